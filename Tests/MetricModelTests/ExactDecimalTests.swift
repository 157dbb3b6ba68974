import Foundation
import MetricModel
import TestSupport
import Testing

@Suite("ExactDecimal")
struct ExactDecimalTests {
    @Test(
        "rounds by GB/T 8170: half to even, once",
        arguments: [
            ("12.1498", 1, "12.1"), ("10.502", 0, "11"), ("1268", -2, "1300"), ("1050", -2, "1000"),
            ("0.350", 1, "0.4"), ("0.250", 1, "0.2"), ("-0.25", 1, "-0.2"), ("-0.35", 1, "-0.4"),
            ("15.4546", 0, "15"), ("0.5", 0, "0"), ("1.5", 0, "2"), ("2.5", 0, "2"), ("2.5000001", 0, "3"),
            ("86.3013698630", 1, "86.3"), ("7", 3, "7"), ("9.995", 2, "10.00"), ("4e-50", 2, "0.00"),
        ])
    func rounding(written: String, digits: Int, expected: String) throws {
        let rounded = try #require(ExactDecimal(written)).rounded(toFractionDigits: digits)
        #expect(rounded.description == expected)
    }

    @Test("rounding moves a number by half a step at most, and to an even digit when by exactly half")
    func roundingProperty() throws {
        var generator = SeededGenerator(state: 8170)
        for _ in 0..<20_000 {
            let number = ExactDecimal.random(using: &generator)
            let digits = Int.random(in: -6...12, using: &generator)
            let rounded = number.rounded(toFractionDigits: digits)
            guard let distance = number.subtracting(rounded)?.magnitude else { continue }
            let half = ExactDecimal(5, exponent: -digits - 1)
            #expect(distance <= half)
            #expect(rounded.rounded(toFractionDigits: digits) == rounded)
            if distance == half {
                #expect(rounded.dividedExactly(by: ExactDecimal(2, exponent: -digits)) != nil)
            }
        }
    }

    @Test("rounding a million numbers gives what integers say: down from half a step up, even at the half")
    func aMillionRoundings() {
        var generator = SeededGenerator(state: 817_000)
        var wrong: [String] = []
        for _ in 0..<1_000_000 {
            let drop = Int.random(in: 1...6, using: &generator)
            var step: Int64 = 1
            for _ in 0..<drop { step *= 10 }
            // Every fourth lies at the very half.
            var digits = Int64.random(in: -9_999_999_999...9_999_999_999, using: &generator)
            if digits % 4 == 0 { digits = digits / step * step + step / 2 }
            let places = Int.random(in: 0...8, using: &generator)
            let rounded = ExactDecimal(digits, exponent: -places - drop).rounded(toFractionDigits: places)
            // The floor of n/step + 1/2, one less where that was a half and came out odd.
            let (twice, remainder) = (2 * digits + step).quotientAndRemainder(dividingBy: 2 * step)
            var expected = remainder < 0 ? twice - 1 : twice
            if remainder == 0, expected % 2 != 0 { expected -= 1 }
            if rounded.exponent != -places || rounded.significand != expected {
                wrong.append("\(digits)e-\(places + drop) → \(rounded)")
            }
        }
        #expect(wrong.isEmpty, "\(wrong.prefix(5))")
    }

    @Test("a number keeps its written digits through text and JSON")
    func textRoundTrip() throws {
        var generator = SeededGenerator(state: 1)
        var numbers = (0..<5_000).map { _ in ExactDecimal.random(using: &generator) }
        numbers += ["10.0", "0.10", "-0.00", "255.92", "1e16", "9223372036854775807"].compactMap {
            ExactDecimal($0)
        }
        for number in numbers {
            let read = try #require(ExactDecimal(number.description))
            #expect(read == number)
            #expect(read.description == number.description)
        }
        let json = try JSONEncoder().encode(numbers)
        #expect(
            try JSONDecoder().decode([ExactDecimal].self, from: json).map(\.description)
                == numbers.map(\.description))
    }

    @Test(
        "what isn't a plain decimal number, or is too large for one, isn't read",
        arguments: [
            "", "-", ".", "1.2.3", "1,000", "１２", "0x10", "1e", "e5", "1e-9223372036854775808", "1e99",
            "0.1e-60", "99999999999999999999", " 1", "1 ", "Infinity", "nan", "--1",
        ])
    func notNumbers(text: String) {
        #expect(ExactDecimal(text) == nil)
    }

    @Test("equal by worth, ordered as the numbers are, and hashed alike")
    func order() throws {
        var generator = SeededGenerator(state: 2)
        for _ in 0..<5_000 {
            let a = ExactDecimal(Int64.random(in: -9999...9999, using: &generator), exponent: -2)
            let b = ExactDecimal(Int64.random(in: -9999...9999, using: &generator), exponent: -3)
            #expect((a < b) == (a.significand * 10 < b.significand))
            #expect((a == b) == (a.significand * 10 == b.significand))
        }
        let ten = try #require(ExactDecimal("10.0"))
        #expect(ten == ExactDecimal(10) && Set([ten, ExactDecimal(1, exponent: 1)]).count == 1)
        #expect(ExactDecimal(1, exponent: -60) < ExactDecimal(1, exponent: 60))
    }

    @Test("adds, subtracts and multiplies as integers do, and says when the digits run out")
    func arithmetic() {
        var generator = SeededGenerator(state: 3)
        for _ in 0..<5_000 {
            let (x, y) = (
                Int64.random(in: -1_000_000...1_000_000, using: &generator),
                Int64.random(in: -1_000_000...1_000_000, using: &generator)
            )
            let (a, b) = (ExactDecimal(x, exponent: -2), ExactDecimal(y, exponent: -2))
            #expect(a.adding(b) == ExactDecimal(x + y, exponent: -2))
            #expect(a.subtracting(b) == ExactDecimal(x - y, exponent: -2))
            #expect(a.multiplied(by: b) == ExactDecimal(x * y, exponent: -4))
        }
        let most = ExactDecimal(.max)
        #expect(most.adding(ExactDecimal(1)) == nil)
        #expect(most.multiplied(by: most) == nil)
        #expect(ExactDecimal(1, exponent: 60).multiplied(by: ExactDecimal(10, exponent: 1)) == nil)
        #expect(ExactDecimal.zero.multiplied(by: ExactDecimal(1, exponent: 60)) == .zero)
        #expect(ExactDecimal(.min).negated == most)
    }

    @Test("divides to so many digits, rounded once")
    func division() throws {
        let (days, year) = (ExactDecimal(315), ExactDecimal(365))
        let share = try #require(days.multiplied(by: ExactDecimal(100)))
        #expect(share.divided(by: year, fractionDigits: 1)?.description == "86.3")
        #expect(ExactDecimal(-1).divided(by: ExactDecimal(8), fractionDigits: 2)?.description == "-0.12")
        #expect(ExactDecimal(1).divided(by: .zero, fractionDigits: 2) == nil)
        #expect(ExactDecimal("112.50")?.dividedExactly(by: ExactDecimal(15))?.description == "7.50")
        #expect(ExactDecimal(10).dividedExactly(by: ExactDecimal(15)) == nil)
    }
}
