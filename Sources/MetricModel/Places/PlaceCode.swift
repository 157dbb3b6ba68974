/// A place's code by GB/T 2260, six digits: 430422 is 衡南县 in 衡阳市 (430400) in 湖南省 (430000).
public struct PlaceCode: Sendable, Hashable, Codable, CustomStringConvertible {
    public let digits: String

    public var description: String { digits }

    public enum Level: String, Sendable, Hashable, Codable {
        case province, prefecture, county
    }

    public var level: Level {
        if digits.hasSuffix("0000") { return .province }
        return digits.hasSuffix("00") ? .prefecture : .county
    }

    /// The code of the prefecture that it lies in; its own for a prefecture or province.
    public var prefecture: String { String(digits.prefix(4)) + "00" }
}

/// The dated table of codes.
public enum PlaceCodes {
    private struct Entry {
        let code: Int
        /// The years in which it was in force.
        let years: Range<Int>

        var level: PlaceCode.Level {
            code % 10_000 == 0 ? .province : code % 100 == 0 ? .prefecture : .county
        }
    }

    /// For each of some places its code, where it can be told: a name that several counties bear (鼓楼区) is told
    /// by the city that is named beside it.
    ///
    /// - Parameters:
    ///   - names: full names of places: 衡南县.
    ///   - year: of the facts; codes change when places do.
    public static func codes(of names: [String], in year: Int) -> [String: PlaceCode] {
        var found: [String: Int] = [:]
        var open: [(name: String, entries: [Entry])] = []
        for name in names where found[name] == nil {
            let entries = inForce(name, year)
            if entries.count == 1, let only = entries.first {
                found[name] = only.code
            } else if !entries.isEmpty {
                open.append((name, entries))
            }
        }
        let prefectures = Set(found.values.map { $0 / 100 })
        for (name, entries) in open {
            let near = entries.filter { prefectures.contains($0.code / 100) }
            if near.count == 1, let only = near.first { found[name] = only.code }
        }
        return found.mapValues { PlaceCode(digits: String($0)) }
    }

    /// The full names of all places, in the order of their codes.
    public static var names: [String] { table.names }

    /// Whether some place has, or had, this full name: 衡南县.
    public static func contains(_ name: String) -> Bool { table.entries[Name(text: name)] != nil }

    /// Where a full name stands in `names`.
    public static func index(of name: String) -> Int? {
        guard let code = table.entries[Name(text: name)]?.first?.code else { return nil }
        return table[code..<code + 1].first { table.names[$0] == name }
    }

    /// All places that lie, or lay, in a prefecture or a province, by their indices in `names`, prefectures before
    /// counties; empty for a county.
    public static func places(in name: String) -> [Int] {
        let entries = table.entries[Name(text: name)] ?? []
        guard entries.contains(where: { $0.level != .county }) else { return [] }
        let own = index(of: name)
        var inside: [Int] = []
        for entry in entries where entry.level != .county {
            let all = table[entry.code..<entry.code + (entry.level == .province ? 10_000 : 100)]
            for isPrefecture in [true, false] {
                inside += all.lazy.filter { $0 != own && (table.codes[$0] % 100 == 0) == isPrefecture }
            }
        }
        return inside
    }

    /// The province of a place, by its name; `nil` where places of several bear it.
    public static func province(of name: String) -> String? {
        let codes = Set((table.entries[Name(text: name)] ?? []).map { $0.code - $0.code % 10_000 })
        guard codes.count == 1, let code = codes.first else { return nil }
        return table[code..<code + 1].first.map { table.names[$0] }
    }

    /// The full name of the prefecture that a county lies, or lay, in; `nil` where several counties of the name lie in
    /// several, and for a prefecture or a province.
    public static func prefecture(of name: String) -> String? {
        let counties = (table.entries[Name(text: name)] ?? []).filter { $0.level == .county }
        let codes = Set(counties.map { $0.code - $0.code % 100 })
        guard codes.count == 1, let code = codes.first else { return nil }
        return table[code..<code + 1].first.map { table.names[$0] }
    }

    /// In force in the year, else those that were last: 2009 is told as 2010 was, 2026 as 2024.
    private static func inForce(_ name: String, _ year: Int) -> [Entry] {
        let all = table.entries[Name(text: name)] ?? []
        let now = all.filter { $0.years.contains(year) }
        if !now.isEmpty { return now }
        let last = all.map(\.years.upperBound).max()
        return all.filter { $0.years.upperBound == last }
    }

    /// A name that is looked up by its bytes: to bring each to its canonical form first, as a String does, took most of
    /// the time of reading the table.
    private struct Name: Hashable {
        let text: String

        static func == (a: Name, b: Name) -> Bool {
            var (a, b) = (a.text, b.text)
            return a.withUTF8 { bytes in b.withUTF8 { bytes.elementsEqual($0) } }
        }

        func hash(into hasher: inout Hasher) {
            var text = text
            text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        }
    }

    private static let table = Table()

    private struct Table {
        var entries: [Name: [Entry]] = [:]
        /// Every name, and its first code, in the order of the codes.
        let names: [String]
        let codes: [Int]

        init() {
            var all: [(code: Int, name: String)] = []
            entries.reserveCapacity(4096)
            // By bytes and cell by cell: to cut a text at its characters takes many times longer.
            let bytes = Array(PlaceFile.table.utf8)
            var cells: [ArraySlice<UInt8>] = []
            var start = 0
            for index in 0...bytes.count {
                let byte = index < bytes.count ? bytes[index] : UInt8(ascii: "\n")
                guard byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n") else { continue }
                cells.append(bytes[start..<index])
                start = index + 1
                guard byte == UInt8(ascii: "\n") else { continue }
                if let (name, entry) = PlaceCodes.entry(cells) {
                    entries[Name(text: name), default: []].append(entry)
                    if entries[Name(text: name)]?.count == 1 { all.append((entry.code, name)) }
                }
                cells.removeAll(keepingCapacity: true)
            }
            all.sort { ($0.code, $0.name) < ($1.code, $1.name) }
            names = all.map(\.name)
            codes = all.map(\.code)
        }

        /// The indices of the names that have codes of a range.
        subscript(range: Range<Int>) -> Range<Int> {
            index(of: range.lowerBound)..<index(of: range.upperBound)
        }

        private func index(of code: Int) -> Int {
            var (low, high) = (0, codes.count)
            while low < high {
                let middle = (low + high) / 2
                if codes[middle] < code { low = middle + 1 } else { high = middle }
            }
            return low
        }
    }

    /// - Parameter cells: code, name, first year, year after the last; an empty year is open.
    private static func entry(_ cells: [ArraySlice<UInt8>]) -> (name: String, Entry)? {
        guard cells.count == 4, let code = number(cells[0]) else { return nil }
        let first = number(cells[2]) ?? 0
        let end = number(cells[3]) ?? Int.max
        guard first < end else { return nil }
        return (String(decoding: cells[1], as: UTF8.self), Entry(code: code, years: first..<end))
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        digits.isEmpty ? nil : digits.reduce(0) { $0 * 10 + Int($1 & 15) }
    }
}
