import ArgumentParser
import Glibc
import Hengtu

/// The terminal: results to standard output, all else to standard error.
enum Console {
    /// Of the whole run, help included.
    static let language = Language.chosen(by: CommandLine.arguments)

    /// `SOURCE_DATE_EPOCH`, for those who want their documents dated; no output reads the clock.
    static let sourceDate = getenv("SOURCE_DATE_EPOCH").flatMap { Int(String(cString: $0)) }

    static func say(_ line: String) {
        _ = OutputWriter.write(Array((line + "\n").utf8), to: STDERR_FILENO)
    }

    static func print(_ text: String) throws(HengtuError) {
        try write(Array((text.hasSuffix("\n") ? text : text + "\n").utf8))
    }

    /// A result, whole, to standard output.
    static func write(_ bytes: [UInt8]) throws(HengtuError) {
        if let reason = OutputWriter.write(bytes, to: STDOUT_FILENO) {
            throw .unwritable(language == .zh ? "标准输出" : "standard output", reason: reason)
        }
    }

    /// What went wrong on the way, told after all else is done; the command then fails, by 2 where it only refused.
    static func finish(_ problems: [HengtuError]) throws {
        if problems.isEmpty { return }
        for problem in problems { say(problem.message(language)) }
        let charts = problems.filter(\.isOfChart).count
        let reports = problems.count - charts
        if reports > 0 {
            say(
                words(
                    "\(reports) 份报告没有读成，其余都已完成",
                    "\(Words.count(reports, "report")) could not be read; the rest is done"))
        }
        if charts > 0 {
            say(
                words(
                    "\(charts) 张图没有画，其余都已完成", "\(Words.count(charts, "chart")) not drawn; the rest is done"))
        }
        throw ExitCode(problems.allSatisfy { $0.exitStatus == 2 } ? 2 : 1)
    }

    /// Says which of a style's fonts others stand in for.
    static func warn(ofFontsIn style: Style) {
        if let warning = style.substitutionWarning(language) { say(warning) }
    }

    /// What had no room.
    static func tell(_ omitted: OnePage.Omitted?) {
        if let omitted, !omitted.isEmpty { say(omitted.message(language)) }
    }

    /// What a build wrote, and where to look first.
    static func tell(_ paths: [String], in folder: String) {
        let charts = paths.count { $0.hasSuffix(".svg") }
        say(
            words(
                "写到 \(folder)/：indicators.jsonl、indicators.csv，charts/ 里 \(charts) 张图（SVG 和 PNG），briefing.pdf",
                "wrote to \(folder)/: indicators.jsonl, indicators.csv, \(charts) charts (SVG and PNG) in charts/, briefing.pdf"
            ))
        say(
            words(
                "先看 \(FileSystem.join(folder, "briefing.pdf"))",
                "look first at \(FileSystem.join(folder, "briefing.pdf"))"))
    }
}

/// In the language of the run.
func words(_ zh: String, _ en: String) -> String {
    Console.language == .zh ? zh : en
}

extension Language: ExpressibleByArgument {}
