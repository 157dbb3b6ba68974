import Glibc

/// Work on many values at once, the results in the values' order.
enum Parallel {
    static let width = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))

    static func map<Value: Sendable, Result: Sendable>(
        _ values: [Value], _ transform: @escaping @Sendable (Value) -> Result
    ) async -> [Result] {
        await map(values, with: {}, { _, value in transform(value) })
    }

    /// Each task makes one context of its own (an engine with its fonts) and keeps it for all its values.
    static func map<Value: Sendable, Context, Result: Sendable>(
        _ values: [Value], with context: @escaping @Sendable () -> Context,
        _ transform: @escaping @Sendable (Context, Value) -> Result
    ) async -> [Result] {
        let tasks = min(width, values.count)
        return await withTaskGroup(of: [(Int, Result)].self) { group in
            for first in 0..<tasks {
                group.addTask {
                    let own = context()
                    return stride(from: first, to: values.count, by: tasks).map {
                        ($0, transform(own, values[$0]))
                    }
                }
            }
            var results = [Result?](repeating: nil, count: values.count)
            for await part in group {
                for (index, result) in part { results[index] = result }
            }
            return results.compactMap(\.self)
        }
    }
}
