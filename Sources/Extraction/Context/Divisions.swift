/// The endings of places' names, and what a text calls itself by them: 全县, 我市, 该区.
struct Divisions {
    /// Of counties and what stands above them.
    static let counties = UnitSet("县区市旗州")
    static let towns = UnitSet("镇乡")
    /// Down to towns.
    static let placed = UnitSet("县区市旗州镇乡")
    /// Down to villages.
    static let all = UnitSet("县区市旗州镇乡村")

    /// How often a text says 全县, 我县, 该县 or 本县, by the ending.
    private(set) var said: [UInt16: Int] = [:]
    /// 我县 and 该县 alone, which only the county's own report says.
    private(set) var own: [UInt16: Int] = [:]

    init(of text: ScalarText, upTo evidence: Int) {
        let units = text.units.span
        for offset in units.indices.dropLast().prefix(evidence) where Self.pointers.contains(units[offset]) {
            let ending = units[offset + 1]
            guard Self.counties.contains(ending) else { continue }
            said[ending, default: 0] += 1
            if Self.pronouns.contains(units[offset]) { own[ending, default: 0] += 1 }
        }
    }

    private static let pointers = UnitSet("全我该本")
    private static let pronouns = UnitSet("我该")

    /// The ending that it says most.
    var spoken: UInt16? { said.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key }
    /// The only ending that it says, and says three times.
    var only: UInt16? { said.count == 1 ? said.first.flatMap { $0.value >= 3 ? $0.key : nil } : nil }
}
