//! Attacks on 99bill's wire: replies that nobody signs, and notifications that are signed.

mod amounts;
mod bits;
mod broken_http;
mod charsets;
mod corpus;
mod documents;
mod keys;
mod members;
mod requests;
mod swapped;
mod tolerance;
mod verdicts;
mod wrapping;

use std::sync::Arc;

use bytes::Bytes;
use http::Uri;
use tongbao_bill99::{
    Bill99, Bill99Acquirer, Bill99Protocol, GetDynNumRequest, IndAuthRequest, IndAuthVerifyRequest, MerchantDirectory,
    NotifyError, PciDelRequest, PciQueryRequest, PurchaseRequest, QueryCardinfoRequest, QueryTxnRequest, RefundRequest,
    TxnNotify, VoidRequest,
};
use tongbao_core::schema::{Interface, Need};
use tongbao_core::{
    Acquirer, Channel, Error, Fields, Gateway, Message, Notification, OpenError, Request, Strictness, Unknown, Verified,
};
use tongbao_crypto::Algorithm;
use tongbao_tests::keys::TestKey;
use tongbao_tests::tree::{Node, Tree};
use tongbao_tests::{sample, view};
use tongbao_wire::xml;

const MERCHANT_ID: &str = "104110045112012";
const LOGIN_KEY: &str = "test-only-login-key";

/// A view of what was accepted, or the error.
type Read = Result<Vec<(String, String)>, Error>;

/// The merchant's end of a call.
type Judged = Box<dyn Fn(&http::Response<Bytes>) -> Read>;

/// The gateway's end of a call.
type Accepted = Box<dyn Fn(&http::Request<Bytes>) -> Taken>;

/// One call of the gateway, with a reply that says success.
struct Call {
    interface: &'static Interface,
    request: http::Request<Bytes>,
    reply: String,
    /// Judges a reply to this request.
    open: Judged,
    /// Takes a request at the gateway's end.
    take: Accepted,
}

/// A view of the request that the gateway's end accepted, or why it did not.
type Taken = Result<Vec<(String, String)>, OpenError>;

impl Call {
    fn of<R: Request<Protocol = Bill99Protocol>>(order: &str) -> Self {
        let mut tree = sample::full(R::SCHEMA);
        for (name, text) in [("merchantId", MERCHANT_ID), ("externalRefNumber", order)] {
            if tree.get(name).is_some() {
                tree.set(name, Node::Text(text.to_owned()));
            }
        }
        let (request, reply) = sample::exchange(R::INTERFACE, tree);
        let request: R = read(&request, Strictness::Strict);
        let reply: R::Response = read(&reply, Strictness::Lenient);
        let sealed = acquirer().seal_response(&reply, &request).expect("a reply");
        let reply = String::from_utf8(sealed.body().to_vec()).expect("UTF-8");
        Self {
            interface: R::INTERFACE,
            request: merchant().seal(&request).expect("a request"),
            reply,
            take: Box::new(|request| acquirer().open_request::<R>(request).map(|request| view::view(&*request))),
            open: Box::new(move |response| merchant().open(response, &request).map(|reply| view::view(&*reply))),
        }
    }

    /// Whether the reply has no mandatory field at all.
    fn asks_for_nothing(&self) -> bool {
        self.interface.inbound.fields.iter().all(|field| field.need != Need::Mandatory)
    }

    /// Opens this text as an answer that came over the authenticated channel.
    fn answer(&self, body: &str) -> Read {
        self.answer_bytes(body.as_bytes())
    }

    fn answer_bytes(&self, body: &[u8]) -> Read {
        (self.open)(&response(200, body))
    }
}

/// Every call that the gateway has.
fn calls() -> Vec<Call> {
    vec![
        Call::of::<GetDynNumRequest>(ORDER),
        Call::of::<IndAuthRequest>(ORDER),
        Call::of::<IndAuthVerifyRequest>(ORDER),
        Call::of::<PciDelRequest>(ORDER),
        Call::of::<PciQueryRequest>(ORDER),
        Call::of::<PurchaseRequest>(ORDER),
        Call::of::<QueryCardinfoRequest>(ORDER),
        Call::of::<QueryTxnRequest>(ORDER),
        Call::of::<RefundRequest>(ORDER),
        Call::of::<VoidRequest>(ORDER),
    ]
}

fn purchase() -> Call {
    Call::of::<PurchaseRequest>(ORDER)
}

const ORDER: &str = "20250501000001";

fn read<T: Message>(tree: &Tree, strictness: Strictness) -> T {
    T::read(&mut tree.source(), strictness).unwrap_or_else(|invalid| panic!("the sample does not fit: {invalid}"))
}

/// An answer over the authenticated channel.
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

fn merchant() -> Bill99 {
    keyless().notify_key(TestKey::Gateway.verifier(Algorithm::RsaSha1))
}

fn keyless() -> Bill99 {
    Bill99::new("https://sandbox.99bill.com:9445/cnp", MERCHANT_ID, LOGIN_KEY).expect("an access")
}

fn acquirer() -> Bill99Acquirer {
    Bill99Acquirer::new(Arc::new(OneMerchant), TestKey::Gateway.signer(Algorithm::RsaSha1))
}

struct OneMerchant;

impl MerchantDirectory for OneMerchant {
    fn knows(&self, merchant_id: &str, login_key: &str) -> bool {
        merchant_id == MERCHANT_ID && login_key == LOGIN_KEY
    }
}

/// A TR3 about a payment of ¥10 that failed, as the gateway sends it. Built once: the key is slow to load.
struct Tr3 {
    /// With its signature.
    body: String,
    /// Without.
    covered: String,
    /// The signature element.
    signature: String,
    /// What it says.
    view: Vec<(String, String)>,
}

impl Tr3 {
    fn new() -> Self {
        let tree = notify_tree();
        let notify: TxnNotify = read(&tree, Strictness::Lenient);
        let body = acquirer().seal_notify(&notify, &Uri::from_static("https://merchant.example/notify")).unwrap();
        let body = String::from_utf8(body.body().to_vec()).expect("UTF-8");
        let covered = xml::cut_signature(body.as_bytes(), "signature", "TxnMsgContent").expect("a signature").covered;
        let covered = String::from_utf8(covered).expect("UTF-8");
        let from = body.find("<signature>").expect("a signature");
        let to = body.find("</TxnMsgContent>").expect("the end");
        Self { signature: body[from..to].to_owned(), body, covered, view: view::view(&notify) }
    }
}

/// Every field there, failed.
fn notify_tree() -> Tree {
    let tree = sample::full(TxnNotify::SCHEMA).with("merchantId", MERCHANT_ID).with("externalRefNumber", ORDER);
    tree.with("responseCode", "51").with("issuer", "建设银行")
}

/// A text with a signature that verifies: as if the gateway itself had sent it.
fn signed(covered: &str) -> Vec<u8> {
    signed_bytes(covered.as_bytes())
}

fn signed_bytes(covered: &[u8]) -> Vec<u8> {
    let at = covered.windows(END.len()).rposition(|part| part == END).unwrap_or(covered.len());
    let (before, after) = covered.split_at(at);
    let element = format!("<signature>{}</signature>", signature(covered, TestKey::Gateway, Algorithm::RsaSha1));
    [before, element.as_bytes(), after].concat()
}

const END: &[u8] = b"</TxnMsgContent>";

fn signature(covered: &[u8], key: TestKey, algorithm: Algorithm) -> String {
    use base64::Engine;
    let signature = key.signer(algorithm).sign(covered).expect("a signature");
    base64::engine::general_purpose::STANDARD.encode(signature)
}

fn notified(body: &[u8]) -> Result<Verified<TxnNotify>, NotifyError> {
    merchant().open_notify(&post(body))
}

fn post(body: &[u8]) -> http::Request<Bytes> {
    http::Request::post("https://merchant.example/notify").body(Bytes::copy_from_slice(body)).expect("a request")
}

fn view_of(message: &dyn Fields) -> Vec<(String, String)> {
    view::view(message)
}

#[test]
fn the_messages_that_the_attacks_start_from_are_accepted() {
    let tr3 = Tr3::new();
    let notify = notified(tr3.body.as_bytes()).expect("the gateway's own TR3");
    assert_eq!(view_of(&*notify), tr3.view);
    assert_eq!(TxnNotify::INTERFACE.sign.map(|sign| sign.field), Some("signature"));
    assert!(tr3.body.starts_with(r#"<?xml version="1.0" encoding="UTF-8"?><MasMessage"#));
    assert_eq!(signed(&tr3.covered), tr3.body.as_bytes(), "signing by hand gives what the gateway's end gives");
    for call in calls() {
        let view = call.answer(&call.reply).unwrap_or_else(|error| panic!("{}: {error}", call.interface.id));
        assert!(!view.is_empty(), "{}", call.interface.id);
    }
}
