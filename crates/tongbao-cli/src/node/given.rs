//! A message by its table alone: nothing is checked, secrets are still masked.

use std::fmt;

use tongbao_core::schema::{Kind, MessageSchema};
use tongbao_core::{Fields, List, Masked, Value, Visitor};

use super::Node;

/// What somebody gave for the fields of a table, right or wrong. Members that the table does not have are left out.
pub(crate) struct Given {
    schema: &'static MessageSchema,
    values: Vec<GivenValue>,
}

enum GivenValue {
    Absent,
    Text(String),
    Object(Given),
    List(GivenList),
}

struct GivenList(Vec<Given>);

impl Given {
    /// The members of an object, by their table.
    pub(crate) fn new(schema: &'static MessageSchema, node: &Node) -> Self {
        let value = |field: &tongbao_core::schema::FieldSchema| {
            let names = [field.wire].into_iter().chain(field.also.iter().copied());
            match (names.filter_map(|name| node.get(name)).next(), field.kind) {
                (Some(Node::Text(text)), _) => GivenValue::Text(text.clone()),
                (Some(object @ Node::Object(_)), Kind::Object(of)) => GivenValue::Object(Self::new(of, object)),
                (Some(Node::List(items)), Kind::List { of, .. }) => {
                    GivenValue::List(GivenList(items.iter().map(|item| Self::new(of, item)).collect()))
                }
                _ => GivenValue::Absent,
            }
        };
        Self { schema, values: schema.fields.iter().map(value).collect() }
    }

    /// A copy of a message in which every secret is replaced by its mask, so that it can be written as any message and shown.
    pub(crate) fn masked(message: &dyn Fields) -> Result<Self, serde_json::Error> {
        let node: Node = serde_json::from_value(serde_json::to_value(Masked(message))?)?;
        Ok(Self::new(message.schema(), &node))
    }
}

impl Fields for Given {
    fn schema(&self) -> &'static MessageSchema {
        self.schema
    }

    fn visit<'a>(&'a self, visitor: &mut dyn Visitor<'a>) {
        for (field, value) in self.schema.fields.iter().zip(&self.values) {
            let value = match value {
                GivenValue::Absent => Value::Absent,
                GivenValue::Text(text) => Value::Text(text),
                GivenValue::Object(object) => Value::Object(object),
                GivenValue::List(list) => Value::List(list),
            };
            visitor.field(field, value);
        }
    }
}

impl fmt::Debug for Given {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&Masked(self), f)
    }
}

impl List for GivenList {
    fn count(&self) -> usize {
        self.0.len()
    }

    fn at(&self, index: usize) -> Option<&dyn Fields> {
        self.0.get(index).map(|item| item as &dyn Fields)
    }
}

impl fmt::Debug for GivenList {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(&self.0).finish()
    }
}
