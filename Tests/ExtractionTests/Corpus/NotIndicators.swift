extension Corpus {
    /// What is no indicator.
    static let notIndicators: [Phenomenon] = [
        Phenomenon(
            "A river's name",
            [
                Example("六股河大桥开工建设，治理河流12条。", "level 治理河流 12条")
            ]),
        Phenomenon(
            "Dates, names, codes, quotations, titles",
            [
                Example("3月21日，会议召开。"),
                Example("税收收入99999999999999999999999999999亿元。"),
                Example("税收收入12345678901234567890.123456789万元。"),
                Example("第十四届委员会第五次全体会议召开。"),
                Example("建设5G应用场景，获评国家3A级景区。"),
                Example("完善“1+5+N”项目调度体系。"),
                Example("打造“15分钟生活圈”。"),
                Example("《条例》第12条自2023年5月1日起施行。"),
                Example("扩建第二人民医院和第三中学。"),
                Example("推进二期工程和三级航道建设。"),
                Example("水质稳定在Ⅱ类以上。"),
                Example("一批重点项目落地，一座新城崛起。"),
                Example("坚持两手抓、两手硬。"),
                Example("召开三项制度改革推进会，抓好六项重点工作。"),
                Example(
                    "村级集体年收入5万元以下的村仍有12个。",
                    "level 村 12个"),
                Example("65岁以上老人免费乘车。"),
                Example("“我家种了12亩香柚，今年能卖10万元。”"),
            ]),
        Phenomenon(
            "Page furniture",
            [
                Example("本报地址:江口市中山路33号 邮政编码:100001 联系电话:5550123"),
                Example("■王小明 摄 2023年5月"),
                Example("■绿地达到12公顷。", "level 绿地 12公顷"),
            ]),
        Phenomenon(
            "What sorts the things counted",
            [
                Example(
                    "投资5000万元以上的项目12个。",
                    "level 项目 12个"),
                Example("投资5亿元及以上新签约项目88个。", "level 项目→招商签约项目数 88个"),
                Example("二、投资5亿元及以上新签约项目情况"),
                Example("完成投资5亿元以上。", "level 完成投资 >=5亿元"),
            ]),
    ]
}
