import MetricModel

/// A paragraph in the user's own words, with places for numbers: `衡山县收入{衡山县.一般公共预算收入}。`
public struct OwnText: Sendable, Hashable {
    /// Where it stands.
    public var place: Place
    /// Over it, of the third level: `1. …`; empty for none.
    public var heading: String
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
        /// Behind 下降 a fall is told by its size.
        case value(Observation, isBySize: Bool = false)
    }

    public init(at place: Place, heading: String = "", pieces: [Piece]) {
        self.place = place
        self.heading = heading
        self.pieces = pieces
    }

    /// Fills the numbers in.
    ///
    /// - Throws: `PlaceholderError`, with where in `text` it stands.
    public init(
        at place: Place, heading: String = "", text: String, model: MetricsModel
    ) throws(PlaceholderError) {
        var pieces: [Piece] = []
        for part in try Self.parts(of: text) {
            switch part {
            case .words(let words): pieces.append(.words(words))
            case .asks(let words, let offset):
                let value = try Placeholder(words, at: offset).value(in: model)
                var before = ""
                if case .words(let words)? = pieces.last { before = words }
                let direction = Direction(toldBy: before)
                if let direction, !direction.bears(value) {
                    throw PlaceholderError(
                        offset: offset,
                        kind: .wrongDirection(word: direction.word, value: ValueWords(value, .zh).all))
                }
                pieces.append(.value(value, isBySize: direction?.isFall == true && value.isFall))
            }
        }
        self.init(at: place, heading: heading, pieces: pieces)
    }

    /// What the words right before a number say of where it went.
    private struct Direction {
        let word: String
        let isFall: Bool

        init?(toldBy words: String) {
            let told = words.hasSuffix("了") ? String(words.dropLast()) : words
            if let word = Self.falls.first(where: told.hasSuffix) {
                (self.word, isFall) = (word, true)
            } else if let word = Self.rises.first(where: told.hasSuffix) {
                (self.word, isFall) = (word, false)
            } else {
                return nil
            }
        }

        /// Of an amount, and of how far a place lies above another, the words say nothing.
        func bears(_ value: Observation) -> Bool {
            guard value.measure == .growth || value.measure == .change, value.scope.isEmpty,
                !value.quantity.value.isZero
            else { return true }
            return value.isFall == isFall
        }

        private static let falls = ["下降", "减少", "降低", "下滑", "fell by ", "down "]
        private static let rises = ["增长", "增加", "提高", "上升", "提升", "grew by ", "up "]
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
