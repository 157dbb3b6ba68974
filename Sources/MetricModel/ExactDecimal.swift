/// A decimal number exactly as a report writes it: `significand × 10^exponent`.
///
/// Two numbers are equal when their worth is (`10.0 == 10`); the written digits stay in
/// `significand` and `exponent`, so that a label never shows a digit the report didn't give.
/// Arithmetic reports overflow by `nil`, never by a trap: the digits come from outside.
public struct ExactDecimal: Sendable {
    public let significand: Int64
    public let exponent: Int

    /// The largest |exponent| that is kept; beyond it nothing a county reports can lie.
    static let exponentLimit = 60

    public init(_ significand: Int64, exponent: Int = 0) {
        self.significand = significand
        self.exponent = min(max(exponent, -Self.exponentLimit), Self.exponentLimit)
    }

    public static let zero = ExactDecimal(0)

    /// How many digits stand behind the point.
    public var fractionDigits: Int { max(0, -exponent) }
    public var isNegative: Bool { significand < 0 }
    public var isZero: Bool { significand == 0 }
    public var magnitude: ExactDecimal { significand < 0 ? negated : self }
    public var negated: ExactDecimal {
        ExactDecimal(significand == .min ? .max : -significand, exponent: exponent)
    }
    /// For geometry only; never for a label.
    public var doubleValue: Double {
        if exponent == 0 { return Double(significand) }
        // One correctly rounded division or multiplication, for all powers that Double holds exactly.
        let power = Self.doublePower(abs(exponent))
        return exponent < 0 ? Double(significand) / power : Double(significand) * power
    }

    private static func doublePower(_ n: Int) -> Double {
        var power = 1.0
        for _ in 0..<n { power *= 10 }
        return power
    }

    static func power(_ n: Int) -> Int128? {
        guard n >= 0, n <= 38 else { return nil }
        var power: Int128 = 1
        for _ in 0..<n { power *= 10 }
        return power
    }

    /// The same worth without trailing zeros: the form that is compared and hashed.
    public var normalized: ExactDecimal {
        if significand == 0 { return .zero }
        var digits = significand
        var power = exponent
        while digits % 10 == 0 && power < Self.exponentLimit {
            digits /= 10
            power += 1
        }
        return ExactDecimal(digits, exponent: power)
    }

    /// From a significand wider than 64 bits; `nil` where it doesn't fit after dropping trailing zeros.
    init?(wide: Int128, exponent: Int) {
        var digits = wide
        var power = exponent
        while digits != 0, digits % 10 == 0, Int64(exactly: digits) == nil {
            digits /= 10
            power += 1
        }
        guard let narrow = Int64(exactly: digits), abs(power) <= Self.exponentLimit else { return nil }
        self.init(narrow, exponent: power)
    }

    /// - Returns: `nil` on overflow.
    public func multiplied(by other: ExactDecimal) -> ExactDecimal? {
        ExactDecimal(
            wide: Int128(significand) * Int128(other.significand),
            exponent: exponent + other.exponent)
    }

    /// - Returns: `nil` on overflow.
    public func adding(_ other: ExactDecimal) -> ExactDecimal? {
        let low = min(exponent, other.exponent)
        guard let a = scaled(to: low), let b = other.scaled(to: low) else { return nil }
        let (sum, overflow) = a.addingReportingOverflow(b)
        return overflow ? nil : ExactDecimal(wide: sum, exponent: low)
    }

    public func subtracting(_ other: ExactDecimal) -> ExactDecimal? { adding(other.negated) }

    /// The significand at a lower exponent.
    private func scaled(to low: Int) -> Int128? {
        guard let power = Self.power(exponent - low) else { return nil }
        let (product, overflow) = Int128(significand).multipliedReportingOverflow(by: power)
        return overflow ? nil : product
    }

    /// Rounded once by GB/T 8170 (half to even) to so many digits behind the point.
    public func rounded(toFractionDigits digits: Int) -> ExactDecimal {
        let drop = -exponent - digits
        guard drop > 0 else { return self }
        guard let power = Self.power(drop) else { return ExactDecimal(0, exponent: -digits) }
        let wide = Int128(significand)
        var quotient = wide / power
        let rest = (wide % power).magnitude
        let half = power.magnitude / 2
        if rest > half || (rest == half && quotient % 2 != 0) { quotient += wide < 0 ? -1 : 1 }
        return ExactDecimal(wide: quotient, exponent: -digits) ?? self
    }

    /// The quotient rounded once to `digits` behind the point; `nil` for a zero divisor or on overflow.
    public func divided(by other: ExactDecimal, fractionDigits digits: Int) -> ExactDecimal? {
        guard other.significand != 0 else { return nil }
        // significand·10^(exponent+digits) / other: brought to integers before the one division.
        let shift = exponent - other.exponent + digits
        guard let power = Self.power(abs(shift)) else { return nil }
        var (top, bottom) = (Int128(significand), Int128(other.significand))
        let overflow: Bool
        if shift >= 0 {
            (top, overflow) = top.multipliedReportingOverflow(by: power)
        } else {
            (bottom, overflow) = bottom.multipliedReportingOverflow(by: power)
        }
        guard !overflow else { return nil }
        var quotient = top / bottom
        let rest = (top % bottom).magnitude
        let (twice, tooLarge) = rest.multipliedReportingOverflow(by: 2)
        if tooLarge || twice > bottom.magnitude || (twice == bottom.magnitude && quotient % 2 != 0) {
            quotient += (top < 0) == (bottom < 0) ? 1 : -1
        }
        return ExactDecimal(wide: quotient, exponent: -digits)
    }
}

extension ExactDecimal: Hashable, Comparable {
    public static func == (a: ExactDecimal, b: ExactDecimal) -> Bool {
        let (x, y) = (a.normalized, b.normalized)
        return x.significand == y.significand && x.exponent == y.exponent
    }

    public func hash(into hasher: inout Hasher) {
        let plain = normalized
        hasher.combine(plain.significand)
        hasher.combine(plain.exponent)
    }

    public static func < (a: ExactDecimal, b: ExactDecimal) -> Bool {
        let low = min(a.exponent, b.exponent)
        if let x = a.scaled(to: low), let y = b.scaled(to: low) { return x < y }
        return a.doubleValue < b.doubleValue
    }
}

extension ExactDecimal: CustomStringConvertible, LosslessStringConvertible {
    /// Plain digits, as written: `255.92`, `-20`, `10.0`, `50000`.
    public var description: String {
        let digits = String(significand.magnitude)
        let sign = significand < 0 ? "-" : ""
        if exponent >= 0 {
            return sign + digits + (significand == 0 ? "" : String(repeating: "0", count: exponent))
        }
        let padded = String(repeating: "0", count: max(0, 1 - exponent - digits.utf8.count)) + digits
        let point = padded.index(padded.endIndex, offsetBy: exponent)
        return sign + padded[..<point] + "." + padded[point...]
    }

    /// Reads plain ASCII digits with an optional sign, point and exponent (`1e+16`); `nil` for anything else.
    public init?(_ text: String) {
        var significand: Int64 = 0
        var fraction = 0
        var seenPoint = false
        var seenDigit = false
        var rest = text.utf8[...]
        let negative = rest.first == UInt8(ascii: "-")
        if negative || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
        while let byte = rest.first {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                let (ten, over) = significand.multipliedReportingOverflow(by: 10)
                let (next, over2) = ten.addingReportingOverflow(Int64(byte - UInt8(ascii: "0")))
                guard !over, !over2 else { return nil }
                significand = next
                seenDigit = true
                if seenPoint { fraction += 1 }
            case UInt8(ascii: ".") where !seenPoint:
                seenPoint = true
            case UInt8(ascii: "e"), UInt8(ascii: "E"):
                guard seenDigit, let power = Int(String(Substring(rest.dropFirst()))),
                    abs(power) <= Self.exponentLimit, fraction <= Self.exponentLimit
                else { return nil }
                self.init(negative ? -significand : significand, exponent: power - fraction)
                return
            default:
                return nil
            }
            rest = rest.dropFirst()
        }
        guard seenDigit, fraction <= Self.exponentLimit else { return nil }
        self.init(negative ? -significand : significand, exponent: -fraction)
    }
}

extension ExactDecimal: Codable {
    /// A JSON number where a double's shortest text says the same digits, else a string: no digit is lost.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        let written = description
        if fractionDigits == 0, let whole = Int64(written) {
            try container.encode(whole)
        } else if let double = Double(written), ExactDecimal("\(double)") == self,
            "\(double)" == written
        {
            try container.encode(double)
        } else {
            try container.encode(written)
        }
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text: String
        if let whole = try? container.decode(Int64.self) {
            text = String(whole)
        } else if let double = try? container.decode(Double.self) {
            text = "\(double)"
        } else {
            text = try container.decode(String.self)
        }
        guard let value = ExactDecimal(text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "not a decimal number: \(text)")
        }
        self = value
    }
}
