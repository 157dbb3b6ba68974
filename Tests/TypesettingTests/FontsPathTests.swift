import TestSupport
import Testing
import Typesetting

@Suite("Outlines are written as SVG paths")
struct FontsPathTests {
    @Test("in the shorter of absolute and relative numbers")
    func shortest() {
        var outline = GlyphOutline()
        outline.commands = [.move, .line, .line, .line, .line, .close, .move, .cubic, .quadratic, .close]
        outline.coordinates = [
            100, 0, 900, 0, 900, -80, 100, -80, 100, 0,
            5, 5, 6, 7, 8, 9, 1000, 1000, 1000, 990, 1001, 1001,
        ]
        // The line back to 100,0 is the z's own.
        #expect(
            String(decoding: outline.svgPath, as: UTF8.self)
                == "m100 0h800v80H100zM5-5c1-2 3-4 995-995q0 10 1-1z")
    }

    @Test("that read back as the outline", arguments: 1...50 as ClosedRange<UInt64>)
    func readsBack(seed: UInt64) throws {
        var random = SeededGenerator(state: seed)
        var outline = GlyphOutline()
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            outline.commands.append(.move)
            for _ in 0..<Int.random(in: 1...9, using: &random) {
                outline.commands.append([.line, .quadratic, .cubic].randomElement(using: &random) ?? .line)
            }
            outline.commands.append(.close)
        }
        // Narrow spans make level, upright and closing lines.
        let span = [1, 40, 1200, 30_000][Int(seed % 4)] as Int32
        for _ in 0..<2 * outline.commands.reduce(0, { $0 + $1.points }) {
            outline.coordinates.append(.random(in: -span...span, using: &random))
        }
        let path = String(decoding: outline.svgPath, as: UTF8.self)
        #expect(try PathReader(path).outline == outline.withoutClosingLines(), "\(path)")
    }
}

extension GlyphOutline.Command {
    var points: Int {
        switch self {
        case .move, .line: 1
        case .quadratic: 2
        case .cubic: 3
        case .close: 0
        }
    }
}

extension GlyphOutline {
    /// As a path says it: the line that a close draws isn't written.
    fileprivate func withoutClosingLines() -> GlyphOutline {
        var result = GlyphOutline()
        var rest = coordinates[...]
        var start: ArraySlice<Int32> = []
        for (index, command) in commands.enumerated() {
            let points = rest.prefix(2 * command.points)
            rest = rest.dropFirst(points.count)
            if command == .move { start = points }
            let closes = command == .line && index + 1 < commands.count && commands[index + 1] == .close
            if closes && points.elementsEqual(start) { continue }
            result.commands.append(command)
            result.coordinates += points
        }
        return result
    }
}

/// Reads a path back to absolute numbers, y upwards again.
private struct PathReader {
    private(set) var outline = GlyphOutline()
    private var current: [Int32] = [0, 0]
    private var start: [Int32] = [0, 0]

    init(_ path: String) throws {
        for match in path.matches(of: /([A-Za-z])([^A-Za-z]*)/) {
            let letter = Character(match.1.lowercased())
            let numbers = try match.2.matches(of: /-?[0-9]+/).map { try #require(Int32($0.0)) }
            let perCommand = try #require(["m": 2, "l": 2, "h": 1, "v": 1, "q": 4, "c": 6, "z": 0][letter])
            if perCommand == 0 {
                outline.commands.append(.close)
                current = start
                continue
            }
            #expect(numbers.count.isMultiple(of: perCommand) && !numbers.isEmpty)
            for first in stride(from: 0, to: numbers.count, by: perCommand) {
                let name = letter == "m" && first > 0 ? "l" : letter
                add(name, Array(numbers[first..<first + perCommand]), isRelative: match.1 == String(letter))
            }
        }
    }

    private mutating func add(_ letter: Character, _ numbers: [Int32], isRelative: Bool) {
        let base = isRelative ? current : [0, 0]
        let points =
            switch letter {
            case "h": [numbers[0] + base[0], current[1]]
            case "v": [current[0], numbers[0] + base[1]]
            default: numbers.indices.map { numbers[$0] + base[$0 % 2] }
            }
        current = Array(points.suffix(2))
        if letter == "m" { start = current }
        let commands: [Character: GlyphOutline.Command] = ["m": .move, "q": .quadratic, "c": .cubic]
        outline.commands.append(commands[letter] ?? .line)
        outline.coordinates += points.indices.map { $0.isMultiple(of: 2) ? points[$0] : -points[$0] }
    }
}
