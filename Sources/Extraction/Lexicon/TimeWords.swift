/// A word or number that names a time.
enum TimeWord: Sendable, Hashable {
    /// Counted from the year that the report looks back on: 0 全年, 1 新的一年.
    case sectionYear
    case planYear
    /// 今年, 去年: counted from the publication's year.
    case fromNow(Int)
    /// 今年以来: as far as the report goes.
    case thisYearSoFar
    /// 上年: before the year that is spoken of.
    case yearBefore
    case year(Int)
    case months(Int, Int)
    /// 五年来, 三年内.
    case years(Int)
    /// 今后五年.
    case yearsAhead(Int)
    /// A day: 3月21日.
    case day(month: Int)
    /// 6月末, 截至6月底.
    case monthEnd(Int)
    /// 十四五.
    case plan(Int)
    /// 2021—2025年.
    case span(Int, Int)
    /// 党的十八大以来: from that year on.
    case since(Int)
    /// 年底, 年末: the year's end.
    case yearEnd

    static let table: [(String, TimeWord)] =
        [
            ("全年 这一年 一年来 过去一年 过去的一年 刚过去的一年 本年 本年度 当年 年内 全年全县", .sectionYear),
            ("年底 年末 年终 至年底 岁末", .yearEnd),
            ("今年", .fromNow(0)),
            ("今年以来", .thisYearSoFar),
            ("去年 去年全年", .fromNow(-1)),
            ("上年 上一年 上年度 上年同期 去年同期 上年同期数", .yearBefore),
            ("前年", .fromNow(-2)),
            ("明年 来年", .fromNow(1)),
            ("新的一年 新一年", .planYear),
            ("一季度 第一季度 首季", .months(1, 3)),
            ("二季度 第二季度", .months(4, 6)),
            ("三季度 第三季度", .months(7, 9)),
            ("四季度 第四季度", .months(10, 12)),
            ("上半年", .months(1, 6)),
            ("下半年", .months(7, 12)),
            ("前三季度 前三个季度 一至三季度 1-3季度 1—3季度 一到三季度", .months(1, 9)),
            ("前两季度", .months(1, 6)),
            ("党的十八大以来 十八大以来", .since(2012)),
            ("党的十九大以来 十九大以来", .since(2017)),
            ("党的二十大以来 二十大以来", .since(2022)),
            ("五年来 过去五年 五年间 这五年 近五年", .years(5)),
            ("今后五年 未来五年 今后5年 未来5年", .yearsAhead(5)),
            ("今后三年 未来三年 今后3年 未来3年", .yearsAhead(3)),
            ("两年平均 两年来", .years(2)),
            ("三年来 过去三年 近三年 三年间", .years(3)),
            ("十年来 过去十年 近十年", .years(10)),
        ] + plans + spans + months

    /// 一至七月, 一到七月.
    private static let months: [(String, TimeWord)] =
        ["二", "三", "四", "五", "六", "七", "八", "九", "十", "十一"].enumerated()
        .map { ("一至\($1)月 一到\($1)月 一—\($1)月", .months(1, $0 + 2)) }

    /// 过去四年, 两年来, 六年间.
    private static let spans: [(String, TimeWord)] = [
        ("两", 2), ("三", 3), ("四", 4), ("五", 5), ("六", 6), ("八", 8), ("十", 10),
    ]
    .map { name, count in
        ("\(name)年来 过去\(name)年 过去的\(name)年 这\(name)年 近\(name)年 \(name)年间", .years(count))
    }

    /// The five-year plans, the ninth from 1996. 十五 is a number too, so that one is read in quotes only.
    private static let plans: [(String, TimeWord)] = {
        let numbers = [
            ("九五", 9), ("十五", 10), ("十一五", 11), ("十二五", 12), ("十三五", 13), ("十四五", 14), ("十五五", 15),
        ]
        return numbers.flatMap { name, number -> [(String, TimeWord)] in
            let first = firstYear(ofPlan: number)
            let bare = name.count > 2 ? [name, name + "”", name + "’", name + "\""] : []
            let names = ["“\(name)”", "\"\(name)\"", "「\(name)」"] + bare
            func words(_ endings: String) -> String {
                names.flatMap { name in endings.split(separator: " ").map { name + $0 } }
                    .joined(separator: " ")
            }
            return [
                (words("期间 时期 以来 五年 这五年"), .plan(number)),
                (words("末 期末 末期 收官之年 规划末"), .year(first + 4)),
                (words("开局之年 开局年 初"), .year(first)),
            ]
        }
    }()

    /// 今后五年.
    var isAhead: Bool { if case .yearsAhead = self { true } else { false } }

    static func firstYear(ofPlan number: Int) -> Int { 2021 + (number - 14) * 5 }
}
