import MetricModel

/// The places that rows, columns and captions name.
struct Places {
    let outline: Outline
    let lexicon: Lexicon

    private static let endings = ["县", "区", "市", "旗", "镇", "乡", "村", "街道", "州", "盟", "园区", "开发区", "公司", "集团"]
        .map(
            \.scalarUnits)
    private static let general = [
        "城镇", "乡村", "农村", "城市", "小区", "社区", "景区", "城区", "县城", "地区", "棚户区", "行政村", "贫困村", "建制村", "示范区", "示范村",
        "灌区", "库区", "林区", "超市", "街区", "保护区",
    ].map(\.scalarUnits)
    static let totals = Set(
        "全县 全市 全区 全州 全旗 全镇 全乡 全省 全国 合计 总计 平均 全县合计 全市合计 全区合计 全市平均 全县平均 市合计 县合计 全市总计 全县总计".split(separator: " ")
            .map { String($0).scalarUnits })

    /// A name that is a place's and nothing else.
    func name(_ words: [UInt16]) -> String? {
        if Self.totals.contains(words) { return String(scalars: words) }
        let text = ScalarText(units: words)
        if let added = lexicon.place(text, at: 0, before: text.count), added.end == text.count {
            return added.name
        }
        guard (2...12).contains(words.count), !words.contains(where: { digitValue($0) != nil }) else {
            return nil
        }
        if words == outline.placeUnits || !outline.shortPlace.isEmpty && words == outline.shortPlace {
            return outline.place
        }
        guard
            let ending = Self.endings.first(where: {
                words.count > $0.count && words.suffix($0.count).elementsEqual($0)
            }),
            !Self.general.contains(where: { words.suffix($0.count).elementsEqual($0) }),
            words.count <= 6 || ending.count >= 2,
            lexicon.metrics.canonical(MetricLookup.plain(words), measure: .growth, unit: nil) == nil
        else { return nil }
        return String(scalars: words)
    }

    /// 全市 of a city's page is the city; 合计 is the report's place.
    func full(_ place: String) -> String {
        guard Self.totals.contains(place.scalarUnits) else { return place }
        if outline.place.isEmpty { return place }
        let units = place.scalarUnits
        let isWider = units.first == 0x5168 && units.count > 1 && wider(units[1])
        return isWider ? place : outline.place
    }

    /// 全省 and 全国 in any report, 全市 in a county's.
    private func wider(_ division: UInt16) -> Bool {
        if division == 0x7701 || division == 0x56FD { return true }  // 省国
        let county = UnitSet("县区旗")
        return division == 0x5E02 && county.contains(outline.placeUnits.last ?? 0)
    }

    private static let captionEnds = [
        "情况表", "一览表", "完成情况", "增长情况", "情况", "对比表", "对比", "比较", "统计表", "表", "构成", "排名",
    ].map(
        \.scalarUnits)

    /// The metric that a table's title names: 各县区地区生产总值.
    func metric(inCaption words: [UInt16]) -> [UInt16]? {
        var rest = words[...]
        while let end = Self.captionEnds.first(where: {
            rest.count > $0.count && rest.suffix($0.count).elementsEqual($0)
        }) {
            rest = rest.dropLast(end.count)
        }
        let scalars = ScalarText(units: rest)
        for start in 0..<scalars.count {
            if lexicon.metricWords.match(scalars, at: start, before: scalars.count) != nil {
                let name = Array(rest.dropFirst(start))
                if lexicon.metrics.canonical(MetricLookup.plain(name), measure: .growth, unit: nil) != nil {
                    return name
                }
            }
        }
        return nil
    }
}
