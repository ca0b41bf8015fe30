//! Words around a number that are no part of what it measures (虚词): approximators, links,
//! adverbs, prepositions.
//!
//! From the wording of work reports and bulletins; the approximators are those of GB/T 15835-2011
//! usage.

use super::lookup::{Table, Words, table, words};
use crate::text::sieve::Sieve;

/// What a word right before a number says of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Link {
    /// It is part of the number's claim, and says nothing of what is measured: 约, 为, 达到, 累计,
    /// 完成.
    Plain,
    /// It leads to the level reached: 提高到.
    Reached,
    /// It leads from the level left: 从, 由.
    Left,
    /// The numbers stand in the order of their subjects: 分别.
    Respectively,
    /// The clause ends its action with it; it stays where nothing stands before it: 建成, 开工.
    Finished,
    /// It ends in one of the others, but is a word of its own: 签约, 人均.
    Whole,
}

/// Words that stand right before a number.
#[rustfmt::skip]
pub(crate) static LINKS: Table<Link> = table![Link;
    ("<", Link::Plain), (">", Link::Plain), ("RMB", Link::Plain), ("≤", Link::Plain), ("≥", Link::Plain),
    ("、", Link::Plain), ("一共", Link::Plain), ("一次性", Link::Plain), ("一直", Link::Plain), ("一般", Link::Plain),
    ("一般不低于", Link::Plain), ("一般不少于", Link::Plain), ("一般不超过", Link::Plain), ("一般为", Link::Plain),
    ("一般分为", Link::Plain), ("三年行动计划", Link::Whole), ("上升为", Link::Reached), ("上升到", Link::Reached),
    ("上升至", Link::Reached), ("上涨为", Link::Reached), ("上涨到", Link::Reached), ("上涨至", Link::Reached),
    ("上调为", Link::Reached), ("上调到", Link::Reached), ("上调至", Link::Reached), ("下放为", Link::Reached),
    ("下放到", Link::Reached), ("下放至", Link::Reached), ("下滑为", Link::Reached), ("下滑到", Link::Reached),
    ("下滑至", Link::Reached), ("下调为", Link::Reached), ("下调到", Link::Reached), ("下调至", Link::Reached),
    ("下跌为", Link::Reached), ("下跌到", Link::Reached), ("下跌至", Link::Reached), ("下达", Link::Whole),
    ("下降为", Link::Reached), ("下降到", Link::Reached), ("下降至", Link::Reached), ("不低于", Link::Plain),
    ("不到", Link::Plain), ("不多于", Link::Plain), ("不大于", Link::Plain), ("不小于", Link::Plain),
    ("不少于", Link::Plain), ("不应", Link::Plain), ("不得", Link::Plain), ("不得低于", Link::Plain),
    ("不得少于", Link::Plain), ("不得超过", Link::Plain), ("不得高于", Link::Plain), ("不满", Link::Plain),
    ("不超出", Link::Plain), ("不超过", Link::Plain), ("不足", Link::Plain), ("不逾", Link::Plain),
    ("不高于", Link::Plain), ("与", Link::Plain), ("中共", Link::Whole), ("中年", Link::Whole), ("中等", Link::Whole),
    ("丰收年", Link::Whole), ("临近", Link::Whole), ("为", Link::Plain), ("为期", Link::Plain), ("也", Link::Plain),
    ("也由", Link::Left), ("乡及", Link::Whole), ("了", Link::Plain), ("争取", Link::Plain), ("争取到", Link::Whole),
    ("亩均", Link::Whole), ("亩均为", Link::Plain), ("亩均约", Link::Plain), ("亩均超", Link::Plain),
    ("亩均超过", Link::Plain), ("亩均达", Link::Plain), ("亩均达到", Link::Plain), ("享有", Link::Plain),
    ("人均", Link::Whole), ("人均为", Link::Plain), ("人均约", Link::Plain), ("人均超", Link::Plain),
    ("人均超过", Link::Plain), ("人均达", Link::Plain), ("人均达到", Link::Plain), ("人年", Link::Plain),
    ("人民币", Link::Plain), ("仅", Link::Plain), ("仅为", Link::Plain), ("仅占", Link::Plain), ("仅有", Link::Plain),
    ("仍", Link::Plain), ("从", Link::Left), ("从原先的", Link::Left), ("从原来的", Link::Left),
    ("从最初的", Link::Left), ("从每人每年", Link::Left), ("从每人每月", Link::Left), ("从过去的", Link::Left),
    ("以及", Link::Plain), ("优于", Link::Whole), ("优化为", Link::Reached), ("优化到", Link::Reached),
    ("优化成", Link::Reached), ("优化至", Link::Reached), ("会计", Link::Whole), ("传达", Link::Whole),
    ("估计", Link::Whole), ("位于", Link::Whole), ("低于", Link::Plain), ("低至", Link::Plain),
    ("体制改革", Link::Whole), ("作为", Link::Whole), ("供应", Link::Whole), ("依次", Link::Respectively),
    ("依次为", Link::Respectively), ("依次是", Link::Plain), ("侵占", Link::Whole), ("便", Link::Plain),
    ("保持", Link::Plain), ("保持在", Link::Reached), ("做到", Link::Whole), ("先后", Link::Plain),
    ("全年完成", Link::Plain), ("全部", Link::Plain), ("全部完成", Link::Finished), ("全部建成", Link::Finished),
    ("公共", Link::Whole), ("公有", Link::Whole), ("公约", Link::Whole), ("共", Link::Plain), ("共完成", Link::Plain),
    ("共实现", Link::Plain), ("共接到", Link::Finished), ("共收到", Link::Finished), ("共有", Link::Plain),
    ("共计", Link::Plain), ("共计达", Link::Plain), ("共达", Link::Plain), ("关于", Link::Whole), ("具有", Link::Plain),
    ("兼并", Link::Whole), ("内在", Link::Whole), ("再", Link::Plain), ("再次突破", Link::Plain),
    ("冲上", Link::Reached), ("冲破", Link::Reached), ("减为", Link::Reached), ("减到", Link::Reached),
    ("减少为", Link::Reached), ("减少到", Link::Reached), ("减少至", Link::Reached), ("减至", Link::Reached),
    ("分别", Link::Respectively), ("分别为", Link::Respectively), ("分别占", Link::Respectively),
    ("分别完成", Link::Respectively), ("分别实现", Link::Respectively), ("分别是", Link::Respectively),
    ("分别有", Link::Respectively), ("分别突破", Link::Respectively), ("分别约", Link::Respectively),
    ("分别约为", Link::Respectively), ("分别超", Link::Respectively), ("分别超过", Link::Respectively),
    ("分别达", Link::Respectively), ("分别达到", Link::Respectively), ("则由", Link::Left), ("创下", Link::Plain),
    ("初等", Link::Whole), ("初级", Link::Whole), ("到", Link::Plain), ("到达", Link::Reached), ("制约", Link::Whole),
    ("削减为", Link::Reached), ("削减到", Link::Reached), ("削减至", Link::Reached), ("剧增到", Link::Reached),
    ("力争", Link::Plain), ("力争目标", Link::Plain), ("力争达到", Link::Plain), ("加密为", Link::Reached),
    ("加密到", Link::Reached), ("加密至", Link::Reached), ("动工", Link::Finished), ("升为", Link::Reached),
    ("升到", Link::Reached), ("升至", Link::Reached), ("升高为", Link::Reached), ("升高到", Link::Reached),
    ("升高至", Link::Reached), ("协约", Link::Whole), ("单位", Link::Whole), ("占", Link::Plain), ("危及", Link::Whole),
    ("即为", Link::Plain), ("历史性突破", Link::Plain), ("压减为", Link::Reached), ("压减到", Link::Reached),
    ("压减成", Link::Reached), ("压减至", Link::Reached), ("压缩为", Link::Reached), ("压缩到", Link::Reached),
    ("压缩至", Link::Reached), ("压降为", Link::Reached), ("压降到", Link::Reached), ("压降至", Link::Reached),
    ("原则上", Link::Plain), ("原创", Link::Whole), ("原有", Link::Whole), ("参与", Link::Whole), ("及", Link::Plain),
    ("双创", Link::Whole), ("双双突破", Link::Plain), ("反应", Link::Whole), ("反超", Link::Whole),
    ("发展为", Link::Reached), ("发展到", Link::Reached), ("发展至", Link::Reached), ("发展计划", Link::Whole),
    ("发行", Link::Whole), ("发达", Link::Whole), ("受到", Link::Whole), ("变为", Link::Reached), ("另有", Link::Plain),
    ("只", Link::Plain), ("只有", Link::Plain), ("可完成", Link::Plain), ("可实现", Link::Plain),
    ("可拿到", Link::Plain), ("可能", Link::Plain), ("可达", Link::Plain), ("各", Link::Plain),
    ("各为", Link::Respectively), ("各占", Link::Plain), ("合并", Link::Whole), ("合并为", Link::Reached),
    ("合并成", Link::Reached), ("合约", Link::Whole), ("合计", Link::Plain), ("合计达", Link::Plain),
    ("同等", Link::Whole), ("含", Link::Plain), ("含有", Link::Plain), ("启动", Link::Finished), ("周年", Link::Whole),
    ("和", Link::Plain), ("响应", Link::Whole), ("善于", Link::Whole), ("回升为", Link::Reached),
    ("回升到", Link::Reached), ("回升至", Link::Reached), ("回落为", Link::Reached), ("回落到", Link::Reached),
    ("回落至", Link::Reached), ("国有", Link::Whole), ("在", Link::Plain), ("在建", Link::Whole),
    ("地均为", Link::Plain), ("地均约", Link::Plain), ("地均超", Link::Plain), ("地均超过", Link::Plain),
    ("地均达", Link::Plain), ("地均达到", Link::Plain), ("均", Link::Plain), ("均为", Link::Plain),
    ("均保持", Link::Plain), ("均值", Link::Whole), ("均占", Link::Plain), ("均在", Link::Reached),
    ("均完成", Link::Plain), ("均突破", Link::Plain), ("均等", Link::Whole), ("均约", Link::Plain),
    ("均超", Link::Plain), ("均超过", Link::Plain), ("均达", Link::Plain), ("均达到", Link::Plain),
    ("埃及", Link::Whole), ("基于", Link::Whole), ("基本", Link::Plain), ("基本完成", Link::Finished),
    ("基本建成", Link::Finished), ("增为", Link::Reached), ("增到", Link::Reached), ("增加为", Link::Reached),
    ("增加到", Link::Reached), ("增加成", Link::Reached), ("增加至", Link::Reached), ("增强为", Link::Reached),
    ("增强到", Link::Reached), ("增强至", Link::Reached), ("增至", Link::Reached), ("增设为", Link::Reached),
    ("增设到", Link::Reached), ("增设至", Link::Reached), ("增速到", Link::Reached), ("增速至", Link::Reached),
    ("增长为", Link::Reached), ("增长到", Link::Reached), ("增长至", Link::Reached), ("处于", Link::Whole),
    ("外在", Link::Whole), ("多于", Link::Plain), ("多达", Link::Plain), ("大于", Link::Plain),
    ("大增到", Link::Reached), ("大概", Link::Plain), ("大约", Link::Plain), ("奋斗目标", Link::Plain),
    ("契约", Link::Whole), ("始终", Link::Plain), ("存在", Link::Whole), ("存有", Link::Plain), ("学年", Link::Whole),
    ("守约", Link::Whole), ("完工", Link::Finished), ("完成", Link::Plain), ("完成了", Link::Plain),
    ("定为", Link::Plain), ("实到", Link::Whole), ("实在", Link::Whole), ("实有", Link::Plain), ("实现", Link::Plain),
    ("实现了", Link::Plain), ("实际", Link::Plain), ("审计", Link::Whole), ("富余", Link::Whole), ("对于", Link::Whole),
    ("对应", Link::Whole), ("将", Link::Plain), ("将突破", Link::Plain), ("将超过", Link::Plain), ("将达", Link::Plain),
    ("将近", Link::Plain), ("小于", Link::Plain), ("少于", Link::Plain), ("少年", Link::Whole), ("就", Link::Plain),
    ("就是", Link::Plain), ("就有", Link::Plain), ("就达", Link::Plain), ("属于", Link::Whole), ("履约", Link::Whole),
    ("工作任务", Link::Whole), ("左右", Link::Plain), ("已", Link::Plain), ("已为", Link::Plain), ("已从", Link::Left),
    ("已完成", Link::Plain), ("已实现", Link::Plain), ("已建成", Link::Finished), ("已开工", Link::Finished),
    ("已有", Link::Plain), ("已由", Link::Left), ("已突破", Link::Plain), ("已累计完成", Link::Plain),
    ("已超", Link::Plain), ("已超过", Link::Plain), ("已达", Link::Plain), ("已达到", Link::Plain),
    ("师均", Link::Whole), ("平均", Link::Plain), ("平均为", Link::Plain), ("平均约", Link::Plain),
    ("平均超过", Link::Plain), ("平均达", Link::Plain), ("平等", Link::Whole), ("年均", Link::Plain),
    ("年均为", Link::Plain), ("年均约", Link::Plain), ("年均超", Link::Plain), ("年均超过", Link::Plain),
    ("年均达", Link::Plain), ("年均达到", Link::Plain), ("年度计划", Link::Whole), ("并举", Link::Whole),
    ("幼年", Link::Whole), ("应", Link::Plain), ("应当", Link::Plain), ("应当在", Link::Plain), ("应达", Link::Reached),
    ("应达到", Link::Reached), ("延长为", Link::Reached), ("延长到", Link::Reached), ("延长至", Link::Reached),
    ("建成", Link::Finished), ("建成投产", Link::Finished), ("建成投用", Link::Finished), ("建有", Link::Plain),
    ("建设完成", Link::Finished), ("开工", Link::Finished), ("开工建设", Link::Finished), ("开工项目", Link::Whole),
    ("归并为", Link::Reached), ("归并成", Link::Reached), ("得到", Link::Whole), ("必须", Link::Plain),
    ("必须达到", Link::Reached), ("快于", Link::Whole), ("总任务", Link::Whole), ("总体", Link::Plain),
    ("总体达到", Link::Plain), ("总共", Link::Plain), ("总共达", Link::Plain), ("总和", Link::Whole),
    ("总计", Link::Plain), ("恢复到", Link::Reached), ("恢复至", Link::Reached), ("惠及", Link::Whole),
    ("感到", Link::Whole), ("感应", Link::Whole), ("成功", Link::Plain), ("成功突破", Link::Plain),
    ("成就", Link::Whole), ("成年", Link::Whole), ("成长", Link::Whole), ("或", Link::Plain), ("户均", Link::Whole),
    ("户均为", Link::Plain), ("户均约", Link::Plain), ("户均超", Link::Plain), ("户均超过", Link::Plain),
    ("户均达", Link::Plain), ("户均达到", Link::Plain), ("所在", Link::Whole), ("所有", Link::Whole),
    ("扩为", Link::Reached), ("扩充为", Link::Reached), ("扩充到", Link::Reached), ("扩充至", Link::Reached),
    ("扩到", Link::Reached), ("扩大为", Link::Reached), ("扩大到", Link::Reached), ("扩大成", Link::Reached),
    ("扩大至", Link::Reached), ("扩容为", Link::Reached), ("扩容到", Link::Reached), ("扩容至", Link::Reached),
    ("扩展为", Link::Reached), ("扩展到", Link::Reached), ("扩展至", Link::Reached), ("扩至", Link::Reached),
    ("扶贫计划", Link::Whole), ("找到", Link::Whole), ("投产", Link::Finished), ("投入使用", Link::Finished),
    ("投用", Link::Finished), ("投资计划", Link::Whole), ("折合", Link::Plain), ("折合人民币", Link::Plain),
    ("报到", Link::Whole), ("抵达", Link::Whole), ("拓宽为", Link::Reached), ("拓宽到", Link::Reached),
    ("拓宽至", Link::Reached), ("拓展为", Link::Reached), ("拓展到", Link::Reached), ("拓展至", Link::Reached),
    ("拟", Link::Plain), ("拥有", Link::Plain), ("拿到", Link::Whole), ("持有", Link::Plain), ("按揭", Link::Whole),
    ("接到", Link::Whole), ("接近", Link::Plain), ("控制", Link::Plain), ("控制在", Link::Reached),
    ("提为", Link::Reached), ("提到", Link::Reached), ("提前", Link::Plain), ("提升为", Link::Reached),
    ("提升到", Link::Reached), ("提升至", Link::Reached), ("提至", Link::Reached), ("提速为", Link::Reached),
    ("提速到", Link::Reached), ("提速至", Link::Reached), ("提高为", Link::Reached), ("提高到", Link::Reached),
    ("提高至", Link::Reached), ("攀升为", Link::Reached), ("攀升到", Link::Reached), ("攀升至", Link::Reached),
    ("支出总计", Link::Whole), ("收入总计", Link::Whole), ("收到", Link::Finished), ("收窄为", Link::Reached),
    ("收窄到", Link::Reached), ("收窄至", Link::Reached), ("改为", Link::Reached), ("改善为", Link::Reached),
    ("改善到", Link::Reached), ("改善至", Link::Reached), ("改造完成", Link::Finished), ("效应", Link::Whole),
    ("整合", Link::Whole), ("整合为", Link::Reached), ("整合成", Link::Reached), ("整改完成", Link::Finished),
    ("文创", Link::Whole), ("新创", Link::Whole), ("新开工", Link::Finished), ("日均", Link::Plain),
    ("日均为", Link::Plain), ("日均约", Link::Plain), ("日均超", Link::Plain), ("日均超过", Link::Plain),
    ("日均达", Link::Plain), ("日均达到", Link::Plain), ("明确为", Link::Plain), ("是", Link::Plain),
    ("普及", Link::Whole), ("普遍", Link::Plain), ("最低", Link::Plain), ("最多", Link::Plain), ("最大", Link::Plain),
    ("最近", Link::Whole), ("最高", Link::Plain), ("最高予以", Link::Plain), ("最高发放", Link::Plain),
    ("最高给予", Link::Plain), ("最高达", Link::Plain), ("月均", Link::Plain), ("月均为", Link::Plain),
    ("月均约", Link::Plain), ("月均超", Link::Plain), ("月均超过", Link::Plain), ("月均达", Link::Plain),
    ("月均达到", Link::Plain), ("有", Link::Plain), ("有望突破", Link::Plain), ("有望达到", Link::Plain),
    ("未完成", Link::Whole), ("未满", Link::Plain), ("未超过", Link::Plain), ("未达到", Link::Plain),
    ("村均", Link::Whole), ("村均为", Link::Plain), ("村均约", Link::Plain), ("村均超", Link::Plain),
    ("村均超过", Link::Plain), ("村均达", Link::Plain), ("村均达到", Link::Plain), ("条约", Link::Whole),
    ("查到", Link::Whole), ("校均", Link::Whole), ("核定为", Link::Plain), ("正在", Link::Whole),
    ("每亩每年", Link::Plain), ("每人", Link::Plain), ("每人每天", Link::Plain), ("每人每学期", Link::Plain),
    ("每人每年", Link::Plain), ("每人每年从", Link::Left), ("每人每年由", Link::Left), ("每人每月", Link::Plain),
    ("每人每月从", Link::Left), ("每人每月由", Link::Left), ("每头", Link::Plain), ("每套", Link::Plain),
    ("每学年", Link::Plain), ("每学期", Link::Plain), ("每床", Link::Plain), ("每户", Link::Plain),
    ("每户每年", Link::Plain), ("每户每月", Link::Plain), ("每月", Link::Plain), ("每生", Link::Plain),
    ("每车", Link::Plain), ("民有", Link::Whole), ("涉及", Link::Whole), ("涨为", Link::Reached),
    ("涨到", Link::Reached), ("涨至", Link::Reached), ("混合", Link::Whole), ("港币", Link::Plain),
    ("演变为", Link::Reached), ("演变到", Link::Reached), ("演进为", Link::Reached), ("潜在", Link::Whole),
    ("激增到", Link::Reached), ("特有", Link::Whole), ("特约", Link::Whole), ("独创", Link::Whole),
    ("猛增到", Link::Reached), ("现为", Link::Plain), ("现在", Link::Whole), ("现有", Link::Plain),
    ("班均", Link::Whole), ("甚至", Link::Whole), ("生产总量", Link::Whole), ("生均", Link::Whole),
    ("用于", Link::Whole), ("用到", Link::Whole), ("由", Link::Left), ("由于", Link::Whole), ("由人均", Link::Left),
    ("由升转", Link::Plain), ("由原来的", Link::Left), ("由年人均", Link::Left), ("由最初的", Link::Left),
    ("由每人每年", Link::Left), ("由每人每月", Link::Left), ("由每任满", Link::Left), ("由过去的", Link::Left),
    ("登上", Link::Reached), ("目标为", Link::Plain), ("直达", Link::Whole), ("直逼", Link::Plain),
    ("相应", Link::Whole), ("相等", Link::Whole), ("相约", Link::Whole), ("看到", Link::Whole), ("着", Link::Plain),
    ("确保", Link::Plain), ("确保目标", Link::Plain), ("确定为", Link::Plain), ("社均", Link::Whole),
    ("私有", Link::Whole), ("稳定到", Link::Reached), ("稳定在", Link::Reached), ("突破", Link::Plain),
    ("突破了", Link::Plain), ("突破至", Link::Reached), ("站上", Link::Reached), ("竣工", Link::Finished),
    ("竣工投产", Link::Finished), ("符合", Link::Whole), ("签到", Link::Whole), ("签约", Link::Whole),
    ("简约", Link::Whole), ("精简为", Link::Reached), ("精简到", Link::Reached), ("精简成", Link::Reached),
    ("精简至", Link::Reached), ("累积", Link::Whole), ("累计", Link::Plain), ("累计完成", Link::Plain),
    ("累计实现", Link::Plain), ("累计达", Link::Plain), ("累计达到", Link::Plain), ("约", Link::Plain),
    ("约为", Link::Plain), ("约占", Link::Plain), ("约合", Link::Plain), ("约有", Link::Plain), ("约达", Link::Plain),
    ("组合", Link::Whole), ("结合", Link::Whole), ("给予", Link::Whole), ("统一", Link::Plain), ("统计", Link::Whole),
    ("继续保持", Link::Plain), ("续约", Link::Whole), ("维持", Link::Plain), ("维持在", Link::Reached),
    ("综合", Link::Whole), ("缩为", Link::Reached), ("缩减为", Link::Reached), ("缩减到", Link::Reached),
    ("缩减至", Link::Reached), ("缩到", Link::Reached), ("缩小为", Link::Reached), ("缩小到", Link::Reached),
    ("缩小至", Link::Reached), ("缩短为", Link::Reached), ("缩短到", Link::Reached), ("缩短至", Link::Reached),
    ("缩至", Link::Reached), ("美金", Link::Plain), ("老年", Link::Whole), ("联合", Link::Whole),
    ("能拿到", Link::Plain), ("自", Link::Left), ("自有", Link::Whole), ("至", Link::Plain), ("至今", Link::Plain),
    ("至少", Link::Plain), ("船只", Link::Whole), ("节约", Link::Whole), ("草创", Link::Whole), ("获得了", Link::Plain),
    ("萎缩为", Link::Reached), ("萎缩到", Link::Reached), ("萎缩至", Link::Reached), ("落地", Link::Finished),
    ("融合", Link::Whole), ("行为", Link::Whole), ("行动计划", Link::Whole), ("表达", Link::Whole),
    ("要达", Link::Reached), ("要达到", Link::Reached), ("解约", Link::Whole), ("计人民币", Link::Plain),
    ("计有", Link::Plain), ("许可", Link::Whole), ("设定为", Link::Plain), ("设有", Link::Plain), ("设计", Link::Whole),
    ("调为", Link::Reached), ("调到", Link::Reached), ("调整为", Link::Reached), ("调整到", Link::Reached),
    ("调整至", Link::Reached), ("调至", Link::Reached), ("赶超", Link::Whole), ("超", Link::Plain),
    ("超过", Link::Plain), ("超过了", Link::Plain), ("超额", Link::Plain), ("超额完成", Link::Plain),
    ("越过", Link::Reached), ("跃上", Link::Reached), ("跃为", Link::Reached), ("跃到", Link::Reached),
    ("跃升为", Link::Reached), ("跃升到", Link::Reached), ("跃升至", Link::Reached), ("跃至", Link::Reached),
    ("跌为", Link::Reached), ("跌到", Link::Reached), ("跌至", Link::Reached), ("跨上", Link::Reached),
    ("跨越", Link::Reached), ("转为", Link::Plain), ("转变为", Link::Reached), ("转达", Link::Whole),
    ("达", Link::Plain), ("达到", Link::Plain), ("达到了", Link::Plain), ("达成", Link::Plain), ("迈上", Link::Reached),
    ("迈过", Link::Reached), ("近", Link::Plain), ("还有", Link::Plain), ("还需", Link::Plain), ("违约", Link::Whole),
    ("送到", Link::Whole), ("送达", Link::Whole), ("适应", Link::Whole), ("通车", Link::Finished),
    ("通达", Link::Whole), ("造就", Link::Whole), ("逼近", Link::Plain), ("逾", Link::Plain), ("遇到", Link::Whole),
    ("邀约", Link::Whole), ("邻近", Link::Whole), ("配合", Link::Whole), ("配有", Link::Plain), ("镇均为", Link::Plain),
    ("镇均约", Link::Plain), ("镇均超", Link::Plain), ("镇均超过", Link::Plain), ("镇均达", Link::Plain),
    ("镇均达到", Link::Plain), ("长达", Link::Plain), ("附近", Link::Whole), ("陆续", Link::Plain),
    ("降为", Link::Reached), ("降低为", Link::Reached), ("降低到", Link::Reached), ("降低至", Link::Reached),
    ("降到", Link::Reached), ("降到了", Link::Reached), ("降温为", Link::Reached), ("降温到", Link::Reached),
    ("降温至", Link::Reached), ("降至", Link::Reached), ("集合", Link::Whole), ("集约", Link::Whole),
    ("雷达", Link::Whole), ("需", Link::Plain), ("青少年", Link::Whole), ("青年", Link::Whole), ("顺利", Link::Plain),
    ("须达到", Link::Reached), ("预期", Link::Plain), ("预期为", Link::Plain), ("预测", Link::Plain),
    ("预约", Link::Whole), ("预计", Link::Plain), ("预计为", Link::Plain), ("预计可达", Link::Plain),
    ("预计完成", Link::Plain), ("预计实现", Link::Plain), ("预计达", Link::Plain), ("预计达到", Link::Plain),
    ("首位", Link::Whole), ("首创", Link::Whole), ("首次", Link::Plain), ("首次突破", Link::Plain),
    ("高于", Link::Plain), ("高等", Link::Whole), ("高至", Link::Plain), ("高达", Link::Plain), ("＜", Link::Plain),
    ("＞", Link::Plain),
];

/// Adverbs, conjunctions and the like that a clause opens with, before its verb or noun phrase.
#[rustfmt::skip]
pub(crate) static OPENINGS: Words = words![
    "、", "一共", "一年来", "一批", "一次性", "上半年", "上年", "上述", "上述各", "下半年", "不予", "不定期", "不断",
    "与", "且", "严厉", "严格", "中秋期间", "为", "主动", "主要为", "主要原因是", "主要是", "也", "了", "了一批",
    "予以", "争取", "五一期间", "五年", "五年来", "仅", "仅有", "仅用", "今后", "从", "以及", "以来", "估计", "但",
    "余下", "依次", "依次为", "依次是", "依法", "假期期间", "元旦期间", "充分", "充分发挥", "先后", "免费", "全乡共",
    "全力", "全区共", "全县共", "全国共", "全市共", "全年", "全年共", "全年预计", "全省共", "全部", "全镇共", "全面",
    "共", "共同", "共有", "共计", "其中", "其中含", "其间", "内有", "再", "再次", "准予", "几年来", "分别", "分别有",
    "分批", "分批次", "分类", "切实", "则", "刚", "初步核算", "初步统计", "初步预计", "力争", "加大", "加快", "又",
    "及", "及时", "另", "另外", "另行", "只", "只有", "可", "可以", "各", "各地", "各种", "各类", "各级", "各级各类",
    "各项", "合计", "同时", "同比", "后", "向上", "和", "因为", "因此", "国庆期间", "圆满", "均", "坚决", "坚持",
    "基本", "多次", "大力", "大约", "如期", "妥善", "定期", "实有", "实际", "寒假期间", "将", "尚在", "尤其是", "就",
    "尽管", "届时", "已", "已经", "带头", "常态化", "平均每天", "平均每年", "平均每月", "年初", "年底", "年末", "年来",
    "并", "并且", "并处", "广泛", "开始", "强力", "当场", "当天", "当年", "当日", "当时", "当晚", "快速", "总体",
    "总共", "总计", "成功", "成功地", "或", "截止", "截止目前", "截至", "截至年末", "截至目前", "所", "所有", "扎实",
    "拟", "持续", "按时", "按期", "据初步统计", "据此", "据测算", "据统计", "提前", "新", "新近", "无法", "日均",
    "春季学期", "春节期间", "暑假期间", "月均", "有关", "有力", "有序", "有效", "期末", "期间", "期间共", "未予",
    "未来", "本年", "本次", "正在", "此", "此外", "此次", "此项", "每半年", "每周", "每天", "每季度", "每学期", "每年",
    "每日", "每月", "深入", "清明期间", "滚动", "特别是", "率先", "环比", "现", "现在", "现场", "现已", "用心", "由",
    "由于", "由此", "疫情期间", "目前", "直接", "相应", "着力", "着手", "确保", "确定", "秋季学期", "积极", "稳妥",
    "稳步", "突破", "立即", "端午期间", "第一时间", "等", "精准", "紧急", "累计", "约", "组织", "经初步核算", "经审查",
    "经审查决定", "经测算", "经统计", "统一", "继续", "而", "联合", "至", "至今", "节日期间", "虽", "虽然", "被",
    "要求", "计划", "计有", "认真", "该", "该业务", "该乡", "该井", "该产品", "该企业", "该公司", "该区", "该单位",
    "该厂", "该县", "该地区", "该场", "该局", "该市", "该库", "该店", "该所", "该村", "该校", "该桥", "该渠", "该省",
    "该矿", "该社", "该站", "该线", "该行业", "该路", "该镇", "该闸", "该队", "该院", "该集团", "该项", "该项目",
    "该领域", "该馆", "超过", "超额", "足额", "踊跃", "迅速", "过去一年", "过去五年", "近年来", "还", "这", "这一",
    "这个", "这些", "这批", "这种", "这类", "这项", "进一步", "连夜", "连片", "适时", "逐一", "逐个", "逐年", "逐户",
    "逐步", "通过", "重拳", "重新", "间接", "陆续", "随即", "集中", "集中力量", "需", "顺利", "须", "预期", "预测",
    "预计", "预计到", "首批", "首次", "高效", "高标准", "高水平", "高规格", "高质量", "黄金周期间",
];

/// 共, before the number of all that was named: 在用的公厕，[共]54座.
pub(crate) const IN_ALL: char = '共';

/// What says before a verb that more was done, or less: 较上年[多]产3500吨.
pub(crate) const MORE_OR_LESS: [char; 2] = ['多', '少'];

/// What denies a verb: 6件[不]属于本院管辖的案件.
pub(crate) const NEGATIONS: [char; 3] = ['不', '无', '未'];

/// What ends a description before 的 and its noun: 5家污染[严重]的工厂. Counted in the field texts.
#[rustfmt::skip]
pub(crate) static DESCRIBING: Words = words![
    "一流", "不同", "严重", "丰厚", "乐见", "代表性", "众多", "优美", "优良", "伟大", "值高", "先进", "全新", "力大",
    "力强", "单独", "危险", "复杂", "完善", "完备", "宜游", "宽松", "对路", "巨大", "带动性", "度高", "引领性",
    "强烈", "得响", "成规模", "明显", "未批先建", "杰出", "果好", "独立", "益好", "知名", "破旧", "稳定", "突出",
    "突破性", "紧缺", "繁荣", "老旧", "良好", "艰巨", "落后", "著名", "薄弱", "较低", "较大", "较好", "较强", "较高",
    "过剩", "重要", "量高", "面广", "领先", "鲜明", "齐全", "齐备",
];

/// Those of the openings that tell the kind of a noun right behind them: [有效]工单, but 有效化解矛盾. Work reports.
pub(crate) static ADJECTIVES: Words = words!["有效", "直接", "联合", "间接", "集中", "高效"];

/// Whose figures they are (主体): the whole of an administrative area or an office.
#[rustfmt::skip]
pub(crate) static HOLDERS: Words = words![
    "乡里", "他", "全乡", "全公司", "全兵团", "全区", "全厂", "全县", "全团", "全国", "全地区", "全城区", "全域",
    "全大队", "全局", "全州", "全市", "全师", "全支队", "全旗", "全村", "全校", "全流域", "全港", "全澳", "全盟",
    "全省", "全矿", "全站", "全系统", "全组", "全自治区", "全自治州", "全行", "全行业", "全街道", "全辖区", "全镇",
    "全队", "全院", "全集团", "全馆", "公司", "区内", "区本级", "区里", "县内", "县域", "县域内", "县域外", "县本级",
    "县里", "各乡", "各乡镇", "各企业", "各分局", "各区", "各区县", "各单位", "各县", "各县区", "各县市", "各商业银行",
    "各地", "各学校", "各市", "各支部", "各村", "各校", "各社区", "各科室", "各街区", "各街道", "各街镇", "各部门",
    "各金融机构", "各银行", "各镇", "各镇街", "各院", "国内", "境内", "她", "市内", "市域", "市域内", "市本级", "市里",
    "我中心", "我乡", "我们", "我公司", "我公社", "我办", "我区", "我单位", "我厂", "我县", "我园", "我国", "我场",
    "我处", "我大队", "我委", "我室", "我局", "我州", "我市", "我所", "我支队", "我旗", "我校", "我段", "我盟", "我省",
    "我矿", "我社", "我科", "我站", "我组", "我行", "我街道", "我部", "我镇", "我队", "我队伍", "我院", "我集团",
    "我馆", "本公司", "本公社", "本区", "本单位", "本县", "本大队", "本局", "本市", "本省", "本行", "本街道", "本院",
    "本集团", "村里", "母公司", "省内", "省域", "省域内", "省本级", "省里", "社里", "街道", "街里", "该乡", "该区",
    "该单位", "该县", "该园区", "该地区", "该局", "该州", "该市", "该村", "该校", "该省", "该社区", "该系统", "该行业",
    "该街道", "该镇", "该院", "该集团", "辖内", "辖区", "辖区内", "镇里", "集团",
];

/// Ends of a phrase that says how a figure was worked out, not what it measures:
/// 扣除留抵退税因素后.
#[rustfmt::skip]
pub(crate) static ASIDES: Words = words![
    "不变价", "不变价格", "之前", "之后", "以前", "以后", "以来", "初步核算", "口径", "可比价", "可比价格", "可比口径",
    "同口径", "后", "因素", "基础上", "当中", "总体上", "情况下", "折算", "换算", "方面", "期间", "来看", "来说",
    "核算", "测算", "现价", "的基础上", "看", "统计", "而言", "自然口径", "角度", "计算",
];

/// Words that end the noun phrase behind a number: what is said of it starts here.
#[rustfmt::skip]
pub(crate) static PREDICATES: Words = words![
    "一", "上下", "上升", "下降", "不", "不包括", "不同程度", "不含", "不等", "与", "且", "中", "为", "主动", "之",
    "也", "于", "仍", "仍未", "从", "以", "以上", "以下", "以内", "以及", "以来", "位于", "位列", "位居", "低于", "使",
    "保持", "入围", "入股", "入选", "全域", "全部", "全面", "共", "共同", "共计", "其中", "内", "再", "减", "减少",
    "分别", "列", "列入", "则", "到", "前", "前往", "包括", "升入", "升至", "占", "即", "压缩", "又", "及以上",
    "及以下", "受到", "受益", "可", "合", "合计", "同", "同比", "名列", "后", "向", "含", "回升", "回落", "因", "在",
    "均", "均为", "均已", "均达", "基本", "增", "增加", "增至", "增选", "增长", "外", "始终", "完成", "实现", "对",
    "将", "尚", "尚未", "就", "居", "属于", "左右", "已", "已经", "常态化", "并", "应", "得到", "总计", "成为", "成了",
    "成功", "或", "或者", "扩充", "把", "折合", "担任", "持平", "持续", "按", "排名", "提前", "提升", "提高", "时",
    "是", "有", "有序", "期间", "未", "来自", "正在", "步入", "比上年", "比去年", "没有", "涉及", "率先", "环比", "现",
    "用于", "由", "由于", "相比", "积极", "稳步", "累计", "纳入", "给", "继续", "缩小", "而", "联合", "脱贫", "至",
    "荣获", "获", "获得", "获评", "被", "让", "跃居", "较上年", "较去年", "达", "达到", "还", "还没有", "进行", "退出",
    "逐一", "逐个", "逐户", "逐步", "通过", "都", "长期", "降", "降至", "集中", "需", "需要", "顺利", "首次", "高于",
];

/// Words that end the noun phrase behind a number once it has begun.
#[rustfmt::skip]
pub(crate) static BREAKS: Words = words![
    ";", "上升", "上线", "下降", "不断", "不等", "为", "主动", "主要", "之", "也", "予以", "享受", "仍", "从", "以上",
    "以下", "以来", "优化", "位于", "位列", "位居", "使", "依法", "先后", "入围", "入股", "入选", "入驻", "全线",
    "全部", "全面", "共同", "共计", "其中", "减少", "分别", "列入", "创新", "到", "前往", "办理", "加入", "加快",
    "加速", "升入", "占", "占地", "参与", "参加", "及以上", "反映", "反映出", "发展", "发放", "取得", "受到", "受益",
    "合力", "合并", "合计", "同时", "同步", "同比", "名列", "向", "启动", "启用", "命名", "在", "均", "均为", "均实现",
    "均已", "均达", "基本", "增加", "增幅", "增选", "增速", "增长", "处以", "多次", "大力", "如期", "始终", "安装",
    "完工", "完成", "实施", "实现", "实行", "对", "将", "尽快", "属于", "工作", "左右", "已", "已经", "常态化", "并",
    "建成", "建立", "开展", "开工", "归并", "形成", "得以", "得到", "总体", "总投资", "总计", "恢复", "成为", "成了",
    "成功", "成危房", "扎实", "扩充", "承担", "把", "投产", "投身", "投运", "担任", "拆除", "持续", "排名", "接受",
    "推行", "推进", "提交", "提前", "提升", "提高", "支持", "整合", "斩获", "早日", "明显", "明确", "显示", "显著",
    "普及", "暴露", "暴露出", "有序", "期间", "未", "未发生", "来自", "构成", "标志", "正在", "正式", "步入", "比",
    "比上年", "比去年", "涉及", "率先", "环比", "用于", "由", "登记", "相继", "积极", "稳定", "稳步", "空置", "立足",
    "竣工", "签署", "签订", "精准", "精简", "累计", "纳入", "组成", "给", "继续", "联合", "脱贫", "荣获", "获", "获得",
    "获批", "获评", "落实", "落户", "蓬勃", "表明", "被", "让", "试运行", "说明", "调整", "负责", "贯通", "走进",
    "跃居", "较", "较上年", "较去年", "达", "达到", "达成", "达标", "近", "进入", "进行", "连片", "退出", "逐一",
    "逐个", "逐人", "逐户", "逐村", "逐步", "逐级", "逐项", "通车", "通过", "逾期", "都在", "都已", "都是", "都有",
    "都能", "采取", "重复", "长期", "陆续", "降幅", "面积", "顺利", "顺利通过", "首次", "；",
];

/// Those of [`BREAKS`] that may stand in a noun before its head: 科技创新团队. Source: 政府工作报告.
pub(crate) static NOMINAL: Words = words!["创新", "发展"];

/// Words that end the noun phrase behind a number once it ends in a head or a name of people: copulas,
/// auxiliaries, adverbs, and verbs that stand in no noun. Source: the nouns behind numbers in field
/// texts.
#[rustfmt::skip]
pub(crate) static BEHIND_HEADS: Words = words![
    "上新", "上榜", "上线运行", "上网", "下发", "不同程度", "不得", "不能", "中标", "为了", "主动", "主要有", "予以",
    "互相", "享受", "亮相", "仍", "仍然", "位列", "位居", "低于", "作", "保持", "倒塌", "停产", "免费", "入住", "入围",
    "入场", "入手", "入选", "入驻", "全力", "全域", "全程", "全覆盖", "共享", "共接待", "共有", "关停", "出列", "列入",
    "到场", "升格", "占全", "占比", "即将", "参与", "参加", "参展", "参建", "参训", "参评", "参赛", "受", "受到",
    "受损", "受益", "只有", "只能", "只要", "可以", "合并组成", "同质", "启幕", "告别", "因", "因为", "均", "基本",
    "复产", "复工", "外出", "如期", "如期完工", "完工", "实现", "实行", "封顶", "尚未", "居全", "履行", "已", "已经",
    "并网", "建成投产", "开业", "开园", "开工", "开工建设", "开诊", "开馆", "影响", "得到", "必须", "成功", "战略性",
    "扭亏", "承担", "把", "投产达效", "投运", "报名", "挂牌", "损毁", "提供", "提档", "揭牌", "搬入", "搬进", "摘帽",
    "无", "无法", "明显", "是", "晋级", "有望", "未", "横空", "正在", "死亡", "没有", "深入", "深度", "率先", "用上",
    "由于", "登陆", "相互", "相继", "确定", "积极", "稳居", "竞相", "竣工", "签约", "签署", "签订", "纳入", "纷纷",
    "组织实施", "经常", "给予", "考入", "考取", "联合组建", "联合组成", "能够", "自愿", "至今", "致富", "荣获", "获",
    "获得", "获批", "获评", "落地", "落户", "蓬勃", "虽", "虽然", "被", "走出", "走向", "走进", "超", "超千", "超百",
    "超过", "足以", "跻身", "踊跃", "踏上", "转为", "转型", "达产", "达到", "达效", "迁入", "迅速", "迈上", "迈入",
    "迎来", "返乡", "还", "进场", "进驻", "退出", "逐一", "逐年", "逐步", "通了", "通光", "通报", "通气", "通水",
    "通电", "通航", "遵守", "都", "陆续", "除", "难以", "需要", "顺利", "高于", "高效", "高标准", "齐头",
];

/// 要 behind a holder: 各校要加固围墙.
pub(crate) const DUTY: char = '要';

/// Words that say what a rule demands: 应由三名以上执行员讨论. Statutes.
pub(crate) static OBLIGING: Words = words!["不得", "应当", "应由", "必须", "须由"];

/// Words before a verb that allow what it says: 可以延长二十日. Statutes.
pub(crate) static ALLOWING: Words = words!["可", "可以", "应当", "得"];

/// 一次性, which tells the kind of a grant behind 给予: 给予一次性建设补助. Policies.
pub(crate) const ONCE_FOR_ALL: &str = "一次性";

/// 加 before a further sum of a budget: 加上级补助收入300万元. Budget reports.
pub(crate) const PLUS: char = '加';

/// What such a sum begins with. Budget reports.
pub(crate) static BUDGET_SUMS: Words = words![
    "一般债务",
    "上年",
    "上级",
    "上解",
    "下级",
    "专项债务",
    "债务",
    "动用",
    "补助",
    "调入",
    "转移"
];

/// Words right before an amount that bound what is granted: 最高不超过30万元. Policies.
pub(crate) static CAPS: Words = words![
    "上限为",
    "不得超过",
    "不超过",
    "最多",
    "最多不超过",
    "最高",
    "最高不超过",
    "最高予以",
    "最高发放",
    "最高可达",
    "最高给予",
    "累计不超过",
];

/// What an amount is the standard of: 500元[的标准]发放补贴. Policies.
pub(crate) static STANDARDS: Words = words!["标准", "的标准"];

/// 当 and 时 around what must be for something to be done: 当降雨量超过30毫米时. Emergency plans.
pub(crate) const WHEN_OPENS: char = '当';
pub(crate) const WHEN: char = '时';

/// How old somebody is.
pub(crate) const AGE: &str = "年龄";

/// 所, which no noun begins behind 中: 在支出中所占的比重.
pub(crate) const WHOSE: char = '所';

/// From when something moved, behind an indicator: 人次从疫情前的0.2万增至. Source: 政府工作报告.
pub(crate) const SINCE: [char; 2] = ['从', '由'];

/// What a budget does with a sum, behind its name: 教育支出安排7.5亿元. Budget reports.
pub(crate) static ALLOTTED: Words = words!["安排", "拟安排", "计划安排", "预算安排"];

/// How long something lasted without a number, behind an indicator and before its change: 居民收入全年增长.
/// Source: 政府工作报告.
pub(crate) static LASTING: Words = words!["全年", "当年", "近年", "近年来"];

/// What yearbooks print between a label and its text: 政区〓总面积.
pub(crate) const LABEL_SIGN: char = '〓';

/// 有 between who has something and what: 基层单位[有]职工1046名.
pub(crate) const HAVING: char = '有';

/// Words that 有 ends: 集体[所有]制. Dictionaries.
pub(crate) static NOT_HAVING: Words = words![
    "享有", "仅有", "公有", "共有", "具有", "占有", "含有", "国有", "所有", "拥有", "持有", "没有",
    "特有", "现有", "私有",
];

/// Verbs of one character behind an adverb that tells of a deed: 共[办]合作社, 共[收]案件. Chronicles and reports of courts.
pub(crate) const SINGLE_VERBS: &[char] =
    &['办', '收', '种', '修', '建', '养', '设', '植', '架', '挖', '立', '破'];

/// Verbs of one character that made or grew something: [产]皮棉250吨, [修]公路30公里. County chronicles.
pub(crate) const MAKING_VERBS: &[char] = &[
    '产', '修', '养', '动', '建', '开', '打', '挖', '收', '栽', '植', '榨', '砌', '种', '筑', '造',
    '铺',
];

/// The signs of [`SINGLE_VERBS`] and [`MAKING_VERBS`]: most words begin with none, and no list is asked about them.
pub(crate) static VERB_SIGNS: Sieve = Sieve::of(SINGLE_VERBS).union(&Sieve::of(MAKING_VERBS));

/// What such verbs made. County chronicles.
#[rustfmt::skip]
pub(crate) static MADE: Words = words![
    "丝绸", "住宅", "便道", "公路", "公路桥", "化肥", "厂房", "原木", "原棉", "原油", "原煤", "原盐", "土井", "土方",
    "土炉", "土石方", "土纸", "土高炉", "堤坝", "堤防", "塘坝", "大豆", "小水库", "小高炉", "小麦", "山塘", "山羊",
    "布匹", "干渠", "干茶", "房屋", "支渠", "旱井", "木材", "机井", "机制纸", "机耕路", "机耕道", "松脂", "林木",
    "果树", "柑橘", "树木", "校舍", "桥梁", "梯地", "梯田", "棉", "棉布", "棉纱", "棉花", "毛竹", "水井", "水塘",
    "水平梯田", "水库", "水果", "水池", "水泥", "水渠", "水电站", "水窖", "江堤", "沟渠", "河堤", "油", "油菜",
    "油菜籽", "海堤", "渠道", "火柴", "烟叶", "焦", "焦炭", "煤", "煤炭", "煤焦", "牧草", "玉米", "瓷器", "甘蔗",
    "生丝", "生猪", "生铁", "用材林", "电站", "白酒", "皮棉", "盐", "石拱桥", "石方", "砖瓦", "稻谷", "籽棉", "粮",
    "粮食", "糖", "红砖", "纸", "经济林", "绿肥", "耕牛", "肥皂", "芝麻", "花生", "苹果", "茶叶", "药材", "蓄水池",
    "蔗", "蔬菜", "蚕茧", "西瓜", "谷子", "道路", "酒", "钢", "钢材", "铁", "铁路", "防护林", "陶瓷", "食盐", "食糖",
    "高炉", "高粱", "鱼塘", "鲜蛋", "鲜鱼",
];

/// What a word for all kinds begins with: 立[各]类案件.
pub(crate) const EACH_KIND: char = '各';

/// 支出, which is a verb before the name of a fund: 支出[低保金].
pub(crate) const SPENT: &str = "支出";

/// Last characters of the names of funds. Budgets.
pub(crate) const FUND_ENDS: &[char] = &['款', '费', '金'];

/// Words that begin as the verb 建 does and name what they are: 建行网点. Dictionaries.
pub(crate) static NOT_BUILT: Words = words![
    "建交", "建党", "建军", "建制", "建华", "建卡", "建国", "建始", "建宁", "建安", "建工", "建市",
    "建帐", "建平", "建库", "建德", "建成", "建昌", "建材", "建标", "建档", "建模", "建水", "建湖",
    "建瓯", "建省", "建社", "建立", "建筑", "建行", "建议", "建设", "建账", "建造", "建邺", "建阳",
    "建院",
];

/// 间 behind a number of years: 五年间.
pub(crate) const WITHIN_YEARS: char = '间';

/// 来 behind a number of years: 五年来.
pub(crate) const EVER_SINCE: char = '来';

/// 前 before a number of days: [前]4天接待游客. Bulletins on holidays.
pub(crate) const FIRST_OF_ALL: char = '前';

/// Units of time in which an indicator is measured, before it: 3[小时]降雨. Bulletins on the weather.
pub(crate) static SPANS_COUNTED: Words = words!["个月", "分钟", "天", "小时", "日"];

/// What leads from a measure to how many have it. Gazetteers.
pub(crate) const THAT_HAVE: &str = "的有";

/// Seasons before what was done in them: 秋季种植小麦. Reports of bureaus of agriculture.
pub(crate) static SEASONS_OF_YEAR: Words = words![
    "今冬",
    "今冬明春",
    "今夏",
    "今春",
    "今秋",
    "冬季",
    "去冬今春",
    "夏季",
    "春季",
    "秋冬",
    "秋季"
];

/// What leads to the number that an office reached of an indicator. Budgets.
pub(crate) const COMPLETED: &str = "完成";

/// What stands behind a ratio by which a rule shares something. Policies and budgets.
pub(crate) static RATIO_BEHIND: Words = words!["配套", "配比", "配置"];

/// What a remark in brackets says of a bound: whether it holds for its own value. Policies.
pub(crate) static INCLUDING: Words = words!["不包含", "不包括", "不含", "包含", "包括", "含"];

/// Behind a bound: only from there on something may be done. Policies.
pub(crate) static ONLY_THEN: Words = words!["才可", "才能", "方可", "方能"];

/// What a rule does, behind the 的 of a condition: 达到10亿元以上的[另奖]50万元. Policies.
pub(crate) static RULING: Words = words![
    "一次性",
    "予以",
    "免收",
    "减免",
    "减半",
    "另外",
    "另奖",
    "奖励",
    "按",
    "每",
    "给予",
    "补助",
    "补贴",
];

/// What leads to the bound of a rule. Policies.
pub(crate) static ATTAINING: Words = words!["不少于", "满", "达", "达到",];

/// Characters that open a word although a predicate starts with the same: 在校生, 为民实事.
#[rustfmt::skip]
pub(crate) static STARTERS: Words = words![
    "一体", "一体化", "一流", "一站式", "一类", "一级", "一线", "上送率", "不予起诉", "不动产", "不合格", "不同",
    "不同类型", "不批准逮捕", "不稳定", "不良", "不良率", "不起诉", "不锈钢", "与会", "专业化", "中介", "中低", "中医",
    "中国", "中型", "中外", "中央", "中学", "中小", "中小学", "中小微", "中心", "中水", "中等", "中职", "中药", "中试",
    "中青年", "中高", "串通投标", "为主", "为农", "为民", "为老", "主办单位", "主营", "书面纠正", "交通事故",
    "人民调解", "介绍卖淫", "从业", "从教", "代理人", "代理商", "以上", "以下", "以工代赈", "以旧换新", "使用人数",
    "使用外资", "使用权", "使用率", "使用面积", "供养标准", "供应链", "供水", "供热", "供电", "侵犯公民个人信息",
    "保护区", "保税区", "保障人数", "保障对象", "保障性", "保障性住房", "保障房", "保障标准", "信息化", "修理和",
    "储备库", "储备林", "储备粮", "先导", "先行", "先进", "先锋", "全域国土", "全域土地", "全域旅游", "全部从业人员",
    "全部工业", "全部财政收入", "全部金融机构", "公司债", "公司制", "公司化", "公司数", "公开听证", "公开市场",
    "共产党", "共享", "共享单车", "共同富裕", "共同财政", "共和", "共建", "共有产权", "共管", "共青团", "共青城",
    "其他", "其它", "养护人员", "养护工人", "养护管理", "养殖业", "养殖场", "养殖小区", "养殖户", "养殖面积", "内河",
    "内设", "内贸", "内资", "内陆", "再审", "再就业", "再担保", "再生", "再生水", "再融资", "再贷款", "决定逮捕",
    "净资产", "减量", "出口总额", "出口退税", "出口额", "出栏", "出版物", "出版社", "出省", "出租屋", "出租房屋",
    "出租汽车", "出租车", "列装", "列车", "则", "创新型", "初中", "初级", "利用外资", "利用率", "到位", "到岗", "到期",
    "到访", "前哨", "前期", "前沿", "办件量", "办公", "办理时间", "办理时限", "办理材料", "办理环节", "办结时间",
    "办结时限", "办结率", "加工业", "加工企业", "加工贸易", "加强型", "加权平均", "努力", "募集资金", "化解率",
    "区内外", "升级版", "协办单位", "占补", "占道", "卫生", "即时", "即食", "参与学生", "参与市民", "参与率",
    "参与群众", "参保", "参保人员", "参保人数", "参保企业", "参保农民", "参保居民", "参保率", "参保群众", "参保职工",
    "参合", "反对", "发生器", "发生地", "发生率", "发生额", "发行量", "发送人数", "发送量", "受理件", "受理量",
    "可再生", "可吸入", "可回收", "可支配", "可比公司", "可用", "可研", "可视", "可转债", "各民主党派", "各界",
    "各项存款", "各项税收", "各项贷款", "合作", "合作社", "合同", "合并净利润", "合并总资产", "合并报表", "合并营业",
    "合并财务", "合格", "合资", "同业", "同学", "同意率", "同类", "同级", "后勤", "后台", "后备", "后期", "后端",
    "后续", "后进", "向日葵", "含氟", "含税", "吸收公众存款", "员额", "和解", "回复率", "因灾", "因病", "国内公务接待",
    "国内外", "国内市场", "国内旅游", "国内游客", "国内生产总值", "国内销量", "在册", "在园", "在岗", "在建",
    "在手订单", "在校", "在档", "在线", "在编", "在职", "在营", "在读", "在谈", "在逃", "在途", "均价", "均值", "均衡",
    "城乡新增", "城市更新", "城镇新增", "培训人次", "培训机构", "培训班", "基本住房", "基本公共", "基本养老",
    "基本农田", "基本医保", "基本医疗", "基本工资", "基本建设", "基本报酬", "基本报销", "基本支出", "基本权益",
    "基本殡葬", "基本每股", "基本民生", "基本生活", "基本草原", "基本药物", "境内外", "境外", "增值", "增值服务",
    "增值税", "增发国债", "增容", "增效", "增材", "增殖", "处以后", "处理率", "处理能力", "处置率", "处置能力",
    "处置费", "外商", "外国", "外来", "外汇", "外籍", "外贸", "外资", "多元化", "多边", "奖励金", "奖补对象",
    "奖补标准", "奖补资金", "妨害信用卡管理", "妨害公务", "存栏", "存款余额", "安置区", "安置房", "安置点", "完善率",
    "定期存款", "实施主体", "实施办法", "实施意见", "实施方案", "实施细则", "实现程度", "实际使用", "实际利用",
    "实际到位", "审判庭", "审批事项", "审批时间", "审批时限", "审批服务", "审批环节", "审查起诉", "审查逮捕",
    "审查逮捕案件", "审核审批", "审核率", "审结率", "审议意见", "宣传展板", "宣讲团", "容留他人吸毒", "容留卖淫",
    "容纳人数", "容纳能力", "对口", "对口帮扶", "对台", "对外", "对标", "对象", "将军", "少数股东", "就业", "就诊",
    "居住", "居委会", "居家", "居民", "展览馆", "巡察组", "巡展活动", "巡查员", "巡视组", "工会组织", "工作专班",
    "工作人员", "工作室", "工作站", "工作组", "工作者", "工作队", "已婚", "已建成区", "已批案件", "已结案件", "市内外",
    "市内游客", "市内销量", "市场化", "帮助信息网络犯罪", "帮扶对象", "帮扶干部", "帮扶资金", "平均", "年产值",
    "年产出", "年产能", "年产量", "年加工能力", "年处理能力", "年生产能力", "年销售收入", "年销售量", "年销售额",
    "并网", "并购", "应付", "应届", "应征", "应急", "应收", "应用", "建制村", "建制镇", "建成区", "建档立卡", "建筑业",
    "建筑企业", "建筑面积", "建设周期", "建设投资", "建设用地", "建设补贴", "建设规模", "建设资金", "建设项目",
    "开发区", "开放型", "开放床位", "开设赌场", "强迫交易", "形成率", "影响力", "影响因素", "影响用户数", "征收率",
    "征收面积", "恢复重建", "惠企", "惠企政策", "惠民政策", "成交价", "成交均价", "成交量", "成交金额", "成交面积",
    "成交额", "所得税", "所有者权益", "执行到位", "执行到位率", "执行力", "执行完毕率", "执行局", "执行庭", "执行异议",
    "执行收案", "执行数", "执行新收", "执行标的", "执行案件", "执行率", "执行结案", "扩充性", "扶持奖励", "扶持资金",
    "扶持金", "扶贫资金", "批准逮捕", "批准逮捕案件", "批评建议", "批评教育", "承办单位", "承接能力", "投资性",
    "投资额", "护林员", "护送队", "报告会", "报告厅", "报告文学", "报告期", "报销上限", "报销封顶线", "报销比例",
    "报销起付线", "报销限额", "抽查率", "抽检合格", "抽检率", "拉动作用", "拉动力", "拐卖妇女", "拒不执行", "拒不支付",
    "拨付时限", "持久", "持证", "按揭", "按摩", "捐助资金", "捐赠资金", "损坏率", "损失率", "损失量", "损失额",
    "接待人数", "接待量", "接种率", "推荐性", "掩饰、隐瞒", "掩饰隐瞒", "提前介入", "提前开工", "提请审查逮捕",
    "提请批准逮捕", "提起公诉", "提起公诉案件", "援助其他", "播种面积", "支付宝", "支付能力", "收买被拐卖", "收储面积",
    "收获面积", "收购价", "收购部", "收购量", "改造项目", "救助对象", "救助标准", "救助站", "救助金", "教育支出",
    "教育机构", "教育经费", "数字化", "整改意见书", "整改指令书", "整改措施", "整改率", "整改通知书", "整治措施",
    "新一代", "新三板", "新业态", "新丰", "新乡", "新产品", "新产品产值", "新企业", "新会", "新余", "新入园", "新入学",
    "新兴", "新兴县", "新兵", "新农合", "新农村", "新冠", "新化", "新北区", "新区", "新华", "新县", "新吴", "新品",
    "新品种", "新四军", "新四板", "新型", "新型农村", "新城", "新增", "新增就业人数", "新媒体", "新宁", "新安县",
    "新密", "新就业", "新市民", "新干", "新平", "新建", "新建住宅", "新建商品", "新建商品房", "新开工面积",
    "新开工项目", "新式", "新教材", "新昌", "新晃", "新材料", "新村", "新校区", "新民", "新沂", "新河县", "新法",
    "新泰", "新津", "新洲", "新源县", "新版", "新生", "新生儿", "新田", "新疆", "新签约项目", "新线", "新绛", "新能源",
    "新药", "新蔡", "新装机", "新装置", "新认定登记", "新课程", "新质", "新造林地", "新邵", "新郑", "新都", "新野",
    "新闻", "新项目", "新高", "新龙", "施工面积", "无障碍", "时尚", "时装", "普及率", "更新改造投资", "更新改造资金",
    "有关", "有力措施", "有效", "有效专利", "有效发明", "有效投资", "有效期", "有效灌溉", "有效灌面", "有机", "有林地",
    "有线", "有罪", "有色", "有轨", "有限", "服务业", "服务中心", "服务人员", "服务区", "服务半径", "服务外包",
    "服务对象", "服务消费", "服务点", "服务站", "服务组织", "服务能力", "服务贸易", "服务队", "服务面", "期间费用",
    "未成年", "未成年人", "未执结", "未按计划", "未来", "未结案", "未结案件", "来信", "来源", "来访", "标准化",
    "树立形象", "核查率", "检举控告", "检修段", "检修率", "检修费", "检修车间", "检察官", "检察院", "检查站", "检查组",
    "检测机构", "检测站", "检测量", "正规", "正高", "母公司所有者", "每千人口拥有", "汇聚力", "污染环境", "污染防治",
    "治愈人数", "治愈出院", "治愈率", "治愈病例", "注册人数", "注册企业", "注册会员", "注册商标", "注册地", "注册护士",
    "注册用户", "注册登记", "注册资本", "注册资本金", "注册资金", "注射器", "流转率", "流转面积", "流转额", "流通领域",
    "海内外", "消费品", "涉企", "涉农", "滚动轴承", "满足率", "演出场", "演出服", "灌溉定额", "灌溉水", "灌溉用水",
    "灌溉面积", "现代", "现代农业", "现代化", "现价", "现任", "现名", "现场", "现场会", "现场办公", "现场勘查",
    "现场招聘", "现场推进", "现场教学", "现场核查", "现场检查", "现场督导", "现场观摩", "现场评审", "现场调研", "现实",
    "现役", "现房", "现有", "现汇", "现状", "现行", "现货", "现金", "现金流", "生产、销售伪劣", "生产事故", "生产企业",
    "生产和供应业", "生产基地", "生产安全", "生产性", "生产总值", "生产成本", "生产率", "生产用", "生产线", "生产经营",
    "生产者", "生产能力", "生产资料", "生产量", "生产销售伪劣", "生态修复", "用地", "用工", "用户", "用水", "用水量",
    "用电", "用电量", "用能", "由乡", "申报数", "申报材料", "申报环节", "申请材料", "登记人数", "登记企业", "登记在册",
    "登记失业", "登记失业率", "登记户", "登记数", "登记率", "登记财产", "登记量", "监测对象", "监测点", "监测站",
    "监督员", "监管仓", "监管平台", "监管率", "监管账户", "直接出口", "直接投资", "直接经济", "直接经济损失",
    "直接融资", "直接财产", "省内外", "省内游客", "省内销量", "督查组", "研发费用", "破坏生产经营", "示范区", "社会化",
    "种植业", "种植户", "种植面积", "租赁业", "租赁和商务", "移动支付", "移动电话", "移送审查起诉", "移送起诉",
    "稀释每股", "立案率", "竣工面积", "等级", "答复率", "筛查率", "管护员", "管理人员", "管理区", "管理员", "管理费",
    "管理费用", "管网", "系统", "约定", "组织化", "组织卖淫", "组织处理", "组织率", "组织部", "组织领导传销", "经果林",
    "经济", "经营", "经营性", "经贸", "经费", "经销", "结案率", "结转下年", "结转收入", "结转结余", "结转资金", "绝对",
    "统一战线", "继续教育", "维修改造", "综合保税", "综合利用", "综合执法", "综合治理", "缴纳率", "罚没收入", "罚没款",
    "罚没金额", "联合会", "联合体", "联合国", "联合执法", "联合攻关", "联合社", "联社", "联防", "脱贫人口", "脱贫户",
    "脱贫村", "脱贫群众", "获奖", "虚开发票", "虚开增值税", "补偿封顶线", "补偿机制", "补偿标准", "补偿款", "补偿率",
    "补偿费", "补偿金", "补助对象", "补助标准", "补贴标准", "补贴资金", "被告", "被困", "被害", "被征地", "被执行",
    "被拆迁", "被申请", "被盗", "被装", "被褥", "被骗", "要件", "要案", "要求书", "要点", "要素", "要道", "要闻",
    "覆盖人口", "覆盖率", "覆盖面", "规划建设用地", "规划面积", "规划馆", "规范化", "解读率", "警示标牌", "警示牌",
    "计划数", "讲堂", "讲师", "讲座", "讲解员", "讲话", "设备", "设施", "设置权", "设置率", "设计能力", "试验区",
    "调查组", "调解员", "调解率", "调解组织", "财务费用", "贩卖毒品", "购置及", "购置费", "贯通率", "贷款余额",
    "资助资金", "走访率", "超低能耗", "超市", "超标", "超短期", "超高清", "转移净", "转移净收入", "转移性", "转移支付",
    "较大事故", "较大火灾", "达人", "达到或好于", "达标", "运输业", "运输企业", "运输公司", "运输线", "运输船",
    "运输设备", "运输车", "运输量", "近海", "返乡创业", "返还性收入", "还林还草", "进口总额", "进口额", "退出企业",
    "退牧还草", "退耕还林", "退耕还湿", "退耕还草", "通报率", "通过率", "造林地", "都市", "配备率", "配置率",
    "采收面积", "采购人", "采购量", "采购预算", "采购额", "重点产业", "重点人员", "重点人群", "重点任务", "重点企业",
    "重点区域", "重点园区", "重点场所", "重点实验室", "重点工作", "重点工程", "重点建设用地", "重点民生", "重点群体",
    "重点行业", "重点项目", "重点领域", "重点高校", "销售业务", "销售业绩", "销售中心", "销售产值", "销售人员",
    "销售价", "销售价格", "销售企业", "销售伪劣", "销售假药", "销售公司", "销售利润", "销售单价", "销售占比",
    "销售合同", "销售商", "销售团队", "销售均价", "销售增速", "销售市场", "销售平台", "销售店", "销售总量", "销售总额",
    "销售成本", "销售收入", "销售收益", "销售服务", "销售款", "销售比例", "销售毛利", "销售渠道", "销售溢价", "销售率",
    "销售税金", "销售网点", "销售网络", "销售订单", "销售费用", "销售量", "销售门店", "销售面积", "销售额", "长期借款",
    "长期债券", "长期国债", "长期建设", "长期护理", "长期股权", "长期贷款", "门诊报销", "降压", "降水", "除冰",
    "除四害", "除害", "除尘", "除臭", "除草", "除险", "除险加固工程", "除雪", "随访对象", "随访率", "集中供养",
    "集中供水", "集中供热", "集中培训", "集中学习", "集中安置", "集中宣讲", "集中度", "集中开工", "集中式", "集中研讨",
    "集中签约", "集中约谈", "集中连片", "集中隔离", "集团化", "集团数", "集成电路", "集成系统", "集资诈骗", "需水",
    "需求", "需要量", "非公", "非法", "非法吸收", "非计划", "非遗", "预防性", "预防接种", "预防针", "首次执行",
    "骗取贷款", "高效照明", "高效率", "高效节水", "高效节能", "高标准农田", "高标准基本农田", "高质量发展",
];

/// Openings of a remark in brackets, no part of the name before it: （不含农户）.
#[rustfmt::skip]
pub(crate) static QUALIFIERS: Words = words![
    "下同", "下称", "下简称", "不包括", "不变价", "不含", "主要为", "主要是", "以下", "以下称", "以下简称", "其中",
    "剔除", "包括", "即", "可比价", "可比口径", "同口径", "同比", "含", "如", "实物量", "尚", "已", "年报", "当年价",
    "快报", "快报数", "扣除", "折", "折标准", "按", "未", "标准量", "正在", "比", "注", "特指", "现价", "简称", "系",
    "累计", "见", "较", "错月",
];

/// Words that a bracket behind a noun opens with which says how the noun is called or what it is made
/// up of. Source: 立法技术规范（试行）（一）on 简称.
pub(crate) static REMARKS: Words = words![
    "下称",
    "下简称",
    "以下",
    "以下简称",
    "以下统称",
    "包括",
    "即",
    "含",
    "如",
    "简称",
    "统称",
];

/// 归属于, which opens the name of an indicator of a company: 归属于母公司所有者的净利润.
pub(crate) const BELONGING: &str = "归属于";

/// Words that the name of an average opens with, verbs behind them included: 人均办理案件.
pub(crate) static PER_HEAD: Words = words![
    "亩均", "人均", "县均", "场均", "师均", "店均", "户均", "日均", "月均", "村均", "校均", "班均",
    "生均", "社均", "队均",
];

/// The average that is told of people: 居民人均收入.
pub(crate) const A_HEAD: &str = "人均";

/// 距 before a place: 厂区距高速出口6公里.
pub(crate) const FAR_FROM: char = '距';

/// Characters before 距 that make it another word: 差距, 间距.
pub(crate) const NOT_FAR_FROM: &str = "差间株行焦轴层";

/// Penalties that an amount sets the measure of: 五年以下有期徒刑. Source: 刑法 and 行政处罚法.
pub(crate) static PENALTIES: Words = words![
    "处分",
    "处罚",
    "开除",
    "徒刑",
    "拘役",
    "拘留",
    "撤职",
    "有期徒刑",
    "管制",
    "罚款",
    "罚金",
    "行政处罚",
    "行政拘留",
    "警告",
    "记过",
    "通报批评",
    "降级"
];

/// Words for what prescribes a share: 按全市3‰抽查.
pub(crate) static BY: Words = words!["依照", "按", "按照"];

/// 按, which they open with.
pub(crate) const BY_WHICH: char = '按';

/// What opens a remark on what a figure leaves out: [剔除]一次性收入后. Budgets.
pub(crate) static LEAVING_OUT: Words = words!["剔除", "扣除"];

/// 由, before who pays: 处置费[由]单位按每月6元缴纳. Rules on fees.
pub(crate) const BY_WHOM: char = '由';

/// The characters of the preposition 按照.
pub(crate) const BY_PARTS: [char; 2] = [BY_WHICH, '照'];

/// 部分 behind a bound: what a share is cut off from, 12%以内的部分.
pub(crate) const PORTION: &str = "部分";

/// Buildings and villages that a number of floors or groups stands behind as an address.
pub(crate) static ADDRESSED: Words =
    words!["大厦", "大楼", "小区", "居委会", "广场", "村", "楼", "社区"];

/// Units of an address: 大厦12层, 水坪村5组.
pub(crate) static IN_ADDRESS: Words = words!["号", "层", "楼", "组"];

/// The unit of a storey.
pub(crate) const STOREY: &str = "层";

/// Where the storeys are that tell how high or deep a building is: 综合楼[地上]9层. Descriptions of projects.
pub(crate) static STOREYS_AT: Words = words!["地上", "地下", "高"];

/// Ends of the names of buildings, of which the number of storeys before them tells how high they are: 15层综合[楼]. Work reports.
pub(crate) static BUILDING_ENDS: Words = words!["大厦", "楼"];

/// 整 behind a sum: it has no coins.
pub(crate) const EXACTLY: char = '整';

/// Words that a distance opens with: 距县城22.5公里.
pub(crate) static DISTANCES: Words = words!["相距", "离", "距", "距离",];

/// Where a stretch is measured from or around: no indicator, 水源井[周围]50米. Statutes.
pub(crate) static AROUND_WHICH: Words = words![
    "上游", "下游", "两侧", "以外", "内侧", "半径", "右侧", "周围", "周边", "四周", "外侧", "外围",
    "外缘", "左侧", "海拔", "边缘", "间距",
];

/// What a verb stands behind that tells how much is done in a year or a day: [年]加工毛竹60万根.
pub(crate) const YEARLY_AMOUNT: [char; 3] = ['年', '日', '月'];

/// 了 behind a verb: what was done.
pub(crate) const DONE_MARK: char = '了';

/// Words that 了 opens.
pub(crate) static NOT_DONE_MARK: Words = words!["了解"];

/// 为 between the name of a goal or of a base and its number.
pub(crate) const AMOUNTING_TO: char = '为';

/// The rest of what was counted: its noun is the one that was named before.
pub(crate) static REST_OF_ALL: Words = words!["余下", "其余", "剩下", "剩余"];

/// 费 behind a verb makes the name of a fee: 接待费支出.
pub(crate) const FEE: char = '费';

/// Words that 费 opens.
pub(crate) static NOT_FEE: Words = words!["费尽", "费用"];

/// 类 between a list and the class of its members: 安装、维修等[类]工单.
/// What makes a word that tells a quality of the one before: 标准化, 生产型, 服务性. 《现代汉语词典》.
pub(crate) const QUALITY_ENDS: [char; 3] = ['化', '型', '性'];

pub(crate) const KIND_OF: char = '类';

/// Words that end like an adverb of what was done and are none: 平均完成时间, 公共服务支出.
pub(crate) static NOT_ADVERBS: Words = words!["公共", "尚未", "平均", "未"];

/// 设, the verb before those who are appointed: 设召集人1人.
pub(crate) const APPOINTING: char = '设';

/// Last characters of what somebody is appointed as: 站长, 管护员, 副主任.
pub(crate) const APPOINTED: [char; 7] = ['长', '员', '任', '人', '记', '席', '师'];

/// Words behind a date that say before or after it: 5月20日[前]归还.
pub(crate) static TIME_TAILS: Words =
    words!["之前", "之后", "以前", "以后", "前", "后", "底前", "起"];

/// 性, which makes what stands before it say of what nature a deed is: 实质[性]化解.
pub(crate) const NATURE: char = '性';

/// 因 of 33名[因病致困]人员: why those who are counted are so called.
pub(crate) const BECAUSE: char = '因';

/// Words that close a list of members (列举未尽).
#[rustfmt::skip]
pub(crate) static ETCETERA: Words = words![
    "等", "等共", "等各类", "等各项", "等多", "等等",
];

/// Words that make the number behind them tell how often in a row, how far, or per how many.
#[rustfmt::skip]
pub(crate) static RECURRENT: Words = words![
    "人均每", "占地", "占地约", "占地超", "占地近", "已连续", "平均每", "总占地", "每",
    "每隔", "第", "约占地", "距", "距离", "连续", "间隔",
];

/// Approximators that make a sum before 的 a bound: 超200亿元的园区.
#[rustfmt::skip]
pub(crate) static BOUNDING: Words = words![
    "<", ">", "≤", "≥", "≦", "≧", "不低于", "不到", "不大于", "不小于", "不超过", "不足", "不高于", "低于", "大于",
    "小于", "超", "超过", "高于", "＜", "＞",
];

/// Units of a grade, of levels of government or of the lanes of a road, which count nothing: 三级, 双向八车道.
#[rustfmt::skip]
pub(crate) static GRADES: Words = words![
    "层级", "级", "车道",
];

/// Units of persons, which measure the size of what is no person: 12人劳资纠纷.
#[rustfmt::skip]
pub(crate) static PERSONS: Words = words![
    "人", "人次", "位", "名", "员",
];

/// Classifiers of things that work is done on.
#[rustfmt::skip]
pub(crate) static GENERAL: Words = words![
    "个", "家",
];

/// Words that end like those of [`NOT_ATTRIBUTE`] and are none: 未公开招[投标]的11个.
pub(crate) static ATTRIBUTE_STILL: Words = words![
    "中标的",
    "商标的",
    "投标的",
    "招投标的",
    "招标的",
    "指标的",
    "超标的",
    "达标的",
    "项目的",
    "题目的"
];

/// Whether some words end in the 的 that leads to a noun.
pub(crate) fn ends_in_attribute(words: &str) -> bool {
    words.ends_with(ATTRIBUTIVE)
        && (NOT_ATTRIBUTE.suffix(words).is_none() || ATTRIBUTE_STILL.suffix(words).is_some())
}

/// Words that end in 的 and are nouns.
#[rustfmt::skip]
pub(crate) static NOT_ATTRIBUTE: Words = words![
    "标的", "目的",
];

/// Units of age.
#[rustfmt::skip]
pub(crate) static AGES: Words = words![
    "周岁", "周龄", "岁", "月龄",
];

/// What may stand at the end of a counted noun without being part of it: 45种产品中.
#[rustfmt::skip]
pub(crate) static AMONG: Words = words![
    "中", "之中", "内", "当中", "等", "里",
];

/// Units that only tell the make of a thing: 110千伏变电站.
#[rustfmt::skip]
pub(crate) static SIZES: Words = words![
    "KV", "kV", "kv", "伏", "兆", "兆瓦级", "匹", "千伏", "千瓦级", "吨级", "寸", "度", "微米", "毫米", "纳米", "英寸",
    "马力",
];

/// Words of penalties in law, before the number: 处三年以下有期徒刑.
#[rustfmt::skip]
pub(crate) static DEALING: Words = words![
    "一般不低于", "一般不得超过", "一般不超过", "不应超过", "不得低于", "不得少于", "不得超过", "不得高于", "判处",
    "单处", "可以处", "可以并处", "可处", "处", "处以", "并处", "并处以",
];

/// The copula (判断词): a sentence with it states something and names no topic. Observed: none of the
/// annotated leads holds it behind its first character.
pub(crate) const COPULA: char = '是';

/// The particle between an attribute and its noun (的).
pub(crate) const ATTRIBUTIVE_WORD: &str = "的";
/// The same as a character.
pub(crate) const ATTRIBUTIVE: char = '的';

/// The verb of a share (占).
pub(crate) const SHARING: char = '占';

/// What ends a verb of a rank that rises or falls to another: 从第4位跃升[到]第3位. Work reports.
pub(crate) const REACHED_AT: [char; 3] = ['为', '到', '至'];

/// 暨 between two documents that one title names: 工作总结暨2019年工作计划. Work reports.
pub(crate) const TOGETHER: char = '暨';

/// What a ratio or an index is counted from, which is hundred: 以上年为100. Bulletins.
pub(crate) const INDEX_BASE: &str = "100";

/// What stands before the noun whose kinds are counted together: 各类案件. Reports of courts; 各项 is part of a name, 各项存款.
pub(crate) static KINDS_OF: Words = words!["各种", "各类"];

/// 某 in place of a name: 李某, 廖某某.
pub(crate) const SOMEBODY: char = '某';

/// Industries whose names hold 的. GB/T 4754-2017.
pub(crate) const INDUSTRIES_WITH_OF: [&str; 2] =
    ["电力、热力、燃气及水的生产和供应业", "电力、燃气及水的生产和供应业"];

/// Characters that make a word with a 等 behind them, which closes no list: 高等教育, 同等学历. 《现代汉语词典》.
#[rustfmt::skip]
pub(crate) const GRADED_BEFORE: [char; 25] = [
    '一', '三', '上', '下', '不', '中', '丙', '乙', '二', '优', '何', '初', '劣', '同', '均', '头', '对', '平', '次',
    '此', '特', '甲', '相', '等', '高',
];

/// Characters that make a word with a 等 before them: 等价物, 等级. 《现代汉语词典》.
pub(crate) const EQUAL_IN: [char; 6] = ['价', '候', '值', '待', '级', '额'];

/// The word that closes a list of members (等).
pub(crate) const AND_OTHERS: char = '等';

/// The word between two verbs with one object (并).
pub(crate) const AND_THEN: char = '并';

/// The words between two members of a coordination (和, 与, 及).
pub(crate) const JOINTS: [char; 3] = ['和', '与', '及'];

/// Words that open with one of them and join nothing: 12个[和谐]社区. 《现代汉语词典》, as far as they
/// stand before a counted noun.
pub(crate) static JOINT_COMPOUNDS: Words =
    words!["与会", "与时俱进", "及时", "和合", "和平", "和睦", "和美", "和解", "和谐"];

/// Whether `c` joins members of a coordination: 和, 与, 及, 、.
pub(crate) fn is_joint(c: char) -> bool {
    c == '、' || JOINTS.contains(&c)
}

/// The words between an indicator and the whole of a share of it: 服务业在生产总值中的比重,
/// 费用与产值的比率.
pub(crate) const AMIDST: [char; 2] = ['与', '在'];

/// The words that open a basis (比, 较).
pub(crate) const COMPARATIVE: [char; 2] = ['比', '较'];

/// The word between two who did something with each other: 干部[与]群众结对.
pub(crate) const TOGETHER_WITH: char = '与';

/// The words that open a basis which 相比 closes (与, 和, 同).
pub(crate) const CONJOINED: [char; 3] = ['与', '和', '同'];

/// The last characters of verbs that compare with what follows: 高于, 高出, 超过.
pub(crate) const BELOW_ABOVE: [char; 3] = ['于', '出', '过'];

/// The first character of kinds of cases, which name no case alone: 涉诈、涉毒警情.
pub(crate) const CONCERNING: char = '涉';

/// The unit of persons (人).
pub(crate) const PERSON: char = '人';

/// The word that gives numbers in the order of their subjects.
pub(crate) const RESPECTIVELY: &str = "分别";

/// What stands between two members of a list.
#[rustfmt::skip]
pub(crate) static CONJUNCTIONS: Words = words![
    ",", "、", "与", "以及", "及", "和", "并", "或", "或者", "暨", "，",
];

/// What is done to a road or a port, and what money is spent on: 公路[建设]完成2亿元. Traffic statistics.
pub(crate) const CONSTRUCTION: &str = "建设";

/// Words behind a number that make it a bound.
#[rustfmt::skip]
pub(crate) static THRESHOLDS: Words = words![
    "(含)以上", "(含)以下", "以上", "以上的", "以下", "以下的", "以内", "及以上", "及以下", "及其以上", "或以上",
    "（含）以上", "（含）以下",
];

/// What may stand between a number and its noun.
#[rustfmt::skip]
pub(crate) static MEASURED: Words = words![
    "(含)以上", "上下", "之多", "以上", "以下", "以内", "余", "及以上", "及以下", "多", "左右", "或以上", "的",
    "（含）以上",
];

/// Words behind a length of time that make it say when: 两周[内]完成.
#[rustfmt::skip]
pub(crate) static WITHIN: Words = words![
    "之内", "之后", "以来", "内", "后", "时间内", "时间里", "期间", "来", "里",
];

/// The verb that brackets may stand before: 新（改、扩）建.
pub(crate) const BUILD: char = '建';

/// Adverbs of manner that belong to the name of a rate: 按时办结率, 一次成功率.
#[rustfmt::skip]
pub(crate) static MANNERS: Words = words![
    "优秀", "优良", "及时", "合格", "如期", "实际", "成功", "按时", "按期", "提前", "有效", "满意", "直接", "精准",
    "统一", "规范", "足额", "达标", "重新", "集中", "首次",
];

/// The noun of a rate (率).
pub(crate) const RATE: char = '率';

/// Behind it a year is where money goes on to, and part of the sum's name: 结转下年支出. Budgets.
pub(crate) const CARRIED_OVER: &str = "结转";

/// The end of links that say where a rate is held: 控制在, 保持在.
pub(crate) const HELD_AT: char = '在';

/// What joins two conditions of a rule: 五万元以上，或者三次以上的. Laws.
pub(crate) static OR: Words = words!["且", "并", "并且", "或", "或者"];

/// What joins the lower bound of a rule to its upper one: 超过100万元[但]不超过300万元. Tax laws.
pub(crate) static TO_UPPER_BOUND: Words =
    words![",且", ",但", "、", "且", "但", "但是", "并", "而", "，且", "，但",];

/// Words that say what a word of a rule is to mean: 重大火灾，[是指]受害面积超过80公顷的火灾. Emergency plans.
pub(crate) static MEANT: Words = words!["是指", "系指"];

/// How an indicator fares, in a clause without a number: 网上零售额[增势]较好. Statistical analyses.
pub(crate) static FARING: Words =
    words!["再创", "创", "势头", "增势", "态势", "总体", "稳中", "稳步", "走势", "运行", "首次"];
