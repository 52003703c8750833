//! The steps of the story.

use tokio::time;
use tongbao_bill99::{
    BankId, Bill99Protocol, ExtDate, IndAuthRequest, IndAuthVerifyRequest, PciDelRequest, PurchaseRequest,
    QueryTxnRequest, RefundRequest, SpFlag, TxnType,
};
use tongbao_core::schema::Outcome;
use tongbao_core::{Amount, BeijingTime, Request, Secret, Token, WireEnum, state};
use tongbao_sandbox::{Sandbox, TestCard};

use super::shop::Shop;
use crate::demo::{ASKS, Actor, Event, PAUSE, failed, stops};
use crate::failure::Failure;

/// A bound card, as the merchant keeps it: no card number.
pub(super) struct Bound {
    customer_id: String,
    short_number: String,
    pay_token: Secret<Token>,
    bank_id: BankId,
}

/// A payment that succeeded.
pub(super) struct Paid {
    order: String,
    ref_number: String,
}

const PRICE: Amount = Amount::from_fen(1000);
const GIVEN_BACK: Amount = Amount::from_fen(400);
const CUSTOMER: &str = "33150001";

impl Shop<'_, '_> {
    /// 签约: the card is checked, the customer's phone gets a code, the code binds the card.
    pub(super) async fn bind(&mut self, sandbox: &Sandbox<Bill99Protocol>, card: &TestCard) -> Result<Bound, Failure> {
        self.till.tell(&Event::Scene("Bind a card 签约".to_owned()))?;
        let order = self.till.number();
        let check = IndAuthRequest::builder()
            .merchant_id(self.merchant_id.as_str())
            .terminal_id(self.terminal_id.as_str())
            .customer_id(CUSTOMER)
            .external_ref_number(order.as_str())
            .pan(card.pan.clone())
            .card_holder_name(card.holder.clone())
            .card_holder_id(card.id_number.clone())
            .phone_no(card.phone.clone())
            .build()
            .map_err(failed("ind_auth"))?;
        let about = format!("card {}, phone {}", card.pan.masked(), card.phone.masked());
        let checked = self.till.call(&check, about).await?.map_err(stops)?;
        let code = sandbox.sms_code(&order).ok_or_else(|| Failure::Check("no SMS code was sent".to_owned()))?;
        self.till.tell(&Event::Told(Actor::Customer, format!("reads the code {} on the phone", code.masked())))?;
        let mut confirm = IndAuthVerifyRequest::builder()
            .merchant_id(self.merchant_id.as_str())
            .terminal_id(self.terminal_id.as_str())
            .customer_id(CUSTOMER)
            .external_ref_number(order.as_str())
            .pan(card.pan.clone())
            .valid_code(code)
            .phone_no(card.phone.clone());
        if let Some(token) = checked.token.clone() {
            confirm = confirm.token(token);
        }
        let confirm = confirm.build().map_err(failed("ind_auth_verify"))?;
        let confirmed = self.till.call(&confirm, "the code, with the same number".to_owned()).await?.map_err(stops)?;
        let pay_token = confirmed.pay_token.clone();
        let pay_token = pay_token.ok_or_else(|| Failure::Check("the card was bound without a payToken".to_owned()))?;
        let keeps = format!("keeps payToken {} and the short number, and forgets the card number", pay_token.masked());
        self.till.tell(&Event::Told(Actor::Merchant, keeps))?;
        let bank_id = BankId::from_wire(card.bank_id);
        Ok(Bound {
            customer_id: CUSTOMER.to_owned(),
            short_number: card.short_number(),
            pay_token,
            bank_id: bank_id.ok_or_else(|| Failure::Check("the card's bank is not listed".to_owned()))?,
        })
    }

    /// 支付: one request, whatever happens to it. Answers the number of the order.
    pub(super) async fn pay(&mut self, bound: &Bound) -> Result<String, Failure> {
        self.till.tell(&Event::Scene(format!("Pay ¥{PRICE} 支付")))?;
        let order = self.till.number();
        let payment = PurchaseRequest::builder()
            .sp_flag(SpFlag::AgreementPay)
            .merchant_id(self.merchant_id.as_str())
            .terminal_id(self.terminal_id.as_str())
            .external_ref_number(order.as_str())
            .entry_time(BeijingTime::now())
            .amount(PRICE)
            .customer_id(bound.customer_id.as_str())
            .storable_card_no(bound.short_number.as_str())
            .pay_token(bound.pay_token.clone())
            .tr3_url(self.till.notify_url())
            .ext_map(ExtDate::agreement_payment().map_err(failed("extMap"))?)
            .build()
            .map_err(failed("purchase"))?;
        self.till.book().open(&order, PRICE);
        match self.till.call(&payment, format!("order {order}, ¥{PRICE}, written down before it is sent")).await? {
            Ok(_) => self.till.learn(&order, Outcome::Succeeded, "the answer")?,
            Err(error) => match error.outcome() {
                Outcome::Declined => self.till.learn(&order, Outcome::Declined, "the answer")?,
                _ => {
                    let query = self.query(&order, TxnType::Purchase)?;
                    self.till.resolve(&order, &query).await?;
                }
            },
        }
        Ok(order)
    }

    /// 查询: asks until the gateway says what the merchant knows. `None` if the order is not paid.
    pub(super) async fn confirm(&mut self, order: &str) -> Result<Option<Paid>, Failure> {
        if self.till.book().outcome(order) != Outcome::Succeeded {
            return Ok(None);
        }
        self.till.tell(&Event::Scene("Query the payment 查询".to_owned()))?;
        let query = self.query(order, TxnType::Purchase)?;
        for _ in 0..ASKS {
            let reply = self.till.ask(order, &query).await?;
            let succeeded = reply.filter(|reply| state(QueryTxnRequest::INTERFACE, &**reply) == Outcome::Succeeded);
            if let Some(ref_number) = succeeded.and_then(|reply| reply.ref_number.clone()) {
                return Ok(Some(Paid { order: order.to_owned(), ref_number }));
            }
            let text = "what is known to be final stays final; asks again";
            self.till.tell(&Event::Told(Actor::Merchant, text.to_owned()))?;
            time::sleep(PAUSE).await;
        }
        Ok(None)
    }

    /// 退款: gives a part back, and asks how that stands. Answers the number of the refund.
    pub(super) async fn refund(&mut self, paid: &Paid) -> Result<Option<String>, Failure> {
        self.till.tell(&Event::Scene(format!("Refund ¥{GIVEN_BACK} 退款")))?;
        let number = self.till.number();
        let refund = RefundRequest::builder()
            .merchant_id(self.merchant_id.as_str())
            .terminal_id(self.terminal_id.as_str())
            .entry_time(BeijingTime::now())
            .amount(GIVEN_BACK)
            .external_ref_number(number.as_str())
            .orig_ref_number(paid.ref_number.as_str())
            .tr3_url(self.till.notify_url())
            .build()
            .map_err(failed("refund"))?;
        self.till.book().open(&number, GIVEN_BACK);
        let about = format!("refund {number}, ¥{GIVEN_BACK} of order {}", paid.order);
        // Accepted is not given back: only the query says that.
        if let Err(error) = self.till.call(&refund, about).await? {
            self.till.learn(&number, error.outcome(), "the answer")?;
        }
        let query = self.query(&number, TxnType::Refund)?;
        for _ in 0..ASKS {
            self.till.ask(&number, &query).await?;
            if self.till.is_settled(&number) {
                break;
            }
            time::sleep(PAUSE).await;
        }
        self.till.listen(&number, PAUSE).await?;
        Ok(Some(number))
    }

    /// 解绑: the gateway forgets the card.
    pub(super) async fn unbind(&mut self, bound: &Bound) -> Result<(), Failure> {
        self.till.tell(&Event::Scene("Unbind the card 解绑".to_owned()))?;
        let unbind = PciDelRequest::builder()
            .merchant_id(self.merchant_id.as_str())
            .customer_id(bound.customer_id.as_str())
            .pay_token(bound.pay_token.clone())
            .storable_pan(bound.short_number.as_str())
            .bank_id(bound.bank_id.clone())
            .build()
            .map_err(failed("pci_del"))?;
        self.till
            .call(&unbind, format!("card {} of customer {}", bound.short_number, bound.customer_id))
            .await?
            .map_err(stops)?;
        Ok(())
    }
}
