import Briefings
import MetricModel
import Styling

extension Project.BriefingEntry {
    /// Reads `[briefing]` and its `[[briefing.text]]`.
    ///
    /// - Parameter charts: the names of the project's charts, behind which a text may stand.
    init(_ table: StrictTable, file: String, charts: [String]) throws(ConfigurationError) {
        self.init(
            title: try table.string("title"), subtitle: try table.string("subtitle"),
            date: try table.string("date"))
        parts = try table.choices("sections", of: BriefingPlan.Part.self)
        themes = try table.choices("themes", of: BriefingTheme.self) ?? []
        for text in try table.tables("text") {
            let words = try text.require(try text.string("text"), "text")
            let braces = words.unicodeScalars.enumerated().filter { $0.element == "{" || $0.element == "}" }
            texts.append(
                Project.TextEntry(
                    place: try Self.place(of: text, charts: charts),
                    heading: try text.string("heading") ?? "", text: words,
                    positions: Dictionary(
                        uniqueKeysWithValues: braces.map {
                            ($0.offset, text.position(of: "text", offset: $0.offset, in: file))
                        }), start: text.position(of: "text", offset: 0, in: file)))
        }
    }

    private static func place(
        of table: StrictTable, charts: [String]
    ) throws(ConfigurationError) -> OwnText.Place {
        if let name = try table.string("after") {
            guard charts.contains(name) else { throw table.unknownValue("after", name, allowed: charts) }
            return .chart(name)
        }
        guard let word = try table.string("section") else { return .part(.keypoints) }
        if let part = BriefingPlan.Part(rawValue: word) { return .part(part) }
        if let theme = BriefingTheme(rawValue: word) { return .theme(theme) }
        throw table.unknownValue(
            "section", word,
            allowed: BriefingPlan.Part.allCases.map(\.rawValue) + BriefingTheme.allCases.map(\.rawValue))
    }
}

extension StrictTable {
    /// Some of the words of an enum, each once.
    fileprivate func choices<Choice>(_ key: String, of: Choice.Type) throws(ConfigurationError) -> [Choice]?
    where Choice: RawRepresentable<String> & CaseIterable & Hashable {
        guard let words = try strings(key) else { return nil }
        var choices: [Choice] = []
        for (index, word) in words.enumerated() {
            guard let choice = Choice(rawValue: word) else {
                throw unknownValue(key, index: index, word, allowed: Choice.allCases.map(\.rawValue))
            }
            if !choices.contains(choice) { choices.append(choice) }
        }
        return choices
    }

    fileprivate func position(of key: String, offset: Int, in file: String) -> HengtuError.Position {
        let place = position(in: key, offset: offset)
        return HengtuError.Position(file: file, line: place.line, column: place.column)
    }
}
