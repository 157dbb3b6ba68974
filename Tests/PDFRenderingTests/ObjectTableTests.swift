import TestSupport
import Testing

@testable import PDFRendering

@Suite("The PDF's table of objects")
struct ObjectTableTests {
    /// What a section tells: a row by its object's number.
    private func rows(_ section: ObjectTable.Section) throws -> [Int: [UInt8]] {
        let index = try #require(section.entries.firstMatch(of: /\/Index \[([0-9 ]+)\]/)?.1)
        let numbers = index.split(separator: " ").compactMap { Int($0) }
        var told: [Int: [UInt8]] = [:]
        var rest = section.rows[...]
        for pair in stride(from: 0, to: numbers.count, by: 2) {
            for number in numbers[pair]..<numbers[pair] + numbers[pair + 1] {
                told[number] = Array(rest.prefix(7))
                rest = rest.dropFirst(7)
            }
        }
        #expect(rest.isEmpty)
        return told
    }

    @Test("each object is told once, no sooner than its pack, and each section tells of itself")
    func sections() throws {
        var generator = SeededGenerator(state: 11)
        var table = ObjectTable()
        var (named, late): ([PDFReference], [PDFReference]) = ([], [])
        var sections: [ObjectTable.Section] = []
        var offset = 15
        func pack(_ objects: [PDFReference]) {
            let stream = table.add(.packs)
            for (index, object) in objects.enumerated() { table.place(object, in: stream, index: index) }
            table.place(stream, at: offset)
            offset += 1000
            if table.hasSection { sections.append(table.takeSection(at: offset, isLast: false)) }
        }
        var expected = 1
        for _ in 0..<900 {
            for _ in 0..<Int.random(in: 1...100, using: &generator) {
                if Int.random(in: 0..<9, using: &generator) == 0 {
                    late.append(table.add(.late))
                } else {
                    named.append(table.add())
                }
                expected += 1
            }
            // Some wait for the next pack, as on pages.
            named.shuffle(using: &generator)
            pack(named.suffix(named.count - 5))
            named.removeLast(max(0, named.count - 5))
            expected += 1
        }
        pack(named)
        for first in stride(from: 0, to: late.count, by: 100) { pack(Array(late[first...].prefix(100))) }
        expected += 1 + (late.count + 99) / 100
        sections.append(table.takeSection(at: offset, isLast: true))
        #expect(sections.count > 3)

        var told: [Int: [UInt8]] = [:]
        for section in sections {
            let rows = try rows(section)
            #expect(rows[section.reference.number]?[0] == 1)
            #expect(rows.keys.allSatisfy { told[$0] == nil })
            told.merge(rows) { _, new in new }
            let packs = Set(
                rows.values.filter { $0[0] == 2 }.map { $0[1...4].reduce(0) { $0 << 8 | Int($1) } })
            #expect(packs.allSatisfy { told[$0]?[0] == 1 })
        }
        #expect(told.count == expected + sections.count)
        #expect(told.filter { $0.value[0] == 0 }.keys.sorted() == [0])
    }
}
