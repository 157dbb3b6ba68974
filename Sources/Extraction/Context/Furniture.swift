/// Words of lines that are about the paper or the page.
enum Furniture {
    /// Wherever they stand.
    private static let marks = [
        "本报地址", "邮发代号", "邮政编码", "广告经营", "发行部电话", "广告中心电话", "发行单位", "联系电话", "■策划", "印刷厂",
        "国内统一刊号", "订阅热线", "版式设计", "加入收藏", "无障碍浏览", "进入老年模式", "长者模式", "关怀版", "阅读时长", "打印本页", "关闭窗口", "炒股开户",
        "中奖！", "红包，",
    ]
    /// Who wrote, took or edited it, in a line that is too short to tell more.
    private static let credits = [
        "通讯员", "责编", "责任编辑", "编辑:", "编辑：", "浏览量", "浏览次数", "来源:", "来源：", "发布时间", "发布日期", "字体", "字号",
        "上一条", "下一条", "上一篇", "下一篇", "当前位置", "您的位置", "现在的位置", "所在位置", ">>", "＞＞", "首页>", "首页 >", "点击数", "点击量",
        "访问量",
        "语音播报", "扫一扫",
    ]
    static let longestCredit = 100
    static let longestStamp = 60

    static let (mark, credit) = (0, 1)
    static let words: Trie = {
        var words = Trie.Builder()
        for word in marks { _ = words.insert(word.scalarUnits, id: mark) }
        for word in credits { _ = words.insert(word.scalarUnits, id: credit) }
        return Trie(words)
    }()
    /// 时间：2023-02-14: a label before a year.
    static let dates = Phrases("时间: 时间： 日期: 日期：")
    static let firsts = String((marks + credits).compactMap(\.first)) + "时日"
}
