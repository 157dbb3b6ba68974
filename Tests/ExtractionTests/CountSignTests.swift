import Testing

@testable import Extraction

/// What is said of a sentence before it is cut to tokens holds for the tokens.
struct CountSignTests {
    private func mayStand(_ sentence: String) -> Bool {
        let text = ScalarText(sentence)
        return Lexicon.shared.countSigns.mayStand(in: 0..<text.count, of: text, .shared)
    }

    private func counts(_ sentence: String) -> Bool {
        let text = ScalarText(sentence)
        var tokenizer = Tokenizer(text, lexicon: .shared)
        tokenizer.read(0..<text.count)
        return !tokenizer.figures.isEmpty || !tokenizer.times.isEmpty
    }

    @Test func everyTimeAndFirstPlaceHasItsSign() {
        let words = TimeWord.table.map(\.0) + Words.table.filter { $0.0 == .first }.map(\.1)
        for word in words.flatMap(\.words).map({ String(scalars: $0) }) {
            #expect(!counts(word) || mayStand(word), "\(word)")
        }
    }

    @Test func everyUnitIsASign() {
        for word in UnitTable.table.flatMap({ $0.1.words }).map({ String(scalars: $0) }) {
            for number in ["一", "三", "十五", "超过千", "突破万亿", "半", "一半", "居前三", "三余", "三\n"] {
                let sentence = number + word + "。"
                #expect(!counts(sentence) || mayStand(sentence), "\(sentence)")
            }
        }
    }

    @Test func phrasesCountNothing() {
        for phrase in ["一批项目建成投用。", "进一步优化营商环境。", "城乡一体化加快推进。", "统一部署，一体推进。", "万众一心。"] {
            #expect(!mayStand(phrase), "\(phrase)")
        }
    }
}
