/// Numbers and what never leaves them: `255.92亿元`, `第3位`, `9%—10%`, `30余家`.
struct NumberUnits {
    /// What may stand between a number and its unit: 1.2万余户, 3大类.
    private static let multipliers: Set<Unicode.Scalar> = ["万", "亿", "千", "百", "十", "余", "多", "来", "几", "大"]

    static let units: Set<String> = words(
        """
        元 美元 欧元 个 个百分点 百分点 个点 倍 成 折 度 级 期 届 类 号 岁 层 位 名 人 人次 户 户次 家 件 项 条 处 所
        台 辆 套 间 床 张 块 座 栋 幢 批 份 次 宗 起 例 只 头 羽 株 棵 支 艘 架 部 门 场 种 款 篇 字 页 行 列 组 队 对
        亩 公顷 吨 公斤 千克 克 斤 升 立方米 立方 方 平方米 平方公里 平方千米 平方 米 公里 千米 厘米 毫米 里
        千瓦 千瓦时 兆瓦 伏 年 年度 月 月份 日 天 周 小时 时 点 分 分钟 秒 季度 个月 世纪 年代
        镇 乡 县 市 区 村 社区 街道 强
        km km² m m² cm mm kg g t kW kWh MW GW GB TB ha kt Mt
        """)

    /// The longest unit, in characters.
    private static let longest = units.map(\.unicodeScalars.count).max() ?? 0

    /// The characters that can begin a unit: most text is told apart by one look.
    private static let heads: Set<Unicode.Scalar> = Set(units.compactMap(\.unicodeScalars.first))

    private static func words(_ list: String) -> Set<String> {
        Set(list.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
    }

    /// Where the multipliers and the unit that stand at `start` end.
    static func end(of scalars: [ParagraphText.Scalar], from start: Int) -> Int {
        var end = start
        while end < scalars.count, multipliers.contains(scalars[end].value) { end += 1 }
        guard end < scalars.count, heads.contains(scalars[end].value) else { return end }
        var candidate = String.UnicodeScalarView()
        var found = end
        for index in end..<min(end + longest, scalars.count) {
            candidate.append(scalars[index].value)
            if units.contains(String(candidate)) { found = index + 1 }
        }
        return found
    }

    static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        (0x30...0x39).contains(scalar.value) || (0xFF10...0xFF19).contains(scalar.value)
    }

    /// Between two numbers: 3至5个, 3到5个.
    static func joinsNumbers(_ scalar: Unicode.Scalar) -> Bool { scalar == "至" || scalar == "到" }

    /// Before a number: 第3位.
    static func precedesNumber(_ scalar: Unicode.Scalar) -> Bool { scalar == "第" }
}
