extension Corpus {
    /// Plans, changes, money and short names as other reports put them, and numbers that are none.
    static let manners: [Phenomenon] = [
        Phenomenon(
            "What is no indicator",
            [
                Example(
                    "县委书记2021年3月任现职，分管第二产业。"),
                Example(
                    "文件印发〔2023〕12号，自1月1日起施行。"),
                Example(
                    "深入实施“三高四新”战略，抓好“五个一批”，落实“一岗双责”。"),
                Example(
                    "国道319线、省道205线贯通全境，G60高速在此设3个互通。",
                    "level G60高速在此设互通 3个"),
                Example(
                    "建成第三中学、第二人民医院，启用5号泵站。"),
                Example(
                    "落实24小时值班制度，推行“15分钟便民生活圈”。"),
                Example(
                    "2023年12月，入选全国第三批试点。"),
                Example(
                    "联系电话：0734-8123456，邮编421300。"),
                Example(
                    "疫情期间，全县上下众志成城，三次召开专题会议。"),
                Example(
                    "“1+6+N”规划体系初步建立，3A级景区创建启动。"),
            ]),
        Phenomenon(
            "Growth said with other words",
            [
                Example(
                    "工业增加值同比净增长6.1%，利润由负转正。",
                    "growth 工业增加值 6.1%"),
                Example(
                    "用电量与上年持平，用气量略增0.6%。",
                    "growth 用气量 0.6%"),
                Example(
                    "进口下降12.4%，降幅收窄5.1个百分点；出口增速回落2.3个百分点。",
                    "growth 进口 -12.4%",
                    "change 进口 -5.1个百分点",
                    "change 出口增速 -2.3个百分点"),
                Example(
                    "财政收入增幅比上年提高1.4个百分点，比全市平均高0.8个百分点。",
                    "change 财政收入增幅→地方财政收入 1.4个百分点",
                    "change 财政收入增幅→地方财政收入 0.8个百分点 in 全市"),
                Example(
                    "粮食单产同比提高8公斤，增幅2%。",
                    "change 粮食单产 8公斤",
                    "growth 粮食单产 2%"),
                Example(
                    "旅游人次、收入同比双双增长30%以上。",
                    "growth 旅游人次→接待游客 >=30%",
                    "growth 收入 >=30%"),
                Example(
                    "外贸依存度下降0.6个百分点，出口占比上升至78%。",
                    "change 外贸依存度 -0.6个百分点",
                    "ratio 出口占比 78%"),
            ]),
        Phenomenon(
            "Shares and rates of what",
            [
                Example(
                    "制造业投资占固定资产投资的比重达41.2%。",
                    "ratio 制造业投资占固定资产投资的比重 41.2%"),
                Example(
                    "工业用地占比提高到28%，高技术制造业增加值占规上工业增加值的19.6%。",
                    "ratio 工业用地占比 28%",
                    "ratio 高技术制造业增加值占规上工业增加值 19.6%"),
                Example(
                    "财政自给率36.1%，税收占一般公共预算收入比重68.9%。",
                    "ratio 财政自给率 36.1%",
                    "ratio 税收占一般公共预算收入比重→税收占比 68.9%"),
                Example(
                    "群众安全感满意度98.6%，居全市第一。",
                    "ratio 群众安全感满意度 98.6%",
                    "rank 群众安全感满意度 1 in 全市"),
                Example(
                    "农村生活污水治理率42%，较上年提升9个百分点。",
                    "ratio 农村生活污水治理率 42%",
                    "change 农村生活污水治理率 9个百分点"),
                Example(
                    "受理案件1260件，办结1198件，结案率95.1%。",
                    "level 案件 1260件",
                    "level 办结 1198件",
                    "ratio 结案率 95.1%"),
                Example(
                    "服务业对经济增长的贡献率为52.3%，拉动经济增长2.9个百分点。",
                    "ratio 服务业对经济增长的贡献率 52.3%",
                    "change 经济增长 2.9个百分点"),
            ]),
        Phenomenon(
            "Money that was got, given and spent",
            [
                Example(
                    "发放创业担保贷款1.2亿元，扶持创业860人，带动就业3200人。",
                    "level 创业担保贷款 1.2亿元",
                    "level 扶持创业 860人",
                    "level 就业 3200人"),
                Example(
                    "兑现惠企资金4600万元，惠及企业312家。",
                    "level 惠企资金 4600万元",
                    "level 企业 312家"),
                Example(
                    "发放各类救助资金8900万元，临时救助2140人次。",
                    "level 资金 8900万元",
                    "level 临时救助 2140人次"),
                Example(
                    "投入资金1.3亿元，改造危房426户，硬化村道88公里。",
                    "level 资金 1.3亿元",
                    "level 改造危房 426户",
                    "level 村道 88公里"),
                Example(
                    "向上争取项目216个、资金31.5亿元，其中专项债项目18个、资金9.6亿元。",
                    "level 向上争取项目 216个",
                    "level 资金 31.5亿元",
                    "level 专项债项目 18个",
                    "level 专项债项目资金→专项债资金 9.6亿元"),
                Example(
                    "税务部门组织收入22.8亿元，为企业减负1.9亿元。",
                    "level 税务部门组织收入 22.8亿元",
                    "level 企业减负 1.9亿元"),
                Example(
                    "土地出让收入6.4亿元，短收2.1亿元。",
                    "level 土地出让收入 6.4亿元",
                    "change 土地出让收入 -2.1亿元"),
            ]),
        Phenomenon(
            "Short names wait for their topic",
            [
                Example(
                    "全县有民办学校26所，在校生1.1万人，占全县的12.8%。",
                    "level 民办学校 26所",
                    "level 在校生 1.1万人",
                    "ratio 在校生占全县 12.8%"),
                Example(
                    "陶瓷产业集群加快壮大，规上企业达48家，实现产值92亿元，增长14.6%。",
                    "level 规上企业 48家",
                    "level 规上企业产值→规模以上工业总产值 92亿元",
                    "growth 规上企业产值→规模以上工业总产值 14.6%"),
                Example(
                    "电商交易额突破30亿元，其中农产品网络零售额8.6亿元，增长27%。",
                    "level 电商交易额 >30亿元",
                    "level 农产品网络零售额 8.6亿元",
                    "growth 农产品网络零售额 27%"),
                Example(
                    "快递进村覆盖率100%，建成村级寄递点268个。",
                    "ratio 快递进村覆盖率 100%",
                    "level 村级寄递点 268个"),
            ]),
        Phenomenon(
            "Environment, energy, safety, in their own units",
            [
                Example(
                    "万元GDP用水量下降6.3%，农田灌溉水有效利用系数提高到0.56。",
                    "growth 万元GDP用水量 -6.3%",
                    "ratio 农田灌溉水有效利用系数 0.56"),
                Example(
                    "光伏装机容量达31万千瓦，年发电量3.2亿千瓦时。",
                    "level 光伏装机容量 31万千瓦",
                    "level 年发电量 3.2亿千瓦时"),
                Example(
                    "城区PM10平均浓度46微克/立方米，同比下降4.2%。",
                    "level 城区PM10平均浓度 46微克/立方米",
                    "growth 城区PM10平均浓度 -4.2%"),
                Example(
                    "整治河道63公里，关停散乱污企业21家，拆除违建1.6万平方米。",
                    "level 整治河道 63公里",
                    "level 关停散乱污企业 21家",
                    "level 拆除违建 1.6万平方米"),
                Example(
                    "森林蓄积量612万立方米，活立木年生长量28万立方米。",
                    "level 森林蓄积量 612万立方米",
                    "level 活立木年生长量 28万立方米"),
                Example(
                    "供水管网漏损率8.9%，燃气普及率97.4%，人均道路面积21.3平方米。",
                    "ratio 供水管网漏损率 8.9%",
                    "ratio 燃气普及率 97.4%",
                    "level 人均道路面积 21.3平方米"),
            ]),
        Phenomenon(
            "Numbers that only tell a story",
            [
                Example(
                    "用一年时间补齐短板，三天一调度、五天一通报。"),
                Example(
                    "第一季度实现“开门红”，第一书记驻村帮扶。"),
                Example(
                    "坚持一张蓝图绘到底，一件事情接着一件事情办。"),
                Example(
                    "三级联动、五方共管，形成“一盘棋”格局。"),
            ]),
        Phenomenon(
            "Blanks between groups of three, and blanks that part two numbers",
            [
                Example("存款余额达 4 028 000 万元。", "level 存款余额→= 4028000万元"),
                Example("全县户籍人口 78 4210 人。", "level 户籍人口→= 4210人"),
                Example(
                    "常住人口623 400人，户籍人口784 200人。",
                    "level 常住人口→= 623400人", "level 户籍人口→= 784200人"),
            ]),
        Phenomenon(
            "全国 and 全省 own a number only where its metric follows at once",
            [
                Example(
                    "全省地区生产总值增长4.6%，全县增长5.1%。",
                    "growth 地区生产总值→= 4.6% of 全省", "growth 地区生产总值→= 5.1%"),
                Example(
                    "全国文明村镇达6个，全省示范合作社12家。",
                    "level 文明村镇 6个", "level 示范合作社 12家"),
            ]),
    ]
}
