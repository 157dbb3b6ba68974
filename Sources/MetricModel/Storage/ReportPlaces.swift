/// Which place each report is about: the one that most of its records are about.
struct ReportPlaces: Sendable {
    private var docs: [String] = []
    private var counts: [String: [(place: String, count: Int)]] = [:]

    private static let placeEndings: Set<Character> = ["县", "区", "市", "州", "盟", "旗", "省", "乡", "镇"]

    mutating func append(_ record: Indicator) {
        if counts[record.doc] == nil {
            docs.append(record.doc)
            counts[record.doc] = []
        }
        guard let ending = record.subject.last, Self.placeEndings.contains(ending) else { return }
        let known = counts[record.doc]?.firstIndex { $0.place == record.subject }
        if let known {
            counts[record.doc]?[known].count += 1
        } else {
            counts[record.doc]?.append((record.subject, 1))
        }
    }

    /// Each once, in the order of the reports.
    func places(known: [String: String]) -> [String] {
        var places: [String] = []
        var seen: Set<String> = [""]
        for doc in docs {
            var most = (place: "", count: 0)
            for candidate in counts[doc] ?? [] where candidate.count > most.count { most = candidate }
            let place = known[doc] ?? most.place
            if seen.insert(place).inserted { places.append(place) }
        }
        // A report without a single record still makes its place known.
        for doc in known.keys.sorted() {
            if let place = known[doc], seen.insert(place).inserted { places.append(place) }
        }
        return places
    }
}
