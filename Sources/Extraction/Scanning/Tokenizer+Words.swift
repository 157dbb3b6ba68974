import MetricModel

/// What is no word where it stands, though the lexicon has it.
extension Tokenizer {
    /// Whether what a word of the lexicon is written with is that word here.
    func isWord(_ id: Int, _ range: Range<Int>) -> Bool {
        switch text[range.lowerBound] {
        // 要完成投资30亿元: 要 plans where it opens a clause; elsewhere it is one of many things.
        case 0x8981 where range.count == 1: return opensClause
        // 要办的10件实事 are planned; 群众要办的事 is what people ask for.
        case 0x8981 where text[range.upperBound - 1] == 0x7684:
            return digitValue(text[range.upperBound]) != nil
                || ChineseDigit.of(text[range.upperBound]) != nil
        // 尧都区, 于都县: 都 inside a place's name; 郫都 is one without its 区.
        case 0x90FD where range.count == 1:
            return !Divisions.counties.contains(text[range.upperBound]) && !closesPlace(range.lowerBound)
        // 旅游收入比上年增长: no 收入比.
        case 0x6536 where text[range.upperBound - 1] == 0x6BD4:  // 收比
            return !Self.afterThan.contains(text[range.upperBound])
        // 项目前期工作: no 目前.
        case 0x76EE: return !Self.beforeItem.contains(text[range.lowerBound - 1])
        // 全州县 is a county, 全州 all of a prefecture.
        case 0x5168 where Divisions.counties.contains(text[range.upperBound]):
            return !PlaceCodes.contains(text.string(range.lowerBound..<range.upperBound + 1))
        default: return true
        }
    }

    private func closesPlace(_ last: Int) -> Bool {
        guard last > 0, text[last + 1] != 0x662F, isHan(text[last - 1]) else { return false }  // 是
        let name = text.string(last - 1..<last + 1)
        return KnownPlaces.completed(name) != name
    }

    /// What is compared with: 上年, 去年, 同期.
    private static let afterThan = UnitSet("上去同年2")
    /// What makes a word with 目: 项目, 题目.
    private static let beforeItem = UnitSet("项题科节栏名数")
}
