import Extraction
import Foundation
import MetricModel
import Testing

/// Holds the extractor against hand-made records, by the guide's comparison.
@Suite("Reference: hand-annotated reports")
struct ReferenceTests {
    private static let package = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    private static let goldens = package.appending(path: "Tests/ExtractionTests/Goldens")
    static let shared = package.deletingLastPathComponent().appending(path: "shared")
    static let isThere = FileManager.default.fileExists(atPath: shared.appending(path: "reference").path)

    @Test(
        "The shared reference",
        .enabled(if: isThere, "the folder ../shared/reference isn't there"))
    func reference() throws {
        let score = try score(
            Self.shared.appending(path: "reference"), texts: Self.shared.appending(path: "reports"))
        #expect(score.gold > 100)
        #expect(score.f1(score.found) >= 0.97)
        #expect(score.f1(score.right) >= 0.95)
    }

    @Test("Five counties and a city, in the words of their years")
    func counties() throws {
        let score = try score(
            Self.goldens.appending(path: "hengyang"), texts: Self.package.appending(path: "Examples/hengyang")
        )
        #expect(score.gold > 200)
        #expect(score.f1(score.found) >= 0.97)
        #expect(score.f1(score.right) >= 0.95)
    }

    @Test("Other genres: bulletins, briefs, newspaper pages, gazettes")
    func genres() throws {
        var total = Score()
        let folder = Self.goldens.appending(path: "genres")
        for genre in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
            let path = folder.appending(path: genre)
            total.add(try score(path, texts: path))
        }
        #expect(total.gold > 800)
        #expect(total.f1(total.found) >= 0.97)
        #expect(total.f1(total.right) >= 0.93)
    }

    private func score(_ golds: URL, texts: URL) throws -> Score {
        var total = Score()
        for file in try FileManager.default.contentsOfDirectory(atPath: golds.path).sorted()
        where file.hasSuffix(".jsonl") {
            let lines = try String(contentsOf: golds.appending(path: file), encoding: .utf8)
            let gold = try lines.split(separator: "\n").map {
                try JSONDecoder().decode(Indicator.self, from: Data($0.utf8))
            }
            let name = file.replacingOccurrences(of: ".jsonl", with: ".txt")
            let text = try String(contentsOf: texts.appending(path: name), encoding: .utf8)
            total.add(gold, Extractor().extract(Report(name: name, text: text)))
        }
        return total
    }
}

/// Counts of the guide's comparison: a prediction finds a record where their places overlap and the
/// measure agrees, each used once; optional records count neither way.
struct Score {
    private(set) var gold = 0
    private(set) var predicted = 0
    private(set) var found = 0
    private(set) var right = 0

    mutating func add(_ records: [Indicator], _ predictions: [Indicator]) {
        let real = records.filter { !$0.isOptional }
        let pairs = Self.pairs(real, predictions)
        let taken = Set(pairs.map(\.1))
        let rest = predictions.indices.filter { !taken.contains($0) }.map { predictions[$0] }
        gold += real.count
        found += pairs.count
        predicted += predictions.count - Self.pairs(records.filter(\.isOptional), rest).count
        right += pairs.count { Self.agrees(real[$0.0], predictions[$0.1]) }
    }

    mutating func add(_ other: Score) {
        gold += other.gold
        predicted += other.predicted
        found += other.found
        right += other.right
    }

    func f1(_ hits: Int) -> Double { 2 * Double(hits) / Double(gold + predicted) }

    private static func pairs(_ records: [Indicator], _ predictions: [Indicator]) -> [(Int, Int)] {
        var candidates: [(rank: Int, pair: (Int, Int))] = []
        for (i, record) in records.enumerated() {
            for (j, prediction) in predictions.enumerated()
            where record.measure == prediction.measure && record.span.start < prediction.span.end
                && prediction.span.start < record.span.end
            {
                let rank = (agrees(record, prediction) ? 2 : 0) + (sameWorth(record, prediction) ? 1 : 0)
                candidates.append((rank, (i, j)))
            }
        }
        var (usedRecords, usedPredictions, pairs): (Set<Int>, Set<Int>, [(Int, Int)]) = ([], [], [])
        for (_, (i, j)) in candidates.sorted(by: { $0.rank > $1.rank })
        where !usedRecords.contains(i) && !usedPredictions.contains(j) {
            usedRecords.insert(i)
            usedPredictions.insert(j)
            pairs.append((i, j))
        }
        return pairs
    }

    private static func agrees(_ a: Indicator, _ b: Indicator) -> Bool {
        sameWorth(a, b) && a.status == b.status && a.period == b.period && a.subject == b.subject
            && a.canonical == b.canonical
    }

    /// 1 亿元 is 10000 万元.
    private static func sameWorth(_ a: Indicator, _ b: Indicator) -> Bool {
        let (x, y) = (folded(a), folded(b))
        return x.unit == y.unit && abs(x.value - y.value) <= 1e-6 * max(abs(x.value), abs(y.value))
    }

    private static func folded(_ record: Indicator) -> (value: Double, unit: String) {
        var unit = record.unit
        var value = record.value.doubleValue
        while let power = ["万": 1e4, "亿": 1e8, "千": 1e3][String(unit.prefix(1))], unit.count > 1 {
            value *= power
            unit.removeFirst()
        }
        return (value, unit)
    }
}
