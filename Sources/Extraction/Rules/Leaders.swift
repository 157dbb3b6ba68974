import MetricModel

extension Rule {
    /// 白水镇, 大岭镇 and 西河镇 of 居前三位的是白水镇、大岭镇和西河镇: who the first so many are, where as many are named;
    /// empty for any other words.
    static func leaders(_ site: Site) -> [String] {
        let (sentence, text) = (site.sentence, site.sentence.text)
        guard site.figure.unitKind == .places, let count = Int(exactly: site.figure.value.significand),
            (2...10).contains(count), isAmongFirst(site),
            let start = namesStart(after: site.figure.end, in: text)
        else { return [] }
        let words = site.tail.drop { sentence.tokens[$0].start < start }
        guard let first = words.first, sentence.tokens[first].start == start else { return [] }
        var names: [String] = []
        var from = start
        for index in words {
            let token = sentence.tokens[index]
            let next = index + 1 < words.upperBound ? sentence.tokens[index + 1] : nil
            if token.separates {
                from = token.end
            } else if next.map(\.separates) ?? true {
                guard
                    Divisions.all.contains(text[token.end - 1]) || quarters.ends(text, at: token.end) != nil,
                    (2...12).contains(token.end - from)
                else { return [] }
                names.append(text.string(from..<token.end))
            }
        }
        return names.count == count ? names : []
    }

    /// Behind 的分别是, 的县市区分别是.
    private static func namesStart(after end: Int, in text: ScalarText) -> Int? {
        if let link = naming.begins(text, at: end) { return end + link.count }
        guard text[end] == 0x7684, let kind = sorted.begins(text, at: end + 1) else { return nil }  // 的
        let start = end + 1 + kind.count
        return links.begins(text, at: start).map { start + $0.count }
    }

    private static let links = Phrases("分别是 分别为 依次是 依次为 是 为")
    private static let naming = Phrases("的是 的为 的有 的分别是 的分别为 的依次是 的依次为 分别是 依次是 分别为 依次为")
    private static let quarters = Phrases("街道 开发区 高新区 经开区 园区")
}
