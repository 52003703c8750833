//! A6, C1 and C9: members that are there twice, too many, too deep, or named by an attacker.

use serde_json::Value;
use tongbao_core::schema::Charset;
use tongbao_tests::keys::TestKey;
use tongbao_wire::Limits;
use tongbao_wire::form::FormError;
use tongbao_ysepay::NotifyError;

use super::{Call, Pairs, assert_unknown, calls, confirm, notice, notified, query, signed};
use crate::mutate::quick;

fn members(text: &str) -> Vec<(String, String)> {
    let object: Value = serde_json::from_str(text).unwrap();
    object.as_object().unwrap().iter().map(|(name, value)| (name.clone(), value.to_string())).collect()
}

/// The object with a member more at its beginning, and at its end.
fn with_member(text: &str, member: &str) -> [String; 2] {
    [format!("{{{member},{}", &text[1..]), format!("{},{member}}}", &text[..text.len() - 1])]
}

fn escaped(name: &str) -> String {
    name.bytes().map(|byte| format!("\\u00{byte:02X}")).collect()
}

fn percent(name: &str) -> String {
    name.bytes().map(|byte| format!("%{byte:02x}")).collect()
}

/// The call with another biz_content, signed as the merchant would.
fn with_content(call: &Call, json: &str) -> String {
    call.pairs().without("sign").with("biz_content", json).signed(TestKey::Long)
}

#[test]
fn a6_no_member_of_a_reply_may_be_there_twice_although_the_gateway_signed_it() {
    let mut tried = 0;
    for call in calls() {
        for (name, value) in members(&call.node) {
            for twin in [name.clone(), escaped(&name)] {
                for value in [value.as_str(), "\"TRADE_SUCCESS\"", "null"] {
                    for node in with_member(&call.node, &format!("\"{twin}\":{value}")) {
                        assert_unknown(&node, call.answer(signed(call.name(), &node)));
                        tried += 1;
                    }
                }
            }
        }
    }
    let inside = confirm().node.replace("\"installment_num\":", "\"installment_num\":\"3\",\"installment_num\":");
    assert_unknown("deeper", confirm().says(&inside));
    assert!(tried > 1_000, "{tried}");
}

#[test]
fn a6_no_parameter_of_a_notification_may_be_there_twice() {
    let sealed = notice().sealed(TestKey::Gateway);
    let body = sealed.body(Charset::Gbk);
    for (name, value) in &sealed.0 {
        for twin in [name.clone(), percent(name)] {
            for value in [value.as_str(), "", "TRADE_SUCCESS"] {
                let value = percent(value);
                for doubled in [format!("{twin}={value}&{body}"), format!("{body}&{twin}={value}")] {
                    let error = notified(doubled).unwrap_err();
                    assert!(matches!(error, NotifyError::Form(FormError::Duplicate(_))), "{name}: {error}");
                }
            }
        }
    }
}

#[test]
fn a6_no_parameter_of_a_request_and_no_member_of_its_content_may_be_there_twice() {
    for call in calls() {
        let body = String::from_utf8(call.request.body().to_vec()).unwrap();
        for (name, value) in &call.pairs().0 {
            for twin in [name.clone(), percent(name)] {
                for value in [value.as_str(), "", "x"] {
                    for doubled in
                        [format!("{twin}={}&{body}", percent(value)), format!("{body}&{twin}={}", percent(value))]
                    {
                        assert!(call.taken(doubled).is_err(), "{name}");
                    }
                }
            }
        }
        let json = call.pairs().value("biz_content").unwrap().to_owned();
        assert!(call.taken(with_content(&call, &json)).is_ok());
        for (name, value) in members(&json) {
            for twin in [name.clone(), escaped(&name)] {
                for json in with_member(&json, &format!("\"{twin}\":{value}")) {
                    assert!(call.taken(with_content(&call, &json)).is_err(), "{json}");
                }
            }
        }
    }
}

#[test]
fn a5_a_request_holds_what_its_tables_have_and_nothing_else() {
    for call in calls() {
        let pairs = call.pairs().without("sign");
        let json = pairs.value("biz_content").unwrap().to_owned();
        for (name, value) in members(&json).into_iter().chain([("extra".to_owned(), "\"1\"".to_owned())]) {
            // A business field among the parameters is not one of them, even if the merchant signed it.
            assert!(call.taken(pairs.with(&name, &value).signed(TestKey::Long)).is_err(), "{name}");
        }
        for name in ["method", "partner_id", "sign", "biz_content", "notify_url", "extra", ""] {
            for json in with_member(&json, &format!("\"{name}\":\"x\"")) {
                assert!(call.taken(with_content(&call, &json)).is_err(), "{json}");
            }
        }
        for json in ["", " ", "null", "[]", "\"\"", "{}{}", "{", "a=b", &format!("[{json}]"), &format!("\u{20}{json}x")]
        {
            assert!(call.taken(with_content(&call, json)).is_err(), "{json}");
        }
    }
}

#[test]
fn c1_sizes_hold_at_their_limit() {
    let call = confirm();
    let at = |limit: usize, more: isize| limit.checked_add_signed(more).unwrap();
    for (more, good) in [(-1, true), (0, true), (1, false)] {
        let mut reply = call.reply.clone();
        reply.resize(at(Limits::REPLY.bytes, more), b' ');
        assert_eq!(quick("a reply", || call.answer(&reply)).is_ok(), good, "a reply {more} bytes from the limit");
        for (what, limit) in [("a notification", Limits::NOTIFY.bytes), ("a request", tongbao_wire::form::MAX_BYTES)] {
            let body = if what == "a request" {
                call.request.body().to_vec()
            } else {
                notice().signed(TestKey::Gateway).into()
            };
            let mut body: Vec<u8> = body;
            body.resize(at(limit, more), b'&');
            let read =
                quick(what, || if what == "a request" { call.taken(&body).is_ok() } else { notified(&body).is_ok() });
            assert_eq!(read, good, "{what} {more} bytes from the limit");
        }
        let crowd = |pairs: Pairs| {
            let room = at(255, more) - pairs.0.len();
            (0..room).fold(pairs, |pairs, at| pairs.with(&format!("x{at}"), "1"))
        };
        assert_eq!(notified(crowd(notice()).signed(TestKey::Gateway)).is_ok(), good, "256 parameters and {more}");
        let values = Limits::REPLY.values;
        // With the body, the signature, the node and the list itself.
        let have = call.node.matches("\":").count() + 4;
        let wide =
            |count: usize| format!("{{{}{}", "\"x\":[[]],".replace("[]", &vec!["1"; count].join(",")), &call.node[1..]);
        let read = call.says(&wide(at(values, more) - have));
        assert_eq!(read.is_ok(), good, "{more}: {:?}", read.err());
    }
    let deep = |depth: usize| format!("{{\"x\":{}{},{}", "[".repeat(depth), "]".repeat(depth), &call.node[1..]);
    assert!(call.says(&deep(Limits::REPLY.depth - 2)).is_ok(), "with the node and what stands around it");
    assert!(call.says(&deep(Limits::REPLY.depth - 1)).is_err());
}

#[test]
fn c1_deep_wide_and_long_texts_are_refused_quickly() {
    let call = query();
    let many: Vec<_> = (0..90_000).map(|at| format!("\"{at:05}\":0")).collect();
    let bombs = [
        ("lists", format!("{{\"a\":{}", "[".repeat(500_000))),
        ("closed lists", format!("{{\"a\":{}{}}}", "[".repeat(500_000), "]".repeat(500_000))),
        ("objects", format!("{{\"a\":{}", "{\"a\":".repeat(180_000))),
        ("items", format!("{{\"a\":[{}0]}}", "0,".repeat(500_000))),
        ("members", format!("{{{}\"b\":0}}", "\"a\":0,".repeat(170_000))),
        ("other members", format!("{{{}}}", many.join(","))),
        ("escapes", format!("{{\"a\":\"{}\"}}", "\\u6c49".repeat(170_000))),
        ("a number", format!("{{\"a\":{}}}", "9".repeat(1_000_000))),
        ("an exponent", format!("{{\"a\":1e{}}}", "9".repeat(1_000_000))),
        ("a name", format!("{{\"{}\":0}}", "n".repeat(1_000_000))),
        ("a name twice", format!("{{\"{0}\":0,\"{0}\":0}}", "n".repeat(500_000))),
        ("blanks", " ".repeat(1 << 20)),
        ("2 MiB", "x".repeat(2 << 20)),
        ("parameters", "a=&".repeat(80_000)),
        ("other parameters", (0..20_000).map(|at| format!("p{at}=1&")).collect()),
        ("separators", "&".repeat(250_000)),
        ("percent signs", format!("a={}", "%41".repeat(80_000))),
        ("half a percent sign", "a=%".repeat(80_000)),
        ("equal signs", "=".repeat(250_000)),
    ];
    for (what, bomb) in &bombs {
        let unknown = quick(what, || assert_unknown(what, call.answer(bomb)));
        assert!(unknown.to_string().len() < 2_000, "{what}: {}", unknown.to_string().len());
        let error = quick(what, || notified(bomb)).unwrap_err();
        assert!(error.to_string().len() < 2_000, "{what}");
        assert!(quick(what, || call.taken(bomb)).is_err(), "{what}");
        let short = bomb[..bomb.len().min(60_000)].replace('&', "+");
        assert!(quick(what, || call.taken(with_content(&call, &short))).is_err(), "{what}");
        assert!(quick(what, || call.says(&short)).is_err(), "{what}");
    }
}

#[test]
fn c9_names_and_texts_that_others_chose_stay_on_one_line_of_an_error() {
    let call = query();
    let stays = |said: &str| !said.contains(['\r', '\u{1b}']) && !said.contains("\nb") && !said.contains("\nERROR");
    for name in ["a\\nb", "\\u001b[31m", "\\r\\nERROR paid"] {
        for body in [
            format!("{{\"{name}\":{{}}}}"),
            format!("{{\"{name}\":0,\"{name}\":0}}"),
            format!("{{\"a\":{{}},\"{name}\":{{}}}}"),
            format!("{{\"{}\":{{\"code\":\"{name}\",\"msg\":\"{name}\"}}}}", call.name()),
            String::from_utf8(signed(
                call.name(),
                &format!("{{\"code\":\"1\",\"sub_code\":\"{name}\",\"sub_msg\":\"{name}\"}}"),
            ))
            .unwrap(),
        ] {
            let said = assert_unknown(name, call.answer(&body)).to_string();
            assert!(stays(&said), "{said:?}");
        }
        let plain: String = serde_json::from_str(&format!("\"{name}\"")).unwrap();
        let pairs = call.pairs().without("sign");
        for body in [
            pairs.with("method", &plain).signed(TestKey::Long),
            pairs.with(&plain, "x").signed(TestKey::Long),
            format!("{0}=1&{0}=1", percent(&plain)),
        ] {
            let error = call.taken(&body).unwrap_err().to_string();
            assert!(stays(&error), "{error:?}");
            let error = notified(&body).unwrap_err().to_string();
            assert!(stays(&error), "{error:?}");
        }
    }
}
