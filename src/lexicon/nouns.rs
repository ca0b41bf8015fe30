//! Nouns (名词): the heads of indicators and of counted things, and those that are no subject by
//! themselves.
//!
//! From the indicator names of the statistical bulletins and the wording of work reports.

use super::lookup::{Words, words};
use crate::text::sieve::Sieve;

/// Animals that are kept, and what their number at a time or those that were sold are called: 生猪累计[出栏], 大牲畜年末[存栏].
/// Bulletins of farming.
#[rustfmt::skip]
pub(crate) static LIVESTOCK: Words = words![
    "兔", "大牲畜", "奶牛", "家畜", "家禽", "活禽", "牛", "牲畜", "猪", "生猪", "禽", "羊", "肉牛", "肉鸡",
    "能繁母猪", "蛋鸡", "马", "驴", "骡", "鸡", "鸭", "鹅",
];
#[rustfmt::skip]
pub(crate) static HERDS: Words = words![
    "出栏", "出栏数", "出栏量", "存栏", "存栏数", "存栏量",
];
/// What may stand between the two.
#[rustfmt::skip]
pub(crate) static HERD_ADVERBS: Words = words![
    "共", "季末", "年底", "年末", "当年", "期末", "累计",
];

/// Words that tell which ones are meant, before a verb that tells of what kind they are: 重点[保护]野生动物, 定点[扶贫]企业.
pub(crate) static MARKED_OUT: Words = words!["定点", "重点"];

/// Rules under which money is let off, before the verb: 优惠政策[减税]12亿元. Reports on taxes.
pub(crate) static EASING_RULES: Words = words!["优惠政策", "措施", "政策", "政策措施"];

/// Words that end as the name of a count does and name none. 《现代汉语词典》.
#[rustfmt::skip]
pub(crate) static NOT_COUNTS: Words = words![
    "倍数", "全数", "分数", "半数", "参数", "基数", "多数", "如数", "少数", "指数", "概数", "系数",
];

/// What the names of land end in that is planted: 油茶[林], 梯[田]. Work reports.
pub(crate) const LAND_ENDS: [char; 3] = ['林', '田', '草'];

/// Land and water that a place has: 6.2万亩[耕地]. Introductions of towns.
#[rustfmt::skip]
pub(crate) static LANDS: Words = words![
    "养殖水面", "农田", "口粮田", "可耕地", "园地", "基本农田", "山地", "山林", "旱地", "林地", "水田", "水面",
    "滩涂", "耕地", "草地", "草场", "荒山", "高标准农田",
];

/// Where those come from who are counted, as the figures of an epidemic part them. News of health commissions.
#[rustfmt::skip]
pub(crate) static ORIGINS: Words = words![
    "国内", "境外", "境外输入", "外地", "外省", "本土", "本地", "本省", "输入",
];

/// Heads of indicators (指标): a phrase that ends in one is what a number measures.
#[rustfmt::skip]
pub(crate) static INDICATORS: Words = words![
    "CPI", "GDP", "GEP", "PM2.5", "PPI", "R&D", "gdp", "业务量", "产值", "产出", "产能", "产量", "亩产", "人口",
    "人次", "价格", "份额", "估值", "体温", "余额", "债务", "值", "储备", "储量", "公务接待", "决算", "净值", "出口",
    "出栏", "利润", "动力", "单产", "单价", "占比", "受益面", "吞吐量", "周期", "周转量", "团组", "地温", "均价",
    "增加值", "增速", "增长面", "外汇", "外资", "天数", "奖励", "存栏", "存款", "完成进度", "客流", "客运量", "室温",
    "容量", "密度", "寿命", "工期", "工资", "差距", "市值", "幅员", "平均海拔", "年限", "年龄", "库存", "库容",
    "强度", "待遇", "总产", "总人口", "总值", "总量", "总额", "成本", "投入", "投资", "指数", "捐款", "捐赠", "损失",
    "排放", "支出", "支出总计", "收入", "收入总计", "收益", "效益", "数", "时速", "时长", "时间", "时限", "普及度",
    "期限", "标准", "标的", "比例", "比重", "气温", "水平", "水温", "水费", "流量", "浓度", "消费", "温度", "溢价",
    "溢利", "满意度", "率", "用户", "用水", "用电", "用量", "电费", "盈余", "盈利", "知晓度", "票价", "票房",
    "税占比", "税收", "税比", "税费", "经费", "结余", "结构", "绿地率", "缺口", "能耗", "营业收入", "薪酬", "补助",
    "补贴", "装机", "覆盖面", "规模", "订单", "负债", "负担", "货运量", "贷款", "费用", "资产", "资金", "赤字",
    "进出口", "进口", "造价", "里程", "量", "销售", "销售收入", "长度", "降水量", "降雨量", "限额", "零售", "面积",
    "预算", "额",
];

/// Heads of counted things: a verb before one belongs to the noun (检查组, 签约项目).
#[rustfmt::skip]
pub(crate) static HEADS: Words = words![
    "专利", "专区", "专班", "专科", "专线", "专项债", "专项审计", "专项检查", "专题视察", "专题询问", "专题调查",
    "专题调研", "业务", "中学", "中心", "中队", "主体", "乡镇志", "书", "事", "事件", "事故", "事项", "产业", "产品",
    "人", "人员", "代销店", "件", "任务", "企业", "会", "会员", "会议", "住房", "体", "供销社", "信", "信访件", "债",
    "债券", "值", "停车位", "充电桩", "党员", "公厕", "公司", "公告", "公社", "具", "养殖场", "养老院", "册", "农场",
    "农庄", "决定", "决议", "分队", "初中", "制度", "制度机制", "办事处", "办法", "劳动力", "区", "区域",
    "医院", "协会", "协议", "单位", "卡口", "卫生室", "厂", "厕所", "县", "县志", "双代店", "变电站", "口岸",
    "合作社", "合同", "名额", "员", "品牌", "品种", "商标", "商铺", "善款", "器", "团队", "园", "园区", "园地",
    "国债", "图", "土地", "地", "地块", "地铁", "场", "场地", "场所", "坝", "城中村", "基地", "基站", "基金",
    "堆放点", "大事", "大会", "大国", "大学", "大道", "大队", "奖金", "好事", "学位", "学生", "实事", "室", "家",
    "小分队", "小区", "小卖部", "小学", "小组", "居委会", "屋", "展会", "展馆", "山头", "岗位", "岛屿", "工作",
    "工作方案", "工作站", "工作者", "工程", "市", "市场主体", "师", "干部", "平台", "幼儿园", "床位", "库", "库区",
    "店", "店铺", "座谈会", "建议", "开发区志", "志愿者", "总队", "意见", "成果", "户", "户厕", "房", "房屋", "所",
    "手", "执照", "技术", "投融资", "报", "报告", "指标", "排放口", "排污口", "措施", "提案", "支队", "收购部",
    "政策", "教师", "敬老院", "数", "文件", "断面", "方", "方案", "方面", "景点", "景观", "服务", "服务点", "服务站",
    "机", "机井", "机关", "机制", "机场", "机床", "机房", "机构", "机耕路", "机耕道", "村", "村委会", "村庄", "村志",
    "条", "林区", "林地", "林场", "标准", "标包", "标段", "校", "案件", "案例", "案卷", "档次", "桥", "桥梁", "桩",
    "检查点", "检查站", "楼", "楼宇", "欠薪", "款", "水厂", "水库", "河流", "油田", "泊位", "法人", "法庭", "法规",
    "法院", "泵站", "津贴", "活动", "清单", "港区", "港口", "湖泊", "湿地", "灌区", "点", "点位", "煤矿", "片区",
    "牧场", "物", "率", "环节", "班", "生", "用地", "电厂", "电站", "病种", "监测对象", "目录", "矛盾", "短板",
    "矿区", "矿山", "码头", "示范区", "示范带", "示范点", "社区", "福利院", "税", "窗口", "站", "管委会", "管网",
    "管道", "类", "系统", "纠纷", "红利", "线", "线索", "组", "组织", "经营主体", "网络", "群众", "者", "耕地",
    "联合体", "自然村", "航线", "船", "节点", "草地", "荒地", "行业", "行动", "行政村", "街", "补助", "补贴", "表",
    "装置", "要事", "规章", "警情", "订单", "议案", "许可证", "论坛", "论文", "设备", "设施", "证", "证书", "诉求",
    "试点", "课程", "课题", "贷款", "费", "资金", "超市", "路", "车", "车位", "车站", "车辆", "车间", "载体", "通知",
    "通道", "部门", "量", "金", "铁路", "银行", "门市部", "问题", "闸", "队", "队伍", "阵地", "院", "隐患", "隧道",
    "难题", "集团", "集市", "集群", "需求", "面积", "项目", "项目校", "领域", "额", "食堂", "馆", "高中", "高校",
   
];

/// Things that are counted, whose names end a noun phrase and open none: 论文, 信号灯. A verb before one is no
/// part of its name, as it may be before one of [`HEADS`]. Work reports of schools, hospitals, courts and
/// offices.
#[rustfmt::skip]
pub(crate) static THINGS: Words = words![
    "专列", "专栏", "专著", "专题", "中转站", "举报", "乔木", "书籍", "井盖", "产业链", "仓库", "仔猪", "代办点",
    "仪器", "优质课", "会议室", "传单", "体育馆", "作品", "保单", "信件", "信号灯", "信息", "候车亭", "停车场",
    "健身路径", "充电站", "先锋岗", "光缆", "党委", "党总支", "党支部", "党组织", "公交线路", "公交车", "公众号",
    "公园", "公寓", "公开课", "养殖场", "农家乐", "农机", "农膜", "农药", "农贸市场", "决定书", "冷库", "分中心",
    "列车", "判决书", "剧目", "功能室", "加工厂", "加油站", "化肥", "博物馆", "卫生室", "卫生院", "危房", "卷宗",
    "厂房", "县区", "发票", "变压器", "古建筑", "古树", "台区", "台账", "台风", "司法所", "告知书", "商会", "商场",
    "器材", "器械", "团支部", "团组织", "国企", "图书", "图书馆", "场景", "垃圾房", "垃圾桶", "垃圾箱", "堤防",
    "塘坝", "大棚", "大类", "央企", "奖牌", "奖项", "学会", "宗地", "实验室", "宣传册", "宣传单", "宣传栏",
    "家庭农场", "宾馆", "宿舍", "小巷", "展板", "屠宰场", "山塘", "工业产品", "工作室", "工单", "巷道", "市场",
    "干渠", "平房", "广场", "床位", "建议书", "微课", "意见书", "房子", "手册", "承诺书", "投诉", "折页", "护岸",
    "护栏", "报刊", "报表", "报道", "拖拉机", "指南", "指示牌", "探头", "提案", "插秧机", "摄像头", "操场", "支渠",
    "支行", "收割机", "救护车", "教室", "教材", "教案", "文书", "文化馆", "文物", "文章", "斗渠", "断面", "新场景",
    "新闻", "旗县区", "无人机", "景区", "暴雨", "机组", "杀虫剂", "村庄", "条例", "来信", "来访", "标牌", "标线",
    "标识", "标语", "栏目", "树苗", "样品", "样本", "案件", "案卷", "档案", "棚户区", "楼房", "楼栋", "横幅", "母猪",
    "民企", "民宿", "水井", "水塔", "水源地", "水窖", "水表", "水闸", "污水处理厂", "沟渠", "河段", "河道", "法庭",
    "洒水车", "活动室", "派出所", "海报", "消防车", "涵洞", "渔船", "渠道", "温室", "游园", "湖泊", "灌木", "灯杆",
    "烘干机", "班列", "班级", "电影", "电杆", "电梯", "电池", "电表", "疫苗", "病例", "病床", "目标", "短视频",
    "示范岗", "示范课", "社会组织", "社团", "禾苗", "种子", "秧苗", "稿件", "窨井", "站台", "站点", "简报", "篮球场",
    "精品课", "红绿灯", "纪念馆", "线路", "细则", "终端", "绘本", "网点", "网站", "罚单", "联络站", "航班", "船舶",
    "节目", "芯片", "苗木", "药品", "药店", "薄膜", "行业空白", "表格", "规划", "规程", "视频", "警力", "警务室",
    "警示牌", "议题", "讲座", "论文", "证照", "诊所", "试卷", "课件", "调解室", "责任书", "账号", "资格", "资质",
    "路口", "路段", "路灯", "软件", "过程", "通知书", "遗址", "酒店", "金牌", "铜牌", "银牌", "锅炉", "门店", "问卷",
    "阅览室", "除草剂", "预案", "风险点", "餐馆", "驿站", "鱼塘", "鱼苗", "麦苗",
];

/// Heads of things whose size an amount before them tells: 50亿项目.
#[rustfmt::skip]
pub(crate) static WORTHS: Words = words![
    "产业", "产业园", "产线", "企业", "俱乐部", "园区", "基地", "基金", "大县", "大镇", "工厂", "工程", "市场", "强县",
    "强村", "强镇",
    "村", "生产线", "综合体", "车间", "镇", "集群", "项目",
];

/// Heads of work on a thing: behind a count of the thing, the noun ends before them:
/// 5个社区[选举工作].
#[rustfmt::skip]
pub(crate) static PROCESSES: Words = words![
    "专项行动", "任务", "体制", "体系", "台账", "工作", "工作任务", "工程", "库", "改革", "攻坚", "机制", "目标",
    "行动",
];

/// Events and papers whose name a verb may stand in: 新闻发布[活动], 人事任免[文件]. Work reports.
pub(crate) static EVENTS: Words = words![
    "专场", "事项", "仪式", "会", "会议", "大会", "工作", "平台", "文件", "机制", "活动", "行动",
    "通知",
];

/// What is done, paid or written for a deed: a verb before one belongs to it: 改造项目, 整改台账.
#[rustfmt::skip]
pub(crate) static WORKS: Words = words![
    "任务", "台账", "工作", "工程", "户", "数", "方案", "清单", "率", "行动", "计划", "资金", "面积", "项目",
];

/// What is written down about a deed: behind a verb that takes an object, the deed tells its kind, 制定整治[方案]. Work reports.
#[rustfmt::skip]
pub(crate) static PAPERS: Words = words![
    "办法", "台账", "建议", "意见", "报告", "方案", "清单", "细则", "规划", "计划", "预案",
];

/// Names of growth: behind its rate (7%左右的增长速度), or between an indicator and its rate
/// (用水量增长率为12%). Work reports and the reports of companies.
#[rustfmt::skip]
pub(crate) static GROWTHS: Words = words![
    "下降率", "同比增长", "增加率", "增幅", "增速", "增长", "增长率", "增长目标", "增长速度", "平均增速", "平均增长",
    "平均增长率", "年均增速", "年均增长", "年均增长率", "快速增长", "正增长", "涨幅", "稳定增长", "负增长", "跌幅",
    "较快增长", "速度增长", "降低率", "降幅", "高速增长",
];

/// Last characters of those that name a rate and do not tell that something grew: 增速, 增幅.
pub(crate) const RATE_ENDS: [char; 3] = ['幅', '率', '速'];

/// Heads that name people.
#[rustfmt::skip]
pub(crate) static PEOPLE: Words = words![
    "专家", "专科生", "业主", "中央委员", "主任", "主席", "义工", "义警", "乡贤", "乡长", "书记", "事实无人抚养儿童",
    "产妇", "亲属", "人", "人口", "人员", "人才", "代表", "会长", "住户", "候补委员", "儿童", "党员", "公务员",
    "军人", "军属", "农妇", "农户", "农民", "农民工", "分子", "副处", "副科", "劳动力", "劳模", "区长", "医生",
    "博士", "博士生", "厂长", "厅长", "县长", "召集人", "同学", "员", "园长", "困难学生", "困难户", "困难护士",
    "困难教师", "困难群众", "困难职工", "场长", "士兵", "处长", "大学新生", "大学生", "夫妇", "女生", "妇女", "委员",
    "嫌疑人", "子女", "孕产妇", "孕妇", "学员", "学子", "学生", "官兵", "客商", "客户", "家属", "家庭", "对象",
    "少年", "局长", "居民", "州长", "工人", "工程师", "市民", "市长", "师生", "干警", "干部", "当事人", "律师",
    "志愿者", "患者", "成员", "所长", "护士", "护林员", "教师", "教授", "新生", "旅客", "未成年人", "本科生", "村民",
    "村长", "林长", "校长", "检察官", "楼长", "正处", "正科", "残疾人", "毕业生", "民警", "河长", "法官", "渔民",
    "游客", "灾民", "牧民", "犯罪嫌疑人", "班主任", "班长", "用户", "田长", "男生", "病人", "省长", "研究生", "硕士",
    "硕士生", "社员", "社长", "科学家", "科长", "秘书长", "移民", "站长", "精神病人", "组长", "经理", "网格员",
    "网格长", "罪犯", "群众", "群体", "老人", "老年人", "考生", "者", "职工", "股东", "能人", "能手", "脱贫户",
    "行长", "被告人", "警力", "调解员", "负责人", "贫困户", "贫困生", "路长", "辅导员", "辅警", "运动员", "选手",
    "部长", "镇长", "队员", "队长", "院士", "院长", "陪审员", "青少年", "青年", "馆长", "骨干", "高中生",
];

/// What something is done by, behind 的 and before the verb: 按10万元的[额度]申请. Policies.
pub(crate) static LIMITS: Words = words!["价格", "档次", "等级", "限额", "额度"];

/// Heads of sums of money: an amount before one is its value (1000亿元财政债券).
#[rustfmt::skip]
pub(crate) static MONEY: Words = words![
    "专项债", "专项债券", "交易额", "产值", "价款", "保函", "保证金", "保险费", "信用证", "信贷", "债", "债券",
    "债务", "减值准备", "利息", "利税", "合同", "善款", "国债", "坏帐准备", "坏账准备", "外资", "奖励", "奖补",
    "奖金", "存款", "工资", "扶持资金", "承兑汇票", "投资", "投资规模", "押金", "损失", "授信", "援助", "支出",
    "收入", "救灾款", "欠款", "欠薪", "款", "款物", "汇票", "津贴", "流失", "消费券", "物资", "票据", "租金", "税",
    "税利", "税收", "税款", "税费", "红利", "红包", "经费", "罚款", "薪资", "融资", "融资规模", "补偿", "补助",
    "补贴", "订单", "账款", "货款", "贴息", "贷款", "贷款规模", "费", "费用", "资产", "资助", "资金", "资金扶持",
    "资金支持", "资金缺口", "赔偿", "赔款", "跌价准备", "配套资金", "采购额", "金", "销售额",
];

/// Single characters that make the verb before them a noun: 率 in 拆除率.
#[rustfmt::skip]
pub(crate) static TAILS: Words = words![
    "业", "书", "令", "价", "会", "值", "制", "券", "力", "卡", "厂", "员", "品", "器", "型", "处", "室", "度", "式",
    "性", "户", "所",
    "数", "期", "机", "权", "款", "法", "点", "物", "率", "班", "站", "类", "线", "组", "网", "群", "者", "证", "费",
    "量", "金", "链",
    "队", "额",
];

/// Words that begin as one of [`TAILS`] and are none: a verb before one takes it, 拍摄[法治]短片. Work reports.
#[rustfmt::skip]
pub(crate) static NOT_TAILS: Words = words![
    "业主", "书屋", "书院", "价款", "制氢", "制砂", "制种", "制糖", "制茶", "制衣", "制鞋", "券商", "卡口", "卡点",
    "厂房", "厂矿", "员工", "品牌", "品种", "品类", "处方", "户主", "户外", "户籍", "所有", "数字", "数控", "期刊",
    "机井", "机关", "机动车", "机耕", "权益", "法官", "法庭", "法律", "法治", "法规", "法院", "物业", "物流", "物联网",
    "班列", "班子", "班次", "班级", "班线", "种养", "种子", "种植", "种畜", "种粮", "站台", "站点", "线缆", "网吧",
    "网店", "网格", "网点", "网箱", "网红", "网约车", "群众", "群体", "证件", "证据", "证照", "量化", "金属", "金融",
    "金银花", "队员",
];

/// What is left behind a verb inside a noun phrase without being its object: 覆盖人数.
#[rustfmt::skip]
pub(crate) static MEASURES: Words = words![
    "业务量", "产值", "产量", "人口", "人数", "人次", "件数", "价格", "企业", "余额", "全长", "利润", "到位率",
    "到位资金", "到位金额", "占比", "周期", "土地", "增加值", "增速", "完成额", "家数", "宽度", "密度", "工作量",
    "工程", "幅度", "年限", "强度", "总产值", "总产量", "总人数", "总人次", "总价", "总值", "总成本", "总户数",
    "总投资", "总支出", "总收入", "总数", "总数量", "总规模", "总里程", "总量", "总金额", "总长", "总面积", "总额",
    "情况", "成本", "成绩", "户数", "批次", "投资", "投资额", "指数", "支出", "收入", "收益", "数量", "时长", "时间",
    "时限", "期限", "标准", "次数", "比例", "比重", "水平", "用地", "结果", "能力", "范围", "营业额", "覆盖面",
    "规模", "质量", "资金", "进度", "里程", "金额", "长度", "面积", "项目", "额度",
];

/// What is measured of a deed, behind the verb that names it: 参训[人数], 服务[效率], 结案[标的额]. Field texts.
#[rustfmt::skip]
pub(crate) static DEED_MEASURES: Words = words![
    "人数", "人次", "件数", "价值", "公开率", "准确率", "分数", "到位率", "办结率", "及时率", "合同金额", "合格率",
    "基数上限", "基数下限", "天数", "完成率", "年限", "底价", "得分", "总数", "总额", "成功率", "批次", "效率",
    "效能", "数量", "时长", "时间", "期限", "标的", "标的额", "次数", "正确率", "物资价值", "知晓率", "签约率",
    "覆盖率", "账户余额", "费用总额", "起始价", "达标率", "进度", "金额",
];

/// Those of them that tell how long a deed took, whatever stands before it: 案件平均[审理天数]. Reports of courts.
pub(crate) static LENGTHS_OF_DEEDS: Words = words!["天数", "时长"];

/// Ends of the names of places and projects: beside a noun behind the number, such a phrase only
/// says where.
#[rustfmt::skip]
pub(crate) static NAMES: Words = words![
    "上", "下", "两岸", "中", "乡", "以外", "公司", "公园", "内", "分局", "区", "区域", "区直", "医院", "厂", "县",
    "县直", "周边", "园", "园区", "国", "地区", "坑", "城", "城区", "境内", "处", "大道", "学校", "小区", "山", "岛",
    "州", "工程", "市", "市直", "广场", "方面", "旗", "期间", "村", "段", "江", "河", "沿线", "流域", "海域", "港",
    "湖", "片", "片区", "环节", "盟", "省", "省直", "社区", "站", "等", "管理局", "范围", "街", "街道", "路", "部门",
    "里", "镇", "间", "院", "集团", "项目", "领域", "馆",
];

/// Indicators that are measured in time.
#[rustfmt::skip]
pub(crate) static SPANS_OF_TIME: Words = words![
    "优良天", "优良天气", "住院日", "保质期", "停留时间", "偿还期", "办理时间", "历时数", "周期", "回收期",
    "均值", "天数", "天气", "好天气", "学制", "学时", "寿命", "小时", "小时数", "工时", "工期", "工龄",
    "年数", "年限", "年龄", "影响期", "总时长", "无霜期", "日数", "日照", "时差", "时数", "时长", "时间", "时限",
    "晴天", "暴雨日", "月数", "服务期", "期数", "期限", "用时", "耗时", "课时", "账期", "里程", "重现期",
    "雨日", "雪日", "雾日", "霾日", "预期寿命", "高温日",
];

/// Marks that an amount passes and does not count: 突破2万人次[大关], 迈上1000亿斤[新台阶]. Work reports.
pub(crate) static MARKS_PASSED: Words = words!["关口", "台阶", "大关", "新台阶"];

/// Marks that an amount sets: 实现11亿元的季度[新高]. Bulletins.
pub(crate) static RECORDS: Words =
    words!["低点", "历史最高", "峰值", "新低", "新高", "最高值", "高点"];

/// Nouns that make the number before them a mark to reach, not a value: 8%的预定目标.
#[rustfmt::skip]
pub(crate) static GOALS: Words = words![
    "上限", "下限", "关口", "台阶", "增长目标", "大关", "底线", "拘役", "新台阶", "有期徒刑", "标准线", "的上限",
    "的下限", "的台阶",
    "的增长目标", "的大关", "的幅度", "的底线", "的拘役", "的新台阶", "的有期徒刑", "的标准", "的比例", "的目标",
    "的红线", "的罚款",
    "的警戒线", "的速度", "的预定目标", "的预期目标", "目标", "红线", "罚款", "警戒线", "门槛", "预定目标", "预期目标",
];

/// Bodies that are built as often as they act: a verb with an object behind one starts what they did (社区调解邻里纠纷), a
/// verb alone tells what was done to them (社区改造5个). Reports of towns.
pub(crate) static ESTABLISHMENTS: Words = words![
    "企业",
    "公园",
    "养老院",
    "卫生室",
    "学校",
    "小学",
    "幼儿园",
    "敬老院",
    "殡仪馆",
    "气象站",
    "社区",
    "车站",
    "高校",
];

/// Ends of the names of those who act: behind one, a verb starts what they did: 江南省投入帮扶资金. County reports;
/// the order of people's organisations (群团组织) and the list of departments (国务院机构设置).
#[rustfmt::skip]
pub(crate) static ACTORS: Words = words![
    "上海", "专案组", "专班", "中心", "中纪委", "中院", "乡", "事业单位", "云南", "交警", "交警大队", "交通局",
    "人大", "人社局", "企业家", "企事业单位", "住建委", "住建局", "体委", "供电公司", "供电所", "供电段", "侨联",
    "便民中心", "保健院", "信访局", "健康委", "党委", "党支部", "党校", "党组", "党组织", "公司", "公安局",
    "公安机关", "公安部", "公报", "内蒙古", "军分区", "农业农村局", "农业局", "农场", "农委", "冰雹", "分局",
    "办事处", "办事机构", "办公室", "北京", "区", "区委", "医保局", "医院", "协会", "博物馆", "卫健委", "卫健局",
    "卫生院", "厂", "厅", "原告", "县", "县委", "发展改革委", "发改委", "发改局", "台风", "司法局", "司法所",
    "合作社", "吉林", "商会", "商务局", "商务部", "四川", "团县委", "团委", "团市委", "团支部", "团省委", "团组织",
    "团队", "国资委", "图书馆", "地震", "处", "大火", "大队", "天津", "妇联", "委员会", "宁夏", "安徽", "审计",
    "审计局", "审计机关", "宣传部", "局", "居委会", "山东", "山洪", "山西", "州委", "巡察组", "工会", "工作专班",
    "工作组", "工作队", "工信局", "工务段", "工厂", "工商联", "工地", "市", "市场监管局", "市委", "常委会", "干旱",
    "干警", "广东", "广西", "应急局", "应急管理局", "建委", "志愿者", "总局", "总支", "总署", "成员", "所",
    "执法大队", "执法局", "执法支队", "执法机关", "执法队", "护林员", "指挥部", "支行", "支部", "支队", "改革委",
    "政协", "政府", "救援队", "教委", "教育局", "教育部", "文化馆", "文旅局", "文联", "新疆", "暴雨", "服务中心",
    "服务队", "机关单位", "机务段", "村委会", "村支部", "村民", "村民小组", "村集体", "林业局", "林场", "档案馆",
    "检察官", "检察机关", "检察院", "检察院系统", "检查组", "武装部", "残联", "民政局", "民警", "水利局", "水务局",
    "江苏", "江西", "河北", "河南", "法官", "法院", "法院系统", "泥石流", "洪水", "洪涝", "派出所", "浙江", "海关",
    "海南", "消防员", "消防大队", "湖北", "湖南", "火灾", "灾害", "燃气公司", "爆炸", "环保局", "环卫工", "班子",
    "班子成员", "甘肃", "生态环境局", "申请人", "电务段", "界别", "疾控中心", "监委", "监察机关", "监管局",
    "监管总局", "省", "省委", "督导组", "督查组", "社保局", "社科联", "福建", "科协", "科委", "科技局", "税务局",
    "税务所", "税务机关", "稽查局", "站", "管委会", "管理中心", "管理处", "管理局", "系统", "红十字会", "纪委",
    "纪委监委", "组织部", "经信委", "经济带", "统计局", "编办", "网格员", "网站", "美术馆", "自来水公司", "自治区",
    "自治州", "自然资源局", "行政审批局", "街道办", "被告", "西藏", "调查组", "财政", "财政局", "财政所", "财政部",
    "贵州", "车间", "辽宁", "部门", "重庆", "银行", "镇", "门诊", "队", "阶段", "陕西", "院", "集体", "集团", "雪灾",
    "青海", "领导", "领导小组", "风灾", "高院", "黑龙江",
];

/// Bodies before the indicator that they report: 县[公安局]破案率. Reports of bureaus and hospitals.
#[rustfmt::skip]
pub(crate) static BODIES: Words = words![
    "中医院", "人民医院", "人民政府", "人民法院", "信用社", "公安分局", "公安局", "农信社", "农商行", "医院",
    "检察院", "水电站", "法院", "海关", "电厂", "电站", "税务局", "集团", "高校",
];

/// What somebody decided, behind the verb that says on what: 处分[决定]. Reports on discipline.
pub(crate) static DECISIONS: Words = words!["决定", "决定书"];

/// Money that is given for what the verb before it names: 购置[补贴]. Work reports.
#[rustfmt::skip]
pub(crate) static GRANTS: Words = words![
    "奖励", "奖补", "扶持", "支持", "津贴", "补助", "补贴", "资助",
];

/// What [`GRANTS`] may end in: 补助[金].
pub(crate) const FUND_END: char = '金';

/// Deeds that a fee is named by behind the deed that it is given for: 搬迁[补偿]费. Standards of compensation.
pub(crate) static GRANTED_FEES: Words = words!["奖励", "安置", "安置补助", "补偿", "补助"];

/// What is given of an amount, right behind its share: 税收的60%[奖励给]投资方, 总额40%的[补助]. Policies.
pub(crate) static GIVEN_OF: Words =
    words!["奖励", "奖励给", "奖补", "给予", "补助", "补贴", "贴息", "资助", "返还", "返还给"];

/// Words of what a rule grants or levies. Policies.
pub(crate) static GRANTING: Words =
    words!["处以", "奖励", "给予", "罚款", "补助", "补贴", "贴息", "资助", "赔偿"];

/// Who is granted something, between the verb and what is granted: 给予[企业]引才奖励. Policies.
pub(crate) static RECIPIENTS: Words = words![
    "个人",
    "中心",
    "事业单位",
    "企业",
    "公司",
    "养老院",
    "农场",
    "农家乐",
    "创业者",
    "医院",
    "协会",
    "单个企业",
    "单个项目",
    "单位",
    "博物馆",
    "合作社",
    "商会",
    "团队",
    "园区",
    "基地",
    "学校",
    "实验室",
    "工作室",
    "市场主体",
    "平台",
    "幼儿园",
    "景区",
    "机关",
    "机构",
    "村集体",
    "每家",
    "民宿",
    "用人单位",
    "申请人",
    "社会组织",
    "社区",
    "经营主体",
    "车间",
    "门店",
    "项目",
];

/// The body that a place's name stands before: 河口镇[人民政府].
pub(crate) const GOVERNMENT: &str = "人民政府";

/// What the whole of a project costs.
pub(crate) const TOTAL_INVESTMENT: &str = "总投资";

/// Areas that are no places whose people act, for all their 区: 棚户区改造. Field texts.
#[rustfmt::skip]
pub(crate) static ZONES: Words = words![
    "保护区", "保税区", "养殖区", "分区", "功能区", "厂区", "园区", "地区", "城区", "小区", "山区", "工业区", "市区",
    "库区", "建成区", "开发区", "新区", "景区", "服务区", "林区", "校区", "棚户区", "港区", "灌区", "灾区", "片区",
    "牧区", "生活区", "病区", "矿区", "示范区", "社区", "种植区", "经开区", "老区", "聚集区", "自贸区", "营区",
    "试验区", "辖区", "郊区", "院区", "集聚区", "高新区",
];

/// Rates that are whole words, whatever verb stands before them: 安装[效率]. The dictionary.
pub(crate) static WHOLE_RATES: Words = words!["利率", "效率", "概率", "汇率", "税率", "频率"];

/// Sizes of projects, whose name before them is no part of what is measured: 青禾加工项目[总投资]. Project introductions.
#[rustfmt::skip]
pub(crate) static PROJECT_SIZES: Words = words![
    "占地面积", "建筑面积", "建设规模", "总占地面积", "总库容", "总建筑面积", "总投资", "总投资额", "投资总额",
    "概算总投资", "水位", "用地面积", "规划总投资", "计划总投资",
];

/// Nouns that such a name ends in. Project introductions.
#[rustfmt::skip]
pub(crate) static PROJECTS_NAMED: Words = words![
    "一期", "三期", "二期", "园区", "地块", "工程", "段", "水库", "水文站", "水站", "站", "隧道", "项目",
];

/// What a quotation is the name of that does something, “扩优”[工程]提升40所. Work reports.
pub(crate) static PROGRAMMES: Words = words!["专项行动", "工程", "活动", "行动", "计划", "项目"];

/// What an amount measures that tells how much one can do, behind it: 形成60万吨[储备能力]. Work reports.
pub(crate) static CAPABILITIES: Words = words!["产能", "能力"];

/// What of those that are counted is made better, or is told of them: 提升40所普通高中[办学能力]. Work reports.
#[rustfmt::skip]
pub(crate) static QUALITIES: Words = words![
    "债务", "功能", "品质", "条件", "水平", "水质", "环境", "能力", "质量", "面貌",
];

/// What one has with other countries, behind their names: 对欧盟[进出口]. Customs statistics.
pub(crate) static TRADES: Words =
    words!["出口", "出口额", "进出口", "进出口总值", "进出口总额", "进口", "进口额"];

/// What people are short of or troubled by: behind a number of people such a noun is what is counted in them, 解决20万人[饮水问题]. Work
/// reports.
pub(crate) static TROUBLES: Words = words!["困难", "矛盾", "诉求", "问题", "难题", "需求"];

/// Works whose size an amount of what they make or hold is: 60万吨[乙烯项目]. Work reports.
pub(crate) static PROJECTS: Words = words![
    "冷库",
    "厂",
    "机组",
    "水库",
    "生产线",
    "电站",
    "码头",
    "粮库",
    "装置",
    "锅炉",
    "项目",
    "高炉"
];

/// What makes the name of an office of a verb: 审计[局], 巡察[办].
pub(crate) static OFFICE_TAILS: Words = words!["办", "厅", "委", "局", "署"];

/// Ends of the names of places and offices that have a part of what was counted: 其中青禾镇3个. Work reports.
#[rustfmt::skip]
pub(crate) static SHARERS: Words = words![
    "乡", "乡镇", "企业", "公司", "分局", "办事处", "区", "区域", "医院", "县", "城区", "学校", "局", "州", "市",
    "旗", "村", "煤矿", "省", "社区", "街道", "部门", "银行", "镇", "集团",
];

/// Those of them that only 个 counts: 5家 is no number of counties. 宪法 article 30.
pub(crate) static DIVISIONS: Words =
    words!["乡", "区", "区域", "县", "城区", "州", "市", "旗", "村", "省", "社区", "街道", "镇",];

/// Ranks of government: beside one another stands in brackets as a part of the name, 省（[自治区、直辖市]）, 县（[市、区]）. 宪法
/// article 30.
#[rustfmt::skip]
pub(crate) static RANKS_OF_GOVERNMENT: Words = words![
    "乡", "兵团", "区", "县", "州", "市", "新区", "旗", "盟", "直辖市", "自治区", "自治县", "自治州", "街道", "镇",
];

/// Balances, in whose name their time stands: 应收账款年末[余额]. Annual reports.
pub(crate) static BALANCES: Words = words!["余额", "库存", "结余", "结存"];

/// Where people live, as a part of all: 其中城镇为31.2%，农村为33.4%. Bulletins.
pub(crate) static RESIDENCES: Words = words!["乡村", "农村", "城市", "城镇"];

/// Last characters of the names of branches of the economy: 第一产业完成投资, 民营企业新增用地. Statistical analyses.
pub(crate) const BRANCH_ENDS: &[char] = &['业'];

/// What fares well or badly beside the indicators, before a clause that tells its growth: [消费市场]持续回暖，增长6%. Bulletins.
pub(crate) static ECONOMIES: Words = words!["外贸", "市场", "旅游", "生产", "经济", "贸易"];

/// Characters of which one stands wherever the words for who did, has or spends something are looked for: the last of
/// [`VILLAGES`] and [`BODIES`], and one each of 有, 支出 and [`PER_HEAD`](super::particles::PER_HEAD).
pub(crate) static DOER_SIGNS: Sieve = Sieve::of(&[
    '众', '关', '厂', '团', '均', '局', '员', '户', '支', '有', '村', '校', '民', '社', '站', '行',
    '队', '院',
]);

/// Acts that courts and procuratorates count, behind their names: 基层法院[收案], 批准逮捕[1269件]; each names its own thing, and goes on
/// with no case before it. Their reports.
#[rustfmt::skip]
pub(crate) static CASELOADS: Words = words![
    "出栏", "办案", "受案", "批准逮捕", "批捕", "抗诉", "提请逮捕", "提起公诉", "收案", "新收", "生效裁判", "结案",
    "起诉", "逮捕",
];

/// What people make up, told by how many belong to it: 12人的木工[队]. Chronicles.
pub(crate) static TEAMS: Words = words!["剧团", "小组", "班子", "队", "队伍",];

/// What crimes stood behind or were done in, before their names: 安全事故[背后]职务犯罪. The field of 林权流转领域职务犯罪 tells its
/// kind. Reports of procuratorates.
pub(crate) static CRIME_FIELDS: Words = words!["背后", "过程中的"];

/// What names crimes and cases together behind a list of them: 贪污、渎职等[案件]. Reports of courts.
pub(crate) static CRIMES: Words = words!["案件", "犯罪"];
/// Their last characters.
pub(crate) const CRIME_ENDS: [char; 2] = ['件', '罪'];

/// What a deed is the kind of: 债务清理[案件]. Reports of courts.
pub(crate) const CASE: &str = "案件";

/// 人口, behind a number that tells which places are meant: 20万[人口]以上的城市. Plans.
pub(crate) const POPULATION: &str = "人口";

/// How a court or an office got a case, before its name: 法院[收]刑事案件. Their reports.
pub(crate) static INTAKES: Words = words!["受", "收", "新收", "旧存"];

/// Ways of transport, before what they carried: [铁路]发送货物. Bulletins.
pub(crate) static CARRIERS: Words = words!["公路", "民航", "水路", "航空", "铁路"];

/// What they carried. Same source.
pub(crate) static CARGOES: Words = words!["快件", "旅客", "货物", "邮件", "集装箱"];

/// What they did with it. Same source.
pub(crate) static CARRYING: Words = words!["到达", "发送", "运输", "运送"];

/// The last characters of the names of cases: 毒品[案], 刑事案[件].
pub(crate) const CASE_ENDS: [char; 2] = ['件', '案'];

/// The last characters of a class whose share is an indicator: Ⅲ[类]比例.
pub(crate) const CLASS_ENDS: [char; 2] = ['类', '级'];

/// What somebody gave, behind who gave it: 县政府[拨款]. An enterprise's 投资 is an indicator. Chronicles.
pub(crate) static GIFTS: Words =
    words!["出资", "投工", "拨款", "捐款", "捐资", "筹款", "自筹", "集资"];

/// Who gives beside those who act. Chronicles.
pub(crate) static GIVERS: Words = words!["单位", "国家", "政府"];

/// Who makes one name with what was given: 财政拨款. Budgets.
pub(crate) static NOT_GIVERS: Words = words!["财政"];

/// Settlements that a number of households tells apart: 50户以上[自然村]. Plans of counties.
pub(crate) static HAMLETS: Words = words!["屯", "建制村", "村", "村庄", "村组", "自然屯", "自然村"];

/// Last words of the names of villages and of what was there before them, and those who live there: they build and
/// plant. Chronicles.
pub(crate) static VILLAGES: Words =
    words!["公社", "农户", "农民", "大队", "村", "村民", "社员", "群众"];

/// Words that end like one and name no one.
#[rustfmt::skip]
pub(crate) static NOT_ACTORS: Words = words![
    "上市", "中心村", "乡村", "乡镇", "全市", "全村", "公路", "农村", "区市", "县市", "古村", "城中村", "城乡", "城市",
    "城镇", "家乡", "小镇", "市县", "建制村", "强县", "文明城市", "新市", "新村", "旧村", "村镇", "楼市", "民俗村",
    "水乡", "水路", "示范县", "示范村", "示范镇", "空心村", "空路", "线路", "网路", "股市", "脱贫村", "自然村", "菜市",
    "行政村", "试点市", "试点村", "贫困县", "贫困村", "超市", "道路", "都市", "重点村", "重镇", "铁路", "门市", "集镇",
];

/// Nouns of a share: the phrase 占…的 before one belongs to it.
#[rustfmt::skip]
pub(crate) static SHARES: Words = words![
    "份额", "占比", "比", "比例", "比值", "比率", "比重", "百分比",
];

/// Rates that a rule names behind its number: 减按1%的[税率]征收. Tax laws, and rules on loans.
pub(crate) static LEVIED_RATES: Words = words!["利率", "征收率", "税率", "费率"];

/// What is paid or is to be kept to by the rule that bounds it: 每人的[费用]不超过5000元. Rules on fees, policies.
pub(crate) static CHARGES: Words = words![
    "上限",
    "保证金",
    "得分",
    "总分",
    "标准",
    "税额",
    "罚款",
    "罚金",
    "费",
    "费用",
    "限额",
    "额度",
];

/// What a time is given for, at the end of its name: 98天[产假], 1小时[哺乳时间]. Rules on labour.
pub(crate) static TIMES_OFF: Words = words!["假", "假期", "时间"];

/// What ends words on what things are about, which are not counted themselves: 农业[方面]12件. Circulars, replies.
pub(crate) const ASPECT: &str = "方面";

/// What 等 sums up that something comes from: 征地拆迁等[领域]职务犯罪. Reports of procurators.
pub(crate) static FIELDS: Words = words!["方面", "环节", "行业", "领域"];

/// What rates are called, at their end, where a rule sets one: 费[率]为8%. Tax laws, and rules on insurance.
pub(crate) static RATES: Words =
    words!["占比", "幅度", "成数", "比例", "比率", "比重", "率", "系数"];

/// Rates of what one thing does for another; 对 and the other before them is no part of the name:
/// 服务业对增长贡献率.
#[rustfmt::skip]
pub(crate) static CONTRIBUTIONS: Words = words![
    "拉动力", "拉动率", "拉动贡献", "支撑率", "贡献度", "贡献率",
];
