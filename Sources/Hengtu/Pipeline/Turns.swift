/// Hands out numbers to tasks that work side by side, no more of them ahead of who takes the results than there
/// is room for.
actor Turns {
    private var coming: Range<Int>
    private var room: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(_ count: Int, room: Int) {
        coming = 0..<count
        self.room = room
    }

    /// - Returns: `nil` when none is left.
    func next() async -> Int? {
        while room == 0, !coming.isEmpty {
            await withCheckedContinuation { waiting.append($0) }
        }
        guard !coming.isEmpty else { return nil }
        room -= 1
        return coming.removeFirst()
    }

    /// A result was taken.
    func taken() {
        room += 1
        if !waiting.isEmpty { waiting.removeFirst().resume() }
    }

    /// Nobody wants more results.
    func stop() {
        coming = coming.upperBound..<coming.upperBound
        for task in waiting { task.resume() }
        waiting = []
    }
}
