extension Corpus {
    /// How numbers are written.
    static let numbers: [Phenomenon] = [
        Phenomenon(
            "Arabic numbers, plain, grouped, full-width, with spaces",
            [
                Example(
                    "完成税收收入12,345.6万元。",
                    "level 税收收入→地方税收收入 12345.6万元"),
                Example(
                    "完成税收收入１２．５亿元。",
                    "level 税收收入→地方税收收入 12.5亿元"),
                Example(
                    "固投稳定在百亿以上，产值达百亿。美丽乡村达百个。", "level 固投→固定资产投资 >=100亿", "level 产值 100亿", "level 美丽乡村 100个"),
                Example("纳税超千万元企业达到7家，投资超千万元的一批项目投产。", "level 纳税超千万元企业 7家"),
                Example(
                    "新增车辆8978辆（台），存栏23万头（羽），铺设管线30万延长米，惠及40万群众。",
                    "level 新增车辆 8978辆（台）", "level 存栏 23万头（羽）", "level 管线 30万延长米", "level 群众 40万"),
                Example(
                    "新建农村公路 128 公里。",
                    "level 农村公路 128公里"),
                Example(
                    "森林覆盖率达５２．６％。",
                    "ratio 森林覆盖率→= 52.6%"),
                Example(
                    "全县常住人口48.6万人。",
                    "level 常住人口→= 48.6万人"),
                Example(
                    "生猪出栏45.6万头。",
                    "level 生猪出栏→= 45.6万头"),
                Example(
                    "医疗保健类价格上涨1·8%。",
                    "growth 医疗保健类价格 1.8%"),
                Example(
                    "税收收入是2011年的2 .7倍，增加值由18. 4亿元增加到40.8 2亿元，增长1 2.7 %。",
                    "ratio 税收收入 2.7倍",
                    "level 增加值 18.4亿元",
                    "level 增加值 40.82亿元",
                    "growth 增加值 12.7%"),
                Example(
                    "早稻单产420公斤/亩。",
                    "level 早稻单产 420公斤/亩"),
            ]),
        Phenomenon(
            "Chinese numerals are quantities where a unit of measure follows",
            [
                Example(
                    "组织帮扶干部两千余户次走访，惠及群众三万人。",
                    "level 帮扶干部走访 >2000户次",
                    "level 群众 30000人"),
                Example(
                    "吸纳务工人员一百五十余人。",
                    "level 吸纳务工人员 >150人"),
                Example(
                    "发放贷款三千万元。",
                    "level 贷款 30000000元"),
                Example(
                    "民生支出占比近三成。",
                    "ratio 民生支出占比→= ~3成"),
                Example(
                    "新增绿地三十二亩。",
                    "level 新增绿地 32亩"),
            ]),
        Phenomenon(
            "余, 多 and 几 only bound",
            [
                Example(
                    "带动农户1300多户。",
                    "level 农户 >1300户"),
                Example(
                    "培训农民6万余人次。",
                    "level 培训农民 >6万人次"),
                Example(
                    "撬动社会资金2亿多元。",
                    "level 社会资金 >2亿元"),
            ]),
    ]
}
