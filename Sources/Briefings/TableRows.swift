extension BriefingDocument.Table {
    /// A table's rows: given, or made each time that they are asked for, so that the thousands of an annex take no room
    /// before they are set.
    public struct Rows: Sendable, RandomAccessCollection, MutableCollection {
        public typealias Row = [[BriefingDocument.Inline]]

        fileprivate enum Source: Sendable {
            case given([Row])
            case made(count: Int, @Sendable (Int) -> Row)
            /// Where each group begins, and all of them end.
            case grouped(starts: [Int], @Sendable (Int) -> [Row])
        }

        private var source: Source

        public init(_ rows: [Row]) {
            source = .given(rows)
        }

        /// - Parameter make: makes a row, counted from 0, always the same. Its words have no notes.
        public init(count: Int, make: @escaping @Sendable (Int) -> Row) {
            source = .made(count: Swift.max(0, count), make)
        }

        /// Rows that are made several at a time; who takes one after another has each group made once.
        ///
        /// - Parameters:
        ///   - counts: how many each group has.
        ///   - make: makes a group's rows as above.
        init(counts: [Int], make: @escaping @Sendable (Int) -> [Row]) {
            var starts = [0]
            for count in counts { starts.append((starts.last ?? 0) + count) }
            source = .grouped(starts: starts, make)
        }

        public var startIndex: Int { 0 }

        public var endIndex: Int {
            switch source {
            case .given(let rows): rows.count
            case .made(let count, _): count
            case .grouped(let starts, _): starts.last ?? 0
            }
        }

        /// To change one of those that are made is to have all given.
        public subscript(number: Int) -> Row {
            get {
                switch source {
                case .given(let rows): return rows[number]
                case .made(_, let make): return make(number)
                case .grouped(let starts, let make):
                    let group = (starts.firstIndex { $0 > number } ?? 0) - 1
                    return make(group)[number - starts[group]]
                }
            }
            set {
                var rows = Array(self)
                source = .given([])
                rows[number] = newValue
                source = .given(rows)
            }
        }

        public func makeIterator() -> Iterator { Iterator(source: source) }

        public struct Iterator: IteratorProtocol {
            private let source: Source
            /// Of the next row, or the next group.
            private var number = 0
            private var group: ArraySlice<Row> = []

            fileprivate init(source: Source) {
                self.source = source
            }

            public mutating func next() -> Row? {
                switch source {
                case .given(let rows):
                    defer { number += 1 }
                    return number < rows.count ? rows[number] : nil
                case .made(let count, let make):
                    defer { number += 1 }
                    return number < count ? make(number) : nil
                case .grouped(let starts, let make):
                    while group.isEmpty, number + 1 < starts.count {
                        group = make(number)[...]
                        number += 1
                    }
                    return group.popFirst()
                }
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
