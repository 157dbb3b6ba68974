import Charting
import MetricModel
import Styling

/// Rows of one's own, from a table whose first line names its columns.
///
///     chart,name,value
///     粮食总产量,青禾县,128.5
///     粮食总产量,白石县,≥96
///     粮食总产量,临江区,
///
/// Commas (RFC 4180) or tabs. Rows of the same `chart` make one; a file without that column is one chart. An empty
/// value is missing; `≥`, `≤` and `≈` before a number say that it is a bound or about.
package struct RowTable {
    package struct Chart: Sendable {
        package var title: String
        package var rows: [ChartRow]
        /// Where the value of each row stands.
        package var places: [HengtuError.Position]
    }

    package var charts: [Chart] = []

    enum Column: CaseIterable {
        case chart, name, value, series, note, change

        var names: [String] {
            switch self {
            case .chart: ["chart", "图", "标题"]
            case .name: ["name", "名称", "地方"]
            case .value: ["value", "数值", "值"]
            case .series: ["series", "系列"]
            case .note: ["note", "注", "说明"]
            case .change: ["change", "增减", "增速"]
            }
        }
    }

    /// Reads a file: UTF-8, UTF-16 or GB18030, as reports are.
    package static func read(_ path: String) throws(HengtuError) -> [Chart] {
        let text = try ReportReader.text(of: try FileSystem.read(path), path: path)
        return try RowTable(text, file: FileSystem.name(of: path)).charts
    }

    /// - Parameter file: what messages and `data-source` call it.
    /// - Throws: `HengtuError.badTable`.
    package init(_ text: String, file: String) throws(HengtuError) {
        do throws(TableError) {
            var cells = TableCells(text)
            let columns = try Self.columns(try cells.line() ?? [])
            var numbers: [String: Int] = [:]
            var seen: Set<Slot> = []
            while let line = try cells.line() {
                if line.count == 1, line[0].text.isEmpty { continue }
                if line.count > columns.count {
                    throw line[columns.count].error(.extraCell(line[columns.count].text))
                }
                let (title, row) = try Self.row(line, columns, file: file)
                // Rows of a chart mostly follow one another.
                if charts.last?.title != title, numbers[title] == nil {
                    numbers[title] = charts.count
                    charts.append(Chart(title: title, rows: [], places: []))
                }
                let isLast = charts.last?.title == title
                let number = isLast ? charts.count - 1 : numbers[title] ?? 0
                guard seen.insert(Slot(chart: number, name: row.name, series: row.series)).inserted else {
                    throw Self.cell(.name, of: line, columns).error(.repeatedRow(row.name))
                }
                let cell = Self.cell(.value, of: line, columns)
                charts[number].rows.append(row)
                charts[number].places.append(
                    HengtuError.Position(file: file, line: cell.line, column: cell.column))
            }
            guard !charts.isEmpty else { throw TableError(line: 2, column: 1, kind: .noRows) }
        } catch {
            throw .badTable(file, error)
        }
    }

    /// What a row is the value of.
    private struct Slot: Hashable {
        let chart: Int
        let name: String
        let series: String
    }

    /// The cell of a column, or the line's first where the line ends before it.
    private static func cell(
        _ column: Column, of line: [TableCells.Cell], _ columns: [Column]
    ) -> TableCells.Cell {
        columns.firstIndex(of: column).flatMap { line.indices.contains($0) ? line[$0] : nil } ?? line[0]
    }

    private static func columns(_ head: [TableCells.Cell]) throws(TableError) -> [Column] {
        var columns: [Column] = []
        for cell in head {
            let name = cell.text.lowercased()
            guard let column = Column.allCases.first(where: { $0.names.contains(name) }) else {
                throw cell.error(.unknownColumn(cell.text))
            }
            if columns.contains(column) { throw cell.error(.repeatedColumn(cell.text)) }
            columns.append(column)
        }
        for column in [Column.name, .value] where !columns.contains(column) {
            throw TableError(line: 1, column: 1, kind: .missingColumn(column.names[0]))
        }
        return columns
    }

    private static func row(
        _ line: [TableCells.Cell], _ columns: [Column], file: String
    ) throws(TableError) -> (title: String, row: ChartRow) {
        var title = ""
        var row = ChartRow("", nil)
        for (cell, column) in zip(line, columns) {
            switch column {
            case .chart: title = cell.text
            case .name: row.name = cell.text
            case .series: row.series = cell.text
            case .note: row.note = cell.text
            case .change: row.change = try change(cell, file: file)
            case .value:
                guard !cell.text.isEmpty else { continue }
                guard let number = BoundedNumber(cell.text) else { throw cell.error(.notANumber(cell.text)) }
                (row.value, row.label, row.openEnd) = (number.value, number.label, number.openEnd)
                row.source = "\(file)#\(cell.span.lowerBound)-\(cell.span.upperBound)"
            }
        }
        if row.name.isEmpty { throw cell(.name, of: line, columns).error(.emptyName) }
        return (title, row)
    }

    /// Without its sign, which the mark says.
    private static func change(
        _ cell: TableCells.Cell, file: String
    ) throws(TableError) -> ChartSpec.Change? {
        guard !cell.text.isEmpty else { return nil }
        guard let number = BoundedNumber(cell.text) else { throw cell.error(.notANumber(cell.text)) }
        return ChartSpec.Change(
            value: number.value, label: number.label.replacing("−", with: ""), title: cell.text,
            source: "\(file)#\(cell.span.lowerBound)-\(cell.span.upperBound)")
    }
}

extension RowTable.Chart {
    /// An error of drawing it, told at the row that it is about, else at the table.
    package func placed(_ error: HengtuError, in table: String) -> HengtuError {
        guard case .chart(let error, _) = error else { return error }
        let datum: Int? =
            switch error {
            // Kinds that refuse such a value keep the rows' order.
            case .notPositive(_, let datum), .negativePart(_, let datum): datum
            default: nil
            }
        if let datum, places.indices.contains(datum) { return .chart(error, name: places[datum].text) }
        return .chart(error, name: title.isEmpty ? table : "\(table): \(title)")
    }
}

extension RowTable {
    /// - Throws: `HengtuError.notInTable` where no row of any chart has the name.
    package static func check(
        _ name: String, isIn charts: [Chart], of table: String
    ) throws(HengtuError) {
        let names = charts.flatMap { $0.rows.map(\.name) }
        if names.contains(name) { return }
        throw .notInTable(table, name: name, nearest: nearestWord(to: name, among: names))
    }
}

/// A number as a table's cell writes it: `1,234.5`, `-3%`, `≥200`.
struct BoundedNumber {
    var value: Double
    /// As written, with a true minus.
    var label: String
    var openEnd: ChartSpec.OpenEnd = .none

    init?(_ text: String) {
        var rest = text[...]
        var sign = ""
        if let first = rest.first, !first.isASCII, "≥≤≈".contains(first) {
            sign = String(rest.removeFirst())
            openEnd = first == "≥" ? .lower : first == "≤" ? .upper : .none
        }
        let isNegative = rest.utf8.first == UInt8(ascii: "-") || rest.hasPrefix("−")
        if isNegative { rest = rest.dropFirst() }
        var digits: [UInt8] = []
        for byte in rest.utf8.last == UInt8(ascii: "%") ? rest.utf8.dropLast() : rest.utf8 {
            switch byte {
            case 0x30...0x39, UInt8(ascii: "."): digits.append(byte)
            case UInt8(ascii: ","): continue
            default: return nil
            }
        }
        guard let first = digits.first, first != UInt8(ascii: "."),
            let magnitude = Double(String(decoding: digits, as: UTF8.self))
        else { return nil }
        value = isNegative ? -magnitude : magnitude
        label = sign + (isNegative ? "−" : "") + rest
    }
}
