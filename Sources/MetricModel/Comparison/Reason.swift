/// Why a comparison needs a caveat, or can't be made.
public struct Reason: Sendable, Hashable, Codable {
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        case yearsDiffer
        case partOfYear
        case definitionDiffers
        case extentDiffers
        /// A city beside its counties: one total may hold the other.
        case tierDiffers
        case bound
        case status
        case unitOrMeasure
        /// The reports of a place give another value, too, that can't be true beside the one that is shown.
        case contradicted
        /// A value is worked out from others of its place's reports.
        case derived
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
        /// How its value was worked out, where no report gives it.
        public var derivation: Derivation?

        public init(
            place: String, words: String, indicator: Indicator?, isApart: Bool, derivation: Derivation? = nil
        ) {
            self.place = place
            self.words = words
            self.indicator = indicator
            self.isApart = isApart
            self.derivation = derivation
        }
    }

    /// What differs so that the values may not stand side by side at all.
    public var isFatal: Bool

    public init(kind: Kind, evidence: [Evidence], isFatal: Bool = false) {
        self.kind = kind
        self.evidence = evidence
        self.isFatal = isFatal
    }
}
