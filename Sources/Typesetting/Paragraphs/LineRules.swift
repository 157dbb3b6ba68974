import Styling

/// What no line may do, as a style asks, made ready for many paragraphs.
package struct LineRules: Sendable, Hashable {
    let level: Style.Prohibition
    /// Names that stay whole, by their first character, longest first.
    private let names: [UInt32: [[UInt32]]]

    package init(_ lines: Style.Lines = Style.Lines()) {
        level = lines.prohibition
        var names: [UInt32: [[UInt32]]] = [:]
        for name in Set(lines.names) {
            let scalars = name.unicodeScalars.map(\.value)
            if scalars.count > 1, let first = scalars.first { names[first, default: []].append(scalars) }
        }
        heads = names.keys.reduce(0) { $0 | 1 << ($1 & 63) }
        self.names = names.mapValues { $0.sorted { ($1.count, $0.description) < ($0.count, $1.description) } }
    }

    var hasNames: Bool { !names.isEmpty }
    /// A bit for each first character's last six: most text is told apart by one look.
    private let heads: UInt64

    /// How many characters of a text's place make a name; 0 for none.
    func nameLength(in scalars: [ParagraphText.Scalar], at start: Int) -> Int {
        guard heads >> (scalars[start].value.value & 63) & 1 != 0,
            let names = names[scalars[start].value.value]
        else { return 0 }
        let name = names.first { name in
            start + name.count <= scalars.count
                && name.indices.allSatisfy { scalars[start + $0].value.value == name[$0] }
        }
        return name?.count ?? 0
    }
}
