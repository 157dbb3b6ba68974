/// The metrics that are shares of one amount in another.
enum Shares {
    static let all: [(share: String, part: String, whole: String)] = [
        ("税收占比", "地方税收收入", "一般公共预算收入"),
        ("高新技术产业增加值占比", "高新技术产业增加值", "地区生产总值"),
    ]
}
