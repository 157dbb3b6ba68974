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

    /// An exponent beyond ±60 is taken for the limit, `Int64.min` for `-Int64.max`: so that every number
    /// has a negative. Numbers read from text fail instead.
    public init(_ significand: Int64, exponent: Int = 0) {
        self.significand = max(significand, -Int64.max)
        self.exponent = min(max(exponent, -Self.exponentLimit), Self.exponentLimit)
    }

    public static let zero = ExactDecimal(0)

    /// How many digits stand behind the point.
    public var fractionDigits: Int { max(0, -exponent) }
    public var isNegative: Bool { significand < 0 }
    public var isZero: Bool { significand == 0 }
    public var magnitude: ExactDecimal { significand < 0 ? negated : self }
    public var negated: ExactDecimal {
        ExactDecimal(-significand, exponent: exponent)
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
        guard wide != 0 else {
            self.init(0, exponent: exponent)
            return
        }
        var digits = wide
        var power = exponent
        while digits % 10 == 0, digits.magnitude > Int64.max.magnitude || power < -Self.exponentLimit {
            digits /= 10
            power += 1
        }
        guard let narrow = Int64(exactly: digits), narrow != .min, power.magnitude <= Self.exponentLimit
        else { return nil }
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

    /// The quotient where it ends, with the digits that the dividend gives: 112.50 ÷ 15 is 7.50; else `nil`.
    public func dividedExactly(by other: ExactDecimal) -> ExactDecimal? {
        let divisor = other.normalized
        guard divisor.significand != 0, significand % divisor.significand == 0 else { return nil }
        return ExactDecimal(
            wide: Int128(significand / divisor.significand), exponent: exponent - divisor.exponent)
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
