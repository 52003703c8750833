//! 支付.

use tongbao_core::flow::{Charging, Payment};
use tongbao_core::{Credential, Secret};

use super::learn::{Learned, answer};
use super::{Cashier, CashierError};
use crate::metrics;
use crate::order::{Kind, Order, State};
use crate::step::{Event, Then};
use crate::store::Opened;

impl Cashier {
    /// 支付: writes the order down, sends its request once, and says how the order stands then.
    ///
    /// Where the gateway charges at once, the order comes back [`Succeeded`](State::Succeeded), [`Failed`](State::Failed),
    /// [`Processing`](State::Processing) or [`Unknown`](State::Unknown); workers clear up the last two. Where the customer gets a code first, it
    /// comes back [`NeedsCustomer`](State::NeedsCustomer): call [`confirm_payment`](Self::confirm_payment).
    ///
    /// Calling it again with the same number and content sends nothing and answers how the order stands. So after a crash, or when the
    /// caller of this gave up waiting: call it again, or ask for the [`status`](Self::status).
    ///
    /// # Errors
    ///
    /// [`CashierError::Prepare`], [`CashierError::NumberUsed`]: nothing was sent. [`CashierError::Store`]: ask for the status.
    pub async fn pay(&self, account: &str, payment: &Payment) -> Result<Order, CashierError> {
        let at = self.account(account)?;
        let order = Order::payment(account, payment, &at.rules, self.now());
        // Whatever the table does not allow shows here, before anything is written down.
        let exchange = at.connector.pay(&order.facts, payment).map_err(CashierError::Prepare)?;
        let exchange = exchange.hiding(payment.payer.clone());
        let order = match self.open(order).await? {
            Entered::New(order) => order,
            Entered::Known(order) => return Ok(order),
        };
        let answer = answer(&self.send(at, &order, exchange).await);
        let event = match at.rules.habits.charging {
            Charging::AtOnce => Event::Answered(answer),
            Charging::AfterCode => Event::Placed(answer),
        };
        Ok(self.learn(&at.rules, order, event, None).await?.order())
    }

    /// 支付确认: the customer's code charges the order. Sent once: if the gateway refused the code, the order is
    /// [`NeedsCustomer`](State::NeedsCustomer) again, and another code may be tried.
    ///
    /// # Errors
    ///
    /// [`CashierError::Refused`]: there is nothing to confirm, or another call is at it. Otherwise as [`pay`](Self::pay).
    pub async fn confirm_payment(
        &self,
        account: &str,
        number: &str,
        code: &Secret<Credential>,
    ) -> Result<Order, CashierError> {
        let at = self.account(account)?;
        let order = self.existing(account, Kind::Payment, number).await?;
        let exchange = at.connector.confirm_payment(&order.facts, code).map_err(CashierError::Prepare)?;
        let order = match self.learn(&at.rules, order, Event::Confirm { sender: self.mark() }, None).await? {
            Learned::Done(order, Then::Send) => order,
            other => return Ok(other.order()),
        };
        let answer = answer(&self.send(at, &order, exchange).await);
        Ok(self.learn(&at.rules, order, Event::Answered(answer), None).await?.order())
    }

    /// Gives up a payment whose customer has not sent the code.
    ///
    /// # Errors
    ///
    /// [`CashierError::Refused`]: the money may be on its way.
    pub async fn cancel(&self, account: &str, number: &str) -> Result<Order, CashierError> {
        let at = self.account(account)?;
        let order = self.existing(account, Kind::Payment, number).await?;
        Ok(self.learn(&at.rules, order, Event::Cancelled, None).await?.order())
    }

    /// Writes down what a person found out about a payment or refund that is not final, for one: [`Manual`](State::Manual). `words` say who
    /// it was and how they know; they stand in the history. What the gateway says later and contradicts it makes a conflict. Needs no access
    /// to the gateway.
    ///
    /// Refused while a request may be on its way, by this machine's clock: one that is ahead allows it by so much too early.
    ///
    /// # Errors
    ///
    /// [`CashierError::Refused`]: it is final. [`CashierError::NotFound`].
    pub async fn decide(
        &self,
        account: &str,
        number: &str,
        succeeded: bool,
        words: &str,
    ) -> Result<Order, CashierError> {
        let order = self.money(account, number).await?;
        let event = Event::Decided { succeeded, words: words.to_owned() };
        Ok(self.learn(&self.rules(account), order, event, None).await?.order())
    }

    /// Writes down that a person has settled a conflict: the money was given back, or the goods were delivered. `words` say who it was and how;
    /// they stand in the history. The state stays as it is. Needs no access to the gateway.
    ///
    /// # Errors
    ///
    /// [`CashierError::Refused`]: there is no open conflict. [`CashierError::NotFound`].
    pub async fn settle(&self, account: &str, number: &str, words: &str) -> Result<Order, CashierError> {
        let order = self.money(account, number).await?;
        Ok(self.learn(&self.rules(account), order, Event::Settled { words: words.to_owned() }, None).await?.order())
    }

    /// Writes a new order down, or finds the one that it is.
    pub(super) async fn open(&self, order: Order) -> Result<Entered, CashierError> {
        let order = Order { sender: self.mark(), ..order };
        let opened = match self.store.open(&order, self.now()).await {
            Ok(opened) => opened,
            Err(_) if planted!(StoreErrorIsIgnored) => Opened::New(order.clone()),
            Err(error) => Opened::New(self.find_again(&order, error).await?),
        };
        let of = || order.of.clone().unwrap_or_default();
        match opened {
            Opened::New(order) => {
                metrics::reached(None, &order);
                Ok(Entered::New(order))
            }
            Opened::Exists(there) if planted!(ExistingIsSent) && there.state == State::Sending => {
                Ok(Entered::New(there))
            }
            Opened::Exists(there) if there.kind == order.kind && there.digest == order.digest => {
                Ok(Entered::Known(there))
            }
            Opened::Exists(there) if planted!(ContentIsNotCompared) => Ok(Entered::Known(there)),
            Opened::Exists(there) => {
                Err(CashierError::NumberUsed { number: order.facts.number, kind: there.kind, state: there.state })
            }
            Opened::NotPaid => Err(CashierError::NotPaid { of: of() }),
            Opened::TooMuch { left } => Err(CashierError::TooMuch { of: of(), left }),
        }
    }
}

/// An order in the store.
pub(super) enum Entered {
    /// New: this call, and nobody else, goes on with it.
    New(Order),
    /// It was there, and is the same.
    Known(Order),
}
