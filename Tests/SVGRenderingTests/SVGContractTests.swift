import SVGRendering
import SceneModel
import TestSupport
import Testing

@Suite("What every reader of our SVG may rely on", .enabled(if: SampleScenes.hasFonts, "no Noto Sans CJK SC"))
struct SVGContractTests {
    let samples = SampleScenes()

    func svg(_ scene: Scene, _ text: SVGOptions.Text = .outlines) throws -> SVGDocument {
        try SVGDocument(SVGRenderer(fonts: samples.engine, options: SVGOptions(text: text)).render(scene))
    }

    /// Attributes that an element may have; those of paint stand at the end.
    static let allowed: [String: Set<String>] = {
        let paint: Set = ["fill", "fill-opacity"]
        let line: Set = ["stroke", "stroke-opacity", "stroke-width", "stroke-dasharray"]
        return [
            "svg": [
                "xmlns", "xmlns:xlink", "width", "height", "viewBox", "role", "xml:lang", "aria-labelledby",
                "aria-describedby",
            ],
            "title": ["id"], "desc": ["id"], "defs": [],
            "g": paint.union(["transform", "data-source", "font-family"]),
            "rect": paint.union(line).union(["x", "y", "width", "height"]),
            "path": paint.union(line).union(["id", "d"]),
            "use": ["xlink:href", "x", "y"],
            "text": paint.union(["x", "y", "font-size", "font-weight", "font-family", "xml:space"]),
        ]
    }()

    @Test("only elements and attributes that ten readers draw alike", arguments: SVGOptions.Text.allCases)
    func vocabulary(_ text: SVGOptions.Text) throws {
        for element in try svg(samples.chart(), text).elements {
            let allowed = try #require(Self.allowed[element.name], "\(element.name)")
            #expect(Set(element.attributes.keys).isSubset(of: allowed), "\(element)")
        }
    }

    @Test("the root tells its size without units, its language, its name and its data")
    func root() throws {
        let document = try svg(samples.chart(title: "收入"))
        let root = try #require(document.elements.first)
        #expect(root.name == "svg")
        #expect(root.attributes["width"] == "720")
        #expect(root.attributes["height"] == "545")
        #expect(root.attributes["viewBox"] == "0 0 720 545")
        #expect(root.attributes["role"] == "img")
        #expect(root.attributes["xml:lang"] == "zh-CN")
        let title = try #require(document.all("title").first)
        #expect(title.parents == ["svg"])
        #expect(title.text == "收入")
        #expect(title.attributes["id"] == root.attributes["aria-labelledby"])
        let description = try #require(document.all("desc").first)
        #expect(description.text == "青石县最高，松岗县最低。")
        #expect(description.attributes["id"] == root.attributes["aria-describedby"])
    }

    @Test("a scene without words says none")
    func wordless() throws {
        let document = try svg(
            Scene(pages: [Page(size: Size(width: 9, height: 9))], title: "", language: "", fonts: []))
        #expect(document.elements.map(\.name) == ["svg", "rect"])
        #expect(Set(document.elements[0].attributes.keys).isDisjoint(with: ["aria-labelledby", "xml:lang"]))
    }

    @Test("every reference finds its outline, every outline is used and stands once")
    func references() throws {
        let document = try svg(samples.chart())
        let ids = document.values("id")
        #expect(Set(ids).count == ids.count)
        let outlines = document.all("path").filter { $0.parents.last == "defs" }
        let used = Set(document.values("xlink:href").map { String($0.dropFirst()) })
        #expect(used == Set(outlines.compactMap { $0.attributes["id"] }))
        #expect(Set(outlines.compactMap { $0.attributes["d"] }).count == outlines.count)
        #expect(document.values("xlink:href").allSatisfy { $0.hasPrefix("#") })
    }

    @Test("two files share no id, the same file twice shares all")
    func prefixes() throws {
        let first = try svg(samples.chart())
        let prefix = try #require(first.values("id").first?.prefix(6))
        #expect(first.values("id").allSatisfy { $0.hasPrefix(prefix) })
        let second = try svg(samples.chart(factor: 0.99))
        #expect(Set(first.values("id")).isDisjoint(with: second.values("id")))
        #expect(try svg(samples.chart()).values("id") == first.values("id"))
    }

    @Test("colours are six digits; clear ones have their opacity beside them")
    func colors() throws {
        let document = try svg(samples.chart())
        for value in document.values("fill") + document.values("stroke") where value != "none" {
            #expect(value.wholeMatch(of: /#[0-9A-F]{6}/) != nil)
        }
        #expect(Set(document.values("fill-opacity")) == ["0.5"])
    }

    @Test("numbers have two decimals at most, none that ends in zero")
    func numbers() throws {
        let document = try svg(samples.chart())
        for name in ["x", "y", "width", "height", "stroke-width", "viewBox"] {
            for value in document.values(name).flatMap({ $0.split(separator: " ") }) {
                #expect(value.wholeMatch(of: /-?(0|[1-9][0-9]*)(\.[0-9]?[1-9])?/) != nil, "\(value)")
            }
        }
    }

    @Test("a mark shows its title and leads to its source")
    func marks() throws {
        let document = try svg(samples.chart())
        let marks = document.all("g").filter { $0.attributes["data-source"] != nil }
        #expect(marks.count == 12)
        #expect(marks.first?.attributes["data-source"] == "beiwan_2023#0-9")
        let titles = document.all("title").dropFirst()
        #expect(titles.count == 12)
        #expect(titles.allSatisfy { $0.parents.last == "g" })
        #expect(titles.first?.text == "青石县：61.8")
    }

    @Test("live text is the scene's text, one element a run, on its baseline")
    func liveText() throws {
        let document = try svg(samples.chart(), .live)
        let texts = document.all("text")
        #expect(texts.contains { $0.text == "2023年（亿元），石桥镇 12.5% & “A<B”" })
        let title = try #require(texts.first)
        #expect(title.text == "各县（市、区）一般公共预算收入")
        #expect(title.attributes["x"] == "24")
        #expect(title.attributes["y"] == "38")
        #expect(title.attributes["font-size"] == "20")
        #expect(title.attributes["font-weight"] == "bold")
        let stack = try #require(document.values("font-family").first)
        #expect(stack.hasPrefix("Noto Sans CJK SC, ") && stack.hasSuffix(", sans-serif"))
        #expect(document.all("use").isEmpty)
    }

    @Test(
        "twelve bars fit in 40 KB as outlines and 6 KB live",
        arguments: [(SVGOptions.Text.outlines, 40_000), (.live, 6_000)])
    func sizes(_ text: SVGOptions.Text, limit: Int) throws {
        let renderer = SVGRenderer(fonts: samples.engine, options: SVGOptions(text: text))
        let size = try renderer.render(samples.chart(isPlain: true)).count
        #expect(size < limit)
    }

    @Test("the same scene is the same bytes, in a fresh engine too", arguments: SVGOptions.Text.allCases)
    func determinism(_ text: SVGOptions.Text) throws {
        let scene = try samples.chart()
        let first = try SVGRenderer(fonts: samples.engine, options: SVGOptions(text: text)).render(scene)
        let second = try SVGRenderer(fonts: SampleScenes().engine, options: SVGOptions(text: text)).render(
            scene)
        #expect(first == second)
    }
}
