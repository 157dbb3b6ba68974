/// Texts by number: each is kept once, however many records hold it.
struct TextTable: Sendable {
    private(set) var texts: [String] = []
    private var numbers: [String: UInt32] = [:]

    subscript(number: UInt32) -> String { texts[Int(number)] }

    mutating func number(of text: String) -> UInt32 {
        if let number = numbers[text] { return number }
        let number = UInt32(truncatingIfNeeded: texts.count)
        texts.append(text)
        numbers[text] = number
        return number
    }

    func known(_ text: String) -> UInt32? { numbers[text] }
}
