import SceneModel
import Styling
import Typesetting

/// Scenes that hold what renderers meet, of invented counties, in real fonts.
public struct SampleScenes {
    public let engine: FontEngine

    public init() {
        engine = FontEngine(
            fonts: Style.Fonts(
                text: FontRequest(families: ["Noto Sans CJK SC"], isBold: false),
                strong: FontRequest(families: ["Noto Sans CJK SC"], isBold: true),
                title: FontRequest(families: ["Noto Sans CJK SC"], isBold: true)), cache: nil)
    }

    /// What the suites that use these scenes are enabled by.
    public static var hasFonts: Bool { SampleScenes().engine.faces.count == 2 }

    static let counties = [
        "青石县", "云溪县", "柳河县", "南岭县", "白沙区", "石鼓湾县", "东乌县", "北湾市", "双桥区", "金滩县", "长汀湖县", "松岗县",
    ]

    public func text(
        _ text: String, x: Double, y: Double, size: Double = 14, role: FontRole = .text, color: Color = ink
    ) throws -> [Node] {
        try engine.shape(text, role: role, size: size).nodes(at: Point(x: x, y: y), color: color)
    }

    /// Twelve bars with names and values, hatched, dashed and half clear ones among them, and a curve.
    ///
    /// - Parameter isPlain: all bars are alike.
    public func chart(title: String = "各县（市、区）一般公共预算收入", factor: Double = 1, isPlain: Bool = false) throws
        -> Scene
    {
        var nodes = try text(title, x: 24, y: 38, size: 20, role: .title)
        nodes += try text("2023年（亿元），石桥镇 12.5% & “A<B”", x: 24, y: 64, size: 13, color: grey)
        for (index, county) in Self.counties.enumerated() {
            let value = Double(618 - 44 * index) / 10
            let (y, width) = (92 + Double(index) * 34, value * 8 * factor)
            let area = Rect(x: 120, y: y + 6.5, width: width, height: 21)
            var bar = try text(county, x: 40, y: y + 22)
            bar += try text(String(value), x: 126 + width, y: y + 22)
            bar.append(mark(area, index: isPlain ? 0 : index))
            nodes.append(
                .group(
                    Group(
                        offset: Point(x: 0, y: 0.25), title: "\(county)：\(value)",
                        source: "beiwan_2023#\(index)-9",
                        nodes: bar)))
        }
        let curve = Path([
            .move(Point(x: 120, y: 505.5)),
            .cubic(Point(x: 220, y: 480), Point(x: 420, y: 530), Point(x: 640, y: 505.5)),
        ])
        nodes.append(.path(PathNode(curve, stroke: Stroke(color: grey, width: 1.5, dash: [6, 3]))))
        nodes += try text("数据来源：各县区工作报告", x: 24, y: 530, size: 11, color: grey)
        return Scene(
            pages: [Page(size: Size(width: 720, height: 545), label: "1", nodes: nodes)], title: title,
            description: "青石县最高，松岗县最低。", fonts: engine.faces)
    }

    private func mark(_ area: Rect, index: Int) -> Node {
        switch index % 4 {
        case 1:
            let lines = stride(from: area.minX, to: area.maxX - 7, by: 7).flatMap { x in
                [
                    Path.Element.move(Point(x: x, y: area.maxY)),
                    .line(Point(x: x + 7, y: area.minY)),
                ]
            }
            let stroke = Stroke(color: blue, width: 1)
            return .group(
                Group(nodes: [
                    .path(PathNode(Path(lines), stroke: stroke)),
                    .path(PathNode(.rect(area), stroke: stroke)),
                ]))
        case 2:
            let half = Color(red: blue.red, green: blue.green, blue: blue.blue, opacity: 0.5)
            return .path(PathNode(.rect(area), fill: half, stroke: Stroke(color: ink, width: 0.5)))
        case 3:
            return .path(
                PathNode(.rect(area), fill: pale, stroke: Stroke(color: blue, width: 1, dash: [4, 2])))
        default: return .path(PathNode(.rect(area), fill: blue))
        }
    }

    /// Three pages: headings, a paragraph with a link, a figure, a table whose numbers lead to an annex and back.
    public func document() throws -> Scene {
        let a4 = Size(width: 595.28, height: 841.89)
        var cover = [Node.anchor(Anchor(name: "衡量", at: Point(x: 60, y: 80)))]
        cover.append(try group(.heading(level: 1), "北湾市经济简报", y: 100, size: 22, role: .title))
        let link = try text("12.6亿元", x: 112, y: 150)
        cover.append(
            .group(
                Group(
                    role: .paragraph,
                    nodes: try text("青石县", x: 60, y: 150)
                        + [
                            .link(
                                Link(
                                    destination: "附录 1", area: Rect(x: 112, y: 138, width: 60, height: 16),
                                    nodes: link))
                        ]
                        + text("，石级台阶用立方米计。", x: 180, y: 150))))
        let chart = try chart(factor: 0.6)
        cover.append(
            .group(
                Group(
                    offset: Point(x: 40, y: 180), role: .figure(alt: "十二个县区的条形图"),
                    nodes: [.group(Group(nodes: chart.pages[0].nodes))])))
        cover.append(try group(.artifact, "— 1 —", y: 800, size: 9))

        let rows = try Self.counties.prefix(5).enumerated().map { index, county in
            let y = 120 + Double(index) * 20
            return Node.group(
                Group(
                    role: .tableRow,
                    nodes: [
                        .path(
                            PathNode(
                                .line(from: Point(x: 60, y: y), to: Point(x: 300, y: y)),
                                stroke: .init(color: grey, width: 0.5))),
                        .group(Group(role: .tableHead, nodes: try text(county, x: 60, y: y + 14))),
                        .group(Group(role: .tableCell, nodes: try text("\(index).5%", x: 200, y: y + 14))),
                    ]))
        }
        let table = [
            try group(.heading(level: 2), "各县比较", y: 90, size: 16, role: .strong),
            .anchor(Anchor(name: "table", at: Point(x: 60, y: 80))),
            .group(Group(role: .table, nodes: rows)),
        ]
        let annex = [
            Node.anchor(Anchor(name: "附录 1", at: Point(x: 60, y: 80))),
            try group(.heading(level: 2), "附录", y: 90, size: 16, role: .strong),
            .link(
                Link(
                    destination: "衡量", area: Rect(x: 60, y: 108, width: 40, height: 16),
                    nodes: try text("返回", x: 60, y: 120))),
        ]
        return Scene(
            pages: [
                Page(size: a4, label: "i", nodes: cover), Page(size: a4, label: "1", nodes: table),
                Page(size: Size(width: a4.height, height: a4.width), label: "附-1", nodes: annex),
            ],
            title: "北湾市经济简报（2023）", description: "五个县区的比较", author: "北湾市统计 <局>", fonts: engine.faces,
            outline: [
                OutlineEntry(title: "北湾市经济简报", level: 1, destination: "衡量"),
                OutlineEntry(title: "各县比较", level: 2, destination: "table"),
                OutlineEntry(title: "附录 (1)", level: 1, destination: "附录 1"),
            ])
    }

    private func group(
        _ role: Group.Role, _ words: String, y: Double, size: Double, role font: FontRole = .text
    ) throws -> Node {
        .group(Group(role: role, nodes: try text(words, x: 60, y: y, size: size, role: font)))
    }
}

public let ink = Color(red: 0x1A, green: 0x1A, blue: 0x1A)
public let grey = Color(red: 0x66, green: 0x66, blue: 0x66)
public let blue = Color(red: 0x2F, green: 0x6D, blue: 0xB5)
public let pale = Color(red: 0xDD, green: 0xE8, blue: 0xF5)

// MARK: What no renderer can draw

/// Scenes that a damaged file may hold, each with the error that says so. They use no font.
public let brokenScenes: [(name: String, scene: Scene, error: SceneError)] = {
    let face = FontFace(
        family: "No Such Family", style: "Regular", postScriptName: "None", isBold: false, unitsPerEm: 1000)
    func scene(_ nodes: [Node], size: Size = Size(width: 100, height: 80)) -> Scene {
        Scene(pages: [Page(size: size, nodes: nodes)], title: "坏", fonts: [face])
    }
    func line(_ x: Double, stroke: Stroke = Stroke(color: ink, width: 1)) -> Node {
        .path(PathNode(.line(from: .zero, to: Point(x: x, y: 1)), stroke: stroke))
    }
    func run(font: Int = 0, size: Double = 10, x: Double = 0, glyph: Int32 = 0) -> Node {
        .glyphs(
            GlyphRun(
                font: FontID(rawValue: font), size: size, color: ink, origin: Point(x: x, y: 0), width: 1,
                text: "一", glyphs: [Glyph(id: 1, x: glyph, cluster: 0)]))
    }
    let deep = (0..<200).reduce(line(1)) { node, _ in .group(Group(nodes: [node])) }
    let tooWide = Size(width: 20_000, height: 10)
    return [
        ("no page", Scene(pages: [], title: "", fonts: []), .noPage(0, of: 0)),
        (
            "a page without height", scene([], size: Size(width: 9, height: 0)),
            .pageSize(.init(width: 9, height: 0), page: 0)
        ),
        ("a page too wide", scene([], size: tooWide), .pageSize(tooWide, page: 0)),
        ("a point that is no number", scene([line(.nan)]), .outOfRange(page: 0)),
        ("an infinite point", scene([line(.infinity)]), .outOfRange(page: 0)),
        ("a point too far away", scene([line(1e12)]), .outOfRange(page: 0)),
        (
            "a group moved nowhere", scene([.group(Group(offset: Point(x: 0, y: .nan), nodes: []))]),
            .outOfRange(page: 0)
        ),
        (
            "a stroke below zero", scene([line(1, stroke: Stroke(color: ink, width: -1))]),
            .outOfRange(page: 0)
        ),
        (
            "a dash of nothing", scene([line(1, stroke: Stroke(color: ink, width: 1, dash: [0, 0]))]),
            .dash([0, 0], page: 0)
        ),
        (
            "an opacity above one",
            scene([
                .path(
                    PathNode(
                        .rect(Rect(x: 0, y: 0, width: 1, height: 1)),
                        fill: Color(red: 0, green: 0, blue: 0, opacity: 2)))
            ]), .outOfRange(page: 0)
        ),
        ("groups without end", scene([deep]), .tooDeep(page: 0)),
        ("a font the scene lacks", scene([run(font: 1)]), .noFont(FontID(rawValue: 1), page: 0)),
        ("a font the engine lacks", scene([run()]), .faceNotFound(face)),
        ("a size that is no number", scene([run(size: .nan)]), .outOfRange(page: 0)),
        ("text too large", scene([run(size: 5000)]), .outOfRange(page: 0)),
        ("a run at infinity", scene([run(x: -.infinity)]), .outOfRange(page: 0)),
        ("a glyph too far away", scene([run(size: 4000, glyph: .max)]), .outOfRange(page: 0)),
    ]
}()
