import MetricModel
import Styling
import Typesetting

extension HengtuError {
    /// Where it is, for the start of the line: `file:line:column`, `file`, or nothing.
    package var place: String? {
        switch self {
        case .missingFile(let path), .isDirectory(let path), .emptyFile(let path), .tooLong(let path),
            .alreadyThere(let path),
            .isInput(let path), .twiceWritten(let path),
            .unknownFormat(let path), .noReports(let path), .projectAmongReports(let path),
            .unreadable(let path, _), .unwritable(let path, _), .binaryFile(let path, _),
            .noSuchLine(let path, _, _), .severalCharts(let path, _), .notInTable(let path, _, _):
            path
        case .notText(let path, let place): "\(path):\(place.line):\(place.column)"
        case .badIndicators(let path, let error): "\(path):\(error.line)"
        case .badTable(let path, let error): "\(path):\(error.line):\(error.column)"
        case .unknownMetric(_, _, let position), .nothingToShow(_, _, _, let position),
            .unknownPlace(_, _, let position), .unknownStyle(_, _, let position),
            .sameChartName(_, let position), .mixedUnits(_, let position), .takenWord(_, _, let position),
            .placeholder(_, let position):
            position?.text
        case .annotation(_, let position): position.text
        case .configuration(let error): "\(error.file):\(error.line):\(error.column)"
        case .chart(_, let name): name
        case .refused, .ranksAsBars, .noSinglePage, .interrupted, .font, .page, .scene, .cairo, .unforeseen,
            .notEncodable,
            .database:
            nil
        }
    }

    /// What is wrong, and what to do.
    package func text(_ language: Language) -> String {
        language == .zh ? chinese : english
    }

    private var chinese: String {
        switch self {
        case .missingFile: "没有这个文件；请检查路径"
        case .isDirectory: "这是文件夹，这里要一个文件"
        case .unreadable(_, let reason): "读不了（\(reason)）；请检查权限"
        case .unwritable(_, let reason): "写不了（\(reason)）；没有留下半个文件，请检查权限和磁盘空间"
        case .alreadyThere: "已经有这个文件，没有改动它；请用 -o 另给一个名字"
        case .isInput: "是读进来的文件，没有改动它；请用 -o 另给一个名字"
        case .twiceWritten: "有两个结果要写到这里，什么也没有写；请给它们不同的名字"
        case .interrupted: "中断了，没有留下半个文件"
        case .emptyFile: "是空文件，没有可读的文字"
        case .tooLong: "超过 2 GB，不会是一份报告；请拆开，或只给出要读的部分"
        case .binaryFile(_, let kind): "是\(kind.name(.zh))，不是文本；请另存为纯文本（UTF-8 或 GB18030）再用"
        case .notText(_, let place):
            "不是文本：第 \(place.offset + 1) 个字节 \(place.hex) 既不合 UTF-8 也不合 GB18030；请另存为 UTF-8 纯文本"
        case .unknownFormat: "看不出要哪种格式；文件名请以 .svg、.pdf 或 .png 结尾"
        case .noReports: "没有报告；请放入 .txt 或 .md 文件，或写明文件名"
        case .projectAmongReports: "项目文件要单独给出，不能与报告并列"
        case .badIndicators(_, let error): error.message(.zh)
        case .badTable(_, let error): error.text(.zh)
        case .notInTable(_, let name, let nearest):
            "表里没有“\(name)”" + (nearest.map { "；是不是“\($0)”？" } ?? "；请检查 --highlight")
        case .severalCharts(_, let count): "表里有 \(count) 张图，一个文件放不下；-o 请给一个文件夹"
        case .noSuchLine(_, let line, let count): "没有第 \(line) 行，全文共 \(count) 行"
        case .unknownMetric(let metric, let nearest, _):
            "没有一份报告给出“\(metric)”"
                + (nearest.map { "；是不是“\($0)”？" } ?? "")
        case .nothingToShow(let metric, let measure, let missing, _):
            "这些地方没有符合要求的“\(metric)”（\(measure.words(.zh))）；\(missing.remedy(.zh))：\(missing.told(.zh))"
        case .ranksAsBars(let metric):
            "“\(metric)”的位次不画成条：位次越靠后条越长，会看反；请用 hengtu compare 列出，或画成 kind = \"matrix\""
        case .mixedUnits(let units, _):
            "画在一个刻度上的指标单位要相同，这里有\(units.map { "“\($0)”" }.joined(separator: "、"))；请分开画，或用 kind = \"grid\"、scale = \"own\""
        case .unknownPlace(let place, let nearest, _):
            "没有关于“\(place)”的报告" + (nearest.map { "；是不是“\($0)”？" } ?? "")
        case .unknownStyle(let name, let nearest, _):
            "没有叫“\(name)”的样式；"
                + (nearest.map { "是不是“\($0)”？" } ?? "可用：\(Style.names.joined(separator: "、"))，或 .toml 文件")
        case .takenWord(let word, let owner, _): "“\(word)”已经是“\(owner)”的说法；一个说法只能指一样，请删去其一"
        case .sameChartName(let name, _): "已有一张图叫“\(name)”；图名是文件名，不能相同"
        case .placeholder(let kind, _): kind.text(.zh)
        case .noSinglePage: "标题太长，一页放不下；请缩短标题，或选字号小些的样式"
        case .refused(let metric, let reasons, let isStrict):
            "“\(metric)”在这些地方不能\(isStrict ? "直接比较（--strict）" : "放在一起比")，没有画："
                + reasons.map { "\n  " + $0.sentence(.zh) }.joined()
        case .annotation(let refusal, _): refusal.text(.zh)
        case .configuration(let error): error.text(.zh)
        case .font(let error): error.text(.zh)
        case .chart(let error, _): error.text(.zh)
        case .page(let error): error.text(.zh)
        case .scene(let error): error.text(.zh)
        case .cairo(let error): error.text(.zh)
        case .unforeseen(let reason): "没有做成：\(reason)"
        case .notEncodable(let reason): "写不成 JSON：\(reason)"
        case .database(let reason): "写不成 SQLite：\(reason)"
        }
    }

    private var english: String {
        switch self {
        case .missingFile: "no such file; check the path"
        case .isDirectory: "is a folder; a file is needed here"
        case .unreadable(_, let reason): "can't be read (\(reason)); check its permissions"
        case .unwritable(_, let reason):
            "can't be written (\(reason)); nothing half-written was left, check permissions and disk space"
        case .alreadyThere: "is there already and was left as it is; name another with -o"
        case .isInput: "was read and is left as it is; name another with -o"
        case .twiceWritten: "is where two results would go, nothing was written; give them different names"
        case .interrupted: "interrupted; nothing half-written was left"
        case .emptyFile: "is empty: there is no text to read"
        case .tooLong:
            "is longer than 2 GB, which no report is; split it, or give the part that is to be read"
        case .binaryFile(_, let kind):
            "is \(kind.name(.en)), not text; save it as plain text (UTF-8 or GB18030) first"
        case .notText(_, let place):
            "isn't text: byte \(place.offset + 1) (\(place.hex)) is neither UTF-8 nor GB18030; save it as UTF-8 text"
        case .unknownFormat: "names no format; end it in .svg, .pdf or .png"
        case .noReports: "holds no report; put .txt or .md files there, or name files"
        case .projectAmongReports: "a project file stands alone, not among reports"
        case .badIndicators(_, let error): error.message(.en)
        case .badTable(_, let error): error.text(.en)
        case .notInTable(_, let name, let nearest):
            "no row is called “\(name)”"
                + (nearest.map { "; did you mean “\($0)”?" } ?? "; check --highlight")
        case .severalCharts(_, let count): "one file for \(count) charts; name a folder with -o"
        case .noSuchLine(_, let line, let count): "has no line \(line), only \(count)"
        case .unknownMetric(let metric, let nearest, _):
            "no report gives “\(metric)”"
                + (nearest.map { "; did you mean “\($0)”?" } ?? "")
        case .nothingToShow(let metric, let measure, let missing, _):
            "none of these places gives “\(metric)” (\(measure.rawValue)) as asked; \(missing.remedy(.en)):\(missing.told(.en))"
        case .ranksAsBars(let metric):
            "ranks of “\(metric)” aren't drawn as bars: the worse the rank, the longer the bar; list them by hengtu compare, or draw them as kind = \"matrix\""
        case .mixedUnits(let units, _):
            "what shares a scale must share its unit, but here are \(units.map { "“\($0)”" }.joined(separator: ", ")); draw them apart, or as kind = \"grid\" with scale = \"own\""
        case .unknownPlace(let place, let nearest, _):
            "no report is about “\(place)”" + (nearest.map { "; did you mean “\($0)”?" } ?? "")
        case .unknownStyle(let name, let nearest, _):
            "no style is called “\(name)”; "
                + (nearest.map { "did you mean “\($0)”?" }
                    ?? "there are \(Style.names.joined(separator: ", ")), or name a .toml file")
        case .takenWord(let word, let owner, _):
            "“\(word)” already means “\(owner)”; one wording means one thing, so remove one of the two"
        case .sameChartName(let name, _):
            "another chart is called “\(name)”; names are file names and must differ"
        case .placeholder(let kind, _): kind.text(.en)
        case .noSinglePage:
            "the title alone takes more than a page; shorten it, or choose a style of smaller type"
        case .refused(let metric, let reasons, let isStrict):
            "“\(metric)” can't be compared \(isStrict ? "without caveats (--strict)" : "in these places"), not drawn:"
                + reasons.map { "\n  " + $0.sentence(.en) }.joined()
        case .annotation(let refusal, _): refusal.text(.en)
        case .configuration(let error): error.text(.en)
        case .font(let error): error.text(.en)
        case .chart(let error, _): error.text(.en)
        case .page(let error): error.text(.en)
        case .scene(let error): error.text(.en)
        case .cairo(let error): error.text(.en)
        case .unforeseen(let reason): "didn't work: \(reason)"
        case .notEncodable(let reason): "can't be written as JSON: \(reason)"
        case .database(let reason): "can't be written as SQLite: \(reason)"
        }
    }

    /// The whole line, as it goes to standard error.
    package func message(_ language: Language) -> String {
        (place.map { $0 + ": " } ?? "") + (language == .zh ? "错误：" : "error: ") + text(language)
    }
}

extension [HengtuError.Missing] {
    /// What to ask for in its place.
    fileprivate func remedy(_ language: Language) -> String {
        let zh = language == .zh
        switch changed {
        case "measure":
            let given = flatMap { missing -> [Measure] in
                if case .otherMeasure(let measures) = missing.reason { measures } else { [] }
            }
            let words = Measure.allCases.filter(given.contains).map {
                zh ? "\($0.words(.zh))（\($0.rawValue)）" : $0.rawValue
            }
            return zh
                ? "请用 measure 改比\(words.joined(separator: "、"))"
                : "set measure to \(words.joined(separator: " or "))"
        case let key?: return zh ? "请改 \(key)" : "change \(key)"
        case nil: return zh ? "请改 metric 或 places" : "change metric or places"
        }
    }

    /// A line a place, of the first few.
    fileprivate func told(_ language: Language) -> String {
        let most = 5
        let lines = prefix(most).map { "\n  " + $0.reason.sentence(place: $0.place, language) }
        return lines.joined() + (count > most ? "\n  …" : "")
    }
}

extension HengtuError.BytePlace {
    var hex: String { "0x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true) }
}

extension BinaryKind {
    fileprivate func name(_ language: Language) -> String {
        let zh = language == .zh
        switch self {
        case .pdf: return zh ? " PDF 文件" : "a PDF file"
        case .word: return zh ? " Word 或 Excel 文件" : "a Word or Excel file"
        case .oldOffice: return zh ? "旧版 Office 文件" : "an old Office file"
        case .image: return zh ? "图片" : "a picture"
        }
    }
}
