//! 快捷支付: a card is bound and pays with SMS codes.

use tokio::time;
use tongbao_core::schema::Outcome;
use tongbao_core::{BeijingTime, Request, Secret, Token, state};
use tongbao_huifu::{
    DeviceType, GwChnnlTp, HuifuProtocol, NuccData, OnlinepaymentQueryRequest, OnlinepaymentRefundQueryRequest,
    OnlinepaymentRefundRequest, QuickbuckleApplyV3Request, QuickbuckleConfirmV3Request, QuickbuckleUnbindRequest,
    QuickpayPayV3Request, QuickpaySmssendV3Request, RiskCheckData, TerminalDeviceDataQuickpay, ValidityType,
};
use tongbao_sandbox::{Sandbox, TestCard};

use super::shop::{GIVEN_BACK, Order, PRICE, Shop};
use crate::demo::{ASKS, Actor, Event, PAUSE, failed, stops};
use crate::failure::Failure;

/// A bound card: its token, and the customer at the gateway.
pub(super) struct Bound {
    token_no: Secret<Token>,
    user_huifu_id: String,
}

const CUSTOMER: &str = "33150001";

impl Shop<'_, '_> {
    /// 绑卡: the customer's phone gets a code, the code binds the card.
    pub(super) async fn bind(&mut self, sandbox: &Sandbox<HuifuProtocol>, card: &TestCard) -> Result<Bound, Failure> {
        self.till.tell(&Event::Scene("Bind a card 快捷绑卡".to_owned()))?;
        let Order { number, day } = self.new_order();
        let apply = QuickbuckleApplyV3Request::builder()
            .req_date(day)
            .req_seq_id(number.as_str())
            .huifu_id(self.huifu_id.as_str())
            .out_cust_id(CUSTOMER)
            .card_no(card.pan.clone())
            .card_name(card.holder.clone())
            .cert_no(card.id_number.clone())
            .cert_validity_type(ValidityType::LongTerm)
            .cert_begin_date(day)
            .mobile_no(card.phone.clone())
            .build()
            .map_err(failed("quickbuckle_apply"))?;
        let about = format!("card {}, phone {}, each encrypted", card.pan.masked(), card.phone.masked());
        self.till.call(&apply, about).await?.map_err(stops)?;
        let code = self.code(sandbox, &number)?;
        let confirm = QuickbuckleConfirmV3Request::builder()
            .req_date(day)
            .req_seq_id(self.till.number())
            .huifu_id(self.huifu_id.as_str())
            .org_req_seq_id(number)
            .org_req_date(day)
            .verify_code(code)
            .build()
            .map_err(failed("quickbuckle_confirm"))?;
        let confirmed = self.till.call(&confirm, "the code, with number and day of the application".to_owned()).await?;
        let confirmed = confirmed.map_err(stops)?;
        let token_no = confirmed.token_no.clone();
        let token_no = token_no.ok_or_else(|| Failure::Check("the card was bound without a token_no".to_owned()))?;
        let user_huifu_id = confirmed.user_huifu_id.clone();
        let user_huifu_id =
            user_huifu_id.ok_or_else(|| Failure::Check("the card was bound without a user_huifu_id".to_owned()))?;
        let keeps = format!("keeps token_no {}, and forgets the card number", token_no.masked());
        self.till.tell(&Event::Told(Actor::Merchant, keeps))?;
        Ok(Bound { token_no, user_huifu_id })
    }

    /// 快捷短信发送: an order that waits for its code. No money moves.
    pub(super) async fn order(&mut self, bound: &Bound) -> Result<Order, Failure> {
        self.till.tell(&Event::Scene(format!("Order for ¥{PRICE} 快捷支付申请")))?;
        let order = self.new_order();
        let goods = NuccData::builder().goods_short_name("测试商品").gw_chnnl_tp(GwChnnlTp::PcBrowser).biz_tp("100099");
        let device = TerminalDeviceDataQuickpay::builder().device_type(DeviceType::Phone);
        let request = QuickpaySmssendV3Request::builder()
            .req_date(order.day)
            .req_seq_id(order.number.as_str())
            .huifu_id(self.huifu_id.as_str())
            .user_huifu_id(bound.user_huifu_id.as_str())
            .card_bind_id(bound.token_no.clone())
            .trans_amt(PRICE)
            .notify_url(self.notified_at("quick"))
            .nucc_data(goods.build().map_err(failed("nucc_data"))?)
            .terminal_device_data(device.build().map_err(failed("terminal_device_data"))?)
            .risk_check_data(
                RiskCheckData::builder().ip_addr("203.0.113.7").build().map_err(failed("risk_check_data"))?,
            )
            .build()
            .map_err(failed("quickpay_smssend"))?;
        self.till.book().open(&order.number, PRICE);
        let about = format!("order {}, ¥{PRICE}, written down with its day before it is sent", order.number);
        self.till.call(&request, about).await?.map_err(stops)?;
        Ok(order)
    }

    /// 快捷支付确认: the code pays the order. One request, whatever happens to it.
    pub(super) async fn pay(&mut self, sandbox: &Sandbox<HuifuProtocol>, order: &Order) -> Result<(), Failure> {
        self.till.tell(&Event::Scene("Pay with the SMS code 快捷支付确认".to_owned()))?;
        let code = self.code(sandbox, &order.number)?;
        let payment = QuickpayPayV3Request::builder()
            .req_seq_id(order.number.as_str())
            .req_date(order.day)
            .huifu_id(self.huifu_id.as_str())
            .sms_code(code)
            .build()
            .map_err(failed("quickpay_pay"))?;
        let answer =
            self.till.call(&payment, format!("the code, with number and day of order {}", order.number)).await?;
        let outcome = match answer {
            Ok(reply) if reply.trans_amt.is_none_or(|paid| paid == PRICE) => Outcome::Succeeded,
            Ok(_) => Outcome::Unknown,
            Err(error) => error.outcome(),
        };
        if matches!(outcome, Outcome::Succeeded | Outcome::Declined) {
            return self.till.learn(&order.number, outcome, "the answer");
        }
        let query = self.query(order)?;
        self.till.resolve(&order.number, &query).await
    }

    /// The query that asks how an order stands.
    fn query(&self, order: &Order) -> Result<OnlinepaymentQueryRequest, Failure> {
        let query = OnlinepaymentQueryRequest::builder()
            .huifu_id(self.huifu_id.as_str())
            .org_req_date(order.day)
            .org_req_seq_id(order.number.as_str())
            .pay_type(tongbao_huifu::PayType::QuickPay);
        query.build().map_err(failed("onlinepayment_query"))
    }

    /// 线上交易查询: asks until the gateway says what the merchant knows.
    pub(super) async fn confirm(&mut self, order: &Order) -> Result<(), Failure> {
        self.till.tell(&Event::Scene("Query the payment 线上交易查询".to_owned()))?;
        let query = self.query(order)?;
        for _ in 0..ASKS {
            let reply = self.till.ask(&order.number, &query).await?;
            if reply.is_some_and(|reply| state(OnlinepaymentQueryRequest::INTERFACE, &*reply) == Outcome::Succeeded) {
                break;
            }
            let text = "what is known to be final stays final; asks again";
            self.till.tell(&Event::Told(Actor::Merchant, text.to_owned()))?;
            time::sleep(PAUSE).await;
        }
        Ok(())
    }

    /// 线上交易退款: gives a part back, and asks how that stands. Answers the number of the refund.
    pub(super) async fn refund(&mut self, order: &Order) -> Result<String, Failure> {
        self.till.tell(&Event::Scene(format!("Refund ¥{GIVEN_BACK} 线上交易退款")))?;
        let Order { number, day } = self.new_order();
        let refund = OnlinepaymentRefundRequest::builder()
            .req_date(day)
            .req_seq_id(number.as_str())
            .huifu_id(self.huifu_id.as_str())
            .ord_amt(GIVEN_BACK)
            .org_req_date(order.day)
            .org_req_seq_id(order.number.as_str())
            .build()
            .map_err(failed("onlinepayment_refund"))?;
        self.till.book().open(&number, GIVEN_BACK);
        let about = format!("refund {number}, ¥{GIVEN_BACK} of order {}", order.number);
        let outcome =
            self.till.call(&refund, about).await?.map_or_else(|error| error.outcome(), |_| Outcome::Succeeded);
        self.till.learn(&number, outcome, "the answer")?;
        let query = OnlinepaymentRefundQueryRequest::builder()
            .huifu_id(self.huifu_id.as_str())
            .org_req_date(day)
            .org_req_seq_id(number.as_str());
        self.settle(&number, &query.build().map_err(failed("onlinepayment_refund_query"))?).await?;
        Ok(number)
    }

    /// Asks until it is known how a refund stands.
    pub(super) async fn settle<Q: Request<Protocol = HuifuProtocol>>(
        &mut self,
        number: &str,
        query: &Q,
    ) -> Result<(), Failure> {
        for _ in 0..ASKS {
            self.till.ask(number, query).await?;
            if self.till.is_settled(number) {
                break;
            }
            time::sleep(PAUSE).await;
        }
        Ok(())
    }

    /// 快捷解绑: the token is good for nothing any more.
    pub(super) async fn unbind(&mut self, bound: &Bound) -> Result<(), Failure> {
        self.till.tell(&Event::Scene("Unbind the card 快捷解绑".to_owned()))?;
        let unbind = QuickbuckleUnbindRequest::builder()
            .req_date(BeijingTime::now().date())
            .req_seq_id(self.till.number())
            .huifu_id(self.huifu_id.as_str())
            .out_cust_id(CUSTOMER)
            .token_no(bound.token_no.clone())
            .build()
            .map_err(failed("quickbuckle_unbind"))?;
        self.till.call(&unbind, "the token that stands for the card".to_owned()).await?.map_err(stops)?;
        Ok(())
    }
}
