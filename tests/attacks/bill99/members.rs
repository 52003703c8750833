//! K6 and A6: elements that are there twice, that no table has, or whose names only look alike.

use tongbao_bill99::TxnNotify;
use tongbao_core::{Error, Message, Protocol};
use tongbao_wire::{Limits, Received};

use super::{Bill99Protocol, Tr3, assert_unknown, calls, notified, purchase, signed, view_of};
use crate::mutate::elements;

#[test]
fn a6_no_member_of_any_reply_may_be_there_twice() {
    let (mut tried, mut accepted) = (0, Vec::new());
    for call in calls() {
        for (from, to) in elements(call.reply.as_bytes()) {
            let element = &call.reply[from..to];
            let name = &element[1..element.find('>').unwrap()];
            let references: String = element.replace(">1", ">&#49;");
            for copy in [element, &format!("<{name}></{name}>"), &references] {
                for place in [from, to] {
                    let mut doubled = call.reply.clone();
                    doubled.insert_str(place, copy);
                    tried += 1;
                    if !matches!(call.answer(&doubled), Err(Error::Unknown(_))) {
                        accepted.push(format!("{}: {copy}", call.interface.id));
                    }
                }
            }
        }
    }
    assert!(tried > 500, "{tried} doubled members tried");
    assert!(accepted.is_empty(), "there twice, and still believed: {accepted:#?}");
}

#[test]
fn a6_no_member_of_a_notification_may_be_there_twice_although_it_verifies() {
    let tr3 = Tr3::new();
    for (from, to) in elements(tr3.covered.as_bytes()) {
        let element = &tr3.covered[from..to];
        let name = &element[1..element.find('>').unwrap()];
        for copy in [element, &format!("<{name}>99999</{name}>"), &format!("<{name}/>")] {
            for place in [from, to] {
                let mut doubled = tr3.covered.clone();
                doubled.insert_str(place, copy);
                assert!(notified(&signed(&doubled)).is_err(), "{copy} at byte {place}");
            }
        }
    }
}

#[test]
fn a6_two_spellings_of_one_field_are_one_field_twice() {
    let tr3 = Tr3::new();
    let twice = tr3.covered.replacen("<storableCardNo>", "<storablePan>1111111111</storablePan><storableCardNo>", 1);
    assert_ne!(twice, tr3.covered);
    assert!(notified(&signed(&twice)).is_err());
    let other = tr3.covered.replace("storableCardNo>", "storablePan>");
    let notify = notified(&signed(&other)).expect("the other spelling alone");
    assert_eq!(view_of(&*notify), tr3.view, "means the same");
}

#[test]
fn k6_an_unknown_member_is_kept_and_changes_nothing() {
    let tr3 = Tr3::new();
    for name in ["Amount", "AMOUNT", "amount_", "responsecode", "ResponseCode", "MerchantId", "status", "Pan"] {
        for place in ["<TxnMsgContent>", "<amount>", "</TxnMsgContent>"] {
            let text = tr3.covered.replacen(place, &format!("<{name}>99999</{name}>{place}"), 1);
            let notify = notified(&signed(&text)).unwrap_or_else(|error| panic!("{name} before {place}: {error}"));
            assert_eq!(view_of(&*notify), tr3.view, "{name} before {place}");
            let unknown: Vec<_> = notify.unknown.iter().collect();
            assert_eq!(unknown, [(name, "99999")], "kept beside the table");
        }
    }
}

#[test]
fn k6_an_unknown_member_twice_is_refused() {
    let tr3 = Tr3::new();
    let text = tr3.covered.replacen("<amount>", "<Amount>1</Amount><Amount>2</Amount><amount>", 1);
    assert!(notified(&signed(&text)).is_err());
    let call = purchase();
    let text = call.reply.replacen("<amount>", "<Amount>1</Amount><Amount>2</Amount><amount>", 1);
    assert_unknown("an unknown member twice", call.answer(&text));
}

#[test]
fn k6_a_mandatory_field_in_other_letters_is_missing() {
    let tr3 = Tr3::new();
    for name in ["amount", "merchantId", "externalRefNumber", "responseCode", "interactiveStatus", "refNumber"] {
        for other in [name.to_uppercase(), format!("{}{}", name[..1].to_uppercase(), &name[1..]), format!("{name}s")] {
            let text = tr3.covered.replace(&format!("{name}>"), &format!("{other}>"));
            assert!(notified(&signed(&text)).is_err(), "{other} for {name}");
        }
    }
}

#[test]
fn k6_root_and_content_are_spelled_exactly() {
    let (tr3, call) = (Tr3::new(), purchase());
    for (name, other) in [
        ("MasMessage", "masMessage"),
        ("MasMessage", "MASMESSAGE"),
        ("MasMessage", "m:MasMessage"),
        ("TxnMsgContent", "txnMsgContent"),
        ("TxnMsgContent", "QryTxnMsgContent"),
        ("mas_cnp_merchant_interface", "mas_cnp_merchant_interface/"),
        ("mas_cnp_merchant_interface", "mas cnp merchant interface"),
        (" xmlns=", " xmlnt="),
        (r#" xmlns="http://www.99bill.com/mas_cnp_merchant_interface""#, ""),
    ] {
        let text = tr3.covered.replace(name, other);
        assert_ne!(text, tr3.covered, "{name}");
        // The signature stands where the gateway puts it: at the end of whatever the content is called.
        assert!(notified(&signed(&text)).is_err(), "{other} for {name}");
        assert_unknown(other, call.answer(&call.reply.replace(name, other)));
    }
}

#[test]
fn k6_both_spellings_of_a_content_are_read_and_never_both_at_once() {
    for call in calls() {
        let Some((first, others)) = call.interface.inbound.container.split_first() else { continue };
        for other in others {
            let text = call.reply.replace(&format!("{first}>"), &format!("{other}>"));
            assert_eq!(call.answer(&text).ok(), call.answer(&call.reply).ok(), "{other} for {first}");
            let both = text.replacen(&format!("<{other}>"), &format!("<{first}></{first}><{other}>"), 1);
            assert_unknown("both spellings", call.answer(&both));
        }
    }
}

#[test]
fn a6_members_of_list_items_and_objects_are_checked_too() {
    // A list whose items hold a field twice, at depth three.
    let call = calls().into_iter().find(|call| call.interface.id == "pci_query").expect("a reply with a list");
    let inner = call.reply.replacen("<pciInfo>", "<pciInfo><bankId>CCB</bankId>", 1);
    assert_unknown("a member of an item twice", call.answer(&inner));
    let other = call.reply.replacen("<pciInfo>", "<card></card><pciInfo>", 1);
    assert_unknown("something else in a list", call.answer(&other));
    let text = call.reply.replacen("<pciInfo>", "text<pciInfo>", 1);
    assert_unknown("text in a list", call.answer(&text));
    let nested = call.reply.replacen("<pciInfos>", "<pciInfos><pciInfos>", 1).replacen(
        "</pciInfos>",
        "</pciInfos></pciInfos>",
        1,
    );
    assert_unknown("a list in its own place", call.answer(&nested));
}

#[test]
fn k6_every_mandatory_field_of_every_reply_is_missed_by_name() {
    for incoming in Bill99Protocol::INTERFACES {
        let schema = incoming.interface.inbound;
        let Some(call) = calls().into_iter().find(|call| call.interface.id == incoming.interface.id) else { continue };
        for field in schema.fields.iter().filter(|field| field.need == tongbao_core::schema::Need::Mandatory) {
            let open = format!("<{}>", field.wire);
            let close = format!("</{}>", field.wire);
            let from = call.reply.rfind(&open).unwrap_or_else(|| panic!("{} {}", schema.id, field.wire));
            let to = call.reply.rfind(&close).unwrap() + close.len();
            let without = format!("{}{}", &call.reply[..from], &call.reply[to..]);
            let unknown = assert_unknown(field.wire, call.answer(&without));
            let said = unknown.to_string();
            assert!(said.contains(field.wire) && said.contains(field.label), "{}: {said}", schema.id);
        }
    }
}

#[test]
fn k6_the_table_of_notifications_has_no_field_for_the_signature() {
    assert!(TxnNotify::SCHEMA.field("signature").is_none(), "what is cut out cannot be read");
    let tr3 = Tr3::new();
    let text = tr3.covered.as_str();
    let wire = Bill99Protocol::WIRE;
    let document = Received::parse(&wire, text, wire.charset, Limits::NOTIFY).unwrap();
    assert!(document.members(TxnNotify::SCHEMA).is_ok());
}
