/// What a scalar can begin or end, looked up once for each scalar of a text.
struct CharacterClass: OptionSet, Sendable {
    let rawValue: UInt32

    static let digit = CharacterClass(rawValue: 1)
    static let chineseDigit = CharacterClass(rawValue: 1 << 1)
    static let letter = CharacterClass(rawValue: 1 << 2)
    static let space = CharacterClass(rawValue: 1 << 3)
    /// 。！？
    static let sentenceEnd = CharacterClass(rawValue: 1 << 4)
    /// ，；：
    static let clauseEnd = CharacterClass(rawValue: 1 << 5)
    /// Any mark that is a token of its own.
    static let mark = CharacterClass(rawValue: 1 << 6)
    /// A word of the lexicon may begin here.
    static let wordStart = CharacterClass(rawValue: 1 << 7)
    /// A hyphen, dash or tilde between the ends of a range.
    static let rangeMark = CharacterClass(rawValue: 1 << 8)

    /// 、
    static let enumeration = CharacterClass(rawValue: 1 << 9)
    static let comma = CharacterClass(rawValue: 1 << 10)
    static let semicolon = CharacterClass(rawValue: 1 << 11)
    static let colon = CharacterClass(rawValue: 1 << 12)
    /// Round brackets.
    static let open = CharacterClass(rawValue: 1 << 13)
    static let close = CharacterClass(rawValue: 1 << 14)
    static let openQuote = CharacterClass(rawValue: 1 << 15)
    static let closeQuote = CharacterClass(rawValue: 1 << 16)
    /// 《》 around the title of a work.
    static let openWork = CharacterClass(rawValue: 1 << 17)
    static let closeWork = CharacterClass(rawValue: 1 << 18)
    /// Half of ——.
    static let longDash = CharacterClass(rawValue: 1 << 19)
    /// + or /: joins the parts of a code.
    static let plus = CharacterClass(rawValue: 1 << 20)
    /// · and . inside a name.
    static let inName = CharacterClass(rawValue: 1 << 21)
    /// … and marks of ASCII that end a clause.
    static let pause = CharacterClass(rawValue: 1 << 22)

    /// 第
    static let ordinalSign = CharacterClass(rawValue: 1 << 26)
    /// What begins a token or ends one; any other unit goes on with a piece of text.
    static let boundary: CharacterClass = [
        .digit, .chineseDigit, .space, .mark, .wordStart, .ordinalSign, .openRemark,
    ]

    /// What a footnote's mark or a remark may begin with.
    static let openRemark = CharacterClass(rawValue: 1 << 24)
    /// What a word of a page's furniture begins with.
    static let furniture = CharacterClass(rawValue: 1 << 25)

    /// 年, 月, 季, 期, 以, 首: a time or a first place may be named.
    static let timeSign = CharacterClass(rawValue: 1 << 23)
    /// What a sentence without any number, time or place in an order has none of.
    static let mayCount: CharacterClass = [.digit, .chineseDigit, .timeSign]

    /// The class of every scalar of the basic plane.
    static func table(wordStarts: some Sequence<UInt16>) -> [CharacterClass] {
        var table = [CharacterClass](repeating: [], count: 0x10000)
        func add(_ kind: CharacterClass, _ scalars: String) {
            for unit in scalars.scalarUnits { table[Int(unit)].insert(kind) }
        }
        add(.digit, "0123456789０１２３４５６７８９")
        add(.chineseDigit, "零〇一二两三四五六七八九十百千万亿半")
        for letter in UInt16(65)...90 {
            for offset: UInt16 in [0, 32, 0xFEE0, 0xFF00] { table[Int(letter + offset)].insert(.letter) }
        }
        add(.timeSign, "年月季期日初末底首榜")
        add(.space, "*# \t\r\n\u{A0}\u{3000}\u{2002}\u{2003}\u{FEFF}\u{200B}\0")
        add(.sentenceEnd, "。！？")
        add(.clauseEnd, "，,；;：:︰")
        add(
            .mark,
            "。！？!?，,；;：:∶︰、“”\"‘’「」『』〝〞（）()﹙﹚《》〈〉【】[]…—–-―－~～〜−/／+＋|■◆●▲▶►▪◎○★☆◇□△√·.．①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳")
        add(.rangeMark, "—–-―－−~～〜")
        add(.enumeration, "、")
        add(.comma, "，,")
        add(.semicolon, "；;")
        add(.colon, "：:∶︰")
        add(.open, "（(﹙")
        add(.close, "）)﹚")
        add(.openQuote, "“「〝")
        add(.closeQuote, "”」〞")
        add(.openWork, "《")
        add(.closeWork, "》")
        add(.longDash, "—")
        add(.plus, "+＋/／")
        add(.inName, "·./")
        add(.pause, "…!?①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳")
        add(.openRemark, "（([［〔")
        add(.ordinalSign, "第")
        add(.furniture, Furniture.firsts)
        for unit in wordStarts { table[Int(unit)].insert(.wordStart) }
        return table
    }
}

/// Worth of a digit, ASCII or full-width.
@inline(__always)
func digitValue(_ unit: UInt16) -> Int64? {
    if unit >= 0x30 && unit <= 0x39 { return Int64(unit - 0x30) }
    if unit >= 0xFF10 && unit <= 0xFF19 { return Int64(unit - 0xFF10) }
    return nil
}

@inline(__always)
func isHan(_ unit: UInt16) -> Bool { 0x4E00 <= unit && unit <= 0x9FFF }
