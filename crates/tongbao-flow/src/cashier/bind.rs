//! 绑卡.

use tongbao_core::flow::{BoundCard, CardDetails, PendingBinding, Report};
use tongbao_core::schema::Outcome;
use tongbao_core::{Credential, Error, Secret};

use super::learn::Learned;
use super::pay::Entered;
use super::{Account, Cashier, CashierError};
use crate::order::{Kind, Order, State};
use crate::step::{Event, Then};

impl Cashier {
    /// 绑卡: the card is checked, and the customer gets a code. What comes back holds the card and stays in memory; after a crash the
    /// customer begins again, with another number.
    ///
    /// # Errors
    ///
    /// [`CashierError::NotBound`] with what the gateway says; [`CashierError::NumberUsed`].
    pub async fn bind_card(
        &self,
        account: &str,
        number: &str,
        card: &CardDetails,
    ) -> Result<PendingBinding, CashierError> {
        let at = self.account(account)?;
        let order = Order::binding(account, number, card, &at.rules, self.now());
        let exchange = at.connector.bind(number, order.facts.made, card).map_err(CashierError::Prepare)?;
        let order = match self.open(order).await? {
            Entered::New(order) => order,
            Entered::Known(order) => {
                return Err(CashierError::NumberUsed {
                    number: number.to_owned(),
                    kind: order.kind,
                    state: order.state,
                });
            }
        };
        let result = self.send(at, &order, exchange).await;
        let order = self.learn_bound(at, order, &result, Event::Placed).await?;
        not_unless(State::NeedsCustomer, result, order)
    }

    /// The customer's code binds the card. What comes back is to be kept, encrypted: it charges the card without the customer.
    ///
    /// # Errors
    ///
    /// [`CashierError::NotBound`]: with a wrong code another one may be tried, as long as [`status`](Self::status) says
    /// [`NeedsCustomer`](State::NeedsCustomer).
    pub async fn confirm_binding(
        &self,
        account: &str,
        number: &str,
        binding: &PendingBinding,
        code: &Secret<Credential>,
    ) -> Result<BoundCard, CashierError> {
        let at = self.account(account)?;
        let order = self.existing(account, Kind::Binding, &binding.number).await?;
        let exchange = at.connector.confirm_binding(number, binding, code).map_err(CashierError::Prepare)?;
        let exchange = exchange.hiding(&binding.card.payer());
        let order = match self.learn(&at.rules, order, Event::Confirm { sender: self.mark() }, None).await? {
            Learned::Done(order, Then::Send) => order,
            other => return Err(CashierError::NotBound { words: other.order().words }),
        };
        let result = self.send(at, &order, exchange).await;
        match (self.learn_bound(at, order, &result, Event::Answered).await, result) {
            (Ok(order), result) => not_unless(State::Succeeded, result, order),
            // The card is bound, and nobody would have its token.
            (Err(CashierError::Store(error)), Ok(bound)) => {
                tracing::error!(account, number = binding.number, %error, "a card was bound, and the store did not take it");
                Ok(bound)
            }
            (Err(error), _) => Err(error),
        }
    }

    /// 解绑: the token is good for nothing any more. Nothing is written down: calling it again does no harm.
    ///
    /// # Errors
    ///
    /// [`CashierError::Call`] with what the gateway says, or that it is not known.
    pub async fn unbind_card(&self, account: &str, number: &str, card: &BoundCard) -> Result<(), CashierError> {
        let at = self.account(account)?;
        let exchange = at.connector.unbind(number, self.now().beijing(), card).map_err(CashierError::Prepare)?;
        Self::call(at, exchange).await.map_err(CashierError::Call)
    }

    async fn learn_bound<T>(
        &self,
        at: &Account,
        order: Order,
        result: &Result<T, Error>,
        event: fn(Report) -> Event,
    ) -> Result<Order, CashierError> {
        let report = match result {
            Ok(_) => Report::new(Outcome::Succeeded, "accepted"),
            Err(error) => Report::from(error),
        };
        Ok(self.learn(&at.rules, order, event(report), None).await?.order())
    }
}

fn not_unless<T>(state: State, result: Result<T, Error>, order: Order) -> Result<T, CashierError> {
    match result {
        Ok(done) if order.state == state => Ok(done),
        Ok(_) => Err(CashierError::NotBound { words: order.words }),
        Err(error) => Err(CashierError::NotBound { words: Report::from(&error).words }),
    }
}
