/// A record with what other programs join and calculate by: its place's code, its value in the base unit, and on
/// what basis the metric is reckoned.
public struct ExportedRecord: Sendable {
    public let indicator: Indicator
    public let placeCode: PlaceCode?
    /// The written value times `scale`; `nil` where that leaves what a decimal holds.
    public let baseValue: ExactDecimal?
    public let baseUnit: String
    /// What one written unit is worth in the base: 100000000 for 亿元.
    public let scale: ExactDecimal
    /// What the wording says of the definition: 占一般公共预算支出, 县城, 规模以上; empty where it says nothing.
    public let basis: String

    /// In the order of the records.
    public static func all(_ indicators: [Indicator]) -> [ExportedRecord] {
        let year = indicators.compactMap { $0.period?.end.year }.max() ?? latest
        var names: [String] = []
        var seen: Set<String> = []
        for indicator in indicators where seen.insert(indicator.subject).inserted {
            names.append(indicator.subject)
        }
        let codes = PlaceCodes.codes(of: names, in: year)
        return indicators.map { ExportedRecord($0, code: codes[$0.subject]) }
    }

    /// The year of the table of codes.
    private static let latest = 2024

    private init(_ indicator: Indicator, code: PlaceCode?) {
        self.indicator = indicator
        placeCode = code
        let unit = MetricUnit(written: indicator.unit)
        baseUnit = unit.base
        scale = unit.factor
        baseValue = indicator.value.multiplied(by: unit.factor)
        let definition = Definition(wording: indicator.metric, canonical: indicator.canonical)
        let parts =
            (definition.denominator.isEmpty ? [] : ["占" + definition.denominator])
            + (definition.extent.isEmpty ? [] : [definition.extent]) + definition.qualifiers
        basis = parts.joined(separator: "；")
    }

    static let names = IndicatorFields.names + ["place_code", "base_value", "base_unit", "scale", "basis"]

    /// As CSV for programs: no byte order mark, nothing behind apostrophes, numbers with a point and no exponent.
    public static func table(_ records: [ExportedRecord]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(records.count * 240)
        CSV.row(names, to: &out)
        for record in records { CSV.row(record.cells, to: &out) }
        return out
    }

    private var cells: [String] {
        [
            indicator.doc, "\(indicator.span.start)", "\(indicator.span.end)", indicator.raw,
            "\(indicator.value)",
            indicator.unit, indicator.metric, indicator.canonical ?? "", indicator.subject,
            indicator.measure.rawValue, indicator.status.rawValue, indicator.period?.description ?? "",
            indicator.bound.rawValue, indicator.scope, "\(indicator.isOptional)", "\(indicator.isRepeat)",
            indicator.rule, placeCode?.digits ?? "", baseValue.map { "\($0)" } ?? "", baseUnit, "\(scale)",
            basis,
        ]
    }
}
