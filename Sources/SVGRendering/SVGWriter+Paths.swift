import SceneModel

extension SVGWriter {
    mutating func write(_ node: PathNode, at offset: Point) {
        let stroke = node.stroke.flatMap { $0.width > 0 ? $0 : nil }
        guard node.fill != nil || stroke != nil, !node.path.elements.isEmpty else { return }
        if let rect = node.path.axisAlignedRect, rect.width >= 0.01, rect.height >= 0.01 {
            write(#"<rect x=""#)
            write(rect.x + offset.x)
            write(#"" y=""#)
            write(rect.y + offset.y)
            write(#"" width=""#)
            write(rect.width)
            write(#"" height=""#)
            write(rect.height)
        } else {
            write(#"<path d=""#)
            write(node.path, at: offset)
        }
        write(#"""#)
        if let fill = node.fill { writeFill(fill) } else { write(#" fill="none""#) }
        if let stroke { write(stroke) }
        write("/>\n")
    }

    mutating func writeFill(_ color: Color) {
        write(#" fill=""#)
        writeHex(color)
        if color.opacity < 1 {
            write(#"" fill-opacity=""#)
            write(color.opacity, decimals: 3)
        }
        write(#"""#)
    }

    private mutating func write(_ stroke: Stroke) {
        write(#" stroke=""#)
        writeHex(stroke.color)
        if stroke.color.opacity < 1 {
            write(#"" stroke-opacity=""#)
            write(stroke.color.opacity, decimals: 3)
        }
        write(#"" stroke-width=""#)
        write(stroke.width)
        if !stroke.dash.isEmpty {
            write(#"" stroke-dasharray=""#)
            for (index, length) in stroke.dash.enumerated() {
                if index > 0 { write(" ") }
                write(length)
            }
        }
        write(#"""#)
    }

    private mutating func writeHex(_ color: Color) {
        write("#")
        for byte in [color.red, color.green, color.blue] {
            writeDigit(byte >> 4)
            writeDigit(byte & 15)
        }
    }

    private mutating func writeDigit(_ value: UInt8) {
        write(byte: value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") - 10 + value)
    }

    private mutating func write(_ path: Path, at offset: Point) {
        for element in path.elements {
            switch element {
            case .move(let p):
                write("M")
                write(p, at: offset)
            case .line(let p):
                write("L")
                write(p, at: offset)
            case .cubic(let a, let b, let p):
                write("C")
                write(a, at: offset)
                write(" ")
                write(b, at: offset)
                write(" ")
                write(p, at: offset)
            case .close: write("Z")
            }
        }
    }

    private mutating func write(_ point: Point, at offset: Point) {
        write(point.x + offset.x)
        write(" ")
        write(point.y + offset.y)
    }
}

extension Path {
    /// Its box, where it is what `Path.rect` makes, from whichever corner.
    var axisAlignedRect: Rect? {
        guard elements.count == 5,
            case .move(let a) = elements[0], case .line(let b) = elements[1],
            case .line(let c) = elements[2], case .line(let d) = elements[3], case .close = elements[4]
        else { return nil }
        let isRect =
            a.y == b.y && b.x == c.x && c.y == d.y && d.x == a.x
            || a.x == b.x && b.y == c.y && c.x == d.x && d.y == a.y
        guard isRect else { return nil }
        return Rect(x: min(a.x, c.x), y: min(a.y, c.y), width: abs(c.x - a.x), height: abs(c.y - a.y))
    }
}
