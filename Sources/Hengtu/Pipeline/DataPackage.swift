import MetricModel

/// Records as a Frictionless Data Package (specs.frictionlessdata.io, version 1): `datapackage.json` beside two
/// tables, the records and their places.
enum DataPackage {
    static func products(of records: [ExportedRecord], title: String) throws(HengtuError) -> [Product] {
        let descriptor = Descriptor(
            profile: "tabular-data-package", name: "hengtu-indicators", title: title,
            resources: [indicators, places])
        return [
            Product(path: "datapackage.json", bytes: try JSON.pretty(descriptor)),
            Product(path: "indicators.csv", bytes: ExportedRecord.table(records)),
            Product(path: "places.csv", bytes: placeTable(records)),
        ]
    }

    private static func placeTable(_ records: [ExportedRecord]) -> [UInt8] {
        var seen: Set<String> = []
        var table: [UInt8] = []
        CSV.row(["place", "code", "level"], to: &table)
        for record in records where seen.insert(record.indicator.subject).inserted {
            let code = record.placeCode
            CSV.row(
                [record.indicator.subject, code?.digits ?? "", code?.level.rawValue ?? ""], to: &table)
        }
        return table
    }

    // MARK: Descriptor

    private struct Descriptor: Encodable {
        let profile: String
        let name: String
        let title: String
        let resources: [Resource]
    }

    private struct Resource: Encodable {
        let profile = "tabular-data-resource"
        let name: String
        let path: String
        let encoding = "utf-8"
        let schema: Schema
    }

    private struct Schema: Encodable {
        let fields: [Field]
        var primaryKey: String?
        var foreignKeys: [ForeignKey]?
        let missingValues = [""]
    }

    private struct Field: Encodable {
        let name: String
        let type: String
        let description: String
        var constraints: Constraints?
    }

    private struct Constraints: Encodable {
        var required: Bool?
        var `enum`: [String]?
    }

    private struct ForeignKey: Encodable {
        struct Reference: Encodable {
            let resource: String
            let fields: String
        }

        let fields: String
        let reference: Reference
    }

    private static let needed = Constraints(required: true)

    private static let indicators = Resource(
        name: "indicators", path: "indicators.csv",
        schema: Schema(
            fields: [
                Field(
                    name: "doc", type: "string", description: "the report's file name", constraints: needed),
                Field(
                    name: "start", type: "integer",
                    description: "where the number stands in the report: Unicode scalars from its start",
                    constraints: needed),
                Field(name: "end", type: "integer", description: "where it ends", constraints: needed),
                Field(name: "raw", type: "string", description: "the number's text", constraints: needed),
                Field(
                    name: "value", type: "number", description: "the number in the written unit",
                    constraints: needed),
                Field(name: "unit", type: "string", description: "the unit as written"),
                Field(
                    name: "metric", type: "string", description: "the metric's name as the report gives it"),
                Field(name: "canonical", type: "string", description: "the metric's standard name"),
                Field(name: "subject", type: "string", description: "the place or entity it is about"),
                Field(
                    name: "measure", type: "string", description: "how the metric is measured",
                    constraints: Constraints(required: true, enum: Measure.allCases.map(\.rawValue))),
                Field(
                    name: "status", type: "string", description: "reached or aimed at",
                    constraints: Constraints(required: true, enum: Status.allCases.map(\.rawValue))),
                Field(
                    name: "period", type: "string",
                    description: "2022; 2023-01/2023-09 for months; 2017/2021 for years"),
                Field(
                    name: "bound", type: "string", description: "what the wording says of the number",
                    constraints: Constraints(required: true, enum: Bound.allCases.map(\.rawValue))),
                Field(name: "scope", type: "string", description: "for a rank or comparison, among whom"),
                Field(
                    name: "optional", type: "boolean",
                    description: "two careful readers could disagree that it is an indicator"),
                Field(name: "repeat", type: "boolean", description: "the same passage stood there before"),
                Field(name: "rule", type: "string", description: "the rule that found it"),
                Field(name: "place_code", type: "string", description: "the place's code by GB/T 2260"),
                Field(name: "base_value", type: "number", description: "value × scale"),
                Field(name: "base_unit", type: "string", description: "the unit that base_value is in"),
                Field(
                    name: "scale", type: "number",
                    description: "what one written unit is worth in the base unit"),
                Field(
                    name: "basis", type: "string",
                    description:
                        "what the wording says of the definition: of what it is a share, of which part"),
            ],
            foreignKeys: [
                ForeignKey(
                    fields: "subject",
                    reference: ForeignKey.Reference(resource: "places", fields: "place"))
            ]))

    private static let places = Resource(
        name: "places", path: "places.csv",
        schema: Schema(
            fields: [
                Field(name: "place", type: "string", description: "the place or entity"),
                Field(name: "code", type: "string", description: "its code by GB/T 2260"),
                Field(
                    name: "level", type: "string", description: "the level of the code",
                    constraints: Constraints(enum: ["province", "prefecture", "county"])),
            ]))
}
