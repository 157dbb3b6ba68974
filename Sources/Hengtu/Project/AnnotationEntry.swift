import Briefings
import MetricModel
import Styling

extension Project {
    /// A `[[chart.annotation]]`.
    package struct AnnotationEntry: Sendable, Hashable {
        package var content: Content
        /// In place of hengtu's own words.
        package var label: String?
        /// Where it says what it is.
        package var position: HengtuError.Position

        package enum Content: Sendable, Hashable {
            case average
            case value(Double)
            case place(String, ComparisonQuery.Column)
            case difference(from: String, to: String, isPercent: Bool)
            case note(String, place: String, column: ComparisonQuery.Column?)
            case bracket([String])
        }
    }

    /// How a difference is told.
    fileprivate enum Terms: String, CaseIterable {
        case value, percent
    }
}

extension Project.AnnotationEntry {
    /// One of `line`, `difference`, `note` and `bracket` says what it is; what doesn't go with it is unknown.
    init(_ table: StrictTable, file: String) throws(ConfigurationError) {
        let kinds = ["line", "difference", "note", "bracket"]
        let kind = table.keys.first(where: kinds.contains)
        let place = table.error(at: kind ?? "line", .missingKey(key: "line"))
        position = HengtuError.Position(file: file, line: place.line, column: place.column)
        switch kind {
        case "difference": content = try Self.difference(table)
        case "note":
            let text = try table.require(try table.string("note"), "note")
            content = .note(
                text, place: try table.require(try table.string("at"), "at"),
                column: try table.choice("column", of: ComparisonQuery.Column.self))
            return
        case "bracket":
            let places = try table.require(try table.strings("bracket"), "bracket")
            if places.isEmpty {
                throw table.error(at: "bracket", .wrongType(key: "bracket", expected: .strings))
            }
            content = .bracket(places)
            label = try table.require(try table.string("label"), "label")
            return
        default: content = try Self.line(table)
        }
        label = try table.string("label")
    }

    private static func line(_ table: StrictTable) throws(ConfigurationError) -> Content {
        guard table.isString("line") else {
            return .value(try table.require(try table.number("line", in: -1e15...1e15), "line"))
        }
        let word = try table.require(try table.string("line"), "line")
        if word == "average" { return .average }
        return .place(word, try table.choice("column", of: ComparisonQuery.Column.self) ?? .best)
    }

    private static func difference(_ table: StrictTable) throws(ConfigurationError) -> Content {
        let places = try table.require(try table.strings("difference"), "difference")
        guard places.count == 2, places[0] != places[1] else {
            throw table.error(at: "difference", .wrongType(key: "difference", expected: .twoStrings))
        }
        let terms = try table.choice("as", of: Project.Terms.self) ?? .value
        return .difference(from: places[0], to: places[1], isPercent: terms == .percent)
    }
}
