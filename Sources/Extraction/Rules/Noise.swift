import MetricModel

extension Rule {
    /// Numbers that measure nothing: without a unit, or telling a story's length.
    static let noise = Rule("noise") { site in
        guard !site.figure.isOrdinal else { return nil }
        guard let kind = site.unitKind else {
            return site.series.kind == .proportion ? nil : .leftOut(.noUnit)
        }
        return kind == .duration && !measuresTime(site) ? .leftOut(.duration) : nil
    }

    private static let timed = ["天数", "日数", "时数", "用时", "时限", "时间", "寿命", "年限", "工期", "时长", "优良"].map(
        \.scalarUnits)

    /// 优良天数达315天, 用时20天: a duration that a metric names.
    private static func measuresTime(_ site: Site) -> Bool {
        let end = site.figure.range.lowerBound
        let range = max(site.sentence.tokens.first?.start ?? 0, end - 24)..<end
        return timed.contains { site.sentence.text.first(of: $0, in: range) != nil }
    }
}
