/// A head of two rows that a copy has lost the spans of: 县区 | 地区生产总值 | 固定资产投资 above 总量 | 增速 | 增速, where
/// nothing says any more which of the lower cells stand under which of the upper ones.
struct FoldedHead {
    /// One for each column of the table.
    let columns: [HeadCell]

    /// - Parameters:
    ///   - upper: the corner and what is measured.
    ///   - lower: the sides of it: 总量, 增速（%）, 位次.
    ///   - decimals: how many decimals each column of the body is written with.
    ///
    /// `nil` where the cells fit in no way, or in more than one.
    init?(_ upper: [HeadCell], _ lower: [HeadCell], decimals: [Int]) {
        let width = decimals.count
        guard let corner = upper.first, upper.count > 1, !lower.isEmpty, lower.allSatisfy(\.isAspect),
            lower.allSatisfy({ !$0.words.isEmpty }), upper.dropFirst().allSatisfy({ !$0.isAspect })
        else { return nil }
        let groups = upper.dropFirst()
        // 规上工业增加值增速（%） says all there is to say; it reaches down beside the lower cells.
        let whole = width - 1 - lower.count
        let says =
            Self.besideYears(groups, lower, decimals)
            ?? groups.map { !$0.units.isEmpty || !$0.senses.isEmpty }
        guard whole >= 0, whole == 0 || says.count(where: { $0 }) == whole,
            let sides = Self.parted(lower, among: groups.count - whole)
        else { return nil }
        var columns = [corner]
        var rest = sides[...]
        for (group, isWhole) in zip(groups, says) {
            if isWhole, whole > 0 {
                columns.append(group)
            } else if let own = rest.popFirst() {
                columns += own.map { side in
                    var cell = group
                    cell.join(side)
                    return cell
                }
            }
        }
        guard columns.count == width else { return nil }
        self.columns = columns
    }

    /// Which groups reach down beside years that all stand under one of them: columns under one head are written alike,
    /// 36.44 and 26.37 under 比重 beside 116912.
    private static func besideYears(
        _ groups: ArraySlice<HeadCell>, _ lower: [HeadCell], _ decimals: [Int]
    ) -> [Bool]? {
        guard lower.allSatisfy({ $0.senses.isEmpty && !$0.times.isEmpty }), groups.count > 1,
            groups.count + lower.count == decimals.count
        else { return nil }
        let body = decimals.dropFirst()
        let fitting = groups.indices.filter { group in
            let first = body.startIndex + group - groups.startIndex
            let (own, rest) = (
                body[first..<first + lower.count], body[..<first] + body[(first + lower.count)...]
            )
            return Set(own).count == 1 && !rest.contains(where: own.contains)
        }
        guard fitting.count == 1 else { return nil }
        return groups.indices.map { $0 != fitting[0] }
    }

    /// The sides of each group: a side that a group has already, and an amount, begin the next one's.
    private static func parted(_ sides: [HeadCell], among count: Int) -> [[HeadCell]]? {
        guard count > 0 else { return sides.isEmpty ? [] : nil }
        var parts: [[HeadCell]] = []
        for side in sides {
            let isNext =
                parts.last.map { part in
                    part.contains { $0.words == side.words }
                        || side.says(.level) && !part.contains { $0.says(.plan) }
                } ?? true
            if isNext { parts.append([side]) } else { parts[parts.count - 1].append(side) }
        }
        if parts.count == count { return parts }
        // 绝对数 | 增长 | 位次 for each alike.
        guard sides.count.isMultiple(of: count) else { return nil }
        let width = sides.count / count
        let alike = stride(from: 0, to: sides.count, by: width).map { Array(sides[$0..<$0 + width]) }
        return alike.allSatisfy { $0.map(\.words) == alike[0].map(\.words) } ? alike : nil
    }
}
