import MetricModel

/// The tables, looked up: built once, shared by all extractors that add no words.
final class Lexicon: Sendable {
    static let shared = Lexicon()

    let classes: [CharacterClass]
    let words: Trie
    let units: Trie
    let unitPrefixes: Trie
    let countSigns: CountSigns
    private let entries: [Entry]
    /// The entries' roles, which are all that most words have.
    private let roles: [Roles]
    private let unitKinds: [UnitKind]
    let metrics: MetricLookup
    /// The beginnings of metrics' names.
    let metricWords: Trie
    /// What a project calls places, by their names and aliases.
    private let places: Trie
    private let placeNames: [String]

    struct Entry: Sendable {
        var roles: Roles = []
        var boundBefore: BoundWord?
        var boundAfter: BoundWord?
        var time: TimeWord?
    }

    init(_ extra: ExtraWords = ExtraWords()) {
        var words = Trie.Builder()
        var entries: [Entry] = []
        func change(_ list: String, _ edit: (inout Entry) -> Void) {
            for word in list.words {
                let id = words.insert(word, id: entries.count)
                if id == entries.count { entries.append(Entry()) }
                edit(&entries[id])
            }
        }
        for (role, list) in Words.table { change(list) { $0.roles.insert(role) } }
        for (list, bound) in Words.boundsBefore {
            change(list) {
                $0.roles.insert(.boundBefore)
                $0.boundBefore = bound
            }
        }
        for (list, bound) in Words.boundsAfter {
            change(list) {
                $0.roles.insert(.boundAfter)
                $0.boundAfter = bound
            }
        }
        for (list, time) in TimeWord.table {
            change(list) {
                $0.roles.insert(.time)
                $0.time = time
            }
        }
        var units = Trie.Builder()
        var kinds: [UnitKind] = []
        for (kind, list) in UnitTable.table {
            for word in list.words where units.insert(word, id: kinds.count) == kinds.count {
                kinds.append(kind)
            }
        }
        for unit in extra.units {
            let id = units.insert(unit.scalarUnits, id: kinds.count)
            if id == kinds.count { kinds.append(.count) } else if kinds[id] == .name { kinds[id] = .count }
        }
        var prefixes = Trie.Builder()
        for (id, prefix) in UnitTable.prefixes.enumerated() {
            _ = prefixes.insert(prefix.scalarUnits, id: id)
        }
        self.words = Trie(words)
        self.entries = entries
        roles = entries.map(\.roles)
        self.units = Trie(units)
        self.unitKinds = kinds
        self.unitPrefixes = Trie(prefixes)
        self.classes = CharacterClass.table(wordStarts: self.words.firstUnits)
        countSigns = CountSigns(
            units: UnitTable.table.flatMap { kind, list in list.words.map { ($0, kind) } }
                + extra.units.map { ($0.scalarUnits, .count) },
            times: TimeWord.table.flatMap { $0.0.words }
                + Words.table.flatMap { role, list in role == .first ? list.words : [] },
            classes: self.classes)
        let names = MetricName.table + extra.metrics.map(MetricName.init)
        self.metrics = MetricLookup(names)
        var metricWords = Trie.Builder()
        for metric in names {
            for wording in metric.all where wording.first != MetricName.whole {
                let head = wording.split(separator: MetricName.gap).first ?? wording[...]
                if head.count >= 3 { _ = metricWords.insert(Array(head), id: 0) }
            }
        }
        self.metricWords = Trie(metricWords)
        var places = Trie.Builder()
        for (id, place) in extra.places.enumerated() {
            for word in [place.name] + place.aliases { _ = places.insert(word.scalarUnits, id: id) }
        }
        self.places = Trie(places)
        placeNames = extra.places.map(\.name)
    }

    /// Most projects add none.
    var hasPlaces: Bool { !placeNames.isEmpty }

    /// The project's place that is named at an offset, in full, and where its name ends.
    @inline(__always)
    func place(_ text: ScalarText, at start: Int, before end: Int) -> (name: String, end: Int)? {
        hasPlaces ? added(text, at: start, before: end) : nil
    }

    private func added(_ text: ScalarText, at start: Int, before end: Int) -> (name: String, end: Int)? {
        guard let found = places.match(text, at: start, before: end) else { return nil }
        return placeNames.indices.contains(found.id) ? (placeNames[found.id], found.end) : nil
    }

    @inline(__always)
    func roles(_ id: Int) -> Roles { roles.indices.contains(id) ? roles[id] : [] }
    func entry(_ id: Int) -> Entry { entries.indices.contains(id) ? entries[id] : Entry() }
    func unitKind(_ id: Int) -> UnitKind { unitKinds[id] }
    @inline(__always)
    func kind(of unit: UInt16) -> CharacterClass { classes[Int(unit)] }

    /// Where the next unit of some kinds stands; the end where there is none.
    @inline(__always)
    func next(_ kinds: CharacterClass, _ text: ScalarText, from start: Int, before end: Int) -> Int {
        let (units, classes) = (text.units.span, classes)
        let limit = min(end, units.count)
        var offset = start
        while offset < limit {
            if !classes[Int(units[offset])].isDisjoint(with: kinds) { return offset }
            offset += 1
        }
        return end
    }
}

extension MetricName {
    /// A metric that a project adds; one of a standard name adds wordings to it.
    init(_ metric: ExtraWords.Metric) {
        let known = Self.table.first { $0.name == metric.name }
        self.init(
            metric.name, known?.kind ?? .anything,
            metric.aliases.map { $0.filter { !$0.isWhitespace } }.joined(separator: " "),
            except: known?.except ?? "")
    }
}
