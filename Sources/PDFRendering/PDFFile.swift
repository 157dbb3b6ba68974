import SceneModel

/// An object's number, in four bytes: a table of many pages holds one for each of its rows.
struct PDFReference: Hashable, CustomStringConvertible {
    private let stored: UInt32

    init(number: Int) { stored = UInt32(truncatingIfNeeded: number) }

    var number: Int { Int(stored) }

    var description: String { "\(number) 0 R" }
}

/// The bytes of a PDF 1.7. Streams are written as they come; all other objects are packed together, which makes a
/// tagged document's thousands of small ones a tenth as large.
struct PDFFile {
    /// What comes behind the pieces that are complete.
    private var bytes = Array("%PDF-1.7\n%\u{E2}\u{E3}\u{CF}\u{D3}\n".utf8)
    private var pieces: [[UInt8]] = []
    /// Of all pieces: their length, and what tells them from others.
    private var start = 0
    private var hashes: [UInt64] = [0x9E37_79B9_7F4A_7C15, 0xC2B2_AE3D_27D4_EB4F]
    private var places = ObjectTable()
    private var packed = Pack()
    /// The catalog, and what the document says of itself: written by those who end it.
    let root: PDFReference
    let info: PDFReference

    /// Objects that will share a stream.
    private struct Pack {
        var objects: [PDFReference] = []
        var index: [UInt8] = []
        var bodies: [UInt8] = []
    }

    /// Bytes of a pack before it is compressed: readers unpack a whole one for each object of it.
    private static let packSize = 1 << 15
    /// Bytes of a piece, at least.
    private static let pieceSize = 1 << 16

    init() { (root, info) = (places.add(), places.add()) }

    /// Those that are complete, each once, in order.
    mutating func takePieces() -> [[UInt8]] {
        defer { pieces = [] }
        return pieces
    }

    private mutating func endPiece() {
        for index in hashes.indices { hashes[index] = bytes.contentHash(seed: hashes[index]) }
        start += bytes.count
        pieces.append(bytes)
        bytes = []
    }

    /// A number for an object that is written later.
    mutating func reserve() -> PDFReference { places.add() }

    /// For one that is written many pages later.
    mutating func reserveLate() -> PDFReference { places.add(.late) }

    mutating func write(_ body: String, as reference: PDFReference) {
        write(Array(body.utf8), as: reference)
    }

    mutating func write(_ body: [UInt8], as reference: PDFReference) {
        packed.index += "\(reference.number) \(packed.bodies.count) ".utf8
        packed.bodies += body
        packed.bodies.append(UInt8(ascii: "\n"))
        packed.objects.append(reference)
        if packed.bodies.count >= Self.packSize { flush() }
    }

    mutating func add(_ body: String) -> PDFReference { add(Array(body.utf8)) }

    mutating func add(_ body: [UInt8]) -> PDFReference {
        let reference = reserve()
        write(body, as: reference)
        return reference
    }

    /// - Parameters:
    ///   - entries: of the stream's dictionary, but for its length and filter.
    ///   - isPlain: stands uncompressed, for those who search a file's bytes.
    mutating func write(
        stream: [UInt8], entries: String, as reference: PDFReference, isPlain: Bool = false
    ) {
        places.place(reference, at: start + bytes.count)
        append(stream: stream, entries: entries, as: reference, isPlain: isPlain)
        if places.hasSection { append(places.takeSection(at: start + bytes.count, isLast: false)) }
        if bytes.count >= Self.pieceSize { endPiece() }
    }

    private mutating func append(
        stream: [UInt8], entries: String, as reference: PDFReference, isPlain: Bool = false
    ) {
        let deflated = isPlain ? nil : stream.deflated()
        let data = deflated ?? stream
        bytes += "\(reference.number) 0 obj\n<< \(entries) /Length \(data.count)".utf8
        bytes.append(deflated == nil ? " >>\nstream\n" : " /Filter /FlateDecode >>\nstream\n")
        bytes += data
        bytes.append("\nendstream\nendobj\n")
    }

    mutating func add(stream: [UInt8], entries: String, isPlain: Bool = false) -> PDFReference {
        let reference = reserve()
        write(stream: stream, entries: entries, as: reference, isPlain: isPlain)
        return reference
    }

    private mutating func flush() {
        guard !packed.objects.isEmpty else { return }
        let pack = packed
        packed = Pack()
        let reference = places.add(.packs)
        for (index, object) in pack.objects.enumerated() {
            places.place(object, in: reference, index: index)
        }
        write(
            stream: pack.index + pack.bodies,
            entries: "/Type /ObjStm /N \(pack.objects.count) /First \(pack.index.count)", as: reference)
    }

    /// - Parameter entries: of its dictionary, beside those of all sections.
    private mutating func append(_ section: ObjectTable.Section, entries: String = "") {
        append(
            stream: section.rows,
            entries: "/Type /XRef \(section.entries) /Root \(root) /Info \(info)\(entries)",
            as: section.reference)
    }

    /// Ends the file with the last section of the table of its objects.
    ///
    /// - Returns: the pieces that nobody took.
    consuming func finish() -> [[UInt8]] {
        flush()
        endPiece()
        let end = start
        append(places.takeSection(at: end, isLast: true), entries: " /ID [<\(identity)> <\(identity)>]")
        bytes += "startxref\n\(end)\n%%EOF\n".utf8
        return pieces + [bytes]
    }

    /// 32 hexadecimal digits.
    private var identity: String {
        hashes.map { hash in
            let digits = String(hash, radix: 16)
            return String(repeating: "0", count: Swift.max(0, 16 - digits.utf8.count)) + digits
        }.joined()
    }
}
