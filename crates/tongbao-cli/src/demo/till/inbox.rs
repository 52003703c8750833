//! Notifications: waiting for them, and showing what arrived.

use std::time::Duration;

use tokio::time;
use tongbao_core::Gateway;
use tongbao_sandbox::{Played, Sandbox};

use super::{PAUSE, Till};
use crate::demo::{Actor, Event};
use crate::failure::Failure;

/// How long the merchant waits for a notification before it asks.
const PATIENCE: Duration = Duration::from_secs(3);

impl<G: Gateway<Protocol: Played> + Clone + 'static> Till<'_, '_, G> {
    /// Waits for the gateway's notification of an order, unless that is known to be late.
    pub(crate) async fn await_notification(&mut self, order: &str, late: bool) -> Result<(), Failure> {
        self.tell(&Event::Scene("The gateway notifies 异步通知".to_owned()))?;
        self.listen(order, if late { PAUSE } else { PATIENCE }).await?;
        if !self.book().was_notified(order) {
            let text = "has no notification yet and does not wait for it: answers and queries count as much";
            self.tell(&Event::Told(Actor::Merchant, text.to_owned()))?;
        }
        Ok(())
    }

    /// Takes what arrives until there is a notification about this order, or time is up.
    pub(crate) async fn listen(&mut self, order: &str, patience: Duration) -> Result<(), Failure> {
        self.read_inbox()?;
        while !self.book().was_notified(order) {
            let Ok(Some(events)) = time::timeout(patience, self.inbox.recv()).await else { break };
            self.tell_all(&events)?;
        }
        self.read_inbox()
    }

    /// Takes what is still to come.
    pub(crate) async fn close(&mut self, sandbox: &Sandbox<G::Protocol>) -> Result<(), Failure> {
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

    /// Shows what arrived in the meantime.
    pub(super) fn read_inbox(&mut self) -> Result<(), Failure> {
        while let Ok(events) = self.inbox.try_recv() {
            self.tell_all(&events)?;
        }
        Ok(())
    }

    fn tell_all(&mut self, events: &[Event]) -> Result<(), Failure> {
        events.iter().try_for_each(|event| self.tell(event))
    }
}
