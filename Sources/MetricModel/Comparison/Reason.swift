/// Why a comparison needs a caveat, or can't be made.
public struct Reason: Sendable, Hashable, Codable {
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        case yearsDiffer
        case partOfYear
        case definitionDiffers
        case extentDiffers
        case bound
        case status
        case unitOrMeasure
        /// The reports of a place give another value, too, that can't be true beside the one that is shown.
        case contradicted
        /// Fewer than two places have a value.
        case tooFew
    }

    public var kind: Kind
    /// Each place that has a value, with the words of its report that bear on the reason.
    public var evidence: [Evidence]

    public struct Evidence: Sendable, Hashable, Codable {
        public var place: String
        /// What the report says on this point: `占财政总支出`, `县城`, `户`; empty where it says nothing.
        public var words: String
        /// The record that shows it; `nil` where no report does.
        public var indicator: Indicator?
        /// It is this place that differs from what most have.
        public var isApart: Bool

        public init(place: String, words: String, indicator: Indicator?, isApart: Bool) {
            self.place = place
            self.words = words
            self.indicator = indicator
            self.isApart = isApart
        }
    }

    public init(kind: Kind, evidence: [Evidence]) {
        self.kind = kind
        self.evidence = evidence
    }
}
