//! The steps of the story.

use tokio::time;
use tongbao_core::schema::Outcome;
use tongbao_core::{Amount, BeijingTime, Credential, Request, Secret, Token, state};
use tongbao_sandbox::{Sandbox, TestCard};
use tongbao_ysepay::{
    TradeQueryRequest, TradeRefundQueryRequest, TradeRefundRequest, TrusteeshipFastPayConfirmRequest,
    TrusteeshipFastPayRequest, TrusteeshipSignCancelRequest, TrusteeshipSignConfirmRequest, TrusteeshipSignRequest,
    YsePayProtocol,
};

use super::shop::{Order, Shop};
use crate::demo::{ASKS, Actor, Event, PAUSE, failed, stops};
use crate::failure::Failure;

/// 协议号: stands for a bound card.
pub(super) struct Bound(Secret<Token>);

const PRICE: Amount = Amount::from_fen(1000);
const GIVEN_BACK: Amount = Amount::from_fen(400);
const CUSTOMER: &str = "33150001";

impl Shop<'_, '_> {
    /// 签约: the customer's phone gets a code, the code binds the card.
    pub(super) async fn bind(&mut self, sandbox: &Sandbox<YsePayProtocol>, card: &TestCard) -> Result<Bound, Failure> {
        self.till.tell(&Event::Scene("Bind a card 签约".to_owned()))?;
        let number = self.till.number();
        let (seller_id, seller_name) = &self.seller;
        let sign = TrusteeshipSignRequest::builder()
            .out_trade_no(number.as_str())
            .seller_id(seller_id.as_str())
            .seller_name(seller_name.as_str())
            .total_amount(PRICE)
            .buyer_name(card.holder.clone())
            .buyer_card_number(card.pan.clone())
            .buyer_mobile(card.phone.clone())
            .pyer_id_no(card.id_number.clone())
            .user_id(CUSTOMER)
            .build()
            .map_err(failed("trusteeship_sign"))?;
        let about = format!("card {}, phone {}, sent encrypted", card.pan.masked(), card.phone.masked());
        self.till.call(&sign, about).await?.map_err(stops)?;
        let confirm = TrusteeshipSignConfirmRequest::builder()
            .out_trade_no(number.as_str())
            .mobile_verify_code(self.code(sandbox, &number)?)
            .build()
            .map_err(failed("trusteeship_sign_confirm"))?;
        let about = "the code, with the number of the signing".to_owned();
        let confirmed = self.till.call(&confirm, about).await?.map_err(stops)?;
        let protocol_no = confirmed.protocol_no.clone();
        let protocol_no =
            protocol_no.ok_or_else(|| Failure::Check("the card was bound without a protocol_no".to_owned()))?;
        let keeps = format!("keeps protocol_no {}, and forgets the card number", protocol_no.masked());
        self.till.tell(&Event::Told(Actor::Merchant, keeps))?;
        Ok(Bound(protocol_no))
    }

    /// 下单: the order waits for the code that goes to the customer's phone. No money moves.
    pub(super) async fn order(&mut self, Bound(bound): &Bound) -> Result<Order, Failure> {
        self.till.tell(&Event::Scene(format!("Order for ¥{PRICE} 下单")))?;
        let (number, day) = (self.till.number(), BeijingTime::now().date());
        let (seller_id, seller_name) = &self.seller;
        let order = TrusteeshipFastPayRequest::builder()
            .out_trade_no(number.as_str())
            .shopdate(day)
            .subject("测试消费")
            .total_amount(PRICE)
            .seller_id(seller_id.as_str())
            .seller_name(seller_name.as_str())
            .timeout_express("30m")
            .business_code(self.business_code.as_str())
            .protocol_no(bound.clone())
            .user_id(CUSTOMER)
            .build()
            .map_err(failed("trusteeship_fast_pay"))?;
        self.till.book().open(&number, PRICE);
        let about = format!("order {number}, ¥{PRICE}, written down before it is sent");
        let created = self.till.call(&order, about).await?.map_err(stops)?;
        let paysn = created.paysn.clone();
        let paysn = paysn.ok_or_else(|| Failure::Check("the order was created without a paysn".to_owned()))?;
        Ok(Order { number, day, paysn })
    }

    /// 支付: the code pays the order. One request, whatever happens to it.
    pub(super) async fn pay(&mut self, sandbox: &Sandbox<YsePayProtocol>, order: &Order) -> Result<(), Failure> {
        self.till.tell(&Event::Scene("Pay with the SMS code 支付".to_owned()))?;
        let number = order.number.as_str();
        let payment = TrusteeshipFastPayConfirmRequest::builder()
            .paysn(order.paysn.as_str())
            .mobile_verify_code(self.code(sandbox, &order.paysn)?)
            .build()
            .map_err(failed("trusteeship_fast_pay_confirm"))?;
        let outcome = match self.till.call(&payment, format!("the code, with paysn {}", order.paysn)).await? {
            Ok(reply) if reply.out_trade_no == order.number && reply.total_amount.is_none_or(|paid| paid == PRICE) => {
                Outcome::Succeeded
            }
            Ok(_) => {
                // The signature is right, and still it proves nothing about this order: the reply repeats nothing of its request.
                let text = "compares: the reply is about another order, so nothing follows from it for this one";
                self.till.tell(&Event::Told(Actor::Merchant, text.to_owned()))?;
                Outcome::Unknown
            }
            Err(error) => error.outcome(),
        };
        if matches!(outcome, Outcome::Succeeded | Outcome::Declined) {
            return self.till.learn(number, outcome, "the answer");
        }
        self.till.resolve(number, &Self::query(order)?).await
    }

    /// 查询: asks until the gateway says what the merchant knows.
    pub(super) async fn confirm(&mut self, order: &Order) -> Result<(), Failure> {
        self.till.tell(&Event::Scene("Query the payment 查询".to_owned()))?;
        let query = Self::query(order)?;
        for _ in 0..ASKS {
            let reply = self.till.ask(&order.number, &query).await?;
            if reply.is_some_and(|reply| state(TradeQueryRequest::INTERFACE, &*reply) == Outcome::Succeeded) {
                break;
            }
            let text = "what is known to be final stays final; asks again";
            self.till.tell(&Event::Told(Actor::Merchant, text.to_owned()))?;
            time::sleep(PAUSE).await;
        }
        Ok(())
    }

    /// 退款: gives a part back, and asks how that stands. Answers the number of the refund.
    pub(super) async fn refund(&mut self, order: &Order) -> Result<String, Failure> {
        self.till.tell(&Event::Scene(format!("Refund ¥{GIVEN_BACK} 退款")))?;
        let number = self.till.number();
        let refund = TradeRefundRequest::builder()
            .out_trade_no(order.number.as_str())
            .shopdate(order.day)
            .refund_amount(GIVEN_BACK)
            .refund_reason("正常退款")
            .out_request_no(number.as_str())
            .build()
            .map_err(failed("trade_refund"))?;
        self.till.book().open(&number, GIVEN_BACK);
        let about = format!("refund {number}, ¥{GIVEN_BACK} of order {}", order.number);
        // Accepted is all that an answer can say. Only the query says that it was given back.
        let answer = self.till.call(&refund, about).await?;
        let outcome = answer.map_or_else(|error| error.outcome(), |_| Outcome::Processing);
        self.till.learn(&number, outcome, "the answer")?;
        let query = TradeRefundQueryRequest::builder().out_request_no(number.as_str());
        let query = query.build().map_err(failed("trade_refund_query"))?;
        for _ in 0..ASKS {
            self.till.ask(&number, &query).await?;
            if self.till.is_settled(&number) {
                break;
            }
            time::sleep(PAUSE).await;
        }
        Ok(number)
    }

    /// 解约: the gateway forgets the card.
    pub(super) async fn unbind(&mut self, Bound(bound): &Bound) -> Result<(), Failure> {
        self.till.tell(&Event::Scene("Unbind the card 解约".to_owned()))?;
        let unbind = TrusteeshipSignCancelRequest::builder().protocol_no(bound.clone());
        let unbind = unbind.build().map_err(failed("trusteeship_sign_cancel"))?;
        self.till.call(&unbind, format!("protocol_no {}", bound.masked())).await?.map_err(stops)?;
        Ok(())
    }

    /// The code that the customer got for the request or payment with this number.
    fn code(&mut self, sandbox: &Sandbox<YsePayProtocol>, of: &str) -> Result<Secret<Credential>, Failure> {
        let code = sandbox.sms_code(of).ok_or_else(|| Failure::Check("no SMS code was sent".to_owned()))?;
        self.till.tell(&Event::Told(Actor::Customer, format!("reads the code {} on the phone", code.masked())))?;
        Ok(code)
    }
}
