//! H2, A11 and A12: what no signature covers, the answer to another question, and our own words as the answer.

use tongbao_core::schema::{FieldSchema, Flow, Interface, Need};
use tongbao_core::{Error, OpenError, Protocol, Unknown, Unverified};
use tongbao_huifu::{
    HuifuProtocol, OnlinepaymentQueryRequest, ScanpayQueryV3Request, ScanpayRefundV3Request,
    TradePaymentJspayV3Request, TradePaymentMicropayV3Request,
};
use tongbao_tests::keys::TestKey;

use super::call::Make;
use super::{
    Call, HUIFU_ID, ORDER, PRODUCT_ID, RSA, SYS_ID, assert_unknown, calls, ends, envelope, notice, notified, notifies,
    pay, response, sign, signed, text,
};

#[test]
fn h2_what_stands_around_a_replys_data_changes_nothing() {
    for call in calls() {
        let seen = call.seen(&call.reply).unwrap();
        let members =
            ["sys_id", "product_id", "resp_code", "trans_stat", "huifu_id", "trans_amt", "resp_data", "fault"];
        for name in members {
            for value in ["\"6666000999999999\"", "\"S\"", "0", "null", "[]", "true"] {
                for body in [
                    call.reply.replacen('{', &format!("{{\"{name}\":{value},"), 1),
                    format!("{},\"{name}\":{value}}}", &call.reply[..call.reply.len() - 1]),
                ] {
                    assert_eq!(call.seen(&body).unwrap(), seen, "{}: {body}", call.interface.id);
                }
            }
            // Another object could be the reply by another name.
            let beside = call.reply.replacen('{', &format!("{{\"{name}\":{{}},"), 1);
            assert_unknown(&beside, call.seen(&beside));
        }
        let mut answer = response(200, call.reply.as_bytes());
        for name in ["sys_id", "product_id", "huifu_id", "signtype", "content-type", "jpt-sys_id"] {
            answer.headers_mut().insert(name, "SM2".parse().unwrap());
        }
        assert_eq!(call.opened(&answer).unwrap(), seen);
    }
}

#[test]
fn h2_a_request_whose_numbers_were_exchanged_is_refused() {
    for call in calls() {
        for (name, good) in [("sys_id", SYS_ID), ("product_id", PRODUCT_ID)] {
            for other in ["6666000999999999", HUIFU_ID, "mcs", "YYZY", "", " ", "null"] {
                let from = format!("\"{name}\":\"{good}\"");
                let body = call.body().replace(&from, &format!("\"{name}\":\"{other}\""));
                assert_ne!(body, call.body());
                let error = call.taken(&body).unwrap_err();
                let typed = matches!(error, OpenError::Unverified(Unverified::Credentials(_)) | OpenError::Invalid(_));
                assert!(typed, "{name} = {other:?}: {error}");
            }
            for token in ["null", "0", "{}", "[]", "true"] {
                let body = call.body().replace(&format!("\"{good}\""), token);
                assert!(call.taken(&body).is_err(), "{name} = {token}");
            }
        }
    }
}

#[test]
fn h2_a_reply_of_another_merchant_is_unknown() {
    for call in calls() {
        let echoes = call.interface.inbound.field("huifu_id").is_some_and(|field| field.echo);
        let sends = call.interface.outbound.field("huifu_id").is_some();
        if !(echoes && sends) {
            continue;
        }
        for other in ["6666000100000002", SYS_ID, " 6666000100000001", "66660001000000０1", "6666", "6666000100000001 "]
        {
            let data = call.data.replace(&format!("\"huifu_id\":\"{HUIFU_ID}\""), &format!("\"huifu_id\":\"{other}\""));
            assert_ne!(data, call.data);
            match assert_unknown(other, call.says(&data)) {
                Unknown::Mismatch { field: "huifu_id", .. } => {}
                unknown => panic!("{}: {other}: {unknown:?}", call.interface.id),
            }
        }
    }
}

#[test]
fn a11_the_answers_to_two_orders_are_never_swapped() {
    let make: [(Make, &str); 4] = [
        (Call::edited::<TradePaymentJspayV3Request>, "req_seq_id"),
        (Call::edited::<TradePaymentMicropayV3Request>, "req_seq_id"),
        (Call::edited::<ScanpayRefundV3Request>, "req_seq_id"),
        (Call::edited::<ScanpayQueryV3Request>, "org_req_seq_id"),
    ];
    for pair in 0..1_000 {
        let (make, field) = make[pair % make.len()];
        let (one, two) = (format!("R20240101A{pair:09}"), format!("R20240101B{pair:09}"));
        let call = make(ends(), &|tree| tree.with(field, &one)).unwrap();
        assert!(call.answer(&call.reply).is_ok());
        let other = call.data.replace(&one, &two);
        assert_ne!(other, call.data);
        match assert_unknown("the other's answer", call.says(&other)) {
            Unknown::Mismatch { field: found, .. } => assert_eq!(found, field),
            unknown => panic!("{unknown:?}"),
        }
        // A refusal of the other is none of this one.
        let refusal = format!("{{\"resp_code\":\"90000000\",\"resp_desc\":\"x\",\"{field}\":\"{two}\"}}");
        assert!(matches!(call.says(&refusal), Err(Error::Unknown(Unknown::Mismatch { .. }))));
    }
}

#[test]
fn a11_another_amount_is_another_answer() {
    for (call, field) in [(pay(), "trans_amt"), (Call::of::<ScanpayRefundV3Request>(), "ord_amt")] {
        for other in ["10.01", "9.99", "0", "1000", "0.10"] {
            let data =
                call.data.replacen(&format!("\"{field}\":\"10"), &format!("\"{field}\":\"{other}\",\"x\":\"10"), 1);
            assert_ne!(data, call.data);
            match assert_unknown(other, call.says(&data)) {
                Unknown::Mismatch { field: found, .. } => assert_eq!(found, field),
                unknown => panic!("{}: {other}: {unknown:?}", call.interface.id),
            }
        }
    }
}

#[test]
fn a11_what_repeats_no_number_of_its_order_is_known_by_name() {
    // Only TLS keeps somebody from answering these with what the gateway signed for another request. Whoever adds one must think of this.
    let repeats = |call: &Call| {
        let echoed = |field: &&FieldSchema| field.echo && field.wire.ends_with("seq_id");
        !call.interface.inbound.anonymous && call.interface.inbound.fields.iter().any(|field| echoed(&field))
    };
    let ids: Vec<_> = calls().iter().filter(|call| !repeats(call)).map(|call| call.interface.id).collect();
    assert_eq!(ids, REPEATS_NOTHING);
    // A refusal that names nothing would do for any; but for a query, whose reply must name its order.
    let bare = signed(r#"{"resp_code":"90000000","resp_desc":"x"}"#);
    for call in calls() {
        let must = must_name_its_order(call.interface);
        match call.answer(&bare) {
            Err(Error::Unknown(Unknown::Mismatch { .. })) => assert!(must, "{}", call.interface.id),
            Err(Error::Declined(_)) => assert!(
                !must && call.interface.judge.state.is_none() | (call.interface.flow != Flow::Query),
                "{}",
                call.interface.id
            ),
            Err(Error::Unknown(Unknown::Code(_))) => assert!(!must && call.interface.flow == Flow::Query),
            read => panic!("{}: {read:?}", call.interface.id),
        }
    }
}

/// Whether a reply without any number of its order is nobody's.
fn must_name_its_order(interface: &Interface) -> bool {
    let reply = interface.inbound;
    let echoed = |wire: &&&str| reply.field(wire).is_some_and(|field| field.echo && !wire.ends_with("date"));
    !reply.anonymous && interface.outbound.rules.iter().any(|rule| rule.fields.iter().any(|wire| echoed(&wire)))
}

#[test]
fn a11_queries_whose_reply_may_name_no_order_are_known_by_name() {
    // All interfaces, by their tables: the reply says how an order stands and need not say which. Whoever adds one must think of this.
    let queries = HuifuProtocol::INTERFACES.iter().map(|incoming| incoming.interface);
    let queries = queries.filter(|query| query.flow == Flow::Query && query.judge.state.is_some());
    let number = |field: &&&FieldSchema| field.wire.ends_with("seq_id") || field.wire.ends_with("ord_id");
    let weak: Vec<_> = queries
        .filter(|query| {
            let numbers: Vec<_> =
                query.inbound.fields.iter().filter(|field| field.echo).filter(|field| number(&field)).collect();
            assert!(!numbers.is_empty(), "{}: what it does say is not even compared", query.id);
            !must_name_its_order(query) && numbers.iter().all(|field| field.need != Need::Mandatory)
        })
        .collect();
    let ids: Vec<_> = weak.iter().map(|query| query.id).collect();
    assert_eq!(ids, STATE_OF_NOBODY);
    for query in weak {
        assert!(query.inbound.field("huifu_id").is_some_and(|field| field.echo), "{}: not even the merchant", query.id);
    }
}

#[test]
fn a11_a_reply_that_names_another_order_is_refused_though_it_might_name_none() {
    let call = Call::of::<OnlinepaymentQueryRequest>();
    let without = |data: &str, name: &str| {
        let mut members: serde_json::Map<String, serde_json::Value> = serde_json::from_str(data).expect("an object");
        assert!(members.remove(name).is_some(), "{name}");
        serde_json::to_string(&members).expect("JSON")
    };
    let names = ["org_req_date", "org_req_seq_id", "org_hf_seq_id"];
    for name in names {
        let sent = text(&call.seen(&call.reply).expect("a reply"), name).expect("a text").to_owned();
        let other = if name.ends_with("date") { "20231230" } else { "R20231231000777" };
        let data = call.data.replace(&format!("\"{name}\":\"{sent}\""), &format!("\"{name}\":\"{other}\""));
        assert_ne!(data, call.data);
        match assert_unknown(name, call.says(&data)) {
            Unknown::Mismatch { field, .. } => assert_eq!(field, name),
            unknown => panic!("{name}: {unknown:?}"),
        }
        assert!(call.says(&without(&call.data, name)).is_ok(), "{name} may be absent");
    }
    // Known: one that names no order at all is taken, whichever order of the merchant it is about. Only TLS keeps it away, and the durable
    // flows conclude nothing from it.
    let nobody = names.iter().fold(call.data.clone(), |data, name| without(&data, name));
    assert!(
        call.says(&nobody).is_ok(),
        "a table that is no longer `anonymous` would refuse it: then let this test say so"
    );
}

/// See above.
const STATE_OF_NOBODY: [&str; 5] = [
    "delaytrans_confirmquery_v2",
    "delaytrans_confirmquery_v3",
    "delaytrans_confirmrefundquery",
    "onlinepayment_query",
    "onlinepayment_refund_query",
];

/// See above.
const REPEATS_NOTHING: [&str; 2] = ["onlinepayment_query", "merchant_basicdata_indv"];

#[test]
fn a11_the_reply_of_another_interface_is_unknown_or_names_the_same_order() {
    let calls = calls();
    for call in &calls {
        for other in calls.iter().filter(|other| other.interface.id != call.interface.id) {
            // Replies have no name of their interface. What keeps them apart is the number of their request.
            let renumbered = other.data.replace(ORDER, "R20240101000777").replace("0029000TOPORIGINAL", "0029000OTHER");
            let renumbered =
                renumbered.replace("R20231231000009", "R20231231000777").replace(HUIFU_ID, "6666000100000777");
            if let Ok(view) = call.seen(signed(&renumbered)) {
                let names = |name: &str| view.iter().any(|(place, _)| place == name);
                let named = call.interface.inbound.fields.iter().any(|field| field.echo && names(field.wire));
                assert!(!named, "{} took the reply of {}: {view:?}", call.interface.id, other.interface.id);
            }
        }
    }
}

#[test]
fn a12_neither_our_request_nor_a_notification_is_an_answer() {
    for call in calls() {
        let id = call.interface.id;
        let unknown = assert_unknown(id, call.answer(call.body()));
        let reflected = matches!(unknown, Unknown::Unverified(Unverified::Signature { .. }));
        assert!(reflected, "our own key is none of the gateway's: {unknown:?}");
        let by_us = envelope(&call.data, &sign(call.data.as_bytes(), super::MERCHANT, RSA));
        assert_unknown(id, call.answer(by_us));
        // What the gateway signed as our request: it has no result code.
        assert_unknown(id, call.says(&call.sent()));
        assert_unknown(id, call.answer(notifies(&notice())));
        let by_gateway = call.resigned(&call.sent()).replace("\"sign\":\"", "\"Sign\":\"");
        assert_unknown(id, call.answer(by_gateway));
    }
}

#[test]
fn a12_neither_a_request_nor_a_reply_is_a_notification() {
    for call in calls() {
        for body in [call.body(), &call.reply, &call.data, &call.sent()] {
            assert!(notified(body).is_err(), "{}", call.interface.id);
        }
        assert!(call.taken(&call.reply).is_err());
        assert!(call.taken(notifies(&notice())).is_err());
        assert!(call.taken(call.resigned(&notice())).is_err(), "{}", call.interface.id);
        // A request that the gateway signed in a form has no result code.
        assert!(notified(notifies(&call.sent())).is_err(), "{}", call.interface.id);
    }
    let ours = super::form(&[("resp_data", &notice()), ("sign", &sign(notice().as_bytes(), super::MERCHANT, RSA))]);
    assert!(notified(ours).is_err());
    let other = super::form(&[("resp_data", &notice()), ("sign", &sign(notice().as_bytes(), TestKey::Stranger, RSA))]);
    assert!(notified(other).is_err());
}
