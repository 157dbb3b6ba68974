import MetricModel

/// A written number, the unit not included.
struct Numeral: Sendable {
    let range: Range<Int>
    let value: ExactDecimal
    /// 三十二 rather than 32.
    let isChinese: Bool
    /// Written with groups, a point or a fraction: no year, no code.
    let isPlainInteger: Bool
    /// Of more digits than a quantity has: a code, whose worth isn't told.
    var isTooLong = false
}

extension ScalarText {
    /// What a quantity's significant digits fit in.
    private static let mostDigits = 18

    /// The Arabic number that begins at an offset: `255.92`, `12,345`, `３．２`, `70\n.7` is two.
    ///
    /// - Parameter limit: where a run of digits that is too long for a number is cut.
    func arabicNumeral(at start: Int, before limit: Int = .max) -> Numeral? {
        var digits: Int64 = 0
        var significant = 0
        var fraction = 0
        var offset = start
        var inFraction = false
        var isPlain = true
        while true {
            if let digit = digitValue(self[offset]) {
                if significant >= Self.mostDigits {
                    return Numeral(
                        range: start..<endOfRun(from: offset, before: limit), value: .zero, isChinese: false,
                        isPlainInteger: false, isTooLong: true)
                }
                digits = digits * 10 + digit
                significant += 1
                if inFraction { fraction += 1 }
                offset += 1
            } else if isHan(self[offset]) {
                // Most numbers end before their unit.
                break
            } else if !joints.isEmpty, joints.contains(offset) {
                offset += 1
            } else if isGroupMark(at: offset, from: start, inFraction: inFraction) {
                isPlain = false
                offset += 1
            } else if !inFraction, significant > 0,
                digitValue(self[offset + 1]) != nil || joints.contains(offset + 1),
                self[offset] == 0x2E || self[offset] == 0xFF0E || isRaisedPoint(at: offset)
            {
                inFraction = true
                isPlain = false
                offset += 1
            } else if !inFraction, significant > 0, self[offset] == 0x2E, self[offset + 1] == 0x2E,
                digitValue(self[offset + 2]) != nil
            {
                // 2..04: the scanner saw the point twice.
                inFraction = true
                isPlain = false
                offset += 2
            } else {
                break
            }
        }
        guard significant > 0 else { return nil }
        return Numeral(
            range: start..<offset, value: ExactDecimal(digits, exponent: -fraction), isChinese: false,
            isPlainInteger: isPlain)
    }

    /// Behind the last digit of a run, its points and commas included.
    private func endOfRun(from start: Int, before limit: Int) -> Int {
        var end = start
        while end < limit,
            digitValue(self[end]) != nil
                || Self.runMarks.contains(self[end]) && digitValue(self[end + 1]) != nil
        {
            end += 1
        }
        return end
    }

    private static let runMarks = UnitSet(".．,，")

    /// 1·8%: a raised point before one or two digits and a sign of percent; anywhere else it parts two numbers.
    private func isRaisedPoint(at offset: Int) -> Bool {
        guard self[offset] == 0xB7 || self[offset] == 0x2022 else { return false }
        var end = offset + 1
        while end <= offset + 3, digitValue(self[end]) != nil { end += 1 }
        return end <= offset + 3 && (self[end] == 0x25 || self[end] == 0xFF05)
    }

    /// Marks between groups of digits: commas, and the blanks that print sets instead.
    private static let groupMarks = UnitSet(",， \u{A0}\u{2009}\u{202F}")
    /// How far a row of numbers is looked through for its percentage.
    private static let longestRow = 200

    private func endsInPercent(from offset: Int) -> Bool {
        var end = offset
        while end < offset + Self.longestRow, self[end] == 0x20 || digitValue(self[end]) != nil { end += 1 }
        return self[end] == 0x25 || self[end] == 0xFF05
    }

    /// A comma or a blank between groups of three digits, the first of one to three.
    private func isGroupMark(at offset: Int, from start: Int, inFraction: Bool) -> Bool {
        guard !inFraction, Self.groupMarks.contains(self[offset]), offset > start, self[start] != 0x30
        else { return false }
        for i in 1...3 where digitValue(self[offset + i]) == nil { return false }
        guard digitValue(self[offset + 4]) == nil else { return false }
        // 600 600 100%: numbers of a row, of which the last is a percentage.
        if self[offset] == 0x20, endsInPercent(from: offset + 4) { return false }
        // Groups before this one must have been of three: 1,234,567 and never 12345,678.
        var back = offset - 1
        while back >= start, digitValue(self[back]) != nil, offset - back <= 4 { back -= 1 }
        let group = offset - 1 - back
        return back < start ? group <= 3 : group == 3
    }
}
