import MetricModel

/// The time of a table's numbers, and whether they are reached or aimed at.
struct TableTiming {
    let grid: TableGrid
    let captions: [HeadCell]
    let section: Section
    let outline: Outline

    private var reader: PeriodReader { PeriodReader(outline: outline) }

    func period(_ row: Int, _ column: Int, isPlanned: Bool) -> (Period?, Cause) {
        var (base, source) = base(isPlanned: isPlanned)
        // 目标任务 beside what was done from January to October: the year's.
        if isPlanned, let part = base, part.isPartOfYear { base = Period(year: part.end.year) }
        let label = grid.rows[row].label
        let head = grid.columns[column]
        if head.says(.month), head.times.isEmpty, let end = base?.end {
            return (Period(from: end, through: end), .word(String(scalars: head.words)))
        }
        let timed = timedColumn(column)
        let times = label.times + timed.times
        guard !times.isEmpty else { return (base, source) }
        let words = String(scalars: label.times.isEmpty ? timed.words : label.words)
        let onlyYears = times.allSatisfy { time in
            switch time {
            case .year, .yearBefore, .fromNow: true
            default: false
            }
        }
        guard let own = reader.period(times, section: section, known: base, until: true) else {
            return (base, source)
        }
        // 上年同期 in a half-year's table: the same months.
        let isSame = timed.isSamePeriod || label.isSamePeriod || times.contains(.yearBefore)
        if onlyYears, isSame, own.isFullYears, !own.isSeveralYears, let base, base.isPartOfYear {
            return (
                Period(months: base.start.month...base.end.month, of: own.end.year) ?? own, .word(words)
            )
        }
        return (own, .word(words))
    }

    /// The rate right of a column of months is those months' rate.
    private func timedColumn(_ column: Int) -> HeadCell {
        let head = grid.columns[column]
        guard head.times.isEmpty, head.isAspect else { return head }
        let isDerived = head.says(.growth) || head.says(.fall) || head.says(.completion) || head.says(.rank)
        guard isDerived else { return head }
        for left in stride(from: column - 1, through: 0, by: -1) where grid.roles[left] == .value {
            let other = grid.columns[left]
            if !other.times.isEmpty {
                // 2023年 | 2022年 | 增长: of the first, not of the one it is compared with.
                let first = firstOfRun(endingAt: left)
                return first
            }
        }
        return head
    }

    private func firstOfRun(endingAt column: Int) -> HeadCell {
        let heads = (0...column).filter { grid.roles[$0] == .value && !grid.columns[$0].times.isEmpty }
            .map { grid.columns[$0] }
        let last = grid.columns[column]
        let isEarlier =
            last.isSamePeriod || last.times.contains(.yearBefore) || last.times.contains(.fromNow(-1))
        let years = heads.map {
            $0.times.compactMap { if case .year(let year) = $0 { year } else { nil } }.max()
        }
        if let best = years.compactMap({ $0 }).max(), let index = years.firstIndex(of: best) {
            return heads[index]
        }
        return isEarlier
            ? heads.first { !$0.isSamePeriod && !$0.times.contains(.yearBefore) } ?? HeadCell() : last
    }

    /// What the caption says, else the report.
    private func base(isPlanned: Bool) -> (Period?, Cause) {
        for caption in captions where !caption.times.isEmpty {
            if let period = reader.period(caption.times, section: section, known: nil, until: true) {
                return (period, .head(String(scalars: caption.words)))
            }
        }
        let isAhead = isPlanned && section.status == .actual && !grid.hasActualColumn
        let year = isAhead ? outline.planYear : section.year ?? outline.year
        guard let year else { return (nil, .none) }
        if !isAhead, section.status == .actual, year == outline.year, let months = outline.months {
            return (Period(months: months, of: year), outline.yearCause)
        }
        return (Period(year: year), outline.yearCause)
    }

    func status(_ period: Period?, isPlanned: Bool) -> (Status, Cause) {
        if isPlanned { return (.target, .word("表头")) }
        if let period, let year = outline.year {
            if section.status == .target, period.end.year <= year {
                return (.actual, .word(period.description))
            }
            if section.status == .actual, period.start.year > max(year, outline.now ?? year) {
                return (.target, .word(period.description))
            }
        }
        return (section.status, .report)
    }
}

extension TableGrid {
    /// 预算数 beside 完成数: the plan of the year that is told of.
    var hasActualColumn: Bool {
        zip(columns, roles).contains { head, role in
            role == .value && !head.says(.plan) && !head.isAspect
                || role == .value && (head.says(.level) || head.says(.completion))
        }
    }
}
