import Foundation
import TestSupport
import Testing

/// What a project file says of its briefing.
@Suite(
    "A project's briefing",
    .enabled(if: SampleScenes.hasFonts && Tool("pdftotext").isInstalled, "no Noto Sans CJK SC or pdftotext"))
struct BriefingProjectTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        _ = try folder.write(
            """
            青禾县2022年工作回顾

            2022年，全县实现地区生产总值88.5亿元，同比增长5.1%。一般公共预算收入6.2亿元，比上年增长3.5%。粮食总产量21.3万吨。
            固定资产投资增长8%。城镇化率48.2%。完成重点项目投资20亿元。空气质量优良率95.1%。
            2023年，地区生产总值增长6%以上。
            """, to: "a.txt")
        _ = try folder.write(
            """
            白石县2022年工作回顾

            2022年，全县完成地区生产总值102.4亿元，同比增长4.6%。一般公共预算收入7.9亿元。粮食总产量30万吨。
            固定资产投资增长9.5%。城镇化率52%。完成重点项目投资31亿元。空气质量优良率97%。
            """, to: "b.txt")
    }

    private func build(_ briefing: String, _ options: [String] = []) throws -> CommandLineRun {
        let project = try folder.write(
            """
            title = "两县对比"
            [[report]]
            file = "a.txt"
            [[report]]
            file = "b.txt"
            [[chart]]
            name = "revenue"
            metric = "一般公共预算收入"
            [briefing]
            \(briefing)

            """, to: "hengtu.toml")
        return try CommandLineRun(["brief", project, "-o", folder.file("out.pdf")] + options)
    }

    private func text() throws -> String {
        try Tool("pdftotext").run(["-layout", folder.file("out.pdf"), "-"]).text.filter { !$0.isWhitespace }
    }

    @Test("needs none: themes with charts of their own, profiles, targets, method, the annex")
    func whole() throws {
        #expect(try build("").status == 0)
        let text = try text()
        for words in [
            "要点", "经济总量", "财政金融", "农业农村", "各地概况", "目标和完成情况", "对照数值一览", "方法和说明", "附录：数据出处",
            "青禾县比上年增长3.5%", "≥6%",
        ] {
            #expect(text.contains(words), "\(words)")
        }
    }

    @Test(
        "holds the sections that are named, in their order; without an annex each mark gives report and line")
    func sections() throws {
        #expect(try build("sections = [\"values\", \"keypoints\"]").status == 0)
        let text = try text()
        let (values, points) = (text.firstRange(of: "对照数值一览"), text.firstRange(of: "要点"))
        #expect(try #require(values).lowerBound < #require(points).lowerBound)
        #expect(!text.contains("附录") && text.contains("白石县7.9亿元[1:3]"), "\(text)")
        #expect(text.contains("报告1"))
    }

    @Test("holds the themes that are named")
    func themes() throws {
        #expect(try build("sections = [\"themes\"]\nthemes = [\"farming\", \"money\"]").status == 0)
        let text = try text()
        #expect(text.contains("一、农业农村") && text.contains("二、财政金融") && !text.contains("经济总量"))
    }

    @Test("prints one's own words with the numbers they ask for")
    func ownText() throws {
        let run = try build(
            """
            [[briefing.text]]
            after = "revenue"
            text = "白石县收入{白石县.一般公共预算收入}，青禾县增长{青禾县.一般公共预算收入.growth}。"
            """)
        #expect(run.status == 0, "\(run.errors)")
        #expect(try text().contains("白石县收入7.9亿元"))
    }

    @Test("says which words of one's own have no place, by where they stand")
    func textWithoutPlace() throws {
        let run = try build(
            """
            sections = ["keypoints", "themes"]
            themes = ["farming"]
            [[briefing.text]]
            after = "revenue"
            text = "没有这张图"
            [[briefing.text]]
            section = "plans"
            text = "没有这一部分"
            [[briefing.text]]
            section = "farming"
            text = "粮食{白石县.粮食总产量}"
            """)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.errors.contains("hengtu.toml:14:9: 提示：简报里没有“revenue”"), "\(run.errors)")
        #expect(run.errors.contains("hengtu.toml:17:9: 提示：简报里没有“plans”"), "\(run.errors)")
        #expect(!run.errors.contains("“farming”"))
    }

    @Test(
        "says at which character a mistake stands",
        arguments: [
            ("sections = [\"keypoints\", \"theme\"]", "10:26", "themes"),
            ("themes = [\"farm\"]", "10:11", "farming"),
            ("[[briefing.text]]\nafter = \"revenu\"\ntext = \"\"", "11:9", "revenue"),
            ("[[briefing.text]]\nsection = \"keypoint\"\ntext = \"\"", "11:11", "keypoints"),
            ("[[briefing.text]]\ntext = \"收入{白石.一般公共预算收人}\"", "11:11", "是不是“一般公共预算收入”"),
            ("[[briefing.text]]\ntext = \"\"\"\n甲\n  \\\"{白山县.粮食总产量}\"\"\"", "13:5", "是不是“白石县”"),
            ("[[briefing.text]]\ntext = '收入{白石县.粮食总产量.2021}'", "11:11", "{白石县.粮食总产量.level.2022}"),
            ("[[briefing.text]]\ntext = \"收入{白石县\"", "11:11", "没有配对的“}”"),
            ("[[briefing.text]]\ntext = \"下降{青禾县.一般公共预算收入.growth}\"", "11:11", "前面写的是“下降”"),
        ])
    func mistakes(briefing: String, place: String, words: String) throws {
        let run = try build(briefing)
        #expect(run.status == 1)
        #expect(run.errors.contains("hengtu.toml:\(place): 错误："), "\(run.errors)")
        #expect(run.errors.contains(words), "\(run.errors)")
        #expect(!folder.files.contains("out.pdf"))
    }

    @Test("is one page where one is asked for, and says what had no room", arguments: [false, true])
    func onePage(isExample: Bool) throws {
        let run =
            isExample
            ? try CommandLineRun([
                "brief", CommandLineRun.example, "--one-page", "-o", folder.file("out.pdf"),
            ]) : try build("", ["--one-page"])
        #expect(run.status == 0, "\(run.errors)")
        let pages = try Tool("pdfinfo").run([folder.file("out.pdf")]).text.split(separator: "\n")
            .first { $0.hasPrefix("Pages:") }
        #expect(pages?.filter(\.isNumber) == "1")
        #expect(run.errors.contains("一页放不下"), "\(run.errors)")
        // A small project leaves out but what no page has.
        #expect(run.errors.contains("图7张") == isExample && run.errors.contains("“各地概况”"), "\(run.errors)")
        let text = try text()
        #expect(text.contains("要点") && text.contains("资料来源"))
    }

    @Test(
        "on one page holds the user's own words, and counts those that had no room", arguments: ["zh", "en"])
    func ownWordsOnOnePage(language: String) throws {
        let texts = (1...4).map { number in
            let words = number == 4 ? String(repeating: "这一段太长，一页放不下。", count: 300) : "这是第\(number)段话，"
            return "[[briefing.text]]\nsection = \"money\"\ntext = \"\(words)收入{白石县.一般公共预算收入}。\"\n"
        }
        let run = try build(texts.joined(), ["--one-page", "--lang", language])
        #expect(run.status == 0, "\(run.errors)")
        #expect(
            run.errors.contains(language == "zh" ? "自拟文字1段" : "1 paragraph of your own"), "\(run.errors)")
        let text = try text()
        #expect(text.contains("这是第1段话，收入") && text.contains("这是第3段话"))
        #expect(!text.contains("这一段太长"))
    }

    @Test("sets as a table what no page holds as a chart: thirty places, some of them level")
    func manyPlaces() throws {
        let many = try TemporaryFolder()
        for number in 1...30 {
            let place = "青\(Array("山水云石林")[number % 5])\(Array("东西南北中上")[number / 5 % 6])县"
            _ = try many.write(
                "\(place)2022年工作回顾\n2022年，全县实现地区生产总值\(80 + number / 2)亿元，增长\(number % 9 + 1)%。\n",
                to: "\(number).txt")
        }
        let run = try CommandLineRun(["brief", many.path, "-o", folder.file("out.pdf")])
        #expect(run.status == 0, "\(run.errors)")
        #expect(try text().contains("其余26地见图表"))
    }

    @Test("of a title longer than a page is refused, since no page holds it")
    func tooLong() throws {
        let run = try build("title = \"\(String(repeating: "很长的标题", count: 400))\"", ["--one-page"])
        #expect(run.status == 1 && run.errors.contains("标题太长"), "\(run.errors)")
    }
}
