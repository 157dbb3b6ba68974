import SceneModel

/// Glyphs that belong together, and the bytes of their run's text that they show.
struct GlyphCluster {
    var bytes: Range<Int>
    var glyphs: Range<Int>
    /// The one character that a single glyph stands for; `nil` where it stands for none or several.
    var scalar: Unicode.Scalar?

    init(bytes: Range<Int>, glyphs: Range<Int>, in utf8: UnsafeBufferPointer<UInt8>) {
        (self.bytes, self.glyphs) = (bytes, glyphs)
        guard glyphs.count == 1, let scalar = Self.scalar(in: utf8[bytes]) else { return }
        // What has no glyph was set as a space.
        self.scalar = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) ? " " : scalar
    }

    func text(in text: String) -> Substring {
        let utf8 = text.utf8
        let start = utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound)
        return text[start..<utf8.index(start, offsetBy: bytes.count)]
    }

    /// - Parameter utf8: of whole characters.
    private static func scalar(in utf8: Slice<UnsafeBufferPointer<UInt8>>) -> Unicode.Scalar? {
        guard let first = utf8.first else { return nil }
        let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard utf8.count == length else { return nil }
        if length == 1 { return Unicode.Scalar(first) }
        let value = utf8.dropFirst().reduce(UInt32(first) & (0x7F >> UInt32(length))) {
            $0 << 6 | UInt32($1 & 0x3F)
        }
        return Unicode.Scalar(value)
    }
}

extension GlyphRun {
    /// Where the glyphs don't follow the text, all of them show all of it: what is copied from the page is still
    /// the text.
    var clusters: [GlyphCluster] {
        guard !glyphs.isEmpty else { return [] }
        var text = text
        return text.withUTF8 { utf8 in
            var clusters: [GlyphCluster] = []
            clusters.reserveCapacity(glyphs.count)
            var (start, first) = (0, 0)
            for index in 1..<glyphs.count where glyphs[index].cluster != glyphs[index - 1].cluster {
                let end = Int(glyphs[index].cluster)
                guard end > start, end < utf8.count, utf8[end] & 0xC0 != 0x80 else {
                    return [GlyphCluster(bytes: 0..<utf8.count, glyphs: 0..<glyphs.count, in: utf8)]
                }
                clusters.append(GlyphCluster(bytes: start..<end, glyphs: first..<index, in: utf8))
                (start, first) = (end, index)
            }
            clusters.append(GlyphCluster(bytes: start..<utf8.count, glyphs: first..<glyphs.count, in: utf8))
            return clusters
        }
    }
}
