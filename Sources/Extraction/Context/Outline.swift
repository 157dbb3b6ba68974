import MetricModel

/// What a section's heading says of all that stands under it.
struct Section: Sendable {
    var status: Status = .actual
    var year: Int?
    /// 过去五年: over how many years a rate of so much a year goes.
    var years: Int?
    /// Where the heading stands; `nil` before the first one.
    var heading: Range<Int>?
}

extension Section {
    /// The same section in a column of plans or of what was reached; `nil` for any other column.
    func standing(_ status: Status?, in outline: Outline) -> Section {
        guard let status else { return self }
        var section = self
        section.status = status
        // What is planned is of the whole year whose progress is told.
        section.year = section.year ?? outline.year
        return section
    }
}

/// The words of headings that look back or ahead.
enum HeadingCues {
    private static let aheadWords = "展望 打算 下一步 新的一年 今后 未来 工作思路 工作安排 主要安排"
    private static let backWords = "回眸 回首 回顾 答卷 总结 执行情况 完成情况 工作情况 运行情况 统计公报 落实情况"
    /// These say so wherever they stand.
    static let plainlyAhead = Phrases(aheadWords)
    static let plainlyBack = Phrases(backWords)
    /// These name what is told of as well: 重点任务全面完成 under a review, 巩固脱贫成果 under a plan. They decide
    /// only where no heading above has.
    static let ahead = Phrases(
        aheadWords + " 目标 任务 安排 计划 路径 工作重点 重点工作 举措 蓝图 规划 工作要求 总体要求 工作建议 草案")
    static let back = Phrases(backWords + " 亮点 成效 成绩 成果 过去 镜头 进展")
}

/// The report's years, place and sections: what a number inherits that names nothing itself.
final class Outline: Sendable {
    let place: String
    /// The name without 县, 区, 市: 衡山.
    let shortPlace: [UInt16]
    let placeUnits: [UInt16]
    /// The year looked back on.
    let year: Int?
    /// The year in which it was written: 今年.
    let now: Int?
    /// Months that the whole report covers, where its title says so.
    let months: ClosedRange<Int>?
    /// The title is of a plan: 2024年民生实事.
    let opensAhead: Bool
    let placeFromHint: Bool
    let yearFromHint: Bool

    var planYear: Int? { year.map { max($0 + 1, now ?? 0) } }

    init(_ text: ScalarText, layout: Layout, lexicon: Lexicon, hints: ReportHints) {
        let ranges = layout.blocks.dropFirst(layout.opening).filter {
            $0.kind != .furniture && $0.kind != .table
        }.map(\.range)
        // 来源：某县统计局, near the top, says whose page it is.
        let credits = layout.blocks.prefix(8).filter { $0.kind == .furniture }.map(\.range)
        let forewords = layout.blocks.prefix(layout.opening).map(\.range)
        place =
            hints.place ?? Place.find(in: text, ranges: ranges + credits + credits)
            ?? Place.find(in: text, ranges: forewords) ?? Place.town(in: text, title: ranges.first) ?? ""
        placeUnits = place.scalarUnits
        shortPlace = placeUnits.count > 2 ? Array(placeUnits.dropLast()) : []
        placeFromHint = hints.place != nil
        let years = YearEvidence(text, layout: layout, lexicon: lexicon)
        year = hints.year ?? years.lookBack
        now = [hints.year, years.now].compactMap { $0 }.max()
        months = years.months
        opensAhead = years.titleLooksAhead
        yearFromHint = hints.year != nil
    }
}
