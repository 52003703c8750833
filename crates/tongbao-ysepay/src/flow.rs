//! The durable flows over 快捷协议支付: what they ask this gateway, and how its answers are read.
//!
//! `trusteeship_sign` and `trusteeship_sign_confirm` bind a card, `trusteeship_fast_pay` makes an order and has the code sent,
//! `trusteeship_fast_pay_confirm` charges it; `trade_query`, `trade_refund` and `trade_refund_query` serve both. What the documents leave open
//! is done in the plainest way:
//!
//! - Order numbers are the caller's. The document wants the trade's day as their first eight characters, and letters, digits, `_` and `-`.
//! - Why signing has an amount is not said. One fen is sent, unless [`YsePayConnector::sign_amount`] says another.
//! - How often an order may be asked about is not said. [`Connector::habits`] has values of ours.
//! - A refund is done when `refund_state` says so; `funds_state` has no table of values and is not looked at.
//! - Nothing in a notification names the partner, and the gateway has one key for all of them. So that of another partner's order with the
//!   same number and amount verifies too: it is a reason to ask, unless [`YsePayConnector::notifications_decide`] says more.
//! - The charge, the query and the query of a refund are answered with the number, by their tables. Their `total_amount` and `refund_amount` need
//!   not come: success without one is asked about again. A refusal has no number: one that declines is asked about too, and one that says that
//!   nothing was done is believed.
//! - A reply that binds a card must have `out_trade_no`: the protocol_no of another one's card would charge that. The reply to the order need
//!   not, because the code of one payment does not pay another. That of 解约 has nothing to name a card with, and none names the partner: TLS
//!   and a connection for each request keep those apart.
//! - A credit card needs 有效期 beside its CVV2: one without the other is refused before anything is sent.

mod read;
#[cfg(test)]
mod tests;

use bytes::Bytes;
use tongbao_core::flow::{
    BoundCard, CardDetails, Charging, Connector, Exchange, Faults, Habits, Notice, OrderFacts, Payment, PendingBinding,
    Report,
};
use tongbao_core::{Amount, BeijingTime, BoxError, Credential, Error, Protocol, Secret};

use crate::{
    TradeQueryRequest, TradeRefundQueryRequest, TradeRefundRequest, TrusteeshipFastPayConfirmRequest,
    TrusteeshipFastPayRequest, TrusteeshipSignCancelRequest, TrusteeshipSignConfirmRequest, TrusteeshipSignRequest,
    YsePay, YsePayProtocol,
};

/// One partner's 快捷协议支付 as the durable flows see it: the access, and what every order repeats.
///
/// Notifications are sent where the access says ([`YsePay::notify_url`]).
///
/// ```
/// use tongbao_core::flow::{Charging, Connector};
/// # use tongbao_crypto::{Algorithm, GatewayVerifyingKey, OurSigningKey, keys::PrivateKey};
/// # use tongbao_ysepay::{Access, Dialect, YsePay, YsePayConnector};
/// # let (our_file, gateway_file) = (PrivateKey::generate_sm2()?, PrivateKey::generate_sm2()?.public_key());
/// # let ours = OurSigningKey::new(&our_file, Algorithm::Sm2Sm3)?;
/// # let gateway = GatewayVerifyingKey::new(&gateway_file, Algorithm::Sm2Sm3)?;
/// # let access = Access::new("hyfz_test2", ours, gateway, Dialect::default())?;
/// let ysepay = YsePay::production(access)?.notify_url("https://shop.example/paid");
/// let connector = YsePayConnector::new(ysepay, ("hyfz_test2", "银盛测试商户"), "0000001").timeout_express("1h");
/// assert_eq!(connector.habits().charging, Charging::AfterCode);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct YsePayConnector {
    access: YsePay,
    seller_id: String,
    seller_name: String,
    business_code: String,
    timeout_express: String,
    sign_amount: Amount,
    decide: bool,
}

impl YsePayConnector {
    /// Number and name of 收款方, who is paid, and 业务代码, which the gateway assigned.
    pub fn new(
        access: YsePay,
        (seller_id, seller_name): (impl Into<String>, impl Into<String>),
        business_code: impl Into<String>,
    ) -> Self {
        Self {
            access,
            seller_id: seller_id.into(),
            seller_name: seller_name.into(),
            business_code: business_code.into(),
            timeout_express: UNPAID.to_owned(),
            sign_amount: Amount::from_fen(1),
            decide: false,
        }
    }

    /// 设置未付款交易的超时时间: when the gateway closes an order that nobody paid, from `1m` to `15d`. `30m` unless said.
    #[must_use]
    pub fn timeout_express(self, timeout_express: impl Into<String>) -> Self {
        Self { timeout_express: timeout_express.into(), ..self }
    }

    /// The amount that signing has and no document explains.
    #[must_use]
    pub fn sign_amount(self, sign_amount: Amount) -> Self {
        Self { sign_amount, ..self }
    }

    /// Whether a notification with a right signature and an amount decides, and not only a query. It does not unless said.
    ///
    /// Say so only if nobody else can have the gateway notify your address of an order with a number of yours: where the numbers cannot be
    /// guessed, or where the gateway signs with a key of yours alone.
    #[must_use]
    pub fn notifications_decide(self, decide: bool) -> Self {
        Self { decide, ..self }
    }
}

impl Connector for YsePayConnector {
    fn gateway(&self) -> &'static str {
        YsePayProtocol::ID
    }

    fn merchant(&self) -> &str {
        self.access.access.partner_id()
    }

    /// An order that waits for its code, then a charge. How often to ask is a choice of ours: no document says.
    fn habits(&self) -> Habits {
        Habits::undocumented(Charging::AfterCode, true)
    }

    fn bind(&self, number: &str, begun: BeijingTime, card: &CardDetails) -> Result<Exchange<PendingBinding>, Error> {
        let mut request = TrusteeshipSignRequest::builder()
            .out_trade_no(number)
            .seller_id(self.seller_id.as_str())
            .seller_name(self.seller_name.as_str())
            .total_amount(self.sign_amount)
            .buyer_name(card.holder.clone())
            .buyer_card_number(card.pan.clone())
            .buyer_mobile(card.phone.clone())
            .pyer_id_no(card.id_number.clone())
            .user_id(card.customer.as_str());
        if let Some(cvv) = &card.cvv {
            request = request.card_cvn2(cvv.clone());
        }
        if let Some(expiry) = &card.expiry {
            request = request.card_expr_dt(expiry.clone());
        }
        let pending = PendingBinding { number: number.to_owned(), begun, card: card.clone(), token: None };
        Exchange::seal(&self.access, request.build()?, |_, _| Ok(pending))
    }

    /// The confirmation has no number of its own: it names the signing.
    fn confirm_binding(
        &self,
        _number: &str,
        binding: &PendingBinding,
        code: &Secret<Credential>,
    ) -> Result<Exchange<BoundCard>, Error> {
        let request = TrusteeshipSignConfirmRequest::builder()
            .out_trade_no(binding.number.as_str())
            .mobile_verify_code(code.clone())
            .build()?;
        let card = binding.card.clone();
        Exchange::seal(&self.access, request, move |_, reply| read::bound(&card, &reply))
    }

    fn unbind(&self, _number: &str, _now: BeijingTime, card: &BoundCard) -> Result<Exchange<()>, Error> {
        let request = TrusteeshipSignCancelRequest::builder().protocol_no(card.token.clone()).build()?;
        Exchange::seal(&self.access, request, |_, _| Ok(()))
    }

    fn pay(&self, order: &OrderFacts, payment: &Payment) -> Result<Exchange<Report>, Error> {
        let mut request = TrusteeshipFastPayRequest::builder()
            .out_trade_no(order.number.as_str())
            .shopdate(order.made.date())
            .subject(payment.subject.as_str())
            .total_amount(order.amount)
            .seller_id(self.seller_id.as_str())
            .seller_name(self.seller_name.as_str())
            .timeout_express(self.timeout_express.as_str())
            .business_code(self.business_code.as_str())
            .protocol_no(payment.card.token.clone())
            .user_id(payment.card.customer.as_str());
        if let Some(payer_ip) = &payment.payer_ip {
            request = request.submer_ip(payer_ip.as_str());
        }
        Exchange::seal(&self.access, request.build()?, |_, reply| read::placed(&reply))
    }

    /// The request names the payment by its paysn alone, and the reply repeats nothing of it: the report has the order that the reply names, also
    /// one that failed.
    fn confirm_payment(&self, order: &OrderFacts, code: &Secret<Credential>) -> Result<Exchange<Report>, Error> {
        let paysn = order.step_number.as_deref().ok_or_else(|| Error::Seal(NO_PAYSN.into()))?;
        let request =
            TrusteeshipFastPayConfirmRequest::builder().paysn(paysn).mobile_verify_code(code.clone()).build()?;
        Exchange::about(&self.access, request, order, Faults::Open, |reply| Ok(read::charged(reply)))
    }

    fn query(&self, order: &OrderFacts) -> Result<Exchange<Report>, Error> {
        let request =
            TradeQueryRequest::builder().shopdate(order.made.date()).out_trade_no(order.number.as_str()).build()?;
        Exchange::about(&self.access, request, order, Faults::Open, |reply| Ok(read::queried(reply)))
    }

    /// An answer only ever says that the refund was accepted.
    fn refund(&self, refund: &OrderFacts, of: &OrderFacts, reason: &str) -> Result<Exchange<Report>, Error> {
        let request = TradeRefundRequest::builder()
            .out_trade_no(of.number.as_str())
            .shopdate(of.made.date())
            .refund_amount(refund.amount)
            .refund_reason(reason)
            .out_request_no(refund.number.as_str())
            .build()?;
        Exchange::about(&self.access, request, refund, Faults::Open, |reply| Ok(read::accepted(reply)))
    }

    fn query_refund(&self, refund: &OrderFacts, of: &OrderFacts) -> Result<Exchange<Report>, Error> {
        let request = TradeRefundQueryRequest::builder()
            .out_request_no(refund.number.as_str())
            .out_trade_no(of.number.as_str())
            .build()?;
        Exchange::about(&self.access, request, refund, Faults::Open, |reply| Ok(read::refunded(reply)))
    }

    fn notice(&self, request: &http::Request<Bytes>) -> Result<Notice, BoxError> {
        let notify = self.access.open_notify(request)?;
        Ok(read::told(&notify, self.decide, self.access.ack(&notify)))
    }
}

const UNPAID: &str = "30m";
const NO_PAYSN: &str = "paysn (支付流水) is not known, and it alone names the payment; it is in the reply to the order (trusteeship_fast_pay). \
                        Without it nothing was charged: let the customer pay again, with a new order number";
