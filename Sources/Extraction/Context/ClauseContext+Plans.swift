import MetricModel

/// What is planned and what is done.
extension ClauseContext {
    /// 力争, 将, 确保 plan; 已, 目前 tell what is done.
    func readTargets(_ clause: Range<Int>) {
        if roles.contains(.settled) || opensSettled(clause) || tellsOfDay(clause) {
            isSettled = true
        } else if roles.contains(.target) {
            isSettled = false
        }
        if let words = proposal(clause) {
            state.isTarget = true
            state.targetWords = words
        }
        // 高于年度预期3.5个百分点: compared with what was planned, which it has passed.
        guard let word = firstTarget(in: clause) else { return }
        state.isTarget = true
        state.targetWords = sentence.tokens[word].range
        if isComing(word), state.followsPlan || saysThisYear(before: word) { state.plansYear = true }
        // 主要预期目标：A；B；C: the colon carries it through the sentence.
        let last = sentence.tokens[clause.upperBound - 1]
        guard Self.colons.contains(sentence.text[last.end]) else { return }
        isPlan = true
        // 主要预期目标是：A；B。C: and through the paragraph.
        if section.status == .actual, !isSettled,
            Self.expected.stand(in: sentence.tokens[word].start..<last.end, of: sentence.text)
        {
            state.plansYear = true
        }
    }

    /// 今年重点谋划实施15件惠民实事。①…: what the year is to bring, and the list behind it.
    func readWorks(_ clause: Range<Int>) {
        guard section.status == .actual, !isSettled, let first = sentence.tokens.first else { return }
        guard sentence.has(.time), saysThisYear(before: clause.upperBound) else { return }
        let words = sentence.tokens[clause.lowerBound].start..<sentence.tokens[clause.upperBound - 1].end
        guard
            Words.worksInAll.stand(in: words, of: sentence.text),
            !Words.done.stand(in: first.start..<sentenceEnd, of: sentence.text)
        else { return }
        state.isTarget = true
        state.plansYear = true
        state.targetWords = words
    }

    private func firstTarget(in clause: Range<Int>) -> Int? {
        guard roles.contains(.target) else { return nil }
        return clause.first {
            sentence.roles($0).contains(.target)
                && !sentence.contains([.above, .below], in: clause.lowerBound..<$0)
                && !isReached($0)
        }
    }

    /// 未达预期目标, 好于预期: what was expected is held against what came.
    private func isReached(_ target: Int) -> Bool {
        let start = sentence.tokens[target].start
        // 将禁毒工作作为头等大事: 将 as 把.
        if isComing(target), Self.taken.stand(in: start..<min(start + 24, sentenceEnd), of: sentence.text) {
            return true
        }
        // 围绕发展目标，…: what was done with a view to it.
        if Self.expectations.begins(sentence.text, at: start) != nil
            || sentence.text.has(Self.goal, at: sentence.tokens[target].end - 2),
            Self.minding.stand(
                in: max(sentence.tokens.first?.start ?? 0, start - 30)..<start, of: sentence.text)
        {
            return true
        }
        // 较好地完成了年初确定的目标任务.
        return Self.expectations.begins(sentence.text, at: start) != nil
            && (Self.reached.ends(sentence.text, at: start) != nil
                || Self.attained.stand(in: max(0, start - 14)..<start, of: sentence.text))
    }

    /// 3月1日上午，该县举行了签约仪式，签约56亿元, 当天开工的6个项目: what happened on a day, in an outlook too.
    private func tellsOfDay(_ clause: Range<Int>) -> Bool {
        guard section.status == .target, let first = sentence.tokens.first,
            !sentence.contains(.target, in: sentence.tokens.indices)
        else { return false }
        if Self.thatDay.begins(sentence.text, at: first.start) != nil { return true }
        return sentence.tokens.prefix(3).contains { token in
            guard token.kind == .time, case .day = sentence.times[token.index] else { return false }
            return sentence.text[token.end] != 0x524D  // 前
        }
    }

    private static let goal = "目标".scalarUnits
    private static let minding = Phrases("围绕 紧扣 锚定 紧盯 瞄准 聚焦 朝着 对照")
    private static let thatDay = Phrases("当天 当日")
    private var sentenceEnd: Int { sentence.tokens.last?.end ?? 0 }
    private static let taken = Phrases("作为 纳入 列入 列为 视为 当作 摆在 放在 融入 贯穿")
    private static let expectations = Phrases("预期 目标")
    private static let reached = Phrases("未达 未达到 达到 不及 好于 符合 超 超过 实现 完成 未实现 未完成")

    private static let attained = Phrases("完成了 实现了 达到了 较好完成 较好地完成 全面完成 圆满完成 超额完成 顺利完成")

    private static let expected = Phrases("预期目标 主要目标 奋斗目标")
    private static let colons = UnitSet("：:")

    /// 项目建成后，年产值20亿元，带动就业500人: what the sentence says from there on is yet to come, no one says when.
    func readProspect(_ clause: Range<Int>) {
        guard section.status == .actual, !isSettled,
            let word = firstProspect(in: clause)
        else { return }
        state.isTarget = true
        state.isPlanOfReview = true
        state.targetWords = sentence.tokens[word].range
    }

    private func firstProspect(in clause: Range<Int>) -> Int? {
        guard roles.contains(.capacity) else { return nil }
        return clause.first {
            sentence.roles($0).contains(.capacity)
                && Words.prospects.contains(sentence.tokens[$0].range, of: sentence.text)
        }
    }

    /// 县长王某提出，固定资产投资增长10%: what is said next was proposed.
    private func proposal(_ clause: Range<Int>) -> Range<Int>? {
        let last = sentence.tokens[clause.upperBound - 1]
        // 2023年全县计划总播种面积66万亩.
        let words = sentence.tokens[clause.lowerBound].start..<last.end
        if mayTellOfPlans, Self.sowing.stand(in: words, of: sentence.text) { return words }
        guard Self.proposed.ends(sentence.text, at: last.end, from: last.start) != nil,
            !clause.contains(where: { sentence.tokens[$0].kind == .figure })
        else { return nil }
        return last.range
    }

    private static let sowing = Phrases("计划总播种 计划播种 计划种植 计划栽植")
    private static let proposed = Phrases("提出")

    /// 目标 of 增长58.3%（目标10.5%）.
    func isAim(_ token: Int) -> Bool {
        let start = sentence.tokens[token].start
        guard let aim = Words.aims.begins(sentence.text, at: start) else { return false }
        return sentence.tokens.contains { $0.end == start + aim.count }
    }

    private func isComing(_ word: Int) -> Bool { sentence.text[sentence.tokens[word].start] == 0x5C06 }  // 将

    /// 今年 before 将.
    private func saysThisYear(before word: Int) -> Bool {
        (0..<word).contains { index in
            let token = sentence.tokens[index]
            guard token.kind == .time else { return false }
            if case .year(let year) = sentence.times[token.index] { return year > outline.year ?? year }
            return [.fromNow(0), .planYear].contains(sentence.times[token.index])
        }
    }

    /// 已完成, 已开工: one word with what was done.
    private func opensSettled(_ clause: Range<Int>) -> Bool {
        clause.prefix(3).contains {
            sentence.tokens[$0].kind == .word && sentence.text[sentence.tokens[$0].start] == 0x5DF2  // 已
                && sentence.roles($0).isDisjoint(with: .whole)
        }
    }

    /// 确定了发展茶园1.5万亩、核桃50万亩的目标: what was resolved, told of at the sentence's end.
    func readAim(_ clause: Clause) {
        guard clause.opening == .start, let words = resolved() else { return }
        state.isTarget = true
        isPlan = true
        state.targetWords = words
    }

    /// 确定了 of a sentence that ends in 的目标.
    private func resolved() -> Range<Int>? {
        guard let last = sentence.tokens.last(where: { $0.kind != .mark }),
            Self.aim.ends(sentence.text, at: last.end) != nil
        else { return nil }
        // 完成了年初确定的目标 tells what came of it.
        guard let first = sentence.tokens.first,
            !Self.attained.stand(in: first.start..<last.end, of: sentence.text)
        else { return nil }
        return sentence.tokens.first { Self.resolves.begins(sentence.text, at: $0.start) != nil }?.range
    }

    /// 县政府将办好15件实事。分别是：…: the list is of what the sentence before planned.
    func readList(_ clause: Clause) {
        guard clause.opening == .start, state.wasTarget, let first = sentence.tokens.first,
            Self.lists.begins(sentence.text, at: first.start) != nil
        else { return }
        // 其中产业项目78个: a part of it, unless the sentence says which of its own numbers are planned.
        let isPart = sentence.text[first.start] == 0x5176
        if isPart, Self.planning.stand(in: first.start..<sentenceEnd, of: sentence.text) { return }
        if !isPart { state.plansYear = true }
        state.isTarget = true
        state.targetWords = first.range
    }

    /// 批准的年初预算为：…, 由年初的A调整为B: what was budgeted, through the sentence.
    func readBudget(_ clause: Range<Int>) {
        guard mayTellOfPlans, let first = clause.first, let last = clause.last else { return }
        let words = sentence.tokens[first].start..<sentence.tokens[last].end
        guard Self.budgets.stand(in: words, of: sentence.text) else { return }
        state.isPlanOfReview = true
        state.isTarget = true
        isPlan = true
        isSettled = false
        state.targetWords = words
    }

    static let plansOfYear = Phrases(budgets.words + sowing.words)
    private static let budgets = Phrases("年初预算为 年初预算是 由年初的 由年初预算的 由年初预算数 调整预算为")
    private static let lists = Phrases("其中 分别是 分别为 具体是 具体包括 具体为 主要包括 包括 如下 主要是")
    private static let planning = Phrases("计划 力争 预计")
    private static let aim = Phrases("的目标 的目标任务 的奋斗目标")
    private static let resolves = Phrases("确定了 提出了 制定了 明确了 确定 提出 制定")

    private static let plans = Phrases(
        "计划 年初承诺 年初计划 承诺 年初确定 原计划 目标任务 年度目标 年度任务 任务目标 任务数 目标数 目标")
    private static let outcomes = ["实际", "目前", "截至", "已建成", "已完成", "均已", "全部完成"].map(\.scalarUnits)
    private static let inFact = "实际".scalarUnits
    /// 实际利用省外资金 is one name.
    private static let brought = Phrases("利用 到位")

    /// 计划新建12个，已建成13个; 年初承诺…: a plan whose outcome is told is of the time looked back on.
    func readPlan(_ clause: Range<Int>) {
        guard section.status == .actual, let first = clause.first else { return }
        let start = sentence.tokens[first].start
        let opensPlan = Self.plans.begins(sentence.text, at: start)
        if isInFact(clause.upperBound + 1)
            || opensPlan != nil && (outcomeFollows(clause) || outcomeIsNext(clause))
            || outcomeIsNext(clause) && isSet(clause)
        {
            state.isPlanOfReview = true
            state.isTarget = true
            isSettled = false
            let word = opensPlan == nil ? clause.upperBound + 1 : first
            state.targetWords = sentence.tokens[word].range
        } else if state.isPlanOfReview,
            isSettled || opensInFact(clause)
                || Self.done.begins(sentence.text, at: start) != nil || isDone(first)
        {
            state.isPlanOfReview = false
            state.isTarget = false
        }
    }

    /// 便利店计划新建80个，已有93个; 任务是300公里，实际做了344公里: the plan may stand behind its name.
    private static let set = Phrases("原计划 计划 任务是 任务为 目标是 目标为")
    private static let done = Phrases("已 实际 眼下 目前 现已")

    private func isSet(_ clause: Range<Int>) -> Bool {
        let words = sentence.tokens[clause.lowerBound].start..<sentence.tokens[clause.upperBound - 1].end
        return Self.set.stand(in: words, of: sentence.text)
    }

    private func outcomeIsNext(_ clause: Range<Int>) -> Bool {
        let next = clause.upperBound + 1
        guard sentence.tokens.indices.contains(next), sentence.tokens[clause.upperBound].isMark(.comma) else {
            return false
        }
        if Self.done.begins(sentence.text, at: sentence.tokens[next].start) != nil { return true }
        return isDone(next)
    }

    /// 完成 of 计划解决1.5万人饮水，完成1.62万人.
    private func isDone(_ token: Int) -> Bool {
        Self.completed.contains(sentence.tokens[token].range, of: sentence.text)
            && token + 1 < sentence.tokens.count && sentence.tokens[token + 1].kind == .figure
    }

    private static let completed = Phrases("完成 实现 建成")

    /// 实际 alone, not as part of 实际利用外资.
    private func isInFact(_ index: Int) -> Bool {
        guard sentence.tokens.indices.contains(index),
            Self.brought.begins(sentence.text, at: sentence.tokens[index].end) == nil
        else { return false }
        let token = sentence.tokens[index]
        return token.range.count == Self.inFact.count && sentence.text.has(Self.inFact, at: token.start)
    }

    private func opensInFact(_ clause: Range<Int>) -> Bool { clause.prefix(3).contains { isInFact($0) } }

    private func outcomeFollows(_ clause: Range<Int>) -> Bool {
        let start = sentence.tokens[clause.upperBound - 1].end
        var end = start
        while end < start + 200, sentence.text[end] != 0x0A, end < sentence.text.count { end += 1 }
        return Self.outcomes.contains { sentence.text.first(of: $0, in: start..<end) != nil }
    }
}
