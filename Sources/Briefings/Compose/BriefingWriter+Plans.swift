import MetricModel

/// What the places mean to reach, and what became of what they meant to.
extension BriefingWriter {
    mutating func plans() {
        let targets = targets()
        let kept = kept()
        guard !targets.isEmpty || !kept.isEmpty else { return }
        chapter(title(.plans))
        if !targets.isEmpty {
            paragraph(introduction(targets))
            table(targetTable(targets))
        }
        table(keptTable(kept))
    }

    private struct Target {
        var metric: String
        var measure: Measure
        /// For each place that has one its latest.
        var byPlace: [String: Observation]
    }

    private func targets() -> [Target] {
        let all = coverage.compactMap { line -> Target? in
            let places = Set(line.publications.filter { $0.status == .target }.map(\.place))
                .intersection(plan.places)
            guard !places.isEmpty, line.measure != .rank else { return nil }
            var byPlace: [String: Observation] = [:]
            for place in places {
                let facts = plan.model.facts(place: place, metric: line.metric).filter {
                    $0.measure == line.measure && $0.status == .target
                }
                byPlace[place] = facts.max { ($0.period?.end.year ?? 0) < ($1.period?.end.year ?? 0) }
            }
            return Target(metric: line.metric, measure: line.measure, byPlace: byPlace)
        }
        let ranked = all.enumerated().sorted { a, b in
            let (x, y) = (weight(a.element), weight(b.element))
            return (y, a.offset) < (x, b.offset)
        }.prefix(Self.targetsInTable).sorted { $0.offset < $1.offset }
        return ranked.map(\.element)
    }

    private static let targetsInTable = 24

    /// What several places aim at says most, then what has a standard name.
    private func weight(_ target: Target) -> Int {
        target.byPlace.count * 2 + (BriefingTheme.isStandard(target.metric) ? 1 : 0)
    }

    private func introduction(_ targets: [Target]) -> [Inline] {
        let told = plan.places.compactMap { place -> String? in
            let own = targets.compactMap { $0.byPlace[place] }
            guard !own.isEmpty else { return nil }
            let years = Set(own.compactMap(\.period)).sorted().map { $0.words(language) }
            return words(
                "\(place)\(own.count)项（\(years.isEmpty ? "年份未注明" : years.joined(separator: "、"))）",
                "\(place) \(own.count) (\(years.isEmpty ? "undated" : years.joined(separator: ", ")))")
        }
        let silent = plan.places.filter { place in targets.allSatisfy { $0.byPlace[place] == nil } }
        var text = Sentence(language)
        text.add("报告里写明数字的主要目标：", "Main targets that the reports put in numbers: ")
        text.add(told.prefix(12).joined(separator: words("，", ", ")))
        if !silent.isEmpty {
            text.add(
                "；\(Words.places(silent, .zh))没有", "; none of \(Words.places(silent, .en))")
        }
        text.stop()
        text.add("目标是打算做到的，不是已经做到的，不与实际数排在一起。", "A target is what is meant to be, not what is.")
        return text.trimmed
    }

    private mutating func targetTable(_ targets: [Target]) -> Table {
        let places = plan.places.filter { place in targets.contains { $0.byPlace[place] != nil } }
        let title = words("各地提出的目标", "Targets by place")
        guard places.count <= plan.placesSideBySide else { return targetList(targets, places, title) }
        let rows = targets.map { target -> [[Inline]] in
            let periods = Set(target.byPlace.values.map(\.period))
            return [[Inline(name(of: target))]]
                + places.map { place in
                    guard let observation = target.byPlace[place] else { return [Inline("—", isMuted: true)] }
                    return tables.cell(observation, hasOwnPeriod: periods.count > 1, &index)
                }
        }
        return Table(
            title: title,
            columns: [Table.Column(title: words("指标", "Metric"), weight: 2)]
                + places.map { Table.Column(title: $0, alignment: .trailing, weight: 1.3) }, rows: rows)
    }

    private mutating func targetList(_ targets: [Target], _ places: [String], _ title: String) -> Table {
        var rows: [[[Inline]]] = []
        for target in targets {
            for (number, place) in places.filter({ target.byPlace[$0] != nil }).enumerated() {
                guard let observation = target.byPlace[place] else { continue }
                rows.append([
                    number == 0 ? [Inline(name(of: target))] : [], [Inline(place)],
                    tables.cell(observation, hasOwnPeriod: true, &index),
                ])
            }
        }
        return Table(
            title: title,
            columns: [
                Table.Column(title: words("指标", "Metric"), weight: 2),
                Table.Column(title: words("地区", "Place"), weight: 1.2),
                Table.Column(title: words("目标", "Target"), alignment: .trailing, weight: 1.3),
            ], rows: rows)
    }

    private func name(of target: Target) -> String {
        let query = ComparisonQuery(metric: target.metric, measure: target.measure)
        return tables.title(of: query)
    }

    // MARK: Kept

    private typealias Kept = (actual: Observation, target: Observation)

    private func kept() -> [Kept] {
        var found: [Kept] = []
        for line in coverage
        where found.count < Self.keptInTable && line.publications.contains(where: { $0.status == .target }) {
            let actual = Set(line.publications.filter { $0.status == .actual }.map(\.place))
            for publication in line.publications {
                guard publication.status == .target, actual.contains(publication.place),
                    plan.places.contains(publication.place)
                else { continue }
                for fact in plan.model.facts(place: publication.place, metric: line.metric) {
                    guard fact.measure == line.measure, fact.status == .actual,
                        let target = plan.model.company(of: fact).target
                    else { continue }
                    found.append((fact, target))
                }
            }
        }
        return Array(found.prefix(Self.keptInTable))
    }

    private static let keptInTable = 40

    private mutating func keptTable(_ kept: [Kept]) -> Table {
        let rows = kept.map { actual, target in
            [
                [Inline(actual.place)],
                [Inline(tables.title(of: ComparisonQuery(metric: actual.metric, measure: actual.measure)))],
                [Inline(actual.period?.words(language) ?? "")],
                tables.cell(target, hasOwnPeriod: false, &index),
                tables.cell(actual, hasOwnPeriod: false, &index),
                [Inline(Outcome(actual, target).words(language))],
            ]
        }
        return Table(
            title: words("目标和结果", "What was promised and reached"),
            columns: [
                Table.Column(title: words("地区", "Place"), weight: 1),
                Table.Column(title: words("指标", "Metric"), weight: 1.8),
                Table.Column(title: words("时期", "Period"), weight: 1.2),
                Table.Column(title: words("目标", "Target"), alignment: .trailing, weight: 1.2),
                Table.Column(title: words("实际", "Reached"), alignment: .trailing, weight: 1.2),
                Table.Column(title: words("结果", "Outcome"), weight: 1.3),
            ], rows: rows)
    }
}
