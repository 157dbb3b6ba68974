import Foundation

/// A file's objects as qpdf reads them.
public struct PDFObjects {
    private let objects: [String: [String: Any]]

    public static let qpdf = Tool("qpdf")

    public init(of bytes: [UInt8]) throws {
        let folder = try TestFolder()
        let path = try folder.write(bytes, to: "a.pdf")
        let said = try Self.qpdf.run("--json", "--json-key=qpdf", path)
        guard said.status == 0 else { throw CocoaError(.fileReadCorruptFile) }
        let json = try JSONSerialization.jsonObject(with: Data(said.text.utf8)) as? [String: Any]
        objects = (json?["qpdf"] as? [Any])?.last as? [String: [String: Any]] ?? [:]
    }

    /// A dictionary, its reference followed, a stream's own taken.
    public func body(_ value: Any?) -> [String: Any]? {
        if let dictionary = value as? [String: Any] { return dictionary }
        guard let reference = value as? String, let object = objects["obj:\(reference)"] else { return nil }
        return (object["value"] ?? (object["stream"] as? [String: Any])?["dict"]) as? [String: Any]
    }

    /// A list, its reference followed.
    public func list(_ value: Any?) -> [Any]? {
        if let list = value as? [Any] { return list }
        return (value as? String).flatMap { objects["obj:\($0)"]?["value"] as? [Any] }
    }

    public var catalog: [String: Any] {
        body((objects["trailer"]?["value"] as? [String: Any])?["/Root"]) ?? [:]
    }

    /// In order, as references.
    public var pages: [String] { body(catalog["/Pages"])?["/Kids"] as? [String] ?? [] }

    public func all(_ key: String, _ value: String) -> [(reference: String, body: [String: Any])] {
        objects.compactMap { name, object in
            guard let body = object["value"] as? [String: Any], body[key] as? String == value else {
                return nil
            }
            return (String(name.dropFirst("obj:".count)), body)
        }
    }

    /// An element of the structure with those in it, and the numbers of its marked content.
    public struct Element {
        public var tag: String
        public var body: [String: Any]
        public var kids: [Element]
        public var contents: [Int]
    }

    public var structure: Element? {
        body(catalog["/StructTreeRoot"]).flatMap { ($0["/K"] as? [Any])?.first }.flatMap(element)
    }

    private func element(_ reference: Any) -> Element? {
        guard let body = body(reference), let tag = body["/S"] as? String else { return nil }
        let kids = body["/K"] as? [Any] ?? []
        let contents = kids.compactMap { $0 as? Int ?? (self.body($0)?["/MCID"] as? Int) }
        return Element(tag: tag, body: body, kids: kids.compactMap(element), contents: contents)
    }

    /// A text string's words.
    public static func words(_ value: Any?) -> String {
        let text = value as? String ?? ""
        return text.hasPrefix("u:") ? String(text.dropFirst(2)) : text
    }
}

extension PDFObjects.Element {
    /// It and all in it, as they are read.
    public var flat: [PDFObjects.Element] { [self] + kids.flatMap(\.flat) }
}
