import SceneModel

/// An incremental update: what Cairo doesn't write, appended to what it wrote. Replaced objects stand again at
/// the end, with a table of them that points back to the first one.
struct PDFUpdate {
    private var file: PDFFile
    /// By their numbers.
    private var objects: [Int: [UInt8]] = [:]
    private var size: Int

    /// - Throws: `CairoError.unknownForm` where the file isn't as Cairo writes one.
    init(of bytes: [UInt8]) throws(CairoError) {
        file = try PDFFile(bytes)
        size = file.size
    }

    mutating func add(_ metadata: PDFMetadata) throws(CairoError) {
        let xmp = metadata.xmp
        let stream =
            Array("<< /Type /Metadata /Subtype /XML /Length \(xmp.count) >>\nstream\n".utf8) + xmp
            + Array("\nendstream".utf8)
        objects[size] = stream
        try extend(
            file.root,
            by: "   /Metadata \(size) 0 R\n   /ViewerPreferences << /DisplayDocTitle true >>\n"
                + metadata.catalogEntries)
        objects[file.info] = Array(metadata.info.utf8)
        size += 1
    }

    /// Gives the figures their `/Alt`, in the order in which they were drawn, which is that of their numbers.
    mutating func add(alternatives: [String]) throws(CairoError) {
        guard !alternatives.isEmpty else { return }
        let figures = file.objects(startingWith: "<< /Type /StructElem\n   /S /Figure\n")
        guard figures.count == alternatives.count else { throw .unknownForm }
        for (number, alternative) in zip(figures, alternatives) where !alternative.isEmpty {
            try extend(number, by: "   /Alt \(alternative.pdfString)\n")
        }
    }

    private mutating func extend(_ number: Int, by entries: String) throws(CairoError) {
        guard let body = objects[number] ?? file.body(of: number),
            let end = body.lastRange(of: ">>")
        else { throw .unknownForm }
        objects[number] = Array(body[..<end.lowerBound]) + Array(entries.utf8) + Array(">>".utf8)
    }

    consuming func finish() -> [UInt8] {
        var bytes = file.bytes
        let identity = bytes.identity
        var places: [(number: Int, offset: Int)] = []
        for number in objects.keys.sorted() {
            places.append((number, bytes.count))
            bytes += "\(number) 0 obj\n".utf8
            bytes += objects[number] ?? []
            bytes += "\nendobj\n".utf8
        }

        let table = bytes.count
        bytes += "xref\n".utf8
        for place in places {
            let digits = String(place.offset)
            let padding = String(repeating: "0", count: max(0, 10 - digits.utf8.count))
            bytes += "\(place.number) 1\n\(padding)\(digits) 00000 n \n".utf8
        }
        bytes +=
            """
            trailer
            << /Size \(size)
               /Root \(file.root) 0 R
               /Info \(file.info) 0 R
               /Prev \(file.table)
               /ID [ <\(identity)> <\(identity)> ]
            >>
            startxref
            \(table)
            %%EOF

            """.utf8
        return bytes
    }
}

extension [UInt8] {
    /// 32 hexadecimal digits.
    fileprivate var identity: String {
        [contentHash(), contentHash(seed: 0xC2B2_AE3D_27D4_EB4F)].map { hash in
            let digits = String(hash, radix: 16)
            return String(repeating: "0", count: Swift.max(0, 16 - digits.utf8.count)) + digits
        }.joined()
    }
}
