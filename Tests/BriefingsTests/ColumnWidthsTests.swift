import Testing

@testable import Briefings

@Suite("A table's columns")
struct ColumnWidthsTests {
    @Test("share the room by their weights where all stand whole")
    func weights() {
        #expect(near(widths(300, [2, 1], [(20, 40), (20, 40)]), [200, 100]))
    }

    @Test("part no line as long as there is room")
    func whole() {
        #expect(near(widths(300, [1, 1], [(20, 220), (20, 40)]), [220, 80]))
    }

    @Test("leave to those of several lines what the others don't need")
    func long() {
        #expect(near(widths(300, [1, 1, 1], [(20, 30), (20, 40), (20, 900)]), [30, 40, 230]))
        #expect(near(widths(300, [1, 1, 2], [(20, 30), (20, 400), (20, 900)]), [30, 90, 180]))
    }

    @Test("part no line for want of a little that longer ones can spare")
    func spare() {
        #expect(near(widths(300, [1, 1], [(20, 170), (20, 900)]), [170, 130]))
        #expect(near(widths(300, [1, 1], [(20, 180), (20, 900)]), [150, 150]))
        #expect(near(widths(300, [1, 1], [(20, 170), (145, 900)]), [150, 150]))
        // Who lacks least comes first.
        #expect(near(widths(400, [1, 1, 2], [(20, 115), (20, 110), (20, 900)]), [115, 110, 175]))
        #expect(near(widths(400, [1, 1, 2], [(20, 140), (20, 110), (20, 900)]), [96.7, 110, 193.3]))
    }

    @Test("have what they need at least")
    func least() {
        #expect(near(widths(300, [1, 9], [(100, 500), (20, 900)]), [100, 200]))
    }

    private func widths(
        _ room: Double, _ weights: [Double], _ wants: [(least: Double, whole: Double)]
    ) -> [Double] {
        ColumnWidths(room, weights: weights, wants: wants.map { ColumnWidths.Want($0) }).widths
    }

    private func near(_ widths: [Double], _ expected: [Double]) -> Bool {
        widths.count == expected.count && zip(widths, expected).allSatisfy { abs($0 - $1) < 0.1 }
    }
}
