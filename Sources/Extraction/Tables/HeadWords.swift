/// The words of heads and labels, as tables.
enum HeadWords {
    enum Sense: Int, Sendable, CaseIterable {
        case growth, fall, difference, rank, level, completion, plan, month, cumulated
    }

    /// These say it wherever they stand in a head, and are no part of a name.
    static let phrases: [(Sense, String)] = [
        (
            .growth,
            """
            比上年同期增长 比去年同期增长 比上年增长 比上年增减 比上年± 比去年增长 比同期增长 较上年增长 较去年增长 较上年同期增长
            同比增长 同比增减 同比增速 同比± 同比升降 同比 增长速度 增长幅度 增长率 增长 增速 增幅 增减幅度 增减率 增减幅 增减
            升降幅度 升降 涨跌幅度 涨跌幅 涨跌 涨幅 可比价增长 可比价增幅 可比价增速 可比价格增长 可比增长 环比 比上年 较上年 比同期 比去年 ±
            """
        ),
        (.difference, "比上年增减额 比上年同期增减额 同比增减额 增减额 增减量 增加额 增加量 增长额 增长量 增量"),
        (.fall, "同比下降 比上年下降 下降幅度 降幅 减幅 下降 减少额 减少量"),
        (.rank, "位次 排名 名次 排位 位列 位居"),
        (.level, "绝对数 绝对值 绝对额 绝对量 总量及 完成额 完成数 完成值 完成情况 实际完成 累计完成 指标值 实绩 决算数 执行数 实际数 快报数 本期 同期 本年累计 自年初累计"),
        (
            .completion,
            "完成年度预算 完成全年预算 完成调整预算 为调整预算 为年初预算 占调整预算 为变动预算 完成预算 为预算 占预算 占年度预算 完成年度目标 完成年度计划 完成全年计划 完成计划 完成目标 占年度目标 占年度计划 完成率 完成进度 完成比例"
        ),
        (
            .plan,
            "年度预期目标 预期目标 年度目标任务 年度目标 目标任务 目标值 目标数 年度计划 计划数 计划值 年初预算数 年初预算 预算数 调整预算数 调整预算 调整后预算 变动预算 年初计划 任务数 全年目标 全年计划"
        ),
        (.month, "本月完成 当月完成 本月数 当月数 本月 当月"),
        (.cumulated, "1-本月 1—本月 本月止累计 累计数 累计值"),
    ]

    /// These say it only as a head of their own.
    static let whole: [(Sense, String)] = [
        (.level, "总量 数量 数值 数据 完成 实际 数额 金额 总额 总值 总数 累计 指标 规模 本年 全年 数"),
        (.plan, "计划 目标 预算 任务 预期"),
    ]

    /// 产量 over 粮食: the two are one name.
    static let quantities = Set(
        "产量 总产 产值 面积 播种面积 收入 支出 投资 增加值 出栏 存栏 存栏量 出栏量 单产 总产值 户数 人数 人口 销量 销售额 营业收入 利润 税收 余额 占比 比重"
            .split(separator: " ").map { String($0).scalarUnits })

    /// 存栏 of 期末畜禽存栏: what the rows below it count of what they name.
    static func quantity(endingIn name: [UInt16]) -> [UInt16]? {
        (2..<max(2, min(5, name.count))).lazy.map { Array(name.suffix($0)) }.first(where: quantities.contains)
    }

    /// 城镇 below 社会消费品零售总额: a part of what stands above it, without a name of its own.
    static let qualifiers = Set(
        "城镇 乡村 农村 城市 市区 县城 限额以上 限上 国有 民间 民营 住户 男 女 男性 女性 轻工业 重工业 第一产业 第二产业 第三产业 一产 二产 三产 工业 建筑业 本级 县本级 区本级 市本级 乡镇级"
            .split(separator: " ").map { String($0).scalarUnits })

    private static let corners = Set(
        """
        指标 指标名称 项目 项目名称 名称 主要指标 统计指标 产品名称 产品 品种 类别 产业类别 行业类别 项目类别 地区 县区 县市区 县（市、区） 县(市、区) 县市 县（市） 县(市) 区县 县（区） 县(区) 各县市区 各县（市、区） \
        行政区 行政区划 乡镇 乡镇街道 镇街 镇（街道） 乡镇（街道） 单位名称 市州 市（州） 地市 序号 年份 年度 科目 预算科目 收入项目 支出项目 收入 支出 收支项目 行业 园区 企业名称 企业
        """.split(separator: " ").map { String($0).scalarUnits })

    static func isCorner(_ words: some Sequence<UInt16>) -> Bool {
        opens(words, as: cornerSigns) && corners.contains(plain(words))
    }

    /// Whether words begin as some of a table do, which rules out most without an array of them.
    private static func opens(_ words: some Sequence<UInt16>, as signs: UnitSet) -> Bool {
        words.first { !isNothing($0) }.map(signs.contains) ?? false
    }

    private static let cornerSigns = UnitSet(corners.compactMap(\.first))

    /// What is set with a blank between its characters, to be as wide as what stands below.
    static func isSpacedOut(_ words: some Sequence<UInt16>) -> Bool {
        let plain = plain(words)
        return corners.contains(plain) || Places.totals.contains(plain)
    }

    private static let entityCorners = [
        "地区", "县", "区县", "行政区", "乡镇", "镇街", "街道", "市州", "地市", "园区", "企业", "单位名称", "镇",
    ].map(\.scalarUnits)

    /// 县（市、区）, 乡镇: each row is about another place.
    static func namesEntities(_ words: [UInt16]) -> Bool {
        guard words.count <= 12, let first = words.first else { return false }
        if first == 0x5404 { return true }  // 各
        return isCorner(words) && entityCorners.contains { words.starts(with: $0) }
    }

    private static let numbering = Set("序号 编号 行次 次序 代码".split(separator: " ").map { String($0).scalarUnits })
    private static let notes = Set(
        "备注 说明 责任单位 牵头单位 责任人 来源".split(separator: " ").map { String($0).scalarUnits })

    static func isUnit(_ words: some Sequence<UInt16>) -> Bool {
        opens(words, as: unitSigns) && units.contains(plain(words))
    }
    private static let unitSigns = UnitSet(units.compactMap(\.first))
    private static let units = Set("单位 计量单位".split(separator: " ").map { String($0).scalarUnits })

    static func isNumbering(_ words: [UInt16]) -> Bool { numbering.contains(words) }
    static func isNote(_ words: [UInt16]) -> Bool { notes.contains(words) }

    private static func isNothing(_ unit: UInt16) -> Bool {
        [0x20, 0x09, 0x0A, 0x0D, 0x3000, 0xA0, 0x2002, 0x2003].contains(unit) || CellNumber.isFootnote(unit)
    }

    /// Without blanks: 合　计; small brackets ﹙﹚ as full ones.
    static func plain(_ words: some Sequence<UInt16>) -> [UInt16] {
        words.compactMap { unit in
            if isNothing(unit) { return nil }
            return unit == 0xFE59 ? 0xFF08 : unit == 0xFE5A ? 0xFF09 : unit
        }
    }

    static let trie: (words: Trie, senses: [Sense]) = {
        var words = Trie.Builder()
        var senses: [Sense] = []
        for (sense, list) in phrases {
            for word in list.split(whereSeparator: \.isWhitespace)
            where words.insert(String(word).scalarUnits, id: senses.count) == senses.count {
                senses.append(sense)
            }
        }
        return (Trie(words), senses)
    }()

    static let wholes: [[UInt16]: Sense] = {
        var senses: [[UInt16]: Sense] = [:]
        for (sense, list) in whole {
            for word in list.split(separator: " ") { senses[String(word).scalarUnits] = sense }
        }
        return senses
    }()
}
