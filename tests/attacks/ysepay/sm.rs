//! Y8: 国密. What the documents leave open about its signatures is configured at both ends, and never guessed.

use std::sync::{Arc, LazyLock};

use tongbao_core::schema::Charset;
use tongbao_core::{Acquirer, Error, OpenError, Strictness, Unknown, Unverified};
use tongbao_crypto::keys::PrivateKey;
use tongbao_crypto::{Signer, Sm2Encoding, Sm2Options, Sm2Signer, Sm2Verifier, TextEncoding, Verifier};
use tongbao_tests::keys::TestKey;
use tongbao_tests::sample;
use tongbao_ysepay::{Dialect, NotifyError, TradeNotify, TrusteeshipFastPayConfirmRequest, TrusteeshipSignRequest};

use super::call::{read, text, typical};
use super::{Call, Ends, MAKE, PARTNER, assert_unknown, ends_of, envelope, notified_at};

/// A pair of halves of one key.
type Halves = (Arc<dyn Signer>, Arc<dyn Verifier>);

/// The merchant's key with these options.
pub(super) fn ours(options: &Sm2Options) -> Halves {
    static KEY: LazyLock<PrivateKey> = LazyLock::new(|| PrivateKey::generate_sm2().expect("a key"));
    halves(&KEY, options)
}

/// The gateway's.
fn theirs(options: &Sm2Options) -> Halves {
    halves(&TestKey::Sm2.private(), options)
}

fn halves(key: &PrivateKey, options: &Sm2Options) -> Halves {
    let signer = Sm2Signer::new(key, options.clone()).expect("an SM2 key");
    let verifier = Sm2Verifier::new(&key.public_key(), options.clone()).expect("its public half");
    (Arc::new(signer), Arc::new(verifier))
}

/// Everything that both ends must agree on.
fn all_options() -> Vec<Sm2Options> {
    let mut all = Vec::new();
    for user_id in ["1234567812345678", PARTNER, "", "银盛"] {
        for encoding in [Sm2Encoding::Der, Sm2Encoding::Raw] {
            all.push(Sm2Options { user_id: user_id.to_owned(), encoding });
        }
    }
    all
}

fn ends(merchant: &Sm2Options, gateway: &Sm2Options) -> Ends {
    let (signer, _) = ours(merchant);
    let (_, verifier) = ours(gateway);
    ends_of((signer, theirs(gateway).0), (verifier, theirs(merchant).1), Dialect::default())
}

/// A notification as this gateway sends it.
fn notice((_, acquirer): &Ends) -> Vec<u8> {
    let tree = typical(
        sample::full(<TradeNotify as tongbao_core::Message>::SCHEMA),
        <TradeNotify as tongbao_core::Message>::SCHEMA,
    );
    let notify: TradeNotify = read(&tree.with("sign_type", "SM"), Strictness::Lenient);
    let sealed = acquirer.seal_notify(&notify, &http::Uri::from_static("https://merchant.example/notify"));
    sealed.expect("a notification").into_body().to_vec()
}

/// A reply with this signature.
fn reply_with(call: &Call, signature: &[u8]) -> Vec<u8> {
    envelope(call.name(), call.node.as_bytes(), &TextEncoding::Base64.encode(signature))
}

#[test]
fn y8_sm_works_both_ways_in_every_form_of_signatures() {
    for options in all_options() {
        let ends = ends(&options, &options);
        for make in MAKE {
            let call = make(&ends, &|tree| tree).unwrap();
            let pairs = call.pairs();
            assert_eq!(pairs.value("sign_type"), Some("SM"), "{}", call.interface.id);
            let signature = TextEncoding::Base64.decode(pairs.value("sign").unwrap()).unwrap();
            let raw = options.encoding == Sm2Encoding::Raw;
            assert!(if raw { signature.len() == 64 } else { signature[0] == 0x30 }, "{options:?}");
            assert!(call.taken(call.request.body()).is_ok(), "{options:?} {}", call.interface.id);
            assert!(call.seen(&call.reply).is_ok(), "{options:?} {}", call.interface.id);
        }
        let seen = notified_at(&ends.0, notice(&ends)).unwrap();
        assert_eq!(text(&seen, "sign_type"), Some("SM"));
    }
}

#[test]
fn y8_another_encoding_or_user_id_at_one_end_is_refused_at_the_other() {
    let all = all_options();
    for (at, merchant) in all.iter().enumerate() {
        for (other, gateway) in all.iter().enumerate() {
            let ends = ends(merchant, gateway);
            let call = Call::edited::<TrusteeshipFastPayConfirmRequest>(&ends, &|tree| tree).unwrap();
            let what = format!("{merchant:?} and {gateway:?}");
            match call.taken(call.request.body()) {
                Ok(_) => assert_eq!(at, other, "{what}"),
                Err(OpenError::Unverified(Unverified::Signature { .. })) => assert_ne!(at, other, "{what}"),
                Err(error) => panic!("{what}: {error}"),
            }
            match call.answer(&call.reply) {
                Ok(_) => assert_eq!(at, other, "{what}"),
                Err(Error::Unknown(Unknown::Unverified(Unverified::Signature { .. }))) => {
                    assert_ne!(at, other, "{what}")
                }
                Err(error) => panic!("{what}: {error}"),
            }
            match notified_at(&ends.0, notice(&ends)) {
                Ok(_) => assert_eq!(at, other, "{what}"),
                Err(NotifyError::Unverified(Unverified::Signature { .. })) => assert_ne!(at, other, "{what}"),
                Err(error) => panic!("{what}: {error}"),
            }
        }
    }
}

#[test]
fn y8_no_second_spelling_of_a_signature_is_taken() {
    let usual = Sm2Options::default();
    let raw_options = Sm2Options { encoding: Sm2Encoding::Raw, ..usual.clone() };
    let in_der = Call::edited::<TrusteeshipFastPayConfirmRequest>(&ends(&usual, &usual), &|tree| tree).unwrap();
    let in_raw =
        Call::edited::<TrusteeshipFastPayConfirmRequest>(&ends(&raw_options, &raw_options), &|tree| tree).unwrap();
    let der = theirs(&usual).0.sign(in_der.node.as_bytes()).unwrap();
    let raw = theirs(&raw_options).0.sign(in_raw.node.as_bytes()).unwrap();
    assert!(in_der.answer(reply_with(&in_der, &der)).is_ok() && in_raw.answer(reply_with(&in_raw, &raw)).is_ok());
    let (r, s) = raw.split_at(32);
    let zero = [0; 32];
    let order =
        TextEncoding::HexLower.decode("fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123").unwrap();
    for (what, wrong) in [
        ("DER", der.clone()),
        ("r and s the other way round", [s, r].concat()),
        ("r is nothing", [&zero, s].concat()),
        ("s is nothing", [r, &zero].concat()),
        ("both are nothing", [zero, zero].concat()),
        ("r is the order of the curve", [&order, s].concat()),
        ("s is the order of the curve", [r, &order].concat()),
        ("all bits", vec![0xff; 64]),
        ("a byte less", raw[..63].to_vec()),
        ("a byte more", [&raw[..], &[0]].concat()),
        ("a mark in front, as of a point", [&[4], &raw[..]].concat()),
        ("twice", raw.repeat(2)),
        ("nothing", Vec::new()),
    ] {
        assert_unknown(what, in_raw.answer(reply_with(&in_raw, &wrong)));
    }
    let mut longer = der.clone();
    longer.splice(1..2, [0x81, der[1]]);
    let mut open_end = vec![0x30, 0x80];
    open_end.extend([&der[2..], &[0, 0]].concat());
    for (what, wrong) in [
        ("raw", raw.clone()),
        ("a length of two bytes", longer),
        ("no definite length", open_end),
        ("a byte behind", [&der[..], &[0]].concat()),
        ("a byte less", der[..der.len() - 1].to_vec()),
        ("an octet string around", [&[4, der[1] + 2], &der[..]].concat()),
        ("a sequence of nothing", vec![0x30, 0]),
        ("r and s are nothing", vec![0x30, 6, 2, 1, 0, 2, 1, 0]),
        ("r and s are one", vec![0x30, 6, 2, 1, 1, 2, 1, 1]),
        ("RSA", TestKey::Gateway.signer(super::RSA).sign(in_der.node.as_bytes()).unwrap()),
    ] {
        assert_unknown(what, in_der.answer(reply_with(&in_der, &wrong)));
    }
    for at in 0..der.len() {
        let mut flipped = der.clone();
        flipped[at] ^= 1;
        assert_unknown("a flipped bit", in_der.answer(reply_with(&in_der, &flipped)));
    }
}

#[test]
fn y8_another_sm2_key_is_not_the_gateways() {
    let usual = Sm2Options::default();
    let ends = ends(&usual, &usual);
    let call = Call::edited::<TrusteeshipSignRequest>(&ends, &|tree| tree).unwrap();
    let stranger = halves(&PrivateKey::generate_sm2().unwrap(), &usual).0;
    for signer in [stranger, ours(&usual).0] {
        assert_unknown("another key", call.answer(reply_with(&call, &signer.sign(call.node.as_bytes()).unwrap())));
    }
    let pairs = call.pairs().without("sign");
    let covered = super::gbk(&pairs.covered());
    for (signer, good) in [(ours(&usual).0, true), (theirs(&usual).0, false)] {
        let sign = TextEncoding::Base64.encode(&signer.sign(&covered).unwrap());
        assert_eq!(call.taken(pairs.with("sign", &sign).body(Charset::Gbk)).is_ok(), good);
    }
}
