/// Where a name begins among the words before its number.
extension Naming {
    /// Behind the last mark, the last deed and the last example.
    func breaking(_ range: Range<Int>) -> Range<Int> {
        let floor = max(range.lowerBound, range.upperBound - 40)
        let inside = floor..<range.upperBound
        guard
            let mark = inside.last(where: {
                let token = sentence.tokens[$0]
                return token.kind == .mark && sentence.quoting[$0] == .none && !isBracketed($0, in: inside)
                    && !token.isMark([
                        .openQuote, .closeQuote, .open, .close, .openWork, .closeWork, .enumeration,
                        .rangeMark, .inName,
                    ])
            })
        else { return behindConcern(afterExamples(afterLastDeed(inside))) }
        return behindConcern(afterExamples(afterLastDeed(mark + 1..<range.upperBound)))
    }

    /// The comma of 地区生产总值（GDP，下同）.
    private func isBracketed(_ mark: Int, in words: Range<Int>) -> Bool {
        let before = words.last { $0 < mark && sentence.tokens[$0].isMark([.open, .close]) }
        let after = words.first { $0 > mark && sentence.tokens[$0].isMark([.open, .close]) }
        guard let before, let after else { return false }
        return sentence.tokens[before].isMark(.open) && sentence.tokens[after].isMark(.close)
    }

    /// 建成绿地4处、建成公厕12座: a verb after 、 begins what was done next.
    private func afterLastDeed(_ range: Range<Int>) -> Range<Int> {
        guard sentence.marks.contains(.enumeration) else { return range }
        let deed = range.dropFirst().last {
            sentence.tokens[$0].kind == .word && !sentence.roles($0).isDisjoint(with: [.verb, .carrier])
                && sentence.roles($0).isDisjoint(with: [.whole, .act, .gain])
                && sentence.tokens[$0 - 1].isMark(.enumeration) && sentence.quoting[$0] == .none
        }
        return deed.map { $0..<range.upperBound } ?? range
    }

    /// 化解涉及4000户的难题: whom it concerned is counted.
    private func behindConcern(_ range: Range<Int>) -> Range<Int> {
        let text = sentence.text
        let word = range.last {
            text[sentence.tokens[$0].start] == 0x6D89 && text[sentence.tokens[$0].start + 1] == 0x53CA  // 涉及
        }
        return word.map { $0 + 1..<range.upperBound } ?? range
    }

    /// 甲、乙等重点企业4家: the examples before 等 are no part of the name.
    private func afterExamples(_ range: Range<Int>) -> Range<Int> {
        guard sentence.has(.etcetera),
            let word = range.last(where: { sentence.roles($0).contains(.etcetera) }),
            word + 1 < range.upperBound,
            sentence.quoting[word] == .none
        else { return range }
        return word + 1..<range.upperBound
    }
}
