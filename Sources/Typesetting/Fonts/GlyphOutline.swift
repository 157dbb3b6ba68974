/// A glyph's outline in whole font units, y upwards.
package struct GlyphOutline: Sendable, Hashable {
    package enum Command: UInt8, Sendable {
        /// 1 point.
        case move
        /// 1 point.
        case line
        /// 2 points.
        case quadratic
        /// 3 points.
        case cubic
        /// None.
        case close
    }

    package var commands: [Command] = []
    /// x and y of each command's points, in their order.
    package var coordinates: [Int32] = []

    package init() {}
}
