/// What metrics and units are called in English, for titles and sentences.
package enum MetricNames {
    /// A metric that has no English name keeps its own.
    package static func words(_ metric: String, _ language: Language) -> String {
        language == .zh ? metric : english[metric] ?? metric
    }

    /// A unit by its worth: 亿元 is `100 million yuan`; a classifier says nothing in English.
    /// As it stands amid a sentence: local tax revenue, but GDP per head.
    package static func inSentence(_ metric: String, _ language: Language) -> String {
        let name = words(metric, language)
        let isWord = name.dropFirst().first?.isLowercase ?? false
        return isWord ? name.prefix(1).lowercased() + name.dropFirst() : name
    }

    package static func unit(_ unit: String, _ language: Language) -> String {
        language == .zh ? unit : englishUnits[unit] ?? unit
    }

    /// As a sentence says it: `1.094 billion yuan` for 10.94亿元, `885,000 mu` for 88.5万亩.
    package static func englishAmount(_ number: ExactDecimal, _ unit: String) -> String {
        if unit == "%" { return "\(number)%" }
        let name = Self.unit(unit, .en)
        func times(_ power: Int) -> ExactDecimal {
            (number.multiplied(by: ExactDecimal(1, exponent: power)) ?? number).normalized
        }
        if name.hasPrefix("100 million ") {
            let what = name.dropFirst("100 million ".count)
            return number.magnitude < ExactDecimal(10)
                ? "\(times(2)) million \(what)" : "\(times(-1)) billion \(what)"
        }
        if name.hasPrefix("10,000 ") {
            let what = name.dropFirst("10,000 ".count)
            let isMoney = what == "yuan" || what == "US dollars"
            return !isMoney || number.magnitude < ExactDecimal(100)
                ? "\(grouped(times(4))) \(what)" : "\(times(-2)) million \(what)"
        }
        return name.isEmpty ? grouped(number) : "\(grouped(number)) \(name)"
    }

    /// 885,000
    private static func grouped(_ number: ExactDecimal) -> String {
        let parts = "\(number)".split(separator: ".", maxSplits: 1)
        var digits = ""
        for (place, digit) in (parts.first ?? "").reversed().enumerated() {
            if place > 0, place % 3 == 0, digit != "-" { digits.append(",") }
            digits.append(digit)
        }
        return String(digits.reversed()) + (parts.count > 1 ? "." + parts[1] : "")
    }

    private static let englishUnits: [String: String] = [
        "元": "yuan", "万元": "10,000 yuan", "百万元": "million yuan", "亿元": "100 million yuan",
        "美元": "US dollars", "万美元": "10,000 US dollars", "亿美元": "100 million US dollars",
        "人": "people", "名": "people", "万人": "10,000 people", "人次": "visits", "万人次": "10,000 visits",
        "亩": "mu", "万亩": "10,000 mu", "公顷": "hectares", "平方米": "square metres",
        "万平方米": "10,000 square metres",
        "平方公里": "square kilometres", "公里": "kilometres", "米": "metres", "吨": "tonnes", "万吨": "10,000 tonnes",
        "公斤": "kilograms", "天": "days", "户": "households or firms", "万户": "10,000 households or firms",
        "个": "", "家": "", "项": "", "件": "", "所": "", "座": "", "处": "", "套": "", "百分点": "percentage points",
        "个百分点": "percentage points",
    ]

    /// One line a standard name.
    private static let english: [String: String] = [
        "地区生产总值": "Gross domestic product",
        "人均地区生产总值": "GDP per head",
        "第一产业增加值": "Value added of primary industry",
        "第二产业增加值": "Value added of secondary industry",
        "第三产业增加值": "Value added of tertiary industry",
        "三次产业结构": "Shares of the three industries",
        "规模以上工业增加值": "Value added of industry above designated size",
        "规模以上工业总产值": "Output of industry above designated size",
        "固定资产投资": "Fixed-asset investment",
        "工业技改投资": "Investment in industrial upgrading",
        "房地产销售面积": "Floor space of buildings sold",
        "社会消费品零售总额": "Retail sales of consumer goods",
        "进出口总额": "Imports and exports",
        "实际利用外资": "Foreign capital used",
        "实际利用内资": "Domestic capital from outside used",
        "招商引资总额": "Investment attracted",
        "居民消费价格指数": "Consumer price index",
        "一般公共预算收入": "General public budget revenue",
        "地方财政收入": "Local fiscal revenue",
        "地方税收收入": "Local tax revenue",
        "税收占比": "Share of taxes in revenue",
        "民生支出占比": "Share of spending on livelihood",
        "中央预算内资金": "Funds from the central budget",
        "地方政府债券资金": "Local government bond funds",
        "专项债资金": "Special bond funds",
        "减税降费": "Cuts in taxes and fees",
        "隐性债务化解": "Hidden debt resolved",
        "政府债务率": "Government debt ratio",
        "存款余额": "Deposits",
        "贷款余额": "Loans",
        "行政经费压减": "Cut in administrative spending",
        "三公经费": "Spending on travel, vehicles and receptions",
        "重点项目数": "Key projects",
        "重点项目总投资": "Total investment of key projects",
        "重点项目完成投资": "Investment made in key projects",
        "重点项目开工率": "Share of key projects begun",
        "重点项目投资完成率": "Completion rate of key project investment",
        "招商签约项目数": "Investment projects signed",
        "三类500强项目数": "Projects by top-500 firms",
        "市场主体总数": "Market entities",
        "市场主体净增": "Net increase in market entities",
        "企业净增": "Net increase in firms",
        "规模以上工业企业新增": "New industrial firms above designated size",
        "四上企业新增": "New firms above designated size",
        "高新技术企业新增": "New high-tech firms",
        "高新技术企业申报": "High-tech firms applying",
        "高新技术企业总数": "High-tech firms",
        "科技型中小企业入库": "Technology SMEs registered",
        "专精特新企业": "Specialised and innovative firms",
        "高新技术产业增加值": "Value added of high-tech industry",
        "高新技术产业增加值占比": "Share of high-tech industry in GDP",
        "研发投入强度": "R&D intensity",
        "常住人口": "Resident population",
        "户籍人口": "Registered population",
        "城镇化率": "Urbanisation rate",
        "居民人均可支配收入": "Disposable income per head",
        "城镇居民人均可支配收入": "Urban disposable income per head",
        "农村居民人均可支配收入": "Rural disposable income per head",
        "城镇新增就业": "New urban jobs",
        "农村劳动力转移就业": "Rural workers moved to other jobs",
        "城镇登记失业率": "Registered urban unemployment rate",
        "新增公办学位": "New public school places",
        "脱贫人口": "People lifted out of poverty",
        "家庭医生签约率": "Share signed with a family doctor",
        "千人病床数": "Hospital beds per 1,000 people",
        "千人执业医师数": "Physicians per 1,000 people",
        "粮食播种面积": "Area sown with grain",
        "粮食总产量": "Grain output",
        "农林牧渔业总产值": "Output of farming, forestry and fishery",
        "高标准农田": "High-standard farmland",
        "油料产量": "Oil crop output",
        "生猪出栏": "Pigs marketed",
        "老旧小区改造": "Old estates renovated",
        "棚户区改造": "Shanty homes rebuilt",
        "农村户厕改造": "Rural toilets renovated",
        "农村公路提质改造": "Rural roads upgraded",
        "天然气管网": "Gas pipelines",
        "5G基站": "5G base stations",
        "生活垃圾无害化处理率": "Household waste treated",
        "生活污水集中处理率": "Sewage treated centrally",
        "建成区绿化覆盖率": "Green cover of built-up areas",
        "人均公园绿地面积": "Park area per head",
        "森林覆盖率": "Forest cover",
        "空气质量优良率": "Share of days with good air",
        "空气质量优良天数": "Days with good air",
        "地表水达标率": "Surface water up to standard",
        "饮用水水源水质达标率": "Drinking water sources up to standard",
        "接待游客": "Visitors",
        "旅游收入": "Tourism revenue",
        "人大代表建议办理": "Suggestions by deputies handled",
        "政协提案办理": "CPPCC proposals handled",
        "建议提案办结率": "Share of proposals settled",
        "综治民调排名": "Rank in the public-security survey",
    ]
}
