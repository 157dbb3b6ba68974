import Glibc
import Synchronization

/// While it lives, Ctrl-C and its kin are noted instead of ending the process at once, so that whoever writes
/// files can take back what is half done.
struct Interruption: ~Copyable {
    private static let signals = [SIGINT, SIGTERM, SIGHUP]
    /// Touched by `init` before any handler can run: a handler may not initialise it.
    private static let noted = Atomic<Int32>(0)

    /// The signal that came, if any did.
    static var signal: Int32? {
        let signal = noted.load(ordering: .relaxed)
        return signal == 0 ? nil : signal
    }

    private let former: [(signal: Int32, action: sigaction)]

    init() {
        Self.noted.store(0, ordering: .relaxed)
        former = Self.signals.map { signal in
            var action = sigaction()
            var old = sigaction()
            action.__sigaction_handler.sa_handler = { Interruption.note($0) }
            sigaction(signal, &action, &old)
            return (signal, old)
        }
    }

    private static func note(_ signal: Int32) { noted.store(signal, ordering: .relaxed) }

    deinit {
        for (signal, action) in former {
            var action = action
            sigaction(signal, &action, nil)
        }
    }
}
