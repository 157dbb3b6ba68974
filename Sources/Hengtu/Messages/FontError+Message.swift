import MetricModel
import SceneModel
import Styling
import Typesetting

extension FontError {
    package func text(_ language: Language) -> String {
        let zh = language == .zh
        switch self {
        case .noFamily(let role, let families):
            let names = families.joined(separator: zh ? "、" : ", ")
            return zh
                ? "没有\(role.name(.zh))所要的字体（\(names)），什么也没有画；\(install(.zh))"
                : "no font for \(role.name(.en)) is installed (\(names)), nothing was drawn; \(install(.en))"
        case .missingCharacter(let scalar, let text, let families):
            let code = String(scalar.value, radix: 16, uppercase: true)
            let padded = "U+" + String(repeating: "0", count: max(0, 4 - code.count)) + code
            let names = families.joined(separator: zh ? "、" : ", ")
            return zh
                ? "字体（\(names)）没有字符“\(scalar)”（\(padded)），见“\(text)”；请改掉这个字符，或\(install(.zh))"
                : "no font (\(names)) has the character “\(scalar)” (\(padded)) of “\(text)”; change it, or \(install(.en))"
        case .unreadable(let family):
            return zh
                ? "字体“\(family)”的文件读不出来；\(install(.zh))"
                : "the file of the font “\(family)” can't be read; \(install(.en))"
        }
    }

    private func install(_ language: Language) -> String {
        guard let package = packageToInstall else {
            return language == .zh ? "请安装含有它的字体" : "install a font that has it"
        }
        return language == .zh
            ? "请安装 \(package)（apt-get install \(package)）" : "install \(package) (apt-get install \(package))"
    }
}

extension FontRole {
    func name(_ language: Language) -> String {
        switch (self, language) {
        case (.text, .zh): "正文"
        case (.strong, .zh): "粗体"
        case (.title, .zh): "标题"
        case (.heading, .zh): "一级标题"
        case (.subheading, .zh): "二级标题"
        case (.text, .en): "text"
        case (.strong, .en): "bold text"
        case (.title, .en): "titles"
        case (.heading, .en): "first-level headings"
        case (.subheading, .en): "second-level headings"
        }
    }
}

extension FontReport {
    /// A role fell back on nothing: something will be missing when it is drawn.
    package var isIncomplete: Bool { roles.contains { $0.found.isEmpty } }

    /// What `hengtu fonts` prints.
    package func text(_ language: Language) -> String {
        let zh = language == .zh
        var lines: [String] = []
        for role in roles {
            lines.append("\(role.role.name(language)) (\(role.role.rawValue))")
            for (number, found) in role.found.enumerated() {
                let use = number == 0 ? (zh ? "使用" : "sets it") : (zh ? "后备" : "fallback")
                lines.append(
                    "  \(use)  \(found.face.family) \(found.face.style), \(found.face.postScriptName) \(found.version)"
                )
                lines.append("        \(found.file)#\(found.index)")
                if role.request.isBold, !found.face.isBold {
                    lines.append(zh ? "        没有粗体，用常规体代替" : "        has no bold; its regular is used")
                }
            }
            for family in role.missing {
                let package = Self.package(for: family).map { zh ? "（\($0)）" : " (\($0))" } ?? ""
                lines.append((zh ? "  没装  " : "  missing  ") + family + package)
            }
        }
        if isIncomplete {
            lines.append(
                zh
                    ? "缺字体，画不了图：请安装 fonts-noto-cjk"
                    : "fonts are missing, nothing can be drawn: install fonts-noto-cjk")
        }
        return lines.joined(separator: "\n")
    }
}

extension Style {
    /// A warning that names the families that aren't installed and what sets their text; `nil` where none is missing.
    package func substitutionWarning(_ language: Language) -> String? {
        let found = FontEngine(fonts: fonts).substitutions
        if found.isEmpty { return nil }
        let zh = language == .zh
        let pairs = found.map { "\($0.role.name(language)) \($0.wanted) → \($0.taken)" }
        return zh
            ? "警告：样式 \(name) 要的字体没有安装，已用别的代替（\(pairs.joined(separator: "；"))）；装上后重做即可"
            : "warning: fonts of the style \(name) aren't installed and others were taken (\(pairs.joined(separator: "; "))); install them and run again"
    }
}
