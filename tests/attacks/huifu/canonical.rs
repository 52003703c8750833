//! H1: what is signed of a request is one text under every reading that the vendor's programs have.

use tongbao_core::{Acquirer, Gateway, Message, Request, Strictness};
use tongbao_huifu::{
    HuifuProtocol, MerchantBasicdataIndvRequest, QuickpaySmssendV3Request, ScanpayRefundV3Request,
    TradePaymentCreateV4Request, TradePaymentJspayV3Request,
};
use tongbao_tests::sample;

use super::lawful::lawful;
use super::{Ends, call, member, toy};
use crate::mutate::Dice;

/// An object's JSON without blanks, its names sorted: on the first level, or on all.
fn resorted(value: &serde_json::Value, deep: bool) -> String {
    match value {
        serde_json::Value::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            members.sort_by(|a, b| a.0.as_bytes().cmp(b.0.as_bytes()));
            let written = members.into_iter().map(|(name, value)| {
                let value = if deep { resorted(value, true) } else { value.to_string() };
                format!("{}:{value}", serde_json::Value::from(name.as_str()))
            });
            format!("{{{}}}", written.collect::<Vec<_>>().join(","))
        }
        serde_json::Value::Array(items) => {
            let items = items.iter().map(|item| resorted(item, deep));
            format!("[{}]", items.collect::<Vec<_>>().join(","))
        }
        other => other.to_string(),
    }
}

/// What stands behind every backslash that begins an escape.
fn escapes(json: &str) -> impl Iterator<Item = char> {
    let mut letters = json.chars();
    std::iter::from_fn(move || letters.find(|c| *c == '\\').and_then(|_| letters.next()))
}

/// Sends so many random requests of one interface.
fn agree<R: Request<Protocol = HuifuProtocol> + PartialEq + Clone>((merchant, acquirer): &Ends, dice: &mut Dice) {
    let whole = call::typical(sample::full(R::SCHEMA), R::SCHEMA);
    for round in 0..2_000 {
        let tree = lawful(sample::complete(toy::shuffled(&whole, R::SCHEMA, dice), R::SCHEMA), R::SCHEMA);
        let request: R = call::read(&tree, Strictness::Strict);
        let sent = merchant.seal(&request).expect("a request");
        let body = std::str::from_utf8(sent.body()).expect("UTF-8");
        let data = member(body, "data").expect("data");
        let value: serde_json::Value = serde_json::from_str(&data).expect("JSON");
        let members = value.as_object().expect("an object");
        assert!(members.keys().is_sorted(), "round {round}: {data}");
        assert!(members.values().all(serde_json::Value::is_string), "round {round}: nothing is nested: {data}");
        assert_eq!(resorted(&value, false), data, "round {round}: sorted on the first level");
        assert_eq!(resorted(&value, true), data, "round {round}: sorted on all levels");
        assert!(escapes(&data).all(|c| matches!(c, '"' | '\\')), "round {round}: {data}");
        let opened = acquirer.open_request::<R>(&sent).expect("the signature is over these bytes");
        assert!(*opened == request, "round {round}: {data}");
        // However the body is written anew by a program that parses it: the gateway finds the text that was signed.
        if round % 4 == 0 {
            let again: serde_json::Value = serde_json::from_str(body).expect("JSON");
            let pretty = serde_json::to_string_pretty(&again).expect("JSON").replace('/', "\\/");
            let ascii = pretty.chars().map(|c| if c == '中' { "\\u4e2d".to_owned() } else { c.to_string() });
            let rewritten = sent.map(|_| ascii.collect::<String>().into_bytes().into());
            assert!(*acquirer.open_request::<R>(&rewritten).expect("rewritten") == request, "round {round}");
        }
    }
}

#[test]
fn h1_ten_thousand_random_requests_are_one_text_under_both_readings() {
    let (ends, mut dice) = (toy::ends(), Dice::new(51));
    agree::<TradePaymentJspayV3Request>(&ends, &mut dice);
    agree::<TradePaymentCreateV4Request>(&ends, &mut dice);
    agree::<ScanpayRefundV3Request>(&ends, &mut dice);
    agree::<QuickpaySmssendV3Request>(&ends, &mut dice);
    agree::<MerchantBasicdataIndvRequest>(&ends, &mut dice);
}

#[test]
fn h1_what_the_vendors_programs_escape_differently_is_never_sent() {
    // Control characters have short and long escapes, and some writers escape the two separators.
    let refused =
        ["\u{0}", "\u{1}", "\u{8}", "\t", "\n", "\u{c}", "\r", "\u{1f}", "\u{7f}", "\u{85}", "\u{2028}", "\u{2029}"];
    for bad in refused {
        for field in ["goods_desc", "remark", "notify_url"] {
            let edited = super::Call::edited::<TradePaymentJspayV3Request>(super::ends(), &|tree| {
                tree.with(field, &format!("a{bad}b"))
            });
            assert!(matches!(edited, Err(tongbao_core::Error::Invalid(_))), "{bad:?} in {field}");
        }
        let inside = super::Call::edited::<TradePaymentJspayV3Request>(super::ends(), &|mut tree| {
            let wx_data = sample::full(tongbao_huifu::WxData::SCHEMA).with("attach", bad);
            tree.set("wx_data", tongbao_tests::tree::Node::Object(wx_data));
            tree
        });
        assert!(matches!(inside, Err(tongbao_core::Error::Invalid(_))), "{bad:?} inside a string of JSON");
    }
}

#[test]
fn h1_a_request_that_is_signed_in_another_order_is_refused() {
    let call = super::pay();
    let value: serde_json::Value = serde_json::from_str(&call.sent()).expect("JSON");
    let mut members: Vec<_> = value.as_object().expect("an object").iter().collect();
    members.reverse();
    let written = members.into_iter().map(|(name, value)| format!("\"{name}\":{value}")).collect::<Vec<_>>();
    let unsorted = format!("{{{}}}", written.join(","));
    // Signed sorted and sent unsorted: taken. Signed unsorted and sent unsorted: taken, too. Signed unsorted and sent sorted: refused.
    let sign = |text: &str| super::sign(text.as_bytes(), super::MERCHANT, super::RSA);
    let sent = call.taken(call.body()).expect("a request");
    assert_eq!(call.taken(super::request_of(&unsorted, &sign(&call.sent()))).expect("sorted"), sent);
    assert_eq!(call.taken(super::request_of(&unsorted, &sign(&unsorted))).expect("as it is"), sent);
    assert!(call.taken(super::request_of(&call.sent(), &sign(&unsorted))).is_err());
}
