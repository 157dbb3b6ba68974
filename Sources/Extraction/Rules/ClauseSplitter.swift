import MetricModel

struct Clause {
    var tokens: Range<Int>
    /// Whether it stands in brackets, after a colon, or begins after a semicolon.
    var opening: Opening

    enum Opening { case start, comma, semicolon, bracket, colon }
}

/// Cuts a sentence at its marks, but not inside a range, a proportion or a name's brackets; its list is used again for
/// the next sentence.
struct ClauseSplitter {
    private(set) var clauses: [Clause] = []

    mutating func cut(_ sentence: Sentence) {
        let tokens = sentence.tokens
        clauses.removeAll(keepingCapacity: true)
        let hasBrackets = sentence.marks.contains(.open)
        var brackets = hasBrackets ? Self.bracketsWithFigures(tokens)[...] : []
        var start = 0
        var opening = Clause.Opening.start
        func close(at end: Int, next: Clause.Opening) {
            if start < end { clauses.append(Clause(tokens: start..<end, opening: opening)) }
            start = end + 1
            opening = next
        }
        let asides = hasBrackets ? Self.asides(tokens) : []
        for (index, token) in tokens.enumerated()
        where token.kind == .mark && !asides.contains(where: { $0.contains(index) }) {
            if token.isMark(.comma) && sentence.quoting[index] == .none {
                close(at: index, next: .comma)
            } else if token.isMark([.semicolon, .sentenceEnd, .pause]) {
                close(at: index, next: .semicolon)
            } else if token.isMark(.colon) {
                let isProportion =
                    index > 0 && index + 1 < tokens.count && tokens[index - 1].kind == .figure
                    && tokens[index + 1].kind == .figure
                if !isProportion { close(at: index, next: .colon) }
            } else if token.isMark(.longDash) && index + 1 < tokens.count
                && tokens[index + 1].isMark(.longDash)
            {
                let follows = index > 0 && tokens[index - 1].kind == .figure
                // 3——5 is a range; ◆5.9%——… names its metric after the dash.
                let isRange = follows && index + 2 < tokens.count && tokens[index + 2].kind == .figure
                let leads = follows && tokens[start..<index - 1].allSatisfy { $0.kind == .mark }
                if !isRange && !leads {
                    close(at: index, next: .semicolon)
                }
            } else if brackets.first == index {
                brackets.removeFirst()
                close(at: index, next: token.isMark(.open) ? .bracket : .comma)
            }
        }
        close(at: tokens.count, next: .start)
    }

    /// （主要是二产、三产下滑，难以支撑）: what stands in a bracket without a number parts no clauses.
    private static func asides(_ tokens: [Token]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var open: Int?
        for (index, token) in tokens.enumerated() where token.kind == .mark || token.kind == .figure {
            if token.isMark(.open) {
                open = index
            } else if token.isMark(.close), let start = open {
                found.append(start + 1..<index)
                open = nil
            } else if token.kind == .figure {
                open = nil
            }
        }
        return found
    }

    private static func bracketsWithFigures(_ tokens: [Token]) -> [Int] {
        var found: [Int] = []
        var open: Int?
        var hasFigure = false
        for (index, token) in tokens.enumerated() {
            if token.isMark(.open) {
                open = index
                hasFigure = false
            } else if token.kind == .figure {
                hasFigure = true
            } else if token.isMark(.close), let start = open {
                if hasFigure { found += [start, index] }
                open = nil
            }
        }
        return found
    }
}
