import CCairo
import Foundation

/// A decoded PNG, without its transparency.
struct Bitmap {
    var width: Int
    var height: Int
    /// Red, green, blue, alpha, multiplied in.
    var pixels: [SIMD4<Int16>]

    init(contentsOf path: String) throws {
        let surface = cairo_image_surface_create_from_png(path)
        defer { cairo_surface_destroy(surface) }
        guard cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS,
            let data = cairo_image_surface_get_data(surface)
        else { throw CocoaError(.fileReadCorruptFile) }
        width = Int(cairo_image_surface_get_width(surface))
        height = Int(cairo_image_surface_get_height(surface))
        let stride = Int(cairo_image_surface_get_stride(surface))
        let isOpaque = cairo_image_surface_get_format(surface) == CAIRO_FORMAT_RGB24
        pixels = []
        for y in 0..<height {
            for x in 0..<width {
                let word = UnsafeRawPointer(data).loadUnaligned(
                    fromByteOffset: y * stride + 4 * x, as: UInt32.self)
                pixels.append(
                    SIMD4(
                        Int16(word >> 16 & 255), Int16(word >> 8 & 255), Int16(word & 255),
                        isOpaque ? 255 : Int16(word >> 24)))
            }
        }
    }

    subscript(x: Int, y: Int) -> SIMD4<Int16> { pixels[y * width + x] }

    /// A part of the rows, from the left.
    func rows(_ range: Range<Int>, width: Int) -> Bitmap {
        var part = self
        part.width = width
        part.height = range.count
        part.pixels = range.flatMap { y in (0..<width).map { self[$0, y] } }
        return part
    }

    /// How two pictures of one scene differ.
    struct Difference {
        /// Of all channels, of 255.
        var mean: Double
        /// The part of pixels with a channel further off than 96: a shape at another place, not its soft edge.
        var far: Double
    }

    /// `nil` where the sizes differ.
    func difference(from other: Bitmap) -> Difference? {
        guard width == other.width, height == other.height else { return nil }
        var sum = 0
        var far = 0
        for (a, b) in zip(pixels, other.pixels) {
            let d = (a &- b).replacing(with: b &- a, where: a .< b)
            sum += Int(d.wrappedSum())
            if d.max() > 96 { far += 1 }
        }
        let count = Double(pixels.count)
        return Difference(mean: Double(sum) / count / 4, far: Double(far) / count)
    }
}
