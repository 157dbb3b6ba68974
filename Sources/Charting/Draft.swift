import SceneModel
import Styling
import Typesetting

/// What every guide and mark of one chart needs to know.
struct Draft {
    private(set) var spec: ChartSpec
    let style: Style
    let sizes: TypeSizes
    let measurer: any TextMeasurer
    /// The least and the largest value of all panels that share a scale; `nil` for the chart's own.
    private var sharedExtent: (low: Double, high: Double)?
    /// How high the names of its rows are where they stand outside the plot; `nil` where it sets them itself.
    private(set) var outerNames: [Double]?

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

    /// A panel of a grid, in the grid's own sizes.
    func panel(
        _ spec: ChartSpec, extent: (low: Double, high: Double)?, outerNames: [Double]?
    ) -> Draft {
        var panel = self
        panel.spec = spec
        panel.sharedExtent = extent
        panel.outerNames = outerNames
        return panel
    }

    /// Whether other panels' bars may make its own shorter than they could be.
    var isOfSharedScale: Bool { sharedExtent != nil }

    /// From the least to the largest value, zero and reference lines included.
    var extent: (low: Double, high: Double) { sharedExtent ?? spec.extent }

    /// The largest magnitude of the data and of reference lines; 0 where all are zero or missing.
    var magnitude: Double { max(-extent.low, extent.high) }

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

extension ChartSpec {
    /// From the least to the largest value, zero and reference lines included.
    var extent: (low: Double, high: Double) {
        let ofData = data.lazy.compactMap(\.value).reduce((0, 0)) { (min($0.0, $1), max($0.1, $1)) }
        return lineValues.reduce(ofData) { (min($0.0, $1), max($0.1, $1)) }
    }

    /// 工业、农业 未公布: a missing part is no part of nothing. Empty where none is missing.
    func missingWords(of data: [Datum]) -> String {
        let isChinese = language.hasPrefix("zh")
        var missing: [(words: String, names: [String])] = []
        for (index, column) in series.enumerated() {
            let datum = data.first { $0.series == index }
            guard datum?.value == nil else { continue }
            let label = datum.flatMap { $0.label.isEmpty ? nil : $0.label } ?? missingWord
            let words = label + (datum?.notes.map(noteMark).joined() ?? "")
            if let known = missing.firstIndex(where: { $0.words == words }) {
                missing[known].names.append(column.name)
            } else {
                missing.append((words, [column.name]))
            }
        }
        return missing.map { missing in
            let names = missing.names.filter { !$0.isEmpty }.joined(separator: isChinese ? "、" : ", ")
            return names.isEmpty ? missing.words : names + " " + missing.words
        }
        .joined(separator: isChinese ? "；" : "; ")
    }
}
