/// What a clause without a number says to have moved.
extension Naming {
    /// 城乡收入比 of 城乡收入比持续缩小: what a clause without a number says to have moved, for the next one's.
    func moved(_ clause: Range<Int>) -> Wording? {
        guard
            let move = turn(in: clause) ?? closingMove(in: clause),
            let name = trimmed(clause.lowerBound..<move), name.count >= 3,
            Self.measures.contains(sentence.text[name.upperBound - 1])
        else { return nil }
        let text = text(name)
        return Wording(text: text, plain: MetricLookup.plain(sentence.text.units[name]), canonical: nil)
    }

    /// The first 增长 or 缩小 of a clause, where nothing but the manner follows.
    private func closingMove(in clause: Range<Int>) -> Int? {
        guard let move = clause.first(where: { !sentence.roles($0).isDisjoint(with: [.up, .down]) }) else {
            return nil
        }
        let isClosing = clause.dropFirst(move + 1 - clause.lowerBound).allSatisfy {
            sentence.tokens[$0].kind == .mark
                || Self.manners.contains(sentence.tokens[$0].range, of: sentence.text)
        }
        return isClosing ? move : nil
    }

    /// Where 由负转正 begins, which ends a clause.
    private func turn(in clause: Range<Int>) -> Int? {
        guard let last = clause.last else { return nil }
        let end = sentence.tokens[last].end
        return clause.first {
            let start = sentence.tokens[$0].start
            return end - start <= 4 && Self.turns.contains(start..<end, of: sentence.text)
        }
    }

    private static let turns = Phrases("由负转正 由降转升 由降转增 由负转升 扭负为正 由正转负 由升转降 止跌回升 企稳回升")
    private static let manners = Phrases("较快 迅速 明显 显著 平稳 有力 较大 加速 趋缓")

    /// 比, 率, 额, 量, 值: what a name ends in that can be measured.
    private static let measures = UnitSet("比率额量值")
}
