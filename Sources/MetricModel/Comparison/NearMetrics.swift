/// Metrics that are taken for each other, and aren't the same.
enum NearMetrics {
    private static let groups: [[String]] = [
        ["一般公共预算收入", "地方财政收入", "地方税收收入"],
        ["空气质量优良率", "空气质量优良天数"],
        ["规模以上工业增加值", "规模以上工业总产值", "第二产业增加值"],
        ["地区生产总值", "人均地区生产总值"],
        ["居民人均可支配收入", "城镇居民人均可支配收入", "农村居民人均可支配收入"],
        ["常住人口", "户籍人口"],
        ["重点项目完成投资", "重点项目总投资"],
        ["市场主体总数", "市场主体净增"],
        ["市场主体净增", "企业净增"],
        ["粮食总产量", "粮食播种面积"],
        ["高新技术企业总数", "高新技术企业新增", "高新技术企业申报"],
        ["高新技术产业增加值", "高新技术产业增加值占比"],
        ["规模以上工业企业新增", "四上企业新增"],
        ["实际利用外资", "实际利用内资", "招商引资总额"],
        ["建成区绿化覆盖率", "森林覆盖率"],
    ]

    static func of(_ metric: String) -> [String] {
        var near: [String] = []
        for group in groups where group.contains(metric) {
            near += group.filter { $0 != metric && !near.contains($0) }
        }
        return near
    }
}
