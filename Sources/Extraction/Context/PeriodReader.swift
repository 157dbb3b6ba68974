import MetricModel

/// What gave a record its period, place or status.
public enum Source: Sendable, Hashable {
    /// The clause's own words.
    case clause(String)
    /// An earlier clause of the paragraph.
    case paragraph(String)
    /// The section, by its heading.
    case section(String)
    /// The report's title or what it names most.
    case report
    /// Words that date a report which names no year: 党的二十大.
    case event(String)
    case hint
    case none
}

/// Puts the times that a clause names together to one period.
struct PeriodReader {
    let outline: Outline

    /// - Parameters:
    ///   - times: as they stand in the clause: 2023年, 前三季度.
    ///   - untilDay: 截至 before a day or month.
    func period(_ times: [TimeWord], section: Section, known: Period?, until: Bool) -> Period? {
        var year: Int?
        var result: Period?
        let base = section.year ?? outline.year
        func inferred() -> Int? { year ?? known?.end.year ?? base }
        for time in times {
            switch time {
            case .year(let value):
                year = value
                result = Period(year: value)
            case .sectionYear:
                if year == nil {
                    // 2021年，…。全年…, 2021年下半年，…，当年…: of the year that is spoken of.
                    year = known.flatMap { $0.start.year == $0.end.year ? $0.end.year : nil } ?? base
                    result = year.flatMap { Period(year: $0) }
                }
            case .planYear:
                year = outline.planYear
                result = year.flatMap { Period(year: $0) }
            case .yearBefore:
                year = inferred().map { $0 - 1 }
                result = year.flatMap { Period(year: $0) }
            case .fromNow(let shift):
                year = outline.now.map { $0 + shift }
                result = year.flatMap { Period(year: $0) }
            case .thisYearSoFar:
                year = outline.now
                let months = year == outline.year ? outline.months : nil
                result = year.flatMap { year in
                    months.map { Period(months: $0, of: year) } ?? Period(year: year)
                }
            case .months(let first, let last):
                // 下半年 in the outlook of a half year's report is of the same year.
                let isRest = year == nil && outline.months.map { first > $0.upperBound } == true
                result = (isRest ? outline.year : inferred()).flatMap { Period(months: first...last, of: $0) }
            case .monthEnd(let month):
                // 去年…。截至8月底…: of the report's own year.
                let own = until && year == nil ? base.map { max($0, inferred() ?? $0) } : inferred()
                result = own.flatMap {
                    month == 12 ? Period(year: $0) : Period(months: 1...month, of: $0)
                }
            case .day(let month):
                guard until else { continue }
                result = inferred().flatMap {
                    month == 12 ? Period(year: $0) : Period(months: 1...month, of: $0)
                }
            case .yearEnd:
                result = inferred().flatMap { Period(year: $0) }
            case .years(let count):
                result = (year ?? base).flatMap { Period(years: $0 - count + 1, through: $0) }
            case .yearsAhead(let count):
                // 2022年及未来五年: from the year that is named.
                result = (year ?? outline.planYear).flatMap { Period(years: $0, through: $0 + count - 1) }
            case .since(let first):
                result = base.flatMap { Period(years: first, through: max(first, $0)) }
            case .span(let first, let last):
                result = Period(years: first, through: last)
            case .plan(let number):
                let first = TimeWord.firstYear(ofPlan: number)
                result = Period(years: first, through: first + 4)
            }
        }
        return result
    }
}

extension Period {
    /// The same part of the year before.
    var yearBefore: Period? {
        guard let first = YearMonth(year: start.year - 1, month: start.month),
            let last = YearMonth(year: end.year - 1, month: end.month)
        else { return nil }
        return Period(from: first, through: last)
    }

    /// Neither a part of a year nor several.
    var isYear: Bool { start.year == end.year && start.month == 1 && end.month == 12 }
}
