//! `into_owned` for the tree: the same data, borrowed from nothing.

use alloc::{boxed::Box, sync::Arc, vec::Vec};

use super::{
    AroundRows, Basis, Block, Change, Completion, Document, Facts, Few, Further, Heading, Item,
    Lead, List, Matter, MatterLine, Metric, Noise, Paragraph, Passage, Period, Quantity, Rank,
    Report, Section, Sentence, Table, Text, Title, Told, Unit, Words,
};

/// Gives up a borrow by copying what is borrowed.
pub(crate) trait IntoOwned {
    /// The same type, borrowed from nothing.
    type Static;
    /// Copies what is borrowed.
    fn into_owned(self) -> Self::Static;
}

impl<T: IntoOwned> IntoOwned for Vec<T> {
    type Static = Vec<T::Static>;
    fn into_owned(self) -> Self::Static {
        self.into_iter().map(T::into_owned).collect()
    }
}

impl<T: IntoOwned> IntoOwned for Few<T> {
    type Static = Few<T::Static>;
    fn into_owned(self) -> Self::Static {
        self.into_iter().map(T::into_owned).collect()
    }
}

impl<T: IntoOwned> IntoOwned for Box<T> {
    type Static = Box<T::Static>;
    fn into_owned(self) -> Self::Static {
        Box::new(T::into_owned(*self))
    }
}

/// What was shared is each holder's own.
impl<T: IntoOwned + Clone> IntoOwned for Arc<T> {
    type Static = Arc<T::Static>;
    fn into_owned(self) -> Self::Static {
        Arc::new(T::into_owned(Arc::unwrap_or_clone(self)))
    }
}

impl<T: IntoOwned> IntoOwned for Option<T> {
    type Static = Option<T::Static>;
    fn into_owned(self) -> Self::Static {
        self.map(T::into_owned)
    }
}

impl IntoOwned for Words<'_> {
    type Static = Words<'static>;
    fn into_owned(self) -> Self::Static {
        Words::into_owned(self)
    }
}

/// `own!(Type { copied fields; owned fields })` implements [`IntoOwned`] field by field, so that a
/// new field that is not listed fails to compile.
macro_rules! own {
    ($($type:ident { $($copied:ident),*; $($owned:ident),* })*) => {$(
        impl IntoOwned for $type<'_> {
            type Static = $type<'static>;
            fn into_owned(self) -> Self::Static {
                $type { $($copied: self.$copied,)* $($owned: IntoOwned::into_owned(self.$owned),)* }
            }
        }
    )*};
}

own! {
    Text { span; content }
    Report { diagnostics, cuts; documents }
    Document { span, base_year; title, blocks, sections }
    Section { span; heading, blocks, sections }
    Heading { span, marker, level, run_in; title }
    Paragraph { span; passages, interruptions }
    Passage { span; lead, sentences }
    Sentence { span; facts }
    Told { ; metrics, other_quantities, other_ranks, periods }
    Title { ; text, facts }
    Table { span; rows, around }
    AroundRows { ; caption, unit, interruptions }
    Noise { ; text }
    Matter { kind; line }
    MatterLine { ; text, periods }
    List { span, series; items }
    Item { span, marker, ordinal; lead, blocks }
    Lead { span; text, facts }
    Metric { span, modality; subject, quantity, period, further }
    Further { ; holder, changes, completions, ranks, parts }
    Quantity { span, number, approximation; unit }
    Unit { scale, kind; text }
    Change { span, basis_kind, direction; basis, amount }
    Basis { ; text, period }
    Completion { span; of, share }
    Rank { span, place, within; scope, subject }
    Period { start, end, grain, relative, resolved; text }
}

impl IntoOwned for Facts<'_> {
    type Static = Facts<'static>;
    fn into_owned(self) -> Self::Static {
        Facts(self.0.into_owned())
    }
}

impl IntoOwned for Block<'_> {
    type Static = Block<'static>;
    fn into_owned(self) -> Self::Static {
        match self {
            Block::Paragraph(paragraph) => Block::Paragraph(paragraph.into_owned()),
            Block::List(list) => Block::List(list.into_owned()),
            Block::Table(table) => Block::Table(table.into_owned()),
            Block::Noise(noise) => Block::Noise(noise.into_owned()),
            Block::Matter(matter) => Block::Matter(matter.into_owned()),
        }
    }
}

impl Report<'_> {
    /// The same report, borrowed from nothing: every text leaf is copied.
    ///
    /// # Examples
    /// ```
    /// /// A report that outlives the text it was read from.
    /// fn read() -> gongwen::Report<'static> {
    ///     let source = String::from("一、工作回顾\n学习12次。");
    ///     gongwen::parse(&source).into_owned()
    /// }
    /// assert_eq!(read().outline().count(), 1);
    /// ```
    #[must_use]
    pub fn into_owned(self) -> Report<'static> {
        IntoOwned::into_owned(self)
    }
}
