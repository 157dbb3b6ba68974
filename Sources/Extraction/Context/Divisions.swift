/// The endings of places' names, and what a text calls itself by them: 全县, 我市, 该区.
struct Divisions {
    /// Of counties and what stands above them.
    static let counties = UnitSet("县区市旗州盟")
    static let towns = UnitSet("镇乡")
    /// Of what lies in a county.
    static let below = UnitSet("镇乡村街")
    /// Down to towns.
    static let placed = UnitSet("县区市旗州盟镇乡")
    /// Down to villages.
    static let all = UnitSet("县区市旗州盟镇乡村")

    /// How often a text says 全县, 我县, 该县 or 本县, by the ending.
    private(set) var said: [UInt16: Int] = [:]
    /// 我县 and 该县 alone, which only the county's own report says.
    private(set) var own: [UInt16: Int] = [:]

    /// How often it says 全省 of what the province did.
    private(set) var saidOfProvince = 0

    /// 区 of 我代表区人民政府报告工作.
    private var office: UInt16?

    init(of text: ScalarText, _ landmarks: Landmarks) {
        let (units, counties) = (text.units.span, Self.counties)
        let (ranks, pronouns) = (Self.ranks, Self.pronouns)
        // 各位代表 come before 我代表县人民政府.
        office = (0..<min(text.count, 1000)).lazy.filter { text.has(Self.speech, at: $0) }.compactMap {
            speech in
            (speech + 2..<speech + 16).first { text.has(Self.government, at: $0 + 1) }
        }.first.map { text[$0] }
        for offset in landmarks.pointers where offset + 1 < units.count {
            let ending = units[offset + 1]
            if ending == Self.province, offset + 2 < units.count, !ranks.contains(units[offset + 2]) {
                saidOfProvince += 1
            }
            guard counties.contains(ending) else { continue }
            // 居全市第一, 全市唯一, 占全市1/3: among whom, not whose.
            if offset + 2 < units.count, ranks.contains(units[offset + 2]) { continue }
            if offset > 0, units[offset - 1] == 0x5360, offset + 2 < units.count,  // 占
                digitValue(units[offset + 2]) != nil
            {
                continue
            }
            said[ending, default: 0] += 1
            if pronouns.contains(units[offset]) { own[ending, default: 0] += 1 }
        }
    }

    private static let ranks = UnitSet("第唯前首平排最")
    static let pointers = UnitSet("全我该本")
    private static let pronouns = UnitSet("我该")

    private static let league: UInt16 = 0x76DF
    private static let province: UInt16 = 0x7701
    private static let speech = "代表".scalarUnits
    private static let government = "人民政府".scalarUnits

    /// How the name of the text's own place ends: by whose government reports, by 我区 and 该县, by 全市.
    var spoken: UInt16? {
        if let office, Self.counties.contains(office) { return office }
        // A league says 全区 of its autonomous region; nobody else says 全盟.
        if said[Self.league, default: 0] > 1 { return Self.league }
        return (own.isEmpty ? said : own).max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }

    /// How often the text says 全市, 我区 and the like, of whatever ending.
    var saidInAll: Int { said.values.reduce(0, +) }

    /// 为全市发展作贡献, once in all: no word of whom the text is about.
    var isPassing: Bool { own.isEmpty && office == nil && saidInAll == 1 }

    /// 县 of a page that opens with 县委 and never says 全县 or 该区; 市 of one that opens with 市委 and no county's.
    func offices(in text: ScalarText) -> UInt16? {
        let opening = 0..<min(text.count, 600)
        guard said.isEmpty else { return nil }
        if Self.ofCounty.stand(in: opening, of: text) {
            return Self.ofProvince.stand(in: opening, of: text) ? nil : 0x53BF  // 县
        }
        let isCity = Self.ofCity.stand(in: opening, of: text) && !Self.ofDistrict.stand(in: opening, of: text)
        return isCity ? 0x5E02 : nil  // 市
    }

    private static let ofCounty = Phrases("县委 县政府 县人民政府")
    private static let ofCity = Phrases("市委 市政府 市人民政府")
    private static let ofDistrict = Phrases("区委 区政府 区人民政府")
    private static let ofProvince = Phrases("我省 全省 省人民政府")

    /// The only ending that it says, and says three times.
    var only: UInt16? { said.count == 1 ? said.first.flatMap { $0.value >= 3 ? $0.key : nil } : nil }
}
