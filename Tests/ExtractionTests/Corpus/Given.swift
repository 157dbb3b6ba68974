extension Corpus {
    /// What is given for several at once, and pages whose lines were lost.
    static let given: [Phenomenon] = [
        Phenomenon(
            "As many of each",
            [
                Example(
                    "全县建成小学、初中各2所。",
                    "level 小学 2所",
                    "level 初中 2所"),
                Example(
                    "新增省级众创空间、数字化车间和企业技术中心各1个。",
                    "level 新增省级众创空间 1个",
                    "level 数字化车间 1个",
                    "level 企业技术中心 1个"),
            ]),
        Phenomenon(
            "One number of all, which is one thing",
            [
                Example(
                    "全县每个乡镇各有1所卫生院。",
                    "level 每个乡镇卫生院 1所")
            ]),
        Phenomenon(
            "One rate of both that a list gave",
            [
                Example(
                    "旅游人数、旅游收入分别突破290万人次、15亿元，增幅均达10%。",
                    "level 旅游人数→接待游客 >290万人次",
                    "level 旅游收入→= >15亿元",
                    "growth 旅游人数→接待游客 10%",
                    "growth 旅游收入→= 10%"),
                Example(
                    "粮食、蔬菜产量分别达20万吨、30万吨，增长均超过3%。",
                    "level 粮食产量 20万吨",
                    "level 蔬菜产量 30万吨",
                    "growth 粮食产量→粮食总产量 >3%",
                    "growth 蔬菜产量 >3%"),
            ]),
        Phenomenon(
            "About both",
            [
                Example(
                    "存栏规模稳定在2万匹、5000峰左右。",
                    "level 存栏规模 ~2万匹",
                    "level 存栏规模 ~5000峰"),
                Example(
                    "小麦、玉米亩产分别达到400公斤、600公斤左右。",
                    "level 小麦亩产 ~400公斤",
                    "level 玉米亩产 ~600公斤"),
            ]),
        Phenomenon(
            "What was added to an output",
            [
                Example(
                    "全县规模工业总产值增长34.7%，增加值增长21.8%。",
                    "growth 规模工业总产值→规模以上工业总产值 34.7%",
                    "growth 规模工业增加值→规模以上工业增加值 21.8%"),
                Example(
                    "全县工业总产值320亿元，其中高新技术产业增加值21亿元。",
                    "level 工业总产值 320亿元",
                    "level 高新技术产业增加值→= 21亿元"),
            ]),
        Phenomenon(
            "What was spent and earned less or more",
            [
                Example(
                    "一般公共预算支出16.5亿元，比上年减支3.7亿元，下降18.4%。",
                    "level 一般公共预算支出 16.5亿元",
                    "change 一般公共预算支出 -3.7亿元",
                    "growth 一般公共预算支出 -18.4%"),
                Example(
                    "教育支出5亿元，比上年增支3000万元。",
                    "level 教育支出 5亿元",
                    "change 教育支出 3000万元"),
            ]),
        Phenomenon(
            "What goes on from a time before",
            [
                Example(
                    "全县延续一季度增长态势，固定资产投资增长12.9%。",
                    "growth 固定资产投资→= 12.9%"),
                Example(
                    "一季度，全县固定资产投资增长12.9%。",
                    "growth 固定资产投资→= 12.9% @2023-01/2023-03"),
            ]),
        Phenomenon(
            "What is planned to be begun",
            [
                Example(
                    "今年计划招引亿元以上项目20个。",
                    "level 亿元以上项目 20个 target"),
                Example(
                    "全县重点项目20个，计划总投资35亿元。",
                    "level 重点项目→重点项目数 20个",
                    "level 重点项目总投资→= 35亿元 target"),
            ]),
        Phenomenon(
            "Whom a threshold sorts",
            [
                Example(
                    "全县有5个镇人口超过3万人。",
                    "level 镇人口 5个"),
                Example(
                    "全县5个镇，人口3万人。",
                    "level 镇 5个",
                    "level 人口 3万人"),
            ]),
        Phenomenon(
            "Animals by their own measure",
            [
                Example(
                    "标准化畜群达到2800群，骆驼5000峰，牲畜存栏12万头只。",
                    "level 标准化畜群 2800群",
                    "level 骆驼 5000峰",
                    "level 牲畜存栏 12万头只")
            ]),
        Phenomenon(
            "What a list is ranked by",
            [
                Example(
                    "全年地区生产总值增长1.2%；中部百强县排名再进位，居第53位。",
                    "growth 地区生产总值→= 1.2%",
                    "rank 百强县 53"),
                Example(
                    "全省省级高新区排名再进位，居第25位。",
                    "rank 省级高新区 25"),
                Example(
                    "县域综合实力排名上升，居全省第25位。",
                    "rank 综合实力 25 in 全省"),
            ]),
        Phenomenon(
            "Places of several kinds in one word",
            [
                Example(
                    "全市20个区（市）县中，9个区（市）县常住人口在50万至100万之间。",
                    "level 区（市）县 20个",
                    "level 区（市）县常住人口 9个"),
                Example(
                    "全县村（社区）集体经济收入2亿元。",
                    "level 村（社区）集体经济收入 2亿元"),
            ]),
        Phenomenon(
            "What things are like is no list of them",
            [
                Example(
                    "都是最紧迫、最现实、看得见的十个惠民事项。",
                    "level 最紧迫、最现实、看得见惠民事项 10个")
            ]),
        Phenomenon(
            "What has been chosen is still to be done",
            [
                Example(
                    "今年要办的10件民生实事已经确定，新建幼儿园3所。",
                    "level 民生实事 10件 target",
                    "level 幼儿园 3所 target"),
                Example(
                    "今年的10件民生实事已经办完，新建幼儿园3所。",
                    "level 民生实事 10件",
                    "level 幼儿园 3所"),
            ]),
        Phenomenon(
            "An aim that is about so much",
            [
                Example(
                    "围绕地区生产总值增长5%左右的目标，全县大抓项目。",
                    "growth 地区生产总值→= ~5% target")
            ]),
        Phenomenon(
            "A page in one line",
            [
                Example(
                    "2021年清河县国民经济和社会发展统计公报 清河县统计局 (2022年4月28日) 2021年，全县上下扎实做好各项工作，经济平稳发展，民生持续改善，各项事业取得新的进步，高质量发展迈出了坚实的步伐。面对复杂形势，全县上下同心同德，迎难而上，奋发有为，为全面建设现代化新清河打下了坚实基础。 一、综合 初步核算，全年实现生产总值90.39亿元，增长9.8%。 二、农 业 全年粮食产量20万吨，增长1%。",
                    "level 生产总值→地区生产总值 90.39亿元",
                    "growth 生产总值→地区生产总值 9.8%",
                    "level 粮食产量→粮食总产量 20万吨",
                    "growth 粮食产量→粮食总产量 1%"),
                Example(
                    """
                    2021年清河县国民经济和社会发展统计公报
                    全年实现生产总值90.39亿元，增长9.8%。表1 主要产品产量 产品名称 | 产量（吨） | 增长（%） | 粮食 | 3062 | 3.2 | 其中：小麦 | 569 | -3.0 | 油料 | 717 | -16.7 |
                    """,
                    "level 生产总值→地区生产总值 90.39亿元",
                    "growth 生产总值→地区生产总值 9.8%",
                    "level 粮食产量→粮食总产量 3062吨",
                    "growth 粮食产量→粮食总产量 3.2%",
                    "level 小麦产量 569吨",
                    "growth 小麦产量 -3.0%",
                    "level 油料产量→= 717吨",
                    "growth 油料产量→= -16.7%"),
            ]),
    ]
}
