import Glibc
import MetricModel

extension Language {
    /// The language that a command speaks: `--lang` where it is given, else the environment's messages
    /// language; where that names none, Chinese, the language of those who hold the reports.
    package static func chosen(by arguments: [String]) -> Language {
        for (index, argument) in arguments.enumerated() {
            if argument == "--lang", arguments.indices.contains(index + 1) {
                if let language = Language(rawValue: arguments[index + 1]) { return language }
            } else if argument.hasPrefix("--lang="),
                let language = Language(rawValue: String(argument.dropFirst(7)))
            {
                return language
            }
        }
        for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
            guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { continue }
            let isChinese = value.hasPrefix("zh") || value.hasPrefix("C") || value.hasPrefix("POSIX")
            return isChinese ? .zh : .en
        }
        return .zh
    }
}
