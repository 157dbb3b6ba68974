import MetricModel

/// What became of a target.
enum Outcome {
    case reached
    case missed
    /// A bound, or which way is better, leaves it open.
    case open

    init(_ actual: Observation, _ target: Observation) {
        let (x, y) = (actual.quantity.value, target.quantity.value)
        guard actual.quantity.unit == target.quantity.unit, target.bound != .about, actual.bound != .about
        else {
            self = .open
            return
        }
        let wantsLess = target.signedBound.isUpper
        // An exact target of what may rise or fall for the good says nothing of the side.
        if target.bound == .exact, Self.neitherWay.contains(actual.metric), x != y {
            self = .open
            return
        }
        let isThere =
            switch target.signedBound {
            case .more: actual.signedBound == .more ? x >= y : x > y
            case .less: actual.signedBound == .less ? x <= y : x < y
            case .atMost: x <= y
            default: x >= y
            }
        // At least so much may be more, but never less.
        let isOpen = wantsLess ? actual.signedBound.isLower : actual.signedBound.isUpper
        let mayBeMore = wantsLess ? actual.signedBound.isUpper : actual.signedBound.isLower
        if isThere { self = isOpen ? .open : .reached } else { self = mayBeMore ? .open : .missed }
    }

    private static let neitherWay: Set<String> = [
        "居民消费价格指数", "城镇登记失业率", "政府债务率", "三公经费", "行政经费压减", "常住人口", "户籍人口",
    ]

    func words(_ language: Language) -> String {
        switch (self, language) {
        case (.reached, .zh): "达到目标"
        case (.reached, .en): "target met"
        case (.missed, .zh): "没有达到目标"
        case (.missed, .en): "target missed"
        case (.open, .zh): "是否达到不作判断"
        case (.open, .en): "whether it is met is open"
        }
    }
}
