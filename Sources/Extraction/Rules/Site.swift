import MetricModel

/// A figure with the words around it: what a rule decides on.
struct Site {
    let sentence: Sentence
    /// The figure's token.
    let token: Int
    /// The tokens between the figure before and this one; for a list, before its first figure.
    let lead: Range<Int>
    /// The tokens between this figure and the next, or the clause's end.
    let tail: Range<Int>
    let series: Series
    /// An earlier rank's universe, which a change of places takes over.
    let rankScope: String
    /// The figure's own unit, or that of the list's next member.
    let unitKind: UnitKind?
    /// 2.8 of 2.8、3.9个百分点; 2.8个和3.9个百分点 too.
    let sharesUnit: Bool

    init(
        sentence: Sentence, token: Int, lead: Range<Int>, tail: Range<Int>, series: Series, rankScope: String
    ) {
        (self.sentence, self.token, self.lead, self.tail) = (sentence, token, lead, tail)
        (self.series, self.rankScope) = (series, rankScope)
        let figure = sentence.figure(token)
        sharesUnit =
            figure.unit.isEmpty
            || series.kind == .list && figure.isPlainCount && series.unitKind?.isStep == true
        unitKind = sharesUnit ? series.unitKind : figure.unitKind
    }

    var figure: Figure { sentence.figure(token) }
    /// 下降 of 分别增长6.9%、下降4.8%, where this is the second.
    var ownWay: Int? {
        guard series.kind == .list, series.position > 0,
            !sentence.roles(token - 1).isDisjoint(with: [.up, .down])
        else { return nil }
        return token - 1
    }
}

/// Figures side by side: `5.1%、2.58%`, `9%—10%`, `3:45:52`.
struct Series {
    enum Kind { case single, list, range, proportion, compound }

    var kind: Kind = .single
    var tokens: [Int]
    var position = 0
    var unit: Range<Int>?
    var unitKind: UnitKind?
}

/// What a rule makes of a figure.
enum Reading {
    /// Indirect, since most rules answer nothing and are asked all the same.
    indirect case indicator(Claim)
    /// Its words may name what the next number measures.
    case leftOut(Omission, namesTopic: Bool = true)
}

struct Claim {
    var measure: Measure
    var isNegative = false
    /// The tokens that hold the metric's name, before trimming.
    var name: Range<Int>
    /// Tokens after the figure that belong to the name: 100%达标.
    var nameAfter: Range<Int>?
    var scope = ""
    var bound: Bound?
    var isOptional = false
    /// 年初预算98000万元: a plan in a review.
    var isPlanned = false
    /// The metric has no standard name whatever it is called: 拉动…增长.
    var isOwnMetric = false
    var span: Range<Int>?
    var value: ExactDecimal?
    var unit: Range<Int>?
    /// 较上年21012万元: the level of the year before.
    var isEarlier = false
    /// 比2010年的3.32人减少: the token of the time that the number is of.
    var comparedTime: Int?
    /// 最高与最低相差5849元: of the places that were compared, none's own.
    var isBetween = false
    /// 完成预算的98%: a rate of attainment of the metric before the comparison.
    var refersBack = false
}

/// The ways of reading a figure, in the order in which they are asked; the first rule that answers decides.
enum Rule: String, CaseIterable {
    case headline, index, rank, tier, noise, proportion, change, growth, ratio, capacity, level

    func read(_ site: Site) -> Reading? {
        switch self {
        case .headline: Self.readHeadline(site)
        case .index: Self.readIndex(site)
        case .rank: Self.readRank(site)
        case .tier: Self.readTier(site)
        case .noise: Self.readNoise(site)
        case .proportion: Self.readProportion(site)
        case .change: Self.readChange(site)
        case .growth: Self.readGrowth(site)
        case .ratio: Self.readRatio(site)
        case .capacity: Self.readCapacity(site)
        case .level: Self.readLevel(site)
        }
    }
}
