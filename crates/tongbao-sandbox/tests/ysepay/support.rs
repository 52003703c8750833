//! A merchant: the project's own client.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use tongbao_core::{Amount, BeijingTime, Date, Error, Gateway, Request, Secret, Token, Unknown, Verified};
use tongbao_sandbox::{CardBehaviour, Config, MerchantKit, Sandbox, SigningKeys, TestCard};
use tongbao_transport::{Client, Https, Transport};
use tongbao_ysepay::{
    Access, Dialect, TradeQueryRequest, TradeQueryResponse, TradeRefundQueryRequest, TradeRefundRequest,
    TradeRefundRequestBuilder, TradeStatus, TrusteeshipFastPayConfirmRequest, TrusteeshipFastPayConfirmResponse,
    TrusteeshipFastPayRequest, TrusteeshipFastPayRequestBuilder, TrusteeshipSignConfirmRequest,
    TrusteeshipSignConfirmResponse, TrusteeshipSignRequest, TrusteeshipSignRequestBuilder, YsePay, YsePayProtocol,
};

pub(crate) const CUSTOMER: &str = "U0000001";

/// A sandbox and the merchant's access to it.
pub(crate) struct Shop {
    pub(crate) sandbox: Sandbox<YsePayProtocol>,
    pub(crate) client: Client<YsePay>,
}

impl Shop {
    pub(crate) async fn open() -> Self {
        Self::open_with(quick()).await
    }

    pub(crate) async fn open_with(config: Config) -> Self {
        Self::of(Sandbox::start(config).await.unwrap())
    }

    pub(crate) async fn open_as(signing: &SigningKeys, dialect: Dialect) -> Self {
        Self::of(
            Sandbox::<YsePayProtocol>::start_with(quick(), [signing.clone(), signing.clone()], dialect).await.unwrap(),
        )
    }

    fn of(sandbox: Sandbox<YsePayProtocol>) -> Self {
        let client = client(&sandbox, sandbox.access(), None);
        Self { sandbox, client }
    }

    /// The same shop, whose requests name this address.
    pub(crate) fn notified_at(self, addresses: &str) -> Self {
        let client = client(&self.sandbox, self.sandbox.access(), Some(addresses));
        Self { client, ..self }
    }

    pub(crate) fn card(&self, behaviour: CardBehaviour) -> TestCard {
        self.sandbox.card(behaviour).unwrap()
    }

    pub(crate) fn signing(&self, tail: &str, card: &TestCard) -> TrusteeshipSignRequestBuilder {
        let kit = self.sandbox.merchant();
        let mut request = TrusteeshipSignRequest::builder()
            .out_trade_no(number(tail))
            .seller_id(kit.seller_id.as_str())
            .seller_name(kit.seller_name.as_str())
            .total_amount(Amount::from_fen(1))
            .buyer_name(card.holder.clone())
            .buyer_card_number(card.pan.clone())
            .buyer_mobile(card.phone.clone())
            .pyer_id_no(card.id_number.clone())
            .user_id(CUSTOMER);
        if let (Some(cvv2), Some(expiry)) = (card.cvv2.clone(), card.expiry.clone()) {
            request = request.card_cvn2(cvv2).card_expr_dt(expiry);
        }
        request
    }

    pub(crate) async fn send_code(&self, tail: &str, card: &TestCard) -> Result<(), Error> {
        self.client.call(&self.signing(tail, card).build().unwrap()).await.map(drop)
    }

    pub(crate) async fn bind_with(
        &self,
        tail: &str,
        code: &str,
    ) -> Result<Verified<TrusteeshipSignConfirmResponse>, Error> {
        let request = TrusteeshipSignConfirmRequest::builder().out_trade_no(number(tail)).mobile_verify_code(code);
        self.client.call(&request.build().unwrap()).await
    }

    /// The code that was sent for this number.
    pub(crate) fn code(&self, of: &str) -> String {
        self.sandbox.sms_code(of).unwrap().expose().to_owned()
    }

    /// Binds a card and gives its 协议号.
    pub(crate) async fn bind(&self, tail: &str, card: &TestCard) -> Secret<Token> {
        self.send_code(tail, card).await.unwrap();
        let bound = self.bind_with(tail, &self.code(&number(tail))).await.unwrap();
        bound.into_inner().protocol_no.unwrap()
    }

    /// An order that lacks nothing.
    pub(crate) fn order(&self, tail: &str, fen: u64, protocol_no: &Secret<Token>) -> TrusteeshipFastPayRequestBuilder {
        let kit = self.sandbox.merchant();
        TrusteeshipFastPayRequest::builder()
            .out_trade_no(number(tail))
            .shopdate(today())
            .subject("沙箱商品")
            .total_amount(Amount::from_fen(fen))
            .seller_id(kit.seller_id.as_str())
            .seller_name(kit.seller_name.as_str())
            .timeout_express("30m")
            .business_code(kit.business_code.as_str())
            .protocol_no(protocol_no.clone())
            .user_id(CUSTOMER)
    }

    /// Creates an order and gives its paysn.
    pub(crate) async fn place(&self, tail: &str, fen: u64, protocol_no: &Secret<Token>) -> String {
        let reply = self.client.call(&self.order(tail, fen, protocol_no).build().unwrap()).await;
        reply.unwrap().into_inner().paysn.unwrap()
    }

    pub(crate) async fn confirm(
        &self,
        paysn: &str,
        code: &str,
    ) -> Result<Verified<TrusteeshipFastPayConfirmResponse>, Error> {
        let request = TrusteeshipFastPayConfirmRequest::builder().paysn(paysn).mobile_verify_code(code);
        self.client.call(&request.build().unwrap()).await
    }

    /// Creates an order and confirms it with the right code.
    pub(crate) async fn pay(
        &self,
        tail: &str,
        fen: u64,
        protocol_no: &Secret<Token>,
    ) -> Result<Verified<TrusteeshipFastPayConfirmResponse>, Error> {
        let paysn = self.place(tail, fen, protocol_no).await;
        self.confirm(&paysn, &self.code(&paysn)).await
    }

    pub(crate) async fn query(&self, tail: &str) -> Result<Verified<TradeQueryResponse>, Error> {
        self.client.call(&query(tail)).await
    }

    pub(crate) async fn status(&self, tail: &str) -> TradeStatus {
        self.query(tail).await.unwrap().into_inner().trade_status
    }

    /// A refund that is accepted is no success yet: this is its code, or that of the refusal.
    pub(crate) async fn refund(&self, tail: &str, order: &str, fen: u64) -> String {
        code_of(self.client.call(&refund(tail, order, fen).build().unwrap()).await)
    }

    pub(crate) async fn refund_state(&self, tail: &str) -> Result<String, Error> {
        let request = TradeRefundQueryRequest::builder().out_request_no(number(tail)).build().unwrap();
        let reply = self.client.call(&request).await?;
        Ok(tongbao_core::WireEnum::wire(&reply.refund_state).to_owned())
    }

    /// Seals a request and sends it with any body.
    pub(crate) async fn raw<R: Request<Protocol = YsePayProtocol>>(
        &self,
        request: &R,
        change: impl FnOnce(String) -> String,
    ) -> http::Response<Bytes> {
        let (head, body) = self.client.gateway().seal(request).unwrap().into_parts();
        let body = change(String::from_utf8(body.to_vec()).unwrap());
        self.send(http::Request::from_parts(head, Bytes::from(body))).await
    }

    pub(crate) async fn send(&self, request: http::Request<Bytes>) -> http::Response<Bytes> {
        https(&self.sandbox).send(request).await.unwrap()
    }

    pub(crate) fn charges(&self, tail: &str) -> usize {
        self.sandbox.ledger().charges_for(&number(tail)).len()
    }

    pub(crate) fn taken(&self, tail: &str) -> u64 {
        self.sandbox.ledger().taken(&number(tail)).fen()
    }

    /// Whether the event log says so.
    pub(crate) fn noted(&self, text: &str) -> bool {
        self.sandbox.events().iter().any(|event| event.what.contains(text))
    }
}

pub(crate) fn query(tail: &str) -> TradeQueryRequest {
    TradeQueryRequest::builder().shopdate(today()).out_trade_no(number(tail)).build().unwrap()
}

pub(crate) fn refund(tail: &str, order: &str, fen: u64) -> TradeRefundRequestBuilder {
    TradeRefundRequest::builder()
        .out_trade_no(number(order))
        .shopdate(today())
        .refund_amount(Amount::from_fen(fen))
        .refund_reason("沙箱退款")
        .out_request_no(number(tail))
}

fn https(sandbox: &Sandbox<YsePayProtocol>) -> Https {
    let https = Https::builder().trust_only_pem(sandbox.merchant().ca_pem()).unwrap();
    https.timeout(Duration::from_secs(5)).build().unwrap()
}

pub(crate) fn client(sandbox: &Sandbox<YsePayProtocol>, access: Access, notify_url: Option<&str>) -> Client<YsePay> {
    let ysepay = YsePay::single(&sandbox.endpoint(), access).unwrap().clock(Arc::new(noon));
    let ysepay = match notify_url {
        Some(notify_url) => ysepay.notify_url(notify_url),
        None => ysepay,
    };
    Client::new(ysepay, https(sandbox))
}

/// Always noon of one day; notifications at once; keys of RSA made once.
pub(crate) fn quick() -> Config {
    let moment = Duration::from_millis(1);
    Config::new().notify_after(moment).notify_retry(moment).shared_keys(true).clock(noon)
}

pub(crate) fn noon() -> BeijingTime {
    BeijingTime::new(2024, 1, 1, 12, 0, 0).unwrap()
}

pub(crate) fn today() -> Date {
    noon().date()
}

/// A number of this day.
pub(crate) fn number(tail: &str) -> String {
    format!("20240101-{tail}")
}

/// The code or state of an answer that is no success.
pub(crate) fn code_of<T: std::fmt::Debug>(result: Result<T, Error>) -> String {
    answer(result.unwrap_err()).0
}

/// Its code, and what is said beside it.
pub(crate) fn answer(error: Error) -> (String, String) {
    let answer = match error {
        Error::Declined(answer) | Error::Refused(answer) | Error::Duplicate(answer) => answer,
        Error::Unknown(Unknown::Code(answer) | Unknown::NotFound(answer) | Unknown::Pending(answer)) => answer,
        other => panic!("{other:?}"),
    };
    (answer.code, answer.text.unwrap_or_default())
}
