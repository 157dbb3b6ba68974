import SceneModel

/// Glyphs that belong together, and the bytes of their run's text that they show.
struct GlyphCluster {
    var bytes: Range<Int>
    var glyphs: Range<Int>

    func text(in text: String) -> Substring {
        let utf8 = text.utf8
        let start = utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound)
        return text[start..<utf8.index(start, offsetBy: bytes.count)]
    }

    /// The one that it stands for; `nil` where it stands for none or several.
    func scalar(in text: String) -> Unicode.Scalar? {
        let scalars = self.text(in: text).unicodeScalars
        guard let first = scalars.first, scalars.index(after: scalars.startIndex) == scalars.endIndex else {
            return nil
        }
        // What has no glyph was set as a space.
        return first.value < 0x20 || (0x7F...0x9F).contains(first.value) ? " " : first
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
                    return [GlyphCluster(bytes: 0..<utf8.count, glyphs: 0..<glyphs.count)]
                }
                clusters.append(GlyphCluster(bytes: start..<end, glyphs: first..<index))
                (start, first) = (end, index)
            }
            clusters.append(GlyphCluster(bytes: start..<utf8.count, glyphs: first..<glyphs.count))
            return clusters
        }
    }
}
