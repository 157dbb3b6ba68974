import Charting
import MetricModel

extension ChartComposer {
    /// The chart with what it is to say beside its marks, told in its words too, and the observations that it then
    /// shows beside the comparison's.
    ///
    /// - Parameter hasOwnSource: its source line isn't this composer's and stays as it is.
    public func annotated(
        _ chart: ChartSpec, of comparison: Comparison, _ requests: [AnnotationRequest],
        hasOwnSource: Bool = false
    ) throws(RefusedAnnotation) -> (chart: ChartSpec, references: [Observation]) {
        var annotating = Annotating(chart: chart, words: ComparisonWords(comparison, language))
        for (index, request) in requests.enumerated() {
            do throws(AnnotationRefusal) {
                try annotating.add(request)
            } catch {
                throw RefusedAnnotation(index: index, refusal: error)
            }
        }
        var annotated = annotating.told
        if !hasOwnSource, !annotating.references.isEmpty {
            let shown = chart.categories.flatMap { category in
                comparison.rows.filter { $0.place == category.name }.flatMap {
                    $0.cells.compactMap(\.observation)
                }
            }
            annotated.source = source(of: shown + annotating.references)
        }
        return (annotated, annotating.references)
    }
}

/// Places become marks, and what lies between them words.
private struct Annotating {
    private(set) var chart: ChartSpec
    private let words: ComparisonWords
    private(set) var references: [Observation] = []
    private var sentences: [String] = []

    init(chart: ChartSpec, words: ComparisonWords) {
        self.chart = chart
        self.words = words
    }

    private var comparison: Comparison { words.comparison }
    private var isChinese: Bool { words.language == .zh }

    /// The chart, its annotations behind its data in words.
    var told: ChartSpec {
        var chart = chart
        guard !sentences.isEmpty else { return chart }
        let stop = isChinese ? "。" : ". "
        chart.description += (isChinese ? "" : " ") + sentences.map { $0 + stop }.joined()
        while chart.description.last == " " { chart.description.removeLast() }
        return chart
    }

    mutating func add(_ request: AnnotationRequest) throws(AnnotationRefusal) {
        switch request {
        case .average(let label): try addAverage(label)
        case .value(let value, let label):
            let number = Int(exactly: value).map(String.init) ?? "\(value)"
            addLine(value, label ?? ExactDecimal(number).map(amount) ?? number)
        case .reference(let place, let comparison, let label): try addReference(place, comparison, label)
        case .mean(let observation, let label): try addMean(observation, label)
        case .difference(let from, let to, let isPercent, let label):
            try addDifference(from, to, isPercent: isPercent, label)
        case .note(let place, let column, let text):
            chart.annotations.append(.note(at: try mark(place, column), text: text))
            sentences.append(isChinese ? "\(place)：\(text)" : "\(place): \(text)")
        case .bracket(let places, let label): try addBracket(places, label)
        }
    }

    // MARK: Marks

    private func category(_ place: String) throws(AnnotationRefusal) -> Int {
        guard let category = chart.categories.firstIndex(where: { $0.name == place }) else {
            throw .notInChart(place: place)
        }
        return category
    }

    private func mark(
        _ place: String, _ column: ComparisonQuery.Column?
    ) throws(AnnotationRefusal) -> ChartSpec.Mark {
        let category = try category(place)
        guard let column else { return ChartSpec.Mark(category: category) }
        guard let series = comparison.query.columns.firstIndex(of: column) else {
            throw .noColumn(column.rawValue)
        }
        return ChartSpec.Mark(category: category, series: series)
    }

    /// Number and unit: 6.89亿元, 689 million yuan.
    private func amount(_ number: ExactDecimal) -> String {
        let unit = words.format.unit
        return ComparisonWords.minus(
            isChinese
                ? "\(number)\(unit)"
                : MetricNames.englishAmount(number, unit, of: comparison.query.metric))
    }

    private func row(_ place: String) -> Comparison.Row? { comparison.rows.first { $0.place == place } }

    // MARK: Lines

    private mutating func addLine(_ value: Double, _ label: String, source: String = "") {
        chart.annotations.append(.line(value: value, label: label, source: source))
        sentences.append(isChinese ? "参考线：\(label)" : "Reference line: \(label)")
    }

    /// Only what may be compared without more than the caveat that it was worked out has a mean.
    private mutating func addAverage(_ label: String?) throws(AnnotationRefusal) {
        let shown = comparison.rows.compactMap { $0.cells.first?.observation }
        let reasons = comparison.verdict.reasons.filter { $0.kind != .derived }
        let numbers = shown.compactMap { words.format.number($0.quantity) }
        guard reasons.isEmpty, numbers.count == shown.count, shown.allSatisfy({ $0.bound == .exact }),
            shown.count > 1
        else { throw .incomparable(reasons) }
        let digits = numbers.map(\.fractionDigits).min() ?? 0
        var sum: ExactDecimal? = .zero
        for number in numbers { sum = sum.flatMap { $0.adding(number) } }
        let count = ExactDecimal(Int64(numbers.count))
        guard let mean = sum.flatMap({ $0.divided(by: count, fractionDigits: digits) }) else {
            throw .incomparable(reasons)
        }
        // The mean of rates is not the rate of all together.
        let isRate = words.format.unit == "%" || words.format.unit.contains("/")
        let own =
            isChinese
            ? "\(numbers.count)地\(isRate ? "简单" : "")平均"
            : "\(isRate ? "unweighted average" : "average") of \(numbers.count)"
        addLine(
            mean.doubleValue,
            "\(label ?? own)\(isChinese ? " " : ": ")\(amount(mean))")
    }

    private mutating func addReference(
        _ place: String, _ wider: Comparison, _ label: String?
    ) throws(AnnotationRefusal) {
        if case .incomparable(let reasons) = wider.verdict { throw .incomparable(reasons) }
        // A county's total beside one that holds it says nothing.
        let tiers = wider.verdict.reasons.filter { $0.kind == .tierDiffers }
        if wider.query.isOfTotals, !tiers.isEmpty { throw .incomparable(tiers) }
        let row = wider.rows.first { $0.place == place }
        guard let observation = row?.cells.first?.observation else { throw .noValue(place: place) }
        let known = Set(comparison.verdict.reasons.map(\.kind))
        // That it is a city is what it is there for.
        let new = wider.verdict.reasons.filter { reason in
            reason.kind != .tierDiffers && reason.kind != .tooFew
                && (!known.contains(reason.kind)
                    || reason.evidence.contains { $0.place == place && $0.isApart })
        }
        try addLine(observation, label ?? place, notes: new.map { $0.sentence(words.language) })
    }

    private mutating func addMean(_ mean: Observation, _ label: String?) throws(AnnotationRefusal) {
        let working = mean.derivation.map { $0.words(words.language) }
        let notes = working.map {
            isChinese ? "\(mean.place)的数是推算的：\($0)" : "\(mean.place) is worked out: \($0)"
        }
        try addLine(mean, label ?? mean.place, notes: [notes].compactMap(\.self))
    }

    /// - Parameter notes: each without its full stop.
    private mutating func addLine(
        _ observation: Observation, _ name: String, notes: [String]
    ) throws(AnnotationRefusal) {
        guard let number = words.format.number(observation.quantity) else { throw .incomparable([]) }
        let shown = comparison.rows.compactMap { $0.cells.first?.observation }
        var facts: [String] = []
        if shown.contains(where: { $0.period != observation.period }), let period = observation.period {
            facts.append(period.words(words.language))
        }
        if observation.status == .target { facts.append(isChinese ? "目标" : "target") }
        if observation.derivation != nil { facts.append(isChinese ? "推算" : "derived") }
        let value =
            observation.signedBound.sign
            + ComparisonWords.minus(words.format.full(observation, words.language))
        let told =
            facts.isEmpty ? "" : isChinese ? "（\(facts.joined())）" : " (\(facts.joined(separator: ", ")))"
        references.append(observation)
        let marks = notes.indices.map { noteMark(chart.notes.count + 1 + $0) }.joined()
        chart.notes += notes.map { $0 + (isChinese ? "。" : ".") }
        addLine(
            number.doubleValue, "\(name)\(isChinese ? " " : ": ")\(value)\(told)\(marks)",
            source: observation.source)
        sentences += notes
    }

    // MARK: Differences and brackets

    /// Only between places of which it is known which is the larger.
    private mutating func addDifference(
        _ from: String, _ to: String, isPercent: Bool, _ label: String?
    ) throws(AnnotationRefusal) {
        let (start, end) = (try mark(from, nil), try mark(to, nil))
        guard let a = row(from)?.cells.first?.observation else { throw .noValue(place: from) }
        guard let b = row(to)?.cells.first?.observation else { throw .noValue(place: to) }
        guard row(from)?.rank != nil, row(to)?.rank != nil, a.bound == .exact, b.bound == .exact else {
            throw .incomparable(comparison.verdict.reasons)
        }
        let between = try isPercent ? percent(a, b) : difference(a, b)
        let words = [label, between].compactMap(\.self).joined(separator: " ")
        chart.annotations.append(.difference(from: start, to: end, label: words))
        sentences.append(isChinese ? "\(from)到\(to)：\(words)" : "\(from) to \(to): \(words)")
    }

    /// No finer than the coarser of the two.
    private func difference(_ a: Observation, _ b: Observation) throws(AnnotationRefusal) -> String {
        guard let x = words.format.number(a.quantity), let y = words.format.number(b.quantity),
            let exact = y.subtracting(x)
        else { throw .incomparable([]) }
        let gap = exact.rounded(toFractionDigits: min(x.fractionDigits, y.fractionDigits))
        if gap.isZero { return isChinese ? "相同" : "equal" }
        guard words.format.unit == "%" else { return (gap.isNegative ? "" : "+") + amount(gap) }
        return Self.signed(gap) + (isChinese ? "个百分点" : " percentage points")
    }

    private func percent(_ a: Observation, _ b: Observation) throws(AnnotationRefusal) -> String {
        guard words.format.unit != "%", let x = words.format.number(a.quantity),
            let y = words.format.number(b.quantity),
            let change = Quotient(y, x, times: 100, minus: 100)?.rounded(atMost: 1)
        else { throw .noPercent }
        return change.isZero ? (isChinese ? "相同" : "equal") : Self.signed(change) + "%"
    }

    private static func signed(_ number: ExactDecimal) -> String {
        number.isNegative ? ComparisonWords.minus("\(number)") : "+\(number)"
    }

    private mutating func addBracket(_ places: [String], _ label: String) throws(AnnotationRefusal) {
        var categories: [Int] = []
        for place in places { categories.append(try category(place)) }
        categories.sort()
        guard let first = categories.first, let last = categories.last,
            last - first == categories.count - 1, Set(categories).count == categories.count
        else { throw .notNeighbours(places) }
        chart.annotations.append(.bracket(first: first, last: last, label: label))
        let names = Words.places(categories.map { chart.categories[$0].name }, words.language)
        sentences.append(isChinese ? "\(names)：\(label)" : "\(names): \(label)")
    }
}
