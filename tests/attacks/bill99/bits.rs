//! A8 and A5: nothing can be changed, and nothing added, without the signature noticing.

use tongbao_bill99::TxnNotify;
use tongbao_core::Message;

use super::{Tr3, merchant, notified, post, view_of};
use crate::mutate::elements;

#[test]
fn a8_no_single_bit_of_a_notification_can_be_flipped() {
    let tr3 = Tr3::new();
    let merchant = merchant();
    let mut bytes = tr3.body.clone().into_bytes();
    let (mut flips, mut accepted) = (0, 0);
    for at in 0..bytes.len() {
        for bit in 0..8 {
            bytes[at] ^= 1 << bit;
            flips += 1;
            if let Ok(notify) = merchant.open_notify(&post(&bytes)) {
                accepted += 1;
                assert_eq!(view_of(&*notify), tr3.view, "bit {bit} of byte {at} changed what is read");
            }
            bytes[at] ^= 1 << bit;
        }
    }
    assert_eq!(flips, tr3.body.len() * 8);
    assert_eq!(accepted, 0, "the signature has no bit to spare");
}

#[test]
fn a8_no_byte_of_a_notification_can_be_left_out() {
    let tr3 = Tr3::new();
    let merchant = merchant();
    for at in 0..tr3.body.len() {
        let mut bytes = tr3.body.clone().into_bytes();
        bytes.remove(at);
        assert!(merchant.open_notify(&post(&bytes)).is_err(), "without byte {at}");
    }
}

#[test]
fn a5_no_known_field_can_be_added_to_a_signed_notification() {
    let tr3 = Tr3::new();
    let merchant = merchant();
    let mut places: Vec<_> = elements(tr3.body.as_bytes()).into_iter().flat_map(|(from, to)| [from, to]).collect();
    places.extend([tr3.body.find("<MasMessage").unwrap(), tr3.body.len()]);
    places.sort_unstable();
    places.dedup();
    let mut tried = 0;
    for field in TxnNotify::SCHEMA.fields {
        for &place in &places {
            let mut forged = tr3.body.clone();
            forged.insert_str(place, &format!("<{0}>99999</{0}>", field.wire));
            assert!(merchant.open_notify(&post(forged.as_bytes())).is_err(), "{} at byte {place}", field.wire);
            tried += 1;
        }
    }
    assert!(tried > 300, "{tried} places tried");
}

#[test]
fn a5_what_stands_outside_the_body_changes_nothing() {
    let tr3 = Tr3::new();
    let mut request = post(tr3.body.as_bytes());
    *request.uri_mut() = "https://merchant.example/notify?amount=99999&responseCode=00".parse().unwrap();
    for name in ["amount", "responsecode", "merchantid", "x-amount"] {
        request.headers_mut().insert(name, "99999".parse().unwrap());
    }
    let notify = merchant().open_notify(&request).expect("the body is untouched");
    assert_eq!(view_of(&*notify), tr3.view);
    assert!(notified(tr3.covered.as_bytes()).is_err(), "and without its signature it is nothing");
}
