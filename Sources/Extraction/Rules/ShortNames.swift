/// A rate named short for the one whose amount was named just before: 县城空气质量优良天数为335天，优良率为93.3% tells of
/// 县城空气质量优良率. The long name keeps what a comparison asks for, such as the part of the place it covers.
enum ShortNames {
    /// 优良率, 达标率: a rate of so many characters at most names nothing by itself.
    private static let longest = 4
    private static let stem = 2

    /// The whole name, or the name itself where it isn't short for the one before.
    static func whole(_ name: Wording, after topic: @autoclosure () -> Wording?) -> Wording {
        let short = name.text
        guard short.count <= longest, short.count > stem, short.last == 0x7387,  // 率
            let before = topic()?.text, before.count > stem
        else { return name }
        // Both go on from one stem: 优良|天数 and 优良|率.
        for start in (1..<before.count - stem).reversed()
        where before[start..<start + stem].elementsEqual(short.prefix(stem))
            && before.count - start - stem <= longest - stem
        {
            var whole = name
            whole.text = before[..<start] + short
            return whole
        }
        return name
    }
}
