//! One call for each kind of interface, with both ends of it.

use std::error::Error as StdError;

use bytes::Bytes;
use tongbao_core::schema::{FieldSchema, Interface, Kind, MessageSchema, SecretClass, Unit};
use tongbao_core::{Acquirer, Error, Fields, Gateway, Message, OpenError, Request, Strictness};
use tongbao_huifu::{
    HuifuProtocol, MerchantBasicdataIndvRequest, OnlinepaymentQueryRequest, QuickbuckleApplyV3Request,
    QuickbuckleConfirmV3Request, QuickpayPayV3Request, ScanpayCloseRequest, ScanpayQueryV3Request,
    ScanpayRefundV3Request, TradeCardbinQueryRequest, TradeCheckFilequeryRequest, TradePaymentCreateV4Request,
    TradePaymentJspayV3Request, TradePaymentMicropayV3Request, TradeSettlementEncashmentRequest,
};
use tongbao_tests::tree::{Node, Tree};
use tongbao_tests::{sample, view};

use super::lawful::lawful;
use super::{Ends, HUIFU_ID, ORDER, ends, envelope, member, response, signed};

/// All that can be seen of a message: its fields, and itself as it is printed, which names what its table does not have.
pub(super) type View = Vec<(String, String)>;

/// What was accepted of a reply, or the error.
pub(super) type Read = Result<View, Error>;

type Judged = Box<dyn Fn(&http::Response<Bytes>) -> Read>;
type Accepted = Box<dyn Fn(&http::Request<Bytes>) -> Result<View, OpenError>>;

/// One call of the gateway, with a reply that says success.
pub(super) struct Call {
    pub(super) interface: &'static Interface,
    pub(super) request: http::Request<Bytes>,
    /// The whole reply, as the gateway's end wrote it.
    pub(super) reply: String,
    /// What the signature of the reply covers.
    pub(super) data: String,
    secrets: Vec<String>,
    read: Judged,
    open: Judged,
    accept: Accepted,
}

impl Call {
    pub(super) fn of<R: Request<Protocol = HuifuProtocol> + Clone>() -> Self {
        Self::edited::<R>(ends(), &|tree| tree).expect("a request")
    }

    /// A call between these ends, whose request was edited; or why it was not sent.
    pub(super) fn edited<R: Request<Protocol = HuifuProtocol> + Clone>(
        (merchant, acquirer): &Ends,
        edit: &dyn Fn(Tree) -> Tree,
    ) -> Result<Self, Error> {
        let tree = edit(lawful(typical(sample::full(R::SCHEMA), R::SCHEMA), R::SCHEMA));
        let request = R::read(&mut tree.source(), Strictness::Strict)?;
        let (tree, reply) = sample::exchange(R::INTERFACE, tree);
        let mut reply = typical(reply, R::Response::SCHEMA);
        for field in R::Response::SCHEMA.fields.iter().filter(|field| field.echo) {
            if let Some(sent) = tree.get(field.wire) {
                reply.set(field.wire, sent.clone());
            }
        }
        let reply: R::Response = read(&reply, Strictness::Lenient);
        let sent = merchant.seal(&request)?;
        let sealed = String::from_utf8(acquirer.seal_response(&reply, &request)?.body().to_vec()).expect("UTF-8");
        let (reader, opener, acquirer, again) = (merchant.clone(), merchant.clone(), acquirer.clone(), request.clone());
        Ok(Self {
            interface: R::INTERFACE,
            request: sent,
            data: member(&sealed, "data").expect("data"),
            reply: sealed,
            secrets: [view::secret_and_open(&request).0, view::secret_and_open(&reply).0].concat(),
            read: Box::new(move |response| reader.read(response, &again).map(|reply| view_of(&*reply))),
            open: Box::new(move |response| opener.open(response, &request).map(|reply| view_of(&*reply))),
            accept: Box::new(move |request| acquirer.open_request::<R>(request).map(|request| view_of(&*request))),
        })
    }

    /// Opens an answer: verified, read and judged.
    pub(super) fn answer(&self, body: impl AsRef<[u8]>) -> Read {
        self.opened(&response(200, body.as_ref()))
    }

    pub(super) fn opened(&self, response: &http::Response<Bytes>) -> Read {
        self.discreet((self.open)(response))
    }

    /// Reads an answer: verified, whatever its codes say.
    pub(super) fn seen(&self, body: impl AsRef<[u8]>) -> Read {
        self.discreet((self.read)(&response(200, body.as_ref())))
    }

    /// Opens a reply with this data, which the gateway signed.
    pub(super) fn says(&self, data: &str) -> Read {
        self.answer(signed(data))
    }

    /// The request's body.
    pub(super) fn body(&self) -> &str {
        std::str::from_utf8(self.request.body()).expect("UTF-8")
    }

    /// The `data` of the request.
    pub(super) fn sent(&self) -> String {
        member(self.body(), "data").expect("data")
    }

    /// The request with this data, which the merchant signed.
    pub(super) fn resigned(&self, data: &str) -> String {
        super::request_of(data, &super::sign(data.as_bytes(), super::MERCHANT, super::RSA))
    }

    /// Takes a body at the gateway's end, sent to the address of this interface.
    pub(super) fn taken(&self, body: impl AsRef<[u8]>) -> Result<View, OpenError> {
        self.taken_at(self.request.uri().clone(), body)
    }

    pub(super) fn taken_at(&self, address: http::Uri, body: impl AsRef<[u8]>) -> Result<View, OpenError> {
        let request = http::Request::post(address).body(Bytes::copy_from_slice(body.as_ref())).expect("a request");
        self.discreet((self.accept)(&request))
    }

    /// The same, where what is sent may have a secret as the name of a member, which an error shows.
    pub(super) fn taken_raw(&self, body: impl AsRef<[u8]>) -> Result<View, OpenError> {
        let request = http::Request::post(self.request.uri()).body(Bytes::copy_from_slice(body.as_ref()));
        (self.accept)(&request.expect("a request"))
    }

    /// No error shows a secret of the request or of the reply, in whatever way it is printed.
    fn discreet<E: StdError>(&self, result: Result<View, E>) -> Result<View, E> {
        if let Err(error) = &result {
            let mut all = format!("{error} {error:?} {error:#?}");
            let mut source = error.source();
            while let Some(inner) = source {
                all = format!("{all} {inner} {inner:?}");
                source = inner.source();
            }
            self.assert_hidden(&all);
        }
        result
    }

    /// Nothing secret stands in this text. Secrets of a few digits could be a part of anything.
    #[track_caller]
    pub(super) fn assert_hidden(&self, all: &str) {
        let shown = self.secrets.iter().find(|secret| secret.len() >= 6 && all.contains(secret.as_str()));
        assert!(shown.is_none(), "{}: {shown:?} is shown in {all}", self.interface.id);
    }

    /// The reply unsigned, with another text for its signature's member.
    pub(super) fn with_sign(&self, sign: &str) -> String {
        envelope(&self.data, sign)
    }
}

/// How the call of one interface is made.
pub(super) type Make = fn(&Ends, &dyn Fn(Tree) -> Tree) -> Result<Call, Error>;

/// One of each kind: payments, refunds, payouts, closes, queries, bindings, onboarding, bills.
pub(super) const MAKE: [Make; 14] = [
    Call::edited::<TradePaymentJspayV3Request>,
    Call::edited::<TradePaymentMicropayV3Request>,
    Call::edited::<TradePaymentCreateV4Request>,
    Call::edited::<QuickpayPayV3Request>,
    Call::edited::<ScanpayRefundV3Request>,
    Call::edited::<TradeSettlementEncashmentRequest>,
    Call::edited::<ScanpayCloseRequest>,
    Call::edited::<ScanpayQueryV3Request>,
    Call::edited::<OnlinepaymentQueryRequest>,
    Call::edited::<QuickbuckleApplyV3Request>,
    Call::edited::<QuickbuckleConfirmV3Request>,
    Call::edited::<TradeCardbinQueryRequest>,
    Call::edited::<MerchantBasicdataIndvRequest>,
    Call::edited::<TradeCheckFilequeryRequest>,
];

pub(super) fn calls() -> Vec<Call> {
    MAKE.iter().map(|make| make(ends(), &|tree| tree).expect("a request")).collect()
}

/// The call that places an order.
pub(super) fn pay() -> Call {
    Call::of::<TradePaymentJspayV3Request>()
}

/// The call that asks how an order stands.
pub(super) fn query() -> Call {
    Call::of::<ScanpayQueryV3Request>()
}

/// The call that binds a card: the one with encrypted fields.
pub(super) fn bind() -> Call {
    Call::of::<QuickbuckleApplyV3Request>()
}

/// A sample with our order in it, paid, and with secrets that nothing else contains.
pub(super) fn typical(mut tree: Tree, schema: &MessageSchema) -> Tree {
    for field in schema.fields {
        let Some(node) = tree.get(field.wire).cloned() else { continue };
        let node = match (node, field.kind) {
            (Node::Object(inside), Kind::Object(of)) => Node::Object(typical(inside, of)),
            (Node::List(items), Kind::List { of, .. }) => {
                Node::List(items.into_iter().map(|item| typical(item, of)).collect())
            }
            (node, _) => text_for(field).map_or(node, Node::Text),
        };
        tree.set(field.wire, node);
    }
    tree
}

fn text_for(field: &FieldSchema) -> Option<String> {
    let text = match (field.wire, field.secret) {
        ("req_seq_id", _) => ORDER,
        ("org_req_seq_id", _) => "R20231231000009",
        ("org_hf_seq_id", _) => "0029000TOPORIGINAL",
        ("huifu_id", _) => HUIFU_ID,
        ("trans_stat" | "trans_status", _) => "S",
        _ => match field.secret? {
            SecretClass::Pan => "6222029876543217",
            SecretClass::Phone => "13567890123",
            SecretClass::IdCard => "11010119900307867X",
            SecretClass::Name => "欧阳锋",
            SecretClass::Cvv => "q7z",
            SecretClass::Token => "K9q76543210987654321",
            _ => "86q421Z7",
        },
    };
    let digits = field.len.is_some_and(|len| len.unit == Unit::Digits);
    let text = if digits { "86421357908642135790" } else { text };
    let most = field.len.map_or(usize::MAX, |len| usize::try_from(len.max).expect("a length"));
    Some(text.chars().take(most).collect())
}

pub(super) fn read<T: Message>(tree: &Tree, strictness: Strictness) -> T {
    T::read(&mut tree.source(), strictness).unwrap_or_else(|invalid| panic!("the sample does not fit: {invalid}"))
}

pub(super) fn view_of<T: Fields>(message: &T) -> View {
    let mut all = view::view(message);
    all.push(("as it is printed".to_owned(), format!("{message:?}")));
    all
}

/// What stands in a field.
pub(super) fn text<'v>(view: &'v View, place: &str) -> Option<&'v str> {
    view.iter().find(|(found, _)| found == place).map(|(_, text)| text.as_str())
}
