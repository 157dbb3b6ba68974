extension Period {
    /// As a person says it: 2022年, 2023年前三季度, 2017—2021年; `Jan–Sep 2023`.
    public func words(_ language: Language) -> String {
        switch language {
        case .zh:
            if isSeveralYears {
                return isFullYears
                    ? "\(start.year)—\(end.year)年"
                    : "\(start.year)年\(start.month)月—\(end.year)年\(end.month)月"
            }
            return "\(end.year)年" + (isFullYears ? "" : partWords(.zh))
        case .en:
            if isSeveralYears {
                return isFullYears
                    ? "\(start.year)–\(end.year)"
                    : "\(Self.month(start)) \(start.year)–\(Self.month(end)) \(end.year)"
            }
            return isFullYears ? "\(end.year)" : "\(partWords(.en)) \(end.year)"
        }
    }

    /// The part of its year, without the year: 全年, 前三季度, 1—11月.
    public func partWords(_ language: Language) -> String {
        guard !isSeveralYears else { return words(language) }
        let months = "\(start.month)-\(end.month)"
        if let name = Self.parts[months] { return language == .zh ? name.zh : name.en }
        let isOneMonth = start.month == end.month
        switch language {
        case .zh: return isOneMonth ? "\(end.month)月" : "\(start.month)—\(end.month)月"
        case .en: return isOneMonth ? Self.month(end) : "\(Self.month(start))–\(Self.month(end))"
        }
    }

    private static let parts: [String: (zh: String, en: String)] = [
        "1-12": ("全年", "the full year"),
        "1-3": ("一季度", "Q1"),
        "4-6": ("二季度", "Q2"),
        "7-9": ("三季度", "Q3"),
        "10-12": ("四季度", "Q4"),
        "1-6": ("上半年", "H1"),
        "7-12": ("下半年", "H2"),
        "1-9": ("前三季度", "Q1–Q3"),
    ]

    private static func month(_ month: YearMonth) -> String {
        let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        return names[month.month - 1]
    }
}
