import Glibc

/// Round values at even steps of 1, 2 or 5 times a power of ten, from at most the least to at least the largest.
struct Ticks {
    struct Tick {
        var value: Double
        /// Exact, in the fewest digits.
        var label: String
    }

    private(set) var ticks: [Tick] = []

    /// - Parameters:
    ///   - count: about how many steps; there may be one or two more.
    ///   - myriads: 万 and 亿 in place of zeros, else million and billion.
    /// - Precondition: `low` ≤ 0 ≤ `high`, both finite.
    init(low: Double, high: Double, count: Double = 5, myriads: Bool = true) {
        let rough = (high - low) / count
        guard rough > 0 else {
            ticks = [Tick(value: 0, label: "0")]
            return
        }
        var exponent = Int(floor(log10(rough)))
        let mantissa: Int
        switch rough / power10(exponent) {
        case ...1.000_001: mantissa = 1
        case ...2.000_001: mantissa = 2
        case ...5.000_001: mantissa = 5
        default:
            mantissa = 1
            exponent += 1
        }
        let step = Double(mantissa) * power10(exponent)
        let first = Int((low / step - 1e-9).rounded(.down))
        let last = Int((high / step + 1e-9).rounded(.up))
        let unit = TickUnit.of(
            step: step, largest: Double(max(-first, last)) * step, TickUnit.all(myriads: myriads))
        for index in first...last {
            let digits = index * mantissa
            let value =
                exponent < 0 ? Double(digits) / power10(-exponent) : Double(digits) * power10(exponent)
            let label = decimal(digits, exponent - unit.power)
            ticks.append(Tick(value: value, label: digits == 0 ? label : label + unit.word))
        }
        // A step more than the data need would only be empty paper.
        while let tick = ticks.last, ticks.count > 1, ticks[ticks.count - 2].value >= high, tick.value > 0 {
            ticks.removeLast()
        }
        while let tick = ticks.first, ticks.count > 1, ticks[1].value <= low, tick.value < 0 {
            ticks.removeFirst()
        }
    }
}

/// What stands for the zeros of large numbers: from 10^`power` on, in steps of at least 10^`step`.
struct TickUnit {
    var power: Int
    var step: Int
    var word: String

    static func all(myriads: Bool) -> [TickUnit] { myriads ? Self.myriads : thousands }

    private static let myriads = [
        TickUnit(power: 12, step: 11, word: "万亿"), TickUnit(power: 8, step: 7, word: "亿"),
        TickUnit(power: 4, step: 4, word: "万"),
    ]
    private static let thousands = [
        TickUnit(power: 12, step: 11, word: "tn"), TickUnit(power: 9, step: 8, word: "bn"),
        TickUnit(power: 6, step: 5, word: "m"),
    ]

    static func of(step: Double, largest: Double, _ units: [TickUnit]) -> TickUnit {
        units.first {
            largest >= power10($0.power) * (1 - 1e-9) && step >= power10($0.step) * (1 - 1e-9)
        } ?? TickUnit(power: 0, step: 0, word: "")
    }
}

func power10(_ exponent: Int) -> Double { pow(10, Double(exponent)) }

/// `digits` × 10^`exponent` without rounding: 15, -1 is `1.5`.
func decimal(_ digits: Int, _ exponent: Int) -> String {
    guard digits != 0 else { return "0" }
    var text = String(digits.magnitude)
    if exponent >= 0 {
        text += String(repeating: "0", count: exponent)
    } else {
        let places = -exponent
        if text.utf8.count <= places {
            text = String(repeating: "0", count: places - text.utf8.count + 1) + text
        }
        text.insert(".", at: text.index(text.endIndex, offsetBy: -places))
        while text.hasSuffix("0") { text.removeLast() }
        if text.hasSuffix(".") { text.removeLast() }
    }
    return digits < 0 ? "−" + text : text
}
