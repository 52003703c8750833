//! A message as a list of places and texts, to compare messages whose type is only known at run time.

use tongbao_core::schema::FieldSchema;
use tongbao_core::{Fields, Value, Visitor};

/// Every present field of a message and of its objects: place (`extMap/0/key`) and text on the wire, in the order of the table.
#[must_use]
pub fn view(message: &dyn Fields) -> Vec<(String, String)> {
    let mut collect = Collect { prefix: String::new(), found: Vec::new() };
    message.visit(&mut collect);
    collect.found
}

/// The texts of all secret fields of a message and of its objects, and those of all other fields.
#[must_use]
pub fn secret_and_open(message: &dyn Fields) -> (Vec<String>, Vec<String>) {
    let mut collect = Sort { secret: Vec::new(), open: Vec::new() };
    message.visit(&mut collect);
    (collect.secret, collect.open)
}

struct Collect {
    prefix: String,
    found: Vec<(String, String)>,
}

impl<'a> Visitor<'a> for Collect {
    fn field(&mut self, field: &'static FieldSchema, value: Value<'a>) {
        let place = format!("{}{}", self.prefix, field.wire);
        match value {
            Value::Absent => {}
            Value::Object(object) => self.inside(&place, object),
            Value::List(list) => {
                self.found.push((place.clone(), format!("{} items", list.count())));
                for (at, item) in items(list).enumerate() {
                    self.inside(&format!("{place}/{at}"), item);
                }
            }
            _ => self.found.push((place, value.text(&field.kind).unwrap_or_default().into_owned())),
        }
    }
}

impl Collect {
    fn inside(&mut self, place: &str, object: &dyn Fields) {
        let mut inner = Self { prefix: format!("{place}/"), found: Vec::new() };
        object.visit(&mut inner);
        self.found.append(&mut inner.found);
    }
}

struct Sort {
    secret: Vec<String>,
    open: Vec<String>,
}

impl<'a> Visitor<'a> for Sort {
    fn field(&mut self, field: &'static FieldSchema, value: Value<'a>) {
        match value {
            Value::Object(object) => object.visit(self),
            Value::List(list) => items(list).for_each(|item| item.visit(self)),
            _ => {
                let texts = if field.secret.is_some() { &mut self.secret } else { &mut self.open };
                texts.extend(value.text(&field.kind).map(|text| text.into_owned()));
            }
        }
    }
}

fn items(list: &dyn tongbao_core::List) -> impl Iterator<Item = &dyn Fields> {
    (0..list.count()).filter_map(|at| list.at(at))
}
