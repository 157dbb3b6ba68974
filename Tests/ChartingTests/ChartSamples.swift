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
