//! [`Words`]: the words of a leaf, borrowed where they can be.

use alloc::{boxed::Box, string::String};
use core::{
    fmt,
    hash::{Hash, Hasher},
    ops::Deref,
};

/// Words of the source, or a copy of them where something inside was taken out. It takes two machine words
/// and a `Cow` takes three: every leaf of a tree holds one, and few hold a copy.
#[derive(Clone)]
pub(crate) enum Words<'s> {
    /// As they stand in the source.
    Borrowed(&'s str),
    /// As they read.
    #[expect(clippy::box_collection, reason = "one pointer keeps the borrowed ones small")]
    Owned(Box<String>),
}

impl Words<'_> {
    /// The same words, borrowed from nothing.
    pub(super) fn into_owned(self) -> Words<'static> {
        match self {
            Self::Borrowed(words) => String::from(words).into(),
            Self::Owned(words) => Words::Owned(words),
        }
    }
}

impl Deref for Words<'_> {
    type Target = str;

    #[inline]
    fn deref(&self) -> &str {
        match self {
            Self::Borrowed(words) => words,
            Self::Owned(words) => words,
        }
    }
}

impl Default for Words<'_> {
    fn default() -> Self {
        Self::Borrowed("")
    }
}

impl<'s> From<&'s str> for Words<'s> {
    #[inline]
    fn from(words: &'s str) -> Self {
        Self::Borrowed(words)
    }
}

impl From<String> for Words<'_> {
    fn from(words: String) -> Self {
        Self::Owned(Box::new(words))
    }
}

/// Shown as the words alone.
impl fmt::Debug for Words<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

/// Equal where the words are, whoever holds them.
impl PartialEq for Words<'_> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl PartialEq<str> for Words<'_> {
    fn eq(&self, other: &str) -> bool {
        **self == *other
    }
}

impl PartialEq<&str> for Words<'_> {
    fn eq(&self, other: &&str) -> bool {
        **self == **other
    }
}

impl Eq for Words<'_> {}

impl Hash for Words<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (**self).hash(state);
    }
}

#[cfg(test)]
mod tests {
    use alloc::{format, string::String};

    use super::Words;

    #[test]
    fn borrowed_and_owned_alike() {
        let (borrowed, owned) = (Words::from("甲"), Words::from(String::from("甲")));
        assert_eq!(borrowed, owned);
        assert_eq!(format!("{borrowed:?}"), format!("{owned:?}"));
        assert_eq!(size_of::<Words<'_>>(), size_of::<&str>());
    }
}
