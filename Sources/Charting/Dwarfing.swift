extension ChartSpec {
    /// One value that leaves the others no length.
    public struct Dwarfing: Sendable, Hashable {
        public var category: Int
        /// How many times the next largest it is.
        public var times: Double

        public init(category: Int, times: Double) {
            self.category = category
            self.times = times
        }
    }

    /// The value that is more than 12 times as large as any other, where some bar then has 3 % of its length or less:
    /// a few points. Every mark starts at zero and no axis is broken, so only another chart helps. `nil` for kinds whose
    /// lengths don't all start at one zero.
    public var dwarfing: Dwarfing? {
        guard [.ranking, .bar, .diverging, .dot, .bullet].contains(kind) else { return nil }
        let drawn = data.filter { ($0.value ?? 0) != 0 }.sorted { a, b in
            (a.value?.magnitude ?? 0) > (b.value?.magnitude ?? 0)
        }
        let sizes = drawn.compactMap { $0.value?.magnitude }
        guard sizes.count > 2, sizes[0] > sizes[1] * 12,
            sizes[sizes.count - 1] <= sizes[0] * 0.03
        else { return nil }
        return Dwarfing(category: drawn[0].category, times: sizes[0] / sizes[1])
    }
}
