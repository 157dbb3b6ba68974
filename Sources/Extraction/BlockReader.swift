import MetricModel

/// Reads a report block by block, and carries from one to the next what holds beyond it.
struct BlockReader {
    private let text: ScalarText
    private let lexicon: Lexicon
    private let doc: String
    private let layout: Layout
    private let outline: Outline
    private var sections: SectionReader
    private var sentences: SentenceReader
    private var repeats: RepeatFinder
    private var tables: ArraySlice<Table>
    private(set) var findings: Findings

    /// 过去五年，是不平凡的五年。 alone in its paragraph governs those that follow.
    private var span: ParagraphState.Timing?
    /// The years that the text spoke of last, over which 年均 goes in the paragraphs that follow too.
    private var years: Period?
    /// The paragraph before told of what this year is to bring.
    private var followsPlan = false
    /// Whom the paragraphs before were about.
    private var named: [String] = []
    /// What the work before measures, where this paragraph tells its progress.
    private var work: [Wording] = []
    /// The number that is all of the block before, and what was found up to it.
    private var lone: (figure: Range<Int>, mark: Findings.Mark)?
    /// What the page's title says it compares, which a paragraph need not name again.
    private let titled: Wording?
    /// What a page on several places measured last: 排名第三位的是唐河县 goes on with it.
    private var compared: Wording?
    /// And the time that it was of.
    private var timed: ParagraphState.Timing?
    /// What the heading above names and nothing else: 二、固定资产投资.
    private var headed: Wording?

    init(_ report: Report, hints: ReportHints, lexicon: Lexicon, explains: Bool) {
        var text = ScalarText(report.text)
        text.simplify()
        var landmarks = Landmarks(text)
        if !landmarks.escapes.isEmpty {
            text.readEscapes(at: landmarks.escapes)
            landmarks = Landmarks(text)
        }
        text.blankPageNumbers(in: landmarks.lines)
        if text.breakRunOnLines(of: landmarks.lines) { landmarks = Landmarks(text) }
        if RunOnTable.breakLines(of: &text, landmarks.lines, lexicon: lexicon) { landmarks = Landmarks(text) }
        text.findJoints(in: landmarks.lines)
        self.text = text
        self.lexicon = lexicon
        doc = report.name
        layout = Layout(text, landmarks: landmarks, lexicon: lexicon)
        outline = Outline(text, layout: layout, lexicon: lexicon, hints: hints)
        sections = SectionReader(text, lexicon: lexicon, outline: outline)
        sentences = SentenceReader(text, lexicon: lexicon, outline: outline, doc: doc)
        repeats = RepeatFinder(text)
        findings = Findings(text, explains: explains)
        tables = layout.tables[...]
        titled = outline.isOfSeveralPlaces ? Self.titleMetric(of: layout, in: text, lexicon) : nil
    }

    /// The only metric that the title names, or what stands below one that names none: 某市各县区GDP排名; `nil` for several.
    private static func titleMetric(of layout: Layout, in text: ScalarText, _ lexicon: Lexicon) -> Wording? {
        let titles = layout.blocks.dropFirst(layout.opening).prefix(2)
            .filter { $0.kind != .furniture && $0.series == nil }
        let named = titles.lazy.map { metrics(in: $0.range, of: text, lexicon) }.first { !$0.isEmpty } ?? []
        return Set(named.map(\.canonical)).count == 1 ? named.first : nil
    }

    private static func metrics(in range: Range<Int>, of text: ScalarText, _ lexicon: Lexicon) -> [Wording] {
        var found: [Wording] = []
        var offset = range.lowerBound
        while offset < range.upperBound {
            guard let word = lexicon.metricWords.match(text, at: offset, before: range.upperBound) else {
                offset += 1
                continue
            }
            let plain = MetricLookup.plain(text.units[offset..<word.end])
            offset = word.end
            if let canonical = lexicon.metrics.canonical(plain, measure: .growth, unit: nil) {
                found.append(Wording(text: plain, plain: plain, canonical: canonical))
            }
        }
        return found
    }

    mutating func readBlocks() {
        for (index, block) in layout.blocks.enumerated() {
            if block.kind == .furniture {
                findings.leaveOutNumbers(of: block.range, .furniture)
                continue
            }
            let first = findings.mark
            if block.kind == .table, let table = tables.popFirst() {
                read(table)
            } else {
                let next = layout.blocks.indices.contains(index + 1) ? layout.blocks[index + 1] : nil
                readProse(block, before: next)
                if let (figure, mark) = lone { findings.retell(figure, from: mark, by: first) }
                lone = loneFigure(in: block.range).map { ($0, first) }
            }
            if repeats.isRepeat(block.range) { findings.markRepeats(since: first) }
        }
    }

    /// 7.0%, and nothing else in its line.
    private func loneFigure(in range: Range<Int>) -> Range<Int>? {
        guard range.count <= 12 else { return nil }
        var tokenizer = Tokenizer(text, lexicon: lexicon)
        tokenizer.readCounts(range)
        guard tokenizer.tokens.count == 1, let figure = tokenizer.figures.first, figure.unitKind != nil else {
            return nil
        }
        return figure.range
    }

    private mutating func read(_ table: Table) {
        if let works = table.works {
            WorksReader(
                table: table, head: works, text: text, lexicon: lexicon, outline: outline,
                section: sections.current
            ).read(with: &sentences, into: &findings)
        } else {
            for side in table.sides(TableLine(text: text, lexicon: lexicon)) {
                TableReader(
                    side, text: text, lexicon: lexicon, outline: outline, section: sections.current, doc: doc
                ).read(into: &findings)
            }
        }
    }

    private mutating func readProse(_ block: Block, before next: Block?) {
        if block.kind != .paragraph {
            sections.enter(block)
            span = nil
            headed = metric(of: block)
        }
        let number = HeadingMarks.end(of: block, in: text)
        let prose =
            HeadingMarks.endOfLabel(number..<block.range.upperBound, in: text)..<block.range.upperBound
        let split = SentenceSplitter.sentences(in: prose, of: text, lexicon: lexicon)
        let label = number > block.range.lowerBound ? label(from: number, before: split) : nil
        let state = ParagraphState(
            governing: span ?? (Self.standings.begins(text, at: prose.lowerBound) != nil ? timed : nil),
            span: years, named: named,
            topics: label.map { [$0] }
                ?? (work.isEmpty ? told(in: prose) : work))
        state.followsPlan = followsPlan
        // （2）…: the next item of a list of plans.
        state.plansYear = followsPlan && number > block.range.lowerBound
        let first = findings.mark
        // 52 alone in its line numbers the work that the next one sets.
        let isWork = (next.map { tellsProgress($0) } ?? false) || outline.tellsProgress && isNumbered(block)
        // Up to here stands what was planned.
        let plans =
            isWork
            ? split.count
            : number > block.range.lowerBound ? split.firstIndex { opensProgress($0) } ?? 0 : 0
        let section = sections.current
        let planned = plans > 0 ? section.standing(.target, in: outline) : section
        for sentence in split[..<plans] {
            sentences.read(sentence, section: planned, state: state, into: &findings)
        }
        for sentence in split[plans...] {
            sentences.read(sentence, section: section, state: state, into: &findings)
        }
        followsPlan = state.plansYear
        named = state.named
        years = state.span
        if outline.isOfSeveralPlaces { (compared, timed) = (state.topics.last, state.governing) }
        work = isWork ? state.topics : []
        let goesOn = next.map { text.has(Self.dashes, at: $0.range.lowerBound) } ?? false
        guard goesOn || !findings.hasIndicators(since: first) else { return }
        if let timing = state.governing, timing.period.start.year < timing.period.end.year,
            timing.words.lowerBound - prose.lowerBound <= Self.opening
        {
            span = timing
        }
        // 今年将办好以下实事： tells of the list that follows.
        let opensList =
            state.isTarget && Self.coming.stand(in: block.range, of: text)
            && (next.map { HeadingMarks.isFirst($0, in: text) } ?? false)
        if opensList || announces(block) || proposes(block) {
            let years = state.timing?.period
            sections.announcePlan(
                over: years.flatMap {
                    $0.isSeveralYears && $0.end.year > outline.planYear ?? $0.end.year ? $0 : nil
                })
        }
    }

    /// What numbers measure that name nothing: what the title or the heading names, or what was compared last.
    private func told(in prose: Range<Int>) -> [Wording] {
        var told: [Wording] = []
        if let compared, goesOn(at: prose) { told.append(compared) }
        if let titled { told.append(titled) }
        if let headed { told.append(headed) }
        return told
    }

    private func goesOn(at prose: Range<Int>) -> Bool {
        Self.standings.begins(text, at: prose.lowerBound) != nil
            || outline.neighbours.place(text, at: prose.lowerBound, before: prose.upperBound) != nil
    }

    private static let standings = Phrases("从增速 从增幅 从总量 从绝对 从规模 从人均 排名 排在 位居 其次 紧随其后 第一名 第二名 第三名")

    /// The metric that a heading is the name of.
    private func metric(of block: Block) -> Wording? {
        let name = HeadingMarks.end(of: block, in: text)..<block.range.upperBound
        guard name.count <= 16,
            lexicon.metricWords.match(text, at: name.lowerBound, before: name.upperBound) != nil
        else { return nil }
        let plain = MetricLookup.plain(text.units[name])
        return lexicon.metrics.canonical(plain, measure: .growth, unit: nil).map {
            Wording(text: Array(text.units[name]), plain: plain, canonical: $0)
        }
    }

    /// 农村公路安防设施建设 of 二、农村公路安防设施建设。计划完成120公里，实际完成126公里: what the numbers of an item are of.
    private func label(from number: Int, before sentences: [Range<Int>]) -> Wording? {
        // A sentence without a number is none of those that are read.
        let isRead = sentences.first?.lowerBound == number
        guard let first = sentences.dropFirst(isRead ? 1 : 0).first,
            (3...26).contains(first.lowerBound - number),
            Self.counted.begins(text, at: text.skipSpaces(from: first.lowerBound)) != nil
        else { return nil }
        let words = number..<first.lowerBound - 1
        guard
            !words.contains(where: {
                !lexicon.kind(of: text[$0]).isDisjoint(with: [.sentenceEnd, .clauseEnd])
            })
        else { return nil }
        let own = Self.ownPlaces.begins(text, at: words.lowerBound)?.count ?? 0
        let name = text.units[words.dropFirst(own)]
        let plain = MetricLookup.plain(name)
        return Wording(
            text: Array(name), plain: plain,
            canonical: lexicon.metrics.canonical(plain, measure: .growth, unit: nil))
    }

    private static let ownPlaces = Phrases("全县 全区 全市 全旗 全镇 全乡 我县 我区 我市 我旗")
    private static let counted = Phrases("年初预算 年度预算 预期目标 年度任务 年度目标 目标 任务 计划 共 已完成 完成 实际 全年完成 截至")

    /// 进展情况：已完成32公里: how far the work is that the paragraph before set.
    private func tellsProgress(_ block: Block) -> Bool { tellsProgress(at: block.range.lowerBound) }

    private func tellsProgress(at start: Int) -> Bool {
        guard let label = Self.progress.begins(text, at: start) else { return false }
        return lexicon.kind(of: text[start + label.count]).contains(.colon)
    }

    /// Whether the line before a block is a row's number and nothing else.
    private func isNumbered(_ block: Block) -> Bool {
        var end = block.range.lowerBound
        while end > 0, lexicon.kind(of: text[end - 1]).contains(.space) || text[end - 1] == 0x0A { end -= 1 }
        var start = end
        while start > 0, end - start < 4, digitValue(text[start - 1]) != nil { start -= 1 }
        return (1...3).contains(end - start) && (start == 0 || text[start - 1] == 0x0A)
    }

    /// 上半年，…, 截至目前，… after what a numbered work was to bring, on a page of progress.
    private func opensProgress(_ sentence: Range<Int>) -> Bool {
        // 完成情况：建成停车场5个。
        if tellsProgress(at: sentence.lowerBound) { return true }
        guard outline.tellsProgress else { return false }
        var tokenizer = Tokenizer(text, lexicon: lexicon)
        tokenizer.read(sentence.clamped(to: sentence.lowerBound..<sentence.lowerBound + 16))
        guard let first = tokenizer.tokens.first else { return false }
        if first.roles.contains(.settled) || text[first.start] == 0x622A { return true }  // 截
        guard first.kind == .time else { return false }
        if case .months = tokenizer.times[first.index] { return true } else { return false }
    }

    /// 今年定下这些具体目标：
    private func announces(_ block: Block) -> Bool {
        let last = block.range.upperBound - 1
        return lexicon.kind(of: text[last]).contains(.colon)
            && Self.announced.ends(text, at: last, from: block.range.lowerBound) != nil
            && Self.coming.stand(in: block.range, of: text)
    }

    /// 县长作政府工作报告时提出，…: what the paragraphs below tell is planned.
    private func proposes(_ block: Block) -> Bool {
        guard let report = text.first(of: Self.report, in: block.range) else { return false }
        return Self.proposed.stand(in: report..<min(report + 12, block.range.upperBound), of: text)
    }

    private static let dashes = "——".scalarUnits
    private static let report = "工作报告".scalarUnits
    private static let proposed = Phrases("时提出 中提出")
    private static let progress = Phrases(HeadingCues.progress + " 目前进展 最新进展 进展")
    /// Words that govern what follows stand at the front.
    private static let opening = 4
    private static let announced = Phrases("目标 任务 实事 计划")
    private static let coming = Phrases("今年 明年 新的一年 将 以下 如下")
}
