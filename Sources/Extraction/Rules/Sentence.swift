import MetricModel

/// A sentence's tokens, as rules look at them.
final class Sentence: Sendable {
    let text: ScalarText
    let lexicon: Lexicon
    let tokens: [Token]
    let figures: [Figure]
    let times: [TimeWord]
    /// For each token whether it stands in a short quotation or a title of a work.
    let quoting: [Quoting]
    /// What its words are, together: what none of them is, isn't looked for in a part of it.
    private let roles: Roles
    /// And its marks.
    let marks: CharacterClass

    init(
        text: ScalarText, lexicon: Lexicon, tokens: [Token], figures: [Figure], times: [TimeWord],
        quoting: [Quoting], marks: CharacterClass
    ) {
        self.text = text
        self.lexicon = lexicon
        self.tokens = tokens
        self.figures = figures
        self.times = times
        self.quoting = quoting
        self.marks = marks
        roles = tokens.reduce(into: []) { $0.formUnion($1.roles) }
    }

    enum Quoting: UInt8 { case none, quote, work }

    func figure(_ token: Int) -> Figure { figures[tokens[token].index] }

    func roles(_ token: Int) -> Roles { tokens.indices.contains(token) ? tokens[token].roles : [] }

    /// Whether a 、 or a 和 parts what stands side by side.
    var hasSeparators: Bool { !marks.isDisjoint(with: .enumeration) || has(.and) }

    /// Whether a word of the sentence is one of these.
    func has(_ roles: Roles) -> Bool { !self.roles.isDisjoint(with: roles) }

    /// The last token of a range that isn't merely between a word and its number: 达, 累计, 约, 分别.
    func lastSignificant(in range: Range<Int>) -> Int? {
        let between: Roles = [.link, .boundBefore, .adverb, .all, .each, .time]
        let meaning: Roles = [.up, .down, .above, .below, .rate, .gain, .whole, .head]
        var index = range.upperBound - 1
        let floor = max(range.lowerBound, range.upperBound - 8)
        while index >= floor {
            let token = tokens[index]
            let isBetween =
                token.kind == .time
                || token.kind == .word && !token.roles.isDisjoint(with: between)
                    && token.roles.isDisjoint(with: meaning)
            if !isBetween { return index }
            index -= 1
        }
        return nil
    }

    func hasFigure(in range: Range<Int>) -> Bool { range.contains { tokens[$0].kind == .figure } }

    func contains(_ roles: Roles, in range: Range<Int>) -> Bool {
        has(roles) && range.contains { !tokens[$0].roles.isDisjoint(with: roles) }
    }

    func last(_ roles: Roles, in range: Range<Int>) -> Int? {
        !has(roles) ? nil : range.last { !tokens[$0].roles.isDisjoint(with: roles) }
    }

    /// 占一般公共预算收入的69%: a share whose whole is named and whose part was named before.
    func opensWithShare(_ name: Range<Int>) -> Bool {
        name.first {
            tokens[$0].kind == .text || !roles($0).isDisjoint(with: [.share, .whole, .head, .gain, .act])
        }
        .map { roles($0).contains(.share) } ?? false
    }

    /// The bound that the words directly before a figure give it.
    func boundBefore(_ token: Int, from start: Int) -> Bound? {
        var index = token - 1
        let floor = max(start, token - 4)
        while index >= floor {
            let word = tokens[index]
            guard word.kind == .word else { return nil }
            if let bound = lexicon.entry(word.index).boundBefore {
                // 年底前4个: before that time, not four at most.
                return index > 0 && tokens[index - 1].kind == .time ? nil : Bound(bound)
            }
            guard !word.roles.isDisjoint(with: [.link, .all, .adverb, .each]) else { return nil }
            index -= 1
        }
        return nil
    }

    /// The bound that a word directly after a figure gives it.
    func boundAfter(_ token: Int) -> Bound? {
        guard token + 1 < tokens.count, tokens[token + 1].kind == .word,
            tokens[token + 1].start <= tokens[token].end + 1
        else { return nil }
        return lexicon.entry(tokens[token + 1].index).boundAfter.map { Bound($0) }
    }

    /// The longest quotation and title that are taken for names.
    private static let (longestQuote, longestWork) = (24, 60)

    private static let unquoted = (0..<256).map { _ in Quoting.none }

    static func quoting(of tokens: [Token], marks: CharacterClass) -> [Quoting] {
        // One list serves all sentences that quote nothing.
        if marks.isDisjoint(with: [.openQuote, .openWork]), tokens.count <= unquoted.count {
            return unquoted
        }
        var quoting = tokens.map { _ in Quoting.none }
        var open: (token: Int, isWork: Bool)?
        for (index, token) in tokens.enumerated() where token.kind == .mark {
            if token.isMark([.openQuote, .openWork]) {
                open = (index, token.isMark(.openWork))
            } else if let start = open, token.isMark(start.isWork ? .closeWork : .closeQuote) {
                if token.start - tokens[start.token].start <= (start.isWork ? longestWork : longestQuote) {
                    for inside in start.token...index { quoting[inside] = start.isWork ? .work : .quote }
                }
                open = nil
            }
        }
        return quoting
    }
}

extension Bound {
    init(_ word: BoundWord) {
        switch word {
        case .more: self = .more
        case .atLeast: self = .atLeast
        case .less: self = .less
        case .atMost: self = .atMost
        case .about: self = .about
        }
    }
}
