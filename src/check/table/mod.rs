//! The rules: each with its name, level, clause, messages, and a text that breaks it beside one that
//! does not. The guide page and the tests read the same rows. Beside the word lists of the lexicon,
//! this folder is the only place that holds Chinese: the messages and the examples.

pub(super) mod figures;
pub(super) mod form;
pub(super) mod numbering;
pub(super) mod punctuation;
pub(super) mod text;

use super::rule::Rule;

/// Rules of one category, in the order of the guide page.
macro_rules! rules {
    ($category:ident; $($(#[$doc:meta])* $name:ident = $text:literal, $level:ident, $source:literal, $chinese:literal, $english:literal, $wrong:literal, $right:literal;)*) => {
        $(
            $(#[$doc])*
            pub(in crate::check) static $name: crate::check::Rule = crate::check::Rule {
                name: $text,
                category: crate::check::Category::$category,
                level: crate::check::Level::$level,
                source: $source,
                chinese: $chinese,
                english: $english,
                wrong: $wrong,
                right: $right,
            };
        )*
        /// The rules of this file.
        pub(super) static ALL: &[&crate::check::Rule] = &[$(&$name),*];
    };
}
use rules;

/// Every rule. The lists are short, and asked only by name and for documentation.
pub(super) static ALL: All = All;

/// All tables, one behind the other.
pub(super) struct All;

impl All {
    pub(super) fn iter(&self) -> impl Iterator<Item = &'static &'static Rule> {
        let tables = [numbering::ALL, punctuation::ALL, form::ALL, figures::ALL, text::ALL];
        tables.into_iter().flatten()
    }
}
