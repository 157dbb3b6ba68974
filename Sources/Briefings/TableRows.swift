extension BriefingDocument.Table {
    /// A table's rows: given, or made each time that one is asked for, so that the thousands of an annex take no room
    /// before they are set.
    public struct Rows: Sendable, RandomAccessCollection, MutableCollection {
        public typealias Row = [[BriefingDocument.Inline]]

        private enum Source {
            case given([Row])
            case made(count: Int, @Sendable (Int) -> Row)
        }

        private var source: Source

        public init(_ rows: [Row]) {
            source = .given(rows)
        }

        /// - Parameter make: makes a row, counted from 0, always the same. Its words have no notes.
        public init(count: Int, make: @escaping @Sendable (Int) -> Row) {
            source = .made(count: Swift.max(0, count), make)
        }

        public var startIndex: Int { 0 }

        public var endIndex: Int {
            switch source {
            case .given(let rows): rows.count
            case .made(let count, _): count
            }
        }

        /// To change one of those that are made is to have all given.
        public subscript(number: Int) -> Row {
            get {
                switch source {
                case .given(let rows): rows[number]
                case .made(_, let make): make(number)
                }
            }
            set {
                var rows = given
                source = .given([])
                rows[number] = newValue
                source = .given(rows)
            }
        }

        private var given: [Row] {
            switch source {
            case .given(let rows): rows
            case .made(let count, let make): (0..<count).map(make)
            }
        }

        /// Whether words of some have one.
        var haveNotes: Bool {
            guard case .given(let rows) = source else { return false }
            return rows.contains { $0.contains { $0.contains { !$0.note.isEmpty } } }
        }
    }
}

extension BriefingDocument.Table.Rows: Hashable {
    public static func == (a: Self, b: Self) -> Bool { a.elementsEqual(b) }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(count)
        for row in self { hasher.combine(row) }
    }
}
