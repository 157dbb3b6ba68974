import CCairo

/// Why Cairo or FreeType drew nothing.
public enum CairoError: Error, Sendable, Hashable {
    /// Past what an image may hold, in pixels.
    case tooLarge(width: Double, height: Double)
    /// Of a PNG, in pixels to the point: not above zero.
    case scale(Double)
    /// FreeType can't read the face.
    case unreadableFace(postScriptName: String)
    /// What Cairo says of itself.
    case failed(String)
}

extension CairoError {
    static func check(_ status: cairo_status_t) throws(CairoError) {
        guard status != CAIRO_STATUS_SUCCESS else { return }
        throw .failed(cairo_status_to_string(status).map { String(cString: $0) } ?? "")
    }
}
