import Extraction
import Styling

extension ExtraWords {
    /// Reads `[[metric]]`, `[[unit]]` and `[[place]]` of a project file.
    init(_ root: StrictTable, file: String) throws(HengtuError) {
        self.init()
        var metrics = Owners()
        var places = Owners()
        do throws(ConfigurationError) {
            for table in try root.tables("metric") {
                let names = try table.names(&metrics, in: file, known: ExtraWords.knownMetric)
                self.metrics.append(Metric(name: names.name, aliases: names.aliases))
            }
            for table in try root.tables("unit") {
                units.append(try table.word("name"))
            }
            for table in try root.tables("place") {
                let names = try table.names(&places, in: file, known: { _ in nil })
                self.places.append(Place(name: names.name, aliases: names.aliases))
            }
        } catch {
            throw .configuration(error)
        }
        if let taken = metrics.taken ?? places.taken { throw taken }
    }
}

/// Whose each wording is; the first that two claim becomes the error.
private struct Owners {
    var byWord: [String: String] = [:]
    var taken: HengtuError?
}

extension StrictTable {
    /// What a word may hold: a name, not a sentence.
    private static let longestWord = 40
    private static let mostWords = 1000

    fileprivate func names(
        _ owners: inout Owners, in file: String, known: (String) -> String?
    ) throws(ConfigurationError) -> (name: String, aliases: [String]) {
        let name = try word("name")
        let aliases = try strings("aliases") ?? []
        for (index, alias) in aliases.enumerated() { try check(alias, "aliases", index: index) }
        for (index, word) in ([name] + aliases).enumerated() {
            let key = index == 0 ? "name" : "aliases"
            let owner = owners.byWord[word] ?? known(word)
            if let owner, owner != name, owners.taken == nil {
                let place = error(at: key, index: index == 0 ? nil : index - 1, .missingKey(key: key))
                owners.taken = .takenWord(
                    word, by: owner,
                    at: HengtuError.Position(file: file, line: place.line, column: place.column))
            }
            owners.byWord[word] = name
        }
        if owners.byWord.count > Self.mostWords {
            throw error(
                at: "name",
                .outOfRange(
                    key: "aliases", value: Double(owners.byWord.count), allowed: 0...Double(Self.mostWords)))
        }
        return (name, aliases)
    }

    fileprivate func word(_ key: String) throws(ConfigurationError) -> String {
        let word = try require(try string(key), key)
        try check(word, key)
        return word
    }

    /// `*` and `^` mean something in hengtu's own tables, digits would be read as numbers.
    private func check(_ word: String, _ key: String, index: Int? = nil) throws(ConfigurationError) {
        let isWord =
            !word.isEmpty && word.unicodeScalars.count <= Self.longestWord
            && !word.contains { $0 == "*" || $0 == "^" || $0.isWhitespace }
        if !isWord {
            throw error(
                at: key, index: index, .unknownValue(key: key, value: word, allowed: [], nearest: nil))
        }
    }
}
