/// Numbers and what never leaves them: `255.92亿元`, `第3位`, `9%—10%`, `30余家`.
struct NumberUnits {
    /// What may stand between a number and its unit: 1.2万余户, 3大类.
    private static func isMultiplier(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "万", "亿", "千", "百", "十", "余", "多", "来", "几", "大": true
        default: false
        }
    }

    static let units: Set<String> = words(
        """
        元 美元 欧元 日元 港元 人民币 元人民币 块钱 个 个百分点 百分点 个点 倍 成 折 度 级 期 届 类 号 岁 层 位 名 人 人次 户 户次 家 件 项 条 处 所
        台 辆 套 间 床 张 块 座 栋 幢 批 份 次 宗 起 例 只 头 羽 株 棵 支 艘 架 部 门 场 种 款 篇 字 页 行 列 组 队 对
        亩 公顷 吨 公斤 千克 克 斤 升 立方米 立方 方 平方米 平方公里 平方千米 平方 米 公里 千米 厘米 毫米 里
        千瓦 千瓦时 兆瓦 伏 年 年度 月 月份 日 天 周 小时 时 点 分 分钟 秒 季度 个月 世纪 年代
        镇 乡 县 市 区 村 社区 街道 强
        平米 ㎡ 延米 延长米 海里 车道公里 皮长公里 吨标准煤 标准煤 标吨 重量箱 吨/日 微克 毫克 担 毫升 标立方 m³
        度电 ℃ 摄氏度 ℅ 瓦 兆瓦时 千伏安 千伏 大卡 kw 马力 标箱 标准箱 番 个千分点 个位次 个名次 位次 名次 人日 人·次 户人 口人 人份
        口 场次 批次 盏 片 片区 册 班 班次 个班次 艘次 堂 笔 尾 枚 枝 桩 幅 面 尊 道 箱 箱次 罐 瓶 袋 棒 篓 筐 组次 家次 件次 车次 孔 眼 艇
        辆次 台次 台套 台/套 套/户 套次 门次 张床位 个次 大项 小项 条次 趟 趟次 户头 只次 颗 把 段 股
        粒 顶 卷 章 首 项次 份次 宗地 单 盘 处次 支队伍 支队 窝 剂 剂次 架次 航次 节 线 匹 峰 群 头只 穴
        周年 个工作日 工作日 周岁 周岁以上 个小时 个年头 个季度 个星期 点钟 点整 季
        票 平 吨海里 吨公里 人公里 化 维 路 版 代 楼 栋楼 股份 型 星 A级 类企业 人制 环 次会议 次党代会 次代表大会 次全会 中全会 号文 室 期工程 期项目 届人大 批准 线城市
        有 不 实 纵 横 核 翼 带 轴 改 保 稳 高四新 农 心 严 定 创 比 通 好 清零
        km km² m m² cm mm kg g t kW kWh MW GW GB TB ha kt Mt million billion
        """)

    /// By their first characters, longest first.
    private static let byHead: [UInt32: [[UInt32]]] = {
        let all = units.map { $0.unicodeScalars.map(\.value) }
        return Dictionary(grouping: all, by: { $0.first ?? 0 }).mapValues {
            $0.sorted { $0.count > $1.count }
        }
    }()

    private static func words(_ list: String) -> Set<String> {
        Set(list.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
    }

    /// Where the multipliers and the unit that stand at `start` end.
    static func end(of scalars: [ParagraphText.Scalar], from start: Int) -> Int {
        var end = unitEnd(of: scalars, from: start)
        var next = start
        // 千 of 千瓦时 may be either.
        while next < scalars.count, isMultiplier(scalars[next].value) {
            next += 1
            end = max(end, unitEnd(of: scalars, from: next))
        }
        return end
    }

    /// Behind a unit, and behind the other one of 台（套）.
    private static func unitEnd(of scalars: [ParagraphText.Scalar], from start: Int) -> Int {
        let end = wordEnd(of: scalars, from: start)
        guard end > start, end < scalars.count, ["（", "("].contains(scalars[end].value) else { return end }
        let close = wordEnd(of: scalars, from: end + 1)
        guard close > end + 1, close < scalars.count, ["）", ")"].contains(scalars[close].value) else {
            return end
        }
        return close + 1
    }

    private static func wordEnd(of scalars: [ParagraphText.Scalar], from start: Int) -> Int {
        guard start < scalars.count, let units = byHead[scalars[start].value.value] else { return start }
        let unit = units.first { unit in
            start + unit.count <= scalars.count
                && unit.indices.allSatisfy { scalars[start + $0].value.value == unit[$0] }
        }
        return start + (unit?.count ?? 0)
    }

    static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        (0x30...0x39).contains(scalar.value) || (0xFF10...0xFF19).contains(scalar.value)
    }

    /// Of a number in words: 第十三.
    static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "〇", "零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百": true
        default: false
        }
    }

    /// English words before a number.
    static let numbered = ["no.", "figure", "Figure", "Report", "line"].map { Array($0.unicodeScalars) }

    /// Between two numbers: 3至5个, 3到5个.
    static func joinsNumbers(_ scalar: Unicode.Scalar) -> Bool { scalar == "至" || scalar == "到" }

    /// Before a number: 第3位, 图3.
    static func precedesNumber(_ scalar: Unicode.Scalar) -> Bool { scalar == "第" || scalar == "图" }
}
