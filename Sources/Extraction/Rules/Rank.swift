import MetricModel

extension Rule {
    /// 排名全市第二, 居四城区第一, 位居全省前100名, 列第5位.
    static let rank = Rule("rank") { site in
        let sentence = site.sentence
        let figure = site.figure
        guard figure.isOrdinal || isAmongFirst(site) else { return nil }
        let end = figure.isOrdinal ? site.lead.upperBound : site.lead.upperBound - 1
        let words = site.lead.lowerBound..<end
        guard let opening = opening(of: words, in: sentence) else {
            return figure.isOrdinal ? .leftOut(.ordinal) : nil
        }
        if tailNamesTier(site) { return nil }
        let kinds: Set<UnitKind?> = [nil, .places, .people]
        guard kinds.contains(figure.unitKind) else { return .leftOut(.ordinal) }
        if figure.isFirstWord, !isPlace(site) { return firstInTime(site, opening) }
        var claim = Claim(measure: .rank, name: site.lead.lowerBound..<opening)
        claim.scope = scope(in: opening..<end, sentence)
        claim.unit = figure.range.upperBound..<figure.range.upperBound
        if !figure.isOrdinal {
            let before = sentence.tokens[site.token - 1].start
            claim.span = before..<figure.end
            claim.bound = .atMost
        }
        return .indicator(claim)
    }

    /// 首位 and 榜首 are places; 首家, 首例 are first in time.
    private static func isPlace(_ site: Site) -> Bool {
        ["首位", "榜首"].map(\.scalarUnits).contains {
            site.sentence.text.has($0, at: site.figure.range.lowerBound)
        }
    }

    /// 为全市首例“园中园”项目: whether it is a rank, careful readers could disagree.
    private static func firstInTime(_ site: Site, _ opening: Int) -> Reading {
        let scope = scope(in: opening..<site.lead.upperBound, site.sentence)
        guard !scope.isEmpty else { return .leftOut(.ordinal) }
        var claim = Claim(measure: .rank, name: site.lead.upperBound..<site.lead.upperBound)
        claim.nameAfter = site.tail
        claim.scope = scope
        claim.isOptional = true
        return .indicator(claim)
    }

    /// 前100名, 前三.
    private static func isAmongFirst(_ site: Site) -> Bool {
        guard site.token > site.lead.lowerBound, site.lead.upperBound == site.token,
            site.unitKind == .people || site.unitKind == .places
        else { return false }
        let before = site.sentence.tokens[site.token - 1]
        return before.kind == .word && site.sentence.text[before.start] == 0x524D  // 前
    }

    private static let within = Set("中里内".scalarUnits)

    /// Where the words that say “ranks among” begin: the name ends there.
    static func opening(of words: Range<Int>, in sentence: Sentence) -> Int? {
        var index = words.upperBound
        var found: Int?
        let passing: Roles = [.all, .each, .adverb, .link, .ranking, .universe, .ownPlace]
        while index > words.lowerBound {
            let token = sentence.tokens[index - 1]
            // 在四城区中排名第一.
            if token.kind == .text, token.end == token.start + 1, within.contains(sentence.text[token.start]),
                index - 2 >= words.lowerBound, sentence.roles(index - 2).contains(.universe)
            {
                index -= 1
                continue
            }
            guard token.kind == .word, !token.roles.isDisjoint(with: passing) else { break }
            index -= 1
            if !token.roles.isDisjoint(with: [.ranking, .universe]) { found = index }
        }
        guard found != nil else { return nil }
        return index
    }

    static func scope(in words: Range<Int>, _ sentence: Sentence) -> String {
        guard let last = sentence.last(.universe, in: words) else { return "" }
        var first = last
        while first > words.lowerBound, sentence.roles(first - 1).contains(.universe) { first -= 1 }
        return sentence.text.string(sentence.tokens[first].start..<sentence.tokens[last].end)
    }

    private static let tiers = ["方阵", "梯队", "板块", "集团军"].map(\.scalarUnits)

    /// 第一方阵, 第一梯队.
    static func tailNamesTier(_ site: Site) -> Bool {
        let text = site.sentence.text
        let end = site.figure.range.upperBound
        let start = text[end] == 0x201C ? end + 1 : end
        return tiers.contains { text.has($0, at: start) }
    }
}
