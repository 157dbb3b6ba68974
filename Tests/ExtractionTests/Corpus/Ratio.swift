extension Corpus {
    /// Shares, rates and attainment.
    static let ratio: [Phenomenon] = [
        Phenomenon(
            "占 before 地方, 率 after a deed, 恢复至",
            [
                Example("税收收入8.9亿元，占地方收入的69.5%。", "level 税收收入→地方税收收入 8.9亿元", "ratio 税收收入占地方收入→税收占比 69.5%"),
                Example("厂房占地12公顷。", "level 厂房占地 12公顷"),
                Example("新建村组道路12公里，硬化率达95%。", "level 村组道路 12公里", "ratio 硬化率 95%"),
                Example("硬化道路12公里。", "level 道路 12公里"),
                Example(
                    "接待游客83万人次，旅游收入6亿元，分别恢复至2019年同期的118%、121%。", "level 接待游客→= 83万人次",
                    "level 旅游收入→= 6亿元", "ratio 接待游客→= 118%", "ratio 旅游收入→= 121%"),
            ]),
        Phenomenon(
            "A rate named after its number",
            [
                Example("全县超75%的森林覆盖率、30多种矿产资源，引来游客。", "ratio 森林覆盖率→= >75%", "level 矿产资源 >30种"),
                Example("县财政投入占比75%的项目12个。", "ratio 县财政投入占比 75%", "level 项目 12个"),
            ]),
        Phenomenon(
            "Kept within what was aimed at",
            [
                Example(
                    "城镇登记失业率3.2%，控制在4.5%的目标以内。",
                    "ratio 城镇登记失业率→= 3.2%", "ratio 城镇登记失业率→= <=4.5% target"),
                Example("城镇登记失业率控制在4.5%以内。", "ratio 城镇登记失业率→= <=4.5%"),
            ]),
        Phenomenon(
            "A quotient that goes on",
            [
                Example(
                    "城乡居民收入比由上年的1.95缩小到1.92，比上年缩小0.03。",
                    "ratio 城乡居民收入比 1.95 @2022", "ratio 城乡居民收入比 1.92",
                    "change 城乡居民收入比 -0.03"),
                Example("城乡居民收入比为1.92，新建学校3所，面积扩大到1.6。", "ratio 城乡居民收入比 1.92", "level 学校 3所"),
            ]),
        Phenomenon(
            "Shares, rates, attainment",
            [
                Example(
                    "全县高新技术产业增加值占地区生产总值的比重达到18.3%。",
                    "ratio 高新技术产业增加值占地区生产总值的比重→高新技术产业增加值占比 18.3%"),
                Example(
                    "空气质量优良率达91.5%。",
                    "ratio 空气质量优良率→= 91.5%"),
                Example(
                    "税收收入12亿元，占一般公共预算收入的70%，占GDP的5%。",
                    "level 税收收入→地方税收收入 12亿元",
                    "ratio 税收收入占一般公共预算收入→税收占比 70%",
                    "ratio 税收收入占GDP 5%"),
                Example(
                    "税收收入10.8亿元，占一般公共预算收入的69.1%。",
                    "level 税收收入→地方税收收入 10.8亿元",
                    "ratio 税收收入占一般公共预算收入→税收占比 69.1%"),
                Example(
                    "城镇新增就业5120人，完成年度任务的128%。",
                    "level 城镇新增就业→= 5120人",
                    "ratio 城镇新增就业→= 128%"),
                Example(
                    "旅游接待人次恢复到2019年的88%。",
                    "ratio 旅游接待人次→接待游客 88%"),
                Example(
                    "一般公共预算支出486000万元，完成调整预算的98.6%。",
                    "level 一般公共预算支出 486000万元",
                    "ratio 一般公共预算支出 98.6%"),
                Example(
                    "三次产业结构调整为14.2:38.5:47.3。",
                    "ratio 三次产业结构→= 14.2",
                    "ratio 三次产业结构→= 38.5",
                    "ratio 三次产业结构→= 47.3"),
                Example(
                    "水功能区水质实现100%达标。",
                    "ratio 水功能区水质达标 100%"),
            ]),
        Phenomenon(
            "A share told of what was named before",
            [
                Example(
                    "民生支出38.9亿元，占一般公共预算支出的78.4%，较上年提高1.2个百分点。",
                    "level 民生支出 38.9亿元",
                    "ratio 民生支出占一般公共预算支出→民生支出占比 78.4%",
                    "change 民生支出占一般公共预算支出→民生支出占比 1.2个百分点")
            ]),
    ]
}
