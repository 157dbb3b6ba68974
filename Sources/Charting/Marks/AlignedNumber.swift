import Typesetting

/// A number of a column, to stand with its point under those above.
struct AlignedNumber {
    let label: ValueLabel
    /// Up to the point, or to where it would be.
    let whole: Double
    /// The rest, its notes included.
    var rest: Double { label.width - whole }

    init(_ datum: ChartSpec.Datum, _ draft: Draft) throws {
        label = try ValueLabel(datum, draft, hasTag: false)
        let words = label.text?.runs.map(\.text).joined() ?? ""
        let head = Self.head(of: words)
        whole =
            head.utf8.count == words.utf8.count
            ? label.text?.width ?? 0 : try draft.shape(String(head), size: label.size).width
    }

    /// `≥1,234` of `≥1,234.5亿元`; all where there's no digit.
    static func head(of words: String) -> Substring {
        guard let first = words.firstIndex(where: \.isASCIIDigit) else { return words[...] }
        let end = words[first...].firstIndex { !$0.isASCIIDigit && $0 != "," } ?? words.endIndex
        return words[..<end]
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}

/// What the numbers of a column take left and right of their points.
struct PointColumn {
    private(set) var whole = 0.0
    private(set) var rest = 0.0
    var width: Double { whole + rest }

    mutating func add(_ number: AlignedNumber) {
        whole = max(whole, number.whole)
        rest = max(rest, number.rest)
    }
}
