import Testing

@testable import Styling

@Suite("Strict tables")
struct StrictTableTests {
    @Test("each getter reads its type")
    func getters() throws {
        let table = try StrictTable(
            toml: """
                name = "衡图"
                open = true
                count = 3
                part = 2.5
                whole = 2
                places = ["甲县", '乙县']
                one = "甲县"
                [page]
                size = "A4"
                [[chart]]
                kind = "bar"
                [[chart]]
                kind = "ranking"
                """, file: "p.toml")
        #expect(try table.string("name") == "衡图")
        #expect(try table.bool("open") == true)
        #expect(try table.integer("count") == 3)
        #expect(try table.number("part") == 2.5)
        #expect(try table.number("whole") == 2)
        #expect(try table.strings("places") == ["甲县", "乙县"])
        #expect(try table.stringOrStrings("one") == ["甲县"])
        #expect(try table.table("page")?.string("size") == "A4")
        #expect(try table.tables("chart").map { try $0.string("kind") } == ["bar", "ranking"])
        #expect(try table.string("absent") == nil)
        try table.finish()
    }

    @Test("a misspelt required key is named rather than called missing")
    func misspeltRequired() throws {
        let table = try StrictTable(toml: "\nnmae = \"x\"", file: "p.toml")
        #expect(
            throws: ConfigurationError(
                file: "p.toml", line: 2, column: 1, kind: .unknownKey(key: "nmae", nearest: "name"))
        ) {
            try table.require(table.string("name"), "name")
        }
    }

    @Test("an unknown key in any element of an array of tables is found")
    func nestedUnknown() throws {
        let table = try StrictTable(
            toml: """
                # [[chart]] in a comment counts for nothing
                note = \"\"\"
                [[chart]]
                kidn = 1
                \"\"\"
                [[chart]]
                kind = "bar"
                [[chart]]
                kind = "bar" # the second
                "kidn" = { a.b = 1 }
                """, file: "p.toml")
        _ = try table.string("note")
        for chart in try table.tables("chart") { _ = try chart.string("kind") }
        #expect(
            throws: ConfigurationError(
                file: "p.toml", line: 10, column: 1, kind: .unknownKey(key: "kidn", nearest: "kind"))
        ) { try table.finish() }
    }

    @Test("what isn't TOML is a syntax error with the parser's place")
    func syntax() throws {
        let error = #expect(throws: ConfigurationError.self) {
            try StrictTable(toml: "a = 1\nb = = 2", file: "p.toml")
        }
        #expect(error?.line == 2)
        guard case .syntax = error?.kind else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(throws: ConfigurationError.self) { try StrictTable(toml: "a = 1\u{0}", file: "p.toml") }
        #expect(throws: ConfigurationError.self) {
            try StrictTable(toml: "\"a\\u0000b\" = 1", file: "p.toml")
        }
    }

    @Test(
        "positions follow every way to write a key",
        arguments: [
            ("a = 1\nb = 2", [.key("b")], 2, 1, 2, 5),
            ("[t]\n x . 'y z' = 3", [.key("t"), .key("x"), .key("y z")], 2, 2, 2, 14),
            ("a = [ # one\n  'x', # two\n  'y' ]", [.key("a"), .index(1)], 3, 3, 3, 3),
            ("c = [{k = 1}, {k = '''}'''}]", [.key("c"), .index(1), .key("k")], 1, 16, 1, 20),
            (
                "[[a]]\n[a.b]\nc = 1\n[[a]]\n[a.b]\nc = 2", [.key("a"), .index(1), .key("b"), .key("c")],
                6, 1, 6, 5
            ),
            ("s = \"\\\"=\"\nk = 1", [.key("k")], 2, 1, 2, 5),
            ("s = \"\"\"\n\"\"a\"\"\"\"\"\nk = 1", [.key("k")], 3, 1, 3, 5),
            ("\"\\u4e2d\" = 1", [.key("中")], 1, 1, 1, 12),
            ("中 = 0\r\nd = 1979-05-27 07:32:00Z\r\nk = 1", [.key("k")], 3, 1, 3, 5),
        ] as [(String, [TOMLPositions.Step], Int, Int, Int, Int)])
    func positions(
        toml: String, path: [TOMLPositions.Step], line: Int, column: Int, valueLine: Int, valueColumn: Int
    ) {
        let positions = TOMLPositions(toml)
        #expect(positions.keys[path] == TOMLPositions.Position(line: line, column: column))
        #expect(positions.values[path] == TOMLPositions.Position(line: valueLine, column: valueColumn))
    }

    @Test("the position reader ends on any text")
    func endsOnAnyText() {
        let pieces = ["[", "]", "{", "}", "=", "\"", "'", "\"\"\"", "a", ".", ",", "\n", "#", "\\", " ", "中"]
        var state: UInt64 = 7
        for _ in 0..<2000 {
            var text = ""
            for _ in 0..<12 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += pieces[Int(state >> 33) % pieces.count]
            }
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            for position in TOMLPositions(text).keys.values {
                #expect(lines.indices.contains(position.line - 1), "\(text)")
                #expect(
                    (1...(lines[position.line - 1].unicodeScalars.count + 1)).contains(position.column),
                    "\(text)")
            }
        }
    }

    @Test(
        "the nearest word is the one with fewest edits, if any is near",
        arguments: [
            ("rankng", "ranking"), ("地区生产值", "地区生产总值"), ("dvierging", "diverging"), ("pie", nil),
        ] as [(String, String?)])
    func nearest(word: String, meant: String?) {
        #expect(nearestWord(to: word, among: ["ranking", "bar", "diverging", "地区生产总值"]) == meant)
    }
}
