@testable import Charting

/// Charts of an invented county's districts that have every mark between them.
enum ChartSamples {
    static let output = ChartSpec(
        kind: .ranking, title: "地区生产总值", subtitle: "亿元",
        categories: [
            .init(name: "东溪县", tag: "2020年"), .init(name: "西岭县", tag: "2023年前三季度", isHighlighted: true),
            .init(name: "南浦县", tag: "2022年"), .init(name: "北原区", tag: "2023年"), .init(name: "中洲区"),
        ],
        data: [
            .init(category: 0, value: 310.2, label: "310.2", title: "东溪县 310.2", source: "a.txt#10-15"),
            .init(
                category: 1, value: 255.92, label: "255.92", form: .hatched, notes: [1], title: "西岭县 255.92"),
            .init(category: 2, value: 200, label: "≥200", openEnd: .lower, notes: [2], title: "南浦县 ≥200"),
            .init(
                category: 3, value: 73.1, label: "73.1", form: .outlined, notes: [1, 2], title: "北原区 73.1"),
            .init(category: 4, value: nil, label: "", title: "中洲区"),
        ],
        notes: ["只到九月。", "原文是“突破200亿元”，实际数不低于此。"], source: "来源：五份县区报告",
        description: "东溪县310.2亿元最多。",
        legend: [
            .init(series: 0, text: "全年"), .init(form: .hatched, text: "不足一年"),
            .init(form: .outlined, text: "目标"), .init(openEnd: .lower, text: "至少"),
        ])

    static let growth = ChartSpec(
        kind: .diverging, title: "投资增速", subtitle: "%",
        categories: [
            .init(name: "东溪县"), .init(name: "西岭县", isHighlighted: true), .init(name: "南浦县", tag: "2022年"),
            .init(name: "北原区"),
        ],
        data: [
            .init(category: 0, value: 13.2, label: "13.2", title: "东溪县"),
            .init(category: 1, value: 0, label: "0", title: "西岭县"),
            .init(category: 2, value: -7.4, label: "−7.4", form: .hatched, title: "南浦县"),
            .init(category: 3, value: nil, label: "", title: "北原区"),
        ], source: "来源：四份县区报告")

    /// Every form of a dot: solid, hatched, hollow, open; and none.
    static let dots = ChartSpec(
        kind: .dot, title: "空气质量优良率", subtitle: "%",
        categories: [
            .init(name: "东溪县", isHighlighted: true), .init(name: "西岭县", tag: "1—11月"), .init(name: "南浦县"),
            .init(name: "北原区"), .init(name: "中洲区"),
        ],
        data: [
            .init(category: 0, value: 96.1, label: "96.1", title: "东溪县"),
            .init(category: 1, value: 93.3, label: "93.3", form: .hatched, title: "西岭县"),
            .init(category: 2, value: 90, label: "≥90", openEnd: .lower, notes: [1], title: "南浦县"),
            .init(category: 3, value: 88, label: "88", form: .outlined, title: "北原区"),
            .init(category: 4, value: nil, label: "", title: "中洲区"),
        ], notes: ["只说“九成以上”。"], source: "来源：五份县区报告",
        legend: [.init(form: .outlined, text: "目标数"), .init(form: .hatched, text: "不足全年")])

    /// Actual and target.
    static let investment = ChartSpec(
        kind: .bar, title: "重点项目投资", subtitle: "亿元，2022年",
        categories: [.init(name: "东溪县"), .init(name: "西岭县", tag: "1—11月"), .init(name: "南浦县")],
        series: [.init(name: "完成"), .init(name: "目标")],
        data: [
            .init(category: 0, series: 0, value: 80.5, label: "80.5", title: "东溪县完成"),
            .init(category: 0, series: 1, value: 100, label: "100", form: .outlined, title: "东溪县目标"),
            .init(
                category: 1, series: 0, value: 32, label: "≥32", form: .hatched, openEnd: .lower, notes: [1]),
            .init(category: 1, series: 1, value: nil, label: ""),
            .init(category: 2, series: 0, value: 12.5, label: "12.5"),
            .init(category: 2, series: 1, value: 15, label: "15", form: .outlined),
        ], notes: ["只到十一月。"], source: "来源：三份县区报告",
        legend: [.init(series: 0, text: "完成"), .init(series: 1, form: .outlined, text: "目标")])

    /// A league table of two metrics: ranks, a bound, a part of a year, a fall, changes, a missing number.
    static let league = ChartSpec(
        kind: .table, title: "主要指标", subtitle: "名次只在所列各地之间",
        categories: [
            .init(name: "东溪县", rank: "1"), .init(name: "西岭县", isHighlighted: true, rank: "2–3"),
            .init(name: "南浦县", rank: "2–3"), .init(name: "中洲区"),
        ],
        series: [
            .init(name: "地区生产总值", detail: "亿元", changeDetail: "比上年，%"),
            .init(name: "固定资产投资增速", detail: "2022年，%"),
        ],
        data: [
            .init(
                category: 0, value: 1310.2, label: "1,310.2", title: "东溪县地区生产总值", tag: "2023年",
                change: .init(value: 5.7, label: "5.7", title: "东溪县增速", source: "a.txt#1-2")),
            .init(
                category: 1, value: 255.92, label: "≥255.92", openEnd: .lower, notes: [1], title: "西岭县地区生产总值",
                tag: "2022年", change: .init(value: -12.25, label: "12.25", title: "西岭县增速")),
            .init(
                category: 2, value: 260, label: "260", form: .hatched, title: "南浦县地区生产总值", tag: "2023年前三季度",
                change: .init(value: 0, label: "0", title: "南浦县增速")),
            .init(category: 3, value: nil, label: "", title: "中洲区地区生产总值"),
            .init(category: 0, series: 1, value: 11.5, label: "11.5", title: "东溪县投资"),
            .init(category: 1, series: 1, value: -2.5, label: "−2.5", title: "西岭县投资"),
            .init(category: 2, series: 1, value: 9, label: "9", form: .outlined, title: "南浦县投资"),
            .init(category: 3, series: 1, value: nil, label: "只有总量", title: "中洲区投资"),
        ], notes: ["只说“超过255.92亿元”。"], source: "来源：四份县区报告",
        legend: [.init(form: .hatched, text: "不足全年"), .init(openEnd: .lower, text: "下限，可能更高")])

    /// Every mark of a matrix, and words where a number is of another kind.
    static let coverage = ChartSpec(
        kind: .matrix, title: "各地公布了什么",
        categories: [.init(name: "东溪县"), .init(name: "西岭县", isHighlighted: true), .init(name: "南浦县")],
        series: [.init(name: "地区生产总值", detail: "亿元"), .init(name: "城镇居民人均可支配收入"), .init(name: "优良率")],
        data: [
            .init(category: 0, value: 1, label: "", title: "0"),
            .init(category: 0, series: 1, value: 1, label: "", form: .outlined, title: "1"),
            .init(category: 0, series: 2, value: 1, label: "", title: "2", isDerived: true),
            .init(category: 1, value: 1, label: "", form: .hatched, title: "3"),
            .init(category: 1, series: 1, value: 1, label: "", openEnd: .lower, title: "4"),
            .init(category: 1, series: 2, value: nil, label: "", title: "5"),
            .init(category: 2, value: 2, label: "2", notes: [1], title: "6"),
            .init(category: 2, series: 1, value: nil, label: "只有增速", title: "7"),
            .init(category: 2, series: 2, value: 3, label: "前3", form: .hatched, title: "8", tag: "2022年"),
        ], notes: ["在全市十二个县区中。"], source: "来源：三份县区报告",
        legend: [
            .init(text: "已公布"), .init(form: .hatched, text: "不足全年"), .init(form: .outlined, text: "只有目标"),
            .init(openEnd: .lower, text: "只有下限"), .init(isDerived: true, text: "推算"),
            .init(isMissing: true, text: "未公布"),
        ])

    /// Two panels of the same places with their names once, on one scale.
    static let panels = ChartSpec(
        kind: .grid, title: "居民收入", categories: growth.categories, data: [], notes: ["只到九月。"],
        source: "来源：四份县区报告", legend: [.init(form: .hatched, text: "不足全年")],
        panels: [("城镇", 3.0), ("农村", 1.5)].enumerated().map { index, panel in
            ChartSpec(
                kind: .ranking, title: panel.0, subtitle: "万元", categories: growth.categories,
                data: [
                    .init(category: 0, value: panel.1, label: "\(panel.1)", title: "\(index)-0"),
                    .init(
                        category: 1, value: panel.1 * 0.8, label: "\(panel.1 * 0.8)", form: .hatched,
                        notes: [1],
                        title: "\(index)-1"),
                    .init(category: 3, value: nil, label: "", title: "\(index)-3"),
                ])
        }, scale: .shared)
}

extension ChartSamples {
    /// Every annotation, two arrows at one mark, two lines whose words would meet.
    static func annotated(_ kind: ChartSpec.Kind) -> ChartSpec {
        ChartSpec(
            kind: kind, title: "粮食总产量", subtitle: "万吨，2023年",
            categories: ["东溪县", "西岭县", "南浦县", "北原区", "中洲区"].map { .init(name: $0) },
            data: ([62.5, 48, 33.1, 20.4, 12] as [Double]).enumerated().map { index, value in
                .init(category: index, value: value, label: "\(value)", title: "\(index)")
            }, source: "来源：五份县区报告",
            annotations: [
                .line(value: 35.2, label: "五地平均 35.2万吨"),
                .line(value: 38, label: "全市 38万吨", source: "b.txt#3-5"),
                .difference(from: .init(category: 1), to: .init(category: 0), label: "+14.5万吨"),
                .difference(from: .init(category: 2), to: .init(category: 1), label: "+45%"),
                .note(at: .init(category: 3), text: "春旱"),
                .bracket(first: 3, last: 4, label: "山区"),
            ])
    }
}
