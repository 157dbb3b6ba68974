import Glibc
import Synchronization

/// A bar on standard error that says how far long work is: only on a terminal, and only once work has
/// taken long enough for a person to wonder.
package final class Progress: Sendable {
    private struct State {
        var done = 0
        /// When the bar was last drawn; `nil` while it isn't there.
        var shown: ContinuousClock.Instant?
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
        let now = ContinuousClock.Instant.now
        state.withLock { state in
            state.done += 1
            guard isTerminal, start.duration(to: now) > .milliseconds(400) else { return }
            // A terminal that is drawn on for each of thousands of charts takes longer than they.
            if let shown = state.shown, shown.duration(to: now) < .milliseconds(50), state.done < total {
                return
            }
            state.shown = now
            let line = "\r\u{1B}[K\(Self.bar(state.done, of: total)) \(state.done)/\(total) \(what)"
            _ = OutputWriter.write(Array(line.utf8), to: STDERR_FILENO)
        }
    }

    /// `████████············`
    static func bar(_ done: Int, of total: Int, width: Int = 20) -> String {
        let full = total > 0 ? min(width, max(0, done) * width / total) : width
        return String(repeating: "█", count: full) + String(repeating: "·", count: width - full)
    }

    /// The next stage counts from the start; what stood on the line is cleared.
    package func finish() {
        state.withLock { state in
            if state.shown != nil { _ = OutputWriter.write(Array("\r\u{1B}[K".utf8), to: STDERR_FILENO) }
            state = State()
        }
    }
}
