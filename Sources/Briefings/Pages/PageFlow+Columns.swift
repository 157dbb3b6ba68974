/// Bands of columns. What ends one makes its columns as even as their lines allow.
extension PageFlow {
    /// What a band holds on its page, and how all was before.
    struct Band {
        var items: [FlowItem] = []
        let page: FlowedPage
        let waiting: [Flowable]
    }

    /// Goes over from columns to the whole page, or back, where a flowable asks for it.
    mutating func enterBand(of flowable: Flowable) {
        let columns = flowable.isAcross ? 1 : metrics.columns
        guard columns != page.columns else { return }
        if flowable.isAcross {
            endBand()
            // No figure of one column stands across the page.
            if flowable.passing != .one || flowable.head != nil {
                if !waiting.isEmpty { beginBand(metrics.columns) }
                placeWaiting()
                endBand()
            }
        } else {
            beginBand(columns)
        }
    }

    mutating func beginBand(_ columns: Int) {
        page.beginBand(columns, at: page.isEmpty ? 0 : onGrid(page.y + page.spaceBelow))
        band = Band(page: page, waiting: waiting)
    }

    /// With its columns as even as may be.
    mutating func endBand() {
        guard page.columns > 1 else { return }
        if let band, !band.items.isEmpty { makeEven(band) }
        band = nil
        page.endBand()
    }

    /// The first height that all has room in, line by line from the least that it could be.
    private mutating func makeEven(_ band: Band) {
        let used = Double(page.column) * (page.bottom - band.page.top) + page.y - band.page.top
        var bottom = onGrid(band.page.top + used / Double(page.columns))
        while bottom < page.bottom - 0.5 * metrics.leading {
            if let even = trial(band, bottom: bottom) {
                self = even
                return
            }
            bottom += metrics.leading
        }
    }

    private func trial(_ band: Band, bottom: Double) -> PageFlow? {
        var flow = self
        (flow.page, flow.waiting, flow.band, flow.evenBottom) = (band.page, band.waiting, nil, bottom)
        for (index, item) in band.items.enumerated() {
            guard case .block(let flowable) = item else { continue }
            flow.place(flowable, before: band.items[(index + 1)...])
            if flow.isTooMuch { return nil }
        }
        guard flow.waiting.count == waiting.count else { return nil }
        flow.evenBottom = nil
        return flow
    }
}
