/// Records in 56 bytes each instead of some 240 and their texts: what many share stands in tables.
struct RecordStore: Sendable {
    /// Numbers in the tables; `TextTable` holds at most 2^32 texts, as many as records may be counted by.
    struct Packed: Sendable {
        var significand: Int64
        var start: UInt32
        var end: UInt32
        var doc: UInt32
        var raw: UInt32
        var unit: UInt32
        var wording: UInt32
        var subject: UInt32
        var scope: UInt32
        var period: UInt32
        var rule: UInt32
        var exponent: Int8
        var measure: Measure
        var status: Status
        var bound: Bound
        var isRepeat: Bool
    }

    /// A metric's wording with its standard name, and what it says.
    struct Wording: Sendable {
        var metric: String
        var canonical: String?
        var plain: String
        /// The number of the name that facts are kept under.
        var name: UInt32
        var definition: UInt32
    }

    struct Unit: Sendable {
        var written: UInt32
        var base: UInt32
        var factor: ExactDecimal
    }

    private(set) var records: [Packed] = []
    private(set) var texts = TextTable()
    private(set) var wordings: [Wording] = []
    private(set) var definitions: [Definition] = []
    private(set) var units: [Unit] = []
    private var unitNumbers: [String: UInt32] = [:]
    private var periods: [Period?] = [nil]
    private var periodNumbers: [Period?: UInt32] = [nil: 0]
    private var wordingNumbers: [WordingKey: UInt32] = [:]
    private var definitionNumbers: [Definition: UInt32] = [:]
    private var reader = Wordings()
    /// Of the records whose span leaves 32 bits.
    private var longSpans: [Int: TextSpan] = [:]

    private struct WordingKey: Hashable {
        var metric: String
        var canonical: String?
        var isRank: Bool
    }

    /// Stands for a raw text that is the number's own digits, as most are.
    private static let plainRaw = UInt32.max

    mutating func reserve(_ count: Int) { records.reserveCapacity(count) }

    mutating func append(_ record: Indicator) {
        let start = UInt32(exactly: record.span.start)
        let end = UInt32(exactly: record.span.end)
        if start == nil || end == nil { longSpans[records.count] = record.span }
        let isPlain = Self.digits(of: record.value) == record.raw
        let unit = unit(record.unit)
        records.append(
            Packed(
                significand: record.value.significand, start: start ?? 0, end: end ?? 0,
                doc: texts.number(of: record.doc),
                raw: isPlain ? Self.plainRaw : texts.number(of: record.raw), unit: unit,
                wording: wording(of: record),
                subject: texts.number(of: record.subject),
                scope: texts.number(of: record.scope), period: period(record.period),
                rule: texts.number(of: record.rule), exponent: Int8(clamping: record.value.exponent),
                measure: record.measure, status: record.status, bound: record.bound,
                isRepeat: record.isRepeat))
    }

    /// Whether the number stays a decimal in its base unit.
    mutating func folds(_ record: Indicator) -> Bool {
        record.value.multiplied(by: units[Int(unit(record.unit))].factor) != nil
    }

    private mutating func unit(_ written: String) -> UInt32 {
        if let number = unitNumbers[written] { return number }
        let folded = MetricUnit(written: written)
        let number = UInt32(truncatingIfNeeded: units.count)
        units.append(
            Unit(
                written: texts.number(of: written), base: texts.number(of: folded.base),
                factor: folded.factor))
        unitNumbers[written] = number
        return number
    }

    private mutating func period(_ period: Period?) -> UInt32 {
        if let number = periodNumbers[period] { return number }
        let number = UInt32(truncatingIfNeeded: periods.count)
        periods.append(period)
        periodNumbers[period] = number
        return number
    }

    private mutating func wording(of record: Indicator) -> UInt32 {
        let key = WordingKey(
            metric: record.metric, canonical: record.canonical, isRank: record.measure == .rank)
        if let number = wordingNumbers[key] { return number }
        let reading = reader.reading(of: record)
        let definition =
            definitionNumbers[reading.definition] ?? UInt32(truncatingIfNeeded: definitions.count)
        if definition == definitions.count {
            definitions.append(reading.definition)
            definitionNumbers[reading.definition] = definition
        }
        let number = UInt32(truncatingIfNeeded: wordings.count)
        wordings.append(
            Wording(
                metric: record.metric, canonical: record.canonical, plain: reading.plain,
                name: texts.number(of: reading.metric), definition: definition))
        wordingNumbers[key] = number
        return number
    }

    func wording(of record: Packed) -> Wording { wordings[Int(record.wording)] }

    /// The name that its fact is kept under.
    func name(of record: Packed) -> UInt32 { wordings[Int(record.wording)].name }

    func definition(of record: Packed) -> UInt32 { wordings[Int(record.wording)].definition }

    func period(of record: Packed) -> Period? { periods[Int(record.period)] }

    /// In the base unit; `nil` where it leaves what a decimal holds.
    func quantity(of record: Packed) -> (value: ExactDecimal, base: UInt32)? {
        let value = ExactDecimal(record.significand, exponent: Int(record.exponent))
        let unit = units[Int(record.unit)]
        return value.multiplied(by: unit.factor).map { ($0, unit.base) }
    }

    func span(of number: Int) -> TextSpan {
        let span = longSpans.isEmpty ? nil : longSpans[number]
        return span ?? TextSpan(start: Int(records[number].start), end: Int(records[number].end))
    }

    func indicator(_ number: UInt32) -> Indicator {
        let record = records[Int(number)]
        let value = ExactDecimal(record.significand, exponent: Int(record.exponent))
        return Indicator(
            doc: texts[record.doc], span: span(of: Int(number)),
            raw: record.raw == Self.plainRaw ? Self.digits(of: value) : texts[record.raw], value: value,
            unit: texts[units[Int(record.unit)].written], metric: wordings[Int(record.wording)].metric,
            canonical: wordings[Int(record.wording)].canonical,
            subject: texts[record.subject], measure: record.measure, status: record.status,
            period: period(of: record), bound: record.bound, scope: texts[record.scope],
            isRepeat: record.isRepeat, rule: texts[record.rule])
    }

    /// `value.magnitude.description`, without the texts in between.
    private static func digits(of value: ExactDecimal) -> String {
        let (exponent, fraction) = (value.exponent, value.fractionDigits)
        // Trailing zeros of a large unit, and numbers below one, are rare.
        guard exponent <= 0, value.significand.magnitude >= power(fraction) else {
            return value.magnitude.description
        }
        return String(unsafeUninitializedCapacity: 21) { buffer in
            var rest = value.significand.magnitude
            var count = fraction > 0 ? 1 : 0
            var larger = rest
            repeat {
                count += 1
                larger /= 10
            } while larger > 0
            for place in (0..<count).reversed() {
                if fraction > 0, place == count - 1 - fraction {
                    buffer[place] = UInt8(ascii: ".")
                } else {
                    buffer[place] = UInt8(ascii: "0") + UInt8(rest % 10)
                    rest /= 10
                }
            }
            return count
        }
    }

    /// 10^n, as far as 64 bits hold it.
    private static func power(_ n: Int) -> UInt64 {
        var power: UInt64 = 1
        for _ in 0..<min(n, 19) { power *= 10 }
        return n > 19 ? .max : power
    }
}
