//! What the sentences hold of the sought characters that rules on figures look at: a sentence without any of them has none of the
//! words that such a rule asks for. Each is held by the words of the lists that are named.

use super::figures::AVERAGE_CHARACTERS;
use crate::lexicon::sought::{Hints, hints};

/// What something is compared with: 比上年, 较年初.
pub(crate) const AGAINST: Hints = hints(&['比', '较']);

/// 其中.
pub(crate) const AMONG_THEM: Hints = hints(&['其']);

/// Who is there and who is not: 请假, 缺席.
pub(crate) const ATTENDING: Hints = hints(&['请', '缺']);

/// An average: 人均, 亩产.
pub(crate) const AVERAGED: Hints = hints(&AVERAGE_CHARACTERS);

/// 死亡.
pub(crate) const DIED: Hints = hints(&['死']);

/// 每户.
pub(crate) const EACH: Hints = hints(&['每']);

/// 分别为.
pub(crate) const EACH_OF: Hints = hints(&['分']);

/// 第三产业.
pub(crate) const INDUSTRY: Hints = hints(&['第']);

/// Those among whom some are told: 农用地中有….
pub(crate) const INSIDE: Hints = hints(&['中']);

/// What is left: 其余, 剩余, 尚缺, 还有.
pub(crate) const LEFT: Hints = hints(&['余', '剩', '尚', '缺', '还']);

/// 年均.
pub(crate) const MEAN: Hints = hints(&['均']);

/// From where something moved: 从, 由.
pub(crate) const MOVED: Hints = hints(&['从', '由']);

/// 比重, 占比.
pub(crate) const PROPORTION: Hints = hints(&['比']);

/// 完成率.
pub(crate) const RATED: Hints = hints(&['率']);

/// 占.
pub(crate) const SHARED: Hints = hints(&['占']);

/// A total: 共, 合计, 总数.
pub(crate) const TOTALLED: Hints = hints(&['共', '合', '总']);

/// What is not done: 未.
pub(crate) const UNDONE: Hints = hints(&['未']);

/// The year before: 上年同期, 去年.
pub(crate) const YEAR_BEFORE: Hints = hints(&['同', '年']);
