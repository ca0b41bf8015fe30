//! [`Few`], the list of the tree that is mostly empty.

use alloc::{boxed::Box, vec::Vec};
use core::{
    fmt,
    ops::{Deref, DerefMut},
};

/// A list that is empty nearly everywhere it stands: it takes a pointer until something is in it,
/// where a [`Vec`] takes three.
///
/// A report has some hundred metrics, and a few of them a rank, a completion or parts; in so many
/// empty vectors half of the tree's memory went. It is read as the slice it derefs to.
#[derive(Clone)]
#[expect(clippy::box_collection, reason = "one pointer while it is empty is what it is for")]
pub(crate) struct Few<T>(Option<Box<Vec<T>>>);

impl<T> Few<T> {
    /// An empty list.
    pub(crate) const fn new() -> Self {
        Self(None)
    }

    /// Adds a value at the end.
    pub(crate) fn push(&mut self, value: T) {
        match &mut self.0 {
            Some(values) => push(values, value),
            None => self.0 = Some(Box::new(Vec::from([value]))),
        }
    }

    /// The values as a vector.
    pub(crate) fn into_vec(self) -> Vec<T> {
        self.0.map_or_else(Vec::new, |values| *values)
    }

    /// Whether it is empty; JSON leaves it out then.
    #[cfg(feature = "serde")]
    pub(crate) const fn holds_nothing(&self) -> bool {
        self.0.is_none()
    }

    /// Gives back the room that the values do not need.
    pub(crate) fn shrink_to_fit(&mut self) {
        self.0.iter_mut().for_each(|values| values.shrink_to_fit());
    }
}

/// Adds to a list that mostly ends with few members: it begins with room for one, and doubles, where a vector that
/// grows makes room for four.
pub(crate) fn push<T>(list: &mut Vec<T>, member: T) {
    if list.len() == list.capacity() {
        list.reserve_exact(list.len().max(1));
    }
    list.push(member);
}

impl<T> Default for Few<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> Deref for Few<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        self.0.as_deref().map_or(&[], Vec::as_slice)
    }
}

impl<T> DerefMut for Few<T> {
    fn deref_mut(&mut self) -> &mut [T] {
        self.0.as_deref_mut().map_or(&mut [], Vec::as_mut_slice)
    }
}

impl<T: fmt::Debug> fmt::Debug for Few<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

impl<T: PartialEq> PartialEq for Few<T> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl<T: Eq> Eq for Few<T> {}

impl<T> From<Vec<T>> for Few<T> {
    fn from(values: Vec<T>) -> Self {
        Self(if values.is_empty() { None } else { Some(Box::new(values)) })
    }
}

impl<T> FromIterator<T> for Few<T> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        Vec::from_iter(values).into()
    }
}

impl<T> IntoIterator for Few<T> {
    type Item = T;
    type IntoIter = alloc::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.into_vec().into_iter()
    }
}

impl<'f, T> IntoIterator for &'f Few<T> {
    type Item = &'f T;
    type IntoIter = core::slice::Iter<'f, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<'f, T> IntoIterator for &'f mut Few<T> {
    type Item = &'f mut T;
    type IntoIter = core::slice::IterMut<'f, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter_mut()
    }
}

#[cfg(feature = "serde")]
impl<T: serde::Serialize> serde::Serialize for Few<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (**self).serialize(serializer)
    }
}

#[cfg(feature = "serde")]
impl<'de, T: serde::Deserialize<'de>> serde::Deserialize<'de> for Few<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Vec::deserialize(deserializer).map(Self::from)
    }
}

#[cfg(test)]
mod tests {
    use alloc::{format, vec};

    use super::Few;

    #[test]
    fn shown_as_a_list() {
        assert_eq!(format!("{:?} {:?}", Few::from(vec![1, 2]), Few::<u8>::new()), "[1, 2] []");
    }
}
