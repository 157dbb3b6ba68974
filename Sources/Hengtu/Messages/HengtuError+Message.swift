import MetricModel
import Typesetting

extension HengtuError {
    /// Where it is, for the start of the line: `file:line:column`, `file`, or nothing.
    package var place: String? {
        switch self {
        case .missingFile(let path), .isDirectory(let path), .emptyFile(let path): path
        case .unreadable(let path, _), .unwritable(let path, _), .binaryFile(let path, _): path
        case .notText(let path, let place): "\(path):\(place.line):\(place.column)"
        }
    }

    /// What is wrong, and what to do.
    package func text(_ language: Language) -> String {
        let zh = language == .zh
        switch self {
        case .missingFile:
            return zh ? "没有这个文件；请检查路径" : "no such file; check the path"
        case .isDirectory:
            return zh ? "这是文件夹，这里要一个文件" : "is a folder; a file is needed here"
        case .unreadable(_, let reason):
            return zh ? "读不了（\(reason)）；请检查权限" : "can't be read (\(reason)); check its permissions"
        case .unwritable(_, let reason):
            return zh
                ? "写不了（\(reason)）；没有留下半个文件，请检查权限和磁盘空间"
                : "can't be written (\(reason)); nothing half-written was left, check permissions and disk space"
        case .emptyFile:
            return zh ? "是空文件，没有可读的文字" : "is empty: there is no text to read"
        case .binaryFile(_, let kind):
            let name = BinaryKind(rawValue: kind)?.name(language) ?? kind
            return zh
                ? "是\(name)，不是文本；请另存为纯文本（UTF-8 或 GB18030）再用"
                : "is \(name), not text; save it as plain text (UTF-8 or GB18030) first"
        case .notText(_, let place):
            let byte = "0x" + (place.byte < 16 ? "0" : "") + String(place.byte, radix: 16, uppercase: true)
            return zh
                ? "不是文本：第 \(place.offset + 1) 个字节 \(byte) 既不合 UTF-8 也不合 GB18030；请另存为 UTF-8 纯文本"
                : "isn't text: byte \(place.offset + 1) (\(byte)) is neither UTF-8 nor GB18030; save it as UTF-8 text"
        }
    }

    /// The whole line, as it goes to standard error.
    package func message(_ language: Language) -> String {
        (place.map { $0 + ": " } ?? "") + (language == .zh ? "错误：" : "error: ") + text(language)
    }
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
