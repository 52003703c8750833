//! Between the machinery that all gateways share and the one that is played.

use bytes::Bytes;
use http::StatusCode;
use tongbao_core::schema::{Flow, Interface};
use tongbao_core::{BoxError, Credential, Secret};

use crate::card::TestCard;
use crate::fault::Fault;
use crate::ledger::Ledger;
use crate::notify::AddressError;

/// A gateway: what it answers and what it remembers. Opens no socket.
pub(crate) trait Simulator: Send + Sync + 'static {
    /// What stands before the path of every interface.
    fn base_path(&self) -> &'static str;

    /// Whether merchants have client certificates. Otherwise anybody can connect, and what they send must prove who they are.
    fn client_certificates(&self) -> bool;

    /// Every interface, also that of the notification.
    fn interfaces(&self) -> Vec<&'static Interface>;

    /// Whether anything is at this path.
    fn has_path(&self, path: &str) -> bool {
        self.at_path(path).is_some()
    }

    /// The interface that a request is for, or what is answered if there is none.
    fn route(&self, request: &http::Request<Bytes>) -> Result<&'static Interface, Box<Answer>> {
        self.at_path(request.uri().path()).ok_or_else(|| Box::new(Answer::not_played(request)))
    }

    /// How many bytes the body of a request may have.
    fn largest_body(&self) -> usize {
        1 << 20
    }

    /// The interface with this path.
    fn at_path(&self, path: &str) -> Option<&'static Interface> {
        let path = path.strip_prefix(self.base_path())?;
        self.interfaces().into_iter().find(|interface| interface.flow != Flow::Notify && interface.path == path)
    }

    /// A file that can be downloaded from this path, by whoever knows it.
    fn file(&self, _path: &str) -> Option<File> {
        None
    }

    /// Answers a request from the holder of this certificate, or of none. The fault is one that changes what the answer says.
    fn answer(
        &self,
        interface: &'static Interface,
        certificate_of: &str,
        request: &http::Request<Bytes>,
        fault: Option<Fault>,
    ) -> Answer;

    /// The interface of a notification.
    fn notice_interface(&self, _notice: &Notice) -> Option<&'static Interface> {
        self.interfaces().into_iter().find(|interface| interface.flow == Flow::Notify)
    }

    /// Writes and signs a notification, or does so wrongly where the fault asks for it.
    fn seal_notice(&self, notice: &Notice, fault: Option<Fault>) -> Result<Sealed, BoxError>;

    /// Whether this is the acknowledgement of the notification. Also how it may be shown.
    fn check_ack(&self, notice: &Notice, response: &http::Response<Bytes>) -> (String, Result<(), String>);

    /// The book.
    fn ledger(&self) -> Ledger;

    /// The cards, with their balances.
    fn cards(&self) -> Vec<TestCard>;

    /// The newest unused SMS code for a phone number or the number of a request.
    fn sms_code(&self, of: &str) -> Option<Secret<Credential>>;

    /// The newest unused SMS code for one step of a flow: under the number of the request, under what the gateway called the first of two
    /// steps, or under the phone of the card.
    fn code_for(&self, number: &str, card: &TestCard, step_number: Option<&str>) -> Option<Secret<Credential>> {
        let filed_under = [Some(number), step_number, Some(card.phone.expose())];
        filed_under.into_iter().flatten().find_map(|of| self.sms_code(of))
    }

    /// Where notifications of this merchant go when an order names no address.
    fn set_notify_address(&self, merchant_id: &str, address: &str) -> Result<(), AddressError>;
}

/// A file for download.
pub(crate) struct File {
    pub(crate) name: String,
    pub(crate) content: Bytes,
}

/// What a gateway answers.
pub(crate) struct Answer {
    pub(crate) reply: http::Response<Bytes>,
    /// The merchant's order number, if it could be read.
    pub(crate) order: String,
    /// What happened, in one line without secrets.
    pub(crate) what: String,
    /// The request with its secrets masked.
    pub(crate) received: String,
    /// The reply with its secrets masked.
    pub(crate) sent: String,
    /// What is to be notified, once for each address.
    pub(crate) notices: Vec<Notice>,
}

impl Answer {
    /// An answer to a request of which nothing more is known, and how it may be shown.
    pub(crate) fn new(
        request: &http::Request<Bytes>,
        what: String,
        reply: http::Response<Bytes>,
        sent: String,
    ) -> Self {
        let received = format!("({} bytes that were not read)", request.body().len());
        Self { reply, order: String::new(), what, received, sent, notices: Vec::new() }
    }

    /// There is no such interface, or the sandbox does not play it.
    pub(crate) fn not_played(request: &http::Request<Bytes>) -> Self {
        Self::status(request, StatusCode::NOT_FOUND, "not played by the sandbox".to_owned())
    }

    /// A reply of the sandbox does not fit its own table.
    pub(crate) fn broken(request: &http::Request<Bytes>, error: &tongbao_core::Error) -> Self {
        let what = format!("the sandbox could not write its reply: {error}");
        Self::status(request, StatusCode::INTERNAL_SERVER_ERROR, what)
    }

    fn status(request: &http::Request<Bytes>, status: StatusCode, what: String) -> Self {
        let mut reply = http::Response::new(Bytes::new());
        *reply.status_mut() = status;
        Self::new(request, what, reply, String::new())
    }
}

/// An order that the merchant is to be told about.
#[derive(Clone)]
pub(crate) struct Notice {
    pub(crate) order: String,
    pub(crate) ref_number: String,
    pub(crate) address: String,
}

/// A notification, ready to be sent.
pub(crate) struct Sealed {
    pub(crate) request: http::Request<Bytes>,
    pub(crate) masked: String,
}
