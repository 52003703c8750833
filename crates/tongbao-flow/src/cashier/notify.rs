//! 异步通知: verify, write down, acknowledge, in this order.

use bytes::Bytes;
use http::{Response, StatusCode};
use tongbao_core::flow::{About, Notice, Weight};
use tracing::Instrument;

use super::learn::Learned;
use super::{Account, Cashier, CashierError};
use crate::metrics;
use crate::order::{Kind, Order};
use crate::step::{Alarm, Event, Refused};

/// What became of a notification, and what is answered.
#[derive(Debug)]
pub struct Notified {
    /// What goes back to the gateway. An acknowledgement only if the notification is durable.
    pub response: Response<Bytes>,
    /// What became of it.
    pub verdict: Verdict,
}

/// What became of a notification.
#[derive(Debug)]
pub enum Verdict {
    /// It is written down with what follows from it: the order as it is now.
    Taken(Box<Order>),
    /// A copy of one that was taken before.
    SeenBefore,
    /// It proves nothing: the order will be asked about.
    Hint,
    /// It is not believed, or not about an order of ours. Nothing was written down, and the gateway is not told to stop.
    Refused(String),
    /// It could not be written down. The gateway will send it again.
    NotStored(CashierError),
}

impl Verdict {
    /// One word for logs and metrics.
    #[must_use]
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Taken(_) => "taken",
            Self::SeenBefore => "seen-before",
            Self::Hint => "hint",
            Self::Refused(_) => "refused",
            Self::NotStored(_) => "not-stored",
        }
    }
}

impl Cashier {
    /// Takes a notification of the gateway of this account, exactly as it came, and answers what to answer.
    ///
    /// Order, inbox and what is to be told are durable before an acknowledgement comes back; a copy gets the same acknowledgement and
    /// changes nothing. What is forged, another merchant's, or about another amount is refused, logged and not written down.
    pub async fn receive_notification(&self, account: &str, request: &http::Request<Bytes>) -> Notified {
        let (response, verdict) =
            self.receive(account, request).instrument(tracing::info_span!("notification", account)).await;
        metrics::notified(self.accounts.contains_key(account).then_some(account), verdict.word());
        match &verdict {
            // Whoever posts to a made-up address is nobody whom a person has to look at.
            Verdict::Refused(_) if !self.accounts.contains_key(account) => {}
            Verdict::Refused(why) => self.raise(account, None, Alarm::Notification(why.clone())),
            Verdict::NotStored(error) => tracing::error!(account, %error, "a notification could not be stored"),
            verdict => tracing::info!(account, verdict = verdict.word(), "a notification"),
        }
        Notified { response, verdict }
    }

    async fn receive(&self, account: &str, request: &http::Request<Bytes>) -> (Response<Bytes>, Verdict) {
        let opened = self.account(account).map_err(|error| error.to_string());
        let opened = opened.and_then(|at| Ok((at, at.connector.notice(request).map_err(|error| error.to_string())?)));
        let (at, notice) = match opened {
            Ok(opened) => opened,
            Err(why) => return refused(why),
        };
        match self.take(account, at, &notice).await {
            Ok(verdict) => (notice.ack, verdict),
            Err(CashierError::Refused(Refused::Mismatch(mismatch))) => {
                refused(format!("order {}: {mismatch}", notice.number))
            }
            Err(error @ CashierError::NotFound { .. }) => refused(format!("verified, but {error}")),
            Err(error) if planted!(AcknowledgedUnstored) => (notice.ack, Verdict::NotStored(error)),
            Err(error) => (status(StatusCode::SERVICE_UNAVAILABLE), Verdict::NotStored(error)),
        }
    }

    async fn take(&self, account: &str, at: &Account, notice: &Notice) -> Result<Verdict, CashierError> {
        let kind = match notice.about {
            About::Payment => Kind::Payment,
            About::Refund => Kind::Refund,
        };
        let order = self.existing(account, kind, &notice.number).await?;
        let event = match notice.weight {
            Weight::Hint if !planted!(HintDecides) => {
                self.learn(&at.rules, order, Event::Hinted(notice.report.outcome), None).await?;
                return Ok(Verdict::Hint);
            }
            // Kept for people, and the only event from which nothing follows.
            Weight::Note if !planted!(NoteDecides) => Event::Noted,
            _ => Event::Notified(notice.report.clone()),
        };
        let id = Some(notice.id.as_str()).filter(|_| !planted!(CopiesAreNotTold));
        Ok(match self.learn(&at.rules, order, event, id).await? {
            Learned::Done(order, _) => Verdict::Taken(Box::new(order)),
            Learned::SeenBefore(_) => Verdict::SeenBefore,
        })
    }
}

fn refused(why: String) -> (Response<Bytes>, Verdict) {
    (status(StatusCode::BAD_REQUEST), Verdict::Refused(why))
}

/// Nothing that a gateway could take for an acknowledgement.
fn status(status: StatusCode) -> Response<Bytes> {
    let mut response = Response::new(Bytes::new());
    *response.status_mut() = status;
    response
}
