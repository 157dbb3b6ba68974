import MetricModel
import Styling

extension ConfigurationError {
    package func text(_ language: Language) -> String {
        let zh = language == .zh
        switch kind {
        case .syntax(let words):
            return zh ? "不是合格的 TOML：\(words)" : "isn't TOML: \(words)"
        case .unknownKey(let key, let nearest):
            return zh
                ? "不认识的键“\(key)”" + (nearest.map { "；是不是“\($0)”？" } ?? "")
                : "unknown key “\(key)”" + (nearest.map { "; did you mean “\($0)”?" } ?? "")
        case .unknownValue(let key, let value, let allowed, let nearest):
            let choices = allowed.joined(separator: zh ? "、" : ", ")
            if zh {
                return "“\(key)”不能是“\(value)”" + (nearest.map { "；是不是“\($0)”？" } ?? "")
                    + (allowed.isEmpty ? "" : (nearest == nil ? "；" : "") + "可用：\(choices)")
            }
            return "“\(key)” can't be “\(value)”" + (nearest.map { "; did you mean “\($0)”?" } ?? "")
                + (allowed.isEmpty ? "" : (nearest == nil ? "; " : " ") + "allowed: \(choices)")
        case .wrongType(let key, let expected):
            return zh ? "“\(key)”要写\(expected.name(.zh))" : "“\(key)” has to be \(expected.name(.en))"
        case .missingKey(let key):
            return zh ? "缺少“\(key)”" : "“\(key)” is missing"
        case .outOfRange(let key, let value, let allowed):
            return zh
                ? "“\(key)”是 \(value.plain)，应在 \(allowed.lowerBound.plain) 到 \(allowed.upperBound.plain) 之间"
                : "“\(key)” is \(value.plain); it lies between \(allowed.lowerBound.plain) and \(allowed.upperBound.plain)"
        case .notAColor(let key, let value):
            return zh
                ? "“\(key)”的“\(value)”不是颜色；请写 #RRGGBB" : "“\(value)” of “\(key)” is no colour; write #RRGGBB"
        }
    }
}

extension ConfigurationError.ValueType {
    fileprivate func name(_ language: Language) -> String {
        switch (self, language) {
        case (.string, .zh): "带引号的文字"
        case (.bool, .zh): " true 或 false"
        case (.integer, .zh): "整数"
        case (.number, .zh): "数"
        case (.strings, .zh): "文字的列表，如 [\"衡山县\", \"衡东县\"]"
        case (.twoStrings, .zh): "两个不同的名称，如 [\"衡山县\", \"衡东县\"]"
        case (.twoStrings, .en): "two different names, as [\"衡山县\", \"衡东县\"]"
        case (.stringOrStrings, .zh): "文字或文字的列表"
        case (.numbers, .zh): "数的列表"
        case (.size, .zh): "宽和高，如 [960, 540]，或 \"16:9\" 这样的名称"
        case (.table, .zh): "一个表"
        case (.tables, .zh): "若干个表，每个以 [[…]] 开头"
        case (.string, .en): "a string in quotes"
        case (.bool, .en): "true or false"
        case (.integer, .en): "a whole number"
        case (.number, .en): "a number"
        case (.strings, .en): "a list of strings"
        case (.stringOrStrings, .en): "a string or a list of strings"
        case (.numbers, .en): "a list of numbers"
        case (.size, .en): "width and height, as [960, 540], or a name, as \"16:9\""
        case (.table, .en): "a table"
        case (.tables, .en): "tables, each headed [[…]]"
        }
    }
}

extension Double {
    /// A whole number without its point.
    var plain: String { Int(exactly: self).map(String.init) ?? "\(self)" }
}
