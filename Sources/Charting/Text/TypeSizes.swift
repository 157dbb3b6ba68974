import Styling

/// The sizes of type in one chart, in points.
struct TypeSizes {
    /// No type is smaller, raised marks included.
    let least: Double
    /// The style's base size, made smaller with the others.
    let base: Double
    let title: Double
    let subtitle: Double
    let label: Double
    let value: Double
    let tag: Double
    let note: Double

    init(_ style: Style, factor: Double) {
        let least = style.medium.leastType
        func size(_ multiple: Double) -> Double { max(least, style.size * multiple * factor) }
        self.least = least
        base = style.size * factor
        title = size(style.scale.title)
        subtitle = size(style.scale.subtitle)
        label = size(style.scale.label)
        value = size(style.scale.value)
        tag = size(style.scale.tag)
        note = size(style.scale.note)
    }

    /// From the style's own sizes down to the smallest that can be read.
    static func factors(_ style: Style) -> [Double] {
        let smallest = min(1, style.medium.leastType / (style.size * max(style.scale.label, 0.1)))
        let steps = 6
        return (0...steps).map { 1 - (1 - smallest) * Double($0) / Double(steps) }
    }
}

extension Style.Medium {
    /// The smallest type that can be read: in print in points, on a slide in its pixels.
    package var leastType: Double {
        switch self {
        case .paper: 7
        case .slides: 12
        }
    }
}
