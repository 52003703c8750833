//! The JSON Schema of a message accepts what its table accepts.

use proptest::prelude::*;
use serde_json::{Map, Value as Json, json};
use tongbao_core::json_schema;
use tongbao_core::schema::{Kind, MessageSchema, Need};
use tongbao_tests::sample;
use tongbao_tests::tree::{Node, Tree};

use crate::generate::for_all;
use crate::messages::subjects;

fn schema(message: &MessageSchema) -> Json {
    json_schema(message).to_value()
}

fn to_json(tree: &Tree) -> Json {
    let node = |node: &Node| match node {
        Node::Text(text) => json!(text),
        Node::Object(tree) => to_json(tree),
        Node::List(trees) => Json::Array(trees.iter().map(to_json).collect()),
    };
    Json::Object(tree.0.iter().map(|(name, value)| (name.clone(), node(value))).collect::<Map<_, _>>())
}

#[test]
fn every_message_that_fits_its_table_fits_its_json_schema() {
    for subject in subjects() {
        let schema = schema(subject.schema);
        for_all(subject, 20, |subject, tree| {
            let result = check(&schema, &to_json(&tree));
            prop_assert!(result.is_ok(), "{}: {:?}: {:?}", subject, result, tree);
            Ok(())
        });
    }
}

#[test]
fn what_the_table_refuses_for_its_shape_the_json_schema_refuses_too() {
    for subject in subjects() {
        let schema = schema(subject.schema);
        let full = sample::full(subject.schema);
        check(&schema, &to_json(&full)).unwrap_or_else(|why| panic!("{subject}: {why}"));
        for field in subject.schema.fields {
            if field.need == Need::Mandatory && field.fixed.is_none() {
                assert!(
                    check(&schema, &to_json(&full.clone().without(field.wire))).is_err(),
                    "{subject} {}",
                    field.wire
                );
            }
            let mut wrong = full.clone();
            wrong.set(field.wire, Node::List(Vec::new()));
            let may_be_empty = matches!(field.kind, Kind::List { count: (0, _), .. });
            assert!(may_be_empty || check(&schema, &to_json(&wrong)).is_err(), "{subject} {}", field.wire);
            if let (Kind::Enum(list), None) = (field.kind, field.fixed) {
                let other = check(&schema, &to_json(&full.clone().with(field.wire, "NOT-LISTED")));
                let kept = list.open || subject.schema.role.inbound();
                assert!(kept || other.is_err(), "{subject} {}", field.wire);
            }
            if matches!(field.kind, Kind::Amount(_) | Kind::Int { .. } | Kind::Date(_) | Kind::DateTime(_)) {
                for text in ["x", "", "01x", "1e3", "１"] {
                    assert!(
                        check(&schema, &to_json(&full.clone().with(field.wire, text))).is_err(),
                        "{} {text:?}",
                        field.wire
                    );
                }
            }
        }
        let unknown = check(&schema, &to_json(&full.clone().with("newField", "x")));
        assert_eq!(unknown.is_ok(), subject.schema.role.inbound(), "{subject}: only replies may hold more");
        for rule in subject.schema.rules {
            let none = rule.fields.iter().fold(full.clone(), |tree, name| tree.without(name));
            assert_eq!(check(&schema, &to_json(&none)).is_ok(), subject.strict(&none).is_ok(), "{subject} {rule:?}");
            let mut all = none;
            for name in rule.fields {
                all.set(name, sample::typical(subject.schema.field(name).expect("a field")));
            }
            assert_eq!(check(&schema, &to_json(&all)).is_ok(), subject.strict(&all).is_ok(), "{subject} {rule:?}");
        }
    }
}

#[test]
fn every_label_and_every_secret_is_marked() {
    for subject in subjects() {
        let schema = schema(subject.schema);
        for field in subject.schema.fields {
            let property = &schema["properties"][field.wire];
            assert_eq!(property["title"], field.label, "{subject} {}", field.wire);
            assert_eq!(
                property["x-secret"].as_str(),
                field.secret.map(|class| class.word()),
                "{subject} {}",
                field.wire
            );
        }
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    }
}

/// The part of JSON Schema that ours use. A word that is not known here fails the test.
fn check(schema: &Json, value: &Json) -> Result<(), String> {
    let Json::Object(words) = schema else { return Err(format!("{schema} is no schema")) };
    let holds = |schema: &Json| check(schema, value).is_ok();
    let list = |words: &Json| words.as_array().cloned().unwrap_or_default();
    let count = |words: &Json| words.as_u64().and_then(|n| usize::try_from(n).ok()).unwrap_or(usize::MAX);
    let text = value.as_str().unwrap_or_default();
    for (word, wanted) in words {
        let ok = match word.as_str() {
            "$schema" | "title" | "examples" | "then" => true,
            extension if extension.starts_with("x-") => true,
            "type" => match wanted.as_str() {
                Some("object") => value.is_object(),
                Some("array") => value.is_array(),
                Some("string") => value.is_string(),
                _ => return Err(format!("type {wanted}")),
            },
            "properties" => {
                for (name, schema) in wanted.as_object().into_iter().flatten() {
                    if let Some(inner) = value.get(name) {
                        check(schema, inner).map_err(|why| format!("{name}: {why}"))?;
                    }
                }
                true
            }
            "additionalProperties" => {
                let known = &words["properties"];
                wanted == true || value.as_object().is_none_or(|map| map.keys().all(|name| known.get(name).is_some()))
            }
            "required" => list(wanted).iter().all(|name| value.get(name.as_str().unwrap_or_default()).is_some()),
            "items" => list(value).iter().all(|item| check(wanted, item).is_ok()),
            "minItems" => list(value).len() >= count(wanted),
            "maxItems" => list(value).len() <= count(wanted),
            "minLength" => text.chars().count() >= count(wanted),
            "maxLength" => text.chars().count() <= count(wanted),
            "enum" => list(wanted).contains(value),
            "const" => wanted == value,
            "pattern" => {
                regex::Regex::new(wanted.as_str().unwrap_or("(")).map_err(|error| error.to_string())?.is_match(text)
            }
            "allOf" => list(wanted).iter().all(holds),
            "anyOf" => list(wanted).iter().any(holds),
            "oneOf" => list(wanted).iter().filter(|schema| holds(schema)).count() == 1,
            "not" => !holds(wanted),
            "if" => !holds(wanted) || words.get("then").is_none_or(holds),
            other => return Err(format!("the word {other}")),
        };
        if !ok {
            return Err(format!("{word} {wanted}"));
        }
    }
    Ok(())
}
