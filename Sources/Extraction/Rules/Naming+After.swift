/// Names that stand behind their number.
extension Naming {
    /// The name that stands after a figure, up to what is said of it: 9座「乡镇垃圾中转站」.
    func after(_ tail: Range<Int>) -> Range<Int>? {
        let range = tail
        // 驿站6个和停车场11个: what 和 adds is the next number's.
        guard let first = tail.first, !sentence.roles(first).contains(.and) else { return nil }
        // 解决6万人的饮水问题.
        let start = sentence.text[sentence.tokens[first].start] == 0x7684 ? first + 1 : first  // 的
        var end = start
        scan: while end < range.upperBound {
            let token = sentence.tokens[end]
            switch token.kind {
            case .mark
            where sentence.quoting[end] == .none && !joinsLevels(end)
                && !token.isMark([.open, .close, .openQuote, .closeQuote, .inName]):
                break scan
            case .word:
                let roles = token.roles
                // 省市县列重点项目: no rank.
                let isWithin =
                    roles.contains(.ranking) && token.end == token.start + 1
                    && end > range.lowerBound && end + 1 < range.upperBound
                    && sentence.tokens[end + 1].kind == .text
                // 超75%的森林覆盖率.
                let isHeadOfAll =
                    roles.contains(.head) && start > first && end > start
                    && (end + 1 == range.upperBound || sentence.tokens[end + 1].kind == .mark)
                let isPart = roles.contains(.whole) && !roles.contains(.head) || isWithin || isHeadOfAll
                let ends =
                    !roles.isDisjoint(with: Self.endsName)
                    || roles.contains(.verb) && end > range.lowerBound && roles.isDisjoint(with: .act)
                if ends && !isPart { break scan }
            case .figure, .time: break scan
            default: break
            }
            end += 1
        }
        let name = start..<(unclosed(start..<end) ?? end)
        return trimmed(name) == nil ? nil : name
    }

    /// 、 of 市、县重点项目: levels of one name.
    private func joinsLevels(_ mark: Int) -> Bool {
        let (text, token) = (sentence.text, sentence.tokens[mark])
        return token.isMark(.enumeration) && Self.levels.contains(text[token.start - 1])
            && Self.levels.contains(text[token.end])
    }

    private static let levels = UnitSet("省市区县镇")

    /// （责任单位：…: a bracket that the name doesn't close.
    private func unclosed(_ name: Range<Int>) -> Int? {
        guard let open = name.last(where: { sentence.tokens[$0].isMark(.open) }),
            !name.contains(where: { $0 > open && sentence.tokens[$0].isMark(.close) })
        else { return nil }
        return open
    }

    static let endsName: Roles = [
        .predicate, .carrier, .link, .up, .down, .boundBefore, .all, .each, .settled, .head, .ranking,
        .target, .rate,
        .share, .than, .above, .below,
    ]
}
