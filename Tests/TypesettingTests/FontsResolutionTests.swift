import Foundation
import SceneModel
import Styling
import Testing
import Typesetting

@Suite("Families are resolved", .enabled(if: hasHan, "Noto Sans CJK SC is not installed"))
struct FontsResolutionTests {
    @Test("a family that isn't installed is an error that names all asked for")
    func unknown() {
        let engine = FontEngine(fonts: .families("Nowhere Sans", "Nowhere Serif"), cache: nil)
        #expect(engine.faces.isEmpty)
        #expect(throws: FontError.noFamily(role: .strong, families: ["Nowhere Sans", "Nowhere Serif"])) {
            try engine.shape("衡", role: .strong, size: 10)
        }
    }

    @Test(
        "what fontconfig would put in a family's place is not taken",
        arguments: ["sans-serif", "Nowhere Sans", "Noto Sans CJK", "Noto Sans CJK SC Light", ""])
    func substitutes(family: String) {
        #expect(FontEngine(fonts: .families(family), cache: nil).faces.isEmpty)
    }

    @Test("the first installed family sets the text, and a name may be in any case")
    func order() throws {
        let report = FontEngine(fonts: .families("Nowhere Sans", "noto sans cjk sc"), cache: nil).report()
        #expect(report.roles.map(\.role) == FontRole.allCases)
        for role in report.roles {
            #expect(role.missing == ["Nowhere Sans"])
            #expect(role.found.map(\.face.family) == [han])
            #expect(role.found.map(\.face.isBold) == [role.request.isBold])
            let found = try #require(role.found.first)
            #expect(FileManager.default.isReadableFile(atPath: found.file))
            #expect(Double(found.version) != nil)
        }
    }

    @Test("a configuration without fonts leaves none")
    func noFonts() throws {
        let folder = try FontFolder()
        let engine = FontEngine(fonts: .families(han), cache: nil, configuration: folder.configuration)
        #expect(throws: FontError.noFamily(role: .text, families: [han])) {
            try engine.shape("衡", role: .text, size: 10)
        }
    }

    @Test("a configuration that isn't there leaves none")
    func noConfiguration() throws {
        let folder = try FontFolder()
        let engine = FontEngine(fonts: .families(han), cache: nil, configuration: folder.path + "/none")
        #expect(engine.faces.isEmpty)
    }
}

@Suite("The package to install")
struct FontsPackageTests {
    @Test("is that of the first family asked for that a package has")
    func family() {
        let error = FontError.noFamily(role: .text, families: ["SimSun", "WenQuanYi Micro Hei", han])
        #expect(error.packageToInstall == "fonts-wqy-microhei")
        #expect(FontError.noFamily(role: .text, families: ["SimSun"]).packageToInstall == nil)
    }

    @Test("for a Chinese character is fonts-noto-cjk, until its fonts were tried")
    func character() {
        for character in ["衡", "，", "𠮷"] as [Unicode.Scalar] {
            let error = FontError.missingCharacter(character, text: "", families: [lender])
            #expect(error.packageToInstall == "fonts-noto-cjk")
            let tried = FontError.missingCharacter(character, text: "", families: [lender, han])
            #expect(tried.packageToInstall == nil)
        }
        #expect(FontError.missingCharacter("𐀀", text: "", families: [lender]).packageToInstall == nil)
    }
}

@Suite("What was resolved is kept", .enabled(if: hasLender, "DejaVu Sans is not installed"))
struct FontsCacheTests {
    private func found(
        in folder: borrowing FontFolder, fonts: Style.Fonts = .families(lender)
    ) -> [FontReport.Found] {
        FontEngine(fonts: fonts, cache: folder.cache, configuration: folder.configuration)
            .report().roles[0].found
    }

    private func install(in folder: borrowing FontFolder) throws {
        try FileManager.default.copyItem(
            atPath: try #require(installedFile(lender)), toPath: folder.path + "/fonts/lender.ttf")
    }

    private func keptFile(in folder: borrowing FontFolder) throws -> String {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.cache.folder)
        #expect(names.count == 1)
        return folder.cache.folder + "/" + (try #require(names.first))
    }

    @Test("and read again")
    func kept() throws {
        let folder = try FontFolder()
        try install(in: folder)
        let first = found(in: folder)
        #expect(first.map(\.face.family) == [lender])
        #expect(found(in: folder) == first)

        // Seen by a version that only the kept file tells.
        let file = try keptFile(in: folder)
        let text = try String(contentsOfFile: file, encoding: .utf8)
        let version = try #require(first.first?.version)
        try text.replacing("\t\(version)\n", with: "\tkept\n")
            .write(toFile: file, atomically: true, encoding: .utf8)
        #expect(found(in: folder).map(\.version) == ["kept"])
    }

    @Test("until a font is installed")
    func newFont() throws {
        let folder = try FontFolder()
        #expect(found(in: folder).isEmpty)
        #expect(found(in: folder).isEmpty)
        try install(in: folder)
        #expect(found(in: folder).count == 1)
    }

    @Test("until a font is gone")
    func goneFont() throws {
        let folder = try FontFolder()
        try install(in: folder)
        #expect(found(in: folder).count == 1)
        try FileManager.default.removeItem(atPath: folder.path + "/fonts/lender.ttf")
        #expect(found(in: folder).isEmpty)
    }

    @Test("until the configuration changes")
    func newConfiguration() throws {
        let folder = try FontFolder()
        try install(in: folder)
        #expect(found(in: folder).count == 1)
        try "<fontconfig></fontconfig>".write(
            toFile: folder.configuration, atomically: true, encoding: .utf8)
        #expect(found(in: folder).isEmpty)
    }

    @Test("not where the kept file is damaged", arguments: ["", "\n", "hengtu fonts 1\n", "\u{FF}", "cut"])
    func damaged(content: String) throws {
        let folder = try FontFolder()
        try install(in: folder)
        let first = found(in: folder)
        let file = try keptFile(in: folder)
        let text = try String(contentsOfFile: file, encoding: .utf8)
        try (content == "cut" ? String(text.dropLast(40)) : content)
            .write(toFile: file, atomically: true, encoding: .utf8)
        #expect(found(in: folder) == first)
        #expect(try String(contentsOfFile: file, encoding: .utf8) == text)
    }

    @Test("for each list of families apart")
    func otherFamilies() throws {
        let folder = try FontFolder()
        try install(in: folder)
        #expect(found(in: folder).count == 1)
        #expect(found(in: folder, fonts: .families("Nowhere Sans")).isEmpty)
        #expect(found(in: folder).count == 1)
    }

    @Test("nowhere where the folder can't be made, which is no error")
    func unwritable() throws {
        let folder = try FontFolder()
        try install(in: folder)
        try "a file".write(toFile: folder.cache.folder, atomically: true, encoding: .utf8)
        #expect(found(in: folder).count == 1)
        #expect(try String(contentsOfFile: folder.cache.folder, encoding: .utf8) == "a file")
    }
}
