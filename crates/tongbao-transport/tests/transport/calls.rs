//! `Client`: seal, send once, open.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use bytes::Bytes;
use tongbao_core::schema::{
    Body, Charset, Code, Codes, FieldSchema, Flow, Hints, Interface, Judge, Outcome, WireSchema, XmlRoot,
};
use tongbao_core::{
    Channel, Error, FaultKind, Gateway, Incoming, Input, Message, Proof, Protocol, Request, Source, Strictness,
    Unknown, UnknownMembers, Unverified, Verified,
};
use tongbao_transport::{BlockingClient, BlockingTransport, BoxFuture, Client, Transport, TransportError};

#[tokio::test]
async fn call_returns_the_verified_reply() {
    let sent = Sent::answering("00");
    let client = Client::new(Acme, &sent);
    let reply = client.call(&order()).await.unwrap();
    assert_eq!((reply.code.as_deref(), reply.proof()), (Some("00"), &Proof::Channel));
    assert_eq!(sent.count(), 1);
}

#[tokio::test]
async fn call_judges_the_code_and_read_does_not() {
    let sent = Sent::answering("51");
    let client = Client::new(Acme, &sent);
    assert!(matches!(client.call(&order()).await, Err(Error::Declined(_))));
    assert_eq!(client.read(&order()).await.unwrap().code.as_deref(), Some("51"));
    assert_eq!(sent.count(), 2);
    let unlisted = Sent::answering("zz");
    assert!(matches!(Client::new(Acme, &unlisted).call(&order()).await, Err(Error::Unknown(Unknown::Code(_)))));
    assert_eq!(unlisted.count(), 1);
}

#[tokio::test]
async fn not_sent_stays_not_sent_and_is_not_tried_again() {
    let sent = Sent::failing(|| TransportError::NotSent("no connection to pay.example:443".into()));
    let error = Client::new(Acme, &sent).call(&order()).await.unwrap_err();
    assert!(matches!(error, Error::NotSent(_)));
    assert_eq!(
        error.to_string(),
        "not sent, safe to send again with the same order number: no connection to pay.example:443"
    );
    assert_eq!(sent.count(), 1);
}

#[tokio::test]
async fn maybe_sent_is_unknown_and_is_not_tried_again() {
    let sent = Sent::failing(|| TransportError::MaybeSent("no whole answer from pay.example:443".into()));
    let error = Client::new(Acme, &sent).read(&order()).await.unwrap_err();
    assert!(matches!(error, Error::Unknown(Unknown::Transport(_))));
    assert_eq!(
        error.to_string(),
        "outcome unknown, query before sending again: the request may have arrived: \
         no whole answer from pay.example:443"
    );
    assert_eq!(sent.count(), 1);
}

#[tokio::test]
async fn reply_without_proof_is_unknown() {
    let sent = Sent { authenticated: false, ..Sent::answering("00") };
    let error = Client::new(Acme, &sent).call(&order()).await.unwrap_err();
    assert!(matches!(error, Error::Unknown(Unknown::Unverified(_))), "{error}");
}

#[tokio::test]
async fn request_that_cannot_be_sealed_is_not_sent() {
    let sent = Sent::answering("00");
    let order = Order::builder().number("unsealable").build().unwrap();
    assert!(matches!(Client::new(Acme, &sent).call(&order).await, Err(Error::Seal(_))));
    assert_eq!(sent.count(), 0);
}

#[test]
fn blocking_client_does_the_same() {
    let sent = Sent::answering("51");
    let client = BlockingClient::new(Acme, &sent);
    assert!(matches!(client.call(&order()), Err(Error::Declined(_))));
    assert_eq!(client.read(&order()).unwrap().code.as_deref(), Some("51"));
    let sent = Sent::failing(|| TransportError::NotSent("no thread".into()));
    assert!(matches!(BlockingClient::new(Acme, &sent).call(&order()), Err(Error::NotSent(_))));
    assert_eq!(sent.count(), 1);
}

#[tokio::test]
async fn call_can_be_spawned_and_transports_can_be_shared() {
    let transport: Arc<dyn Transport> = Arc::new(Sent::answering("00"));
    let client = Client::new(Acme, Arc::clone(&transport));
    let call = tokio::spawn(async move { client.call(&order()).await.map(|reply| reply.code.clone()) });
    assert_eq!(call.await.unwrap().unwrap().as_deref(), Some("00"));
    let boxed: Box<dyn BlockingTransport> = Box::new(Sent::answering("00"));
    assert!(BlockingClient::new(Acme, boxed).call(&order()).is_ok());
}

fn order() -> Order {
    Order::builder().number("A-1").build().unwrap()
}

/// A transport that counts.
struct Sent {
    answer: Box<dyn Fn() -> Result<&'static str, TransportError> + Send + Sync>,
    authenticated: bool,
    count: AtomicUsize,
}

impl Sent {
    fn answering(code: &'static str) -> Self {
        Self { answer: Box::new(move || Ok(code)), authenticated: true, count: AtomicUsize::new(0) }
    }

    fn failing(error: fn() -> TransportError) -> Self {
        Self { answer: Box::new(move || Err(error())), authenticated: true, count: AtomicUsize::new(0) }
    }

    fn count(&self) -> usize {
        self.count.load(Ordering::SeqCst)
    }
}

impl BlockingTransport for Sent {
    fn send(&self, request: http::Request<Bytes>) -> Result<http::Response<Bytes>, TransportError> {
        assert_eq!((request.uri().path(), &request.body()[..]), ("/pay", &b"A-1"[..]));
        self.count.fetch_add(1, Ordering::SeqCst);
        let mut response = http::Response::new(Bytes::from_static((self.answer)()?.as_bytes()));
        if self.authenticated {
            response.extensions_mut().insert(Channel::Authenticated);
        }
        Ok(response)
    }
}

impl Transport for Sent {
    fn send(&self, request: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin(async move { BlockingTransport::send(self, request) })
    }
}

/// A gateway whose request is an order number and whose reply is a code.
pub(crate) struct Acme;

impl Protocol for Acme {
    const ID: &'static str = "acme";
    const NAME: &'static str = "Acme";
    const WIRE: WireSchema = WireSchema {
        body: Body::Xml(XmlRoot { name: "Acme", namespace: None }),
        charset: Charset::Utf8,
        common: None,
        sign: None,
        notify: &[],
        fault: None,
    };
    const ENDPOINTS: &'static [(&'static str, &'static str)] = &[("production", "https://pay.example")];
    const INTERFACES: &'static [Incoming] = &[Incoming::of::<Order, Receipt>(Order::INTERFACE)];
}

impl Gateway for Acme {
    type Protocol = Self;

    fn seal<R: Request<Protocol = Self>>(&self, request: &R) -> Result<http::Request<Bytes>, Error> {
        if request.masked().to_string().contains("unsealable") {
            return Err(Error::Seal("it cannot be written".into()));
        }
        Ok(http::Request::post("https://pay.example/pay").body(Bytes::from_static(b"A-1")).unwrap())
    }

    fn read<R: Request<Protocol = Self>>(
        &self,
        response: &http::Response<Bytes>,
        _: &R,
    ) -> Result<Verified<R::Response>, Error> {
        let check = |response: &http::Response<Bytes>| match response.extensions().get() {
            Some(Channel::Authenticated) => Ok((response.body().clone(), Proof::Channel)),
            _ => Err(Error::Unknown(Unknown::Unverified(Unverified::Channel))),
        };
        let read = |body: &Bytes| {
            let mut reply = Reply(std::str::from_utf8(body).ok());
            let message = R::Response::read(&mut reply, Strictness::Lenient);
            message.map_err(|error| Error::Unknown(Unknown::Unreadable(error.into())))
        };
        Verified::open(response, check, read)
    }
}

/// The body of a reply: one code.
struct Reply<'t>(Option<&'t str>);

impl<'t> Source<'t> for Reply<'t> {
    fn take(&mut self, _: &'static FieldSchema) -> Result<Option<Input<'t>>, FaultKind> {
        Ok(self.0.take().map(|code| Input::Text(code.into())))
    }

    fn rest(&mut self) -> Result<UnknownMembers, FaultKind> {
        Ok(UnknownMembers::default())
    }
}

impl Request for Order {
    type Protocol = Acme;
    type Response = Receipt;
    const INTERFACE: &'static Interface = &Interface {
        id: "pay",
        gateway: "acme",
        title: "支付",
        summary: "Takes money.",
        path: "/pay",
        method: "",
        endpoint: "",
        version: "",
        flow: Flow::Pay,
        key: Some("number"),
        charges: true,
        source: "made up",
        outbound: <Order as Message>::SCHEMA,
        inbound: <Receipt as Message>::SCHEMA,
        judge: Judge { code: Some(("code", &CODES)), text: None, detail: None, state: None, hints: Hints(&[]) },
        sign: None,
    };
}

static CODES: Codes =
    Codes(&[Code::new("00", Outcome::Succeeded, "done"), Code::new("51", Outcome::Declined, "no balance")]);

/// 支付.
#[derive(Clone, Debug, PartialEq, Message)]
#[message(request, id = "pay", label = "支付")]
pub(crate) struct Order {
    /// 订单号.
    #[field("number", "订单号", M, chars = ..=20)]
    number: String,
}

/// 支付应答.
#[derive(Clone, Debug, PartialEq, Message)]
#[message(response, id = "pay", label = "支付应答")]
pub(crate) struct Receipt {
    /// 应答码.
    #[field("code", "应答码", O, chars = ..=2)]
    pub(crate) code: Option<String>,
    /// What the table does not have.
    #[unknown]
    pub(crate) unknown: UnknownMembers,
}
