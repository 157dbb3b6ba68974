import CText

/// A font file in memory. The bytes live as long as the blob: whoever lends them to FreeType keeps it.
package final class FontBlob {
    let handle: OpaquePointer?
    /// Which face of the file: not 0 only in a collection.
    package let faceIndex: Int
    /// Old glyph number → new one; `nil` where glyphs keep their numbers.
    private let numbers: [UInt32: UInt32]?

    /// Takes over the caller's reference.
    init(owning handle: OpaquePointer?, faceIndex: Int = 0, numbers: [UInt32: UInt32]? = nil) {
        self.handle = handle
        self.faceIndex = faceIndex
        self.numbers = numbers
    }

    deinit {
        hb_blob_destroy(handle)
    }

    /// To be read while something keeps the blob: not from one that is only a call's result.
    package var bytes: UnsafeRawBufferPointer {
        var count: UInt32 = 0
        let start = hb_blob_get_data(handle, &count)
        return UnsafeRawBufferPointer(start: start, count: Int(count))
    }

    /// A table of the font by its four letters, not copied; empty where it has none.
    package func table(_ name: StaticString) -> FontBlob {
        let face = hb_face_create(handle, UInt32(clamping: faceIndex))
        defer { hb_face_destroy(face) }
        return FontBlob(owning: hb_face_reference_table(face, tag(name)))
    }

    /// A glyph's number in this file; 0 (`.notdef`) for one that was not asked for.
    package func number(of glyph: UInt32) -> UInt32 {
        numbers.map { $0[glyph] ?? 0 } ?? glyph
    }

    /// `nil` past the end.
    package func int16(at offset: Int) -> Int16? {
        guard offset >= 0, offset + 2 <= bytes.count else { return nil }
        return Int16(bigEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Int16.self))
    }
}
