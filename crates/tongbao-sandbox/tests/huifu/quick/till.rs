//! A merchant who takes quick pay: the project's own client.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use tongbao_core::{Amount, BeijingTime, Error, Secret, Token, Verified};
use tongbao_huifu::{
    DeviceType, GwChnnlTp, Huifu, HuifuProtocol, NuccData, OnlinepaymentQueryRequest, OnlinepaymentQueryResponse,
    OnlinepaymentRefundQueryRequest, OnlinepaymentRefundRequest, OnlinepaymentRefundRequestBuilder, PayType,
    QuickbuckleApplyV3Request, QuickbuckleApplyV3RequestBuilder, QuickbuckleConfirmV3Request,
    QuickbuckleConfirmV3Response, QuickpayPayV3Request, QuickpayPayV3Response, QuickpaySmssendV3Request,
    QuickpaySmssendV3RequestBuilder, RiskCheckData, TerminalDeviceDataQuickpay, TransStat, ValidityType,
};
use tongbao_sandbox::{CardBehaviour, Config, Sandbox, TestCard};
use tongbao_transport::Client;

use crate::support::{answer, client, noon, today};

pub(crate) const USER: &str = "U0000001";
/// Nobody listens there.
pub(crate) const NOWHERE: &str = "http://127.0.0.1:9/notify";

/// A sandbox, and one merchant's access to it.
pub(crate) struct Till {
    pub(crate) sandbox: Arc<Sandbox<HuifuProtocol>>,
    pub(crate) client: Client<Huifu>,
    pub(crate) huifu_id: String,
    /// Seconds that the gateway's clock is ahead.
    pub(crate) ahead: Arc<AtomicI64>,
}

/// 用户客户号 and 绑卡id.
pub(crate) type Bound = (String, Secret<Token>);

impl Till {
    pub(crate) async fn open() -> Self {
        let ahead = Arc::new(AtomicI64::new(0));
        let (moment, offset) = (Duration::from_millis(1), Arc::clone(&ahead));
        let clock = move || BeijingTime::from_unix(noon().unix() + offset.load(Ordering::Relaxed)).unwrap();
        let config = Config::new().notify_after(moment).notify_retry(moment).shared_keys(true).clock(clock);
        let sandbox = Arc::new(Sandbox::<HuifuProtocol>::start(config).await.unwrap());
        let (access, huifu_id) = (sandbox.access(), sandbox.merchant().merchant_id.clone());
        Self { client: client(&sandbox, access), sandbox, huifu_id, ahead }
    }

    /// The same sandbox for its other merchant, who signs with SM2.
    pub(crate) fn other(&self) -> Self {
        Self {
            client: client(&self.sandbox, self.sandbox.other_access()),
            sandbox: Arc::clone(&self.sandbox),
            huifu_id: self.sandbox.other_merchant().merchant_id.clone(),
            ahead: Arc::clone(&self.ahead),
        }
    }

    pub(crate) fn card(&self, behaviour: CardBehaviour) -> TestCard {
        self.sandbox.card(behaviour).unwrap()
    }

    pub(crate) fn code(&self, of: &str) -> String {
        self.sandbox.sms_code(of).unwrap().expose().to_owned()
    }

    pub(crate) fn apply(&self, number: &str, card: &TestCard) -> QuickbuckleApplyV3RequestBuilder {
        let request = QuickbuckleApplyV3Request::builder()
            .req_date(today())
            .req_seq_id(number)
            .huifu_id(self.huifu_id.as_str())
            .out_cust_id(USER)
            .card_no(card.pan.clone())
            .card_name(card.holder.clone())
            .cert_no(card.id_number.clone())
            .cert_validity_type(ValidityType::LongTerm)
            .cert_begin_date(today())
            .mobile_no(card.phone.clone());
        match (card.cvv2.clone(), card.expiry.clone()) {
            (Some(cvv2), Some(expiry)) => request.cvv2(cvv2).expiration(expiry),
            _ => request,
        }
    }

    pub(crate) async fn bind_with(
        &self,
        number: &str,
        code: &str,
    ) -> Result<Verified<QuickbuckleConfirmV3Response>, Error> {
        let request = QuickbuckleConfirmV3Request::builder()
            .req_date(today())
            .req_seq_id(format!("{number}-confirm"))
            .huifu_id(self.huifu_id.as_str())
            .org_req_seq_id(number)
            .org_req_date(today())
            .verify_code(code);
        self.client.call(&request.build().unwrap()).await
    }

    pub(crate) async fn bind(&self, number: &str, card: &TestCard) -> Bound {
        self.client.call(&self.apply(number, card).build().unwrap()).await.unwrap();
        let bound = self.bind_with(number, &self.code(number)).await.unwrap().into_inner();
        (bound.user_huifu_id.unwrap(), bound.token_no.unwrap())
    }

    /// An order that lacks nothing.
    pub(crate) fn order(&self, number: &str, fen: u64, bound: &Bound) -> QuickpaySmssendV3RequestBuilder {
        let goods = NuccData::builder().goods_short_name("沙箱商品").gw_chnnl_tp(GwChnnlTp::MobileApp).biz_tp("100099");
        QuickpaySmssendV3Request::builder()
            .req_date(today())
            .req_seq_id(number)
            .huifu_id(self.huifu_id.as_str())
            .user_huifu_id(bound.0.as_str())
            .card_bind_id(bound.1.clone())
            .trans_amt(Amount::from_fen(fen))
            .notify_url(NOWHERE)
            .nucc_data(goods.build().unwrap())
            .terminal_device_data(device())
            .risk_check_data(RiskCheckData::builder().ip_addr("203.0.113.7").build().unwrap())
    }

    pub(crate) async fn place(&self, number: &str, fen: u64, bound: &Bound) {
        self.client.call(&self.order(number, fen, bound).build().unwrap()).await.unwrap();
    }

    pub(crate) fn payment(&self, number: &str, code: &str) -> QuickpayPayV3Request {
        let request = QuickpayPayV3Request::builder().req_date(today()).req_seq_id(number);
        request.huifu_id(self.huifu_id.as_str()).sms_code(code).build().unwrap()
    }

    pub(crate) async fn confirm(&self, number: &str, code: &str) -> Result<Verified<QuickpayPayV3Response>, Error> {
        self.client.call(&self.payment(number, code)).await
    }

    /// Places an order and confirms it with the right code.
    pub(crate) async fn pay(
        &self,
        number: &str,
        fen: u64,
        bound: &Bound,
    ) -> Result<Verified<QuickpayPayV3Response>, Error> {
        self.place(number, fen, bound).await;
        self.confirm(number, &self.code(number)).await
    }

    pub(crate) fn query(&self, number: &str) -> OnlinepaymentQueryRequest {
        let request = OnlinepaymentQueryRequest::builder().huifu_id(self.huifu_id.as_str()).org_req_date(today());
        request.org_req_seq_id(number).pay_type(PayType::QuickPay).build().unwrap()
    }

    pub(crate) async fn found(&self, number: &str) -> Result<Verified<OnlinepaymentQueryResponse>, Error> {
        self.client.call(&self.query(number)).await
    }

    pub(crate) async fn stat(&self, number: &str) -> TransStat {
        self.found(number).await.unwrap().into_inner().trans_stat.unwrap()
    }

    pub(crate) fn refund(&self, number: &str, of: &str, fen: u64) -> OnlinepaymentRefundRequestBuilder {
        OnlinepaymentRefundRequest::builder()
            .req_date(today())
            .req_seq_id(number)
            .huifu_id(self.huifu_id.as_str())
            .ord_amt(Amount::from_fen(fen))
            .org_req_date(today())
            .org_req_seq_id(of)
    }

    /// Gives back. The code or state that the gateway answers if it is no success.
    pub(crate) async fn give_back(&self, number: &str, of: &str, fen: u64) -> Result<(), String> {
        let result = self.client.call(&self.refund(number, of, fen).build().unwrap()).await;
        result.map(drop).map_err(|error| answer(error).0)
    }

    pub(crate) async fn refund_stat(&self, number: &str) -> Result<TransStat, Error> {
        let request = OnlinepaymentRefundQueryRequest::builder().huifu_id(self.huifu_id.as_str());
        let request = request.org_req_date(today()).org_req_seq_id(number).build().unwrap();
        Ok(self.client.call(&request).await?.into_inner().trans_stat.unwrap())
    }

    pub(crate) fn charges(&self, number: &str) -> usize {
        self.sandbox.ledger().charges_for(number).len()
    }

    pub(crate) fn taken(&self, number: &str) -> u64 {
        self.sandbox.ledger().taken(number).fen()
    }
}

pub(crate) fn device() -> TerminalDeviceDataQuickpay {
    TerminalDeviceDataQuickpay::builder().device_type(DeviceType::Phone).device_ip("203.0.113.7").build().unwrap()
}
