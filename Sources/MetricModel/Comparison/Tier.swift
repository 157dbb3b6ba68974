/// The level of government that a place is of: a city's total holds those of its counties.
package enum Tier: Int, Sendable, Hashable, Comparable, CaseIterable {
    case township, county, prefecture, province

    package static func < (a: Tier, b: Tier) -> Bool { a.rawValue < b.rawValue }

    /// - Parameters:
    ///   - universes: among whom its reports rank or compare it.
    /// - Returns: `nil` where neither its name nor its reports tell: 石门市 may be a county or hold some.
    init?(place: String, universes: [String]) {
        // Most places end so, and no longer ending says anything else.
        if place.unicodeScalars.last == "县" {
            self = .county
        } else if let known = Self.endings.first(where: { place.hasSuffix($0.ending) }) {
            self = known.tier
        } else if let code = PlaceCodes.codes(of: [place], in: 2020)[place] {
            self.init(code.level)
        } else if place.hasSuffix("市") {
            if universes.contains(where: { Self.isOfCity($0) }) {
                self = .county
            } else if universes.contains(where: { $0.hasPrefix("全省") || $0.hasPrefix("全区") }) {
                self = .prefecture
            } else {
                return nil
            }
        } else {
            return nil
        }
    }

    /// 全市, 七县（市）, 莲州各县: whoever stands among them is a county.
    private static func isOfCity(_ universe: String) -> Bool {
        universe.hasPrefix("全市") || universe.hasPrefix("全州") || universe.contains("县")
    }

    private init(_ level: PlaceCode.Level) {
        switch level {
        case .county: self = .county
        case .prefecture: self = .prefecture
        case .province: self = .province
        }
    }

    /// The longer before one that it ends on.
    private static let endings: [(ending: String, tier: Tier)] = [
        ("自治区", .province), ("特别行政区", .province), ("省", .province),
        ("自治州", .prefecture), ("州", .prefecture), ("盟", .prefecture), ("地区", .prefecture),
        ("自治县", .county), ("自治旗", .county), ("县", .county), ("旗", .county), ("林区", .county),
        ("街道", .township), ("苏木", .township), ("镇", .township), ("乡", .township),
        ("新区", .county), ("区", .county),
    ]

    package func words(_ language: Language) -> String {
        switch (self, language) {
        case (.township, .zh): "乡镇级"
        case (.county, .zh): "县级"
        case (.prefecture, .zh): "地市级"
        case (.province, .zh): "省级"
        case (.township, .en): "a township"
        case (.county, .en): "a county"
        case (.prefecture, .en): "a prefecture"
        case (.province, .en): "a province"
        }
    }
}

extension MetricsModel {
    /// The level of government of a place, as far as its name and reports tell.
    package func tier(of place: String) -> Tier? { Tier(place: place, universes: universes[place] ?? []) }
}
