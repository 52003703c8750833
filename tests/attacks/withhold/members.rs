//! A5, A6 and C1: members in the wrong place, there twice, or too many.

use serde_json::{Value, json};
use tongbao_crypto::TextEncoding;
use tongbao_wire::Limits;

use super::access::decrypted;
use super::{Call, assert_unknown, calls, charge, encrypted, query, signed};
use crate::mutate::quick;

/// The arguments as the merchant wrote them.
fn plain(call: &Call) -> String {
    String::from_utf8(decrypted(&TextEncoding::Base64.decode(&call.member("args")).unwrap())).unwrap()
}

/// The call with other arguments, encrypted and signed as the merchant would.
fn with_args(call: &Call, json: &str) -> String {
    signed(call.interface.method, &encrypted(json.as_bytes()))
}

fn members(text: &str) -> Vec<(String, String)> {
    let object: Value = serde_json::from_str(text).unwrap();
    object.as_object().unwrap().iter().map(|(name, value)| (name.clone(), value.to_string())).collect()
}

/// The text with a member more at its beginning, and at its end.
fn with_member(text: &str, member: &str) -> [String; 2] {
    let end = text.len() - 1;
    [format!("{{{member},{}", &text[1..]), format!("{},{member}}}", &text[..end])]
}

fn escaped(name: &str) -> String {
    name.bytes().map(|byte| format!("\\u00{byte:02X}")).collect()
}

#[test]
fn a6_no_member_of_a_request_may_be_there_twice_beside_args_or_inside() {
    let mut tried = 0;
    for call in calls() {
        for (name, value) in members(&call.body()) {
            for twin in [name.clone(), escaped(&name)] {
                for value in [value.as_str(), "\"x\"", "null"] {
                    for body in with_member(&call.body(), &format!("\"{twin}\":{value}")) {
                        assert!((call.take)(body.as_bytes()).is_err(), "{body}");
                        tried += 1;
                    }
                }
            }
        }
        assert!((call.take)(with_args(&call, &plain(&call)).as_bytes()).is_ok());
        for (name, value) in members(&plain(&call)) {
            for twin in [name.clone(), escaped(&name)] {
                for value in [value.as_str(), "\"0.01\"", "null"] {
                    for json in with_member(&plain(&call), &format!("\"{twin}\":{value}")) {
                        assert!((call.take)(with_args(&call, &json).as_bytes()).is_err(), "{json}");
                        tried += 1;
                    }
                }
            }
        }
    }
    let inside = plain(&charge()).replace("{\"protocol_no\"", "{\"protocol_no\":\"P2\",\"protocol_no\"");
    assert_ne!(inside, plain(&charge()));
    assert!((charge().take)(with_args(&charge(), &inside).as_bytes()).is_err());
    assert!(tried > 400, "{tried} doubled members");
}

#[test]
fn a6_no_member_of_a_reply_may_be_there_twice() {
    for call in calls() {
        let reply: Value = serde_json::from_str(&call.reply).unwrap();
        for (name, value) in members(&call.reply) {
            for twin in [name.clone(), escaped(&name)] {
                for value in [value.as_str(), "\"1\"", "null", "[]"] {
                    for body in with_member(&call.reply, &format!("\"{twin}\":{value}")) {
                        assert_unknown(&body, call.answer(&body));
                    }
                }
            }
        }
        let inner = reply["response"].to_string();
        for (name, value) in members(&inner) {
            for twin in [name.clone(), escaped(&name)] {
                for doubled in with_member(&inner, &format!("\"{twin}\":{value}")) {
                    let body = format!("{{\"status\":\"1\",\"message\":\"\",\"response\":{doubled}}}");
                    assert_unknown(&body, call.answer(&body));
                }
            }
        }
    }
}

#[test]
fn a5_no_known_field_counts_outside_its_place() {
    for call in calls() {
        let fields: Vec<_> = call.interface.outbound.fields.iter().map(|field| field.wire).collect();
        // Beside the encrypted arguments nothing else may stand, and inside them nothing that the table does not have.
        for name in fields.iter().copied().chain(["amount", "status", "response", "key", "Method", ""]) {
            for body in with_member(&call.body(), &format!("\"{name}\":\"0.01\"")) {
                assert!((call.take)(body.as_bytes()).is_err(), "{body}");
            }
        }
        for name in ["ua", "method", "sign", "args", "timestamp", "requestId", "Amount", ""] {
            for json in with_member(&plain(&call), &format!("\"{name}\":\"x\"")) {
                assert!((call.take)(with_args(&call, &json).as_bytes()).is_err(), "{json}");
            }
        }
    }
}

#[test]
fn a5_a_reply_is_read_from_its_object_and_its_status_from_beside_it() {
    for call in calls() {
        let id = call.interface.id;
        let seen = call.answer(&call.reply).unwrap();
        let reply: Value = serde_json::from_str(&call.reply).unwrap();
        let inner = reply["response"].as_object().unwrap();
        for (name, value) in inner {
            // A second one beside the object is not looked at; the only one beside the object is not there.
            let mut beside = reply.clone();
            beside[name] = "other".into();
            assert_eq!(call.answer(beside.to_string()).unwrap(), seen, "{id} {name}");
            beside["response"].as_object_mut().unwrap().remove(name);
            beside[name] = value.clone();
            let needed = call.interface.inbound.field(name).unwrap().need == tongbao_core::schema::Need::Mandatory;
            let result = call.answer(beside.to_string());
            if needed {
                assert_unknown(name, result);
            }
        }
        // A status inside the object is not the reply's.
        let mut inside = reply.clone();
        inside["response"]["status"] = "1".into();
        inside["status"] = "-1".into();
        assert!(call.answer(inside.to_string()).is_err(), "{id}");
        inside.as_object_mut().unwrap().remove("status");
        assert_unknown(id, call.answer(inside.to_string()));
        inside.as_object_mut().unwrap().remove("message");
        assert_unknown(id, call.answer(inside.to_string()));
        for shape in [json!([reply["response"]]), json!(reply["response"].to_string()), json!(null), json!([])] {
            let mut other = reply.clone();
            other["response"] = shape;
            assert_unknown(id, call.answer(other.to_string()));
        }
    }
}

#[test]
fn c1_sizes_hold_at_their_limit() {
    let call = charge();
    for (more, good) in [(-1, true), (0, true), (1, false)] {
        let at = |limit: usize| limit.checked_add_signed(more).unwrap();
        let pad = |text: String, limit: usize| format!("{text}{}", " ".repeat(at(limit) - text.len()));
        let request = pad(call.body(), Limits::NOTIFY.bytes);
        assert_eq!((call.take)(request.as_bytes()).is_ok(), good, "a request {more} bytes from the limit");
        let reply = pad(call.reply.clone(), Limits::REPLY.bytes);
        assert_eq!(call.answer(&reply).is_ok(), good, "a reply {more} bytes from the limit");
    }
}

#[test]
fn c1_deep_wide_and_long_texts_are_refused_quickly() {
    let query = query();
    let bombs = [
        ("lists", format!("{{\"a\":{}", "[".repeat(500_000))),
        ("closed lists", format!("{{\"a\":{}{}}}", "[".repeat(500_000), "]".repeat(500_000))),
        ("objects", format!("{{\"a\":{}", "{\"a\":".repeat(180_000))),
        ("items", format!("{{\"a\":[{}0]}}", "0,".repeat(500_000))),
        ("members", format!("{{{}\"b\":0}}", "\"a\":0,".repeat(170_000))),
        ("other members", {
            let many: Vec<_> = (0..90_000).map(|at| format!("\"{at:05}\":0")).collect();
            format!("{{{}}}", many.join(","))
        }),
        ("levels with long texts", {
            let long = "x".repeat(60_000);
            format!("{}0{}", format!("{{\"b\":\"{long}\",\"a\":").repeat(15), "}".repeat(15))
        }),
        ("escapes", format!("{{\"a\":\"{}\"}}", "\\u6c49".repeat(170_000))),
        ("a number", format!("{{\"a\":{}}}", "9".repeat(1_000_000))),
        ("an exponent", format!("{{\"a\":1e{}}}", "9".repeat(1_000_000))),
        ("a name", format!("{{\"{}\":0}}", "n".repeat(1_000_000))),
        ("a name twice", format!("{{\"{0}\":0,\"{0}\":0}}", "n".repeat(500_000))),
        ("blanks", " ".repeat(1 << 20)),
        ("2 MiB", "x".repeat(2 << 20)),
    ];
    for (what, bomb) in &bombs {
        let unknown = quick(what, || assert_unknown(what, query.answer(bomb)));
        assert!(unknown.to_string().len() < 2_000, "{what}: {}", unknown.to_string().len());
        assert!(quick(what, || (query.take)(bomb.as_bytes())).is_err(), "{what}");
        let short = &bomb[..bomb.len().min(100_000)];
        assert!(quick(what, || (query.take)(with_args(&query, short).as_bytes())).is_err(), "{what}");
    }
}

#[test]
fn c9_names_that_others_chose_stay_on_one_line_of_an_error() {
    let call = query();
    for name in ["a\\nb", "\\u001b[31m", "\\r\\nERROR paid", "\\u2028"] {
        for body in [
            format!("{{\"status\":\"1\",\"{name}\":0}}"),
            format!("{{\"{name}\":0,\"{name}\":0}}"),
            format!("{{\"status\":\"{name}\",\"message\":\"{name}\"}}"),
        ] {
            let said = assert_unknown(name, call.answer(&body)).to_string();
            assert!(stays(&said), "{said:?}");
        }
        let error = (call.take)(call.body().replace(call.interface.method, name).as_bytes()).unwrap_err().to_string();
        assert!(stays(&error), "{error:?}");
    }
}

/// Whether nothing of what the test sends begins a line of its own or speaks to a terminal.
fn stays(said: &str) -> bool {
    !said.contains(['\r', '\u{1b}']) && !said.contains("\nb") && !said.contains("\nERROR")
}
