import Styling

/// What may happen between two neighbours.
enum Joint: UInt8, Sendable {
    /// Nothing: one word.
    case inside
    /// Space may open, a line may not end.
    case tied
    case free

    /// By the classes alone, without what numbers ask.
    init(_ a: CharacterClass, _ b: CharacterClass, _ level: Style.Prohibition) {
        switch (a, b) {
        case (_, .combining), (.dash, .dash): self = .inside
        case (.combining, _): self = .free
        case (.lockedSpace, _), (_, .lockedSpace), (_, .space): self = .tied
        case (.space, _): self = b.isBarredFromStart(level) ? .tied : .free
        case _ where a.isLatinText && b.isLatinText: self = .inside
        case _ where a.isBarredFromEnd(level) || b.isBarredFromStart(level): self = .tied
        default: self = .free
        }
    }
}

extension CharacterClass {
    /// Runs on with its like without a place for a break.
    fileprivate var isLatinText: Bool {
        switch self {
        case .word, .prefix, .suffix, .latinOpening, .latinClosing: true
        default: false
        }
    }
}

/// The space between two neighbours on a line, in points.
struct Glue {
    var natural = 0.0
    /// How much it may close.
    var shrink = 0.0
    /// How much it may open before anything else has to.
    var stretch = 0.0
    /// Opens further, by this share of what every joint takes, where a line still isn't full.
    var elasticity = 0.0

    static let none = Glue()

    /// In parts of the em.
    enum Measure {
        /// Between Han and Latin or digits: opens to 1/4, closes to 1/8.
        static let gap = 0.2
        static let gapShrink = 0.075
        static let gapStretch = 0.05
        /// How much of a mark's empty half may go, so that numbers in brackets find room: a sentence's end keeps more of
        /// its own.
        static let blankShrink = 0.7
        static let stopShrink = 0.25
        /// Between Han, and Han and Latin, it is 1: what already is wide shows it less than letters that drift apart.
        static let blankElasticity = 1.5
        static let spaceElasticity = 4.0
        /// Between marks pushed together. A PDF still gives each its full width, and where two widths overlap by
        /// half an em or more, its readers (Poppler) take the second mark for a line of its own.
        static let crowd = 0.02
        /// How much of a Latin space.
        static let spaceShrink = 1.0 / 3
        static let spaceStretch = 0.5
    }

    /// Between two boxes of one line, neither a space.
    ///
    /// - Parameter blank: the empty half that a squeezed mark left beside the joint, 0 where none did.
    init(_ a: CharacterClass, _ b: CharacterClass, joint: Joint, blank: Double, em: Double) {
        self.init()
        if joint == .inside || a.hasBlankAfter && b == .latinClosing { return }
        elasticity = joint == .free || a == .han && b == .han ? 1 : 0
        if a.hasBlankAfter && b.hasBlankAfter || a == .opening && b == .opening {
            natural = Measure.crowd * em
            return
        }
        if a.hasBlankAfter && b == .opening {
            natural = blank > 0 ? blank + Measure.crowd * em : 0
            elasticity = joint == .free ? Measure.blankElasticity : 0
            return
        }
        if blank > 0 {
            natural = blank
            shrink = blank * (a == .stop ? Measure.stopShrink : Measure.blankShrink)
            elasticity = joint == .free ? Measure.blankElasticity : 0
        } else if a == .han && b.isLatin || a.isLatin && b == .han {
            natural = Measure.gap * em
            shrink = Measure.gapShrink * em
            stretch = Measure.gapStretch * em
            elasticity = joint == .free ? 1 : 0
        }
    }

    private init() {}

    /// After a space as wide as this.
    static func after(space width: Double) -> Glue {
        var glue = Glue()
        glue.shrink = width * Measure.spaceShrink
        glue.stretch = width * Measure.spaceStretch
        glue.elasticity = Measure.spaceElasticity
        return glue
    }
}
