import MetricModel

extension Rule {
    /// Numbers that measure nothing: inside names, slogans and codes, without a unit, telling a story's length.
    static let noise = Rule("noise") { site in
        let figure = site.figure
        let sentence = site.sentence
        switch sentence.quoting[site.token] {
        case .work: return .leftOut(.workTitle)
        case .quote:
            let isQuotedShare = figure.unitKind == .percent && !figure.isChinese
            if !isQuotedShare { return .leftOut(.quotation) }
        case .none: break
        }
        if figure.touchesLetter { return .leftOut(.name) }
        if figure.isOrdinal { return nil }
        if touchesPlus(site) { return .leftOut(.name) }
        guard let kind = site.unitKind else {
            return site.series.kind == .proportion ? nil : .leftOut(.noUnit)
        }
        if kind == .name { return .leftOut(.name) }
        if kind == .duration && !measuresTime(site) { return .leftOut(.duration) }
        return nil
    }

    private static func touchesPlus(_ site: Site) -> Bool {
        for index in [site.token - 1, site.token + 1] where site.sentence.tokens.indices.contains(index) {
            let token = site.sentence.tokens[index]
            if token.isMark("+＋/／") && site.figure.unit.isEmpty { return true }
        }
        return false
    }

    /// 优良天数达315天, 用时20天: a duration that a metric names.
    private static func measuresTime(_ site: Site) -> Bool {
        let named = ["天数", "日数", "用时", "时限", "时间", "寿命", "年限", "工期", "时长", "优良"].map(\.scalarUnits)
        guard let first = site.lead.first, let last = site.lead.last else { return false }
        let range = site.sentence.tokens[first].start..<site.sentence.tokens[last].end
        return named.contains { site.sentence.text.first(of: $0, in: range) != nil }
    }
}
