import MetricModel

/// What a table's numbers measure, of whom, in which unit.
struct TableNaming {
    struct Reading {
        var name: [UInt16]
        var canonical: String?
        var measure: Measure
        var unit: String
        var scope = ""
        var isFall = false
    }

    private let grid: TableGrid
    private let lexicon: Lexicon
    private let outline: Outline
    /// Shared by the whole table: 单位：亿元、%.
    private let sharedUnits: [String]
    private let captionMetric: [UInt16]
    /// 主要农产品产量: what the rows name is produced.
    private let isOfOutput: Bool
    /// Rows are places or firms.
    private let rowsAreEntities: Bool
    /// Of each column and row: the metric it names, with what it takes from its neighbours.
    private var columnNames: [[UInt16]] = []
    private var rowNames: [[UInt16]] = []
    private var columnPlaces: [String?] = []
    private var rowPlaces: [String?] = []

    init(
        grid: TableGrid, captions: [HeadCell], heading: HeadCell?, lexicon: Lexicon, outline: Outline
    ) {
        self.grid = grid
        self.lexicon = lexicon
        self.outline = outline
        let places = Places(outline: outline, lexicon: lexicon)
        let cornerUnits = grid.roles.firstIndex(of: .label).map { grid.columns[$0].units } ?? []
        let told = captions.lazy.compactMap { places.metric(inCaption: $0.name) }.first
        let headed = told == nil ? heading.flatMap { places.metric(inCaption: $0.name) } : nil
        let units = captions.flatMap(\.units) + cornerUnits
        sharedUnits = units.isEmpty && headed != nil ? heading?.units ?? [] : units
        captionMetric = told ?? headed ?? []
        isOfOutput = (captions + [heading].compactMap { $0 }).contains {
            $0.name.suffix(Self.output.count).elementsEqual(Self.output)
        }
        let named = grid.rows.filter { places.name($0.label.name) != nil }
        rowsAreEntities = HeadWords.namesEntities(grid.corner) || named.count * 2 > grid.rows.count
        for (head, role) in zip(grid.columns, grid.roles) {
            // 全市位次: among whom, not whose.
            let named = role == .value ? places.name(head.name) : nil
            columnPlaces.append(head.says(.rank) ? nil : named)
            columnNames.append(named == nil && role == .value ? head.name : [])
        }
        var parent: [UInt16] = []
        var last: [UInt16] = []
        var group: [UInt16]?
        for row in grid.rows {
            let label = row.label
            // 总计 under 收入, beside one under 支出.
            if Self.sides.contains(grid.corner), Self.sums.contains(label.name) {
                rowPlaces.append(nil)
                rowNames.append(grid.corner + label.name)
                continue
            }
            if rowsAreEntities {
                rowPlaces.append(
                    label.name.isEmpty ? nil : places.name(label.name) ?? String(scalars: label.words))
                rowNames.append([])
                continue
            }
            rowPlaces.append(places.name(label.outer) ?? places.name(label.name))
            if rowPlaces.last != nil, places.name(label.name) != nil {
                rowNames.append([])
                continue
            }
            if label.isAspect {
                rowNames.append(last)
                continue
            }
            var name = label.name
            // 按产业分: how the rows below divide what stands above, no name.
            if name.first == 0x6309, name.last == 0x5206 {  // 按分
                rowNames.append([])
                continue
            }
            if grid.isEmpty(row) { group = HeadWords.quantity(endingIn: name) }
            if let group, HeadWords.quantity(endingIn: name) == nil { name += group }
            if HeadWords.qualifiers.contains(name), !parent.isEmpty { name = qualified(name, parent) }
            if !HeadWords.qualifiers.contains(label.name) && !label.isPart { parent = name }
            last = name
            rowNames.append(name)
        }
    }

    private static let output = "产量".scalarUnits
    private static let sides = Set(["收入", "支出"].map(\.scalarUnits))
    private static let sums = Set(["总计", "合计"].map(\.scalarUnits))

    /// 城镇 + 社会消费品零售总额. 第一产业 below 地区生产总值 has a name of its own.
    private func qualified(_ name: [UInt16], _ parent: [UInt16]) -> [UInt16] {
        let isProduct = canonical(parent, .level, .money) == "地区生产总值"
        // 建筑业 below 农林牧渔业 is no part of it.
        let isIndustry = parent.last == 0x4E1A  // 业
        return isProduct || isIndustry ? name : name + parent
    }

    private func canonical(_ name: [UInt16], _ measure: Measure, _ unit: UnitKind?) -> String? {
        name.isEmpty ? nil : lexicon.metrics.canonical(MetricLookup.plain(name), measure: measure, unit: unit)
    }

    // MARK: Metric

    func reading(of number: CellNumber, written: ArraySlice<UInt16>, _ row: Int, _ column: Int) -> Reading? {
        let head = grid.columns[column]
        let label = grid.rows[row].label
        let name = name(row, column)
        guard !name.isEmpty else { return nil }
        let own = String(scalars: written.map { $0 == 0xFF05 ? 0x25 : $0 })
        func says(_ sense: HeadWords.Sense) -> Bool { head.says(sense) || label.says(sense) }
        if says(.rank) {
            let found = canonical(name, .rank, nil)
            return Reading(name: name, canonical: found, measure: .rank, unit: "", scope: scope(column))
        }
        if says(.difference) {
            let unit = !own.isEmpty ? own : levelUnit(row, column, name)
            let kind = HeadUnit.kind(of: unit.scalarUnits, lexicon: lexicon)
            return Reading(
                name: name, canonical: canonical(name, .change, kind), measure: .change, unit: unit)
        }
        if says(.growth) || says(.fall) {
            let unit = !own.isEmpty ? own : head.units.first ?? label.units.first ?? "%"
            let kind = HeadUnit.kind(of: unit.scalarUnits, lexicon: lexicon)
            let isRate = kind == .percent || kind == .times
            let measure: Measure = isRate ? .growth : .change
            return Reading(
                name: name, canonical: canonical(name, measure, kind), measure: measure, unit: unit,
                isFall: says(.fall) && !says(.growth))
        }
        if says(.completion) {
            return Reading(
                name: name, canonical: canonical(name, .growth, .percent), measure: .ratio, unit: "%")
        }
        let unit = !own.isEmpty ? own : levelUnit(row, column, name)
        return leveled(name, unit: unit)
    }

    private func leveled(_ name: [UInt16], unit: String) -> Reading {
        let kind = HeadUnit.kind(of: unit.scalarUnits, lexicon: lexicon)
        var measure: Measure = kind == .points ? .change : kind == .percent ? .ratio : .level
        var found = canonical(name, measure, kind) ?? (isOfResidents(name) ? "常住人口" : nil)
        if measure == .ratio {
            // 规模以上工业增加值 | % | 5.6: a metric of money in percent is its rate.
            let rate = canonical(name, .growth, .percent)
            let isShare = [0x7387, 0x6BD4, 0x91CD].contains(name.last ?? 0)  // 率比重
            if found == nil, rate != nil, !isShare { (measure, found) = (.growth, rate) }
            if lexicon.metrics.isIndex(found) { measure = .growth }
        }
        return Reading(name: name, canonical: found, measure: measure, unit: unit)
    }

    private static let shares = ["比重", "占比"].map(\.scalarUnits)

    private func levelUnit(_ row: Int, _ column: Int, _ name: [UInt16]) -> String {
        let head = grid.columns[column]
        let given = grid.rows[row].unit ?? head.units.first ?? spanningUnit(column)
        if let given { return given }
        // 占地区生产总值比重 in a table of 万元.
        if Self.shares.contains(where: { name.suffix($0.count).elementsEqual($0) }) { return "%" }
        if sharedUnits.count == 1 { return sharedUnits[0] }
        // 单位：亿元、元、%: the one whose kind the metric takes; 单位：个、亿元 over 年投资计划.
        let kinds = sharedUnits.map { HeadUnit.kind(of: $0.scalarUnits, lexicon: lexicon) }
        let isMoney = Self.money.stand(in: 0..<name.count, of: ScalarText(units: name))
        return zip(sharedUnits, kinds).first { canonical(name, .level, $1) != nil }?.0
            ?? (isMoney ? zip(sharedUnits, kinds).first { $1 == .money }?.0 : nil)
            ?? sharedUnits.first ?? grid.unitOfWhole(row)
            ?? (Self.people.contains { name.suffix($0.count).elementsEqual($0) } ? "人" : "")
    }

    /// 人口数 under a head without a unit counts people.
    /// 人口数 in a census bulletin.
    private func isOfResidents(_ name: [UInt16]) -> Bool {
        outline.isOfCensus && Self.residents.contains(name)
    }

    private static let residents = Set(["人口数", "人口", "总人口"].map(\.scalarUnits))
    private static let people = ["人口数", "常住人口", "户籍人口", "人口"].map(\.scalarUnits)

    private static let money = Phrases("投资 收入 支出 产值 增加值 总额 余额 资金 税 利润 贷款 存款")

    /// 2023年 | 2022年 under one unit that only the first carries.
    private func spanningUnit(_ column: Int) -> String? {
        guard grid.columns[column].isAspect, !grid.columns[column].times.isEmpty else { return nil }
        return stride(from: column - 1, through: 0, by: -1).first {
            grid.roles[$0] == .value && !grid.columns[$0].units.isEmpty && !grid.columns[$0].says(.growth)
        }.flatMap { grid.columns[$0].isAspect ? grid.columns[$0].units.first : nil }
    }

    private func name(_ row: Int, _ column: Int) -> [UInt16] {
        let label = rowNames[row]
        var head = columnNames[column]
        // 增长 right of 产量 is its, whatever the rows name.
        if head.isEmpty, label.isEmpty || isDerived(column), columnPlaces[column] == nil {
            head = leftName(column)
        }
        if head.isEmpty && label.isEmpty { return captionMetric }
        if head.isEmpty {
            return isOfOutput && canonical(label, .growth, nil) == nil && label.count < 6
                && label.last != Self.output.last
                ? label + Self.output : label
        }
        if label.isEmpty {
            return canonical(head, .growth, nil) == nil && isBareQuantity(head) ? captionMetric + head : head
        }
        // 居民消费价格指数 under 指数.
        if label.suffix(head.count).elementsEqual(head) { return label }
        return HeadWords.qualifiers.contains(head) ? head + label : label + head
    }

    private func isDerived(_ column: Int) -> Bool {
        let head = grid.columns[column]
        return head.says(.growth) || head.says(.fall) || head.says(.difference) || head.says(.rank)
    }

    private func isBareQuantity(_ name: [UInt16]) -> Bool {
        !captionMetric.isEmpty && HeadWords.quantities.contains(name)
    }

    /// 增速 right of 地区生产总值 is its.
    private func leftName(_ column: Int) -> [UInt16] {
        stride(from: column - 1, through: 0, by: -1).first { !columnNames[$0].isEmpty }
            .map { columnNames[$0] } ?? []
    }

    /// 全市位次, or among the places of the rows.
    private func scope(_ column: Int) -> String {
        let words = grid.columns[column].words
        let universes = ["全市", "全省", "全国", "全区", "全县", "全州"]
        if let named = universes.first(where: { words.starts(with: $0.scalarUnits) }) { return named }
        return rowsAreEntities ? String(scalars: grid.corner) : ""
    }

    private static let plans = Phrases("投资计划 计划投资")

    func isPlanned(_ row: Int, _ column: Int) -> Bool {
        let head = grid.columns[column]
        let name = ScalarText(units: head.name)
        let plans = head.says(.plan) || Self.plans.ends(name, at: name.count) != nil
        return plans && !head.says(.completion) || grid.rows[row].label.says(.plan)
    }

    // MARK: Place

    func subject(_ row: Int, _ column: Int) -> (String, Cause) {
        if let place = rowPlaces[row] ?? columnPlaces[column] {
            return (Places(outline: outline, lexicon: lexicon).full(place), .word(place))
        }
        return (outline.place, outline.placeFromHint ? .hint : .report)
    }
}
