extension ExactDecimal: CustomStringConvertible, LosslessStringConvertible {
    /// Plain digits, as written: `255.92`, `-20`, `10.0`, `50000`.
    public var description: String {
        var bytes: [UInt8] = []
        write(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends the digits of `description`.
    func write(to out: inout [UInt8]) {
        if significand < 0 { out.append(UInt8(ascii: "-")) }
        let (start, zero) = (out.count, UInt8(ascii: "0"))
        out.append(decimal: significand.magnitude)
        if exponent >= 0 {
            if significand != 0 { out.append(contentsOf: repeatElement(zero, count: exponent)) }
            return
        }
        let missing = max(0, 1 - exponent - (out.count - start))
        out.insert(contentsOf: repeatElement(zero, count: missing), at: start)
        out.insert(UInt8(ascii: "."), at: out.count + exponent)
    }

    /// Reads plain ASCII digits with an optional sign, point and exponent (`1e+16`); `nil` for anything else.
    public init?(_ text: String) {
        var significand: Int64 = 0
        var fraction = 0
        var seenPoint = false
        var seenDigit = false
        var isFull = false
        var rest = text.utf8[...]
        let negative = rest.first == UInt8(ascii: "-")
        if negative || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
        while let byte = rest.first {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                let digit = Int64(byte - UInt8(ascii: "0"))
                let (ten, over) = significand.multipliedReportingOverflow(by: 10)
                let (next, over2) = ten.addingReportingOverflow(digit)
                seenDigit = true
                if isFull || over || over2 {
                    // Only zeros fit behind a full significand: before the point as powers of ten.
                    guard digit == 0 else { return nil }
                    isFull = true
                    if !seenPoint { fraction -= 1 }
                } else {
                    significand = next
                    if seenPoint { fraction += 1 }
                }
            case UInt8(ascii: ".") where !seenPoint:
                seenPoint = true
            case UInt8(ascii: "e"), UInt8(ascii: "E"):
                guard seenDigit, let power = Int(String(Substring(rest.dropFirst()))),
                    power.magnitude <= Self.exponentLimit,
                    (power - fraction).magnitude <= Self.exponentLimit
                else { return nil }
                self.init(negative ? -significand : significand, exponent: power - fraction)
                return
            default:
                return nil
            }
            rest = rest.dropFirst()
        }
        guard seenDigit, fraction.magnitude <= Self.exponentLimit else { return nil }
        self.init(negative ? -significand : significand, exponent: -fraction)
    }
}

extension ExactDecimal: Codable {
    /// A JSON number where every reader gets the same digits back from it, else a string: `10.0` is a
    /// string, since encoders write the number as `10`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        let written = description
        if fractionDigits == 0, let whole = Int64(written) {
            try container.encode(whole)
        } else if !written.hasSuffix("0"), let double = Double(written), "\(double)" == written {
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

extension [UInt8] {
    /// Appends the digits of a number.
    mutating func append(decimal number: UInt64) {
        if number >= 10 { append(decimal: number / 10) }
        append(UInt8(ascii: "0") + UInt8(number % 10))
    }
}
