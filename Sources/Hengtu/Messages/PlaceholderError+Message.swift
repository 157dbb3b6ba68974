import Briefings
import MetricModel

extension PlaceholderError.Kind {
    /// What is wrong, and what to do.
    func text(_ language: Language) -> String { language == .zh ? chinese : english }

    private var chinese: String {
        switch self {
        case .unclosed: "“{”没有配对的“}”；要印出花括号本身，请写“{{”"
        case .unopened: "“}”前面没有“{”；要印出花括号本身，请写“}}”"
        case .malformed(let words): "“{\(words)}”看不懂；请写成{地方.指标}，如{衡山县.一般公共预算收入.2022}"
        case .unknownPlace(let place, let nearest):
            "没有关于“\(place)”的报告" + (nearest.map { "；是不是“\($0)”？" } ?? "")
        case .unknownMetric(let metric, let nearest):
            "没有一份报告给出“\(metric)”" + (nearest.map { "；是不是“\($0)”？" } ?? "；hengtu metrics 列出全部指标")
        case .notPublished(let place, let metric): "\(place)的报告没有给出“\(metric)”；请换一个指标，或删去这一处"
        case .noSuchFact(let place, let metric, let asked, let given):
            "\(place)没有“\(asked.isEmpty ? metric : "\(metric).\(asked)")”这个数；有的是："
                + given.map { "{\(place).\(metric).\($0)}" }.joined(separator: "、")
        case .ambiguous(let place, let metric, let values):
            "\(place)的“\(metric)”有几个数，不知道要哪一个：\(values.joined(separator: "、"))；请加上 level、growth、ratio、年份或 target，或改用报告里的说法"
        case .wrongDirection(let word, let value): "前面写的是“\(word)”，报告里却是“\(value)”；请改正文字"
        }
    }

    private var english: String {
        switch self {
        case .unclosed: "“{” without its “}”; write “{{” for a brace itself"
        case .unopened: "“}” without a “{” before it; write “}}” for a brace itself"
        case .malformed(let words):
            "“{\(words)}” is not understood; write {place.metric}, as {衡山县.一般公共预算收入.2022}"
        case .unknownPlace(let place, let nearest):
            "no report is about “\(place)”" + (nearest.map { "; did you mean “\($0)”?" } ?? "")
        case .unknownMetric(let metric, let nearest):
            "no report gives “\(metric)”"
                + (nearest.map { "; did you mean “\($0)”?" } ?? "; hengtu metrics lists them all")
        case .notPublished(let place, let metric):
            "the reports of \(place) don't give “\(metric)”; name another metric, or take this out"
        case .noSuchFact(let place, let metric, let asked, let given):
            "\(place) has no “\(asked.isEmpty ? metric : "\(metric).\(asked)")”; there is "
                + given.map { "{\(place).\(metric).\($0)}" }.joined(separator: ", ")
        case .ambiguous(let place, let metric, let values):
            "“\(metric)” of \(place) has several values: \(values.joined(separator: ", ")); add level, growth, ratio, a year or target, or use the report's own wording"
        case .wrongDirection(let word, let value):
            "the words say “\(word)”, the report says “\(value)”; put the words right"
        }
    }
}
