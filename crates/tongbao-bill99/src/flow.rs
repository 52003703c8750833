//! 快钱 99bill in the durable flows.

mod bind;
mod notice;
mod pay;
#[cfg(test)]
mod tests;

use std::time::Duration;

use bytes::Bytes;
use tongbao_core::flow::{
    BoundCard, CardDetails, Charging, Connector, Exchange, Habits, Notice, OrderFacts, Payment, PendingBinding,
    Polling, Report,
};
use tongbao_core::{BeijingTime, BoxError, Credential, Error, Protocol, Secret};

use crate::{Bill99, Bill99Protocol, TxnType};

/// One merchant's access to 99bill for the durable flows: agreement payment (协议支付), which charges a bound card at once.
///
/// From the document: a query that finds an order pending is repeated a minute apart, ten times, and then a person has to look. Ours: the
/// first query also goes out after a minute, after the ten one a day, and one merchant sends at most five a second.
///
/// What the document leaves open is taken so that nothing is concluded too early:
///
/// - An accepted refund is still processing; `query_txn` says whether it was made. That its `S` may itself mean no more than accepted
///   (退货申请成功) is so in the document: no source says whether `F` may follow.
/// - An order that a query calls voided (`voidFlag` 1) is unknown, whatever its `txnStatus`: a person has to look.
/// - A notification is a hint to ask, unless [`notifications_decide`](Self::notifications_decide).
///
/// Every reply names merchant, order and amount, by its table, and one that does not cannot be read. `ErrorMsgContent` names nothing: the document
/// has it for what was not carried out, and so a decline in it is final. Client certificate, TLS and a connection for each request are
/// all that ties it to its request, and so it is with the reply to `pci_del`, which names the customer and not the card.
///
/// Queries name no terminal, so that an order is found after the merchant's terminal has changed.
///
/// ```
/// use tongbao_bill99::{Bill99, Bill99Connector};
/// use tongbao_core::flow::Connector;
///
/// let access = Bill99::new("https://sandbox.99bill.com:9445/cnp", "104110045112012", "login key")?;
/// let connector = Bill99Connector::new(access, "00002012").notify_url("https://merchant.example/notify");
/// assert_eq!((connector.gateway(), connector.merchant()), ("bill99", "104110045112012"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Bill99Connector {
    access: Bill99,
    terminal_id: String,
    notify_url: Option<String>,
    notifications_decide: bool,
}

impl Bill99Connector {
    /// The merchant of this access, at this terminal (终端号).
    #[must_use]
    pub fn new(access: Bill99, terminal_id: impl Into<String>) -> Self {
        Self { access, terminal_id: terminal_id.into(), notify_url: None, notifications_decide: false }
    }

    /// 异步通知地址: sent as `tr3Url` with every payment and refund. Left out unless said; then the address counts that the gateway has
    /// configured. Must be enabled by the gateway, and stay the same while orders are open: one order must not use two addresses.
    #[must_use]
    pub fn notify_url(mut self, url: impl Into<String>) -> Self {
        self.notify_url = Some(url.into());
        self
    }

    /// Lets a notification of a payment decide by itself. Off unless said, so that it is only a reason to ask: it is signed with RSA and
    /// SHA-1, for which a second message with the same signature can be made by whoever has a say in what is signed.
    ///
    /// One of a refund stays a reason to ask in any case, since its `00` may mean no more than accepted.
    #[must_use]
    pub fn notifications_decide(mut self, decide: bool) -> Self {
        self.notifications_decide = decide;
        self
    }
}

impl Connector for Bill99Connector {
    fn gateway(&self) -> &'static str {
        Bill99Protocol::ID
    }

    fn merchant(&self) -> &str {
        self.access.merchant_id()
    }

    fn habits(&self) -> Habits {
        HABITS
    }

    fn bind(&self, number: &str, begun: BeijingTime, card: &CardDetails) -> Result<Exchange<PendingBinding>, Error> {
        self.check_card(number, begun, card)
    }

    fn confirm_binding(
        &self,
        _number: &str,
        binding: &PendingBinding,
        code: &Secret<Credential>,
    ) -> Result<Exchange<BoundCard>, Error> {
        self.verify_code(binding, code)
    }

    fn unbind(&self, _number: &str, _now: BeijingTime, card: &BoundCard) -> Result<Exchange<()>, Error> {
        self.delete_card(card)
    }

    fn pay(&self, order: &OrderFacts, payment: &Payment) -> Result<Exchange<Report>, Error> {
        self.purchase(order, payment)
    }

    fn confirm_payment(&self, _order: &OrderFacts, _code: &Secret<Credential>) -> Result<Exchange<Report>, Error> {
        Err(Error::Seal("agreement payment (协议支付) charges with one request and has no code to confirm it".into()))
    }

    fn query(&self, order: &OrderFacts) -> Result<Exchange<Report>, Error> {
        self.ask(order, TxnType::Purchase)
    }

    fn refund(&self, refund: &OrderFacts, of: &OrderFacts, _reason: &str) -> Result<Exchange<Report>, Error> {
        // The table has no field for a reason.
        self.give_back(refund, of)
    }

    fn query_refund(&self, refund: &OrderFacts, _of: &OrderFacts) -> Result<Exchange<Report>, Error> {
        self.ask(refund, TxnType::Refund)
    }

    fn notice(&self, request: &http::Request<Bytes>) -> Result<Notice, BoxError> {
        self.notified(request)
    }
}

const MINUTE: Duration = Duration::from_secs(60);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

const HABITS: Habits = Habits {
    charging: Charging::AtOnce,
    refunds: true,
    polling: Polling { first: MINUTE, every: MINUTE, asks: 10, then: DAY },
    quiet: MINUTE,
    queries_per_second: 5,
};
