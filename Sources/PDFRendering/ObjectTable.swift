/// Where each object is, by its number: a kind, an offset in the file or a stream's number, and the index in there. Of a
/// long document there are hundreds of thousands, so the table is written in sections while the document comes
/// (ISO 32000-1, 7.5.8). Numbers lie in chunks, and a chunk whose objects all have their places goes into the next
/// section: of many small ranges MuPDF looked through each for each object, which took it seconds.
struct ObjectTable {
    /// What keeps numbers apart.
    enum Lot: Int, CaseIterable {
        case usual
        /// Objects that come many pages after they are named, each of which keeps its chunk waiting.
        case late
        /// Packs of objects, and sections, which have their places at once. They go into the next section: none may tell
        /// of a pack that only a later one knows.
        case packs
    }

    private struct Chunk {
        var lot: Lot
        /// The number of the first row.
        var first: Int
        /// As the file has them; none once they are written.
        var rows: [UInt8] = []
        /// How many objects have their places.
        var placed = 0
    }

    private var chunks: [Chunk] = []
    /// What is left of the last chunk of each lot.
    private var numbers = Lot.allCases.map { _ in 0..<0 }
    /// One more than the highest number.
    private var size = 0
    /// Where the last section is.
    private var previous: Int?
    /// Whether there is a chunk whose objects all have their places.
    private(set) var hasSection = false

    private static let chunkSize = 1 << 13
    /// Bytes of a row's three numbers.
    private static let widths = "1 4 2"
    private static let width = 7

    /// With the one that is always free, which keeps the first chunk for the last section.
    init() { _ = add() }

    /// A number that is free until it has a place.
    mutating func add(_ lot: Lot = .usual) -> PDFReference {
        // A short document has one chunk.
        let lot = chunks.count < 2 ? .usual : lot
        if numbers[lot.rawValue].isEmpty {
            let first = Self.chunkSize * chunks.count
            chunks.append(Chunk(lot: lot, first: first))
            numbers[lot.rawValue] = first..<first + Self.chunkSize
        }
        let number = numbers[lot.rawValue].removeFirst()
        chunks[number / Self.chunkSize].rows += [0, 0, 0, 0, 0, 0xFF, 0xFF]
        size = max(size, number + 1)
        return PDFReference(number: number)
    }

    /// Each object once.
    mutating func place(_ object: PDFReference, at offset: Int) {
        set(object, kind: 1, UInt32(truncatingIfNeeded: offset), 0)
    }

    mutating func place(_ object: PDFReference, in stream: PDFReference, index: Int) {
        set(object, kind: 2, UInt32(truncatingIfNeeded: stream.number), UInt16(truncatingIfNeeded: index))
    }

    private mutating func set(_ object: PDFReference, kind: UInt8, _ place: UInt32, _ index: UInt16) {
        let chunk = object.number / Self.chunkSize
        let start = Self.width * (object.number - chunks[chunk].first)
        chunks[chunk].rows[start] = kind
        for byte in 0..<4 {
            chunks[chunk].rows[start + 1 + byte] = UInt8(truncatingIfNeeded: place >> (24 - 8 * byte))
        }
        for byte in 0..<2 {
            chunks[chunk].rows[start + 5 + byte] = UInt8(truncatingIfNeeded: index >> (8 - 8 * byte))
        }
        chunks[chunk].placed += 1
        if chunks[chunk].placed == Self.chunkSize { hasSection = true }
    }

    /// A part of the table: its object, what its dictionary says of its rows, and those.
    typealias Section = (reference: PDFReference, entries: String, rows: [UInt8])

    /// What can be written.
    ///
    /// - Parameters:
    ///   - offset: where the section will be.
    ///   - isLast: tells of all that no other told of.
    mutating func takeSection(at offset: Int, isLast: Bool) -> Section {
        let reference = add(.packs)
        place(reference, at: offset)
        var ranges: [String] = []
        var rows: [UInt8] = []
        for (index, chunk) in chunks.enumerated()
        where isLast || chunk.lot == .packs || chunk.placed == Self.chunkSize {
            let count = chunk.rows.count / Self.width
            if count == 0 { continue }
            ranges.append("\(chunk.first) \(count)")
            rows += chunk.rows
            (chunks[index].first, chunks[index].rows) = (chunk.first + count, [])
        }
        let before = previous.map { " /Prev \($0)" } ?? ""
        (previous, hasSection) = (offset, false)
        let entries =
            "/Size \(size) /Index [\(ranges.joined(separator: " "))] /W [\(Self.widths)]\(before)"
        return (reference, entries, rows)
    }
}
