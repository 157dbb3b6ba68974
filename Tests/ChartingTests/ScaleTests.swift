import SceneModel
import Testing

@testable import Charting

@Suite("Scales")
struct ScaleTests {
    @Test(
        "ticks are round numbers, written exactly",
        arguments: [
            (0, 310.2, ["0", "100", "200", "300", "400"]), (0, 1, ["0", "0.2", "0.4", "0.6", "0.8", "1"]),
            (-7.4, 13.2, ["−10", "−5", "0", "5", "10", "15"]), (0, 0, ["0"]),
            (0, 0.000_001, ["0", "0.0000002", "0.0000004", "0.0000006", "0.0000008", "0.000001"]),
            (-3e15, 0, ["−3000万亿", "−2000万亿", "−1000万亿", "0"]),
            (0, 420_000, ["0", "10万", "20万", "30万", "40万", "50万"]),
            (0, 12_000, ["0", "5000", "10000", "15000"]),
            (0, 180_000_000, ["0", "0.5亿", "1亿", "1.5亿", "2亿"]),
            (0, 99.9, ["0", "20", "40", "60", "80", "100"]),
        ] as [(Double, Double, [String])])
    func ticks(low: Double, high: Double, labels: [String]) {
        #expect(Ticks(low: low, high: high).ticks.map(\.label) == labels)
    }

    @Test("an English chart counts in millions and billions")
    func englishTicks() {
        func labels(_ high: Double) -> [String] {
            Ticks(low: 0, high: high, myriads: false).ticks.map(\.label)
        }
        #expect(labels(420_000).last == "500000")
        #expect(labels(2_400_000) == ["0", "0.5m", "1m", "1.5m", "2m", "2.5m"])
        #expect(labels(3e9) == ["0", "1bn", "2bn", "3bn"])
    }

    @Test("ticks rise, cover the domain, hold zero and are few")
    func tickProperties() {
        var random = Seeded(seed: 1)
        for _ in 0..<5000 {
            let low = random.chance(0.5) ? 0 : -random.magnitude()
            let high = low < 0 && random.chance(0.3) ? 0 : random.magnitude()
            let ticks = Ticks(low: low, high: high).ticks
            let values = ticks.map(\.value)
            #expect(zip(values, values.dropFirst()).allSatisfy { $0 < $1 })
            #expect((values.first ?? .infinity) <= low * (1 - 1e-9), "\(low) \(high)")
            #expect((values.last ?? -.infinity) >= high * (1 - 1e-9), "\(low) \(high)")
            #expect(values.contains(0))
            #expect(values.count <= 8)
            for tick in ticks {
                let zeros = tick.label.reduce(1.0) { $1 == "亿" ? $0 * 1e8 : $1 == "万" ? $0 * 1e4 : $0 }
                let digits = tick.label.replacing("−", with: "-").filter { !"万亿".contains($0) }
                let written = (Double(digits) ?? .nan) * zeros
                #expect(abs(written - tick.value) <= abs(tick.value) * 1e-15, "\(tick.label) \(tick.value)")
            }
        }
    }

    @Test("bands never overlap and fill what they are given")
    func bands() {
        var random = Seeded(seed: 2)
        for _ in 0..<500 {
            let least = (0..<random.int(1...40)).map { _ in Double(random.int(5...30)) }
            let natural = least.map { $0 + Double(random.int(0...20)) }
            let room = least.reduce(0, +) + Double(random.int(0...500))
            let bands = BandScale(
                least: least, natural: natural, start: 10, length: room, growth: 2
            ).bands
            #expect(zip(bands, bands.dropFirst()).allSatisfy { $0.end <= $1.start + 1e-9 })
            #expect(zip(bands, least).allSatisfy { $0.length >= $1 - 1e-9 })
            #expect((bands.last?.end ?? 0) <= 10 + room + 1e-6)
        }
    }

    @Test("bars are as long as their labels allow, not longer")
    func labelFit() throws {
        let fit = LabelFit(
            before: [.init(part: 0.5, beyond: 20)],
            after: [.init(part: 1, beyond: 10), .init(part: 0.2, beyond: 60)])
        let solution = try #require(fit.solve(length: 180))
        #expect(abs(solution.unit - 100) < 1e-9)
        #expect(abs(solution.before - 70) < 1e-9)
        #expect(fit.solve(length: 79) == nil)
    }

    @Test("hatching stays within its box and is evenly spaced")
    func hatchingInBox() {
        var random = Seeded(seed: 3)
        for _ in 0..<200 {
            let box = Rect(
                x: Double(random.int(-9...9)), y: 4, width: Double(random.int(0...90)),
                height: Double(random.int(0...40)))
            for element in hatching(in: box, spacing: 3).elements {
                guard case .move(let point) = element else {
                    guard case .line(let point) = element else { continue }
                    #expect(box.contains(Rect(x: point.x, y: point.y, width: 0, height: 0), tolerance: 1e-9))
                    continue
                }
                #expect(box.contains(Rect(x: point.x, y: point.y, width: 0, height: 0), tolerance: 1e-9))
            }
        }
    }

    @Test("notes are numbered by circled figures as far as there are any")
    func noteMarks() {
        #expect([1, 20, 21, 35, 36, 50, 51].map(noteMark) == ["①", "⑳", "㉑", "㉟", "㊱", "㊿", "(51)"])
    }
}

@Suite("Words that would meet")
struct SpreadTests {
    @Test("move apart alike, and not at all where there is room")
    func apart() {
        #expect(
            spread(wanted: [10, 50, 52], lengths: [8, 8, 8], gap: 2, from: 0, to: 100) == [10, 46, 56])
        #expect(spread(wanted: [1, 2], lengths: [8, 8], gap: 2, from: 0, to: 100) == [4, 14])
        #expect(spread(wanted: [99, 99], lengths: [8, 8], gap: 2, from: 0, to: 100) == [86, 96])
        #expect(spread(wanted: [], lengths: [], gap: 2, from: 0, to: 100) == [])
    }

    @Test("never overlap and stay in their room")
    func anywhere() {
        var random = Seeded(seed: 5)
        for _ in 0..<500 {
            let wanted = (0..<random.int(1...9)).map { _ in random.unit() * 120 - 10 }.sorted()
            let lengths = wanted.map { _ in random.unit() * 10 }
            let middles = spread(wanted: wanted, lengths: lengths, gap: 1, from: 0, to: 100)
            var free = 0.0
            for (middle, length) in zip(middles, lengths) {
                #expect(middle - length / 2 >= free - 1e-9)
                free = middle + length / 2 + 1
            }
            #expect(free <= 101 + 1e-9)
        }
    }
}
