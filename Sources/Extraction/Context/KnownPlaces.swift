import MetricModel

/// Counties, districts and cities by the table of their codes, where a text alone doesn't tell: named short, 泽州 for
/// 泽州县, or by a name that only looks like one (府和县 of 县政府和县委).
enum KnownPlaces {
    private static let suffixes: [UInt16] = "县区市旗".scalarUnits
    /// What is a word as well, so that it names a place only with its suffix.
    private static let words = Set(
        "和平 平安 新华 东方 振兴 新城 中原 长寿 安定 长安 南山 江南 河东 河西 城关 高新 解放 团结 中山 青山 开平 大同 朝阳 永定 文化 城区 郊区 新市 金山 大关 建设 和谐 发展"
            .split(separator: " ").map { String($0).scalarUnits })
    /// Whether a place's short name is a word as well.
    static func isWord(_ name: [UInt16]) -> Bool { words.contains(name) }

    /// How much of a text is looked at, and how early it first says its own name.
    private static let evidence = 4000
    private static let opening = 600

    /// The place that a text names most, at least twice; one that ends as the text says of itself (全县, 我区).
    static func find(in text: ScalarText) -> String? {
        let spoken = Divisions(of: text, upTo: evidence).spoken
        var counts: [String: (count: Int, first: Int)] = [:]
        let end = min(text.count, evidence)
        for offset in 0..<end
        where isHan(text[offset]) && (!isHan(text[offset - 1]) || before.contains(text[offset - 1])) {
            for length in 2...3 where offset + length <= end {
                let name = Array(text.units[offset..<offset + length])
                guard let full = full(name, suffix: spoken) else { continue }
                let known = counts[full] ?? (0, offset)
                // 是泽州发展历程中…: one mention tells where what follows is a county's.
                let isPlain = own.begins(text, at: offset + length) != nil
                counts[full] = (known.count + (isPlain ? 2 : 1), known.first)
            }
        }
        return counts.filter { $0.value.count > 1 && $0.value.first < opening }.max {
            ($0.value.count, $1.value.first) < ($1.value.count, $0.value.first)
        }?.key
    }

    /// 渝中区 of a heading that is 渝中 or 渝中区 and nothing else.
    static func named(by heading: Range<Int>, in text: ScalarText) -> String? {
        guard (2...7).contains(heading.count), heading.allSatisfy({ isHan(text[$0]) }) else { return nil }
        let whole = text.string(heading)
        if suffixes.contains(text[heading.upperBound - 1]), PlaceCodes.contains(whole) { return whole }
        return heading.count <= 4 ? full(Array(text.units[heading]), suffix: nil) : nil
    }

    /// How many headings are a place's full name.
    static func countHeadings(of layout: Layout, in text: ScalarText) -> Int {
        let headings = layout.blocks.lazy.filter { block in
            (block.kind == .heading || block.kind == .title) && (2...7).contains(block.range.count)
                && suffixes.contains(text[block.range.upperBound - 1])
        }
        return Set(headings.compactMap { named(by: $0.range, in: text) }).count
    }

    /// - Parameter suffix: the only one asked for; `nil` for any.
    private static func full(_ name: [UInt16], suffix: UInt16?) -> String? {
        guard !words.contains(name) else { return nil }
        for last in suffix.map({ [$0] }) ?? suffixes {
            let full = String(scalars: name + [last])
            if PlaceCodes.contains(full) { return full }
        }
        return nil
    }

    private static let own = Phrases(
        "发展历程 发展史 历史 大地 人民 儿女 经济 县域 统计 日报 晚报 新闻 发布 政府网 融媒")
    /// After these a name may begin.
    private static let before = UnitSet("是为在对让把将从到由向与和以了的省市州、")
}
