//! A private gateway: one TOML file and one line of Rust, and no file of the workspace is touched.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first thing that is not as it should be"
)]

mod same_text;

/// The whole declaration of the gateway.
mod qiantong {
    tongbao_macros::protocol!("private/lianlian_like.toml");
}

use qiantong::{
    DebitRequest, DebitResponse, Entry, Goods, OrderState, Paid, PaidAck, PayType, Payer, QiantongProtocol,
};
use tongbao_core::schema::{Charset, Outcome};
use tongbao_core::{
    Amount, BeijingTime, Date, Error, FaultKind, Invalid, Message, Notification, Protocol, Request, Unknown,
};
use tongbao_wire::exchange;

type TestResult = Result<(), Box<dyn std::error::Error>>;

fn debit() -> Result<DebitRequest, Invalid> {
    let goods = Goods::builder().goods_id("G1").price(Amount::from_fen(100)).quantity(9999).note("多").build()?;
    DebitRequest::builder()
        .order_id("20250501000001")
        .amount(Amount::from_fen(150))
        .subject("<测试> & \"商品\"")
        .shop("小店")
        .attach("")
        .pay_type(PayType::Card)
        .card_no("6217003320034459100")
        .cvv("739")
        .expiry("1227")
        .open_id("o1")
        .user_id("u1")
        .plan_b("B")
        .expire(BeijingTime::new(2025, 5, 1, 13, 30, 0).expect("a time"))
        .day(Date::new(2025, 5, 1).expect("a day"))
        .times(-3)
        .payer(Payer::builder().payer_name("小强").cert_no("11010519491231002X").build()?)
        .goods([goods])
        .more([Entry::builder().key("a").value("").build()?, Entry::builder().key("b").value("1").build()?])
        .kind("K")
        .build()
}

const WRITTEN: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8"?><qt xmlns="https://qiantong.example/ns"><version>2.0</version><order>"#,
    "<orderId>20250501000001</orderId><amount>1.50</amount>",
    "<subject>&lt;测试&gt; &amp; &quot;商品&quot;</subject><shop>小店</shop><attach></attach><payType>CARD</payType>",
    "<cardNo>6217003320034459100</cardNo><cvv>739</cvv><expiry>1227</expiry><openId>o1</openId><userId>u1</userId>",
    "<planB>B</planB><times>-3</times><expire>20250501133000</expire><day>2025-05-01</day>",
    "<payer><payerName>小强</payerName><certNo>11010519491231002X</certNo></payer>",
    "<goods><line><goodsId>G1</goodsId><price>100</price><quantity>9999</quantity><note>多</note></line></goods>",
    "<more><key>a</key><value></value></more><more><key>b</key><value>1</value></more><type>K</type>",
    "</order></qt>"
);

#[test]
fn a_request_of_a_private_gateway_is_written_and_read() -> TestResult {
    let request = debit()?;
    let text = exchange::write(&QiantongProtocol::WIRE, &request);
    assert_eq!(text, WRITTEN);
    let read: DebitRequest = exchange::read_strict(&QiantongProtocol::WIRE, &text, Charset::Utf8)?;
    assert_eq!(read, request);
    Ok(())
}

#[test]
fn a_reply_of_a_private_gateway_is_matched_to_its_request_and_judged() -> TestResult {
    let request = debit()?;
    let reply = DebitResponse::builder().ret_code("0000").order_id("20250501000001");
    let reply = reply.amount(Amount::from_fen(150)).trade_no("T1").build()?;
    let text = exchange::write_reply(&QiantongProtocol::WIRE, &reply, &request);
    let read = exchange::read_reply(&text, Charset::Utf8, &request)?;
    assert_eq!(read, reply);
    let judge = &DebitRequest::INTERFACE.judge;
    assert!(tongbao_core::judge(judge, &read).is_ok());
    let declined = exchange::read_reply(&text.replace("0000</retCode>", "1001</retCode>"), Charset::Utf8, &request)?;
    assert!(matches!(tongbao_core::judge(judge, &declined), Err(Error::Declined(_))));
    let unlisted = exchange::read_reply(&text.replace("0000</retCode>", "0001</retCode>"), Charset::Utf8, &request)?;
    assert!(matches!(tongbao_core::judge(judge, &unlisted), Err(Error::Unknown(Unknown::Code(_)))));
    let (repeated, answer) = text.split_once("<result>").expect("the repeated request, then the answer");
    let wrong = |part: &str| part.replace("<amount>1.50", "<amount>1.51");
    for other in [format!("{}<result>{answer}", wrong(repeated)), format!("{repeated}<result>{}", wrong(answer))] {
        let error = exchange::read_reply(&other, Charset::Utf8, &request).expect_err("another amount");
        assert!(matches!(error, Error::Unknown(Unknown::Mismatch { field: "amount", .. })), "{error:?}");
    }
    Ok(())
}

#[test]
fn a_notification_of_a_private_gateway_says_how_the_order_stands() -> TestResult {
    let paid = Paid::builder().order_id("20250501000001").amount(Amount::from_fen(150));
    let paid = paid.order_state(OrderState::Paid).build()?;
    let text = exchange::write(&QiantongProtocol::WIRE, &paid);
    let read: Paid = exchange::read_notify(&QiantongProtocol::WIRE, &text, Charset::Utf8)?;
    assert_eq!(read, paid);
    assert_eq!(tongbao_core::state(Paid::INTERFACE, &read), Outcome::Succeeded);
    let ack = PaidAck::builder().order_id("20250501000001").build()?;
    let text = exchange::write(&QiantongProtocol::WIRE, &ack);
    assert!(text.contains("<answer>OK</answer>"), "{text}");
    Ok(())
}

#[test]
fn every_fault_of_a_private_gateways_request_comes_out_at_once() {
    let invalid = DebitRequest::builder().order_id("1").cvv("73x").open_id("o").union_id("u").build();
    let invalid = invalid.expect_err("almost everything is missing");
    let missing = invalid.faults.iter().filter(|fault| fault.kind == FaultKind::Missing).count();
    assert_eq!(missing, 4, "amount, subject, payType, goods: {invalid}");
    let rules = invalid.faults.iter().filter(|fault| matches!(fault.kind, FaultKind::Rule { .. })).count();
    assert_eq!(rules, 4, "at most one, together, at least one, exactly one: {invalid}");
    assert_eq!(invalid.faults.len(), 10, "{invalid}");
}

#[test]
fn a_private_gateways_secrets_are_masked_like_all_others() -> TestResult {
    let request = debit()?;
    let shown = format!("{request:?} {} {}", request.masked(), serde_json::to_string(&request.masked())?);
    for secret in ["6217003320034459100", "739\"", "1227", "小强", "11010519491231002X"] {
        assert!(!shown.contains(secret), "{secret} in {shown}");
    }
    Ok(())
}
