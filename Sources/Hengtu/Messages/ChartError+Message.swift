import Charting
import MetricModel
import SceneModel

extension ChartError {
    package func text(_ language: Language) -> String {
        language == .zh ? chinese : english
    }

    private var chinese: String {
        switch self {
        case .noCategories: "图里没有地方；请检查 places"
        case .noSeries: "图里没有数据列；请检查 columns"
        case .noData: "图里没有数据"
        case .noRanks: "一个名次也排不出来：有的数只有界限、只是目标或不足全年；请去掉 ranks，画数值"
        case .tooManySeries(let count, let limit): "有 \(count) 列数据，样式只分得清 \(limit) 列；请减少 columns"
        case .notPositive(let value, let datum): "第 \(datum + 1) 个数据 \(value) 不大于零，对数刻度上没有它的位置；请改用 dot"
        case .negativePart(let value, let datum): "第 \(datum + 1) 个数据 \(value) 是负数，不能作为整体的一部分"
        case .seriesCount(let kind, let count, let needed):
            "\(kind.rawValue) 图要 \(needed.words) 列数据，这里有 \(count) 列"
        case .indexOutOfRange(let what, let index, let count, let datum):
            "第 \(datum + 1) 个数据的 \(what.rawValue) 是 \(index)，超出了 \(count) 个的范围"
        case .notDrawable(let value, let datum): "第 \(datum + 1) 个数据 \(value) 画不出来"
        case .repeatedDatum(let category, let series): "第 \(category + 1) 行第 \(series + 1) 列给了两个数据"
        case .badAnnotation(let index, let fault): "第 \(index + 1) 条标注\(fault.words(.zh))"
        case .noPanels: "多图里没有一张图；请检查 metrics"
        case .unsharedScale(let kind): "\(kind.rawValue) 的各张小图不能共用一个刻度；请把 scale 改为 own"
        case .panelKind(let kind): "\(kind.rawValue) 不能作多图里的小图；请检查 panels"
        case .badSize(let size): "画幅 \(size.words) 不能用"
        case .frameTooSmall(let minimum): "画幅太小，文字放不下；至少要 \(minimum.words) 磅"
        }
    }

    private var english: String {
        switch self {
        case .noCategories: "the chart has no places; check places"
        case .noSeries: "the chart has no columns; check columns"
        case .noData: "the chart has no data"
        case .noRanks:
            "no rank follows from these numbers: bounds, targets or parts of a year leave the order open; draw the values, without ranks"
        case .tooManySeries(let count, let limit):
            "\(count) columns, but the style tells \(limit) apart; use fewer columns"
        case .notPositive(let value, let datum):
            "datum \(datum + 1), \(value), isn't above zero and has no place on a logarithmic scale; use dot"
        case .negativePart(let value, let datum):
            "datum \(datum + 1), \(value), is negative and no part of a whole"
        case .seriesCount(let kind, let count, let needed):
            "a \(kind.rawValue) chart takes \(needed.words) columns, not \(count)"
        case .indexOutOfRange(let what, let index, let count, let datum):
            "datum \(datum + 1): \(what.rawValue) \(index) is none of \(count)"
        case .notDrawable(let value, let datum): "datum \(datum + 1), \(value), can't be drawn"
        case .repeatedDatum(let category, let series):
            "row \(category + 1) has two data in column \(series + 1)"
        case .badAnnotation(let index, let fault): "annotation \(index + 1) \(fault.words(.en))"
        case .noPanels: "the grid has no panels; check metrics"
        case .unsharedScale(let kind): "panels of \(kind.rawValue) can't share a scale; make scale own"
        case .panelKind(let kind): "\(kind.rawValue) can't be a panel of a grid; check panels"
        case .badSize(let size): "a frame of \(size.words) can't be used"
        case .frameTooSmall(let minimum):
            "the frame is too small for its words; use at least \(minimum.words) pt"
        }
    }
}

extension ClosedRange<Int> {
    fileprivate var words: String {
        lowerBound == upperBound ? "\(lowerBound)" : "\(lowerBound)–\(upperBound)"
    }
}

extension ChartError.AnnotationFault {
    fileprivate func words(_ language: Language) -> String {
        switch (self, language) {
        case (.notOfKind, .zh): "画不进这种图；可用于 ranking、bar、diverging、dot"
        case (.notOfKind, .en): "has no room in this kind; use ranking, bar, diverging or dot"
        case (.noSuchMark, .zh): "指的地方不在图里，或先后写反了"
        case (.noSuchMark, .en): "is at a place that isn't in the chart, or its ends are exchanged"
        case (.noValue, .zh): "指的地方没有数"
        case (.noValue, .en): "is at a place without a value"
        case (.notDrawable, .zh): "的数画不出来"
        case (.notDrawable, .en): "is at a number that can't be drawn"
        }
    }
}

extension Size {
    /// Rounded up: a frame of that size is large enough.
    var words: String { "\(width.rounded(.up).plain)×\(height.rounded(.up).plain)" }
}
