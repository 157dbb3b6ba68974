import SceneModel

/// What a page shows, as it is written: coordinates are the scene's, from the top left corner.
struct PDFContent {
    private(set) var bytes: [UInt8] = []
    /// What all that was drawn since it was set covers; `nil` for nothing yet.
    var bounds: Rect?
    /// Where the last cluster of a line of text ended, for what follows on the same line.
    var lineEnd: LineEnd?

    /// What stays set until something else is.
    private var fill: Color?
    private var stroke: Stroke?
    private var opacity = 1.0
    private var font: (name: String, size: Double)?
    private var isInText = false

    init(page: Size) {
        bytes.append("1 0 0 -1 0 ")
        bytes.append(page.height, decimals: 3)
        // SVG's limit for mitred corners.
        bytes.append(" cm\n4 M\n")
    }

    mutating func write(_ text: StaticString) { bytes.append(text) }

    mutating func write(_ number: Double, decimals: Int = 2) {
        bytes.append(number, decimals: decimals)
        bytes.append(UInt8(ascii: " "))
    }

    mutating func write(_ point: Point) {
        write(point.x)
        write(point.y)
    }

    mutating func write(_ other: [UInt8]) { bytes += other }

    mutating func write(code: UInt16) { bytes.append(hex: code) }

    mutating func cover(_ point: Point, margin: Double = 0) {
        cover(Rect(x: point.x - margin, y: point.y - margin, width: 2 * margin, height: 2 * margin))
    }

    mutating func cover(_ area: Rect?) {
        guard let area else { return }
        bounds = bounds.map { $0.union(area) } ?? area
    }

    // MARK: State

    mutating func set(fill color: Color) {
        set(opacity: color.opacity)
        guard fill.map({ !$0.isSameHue(as: color) }) ?? true else { return }
        fill = color
        write(color)
        write("rg\n")
    }

    mutating func set(_ next: Stroke) {
        set(opacity: next.color.opacity)
        let old = stroke
        stroke = next
        if old.map({ !$0.color.isSameHue(as: next.color) }) ?? true {
            write(next.color)
            write("RG\n")
        }
        if old?.width != next.width {
            write(next.width)
            write("w\n")
        }
        guard next.dash != old?.dash ?? [] else { return }
        // Lengths too small to be written would make a dash of nothing.
        let dash = next.dash.contains { $0 >= 0.005 } ? next.dash : []
        write("[")
        for length in dash { write(length) }
        write("] 0 d\n")
    }

    mutating func moveText(to point: Point, font name: String, size: Double) {
        if !isInText { write("BT ") }
        isInText = true
        set(font: name, size: size)
        write("1 0 0 -1 ")
        write(point)
        write("Tm ")
    }

    mutating func endText() {
        if isInText { write("ET\n") }
        isInText = false
    }

    private mutating func set(font name: String, size: Double) {
        guard font?.name != name || font?.size != size else { return }
        font = (name, size)
        bytes += "/\(name) ".utf8
        write(size, decimals: 3)
        write("Tf ")
    }

    private mutating func set(opacity next: Double) {
        guard opacity != next else { return }
        opacity = next
        bytes += "/\(PDFOpacity(next).name) gs\n".utf8
    }

    private mutating func write(_ color: Color) {
        for part in [color.red, color.green, color.blue] { write(Double(part) / 255, decimals: 3) }
    }
}

// MARK: Paths

extension PDFContent {
    mutating func draw(_ node: PathNode, at offset: Point) {
        let stroke = node.stroke.flatMap { $0.width > 0 ? $0 : nil }
        guard node.fill != nil || stroke != nil else { return }
        let path = PathWriter(node.path, offset: offset)
        guard !path.bytes.isEmpty else { return }
        for point in path.points { cover(point, margin: (stroke?.width ?? 0) / 2) }
        if let fill = node.fill, let stroke, fill.opacity == 1, stroke.color.opacity == 1 {
            set(fill: fill)
            set(stroke)
            write(path.bytes)
            return write("B\n")
        }
        if let fill = node.fill {
            set(fill: fill)
            write(path.bytes)
            write("f\n")
        }
        if let stroke {
            set(stroke)
            write(path.bytes)
            write("S\n")
        }
    }
}

/// A path's own operators. Each part begins with a move, whatever the scene has.
private struct PathWriter {
    var bytes: [UInt8] = []
    var points: [Point] = []
    private let offset: Point
    /// Where the pen stands; `nil` where a line must move it first.
    private var hasPen = false

    init(_ path: Path, offset: Point) {
        self.offset = offset
        for element in path.elements { write(element) }
    }

    private mutating func write(_ element: Path.Element) {
        switch element {
        case .move(let p): move(to: p)
        case .line(let p):
            guard hasPen else { return move(to: p) }
            write(p)
            bytes.append("l\n")
        case .cubic(let a, let b, let p):
            if !hasPen { move(to: a) }
            write(a)
            write(b)
            write(p)
            bytes.append("c\n")
        case .close:
            guard hasPen else { return }
            // The pen goes back to where the part began, as PDF has it, too.
            bytes.append("h\n")
        }
    }

    private mutating func move(to p: Point) {
        hasPen = true
        write(p)
        bytes.append("m\n")
    }

    private mutating func write(_ point: Point) {
        let point = point.moved(by: offset)
        points.append(point)
        for number in [point.x, point.y] {
            bytes.append(number, decimals: 2)
            bytes.append(UInt8(ascii: " "))
        }
    }
}

/// An opacity, to a thousandth.
struct PDFOpacity: Hashable {
    let thousandths: Int

    init(_ opacity: Double) {
        thousandths = Int(exactly: (opacity * 1000).rounded()) ?? 1000
    }

    /// In the pages' resources.
    var name: String { "G\(thousandths)" }

    var dictionary: String {
        let number = (Double(thousandths) / 1000).formattedThousandths
        return "<< /Type /ExtGState /ca \(number) /CA \(number) >>"
    }
}

extension Double {
    fileprivate var formattedThousandths: String {
        var bytes: [UInt8] = []
        bytes.append(self, decimals: 3)
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension Color {
    /// Whatever the opacity.
    fileprivate func isSameHue(as other: Color) -> Bool {
        red == other.red && green == other.green && blue == other.blue
    }
}

extension Rect {
    fileprivate func union(_ other: Rect) -> Rect {
        let (x, y) = (min(minX, other.minX), min(minY, other.minY))
        return Rect(x: x, y: y, width: max(maxX, other.maxX) - x, height: max(maxY, other.maxY) - y)
    }
}
