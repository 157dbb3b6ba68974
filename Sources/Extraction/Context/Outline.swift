import MetricModel

/// What a section's heading says of all that stands under it.
struct Section: Sendable {
    var status: Status = .actual
    var year: Int?
    /// 过去五年: over how many years a rate of so much a year goes.
    var years: Int?
    /// 今后五年: the years that it plans for.
    var span: Period?
    /// 下半年工作打算: the months it plans for.
    var months: ClosedRange<Int>?
    /// Whose section it is, where a page of several places has one for each.
    var place: String?
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
    private static let backWords = "回眸 回首 回顾 答卷 总结 执行情况 完成情况 工作情况 运行情况 统计公报 落实情况 实施情况 决算"
    /// What a title or a label of how far something is says.
    static let progress = "完成情况 进展情况 落实情况 推进情况 实施情况 进展公示 项目进展 工作进展 办理情况"
    /// These say so wherever they stand.
    static let plainlyAhead = Phrases(aheadWords)
    static let plainlyBack = Phrases(backWords + " " + progress)
    /// These name what is told of as well: 重点任务全面完成 under a review, 巩固脱贫成果 under a plan. They decide
    /// only where no heading above has.
    static let ahead = Phrases(
        aheadWords + " 目标 任务 安排 计划 路径 工作重点 重点工作 举措 蓝图 规划 工作要求 总体要求 工作建议 草案")
    static let back = Phrases(backWords + " 亮点 成效 成绩 成就 成果 过去 镜头 进展")
}

extension HeadingCues {
    /// 2022 of 要点之一：2022年工作回顾, whatever other year the heading bears; `nil` where no year stands right before
    /// what looks back.
    static func yearLookedBackOn(in heading: Range<Int>, of text: ScalarText) -> Int? {
        for offset in heading where text[offset] == 0x5E74 && offset - 4 >= heading.lowerBound {  // 年
            guard digitValue(text[offset - 5]) == nil, let numeral = text.arabicNumeral(at: offset - 4),
                numeral.range.count == 4, let year = Int(exactly: numeral.value.significand),
                (1978...2099).contains(year), reviews.begins(text, at: offset + 1) != nil
            else { continue }
            return year
        }
        return nil
    }

    private static let reviews = Phrases("工作回顾 政府工作回顾 回顾 工作总结 主要工作回顾 工作情况 工作完成情况 发展回顾")
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
    /// The year of 目前, where that is a later one than the report looks back on.
    let present: Int?
    /// Months that the whole report covers, where its title says so.
    let months: ClosedRange<Int>?
    /// The title is of a plan: 2024年民生实事.
    let opensAhead: Bool
    /// The title is of how far plans are: 重点工作上半年完成情况.
    let tellsProgress: Bool
    /// The page tells how key projects go: what it counts and sums are theirs.
    let isOfKeyProjects: Bool
    /// A census bulletin: whom it counts are the usual residents.
    let isOfCensus: Bool
    let placeFromHint: Bool
    /// What gave it its year.
    let yearCause: Cause

    /// A city's page, one that names no place as its own, or one with headings of several may have sections of counties.
    let isOfSeveralPlaces: Bool
    let neighbours: Neighbours
    /// Those that the title sets beside each other: 衡东县、衡山县2023年数据对比.
    let compared: [String]

    /// The year that plans without one are for: what a report on a part of a year plans is for the rest of it.
    var planYear: Int? { year.map { max(months == nil && !tellsProgress ? $0 + 1 : $0, now ?? 0) } }

    init(_ text: ScalarText, layout: Layout, lexicon: Lexicon, hints: ReportHints) {
        let lines = layout.blocks.dropFirst(layout.opening).filter {
            $0.kind != .furniture && $0.kind != .table
        }.map(\.range)
        // 查看原文⏎其他⏎…: a page's links above its title.
        let links = lines.prefix(6).prefix {
            $0.count < 5 && !$0.contains { Divisions.placed.contains(text[$0]) }
        }
        let ranges = links.count < lines.count ? Array(lines.dropFirst(links.count)) : lines
        // 来源：某县统计局, near the top, says whose page it is.
        let credits = layout.blocks.prefix(8).filter { $0.kind == .furniture }.map(\.range)
        let forewords = layout.blocks.prefix(layout.opening).map(\.range)
        place =
            hints.place
            ?? Place.whole(
                Self.place(
                    of: text, layout.landmarks, ranges: ranges, credits: credits, forewords: forewords),
                in: text)
        placeUnits = place.scalarUnits
        isOfSeveralPlaces =
            place.isEmpty || placeUnits.last.map(Self.wider.contains) == true
            || KnownPlaces.countHeadings(of: layout, in: text) > 1
        neighbours = isOfSeveralPlaces && !place.isEmpty ? Neighbours(of: place) : Neighbours()
        compared =
            isOfSeveralPlaces ? ranges.first.map { KnownPlaces.sideBySide(in: $0, of: text) } ?? [] : []
        shortPlace = placeUnits.count > 2 ? Array(placeUnits.dropLast()) : []
        isOfKeyProjects =
            ranges.prefix(4).contains {
                $0.count <= 60 && Self.keyProjects.stand(in: $0, of: text)
                    && Self.progress.stand(in: $0, of: text)
            } || Self.opensWithKeyProjects(ranges.first, of: text)
        isOfCensus = ranges.prefix(3).contains { Self.census.stand(in: $0, of: text) }
        placeFromHint = hints.place != nil
        let years = YearEvidence(text, layout: layout, lexicon: lexicon)
        year = hints.year ?? years.lookBack
        now = [hints.year, years.now].compactMap { $0 }.max()
        present = hints.year == nil ? years.present : nil
        months = years.months
        opensAhead = years.titleLooksAhead
        tellsProgress = years.tellsProgress
        yearCause = hints.year != nil ? .hint : years.dating.map(Cause.event) ?? .report
    }

    /// One of the page's places that is named at an offset.
    @inline(__always)
    func neighbour(_ text: ScalarText, at start: Int, before end: Int) -> (name: String, end: Int)? {
        isOfSeveralPlaces ? neighbours.place(text, at: start, before: end) : nil
    }

    /// The place that the title names, else the one that is named most and ends as the text says of itself.
    private static func place(
        of text: ScalarText, _ landmarks: Landmarks, ranges: [Range<Int>], credits: [Range<Int>],
        forewords: [Range<Int>]
    ) -> String {
        let listed = KnownPlaces.listed(in: ranges.first, of: text)
        if listed.count > 1, let above = KnownPlaces.above(listed) { return above }
        for title in (ranges + forewords).prefix(3) {
            let compared = KnownPlaces.compared(in: title, of: text)
            if compared.count > 1, let above = KnownPlaces.above(compared) { return above }
        }
        if let whole = KnownPlaces.counted(in: ranges.first, of: text)
            ?? KnownPlaces.countedInProvince(ranges.first, of: text)
        {
            return whole
        }
        let divisions = Divisions(of: text, landmarks)
        if let portrayed = Place.portrayed(in: text) { return portrayed }
        if divisions.said.isEmpty, let village = Place.village(in: text, title: ranges.first) {
            return village
        }
        if let town = Place.town(entitling: ranges.first, in: text) { return town }
        if let province = Place.province(in: text, divisions) { return province }
        let found =
            Place.find(in: text, landmarks, ranges: ranges + credits + credits, divisions: divisions)
            ?? Place.find(in: text, landmarks, ranges: forewords, divisions: divisions)
        if let found {
            if let city = cityCompared(found, divisions, text, title: ranges.first) { return city }
            if Place.isTitled(found, in: text, title: ranges.first) {
                return Place.part(of: found, in: text, title: ranges.first) ?? KnownPlaces.completed(found)
            }
            if let own = KnownPlaces.ownLevel(in: text) { return own }
            let fits =
                divisions.spoken == nil || found.scalarUnits.last == divisions.spoken
                || divisions.isPassing && Place.isRepeated(found, in: text)
            // A name that no table knows has to be said again: 会和市 of 全会和市人大 isn't.
            if fits, !isOfProvince(divisions, text) {
                // 保定市, named once on a page that says 博野 throughout, is where that lies.
                let isPassing = divisions.said.isEmpty && !Place.isRepeated(found, in: text)
                if isPassing, let inside = KnownPlaces.find(in: text, ending: nil),
                    PlaceCodes.prefecture(of: inside) == found
                {
                    return inside
                }
                if let full = KnownPlaces.called(found) {
                    return text.first(of: full.scalarUnits, in: 0..<evidence) == nil ? found : full
                }
                if Place.isRepeated(found, in: text) { return found }
            }
        }
        let known = KnownPlaces.find(in: text, ending: divisions.spoken ?? divisions.offices(in: text))
        if let known, let city = cityCompared(known, divisions, text, title: ranges.first) { return city }
        if let known, isOfProvince(divisions, text), let province = PlaceCodes.province(of: known) {
            return province
        }
        return Place.town(in: text, title: ranges.first) ?? Place.town(ofOfficesIn: text, divisions)
            ?? Place.zone(in: text, title: ranges.first) ?? known
            ?? found ?? ""
    }

    /// 郴州市 of 全市GDP增速排名出炉，汝城县第一: a page that says 全市 of itself and sets several counties of it side by side,
    /// whichever of them its title names; 衡阳县域经济变化 says so by its title.
    private static func cityCompared(
        _ county: String, _ divisions: Divisions, _ text: ScalarText, title: Range<Int>?
    ) -> String? {
        guard county.scalarUnits.last != city, let above = PlaceCodes.prefecture(of: county) else {
            return nil
        }
        let says =
            divisions.own.isEmpty && divisions.said.count == 1 && divisions.said[city, default: 0] > 1
        let isTitled = title.map {
            text.first(of: above.scalarUnits.dropLast(), in: $0) != nil && counties.stand(in: $0, of: text)
        }
        guard says || isTitled == true else { return nil }
        let named = PlaceCodes.places(in: above).count { place in
            text.first(of: PlaceCodes.names[place].scalarUnits, in: 0..<evidence) != nil
        }
        return named > 2 ? above : nil
    }

    private static let city: UInt16 = 0x5E02  // 市
    private static let counties = Phrases("县域 各县 县区 区县 县市")

    /// A page that says 我省 and never 我市 or 该县: the cities it names are its province's.
    private static func isOfProvince(_ divisions: Divisions, _ text: ScalarText) -> Bool {
        divisions.own.isEmpty && text.first(of: ourProvince, in: 0..<evidence) != nil
    }

    /// 2021年，我县省市县重点工程项目共30项，…: what a page without a title tells of.
    private static func opensWithKeyProjects(_ first: Range<Int>?, of text: ScalarText) -> Bool {
        guard let first else { return false }
        let opening = first.prefix(while: { !ends.contains(text[$0]) }).prefix(40)
        let counts = opening.contains { offset in
            guard let words = keyProjects.begins(text, at: offset) else { return false }
            return (offset + words.count..<offset + words.count + 6).contains {
                digitValue(text[$0]) != nil && kinds.begins(text, at: $0 + 1) != nil
            }
        }
        return counts
            && counted.stand(in: first.lowerBound..<min(first.lowerBound + 200, text.count), of: text)
    }

    private static let ends = UnitSet("。；")
    private static let kinds = Phrases("项 个")
    private static let census = Phrases("人口普查公报 人口普查主要数据")
    private static let counted = Phrases("总投资 完成投资 开工率")
    private static let progress = Phrases("进展 情况 进度 推进 建设 提速 加速 简讯 简报 通报")
    private static let keyProjects = Phrases("重点项目 重点建设项目 重大项目 重点工程 重点产业项目")
    private static let wider = UnitSet("市州省")
    private static let ourProvince = "我省".scalarUnits
    private static let evidence = 50_000
}
