//! Replies that say less than they should, and refusals that say more.

use tongbao_core::schema::{FieldSchema, Kind, MessageSchema};
use tongbao_core::{Fields, Value, Visitor};

use crate::fault::Fault;

/// A reply, without what a fault takes from it.
#[derive(Debug)]
pub(crate) struct Spoken<'r> {
    pub(crate) reply: &'r dyn Fields,
    pub(crate) fault: Option<Fault>,
    /// The fields with the numbers of an order, the merchant's and the gateway's.
    pub(crate) numbers: &'static [&'static str],
}

impl Spoken<'_> {
    fn leaves_out(&self, field: &FieldSchema) -> bool {
        match self.fault {
            Some(Fault::NumberlessAnswer) => self.numbers.contains(&field.wire),
            Some(Fault::PricelessAnswer) => matches!(field.kind, Kind::Amount(_)),
            _ => false,
        }
    }
}

impl Fields for Spoken<'_> {
    fn schema(&self) -> &'static MessageSchema {
        self.reply.schema()
    }

    fn visit<'a>(&'a self, visitor: &mut dyn Visitor<'a>) {
        self.reply.visit(&mut Rest { spoken: self, visitor });
    }
}

struct Rest<'v, 'a> {
    spoken: &'v Spoken<'v>,
    visitor: &'v mut dyn Visitor<'a>,
}

impl<'a> Visitor<'a> for Rest<'_, 'a> {
    fn field(&mut self, field: &'static FieldSchema, value: Value<'a>) {
        if !self.spoken.leaves_out(field) {
            self.visitor.field(field, value);
        }
    }
}

/// What a gateway says that knows no discretion: every secret of the request.
pub(crate) fn secrets(request: &dyn Fields) -> String {
    let mut secrets = Secrets(vec!["余额不足".to_owned()]);
    request.visit(&mut secrets);
    secrets.0.join(" ")
}

struct Secrets(Vec<String>);

impl<'a> Visitor<'a> for Secrets {
    fn field(&mut self, field: &'static FieldSchema, value: Value<'a>) {
        if let (Value::Text(text), true) = (value, field.secret.is_some()) {
            self.0.push(text.to_owned());
        }
    }
}
