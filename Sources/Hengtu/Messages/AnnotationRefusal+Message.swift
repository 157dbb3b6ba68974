import Briefings
import MetricModel

extension AnnotationRefusal {
    package func text(_ language: Language) -> String {
        switch (self, language) {
        case (.notInChart(let place), .zh): "“\(place)”不在这张图里"
        case (.notInChart(let place), .en): "“\(place)” isn't in this chart"
        case (.noValue(let place), .zh): "“\(place)”没有可标的数"
        case (.noValue(let place), .en): "“\(place)” has no value to mark"
        case (.noColumn(let column), .zh): "这张图没有“\(column)”这一列；请检查 columns"
        case (.noColumn(let column), .en): "this chart has no column “\(column)”; check columns"
        case (.notNeighbours(let places), .zh):
            "\(Words.places(places, .zh))在图上不挨着，括不到一起；排名图按数值排，可改用 kind = \"bar\"，按 places 的顺序"
        case (.notNeighbours(let places), .en):
            "\(Words.places(places, .en)) don't stand next to each other; a ranking follows the values, kind = \"bar\" follows places"
        case (.noPercent, .zh): "百分数之间、或不大于零的数不算百分比；请用 as = \"value\""
        case (.noPercent, .en):
            "no percentage of percentages, or of what isn't above zero; use as = \"value\""
        case (.incomparable(let reasons), .zh):
            "这些数不能这样比，图没有画；请去掉这条标注" + reasons.map { "\n  " + $0.sentence(.zh) }.joined()
        case (.incomparable(let reasons), .en):
            "these values can't be set against each other so, the chart isn't drawn; remove the annotation"
                + reasons.map { "\n  " + $0.sentence(.en) }.joined()
        }
    }
}
