//! Customers: they bind a card, want to pay, lose patience, try again, and get something back.

use tongbao_core::flow::{BoundCard, Charging, Payment};
use tongbao_core::{Amount, Secret};

use super::bank::{Wallet, number};
use super::stage::Stage;
use super::world::OUTSIDE;
use crate::cashier::CashierError;
use crate::order::{Order, Refund, State};

impl Stage {
    pub(super) fn customers(&self, count: usize) {
        *self.busy.lock().unwrap() += u32::try_from(count).unwrap();
        for customer in 0..count {
            let stage = self.clone();
            self.world.spawn(OUTSIDE, async move {
                stage.world.pause(stage.world.below(60_000)).await;
                stage.customer(customer).await;
                *stage.busy.lock().unwrap() -= 1;
            });
        }
    }

    async fn customer(&self, customer: usize) {
        let wallet = self.bank.wallet(customer);
        let card = match self.world.strikes("binds a card", 250) {
            true => self.bind(customer, &wallet).await,
            false => Some(self.bank.bound_long_ago(customer, &wallet)),
        };
        let Some(card) = card else { return };
        let number = number(customer, 0);
        // Equal amounts often, so that an answer about another order can fit.
        let payment = payment(&number, 1_000 + self.world.below(2) * 100, card, &wallet);
        for attempt in 0..3 {
            if attempt == 0 && self.world.strikes("double click", 200) {
                let (stage, payment) = (self.clone(), payment.clone());
                self.world.spawn(OUTSIDE, async move {
                    stage.pay(payment).await;
                });
            }
            let paid = self.pay(payment.clone()).await;
            if self.world.strikes("number used again", 100) {
                let other = Payment { amount: Amount::from_fen(999), ..payment.clone() };
                if let Some(Ok(order)) = self.pay(other.clone()).await
                    && order.facts.amount != other.amount
                {
                    self.world
                        .violation(format!("¥999 were taken for order {number}, which is {}", order.facts.amount));
                }
            }
            let (stage, about) = (self.clone(), number.clone());
            self.world.spawn(OUTSIDE, async move { stage.nemesis(&about).await });
            match paid {
                Some(Ok(order)) => return self.go_on(customer, &wallet, order).await,
                _ => self.world.pause(1_000 + self.world.below(30_000)).await,
            }
            if !self.world.is_scripted() && self.world.below(3) == 0 {
                return;
            }
        }
    }

    /// Again from the beginning, with another number, whenever it is not known how it went.
    async fn bind(&self, customer: usize, wallet: &Wallet) -> Option<BoundCard> {
        for attempt in 0..4 {
            let (account, at, details) = (self.account, number(customer, 10 + attempt), wallet.details.clone());
            let begun = {
                let at = at.clone();
                self.ask(move |cashier| Box::pin(async move { cashier.bind_card(account, &at, &details).await })).await
            };
            self.world.pause(1_000 + self.world.below(20_000)).await;
            let Some(Ok(pending)) = begun else { continue };
            if self.world.strikes("customer leaves", 100) {
                return None;
            }
            for again in 0..2 {
                let token = pending.token.as_ref().map(|token| token.expose());
                let Some(code) = self.bank.code(&at, wallet, token) else { break };
                let code = if self.world.strikes("wrong code", 150) { Secret::from(WRONG) } else { code };
                let (number, pending) = (number(customer, 20 + 2 * attempt + again), pending.clone());
                let done = self.ask(move |cashier| {
                    Box::pin(async move { cashier.confirm_binding(account, &number, &pending, &code).await })
                });
                if let Some(Ok(bound)) = done.await {
                    return Some(bound);
                }
                self.world.pause(1_000 + self.world.below(20_000)).await;
            }
        }
        None
    }

    async fn pay(&self, payment: Payment) -> Option<Result<Order, CashierError>> {
        let account = self.account;
        let paid = self.ask(move |cashier| Box::pin(async move { cashier.pay(account, &payment).await })).await;
        self.heard(paid)
    }

    async fn go_on(&self, customer: usize, wallet: &Wallet, order: Order) {
        if self.habits.charging == Charging::AfterCode {
            self.send_codes(wallet, &order).await;
        }
        if self.habits.refunds && self.world.strikes("refunds", 700) {
            self.world.pause(self.world.below(60_000)).await;
            for part in 0..2 {
                let stage = self.clone();
                let refund = Refund {
                    number: number(customer, 1 + part),
                    of: order.facts.number.clone(),
                    amount: Amount::from_fen(order.facts.amount.fen() * 6 / 10),
                    reason: "正常退款".to_owned(),
                };
                self.world.spawn(OUTSIDE, async move {
                    let account = stage.account;
                    let done =
                        stage.ask(move |cashier| Box::pin(async move { cashier.refund(account, &refund).await }));
                    stage.heard(done.await);
                });
            }
        }
    }

    /// The code that came, or one that was used already if no other came.
    async fn send_codes(&self, wallet: &Wallet, order: &Order) {
        let mut last = None;
        for _ in 0..3 {
            self.world.pause(1_000 + self.world.below(20_000)).await;
            let (account, number) = (self.account, order.facts.number.clone());
            last = self.bank.code(&number, wallet, order.facts.step_number.as_deref()).or(last);
            let Some(code) = last.clone() else { return };
            let code = if self.world.strikes("wrong code", 150) { Secret::from(WRONG) } else { code };
            let done = self
                .ask(move |cashier| Box::pin(async move { cashier.confirm_payment(account, &number, &code).await }));
            let done = self.heard(done.await);
            let again = self.world.strikes("code sent twice", 150);
            if matches!(done, Some(Ok(order)) if order.state != State::NeedsCustomer) && !again {
                return;
            }
        }
    }
}

const WRONG: &str = "000000";

fn payment(number: &str, fen: u64, card: BoundCard, wallet: &Wallet) -> Payment {
    Payment {
        number: number.to_owned(),
        amount: Amount::from_fen(fen),
        subject: "测试商品".to_owned(),
        card,
        payer: Some(wallet.details.payer()),
        payer_ip: Some("203.0.113.7".to_owned()),
    }
}
