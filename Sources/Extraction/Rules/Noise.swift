import MetricModel

extension Rule {
    /// Numbers that measure nothing: without a unit, or telling a story's length.
    static let noise = Rule("noise") { site in
        guard !site.figure.isOrdinal else { return nil }
        if pointsBack(site) { return .leftOut(.name) }
        guard let kind = site.unitKind else {
            return site.series.kind == .proportion ? nil : .leftOut(.noUnit)
        }
        return kind == .duration && !measuresTime(site) ? .leftOut(.duration) : nil
    }

    /// 这5项, 上述3个: what was counted before.
    private static func pointsBack(_ site: Site) -> Bool {
        guard let last = site.lead.last, site.figure.isPlainInteger, site.unitKind == .count else {
            return false
        }
        return pointers.contains(site.sentence.tokens[last].range, of: site.sentence.text)
    }

    private static let pointers = Phrases("这 上述")

    private static let timed = ["天数", "日数", "时数", "用时", "时限", "时间", "寿命", "年限", "工期", "时长", "优良"].map(
        \.scalarUnits)

    /// 优良天数达315天, 用时20天: a duration that a metric names.
    private static func measuresTime(_ site: Site) -> Bool {
        let end = site.figure.range.lowerBound
        let range = max(site.sentence.tokens.first?.start ?? 0, end - 24)..<end
        return timed.contains { site.sentence.text.first(of: $0, in: range) != nil }
    }
}
