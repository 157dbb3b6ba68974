/// Lines that stand in columns: what heads them and what they hold.
struct Table: Sendable {
    /// From its caption to its last note.
    var range: Range<Int>
    /// 表1 2023年主要经济指标, and 单位：亿元 below it.
    var captions: [Range<Int>]
    var head: [TableRow]
    var body: [TableRow]
    /// What its columns hold where it is a list of works, told in sentences; `nil` for a table of numbers.
    var works: WorksHead?
}

struct TableRow: Sendable {
    let line: Range<Int>
    /// Where its cells stand, without the blanks around them; an empty range for an empty cell.
    var cells: [Range<Int>]
}

/// What stands in a cell, by itself.
enum CellKind: Sendable {
    case empty, number, year, missing, words
}
