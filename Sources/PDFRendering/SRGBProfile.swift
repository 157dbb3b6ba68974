/// sRGB as an ICC profile (version 4): what the numbers of a document's colours mean.
///
/// Written from the standard's own figures: the primaries and white of IEC 61966-2-1, seen in the light (D50) to which
/// all profiles refer, and its curve.
enum SRGBProfile {
    static var bytes: [UInt8] {
        let curve = signature("para") + long(0) + short(3) + short(0) + curveParts.flatMap(fixed)
        let tags: [(String, [UInt8])] = [
            ("desc", text("sRGB")), ("cprt", text("Public domain")), ("wtpt", point(white)),
            ("chad", signature("sf32") + long(0) + adaptation.flatMap(fixed)),
            ("rXYZ", point(red)), ("gXYZ", point(green)), ("bXYZ", point(blue)),
            ("rTRC", curve), ("gTRC", curve), ("bTRC", curve),
        ]
        let dataStart = 128 + 4 + 12 * tags.count
        var table = long(tags.count)
        var data: [UInt8] = []
        for (name, body) in tags {
            table += signature(name) + long(dataStart + data.count) + long(body.count)
            data += body + [UInt8](repeating: 0, count: (4 - body.count % 4) % 4)
        }
        return header(size: dataStart + data.count) + table + data
    }

    private static let white = [0.9642, 1, 0.8249]
    private static let red = [0.43607, 0.22249, 0.01392]
    private static let green = [0.38515, 0.71687, 0.09708]
    private static let blue = [0.14307, 0.06061, 0.71410]
    /// From D65 to D50 (Bradford).
    private static let adaptation = [
        1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168,
    ]
    /// ((x + 0.055) / 1.055) ^ 2.4 from 0.04045 on, x / 12.92 below.
    private static let curveParts = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045]

    private static func header(size: Int) -> [UInt8] {
        long(size) + long(0) + [4, 0x20, 0, 0] + signature("mntr") + signature("RGB ") + signature("XYZ ")
            // A date that doesn't move: the standard's year.
            + [1999, 1, 1, 0, 0, 0].flatMap(short) + signature("acsp") + long(0) + long(0)
            + [UInt8](repeating: 0, count: 16) + long(0) + white.flatMap(fixed)
            + [UInt8](repeating: 0, count: 48)
    }

    private static func text(_ words: String) -> [UInt8] {
        let units = words.utf16.flatMap { short(Int($0)) }
        return signature("mluc") + long(0) + long(1) + long(12) + signature("enUS") + long(units.count)
            + long(28)
            + units
    }

    private static func point(_ numbers: [Double]) -> [UInt8] {
        signature("XYZ ") + long(0) + numbers.flatMap(fixed)
    }

    private static func signature(_ name: String) -> [UInt8] { Array(name.utf8) }

    private static func short(_ number: Int) -> [UInt8] {
        [UInt8(truncatingIfNeeded: number >> 8), UInt8(truncatingIfNeeded: number)]
    }

    private static func long(_ number: Int) -> [UInt8] { short(number >> 16) + short(number) }

    private static func fixed(_ number: Double) -> [UInt8] { long(Int((number * 65_536).rounded())) }
}
