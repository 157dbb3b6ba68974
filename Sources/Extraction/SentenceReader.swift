import MetricModel

/// Reads one sentence: cuts it into clauses, finds the figures, asks the rules, gives each its context.
struct SentenceReader {
    let text: ScalarText
    let lexicon: Lexicon
    let outline: Outline
    let doc: String
    private var tokenizer: Tokenizer
    private var splitter = ClauseSplitter()

    init(_ text: ScalarText, lexicon: Lexicon, outline: Outline, doc: String) {
        self.text = text
        self.lexicon = lexicon
        self.outline = outline
        self.doc = doc
        tokenizer = Tokenizer(text, lexicon: lexicon)
    }

    /// Names what the numbers of the next sentences measure that name nothing themselves.
    mutating func name(_ range: Range<Int>, state: ParagraphState) {
        tokenizer.read(range)
        let sentence = sentence().sentence
        let naming = Naming(sentence: sentence, outline: outline, subject: [])
        if let name = naming.wording(sentence.tokens.indices, measure: .level, unit: nil) { state.name(name) }
    }

    mutating func read(
        _ range: Range<Int>, section: Section, state: ParagraphState,
        into findings: inout Findings
    ) {
        state.beginSentence()
        let isVisit = SubjectNames.visits.begins(text, at: range.lowerBound) != nil
        guard isVisit || lexicon.countSigns.mayStand(in: range, of: text, lexicon) else { return }
        tokenizer.read(range)
        if tokenizer.figures.isEmpty, tokenizer.times.isEmpty, !isVisit { return }
        let (sentence, named) = sentence()
        for (figure, reason) in named {
            findings.leaveOut(sentence.figures[figure].range, reason)
        }
        // “我家种了12亩，今年能卖10万元。”: what one household tells of itself.
        if sentence.tokens.contains(where: { $0.isMark(.openQuote) }),
            Self.households.stand(in: range, of: text)
        {
            for figure in sentence.figures { findings.leaveOut(figure.range, .quotation) }
            return
        }
        let context = ClauseContext(sentence: sentence, outline: outline, section: section, state: state)
        var reader = ClauseReader(sentence: sentence, context: context, doc: doc)
        splitter.cut(sentence)
        for clause in splitter.clauses { reader.read(clause, into: &findings) }
    }

    private static let households = Phrases("我家 我们家 俺家 我一家")

    /// What was cut to tokens, and its numbers that belong to names.
    private mutating func sentence() -> (sentence: Sentence, named: [(Int, Omission)]) {
        let quoting = Sentence.quoting(of: tokenizer.tokens, marks: tokenizer.marks)
        let named = tokenizer.settleNames(quoting: quoting)
        let sentence = Sentence(
            text: text, lexicon: lexicon, tokens: tokenizer.tokens, figures: tokenizer.figures,
            times: tokenizer.times, quoting: quoting, marks: tokenizer.marks)
        return (sentence, named)
    }
}
