//! K3 and K4: document types, entities, and XML that costs more than it weighs. Every text is also signed by the gateway's own key, so
//! that it reaches the parser of notifications.

use tongbao_bill99::NotifyError;
use tongbao_wire::Limits;

use super::{Call, Tr3, assert_unknown, notified, purchase, signed};
use crate::mutate::quick;

/// Puts something between declaration and root, and something else in place of the order's amount.
fn document(of: &str, prolog: &str, amount: &str) -> String {
    let text = of.replacen("<MasMessage", &format!("{prolog}<MasMessage"), 1);
    let (from, to) = (text.find("<amount>").unwrap() + "<amount>".len(), text.find("</amount>").unwrap());
    format!("{}{amount}{}", &text[..from], &text[to..])
}

fn refused_everywhere(what: &str, prolog: &str, amount: &str) {
    let (call, tr3) = (purchase(), Tr3::new());
    let reply = document(&call.reply, prolog, amount);
    assert_unknown(what, quick(what, || call.answer(&reply)));
    let notify = signed(&document(&tr3.covered, prolog, amount));
    let error = quick(what, || notified(&notify)).map(|notify| notify.into_inner()).expect_err(what);
    let typed = matches!(error, NotifyError::Read(_) | NotifyError::TooLarge { .. } | NotifyError::Signature(_));
    assert!(typed, "{what}: {error:?}");
}

#[test]
fn k3_document_types_and_entities_are_refused() {
    let laughs: String =
        (1..10).map(|n| format!("<!ENTITY l{n} \"{}\">", format!("&l{};", n - 1).repeat(10))).collect();
    let long = format!("<!DOCTYPE a [<!ENTITY a \"{}\">]>", "9".repeat(10_000));
    for (what, prolog, amount) in [
        ("an empty document type", "<!DOCTYPE MasMessage>", "10"),
        ("an internal entity", "<!DOCTYPE a [<!ENTITY e \"99999\">]>", "&e;"),
        ("an external entity", "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>", "&e;"),
        ("an external document type", "<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/a.dtd\">", "10"),
        ("a public document type", "<!DOCTYPE a PUBLIC \"-//A//B\" \"http://127.0.0.1:1/a.dtd\">", "10"),
        ("a parameter entity", "<!DOCTYPE a [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/p\"> %p;]>", "10"),
        ("a billion laughs", &format!("<!DOCTYPE a [<!ENTITY l0 \"lol\">{laughs}]>"), "&l9;"),
        ("quadratic growth", &long, &"&a;".repeat(10_000)),
        ("a default attribute", "<!DOCTYPE a [<!ATTLIST a b CDATA \"c\">]>", "10"),
        ("an entity without a document type", "", "&e;"),
        ("an entity that HTML has", "", "&nbsp;10"),
        ("an entity without an end", "", "&amp10"),
        ("a reference to no character", "", "&#0;"),
        ("a reference beyond Unicode", "", "&#x110000;"),
        ("a reference to half a character", "", "&#xD800;"),
        ("a bare ampersand", "", "1&0"),
        ("CDATA", "", "<![CDATA[10]]>"),
        ("a comment", "", "1<!-- -->0"),
        ("an instruction", "", "1<?x?>0"),
        ("an instruction before the root", "<?xml-stylesheet href=\"a\"?>", "10"),
        ("a comment before the root", "<!-- -->", "10"),
        ("a second declaration", "<?xml version=\"1.0\"?>", "10"),
        ("the end of a CDATA section", "", "10]]>"),
        ("a control character", "", "1\u{1}0"),
        ("an element inside", "", "<a>10</a>"),
        ("a tag that is not closed", "", "<a>10"),
        ("a tag closed twice", "", "10</amount>"),
        ("an attribute", "<a b=\"c\"/>", "10"),
    ] {
        refused_everywhere(what, prolog, amount);
    }
}

#[test]
fn k4_depth_width_and_attributes_cost_no_more_than_their_bytes() {
    let deep = |n: usize| format!("{}{}", "<a>".repeat(n), "</a>".repeat(n));
    let attributes = |n: usize| (0..n).map(|at| format!(" a{at}=\"\"")).collect::<String>();
    let namespaces = |n: usize| (0..n).map(|at| format!(" xmlns:a{at}=\"b{at}\"")).collect::<String>();
    for n in [20, 1_000, 10_000, 100_000] {
        refused_everywhere("nested elements", "", &deep(n));
        refused_everywhere("open elements", "", &"<a>".repeat(n));
        refused_everywhere("closing tags", "", &"</a>".repeat(n));
    }
    for n in [1, 1_000, 20_000, 1_000_000] {
        refused_everywhere("attributes of an element", "", &format!("<a{}>10</a>", attributes(n)));
        refused_everywhere("one attribute many times", "", &format!("<a{}>10</a>", " a=\"\"".repeat(n)));
        refused_everywhere("namespaces", "", &format!("<a{}>10</a>", namespaces(n)));
    }
    let (call, tr3) = (purchase(), Tr3::new());
    for (what, more) in [
        ("attributes of the root", attributes(20_000)),
        ("a namespace many times", " xmlns=\"a\"".repeat(20_000)),
        ("namespaces of the root", namespaces(10_000)),
        ("a very long attribute", format!(" a=\"{}\"", "b".repeat(200_000))),
    ] {
        let crowded = |text: &str| text.replacen("<MasMessage", &format!("<MasMessage{more}"), 1);
        assert_unknown(what, quick(what, || call.answer(&crowded(&call.reply))));
        let notify = signed(&crowded(&tr3.covered));
        assert!(quick(what, || notified(&notify)).is_err(), "{what}");
    }
}

#[test]
fn k4_the_limits_are_where_they_are_said_to_be() {
    let tr3 = Tr3::new();
    let count = tr3.covered.matches("</").count();
    let wide = |n: usize| tr3.covered.replacen("<TxnMsgContent>", &format!("{}<TxnMsgContent>", unknown(n)), 1);
    assert!(notified(&signed(&wide(Limits::NOTIFY.values - count))).is_ok(), "as many elements as allowed");
    assert!(notified(&signed(&wide(Limits::NOTIFY.values - count + 1))).is_err(), "one more");
    let deep = |n: usize| {
        let nested = format!("{}{}", "<a>".repeat(n), "</a>".repeat(n));
        tr3.covered.replacen("<TxnMsgContent>", &format!("{nested}<TxnMsgContent>"), 1)
    };
    assert!(notified(&signed(&deep(Limits::NOTIFY.depth - 1))).is_ok(), "as deep as allowed");
    assert!(notified(&signed(&deep(Limits::NOTIFY.depth))).is_err(), "one deeper");
}

/// So many different elements that no table has.
fn unknown(n: usize) -> String {
    (0..n).map(|at| format!("<x{at}/>")).collect()
}

#[test]
fn k4_a_reply_with_very_many_unknown_members_is_read_in_time() {
    let call: Call = purchase();
    let count = call.reply.matches("</").count();
    let crowded =
        call.reply.replacen("<TxnMsgContent>", &format!("<TxnMsgContent>{}", unknown(Limits::REPLY.values - count)), 1);
    assert!(quick("4,096 elements", || call.answer(&crowded)).is_ok(), "as many as allowed");
    let crowded =
        call.reply.replacen("<TxnMsgContent>", &format!("<TxnMsgContent>{}", unknown(Limits::REPLY.values)), 1);
    assert_unknown("more than allowed", quick("more than 4,096 elements", || call.answer(&crowded)));
}

#[test]
fn k4_a_repeated_request_with_very_many_members_is_read_in_time() {
    let call = Call::of::<tongbao_bill99::QueryTxnRequest>("A0001");
    let room = Limits::REPLY.values - call.reply.matches("</").count();
    let crowded = call.reply.replacen("<QryTxnMsgContent>", &format!("<QryTxnMsgContent>{}", unknown(room)), 1);
    let read = quick("a crowded repetition", || call.answer(&crowded));
    assert!(read.is_err() || read.ok() == call.answer(&call.reply).ok(), "what no table has changes nothing");
}
