/// The report's own place: the county, district or city that it names most.
enum Place {
    private static let suffixes: [UInt16] = "县区市旗州".scalarUnits
    /// Words that end in 县, 区, 市 and name no place.
    private static let general: Set<[UInt16]> = Set(
        """
        全县 该县 我县 各县 本县 外县 强县 大县 兴县 为县 到县 在县 由县 和县市 全区 该区 我区 各区 本区 城区 小区 社区 园区 景区 郊区 辖区 校区 灾区 市区 \
        县区 山区 地区 片区 库区 矿区 牧区 林区 农区 灌区 街区 厂区 新区 发区 范区 业区 护区 中区 保区 库区 行区 验区 合区 作区 贸区 税区 全市 该市 我市 \
        各市 本市 超市 门市 上市 入市 县市 省市 都市 集市 城市 夜市 楼市 股市 房市 菜市 闹市 跨市 全州 各州 我州 该州 全旗 各旗 红旗 锦旗 国旗 党旗
        """.split(separator: " ").map { String($0).scalarUnits })
    /// 2…5 scalars, the suffix included.
    private static let lengths = 2...5

    /// - Parameter weights: ranges of the text and how much a mention there counts.
    static func find(in text: ScalarText, weights: [(Range<Int>, Int)]) -> String? {
        var counts: [[UInt16]: Int] = [:]
        for (range, weight) in weights {
            for offset in text.clamped(range) where suffixes.contains(text[offset]) {
                if general.contains([text[offset - 1], text[offset]]) { continue }
                for length in lengths {
                    let start = offset - length + 1
                    guard start >= range.lowerBound, isHan(text[start]) else { break }
                    counts[Array(text.units[start...offset]), default: 0] += weight
                }
            }
        }
        return best(of: counts).map { String(scalars: $0) }
    }

    private static func isHan(_ unit: UInt16) -> Bool { (0x4E00...0x9FFF).contains(unit) }

    /// The most frequent ending, made as long as nearly all its mentions are: 山县 → 衡山县.
    private static func best(of counts: [[UInt16]: Int]) -> [UInt16]? {
        let pairs = counts.filter { $0.key.count == lengths.lowerBound }
        var best = pairs.max { a, b in
            a.value != b.value ? a.value < b.value : b.key.lexicographicallyPrecedes(a.key)
        }?.key
        while let name = best, name.count < lengths.upperBound, let count = counts[name] {
            let longer = counts.filter {
                $0.key.count == name.count + 1 && $0.key.suffix(name.count).elementsEqual(name)
            }
            .max { a, b in a.value != b.value ? a.value < b.value : b.key.lexicographicallyPrecedes(a.key) }
            guard let longer, longer.value >= 2, longer.value * 3 >= count * 2 else { break }
            best = longer.key
        }
        return best
    }
}
