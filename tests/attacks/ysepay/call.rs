//! One call for every interface, with both ends of it.

use std::error::Error as StdError;

use bytes::Bytes;
use tongbao_core::schema::{Charset, Interface, MessageSchema, SecretClass};
use tongbao_core::{Acquirer, Error, Fields, Gateway, Message, OpenError, Request, Strictness};
use tongbao_tests::tree::{Node, Tree};
use tongbao_tests::{sample, view};
use tongbao_ysepay::{
    FastpayAuthorizeMsgRequest, FastpayAuthorizeRequest, FastpayRequest, TradeCloseRequest, TradeOrderQueryRequest,
    TradeQueryRequest, TradeRefundGeneralAccountRequest, TradeRefundQueryRequest, TradeRefundRequest,
    TradeRefundSplitRequest, TrusteeshipFastPayConfirmRequest, TrusteeshipFastPayQueryProtocolRequest,
    TrusteeshipFastPayReachievemsgRequest, TrusteeshipFastPayRequest, TrusteeshipSignCancelRequest,
    TrusteeshipSignConfirmRequest, TrusteeshipSignRequest, YsePayProtocol,
};

use super::pairs::Pairs;
use super::{Ends, ORDER, ends, response, signed};

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
    pub(super) reply: Vec<u8>,
    /// What the signature of the reply covers.
    pub(super) node: String,
    secrets: Vec<String>,
    read: Judged,
    open: Judged,
    accept: Accepted,
}

impl Call {
    pub(super) fn of<R: Request<Protocol = YsePayProtocol> + Clone>() -> Self {
        Self::edited::<R>(ends(), &|tree| tree).expect("a request")
    }

    /// A call between these ends, whose request was edited; or why it was not sent.
    pub(super) fn edited<R: Request<Protocol = YsePayProtocol> + Clone>(
        (merchant, acquirer): &Ends,
        edit: &dyn Fn(Tree) -> Tree,
    ) -> Result<Self, Error> {
        let tree = edit(typical(sample::full(R::SCHEMA), R::SCHEMA));
        let request = R::read(&mut tree.source(), Strictness::Strict)?;
        let mut reply = typical(sample::full(R::Response::SCHEMA), R::Response::SCHEMA);
        for field in R::Response::SCHEMA.fields.iter().filter(|field| field.echo) {
            if let Some(sent) = tree.get(field.wire) {
                reply.set(field.wire, sent.clone());
            }
        }
        let reply: R::Response = read(&reply.without("sub_code").without("sub_msg"), Strictness::Lenient);
        let sent = merchant.seal(&request)?;
        let sealed = acquirer.seal_response(&reply, &request)?.into_body().to_vec();
        let whole = String::from_utf8_lossy(&sealed).into_owned();
        let from = whole.find("_response\":").expect("the reply's member") + "_response\":".len();
        let (reader, opener, acquirer, again) = (merchant.clone(), merchant.clone(), acquirer.clone(), request.clone());
        Ok(Self {
            interface: R::INTERFACE,
            request: sent,
            node: whole[from..whole.len() - 1].to_owned(),
            reply: sealed,
            secrets: [view::secret_and_open(&request).0, view::secret_and_open(&reply).0].concat(),
            read: Box::new(move |response| reader.read(response, &again).map(|reply| view_of(&*reply))),
            open: Box::new(move |response| opener.open(response, &request).map(|reply| view_of(&*reply))),
            accept: Box::new(move |request| acquirer.open_request::<R>(request).map(|request| view_of(&*request))),
        })
    }

    /// The name of the member with the reply.
    pub(super) fn name(&self) -> &'static str {
        self.interface.inbound.container[0]
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

    /// Opens a reply with this text, which the gateway signed.
    pub(super) fn says(&self, node: &str) -> Read {
        self.answer(signed(self.name(), node))
    }

    /// Takes a body at the gateway's end.
    pub(super) fn taken(&self, body: impl AsRef<[u8]>) -> Result<View, OpenError> {
        self.discreet(self.take(body))
    }

    /// The same, where what is sent may have a secret as the name of a parameter, which an error shows.
    pub(super) fn take(&self, body: impl AsRef<[u8]>) -> Result<View, OpenError> {
        (self.accept)(&http::Request::new(Bytes::copy_from_slice(body.as_ref())))
    }

    /// The parameters of the request.
    pub(super) fn pairs(&self) -> Pairs {
        Pairs::read(self.request.body(), Charset::Gbk)
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

    /// Nothing secret stands in this text.
    #[track_caller]
    pub(super) fn assert_hidden(&self, all: &str) {
        let shown = self.secrets.iter().find(|secret| all.contains(secret.as_str()));
        assert!(shown.is_none(), "{}: {shown:?} is shown in {all}", self.interface.id);
    }
}

/// How the call of one interface is made.
pub(super) type Make = fn(&Ends, &dyn Fn(Tree) -> Tree) -> Result<Call, Error>;

/// One for every interface that has requests.
pub(super) const MAKE: [Make; 17] = [
    Call::edited::<FastpayRequest>,
    Call::edited::<FastpayAuthorizeRequest>,
    Call::edited::<FastpayAuthorizeMsgRequest>,
    Call::edited::<TradeCloseRequest>,
    Call::edited::<TradeOrderQueryRequest>,
    Call::edited::<TradeQueryRequest>,
    Call::edited::<TradeRefundRequest>,
    Call::edited::<TradeRefundGeneralAccountRequest>,
    Call::edited::<TradeRefundQueryRequest>,
    Call::edited::<TradeRefundSplitRequest>,
    Call::edited::<TrusteeshipFastPayRequest>,
    Call::edited::<TrusteeshipFastPayConfirmRequest>,
    Call::edited::<TrusteeshipFastPayQueryProtocolRequest>,
    Call::edited::<TrusteeshipFastPayReachievemsgRequest>,
    Call::edited::<TrusteeshipSignRequest>,
    Call::edited::<TrusteeshipSignCancelRequest>,
    Call::edited::<TrusteeshipSignConfirmRequest>,
];

pub(super) fn calls() -> Vec<Call> {
    MAKE.iter().map(|make| make(ends(), &|tree| tree).expect("a request")).collect()
}

/// The call that charges. Its reply repeats nothing of its request.
pub(super) fn confirm() -> Call {
    Call::of::<TrusteeshipFastPayConfirmRequest>()
}

/// The call that asks how an order stands.
pub(super) fn query() -> Call {
    Call::of::<TradeQueryRequest>()
}

/// The call that binds a card: the one with the most secrets.
pub(super) fn bind() -> Call {
    Call::of::<TrusteeshipSignRequest>()
}

/// A sample with our order in it, paid, and with secrets that nothing else contains.
pub(super) fn typical(mut tree: Tree, schema: &MessageSchema) -> Tree {
    for field in schema.fields {
        let text = match (field.wire, field.secret) {
            ("code", _) => "10000",
            ("out_trade_no", _) => ORDER,
            ("trade_status", _) => "TRADE_SUCCESS",
            ("cardExprDt", _) => "zQ19",
            (_, Some(SecretClass::Pan)) => "6222029876543217",
            (_, Some(SecretClass::Phone)) => "13567890123",
            (_, Some(SecretClass::IdCard)) => "11010119900307867X",
            (_, Some(SecretClass::Name)) => "欧阳锋",
            (_, Some(SecretClass::Cvv)) => "q7z",
            (_, Some(SecretClass::Credential)) => "86q421",
            (_, Some(SecretClass::Token)) => "K9q76543210987654321",
            _ => continue,
        };
        if tree.get(field.wire).is_some() {
            tree.set(field.wire, Node::Text(text.to_owned()));
        }
    }
    tree
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
