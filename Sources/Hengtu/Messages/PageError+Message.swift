import Briefings
import MetricModel
import SceneModel

extension PageError {
    package func text(_ language: Language) -> String {
        let zh = language == .zh
        switch self {
        case .figureTooLarge(let alt, let width, let height, let room):
            let size = Size(width: width, height: height).words
            let most = room.words
            return zh
                ? "图太大，一页放不下（\(size) 磅，版心 \(most) 磅）：\(alt)；请减少地方，或换大一些的版心"
                : "a figure is larger than a page (\(size) pt, room \(most) pt): \(alt); show fewer places"
        case .rowTooHigh(let table, let row):
            return zh
                ? "表“\(table)”的表头太高，一页放不下第 \(row) 行；请缩短表头"
                : "under the head of the table “\(table)” no page has room for row \(row); shorten the head"
        case .noteTooHigh(let words):
            let start = words.prefix(20)
            return zh
                ? "脚注“\(start)…”超过半页；请缩短，或移到正文里"
                : "the footnote “\(start)…” takes more than half a page; shorten it, or put it in the text"
        case .cellCount(let table, let row, let expected, let found):
            return zh
                ? "表“\(table)”第 \(row) 行有 \(found) 格，应为 \(expected) 格"
                : "row \(row) of the table “\(table)” has \(found) cells, not \(expected)"
        case .badColumns(let table):
            return zh ? "表“\(table)”的列宽不对" : "the table “\(table)” has no usable columns"
        case .tableTooWide(let table, let column, let width, let most):
            let size = "\(Int(exactly: width.rounded(.up)) ?? .max)"
            let room = "\(Int(exactly: most.rounded(.down)) ?? 0)"
            return zh
                ? "表“\(table)”比版心宽（要 \(size) 磅，只有 \(room) 磅），最宽的是“\(column)”一列；请缩短其中不能断开的词，或减少几列"
                : "the table “\(table)” is wider than the page (\(size) pt, room \(room) pt); shorten what can't be parted in its widest column, “\(column)”, or leave columns out"
        case .repeatedAnchor(let name):
            return zh ? "锚点“\(name)”重复" : "the anchor “\(name)” stands twice"
        case .unknownDestination(let name):
            return zh ? "链接的去处“\(name)”不存在" : "a link leads to “\(name)”, which stands nowhere"
        case .badSize(let size):
            return zh
                ? "样式的字号 \(size) 磅排不了版；请在 4 到 24 之间"
                : "a style size of \(size) pt can't set a page; use 4 to 24"
        }
    }
}
