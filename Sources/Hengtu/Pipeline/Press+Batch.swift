import Charting
import Styling

extension Press {
    /// A chart as a file: laid out and drawn.
    public func draw(_ chart: ChartSpec, as format: FileFormat) throws(HengtuError) -> [UInt8] {
        try render(try layOut(chart), as: format)
    }

    /// Draws many charts on all processors, each task with a press of its own, and hands over each as it is done.
    ///
    /// - Parameter receive: called with one result at a time, not in the charts' order; an error of its own ends the
    ///   batch.
    public static func drawAll(
        _ charts: [ChartSpec], style: Style, options: Options = Options(), as format: FileFormat,
        receive: (_ index: Int, _ file: Result<[UInt8], HengtuError>) throws(HengtuError) -> Void
    ) async throws(HengtuError) {
        try await drawAll(
            charts, style: style, options: options, as: format, chart: { $0 }, receive: receive)
    }

    /// - Parameter chart: makes each chart, on the task that draws it.
    package static func drawAll<Value: Sendable>(
        _ values: [Value], style: Style, options: Options, as format: FileFormat,
        chart: @escaping @Sendable (Value) -> ChartSpec,
        receive: (_ index: Int, _ file: Result<[UInt8], HengtuError>) throws(HengtuError) -> Void
    ) async throws(HengtuError) {
        let width = min(Parallel.width, values.count)
        let turns = Turns(values.count, room: 16 * max(1, width))
        let (results, hand) = AsyncStream.makeStream(of: (Int, Result<[UInt8], HengtuError>).self)
        let work = Task {
            await withTaskGroup(of: Void.self) { group in
                for _ in 0..<width {
                    group.addTask {
                        let press = Press(style: style, options: options)
                        while let index = await turns.next() {
                            let file = Result { () throws(HengtuError) in
                                try press.draw(chart(values[index]), as: format)
                            }
                            hand.yield((index, file))
                        }
                    }
                }
            }
            hand.finish()
        }
        var failure: HengtuError?
        for await (index, file) in results where failure == nil {
            do throws(HengtuError) {
                try receive(index, file)
                await turns.taken()
            } catch {
                failure = error
                await turns.stop()
            }
        }
        await work.value
        if let failure { throw failure }
    }
}
