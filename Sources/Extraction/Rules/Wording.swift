/// A metric as it is called. Names are handed from rule to rule and kept for the
/// numbers that follow, so a copy shares what it holds until it is changed.
struct Wording {
    private final class Words {
        var text: [UInt16]
        var plain: [UInt16]
        var canonical: String?

        init(_ text: [UInt16], _ plain: [UInt16], _ canonical: String?) {
            (self.text, self.plain, self.canonical) = (text, plain, canonical)
        }
    }

    private var words: Words

    init(text: [UInt16], plain: [UInt16], canonical: String?) {
        words = Words(text, plain, canonical)
    }

    var text: [UInt16] {
        get { words.text }
        set { own().text = newValue }
    }
    /// What the standard name is looked up by: longer than `text` where a verb tells two metrics apart.
    var plain: [UInt16] {
        get { words.plain }
        set { own().plain = newValue }
    }
    var canonical: String? {
        get { words.canonical }
        set { own().canonical = newValue }
    }
    /// 税收收入占…比重, told of a metric named before.
    var isShare = false
    /// What its last number was counted in, without 万 and 亿: 所 of 幼儿园5所; empty where there was none.
    var unit = 0..<0

    private mutating func own() -> Words {
        guard !isKnownUniquelyReferenced(&words) else { return words }
        words = Words(words.text, words.plain, words.canonical)
        return words
    }
}
