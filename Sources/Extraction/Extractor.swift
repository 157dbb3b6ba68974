import MetricModel

/// What the project file knows of a report beyond its text.
public struct ReportHints: Sendable, Hashable {
    /// The place it is about, in full: `衡山县`.
    public var place: String?
    /// The year it looks back on.
    public var year: Int?

    public init(place: String? = nil, year: Int? = nil) {
        self.place = place
        self.year = year
    }
}

/// Reads reports: text → indicators. Immutable; one extractor serves any number of tasks.
public struct Extractor: Sendable {
    private let lexicon: Lexicon

    /// - Parameter words: what a project adds to the words that hengtu knows.
    public init(words: ExtraWords = ExtraWords()) {
        lexicon = words.isEmpty ? .shared : Lexicon(words)
    }

    /// The report's indicators in the order of the text.
    public func extract(_ report: Report, hints: ReportHints = ReportHints()) -> [Indicator] {
        read(report, hints, explains: false).indicators
    }

    /// What was made of each number of the report, in the order of the text.
    public func explain(_ report: Report, hints: ReportHints = ReportHints()) -> [Explanation] {
        read(report, hints, explains: true).explanations.sorted { $0.span < $1.span }
    }

    /// 今年定下这些具体目标：
    private func announces(_ block: Block, in text: ScalarText) -> Bool {
        let last = block.range.upperBound - 1
        return lexicon.kind(of: text[last]).contains(.colon)
            && Self.announced.ends(text, at: last, from: block.range.lowerBound) != nil
            && Self.coming.stand(in: block.range, of: text)
    }

    /// Words that govern what follows stand at the front.
    private static let opening = 4
    private static let announced = Phrases("目标 任务 实事 计划")
    private static let coming = Phrases("今年 明年 新的一年 将 以下 如下")

    private func read(_ report: Report, _ hints: ReportHints, explains: Bool) -> Findings {
        var text = ScalarText(report.text)
        text.blankPageNumbers()
        text.findJoints()
        let layout = Layout(text, lexicon: lexicon)
        let outline = Outline(text, layout: layout, lexicon: lexicon, hints: hints)
        var sections = SectionReader(text, lexicon: lexicon, outline: outline)
        var reader = SentenceReader(text, lexicon: lexicon, outline: outline, doc: report.name)
        var repeats = RepeatFinder(text)
        var findings = Findings(text, explains: explains)
        var tables = layout.tables[...]
        var span: ParagraphState.Timing?
        var columns: [Status?]?
        var followsPlan = false
        var named: [String] = []
        for (index, block) in layout.blocks.enumerated() {
            if block.kind == .furniture {
                findings.leaveOutNumbers(of: block.range, .furniture)
                continue
            }
            if block.kind == .table, let table = tables.popFirst() {
                let first = findings.mark
                TableReader(
                    table, text: text, lexicon: lexicon, outline: outline, section: sections.current,
                    doc: report.name
                ).read(into: &findings)
                if repeats.isRepeat(block.range) { findings.markRepeats(since: first) }
                continue
            }
            if let row = PipedRow(block.range, in: text), let heads = row.columns(in: text) ?? columns {
                let isHead = columns != heads
                columns = heads
                if isHead { continue }
                for (range, status) in row.cells(under: heads, in: text) {
                    var state = ParagraphState()
                    let section = sections.current.standing(status, in: outline)
                    for sentence in SentenceSplitter.sentences(in: range, of: text, lexicon: lexicon) {
                        reader.read(sentence, section: section, state: &state, into: &findings)
                    }
                }
                continue
            }
            columns = nil
            if block.kind != .paragraph {
                sections.enter(block)
                span = nil
            }
            var state = ParagraphState(governing: span, named: named)
            state.followsPlan = followsPlan
            // （2）…: the next item of a list of plans.
            state.plansYear = followsPlan && HeadingMarks.end(of: block, in: text) > block.range.lowerBound
            let first = findings.mark
            let number = HeadingMarks.end(of: block, in: text)
            let prose =
                HeadingMarks.endOfLabel(number..<block.range.upperBound, in: text)..<block.range.upperBound
            for sentence in SentenceSplitter.sentences(in: prose, of: text, lexicon: lexicon) {
                reader.read(sentence, section: sections.current, state: &state, into: &findings)
            }
            followsPlan = state.plansYear
            named = state.named
            // 过去五年，是不平凡的五年。 alone in its paragraph governs those that follow.
            if !findings.hasIndicators(since: first),
                let timing = state.governing, timing.period.start.year < timing.period.end.year,
                timing.words.lowerBound - prose.lowerBound <= Self.opening
            {
                span = timing
            }
            // 今年将办好以下实事： tells of the list that follows.
            if !findings.hasIndicators(since: first), index + 1 < layout.blocks.count,
                state.isTarget && Self.coming.stand(in: block.range, of: text)
                    && HeadingMarks.isFirst(layout.blocks[index + 1], in: text)
                    || announces(block, in: text)
            {
                sections.announcePlan()
            }
            if repeats.isRepeat(block.range) { findings.markRepeats(since: first) }
        }
        return findings
    }
}
