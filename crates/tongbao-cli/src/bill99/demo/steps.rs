//! The steps of the story.

use std::time::Duration;

use tokio::time;
use tongbao_bill99::{
    BankId, ExtDate, IndAuthRequest, IndAuthVerifyRequest, PciDelRequest, PurchaseRequest, RefundRequest, SpFlag,
    TxnType,
};
use tongbao_core::schema::Outcome;
use tongbao_core::{Amount, BeijingTime, Error, Secret, Token, WireEnum};
use tongbao_sandbox::{Sandbox, TestCard};

use super::failed;
use super::till::Till;
use crate::demo::{Actor, Event};
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

/// How often the merchant asks, and how long it waits in between. The gateway's document says ten times, a minute apart.
const ASKS: u32 = 5;
const PAUSE: Duration = Duration::from_millis(250);

/// How long it waits for a notification before it asks.
const PATIENCE: Duration = Duration::from_secs(3);

impl Till<'_, '_> {
    /// 签约: the card is checked, the customer's phone gets a code, the code binds the card.
    pub(super) async fn bind(&mut self, sandbox: &Sandbox, card: &TestCard) -> Result<Bound, Failure> {
        self.tell(&Event::Scene("Bind a card 签约".to_owned()))?;
        let order = self.number();
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
        let checked = self.call(&check, about).await?.map_err(stops)?;
        let code = sandbox.sms_code(&order).ok_or_else(|| Failure::Check("no SMS code was sent".to_owned()))?;
        self.tell(&Event::Told(Actor::Customer, format!("reads the code {} on the phone", code.masked())))?;
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
        let confirmed = self.call(&confirm, "the code, with the same number".to_owned()).await?.map_err(stops)?;
        let pay_token = confirmed.pay_token.clone();
        let pay_token = pay_token.ok_or_else(|| Failure::Check("the card was bound without a payToken".to_owned()))?;
        let keeps = format!("keeps payToken {} and the short number, and forgets the card number", pay_token.masked());
        self.tell(&Event::Told(Actor::Merchant, keeps))?;
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
        self.tell(&Event::Scene(format!("Pay ¥{PRICE} 支付")))?;
        let order = self.number();
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
            .tr3_url(self.notify_url.as_str())
            .ext_map(ExtDate::agreement_payment().map_err(failed("extMap"))?)
            .build()
            .map_err(failed("purchase"))?;
        self.book().open(&order, PRICE);
        match self.call(&payment, format!("order {order}, ¥{PRICE}, written down before it is sent")).await? {
            Ok(_) => self.learn(&order, Outcome::Succeeded, "the answer")?,
            Err(error) => match error.outcome() {
                Outcome::Declined => self.learn(&order, Outcome::Declined, "the answer")?,
                _ => self.resolve(&order).await?,
            },
        }
        Ok(order)
    }

    /// Clears up an order whose outcome is unknown: by asking and by listening, never by sending it again.
    async fn resolve(&mut self, order: &str) -> Result<(), Failure> {
        self.tell(&Event::Scene("Outcome unknown: query, never charge again 状态未知".to_owned()))?;
        for _ in 0..ASKS {
            self.ask(order, TxnType::Purchase).await?;
            if self.is_final(order) {
                return Ok(());
            }
            time::sleep(PAUSE).await;
            self.read_inbox()?;
            let outcome = self.book().outcome(order);
            if self.is_final(order) {
                let order = order.to_owned();
                return self.tell(&Event::Concluded { order, outcome, by: "the notification" });
            }
        }
        let text = "stops asking (in earnest: ten times, a minute apart) and hands the order to a person; it stays open, \
                    is not delivered, and is not charged again";
        self.tell(&Event::Told(Actor::Merchant, text.to_owned()))
    }

    /// Waits for the gateway's notification of a payment, unless that is known to be late.
    pub(super) async fn await_notification(&mut self, order: &str, late: bool) -> Result<(), Failure> {
        if self.book().outcome(order) != Outcome::Succeeded {
            return Ok(());
        }
        self.tell(&Event::Scene("The gateway notifies 异步通知".to_owned()))?;
        self.listen(order, if late { PAUSE } else { PATIENCE }).await?;
        if !self.book().was_notified(order) {
            let text = "has no notification yet and does not wait for it: the answer and queries count as much";
            self.tell(&Event::Told(Actor::Merchant, text.to_owned()))?;
        }
        Ok(())
    }

    /// Takes what arrives until there is a notification about this order, or time is up.
    async fn listen(&mut self, order: &str, patience: Duration) -> Result<(), Failure> {
        self.read_inbox()?;
        while !self.book().was_notified(order) && self.wait_for_arrival(patience).await? {}
        self.read_inbox()
    }

    /// 查询: asks until the gateway says what the merchant knows. `None` if the order is not paid.
    pub(super) async fn confirm(&mut self, order: &str) -> Result<Option<Paid>, Failure> {
        if self.book().outcome(order) != Outcome::Succeeded {
            return Ok(None);
        }
        self.tell(&Event::Scene("Query the payment 查询".to_owned()))?;
        for _ in 0..ASKS {
            let reply = self.ask(order, TxnType::Purchase).await?;
            let succeeded =
                reply.filter(|reply| tongbao_core::state(&tongbao_bill99::QUERY_TXN, &**reply) == Outcome::Succeeded);
            if let Some(ref_number) = succeeded.and_then(|reply| reply.ref_number.clone()) {
                return Ok(Some(Paid { order: order.to_owned(), ref_number }));
            }
            let text = "what is known to be final stays final; asks again";
            self.tell(&Event::Told(Actor::Merchant, text.to_owned()))?;
            time::sleep(PAUSE).await;
        }
        Ok(None)
    }

    /// 退款: gives a part back, and asks how that stands. Answers the number of the refund.
    pub(super) async fn refund(&mut self, paid: &Paid) -> Result<Option<String>, Failure> {
        self.tell(&Event::Scene(format!("Refund ¥{GIVEN_BACK} 退款")))?;
        let number = self.number();
        let refund = RefundRequest::builder()
            .merchant_id(self.merchant_id.as_str())
            .terminal_id(self.terminal_id.as_str())
            .entry_time(BeijingTime::now())
            .amount(GIVEN_BACK)
            .external_ref_number(number.as_str())
            .orig_ref_number(paid.ref_number.as_str())
            .tr3_url(self.notify_url.as_str())
            .build()
            .map_err(failed("refund"))?;
        self.book().open(&number, GIVEN_BACK);
        let about = format!("refund {number}, ¥{GIVEN_BACK} of order {}", paid.order);
        // Accepted is not given back: only the query says that.
        if let Err(error) = self.call(&refund, about).await? {
            self.learn(&number, error.outcome(), "the answer")?;
        }
        for _ in 0..ASKS {
            self.ask(&number, TxnType::Refund).await?;
            if self.is_final(&number) {
                break;
            }
            time::sleep(PAUSE).await;
        }
        self.listen(&number, PAUSE).await?;
        Ok(Some(number))
    }

    /// 解绑: the gateway forgets the card.
    pub(super) async fn unbind(&mut self, bound: &Bound) -> Result<(), Failure> {
        self.tell(&Event::Scene("Unbind the card 解绑".to_owned()))?;
        let unbind = PciDelRequest::builder()
            .merchant_id(self.merchant_id.as_str())
            .customer_id(bound.customer_id.as_str())
            .pay_token(bound.pay_token.clone())
            .storable_pan(bound.short_number.as_str())
            .bank_id(bound.bank_id.clone())
            .build()
            .map_err(failed("pci_del"))?;
        self.call(&unbind, format!("card {} of customer {}", bound.short_number, bound.customer_id))
            .await?
            .map_err(stops)?;
        Ok(())
    }

    /// Takes what is still to come.
    pub(super) async fn close(&mut self, sandbox: &Sandbox) -> Result<(), Failure> {
        // A gateway that gives up only after ten tries must not hold up the end.
        let _ = time::timeout(Duration::from_secs(4), sandbox.notifications_done()).await;
        self.read_inbox()?;
        for delivery in sandbox.deliveries().iter().filter(|delivery| !delivery.accepted) {
            let text =
                format!("says: notification {} of order {}: {}", delivery.attempt, delivery.order, delivery.note);
            self.tell(&Event::Told(Actor::Sandbox, text))?;
        }
        Ok(())
    }

    fn is_final(&self, order: &str) -> bool {
        matches!(self.book().outcome(order), Outcome::Succeeded | Outcome::Declined)
    }
}

/// A step without which the story cannot go on.
fn stops(error: Error) -> Failure {
    Failure::Check(error.to_string())
}
