//! H1 and A7: a reply verifies over the text that was received, over that without HTML's escapes, or over either of them sorted; and what is
//! read is what was signed.

use tongbao_core::schema::{Kind, MessageSchema};
use tongbao_core::{Gateway, Message, Request, Strictness};
use tongbao_huifu::{
    HuifuProtocol, MerchantBasicdataIndvRequest, QuickbuckleApplyV3Request, ScanpayQueryV3Request,
    ScanpayRefundV3Request, TradePaymentJspayV3Request,
};
use tongbao_tests::sample;
use tongbao_tests::tree::{Node, Tree};

use super::call::{read, typical, view_of};
use super::{Ends, assert_unknown, envelope, pay, response, sign, toy};
use crate::mutate::{Dice, mutate_json};

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// JSON of a message, objects as they are.
fn native(tree: &Tree) -> String {
    let member = |(name, node): &(String, Node)| format!("{}:{}", quoted(name), native_node(node));
    format!("{{{}}}", tree.0.iter().map(member).collect::<Vec<_>>().join(","))
}

fn native_node(node: &Node) -> String {
    match node {
        Node::Text(text) => quoted(text),
        Node::Object(tree) => native(tree),
        Node::List(items) => format!("[{}]", items.iter().map(native).collect::<Vec<_>>().join(",")),
    }
}

/// Name and JSON of every member, as one of the gateway's programs might write it.
fn members(tree: &Tree, schema: &MessageSchema, dice: &mut Dice) -> Vec<(String, String)> {
    let mut members: Vec<_> = tree
        .0
        .iter()
        .map(|(name, node)| {
            let field = schema.field(name).expect("a field");
            let json = match node {
                Node::Text(text) if matches!(field.kind, Kind::Amount(_)) && dice.below(2) == 0 => text.clone(),
                Node::Object(_) | Node::List(_) if field.json && dice.below(2) == 0 => quoted(&native_node(node)),
                node => native_node(node),
            };
            (name.clone(), json)
        })
        .collect();
    members.push(("unknown_member".to_owned(), "0.00".to_owned()));
    for at in (1..members.len()).rev() {
        members.swap(at, dice.below(at + 1));
    }
    members
}

fn joined(members: &[(String, String)], comma: &str, colon: &str) -> String {
    let written = members.iter().map(|(name, json)| format!("\"{name}\"{colon}{json}"));
    format!("{{{}}}", written.collect::<Vec<_>>().join(comma))
}

/// Another spelling of the same strings.
fn escaped(text: &str, dice: &mut Dice) -> String {
    text.chars()
        .map(|c| match c {
            '<' | '>' | '&' => format!("\\u{:04x}", c as u32),
            '/' if dice.below(2) == 0 => "\\/".to_owned(),
            '中' | '文' | '茶' => format!("\\u{:04X}", c as u32),
            c => c.to_string(),
        })
        .collect()
}

/// Answers so many times with a random reply, signed in one of four ways and damaged in between.
fn believed<R: Request<Protocol = HuifuProtocol> + Clone>((merchant, _): &Ends, dice: &mut Dice) -> [usize; 4] {
    let schema = R::Response::SCHEMA;
    let (request, reply) = sample::exchange(R::INTERFACE, typical(sample::full(R::SCHEMA), R::SCHEMA));
    let whole = request.0.iter().filter(|(name, _)| schema.field(name).is_some_and(|field| field.echo));
    let whole = whole.fold(typical(reply, schema), |mut tree, (name, node)| {
        tree.set(name, node.clone());
        tree
    });
    let request: R = read(&request, Strictness::Strict);
    let open = |data: &str, sign: &str| {
        merchant.read(&response(200, envelope(data, sign).as_bytes()), &request).map(|reply| view_of(&*reply))
    };
    let mut seen = [0; 4];
    for round in 0..400 {
        let tree = sample::complete(toy::shuffled(&whole, schema, dice), schema);
        // What must be repeated is not left out.
        let tree = whole.0.iter().filter(|(name, _)| schema.field(name).is_some_and(|field| field.echo)).fold(
            tree,
            |mut tree, (name, node)| {
                tree.set(name, node.clone());
                tree
            },
        );
        let members = members(&tree, schema, dice);
        let plain = joined(&members, ",", ":");
        let said = open(&plain, &toy::sign(&plain)).unwrap_or_else(|error| panic!("round {round}: {error}: {plain}"));
        seen[0] += 1;
        // As it is, whatever it looks like.
        let odd = joined(&[members.clone(), vec![("zz".to_owned(), "null".to_owned())]].concat(), " ,\n", " : ");
        let odd = escaped(&odd, dice);
        open(&odd, &toy::sign(&odd)).unwrap_or_else(|error| panic!("round {round}: {error}: {odd}"));
        // Signed with the letters that HTML escapes, and sent with the escapes.
        let html = plain.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026");
        assert_eq!(open(&html, &toy::sign(&plain)).expect("HTML"), said, "round {round}: {html}");
        seen[1] += usize::from(html != plain);
        // Signed sorted, and sent in any order with blanks and what is null. Strings on the first level may be spelled in any way.
        let mut sorted = members.clone();
        sorted.sort();
        let sorted = joined(&sorted, ",", ":");
        let spelled: Vec<_> = members
            .iter()
            .map(|(name, json)| {
                let is_text = json.starts_with('"');
                (name.clone(), if is_text { escaped(json, dice) } else { json.clone() })
            })
            .collect();
        let sent = joined(&[vec![("a_null".to_owned(), "null".to_owned())], spelled].concat(), ", ", ": ");
        let view = open(&sent, &toy::sign(&sorted)).unwrap_or_else(|error| panic!("round {round}: {error}: {sent}"));
        // But for the order of members that no table has, it is the same reply.
        assert_eq!(view[..view.len() - 1], said[..said.len() - 1], "round {round}");
        seen[2] += 1;
        // Signed sorted, and sent in another order with HTML's escapes in what is nested.
        let view = open(&html, &toy::sign(&sorted)).unwrap_or_else(|error| panic!("round {round}: {error}: {html}"));
        assert_eq!(view[..view.len() - 1], said[..said.len() - 1], "round {round}");
        for _ in 0..5 {
            let damaged = mutate_json(plain.as_bytes(), dice);
            let Ok(damaged) = String::from_utf8(damaged) else { continue };
            if let Ok(view) = open(&damaged, &toy::sign(&plain)) {
                assert_eq!(view[..view.len() - 1], said[..said.len() - 1], "round {round}: {damaged}");
                seen[3] += 1;
            }
        }
    }
    seen
}

#[test]
fn h1_replies_verify_in_four_forms_and_are_read_as_they_were_signed() {
    let (ends, mut dice) = (toy::ends(), Dice::new(52));
    let seen = [
        believed::<TradePaymentJspayV3Request>(&ends, &mut dice),
        believed::<ScanpayQueryV3Request>(&ends, &mut dice),
        believed::<ScanpayRefundV3Request>(&ends, &mut dice),
        believed::<QuickbuckleApplyV3Request>(&ends, &mut dice),
        believed::<MerchantBasicdataIndvRequest>(&ends, &mut dice),
    ];
    let all = seen.into_iter().fold([0; 4], |all, one| std::array::from_fn(|at| all[at] + one[at]));
    assert!(all[0] == 2_000 && all[2] == 2_000 && all[1] > 500 && all[3] > 10, "{all:?}");
}

#[test]
fn a7_a_number_keeps_its_digits_and_a_string_its_letters_in_what_is_verified() {
    let call = pay();
    let with = |amount: &str, remark: &str| {
        let data = call.data.replace("\"trans_amt\":\"10\"", &format!("\"trans_amt\":{amount}"));
        let data = data.replace("\"remark\":\"T7e5X3t9T7e5X3t9T7e5X3t9\"", &format!("\"remark\":{remark}"));
        assert!(data.contains(amount) && data.contains(remark), "{data}");
        data
    };
    let first = with("10.00", r#""a/中<\"""#);
    let answers = |received: &str, covered: &str| {
        let sign = sign(covered.as_bytes(), tongbao_tests::keys::TestKey::Gateway, super::RSA);
        call.answer(envelope(received, &sign))
    };
    assert!(answers(&first, &first).is_ok());
    for other in ["10", "10.0", "10.000", "\"10.00\"", "1e1"] {
        assert_unknown(other, answers(&with(other, r#""a/中<\"""#), &first));
        assert_unknown(other, answers(&first, &with(other, r#""a/中<\"""#)));
    }
    for same in [r#""a\/中<\"""#, r#""a/\u4e2d<\"""#, r#""a/\u4E2D\u003C\u0022""#, r#""\u0061/中<\"""#] {
        assert!(answers(&with("10.00", same), &first).is_ok(), "{same}: another spelling of what was signed");
    }
    for other in [r#""a/中<\\\"""#, r#""a/中&lt;\"""#, r#""a/中<""#, r#""A/中<\"""#, r#""a/中\\u003c\"""#] {
        assert_unknown(other, answers(&with("10.00", other), &first));
    }
}

#[test]
fn h1_what_is_nested_may_be_signed_sorted_and_without_its_escapes() {
    let call = pay();
    let inner = |letter: &str| format!("\"zz\":[{{\"b\":\"{letter}\",\"a\":0.10}}]");
    let with = |first: &str| format!("{{{first},{}", &call.data[1..]);
    let received = with(&inner("\\u003c"));
    // Sorted, the unknown member stands last.
    let sorted = |letter: &str| format!("{},{}}}", &call.data[..call.data.len() - 1], inner(letter));
    let signed = |covered: &str| {
        let sign = sign(covered.as_bytes(), tongbao_tests::keys::TestKey::Gateway, super::RSA);
        call.answer(envelope(&received, &sign))
    };
    for covered in [received.clone(), with(&inner("<")), sorted("\\u003c"), sorted("<")] {
        assert!(signed(&covered).is_ok(), "{covered}");
    }
    // No other spelling, no other order inside, and nothing that was sorted at a depth.
    for other in [sorted("\\u003C"), sorted("&lt;"), sorted(">"), sorted("<").replace("0.10", "0.1")] {
        assert_unknown(&other, signed(&other));
    }
}
