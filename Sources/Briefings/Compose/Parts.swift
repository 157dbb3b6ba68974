import Charting
import MetricModel

/// What follows from several values of one place: the whole of its parts, the parts' shares, how much of a target is
/// reached. Labels are of exact numbers; a bound stays one.
extension ChartSpec {
    /// Says in the subtitle where a scale is logarithmic.
    package mutating func tellScale(_ language: Language) {
        guard kind == .logDot else { return }
        let words = language == .zh ? "对数刻度" : "logarithmic scale"
        subtitle += (subtitle.isEmpty ? "" : language == .zh ? "，" : ", ") + words
    }

    /// Tells what the parts make together.
    ///
    /// - Parameter places: whose values belong together, being of one period; `nil` for all.
    package mutating func tellParts(_ language: Language, of places: Set<Int>? = nil) {
        for category in categories.indices where places?.contains(category) ?? true {
            let parts = data.indices.filter { data[$0].category == category }
            switch kind {
            case .stacked: categories[category].total = total(of: parts) ?? ""
            case .share: tellShares(of: parts, language)
            case .bullet: tellReached(of: parts, language)
            default: break
            }
        }
    }

    /// `nil` where a part is missing, or where bounds leave the whole open to both sides.
    private func total(of parts: [Int]) -> String? {
        guard parts.count == series.count, let sum = sum(of: parts),
            let end = parts.lazy.map({ data[$0] }).wholeOpenEnd
        else { return nil }
        return sign(end, isAbout: parts.contains { data[$0].isAbout }) + "\(sum)"
    }

    private func sum(of parts: [Int]) -> ExactDecimal? {
        parts.reduce(ExactDecimal.zero as ExactDecimal?) { sum, part in
            data[part].exact.flatMap { sum?.adding($0) }
        }
    }

    /// In place of the values, which the titles keep.
    private mutating func tellShares(of parts: [Int], _ language: Language) {
        let whole = sum(of: parts)
        let isAbout = parts.contains { data[$0].isAbout }
        let ends = parts.map { data[$0].openEnd }
        for (index, part) in parts.enumerated() where data[part].value != nil {
            let others = ends.enumerated().filter { $0.offset != index }.map(\.element)
            let mayBeMore = ends[index] == .lower || others.contains(.upper)
            let mayBeLess = ends[index] == .upper || others.contains(.lower)
            let share = whole.flatMap { whole in
                data[part].exact?.multiplied(by: ExactDecimal(100))?.divided(by: whole, fractionDigits: 1)
            }
            let value = data[part].label
            if let share, !(mayBeMore && mayBeLess) {
                let end: OpenEnd = mayBeMore ? .lower : mayBeLess ? .upper : .none
                data[part].label = sign(end, isAbout: isAbout) + "\(share)%"
            } else {
                data[part].label = "—"
            }
            let told = data[part].label
            data[part].title =
                (data[part].title.isEmpty ? value : data[part].title)
                + (language == .zh ? "（\(told)）" : " (\(told))")
        }
    }

    /// Behind a target how much of it is reached. A target that is not to be exceeded is no whole to be reached.
    private mutating func tellReached(of parts: [Int], _ language: Language) {
        guard let actual = parts.first(where: { data[$0].series == 0 }),
            let target = parts.first(where: { data[$0].series == 1 }),
            let reached = data[actual].exact, let aim = data[target].exact, aim > .zero, reached >= .zero,
            data[target].openEnd != .upper, data[target].tag.isEmpty,
            let part = reached.multiplied(by: ExactDecimal(100))?.divided(by: aim, fractionDigits: 1)
        else { return }
        let bound: (zh: String, en: String) =
            switch data[actual].openEnd {
            case .lower: ("至少", "at least ")
            case .upper: ("至多", "at most ")
            case .none: data[actual].isAbout ? ("约", "about ") : ("", "")
            }
        data[target].tag = language == .zh ? "\(bound.zh)达\(part)%" : "\(bound.en)\(part)% of it"
    }

    private func sign(_ end: OpenEnd, isAbout: Bool) -> String {
        switch end {
        case .lower: "≥"
        case .upper: "≤"
        case .none: isAbout ? "≈" : ""
        }
    }
}

extension ChartSpec.Datum {
    /// With the digits that the number has: a whole one has none behind a point.
    fileprivate var exact: ExactDecimal? {
        value.flatMap { value in
            ExactDecimal("\(value)").map { value == value.rounded() ? $0.normalized : $0 }
        }
    }
    fileprivate var isAbout: Bool { label.hasPrefix("≈") }
}
