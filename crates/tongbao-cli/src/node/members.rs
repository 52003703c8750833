//! The reading side of JSON: a [`Source`] over a [`Node`].

use std::borrow::Cow;

use tongbao_core::schema::{FieldSchema, Kind};
use tongbao_core::{FaultKind, Input, Source, UnknownMembers};

use super::Node;

/// The members of one message, handed out by their table.
#[allow(missing_debug_implementations, reason = "holds texts that may be secret")]
pub(crate) struct Members<'n>(Vec<Option<(&'n str, &'n Node)>>);

impl<'n> Members<'n> {
    /// Those of an object. Anything else has none.
    pub(crate) fn of(node: &'n Node) -> Self {
        Self(node.members().iter().map(|(name, node)| Some((name.as_str(), node))).collect())
    }
}

impl<'n> Source<'n> for Members<'n> {
    fn take(&mut self, field: &'static FieldSchema) -> Result<Option<Input<'n>>, FaultKind> {
        let named = |name: &str| name == field.wire || field.also.contains(&name);
        let mut found = self.0.iter_mut().filter(|slot| slot.is_some_and(|(name, _)| named(name)));
        let Some((_, node)) = found.next().and_then(Option::take) else { return Ok(None) };
        if found.filter_map(Option::take).count() > 0 {
            return Err(FaultKind::Duplicate);
        }
        match (node, field.kind) {
            (Node::Object(_), Kind::Object(_)) => Ok(Some(Input::Object(Box::new(Self::of(node))))),
            (Node::List(items), Kind::List { .. }) => {
                Ok(Some(Input::List(items.iter().map(object).collect::<Result<_, _>>()?)))
            }
            (_, Kind::List { .. }) => Err(FaultKind::NotList),
            (_, Kind::Object(_)) => Err(FaultKind::NotObject),
            (Node::Text(text), _) => Ok(Some(Input::Text(Cow::Borrowed(text)))),
            _ => Err(FaultKind::NotText),
        }
    }

    fn rest(&mut self) -> Result<UnknownMembers, FaultKind> {
        let rest: Vec<_> = self.0.iter_mut().filter_map(Option::take).collect();
        for (at, (name, _)) in rest.iter().enumerate() {
            if rest.iter().take(at).any(|(other, _)| other == name) {
                return Err(FaultKind::DuplicateUnknown((*name).to_owned()));
            }
        }
        let text = |node: &Node| if let Node::Text(text) = node { text.clone() } else { String::new() };
        Ok(rest.into_iter().map(|(name, node)| (name.to_owned(), text(node))).collect())
    }
}

fn object<'n>(item: &'n Node) -> Result<Box<dyn Source<'n> + 'n>, FaultKind> {
    match item {
        Node::Object(_) => Ok(Box::new(Members::of(item))),
        _ => Err(FaultKind::NotList),
    }
}

#[cfg(test)]
mod tests {
    use tongbao_core::Strictness;

    use super::*;
    use crate::gateways::GATEWAYS;

    /// Reads JSON as the first interface whose request has this field.
    fn read(field: &str, json: &str) -> Result<String, String> {
        let mut interfaces = GATEWAYS.iter().flat_map(|gateway| gateway.interfaces);
        let incoming = interfaces.find(|incoming| incoming.interface.outbound.field(field).is_some()).unwrap();
        let node: Node = serde_json::from_str(json).unwrap();
        let message = (incoming.outbound)(&mut Members::of(&node), Strictness::Strict);
        message.map(|message| tongbao_core::Masked(&*message).to_string()).map_err(|invalid| invalid.to_string())
    }

    #[test]
    fn a_member_that_is_there_twice_is_refused() {
        let error = read("amount", r#"{"amount": "1", "amount": "1"}"#).unwrap_err();
        assert!(error.contains("amount (金额): present twice"), "{error}");
    }

    #[test]
    fn a_number_is_not_text() {
        let error = read("amount", r#"{"amount": 10.50}"#).unwrap_err();
        assert!(error.contains("amount (金额): holds other members"), "{error}");
    }

    #[test]
    fn text_where_a_list_belongs_is_refused() {
        let list = |field: &&FieldSchema| matches!(field.kind, Kind::List { .. });
        let mut tables = GATEWAYS.iter().flat_map(|gateway| gateway.interfaces).map(|of| of.interface.outbound);
        let field = tables.find_map(|table| table.fields.iter().find(list)).unwrap().wire;
        let error = read(field, &format!("{{{field:?}: \"text\"}}")).unwrap_err();
        assert!(error.contains("is not a list of objects"), "{error}");
    }

    #[test]
    fn what_no_field_asked_for_is_left() {
        let node: Node = serde_json::from_str(r#"{"a": "1", "b": {"c": "2"}}"#).unwrap();
        let mut members = Members::of(&node);
        assert_eq!(members.rest().unwrap().iter().collect::<Vec<_>>(), [("a", "1"), ("b", "")]);
    }
}
