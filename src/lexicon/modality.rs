//! Modality (情态): words that say whether a figure is a fact, a forecast or an aim, and the one that opens parts (其中).
//!
//! From the parts of reports that set targets for the next year.

use super::lookup::Table;
use crate::Modality;

/// What a word before a number says of the claims behind it.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Mood {
    /// How sure they are.
    Sure(Modality),
    /// They are parts of what was named before.
    Parts,
}

const EXPECTED: Mood = Mood::Sure(Modality::Expected);
const TARGET: Mood = Mood::Sure(Modality::Target);
const REPORTED: Mood = Mood::Sure(Modality::Reported);
const PARTS: Mood = Mood::Parts;

/// Words of a forecast (预计), of an aim (力争), words that end either (目前), and 其中.
#[rustfmt::skip]
pub(crate) static MOODS: Table<Mood> = Table::new(&[
    ("主要目标", TARGET), ("争取", TARGET), ("估计", EXPECTED), ("其中", PARTS), ("其中包括", PARTS),
    ("其中含", PARTS), ("到年底", TARGET), ("力争", TARGET), ("力求", TARGET), ("务求", TARGET),
    ("努力", TARGET), ("奋斗目标", TARGET), ("实际", REPORTED), ("将实现", TARGET), ("将达到", TARGET),
    ("已", REPORTED), ("已经", REPORTED), ("截止", REPORTED), ("截至", REPORTED), ("拟", TARGET),
    ("有望", EXPECTED), ("现已", REPORTED), ("目前", REPORTED), ("目标", TARGET), ("确保", TARGET),
    ("累计", REPORTED), ("累计已", REPORTED), ("规划", TARGET), ("计划", TARGET), ("这其中", PARTS),
    ("预估", EXPECTED), ("预期", EXPECTED), ("预期目标", TARGET), ("预期目标是", TARGET),
    ("预测", EXPECTED), ("预计", EXPECTED),
]);
