import SceneModel

/// What a text is for; a style says which families set it.
public enum FontRole: String, Sendable, Hashable, Codable, CaseIterable {
    case text
    case strong
    case title
    /// A document's headings of the first level, where a style sets them apart from its title: 黑体 under 小标宋,
    case heading
    /// and of the second: 楷体.
    case subheading
}

/// The families asked for, the first that is installed wins; the others lend the characters it lacks.
public struct FontRequest: Sendable, Hashable, Codable {
    public var families: [String]
    /// What is taken where none of the families is installed, and said: no longer what the style means.
    public var substitutes: [String]
    public var isBold: Bool

    public init(families: [String], substitutes: [String] = [], isBold: Bool) {
        self.families = families
        self.substitutes = substitutes
        self.isBold = isBold
    }
}

/// Values from a style file: colours, families, and sizes as multiples of one.
public struct Style: Sendable, Hashable, Codable {
    public var name: String
    public var fonts: Fonts
    public var colors: Colors
    /// The base size in points; every other size is a multiple of it.
    public var size: Double
    public var scale: Scale
    public var marks: Marks
    /// Chart frame when nothing else is asked, in points.
    public var frame: Size
    /// What it is made for: a briefing is set in a style for paper.
    public var medium: Medium
    /// What lines of text must not do.
    public var lines: Lines
    public var page: Page

    public enum Medium: String, Sendable, Hashable, Codable, CaseIterable {
        case paper
        case slides
    }

    public struct Fonts: Sendable, Hashable, Codable {
        public var text: FontRequest
        public var strong: FontRequest
        public var title: FontRequest
        public var heading: FontRequest
        public var subheading: FontRequest

        /// - Parameters:
        ///   - heading: `nil` for the title's.
        ///   - subheading: `nil` for the strong one.
        public init(
            text: FontRequest, strong: FontRequest, title: FontRequest, heading: FontRequest? = nil,
            subheading: FontRequest? = nil
        ) {
            self.text = text
            self.strong = strong
            self.title = title
            self.heading = heading ?? title
            self.subheading = subheading ?? strong
        }

        public subscript(role: FontRole) -> FontRequest {
            switch role {
            case .text: text
            case .strong: strong
            case .title: title
            case .heading: heading
            case .subheading: subheading
            }
        }
    }

    public struct Colors: Sendable, Hashable, Codable {
        public var background: Color
        public var text: Color
        /// Subtitles, period tags, notes, sources.
        public var muted: Color
        public var axis: Color
        public var grid: Color
        public var highlight: Color
        /// Below zero in a diverging chart.
        public var negative: Color
        /// Fills by series, the first for single-series charts.
        public var series: [Color]

        public init(
            background: Color, text: Color, muted: Color, axis: Color, grid: Color, highlight: Color,
            negative: Color, series: [Color]
        ) {
            self.background = background
            self.text = text
            self.muted = muted
            self.axis = axis
            self.grid = grid
            self.highlight = highlight
            self.negative = negative
            self.series = series
        }
    }

    /// Multiples of `size`.
    public struct Scale: Sendable, Hashable, Codable {
        public var title: Double
        public var subtitle: Double
        public var label: Double
        public var value: Double
        public var tag: Double
        public var note: Double

        public init(
            title: Double, subtitle: Double, label: Double, value: Double, tag: Double, note: Double
        ) {
            self.title = title
            self.subtitle = subtitle
            self.label = label
            self.value = value
            self.tag = tag
            self.note = note
        }
    }

    public struct Marks: Sendable, Hashable, Codable {
        /// In points.
        public var strokeWidth: Double
        /// Between hatch lines, in points.
        public var hatchSpacing: Double
        /// The bar's part of its band, 0…1.
        public var bandWidth: Double
        /// Of grid lines, in points.
        public var gridWidth: Double
        /// How much of its colour lies under a mark's hatching, 0…1.
        public var tint: Double
        /// What tells series apart that share a colour, in the order in which they are taken.
        public var textures: [Texture]

        public init(
            strokeWidth: Double, hatchSpacing: Double, bandWidth: Double, gridWidth: Double? = nil,
            tint: Double = 0.2, textures: [Texture] = [.solid]
        ) {
            self.strokeWidth = strokeWidth
            self.hatchSpacing = hatchSpacing
            self.bandWidth = bandWidth
            self.gridWidth = gridWidth ?? strokeWidth
            self.tint = tint
            self.textures = textures
        }
    }

    /// How a series' marks are filled. Lines that rise to the right are no texture: they say “part of a year”.
    public enum Texture: String, Sendable, Hashable, Codable, CaseIterable {
        case solid
        /// Lines that fall to the right.
        case falling
        case level
        case upright
        /// Level and upright lines.
        case grid
        case fallingFine = "falling-fine"
        case levelFine = "level-fine"
        case uprightFine = "upright-fine"
        case gridFine = "grid-fine"
        case fallingWide = "falling-wide"
        case levelWide = "level-wide"
        case uprightWide = "upright-wide"
        case gridWide = "grid-wide"

        /// Between its lines, as a multiple of `hatchSpacing`.
        public var spacing: Double {
            switch self {
            case .fallingFine, .levelFine, .uprightFine, .gridFine: 0.55
            case .fallingWide, .levelWide, .uprightWide, .gridWide: 2
            default: 1
            }
        }
    }

    /// What a series is drawn in.
    public struct Ink: Sendable, Hashable {
        public var color: Color
        public var texture: Texture
    }

    /// How many series can be told apart.
    public var inkCount: Int { colors.series.count * marks.textures.count }

    /// The colours in turn, then again with the next texture.
    public func ink(series: Int) -> Ink {
        let index = max(0, series)
        guard !colors.series.isEmpty, index < inkCount else {
            return Ink(color: colors.text, texture: .solid)
        }
        return Ink(
            color: colors.series[index % colors.series.count],
            texture: marks.textures[index / colors.series.count])
    }

    public init(
        name: String, fonts: Fonts, colors: Colors, size: Double, scale: Scale, marks: Marks, frame: Size,
        medium: Medium = .paper, lines: Lines = Lines(), page: Page = Page()
    ) {
        self.name = name
        self.fonts = fonts
        self.colors = colors
        self.size = size
        self.scale = scale
        self.marks = marks
        self.frame = frame
        self.medium = medium
        self.lines = lines
        self.page = page
    }
}
