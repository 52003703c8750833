//! Y2: what is blank is not signed, so it must not be seen either.

use tongbao_core::schema::{Charset, Need};
use tongbao_core::{Message, OpenError};
use tongbao_tests::keys::TestKey;
use tongbao_ysepay::{CommonParameters, NotifyError, TradeNotify};

use super::pairs::Pairs;
use super::{confirm, notice, notified, text};

/// Everything that is taken for nothing.
const BLANKS: &[&str] = &["", " ", "    ", "\t", "\r\n", " \t\n ", "\u{3000}", " \u{3000} "];

/// Names that no table has, or that look like one that it has.
const UNKNOWN: &[&str] =
    &["extra", "amount", "Trade_Status", "TRADE_STATUS", "sign ", "sign_type2", "名", "a b", "notify_type_"];

/// A notification with as few fields as its table allows.
fn short() -> Pairs {
    let mandatory = |name: &str| TradeNotify::SCHEMA.field(name).is_some_and(|field| field.need == Need::Mandatory);
    Pairs(notice().0.into_iter().filter(|(name, _)| mandatory(name)).collect())
}

#[test]
fn y2_a_blank_parameter_more_changes_neither_signature_nor_view_of_a_notification() {
    let signed = short().sealed(TestKey::Gateway);
    let seen = notified(signed.body(Charset::Gbk)).unwrap();
    let known = TradeNotify::SCHEMA.fields.iter().map(|field| field.wire);
    let absent: Vec<_> = known.filter(|name| signed.value(name).is_none()).chain(UNKNOWN.iter().copied()).collect();
    assert!(absent.len() > 20, "{absent:?}");
    for name in &absent {
        for blank in BLANKS {
            for at in [0, 2, signed.0.len()] {
                let more = signed.insert(at, name, blank).body(Charset::Gbk);
                assert_eq!(notified(more).unwrap(), seen, "{name:?} = {blank:?}");
            }
        }
    }
    // All of them at once, and none of their names anywhere in what is printed.
    let all = absent.iter().fold(signed, |pairs, name| pairs.with(name, " "));
    let view = notified(all.body(Charset::Gbk)).unwrap();
    assert_eq!(view, seen);
    let printed = text(&view, "as it is printed").unwrap();
    assert!(UNKNOWN.iter().all(|name| !printed.contains(&format!("{name:?}"))), "{printed}");
}

#[test]
fn y2_a_parameter_in_which_somebody_puts_a_value_later_is_no_longer_blank() {
    let signed = notice().without("card_type").with("card_type", "").sealed(TestKey::Gateway);
    let seen = notified(signed.body(Charset::Gbk)).unwrap();
    assert_eq!(text(&seen, "card_type"), None, "comes empty too, and is absent then");
    for value in ["x", "0", ".", "\u{1}", "\u{3000}x"] {
        let error = notified(signed.with("card_type", value).body(Charset::Gbk)).unwrap_err();
        assert!(matches!(error, NotifyError::Unverified(_)), "{value:?}: {error}");
    }
}

#[test]
fn y2_no_signed_parameter_can_be_blanked_or_left_out() {
    let signed = notice().sealed(TestKey::Gateway);
    for (name, value) in signed.0.iter().filter(|(name, _)| name != "sign") {
        for blank in BLANKS {
            assert!(notified(signed.with(name, blank).body(Charset::Gbk)).is_err(), "{name} = {blank:?}");
            // And not be moved to a name that nobody looks at.
            let moved = signed.with(name, blank).with(&format!("{name}_"), value);
            assert!(notified(moved.body(Charset::Gbk)).is_err(), "{name}");
        }
        assert!(notified(signed.without(name).body(Charset::Gbk)).is_err(), "{name}");
        for padded in [format!(" {value}"), format!("{value} "), format!("{value}\u{3000}")] {
            assert!(notified(signed.with(name, &padded).body(Charset::Gbk)).is_err(), "{name} = {padded:?}");
        }
    }
}

#[test]
fn y2_a_gateway_that_signs_blanks_too_is_not_understood() {
    let pairs = notice().with("card_type", "");
    let covered = pairs.covered();
    for odd in [
        covered.replace("&channel", "&card_type=&channel"),
        format!("{covered}&card_type="),
        format!("card_type=&{covered}"),
    ] {
        assert_ne!(odd, covered);
        let sign = super::sign(&super::gbk(&odd), TestKey::Gateway, super::RSA);
        assert!(notified(pairs.with("sign", &sign).body(Charset::Gbk)).is_err(), "{odd}");
    }
}

#[test]
fn y2_a_blank_value_of_a_field_that_must_be_there_is_none() {
    for field in TradeNotify::SCHEMA.fields.iter().filter(|field| field.need == Need::Mandatory) {
        for blank in BLANKS {
            // Signed so by the gateway itself.
            let body = notice().with(field.wire, blank).signed(TestKey::Gateway);
            let error = notified(body).unwrap_err();
            assert!(error.to_string().contains(field.wire), "{} = {blank:?}: {error}", field.wire);
        }
    }
}

#[test]
fn y2_a_blank_parameter_more_changes_nothing_of_a_request() {
    let call = confirm();
    let signed = call.pairs();
    let seen = call.taken(call.request.body()).unwrap();
    let known = CommonParameters::SCHEMA.fields.iter().map(|field| field.wire);
    for name in known.filter(|name| signed.value(name).is_none()).chain(UNKNOWN.iter().copied()) {
        for blank in BLANKS {
            let more = signed.insert(1, name, blank).body(Charset::Gbk);
            assert_eq!(call.taken(more).unwrap(), seen, "{name:?} = {blank:?}");
        }
        let error = call.taken(signed.insert(1, name, "x").body(Charset::Gbk)).unwrap_err();
        assert!(
            matches!(error, OpenError::Unverified(_) | OpenError::Invalid(_) | OpenError::Unreadable(_)),
            "{error}"
        );
    }
}
