import MetricModel

/// Times that something is compared with.
extension ClauseContext {
    /// 较2022年, 2019年的88%, 按2020年: a time to compare with.
    func isCompared(_ index: Int, in clause: Range<Int>) -> Bool {
        let token = sentence.tokens[index]
        if sentence.text[token.start - 1] == 0x6309  // 按
            || Self.continuing.ends(sentence.text, at: token.start) != nil
        {
            return true
        }
        guard index > clause.lowerBound else { return isComparedAlike(index, in: clause) }
        let before = sentence.roles(index - 1)
        return before.contains(.than) || isComparedAlike(index, in: clause) || isMultiplied(index, in: clause)
            || before.contains(.and) && sentence.roles(clause.upperBound - 1).contains(.than)
            || sentence.text[token.end] == 0x7684  // 的
    }

    /// 与“十二五”末相比: a plan's end, named by its number; 比2022年末 is a year like any other.
    func readPlanCompared(_ clause: Range<Int>) {
        guard roles.contains(.than) else { return }
        for token in sentence.tokens[clause]
        where token.kind == .time && digitValue(sentence.text[token.start]) == nil {
            let isEnd = sentence.text[token.end - 1] == 0x672B  // 末
            if isEnd, case .year(let last) = sentence.times[token.index] {
                state.compare(withEndOfPlan: last)
            }
        }
    }

    /// 上年同期 of 比一季度、上年同期提升A、B.
    private func isComparedAlike(_ index: Int, in clause: Range<Int>) -> Bool {
        index > clause.lowerBound + 2 && sentence.tokens[index - 1].isMark(.enumeration)
            && sentence.tokens[index - 2].kind == .time && sentence.roles(index - 3).contains(.than)
    }

    /// 2012年 of 是2012年计划投资的3.9倍.
    private func isMultiplied(_ index: Int, in clause: Range<Int>) -> Bool {
        guard index > clause.lowerBound, sentence.roles(index - 1).contains(.link),
            let figure = clause.first(where: { $0 > index && sentence.tokens[$0].kind == .figure }),
            sentence.figure(figure).unitKind == .times
        else { return false }
        return sentence.text[sentence.tokens[figure - 1].end - 1] == 0x7684  // 的
    }

    /// 延续一季度增长态势: what goes on from then.
    private static let continuing = Phrases("延续 延续了 承接 承接了")

    /// 较一季度（-10.8%）回升, 较上年同期（3.2%）: the bracket holds the number compared with.
    func readCompared(_ clause: Clause) {
        let last = clause.tokens.lowerBound - 2
        guard clause.opening == .bracket, last >= 0, sentence.tokens[last + 1].isMark(.open) else { return }
        let token = sentence.tokens[last]
        var period: Period?
        if token.kind == .time, sentence.roles(last - 1).contains(.than) {
            period = PeriodReader(outline: outline).period(
                [sentence.times[token.index]], section: section, known: state.timing?.period, until: false)
        } else if token.roles.contains(.than), Self.earlier.ends(sentence.text, at: token.end) != nil {
            period = self.period(for: .actual).0?.yearBefore
        }
        guard let period else { return }
        state.setForClause(ParagraphState.Timing(period: period, words: token.range, isPassing: true))
        ownPeriod = true
    }

    private static let earlier = Phrases("上年 去年 同期")
}
