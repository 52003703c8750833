//! Attacks on the wire of the 代扣 gateway: requests under MD5, replies that nobody signs, and callbacks that anybody can make.

mod access;
mod broken_http;
mod callbacks;
mod corpus;
mod extension;
mod md5;
mod members;
mod requests;
mod swapped;
mod verdicts;

use std::sync::{Arc, LazyLock};

use bytes::Bytes;
use tongbao_core::schema::{AmountForm, Interface};
use tongbao_core::{Acquirer, Channel, Error, Gateway, Message, OpenError, Request, Strictness, Unknown};
use tongbao_crypto::{
    BlockAlgorithm, BlockCipher, BlockMode, BlockOptions, BlockPadding, Encryptor, TextEncoding, md5 as digest,
};
use tongbao_tests::tree::{Node, Tree};
use tongbao_tests::{sample, view};
use tongbao_wire::Limits;
use tongbao_wire::json::{Document, Value};
use tongbao_withhold::{
    Access, ConfirmTiedCardRequest, Dialect, MerchantDirectory, PreTiedCardRequest, SingleOrderQueryRequest,
    SingleWithholdRequest, Stamp, Withhold, WithholdAcquirer, WithholdProtocol,
};

const UA: &str = "UA0001";
const KEY: &str = "0123456789abcdef";
const ORDER: &str = "T20240101000001";

/// A view of what was accepted, or the error.
type Read = Result<Vec<(String, String)>, Error>;

/// A view of the request that the gateway's end accepted, or why it did not.
type Taken = Result<Vec<(String, String)>, OpenError>;

/// The merchant's end of a call.
type Judged = Box<dyn Fn(&http::Response<Bytes>) -> Read>;

/// The gateway's end of a call.
type Accepted = Box<dyn Fn(&[u8]) -> Taken>;

/// One call of the gateway, with a reply that says success.
struct Call {
    interface: &'static Interface,
    request: http::Request<Bytes>,
    reply: String,
    open: Judged,
    take: Accepted,
}

impl Call {
    fn of<R: Request<Protocol = WithholdProtocol>>(order: &str) -> Self {
        let mut tree = sample::full(R::SCHEMA);
        if tree.get("biz_order_no").is_some() {
            tree.set("biz_order_no", Node::Text(order.to_owned()));
        }
        let (request, reply) = sample::exchange(R::INTERFACE, tree);
        let request: R = read(&request, Strictness::Strict);
        let reply: R::Response = read(&reply, Strictness::Lenient);
        // Made once for all: the name of a key for errors takes its time, once for each access.
        let ends = ends();
        let (merchant, acquirer) = (ends.0.clone(), ends.1.clone());
        let sealed = acquirer.seal_response(&reply, &request).expect("a reply");
        Self {
            interface: R::INTERFACE,
            request: merchant.seal(&request).expect("a request"),
            reply: String::from_utf8(sealed.body().to_vec()).expect("UTF-8"),
            take: Box::new(move |body| {
                let request = http::Request::new(Bytes::copy_from_slice(body));
                acquirer.open_request::<R>(&request).map(|request| view::view(&*request))
            }),
            open: Box::new(move |response| merchant.open(response, &request).map(|reply| view::view(&*reply))),
        }
    }

    /// Opens this text as an answer that came over the authenticated channel.
    fn answer(&self, body: impl AsRef<[u8]>) -> Read {
        (self.open)(&response(200, body.as_ref()))
    }

    /// The request's body.
    fn body(&self) -> String {
        String::from_utf8(self.request.body().to_vec()).expect("UTF-8")
    }

    /// A member of the request's body.
    fn member(&self, name: &str) -> String {
        member(&self.body(), name).expect("a member")
    }
}

/// Every call that the gateway has.
fn calls() -> Vec<Call> {
    vec![
        Call::of::<PreTiedCardRequest>(ORDER),
        Call::of::<ConfirmTiedCardRequest>(ORDER),
        charge(),
        Call::of::<SingleOrderQueryRequest>(ORDER),
    ]
}

fn charge() -> Call {
    Call::of::<SingleWithholdRequest>(ORDER)
}

fn query() -> Call {
    Call::of::<SingleOrderQueryRequest>(ORDER)
}

fn read<T: Message>(tree: &Tree, strictness: Strictness) -> T {
    T::read(&mut tree.source(), strictness).unwrap_or_else(|invalid| panic!("the sample does not fit: {invalid}"))
}

/// The text of a member of the outermost object.
fn member(body: &str, name: &str) -> Option<String> {
    let document = Document::parse(body, Limits::REPLY).ok()?;
    let (_, node) = document.children(document.root()).find(|(_, node)| node.name == name)?;
    if let Value::Text(text) = &node.value { Some(text.to_string()) } else { None }
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

fn dialect() -> Dialect {
    Dialect::new(BlockMode::Ecb, AmountForm::Yuan2dp)
}

fn access(ua: &str, key: &str, dialect: Dialect) -> Access {
    Access::new(ua, key, dialect).expect("an access")
}

fn merchant() -> Withhold {
    ends().0.clone()
}

/// Both ends of the dialect that is assumed unless said.
fn ends() -> &'static (Withhold, WithholdAcquirer) {
    static ENDS: LazyLock<(Withhold, WithholdAcquirer)> = LazyLock::new(|| {
        let access = access(UA, KEY, dialect());
        (merchant_with(access.clone()), acquirer_with(access))
    });
    &ENDS
}

fn merchant_with(access: Access) -> Withhold {
    let stamp = || Stamp { request_id: "R1".to_owned(), timestamp: Some(1_704_074_400) };
    Withhold::new("https://pay.example/gateway", access).expect("an access").stamps(Arc::new(stamp))
}

fn acquirer() -> WithholdAcquirer {
    ends().1.clone()
}

fn acquirer_with(access: Access) -> WithholdAcquirer {
    WithholdAcquirer::new(Arc::new(Only(access.clone())), access)
}

struct Only(Access);

impl MerchantDirectory for Only {
    fn find(&self, ua: &str) -> Option<Access> {
        (ua == self.0.ua()).then(|| self.0.clone())
    }
}

/// The six members of a request with a signature that fits: as if the merchant had written whatever stands in `args`.
fn signed(method: &str, args: &str) -> String {
    envelope(method, args, &sign(&[UA, KEY, method, args]))
}

fn envelope(method: &str, args: &str, sign: &str) -> String {
    serde_json::json!({
        "ua": UA, "args": args, "sign": sign, "timestamp": "1704074400", "requestId": "R1", "method": method,
    })
    .to_string()
}

/// MD5 over texts, as hex.
fn sign(texts: &[&str]) -> String {
    TextEncoding::HexLower.encode(&digest(texts.concat().as_bytes()))
}

/// Any bytes, encrypted as the merchant would.
fn encrypted(plain: &[u8]) -> String {
    let options = BlockOptions { mode: BlockMode::Ecb, padding: BlockPadding::Pkcs7 };
    let cipher = BlockCipher::new(BlockAlgorithm::Aes128, KEY.as_bytes(), options).expect("a cipher");
    TextEncoding::Base64.encode(&cipher.encrypt(plain).expect("text"))
}

#[test]
fn the_messages_that_the_attacks_start_from_are_accepted() {
    for call in calls() {
        let id = call.interface.id;
        assert!(!call.answer(&call.reply).expect(id).is_empty(), "{id}");
        assert!(!(call.take)(call.request.body()).expect(id).is_empty(), "{id}");
        let by_hand = signed(call.interface.method, &call.member("args"));
        assert_eq!((call.take)(by_hand.as_bytes()).expect(id), (call.take)(call.request.body()).expect(id));
    }
}
