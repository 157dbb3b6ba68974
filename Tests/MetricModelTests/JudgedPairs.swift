import Foundation
import MetricModel

/// A line of `Judgements/pairs.tsv`: two reports, and what a statistician said of comparing them.
struct JudgedPair: Sendable {
    enum Judgement: String, Sendable {
        case same, marked, never
    }

    var metric: String
    var measure: Measure
    var judgement: Judgement
    var reasons: Set<String>
    /// The records of both reports, or the two that the line itself gives.
    var records: [Indicator]
    var places: [String]
    /// What the line says of either.
    var sides: [String]
    var line: String

    static func all() throws -> [JudgedPair] {
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let file = tests.appendingPathComponent("MetricModelTests/Judgements/pairs.tsv")
        var reports = Reports(folder: tests.appendingPathComponent("ExtractionTests/Goldens"))
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
            .filter { !$0.hasPrefix("#") }
            .map { try JudgedPair(line: String($0), &reports) }
    }

    private init(line: String, _ reports: inout Reports) throws {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map { String($0) }
        guard fields.count == 7, let measure = Measure(rawValue: fields[1]),
            let judgement = Judgement(rawValue: fields[4])
        else { throw Malformed(line: line) }
        (metric, self.measure, self.judgement, self.line) = (fields[0], measure, judgement, line)
        reasons = Set(fields[5].split(separator: " ").map { String($0) }).subtracting(["-"])
        records = []
        places = []
        sides = Array(fields[2...3])
        for (side, said) in fields[2...3].enumerated() {
            if said.hasPrefix("@") {
                let (place, told) = try reports.read(String(said.dropFirst()))
                records += told
                places.append(place)
            } else {
                let told = try Self.record(said, metric, measure, place: side == 0 ? "青石县" : "云溪县")
                records.append(told)
                places.append(told.subject)
            }
        }
    }

    struct Malformed: Error {
        var line: String
    }

    /// `wording;value;unit;period;…`
    private static func record(
        _ said: String, _ metric: String, _ measure: Measure, place: String
    ) throws -> Indicator {
        let fields = said.split(separator: ";", omittingEmptySubsequences: false).map { String($0) }
        guard fields.count >= 4 else { throw Malformed(line: said) }
        var (place, bound, status, scope) = (place, Bound.exact, Status.actual, "")
        for flag in fields.dropFirst(4) {
            if let known = Bound(rawValue: flag) {
                bound = known
            } else if flag == "target" {
                status = .target
            } else if flag.hasPrefix("scope=") {
                scope = String(flag.dropFirst("scope=".count))
            } else if flag.hasPrefix("place=") {
                place = String(flag.dropFirst("place=".count))
            } else {
                throw Malformed(line: said)
            }
        }
        return MetricModelTests.record(
            place, fields[0], fields[1], fields[2], canonical: metric, measure,
            period: fields[3] == "-" ? nil : fields[3], bound: bound, status: status, scope: scope)
    }
}

/// The records of the goldens, each file read once.
private struct Reports {
    let folder: URL
    private var known: [String: (place: String, records: [Indicator])] = [:]

    init(folder: URL) {
        self.folder = folder
    }

    mutating func read(_ name: String) throws -> (place: String, records: [Indicator]) {
        if let known = known[name] { return known }
        let file = folder.appendingPathComponent(name + ".jsonl")
        let records = try IndicatorLines.read([UInt8](Data(contentsOf: file)))
        guard let place = MetricsModel(indicators: records).places.first else {
            throw JudgedPair.Malformed(line: name)
        }
        known[name] = (place, records)
        return (place, records)
    }
}
