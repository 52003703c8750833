//! 聚合正扫: an order that the payer's wallet pays.

use tongbao_core::schema::Outcome;
use tongbao_huifu::{
    ScanpayQueryV3Request, ScanpayRefundV3Request, ScanpayRefundqueryV3Request, TradePaymentJspayV3Request, TradeType,
    WxData,
};

use super::shop::{Order, PRICE, Shop};
use crate::demo::{Event, failed, stops};
use crate::failure::Failure;

impl Shop<'_, '_> {
    /// 下单: the answer hands over what the wallet needs. The wallet pays, and the gateway says so twice.
    pub(super) async fn scan(&mut self) -> Result<Order, Failure> {
        self.till.tell(&Event::Scene(format!("Another order for ¥{PRICE}, paid with WeChat 聚合正扫")))?;
        let order = self.place(TradeType::TJsapi, "测试商品").await?;
        self.till.await_notification(&order.number, false).await?;
        self.till.tell(&Event::Scene("Query the payment 扫码交易查询".to_owned()))?;
        let query = self.scan_query(&order)?;
        self.till.ask(&order.number, &query).await?;
        Ok(order)
    }

    /// An order of this kind.
    pub(super) async fn place(&mut self, trade_type: TradeType, goods: &str) -> Result<Order, Failure> {
        let order = self.new_order();
        let mut request = TradePaymentJspayV3Request::builder()
            .req_date(order.day)
            .req_seq_id(order.number.as_str())
            .huifu_id(self.huifu_id.as_str())
            .goods_desc(goods)
            .trade_type(trade_type.clone())
            .trans_amt(PRICE)
            .notify_url(self.notified_at("scan"));
        if trade_type == TradeType::TJsapi {
            let wx = WxData::builder().sub_appid("wx-sandbox-1").sub_openid("sandbox-payer");
            request = request.wx_data(wx.build().map_err(failed("wx_data"))?);
        }
        let request = request.build().map_err(failed("trade_payment_jspay"))?;
        self.till.book().open(&order.number, PRICE);
        let about = format!("order {}, ¥{PRICE}, written down with its day before it is sent", order.number);
        // Accepted is all that an answer can say.
        let outcome = self.till.call(&request, about).await?.map_or_else(|error| error.outcome(), |_| Outcome::Unknown);
        self.till.learn(&order.number, outcome, "the answer")?;
        Ok(order)
    }

    /// The query that asks how such an order stands.
    pub(super) fn scan_query(&self, order: &Order) -> Result<ScanpayQueryV3Request, Failure> {
        let query = ScanpayQueryV3Request::builder()
            .huifu_id(self.huifu_id.as_str())
            .org_req_date(order.day)
            .org_req_seq_id(order.number.as_str());
        query.build().map_err(failed("scanpay_query"))
    }

    /// 扫码交易退款: gives everything back. Answers the number of the refund.
    pub(super) async fn refund_scanned(&mut self, order: &Order) -> Result<String, Failure> {
        self.till.tell(&Event::Scene(format!("Refund ¥{PRICE} 扫码交易退款")))?;
        let Order { number, day } = self.new_order();
        let refund = ScanpayRefundV3Request::builder()
            .req_date(day)
            .req_seq_id(number.as_str())
            .huifu_id(self.huifu_id.as_str())
            .ord_amt(PRICE)
            .org_req_date(order.day)
            .org_req_seq_id(order.number.as_str())
            .build()
            .map_err(failed("scanpay_refund"))?;
        self.till.book().open(&number, PRICE);
        let about = format!("refund {number}, ¥{PRICE} of order {}", order.number);
        match self.till.call(&refund, about).await? {
            Ok(_) => self.till.learn(&number, Outcome::Succeeded, "the answer")?,
            Err(error) if error.outcome() == Outcome::Refused => return Err(stops(error)),
            Err(error) => self.till.learn(&number, error.outcome(), "the answer")?,
        }
        let query = ScanpayRefundqueryV3Request::builder()
            .huifu_id(self.huifu_id.as_str())
            .org_req_date(day)
            .org_req_seq_id(number.as_str())
            .build()
            .map_err(failed("scanpay_refundquery"))?;
        self.settle(&number, &query).await?;
        Ok(number)
    }
}
