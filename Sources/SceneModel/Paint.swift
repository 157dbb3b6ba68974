/// An sRGB colour with opacity.
public struct Color: Sendable, Hashable {
    public var red: UInt8
    public var green: UInt8
    public var blue: UInt8
    /// 0 (clear) … 1 (opaque).
    public var opacity: Double

    public init(red: UInt8, green: UInt8, blue: UInt8, opacity: Double = 1) {
        self.red = red
        self.green = green
        self.blue = blue
        self.opacity = opacity
    }

    public static let black = Color(red: 0, green: 0, blue: 0)
    public static let white = Color(red: 255, green: 255, blue: 255)

    /// `#RRGGBB` or `#RRGGBBAA`; `nil` for anything else.
    public init?(hex: String) {
        let digits = hex.utf8.dropFirst()
        guard hex.utf8.first == UInt8(ascii: "#"), digits.count == 6 || digits.count == 8,
            digits.allSatisfy({ $0 < 128 && Character(UnicodeScalar($0)).isHexDigit }),
            let value = UInt32(String(hex.dropFirst()), radix: 16)
        else { return nil }
        let rgb = digits.count == 8 ? value >> 8 : value
        self.init(
            red: UInt8(rgb >> 16 & 255), green: UInt8(rgb >> 8 & 255), blue: UInt8(rgb & 255),
            opacity: digits.count == 8 ? Double(value & 255) / 255 : 1)
    }

    /// `#RRGGBB`, without the opacity.
    public var hex: String {
        let digits = Array("0123456789ABCDEF".utf8)
        var text = "#"
        for byte in [red, green, blue] {
            text.unicodeScalars.append(UnicodeScalar(digits[Int(byte >> 4)]))
            text.unicodeScalars.append(UnicodeScalar(digits[Int(byte & 15)]))
        }
        return text
    }
}

extension Color: Codable {
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        // Not a number is less than nothing.
        let part = opacity >= 0 ? min(opacity, 1) : 0
        let alpha = String(UInt8((part * 255).rounded(.toNearestOrEven)), radix: 16, uppercase: true)
        try container.encode(opacity < 1 ? hex + (alpha.count < 2 ? "0" : "") + alpha : hex)
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let color = Color(hex: text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a colour: \(text)")
        }
        self = color
    }
}

public struct Stroke: Sendable, Hashable, Codable {
    public var color: Color
    public var width: Double
    /// Lengths of dashes and gaps; empty for a solid line.
    public var dash: [Double]

    public init(color: Color, width: Double, dash: [Double] = []) {
        self.color = color
        self.width = width
        self.dash = dash
    }
}
