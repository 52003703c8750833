//! The steps of the story, and the merchant's program for this gateway.

use std::time::Duration;

use tokio::time;
use tongbao_core::schema::Outcome;
use tongbao_core::{Amount, Notification, Secret, Token};
use tongbao_sandbox::{MerchantKit, Sandbox, TestCard};
use tongbao_transport::Https;
use tongbao_withhold::{
    BizData, Callback, ConfirmTiedCardRequest, PreTiedCardRequest, SingleOrderQueryRequest, SingleWithholdRequest,
    Withhold, WithholdProtocol,
};

use super::callback;
use crate::demo::{ASKS, Actor, Event, PAUSE, Stage, Till, failed, stops};
use crate::failure::Failure;

/// The merchant's program.
pub(super) struct Shop<'s, 'o> {
    pub(super) till: Till<'s, 'o, Withhold>,
    pay_type: String,
}

/// 协议号: stands for a bound card.
pub(super) struct Bound(Secret<Token>);

const PRICE: Amount = Amount::from_fen(1000);

impl<'s, 'o> Shop<'s, 'o> {
    /// Sets everything up from what the gateway hands to a merchant.
    pub(super) async fn open(
        sandbox: &Sandbox<WithholdProtocol>,
        stage: &'s mut Stage<'o>,
        patience: Duration,
    ) -> Result<Self, Failure> {
        let kit = sandbox.merchant();
        let key = "has one key, which encrypts with AES and signs with MD5; mode, unit and the rest are what the operator said";
        stage.tell(&Event::Told(Actor::Merchant, key.to_owned()))?;
        let trust =
            "trusts the gateway's own authority only; replies are not signed, so the TLS channel must prove them";
        stage.tell(&Event::Told(Actor::Merchant, trust.to_owned()))?;
        let https = Https::builder()
            .trust_only_pem(kit.ca_pem())
            .and_then(|builder| builder.timeout(patience).build())
            .map_err(failed("TLS"))?;
        let gateway = Withhold::new(&sandbox.endpoint(), sandbox.access()).map_err(failed("access"))?;
        let till = Till::open(stage, gateway, https, (Callback::INTERFACE, callback::receive)).await?;
        Ok(Self { till, pay_type: kit.pay_type.clone() })
    }

    /// 签约: the customer's phone gets a code, the code binds the card.
    pub(super) async fn bind(
        &mut self,
        sandbox: &Sandbox<WithholdProtocol>,
        card: &TestCard,
    ) -> Result<Bound, Failure> {
        self.till.tell(&Event::Scene("Bind a card 签约".to_owned()))?;
        let begin = PreTiedCardRequest::builder()
            .id_card_number(card.id_number.clone())
            .bank_card_number(card.pan.clone())
            .mobile(card.phone.clone())
            .name(card.holder.clone())
            .pay_type(self.pay_type.as_str())
            .build()
            .map_err(failed("pre_tied_card"))?;
        let about = format!("card {}, phone {}", card.pan.masked(), card.phone.masked());
        let begun = self.till.call(&begin, about).await?.map_err(stops)?;
        let code = sandbox.sms_code(card.phone.expose());
        let code = code.ok_or_else(|| Failure::Check("no SMS code was sent".to_owned()))?;
        self.till.tell(&Event::Told(Actor::Customer, format!("reads the code {} on the phone", code.masked())))?;
        let confirm = ConfirmTiedCardRequest::builder()
            .verification_code(code)
            .unique_code(begun.unique_code.clone())
            .bank_card_number(card.pan.clone())
            .pay_type(self.pay_type.as_str())
            .build()
            .map_err(failed("confirm_tied_card"))?;
        let about = "the code, with the unique_code of this attempt".to_owned();
        let confirmed = self.till.call(&confirm, about).await?.map_err(stops)?;
        let protocol_no = confirmed.protocol_no.clone();
        let keeps = format!("keeps protocol_no {}, and forgets the card number", protocol_no.masked());
        self.till.tell(&Event::Told(Actor::Merchant, keeps))?;
        Ok(Bound(protocol_no))
    }

    /// A charge of the bound card, written down before it is sent.
    pub(super) fn charge(&mut self, card: &TestCard, Bound(bound): Bound) -> Result<SingleWithholdRequest, Failure> {
        self.till.tell(&Event::Scene(format!("Charge ¥{PRICE} 代扣")))?;
        let order = self.till.number();
        let agreement = BizData::builder().protocol_no(bound).build().map_err(failed("biz_data"))?;
        let charge = SingleWithholdRequest::builder()
            .biz_order_no(order.as_str())
            .amount(PRICE)
            .name(card.holder.clone())
            .id_card_number(card.id_number.clone())
            .mobile(card.phone.clone())
            .biz_data(agreement)
            .notify_url(self.till.notify_url())
            .pay_type(self.pay_type.as_str())
            .build()
            .map_err(failed("single_withhold"))?;
        self.till.book().open(&order, PRICE);
        Ok(charge)
    }

    /// 代扣: one request, whatever happens to it, and then the callback and the query that settles it.
    pub(super) async fn pay(&mut self, charge: &SingleWithholdRequest, late: bool) -> Result<(), Failure> {
        let order = charge.biz_order_no();
        let query = SingleOrderQueryRequest::builder().biz_order_no(order).build().map_err(failed("query"))?;
        let about = format!("order {order}, ¥{PRICE}, written down before it is sent");
        match self.till.call(charge, about).await?.map_err(|error| error.outcome()) {
            Ok(_) => self.till.learn(order, Outcome::Succeeded, "the answer")?,
            Err(Outcome::Processing) => self.till.learn(order, Outcome::Processing, "the answer")?,
            Err(Outcome::Declined) => return self.till.learn(order, Outcome::Declined, "the answer"),
            Err(_) => {
                self.till.resolve(order, &query).await?;
                if self.till.book().outcome(order) != Outcome::Succeeded {
                    return Ok(());
                }
            }
        }
        self.till.await_notification(order, late).await?;
        self.till.tell(&Event::Scene("Query: only this settles it 查询".to_owned()))?;
        for _ in 0..ASKS {
            let reply = self.till.ask(order, &query).await?;
            // Asked again although the order is settled if this very reply does not say so.
            let says = reply.map(|reply| tongbao_core::state(&tongbao_withhold::SINGLE_ORDER_QUERY, &*reply));
            if matches!(says, Some(Outcome::Succeeded | Outcome::Declined)) {
                break;
            }
            time::sleep(PAUSE).await;
        }
        Ok(())
    }

    /// The same charge once more, by mistake: the same number is the same order. Only for an order that is known to be paid, so that the
    /// mistake can show.
    pub(super) async fn pay_again(&mut self, charge: &SingleWithholdRequest) -> Result<(), Failure> {
        let order = charge.biz_order_no();
        if self.till.book().outcome(order) != Outcome::Succeeded {
            return Ok(());
        }
        self.till.tell(&Event::Scene("The same charge again, by mistake 同号重发".to_owned()))?;
        let again =
            self.till.call(charge, format!("order {order} once more, as a restarted program might send it")).await?;
        match again.map_err(|error| error.outcome()) {
            Ok(_) => {
                let text = "learns how its first charge stands: the same number is the same order, and is charged once";
                self.till.tell(&Event::Told(Actor::Merchant, text.to_owned()))
            }
            Err(outcome) => self.till.learn(order, outcome, "the answer"),
        }
    }
}
