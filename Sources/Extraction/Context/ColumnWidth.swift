/// How wide the column was whose lines a text keeps, as copies of PDFs and of newspapers do: its lines are alike long
/// and end amid sentences, so that a full one goes on in the next.
struct ColumnWidth: Sendable {
    /// Of a full line, in half characters: a Han character is two, a digit one.
    private let full: Int
    private static let narrowest = 28

    /// `nil` where the lines are of many lengths.
    init?(_ lines: [Range<Int>], in text: ScalarText) {
        let widths = lines.map { Self.width(of: $0, in: text) }.filter { $0 >= Self.narrowest }.sorted()
        // One line of ten may be something else: a table's row.
        guard let longest = widths.dropLast(max(1, widths.count / 10)).last else { return nil }
        // Digits are narrower than half a character in most types, and a number isn't parted.
        full = longest - longest / 6
        let near = widths.count { [full] in $0 >= full && $0 <= longest + longest / 6 }
        guard near >= 5, near * 5 >= widths.count * 3 else { return nil }
    }

    func isFull(_ line: Range<Int>, in text: ScalarText) -> Bool {
        Self.width(of: line, in: text) >= full
    }

    private static func width(of line: Range<Int>, in text: ScalarText) -> Int {
        text.units[line].withUnsafeBufferPointer { units in
            2 * units.count - Int(units.reduce(Int32(0)) { $0 &+ ($1 < 0x2000 ? 1 : 0) })
        }
    }
}
