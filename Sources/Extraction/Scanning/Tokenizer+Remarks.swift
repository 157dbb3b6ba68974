/// Brackets that say nothing of their own.
extension Tokenizer {
    /// [2] or 〔2〕 beside a name, （下同） beside a word: where it ends.
    func footnote(at offset: Int) -> Int? {
        if let remark = Self.remarks.begins(text, at: offset) { return offset + remark.count }
        guard Self.openings.contains(text[offset]) else { return nil }
        let start = text.skipSpaces(from: offset + 1)
        var end = start
        while end < start + 3, digitValue(text[end]) != nil || text[end] == 0x6CE8 { end += 1 }  // 注
        return end > start && Self.closings.contains(text[end]) ? end + 1 : nil
    }

    /// （市） of 区（市）县 and （街道） of 乡镇（街道）: one word for places of several kinds.
    func otherKinds(at offset: Int) -> Int? {
        guard Divisions.all.contains(text[offset - 1]), let kinds = Self.kinds.begins(text, at: offset) else {
            return nil
        }
        return offset + kinds.count
    }

    private static let kinds = Phrases(
        "（市） （区） （县） （州） （市、区） （县、区） （街道） （社区） (市) (区) (县) (州) (市、区) (县、区) (街道) (社区)")
    private static let openings = UnitSet("[［〔")
    private static let closings = UnitSet("]］〕")
    private static let remarks = Phrases("（下同） (下同) （同比，下同） (同比，下同) （同比,下同） (同比,下同)")
}
