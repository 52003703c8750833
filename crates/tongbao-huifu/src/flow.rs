//! The durable flows over 快捷支付: what they ask this gateway, and how its answers are read.
//!
//! `quickbuckle_apply` and `quickbuckle_confirm` of version 3 bind a card, `quickpay_smssend` makes an order and has the code sent,
//! `quickpay_pay` charges it under the order's own number and day; `onlinepayment_query`, `onlinepayment_refund` and
//! `onlinepayment_refund_query` serve both. What the documents leave open is done in the plainest way:
//!
//! - The application to bind asks how long 身份证 is valid: [`CardDetails::id_valid`].
//! - A credit card needs 有效期 beside its CVV2: one without the other is refused before anything is sent.
//! - Whether the application and the charge have one `hf_seq_id` is not said, so that of the application is the step's and not the payment's.
//! - The reply about a refund calls its `org_hf_seq_id` that of the original, which may be the payment: it is not read.
//! - Which numbers a reply always has is not said. So a charge, a refund or a query is final only with `req_seq_id` or `org_req_seq_id`, or with
//!   the `hf_seq_id` that the payment is known to have, and success only with `trans_amt` or `ord_amt`. Should replies to queries have neither,
//!   orders are left to their notifications, which have both, and to people.
//! - A reply that binds or unbinds a card must have `req_seq_id`: the token of another one's card would charge that. Nothing is taken from the
//!   reply to the application, and nothing that counts from the one to the order, so these need none. `huifu_id` is compared where it comes.
//! - How often an order may be asked about is not said. [`Connector::habits`] has values of ours.
//! - Notifications of payments, refunds and codes come to one address, and no field says which is which: what only one of their tables has does.

mod notice;
mod read;
#[cfg(test)]
mod tests;

use bytes::Bytes;
use tongbao_core::flow::{
    BoundCard, CardDetails, Charging, Connector, Exchange, Faults, Habits, IdValidity, Notice, OrderFacts, Payment,
    PendingBinding, Report,
};
use tongbao_core::{BeijingTime, BoxError, Credential, Error, Protocol, Secret};

use crate::{
    DeviceType, GwChnnlTp, Huifu, HuifuProtocol, NuccData, OnlinepaymentQueryRequest, OnlinepaymentRefundQueryRequest,
    OnlinepaymentRefundRequest, PayType, QuickbuckleApplyV3Request, QuickbuckleConfirmV3Request,
    QuickbuckleUnbindRequest, QuickpayPayV3Request, QuickpaySmssendV3Request, RiskCheckData,
    TerminalDeviceDataQuickpay, ValidityType,
};

/// One merchant's 快捷支付 as the durable flows see it: the access, and what every order repeats.
///
/// ```
/// use tongbao_core::flow::{Charging, Connector};
/// # use tongbao_crypto::{Algorithm, GatewayEncryptionKey, GatewayVerifyingKey, OurSigningKey, keys::PrivateKey};
/// # use tongbao_huifu::{Access, GwChnnlTp, Huifu, HuifuConnector};
/// # let (our_file, gateway_file) = (PrivateKey::generate_rsa(1024)?, PrivateKey::generate_rsa(1024)?.public_key());
/// # let ours = OurSigningKey::new(&our_file, Algorithm::RsaSha256)?;
/// # let gateway = GatewayVerifyingKey::new(&gateway_file, Algorithm::RsaSha256)?;
/// # let access = Access::new("6666000100000001", "MCS", ours, gateway, GatewayEncryptionKey::rsa(&gateway_file)?)?;
/// let huifu = Huifu::new("https://api.huifu.com", access)?;
/// let connector = HuifuConnector::new(huifu, "6666000100000001", "https://shop.example/huifu", "100099")
///     .channel(GwChnnlTp::MobileApp);
/// assert_eq!(connector.habits().charging, Charging::AfterCode);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct HuifuConnector {
    access: Huifu,
    huifu_id: String,
    notify_url: String,
    biz_tp: String,
    channel: GwChnnlTp,
    device_type: Option<DeviceType>,
}

impl HuifuConnector {
    /// 商户号; where notifications of payments and refunds are sent to; and 业务种类, six digits of 网联.
    pub fn new(
        access: Huifu,
        huifu_id: impl Into<String>,
        notify_url: impl Into<String>,
        biz_tp: impl Into<String>,
    ) -> Self {
        Self {
            access,
            huifu_id: huifu_id.into(),
            notify_url: notify_url.into(),
            biz_tp: biz_tp.into(),
            channel: GwChnnlTp::Other,
            device_type: None,
        }
    }

    /// 网关支付受理渠道: where the customer pays. 其他 unless said.
    #[must_use]
    pub fn channel(self, channel: GwChnnlTp) -> Self {
        Self { channel, ..self }
    }

    /// 设备类型 that the customer pays with. Not sent unless said.
    #[must_use]
    pub fn device_type(self, device_type: DeviceType) -> Self {
        Self { device_type: Some(device_type), ..self }
    }
}

impl Connector for HuifuConnector {
    fn gateway(&self) -> &'static str {
        HuifuProtocol::ID
    }

    fn merchant(&self) -> &str {
        &self.huifu_id
    }

    /// An order that waits for its code, then a charge. How often to ask is a choice of ours: no document says.
    fn habits(&self) -> Habits {
        Habits::undocumented(Charging::AfterCode, true)
    }

    fn bind(&self, number: &str, begun: BeijingTime, card: &CardDetails) -> Result<Exchange<PendingBinding>, Error> {
        let IdValidity { from, until } = card.id_valid.ok_or_else(|| Error::Seal(CERTIFICATE.into()))?;
        let mut request = QuickbuckleApplyV3Request::builder()
            .req_date(begun.date())
            .req_seq_id(number)
            .huifu_id(self.huifu_id.as_str())
            .out_cust_id(card.customer.as_str())
            .card_no(card.pan.clone())
            .card_name(card.holder.clone())
            .cert_no(card.id_number.clone())
            .cert_validity_type(if until.is_some() { ValidityType::Limited } else { ValidityType::LongTerm })
            .cert_begin_date(from)
            .mobile_no(card.phone.clone());
        if let Some(until) = until {
            request = request.cert_end_date(until);
        }
        match (&card.cvv, &card.expiry) {
            (None, None) => {}
            (Some(cvv), Some(expiry)) => request = request.cvv2(cvv.clone()).expiration(expiry.clone()),
            _ => return Err(Error::Seal(CREDIT.into())),
        }
        let pending = PendingBinding { number: number.to_owned(), begun, card: card.clone(), token: None };
        Exchange::seal(&self.access, request.build()?, |_, _| Ok(pending))
    }

    /// The day of the confirmation is that of the application: the gateway takes it a day later too, and the code does not live that long.
    fn confirm_binding(
        &self,
        number: &str,
        binding: &PendingBinding,
        code: &Secret<Credential>,
    ) -> Result<Exchange<BoundCard>, Error> {
        let request = QuickbuckleConfirmV3Request::builder()
            .req_date(binding.begun.date())
            .req_seq_id(number)
            .huifu_id(self.huifu_id.as_str())
            .org_req_seq_id(binding.number.as_str())
            .org_req_date(binding.begun.date())
            .verify_code(code.clone())
            .build()?;
        let card = binding.card.clone();
        Exchange::seal(&self.access, request, move |_, reply| read::bound(&card, &reply))
    }

    fn unbind(&self, number: &str, now: BeijingTime, card: &BoundCard) -> Result<Exchange<()>, Error> {
        let request = QuickbuckleUnbindRequest::builder()
            .req_date(now.date())
            .req_seq_id(number)
            .huifu_id(self.huifu_id.as_str())
            .out_cust_id(card.customer.as_str())
            .token_no(card.token.clone())
            .build()?;
        Exchange::seal(&self.access, request, |_, reply| read::unbound(&reply))
    }

    fn pay(&self, order: &OrderFacts, payment: &Payment) -> Result<Exchange<Report>, Error> {
        let user = payment.card.gateway_customer.as_deref().ok_or_else(|| Error::Seal(NO_USER.into()))?;
        let payer_ip = payment.payer_ip.as_deref().ok_or_else(|| Error::Seal(NO_IP.into()))?;
        let goods = NuccData::builder()
            .goods_short_name(payment.subject.as_str())
            .gw_chnnl_tp(self.channel.clone())
            .biz_tp(self.biz_tp.as_str());
        let mut device = TerminalDeviceDataQuickpay::builder().device_ip(payer_ip);
        if let Some(device_type) = &self.device_type {
            device = device.device_type(device_type.clone());
        }
        let request = QuickpaySmssendV3Request::builder()
            .req_date(order.made.date())
            .req_seq_id(order.number.as_str())
            .huifu_id(self.huifu_id.as_str())
            .user_huifu_id(user)
            .card_bind_id(payment.card.token.clone())
            .trans_amt(order.amount)
            .notify_url(self.notify_url.as_str())
            .nucc_data(goods.build()?)
            .terminal_device_data(device.build()?)
            .risk_check_data(RiskCheckData::builder().ip_addr(payer_ip).build()?)
            .build()?;
        Exchange::seal(&self.access, request, |_, reply| Ok(read::placed(&reply)))
    }

    fn confirm_payment(&self, order: &OrderFacts, code: &Secret<Credential>) -> Result<Exchange<Report>, Error> {
        let request = QuickpayPayV3Request::builder()
            .req_seq_id(order.number.as_str())
            .req_date(order.made.date())
            .huifu_id(self.huifu_id.as_str())
            .sms_code(code.clone())
            .build()?;
        Exchange::about(&self.access, request, order, Faults::Open, |reply| Ok(read::charged(reply)))
    }

    fn query(&self, order: &OrderFacts) -> Result<Exchange<Report>, Error> {
        let request = OnlinepaymentQueryRequest::builder()
            .huifu_id(self.huifu_id.as_str())
            .org_req_date(order.made.date())
            .org_req_seq_id(order.number.as_str())
            .pay_type(PayType::QuickPay)
            .build()?;
        Exchange::about(&self.access, request, order, Faults::Open, read::queried)
    }

    /// The reason goes where the merchant's own remark does, and comes back with the notification.
    fn refund(&self, refund: &OrderFacts, of: &OrderFacts, reason: &str) -> Result<Exchange<Report>, Error> {
        let mut request = OnlinepaymentRefundRequest::builder()
            .req_date(refund.made.date())
            .req_seq_id(refund.number.as_str())
            .huifu_id(self.huifu_id.as_str())
            .ord_amt(refund.amount)
            .org_req_date(of.made.date())
            .org_req_seq_id(of.number.as_str())
            .notify_url(self.notify_url.as_str());
        if !reason.is_empty() {
            request = request.remark(reason);
        }
        Exchange::about(&self.access, request.build()?, refund, Faults::Open, |reply| Ok(read::given_back(reply)))
    }

    fn query_refund(&self, refund: &OrderFacts, _of: &OrderFacts) -> Result<Exchange<Report>, Error> {
        let request = OnlinepaymentRefundQueryRequest::builder()
            .huifu_id(self.huifu_id.as_str())
            .org_req_date(refund.made.date())
            .org_req_seq_id(refund.number.as_str())
            .build()?;
        Exchange::about(&self.access, request, refund, Faults::Open, |reply| Ok(read::refund_queried(reply)))
    }

    fn notice(&self, request: &http::Request<Bytes>) -> Result<Notice, BoxError> {
        notice::read(&self.access, &self.huifu_id, request)
    }
}

const CREDIT: &str =
    "expiration (卡有效期) and cvv2 come together, for a credit card; give both `cvv` and `expiry`, or neither";
const CERTIFICATE: &str = "cert_begin_date (个人证件有效期起始日) is not known; it is printed on the identity card, give it as \
                           `id_valid`";
const NO_USER: &str = "user_huifu_id (用户客户号) is not known; it came with the token when the card was bound, as `gateway_customer`: keep \
                       both, or have the customer bind the card again";
const NO_IP: &str =
    "ip_addr (ip地址) is not known; the gateway's risk check needs the customer's address, give it as `payer_ip`";
