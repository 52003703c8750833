//! A11 and A12: the answer to another question, and our own words as the answer.

use tongbao_core::{Error, Unknown, Unverified};
use tongbao_tests::keys::TestKey;
use tongbao_ysepay::{
    FastpayAuthorizeRequest, FastpayRequest, TradeOrderQueryRequest, TradeQueryRequest, TradeRefundRequest,
    TrusteeshipFastPayRequest, TrusteeshipSignRequest,
};

use super::call::Make;
use super::{Call, FAULT, ORDER, assert_unknown, calls, ends, envelope, notice, notified, signed};

#[test]
fn a11_the_answers_to_two_orders_are_never_swapped() {
    let make: [Make; 7] = [
        Call::edited::<TradeQueryRequest>,
        Call::edited::<TradeOrderQueryRequest>,
        Call::edited::<FastpayRequest>,
        Call::edited::<FastpayAuthorizeRequest>,
        Call::edited::<TradeRefundRequest>,
        Call::edited::<TrusteeshipFastPayRequest>,
        Call::edited::<TrusteeshipSignRequest>,
    ];
    for pair in 0..1_000 {
        let (one, two) = (format!("20240101A{pair:09}"), format!("20240101B{pair:09}"));
        let call = make[pair % make.len()](ends(), &|tree| tree.with("out_trade_no", &one)).unwrap();
        assert!(call.seen(&call.reply).is_ok());
        let other = call.node.replace(&one, &two);
        assert_ne!(other, call.node);
        let unknown = assert_unknown("the other's answer", call.seen(signed(call.name(), &other)));
        assert!(matches!(unknown, Unknown::Mismatch { field: "out_trade_no", .. }), "{unknown:?}");
    }
}

#[test]
fn a11_an_order_is_repeated_in_every_character_or_not_at_all() {
    for call in
        calls().into_iter().filter(|call| call.interface.inbound.field("out_trade_no").is_some_and(|field| field.echo))
    {
        for other in
            ["20240101000000000002", " 20240101000000000001", "20240101000000000001 ", "2024010100000000000１", "2"]
        {
            match assert_unknown(other, call.seen(signed(call.name(), &call.node.replace(ORDER, other)))) {
                Unknown::Mismatch { field: "out_trade_no", .. } => {}
                unknown => panic!("{}: {other}: {unknown:?}", call.interface.id),
            }
        }
        let escaped = call.node.replace(ORDER, "\\u00320240101000000000001");
        assert!(call.seen(signed(call.name(), &escaped)).is_ok(), "another spelling of the same characters");
        // A refusal of another order is none of this one.
        for sub_code in ["ACQ.TRADE_HAS_CLOSE", "ACQ.INVALID_PARAMETER", "ACQ.TRADE_HAS_SUCCESS"] {
            let refusal = format!(
                r#"{{"code":"40004","msg":"x","sub_code":"{sub_code}","out_trade_no":"20240101000000000002"}}"#
            );
            let unknown = assert_unknown(sub_code, call.says(&refusal));
            assert!(matches!(unknown, Unknown::Mismatch { .. }), "{unknown:?}");
        }
    }
}

#[test]
fn a11_what_repeats_nothing_is_known_by_name() {
    // Known and not to be mended: nothing in these replies is in their requests. Whoever adds a field that is in both must think of this.
    let repeats_nothing =
        calls().into_iter().filter(|call| !call.interface.inbound.fields.iter().any(|field| field.echo));
    let ids: Vec<_> = repeats_nothing
        .inspect(|call| {
            let both = |field: &&tongbao_core::schema::FieldSchema| call.interface.outbound.field(field.wire).is_some();
            assert_eq!(call.interface.inbound.fields.iter().filter(both).count(), 0, "{}", call.interface.id);
        })
        .map(|call| call.interface.id)
        .collect();
    let known = [
        "fastpay_authorize_msg",
        "trade_close",
        "trusteeship_fast_pay_confirm",
        "trusteeship_fast_pay_query_protocol",
        "trusteeship_fast_pay_reachievemsg",
        "trusteeship_sign_cancel",
    ];
    assert_eq!(ids, known);
}

#[test]
fn a11_a_signed_refusal_that_names_no_order_would_do_for_any() {
    // Known and not to be mended: a fault has no member that a request has. Only TLS keeps somebody from answering with that of another.
    let fault = r#"{"code":"40004","msg":"x","sub_code":"ACQ.TRADE_HAS_CLOSE"}"#;
    for call in calls() {
        for name in [FAULT, call.name()] {
            assert!(matches!(call.answer(signed(name, fault)), Err(Error::Declined(_))), "{}", call.interface.id);
        }
    }
}

#[test]
fn a11_the_reply_of_another_interface_is_unknown() {
    let calls = calls();
    for call in &calls {
        for other in calls.iter().filter(|other| other.interface.id != call.interface.id) {
            let unknown = assert_unknown(call.interface.id, call.seen(&other.reply));
            assert!(matches!(unknown, Unknown::Unreadable(_)), "{unknown:?}");
        }
    }
}

#[test]
fn a12_neither_our_request_nor_a_notification_is_an_answer() {
    for call in calls() {
        let id = call.interface.id;
        assert_unknown(id, call.answer(call.request.body()));
        assert_unknown(id, call.answer(notice().signed(TestKey::Gateway)));
        // What we sent and signed, in the gateway's envelope.
        let (pairs, content) = (call.pairs(), call.pairs());
        let (sign, content) = (pairs.value("sign").unwrap(), content.value("biz_content").unwrap());
        let unknown = assert_unknown(id, call.answer(envelope(call.name(), &super::gbk(content), sign)));
        assert!(matches!(unknown, Unknown::Unverified(Unverified::Signature { .. })), "{unknown:?}");
        let members =
            pairs.0.iter().map(|(name, value)| format!("\"{name}\":{}", serde_json::to_string(value).unwrap()));
        assert_unknown(id, call.answer(super::gbk(&format!("{{{}}}", members.collect::<Vec<_>>().join(",")))));
    }
}

#[test]
fn a12_neither_a_request_nor_a_reply_is_a_notification() {
    for call in calls() {
        for body in [call.request.body().to_vec(), call.reply.clone(), call.node.clone().into_bytes()] {
            assert!(notified(&body).is_err(), "{}", call.interface.id);
        }
        // Not even if the gateway had signed it.
        assert!(notified(call.pairs().without("sign").signed(TestKey::Gateway)).is_err(), "{}", call.interface.id);
        assert!(call.taken(&call.reply).is_err());
        assert!(call.taken(notice().signed(TestKey::Long)).is_err());
    }
    let kind = notice().with("notify_type", "ysepay.df.single.notify").signed(TestKey::Gateway);
    assert!(notified(kind).unwrap_err().to_string().contains("notify_type"), "another kind of notification");
}

#[test]
fn a12_a_request_is_of_its_own_method() {
    let calls = calls();
    for call in &calls {
        for other in calls.iter().filter(|other| other.interface.id != call.interface.id) {
            let error = call.taken(other.request.body()).unwrap_err();
            assert!(error.to_string().contains("method"), "{error}");
            // The other's fields under our method, signed so.
            let pairs = other.pairs().without("sign").with("method", call.interface.method);
            let taken = call.taken(pairs.with("version", call.interface.version).signed(TestKey::Long));
            assert_eq!(taken.is_ok(), same_fields(call, other), "{} and {}", call.interface.id, other.interface.id);
        }
    }
}

/// Whether a request with all of the other's fields fits.
fn same_fields(call: &Call, other: &Call) -> bool {
    let table = call.interface.outbound;
    let content = other.pairs();
    let json: serde_json::Value = serde_json::from_str(content.value("biz_content").unwrap()).unwrap();
    let sent = json.as_object().unwrap();
    let needed = |field: &tongbao_core::schema::FieldSchema| field.need == tongbao_core::schema::Need::Mandatory;
    sent.keys().all(|name| table.field(name).is_some())
        && table.fields.iter().filter(|field| needed(field)).all(|field| sent.contains_key(field.wire))
}
