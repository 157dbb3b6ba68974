import Glibc

/// What Cairo drew: a 32-bit word a pixel, alpha on top and multiplied into the colours, in this machine's
/// byte order. An opaque image's top byte means nothing.
struct PixelImage {
    let bytes: UnsafeRawBufferPointer
    let width: Int
    let height: Int
    /// Bytes from a row to the next.
    let stride: Int
    let isOpaque: Bool

    func row(_ y: Int) -> UnsafeBufferPointer<UInt32> {
        UnsafeRawBufferPointer(rebasing: bytes[y * stride..<y * stride + 4 * width])
            .bindMemory(to: UInt32.self)
    }

    /// Between marks, rows repeat.
    private func repeatsRowBefore(_ y: Int) -> Bool {
        guard y > 0, let this = row(y).baseAddress, let before = row(y - 1).baseAddress else { return false }
        return memcmp(this, before, 4 * width) == 0
    }

    /// A palette index a pixel, each row after a filter byte of 0; `nil` where there are more than 256 colours.
    func indexed() -> (rows: [UInt8], colors: [UInt32])? {
        var palette = Palette(mask: isOpaque ? 0xFF_FFFF : 0xFFFF_FFFF)
        let size = width + 1
        let rows = [UInt8](unsafeUninitializedCapacity: size * height) { out, count in
            for y in 0..<height {
                let line = UnsafeMutableBufferPointer(rebasing: out[count..<count + size])
                if repeatsRowBefore(y) {
                    _ = line.initialize(from: out[count - size..<count])
                } else {
                    line[0] = 0
                    guard palette.index(row(y), into: line.dropFirst()) else { return }
                }
                count += size
            }
        }
        return rows.count == size * height ? (rows, palette.colors) : nil
    }

    /// Three bytes a pixel, or four where it isn't opaque, each row after a filter byte of 0.
    func trueColor() -> [UInt8] {
        let size = isOpaque ? 3 : 4
        return [UInt8](unsafeUninitializedCapacity: (width * size + 1) * height) { out, count in
            var at = 0
            for y in 0..<height {
                out[at] = 0
                at += 1
                if isOpaque {
                    // Nothing to divide by.
                    for word in row(y) {
                        out[at] = UInt8(truncatingIfNeeded: word >> 16)
                        out[at + 1] = UInt8(truncatingIfNeeded: word >> 8)
                        out[at + 2] = UInt8(truncatingIfNeeded: word)
                        at += 3
                    }
                    continue
                }
                for word in row(y) {
                    let color = Self.unmultiplied(word, isOpaque: false)
                    out[at] = color.red
                    out[at + 1] = color.green
                    out[at + 2] = color.blue
                    out[at + 3] = color.alpha
                    at += 4
                }
            }
            count = at
        }
    }

    struct Straight {
        var red: UInt8
        var green: UInt8
        var blue: UInt8
        var alpha: UInt8
    }

    static func unmultiplied(_ word: UInt32, isOpaque: Bool) -> Straight {
        let alpha = isOpaque ? 255 : word >> 24
        func part(_ shift: UInt32) -> UInt8 {
            let value = word >> shift & 255
            guard alpha < 255, alpha > 0 else { return UInt8(truncatingIfNeeded: alpha == 0 ? 0 : value) }
            return UInt8(clamping: (value * 255 + alpha / 2) / alpha)
        }
        return Straight(
            red: part(16), green: part(8), blue: part(0), alpha: UInt8(truncatingIfNeeded: alpha))
    }
}

/// Colours numbered as they first appear; open addressing, a quarter full at most.
private struct Palette {
    private(set) var colors: [UInt32] = []
    /// What of a word is its colour.
    let mask: UInt32
    private var keys = [UInt32](repeating: 0, count: 1024)
    /// -1 where a place is free.
    private var values = [Int16](repeating: -1, count: 1024)

    init(mask: UInt32) {
        self.mask = mask
    }

    /// - Returns: false at the 257th colour.
    mutating func index(
        _ row: UnsafeBufferPointer<UInt32>, into out: Slice<UnsafeMutableBufferPointer<UInt8>>
    ) -> Bool {
        // Neighbours are mostly alike.
        var last: (color: UInt32, index: UInt8)?
        var at = out.startIndex
        for word in row {
            let color = word & mask
            if color != last?.color {
                guard let index = index(of: color) else { return false }
                last = (color, index)
            }
            out.base[at] = last?.index ?? 0
            at += 1
        }
        return true
    }

    private mutating func index(of color: UInt32) -> UInt8? {
        var place = Int((color &* 2_654_435_761) >> 22)
        while values[place] >= 0 {
            if keys[place] == color { return UInt8(truncatingIfNeeded: values[place]) }
            place = (place + 1) & 1023
        }
        guard colors.count < 256 else { return nil }
        keys[place] = color
        values[place] = Int16(truncatingIfNeeded: colors.count)
        colors.append(color)
        return UInt8(truncatingIfNeeded: colors.count - 1)
    }
}
