//! K8 and K7: what says how a call went must be there, once, and come from the gateway.

use tongbao_core::schema::Outcome;
use tongbao_core::{Channel, Error, Protocol, Unknown, Unverified};

use super::{Bill99Protocol, assert_unknown, calls, purchase, response};

const FAULT: &str = "<ErrorMsgContent><errorCode>B.MGW.0001</errorCode></ErrorMsgContent>";

fn between<'t>(text: &'t str, open: &str, close: &str) -> &'t str {
    let from = text.find(open).unwrap();
    &text[from..text.rfind(close).unwrap() + close.len()]
}

#[test]
fn k8_both_a_reply_and_an_error_code_or_neither_is_unknown() {
    let call = purchase();
    let reply = call.reply.as_str();
    let content = between(reply, "<TxnMsgContent>", "</TxnMsgContent>");
    let code = between(reply, "<responseCode>", "</responseCode>");
    let fault = reply.replace(content, FAULT);
    assert!(matches!(call.answer(&fault), Err(Error::Refused(_))), "a fault alone is a verdict");
    let bodies = [
        ("a fault behind the reply", reply.replace(content, &format!("{content}{FAULT}"))),
        ("a fault before the reply", reply.replace(content, &format!("{FAULT}{content}"))),
        ("an empty fault behind the reply", reply.replace(content, &format!("{content}<ErrorMsgContent/>"))),
        ("an error code in the reply", reply.replace(code, &format!("{code}<errorCode>B.MGW.0001</errorCode>"))),
        ("an empty error code in the reply", reply.replace(code, &format!("{code}<errorCode/>"))),
        (
            "an error code beside the reply",
            reply.replace(content, &format!("{content}<errorCode>B.MGW.0001</errorCode>")),
        ),
        ("a result code in the fault", fault.replace("<errorCode>", &format!("{code}<errorCode>"))),
        ("a result code beside the fault", fault.replace(FAULT, &format!("{FAULT}{code}"))),
        (
            "a fault beside a reply in other letters",
            reply.replace(content, &format!("{}{FAULT}", content.replace("TxnMsg", "txnMsg"))),
        ),
        ("no result code", reply.replace(code, "")),
        ("an empty result code", reply.replace(code, "<responseCode/>")),
        ("a blank result code", reply.replace(code, "<responseCode> </responseCode>")),
        ("two result codes", reply.replace(code, &format!("{code}{code}"))),
        ("a result code in other letters", reply.replace("responseCode", "ResponseCode")),
        (
            "a result code outside its element",
            reply.replace(code, "").replace(content, &format!("{code}{content}").replace(code, "")),
        ),
        ("neither reply nor fault", reply.replace(content, "")),
        ("a fault without a code", fault.replace("<errorCode>B.MGW.0001</errorCode>", "")),
        ("a fault with an empty code", fault.replace("B.MGW.0001", "")),
        ("two faults", fault.replace(FAULT, &FAULT.repeat(2))),
        ("a fault with two codes", fault.replace("<errorCode>", "<errorCode>B.MGW.0170</errorCode><errorCode>")),
        ("two replies", reply.replace(content, &content.repeat(2))),
        ("a success as a fault", fault.replace("B.MGW.0001", "00")),
    ];
    let mut believed = Vec::new();
    for (what, body) in &bodies {
        assert_ne!(body, reply, "{what} changes nothing");
        let result = call.answer(body);
        if !matches!(result, Err(Error::Unknown(_))) {
            believed.push((what, result.map(|view| view.len())));
        }
    }
    assert!(believed.is_empty(), "these must be unknown: {believed:#?}");
}

#[test]
fn k8_no_call_takes_a_reply_and_an_error_code_together() {
    let mut believed = Vec::new();
    for call in calls() {
        let id = call.interface.id;
        let root_end = call.reply.rfind("</").expect("the end of the root");
        let put = |at: usize, what: &str| format!("{}{what}{}", &call.reply[..at], &call.reply[at..]);
        let mut bodies = vec![
            ("a fault behind the reply", put(root_end, FAULT)),
            ("an error code beside the reply", put(root_end, "<errorCode>B.MGW.0001</errorCode>")),
        ];
        if let Some(name) = call.interface.inbound.container.first() {
            let content_end = call.reply.rfind(&format!("</{name}>")).expect("the end of the reply");
            bodies.push(("an error code in the reply", put(content_end, "<errorCode>B.MGW.0001</errorCode>")));
            let content = between(&call.reply, &format!("<{name}>"), &format!("</{name}>"));
            let fault = call.reply.replacen(content, FAULT, 1);
            if call.interface.inbound.field("responseCode").is_some() {
                let code = "<responseCode>00</responseCode>";
                bodies
                    .push(("a result code in the fault", fault.replace("<errorCode>", &format!("{code}<errorCode>"))));
                bodies.push(("a result code beside the fault", fault.replace(FAULT, &format!("{FAULT}{code}"))));
            }
        }
        for (what, body) in bodies {
            let result = call.answer(&body);
            if !matches!(result, Err(Error::Unknown(_))) {
                believed.push((id, what, result.map(|view| view.len())));
            }
        }
    }
    assert!(believed.is_empty(), "these must be unknown: {believed:#?}");
}

#[test]
fn k8_every_code_means_what_its_table_says_and_no_other_means_anything() {
    let call = purchase();
    let content = between(&call.reply, "<TxnMsgContent>", "</TxnMsgContent>");
    let code = between(&call.reply, "<responseCode>", "</responseCode>");
    let (_, codes) = call.interface.judge.code.expect("a purchase is judged by its code");
    for known in codes.0 {
        let body = call.reply.replace(code, &format!("<responseCode>{}</responseCode>", known.code));
        let outcome = call.answer(&body).map_or_else(|error| error.outcome(), |_| Outcome::Succeeded);
        assert_eq!(outcome, known.outcome, "responseCode {}", known.code);
    }
    let (_, rule) = Bill99Protocol::WIRE.fault.expect("99bill has faults");
    let (_, faults) = rule.code.expect("with a code");
    for known in faults.0 {
        let body = call.reply.replace(content, &FAULT.replace("B.MGW.0001", known.code));
        let error = call.answer(&body).expect_err("a fault is no reply");
        assert_eq!(error.outcome(), known.outcome, "errorCode {}", known.code);
    }
    let unlisted = ["__", "0", "000", "c0", "oO", "００", "-1", "OK", "SUCCESS", "success", "true", "1", "200", "0 0"];
    for code_text in unlisted.into_iter().filter(|text| codes.find(text).or(faults.find(text)).is_none()) {
        let body = call.reply.replace(code, &format!("<responseCode>{code_text}</responseCode>"));
        assert_unknown(code_text, call.answer(&body));
        let body = call.reply.replace(content, &FAULT.replace("B.MGW.0001", code_text));
        assert_unknown(code_text, call.answer(&body));
    }
}

#[test]
fn k7_a_reply_without_an_authenticated_channel_is_never_believed() {
    for call in calls() {
        for body in [call.reply.as_str(), "", "<html/>", FAULT] {
            let mut unproved = response(200, body.as_bytes());
            unproved.extensions_mut().remove::<Channel>();
            let unknown = assert_unknown(call.interface.id, (call.open)(&unproved));
            let refused = matches!(unknown, Unknown::Unverified(Unverified::Channel));
            assert!(refused, "{}: {unknown:?}", call.interface.id);
        }
    }
}

#[test]
fn k7_a_channel_does_not_stand_in_for_the_signature_of_a_notification() {
    let tr3 = super::Tr3::new();
    let mut request = super::post(tr3.covered.as_bytes());
    request.extensions_mut().insert(Channel::Authenticated);
    assert!(super::merchant().open_notify(&request).is_err());
}
