import MetricModel

extension Rule {
    /// 三次产业结构为12.3:40.1:47.6: each part is a ratio without a unit.
    static let proportion = Rule("proportion") { site in
        guard site.series.kind == .proportion else { return nil }
        return .indicator(Claim(measure: .ratio, name: site.lead))
    }
}
