// What a person reads of a comparison beside its reasons. No sentence ends with a full stop.

extension Verdict {
    /// Whether, in one clause: 可以比较，但有2点须注意.
    public func summary(_ language: Language) -> String {
        switch (self, language) {
        case (.comparable, .zh): "可以直接比较"
        case (.comparable, .en): "Comparable"
        case (.caveat(let reasons), .zh): "可以对照，但有\(reasons.count)点须注意"
        case (.caveat(let reasons), .en): "Comparable with \(Words.count(reasons.count, "caveat"))"
        case (.incomparable, .zh): "不能比较"
        case (.incomparable, .en): "Not comparable"
        }
    }
}

extension MissingReason {
    /// Why nothing stands for a place: 雁峰区只公布了增速.
    public func sentence(place: String, _ language: Language) -> String {
        switch (self, language) {
        case (.noReport, .zh): "没有读到\(place)的报告"
        case (.noReport, .en): "no report about \(place) was read"
        case (.notPublished, .zh): "\(place)的报告没有公布这项指标"
        case (.notPublished, .en): "the report of \(place) doesn't give it"
        case (.otherMeasure(let measures), .zh):
            "\(place)只公布了\(measures.map { $0.words(.zh) }.joined(separator: "、"))"
        case (.otherMeasure(let measures), .en):
            "\(place) gives only its \(Words.list(measures.map { $0.words(.en) }))"
        case (.otherStatus(.target), .zh): "\(place)只有目标数，没有实际数"
        case (.otherStatus(.target), .en): "\(place) gives only a target"
        case (.otherStatus(.actual), .zh): "\(place)没有公布目标数"
        case (.otherStatus(.actual), .en): "\(place) gives no target"
        case (.otherMetric(let metrics), .zh): "\(place)只公布了\(metrics.joined(separator: "、"))，口径不同"
        case (.otherPeriod(let periods), .zh):
            "\(place)没有这一时期的数"
                + (periods.isEmpty
                    ? "" : "，另有" + periods.suffix(5).map { $0.words(.zh) }.joined(separator: "、"))
        case (.otherPeriod(let periods), .en):
            "\(place) doesn't give it for this period"
                + (periods.isEmpty
                    ? "" : ", but for " + periods.suffix(5).map { $0.words(.en) }.joined(separator: ", "))
        case (.otherMetric(let metrics), .en):
            "\(place) gives only \(metrics.map { MetricNames.inSentence($0, .en) }.joined(separator: ", ")), which is another metric"
        }
    }
}

extension Comparison.Unranked {
    /// Why a place has no rank; `nil` where there is nothing to rank.
    package func words(_ language: Language) -> String? {
        switch (self, language) {
        case (.missing, _), (.alone, _): nil
        case (.incomparable, .zh): "不能比较"
        case (.incomparable, .en): "not comparable"
        case (.definition, .zh): "口径或范围不同"
        case (.definition, .en): "definitions or extents differ"
        case (.target, .zh): "目标数"
        case (.target, .en): "a target"
        case (.bound, .zh): "只有上下限或约数，先后未定"
        case (.bound, .en): "a bound leaves the order open"
        case (.contradicted, .zh): "报告前后不一，先后未定"
        case (.contradicted, .en): "contradicting reports leave the order open"
        case (.partOfYear, .zh): "时段不同"
        case (.partOfYear, .en): "parts of the year differ"
        case (.years, .zh): "年份不同"
        case (.years, .en): "years differ"
        case (.tier, .zh): "层级不同"
        case (.tier, .en): "another level of government"
        }
    }
}

extension Remedy.Want {
    /// What is wanted, in words: 衡山县2022年的确数; 雁峰区2022年占财政总支出的实绩.
    package func words(_ language: Language) -> String {
        let period = period?.words(language) ?? ""
        switch language {
        case .zh:
            let what = isActual ? "实际完成数" : isExact ? "确数（现只有上下限）" : "数"
            return "\(place)\(period)\(like.isEmpty ? "" : "、口径为“\(like.trimmingQuotes)”")的\(what)"
        case .en:
            let what =
                isActual ? "what was reached" : isExact ? "an exact value instead of a bound" : "a value"
            let who = period.isEmpty ? "" : " for \(period)"
            return "\(place): \(what)\(who)\(like.isEmpty ? "" : ", as “\(like.trimmingQuotes)”")"
        }
    }
}

extension Measure {
    /// 总量, 增速, 比率, 增减, 位次.
    public func words(_ language: Language) -> String {
        switch (self, language) {
        case (.level, .zh): "总量"
        case (.level, .en): "level"
        case (.growth, .zh): "增速"
        case (.growth, .en): "growth rate"
        case (.ratio, .zh): "比率"
        case (.ratio, .en): "ratio"
        case (.change, .zh): "增减"
        case (.change, .en): "change"
        case (.rank, .zh): "位次"
        case (.rank, .en): "rank"
        }
    }
}
