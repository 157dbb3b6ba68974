import MetricModel

/// Reads one sentence: cuts it into clauses, finds the figures, asks the rules, gives each its context.
struct SentenceReader {
    let text: ScalarText
    let lexicon: Lexicon
    let outline: Outline
    let doc: String
    private var tokenizer: Tokenizer

    init(_ text: ScalarText, lexicon: Lexicon, outline: Outline, doc: String) {
        self.text = text
        self.lexicon = lexicon
        self.outline = outline
        self.doc = doc
        tokenizer = Tokenizer(text, lexicon: lexicon)
    }

    mutating func read(
        _ range: Range<Int>, section: Section, state: inout ParagraphState,
        into findings: inout Findings
    ) {
        tokenizer.read(range)
        var tokens = tokenizer.tokens
        let quoting = Sentence.quoting(of: tokens)
        let named = NameNumbers.settle(&tokens, figures: tokenizer.figures, quoting: quoting, text: text)
        let sentence = Sentence(
            text: text, lexicon: lexicon, tokens: tokens, figures: tokenizer.figures,
            times: tokenizer.times, quoting: quoting)
        for (figure, reason) in named {
            findings.leaveOut(sentence.figures[figure].range, reason)
        }
        state.beginSentence()
        if sentence.figures.isEmpty && sentence.times.isEmpty { return }
        var reader = ClauseReader(
            sentence: sentence,
            context: ClauseContext(sentence: sentence, outline: outline, section: section, state: state),
            doc: doc)
        for clause in ClauseSplitter(sentence).clauses { reader.read(clause, into: &findings) }
        state = reader.context.state
    }
}
