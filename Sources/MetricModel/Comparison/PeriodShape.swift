/// The months of a year that a period covers, whichever year.
struct PeriodShape: Hashable {
    var start = 0
    var end = 0
    /// How many years it reaches over; 0 for no period.
    var years = 0

    init(_ period: Period?) {
        guard let period else { return }
        start = period.start.month
        end = period.end.month
        years = period.end.year - period.start.year + 1
    }

    static let wholeYear = PeriodShape(Period(year: 2000))
}

/// The value that most have, the first of equals.
func mostCommon<Value: Hashable>(_ values: [Value]) -> Value? {
    var counts: [Value: Int] = [:]
    for value in values { counts[value, default: 0] += 1 }
    let most = counts.values.max()
    return values.first { counts[$0] == most }
}
