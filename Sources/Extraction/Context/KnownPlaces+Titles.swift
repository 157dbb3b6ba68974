import MetricModel

/// Pages on several places, as their titles tell.
extension KnownPlaces {
    /// 邹城市 and 滕州市 of a title that asks which is stronger: those that it compares, named short or in full.
    static func compared(in title: Range<Int>, of text: ScalarText) -> [String] {
        guard title.count <= longestTitle, comparing.stand(in: title, of: text) else { return [] }
        var found: [String] = []
        for names in named(in: title, of: text) {
            let counties = names.filter { PlaceCodes.prefecture(of: $0) != nil }
            // 朝阳 is a district of one city, and a county of another.
            if counties.count == 1, !found.contains(counties[0]) { found += counties }
        }
        return found
    }

    private static let comparing = Phrases("孰 谁 哪个 哪里 对比 相比 比较 差距 强弱 PK pk VS vs")

    /// 衡阳市 of 衡阳五县谁更强, 衡阳各县: the city whose parts a title counts.
    static func counted(in title: Range<Int>?, of text: ScalarText) -> String? {
        guard let title, title.count <= longestTitle else { return nil }
        for end in title where Divisions.counties.contains(text[end]) {
            let counted = title.lowerBound..<end
            guard let last = counted.last, countSigns.contains(text[last]) else { continue }
            let stem = counted.dropLast(counted.reversed().prefix { countSigns.contains(text[$0]) }.count)
            for length in 2...3 where stem.count >= length {
                let name = text.string(stem.upperBound - length..<stem.upperBound)
                let city = cities.lazy.map { name + $0 }.first { PlaceCodes.places(in: $0).count > 1 }
                if let city { return city }
            }
        }
        return nil
    }

    /// 湖南省 of 湖南十强县, 长株潭三市谁更强: the province that its counties or cities are counted in, where the title names it or
    /// the text no city of another.
    static func countedInProvince(_ title: Range<Int>?, of text: ScalarText) -> String? {
        guard let title, title.count <= longestTitle,
            title.dropFirst().contains(where: {
                Divisions.counties.contains(text[$0])
                    && (countSigns.contains(text[$0 - 1])
                        || text[$0 - 1] == 0x5F3A && countSigns.contains(text[$0 - 2]))  // 强
            })
        else { return nil }
        let whole = Set(
            named(in: title, of: text).joined().filter { $0.hasSuffix("省") || $0.hasSuffix("自治区") })
        if whole.count == 1 { return whole.first }
        let cities = Set(
            named(in: 0..<min(text.count, evidence), of: text).joined().filter {
                PlaceCodes.places(in: $0).count > 1
            })
        let provinces = Set(cities.compactMap(PlaceCodes.province))
        return cities.count > 2 && provinces.count == 1 ? provinces.first : nil
    }

    /// What each name in a range may mean.
    private static func named(in range: Range<Int>, of text: ScalarText) -> [[String]] {
        var found: [[String]] = []
        var offset = range.lowerBound
        while offset < range.upperBound {
            guard let match = index.words.match(text, at: offset, before: range.upperBound) else {
                offset += 1
                continue
            }
            offset = match.end
            found.append(index.places[match.id].map { PlaceCodes.names[$0] })
        }
        return found
    }

    /// How long a line may be that is a title.
    private static let longestTitle = 60
    private static let cities = ["市", "州", "盟"]
    /// What stands before 县, 区 or 市 where they are counted.
    static let countSigns = UnitSet("两二三四五六七八九十几数各")

    /// Where so many places end that stand at an offset: 五县, 三市, 两地.
    static func countedPlaces(_ text: ScalarText, at offset: Int) -> Int? {
        guard countSigns.contains(text[offset]),
            Divisions.counties.contains(text[offset + 1]) || text[offset + 1] == 0x5730  // 地
        else { return nil }
        return offset + 2
    }

    /// The counties that a title sets beside each other.
    static func sideBySide(in title: Range<Int>, of text: ScalarText) -> [String] {
        let listed = listed(in: title, of: text)
        return listed.count > 1 ? listed : compared(in: title, of: text)
    }

    /// The counties that a title names in full.
    static func listed(in title: Range<Int>?, of text: ScalarText) -> [String] {
        guard let title, title.count <= longestTitle else { return [] }
        var found: [String] = []
        for end in title where Divisions.counties.contains(text[end]) {
            // 南县 of 云南县区 is none.
            for start in max(title.lowerBound, end - 6)..<max(title.lowerBound, end)
            where start == title.lowerBound || !isHan(text[start - 1]) {
                let name = text.string(start..<end + 1)
                if PlaceCodes.contains(name), !found.contains(name) {
                    found.append(name)
                    break
                }
            }
        }
        // 张家界市武陵源区 is one place.
        return found.filter { city in !found.contains { PlaceCodes.prefecture(of: $0) == city } }
    }

    /// The prefecture or else the province that several counties lie in.
    static func above(_ counties: [String]) -> String? {
        func common(_ parent: (String) -> String?) -> String? {
            let parents = Set(counties.map(parent))
            return parents.count == 1 ? parents.first.flatMap { $0 } : nil
        }
        return common(PlaceCodes.prefecture) ?? common(PlaceCodes.province)
    }
}
