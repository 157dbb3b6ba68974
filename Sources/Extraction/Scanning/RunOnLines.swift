import MetricModel

/// Pages whose line breaks a copy turned into blanks: title, date, headings and paragraphs in one long line.
extension ScalarText {
    /// Gives them their lines back: a blank before and behind what stood in a line of its own becomes a line break, and
    /// no offset moves.
    ///
    /// - Returns: whether any was found.
    mutating func breakRunOnLines(of lines: [Landmarks.Line]) -> Bool {
        var isBroken = false
        // Long lines that hold blanks.
        for line in lines where line.spaces + line.wideBlanks > 2 && line.range.count >= Self.longLine {
            let line = line.range
            if let end = titleEnd(of: line) {
                breakLine(at: end)
                isBroken = true
            }
            for offset in line where isBlank(at: offset - 1) || offset == line.lowerBound {
                if followsCitation(offset) || isIndented(offset) {
                    breakLine(at: offset)
                    isBroken = true
                }
                guard let end = dateline(at: offset) ?? heading(at: offset, before: line.upperBound) else {
                    continue
                }
                breakLine(at: offset)
                breakLine(at: end + 1)
                isBroken = true
            }
        }
        return isBroken
    }

    private static let longLine = 200

    private func isBlank(at offset: Int) -> Bool { self[offset] == 0x20 || self[offset] == 0x3000 }

    /// Behind the blank after 2021年某县国民经济和社会发展统计公报, with which the text opens.
    private func titleEnd(of line: Range<Int>) -> Int? {
        guard line.lowerBound == 0,
            let end = line.prefix(40).first(where: {
                isBlank(at: $0) && Self.titles.ends(self, at: $0) != nil
            })
        else { return nil }
        return end + 1
    }

    private static let titles = Phrases("公报 工作报告 草案的报告 情况的报告 分析 简报 综述")

    /// Whether two blanks of a character's width stand before an offset, as before a paragraph, and a sentence's end before
    /// them.
    private func isIndented(_ offset: Int) -> Bool {
        guard offset > 3, !isBlank(at: offset), self[offset - 1] == 0x3000, self[offset - 2] == 0x3000 else {
            return false
        }
        var end = offset - 2
        while end > 0, isBlank(at: end - 1) { end -= 1 }
        return Self.sentenceEnds.contains(self[end - 1])
    }

    private static let sentenceEnds = UnitSet("。！？!?”）)")

    /// Whether [11] and a full stop stand before the blank: a paragraph of a reference work ends with its source.
    private func followsCitation(_ offset: Int) -> Bool {
        guard offset > 0, isHan(self[offset]) || digitValue(self[offset]) != nil else { return false }
        var end = offset - 1
        while end > 0, isBlank(at: end - 1) || self[end - 1] == 0x3002 { end -= 1 }  // 。
        return endWithoutCitation(of: 0..<end) < end
    }

    /// Where a line ends that may have [11] behind its last full stop.
    func endWithoutCitation(of line: Range<Int>) -> Int {
        let end = line.upperBound
        guard self[end - 1] == 0x5D else { return end }  // ]
        var start = end - 1
        while start > line.lowerBound, end - start < 5, digitValue(self[start - 1]) != nil { start -= 1 }
        guard start < end - 1, self[start - 1] == 0x5B else { return end }  // [
        start -= 1
        while start > line.lowerBound, isBlank(at: start - 1) { start -= 1 }
        return start
    }

    /// The end of （2022年4月28日） that stands between blanks.
    private func dateline(at start: Int) -> Int? {
        guard self[start] == 0x28 || self[start] == 0xFF08 else { return nil }
        let end = (start + 8..<start + 14).first { self[$0] == 0x29 || self[$0] == 0xFF09 }
        guard let end, isBlank(at: end + 1), self[end - 1] == 0x65E5, self[start + 5] == 0x5E74 else {  // 年日
            return nil
        }
        return end + 1
    }

    /// The end of 一、综 合 or （二）工业 between blanks, behind a sentence's end.
    private func heading(at start: Int, before limit: Int) -> Int? {
        let isInBracket = self[start] == 0x28 || self[start] == 0xFF08
        guard let number = chineseNumeral(at: isInBracket ? start + 1 : start),
            number.value <= ExactDecimal(20)
        else { return nil }
        let mark = self[number.range.upperBound]
        guard isInBracket ? mark == 0x29 || mark == 0xFF09 : mark == 0x3001 else { return nil }
        let words = number.range.upperBound + 1
        var end = words
        while end < min(limit, words + 20), isHan(self[end]) || spacesOut(end) {
            end += 1
        }
        return (words + 2..<words + 20).contains(end) && isBlank(at: end) && isHan(self[end + 1]) ? end : nil
    }

    /// The blank of 综 合: one character on either side.
    private func spacesOut(_ blank: Int) -> Bool {
        isBlank(at: blank) && isHan(self[blank + 1]) && !isHan(self[blank + 2]) && !isHan(self[blank - 2])
    }
}
