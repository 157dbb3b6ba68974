import Charting
import Testing

@Suite("A value that dwarfs the others")
struct DwarfingTests {
    private func dwarfing(_ values: [Double?], _ kind: ChartSpec.Kind = .ranking) -> ChartSpec.Dwarfing? {
        ChartSpec(
            kind: kind, title: "", categories: values.indices.map { .init(name: "\($0)") },
            data: values.enumerated().map { .init(category: $0.offset, value: $0.element, label: "") }
        ).dwarfing
    }

    @Test("is found by how many times it is the next, below zero as well")
    func found() {
        #expect(dwarfing([3, 900, 40, nil]) == .init(category: 1, times: 22.5))
        #expect(dwarfing([-900, 40, 3], .diverging) == .init(category: 0, times: 22.5))
    }

    @Test("isn't where the others keep some length, are missing, or the scale is logarithmic")
    func notFound() {
        #expect(dwarfing([900, 80, 3]) == nil)
        #expect(dwarfing([900, 60, 50]) == nil)
        #expect(dwarfing([900, nil, 3]) == nil)
        #expect(dwarfing([0, 0, 0]) == nil)
        #expect(dwarfing([900, 3, 2], .logDot) == nil)
    }

    @Test(
        "isn't where lengths don't start at a zero common to all",
        arguments: [ChartSpec.Kind.table, .matrix, .slope, .range, .share])
    func noCommonZero(kind: ChartSpec.Kind) {
        #expect(dwarfing([900, 3, 2], kind) == nil)
    }
}
