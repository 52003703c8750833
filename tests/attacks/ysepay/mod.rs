//! Attacks on YSEPay's wire: forms, replies and notifications that are signed, and everything that a signature does not cover.

mod ambiguity;
mod amounts;
mod bits;
mod blanks;
mod broken_http;
mod call;
mod charsets;
mod codes;
mod corpus;
mod keys;
mod members;
mod offsets;
mod pairs;
mod requests;
mod sensitive;
mod sm;
mod states;
mod swapped;
mod trail_bytes;
mod unmappable;
mod unsigned;
mod wrapping;

use std::sync::{Arc, LazyLock};

use bytes::Bytes;
use http::Uri;
use tongbao_core::schema::{Charset, Flow};
use tongbao_core::{Acquirer, BeijingTime, Channel, Error, Message, Strictness, Unknown};
use tongbao_crypto::{Algorithm, GatewayVerifyingKey, OurSigningKey, Signer, TextEncoding, Verifier};
use tongbao_tests::keys::TestKey;
use tongbao_tests::sample;
use tongbao_wire::charset;
use tongbao_ysepay::{Access, Dialect, MerchantDirectory, NotifyError, TradeNotify, YsePay, YsePayAcquirer};

use self::call::{Call, MAKE, Read, View, bind, calls, confirm, query, text, view_of};
use self::pairs::Pairs;

const PARTNER: &str = "hyfz_test2";
const ORDER: &str = "20240101000000000001";
const RSA: Algorithm = Algorithm::RsaSha1;
/// The member of a fault, spelled as the gateway spells it.
const FAULT: &str = "unknow_response";

/// Both ends of the wire.
type Ends = (YsePay, YsePayAcquirer);

/// An answer over an authenticated channel, which proves nothing here.
fn response(status: u16, body: &[u8]) -> http::Response<Bytes> {
    let mut response = http::Response::new(Bytes::copy_from_slice(body));
    *response.status_mut() = http::StatusCode::from_u16(status).expect("a status");
    response.extensions_mut().insert(Channel::Authenticated);
    response
}

/// The answer was refused in a way that says nothing about the money.
#[track_caller]
fn assert_unknown(what: &str, read: Read) -> Unknown {
    match read {
        Err(Error::Unknown(unknown)) => unknown,
        other => panic!("{what}: only `Unknown` may come of this, was {other:?}"),
    }
}

/// A reply whose member has this name and this text, signed by the gateway.
fn signed(name: &str, node: &str) -> Vec<u8> {
    signed_bytes(name, &gbk(node))
}

fn signed_bytes(name: &str, node: &[u8]) -> Vec<u8> {
    envelope(name, node, &sign(node, TestKey::Gateway, RSA))
}

fn envelope(name: &str, node: &[u8], sign: &str) -> Vec<u8> {
    [format!("{{\"sign\":\"{sign}\",\"{name}\":").as_bytes(), node, b"}"].concat()
}

/// A signature as it is sent.
fn sign(bytes: &[u8], key: TestKey, algorithm: Algorithm) -> String {
    TextEncoding::Base64.encode(&key.signer(algorithm).sign(bytes).expect("a signature"))
}

fn gbk(text: &str) -> Vec<u8> {
    charset::encode(text, Charset::Gbk).expect("GBK").into_owned()
}

/// The parameters of a notification about an order that was closed unpaid, with every field that the table has but the signature.
fn notice() -> Pairs {
    let tree = call::typical(sample::full(TradeNotify::SCHEMA), TradeNotify::SCHEMA);
    let notify: TradeNotify = call::read(&tree.with("trade_status", "TRADE_CLOSED"), Strictness::Lenient);
    let sealed = ends().1.seal_notify(&notify, &Uri::from_static("https://merchant.example/notify"));
    Pairs::read(sealed.expect("a notification").body(), Charset::Gbk).without("sign")
}

fn notified(body: impl AsRef<[u8]>) -> Result<View, NotifyError> {
    notified_at(&ends().0, body)
}

fn notified_at(merchant: &YsePay, body: impl AsRef<[u8]>) -> Result<View, NotifyError> {
    merchant.open_notify(&post(body)).map(|notify| view_of(&*notify))
}

fn post(body: impl AsRef<[u8]>) -> http::Request<Bytes> {
    let body = Bytes::copy_from_slice(body.as_ref());
    http::Request::post("https://merchant.example/notify").body(body).expect("a request")
}

/// Both ends of the documented dialect, with sign_type RSA.
fn ends() -> &'static Ends {
    static ENDS: LazyLock<Ends> = LazyLock::new(|| ends_with(Dialect::default()));
    &ENDS
}

fn ends_with(dialect: Dialect) -> Ends {
    let signers = (TestKey::Long.signer(RSA), TestKey::Gateway.signer(RSA));
    ends_of(signers, (TestKey::Long.verifier(RSA), TestKey::Gateway.verifier(RSA)), dialect)
}

/// Both ends with the keys of the merchant and of the gateway.
fn ends_of(
    signers: (Arc<dyn Signer>, Arc<dyn Signer>),
    verifiers: (Arc<dyn Verifier>, Arc<dyn Verifier>),
    dialect: Dialect,
) -> Ends {
    let (ours, theirs) = (OurSigningKey::from_signer(signers.0), GatewayVerifyingKey::from_verifier(verifiers.1));
    let merchant = Access::new(PARTNER, ours, theirs, dialect.clone()).expect("the merchant's end");
    let gateway = Access::of_pair(PARTNER, signers.1, verifiers.0, dialect).expect("the gateway's end");
    (merchant_with(merchant), YsePayAcquirer::new(Arc::new(Known(vec![gateway.clone()])), gateway))
}

fn merchant_with(access: Access) -> YsePay {
    let noon = || BeijingTime::new(2024, 1, 1, 12, 0, 0).expect("a time");
    let production = YsePay::production(access).expect("the gateway's own addresses");
    production.notify_url("https://merchant.example/notify").clock(Arc::new(noon))
}

/// The partners that a gateway knows.
struct Known(Vec<Access>);

impl MerchantDirectory for Known {
    fn find(&self, partner_id: &str) -> Option<Access> {
        self.0.iter().find(|access| access.partner_id() == partner_id).cloned()
    }
}

#[test]
fn the_messages_that_the_attacks_start_from_are_accepted() {
    for call in calls() {
        let id = call.interface.id;
        assert_eq!(
            signed(call.name(), &call.node),
            call.reply,
            "{id}: signing by hand gives what the gateway's end gives"
        );
        assert!(call.seen(&call.reply).expect(id).len() > 1, "{id}");
        // A refund that was accepted is not yet one that was made.
        match call.answer(&call.reply) {
            Ok(view) => assert_eq!(Some(&view), call.seen(&call.reply).ok().as_ref(), "{id}"),
            Err(Error::Unknown(Unknown::Pending(_))) if call.interface.flow == Flow::Refund => {}
            Err(error) => panic!("{id}: {error}"),
        }
        let sent = call.taken(call.request.body()).expect(id);
        assert_eq!(call.taken(call.pairs().without("sign").signed(TestKey::Long)).expect(id), sent, "{id}");
    }
    let notify = notified(notice().signed(TestKey::Gateway)).expect("a notification");
    assert_eq!(text(&notify, "trade_status"), Some("TRADE_CLOSED"));
    assert!(notify.len() > 20, "every field: {notify:?}");
}
