import MetricModel

/// Who a clause is about where its first words name someone: a village, a town, a firm, another county.
enum SubjectNames {
    private static let suffixes = ["公司", "集团", "街道", "村", "镇", "乡", "县", "区", "市", "开发区", "园区", "合作社"].map(
        \.scalarUnits)
    private static let general = [
        "农村", "乡镇", "乡村", "城区", "县城", "园区", "小区", "社区", "全县", "城市", "全市", "全区", "地区", "村镇", "山区", "景区", "灾区",
        "行政村", "贫困村", "建制村", "示范村", "美丽乡村", "中心城区", "主城区", "各乡镇", "县区", "老旧小区", "棚户区", "工业园区", "保护区", "开发区",
        "上市", "超市", "菜市", "门市", "入市", "城镇",
    ].map(\.scalarUnits)

    /// 以…村为载体: not who acts.
    private static let openers: Set<UInt16> = Set("以在对与把将为向从由按于被让使围".scalarUnits)

    static func name(at token: Token, in sentence: Sentence, outline: Outline) -> String? {
        let text = sentence.text
        if openers.contains(text[token.start]) { return nil }
        let limit = min(token.end, token.start + 16)
        for end in (token.start + 2)..<max(limit + 1, token.start + 3) where end <= token.end {
            let name = Array(text.units[token.start..<end])
            guard
                suffixes.contains(where: { name.count > $0.count && name.suffix($0.count).elementsEqual($0) }
                ),
                !general.contains(where: { name.suffix($0.count).elementsEqual($0) })
            else { continue }
            if name == outline.placeUnits { return outline.place }
            // A name goes on where more text follows: 衡东县工程建设项目.
            guard end == token.end else { continue }
            let next = sentence.tokens.first { $0.start >= end }
            let acts: Roles = [
                .verb, .carrier, .link, .settled, .adverb, .predicate, .time, .than, .target, .act, .all,
            ]
            guard let next, next.kind == .time || next.kind == .word && !next.roles.isDisjoint(with: acts)
            else { return nil }
            return String(scalars: name)
        }
        return nil
    }
}
