import SceneModel

/// What a document says of itself, in the two forms that readers look for.
struct PDFMetadata {
    private let scene: Scene
    private let created: CivilTime?

    init(scene: Scene, created: Int?) {
        self.scene = scene
        self.created = created.flatMap(CivilTime.init)
    }

    private static let creator = "hengtu"

    /// Letters, digits and hyphens, as a language's name has.
    private var language: String {
        String(decoding: scene.language.utf8.filter { $0 == 0x2D || $0.isAlphanumeric }, as: UTF8.self)
    }

    /// What the catalog says of the document, with the streams that it names.
    func catalogEntries(in file: inout PDFFile) -> String {
        let packet = file.add(stream: xmp, entries: "/Type /Metadata /Subtype /XML", isPlain: true)
        let profile = file.add(stream: SRGBProfile.bytes, entries: "/N 3")
        return (language.isEmpty ? "" : " /Lang (\(language))") + " /Metadata \(packet)"
            + " /OutputIntents [<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB)"
            + " /Info (sRGB IEC61966-2.1) /DestOutputProfile \(profile) >>]"
    }

    var info: String {
        var entries = [("Title", scene.title), ("Author", scene.author), ("Subject", scene.description)]
            .filter { !$0.1.isEmpty }
            .map { "/\($0) \($1.pdfString)" }
        entries.append("/Creator (\(Self.creator)) /Producer (\(Self.creator))")
        if let created { entries.append("/CreationDate (D:\(created.digits)Z)") }
        return "<< \(entries.joined(separator: " ")) >>"
    }

    /// Says the same as `info`.
    var xmp: [UInt8] {
        var packet: [UInt8] = []
        packet +=
            """
            <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
            xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
            <dc:format>application/pdf</dc:format>

            """.utf8
        packet.append("dc:title", scene.title, in: "rdf:Alt", item: #"rdf:li xml:lang="x-default""#)
        packet.append("dc:creator", scene.author, in: "rdf:Seq", item: "rdf:li")
        packet.append(
            "dc:description", scene.description, in: "rdf:Alt", item: #"rdf:li xml:lang="x-default""#)
        packet.append("dc:language", language, in: "rdf:Bag", item: "rdf:li")
        packet.append("pdf:Producer", Self.creator)
        packet.append("xmp:CreatorTool", Self.creator)
        if let created { packet.append("xmp:CreateDate", created.iso) }
        packet +=
            """
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """.utf8
        return packet
    }
}

extension [UInt8] {
    fileprivate mutating func append(_ name: String, _ text: String, in list: String, item: String) {
        guard !text.isEmpty else { return }
        self += "<\(name)><\(list)><\(item)>".utf8
        append(xml: text)
        self += "</rdf:li></\(list)></\(name)>\n".utf8
    }

    fileprivate mutating func append(_ name: String, _ text: String) {
        self += "<\(name)>".utf8
        append(xml: text)
        self += "</\(name)>\n".utf8
    }
}

extension UInt8 {
    fileprivate var isAlphanumeric: Bool {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            true
        default: false
        }
    }
}

/// A second, in UTC.
struct CivilTime {
    private let year: Int
    private let month: Int
    private let day: Int
    private let second: Int

    /// - Parameter seconds: since 1970; `nil` outside the years 1 to 9999.
    init?(_ seconds: Int) {
        guard (-62_135_596_800...253_402_300_799).contains(seconds) else { return nil }
        // Floors, also before 1970.
        let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
        second = seconds - days * 86_400
        // Years from March, so that a leap day comes last; 719,468 days from 0000-03-01 to 1970.
        let shifted = days + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
    }

    /// `20260131120000`
    var digits: String { parts.joined() }

    /// `2026-01-31T12:00:00Z`
    var iso: String { zip(parts, ["-", "-", "T", ":", ":", "Z"]).map { $0 + $1 }.joined() }

    private var parts: [String] {
        [(year, 4), (month, 2), (day, 2), (second / 3600, 2), (second / 60 % 60, 2), (second % 60, 2)].map {
            let digits = String($0)
            return String(repeating: "0", count: max(0, $1 - digits.utf8.count)) + digits
        }
    }
}
