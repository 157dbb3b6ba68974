/// A PDF as Cairo writes one: a plain table of objects, one object to an entry, dictionaries in the open.
struct PDFFile {
    let bytes: [UInt8]
    /// Where the table stands.
    let table: Int
    /// Objects are numbered below it.
    let size: Int
    let root: Int
    let info: Int
    /// Where each object stands, by its number; 0 for none.
    private let offsets: [Int]

    /// - Throws: `CairoError.unknownForm`.
    init(_ bytes: [UInt8]) throws(CairoError) {
        self.bytes = bytes
        let tail = bytes[max(0, bytes.count - 64)...]
        guard let last = tail.lastRange(of: "startxref\n"),
            let table = bytes[last.upperBound...].leadingNumber, bytes.indices.contains(table),
            let trailer = bytes[table...].lastRange(of: "trailer\n"),
            let size = bytes[trailer.upperBound...].number(after: "/Size "),
            let root = bytes[trailer.upperBound...].number(after: "/Root "),
            let info = bytes[trailer.upperBound...].number(after: "/Info ")
        else { throw .unknownForm }
        let head = Array("xref\n0 \(size)\n".utf8)
        let entries = table + head.count
        guard bytes[table...].starts(with: head), entries + 20 * size == trailer.lowerBound else {
            throw .unknownForm
        }
        self.table = table
        self.size = size
        self.root = root
        self.info = info
        offsets = (0..<size).map { bytes[(entries + 20 * $0)...].leadingNumber ?? 0 }
    }

    /// What stands between `obj` and `endobj`; `nil` for a number that the file lacks.
    func body(of number: Int) -> [UInt8]? {
        guard offsets.indices.contains(number), bytes.indices.contains(offsets[number]) else { return nil }
        let head = Array("\(number) 0 obj\n".utf8)
        let rest = bytes[offsets[number]...]
        guard rest.starts(with: head), let end = rest.firstRange(of: "\nendobj") else { return nil }
        return Array(rest[(rest.startIndex + head.count)..<end.lowerBound])
    }

    /// Numbers, rising.
    func objects(startingWith start: String) -> [Int] {
        offsets.indices.dropFirst().filter { number in
            guard bytes.indices.contains(offsets[number]) else { return false }
            return bytes[offsets[number]...].starts(with: "\(number) 0 obj\n\(start)".utf8)
        }
    }
}

extension Collection<UInt8> {
    /// The decimal number that it starts with.
    fileprivate var leadingNumber: Int? {
        Int(String(decoding: prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }, as: UTF8.self))
    }
}

extension RandomAccessCollection<UInt8> where Index == Int {
    fileprivate func number(after key: String) -> Int? {
        guard let key = firstRange(of: key) else { return nil }
        return self[key.upperBound...].leadingNumber
    }

    func firstRange(of text: String) -> Range<Int>? {
        range(of: text, in: startIndex...Swift.max(startIndex, endIndex - text.utf8.count))
    }

    func lastRange(of text: String) -> Range<Int>? {
        range(of: text, in: (startIndex...Swift.max(startIndex, endIndex - text.utf8.count)).reversed())
    }

    private func range(of text: String, in starts: some Sequence<Int>) -> Range<Int>? {
        let wanted = Array(text.utf8)
        for start in starts where self[start...].starts(with: wanted) {
            return start..<start + wanted.count
        }
        return nil
    }
}
