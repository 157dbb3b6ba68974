/// Parts of places, and those among whom ranks are claimed, in English.
extension MetricNames {
    /// Behind a rank: `in the city`, `among the 7 counties and cities` for 七县（市）.
    package static func scope(_ scope: String) -> String {
        if let whole = wholes[scope] { return "in \(whole)" }
        let owner = wholes.first { scope.hasPrefix($0.key) && scope.count > $0.key.count }
        let rest = scope.dropFirst(owner?.key.count ?? 0)
        let digits = rest.prefix { $0.isNumber }
        let kind = rest.dropFirst(digits.count).drop { $0 == "个" }.filter { !"（）()、".contains($0) }
        guard let count = count(digits), let units = units[kind] else { return "in \(scope)" }
        return "among \(owner.map { $0.value + "'s" } ?? "the") \(count) \(units)"
    }

    /// Which part of a place a value covers: `the urban area` for 城区.
    package static func extent(_ extent: String, _ language: Language) -> String {
        language == .zh ? extent : extents[extent] ?? extent
    }

    private static func count(_ digits: Substring) -> Int? {
        if let number = Int(digits) { return number }
        var (count, last) = (0, 0)
        for digit in digits {
            guard let value = numerals[digit] else { return nil }
            if value == 10 { (count, last) = (max(last, 1) * 10, 0) } else { last = value }
        }
        return count + last == 0 ? nil : count + last
    }

    private static let numerals: [Character: Int] = [
        "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10,
    ]

    private static let wholes = [
        "全国": "the country", "全省": "the province", "全市": "the city", "全州": "the prefecture",
        "全县": "the county", "全区": "the district",
    ]

    /// Without brackets and commas.
    private static let units = [
        "县": "counties", "区": "districts", "市": "cities", "县市": "counties and cities",
        "县区": "counties and districts",
        "区县": "districts and counties", "县市区": "counties, cities and districts",
        "市州": "cities and prefectures", "市县": "cities and counties", "省": "provinces", "乡镇": "townships",
        "城区": "urban districts",
    ]

    private static let extents = [
        "县城": "the county seat", "城关镇": "the county seat", "城区": "the urban area", "市区": "the urban area",
        "县城区": "the county seat", "中心城区": "the central urban area", "主城区": "the main urban area",
        "建成区": "the built-up area", "规划区": "the planned area", "园区": "the industrial park",
        "开发区": "the development zone",
    ]
}
