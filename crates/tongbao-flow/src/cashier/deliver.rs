//! Telling whoever waits for orders.

use tongbao_core::BoxError;
use tongbao_transport::BoxFuture;

use super::work::Stop;
use super::{Cashier, CashierError};
use crate::metrics;
use crate::order::Order;
use crate::step::Alarm;
use crate::store::Letter;

/// Is told when an order is final, or needs a person: the rest of your system.
///
/// **At least once**: a crash between taking a letter and noting it delivers it again. Account, number and topic of a letter tell copies.
pub trait Consumer: Send + Sync {
    /// Whether letters are to be taken at all. Whoever is not there leaves them to others.
    fn is_there(&self) -> bool {
        true
    }

    /// Takes a letter, and the order as it is now. An error brings it again, later; the others do not wait for it.
    fn take<'a>(&'a self, letter: &'a Letter, order: &'a Order) -> BoxFuture<'a, Result<(), BoxError>>;
}

/// Takes no letter: they stay for another worker, in this process or another one.
#[derive(Clone, Copy, Debug, Default)]
pub struct Nobody;

impl Consumer for Nobody {
    fn is_there(&self) -> bool {
        false
    }

    fn take<'a>(&'a self, _: &'a Letter, _: &'a Order) -> BoxFuture<'a, Result<(), BoxError>> {
        Box::pin(async { Ok(()) })
    }
}

impl Cashier {
    /// Delivers a few letters of every account. How many were taken by the consumer.
    pub(super) async fn deliver(&self, consumer: &dyn Consumer, stop: &Stop) -> Result<u32, CashierError> {
        let mut delivered = 0;
        for account in self.accounts.keys().filter(|_| consumer.is_there()) {
            let (now, until) = (self.now(), self.now().after(self.redeliver));
            for letter in self.store.letters(account, now, until, BATCH).await? {
                // The ones before took so long that this one may be somebody else's by now.
                if stop.is_now() || self.now() >= until {
                    break;
                }
                delivered += u32::from(self.deliver_one(consumer, &letter).await?);
            }
        }
        Ok(delivered)
    }

    /// Whether it was taken.
    async fn deliver_one(&self, consumer: &dyn Consumer, letter: &Letter) -> Result<bool, CashierError> {
        let Letter { account, number, topic, attempts } = letter;
        let Some(order) = self.store.load(account, number).await? else { return Ok(false) };
        let taken = consumer.take(letter, &order).await;
        metrics::told(letter, taken.is_ok());
        if let Err(error) = taken {
            tracing::warn!(account, number, attempts, %error, "a letter was not taken, and comes again");
            if attempts % MANY == MANY - 1 {
                self.raise(account, Some(number), Alarm::NotTaken { topic: *topic, attempts: attempts + 1 });
            }
            return Ok(false);
        }
        self.store.delivered(letter, self.now()).await?;
        Ok(true)
    }
}

const BATCH: u32 = 32;
/// After so many attempts a person has to look, and after so many more again.
const MANY: u32 = 10;
