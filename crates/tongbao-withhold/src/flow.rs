//! 代扣 in the durable flows.

mod bind;
mod pay;
#[cfg(test)]
mod tests;

use bytes::Bytes;
use tongbao_core::flow::{
    About, BoundCard, CardDetails, Charging, Connector, Exchange, Habits, Notice, OrderFacts, Payment, PendingBinding,
    Report, Weight,
};
use tongbao_core::{BeijingTime, BoxError, Credential, Error, Notification, Protocol, Secret, WireEnum};

use crate::{Callback, Withhold, WithholdProtocol};

/// One merchant's access to the 代扣 gateway for the durable flows: a bound card is charged at once, and the query says how that went.
///
/// The document has neither refunds nor an end of an agreement: [`refund`](Connector::refund), [`query_refund`](Connector::query_refund)
/// and [`unbind`](Connector::unbind) are refused before anything is sent. It wants name, id number and phone with every charge
/// ([`Payment::payer`]). Its replies about an order have its number and no amount, so a report has none; its bindings have no number of the
/// merchant's, and their replies name nothing: that `unique_code` and `protocol_no` are this card's rests on TLS and a connection for each
/// request. A failed call (status -1) names nothing either; of a charge nothing is concluded from it.
///
/// It does not say how often to ask. Ours: first after five seconds, then every thirty, twenty times, then once an hour; at most five
/// queries a second.
///
/// A callback (异步回调) is a hint to ask, in every dialect: as documented its digest has no key.
///
/// The same input gives the same request but for requestId and timestamp, which come from the access ([`Withhold::stamps`]): the clock and a
/// counter unless said.
///
/// ```
/// use tongbao_core::flow::Connector;
/// use tongbao_core::schema::AmountForm;
/// use tongbao_crypto::BlockMode;
/// use tongbao_withhold::{Access, Dialect, Withhold, WithholdConnector};
///
/// let access = Access::new("UA0001", "0123456789abcdef", Dialect::new(BlockMode::Ecb, AmountForm::Yuan2dp))?;
/// let withhold = Withhold::new("https://pay.example/gateway", access)?;
/// let connector = WithholdConnector::new(withhold, "demo").notify_url("https://merchant.example/callback");
/// assert_eq!((connector.merchant(), connector.habits().refunds), ("UA0001", false));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct WithholdConnector {
    access: Withhold,
    pay_type: String,
    notify_url: Option<String>,
}

impl WithholdConnector {
    /// The merchant of this access, with the 支付类型 that the operator handed out, for binding and charging.
    #[must_use]
    pub fn new(access: Withhold, pay_type: impl Into<String>) -> Self {
        Self { access, pay_type: pay_type.into(), notify_url: None }
    }

    /// 异步回调地址: sent with every charge. Without it there are no callbacks, and only queries bring news.
    #[must_use]
    pub fn notify_url(mut self, url: impl Into<String>) -> Self {
        self.notify_url = Some(url.into());
        self
    }
}

impl Connector for WithholdConnector {
    fn gateway(&self) -> &'static str {
        WithholdProtocol::ID
    }

    fn merchant(&self) -> &str {
        self.access.access.ua()
    }

    fn habits(&self) -> Habits {
        Habits::undocumented(Charging::AtOnce, false)
    }

    fn bind(&self, number: &str, begun: BeijingTime, card: &CardDetails) -> Result<Exchange<PendingBinding>, Error> {
        self.begin(number, begun, card)
    }

    fn confirm_binding(
        &self,
        _number: &str,
        binding: &PendingBinding,
        code: &Secret<Credential>,
    ) -> Result<Exchange<BoundCard>, Error> {
        self.confirm(binding, code)
    }

    fn unbind(&self, _number: &str, _now: BeijingTime, _card: &BoundCard) -> Result<Exchange<()>, Error> {
        Err(none("no interface that ends an agreement (解约); ask the operator, and delete the protocol_no"))
    }

    fn pay(&self, order: &OrderFacts, payment: &Payment) -> Result<Exchange<Report>, Error> {
        self.charge(order, payment)
    }

    fn confirm_payment(&self, _order: &OrderFacts, _code: &Secret<Credential>) -> Result<Exchange<Report>, Error> {
        Err(none("no code to confirm a charge with: one request charges"))
    }

    fn query(&self, order: &OrderFacts) -> Result<Exchange<Report>, Error> {
        self.ask(order)
    }

    fn refund(&self, _refund: &OrderFacts, _of: &OrderFacts, _reason: &str) -> Result<Exchange<Report>, Error> {
        Err(none(NO_REFUNDS))
    }

    fn query_refund(&self, _refund: &OrderFacts, _of: &OrderFacts) -> Result<Exchange<Report>, Error> {
        Err(none(NO_REFUNDS))
    }

    fn notice(&self, request: &http::Request<Bytes>) -> Result<Notice, BoxError> {
        let hint = self.access.open_callback(request)?;
        let said = hint.said();
        let (number, pay_order_no) = (said.biz_order_no.clone(), said.pay_order_no.clone());
        if number.is_empty() {
            return Err("biz_order_no (业务流水号) is empty: the callback names no order".into());
        }
        let id = format!("{}/{pay_order_no}/{number}", said.pay_status.wire());
        let report = Report::of(Callback::INTERFACE, said).number(number.clone()).gateway_number(pay_order_no);
        Ok(Notice { id, about: About::Payment, number, report, weight: Weight::Hint, ack: self.access.ack(&hint) })
    }
}

fn none(what: &'static str) -> Error {
    Error::Seal(format!("the gateway's document has {what}").into())
}

const NO_REFUNDS: &str = "no refunds; give the money back another way, as agreed with the operator";
