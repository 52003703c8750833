//! Between the machinery that all gateways share and the one that is played.

use bytes::Bytes;
use tongbao_core::schema::Interface;
use tongbao_core::{BoxError, Credential, Secret};

use crate::card::TestCard;
use crate::fault::Fault;
use crate::ledger::Ledger;

/// A gateway: what it answers and what it remembers. Opens no socket.
pub(crate) trait Simulator: Send + Sync + 'static {
    /// What stands before the path of every interface.
    fn base_path(&self) -> &'static str;

    /// Every interface, also that of the notification.
    fn interfaces(&self) -> Vec<&'static Interface>;

    /// Answers a request from the holder of this certificate. The fault is one that changes what the answer says.
    fn answer(
        &self,
        interface: &'static Interface,
        certificate_of: &str,
        request: &http::Request<Bytes>,
        fault: Option<Fault>,
    ) -> Answer;

    /// Writes and signs a notification, or does so wrongly where the fault asks for it.
    fn seal_notice(&self, notice: &Notice, fault: Option<Fault>) -> Result<Sealed, BoxError>;

    /// Whether this is the acknowledgement of the notification. Also how it may be shown.
    fn check_ack(&self, notice: &Notice, response: &http::Response<Bytes>) -> (String, Result<(), String>);

    /// The book.
    fn ledger(&self) -> Ledger;

    /// The cards, with their balances.
    fn cards(&self) -> Vec<TestCard>;

    /// The newest unused SMS code for a phone or order number.
    fn sms_code(&self, of: &str) -> Option<Secret<Credential>>;

    /// Where notifications of this merchant go when an order names no address.
    fn set_notify_address(&self, merchant_id: &str, address: &str);
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
    /// What is to be notified.
    pub(crate) notice: Option<Notice>,
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
