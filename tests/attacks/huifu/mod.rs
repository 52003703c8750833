//! Attacks on Huifu's wire: `data` that is signed in several forms, forms that notify, a webhook with a shared key, and all that stands
//! around them and is not signed.

mod amounts;
mod bits;
mod broken_http;
mod call;
mod canonical;
mod codes;
mod corpus;
mod duplicates;
mod keys;
mod lawful;
mod notifications;
mod notify_types;
mod replies;
mod requests;
mod sensitive;
mod swapped;
mod toy;
mod unsigned;
mod webhook;

use std::sync::{Arc, LazyLock};

use bytes::Bytes;
use http::Uri;
use tongbao_core::schema::{Charset, Flow};
use tongbao_core::{Acquirer, Channel, Error, Message, Strictness, Unknown};
use tongbao_crypto::{
    Algorithm, Decryptor, GatewayEncryptionKey, GatewayVerifyingKey, OurDecryptionKey, OurSigningKey, Signer,
    TextEncoding, Verifier,
};
use tongbao_huifu::{Access, Huifu, HuifuAcquirer, JspayNotify, MerchantDirectory, NotifyError};
use tongbao_tests::keys::TestKey;
use tongbao_tests::sample;
use tongbao_wire::Limits;
use tongbao_wire::form::Form;
use tongbao_wire::json::{Document, Value};

use self::call::{Call, MAKE, Read, View, bind, calls, pay, query, text, typical, view_of};

const SYS_ID: &str = "6666000100000000";
const PRODUCT_ID: &str = "MCS";
const HUIFU_ID: &str = "6666000100000001";
const ORDER: &str = "R20240101000001";
const RSA: Algorithm = Algorithm::RsaSha256;
const SM2: Algorithm = Algorithm::Sm2Sm3;
/// What the merchant signs with.
const MERCHANT: TestKey = TestKey::Long;

/// Both ends of the wire.
type Ends = (Huifu, HuifuAcquirer);

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

/// A reply with this data, signed by the gateway as it stands.
fn signed(data: &str) -> String {
    envelope(data, &sign(data.as_bytes(), TestKey::Gateway, RSA))
}

fn envelope(data: &str, sign: &str) -> String {
    format!("{{\"data\":{data},\"sign\":\"{sign}\"}}")
}

/// A request with this data.
fn request_of(data: &str, sign: &str) -> String {
    format!("{{\"sys_id\":\"{SYS_ID}\",\"product_id\":\"{PRODUCT_ID}\",\"data\":{data},\"sign\":\"{sign}\"}}")
}

/// A signature as it is sent.
fn sign(bytes: &[u8], key: TestKey, algorithm: Algorithm) -> String {
    let form = if algorithm == SM2 { TextEncoding::HexLower } else { TextEncoding::Base64 };
    form.encode(&key.signer(algorithm).sign(bytes).expect("a signature"))
}

/// A member of the outermost object: the text of a string, anything else as it was received.
fn member(json: &str, name: &str) -> Option<String> {
    let document = Document::parse(json, Limits::REPLY).ok()?;
    let (_, node) = document.children(document.root()).find(|(_, node)| node.name == name)?;
    Some(if let Value::Text(text) = &node.value { text.to_string() } else { node.raw.to_owned() })
}

/// The JSON of a notification about an order that failed, with every field that the table has.
fn notice() -> String {
    static NOTICE: LazyLock<String> = LazyLock::new(|| {
        let tree = typical(sample::full(JspayNotify::SCHEMA), JspayNotify::SCHEMA);
        let tree = tree.with("trans_stat", "F").with("notify_type", "1").with("resp_code", "90000000");
        let notify: JspayNotify = call::read(&tree, Strictness::Lenient);
        let sealed = ends().1.seal_notify(&notify, &Uri::from_static("https://merchant.example/notify"));
        let form = Form::parse(sealed.expect("a notification").body(), Charset::Utf8).expect("a form");
        form.value("resp_data").expect("a text").to_owned()
    });
    NOTICE.clone()
}

/// A form with these parameters.
fn form(pairs: &[(&str, &str)]) -> String {
    let mut form = Form::default();
    for (name, value) in pairs {
        form.push((*name).to_owned(), *value).expect("a parameter");
    }
    form.write(Charset::Utf8).expect("UTF-8")
}

/// The form of a notification with this JSON, signed by the gateway.
fn notifies(text: &str) -> String {
    form(&[("resp_data", text), ("sign", &sign(text.as_bytes(), TestKey::Gateway, RSA))])
}

fn notified(body: impl AsRef<[u8]>) -> Result<View, NotifyError> {
    ends().0.open_notify::<JspayNotify>(&post(body)).map(|notify| view_of(&*notify))
}

fn post(body: impl AsRef<[u8]>) -> http::Request<Bytes> {
    let body = Bytes::copy_from_slice(body.as_ref());
    http::Request::post("https://merchant.example/notify").body(body).expect("a request")
}

/// Both ends with RSA.
fn ends() -> &'static Ends {
    static ENDS: LazyLock<Ends> = LazyLock::new(|| {
        let signers = (MERCHANT.signer(RSA), TestKey::Gateway.signer(RSA));
        ends_of(signers, (MERCHANT.verifier(RSA), TestKey::Gateway.verifier(RSA)))
    });
    &ENDS
}

/// Both ends with the keys of the merchant and of the gateway. Card fields are encrypted with the gateway's.
fn ends_of(signers: (Arc<dyn Signer>, Arc<dyn Signer>), verifiers: (Arc<dyn Verifier>, Arc<dyn Verifier>)) -> Ends {
    let key = GatewayEncryptionKey::rsa(&TestKey::Gateway.private().public_key()).expect("a public key");
    let decrypting = OurDecryptionKey::rsa(&TestKey::Gateway.private()).expect("a private key");
    ends_with(signers, verifiers, key, Arc::new(decrypting))
}

fn ends_with(
    signers: (Arc<dyn Signer>, Arc<dyn Signer>),
    verifiers: (Arc<dyn Verifier>, Arc<dyn Verifier>),
    card_key: GatewayEncryptionKey,
    decrypting: Arc<dyn Decryptor>,
) -> Ends {
    let (ours, theirs) = (OurSigningKey::from_signer(signers.0), GatewayVerifyingKey::from_verifier(verifiers.1));
    let merchant = Access::new(SYS_ID, PRODUCT_ID, ours, theirs, card_key).expect("the merchant's end");
    let gateway = Access::of_gateway(SYS_ID, PRODUCT_ID, signers.1, verifiers.0, decrypting).expect("the gateway's");
    let merchant = Huifu::new("https://api.huifu.com", merchant).expect("the gateway's own address");
    (merchant, HuifuAcquirer::new(Arc::new(Known(vec![gateway.clone()])), gateway))
}

/// Whom a gateway knows.
struct Known(Vec<Access>);

impl MerchantDirectory for Known {
    fn find(&self, sys_id: &str) -> Option<Access> {
        self.0.iter().find(|access| access.sys_id() == sys_id).cloned()
    }
}

#[test]
fn the_messages_that_the_attacks_start_from_are_accepted() {
    for call in calls() {
        let id = call.interface.id;
        assert_eq!(signed(&call.data), call.reply, "{id}: signing by hand gives what the gateway's end gives");
        assert_eq!(call.answer(&call.reply).expect(id), call.seen(&call.reply).expect(id), "{id}");
        let sent = call.taken(call.body()).expect(id);
        assert_eq!(call.taken(call.resigned(&call.sent())).expect(id), sent, "{id}");
        assert!(call.body().starts_with(&format!("{{\"data\":{}", call.sent())), "{id}");
    }
    let notify = notified(notifies(&notice())).expect("a notification");
    assert_eq!(text(&notify, "trans_stat"), Some("F"));
    assert!(notify.len() > 40, "every field: {notify:?}");
    assert!(MAKE.len() >= calls().iter().filter(|call| call.interface.flow == Flow::Query).count());
}
