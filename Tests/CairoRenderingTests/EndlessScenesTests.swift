import CairoRendering
import PDFRendering
import SVGRendering
import SceneModel
import TestSupport
import Testing
import Typesetting

/// Makes scenes that are drawable by their types and by nothing else.
struct SceneMaker {
    var random: SeededGenerator
    let samples: SampleScenes
    private var anchors = 0

    init(seed: UInt64, samples: SampleScenes) {
        random = SeededGenerator(state: seed)
        self.samples = samples
    }

    mutating func scene() throws -> Scene {
        anchors = 0
        var pages: [Page] = []
        for _ in 0..<Int.random(in: 1...3, using: &random) {
            pages.append(
                Page(
                    size: Size(
                        width: .random(in: 1...600, using: &random),
                        height: .random(in: 1...600, using: &random)),
                    background: Bool.random(using: &random) ? color() : nil, label: word(),
                    nodes: try nodes(depth: 0)))
        }
        let names = (0..<anchors).map { "a\($0)" }
        for index in pages.indices { retarget(&pages[index].nodes, names) }
        let outline = names.map {
            OutlineEntry(title: word(), level: .random(in: -1...5, using: &random), destination: $0)
        }
        return Scene(
            pages: pages, title: word(), description: word(), author: word(), language: word(),
            fonts: samples.engine.faces, outline: outline)
    }

    mutating func nodes(depth: Int) throws -> [Node] {
        try (0..<Int.random(in: 0...(depth > 4 ? 1 : 4), using: &random)).flatMap { _ in
            try node(depth: depth)
        }
    }

    private mutating func node(depth: Int) throws -> [Node] {
        switch Int.random(in: 0..<8, using: &random) {
        case 0, 1, 2:
            let group = Group(
                offset: point(), role: role(), title: word(), source: word(),
                nodes: try nodes(depth: depth + 1))
            return [.group(group)]
        case 3: return [.path(path())]
        case 4, 5: return try text()
        case 6:
            let area = Rect(x: number(), y: number(), width: number(), height: number())
            return [.link(Link(destination: "a0", area: area, nodes: try nodes(depth: depth + 1)))]
        default:
            defer { anchors += 1 }
            return [.anchor(Anchor(name: "a\(anchors)", at: point()))]
        }
    }

    private mutating func role() -> Group.Role {
        let roles: [Group.Role] = [
            .none, .heading(level: .random(in: -3...9, using: &random)), .paragraph, .figure(alt: word()),
            .caption,
            .table, .tableRow, .tableHead, .tableCell, .artifact,
        ]
        return roles.randomElement(using: &random) ?? .none
    }

    private mutating func path() -> PathNode {
        var elements: [Path.Element] = []
        for _ in 0..<Int.random(in: 0...6, using: &random) {
            switch Int.random(in: 0..<5, using: &random) {
            case 0: elements.append(.move(point()))
            case 1, 2: elements.append(.line(point()))
            case 3: elements.append(.cubic(point(), point(), point()))
            default: elements.append(.close)
            }
        }
        let dashes: [[Double]] = [[], [], [3], [0, 2], [1e-9, 4]]
        let dash = dashes.randomElement(using: &random) ?? []
        return PathNode(
            Bool.random(using: &random)
                ? Path(elements) : .rect(Rect(x: number(), y: number(), width: number(), height: number())),
            fill: Bool.random(using: &random) ? color() : nil,
            stroke: Bool.random(using: &random)
                ? Stroke(color: color(), width: abs(number()) / 20, dash: dash) : nil)
    }

    private mutating func text() throws -> [Node] {
        let words = word()
        var nodes = try samples.text(
            words, x: number(), y: number(), size: min(abs(number()) / 10, 200), color: color())
        guard Int.random(in: 0..<4, using: &random) == 0 else { return nodes }
        for index in nodes.indices {
            guard case .glyphs(var run) = nodes[index] else { continue }
            for i in run.glyphs.indices {
                run.glyphs[i].cluster = .random(in: -2...12, using: &random)
                run.glyphs[i].id = .random(in: 0..<65_535, using: &random)
                run.glyphs[i].y = .random(in: -4000...4000, using: &random)
            }
            if Bool.random(using: &random) { run.text = word() }
            nodes[index] = .glyphs(run)
        }
        return nodes
    }

    private mutating func word() -> String {
        [
            "", " ", "一", "石用立", "12.5% \"<&>'", "a) (b\\", "换\n行\t\u{0}\u{7}", "“—— …”", "  两  端  ", "𠮷",
            "0", "A1", "第一页", "]]>", "dest='x'",
        ].randomElement(using: &random) ?? ""
    }

    private mutating func number() -> Double {
        let numbers = [0, 1, -1, 100.126, 0.004, -0.004, 1e-300, 400_000, -400_000]
        return Bool.random(using: &random)
            ? .random(in: -50...650, using: &random) : numbers.randomElement(using: &random) ?? 0
    }

    private mutating func point() -> Point { Point(x: number(), y: number()) }

    private mutating func color() -> Color {
        Color(
            red: .random(in: 0...255, using: &random), green: .random(in: 0...255, using: &random), blue: 9,
            opacity: [0, 0.004, 0.5, 1, 1].randomElement(using: &random) ?? 1)
    }

    /// Links lead to what there is; where there is nothing, only what they hold stays.
    private mutating func retarget(_ nodes: inout [Node], _ names: [String]) {
        for index in nodes.indices {
            switch nodes[index] {
            case .group(var group):
                retarget(&group.nodes, names)
                nodes[index] = .group(group)
            case .link(var link):
                retarget(&link.nodes, names)
                if let name = names.randomElement(using: &random) {
                    link.destination = name
                    nodes[index] = .link(link)
                } else {
                    nodes[index] = .group(Group(nodes: link.nodes))
                }
            case .path, .glyphs, .anchor: break
            }
        }
    }
}

@Suite("Scenes without end", .enabled(if: SampleScenes.hasFonts, "no Noto Sans CJK SC"))
struct EndlessScenesTests {
    static let qpdf = Tool("qpdf")
    static let rsvg = Tool("rsvg-convert")

    @Test("every format draws whatever scene the types allow, twice the same", arguments: 0..<8)
    func anyScene(_ batch: UInt64) throws {
        var maker = SceneMaker(seed: batch, samples: SampleScenes())
        let engine = maker.samples.engine
        let png = PNGRenderer(fonts: engine, scale: 0.5)
        for round in 0..<25 {
            let scene = try maker.scene()
            let pdf = try PDFRenderer(fonts: engine).render(scene)
            #expect(try PDFRenderer(fonts: engine).render(scene) == pdf)
            for page in scene.pages.indices {
                for text in SVGOptions.Text.allCases {
                    _ = try SVGRenderer(fonts: engine, options: SVGOptions(text: text)).render(
                        scene, page: page)
                }
                #expect(try png.render(scene, page: page) == png.render(scene, page: page))
            }
            guard round < 3 else { continue }
            try judge(scene, pdf: pdf, svg: SVGRenderer(fonts: engine).render(scene))
        }
    }

    private func judge(_ scene: Scene, pdf: [UInt8], svg: [UInt8]) throws {
        let folder = try TestFolder()
        if Self.qpdf.isInstalled {
            let said = try Self.qpdf.run("--check", folder.write(pdf, to: "a.pdf"))
            #expect(said.status == 0, "\(said.text)")
        }
        if Self.rsvg.isInstalled {
            let said = try Self.rsvg.run(folder.write(svg, to: "a.svg"), "-o", "\(folder.path)/a.png")
            #expect(said.status == 0, "\(said.text)")
        }
    }

    @Test("tasks beside one another draw what one draws alone")
    func tasks() async throws {
        func files() throws -> [[UInt8]] {
            let samples = SampleScenes()
            let scene = try samples.document()
            return [
                try PDFRenderer(fonts: samples.engine).render(scene),
                try PNGRenderer(fonts: samples.engine).render(scene),
                try SVGRenderer(fonts: samples.engine).render(scene),
            ]
        }
        let alone = try files()
        try await withThrowingTaskGroup(of: [[UInt8]].self) { group in
            for _ in 0..<8 { group.addTask { try files() } }
            for try await beside in group { #expect(beside == alone) }
        }
    }
}
