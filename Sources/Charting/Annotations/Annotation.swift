import SceneModel

extension ChartSpec {
    /// The mark of a category and series.
    public struct Mark: Sendable, Hashable, Codable {
        public var category: Int
        public var series: Int

        public init(category: Int, series: Int = 0) {
            self.category = category
            self.series = series
        }
    }

    /// What is said beside the marks.
    public enum Annotation: Sendable, Hashable, Codable {
        /// A line across all marks at a value: an average, a target; `source` says where that stands, as a datum's.
        case line(value: Double, label: String, source: String = "")
        /// An arrow from one mark to another, with what lies between them.
        case difference(from: Mark, to: Mark, label: String)
        /// Words at a mark.
        case note(at: Mark, text: String)
        /// A bracket over neighbouring categories.
        case bracket(first: Int, last: Int, label: String)
    }
}

extension ChartSpec.Kind {
    /// The others have no room beyond their marks.
    public var takesAnnotations: Bool { [.ranking, .bar, .diverging, .dot].contains(self) }
}

extension ChartSpec {
    /// - Throws: `ChartError.badAnnotation`.
    func validateAnnotations() throws(ChartError) {
        for (index, annotation) in annotations.enumerated() {
            func require(_ holds: Bool, _ fault: ChartError.AnnotationFault) throws(ChartError) {
                if !holds { throw .badAnnotation(index: index, fault) }
            }
            try require(kind.takesAnnotations, .notOfKind)
            switch annotation {
            case .line(let value, _, _):
                let isDrawable = value == 0 || value.magnitude >= 1e-100 && value.magnitude <= 1e100
                try require(isDrawable, .notDrawable)
            case .difference(let from, let to, _):
                for mark in [from, to] {
                    try require(has(mark), .noSuchMark)
                    try require(datum(at: mark)?.value != nil, .noValue)
                }
                try require(from != to, .noSuchMark)
            case .note(let mark, _):
                try require(has(mark) && datum(at: mark) != nil, .noSuchMark)
            case .bracket(let first, let last, _):
                try require(categories.indices.contains(first), .noSuchMark)
                try require(categories.indices.contains(last) && first <= last, .noSuchMark)
            }
        }
    }

    private func has(_ mark: Mark) -> Bool {
        categories.indices.contains(mark.category) && series.indices.contains(mark.series)
    }

    private func datum(at mark: Mark) -> Datum? {
        data.first { $0.category == mark.category && $0.series == mark.series }
    }

    /// The values of reference lines.
    var lineValues: [Double] {
        annotations.compactMap { annotation in
            if case .line(let value, _, _) = annotation { value } else { nil }
        }
    }
}

extension [Node] {
    /// The em boxes of all text in them.
    var textBoxes: [Rect] {
        flatMap { node -> [Rect] in
            switch node {
            case .glyphs(let run):
                [
                    Rect(
                        x: run.origin.x, y: run.origin.y - run.size * emAscent, width: run.width,
                        height: run.size)
                ]
            case .group(let group):
                group.nodes.textBoxes.map {
                    Rect(
                        x: $0.x + group.offset.x, y: $0.y + group.offset.y, width: $0.width,
                        height: $0.height)
                }
            case .link(let link): link.nodes.textBoxes
            case .path, .anchor: []
            }
        }
    }
}

extension Path {
    /// A level or upright line that gives way to texts: a line through a number makes it another.
    mutating func append(from: Point, to: Point, around boxes: [Rect], pad: Double) {
        let isLevel = from.y == to.y
        let (start, end) = isLevel ? (from.x, to.x) : (from.y, to.y)
        let inTheWay = boxes.filter { box in
            isLevel
                ? box.minY - pad < from.y && from.y < box.maxY + pad
                : box.minX - pad < from.x && from.x < box.maxX + pad
        }.map { box in
            isLevel ? (low: box.minX - pad, high: box.maxX + pad) : (box.minY - pad, box.maxY + pad)
        }.sorted { $0.low < $1.low }
        func point(_ along: Double) -> Point {
            isLevel ? Point(x: along, y: from.y) : Point(x: from.x, y: along)
        }
        func piece(_ low: Double, _ high: Double) {
            elements +=
                start <= end
                ? [.move(point(low)), .line(point(high))] : [.move(point(high)), .line(point(low))]
        }
        var at = Swift.min(start, end)
        let last = Swift.max(start, end)
        for gap in inTheWay {
            if Swift.min(gap.low, last) > at { piece(at, Swift.min(gap.low, last)) }
            at = Swift.max(at, gap.high)
        }
        if last > at { piece(at, last) }
    }
}
