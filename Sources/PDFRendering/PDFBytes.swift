import CDeflate
import SceneModel

// What PDF's syntax is made of.

extension [UInt8] {
    mutating func append(_ text: StaticString) {
        append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Two hexadecimal digits a byte.
    mutating func append(hex code: UInt16) {
        for shift in [12, 8, 4, 0] as [UInt16] { append(Self.digits[Int(code >> shift & 15)]) }
    }

    private static let digits = Array("0123456789ABCDEF".utf8)

    /// A PDF's text string: UTF-16, most significant byte first, in hexadecimal.
    mutating func append(pdfString text: some StringProtocol) {
        append("<FEFF")
        for unit in text.utf16 { append(hex: unit) }
        append(UInt8(ascii: ">"))
    }

    /// Compressed as PDF's FlateDecode; `nil` where memory runs out.
    func deflated() -> [UInt8]? {
        guard let compressor = libdeflate_alloc_compressor(6) else { return nil }
        defer { libdeflate_free_compressor(compressor) }
        let bound = libdeflate_zlib_compress_bound(compressor, count)
        let result = [UInt8](unsafeUninitializedCapacity: bound) { out, size in
            size = libdeflate_zlib_compress(compressor, self, count, out.baseAddress, bound)
        }
        return result.isEmpty ? nil : result
    }
}

extension String {
    var pdfString: String {
        var bytes: [UInt8] = []
        bytes.append(pdfString: self)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// After a slash: what isn't plain is written by its number.
    var pdfName: String {
        utf8.map { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2D, 0x5F: return String(UnicodeScalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                return "#" + (digits.count < 2 ? "0" : "") + digits
            }
        }.joined()
    }
}

extension Double {
    /// Never in powers of ten: the scene was checked.
    var pdfNumber: String {
        var bytes: [UInt8] = []
        bytes.append(self, decimals: 2)
        return String(decoding: bytes, as: UTF8.self)
    }
}
