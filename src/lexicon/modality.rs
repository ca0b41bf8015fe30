//! Modality (情态): words that say whether a figure is a fact, a forecast or an aim, and the one
//! that opens parts (其中).
//!
//! From the parts of reports that set targets for the next year.

use super::lookup::{Table, Words, table, words};
use crate::Modality;

/// What a word before a number says of the claims behind it.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Mood {
    /// How sure they are.
    Sure(Modality),
    /// They are parts of what was named before.
    Parts,
    /// Nothing: the word only holds one that would.
    Nothing,
}

const EXPECTED: Mood = Mood::Sure(Modality::Expected);
const TARGET: Mood = Mood::Sure(Modality::Target);
const REPORTED: Mood = Mood::Sure(Modality::Reported);
const PARTS: Mood = Mood::Parts;
const NOTHING: Mood = Mood::Nothing;

/// Words of a forecast (预计), of an aim (力争), words that end either (目前), 其中, and longer
/// words that hold one of them by chance.
#[rustfmt::skip]
pub(crate) static MOODS: Table<Mood> = table![Mood;
    ("不及预期", NOTHING), ("主要目标", TARGET), ("主要目标任务", NOTHING), ("争取今年", TARGET), ("争取全年", TARGET),
    ("争取到", NOTHING), ("争取在", TARGET), ("争取完成", TARGET), ("争取实现", TARGET), ("争取年", TARGET),
    ("争取建成", TARGET), ("争取新增", TARGET), ("争取明年", TARGET), ("争取用", TARGET), ("争取突破", TARGET),
    ("争取达到", TARGET), ("估计", EXPECTED), ("低于预期", NOTHING), ("其中", PARTS), ("其中包括", PARTS),
    ("其中含", PARTS), ("其中心", NOTHING), ("到年底", TARGET), ("力争", TARGET), ("力求", TARGET), ("务求", TARGET),
    ("努力", TARGET), ("努力程度", NOTHING), ("发展计划", NOTHING), ("只计划", NOTHING), ("奋斗目标", TARGET),
    ("好于预期", NOTHING), ("完成计划", NOTHING), ("实际完成", REPORTED), ("实际执行", REPORTED),
    ("实际支出", REPORTED), ("将实现", TARGET), ("将建成", TARGET), ("将新增", TARGET), ("将突破", TARGET),
    ("将达到", TARGET), ("工作计划", NOTHING), ("已", REPORTED), ("已经", REPORTED), ("截止", REPORTED),
    ("截至", REPORTED), ("投资计划的", NOTHING), ("拟", TARGET), ("拟定", NOTHING), ("拟订", NOTHING),
    ("有望", EXPECTED), ("模拟", NOTHING), ("比拟", NOTHING), ("现已", REPORTED), ("目前", REPORTED), ("目标:", TARGET),
    ("目标为", TARGET), ("目标值为", TARGET), ("目标分别", TARGET), ("目标定为", TARGET), ("目标是", TARGET),
    ("目标确定为", TARGET), ("目标设定为", TARGET), ("目标：", TARGET), ("确保", TARGET), ("符合预期", NOTHING),
    ("累计完成", REPORTED), ("累计实现", REPORTED), ("累计已", REPORTED), ("累计达", REPORTED), ("经济计划", NOTHING),
    ("草拟", NOTHING), ("虚拟", NOTHING), ("行动计划", NOTHING), ("要完成", TARGET), ("要实现", TARGET),
    ("要达到", TARGET), ("规划建设", TARGET), ("规划总面积", TARGET), ("规划投资", TARGET), ("规划新建", TARGET),
    ("规划用地", TARGET), ("规划面积", TARGET), ("计划", TARGET), ("计划书", NOTHING), ("计划任务", NOTHING),
    ("计划内", NOTHING), ("计划外", NOTHING), ("计划完成情况", NOTHING), ("计划执行", NOTHING), ("计划数", NOTHING),
    ("计划生育", NOTHING), ("计划的", NOTHING), ("超出预期", NOTHING), ("超预期", NOTHING), ("这其中", PARTS),
    ("预估", EXPECTED), ("预期", EXPECTED), ("预期值", NOTHING), ("预期寿命", NOTHING), ("预期目标", TARGET),
    ("预期目标的", NOTHING), ("预测", EXPECTED), ("预计", EXPECTED), ("预计划", NOTHING), ("高于预期", NOTHING),
];

/// What the title of a section about what is to come holds (工作打算).
#[rustfmt::skip]
pub(crate) static AGENDAS: Words = words![
    "下一步", "下一阶段", "下步", "下阶段", "主要任务", "主要目标", "今后", "任务安排", "发展目标", "奋斗目标", "展望",
    "工作任务", "工作安排", "工作目标", "工作计划", "工作部署", "思路", "总体安排", "打算", "明年", "目标任务",
    "计划安排", "计划草案", "重点任务", "预期目标", "预算安排", "预算草案",
];

/// What the title of a section about what was done holds (工作回顾), whatever else it holds.
#[rustfmt::skip]
pub(crate) static REVIEWS: Words = words![
    "回顾", "完成", "完成情况", "工作情况", "开展情况", "总结", "成效", "成绩", "执行情况", "落实情况", "进展情况",
];
