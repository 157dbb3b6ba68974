import MetricModel

/// What a section's heading says of all that stands under it.
struct Section: Sendable {
    var status: Status = .actual
    var year: Int?
    /// Where the heading stands; `nil` before the first one.
    var heading: Range<Int>?
}

/// The words of headings that look back or ahead.
enum HeadingCues {
    static let ahead = [
        "展望", "目标", "任务", "安排", "计划", "打算", "下一步", "路径", "新的一年", "今后", "未来", "预期", "工作重点", "重点工作", "举措", "蓝图",
        "规划", "工作思路", "工作要求", "总体要求",
        "工作建议", "草案",
    ].map(\.scalarUnits)
    static let back = [
        "回眸", "回首", "回顾", "答卷", "亮点", "成效", "成绩", "成果", "执行情况", "完成情况", "工作情况", "总结", "过去", "运行情况", "镜头",
        "统计公报", "落实情况", "进展",
    ].map(\.scalarUnits)
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
        let ranges = layout.blocks.filter { $0.kind != .furniture }.map(\.range)
        place = hints.place ?? Place.find(in: text, ranges: ranges) ?? ""
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
