import Glibc
import SceneModel
import Styling
import TestSupport

@testable import Charting

/// What is wrong with the lengths of lying bars that hold several values: parts of a whole, what is reached of an aim.
struct PartsCheck {
    let spec: ChartSpec
    let placed: [PlacedNode]
    let style: Style

    private var zero: Double? {
        placed.last { $0.path?.stroke?.color == style.colors.axis && $0.box.width == 0 }?.box.minX
    }

    private func nodes(of datum: Int) -> [PlacedNode] { placed.filter { $0.title == "\(datum)" } }

    /// Where a datum's value and its notes are to be read: in type, whatever room its mark has.
    private func wordFaults(of datum: Int) -> [String] {
        let label = spec.data[datum].label
        return label.isEmpty || nodes(of: datum).contains { $0.text?.text == label }
            ? [] : ["no words for datum \(datum): \(label)"]
    }

    /// Parts follow one another from zero on, each as long as its value says, but for the paper between two.
    var stackFaults: [String] {
        guard let zero else { return ["no axis"] }
        var faults: [String] = []
        var parts: [(datum: Int, part: Double, start: Double, bar: Rect)] = []
        for category in spec.categories.indices {
            let known = spec.data.indices
                .filter { spec.data[$0].category == category && spec.data[$0].value != nil }
                .sorted { spec.data[$0].series < spec.data[$1].series }
            if spec.kind == .share, Set(known.map { spec.data[$0].series }).count < spec.series.count {
                if known.contains(where: { !nodes(of: $0).isEmpty }) {
                    faults.append("shares of a whole that isn't known")
                }
                continue
            }
            let sum = known.reduce(0) { $0 + (spec.data[$1].value ?? 0) }
            let whole = spec.kind == .share ? sum : 1
            var before = 0.0
            for datum in known {
                faults += wordFaults(of: datum)
                let part = whole > 0 ? (spec.data[datum].value ?? 0) / whole : 0
                if let bar = nodes(of: datum).first(where: { $0.path?.fill != nil })?.box {
                    parts.append((datum, part, before, bar))
                } else {
                    faults.append("no part for datum \(datum)")
                }
                before += part
            }
        }
        // Where a part starts is exact; its end is by the paper short of the next one.
        guard let longest = parts.max(by: { $0.start < $1.start }), longest.start > 0 else { return faults }
        let unit = (longest.bar.minX - zero) / longest.start
        for (datum, part, start, bar) in parts {
            if abs(bar.minX - zero - start * unit) > 1e-6 {
                faults.append("part \(datum) starts at \(bar.minX - zero), not \(start * unit)")
            }
            let short = part * unit - bar.width
            // The farther a part reaches beyond what the scale was taken from, the less exactly it is known.
            let tolerance = 1e-6 * (1 + part / longest.start)
            if short < -tolerance || short > style.marks.strokeWidth + tolerance {
                faults.append("part \(datum) is \(bar.width) long, not \(part * unit)")
            }
        }
        return faults
    }

    /// Bars from zero, targets on the same scale.
    var bulletFaults: [String] {
        guard let zero else { return ["no axis"] }
        var faults: [String] = []
        let largest = spec.data.compactMap { $0.value?.magnitude }.max() ?? 0
        var ends: [(datum: Int, end: Double)] = []
        for (index, datum) in spec.data.enumerated() {
            faults += wordFaults(of: index)
            guard let value = datum.value else { continue }
            let fills = nodes(of: index).filter { $0.path?.fill != nil }.map(\.box)
            guard let first = fills.first, let last = fills.last else {
                faults.append("no mark for datum \(index)")
                continue
            }
            if datum.series == 0 {
                let start = value < 0 ? first.maxX : first.minX
                if abs(start - zero) > 1e-6 {
                    faults.append("bar \(index) starts at \(start), zero is \(zero)")
                }
                ends.append((index, value < 0 ? first.minX : first.maxX))
            } else {
                ends.append((index, last.midX))
            }
        }
        let unit = ends.first { spec.data[$0.datum].value?.magnitude == largest }.map {
            ($0.end - zero).magnitude / largest
        }
        guard let unit, largest > 0 else { return faults }
        for (index, end) in ends where abs(end - zero - (spec.data[index].value ?? 0) * unit) > 1e-6 {
            faults.append(
                "mark \(index) stands at \(end - zero), not \((spec.data[index].value ?? 0) * unit)")
        }
        return faults
    }

    /// Every dot stands where its value says, on one scale for all; of ratios where it is logarithmic.
    var rangeFaults: [String] {
        var faults: [String] = []
        var dots: [(datum: Int, value: Double, x: Double)] = []
        for (index, datum) in spec.data.enumerated() {
            guard let value = datum.value.map({ spec.kind == .logDot ? log10($0) : $0 }) else {
                if nodes(of: index).contains(where: { $0.path?.fill != nil }) {
                    faults.append("a dot for the missing datum \(index)")
                }
                continue
            }
            faults += wordFaults(of: index)
            if let dot = nodes(of: index).first(where: { $0.path?.fill != nil })?.box {
                dots.append((index, value, dot.midX))
            } else {
                faults.append("no dot for datum \(index)")
            }
        }
        guard let low = dots.min(by: { $0.value < $1.value }),
            let high = dots.max(by: { $0.value < $1.value }),
            high.value > low.value
        else { return faults }
        // The scale of ratios ends at round values.
        if spec.kind == .range, high.x - low.x < style.size * 3 {
            faults.append("\(high.x - low.x) pt for all values")
        }
        for dot in dots {
            let part = (dot.value - low.value) / (high.value - low.value)
            let expected = low.x + part * (high.x - low.x)
            if abs(dot.x - expected) > 1e-6 { faults.append("dot \(dot.datum) at \(dot.x), not \(expected)") }
        }
        return faults
    }
}
