//! Y3: a valid signature beside text that it does not cover. Every variant is read as it was signed, or refused.

use tongbao_core::{Error, Unknown, Unverified};
use tongbao_tests::keys::TestKey;

use super::{Call, FAULT, RSA, assert_unknown, calls, confirm, query, sign};

/// What may come of a variant.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Fate {
    /// Read, and exactly as it was signed.
    AsSigned,
    /// Refused.
    Refused,
}

use Fate::{AsSigned, Refused};

/// A reply that says that the order is not paid yet, and what a forger wants to be read instead.
struct Forgery {
    call: Call,
    genuine: String,
    forged: String,
    sign: String,
}

impl Forgery {
    fn of(call: Call) -> Self {
        let genuine = call.node.replace("TRADE_SUCCESS", "TRADE_PROCESS").replace("\"10000\"", "\"40004\"");
        let forged = call.node.replace("T7e5X3t9", "FORGED");
        assert_ne!(genuine, forged);
        let sign = sign(genuine.as_bytes(), TestKey::Gateway, RSA);
        Self { call, genuine, forged, sign }
    }

    fn variants(&self) -> Vec<(&'static str, Fate, String)> {
        let Self { call, genuine: g, forged: f, sign: s } = self;
        let (name, other) = (call.name(), query().name());
        assert_ne!(name, other);
        let escaped: String = name.bytes().map(|byte| format!("\\u{byte:04x}")).collect();
        let spelled = name.replacen('y', "\\u0079", 1);
        let (open, inside) = (&g[..1], &g[1..]);
        let quoted = serde_json::to_string(f).expect("a string");
        vec![
            ("the signature first", AsSigned, format!(r#"{{"sign":"{s}","{name}":{g}}}"#)),
            ("the signature last", AsSigned, format!(r#"{{"{name}":{g},"sign":"{s}"}}"#)),
            ("blanks around colons and commas", AsSigned, format!("{{ \"{name}\" : {g} ,\r\n\t\"sign\" : \"{s}\" }}")),
            ("line ends around it all", AsSigned, format!("\r\n{{\"sign\":\"{s}\",\"{name}\":{g}}}\n\n")),
            ("the node's name in escapes", AsSigned, format!(r#"{{"sign":"{s}","{escaped}":{g}}}"#)),
            ("one letter of it in an escape", AsSigned, format!(r#"{{"sign":"{s}","{spelled}":{g}}}"#)),
            ("the signature's name in an escape", AsSigned, format!(r#"{{"s\u0069gn":"{s}","{name}":{g}}}"#)),
            ("the signature with escapes", AsSigned, {
                format!(r#"{{"sign":"{}","{name}":{g}}}"#, s.replace('/', "\\/").replace('A', "\\u0041"))
            }),
            (
                "texts and numbers beside",
                AsSigned,
                format!(r#"{{"code":"10000","a":1,"sign":"{s}","{name}":{g},"b":null}}"#),
            ),
            (
                "the forged node in a list beside",
                AsSigned,
                format!(r#"{{"a":[{f}],"sign":"{s}","{name}":{g},"b":[{f}]}}"#),
            ),
            ("the forged node in a string beside", AsSigned, format!(r#"{{"a":{quoted},"sign":"{s}","{name}":{g}}}"#)),
            ("a fault that is no object beside", AsSigned, format!(r#"{{"{FAULT}":null,"sign":"{s}","{name}":{g}}}"#)),
            ("another name of the signature beside", AsSigned, format!(r#"{{"Sign":"x","sign":"{s}","{name}":{g}}}"#)),
            ("the forged node alone", Refused, format!(r#"{{"sign":"{s}","{name}":{f}}}"#)),
            ("the node twice, forged last", Refused, format!(r#"{{"sign":"{s}","{name}":{g},"{name}":{f}}}"#)),
            ("the node twice, forged first", Refused, format!(r#"{{"sign":"{s}","{name}":{f},"{name}":{g}}}"#)),
            ("the node twice, both genuine", Refused, format!(r#"{{"sign":"{s}","{name}":{g},"{name}":{g}}}"#)),
            ("the second in escapes", Refused, format!(r#"{{"sign":"{s}","{name}":{g},"{escaped}":{f}}}"#)),
            ("the first in an escape", Refused, format!(r#"{{"sign":"{s}","{spelled}":{f},"{name}":{g}}}"#)),
            ("both in escapes", Refused, format!(r#"{{"sign":"{s}","{spelled}":{g},"{escaped}":{f}}}"#)),
            ("twice, the second no object", Refused, format!(r#"{{"sign":"{s}","{name}":{g},"{name}":null}}"#)),
            ("the signature twice", Refused, format!(r#"{{"sign":"{s}","{name}":{g},"sign":"{s}"}}"#)),
            ("the signature twice, in an escape", Refused, format!(r#"{{"sign":"x","{name}":{g},"s\u0069gn":"{s}"}}"#)),
            (
                "the genuine node inside another",
                Refused,
                format!(r#"{{"sign":"{s}","a":{{"{name}":{g}}},"{name}":{f}}}"#),
            ),
            (
                "the genuine node inside another, last",
                Refused,
                format!(r#"{{"sign":"{s}","{name}":{f},"a":{{"{name}":{g}}}}}"#),
            ),
            ("the genuine node inside another only", Refused, format!(r#"{{"sign":"{s}","a":{{"{name}":{g}}}}}"#)),
            ("the genuine node inside the forged one", Refused, {
                format!(r#"{{"sign":"{s}","{name}":{}"{name}":{g},{}}}"#, open, &f[1..])
            }),
            ("both inside a list", Refused, format!(r#"{{"sign":"{s}","{name}":[{g},{f}]}}"#)),
            ("the node in a list", Refused, format!(r#"{{"sign":"{s}","{name}":[{g}]}}"#)),
            (
                "the node as a string",
                Refused,
                format!(r#"{{"sign":"{s}","{name}":{}}}"#, serde_json::to_string(g).unwrap()),
            ),
            ("the node as null", Refused, format!(r#"{{"sign":"{s}","{name}":null}}"#)),
            ("the node as null, an object beside", Refused, format!(r#"{{"sign":"{s}","{name}":null,"a":{g}}}"#)),
            (
                "the forged node in a list, the genuine beside",
                Refused,
                format!(r#"{{"sign":"{s}","{name}":[{f}],"a":{g}}}"#),
            ),
            ("another method's node", Refused, format!(r#"{{"sign":"{s}","{other}":{g}}}"#)),
            ("another method's node beside", Refused, format!(r#"{{"sign":"{s}","{name}":{g},"{other}":{f}}}"#)),
            ("another method's node before", Refused, format!(r#"{{"sign":"{s}","{other}":{g},"{name}":{f}}}"#)),
            ("any object beside", Refused, format!(r#"{{"sign":"{s}","{name}":{g},"a":{{}}}}"#)),
            ("a fault beside", Refused, format!(r#"{{"sign":"{s}","{name}":{g},"{FAULT}":{f}}}"#)),
            ("a fault before", Refused, format!(r#"{{"sign":"{s}","{FAULT}":{g},"{name}":{f}}}"#)),
            ("the signature inside the node", Refused, format!(r#"{{"{name}":{open}"sign":"{s}",{inside}}}"#)),
            ("the signature inside another object", Refused, format!(r#"{{"{name}":{g},"a":{{"sign":"{s}"}}}}"#)),
            ("the signature in a list", Refused, format!(r#"{{"{name}":{g},"sign":["{s}"]}}"#)),
            ("the signature with other letters", Refused, format!(r#"{{"{name}":{g},"Sign":"{s}"}}"#)),
            ("the name in other letters", Refused, format!(r#"{{"sign":"{s}","{}":{g}}}"#, name.to_lowercase())),
            ("the name with dots", Refused, format!(r#"{{"sign":"{s}","{}":{g}}}"#, name.replace('_', "."))),
            ("the name with a blank", Refused, format!(r#"{{"sign":"{s}","{name} ":{g}}}"#)),
            ("the name with a zero", Refused, format!(r#"{{"sign":"{s}","{name}\u0000":{g}}}"#)),
            ("a blank inside the node", Refused, format!(r#"{{"sign":"{s}","{name}":{open} {inside}}}"#)),
            ("an escape inside the node", Refused, {
                format!(r#"{{"sign":"{s}","{name}":{}}}"#, g.replacen("T7e5", "\\u00547e5", 1))
            }),
            ("text behind", Refused, format!(r#"{{"sign":"{s}","{name}":{g}}}x"#)),
            ("a second object behind", Refused, format!(r#"{{"sign":"{s}","{name}":{g}}}{{"{name}":{f}}}"#)),
            ("a second object before", Refused, format!(r#"{{"{name}":{f}}}{{"sign":"{s}","{name}":{g}}}"#)),
            ("a comma behind", Refused, format!(r#"{{"sign":"{s}","{name}":{g},}}"#)),
            ("a comment", Refused, format!(r#"{{"sign":"{s}",/* */"{name}":{g}}}"#)),
            ("a list around", Refused, format!(r#"[{{"sign":"{s}","{name}":{g}}}]"#)),
            ("a zero behind", Refused, format!("{{\"sign\":\"{s}\",\"{name}\":{g}}}\0")),
            ("without the last brace", Refused, format!(r#"{{"sign":"{s}","{name}":{g}"#)),
        ]
    }
}

#[test]
fn y3_every_variant_of_a_wrapped_reply_is_read_as_it_was_signed_or_refused() {
    let forgery = Forgery::of(confirm());
    let signed = forgery.call.seen(super::envelope(forgery.call.name(), forgery.genuine.as_bytes(), &forgery.sign));
    let signed = signed.expect("the genuine reply");
    let variants = forgery.variants();
    assert!(variants.len() > 50, "{}", variants.len());
    let mut wrong = Vec::new();
    for (what, fate, body) in &variants {
        let fated = match (fate, forgery.call.seen(body)) {
            (AsSigned, Ok(view)) => view == signed,
            (Refused, Err(Error::Unknown(_))) => true,
            _ => false,
        };
        // And none of them says that the order is paid.
        if !fated || forgery.call.answer(body).is_ok() {
            wrong.push((what, forgery.call.seen(body).map(|view| view == signed)));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn y3_no_call_takes_a_second_object() {
    for call in calls() {
        let Forgery { call, genuine, forged, sign } = Forgery::of(call);
        let name = call.name();
        for beside in [name, FAULT, "a", "sign", "ysepay_online_trade_close_response "] {
            for (first, second) in [(&genuine, &forged), (&forged, &genuine)] {
                let body = format!(r#"{{"sign":"{sign}","{name}":{first},"{beside}":{second}}}"#);
                assert_unknown(&body, call.answer(&body));
                let body = format!(r#"{{"{beside}":{second},"{name}":{first},"sign":"{sign}"}}"#);
                assert_unknown(&body, call.answer(&body));
            }
        }
    }
}

#[test]
fn y3_blanks_and_escapes_inside_the_node_are_covered_as_they_were_received() {
    let call = confirm();
    let seen = call.answer(&call.reply).unwrap();
    let blank = call.node.replace("\":", "\" : ").replace(",\"", " ,\n\t\"").replace("{\"", "{ \"");
    let escaped = call.node.replace("TRADE", "\\u0054\\u0052ADE").replace('.', "\\u002e");
    let (first, last) = call.node.split_once(",\"account_date\"").unwrap();
    let moved = format!("{{\"account_date\"{},{}}}", &last[..last.len() - 1], &first[1..]);
    for node in [&blank, &escaped] {
        assert_ne!(*node, call.node);
        assert_eq!(call.says(node).unwrap(), seen, "signed over the raw text: {node}");
    }
    for node in [&blank, &escaped, &moved] {
        let body = super::envelope(call.name(), node.as_bytes(), &sign(call.node.as_bytes(), TestKey::Gateway, RSA));
        let unknown = assert_unknown(node, call.answer(body));
        assert!(matches!(unknown, Unknown::Unverified(Unverified::Signature { .. })), "{unknown:?}");
    }
}

#[test]
fn y3_the_name_of_the_node_is_not_covered_and_only_what_it_repeats_ties_a_reply_to_its_request() {
    // Known and not to be mended: the gateway signs the value alone. What is signed for one method verifies under the name of another.
    let (confirm, query) = (confirm(), query());
    let sign = sign(query.node.as_bytes(), TestKey::Gateway, RSA);
    assert!(confirm.answer(super::envelope(confirm.name(), query.node.as_bytes(), &sign)).is_ok());
    // As a fault a success means nothing.
    let unknown = assert_unknown("a fault", confirm.answer(super::envelope(FAULT, query.node.as_bytes(), &sign)));
    assert!(matches!(unknown, Unknown::NoVerdict(_)), "{unknown:?}");
}
