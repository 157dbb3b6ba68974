/// What everybody speaks of once it has happened: a text that speaks of it was written no earlier.
enum DatedEvents {
    private static let table: [(year: Int, names: Phrases)] = [
        (2025, Phrases("二十届四中全会")),
        (2024, Phrases("二十届三中全会")),
        (2022, Phrases("党的二十大 第二十次全国代表大会 组合式税费")),
        (2021, Phrases("十九届六中全会")),
        (2020, Phrases("新冠 十九届五中全会")),
        (2019, Phrases("十九届四中全会")),
        (2017, Phrases("党的十九大 第十九次全国代表大会")),
        (2012, Phrases("党的十八大 第十八次全国代表大会")),
    ]

    /// The year of the latest that a text speaks of; `nil` where it speaks of none.
    static func latest(in text: ScalarText) -> Int? {
        table.first { $0.names.stand(in: 0..<min(text.count, evidence), of: text) }?.year
    }

    private static let evidence = 20_000
}
