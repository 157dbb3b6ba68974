import Styling

/// What a character is to a line: where it may stand and what it keeps beside it.
enum CharacterClass: UInt8, Sendable {
    /// Stands alone: Han, kana, symbols.
    case han
    /// Letters and digits: keep together.
    case word
    /// Full-width marks with an empty half on their left.
    case opening
    /// Full-width marks with an empty half on their right: closing ones, then 、，；： and 。！？
    case closing
    case pause
    case stop
    /// Joins two things and begins no line: — ～ · ・
    case connector
    /// Parts two things, at neither end of a line: / ／
    case solidus
    /// —— and ……
    case dash
    /// Signs and currencies, never apart from what follows.
    case prefix
    /// % ‰ ℃, never apart from what precedes.
    case suffix
    case latinOpening
    case latinClosing
    /// Modifies the character before it.
    case combining
    case space
    case lockedSpace
    case lineFeed
    /// A place for a break, or for none, without a glyph.
    case breakMark
    case joinMark

    /// Has its ink on the left half and nothing on the right.
    var hasBlankAfter: Bool {
        switch self {
        case .closing, .pause, .stop: true
        default: false
        }
    }

    /// Never begins a line. What belongs to a number or to a Latin word stays with it at any level.
    func isBarredFromStart(_ level: Style.Prohibition) -> Bool {
        switch self {
        case .closing, .pause, .stop, .connector, .solidus: level >= .basic
        case .dash: level >= .strict
        case .suffix, .latinClosing, .combining: true
        default: false
        }
    }

    /// Never ends a line.
    func isBarredFromEnd(_ level: Style.Prohibition) -> Bool {
        switch self {
        case .opening: level >= .basic
        case .solidus: level >= .gb
        case .prefix, .latinOpening: true
        default: false
        }
    }

    /// Set with a gap beside Han.
    var isLatin: Bool {
        switch self {
        case .word, .prefix, .suffix: true
        default: false
        }
    }

    /// Stands beside a quotation mark of Latin text.
    var isLatinSide: Bool {
        switch self {
        case .word, .space, .latinOpening, .latinClosing: true
        default: false
        }
    }

    /// Counts as a character of a line's text.
    var isText: Bool { self == .han || self == .word }
}

extension CharacterClass {
    /// The marks of each class; what stands in none is known by its range.
    private static let marks: [(CharacterClass, String)] = [
        (.opening, "（《〈「『【〔〖｛［〘〚“‘"),
        (.closing, "）》〉」』】〕〗｝］〙〛”’"),
        (.pause, "、，；："),
        (.stop, "。！？．"),
        (.connector, "·・•～–〜－"),
        (.solidus, "/／"),
        (.dash, "—…⸺"),
        (.prefix, "¥￥$€£＄№±≥≤≈><＞＜≠∼"),
        (.suffix, "%‰％℃°′″"),
        (.latinOpening, "([{"),
        (.latinClosing, ")]},.;:!?"),
        (.space, " \t\u{3000}\u{2002}\u{2003}\u{2009}\u{200A}\r\u{B}\u{C}"),
        (.lockedSpace, "\u{A0}\u{202F}"),
        (.lineFeed, "\n\u{2028}\u{2029}\u{85}"),
        (.breakMark, "\u{200B}"),
        (.joinMark, "\u{2060}\u{FEFF}\u{AD}"),
    ]

    /// By scalar, up to the last Chinese mark and for the full-width forms.
    private static let low = table(of: 0..<0x3100)
    private static let fullWidth = table(of: 0xFF00..<0x10000)

    private static func table(of range: Range<UInt32>) -> [CharacterClass] {
        var table = range.map(byRange)
        for (kind, text) in marks {
            for scalar in text.unicodeScalars where range.contains(scalar.value) {
                table[Int(scalar.value - range.lowerBound)] = kind
            }
        }
        return table
    }

    init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x3400...0x9FFF: self = .han
        case 0..<0x3100: self = Self.low[Int(scalar.value)]
        case 0xFF00..<0x10000: self = Self.fullWidth[Int(scalar.value - 0xFF00)]
        default: self = Self.byRange(scalar.value)
        }
    }

    private static func byRange(_ value: UInt32) -> CharacterClass {
        switch value {
        case 0x300...0x36F, 0x20D0...0x20FF, 0xFE00...0xFE0F, 0x200C...0x200D, 0x3099...0x309A,
            0x1F3FB...0x1F3FF, 0xE0100...0xE01EF:
            .combining
        case 0..<0x20: .space
        case 0x7F...0x9F: .joinMark
        // Arrows, enclosed numbers, boxes: a place of their own, as Han have.
        case 0x2150...0x2BFF: .han
        case 0..<0x2E80: .word
        default: .han
        }
    }
}
