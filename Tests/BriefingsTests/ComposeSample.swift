import MetricModel

/// Three invented counties' reports, with the records that a careful reader finds in them.
enum Sample {
    static let reports = [
        Report(
            name: "青石县2022.txt",
            text: """
                青石县2022年工作回顾
                全年GDP突破200亿元，一般公共预算收入10.94亿元，固定资产投资下降2.5%。
                重点项目完成投资55.35亿元。县城空气质量优良率90.1%。
                """),
        Report(
            name: "云溪县2023.txt",
            text: """
                云溪县2023年成绩单
                前三季度，地区生产总值255.92亿元；1—11月，固定资产投资增长11.5%。
                省、市重点项目完成投资83.4亿元，城区空气质量优良率96.1%。
                """),
        Report(
            name: "东湖区2022.txt",
            text: """
                东湖区2022年报告
                一般公共预算收入4.05亿元。固定资产投资增长10.1%。
                2023年，重点项目力争完成投资73.13亿元。
                """),
    ]

    static let titles = ["青石县2022.txt": "青石县政府工作报告"]

    static let model = MetricsModel(indicators: [
        record(0, "GDP", "200", "亿元", "地区生产总值", bound: .more),
        record(0, "一般公共预算收入", "10.94", "亿元", "一般公共预算收入"),
        record(0, "固定资产投资", "2.5", "%", "固定资产投资", .growth, isFall: true),
        record(0, "重点项目完成投资", "55.35", "亿元", "重点项目完成投资"),
        record(0, "县城空气质量优良率", "90.1", "%", "空气质量优良率", .ratio),
        record(1, "地区生产总值", "255.92", "亿元", "地区生产总值", period: "2023-01/2023-09"),
        record(1, "固定资产投资", "11.5", "%", "固定资产投资", .growth, period: "2023-01/2023-11"),
        record(1, "省、市重点项目完成投资", "83.4", "亿元", "重点项目完成投资", period: "2023"),
        record(1, "城区空气质量优良率", "96.1", "%", "空气质量优良率", .ratio, period: "2023"),
        record(2, "一般公共预算收入", "4.05", "亿元", "一般公共预算收入"),
        record(2, "固定资产投资", "10.1", "%", "固定资产投资", .growth),
        record(2, "重点项目完成投资", "73.13", "亿元", "重点项目完成投资", period: "2023", status: .target),
    ])

    static func comparison(
        _ metric: String, _ measure: Measure = .level, _ columns: [ComparisonQuery.Column] = [.best],
        places: [String] = []
    ) -> Comparison {
        model.compare(ComparisonQuery(metric: metric, measure: measure, places: places, columns: columns))
    }

    /// The span is where the report says the number, not what somebody counted.
    private static func record(
        _ report: Int, _ metric: String, _ raw: String, _ unit: String, _ canonical: String,
        _ measure: Measure = .level, period: String = "2022", bound: Bound = .exact, status: Status = .actual,
        isFall: Bool = false
    ) -> Indicator {
        let report = reports[report]
        let found = report.text.firstRange(of: raw + unit)
        let start =
            found.map { report.text.unicodeScalars.distance(from: report.text.startIndex, to: $0.lowerBound) }
            ?? 0
        return Indicator(
            doc: report.name, span: TextSpan(start: start, end: start + raw.unicodeScalars.count), raw: raw,
            value: ExactDecimal((isFall ? "-" : "") + raw) ?? .zero, unit: unit, metric: metric,
            canonical: canonical,
            subject: String(report.name.prefix(3)), measure: measure, status: status, period: Period(period),
            bound: bound, rule: "sample")
    }
}
