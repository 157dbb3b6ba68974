import SceneModel
import Testing

@Suite("The table of anchors")
struct AnchorTableTests {
    @Test("it answers as a dictionary does, whatever the names")
    func names() {
        let names =
            (0..<300).map { "i-\($0)" }
            + [
                "", "7", "07", "i", "i-", "i-007", "i-5000", "i-99999999", "i-999999999", "p-700", "p-70",
                "p-701",
                "県１", "é-1", "e\u{301}-2", "甲12", "1\u{301}",
            ]
        var table = AnchorTable()
        for (number, name) in names.enumerated() {
            #expect(table[name] == nil, "\(name)")
            table.set(name, AnchorTable.Entry(number: number, isPlaced: false))
        }
        for (number, name) in names.enumerated() {
            #expect(table[name]?.number == number, "\(name)")
            #expect(table[name]?.isPlaced == false, "\(name)")
        }
        // The one of the lowest number is left of two.
        for (number, name) in names.enumerated() where ![7, 303].contains(number) {
            table.set(name, AnchorTable.Entry(number: number, isPlaced: true))
        }
        #expect(table.lost == "i-7")
        table.set("i-7", AnchorTable.Entry(number: 7, isPlaced: true))
        #expect(table.lost == names[303])
        table.set(names[303], AnchorTable.Entry(number: 303, isPlaced: true))
        #expect(table.lost == nil)
    }
}
