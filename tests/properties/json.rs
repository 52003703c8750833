//! Laws of JSON: what readers disagree about is refused, and what they agree about is read alike.

use std::collections::HashMap;

use proptest::prelude::*;
use tongbao_core::schema::{FieldSchema, Kind as FieldKind, MessageSchema, Need, Place};
use tongbao_core::{Amount, Strictness};
use tongbao_tests::sample;
use tongbao_tests::tree::Node;
use tongbao_tests::view::view;
use tongbao_wire::Limits;

use crate::broken::{Site, with};
use crate::generate::for_all;
use crate::json_text::{
    Change, Kind, escaped, json_subjects, json_texts, member, quoted, reversed, values, with_member, with_one,
};

#[test]
fn a_member_twice_is_refused_at_every_depth_in_every_spelling() {
    let mut tried = 0;
    for (subject, text) in json_texts() {
        let read = view(&*subject.read(&text).expect("the sample"));
        for (at, name, _) in values(&text).into_iter().filter(|(_, name, _)| !name.is_empty()) {
            for twin in [quoted(&name), format!("\"{}\"", escaped(&name))] {
                for (before, value) in
                    [(true, "raw"), (false, "raw"), (true, "null"), (false, "null"), (false, "\"x\"")]
                {
                    let doubled = with_one(&text, at, |node| {
                        let own = format!("{}:{}", quoted(&name), node.raw);
                        let other = format!("{twin}:{}", if value == "raw" { node.raw } else { value });
                        Change::Member(if before { format!("{other},{own}") } else { format!("{own},{other}") })
                    });
                    let error = subject.read(&doubled).err().unwrap_or_else(|| panic!("{subject}: {doubled}"));
                    assert!(error.contains("twice"), "{subject}: {error}");
                    tried += 1;
                }
            }
            // One spelling or another is the same member.
            let spelled = with_one(&text, at, |node| Change::Member(format!("\"{}\":{}", escaped(&name), node.raw)));
            assert_eq!(view(&*subject.read(&spelled).expect("another spelling")), read, "{subject}: {spelled}");
        }
    }
    assert!(tried > 500, "{tried} doubled members");
}

#[test]
fn the_order_of_members_and_the_space_between_them_do_not_matter() {
    for subject in json_subjects() {
        for_all(subject, 16, |subject, tree| {
            let message = subject.valid(&tree);
            let text = subject.write(&*message);
            let fail = |error: String| TestCaseError::fail(format!("{error}: {text}"));
            prop_assert_eq!(view(&*subject.read(&reversed(&text)).map_err(fail)?), view(&*message));
            let value: serde_json::Value = serde_json::from_str(&text).expect("JSON");
            let pretty = serde_json::to_string_pretty(&value).expect("JSON");
            let pretty = format!("\r\n\t {pretty} \n");
            prop_assert_eq!(view(&*subject.read(&pretty).map_err(fail)?), view(&*message), "{}", pretty);
            Ok(())
        });
    }
}

#[test]
fn members_that_no_table_has_change_nothing_in_a_reply_and_are_refused_in_a_request() {
    let mut tried = 0;
    for (subject, text) in json_texts() {
        let read = view(&*subject.read(&text).expect("the sample"));
        let objects = values(&text).into_iter().filter(|(_, _, kind)| *kind == Kind::Object).map(|(at, ..)| at);
        for object in objects.chain([0]) {
            for unknown in ["\"\":1", "\"Not_There\":\"1\"", "\"not_there\":{\"a\":[{}]}", "\"not_there\":true"] {
                let more = with_member(&text, object, unknown);
                match (subject.read(&more), subject.strictness()) {
                    (Ok(message), Strictness::Lenient) => assert_eq!(view(&*message), read, "{subject}: {more}"),
                    (Err(error), Strictness::Lenient) => panic!("{subject}: {error}: {more}"),
                    (result, _) => assert!(result.is_err(), "{subject} took {more}"),
                }
                tried += 1;
            }
        }
    }
    assert!(tried > 50, "{tried} added members");
}

#[test]
fn a_field_counts_only_in_its_own_place() {
    // Beside the object that holds the message, or inside it: the table says which, and the other place is no place.
    let mut tried = 0;
    for (subject, text) in json_texts() {
        let Some(container) = subject.schema.container.first() else { continue };
        let all = values(&text);
        let (holder, ..) = all.iter().find(|(_, name, _)| name == container).expect("what holds the message");
        for field in subject.schema.fields.iter().filter(|field| field.need == Need::Mandatory) {
            let (at, ..) = all.iter().find(|(_, name, _)| name == field.wire).expect("the full sample");
            let member = std::cell::RefCell::new(String::new());
            let without = with_one(&text, *at, |node| {
                *member.borrow_mut() = format!("{}:{}", quoted(&node.name), node.raw);
                Change::Member("\"elsewhere\":null".to_owned())
            });
            // Numbers of values stay: the member was replaced by another one.
            let object = if field.place == Place::Envelope { *holder } else { 0 };
            let moved = with_member(&without, object, &member.borrow());
            assert!(subject.read(&moved).is_err(), "{subject}: {} elsewhere: {moved}", field.wire);
            tried += 1;
        }
    }
    assert!(tried > 5, "{tried} fields");
}

#[test]
fn a_message_without_anything_beside_it_has_no_fields_beside_it() {
    for (subject, text) in json_texts() {
        let Some(container) = subject.schema.container.first() else { continue };
        let beside = |field: &&FieldSchema| field.place == Place::Envelope && field.need == Need::Mandatory;
        if !subject.schema.fields.iter().any(|field| beside(&field)) {
            continue;
        }
        let value: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        let mut inside = value[*container].clone();
        for (name, each) in value.as_object().expect("an object").iter().filter(|(name, _)| name != container) {
            inside[name] = each.clone();
        }
        let swallowed = serde_json::json!({ *container: inside }).to_string();
        assert!(subject.read(&swallowed).is_err(), "{subject}: {swallowed}");
    }
}

#[test]
fn a_number_is_the_text_of_its_digits() {
    let mut tried = 0;
    for subject in json_subjects() {
        for field in subject.schema.fields {
            let Some(number) = number(field) else { continue };
            let site = Site { path: Vec::new(), owner: subject.schema, field };
            let tree = with(subject.schema, &site, |tree| tree.set(field.wire, Node::Text(number.clone())));
            let text = subject.write(&*subject.valid(&tree));
            let at = member(&text, subject.schema, field);
            let bare = with_one(&text, at, |_| Change::Value(number.clone()));
            assert_ne!(bare, text);
            let read = subject.read(&bare).unwrap_or_else(|error| panic!("{subject}: {error}: {bare}"));
            assert_eq!(view(&*read), view(&*subject.valid(&tree)), "{subject}: {bare}");
            for other in ["true", "false", "[]", "{}", "[\"1\"]", "{\"a\":\"1\"}"] {
                let bare = with_one(&text, at, |_| Change::Value(other.to_owned()));
                assert!(subject.read(&bare).is_err(), "{subject}: {bare}");
            }
            tried += 1;
        }
    }
    assert!(tried > 20, "{tried} numbers");
}

/// A value of this row that is a number in JSON too.
fn number(field: &FieldSchema) -> Option<String> {
    match field.kind {
        _ if field.fixed.is_some() => None,
        FieldKind::Text => {
            let length = field.len.map_or(7, |len| len.max.min(24).max(len.min));
            Some("7301925846".chars().cycle().take(usize::try_from(length).ok()?).collect())
        }
        FieldKind::Amount(form) => Some(Amount::from_fen(1_234_500).format(form)),
        FieldKind::Int { max, .. } => Some(max.to_string()),
        _ => None,
    }
}

#[test]
fn null_and_for_objects_an_empty_list_is_an_absent_field() {
    let mut tried = [0, 0];
    for subject in json_subjects() {
        for field in subject.schema.fields {
            let tree = sample::full(subject.schema);
            if tree.get(field.wire).is_none() {
                continue;
            }
            let text = subject.write(&*subject.valid(&tree));
            let at = member(&text, subject.schema, field);
            let is_object = matches!(field.kind, FieldKind::Object(_));
            for absent in ["null", "[]"].into_iter().take(if is_object { 2 } else { 1 }) {
                let nothing = with_one(&text, at, |_| Change::Value(absent.to_owned()));
                let without = tree.clone().without(field.wire);
                let expected = match subject.strictness() {
                    Strictness::Strict => subject.strict(&without),
                    Strictness::Lenient => subject.lenient(&without),
                };
                match (subject.read(&nothing), expected) {
                    (Ok(read), Ok(expected)) => assert_eq!(view(&*read), view(&*expected), "{subject}: {nothing}"),
                    (Err(error), Err(expected)) => assert_eq!(error, expected.to_string(), "{subject}: {nothing}"),
                    (read, expected) => panic!("{subject}: {read:?} is not {expected:?}: {nothing}"),
                }
                tried[usize::from(is_object)] += 1;
            }
        }
    }
    assert!(tried[0] > 30 && tried[1] > 1, "{tried:?}");
}

#[test]
fn half_of_a_surrogate_pair_is_refused_wherever_it_stands() {
    for (subject, text) in json_texts() {
        for (at, name, kind) in values(&text) {
            for half in ["\\ud800", "\\uDFFF", "\\udc00\\ud800", "\\ud83d\\u0041", "a\\ud83d"] {
                let in_value = with_one(&text, at, |_| Change::Value(format!("\"{half}\"")));
                assert!(subject.read(&in_value).is_err(), "{subject}: {in_value}");
                if !name.is_empty() && kind == Kind::Plain {
                    let in_name = with_one(&text, at, |node| Change::Member(format!("\"{half}\":{}", node.raw)));
                    assert!(subject.read(&in_name).is_err(), "{subject}: {in_name}");
                }
            }
        }
        let in_unknown = with_member(&text, 0, "\"not_there\":[{\"a\":\"\\ud800\"}]");
        let error = subject.read(&in_unknown).expect_err("not even where nobody looks");
        assert!(error.contains("surrogate"), "{subject}: {error}");
    }
}

#[test]
fn limits_hold_at_their_last_value_and_not_beyond() {
    let Limits { bytes, depth, values: most, .. } = Limits::REPLY;
    let fits = |subject: &crate::messages::Subject, text: &str| match subject.read(text) {
        Ok(_) => true,
        Err(error) if error.contains("allowed") && error.contains("at most") => false,
        Err(error) => panic!("{subject}: {error}"),
    };
    // The reader counts, whatever the table: the first replies of every gateway stand for all.
    let mut tried = HashMap::new();
    let received = json_texts().into_iter().filter(|(subject, _)| subject.schema.role.inbound());
    for (subject, text) in received {
        let times: &mut u32 = tried.entry(subject.gateway).or_default();
        *times += 1;
        if *times > 4 {
            continue;
        }
        let count = values(&text).len() + 1;
        for (more, good) in [(-1, true), (0, true), (1, false)] {
            let at = |limit: usize| limit.checked_add_signed(more).expect("a size");
            let padded = format!("{text}{}", " ".repeat(at(bytes) - text.len()));
            assert_eq!(fits(&subject, &padded), good, "{subject}: {more} bytes from the limit");
            // The root is the first level, the added list the second.
            let nested = format!("\"not_there\":{}{}", "[".repeat(at(depth) - 1), "]".repeat(at(depth) - 1));
            assert_eq!(fits(&subject, &with_member(&text, 0, &nested)), good, "{subject}: {more} levels");
            let list = format!("\"not_there\":[{}]", vec!["0"; at(most) - count - 1].join(","));
            assert_eq!(fits(&subject, &with_member(&text, 0, &list)), good, "{subject}: {more} values");
        }
        for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
            for deep in [100, 10_000, 100_000] {
                let bomb = format!("\"not_there\":{}0{}", open.repeat(deep), close.repeat(deep));
                assert!(!fits(&subject, &with_member(&text, 0, &bomb)), "{subject}: {deep} levels");
                let unfinished = format!("{{\"not_there\":{}", open.repeat(deep));
                assert!(subject.read(&unfinished).is_err(), "{subject}");
            }
        }
    }
}

#[test]
fn no_text_of_a_field_is_in_an_error_about_json() {
    const CANARY: &str = "6217003320034459100";
    let mut failed = 0;
    for (subject, text) in json_texts() {
        let canary = quoted(CANARY);
        for (at, name, _) in values(&text) {
            for broken in [
                with_one(&text, at, |_| Change::Value(format!("{canary}{canary}"))),
                with_one(&text, at, |_| Change::Value(CANARY.repeat(400))),
                with_one(&text, at, |_| Change::Value(format!("[{canary}]"))),
                with_one(&text, at, |_| Change::Value(format!("{{\"a\":{canary},\"a\":{canary}}}"))),
                with_one(&text, at, |_| Change::Value(format!("\"{CANARY}\\ud800\""))),
                with_one(&text, at, |_| Change::Value(format!("\"{CANARY}\u{1}\""))),
                with_one(&text, at, |_| Change::Value(format!("\"{CANARY}"))),
                with_one(&text, at, |_| Change::Value(canary.clone())).replacen(&name, "not_there", 1),
            ] {
                if let Err(error) = subject.read(&broken) {
                    failed += 1;
                    assert!(!error.contains(&CANARY[..8]), "{subject}: {error}");
                }
            }
        }
    }
    assert!(failed > 500, "{failed} errors");
}

/// The tables have what the laws above are about.
#[test]
fn there_are_objects_and_members_beside_them() {
    fn has(schema: &MessageSchema, what: impl Fn(&FieldSchema) -> bool) -> bool {
        schema.fields.iter().any(what)
    }
    let subjects = json_subjects();
    assert!(subjects.iter().any(|subject| has(subject.schema, |field| matches!(field.kind, FieldKind::Object(_)))));
    assert!(subjects.iter().any(|subject| has(subject.schema, |field| field.place == Place::Envelope)));
    let full = |subject: &crate::messages::Subject| sample::full(subject.schema).0.into_iter();
    assert!(subjects.iter().flat_map(full).any(|(_, node)| matches!(node, Node::Object(_))));
}
