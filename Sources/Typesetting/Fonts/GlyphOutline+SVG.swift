extension GlyphOutline {
    /// The bytes of an SVG path's `d`, y downwards, each command absolute or relative as is shorter.
    package var svgPath: [UInt8] {
        var writer = SVGPathWriter(capacity: 4 * coordinates.count + 64)
        var rest = coordinates[...]
        for (index, command) in commands.enumerated() {
            switch command {
            case .move: writer.move(.init(taking: 1, from: &rest))
            case .line:
                // Closing draws the last line by itself.
                let isLast = index + 1 < commands.count && commands[index + 1] == .close
                writer.line(
                    .init(taking: 1, from: &rest), closing: isLast)
            case .quadratic: writer.curve("Q", .init(taking: 2, from: &rest))
            case .cubic: writer.curve("C", .init(taking: 3, from: &rest))
            case .close: writer.close()
            }
        }
        return writer.bytes
    }
}

/// Writes path commands in as few bytes as the plain grammar allows: no letter where the last one still
/// holds, no space before a minus sign.
private struct SVGPathWriter {
    /// A command's x and y, in turn.
    struct Numbers {
        typealias Values = SIMD8<Int32>
        var values: Values
        var count: Int

        init(values: Values, count: Int) {
            self.values = values
            self.count = count
        }

        /// The next points, their y turned.
        init(taking points: Int, from rest: inout ArraySlice<Int32>) {
            values = Values()
            count = 2 * points
            for i in 0..<points {
                values[2 * i] = rest.popFirst() ?? 0
                values[2 * i + 1] = 0 &- (rest.popFirst() ?? 0)
            }
        }

        var end: (x: Int32, y: Int32) { (values[count - 2], values[count - 1]) }
    }

    private(set) var bytes: [UInt8] = []
    private var start: (x: Int32, y: Int32) = (0, 0)
    private var current: (x: Int32, y: Int32) = (0, 0)
    /// The letter that further numbers would continue; 0 for none.
    private var holding: UInt8 = 0

    init(capacity: Int) {
        bytes.reserveCapacity(capacity)
    }

    mutating func move(_ point: Numbers) {
        write("M", point)
        // Further pairs after a move are lines; l comes before m.
        holding &-= 1
        start = current
    }

    mutating func line(_ point: Numbers, closing: Bool) {
        let end = point.end
        if closing, end == start { return }
        if end.y == current.y {
            write("H", only: end.x, from: current.x)
        } else if end.x == current.x {
            write("V", only: end.y, from: current.y)
        } else {
            write("L", point)
        }
        current = end
    }

    mutating func curve(_ letter: Unicode.Scalar, _ points: Numbers) {
        write(letter, points)
    }

    mutating func close() {
        bytes.append(UInt8(ascii: "z"))
        holding = 0
        current = start
    }

    private mutating func write(_ letter: Unicode.Scalar, _ points: Numbers) {
        let (x, y) = current
        write(letter, points, from: Numbers.Values(x, y, x, y, x, y, x, y))
        current = points.end
    }

    private mutating func write(_ letter: Unicode.Scalar, only number: Int32, from base: Int32) {
        write(letter, Numbers(values: .init(repeating: number), count: 1), from: .init(repeating: base))
    }

    /// Writes both, relative first, and keeps the shorter.
    private mutating func write(_ letter: Unicode.Scalar, _ numbers: Numbers, from base: Numbers.Values) {
        let upper = UInt8(ascii: letter)
        let lower = upper | 0x20
        let relative = bytes.count
        append(lower, Numbers(values: numbers.values &- base, count: numbers.count))
        let absolute = bytes.count
        append(upper, numbers)
        if absolute - relative <= bytes.count - absolute {
            bytes.removeSubrange(absolute...)
            holding = lower
        } else {
            bytes.removeSubrange(relative..<absolute)
            holding = upper
        }
    }

    private mutating func append(_ letter: UInt8, _ numbers: Numbers) {
        if letter != holding { bytes.append(letter) }
        for i in 0..<numbers.count {
            let number = numbers.values[i]
            if number < 0 {
                bytes.append(UInt8(ascii: "-"))
            } else if i > 0 || letter == holding {
                bytes.append(UInt8(ascii: " "))
            }
            append(number.magnitude)
        }
    }

    private mutating func append(_ number: UInt32) {
        if number >= 10 { append(number / 10) }
        bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
    }
}
