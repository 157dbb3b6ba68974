extension ScalarText {
    /// Finds the blanks that a copied text has inside its numbers: 2 016 年, 40.8 2 亿元, 1 . 57万家. Only a text that does so
    /// again and again in its prose is taken for one; anywhere else a blank parts two numbers.
    mutating func findJoints(in lines: [Landmarks.Line]) {
        var found: [Int] = []
        var runs = 0
        var line = 0..<0
        for spaced in lines where spaced.spaces > 0 {
            var offset = spaced.range.lowerBound
            while offset < spaced.range.upperBound {
                guard digitValue(units[offset]) != nil else {
                    offset += 1
                    continue
                }
                let run = blankedRun(from: offset)
                offset = run.end
                guard !run.blanks.isEmpty, isMeasured(at: run.end) else { continue }
                if !line.contains(run.end) { line = self.line(around: run.end) }
                guard units[line].contains(where: { $0 == 0xFF0C || $0 == 0x3002 }) else { continue }  // ，。
                // 2 .7 can be nothing else.
                runs += run.blanks.contains { self[$0 + 1] == 0x2E } ? Self.fewest : 1
                found += run.blanks
            }
        }
        if runs >= Self.fewest { joints = Set(found) }
    }

    /// So many numbers at least are broken in a text that breaks them.
    private static let fewest = 3

    /// Digits with at most one point and single blanks between them; no blanks where it can't be one number.
    private func blankedRun(from start: Int) -> (end: Int, blanks: [Int]) {
        var blanks: [Int] = []
        var points = 0
        var end = start
        while true {
            if digitValue(self[end]) != nil {
                end += 1
            } else if self[end] == 0x2E,
                isInner(self[end + 1]) || self[end + 1] == 0x20 && isInner(self[end + 2])
            {
                points += 1
                end += 1
            } else if self[end] == 0x20, isInner(self[end + 1]) {
                blanks.append(end)
                end += 1
            } else {
                break
            }
        }
        // 2020 12.5亿元: a year, and then its number.
        let isYear = blanks.first.map { $0 - start == 4 && [0x31, 0x32].contains(self[start]) } ?? false
        return (max(end, start + 1), points > 1 || end - start > 14 || isYear ? [] : blanks)
    }

    private func isInner(_ unit: UInt16) -> Bool { unit == 0x2E || digitValue(unit) != nil }

    private func isMeasured(at end: Int) -> Bool {
        Self.measures.contains(self[self[end] == 0x20 ? end + 1 : end])
    }

    private static let measures = UnitSet("年%％‰亿万倍个元亩户家人吨公米件项名千")

    private func line(around offset: Int) -> Range<Int> {
        var (start, end) = (offset, offset)
        while start > 0, self[start - 1] != 0x0A { start -= 1 }
        while end < count, self[end] != 0x0A { end += 1 }
        return start..<end
    }

    /// Where the four digits of a year begin that end before an offset, blanks inside it and behind it passed over.
    func startOfYear(before end: Int) -> Int {
        var start = end
        var digits = 0
        while digits < 4, start > end - 12 {
            start -= 1
            if digitValue(self[start]) != nil { digits += 1 } else if self[start] != 0x20 { return end - 4 }
        }
        return start
    }
}
