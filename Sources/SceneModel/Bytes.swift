import Glibc

// What more than one renderer writes.

extension [UInt8] {
    /// The number in decimal digits, never in powers of ten.
    ///
    /// - Parameter decimals: at most so many, zeros at the end dropped. What is not finite or no `Int` holds is 0.
    package mutating func append(_ number: Double, decimals: Int) {
        var power = 1.0
        for _ in 0..<decimals { power *= 10 }
        let scaled = Int(exactly: (number * power).rounded(.toNearestOrEven)) ?? 0
        if scaled < 0 { append(UInt8(ascii: "-")) }
        let base = UInt(power)
        append(digitsOf: scaled.magnitude / base)
        var fraction = scaled.magnitude % base
        guard fraction > 0 else { return }
        append(UInt8(ascii: "."))
        var place = base / 10
        while fraction > 0, place > 0 {
            append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: fraction / place))
            fraction %= place
            place /= 10
        }
    }

    package mutating func append(digitsOf number: UInt) {
        if number >= 10 { append(digitsOf: number / 10) }
        append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
    }
}

extension [UInt8] {
    /// Text for XML, escaped for content and for attributes in double quotes; controls and what XML forbids
    /// are dropped.
    package mutating func append(xml text: String) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": append(contentsOf: "&amp;".utf8)
            case "<": append(contentsOf: "&lt;".utf8)
            case ">": append(contentsOf: "&gt;".utf8)
            case "\"": append(contentsOf: "&quot;".utf8)
            case "\t", "\n", " "..."~": append(UInt8(truncatingIfNeeded: scalar.value))
            case "\0"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": break
            default: append(contentsOf: UTF8.encode(scalar) ?? .init())
            }
        }
    }

    /// Eight bytes a step; the same on every machine. Tells files apart, guards nothing.
    package func contentHash(seed: UInt64 = 0x9E37_79B9_7F4A_7C15) -> UInt64 {
        withUnsafeBytes { bytes in
            var hash = UInt64(truncatingIfNeeded: bytes.count) &+ seed
            func mix(_ word: UInt64) {
                let product = (hash ^ word).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
                hash = (product.low ^ product.high) &+ seed
            }
            let words = bytes.count / 8
            for i in 0..<words {
                mix(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 8 * i, as: UInt64.self)))
            }
            mix(bytes[(8 * words)...].reduce(0) { $0 << 8 | UInt64($1) })
            mix(seed)
            return hash
        }
    }
}
