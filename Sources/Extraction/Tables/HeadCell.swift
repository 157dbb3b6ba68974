import MetricModel

/// What a head, a label or a caption says of the numbers beside it.
struct HeadCell: Sendable {
    /// What is left when time, unit and the words for growth or rank are taken off: a metric or a place.
    var name: [UInt16] = []
    var senses: [HeadWords.Sense] = []
    var times: [TimeWord] = []
    /// The units in its brackets: one, or several for a whole table.
    var units: [String] = []
    /// 同期: the same months of another year.
    var isSamePeriod = false
    /// 其中：, or set in below one that is.
    var isPart = false
    /// The label left of this one: a place, or a group of metrics.
    var outer: [UInt16] = []
    /// As written, without blanks and numbering.
    var words: [UInt16] = []

    var plain: [UInt16] { MetricLookup.plain(name) }
    func says(_ sense: HeadWords.Sense) -> Bool { senses.contains(sense) }
    /// 增速 alone, or a time alone: it says nothing of what is measured.
    var isAspect: Bool { name.isEmpty }
}

/// Reads heads, labels and captions.
struct HeadReader {
    let text: ScalarText
    let lexicon: Lexicon

    func read(_ range: Range<Int>) -> HeadCell {
        var cell = HeadCell()
        var words = Array(HeadWords.plain(text.units[text.clamped(range)]))
        (words, cell.isPart) = unnumbered(words)
        cell.words = words
        if isUnit(words) {
            // 亿元 in a row of the head's own.
            cell.units = [String(scalars: words.map { $0 == 0xFF05 ? 0x25 : $0 })]
            return cell
        }
        words = withoutUnits(words, &cell)
        cell.isSamePeriod = contains("同期".scalarUnits, words)
        words = withoutTimes(words, &cell)
        words = withoutSenses(words, &cell)
        cell.name = trimmed(words)
        return cell
    }

    private func isUnit(_ words: [UInt16]) -> Bool {
        switch HeadUnit.kind(of: words, lexicon: lexicon) {
        case nil, .name?, .bare?, .duration?, .times?, .places?: false
        default: true
        }
    }

    // MARK: What stands before a name

    private static let parts = ["其中：", "其中:", "其中", "#", "＃"].map(\.scalarUnits)
    private static let openings = UnitSet("#＃*·•—-－●■、.．:：")

    /// Without 一、, （一）, 1. and 其中：.
    private func unnumbered(_ words: [UInt16]) -> ([UInt16], isPart: Bool) {
        var rest = words[...]
        var isPart = false
        while let first = rest.first {
            if let part = Self.parts.first(where: { rest.starts(with: $0) }), rest.count > part.count {
                isPart = true
                rest = rest.dropFirst(part.count)
            } else if Self.openings.contains(first), rest.count > 1 {
                rest = rest.dropFirst()
            } else if let length = numbering(rest), length < rest.count {
                rest = rest.dropFirst(length)
            } else {
                break
            }
        }
        return (Array(rest), isPart)
    }

    /// How many scalars number it: `一、`, `（二）`, `3.`.
    private func numbering(_ words: ArraySlice<UInt16>) -> Int? {
        let units = Array(words.prefix(6))
        let isOpen = units.first == 0xFF08 || units.first == 0x28
        var offset = isOpen ? 1 : 0
        let start = offset
        while offset < units.count, digitValue(units[offset]) != nil || ChineseDigit.of(units[offset]) != nil
        {
            offset += 1
        }
        guard offset > start, offset - start <= 3, offset < units.count else { return nil }
        let ends: [UInt16] = isOpen ? [0xFF09, 0x29] : [0x3001, 0x2E, 0xFF0E]
        guard ends.contains(units[offset]) else { return nil }
        // 1.5米 is no numbering.
        return offset + 1 < units.count && digitValue(units[offset + 1]) != nil ? nil : offset + 1
    }

    // MARK: Units

    private func withoutUnits(_ words: [UInt16], _ cell: inout HeadCell) -> [UInt16] {
        var rest: [UInt16] = []
        var offset = 0
        while offset < words.count {
            if words[offset] == 0xFF08 || words[offset] == 0x28 || words[offset] == 0x5B,  // （([
                let close = words[offset...].firstIndex(where: { [0xFF09, 0x29, 0x5D].contains($0) }),
                takesUnits(words[(offset + 1)..<close], &cell)
                    || isFootnote(words[(offset + 1)..<close], before: close + 1 == words.count)
            {
                offset = close + 1
            } else {
                rest.append(words[offset])
                offset += 1
            }
        }
        let marker = ["单位：", "单位:"].map(\.scalarUnits)
        if let found = marker.compactMap({ index(of: $0, in: rest) }).first {
            if takesUnits(rest[(found + 3)...], &cell) { return Array(rest[..<found]) }
        }
        while let last = rest.last, last == 0x25 || last == 0xFF05, rest.count > 1 {
            rest.removeLast()
            cell.units.append("%")
        }
        return rest
    }

    /// 第一产业(3), 比重[4]: a note's number at the end.
    private func isFootnote(_ words: ArraySlice<UInt16>, before isEnd: Bool) -> Bool {
        isEnd && (1...2).contains(words.count) && words.allSatisfy { digitValue($0) != nil }
    }

    /// 亿元, ±%, 亿元、%: whether the words are units and nothing else.
    private func takesUnits(_ words: ArraySlice<UInt16>, _ cell: inout HeadCell) -> Bool {
        var words = words
        for marker in ["计量单位：", "单位：", "单位:"].map(\.scalarUnits) where words.starts(with: marker) {
            words = words.dropFirst(marker.count)
        }
        var found: [String] = []
        for part in words.split(whereSeparator: { [0x3001, 0x2C, 0xFF0C, 0x3B, 0xFF1B].contains($0) }) {
            let unit = part.drop { [0xB1, 0x2B, 0x2D, 0xFF0B].contains($0) }
            if unit.isEmpty { continue }
            guard HeadUnit.kind(of: unit, lexicon: lexicon).map({ $0 != .name }) ?? false else {
                return false
            }
            found.append(String(scalars: unit.map { $0 == 0xFF05 ? 0x25 : $0 }))
        }
        let isSign = words.allSatisfy { [0xB1, 0x2B, 0x2D, 0xFF0B].contains($0) }
        guard !found.isEmpty || isSign && !words.isEmpty else { return false }
        cell.units += found
        return true
    }

    // MARK: Times

    private func withoutTimes(_ words: [UInt16], _ cell: inout HeadCell) -> [UInt16] {
        let scalars = ScalarText(units: words)
        var tokenizer = Tokenizer(scalars, lexicon: lexicon)
        tokenizer.read(0..<scalars.count)
        var rest: [UInt16] = []
        var offset = 0
        for (index, token) in tokenizer.tokens.enumerated() where token.kind == .time {
            // 比2022年增长: a time to compare with.
            let isCompared =
                index > 0 && tokenizer.tokens[index - 1].roles.contains(.than)
                || [0x6BD4, 0x8F83].contains(scalars[token.start - 1])
            if !isCompared { cell.times.append(tokenizer.times[token.index]) }
            rest += words[offset..<token.start]
            offset = token.end
        }
        return rest + words[offset...]
    }

    // MARK: Senses

    private func withoutSenses(_ words: [UInt16], _ cell: inout HeadCell) -> [UInt16] {
        if let sense = HeadWords.wholes[words] {
            cell.senses.append(sense)
            return []
        }
        let scalars = ScalarText(units: words)
        var rest: [UInt16] = []
        var offset = 0
        while offset < words.count {
            if let found = HeadWords.trie.words.match(scalars, at: offset, before: words.count),
                // 增长极: what stands before a name is part of it, but for a head like 增速位次.
                found.end == words.count || !rest.isEmpty || isFollowedBySense(scalars, found.end)
                    || found.end - offset >= 3
            {
                cell.senses.append(HeadWords.trie.senses[found.id])
                offset = found.end
            } else {
                rest.append(words[offset])
                offset += 1
            }
        }
        if !cell.senses.isEmpty || !cell.times.isEmpty, let sense = HeadWords.wholes[trimmed(rest)] {
            cell.senses.append(sense)
            return []
        }
        return rest
    }

    private func isFollowedBySense(_ scalars: ScalarText, _ offset: Int) -> Bool {
        HeadWords.trie.words.match(scalars, at: offset, before: scalars.count) != nil
    }

    // MARK: Names

    private static let edges = UnitSet("的末底份内、，,：:;；/—-－+")

    /// Without the marks and little words that what was taken off leaves at its ends.
    private func trimmed(_ words: [UInt16]) -> [UInt16] {
        var rest = words[...]
        while let first = rest.first, Self.edges.contains(first) { rest = rest.dropFirst() }
        while let last = rest.last, Self.edges.contains(last), last != 0x5185, last != 0x5E95 {
            rest = rest.dropLast()
        }
        if rest.elementsEqual([0xFF08, 0xFF09]) || rest.elementsEqual([0x28, 0x29]) { return [] }
        return Array(rest)
    }

    private func index(of part: [UInt16], in words: [UInt16]) -> Int? {
        guard part.count <= words.count else { return nil }
        return (0...(words.count - part.count)).first { words[$0...].starts(with: part) }
    }

    private func contains(_ part: [UInt16], _ words: [UInt16]) -> Bool { index(of: part, in: words) != nil }
}
