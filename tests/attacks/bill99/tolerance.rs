//! The other side of strictness: what real gateways may do is not taken for an attack.

use tongbao_core::Error;

use super::{Tr3, calls, merchant, notified, purchase, response, signed, view_of};

#[test]
fn a_reply_on_several_lines_means_the_same() {
    for call in calls() {
        let plain = call.answer(&call.reply).expect("the reply");
        for between in ["\n", "\r\n", "\n    ", "\t"] {
            let pretty = call.reply.replace("><", &format!(">{between}<"));
            let read = call.answer(&pretty).unwrap_or_else(|error| panic!("{}: {error}", call.interface.id));
            assert_eq!(read, plain, "{} with {between:?} between elements", call.interface.id);
        }
    }
}

#[test]
fn a_notification_on_several_lines_means_the_same() {
    let tr3 = Tr3::new();
    let pretty = tr3.covered.replace("><", ">\n  <");
    let notify = notified(&signed(&pretty)).expect("blanks between elements are nothing");
    assert_eq!(view_of(&*notify), tr3.view);
}

#[test]
fn every_way_to_declare_utf_8_is_understood() {
    let (tr3, call) = (Tr3::new(), purchase());
    let usual = r#"<?xml version="1.0" encoding="UTF-8"?>"#;
    for declaration in [
        "",
        "<?xml version='1.0' encoding='utf-8'?>",
        r#"<?xml version="1.0"?>"#,
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n",
    ] {
        assert!(call.answer(&call.reply.replace(usual, declaration)).is_ok(), "{declaration}");
        assert!(notified(&signed(&tr3.covered.replace(usual, declaration))).is_ok(), "{declaration}");
    }
    for declaration in [r#"<?xml version="1.1" encoding="UTF-8"?>"#, r#" <?xml version="1.0"?>"#, "<?xml?>"] {
        assert!(call.answer(&call.reply.replace(usual, declaration)).is_err(), "{declaration}");
        assert!(notified(&signed(&tr3.covered.replace(usual, declaration))).is_err(), "{declaration}");
    }
}

#[test]
fn an_empty_element_is_an_absent_field() {
    let call = purchase();
    let (from, to) = (call.reply.find("<issuer>").unwrap(), call.reply.find("</issuer>").unwrap() + "</issuer>".len());
    for empty in ["", "<issuer/>", "<issuer></issuer>"] {
        let view = call.answer(&format!("{}{empty}{}", &call.reply[..from], &call.reply[to..])).expect("a reply");
        assert!(view.iter().all(|(place, _)| place != "issuer"), "{empty:?}");
    }
}

#[test]
fn members_may_come_in_any_order() {
    let tr3 = Tr3::new();
    let (from, to) =
        (tr3.covered.find("<amount>").unwrap(), tr3.covered.find("</amount>").unwrap() + "</amount>".len());
    let amount = &tr3.covered[from..to];
    let moved = tr3.covered.replace(amount, "").replace("<TxnMsgContent>", &format!("<TxnMsgContent>{amount}"));
    let notify = notified(&signed(&moved)).expect("the order of members means nothing");
    assert_eq!(view_of(&*notify), tr3.view);
}

#[test]
fn text_about_signatures_is_no_signature() {
    let tr3 = Tr3::new();
    for text in ["signature", "&lt;signature&gt;x&lt;/signature&gt;", "a &gt; b &amp;&amp; c", "签名 signature="] {
        let covered = tr3.covered.replacen("<issuer>", &format!("<issuer>{text}"), 1);
        assert!(notified(&signed(&covered)).is_ok(), "{text}");
    }
}

#[test]
fn character_references_mean_the_characters_they_stand_for() {
    let tr3 = Tr3::new();
    let covered =
        tr3.covered.replace("<amount>10<", "<amount>&#49;&#x30;<").replace("建设银行", "&#24314;设&#x94F6;行");
    let notify = notified(&signed(&covered)).expect("references");
    assert_eq!(view_of(&*notify), tr3.view);
}

#[test]
fn the_label_in_the_http_header_decides_nothing() {
    let call = purchase();
    for label in ["text/xml; charset=GBK", "text/html", "application/json", "text/xml;charset=utf-16", ""] {
        let mut answer = response(200, call.reply.as_bytes());
        answer.headers_mut().insert("content-type", label.parse().unwrap());
        assert_eq!((call.open)(&answer).ok(), call.answer(&call.reply).ok(), "{label:?}");
    }
}

#[test]
fn a_reply_with_longer_texts_and_new_values_is_read() {
    let call = purchase();
    let longer = call.reply.replacen("<issuer>", &format!("<issuer>{}", "银".repeat(500)), 1);
    let newer =
        longer.replace("<cardOrg>VI<", "<cardOrg>ZZ<").replacen("<issuer>", "<newMember>1</newMember><issuer>", 1);
    let view = call.answer(&newer).expect("a reply may hold more than the table says");
    assert!(view.contains(&("cardOrg".to_owned(), "ZZ".to_owned())));
}

#[test]
fn k11_what_cannot_be_acknowledged_says_why_and_is_not_acknowledged() {
    let tr3 = Tr3::new();
    let notify = notified(tr3.body.as_bytes()).expect("a notification");
    let ack = merchant().ack(&notify).expect("an acknowledgement");
    let text = String::from_utf8(ack.body().to_vec()).unwrap();
    assert!(text.contains("<interactiveStatus>TR4</interactiveStatus>"), "{text}");
    let (from, to) = (tr3.covered.find("<refNumber>").unwrap(), tr3.covered.find("</refNumber>").unwrap());
    let odd = format!("{}<refNumber>{}{}", &tr3.covered[..from], "7".repeat(40), &tr3.covered[to..]);
    let notify = notified(&signed(&odd)).expect("readable, if odd");
    let invalid = merchant().ack(&notify).expect_err("40 characters do not fit");
    assert!(invalid.to_string().contains("refNumber"), "{invalid}");
    assert!(!invalid.to_string().contains("7777"), "{invalid}");
}

#[test]
fn k11_a_kind_of_transaction_that_is_new_is_acknowledged_as_it_was_notified() {
    let tr3 = Tr3::new();
    let new = tr3.covered.replace("<txnType>PUR<", "<txnType>NEW<");
    let notify = notified(&signed(&new)).expect("a notification");
    let ack = merchant().ack(&notify).expect("an acknowledgement");
    let text = String::from_utf8(ack.body().to_vec()).unwrap();
    assert!(text.contains("<txnType>NEW</txnType>"), "{text}");
}

#[test]
fn an_unknown_reply_is_never_taken_for_a_failure() {
    let call = purchase();
    let error: Error = call.answer("").unwrap_err();
    assert_eq!(error.outcome(), tongbao_core::schema::Outcome::Unknown);
    assert!(error.to_string().contains("query before sending again"), "{error}");
}
