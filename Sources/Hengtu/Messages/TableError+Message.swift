import MetricModel

extension TableError {
    func text(_ language: Language) -> String {
        language == .zh ? chinese : english
    }

    private var chinese: String {
        switch kind {
        case .unknownColumn(let name):
            "不认识的列“\(name)”；第一行写列名：name 名称、value 数值，可加 chart 图、series 系列、note 说明"
        case .repeatedColumn(let name): "列“\(name)”写了两次"
        case .missingColumn(let name): "第一行里没有“\(name)”这一列；第一行写列名，至少要有 name 和 value"
        case .extraCell(let text): "多出一格“\(text)”，第一行没有给它列名；数里的逗号要连同引号写成 \"1,234\""
        case .notANumber(let text): "“\(text)”不是数；请只写数，缺数就留空，界限写成 ≥200"
        case .emptyName: "这一行没有名称"
        case .repeatedRow(let name): "“\(name)”已经有一行；一张图里一个名称在一个系列只写一行，几个系列请加 series 一列"
        case .noRows: "只有列名，没有数据"
        case .openQuote: "引号没有收尾"
        }
    }

    private var english: String {
        switch kind {
        case .unknownColumn(let name):
            "unknown column “\(name)”; the first line names the columns: name, value, and perhaps chart, series, note"
        case .repeatedColumn(let name): "column “\(name)” comes twice"
        case .missingColumn(let name):
            "no column “\(name)”; the first line names the columns, at least name and value"
        case .extraCell(let text):
            "one cell too many, “\(text)”: the first line names no column for it; write a number with commas in quotes, \"1,234\""
        case .notANumber(let text):
            "“\(text)” is no number; write numbers alone, leave what is missing empty, write a bound as ≥200"
        case .emptyName: "this row has no name"
        case .repeatedRow(let name):
            "“\(name)” has a row already; in a chart a name has one row in each series, and a column series tells them apart"
        case .noRows: "names columns but has no rows"
        case .openQuote: "a quote doesn't end"
        }
    }
}
