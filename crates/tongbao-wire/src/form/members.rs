//! The parameters of a form, handed out by the table of a message.

use std::borrow::Cow;

use tongbao_core::schema::{FieldSchema, Kind};
use tongbao_core::{FaultKind, Input, Source, UnknownMembers};

use super::Form;

/// The parameters of one message. The reading side of forms: a [`Source`] over a [`Form`].
#[allow(missing_debug_implementations, reason = "holds received text that may be secret")]
pub struct Members<'f>(Vec<Option<(&'f str, &'f str)>>);

impl<'f> Members<'f> {
    /// All parameters of a form.
    #[must_use]
    pub fn of(form: &'f Form) -> Self {
        Self(form.iter().map(Some).collect())
    }
}

impl<'f> Source<'f> for Members<'f> {
    fn take(&mut self, field: &'static FieldSchema) -> Result<Option<Input<'f>>, FaultKind> {
        let named = |slot: &&mut Option<(&str, &str)>| {
            slot.is_some_and(|(name, _)| name == field.wire || field.also.contains(&name))
        };
        let mut matches = self.0.iter_mut().filter(named);
        let Some((_, value)) = matches.next().and_then(Option::take) else { return Ok(None) };
        if matches.next().is_some() {
            return Err(FaultKind::Duplicate);
        }
        match field.kind {
            Kind::Object(_) => Err(FaultKind::NotObject),
            Kind::List { .. } => Err(FaultKind::NotList),
            _ => Ok(Some(Input::Text(Cow::Borrowed(value)))),
        }
    }

    fn rest(&mut self) -> Result<UnknownMembers, FaultKind> {
        let rest = self.0.iter_mut().filter_map(Option::take);
        Ok(rest.map(|(name, value)| (name.to_owned(), value.to_owned())).collect())
    }
}
