//! A11 and A12: the answer to another question, and our own question as the answer.

use tongbao_bill99::{PurchaseRequest, QueryCardinfoRequest, QueryTxnRequest, RefundRequest, TxnType, VoidRequest};
use tongbao_core::schema::{FieldSchema, Kind};
use tongbao_core::{Error, Gateway, Protocol, Unknown};
use tongbao_tests::sample;
use tongbao_tests::tree::Node;

use super::{Bill99Protocol, Call, assert_unknown, calls};

#[test]
fn a11_the_answers_to_a_thousand_pairs_of_orders_are_never_swapped() {
    let make =
        [Call::of::<PurchaseRequest>, Call::of::<RefundRequest>, Call::of::<VoidRequest>, Call::of::<QueryTxnRequest>];
    for pair in 0..1_000 {
        let call = make[pair % make.len()];
        let (first, second) = (call(&format!("A{pair:09}")), call(&format!("B{pair:09}")));
        assert!(first.answer(&first.reply).is_ok());
        for unknown in [
            assert_unknown("the other's answer", first.answer(&second.reply)),
            assert_unknown("the other's answer", second.answer(&first.reply)),
        ] {
            assert!(matches!(unknown, Unknown::Mismatch { field: "externalRefNumber", .. }), "{unknown:?}");
        }
    }
}

#[test]
fn a11_every_field_that_must_be_repeated_is_compared() {
    let mut compared = 0;
    for incoming in Bill99Protocol::INTERFACES {
        let interface = incoming.interface;
        let (request, reply) = sample::exchange(interface, sample::full(interface.outbound));
        let sent = (incoming.outbound)(&mut request.source(), tongbao_core::Strictness::Strict).expect("a request");
        for field in interface.inbound.fields.iter().filter(|field| field.echo && request.get(field.wire).is_some()) {
            let mut other = reply.clone();
            other.set(field.wire, Node::Text(another(field)));
            let received = (incoming.inbound)(&mut other.source(), tongbao_core::Strictness::Lenient).expect("a reply");
            let error = tongbao_core::echo(&*sent, &*received).expect_err(field.wire);
            assert!(error.to_string().contains(field.wire), "{}: {error}", interface.id);
            compared += 1;
        }
    }
    assert!(compared > 20, "{compared} fields");
}

/// A text of the same kind that differs from the sample's as little as possible.
fn another(field: &FieldSchema) -> String {
    let Node::Text(text) = sample::typical(field) else { panic!("{} is no text", field.wire) };
    match field.kind {
        Kind::Amount(form) => sample::amount(1001, form),
        Kind::Enum(list) => list.values.last().expect("values").wire.to_owned(),
        Kind::DateTime(_) | Kind::Date(_) => text.replace("2025", "2026"),
        _ => format!("{}0", &text[..text.len() - 1]),
    }
}

#[test]
fn a11_whatever_names_an_order_is_repeated() {
    // What tells one order from another: wherever request and reply both have it, the table must ask for it.
    for incoming in Bill99Protocol::INTERFACES.iter().filter(|incoming| incoming.interface.sign.is_none()) {
        let interface = incoming.interface;
        for name in ["merchantId", "externalRefNumber", "txnType", "amount"] {
            if let (Some(_), Some(field)) = (interface.outbound.field(name), interface.inbound.field(name)) {
                let place =
                    interface.inbound.echo_container.is_some() && field.need != tongbao_core::schema::Need::Mandatory;
                assert!(field.echo || place, "{}: the reply must repeat {name}", interface.id);
            }
        }
    }
}

#[test]
fn a11_a_repeated_request_that_differs_is_not_ours() {
    let call = Call::of::<QueryTxnRequest>("A0001");
    let repeated = "<QryTxnMsgContent>";
    assert!(call.reply.contains(repeated), "the reply repeats the request");
    let (head, rest) = call.reply.split_once("</QryTxnMsgContent>").unwrap();
    for (from, to) in [("A0001", "A0002"), (super::MERCHANT_ID, "104110045112013"), ("<txnType>PUR", "<txnType>RFD")] {
        let body = format!("{}</QryTxnMsgContent>{rest}", head.replace(from, to));
        assert_ne!(body, call.reply, "{from}");
        let unknown = assert_unknown(from, call.answer(&body));
        assert!(matches!(unknown, Unknown::Mismatch { .. }), "{unknown:?}");
    }
}

#[test]
fn a11_a_query_by_the_gateways_number_takes_no_other_order() {
    let query = QueryTxnRequest::builder()
        .ref_number("000000000001")
        .txn_type(TxnType::Purchase)
        .merchant_id(super::MERCHANT_ID)
        .build()
        .unwrap();
    let reply = Call::of::<QueryTxnRequest>("ANOTHER").reply;
    let content = &reply[reply.find("<TxnMsgContent>").unwrap()..];
    let head = &reply[..reply.find("<QryTxnMsgContent>").unwrap()];
    let number = content.find("<refNumber>").map(|at| &content[at..at + "<refNumber>000000000001</refNumber>".len()]);
    for content in [content.replace(number.unwrap_or("<none/>"), ""), content.to_owned()] {
        let read = super::merchant().read(&super::response(200, format!("{head}{content}").as_bytes()), &query);
        assert!(matches!(read, Err(Error::Unknown(Unknown::Mismatch { .. }))), "{read:?}");
    }
}

#[test]
fn a11_an_empty_repeat_tells_nothing() {
    let call = Call::of::<QueryCardinfoRequest>("A0001");
    let (head, _) = call.reply.split_once("<QryCardContent>").unwrap();
    let unknown = assert_unknown("empty", call.answer(&format!("{head}<QryCardContent/></MasMessage>")));
    assert!(matches!(unknown, Unknown::NoVerdict(_)), "{unknown:?}");
}

#[test]
fn a11_the_answer_to_one_interface_is_none_to_another() {
    let calls = calls();
    let mut believed = Vec::new();
    for asked in &calls {
        for answered in calls.iter().filter(|answered| answered.interface.id != asked.interface.id) {
            if !matches!(asked.answer(&answered.reply), Err(Error::Unknown(_))) {
                believed.push(format!("{} for {}", answered.interface.id, asked.interface.id));
            }
        }
    }
    assert!(believed.is_empty(), "taken for an answer: {believed:#?}");
}

#[test]
fn a12_a_request_that_comes_back_is_no_answer() {
    for call in calls() {
        let body = call.request.body().clone();
        let read = call.answer_bytes(&body);
        if call.asks_for_nothing() {
            // Such a reply may say nothing at all, and then nothing may be concluded from it.
            assert!(read.is_err() || read.is_ok_and(|view| view.iter().all(|(place, _)| place == "version")));
        } else {
            assert_unknown(call.interface.id, read);
        }
    }
}

#[test]
fn a12_a_reply_or_a_request_is_no_notification() {
    for call in calls() {
        let request = String::from_utf8(call.request.body().to_vec()).unwrap();
        for text in [call.reply.as_str(), &request] {
            let result = super::notified(&super::signed(text));
            assert!(result.is_err(), "{} signed as a notification", call.interface.id);
        }
    }
}
