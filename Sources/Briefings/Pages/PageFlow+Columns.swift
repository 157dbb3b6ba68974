import SceneModel

/// Bands of columns. What ends one makes its columns as even as their lines allow.
extension PageFlow {
    /// What a band holds on its page, and how all was before.
    struct Band {
        var items: [FlowItem] = []
        let page: FlowedPage
        let waiting: [Flowable]
        /// With what waited before.
        let beginsPage: Bool
    }

    /// Goes over from columns to the whole page, or back, where a flowable asks for it.
    mutating func enterBand(of flowable: Flowable, before rest: ArraySlice<FlowItem>) {
        let columns = flowable.isAcross ? 1 : metrics.columns
        guard columns != page.columns else { return }
        if flowable.isAcross {
            endBand()
            if !mayPass(flowable, before: rest) { placeWaiting() }
        } else {
            beginBand(columns)
        }
    }

    mutating func beginBand(_ columns: Int, beginsPage: Bool = false) {
        page.beginBand(columns, at: page.isEmpty ? 0 : onGrid(page.y + page.spaceBelow))
        band = Band(page: page, waiting: waiting, beginsPage: beginsPage)
    }

    /// With its columns as even as may be.
    mutating func endBand() {
        guard page.columns > 1 else { return }
        if let band, page.bottom > page.top { makeEven(band) }
        band = nil
        page.endBand()
    }

    /// The first height that all has room in, line by line from the least that it could be; with the figures that wait,
    /// if they have room on the page, too.
    private mutating func makeEven(_ band: Band) {
        let used = Double(page.column) * (page.bottom - page.top) + page.y - page.top
        let least = onGrid(page.top + used / Double(page.columns))
        let figures = waiting.prefix { !$0.isAcross }.count
        for left in figures > 0 ? [waiting.count - figures, waiting.count] : [waiting.count] {
            let most = left < waiting.count ? metrics.lines.height : page.bottom - 0.5 * metrics.leading
            for bottom in stride(from: least, to: most, by: metrics.leading) {
                if let even = trial(band, bottom: bottom, left: left) {
                    self = even
                    return
                }
            }
        }
    }

    /// - Parameter left: how many figures wait then.
    private func trial(_ band: Band, bottom: Double, left: Int) -> PageFlow? {
        var flow = self
        (flow.page, flow.waiting, flow.band, flow.evenBottom) = (band.page, band.waiting, nil, bottom)
        if band.beginsPage { flow.placeAtTop() }
        for (index, item) in band.items.enumerated() {
            guard case .block(let flowable) = item else { continue }
            flow.place(flowable, before: band.items[(index + 1)...])
            if flow.isTooMuch { return nil }
        }
        while flow.waiting.count > left && !flow.isTooMuch { flow.nextFrame() }
        if flow.isTooMuch || flow.waiting.count != left { return nil }
        flow.evenBottom = nil
        return flow
    }
}
