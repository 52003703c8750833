//! 退款.

use super::learn::answer;
use super::pay::Entered;
use super::{Cashier, CashierError};
use crate::order::{Kind, Order, Refund};
use crate::step::Event;

impl Cashier {
    /// 退款: writes the refund down, sends its request once, and says how it stands then. Workers clear up what is not final.
    ///
    /// What can be given back is what succeeded, and what ended otherwise here and was contradicted by the gateway: a conflict.
    ///
    /// Calling it again with the same number and content sends nothing and answers how the refund stands.
    ///
    /// # Errors
    ///
    /// [`CashierError::NotPaid`], [`CashierError::TooMuch`], [`CashierError::NumberUsed`], [`CashierError::Prepare`]: nothing was sent.
    /// [`CashierError::Store`]: ask for the status.
    pub async fn refund(&self, account: &str, refund: &Refund) -> Result<Order, CashierError> {
        let at = self.account(account)?;
        let of = self.existing(account, Kind::Payment, &refund.of).await?;
        if !of.can_be_refunded() && !planted!(UnpaidIsRefunded) {
            return Err(CashierError::NotPaid { of: refund.of.clone() });
        }
        let order = Order::refund(account, refund, &at.rules, self.now());
        let exchange = at.connector.refund(&order.facts, &of.facts, &refund.reason).map_err(CashierError::Prepare)?;
        let order = match self.open(order).await? {
            Entered::New(order) => order,
            Entered::Known(order) => return Ok(order),
        };
        let answer = answer(&self.send(at, &order, exchange).await);
        Ok(self.learn(&at.rules, order, Event::Answered(answer), None).await?.order())
    }
}
