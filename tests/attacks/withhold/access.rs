//! W3, W6 and W9: what no message can mend, and what therefore has to be configured.

use std::collections::HashSet;

use tongbao_core::schema::AmountForm;
use tongbao_core::{Acquirer, Amount, Gateway, Strictness};
use tongbao_crypto::{BlockAlgorithm, BlockCipher, BlockMode, BlockOptions, BlockPadding, Decryptor, Iv, TextEncoding};
use tongbao_tests::sample;
use tongbao_withhold::{Access, Dialect, SingleWithholdRequest, Withhold};

use super::{KEY, UA, access, acquirer, acquirer_with, charge, dialect, member, merchant, merchant_with, read};

/// What the merchant encrypted.
pub(super) fn decrypted(args: &[u8]) -> Vec<u8> {
    let options = BlockOptions { mode: BlockMode::Ecb, padding: BlockPadding::Pkcs7 };
    let cipher = BlockCipher::new(BlockAlgorithm::Aes128, KEY.as_bytes(), options).expect("a cipher");
    cipher.decrypt(args).expect("our own text").to_vec()
}

fn order() -> SingleWithholdRequest {
    read(&sample::full(charge().interface.outbound), Strictness::Strict)
}

#[test]
fn w3_plain_http_is_refused_but_for_loopback() {
    let new = |endpoint: &str| Withhold::new(endpoint, access(UA, KEY, dialect()));
    for bad in ["http://pay.example/", "HTTP://pay.example/", "http://127.0.0.1.example/", "//pay.example/", "pay", ""]
    {
        assert!(new(bad).is_err(), "{bad}");
    }
    for good in ["https://pay.example/", "http://127.0.0.1:8080/", "http://localhost/"] {
        assert!(new(good).is_ok(), "{good}");
    }
}

#[test]
fn w3_nothing_fresh_is_signed_so_the_order_number_is_what_makes_a_charge_the_only_one() {
    // Known and not to be mended: the same arguments under another number and time are another valid request.
    let call = charge();
    let sent = (call.take)(call.body().as_bytes()).unwrap();
    let replayed = call.body().replace("\"R1\"", "\"R2\"").replace("1704074400", "1999999999");
    assert_ne!(replayed, call.body());
    assert_eq!((call.take)(replayed.as_bytes()).unwrap(), sent);
    assert_eq!(call.interface.key, Some("biz_order_no"), "what both ends keep charges by");
    let sealed = merchant().seal(&order()).unwrap();
    let opened = acquirer().open_request::<SingleWithholdRequest>(&sealed).unwrap();
    assert_eq!(*opened, order());
}

#[test]
fn w6_the_mode_must_be_said_and_ecb_shows_equal_blocks() {
    let plain = BlockOptions { mode: BlockMode::Ecb, padding: BlockPadding::Pkcs7 };
    let key = KEY.as_bytes();
    let shown = |mode: BlockMode| {
        let access = access(UA, KEY, Dialect::new(mode, AmountForm::Yuan2dp));
        let tree = sample::full(charge().interface.outbound).with("pay_type", &"1234567890abcdef".repeat(8));
        let order: SingleWithholdRequest = read(&tree, Strictness::Strict);
        let sealed = merchant_with(access.clone()).seal(&order).unwrap();
        assert!(acquirer_with(access).open_request::<SingleWithholdRequest>(&sealed).is_ok());
        let args = member(std::str::from_utf8(sealed.body()).unwrap(), "args").unwrap();
        let bytes = TextEncoding::Base64.decode(&args).unwrap();
        let blocks: Vec<_> = bytes.chunks(16).collect();
        blocks.len() - blocks.iter().collect::<HashSet<_>>().len()
    };
    assert!(shown(BlockMode::Ecb) >= 6, "equal blocks of text are equal blocks of ciphertext");
    assert_eq!(shown(BlockMode::Cbc(Iv::fixed(key))), 0);
    assert_eq!(shown(BlockMode::Cbc(Iv::random_prefix())), 0);
    // FIPS-197's example, so that the mode is the one that others mean.
    let key: Vec<u8> = (0..16).collect();
    let cipher = BlockCipher::new(BlockAlgorithm::Aes128, &key, plain).unwrap();
    let text: Vec<u8> = (0..16_u8).map(|byte| byte * 0x11).collect();
    let encrypted = tongbao_crypto::Encryptor::encrypt(&cipher, &text).unwrap();
    assert_eq!(TextEncoding::HexLower.encode(&encrypted[..16]), "69c4e0d86a7b0430d8cdb78070b4c55a");
}

#[test]
fn w6_the_name_of_the_mode_is_in_what_can_be_printed_and_the_key_is_not() {
    for (mode, name) in [(BlockMode::Ecb, "ECB"), (BlockMode::Cbc(Iv::fixed(KEY.as_bytes())), "CBC")] {
        let access = access(UA, KEY, Dialect::new(mode, AmountForm::Fen));
        let all = format!("{access:?} {:#?} {:?}", merchant_with(access.clone()), acquirer_with(access.clone()));
        assert!(all.contains(name), "{all}");
        for secret in [KEY, "30313233", "48, 49, 50", "MDEyMzQ1"] {
            assert!(!all.contains(secret), "{secret}: {all}");
        }
    }
    for key in ["0123456789abcde", "0123456789abcdef0", "", " 0123456789abcde", "0123456789abcde\n"] {
        assert!(Access::new(UA, key, dialect()).is_err(), "{key:?}");
    }
    assert!(Access::new("", KEY, dialect()).is_err());
}

#[test]
fn w9_the_unit_of_amounts_is_what_was_configured_and_nothing_else_is_taken() {
    let units = [AmountForm::Fen, AmountForm::Yuan2dp, AmountForm::Yuan];
    let ends: Vec<_> = units.iter().map(|unit| access(UA, KEY, Dialect::new(BlockMode::Ecb, *unit))).collect();
    let tree = sample::full(charge().interface.outbound);
    for fen in [1, 10, 100, 12_345, 9_999_999_999] {
        let order: SingleWithholdRequest =
            read(&tree.clone().with("amount", &Amount::from_fen(fen).format(AmountForm::Yuan2dp)), Strictness::Strict);
        for end in &ends {
            let sealed = merchant_with(end.clone()).seal(&order).unwrap();
            let opened = acquirer_with(end.clone()).open_request::<SingleWithholdRequest>(&sealed).unwrap();
            assert_eq!(*opened, order, "{fen} fen there and back");
        }
    }
    // Text that is no amount of the unit is refused, never read as one of another unit.
    for (at, texts) in [
        (0, &["100.00", "1e2", "-1", "+1", "0x1", " 1", "1 ", "", "1,000", "１", "99999999999999999999"][..]),
        (1, &["100", "1.5", "1.234", "-1.00", "1e2", "01.00", ".50", "1.", "1,000.00", "NaN"]),
        (2, &["1e2", "-1", "1.234", "01", "+1", "0x1", "∞"]),
    ] {
        for text in texts {
            let json = charge_of(text);
            let body = super::signed(charge().interface.method, &super::encrypted(json.as_bytes()));
            let request = http::Request::new(bytes::Bytes::from(body));
            let result = acquirer_with(ends[at].clone()).open_request::<SingleWithholdRequest>(&request);
            assert!(result.is_err(), "{:?}: {text:?}", units[at]);
        }
    }
}

/// A charge of this amount.
fn charge_of(amount: &str) -> String {
    let args = TextEncoding::Base64.decode(&charge().member("args")).unwrap();
    let mut json: serde_json::Value = serde_json::from_slice(&decrypted(&args)).unwrap();
    json["amount"] = amount.into();
    json.to_string()
}
