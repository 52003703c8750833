//! JSON Schema of every message, from the same tables.

use schemars::Schema;
use serde_json::{Map, Value as Json, json};
use tongbao_schema::{DateForm, FieldSchema, Kind, MessageSchema, Need, RuleKind, Unit};

/// The JSON Schema (2020-12) of a message's fields, as wire name → text.
///
/// Every plain field is a string, as on the wire; `title` is the Chinese label, `x-secret` the class of what must not be shown. Lengths
/// in bytes cannot be said in JSON Schema and stand in `x-length`.
#[must_use]
pub fn json_schema(message: &MessageSchema) -> Schema {
    let mut schema = object(message);
    if let Some(map) = schema.as_object_mut() {
        map.insert("$schema".to_owned(), json!("https://json-schema.org/draft/2020-12/schema"));
    }
    Schema::try_from(schema).unwrap_or_default()
}

fn object(message: &MessageSchema) -> Json {
    let mut properties = Map::new();
    for each in message.fields {
        properties.insert(each.wire.to_owned(), field(each));
    }
    let mandatory = message.fields.iter().filter(|field| field.need == Need::Mandatory && field.fixed.is_none());
    let required: Vec<_> = mandatory.map(|field| field.wire).collect();
    let mut schema = json!({
        "title": format!("{} {}", message.label, message.rust),
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": message.role.inbound(),
    });
    let rules: Vec<Json> =
        message.rules.iter().map(|each| rule(each.kind, each.fields)).chain(conditions(message)).collect();
    if let (false, Some(map)) = (rules.is_empty(), schema.as_object_mut()) {
        map.insert("allOf".to_owned(), Json::Array(rules));
    }
    schema
}

fn field(field: &FieldSchema) -> Json {
    let mut schema = match field.kind {
        Kind::Object(of) => object(of),
        Kind::List { of, count: (min, max), .. } => {
            json!({ "type": "array", "items": object(of), "minItems": min, "maxItems": max })
        }
        Kind::Enum(list) if !list.open => {
            json!({ "type": "string", "enum": list.values.iter().map(|value| value.wire).collect::<Vec<_>>() })
        }
        Kind::Enum(list) => {
            json!({ "type": "string", "examples": list.values.iter().map(|value| value.wire).collect::<Vec<_>>() })
        }
        Kind::Amount(form) => {
            json!({ "type": "string", "pattern": r"^(0|[1-9][0-9]*)(\.[0-9]{1,2})?$", "x-amount": form.word() })
        }
        Kind::Int { min, max } => json!({ "type": "string", "pattern": "^-?[0-9]+$", "x-range": [min, max] }),
        Kind::Date(form) | Kind::DateTime(form) => {
            let digits = |n: usize| format!("[0-9]{{{n}}}");
            let pattern = match form {
                DateForm::Day8 => digits(8),
                DateForm::Second14 => digits(14),
                DateForm::DayDashed => r"[0-9]{4}-[0-9]{2}-[0-9]{2}".to_owned(),
                DateForm::SecondDashed => r"[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}".to_owned(),
            };
            json!({ "type": "string", "pattern": format!("^{pattern}$"), "x-form": form.word() })
        }
        Kind::Text => json!({ "type": "string" }),
    };
    let Some(map) = schema.as_object_mut() else { return schema };
    map.insert("title".to_owned(), json!(field.label));
    if let Some(len) = field.len {
        let min = if field.empty { 0 } else { len.min };
        match len.unit {
            Unit::Chars => drop((
                map.insert("minLength".to_owned(), json!(min)),
                map.insert("maxLength".to_owned(), json!(len.max)),
            )),
            Unit::Digits => drop(map.insert("pattern".to_owned(), json!(format!("^[0-9]{{{min},{}}}$", len.max)))),
            Unit::Utf8Bytes | Unit::GbkBytes | Unit::WireBytes => {
                drop(map.insert("x-length".to_owned(), json!(len.to_string())))
            }
        }
    }
    if let Some(secret) = field.secret {
        map.insert("x-secret".to_owned(), json!(secret.word()));
    }
    if let Some(fixed) = field.fixed {
        map.insert("const".to_owned(), json!(fixed));
    }
    schema
}

fn rule(kind: RuleKind, fields: &[&str]) -> Json {
    let has = |wire: &&str| json!({ "required": [wire] });
    let each: Vec<_> = fields.iter().map(has).collect();
    match kind {
        RuleKind::AtLeastOne => json!({ "anyOf": each }),
        RuleKind::ExactlyOne => json!({ "oneOf": each }),
        RuleKind::AtMostOne => {
            let pairs = fields
                .iter()
                .enumerate()
                .flat_map(|(at, a)| fields.iter().skip(at + 1).map(move |b| json!({ "not": { "required": [a, b] } })));
            json!({ "allOf": pairs.collect::<Vec<_>>() })
        }
        RuleKind::Together => json!({ "oneOf": [{ "required": fields }, { "not": { "anyOf": each } }] }),
    }
}

fn conditions(message: &MessageSchema) -> impl Iterator<Item = Json> {
    message.fields.iter().flat_map(|field| {
        field.when.iter().map(|when| {
            let condition = json!({ "required": [when.field], "properties": { when.field: { "enum": when.values } } });
            json!({ "if": condition, "then": { "required": [field.wire] } })
        })
    })
}
