/// A month of a year, 1…12.
public struct YearMonth: Sendable, Hashable, Comparable {
    public let year: Int
    public let month: Int

    /// - Returns: `nil` outside 1900…2199 or 1…12.
    public init?(year: Int, month: Int) {
        guard (1900...2199).contains(year), (1...12).contains(month) else { return nil }
        self.year = year
        self.month = month
    }

    public static func < (a: YearMonth, b: YearMonth) -> Bool { (a.year, a.month) < (b.year, b.month) }
}

/// The time a quantity covers: a year, some months of one, or several years.
public struct Period: Sendable, Hashable {
    public let start: YearMonth
    public let end: YearMonth

    /// - Returns: `nil` where the end lies before the start.
    public init?(from start: YearMonth, through end: YearMonth) {
        guard start <= end else { return nil }
        self.start = start
        self.end = end
    }

    public init?(year: Int) {
        self.init(years: year, through: year)
    }

    public init?(years first: Int, through last: Int) {
        guard let start = YearMonth(year: first, month: 1), let end = YearMonth(year: last, month: 12)
        else { return nil }
        self.init(from: start, through: end)
    }

    /// Months of one year: `months(1...9, of: 2023)` is 前三季度.
    public init?(months: ClosedRange<Int>, of year: Int) {
        guard let start = YearMonth(year: year, month: months.lowerBound),
            let end = YearMonth(year: year, month: months.upperBound)
        else { return nil }
        self.init(from: start, through: end)
    }

    public var isFullYears: Bool { start.month == 1 && end.month == 12 }
    /// Part of one year: 前三季度, 上半年, 一个月.
    public var isPartOfYear: Bool { start.year == end.year && !isFullYears }
    public var isSeveralYears: Bool { start.year != end.year }

    /// The same months a year before.
    package var aYearEarlier: Period? {
        guard let first = YearMonth(year: start.year - 1, month: start.month),
            let last = YearMonth(year: end.year - 1, month: end.month)
        else { return nil }
        return Period(from: first, through: last)
    }

    /// How many days it has; `nil` for several years.
    var dayCount: Int? {
        guard !isSeveralYears else { return nil }
        let year = start.year
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return lengths[(start.month - 1)..<end.month].reduce(0, +)
    }
}

extension Period: CustomStringConvertible, Codable, Comparable {
    /// The guide's form: `2022`, `2017/2021`, `2023-01/2023-09`.
    public var description: String {
        var bytes: [UInt8] = []
        write(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends the bytes of `description`.
    func write(to out: inout [UInt8]) {
        func write(_ month: YearMonth) {
            out.append(decimal: UInt64(month.year))
            if isFullYears { return }
            out.append(UInt8(ascii: "-"))
            if month.month < 10 { out.append(UInt8(ascii: "0")) }
            out.append(decimal: UInt64(month.month))
        }
        write(start)
        if isFullYears && !isSeveralYears { return }
        out.append(UInt8(ascii: "/"))
        write(end)
    }

    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard let first = parts.first, let last = parts.last, parts.count <= 2,
            let start = Self.month(first, or: 1), let end = Self.month(last, or: 12)
        else { return nil }
        self.init(from: start, through: end)
    }

    private static func month(_ text: Substring, or standIn: Int) -> YearMonth? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let year = parts.first.flatMap({ Int($0) }), parts.count <= 2 else { return nil }
        guard parts.count == 2 else { return YearMonth(year: year, month: standIn) }
        guard let month = Int(parts[1]) else { return nil }
        return YearMonth(year: year, month: month)
    }

    public static func < (a: Period, b: Period) -> Bool { (a.end, a.start) < (b.end, b.start) }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let period = Period(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a period: \(text)")
        }
        self = period
    }
}
