import SceneModel
import Styling
import Typesetting

/// What every guide and mark of one chart needs to know.
struct Draft {
    let spec: ChartSpec
    let style: Style
    let sizes: TypeSizes
    let measurer: any TextMeasurer

    init(_ spec: ChartSpec, style: Style, factor: Double, measurer: any TextMeasurer) {
        self.spec = spec
        var style = style
        // Smaller type goes with finer lines.
        style.marks.strokeWidth *= factor
        style.marks.hatchSpacing *= factor
        style.marks.gridWidth *= factor
        self.style = style
        sizes = TypeSizes(style, factor: factor)
        self.measurer = measurer
    }

    func shape(_ text: String, role: FontRole = .text, size: Double) throws -> ShapedText {
        try measurer.shape(text, role: role, size: size)
    }

    func color(series: Int) -> Color { style.ink(series: series).color }
    func texture(series: Int) -> Style.Texture { style.ink(series: series).texture }

    /// Among several series the colour tells the series, so only a single one can be highlighted by it.
    func color(of datum: ChartSpec.Datum) -> Color {
        guard spec.series.count == 1 else { return color(series: datum.series) }
        if spec.categories[datum.category].isHighlighted { return style.colors.highlight }
        if spec.kind == .diverging, let value = datum.value, value < 0 { return style.colors.negative }
        return color(series: datum.series)
    }

    /// The largest magnitude of the data and of reference lines; 0 where all are zero or missing.
    var magnitude: Double {
        max(
            spec.data.lazy.compactMap { $0.value?.magnitude }.max() ?? 0,
            spec.lineValues.lazy.map(\.magnitude).max() ?? 0)
    }

    /// Reference lines as parts of the magnitude, −1…1.
    var lineParts: [Double] {
        let magnitude = magnitude
        return spec.lineValues.map { magnitude > 0 ? $0 / magnitude : 0 }
    }

    /// The colour of words on a plain one, paper's or ink's; `nil` where neither has contrast enough.
    func ink(on color: Color) -> Color? {
        let inks = [style.colors.background, style.colors.text].map { ($0, $0.contrast(with: color)) }
        return inks.filter { $0.1 >= 4.5 }.max { $0.1 < $1.1 }?.0
    }
}
