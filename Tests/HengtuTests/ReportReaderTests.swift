import MetricModel
import Testing

@testable import Hengtu

@Suite("Reading a report's bytes")
struct ReportReaderTests {
    /// 青禾县2022年 in GB18030.
    static let gb18030: [UInt8] = [0xC7, 0xE0, 0xBA, 0xCC, 0xCF, 0xD8] + Array("2022".utf8) + [0xC4, 0xEA]

    @Test("UTF-8 is read as it is, its byte order mark too: offsets count from the file's start")
    func utf8() throws {
        #expect(try ReportReader.text(of: Array("青禾县".utf8), path: "a.txt") == "青禾县")
        #expect(
            try ReportReader.text(of: [0xEF, 0xBB, 0xBF] + Array("青禾县".utf8), path: "a.txt")
                == "\u{FEFF}青禾县")
    }

    @Test("GB18030, the encoding of older county sites, is read too")
    func gb18030Text() throws {
        #expect(try ReportReader.text(of: Self.gb18030, path: "a.txt") == "青禾县2022年")
    }

    @Test("UTF-16 with its mark is read, as Notepad saves it")
    func utf16() throws {
        #expect(try ReportReader.text(of: [0xFF, 0xFE, 0xBF, 0x53], path: "a.txt") == "县")
        #expect(try ReportReader.text(of: [0xFE, 0xFF, 0x53, 0xBF], path: "a.txt") == "县")
    }

    @Test(
        "a file of spaces is as empty as an empty one",
        arguments: ["", " \n\t\r\n", "\u{3000}", "\u{FEFF}\n"])
    func empty(text: String) {
        #expect(throws: HengtuError.emptyFile("a.txt")) {
            try ReportReader.text(of: Array(text.utf8), path: "a.txt")
        }
    }

    @Test("a byte of no encoding is named with its line and column")
    func invalidByte() {
        let bytes = Array("第一行\n二".utf8) + [0xFF, 0x80, 0x80]
        let place = HengtuError.BytePlace(byte: 0xFF, offset: 13, line: 2, column: 2)
        #expect(throws: HengtuError.notText("a.txt", place)) {
            try ReportReader.text(of: bytes, path: "a.txt")
        }
        #expect(
            HengtuError.notText("a.txt", place).message(.zh).hasPrefix("a.txt:2:2: 错误：不是文本：第 14 个字节 0xFF"))
    }

    @Test("a zero byte means that it isn't text")
    func zeroByte() {
        #expect(
            throws: HengtuError.notText(
                "a.txt", HengtuError.BytePlace(byte: 0, offset: 1, line: 1, column: 2))
        ) {
            try ReportReader.text(of: [0x41, 0, 0x42], path: "a.txt")
        }
    }

    @Test(
        "office files and pictures are called by their name",
        arguments: [
            (Array("%PDF-1.7".utf8), BinaryKind.pdf), ([0x50, 0x4B, 0x03, 0x04, 0x14], .word),
            ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], .oldOffice), ([0xFF, 0xD8, 0xFF, 0xE0], .image),
        ])
    func binary(bytes: [UInt8], kind: BinaryKind) {
        #expect(throws: HengtuError.binaryFile("a.doc", kind)) {
            try ReportReader.text(of: bytes, path: "a.doc")
        }
    }
}
