import Foundation
import PDFRendering
import SceneModel
import TestSupport
import Testing
import Typesetting

/// What is read aloud, and what isn't.
extension PDFContractTests {
    @Test(
        "the structure names what is read, in order, and leaves ornament out",
        .enabled(if: qpdf.isInstalled, "no qpdf"))
    func structure() throws {
        let objects = try PDFObjects(of: render(samples.document()))
        let flat = try #require(objects.structure).flat
        #expect(
            flat.map(\.tag) == ["/Document", "/H1", "/P", "/Link", "/Figure", "/H2", "/Table"]
                + Array(repeating: ["/TR", "/TH", "/TD"], count: 5).joined() + ["/H2", "/Link"])
        #expect(objects.body(objects.catalog["/MarkInfo"])?["/Marked"] as? Bool == true)
        for element in flat where element.tag == "/Figure" {
            #expect(PDFObjects.words(element.body["/Alt"]) == "十二个县区的条形图")
        }
        // Each row's head stands before its cell.
        for element in flat where element.tag == "/TH" {
            #expect(objects.body(element.body["/A"])?["/Scope"] as? String == "/Row")
        }
    }

    @Test("what goes on on another page is one element", .enabled(if: qpdf.isInstalled, "no qpdf"))
    func continued() throws {
        func part(_ words: String, isContinued: Bool) throws -> Node {
            .group(
                Group(
                    role: .paragraph, isContinued: isContinued, nodes: try samples.text(words, x: 9, y: 20)))
        }
        func page(_ nodes: [Node]) -> Page { Page(size: Size(width: 200, height: 70), nodes: nodes) }
        let figure = Node.group(Group(role: .figure(alt: "图"), nodes: try samples.text("图", x: 9, y: 60)))
        let scene = Scene(
            pages: [
                page([try part("上半段", isContinued: false)]),
                page([figure, try part("下半段", isContinued: true), try part("另一段", isContinued: false)]),
            ], title: "", fonts: samples.engine.faces)
        let bytes = try render(scene)
        let elements = try #require(PDFObjects(of: bytes).structure).flat
        #expect(elements.map(\.tag) == ["/Document", "/P", "/Figure", "/P"])
        #expect(elements.map(\.contents.count) == [0, 2, 1, 1])
        #expect(try ask(Self.qpdf, ["--check"], about: bytes).contains("No syntax or stream encoding errors"))
    }

    @Test("heads without cells beside them are their columns'", .enabled(if: qpdf.isInstalled, "no qpdf"))
    func scopes() throws {
        func row(_ roles: [Group.Role]) throws -> Node {
            .group(
                Group(
                    role: .tableRow,
                    nodes: try roles.map {
                        .group(Group(role: $0, nodes: try samples.text("数", x: 9, y: 20)))
                    }))
        }
        let table = Group(
            role: .table,
            nodes: [try row([.tableHead, .tableHead]), try row([.tableHead, .tableCell])])
        let scene = Scene(
            pages: [Page(size: Size(width: 90, height: 70), nodes: [.group(table)])], title: "",
            fonts: samples.engine.faces)
        let objects = try PDFObjects(of: render(scene))
        let scopes = try #require(objects.structure).flat.filter { $0.tag == "/TH" }
            .map { objects.body($0.body["/A"])?["/Scope"] as? String }
        #expect(scopes == ["/Column", "/Column", "/Row"])
    }

    @Test("all that is drawn is an element's or an artifact", .enabled(if: qpdf.isInstalled, "no qpdf"))
    func nothingUntagged() throws {
        for scene in [try samples.document(), try samples.chart()] {
            let plain = try ask(
                Self.qpdf, ["--qdf", "--object-streams=disable"], about: render(scene), then: ["-"])
            var open = 0
            var shown = 0
            // The table of objects has an f, too.
            let end = plain.ranges(of: "\nxref\n").last?.lowerBound ?? plain.endIndex
            for word in plain[..<end].split(whereSeparator: \.isWhitespace) {
                switch word {
                case "BMC", "BDC": open += 1
                case "EMC": open -= 1
                case "f", "S", "B", "TJ", "Tj":
                    shown += 1
                    #expect(open > 0)
                default: break
                }
            }
            #expect(open == 0 && shown > 20)
        }
    }

    @Test(
        "what is marked belongs to one element, and each element's content is there",
        .enabled(if: qpdf.isInstalled, "no qpdf"))
    func parents() throws {
        let objects = try PDFObjects(of: render(samples.document()))
        let root = objects.body(objects.catalog["/StructTreeRoot"])
        let numbers = try #require(objects.body(root?["/ParentTree"])?["/Nums"] as? [Any])
        let owners = Dictionary(
            uniqueKeysWithValues: stride(from: 0, to: numbers.count, by: 2).map {
                (numbers[$0] as? Int ?? -1, numbers[$0 + 1])
            })
        let listed = owners.values.compactMap { objects.list($0) }.reduce(0) { $0 + $1.count }
        let flat = try #require(objects.structure).flat
        #expect(listed == flat.reduce(0) { $0 + $1.contents.count })
        let links = objects.all("/Subtype", "/Link").compactMap { $0.body["/StructParent"] as? Int }
        #expect(links.count == 2)
        for link in links { #expect(objects.body(owners[link])?["/S"] as? String == "/Link") }
    }
    @Test(
        "in a long document, too, each link is told by its number whose it is",
        .enabled(if: qpdf.isInstalled, "no qpdf"))
    func manyParents() throws {
        let area = Rect(x: 9, y: 9, width: 20, height: 10)
        let words = try samples.text("图", x: 9, y: 20)
        let link = Node.group(
            Group(role: .paragraph, nodes: [.link(Link(destination: "top", area: area, nodes: words))]))
        let top = Node.anchor(Anchor(name: "top", at: .zero))
        let page = { (nodes: [Node]) in Page(size: Size(width: 200, height: 70), nodes: nodes) }
        let links = Array(repeating: link, count: 1100)
        let scene = Scene(
            pages: [page([top] + links), page(links), page([link])], title: "长", description: "", author: "",
            language: "zh-CN", fonts: samples.engine.faces)
        let objects = try PDFObjects(of: PDFRenderer(fonts: samples.engine).render(scene))
        let root = objects.body(objects.catalog["/StructTreeRoot"])
        let leaves = try #require(objects.body(root?["/ParentTree"])?["/Kids"] as? [Any])
        #expect(leaves.count == 3)
        var keys: [Int] = []
        var owners: [Int: Any] = [:]
        for leaf in leaves.compactMap({ objects.body($0) }) {
            let numbers = try #require(leaf["/Nums"] as? [Any])
            let own = stride(from: 0, to: numbers.count, by: 2).compactMap { numbers[$0] as? Int }
            for (index, key) in own.enumerated() { owners[key] = numbers[2 * index + 1] }
            #expect(leaf["/Limits"] as? [Int] == [own.first, own.last].compactMap(\.self))
            keys += own
        }
        #expect(keys == Array(0..<2204))
        #expect(root?["/ParentTreeNextKey"] as? Int == 2204)
        for link in objects.all("/Subtype", "/Link").compactMap({ $0.body["/StructParent"] as? Int }) {
            #expect(objects.body(owners[link])?["/S"] as? String == "/Link")
        }
    }
}
