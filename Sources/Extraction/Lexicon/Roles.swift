/// What a word of the lexicon can do in a clause. A word may have several roles; its place decides.
struct Roles: OptionSet, Sendable {
    let rawValue: UInt32

    /// 完成, 建成: stands before a metric's name or after it, and is no part of it.
    static let verb = Roles(rawValue: 1)
    /// 达, 达到, 为: joins a name to its number.
    static let link = Roles(rawValue: 1 << 1)
    /// 突破, 超过: the number is a bound.
    static let boundBefore = Roles(rawValue: 1 << 2)
    /// 以上, 左右.
    static let boundAfter = Roles(rawValue: 1 << 3)
    /// 增长.
    static let up = Roles(rawValue: 1 << 4)
    /// 下降.
    static let down = Roles(rawValue: 1 << 5)
    /// 高于全市: a comparison with another's figure.
    static let above = Roles(rawValue: 1 << 6)
    static let below = Roles(rawValue: 1 << 7)
    /// 排名, 居.
    static let ranking = Roles(rawValue: 1 << 8)
    /// 全市, 全省: among whom, or whose.
    static let universe = Roles(rawValue: 1 << 9)
    /// 该县, 我市: the report's own place.
    static let ownPlace = Roles(rawValue: 1 << 10)
    /// 前三季度, 今年: payload in `Lexicon.times`.
    static let time = Roles(rawValue: 1 << 11)
    /// 力争, 确保, 将.
    static let target = Roles(rawValue: 1 << 12)
    /// 已, 目前: actual also in an outlook.
    static let settled = Roles(rawValue: 1 << 13)
    /// 累计, 共, 其中: no part of a name.
    static let adverb = Roles(rawValue: 1 << 14)
    /// 分别: one number for each name.
    static let each = Roles(rawValue: 1 << 15)
    /// 均, 都: one number for all names.
    static let all = Roles(rawValue: 1 << 16)
    /// 和, 与, 及.
    static let and = Roles(rawValue: 1 << 17)
    /// 开工率, 总投资: the head of a metric that needs what was named before it.
    static let head = Roles(rawValue: 1 << 18)
    /// 获评, 得到: ends a name that stands after its number.
    static let predicate = Roles(rawValue: 1 << 19)
    /// 比, 较, 同比: what follows is what is compared with.
    static let than = Roles(rawValue: 1 << 20)
    /// 占: opens a share.
    static let share = Roles(rawValue: 1 << 21)
    /// 增速, 增幅: a growth rate named.
    static let rate = Roles(rawValue: 1 << 22)
    /// A word that must not be cut: 建设用地, 超市, 将军.
    static let whole = Roles(rawValue: 1 << 23)
    /// 年产: a capacity.
    static let capacity = Roles(rawValue: 1 << 24)
    /// 等 before a number: the names before it are examples.
    static let etcetera = Roles(rawValue: 1 << 25)
    /// 恢复到…的, 完成预算的: the number is a part of that.
    static let attainment = Roles(rawValue: 1 << 26)
    /// 拉动, 贡献.
    static let pull = Roles(rawValue: 1 << 27)
    /// 新增, 净增: opens a name and stays in it.
    static let gain = Roles(rawValue: 1 << 28)

    /// 首位, 首家: first without an ordinal.
    static let first = Roles(rawValue: 1 << 29)
    /// 完成, 实现: no part of a name on either side of it.
    static let carrier = Roles(rawValue: 1 << 30)
    /// 改造, 培训: alone before a number it is no name; beside other words it belongs to one.
    static let act = Roles(rawValue: 1 << 31)

    /// What may be taken off a name's front.
    static let stripBefore: Roles = [
        .verb, .carrier, .link, .universe, .ownPlace, .time, .target, .settled, .adverb, .and, .each, .all,
        .pull,
    ]
    /// What may be taken off a name's end.
    static let stripAfter: Roles = [
        .carrier, .link, .boundBefore, .ranking, .universe, .time, .adverb, .each, .all, .than, .settled,
        .target, .and, .etcetera,
    ]
}
