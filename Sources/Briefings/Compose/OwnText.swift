import MetricModel

/// A paragraph in the user's own words, with places for numbers: `衡山县收入{衡山县.一般公共预算收入}。`
public struct OwnText: Sendable, Hashable {
    /// Where it stands.
    public var place: Place
    /// The words and numbers, in order.
    public var pieces: [Piece]

    public enum Place: Sendable, Hashable {
        /// At the end of a part.
        case part(BriefingPlan.Part)
        /// Before the charts of a theme.
        case theme(BriefingTheme)
        /// Behind a chart, by its name.
        case chart(String)
    }

    public enum Piece: Sendable, Hashable {
        case words(String)
        case value(Observation)
    }

    public init(at place: Place, pieces: [Piece]) {
        self.place = place
        self.pieces = pieces
    }

    /// Fills the numbers in.
    ///
    /// - Throws: `PlaceholderError`, with where in `text` it stands.
    public init(at place: Place, text: String, model: MetricsModel) throws(PlaceholderError) {
        var pieces: [Piece] = []
        for part in try Self.parts(of: text) {
            switch part {
            case .words(let words): pieces.append(.words(words))
            case .asks(let words, let offset):
                pieces.append(.value(try Placeholder(words, at: offset).value(in: model)))
            }
        }
        self.init(at: place, pieces: pieces)
    }

    private enum Part {
        case words(String)
        /// What stands between the braces, and where the opening one stands, in scalars.
        case asks(String, at: Int)
    }

    /// `{{` and `}}` are braces.
    private static func parts(of text: String) throws(PlaceholderError) -> [Part] {
        let scalars = Array(text.unicodeScalars)
        var parts: [Part] = []
        var words = String.UnicodeScalarView()
        var next = 0
        while next < scalars.count {
            let scalar = scalars[next]
            let isDoubled = next + 1 < scalars.count && scalars[next + 1] == scalar
            switch scalar {
            case "{" where isDoubled, "}" where isDoubled:
                words.append(scalar)
                next += 2
            case "{":
                guard let end = scalars[next...].firstIndex(of: "}") else {
                    throw PlaceholderError(offset: next, kind: .unclosed)
                }
                if !words.isEmpty { parts.append(.words(String(words))) }
                words = String.UnicodeScalarView()
                var asked = String.UnicodeScalarView()
                asked.append(contentsOf: scalars[(next + 1)..<end])
                parts.append(.asks(String(asked), at: next))
                next = end + 1
            case "}":
                throw PlaceholderError(offset: next, kind: .unopened)
            default:
                words.append(scalar)
                next += 1
            }
        }
        if !words.isEmpty { parts.append(.words(String(words))) }
        return parts
    }
}
