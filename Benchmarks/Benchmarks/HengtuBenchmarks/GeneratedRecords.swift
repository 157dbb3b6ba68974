import Hengtu

/// Records of invented counties: every county publishes every metric every year, each figure a record.
struct GeneratedRecords {
    static let counties = 2_800
    static let metrics = 150

    let years: ClosedRange<Int>

    /// 8.4 million for twenty years.
    var count: Int { Self.counties * Self.metrics * years.count }

    /// One county's report of one year after another, as reports are read.
    func forEach(_ body: (Indicator) -> Void) {
        let names = (0..<Self.metrics).map { $0 == 0 ? "地区生产总值" : "第\($0)项工作完成量" }
        for year in years {
            let period = Period(year: year)
            for county in 0..<Self.counties {
                let doc = "county-\(county)-\(year).txt"
                let subject = "第\(county)县"
                for metric in 0..<Self.metrics {
                    // Figures that differ from county to county and from year to year.
                    let value = ExactDecimal(
                        Int64((county * 7_919 + metric * 104_729 + year * 1_299_709) % 1_000_000) + 1,
                        exponent: -2)
                    let raw = value.description
                    body(
                        Indicator(
                            doc: doc,
                            span: TextSpan(start: metric * 20, end: metric * 20 + raw.utf8.count),
                            raw: raw, value: value, unit: "亿元", metric: names[metric],
                            canonical: metric == 0 ? names[0] : nil, subject: subject, measure: .level,
                            period: period, rule: "level"))
                }
            }
        }
    }

    func model() -> MetricsModel {
        var builder = MetricsModel.Builder(expecting: count)
        forEach { builder.append($0) }
        return MetricsModel(builder)
    }
}
