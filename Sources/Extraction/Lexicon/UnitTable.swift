/// What kind of thing a unit counts: decides what a number beside it can be.
enum UnitKind: UInt8, Sendable {
    case money, area, length, mass, volume, energy, percent, points, places, people, count
    /// 天, 年: most often a story, seldom a figure.
    case duration
    /// 万, 亿 alone.
    case bare
    /// 大, 强, 届, 号, 级: part of a name.
    case name
    /// 年, 月, 日 of a date.
    case times

    /// 个百分点, 个位次: 个 alone may stand for them.
    var isStep: Bool { self == .points || self == .places }
}

enum UnitTable {
    /// Prefixes that any unit may take, longest first.
    static let prefixes = ["百万", "千万", "万亿", "十万", "万", "亿", "千", "百"]

    static let table: [(UnitKind, String)] = [
        (.money, "元 美元 欧元 日元 港元 人民币 元人民币 块钱"),
        (.area, "亩 公顷 平方米 平方公里 平方千米 平米 ㎡ 平方 平"),
        (.length, "公里 千米 米 里 延米 厘米 毫米 海里 延长米 km 车道公里 皮长公里"),
        (.mass, "吨 公斤 千克 斤 克 吨标准煤 标准煤 标吨 重量箱 吨/日 微克 毫克 担 吨公里 吨海里"),
        (.volume, "立方米 立方 升 方 毫升 标立方 m³"),
        (.energy, "千瓦时 度电 千瓦 兆瓦 瓦 千伏安 ℃ 摄氏度 度 大卡 兆瓦时 kw 马力 标箱 标准箱"),
        (.percent, "% ％ ℅ ‰ 成"),
        (.times, "倍 番"),
        (.points, "个百分点 百分点 个点 个千分点"),
        (.places, "个位次 个名次 位次 名次 位"),
        (
            .people,
            "人 人次 名 户 户次 人日 人·次 户人 口人 人公里"
        ),
        (
            .count,
            "个 个班次 家 项 件 座 所 条 套 栋 处 台 辆 艘 艘次 架 口 头 只 羽 张 份 宗 起 例 次 场 场次 期 批 批次 间 盏 株 棵 块 片 支 门 册 篇 部 对 组 班 村 镇 乡 笔 尾 枚 枝 桩 幅 面 尊 道 箱 罐 瓶 袋 棒 篓 筐 组次 家次 件次 车次 班次 幢 孔 眼 艇 辆次 台套 台/套 套/户 门次 张床位 床 个次 大项 小项 大类 条次 列 趟 趟次 户头 只次 颗 把 段 股 粒 顶 卷 章 首 台次 套次 项次 份次 宗地 单 盘 人份 种 类 片区 处次 点 支队伍 支队 窝 剂次 剂 票 箱次 架次 航次 节 堂 线 匹 峰 群 头只 穴"
        ),
        (.duration, "天 年 个月 小时 分钟 秒 周 周年 个工作日 工作日 周岁 岁 个小时 个年头 个季度 日 个星期"),
        (.bare, "万 亿 万亿"),
        (
            .name,
            "强 千伏 届 级 大 化 度 维 号 路 分 版 代 楼 股份 型 字 星 A级 类企业 周岁以上 人制 环 次会议 次党代会 次代表大会 次全会 中全会 号文 室 栋楼 层 期工程 期项目 届人大 批准 点钟 时 点整 月 季 线城市 有 不 实 纵 横 核 翼 带 轴 改 保 稳 高四新 农 心 严 定 创 比 通 好 清零"
        ),
    ]
}
