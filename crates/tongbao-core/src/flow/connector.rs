//! The trait, and what a connector is told about an order.

use bytes::Bytes;

use super::{BoundCard, CardDetails, Exchange, Habits, Notice, PayerDetails, PendingBinding, Report};
use crate::amount::Amount;
use crate::error::{BoxError, Error};
use crate::secret::{Credential, Secret};
use crate::time::BeijingTime;

/// What a gateway is to the durable flows: what it is asked, what it answers, how often it may be asked.
///
/// One value is one merchant's access. Every method is pure: it writes a request or reads a message, and the same input gives the same
/// answer. A method that writes a request fails only before anything was sent.
///
/// **Money.** [`pay`](Self::pay), [`confirm_payment`](Self::confirm_payment) and [`refund`](Self::refund) write what moves it; their
/// requests are sent once, whatever happens. The queries may be sent at any time.
pub trait Connector: Send + Sync {
    /// The id of the gateway.
    fn gateway(&self) -> &'static str;

    /// The merchant's number at the gateway.
    fn merchant(&self) -> &str;

    /// How the gateway charges, and how it wants to be asked.
    fn habits(&self) -> Habits;

    /// 绑卡, 签约: the card is checked and the customer gets an SMS code. No money moves.
    ///
    /// # Errors
    ///
    /// The details do not fit the gateway's table.
    fn bind(&self, number: &str, begun: BeijingTime, card: &CardDetails) -> Result<Exchange<PendingBinding>, Error>;

    /// The code binds the card. `number` is that of this request, for gateways whose requests all have one. No money moves.
    ///
    /// # Errors
    ///
    /// The code does not fit the gateway's table.
    fn confirm_binding(
        &self,
        number: &str,
        binding: &PendingBinding,
        code: &Secret<Credential>,
    ) -> Result<Exchange<BoundCard>, Error>;

    /// 解绑, 解约: the token is good for nothing any more.
    ///
    /// # Errors
    ///
    /// The card was not bound here.
    fn unbind(&self, number: &str, now: BeijingTime, card: &BoundCard) -> Result<Exchange<()>, Error>;

    /// 支付: the charge itself ([`Charging::AtOnce`](super::Charging::AtOnce)), or the order whose customer then gets an SMS code and whose
    /// money cannot move without it ([`Charging::AfterCode`](super::Charging::AfterCode)).
    ///
    /// # Errors
    ///
    /// The payment does not fit the gateway's table.
    fn pay(&self, order: &OrderFacts, payment: &Payment) -> Result<Exchange<Report>, Error>;

    /// 支付确认: the customer's code charges the order.
    ///
    /// # Errors
    ///
    /// The code does not fit the gateway's table, or the gateway charges at once.
    fn confirm_payment(&self, order: &OrderFacts, code: &Secret<Credential>) -> Result<Exchange<Report>, Error>;

    /// 查询: how a payment stands.
    ///
    /// # Errors
    ///
    /// The order cannot be asked about.
    fn query(&self, order: &OrderFacts) -> Result<Exchange<Report>, Error>;

    /// 退款: gives back `refund.amount` of the payment `of`.
    ///
    /// # Errors
    ///
    /// The refund does not fit the gateway's table, or the gateway has none.
    fn refund(&self, refund: &OrderFacts, of: &OrderFacts, reason: &str) -> Result<Exchange<Report>, Error>;

    /// 退款查询: how a refund stands.
    ///
    /// # Errors
    ///
    /// The refund cannot be asked about, or the gateway has none.
    fn query_refund(&self, refund: &OrderFacts, of: &OrderFacts) -> Result<Exchange<Report>, Error>;

    /// 异步通知: checks a notification and reads what it proves.
    ///
    /// # Errors
    ///
    /// It is not believed: forged, stripped, another merchant's, or not readable. It must not be acknowledged.
    fn notice(&self, request: &http::Request<Bytes>) -> Result<Notice, BoxError>;
}

/// What a connector is told about an order: durable, and not secret.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct OrderFacts {
    /// 商户订单号: unique at the merchant.
    pub number: String,
    /// 金额.
    pub amount: Amount,
    /// When it was made. Gateways that name an order by number and day get this day, never that of the query.
    pub made: BeijingTime,
    /// The gateway's own number for it, once that is known.
    pub gateway_number: Option<String>,
    /// What the gateway called the first of two steps; the second names it.
    pub step_number: Option<String>,
}

/// 支付: what is to be paid, and with which card. Holds secrets, which no flow writes down.
#[derive(Clone, Debug)]
pub struct Payment {
    /// 商户订单号. The caller's: unique for this merchant at this gateway, and never used again for anything else.
    pub number: String,
    /// 金额.
    pub amount: Amount,
    /// 商品描述.
    pub subject: String,
    /// The card.
    pub card: BoundCard,
    /// Who pays, for gateways that ask for it with every charge.
    pub payer: Option<PayerDetails>,
    /// The customer's address on the network, for gateways that ask for it.
    pub payer_ip: Option<String>,
}
