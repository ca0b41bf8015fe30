//! Places: a span, and what stands there.
//!
//! `[12, 18]`, `[12, 18, "投资"]`

use alloc::string::String;
use core::{fmt, marker::PhantomData};

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{Error as _, SeqAccess, Visitor},
    ser::SerializeSeq as _,
};

use crate::{Span, Text};

/// A span, with what stands there as a third member where something does.
pub(super) struct Place<T>(pub(super) Span, pub(super) Option<T>);

impl<T: Serialize> Serialize for Place<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(span, content) = self;
        let mut members = serializer.serialize_seq(Some(2 + usize::from(content.is_some())))?;
        members.serialize_element(&span.start)?;
        members.serialize_element(&span.end)?;
        if let Some(content) = content {
            members.serialize_element(content)?;
        }
        members.end()
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Place<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(Members(PhantomData))
    }
}

/// Reads the members of a place.
struct Members<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for Members<T> {
    type Value = Place<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array of start, end and what stands there")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
        let missing = |at| A::Error::invalid_length(at, &self);
        let start = members.next_element()?.ok_or_else(|| missing(0))?;
        let end = members.next_element()?.ok_or_else(|| missing(1))?;
        Ok(Place(Span::new(start, end), members.next_element()?))
    }
}

impl Serialize for Text<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Place(self.span, Some(self.as_str())).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Text<'_> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Place(span, words) = Place::<String>::deserialize(deserializer)?;
        let words = words.ok_or_else(|| D::Error::custom("a place without its words"))?;
        Ok(Self { span, content: words.into() })
    }
}
