//! Telling whoever waits for orders.

use tongbao_core::BoxError;
use tongbao_transport::BoxFuture;

use super::work::Stop;
use super::{Cashier, CashierError};
use crate::metrics;
use crate::order::Order;
use crate::store::Letter;

/// Is told when an order is final, or needs a person: the rest of your system.
///
/// **At least once**: a crash between taking a letter and noting it delivers it again. Account, number and topic of a letter tell copies.
pub trait Consumer: Send + Sync {
    /// Takes a letter, and the order as it is now. An error brings it again, later; the others do not wait for it.
    fn take<'a>(&'a self, letter: &'a Letter, order: &'a Order) -> BoxFuture<'a, Result<(), BoxError>>;
}

/// Takes every letter and does nothing: for programs that ask for the status instead.
#[derive(Clone, Copy, Debug, Default)]
pub struct Nobody;

impl Consumer for Nobody {
    fn take<'a>(&'a self, _: &'a Letter, _: &'a Order) -> BoxFuture<'a, Result<(), BoxError>> {
        Box::pin(async { Ok(()) })
    }
}

impl Cashier {
    /// Delivers a few letters. How many were taken by the consumer.
    pub(super) async fn deliver(&self, consumer: &dyn Consumer, stop: &Stop) -> Result<u32, CashierError> {
        let mut delivered = 0;
        let now = self.now();
        for letter in self.store.letters(now, now.after(self.redeliver), BATCH).await? {
            if stop.is_now() {
                break;
            }
            let Some(order) = self.store.load(&letter.account, &letter.number).await? else { continue };
            let taken = consumer.take(&letter, &order).await;
            metrics::told(&letter, taken.is_ok());
            match taken {
                Ok(()) => {
                    self.store.delivered(&letter, self.now()).await?;
                    delivered += 1;
                }
                Err(error) => {
                    let Letter { account, number, attempts, .. } = &letter;
                    tracing::warn!(account, number, attempts, %error, "a letter was not taken, and comes again");
                }
            }
        }
        Ok(delivered)
    }
}

const BATCH: u32 = 32;
