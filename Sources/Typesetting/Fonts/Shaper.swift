import CText
import SceneModel

/// A HarfBuzz buffer, filled anew for each text.
final class Shaper {
    private let buffer = hb_buffer_create()
    private let language = hb_language_from_string("zh-cn", -1)
    private let halfWidths = hb_feature_t(
        tag: tag("halt"), value: 1, start: 0, end: UInt32.max)

    deinit {
        hb_buffer_destroy(buffer)
    }

    /// A text in one face, in font units.
    struct Line {
        var glyphs: [Glyph]
        var advance: Int32
        /// A character that the face lacks came out as `.notdef`.
        var hasMissing: Bool
    }

    func shape(_ text: String, in face: OpenFace, halfWidth: Bool) -> Line {
        hb_buffer_clear_contents(buffer)
        hb_buffer_set_direction(buffer, HB_DIRECTION_LTR)
        hb_buffer_set_script(buffer, HB_SCRIPT_HAN)
        hb_buffer_set_language(buffer, language)
        var text = text
        text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { bytes in
                let count = Int32(clamping: bytes.count)
                hb_buffer_add_utf8(buffer, bytes.baseAddress, count, 0, count)
            }
        }
        withUnsafePointer(to: halfWidths) { feature in
            hb_shape(face.font, buffer, feature, halfWidth ? 1 : 0)
        }
        return line()
    }

    private func line() -> Line {
        var count: UInt32 = 0
        let infos = UnsafeBufferPointer(
            start: hb_buffer_get_glyph_infos(buffer, &count), count: Int(count))
        let positions = UnsafeBufferPointer(
            start: hb_buffer_get_glyph_positions(buffer, &count), count: Int(count))
        var line = Line(glyphs: [], advance: 0, hasMissing: false)
        line.glyphs.reserveCapacity(infos.count)
        for (info, position) in zip(infos, positions) {
            line.glyphs.append(
                Glyph(
                    id: info.codepoint, x: line.advance &+ position.x_offset, y: position.y_offset,
                    cluster: Int32(clamping: info.cluster)))
            line.advance &+= position.x_advance
            line.hasMissing = line.hasMissing || info.codepoint == 0
        }
        return line
    }
}
