import MetricModel

/// What a clause without a number says to have moved.
extension Naming {
    /// 城乡收入比 of 城乡收入比持续缩小: what a clause without a number says to have moved, for the next one's.
    func moved(_ clause: Range<Int>) -> Wording? {
        guard
            let move = turn(in: clause) ?? closingMove(in: clause),
            let name = trimmed(clause.lowerBound..<move), name.count >= 3,
            Self.measures.contains(sentence.text[name.upperBound - 1])
        else { return nil }
        return wording(name)
    }

    /// 禽蛋产量, 水果 and 蔬菜 of 禽蛋产量、水果和蔬菜增长较快.
    func movedTogether(_ clause: Range<Int>) -> [Wording] {
        guard let move = closingMove(in: clause) else { return [] }
        return parts(of: clause.lowerBound..<move).compactMap(trimmed).map(wording)
    }

    /// 县域综合实力 of 县域综合实力继续提升, 营商环境 of 营商环境持续优化.
    func risen(_ clause: Range<Int>) -> Wording? {
        let end = closingMove(in: clause) ?? bettering(in: clause)
        let name = end.flatMap { trimmed(clause.lowerBound..<$0) }
        return name.flatMap { (3...14).contains($0.count) ? wording($0) : nil }
    }

    /// Where 持续优化 begins, which ends a clause.
    private func bettering(in clause: Range<Int>) -> Int? {
        guard let last = clause.last,
            Self.betterings.ends(sentence.text, at: sentence.tokens[last].end) != nil
        else { return nil }
        return clause.dropFirst().first { sentence.roles($0).contains(.adverb) }
    }

    private func wording(_ name: Range<Int>) -> Wording {
        let plain = MetricLookup.plain(sentence.text.units[name])
        return Wording(
            text: text(name), plain: plain,
            canonical: sentence.lexicon.metrics.canonical(plain, measure: .growth, unit: nil))
    }

    private static let betterings = Phrases("优化 改善 增强 向好 提质 改进 巩固 好转")

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
        return clause.suffix(4).first {
            let start = sentence.tokens[$0].start
            return end - start <= 4 && Self.turns.contains(start..<end, of: sentence.text)
        }
    }

    private static let turns = Phrases("由负转正 由降转升 由降转增 由负转升 扭负为正 由正转负 由升转降 止跌回升 企稳回升")
    private static let manners = Phrases("较快 迅速 明显 显著 平稳 有力 较大 加速 趋缓")

    /// 比, 率, 额, 量, 值: what a name ends in that can be measured.
    private static let measures = UnitSet("比率额量值入资税")
}
