/// A unit folded to its base: 亿元 is 10^8 元, 万亩 is 10^4 亩.
public struct MetricUnit: Sendable, Hashable, Codable {
    /// `元`, `亩`, `%`, `百分点`, `元/人`; a unit of no table is its own base.
    public let base: String
    /// What one written unit is worth in the base.
    public let factor: ExactDecimal

    public init(base: String, factor: ExactDecimal = ExactDecimal(1)) {
        self.base = base
        self.factor = factor
    }

    /// Folds a unit as a report writes it. What stands behind a `/` stays as it is.
    public init(written: String) {
        let plain = Self.plain(TraditionalScript.simplified(written))
        let slash = plain.firstIndex(of: "/") ?? plain.endIndex
        var unit = plain[..<slash]
        var exponent = 0
        while true {
            if let known = Self.units[String(unit)] {
                self.init(
                    base: known.base + plain[slash...],
                    factor: ExactDecimal(known.significand, exponent: known.exponent + exponent))
                return
            }
            guard let first = unit.first, let power = Self.prefixes[first], exponent <= 24 else { break }
            exponent += power
            unit = unit.dropFirst()
        }
        self.init(base: String(unit) + plain[slash...], factor: ExactDecimal(1, exponent: exponent))
    }

    /// Without spaces and 人民币, full-width signs as their plain ones.
    package static func plain(_ written: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in written.unicodeScalars where !scalar.properties.isWhitespace {
            let isFullWidth = (0xFF01...0xFF5E).contains(scalar.value)
            scalars.append(isFullWidth ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
        }
        let text = String(scalars)
        return text.hasSuffix("人民币") ? String(text.dropLast(3)) : text
    }

    static let prefixes: [Character: Int] = ["十": 1, "百": 2, "千": 3, "万": 4, "亿": 8]

    private typealias Worth = (base: String, significand: Int64, exponent: Int)

    /// The written unit, its base, and its worth there as `significand × 10^exponent`. A unit that begins
    /// with a prefix's character (千克) has to stand here, or it would be a thousand 克.
    private static let units: [String: Worth] = [
        "元": ("元", 1, 0),
        "美元": ("美元", 1, 0),
        "亩": ("亩", 1, 0),
        "公顷": ("亩", 15, 0),
        "平方米": ("平方米", 1, 0),
        "㎡": ("平方米", 1, 0),
        "平方公里": ("平方米", 1, 6),
        "平方千米": ("平方米", 1, 6),
        "公斤": ("公斤", 1, 0),
        "千克": ("公斤", 1, 0),
        "吨": ("公斤", 1, 3),
        "斤": ("公斤", 5, -1),
        "米": ("米", 1, 0),
        "公里": ("米", 1, 3),
        "千米": ("米", 1, 3),
        "千瓦时": ("千瓦时", 1, 0),
        "度": ("千瓦时", 1, 0),
        "千瓦": ("千瓦", 1, 0),
        "兆瓦": ("千瓦", 1, 3),
        "瓦": ("千瓦", 1, -3),
        "立方米": ("立方米", 1, 0),
        "升": ("升", 1, 0),
        "%": ("%", 1, 0),
        "‰": ("%", 1, -1),
        "成": ("%", 1, 1),
        "倍": ("%", 1, 2),
        "个百分点": ("百分点", 1, 0),
        "百分点": ("百分点", 1, 0),
    ]
}

/// A number in a base unit.
public struct Quantity: Sendable, Hashable, Codable {
    public let value: ExactDecimal
    public let unit: String

    public init(value: ExactDecimal, unit: String) {
        self.value = value
        self.unit = unit
    }

    /// A written number folded to the base of its unit; `nil` where it leaves what a decimal holds.
    public init?(_ value: ExactDecimal, written unit: String) {
        let folded = MetricUnit(written: unit)
        guard let worth = value.multiplied(by: folded.factor) else { return nil }
        self.init(value: worth, unit: folded.base)
    }
}
