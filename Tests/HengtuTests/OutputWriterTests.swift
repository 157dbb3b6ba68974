import Foundation
import Hengtu
import TestSupport
import Testing

@Suite("Files that are written in pieces")
struct OutputWriterTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test("hold all pieces since the last that began them, and are there only when all is done")
    func pieces() throws {
        var writer = OutputWriter()
        try writer.stage(at: folder.file("x.pdf")) { write throws(HengtuError) in
            try write(Array("a longer one".utf8), true)
            try write(Array("anew".utf8), true)
            try write(Array(", and on".utf8), false)
        }
        #expect(!FileManager.default.fileExists(atPath: folder.file("x.pdf")))
        try writer.commit()
        #expect(try String(contentsOfFile: folder.file("x.pdf"), encoding: .utf8) == "anew, and on")
        #expect(folder.files == ["x.pdf"])
    }

    @Test("leave nothing behind where their maker fails")
    func failure() throws {
        #expect(throws: HengtuError.self) {
            var writer = OutputWriter()
            try writer.stage(at: folder.file("x.pdf")) { write throws(HengtuError) in
                try write(Array("half of it".utf8), true)
                throw HengtuError.isDirectory("x")
            }
        }
        #expect(folder.files == [])
    }
}
