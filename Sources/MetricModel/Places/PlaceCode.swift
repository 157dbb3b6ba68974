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
        let code: PlaceCode
        /// The years in which it was in force.
        let years: Range<Int>
    }

    /// For each of some places its code, where it can be told: a name that several counties bear (鼓楼区) is told
    /// by the city that is named beside it.
    ///
    /// - Parameters:
    ///   - names: full names of places: 衡南县.
    ///   - year: of the facts; codes change when places do.
    public static func codes(of names: [String], in year: Int) -> [String: PlaceCode] {
        var found: [String: PlaceCode] = [:]
        var open: [(name: String, entries: [Entry])] = []
        for name in names where found[name] == nil {
            let entries = inForce(name, year)
            if entries.count == 1, let only = entries.first {
                found[name] = only.code
            } else if !entries.isEmpty {
                open.append((name, entries))
            }
        }
        let prefectures = Set(found.values.map(\.prefecture))
        for (name, entries) in open {
            let near = entries.filter { prefectures.contains($0.code.prefecture) }
            if near.count == 1, let only = near.first { found[name] = only.code }
        }
        return found
    }

    /// The full names of all places, in the order of their codes.
    public static var names: [String] { named.all.map(\.name) }

    /// Whether some place has, or had, this full name: 衡南县.
    public static func contains(_ name: String) -> Bool { table[name] != nil }

    /// The full names of all places that lie, or lay, in a prefecture or a province, prefectures before counties;
    /// empty for a county.
    public static func places(in name: String) -> [String] {
        var inside: [String] = []
        for entry in table[name] ?? [] where entry.code.level != .county {
            guard let code = Int(entry.code.digits) else { continue }
            let all = named[code..<code + (entry.code.level == .province ? 10_000 : 100)].filter {
                $0.name != name
            }
            inside +=
                all.filter { $0.code % 100 == 0 }.map(\.name) + all.filter { $0.code % 100 != 0 }.map(\.name)
        }
        return inside
    }

    /// The province of a place, by its name; `nil` where places of several bear it.
    public static func province(of name: String) -> String? {
        let codes = Set((table[name] ?? []).compactMap { Int($0.code.digits.prefix(2) + "0000") })
        guard codes.count == 1, let code = codes.first else { return nil }
        return named[code..<code + 1].first?.name
    }

    /// The full name of the prefecture that a county lies, or lay, in; `nil` where several counties of the name lie in
    /// several, and for a prefecture or a province.
    public static func prefecture(of name: String) -> String? {
        let codes = Set(
            (table[name] ?? []).filter { $0.code.level == .county }.compactMap { Int($0.code.prefecture) })
        guard codes.count == 1, let code = codes.first else { return nil }
        return named[code..<code + 1].first?.name
    }

    /// In force in the year, else those that were last: 2009 is told as 2010 was, 2026 as 2024.
    private static func inForce(_ name: String, _ year: Int) -> [Entry] {
        let all = table[name] ?? []
        let now = all.filter { $0.years.contains(year) }
        if !now.isEmpty { return now }
        let last = all.map(\.years.upperBound).max()
        return all.filter { $0.years.upperBound == last }
    }

    private static let named = Named(table)

    /// Every name with its first code, in the order of the codes.
    private struct Named {
        let all: [(code: Int, name: String)]

        init(_ table: [String: [Entry]]) {
            all = table.compactMap { name, entries in
                entries.first.flatMap { Int($0.code.digits) }.map { (code: $0, name: name) }
            }
            .sorted { ($0.code, $0.name) < ($1.code, $1.name) }
        }

        subscript(codes: Range<Int>) -> ArraySlice<(code: Int, name: String)> {
            all[index(of: codes.lowerBound)..<index(of: codes.upperBound)]
        }

        private func index(of code: Int) -> Int {
            var (low, high) = (0, all.count)
            while low < high {
                let middle = (low + high) / 2
                if all[middle].code < code { low = middle + 1 } else { high = middle }
            }
            return low
        }
    }

    private static let table: [String: [Entry]] = {
        var table: [String: [Entry]] = [:]
        table.reserveCapacity(4096)
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
            if let (name, entry) = entry(cells) { table[name, default: []].append(entry) }
            cells.removeAll(keepingCapacity: true)
        }
        return table
    }()

    /// - Parameter cells: code, name, first year, year after the last; an empty year is open.
    private static func entry(_ cells: [ArraySlice<UInt8>]) -> (name: String, Entry)? {
        guard cells.count == 4 else { return nil }
        let first = year(cells[2]) ?? 0
        let end = year(cells[3]) ?? Int.max
        guard first < end else { return nil }
        let code = PlaceCode(digits: String(decoding: cells[0], as: UTF8.self))
        return (String(decoding: cells[1], as: UTF8.self), Entry(code: code, years: first..<end))
    }

    private static func year(_ digits: ArraySlice<UInt8>) -> Int? {
        digits.isEmpty ? nil : digits.reduce(0) { $0 * 10 + Int($1 & 15) }
    }
}
