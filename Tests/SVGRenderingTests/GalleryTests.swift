import Foundation
import Testing

/// The pictures that the README shows, read from their files as any program would.
@Suite("The gallery keeps the contract of our SVG")
struct GalleryTests {
    static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "output/gallery")

    static let names: [String] = {
        let files = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
        return (files ?? []).filter { $0.hasSuffix(".svg") }.sorted()
    }()

    func document(_ name: String) throws -> SVGDocument {
        try SVGDocument([UInt8](Data(contentsOf: Self.folder.appending(path: name))))
    }

    @Test("there are pictures to keep it")
    func isThere() { #expect(Self.names.count > 5) }

    @Test("only the elements and attributes of the contract", arguments: names)
    func vocabulary(name: String) throws {
        for element in try document(name).elements {
            let allowed = try #require(SVGContractTests.allowed[element.name], "\(element.name)")
            #expect(Set(element.attributes.keys).isSubset(of: allowed), "\(element)")
        }
    }

    @Test("each says its size, language, title and data", arguments: names)
    func root(name: String) throws {
        let document = try document(name)
        let root = try #require(document.elements.first)
        for attribute in ["width", "height"] {
            #expect(Double(root.attributes[attribute] ?? "").map { $0 > 0 } == true)
        }
        #expect(root.attributes["viewBox"]?.hasPrefix("0 0 ") == true)
        #expect(root.attributes["role"] == "img")
        #expect(root.attributes["xml:lang"]?.isEmpty == false)
        for (attribute, element) in [("aria-labelledby", "title"), ("aria-describedby", "desc")] {
            let named = try #require(document.all(element).first { $0.parents == ["svg"] })
            #expect(named.attributes["id"] == root.attributes[attribute])
            #expect(!named.text.isEmpty)
        }
    }

    /// Rows that a program makes up have no place in a file.
    @Test(
        "marks lead to the characters of a report or a table",
        arguments: names.filter { $0 != "own-rows.svg" })
    func sources(name: String) throws {
        let sources = try document(name).values("data-source")
        #expect(!sources.isEmpty)
        for source in sources.flatMap({ $0.split(separator: " ") }) {
            #expect(source.wholeMatch(of: /[^#]+#[0-9]+-[0-9]+/) != nil, "\(source)")
        }
    }

    @Test("all of them on one page share no id, and every reference stays in its own picture")
    func ids() throws {
        var owners: [String: String] = [:]
        for name in Self.names {
            let document = try document(name)
            let ids = document.values("id")
            let prefix = try #require(ids.first).prefix(6)
            for id in ids {
                #expect(id.hasPrefix(prefix))
                #expect(owners.updateValue(name, forKey: id) == nil, "\(id) is in \(name) and before")
            }
            #expect(Set(document.values("xlink:href").map { String($0.dropFirst()) }).isSubset(of: ids))
        }
    }
}
