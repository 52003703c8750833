//! A merchant who takes wallets: the project's own client.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use bytes::Bytes;
use tongbao_core::{Amount, BeijingTime, Error, Request, Verified};
use tongbao_crypto::Algorithm;
use tongbao_huifu::{
    AlipayData, Huifu, HuifuProtocol, RiskCheckData, ScanpayCloseRequest, ScanpayCloseResponse, ScanpayQueryV3Request,
    ScanpayQueryV3Response, ScanpayRefundV3Request, ScanpayRefundV3RequestBuilder, ScanpayRefundqueryV3Request,
    TradePaymentJspayV3Request, TradePaymentJspayV3RequestBuilder, TradePaymentJspayV3Response,
    TradePaymentMicropayV3Request, TradePaymentMicropayV3RequestBuilder, TradeType, TransStat, UnionpayDataJspay,
    WxData,
};
use tongbao_sandbox::{Config, Sandbox};
use tongbao_transport::{Client, Transport};

use crate::support::{answer, client, code_of, https, noon, today};

/// A sandbox, and one merchant's access to it.
pub(crate) struct Shop {
    pub(crate) sandbox: Arc<Sandbox<HuifuProtocol>>,
    pub(crate) client: Client<Huifu>,
    pub(crate) huifu_id: String,
    pub(crate) notify_url: Option<String>,
    /// Seconds that the gateway's clock is ahead.
    ahead: Arc<AtomicI64>,
}

pub(crate) const ALL: [TradeType; 7] = [
    TradeType::TJsapi,
    TradeType::TMiniapp,
    TradeType::AJsapi,
    TradeType::ANative,
    TradeType::UNative,
    TradeType::UJsapi,
    TradeType::DNative,
];
/// In 商品描述 of a payer who does not pay.
pub(crate) const NEVER_PAYS: &str = "沙箱商品 未支付";

impl Shop {
    pub(crate) async fn open() -> Self {
        Self::open_as(Algorithm::RsaSha256, Config::new()).await
    }

    /// Signs with this. The other merchant signs with it too.
    pub(crate) async fn open_as(algorithm: Algorithm, config: Config) -> Self {
        let ahead = Arc::new(AtomicI64::new(0));
        let (moment, offset) = (Duration::from_millis(1), Arc::clone(&ahead));
        let clock = move || BeijingTime::from_unix(noon().unix() + offset.load(Ordering::Relaxed)).unwrap();
        let config = config.notify_after(moment).notify_retry(moment).shared_keys(true).clock(clock);
        let sandbox = Arc::new(Sandbox::<HuifuProtocol>::start_signing_with(config, [algorithm; 2]).await.unwrap());
        let (access, huifu_id) = (sandbox.access(), sandbox.merchant().merchant_id.clone());
        Self { client: client(&sandbox, access), sandbox, huifu_id, notify_url: None, ahead }
    }

    /// The same sandbox for its other merchant.
    pub(crate) fn other(&self) -> Self {
        Self {
            client: client(&self.sandbox, self.sandbox.other_access()),
            sandbox: Arc::clone(&self.sandbox),
            huifu_id: self.sandbox.other_merchant().merchant_id.clone(),
            notify_url: None,
            ahead: Arc::clone(&self.ahead),
        }
    }

    /// The same shop, whose requests name this address.
    pub(crate) fn notified_at(self, address: &str) -> Self {
        Self { notify_url: Some(address.to_owned()), ..self }
    }

    /// Lets the gateway's clock go on.
    pub(crate) fn pass(&self, seconds: i64) {
        self.ahead.fetch_add(seconds, Ordering::Relaxed);
    }

    /// An order that lacks nothing.
    pub(crate) fn order(&self, number: &str, fen: u64, trade_type: TradeType) -> TradePaymentJspayV3RequestBuilder {
        let order = TradePaymentJspayV3Request::builder()
            .req_date(today())
            .req_seq_id(number)
            .huifu_id(self.huifu_id.as_str())
            .goods_desc("沙箱商品")
            .trade_type(trade_type.clone())
            .trans_amt(Amount::from_fen(fen))
            .remark("沙箱备注");
        let order = match &self.notify_url {
            Some(address) => order.notify_url(address.as_str()),
            None => order,
        };
        match trade_type {
            TradeType::TJsapi | TradeType::TMiniapp => order.wx_data(wx()),
            TradeType::AJsapi => order.alipay_data(AlipayData::builder().buyer_id("2088000000000001").build().unwrap()),
            TradeType::UJsapi => {
                let payer = UnionpayDataJspay::builder().qr_code("https://qr.95516.com/sandbox").user_id("sandbox");
                order.unionpay_data(payer.customer_ip("203.0.113.7").build().unwrap())
            }
            _ => order,
        }
    }

    pub(crate) async fn place(&self, number: &str, fen: u64, trade_type: TradeType) -> TradePaymentJspayV3Response {
        self.send_order(self.order(number, fen, trade_type)).await.unwrap()
    }

    /// An order that waits for its payer.
    pub(crate) async fn wait(&self, number: &str, trade_type: TradeType) {
        self.send_order(self.order(number, 100, trade_type).goods_desc(NEVER_PAYS)).await.unwrap();
    }

    /// That an order was placed is no success yet, so its reply is only read.
    pub(crate) async fn send_order(
        &self,
        order: TradePaymentJspayV3RequestBuilder,
    ) -> Result<TradePaymentJspayV3Response, Error> {
        let reply = self.client.read(&order.build().unwrap()).await?.into_inner();
        assert_eq!(reply.resp_code, "00000100", "{reply:?}");
        Ok(reply)
    }

    /// Money for a 付款码.
    pub(crate) fn shown(&self, number: &str, fen: u64, code: &str) -> TradePaymentMicropayV3RequestBuilder {
        let request = TradePaymentMicropayV3Request::builder()
            .req_date(today())
            .req_seq_id(number)
            .huifu_id(self.huifu_id.as_str())
            .trans_amt(Amount::from_fen(fen))
            .goods_desc("沙箱商品")
            .auth_code(code)
            .risk_check_data(RiskCheckData::builder().ip_addr("203.0.113.7").build().unwrap());
        match &self.notify_url {
            Some(address) => request.notify_url(address.as_str()),
            None => request,
        }
    }

    pub(crate) fn query(&self, number: &str) -> ScanpayQueryV3Request {
        let query = ScanpayQueryV3Request::builder().huifu_id(self.huifu_id.as_str()).org_req_date(today());
        query.org_req_seq_id(number).build().unwrap()
    }

    pub(crate) async fn found(&self, number: &str) -> Result<Verified<ScanpayQueryV3Response>, Error> {
        self.client.read(&self.query(number)).await
    }

    pub(crate) async fn stat(&self, number: &str) -> TransStat {
        self.found(number).await.unwrap().into_inner().trans_stat.unwrap()
    }

    pub(crate) fn close(&self, number: &str, of: &str) -> ScanpayCloseRequest {
        let close = ScanpayCloseRequest::builder().req_date(today()).req_seq_id(number);
        close.huifu_id(self.huifu_id.as_str()).org_req_date(today()).org_req_seq_id(of).build().unwrap()
    }

    pub(crate) async fn end(&self, number: &str, of: &str) -> Result<Verified<ScanpayCloseResponse>, Error> {
        self.client.call(&self.close(number, of)).await
    }

    pub(crate) fn refund(&self, number: &str, of: &str, fen: u64) -> ScanpayRefundV3RequestBuilder {
        let refund = ScanpayRefundV3Request::builder()
            .req_date(today())
            .req_seq_id(number)
            .huifu_id(self.huifu_id.as_str())
            .ord_amt(Amount::from_fen(fen))
            .org_req_date(today())
            .org_req_seq_id(of);
        match &self.notify_url {
            Some(address) => refund.notify_url(address.as_str()),
            None => refund,
        }
    }

    /// Gives back. The code or state that the gateway answers if it is no success.
    pub(crate) async fn give_back(&self, refund: ScanpayRefundV3RequestBuilder) -> Result<(), String> {
        self.client.call(&refund.build().unwrap()).await.map(drop).map_err(|error| answer(error).0)
    }

    pub(crate) async fn refund_stat(&self, number: &str) -> Result<TransStat, Error> {
        let query = ScanpayRefundqueryV3Request::builder().huifu_id(self.huifu_id.as_str()).org_req_date(today());
        let query = query.org_req_seq_id(number).build().unwrap();
        // What a query found is an answer, whatever it is.
        let reply = self.client.read(&query).await?.into_inner();
        match reply.trans_stat {
            Some(stat) => Ok(stat),
            None => Err(self.client.call(&query).await.unwrap_err()),
        }
    }

    pub(crate) async fn send(&self, request: http::Request<Bytes>) -> http::Response<Bytes> {
        https(&self.sandbox).send(request).await.unwrap()
    }

    pub(crate) fn charges(&self, number: &str) -> usize {
        self.sandbox.ledger().charges_for(number).len()
    }

    pub(crate) fn taken(&self, number: &str) -> u64 {
        self.sandbox.ledger().taken(number).fen()
    }
}

pub(crate) fn wx() -> WxData {
    WxData::builder().sub_appid("wx-sandbox-1").sub_openid("sandbox-payer").build().unwrap()
}

/// The code of the answer to this request, which is no success.
pub(crate) async fn refused<R: Request<Protocol = HuifuProtocol>>(shop: &Shop, request: &R) -> String
where
    R::Response: std::fmt::Debug,
{
    code_of(shop.client.call(request).await)
}
