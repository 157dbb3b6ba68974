/// Which Debian package installs a family, the longest beginning first.
private let packages: [(family: String, package: String)] = [
    ("Noto Sans Mono CJK", "fonts-noto-cjk"),
    ("Noto Serif CJK", "fonts-noto-cjk"),
    ("Noto Sans CJK", "fonts-noto-cjk"),
    ("Noto Serif", "fonts-noto-core"),
    ("Noto Sans", "fonts-noto-core"),
    ("WenQuanYi Micro Hei", "fonts-wqy-microhei"),
    ("WenQuanYi Zen Hei", "fonts-wqy-zenhei"),
    ("AR PL UKai", "fonts-arphic-ukai"),
    ("AR PL UMing", "fonts-arphic-uming"),
    ("DejaVu", "fonts-dejavu-core"),
    ("Liberation", "fonts-liberation"),
]

extension FontReport {
    /// The Debian package that installs a family; `nil` where none is known to.
    package static func package(for family: String) -> String? {
        packages.first { family.hasPrefix($0.family) }?.package
    }
}

extension FontError {
    /// The Debian package whose installation would help; `nil` where none is known to.
    package var packageToInstall: String? {
        switch self {
        case .noFamily(_, let families):
            return families.lazy.compactMap(FontReport.package).first
        case .missingCharacter(let character, _, let tried):
            // Whoever has this package and still lacks a character needs another family in the style.
            let package = "fonts-noto-cjk"
            let isChinese = character.properties.isIdeographic || (0x3000...0xFFEF).contains(character.value)
            return isChinese && !tried.contains { FontReport.package(for: $0) == package } ? package : nil
        case .unreadable:
            return nil
        }
    }
}
