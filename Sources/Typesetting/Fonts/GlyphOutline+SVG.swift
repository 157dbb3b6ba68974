extension GlyphOutline {
    /// The bytes of an SVG path's `d`, y downwards, each command absolute or relative as is shorter.
    package var svgPath: [UInt8] {
        var writer = SVGPathWriter()
        var rest = coordinates[...]
        func point() -> SVGPathWriter.Point {
            guard let x = rest.popFirst(), let y = rest.popFirst() else { return .init(x: 0, y: 0) }
            return .init(x: x, y: 0 &- y)
        }
        for (index, command) in commands.enumerated() {
            switch command {
            case .move: writer.move(to: point())
            case .line:
                let end = point()
                // Closing draws this line by itself.
                let closes = index + 1 < commands.count && commands[index + 1] == .close
                if !(closes && end == writer.start) { writer.line(to: end) }
            case .quadratic: writer.curve("Q", [point(), point()])
            case .cubic: writer.curve("C", [point(), point(), point()])
            case .close: writer.close()
            }
        }
        return writer.bytes
    }
}

/// Writes path commands in as few bytes as the plain grammar allows: no letter where the last one still
/// holds, no space before a minus sign.
struct SVGPathWriter {
    struct Point: Equatable {
        var x: Int32
        var y: Int32
    }

    private(set) var bytes: [UInt8] = []
    /// Where the current subpath began.
    private(set) var start = Point(x: 0, y: 0)
    private var current = Point(x: 0, y: 0)
    /// The letter that the next numbers would continue.
    private var holding: UInt8 = 0

    mutating func move(to end: Point) {
        write("M", [end.x, end.y], "m", [end.x &- current.x, end.y &- current.y])
        // Further pairs after a move are lines.
        holding = holding == UInt8(ascii: "M") ? UInt8(ascii: "L") : UInt8(ascii: "l")
        start = end
        current = end
    }

    mutating func line(to end: Point) {
        if end.y == current.y {
            write("H", [end.x], "h", [end.x &- current.x])
        } else if end.x == current.x {
            write("V", [end.y], "v", [end.y &- current.y])
        } else {
            write("L", [end.x, end.y], "l", [end.x &- current.x, end.y &- current.y])
        }
        current = end
    }

    /// - Parameter letter: `Q` or `C`.
    mutating func curve(_ letter: Unicode.Scalar, _ points: [Point]) {
        guard let end = points.last, let lower = Unicode.Scalar(letter.value | 0x20) else { return }
        write(
            letter, points.flatMap { [$0.x, $0.y] },
            lower, points.flatMap { [$0.x &- current.x, $0.y &- current.y] })
        current = end
    }

    mutating func close() {
        bytes.append(UInt8(ascii: "z"))
        holding = 0
        current = start
    }

    private mutating func write(
        _ upper: Unicode.Scalar, _ absolute: [Int32], _ lower: Unicode.Scalar, _ relative: [Int32]
    ) {
        let long = command(UInt8(ascii: upper), absolute)
        let short = command(UInt8(ascii: lower), relative)
        let isRelative = short.count <= long.count
        bytes += isRelative ? short : long
        holding = UInt8(ascii: isRelative ? lower : upper)
    }

    private func command(_ letter: UInt8, _ numbers: [Int32]) -> [UInt8] {
        var text: [UInt8] = letter == holding ? [] : [letter]
        for (index, number) in numbers.enumerated() {
            if number >= 0, index > 0 || letter == holding { text.append(UInt8(ascii: " ")) }
            text += String(number).utf8
        }
        return text
    }
}
