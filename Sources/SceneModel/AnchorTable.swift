/// The anchors of a document, and what was named before it stood anywhere, each with a number. Of a long document there
/// are tens of thousands, and nearly all are numbered through (`i-1`, `i-2`, …): those take four bytes each.
package struct AnchorTable: Sendable {
    /// By what stands before the name's number, and that.
    private var numbered: [String: [Entry]] = [:]
    private var others: [String: Entry] = [:]

    package struct Entry: Sendable {
        private let bits: UInt32

        fileprivate static let none = Entry(number: .max, isPlaced: true)

        package init(number: Int, isPlaced: Bool) {
            bits = UInt32(truncatingIfNeeded: number) << 1 | (isPlaced ? 1 : 0)
        }

        package var number: Int { Int(bits >> 1) }
        /// Whether the anchor stands anywhere.
        package var isPlaced: Bool { bits & 1 == 1 }
        fileprivate var isNone: Bool { bits == Self.none.bits }
    }

    package init() {}

    package subscript(name: String) -> Entry? {
        if let (prefix, place) = Self.parts(of: name), let list = numbered[prefix], place < list.count,
            !list[place].isNone
        {
            return list[place]
        }
        return others[name]
    }

    package mutating func set(_ name: String, _ entry: Entry) {
        // One far beyond the others would leave a hole.
        guard let (prefix, place) = Self.parts(of: name), others[name] == nil,
            place <= 2 * (numbered[prefix]?.count ?? 0) + 64
        else {
            others[name] = entry
            return
        }
        numbered[prefix, default: []].put(entry, at: place)
    }

    /// The one of the lowest number that stands nowhere.
    package var lost: String? {
        var lost = others.filter { !$0.value.isPlaced }.map { (name: $0.key, number: $0.value.number) }
        for (prefix, list) in numbered {
            for (place, entry) in list.enumerated() where !entry.isPlaced {
                lost.append((name: "\(prefix)\(place)", number: entry.number))
            }
        }
        return lost.min { $0.number < $1.number }?.name
    }

    /// `i-3`: what stands before its number, and that.
    private static func parts(of name: String) -> (prefix: String, number: Int)? {
        var (number, count, unit) = (0, 0, 1)
        for byte in name.utf8.reversed() {
            guard (0x30...0x39).contains(byte), count < 8 else { break }
            number += Int(byte - 0x30) * unit
            (count, unit) = (count + 1, unit * 10)
        }
        // Other names of the same number have zeros before it.
        guard count > 0, number >= unit / 10 else { return nil }
        return (String(Substring(name.utf8.dropLast(count))), number)
    }
}

extension [AnchorTable.Entry] {
    fileprivate mutating func put(_ entry: Element, at place: Int) {
        if place >= count { self += repeatElement(.none, count: place + 1 - count) }
        self[place] = entry
    }
}
