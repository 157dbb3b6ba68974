import Foundation
import Styling

@testable import Typesetting

/// The suite's font, from the package that `bin/setup` installs.
let han = "Noto Sans CJK SC"
/// Has letters that `han` lacks.
let lender = "DejaVu Sans"

extension Style.Fonts {
    /// One list of families, bold but in the text.
    static func families(_ families: String...) -> Style.Fonts {
        Style.Fonts(
            text: FontRequest(families: families, isBold: false),
            strong: FontRequest(families: families, isBold: true),
            title: FontRequest(families: families, isBold: true))
    }
}

/// Where a family's face lies on this machine; `nil` where it isn't installed.
func installedFile(_ family: String) -> String? {
    FontEngine(fonts: .families(family), cache: nil).report().roles.first?.found.first?.file
}

let hasHan = installedFile(han) != nil
let hasLender = installedFile(lender) != nil

/// A folder that is gone when its test ends, with fonts of its own: `etc/fonts.conf` is a fontconfig file
/// that knows only what lies in `fonts`.
struct FontFolder: ~Copyable {
    let path: String
    var configuration: String { path + "/etc/fonts.conf" }
    var cache: FontCache { FontCache(folder: path + "/cache") }

    init() throws {
        path = NSTemporaryDirectory() + "hengtu-fonts-" + UUID().uuidString
        for folder in ["/fonts", "/etc"] {
            try FileManager.default.createDirectory(
                atPath: path + folder, withIntermediateDirectories: true)
        }
        try """
        <?xml version="1.0"?>
        <fontconfig><dir>\(path)/fonts</dir><cachedir>\(path)/scanned</cachedir></fontconfig>
        """.write(toFile: path + "/etc/fonts.conf", atomically: true, encoding: .utf8)
        // Made long ago, so that a change shows however coarse the disk's clock is.
        for folder in ["/fonts", "/etc"] {
            try FileManager.default.setAttributes(
                [.modificationDate: Date(timeIntervalSince1970: 1_000_000_000)], ofItemAtPath: path + folder)
        }
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }
}
