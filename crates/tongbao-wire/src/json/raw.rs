//! One level of received JSON: what stands in it is found and not looked into.

use std::borrow::Cow;
use std::fmt;

use serde::de::{IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

/// The members of one object, in order, repeated ones included, but no more than so many: the rest is skipped.
pub(super) struct RawObject(pub(super) usize);

impl<'de> Visitor<'de> for RawObject {
    type Value = Vec<(Cow<'de, str>, &'de RawValue)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut members = Vec::with_capacity(24);
        while members.len() < self.0
            && let Some((name, value)) = map.next_entry::<Text<'de>, &'de RawValue>()?
        {
            members.push((name.0, value));
        }
        if members.len() == self.0 {
            while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        }
        Ok(members)
    }
}

/// The items of one list, but no more than so many: the rest is skipped.
pub(super) struct RawList(pub(super) usize);

impl<'de> Visitor<'de> for RawList {
    type Value = Vec<&'de RawValue>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        let mut items = Vec::new();
        while items.len() < self.0
            && let Some(item) = list.next_element()?
        {
            items.push(item);
        }
        if items.len() == self.0 {
            while list.next_element::<IgnoredAny>()?.is_some() {}
        }
        Ok(items)
    }
}

/// A string, borrowed if it has no escapes.
#[derive(serde::Deserialize)]
#[serde(transparent)]
pub(super) struct Text<'t>(#[serde(borrow)] pub(super) Cow<'t, str>);
