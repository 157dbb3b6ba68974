import TestSupport

/// Random paragraphs of real phrases; `kept` are the stretches that a line must not part.
struct SampleParagraph {
    var text = ""
    var kept: [Range<Int>] = []

    /// In `{}` what stays whole.
    static let phrases = [
        "全县经济稳中有进", "{255.92}{亿元}", "同比增长{5.7%}", "{GDP}总量迈上新台阶", "完成固定资产投资{30.6亿元}",
        "（其中工业{12.4亿元}）", "“十四五”规划开局良好", "《青禾县志》记载", "新增规模以上企业{30余家}", "下降{0.8个百分点}",
        "排名{第3位}", "{9%—10%}的目标区间", "{3至5个}重点项目", "一是抓项目{——}重点工程全面开工", "还有不少短板{……}",
        "建成{5G}基站{1,024个}", "城镇登记失业率{≤4.5%}", "居民人均可支配收入{28300元}", "云山、青禾、白鹭三地", "{PM2.5}平均浓度{35μg}",
        "『双随机』监管全覆盖", "粮食产量{1.2万吨}", "{2023年}{1—9月}", "【专栏】", "改造老旧小区{46个}", "与上年持平", "由{62%}提高到{68.5%}",
        "县·乡·村三级联动", "研发投入{R&D}强度", "气温{36.5℃}", "引进{Green Valley}公司", "约{7.5万}人次", "人均{45.6平方米}",
    ]

    static let joints = ["，", "。", "；", "：", "、", "，", "，", "。”", "），", "！", "？", ""]

    init(using generator: inout SeededGenerator) {
        for _ in 0..<Int.random(in: 1...24, using: &generator) {
            append(Self.phrases.randomElement(using: &generator) ?? "")
            append(Self.joints.randomElement(using: &generator) ?? "")
        }
    }

    private mutating func append(_ phrase: String) {
        var start = 0
        for scalar in phrase.unicodeScalars {
            switch scalar {
            case "{": start = text.unicodeScalars.count
            case "}": kept.append(start..<text.unicodeScalars.count)
            default: text.unicodeScalars.append(scalar)
            }
        }
    }
}
