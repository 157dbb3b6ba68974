import MetricModel

/// What lies in a county and has reports of its own: towns, villages, parks.
extension Place {
    /// 云溪镇 of 云溪镇2023年工作总结: a town's own report, where no county is named.
    static func town(in text: ScalarText, title: Range<Int>?) -> String? {
        guard let first = title else { return nil }
        // A long first line may open with the title: 石桥镇“十一五”工作总结一、2010年….
        let title = first.count <= 40 ? first : first.lowerBound..<first.lowerBound + 6
        for offset in title.dropFirst(2) where Divisions.towns.contains(text[offset]) {
            var start = offset
            while start > title.lowerBound, isHan(text[start - 1]), !particles.contains(text[start - 1]) {
                start -= 1
            }
            guard (2...4).contains(offset - start), !townWords.contains(text[offset - 1]),
                first.count <= 40 || start == first.lowerBound && !isHan(text[offset + 1])
            else { continue }
            return text.string(start..<offset + 1)
        }
        return nil
    }

    /// 石桥镇 of a page with that title, or with 石桥镇概况, which says 全镇.
    static func town(entitling title: Range<Int>?, in text: ScalarText) -> String? {
        guard let title else { return nil }
        let portrait = portraits.ends(text, at: title.upperBound, from: title.lowerBound)?.count ?? 0
        let name = title.lowerBound..<title.upperBound - portrait
        guard (3...10).contains(name.count), let last = name.last, Divisions.towns.contains(text[last]),
            name.allSatisfy({ isHan(text[$0]) }), !townWords.contains(text[last - 1]),
            text.first(of: [0x5168, text[last]], in: body(behind: title, of: text)) != nil  // 全
        else { return nil }
        // 石桥镇 of 清河县石桥镇.
        let start = name.dropLast(3).last { Divisions.counties.contains(text[$0]) }.map { $0 + 1 }
        return text.string((start ?? name.lowerBound)..<name.upperBound)
    }

    /// What a page that portrays a place is called behind its name.
    static let portraits = Phrases("简介 概况 基本概况 简况 基本情况 情况简介")

    /// 石桥镇 of 石桥镇（某省清河县）, as a reference work titles its page.
    private static func bracketed(_ county: Int, in title: Range<Int>, of text: ScalarText) -> String? {
        guard let bracket = title.first(where: { !isHan(text[$0]) }), bracket < county,
            [0x28, 0xFF08].contains(text[bracket]), (3...5).contains(bracket - title.lowerBound),  // (（
            Divisions.towns.contains(text[bracket - 1]), !townWords.contains(text[bracket - 2])
        else { return nil }
        return text.string(title.lowerBound..<bracket)
    }

    /// 石桥镇 of 清河县石桥镇2022年工作总结, 清河县高新技术产业开发区 of its own report: a town or a zone that the title
    /// names right behind its county, where the text says 全镇 or 园区 of it.
    static func part(of county: String, in text: ScalarText, title first: Range<Int>?) -> String? {
        guard let first else { return nil }
        let (title, units) = (title([first]), county.scalarUnits)
        guard let start = text.first(of: units, in: title) else { return nil }
        if let town = bracketed(start, in: title, of: text) { return town }
        let from = start + units.count
        let rest = body(behind: title, of: text)
        for end in from + 2..<max(from + 3, min(from + 14, title.upperBound)) {
            guard isHan(text[end]), isHan(text[end - 2]) else { return nil }
            // 中城镇 ends a title, 城镇 no name.
            let isWhole = end + 1 == title.upperBound
            let isTown =
                !townWords.contains(text[end - 1]) || isWhole && text[end - 1] == 0x57CE && end == from + 2
            if Divisions.towns.contains(text[end]), end - from <= 4, isTown {
                let pointer: [UInt16] = [0x5168, text[end]]  // 全
                // 某省清河县石桥镇, and nothing else.
                if isWhole { return text.string(from..<end + 1) }
                return text.first(of: pointer, in: rest) == nil ? nil : text.string(from..<end + 1)
            }
            if zones.ends(text, at: end + 1, from: from) != nil {
                let isOwn = text.first(of: zone, in: rest) != nil
                return isOwn ? text.string(start..<end + 1) : nil
            }
        }
        return nil
    }

    /// What the text says below its title, as far as evidence reaches; nothing where the title itself stands beyond that.
    private static func body(behind title: Range<Int>, of text: ScalarText) -> Range<Int> {
        let end = min(text.count, evidence)
        return min(title.upperBound, end)..<end
    }

    /// 四合镇 of 四合镇政府的职能是…: a town whose offices a text opens with, that says 全镇 and never 全县.
    static func town(ofOfficesIn text: ScalarText, _ divisions: Divisions) -> String? {
        guard divisions.said.isEmpty else { return nil }
        for offset in 2..<max(3, min(text.count, 300)) where Divisions.towns.contains(text[offset]) {
            guard offices.begins(text, at: offset + 1) != nil,
                text.first(of: [0x5168, text[offset]], in: offset..<min(text.count, evidence)) != nil  // 全
            else { continue }
            var start = offset
            while start > 0, offset - start < 4, isHan(text[start - 1]), !particles.contains(text[start - 1])
            { start -= 1 }
            if (2...4).contains(offset - start), !townWords.contains(text[offset - 1]) {
                return text.string(start..<offset + 1)
            }
        }
        return nil
    }

    private static let offices = Phrases("政府 人民政府 党委 党政")

    /// 彭水苗族土家族自治县 of 彭水苗族土家族自治县地处某市东南部: whom a portrait's first words place.
    static func portrayed(in text: ScalarText) -> String? {
        for offset in 3..<max(4, min(text.count, 300)) where located.begins(text, at: offset) != nil {
            for length in 3...min(12, offset) where !isHan(text[offset - length - 1]) {
                let name = text.string(offset - length..<offset)
                if PlaceCodes.contains(name), Divisions.counties.contains(text[offset - 1]) { return name }
            }
        }
        return nil
    }

    static let located = Phrases("地处 位于 坐落于 坐落在 隶属于")

    /// 清河高新区 of a title that names no county, where the text says 全区 or 园区.
    static func zone(in text: ScalarText, title first: Range<Int>?) -> String? {
        guard let first else { return nil }
        let title = title([first])
        let rest = body(behind: title, of: text)
        for end in title.dropFirst(4).prefix(16) {
            if !isHan(text[end]) { return nil }
            guard let kind = zones.ends(text, at: end + 1, from: title.lowerBound) else { continue }
            let says = text.first(of: kind, in: rest) != nil || text.first(of: zone, in: rest) != nil
            return says ? text.string(title.lowerBound..<end + 1) : nil
        }
        return nil
    }

    /// 清河经济技术开发区 for 清河开发区 on a page that says both; any other name as it is.
    static func whole(_ name: String, in text: ScalarText) -> String {
        let units = name.scalarUnits
        guard units.suffix(shortZone.count).elementsEqual(shortZone), units.count > shortZone.count else {
            return name
        }
        let names = wholeZones.lazy.map { units.dropLast(shortZone.count) + $0 }
        return names.first { text.first(of: Array($0), in: 0..<min(text.count, evidence)) != nil }
            .map { String(scalars: $0) } ?? name
    }

    private static let shortZone = "开发区".scalarUnits
    private static let wholeZones = ["经济技术开发区", "高新技术产业开发区", "经济开发区"].map(\.scalarUnits)

    /// 江苏省 of what its own office of statistics tells of the whole of it, and that speaks of 全省 more than of 全市.
    static func province(in text: ScalarText, _ divisions: Divisions) -> String? {
        let opening = 0..<min(text.count, 600)
        guard divisions.own.isEmpty, provincial.stand(in: opening, of: text),
            divisions.saidOfProvince > divisions.saidInAll
        else { return nil }
        for end in opening where text[end] == 0x7701 {  // 省
            let names = [2, 3].map { text.string(end - $0..<end + 1) }
            if let name = names.first(where: { PlaceCodes.contains($0) }) { return name }
        }
        return nil
    }

    private static let provincial = Phrases("省统计局 省人民政府 省委 全省实现 全省完成 全省经济运行 全省地区生产总值")
    private static let zones = Phrases("开发区 高新区 经开区 工业园 产业园 园区")
    private static let zone = "园区".scalarUnits

    /// 毛纳村 of 某市毛纳村：靠山吃茶: a page on a village, which says 村里 and never 全县; its name stands in the text too,
    /// where nothing is before it.
    static func village(in text: ScalarText, title: Range<Int>?) -> String? {
        guard let title, title.count <= 40,
            villagers.stand(in: body(behind: title, of: text), of: text)
        else { return nil }
        for offset in title.dropFirst(2) where text[offset] == 0x6751 {  // 村
            for length in 2...4 where offset - length >= title.lowerBound {
                let name = Array(text.units[offset - length..<offset + 1])
                if let found = text.first(of: name, in: body(behind: title, of: text)),
                    !isHan(text[found - 1]), name.allSatisfy(isHan)
                {
                    return String(scalars: name)
                }
            }
        }
        return nil
    }

    private static let villagers = Phrases("村里 全村 村民")

    /// 乡镇, 城镇, 全镇, 家乡: no town's name.
    private static let townWords = UnitSet("乡城村全各本我该家老返下故异")
}
