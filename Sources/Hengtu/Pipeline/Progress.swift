import Glibc
import Synchronization

/// A line on standard error that says how far long work is: only on a terminal, and only once work has
/// taken long enough for a person to wonder.
package final class Progress: Sendable {
    private struct State {
        var done = 0
        var isShown = false
    }

    private let isTerminal: Bool
    private let start: ContinuousClock.Instant
    private let state = Mutex(State())

    package init(isTerminal: Bool = isatty(STDERR_FILENO) == 1) {
        self.isTerminal = isTerminal
        start = .now
    }

    /// One more of `total` is done.
    package func step(_ what: String, of total: Int) {
        guard isTerminal, start.duration(to: .now) > .milliseconds(400) else {
            state.withLock { $0.done += 1 }
            return
        }
        state.withLock { state in
            state.done += 1
            state.isShown = true
            _ = OutputWriter.write(
                Array("\r\u{1B}[K[\(state.done)/\(total)] \(what)".utf8), to: STDERR_FILENO)
        }
    }

    /// The next stage counts from the start; what stood on the line is cleared.
    package func finish() {
        state.withLock { state in
            if state.isShown { _ = OutputWriter.write(Array("\r\u{1B}[K".utf8), to: STDERR_FILENO) }
            state = State()
        }
    }
}
