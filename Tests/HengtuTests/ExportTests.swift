import Foundation
import Testing

/// What other programs read of hengtu's files, by their own readers.
@Suite("Records leave without loss: JSON, CSV, SQLite, Data Package")
struct ExportTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// Python's view of a file as JSON lines in the guide's fields, values as they are written.
    private static let reader = #"""
        import csv, json, sqlite3, sys
        kind, path = sys.argv[1:3]
        names = ["doc", "start", "end", "raw", "value", "unit", "metric", "canonical", "subject", "measure", "status",
                 "period", "bound", "scope", "optional", "repeat", "rule"]
        def lines(path):
            with open(path, encoding="utf-8") as file:
                return [json.loads(line, parse_float=str, parse_int=str) for line in file]
        def table(path):
            with open(path, encoding="utf-8", newline="") as file:
                return list(csv.DictReader(file))
        def base(path):
            db = sqlite3.connect(path)
            db.row_factory = sqlite3.Row
            return [dict(row) for row in db.execute("SELECT * FROM indicators")]
        with_array = lambda path: json.load(open(path, encoding="utf-8"), parse_float=str, parse_int=str)
        rows = {"jsonl": lines, "json": with_array, "csv": table, "sqlite": base}[kind](path)
        def plain(name, value):
            if value is None: return ""
            if name in ("optional", "repeat"): return "true" if str(value).lower() in ("true", "1") else ""
            return str(value)
        for row in rows:
            print(json.dumps([plain(name, row.get(name)) for name in names], ensure_ascii=False))
        """#

    private func read(_ kind: String, _ path: String) throws -> [String] {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-c", Self.reader, kind, path]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    private func export(_ format: String, to name: String) throws -> String {
        let path = folder.file(name)
        let run = try CommandLineRun([
            "extract", CommandLineRun.example, "--format", format, "-o", path,
        ])
        #expect(run.status == 0, "\(run.errors)")
        return path
    }

    @Test(
        "Python's json, csv and sqlite3 read the same records, digit for digit",
        arguments: ["json", "sqlite", "package"])
    func sameRecords(format: String) throws {
        let all = try CommandLineRun(["extract", CommandLineRun.example])
        let expected = try read("jsonl", try folder.write(all.output, to: "all.jsonl"))
        #expect(expected.count > 200)
        let path = try export(format, to: format == "package" ? "package" : "all.\(format)")
        let found = try read(
            format == "package" ? "csv" : format, format == "package" ? path + "/indicators.csv" : path)
        #expect(found == expected)
    }

    @Test("hengtu reads its own table back: the same records, and the same comparison")
    func ownTable() throws {
        let table = try export("csv", to: "indicators.csv")
        let lines = try CommandLineRun(["extract", CommandLineRun.example])
        let back = try CommandLineRun(["extract", table])
        #expect(back.status == 0, "\(back.errors)")
        #expect(back.output == lines.output)
    }

    @Test("A database joins places to their codes and records to their metrics")
    func joins() throws {
        let path = try export("sqlite", to: "all.sqlite")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [
            "python3", "-c",
            """
            import sqlite3, sys
            db = sqlite3.connect(sys.argv[1])
            assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            assert db.execute("PRAGMA foreign_key_check").fetchall() == []
            print(db.execute("SELECT code FROM place WHERE name = '衡南县'").fetchone()[0])
            print(db.execute("SELECT base_value FROM indicators WHERE canonical = '一般公共预算收入' AND measure = 'level' AND place_code = '430423'").fetchone()[0])
            """, path,
        ]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(text.split(separator: "\n").map(String.init).first == "430422")
        #expect(text.split(separator: "\n").count == 2)
    }

    @Test("A Data Package says type, unit and reference of its columns")
    func package() throws {
        let path = try export("package", to: "package")
        let data = try Data(contentsOf: URL(fileURLWithPath: path + "/datapackage.json"))
        let descriptor = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        let resources = try #require(descriptor["resources"] as? [[String: Any]])
        #expect(resources.compactMap { $0["path"] as? String } == ["indicators.csv", "places.csv"])
        for resource in resources {
            let file = try #require(resource["path"] as? String)
            let schema = try #require(resource["schema"] as? [String: Any])
            let fields = try #require(schema["fields"] as? [[String: Any]])
            let header = try String(contentsOfFile: path + "/" + file, encoding: .utf8).prefix {
                $0 != "\r\n"
            }
            #expect(
                fields.compactMap { $0["name"] as? String } == header.split(separator: ",").map(String.init))
        }
    }

    /// On the path where `pip install frictionless` put it.
    private static let hasValidator: Bool = {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        return path.split(separator: ":").contains {
            FileManager.default.isExecutableFile(atPath: $0 + "/frictionless")
        }
    }()

    @Test("The frictionless validator finds a Data Package valid", .enabled(if: hasValidator))
    func validator() throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [
            "frictionless", "validate", try export("package", to: "package") + "/datapackage.json",
        ]
        process.standardOutput = Pipe()
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }

    @Test("The same reports give the same bytes", arguments: ["json", "csv", "sqlite"])
    func sameBytes(format: String) throws {
        let first = try Data(contentsOf: URL(fileURLWithPath: try export(format, to: "a")))
        let second = try Data(contentsOf: URL(fileURLWithPath: try export(format, to: "b")))
        #expect(first == second)
    }

    @Test("A database or package needs a path")
    func path() throws {
        let run = try CommandLineRun(["extract", CommandLineRun.example, "--format", "sqlite"])
        #expect(run.status == 64)
        #expect(run.errors.contains("-o"))
    }
}
