import Styling

/// The characters of a paragraph across its runs, with what may happen between them.
struct ParagraphText {
    struct Scalar {
        var value: Unicode.Scalar
        var kind: CharacterClass
        /// The run that it stands in, and its UTF-8 offset there.
        var run: Int
        var offset: Int
        /// A line begins here, whatever its measure.
        var beginsLine: Bool
        /// Towards the next one.
        var joint = Joint.free

        var end: Int { offset + UTF8.width(value) }

        /// A quotation mark or an apostrophe among Latin letters: Chinese faces draw it full-width all the same.
        var isLatinQuote: Bool {
            ("‘"..."”").contains(value) && kind != .opening && kind != .closing
        }
    }

    private(set) var scalars: [Scalar] = []

    private let rules: LineRules

    init(_ runs: [TextRun], rules: LineRules = LineRules()) {
        self.rules = rules
        read(runs)
        resolveContext()
        joinNumbers()
        joinShortWords()
        if rules.hasNames { joinNames() }
    }

    /// Drops what has no glyph of its own: spaces at an edge or repeated, marks for a break or for none.
    private mutating func read(_ runs: [TextRun]) {
        scalars.reserveCapacity(runs.reduce(0) { $0 + $1.text.utf8.count })
        var asked: Joint?
        var beginsLine = false
        var quoteIsOpen = false
        for (index, run) in runs.enumerated() {
            var offset = 0
            if run.rise > 0, !scalars.isEmpty { asked = .inside }
            for value in run.text.unicodeScalars {
                defer { offset += UTF8.width(value) }
                var kind = CharacterClass(value)
                switch kind {
                case .lineFeed:
                    beginsLine = !scalars.isEmpty
                    continue
                case .breakMark, .joinMark:
                    asked = kind == .breakMark ? .free : .tied
                    continue
                case .space where beginsLine || scalars.isEmpty || scalars.last?.kind == .space:
                    continue
                default: break
                }
                if value == "\"" {
                    quoteIsOpen.toggle()
                    kind = quoteIsOpen ? .latinOpening : .latinClosing
                }
                if beginsLine, scalars.last?.kind == .space { scalars.removeLast() }
                if let last = scalars.indices.last {
                    scalars[last].joint = asked ?? Joint(scalars[last].kind, kind, rules.level)
                }
                scalars.append(
                    Scalar(value: value, kind: kind, run: index, offset: offset, beginsLine: beginsLine))
                asked = nil
                beginsLine = false
            }
        }
        if scalars.last?.kind == .space { scalars.removeLast() }
    }

    /// What only its neighbours tell.
    private mutating func resolveContext() {
        for index in scalars.indices where scalars[index].value.needsContext {
            let before = kind(at: index - 1)
            let after = kind(at: index + 1)
            let isInWord = before == .word && after == .word
            switch scalars[index].value {
            case "—" where !has("—", at: index - 1) && !has("—", at: index + 1):
                scalars[index].kind = .connector
            case "’" where isInWord, "/" where isInWord: scalars[index].kind = .word
            case "“" where after == .word && before?.isLatinSide != false,
                "‘" where after == .word && before?.isLatinSide != false:
                scalars[index].kind = .latinOpening
            case "”" where before?.isLatinSide == true && after?.isLatinSide != false,
                "’" where before?.isLatinSide == true && after?.isLatinSide != false:
                scalars[index].kind = .latinClosing
            default: continue
            }
            rejoin(index - 1)
            rejoin(index)
        }
    }

    private mutating func rejoin(_ index: Int) {
        guard index >= 0, index + 1 < scalars.count else { return }
        scalars[index].joint = Joint(scalars[index].kind, scalars[index + 1].kind, rules.level)
    }

    private func has(_ value: Unicode.Scalar, at index: Int) -> Bool {
        scalars.indices.contains(index) && scalars[index].value == value
    }

    private func kind(at index: Int) -> CharacterClass? {
        scalars.indices.contains(index) ? scalars[index].kind : nil
    }
}

extension Unicode.Scalar {
    /// What it is to a line, its neighbours tell.
    fileprivate var needsContext: Bool {
        switch self {
        case "—", "’", "‘", "“", "”", "/": true
        default: false
        }
    }
}

// MARK: Numbers and names

extension ParagraphText {
    private mutating func joinNumbers() {
        var index = 0
        while index < scalars.count {
            guard NumberUnits.isDigit(scalars[index].value) else {
                index = joinOrdinal(at: index) ?? index + 1
                continue
            }
            if index > 0, NumberUnits.precedesNumber(scalars[index - 1].value) || isBehindNumbered(index) {
                tie(index - 1)
            }
            var last = index
            while last + 1 < scalars.count, scalars[last].joint == .inside { last += 1 }
            index = joinRange(after: last) ?? joinUnit(after: last)
        }
    }

    /// no. 1, figure 3: a space and a word before it that numbers.
    private func isBehindNumbered(_ index: Int) -> Bool {
        guard kind(at: index - 1) == .space else { return false }
        return NumberUnits.numbered.contains { word in
            let start = index - 1 - word.count
            return start >= 0 && word.indices.allSatisfy { scalars[start + $0].value == word[$0] }
        }
    }

    /// 第一, 第十三位: where the next text begins; `nil` where none stands.
    private mutating func joinOrdinal(at start: Int) -> Int? {
        guard NumberUnits.precedesNumber(scalars[start].value) else { return nil }
        var last = start
        while last + 1 < scalars.count, NumberUnits.isNumeral(scalars[last + 1].value) {
            tie(last)
            last += 1
        }
        return last > start ? joinUnit(after: last) : nil
    }

    /// 9%—10%, 1—6月, 3至5个: where the second number begins.
    private mutating func joinRange(after last: Int) -> Int? {
        let middle = last + 1
        guard middle + 1 < scalars.count, NumberUnits.isDigit(scalars[middle + 1].value) else { return nil }
        if scalars[middle].kind == .connector {
            scalars[last].joint = .inside
            scalars[middle].joint = .inside
        } else if NumberUnits.joinsNumbers(scalars[middle].value) {
            tie(last)
            tie(middle)
        } else {
            return nil
        }
        return middle + 1
    }

    /// The unit behind a number, also behind a space: where the next text begins.
    private mutating func joinUnit(after last: Int) -> Int {
        let spaced = last + 1 < scalars.count && scalars[last + 1].kind == .space
        let start = spaced ? last + 2 : last + 1
        let end = NumberUnits.end(of: scalars, from: start)
        guard end > start else { return last + 1 }
        for index in last..<(end - 1) { tie(index) }
        // 3个—5个
        if end + 1 < scalars.count, scalars[end].kind == .connector,
            NumberUnits.isDigit(scalars[end + 1].value)
        {
            tie(end)
        }
        return end
    }

    /// Q1–Q3, Jan–Nov: two short words that a dash makes one.
    private mutating func joinShortWords() {
        for middle in scalars.indices where scalars[middle].value == "–" {
            let before = scalars[..<middle].reversed().prefix { $0.kind == .word }.count
            let after = scalars[(middle + 1)...].prefix { $0.kind == .word }.count
            let end = middle + after + 1
            guard (1...4).contains(before), (1...4).contains(after), kind(at: end) != .connector else {
                continue
            }
            tie(middle)
        }
    }

    private mutating func joinNames() {
        var index = 0
        while index < scalars.count {
            let length = rules.nameLength(in: scalars, at: index)
            for inner in index..<max(index, index + length - 1) { tie(inner) }
            index += max(1, length)
        }
    }

    private mutating func tie(_ index: Int) {
        if scalars[index].joint == .free { scalars[index].joint = .tied }
    }
}
