//! Notifications: when, how often, and where they may go.

mod address;
mod post;

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;
use tokio::time::sleep;

use crate::fault::Fault;
use crate::log::{Delivery, Direction, WireRecord, one_line};
use crate::sandbox::Shared;
use crate::simulator::Notice;

pub use address::AddressError;
pub(crate) use address::check as check_address;

/// Between the first deliveries of two notifications of one answer, so that they come in their order.
const APART: Duration = Duration::from_millis(20);

/// One delivery and ten more.
const ATTEMPTS: u32 = 11;

/// Delivers a notification some time from now, until it is acknowledged. So many of the same answer are to be sent before it.
pub(crate) fn schedule(shared: &Arc<Shared>, notice: Notice, earlier: u32) {
    shared.pending.send_modify(|count| *count += 1);
    let done = Done(shared.pending.clone());
    let task_shared = Arc::clone(shared);
    shared.tasks.spawn(async move {
        sleep(APART.saturating_mul(earlier)).await;
        deliver(&task_shared, &notice).await;
        drop(done);
    });
}

/// Counts down, also when its task is ended.
struct Done(watch::Sender<usize>);

impl Drop for Done {
    fn drop(&mut self) {
        self.0.send_modify(|count| *count = count.saturating_sub(1));
    }
}

async fn deliver(shared: &Shared, notice: &Notice) {
    sleep(shared.config.notify_after).await;
    for attempt in 1..=ATTEMPTS {
        if attempt > 1 {
            sleep(pause(shared.config.notify_retry, attempt)).await;
        }
        let interface = shared.simulator.notice_interface(notice).map_or("", |interface| interface.id);
        let fault = shared.faults.take(interface);
        if let Some(Fault::LateNotify(duration)) = fault {
            sleep(duration).await;
        }
        let mut accepted = send(shared, notice, attempt, interface, fault).await;
        if fault == Some(Fault::DuplicateNotify) {
            accepted |= send(shared, notice, attempt, interface, fault).await;
        }
        // What acknowledges a forgery was meant for somebody else.
        if accepted && fault != Some(Fault::ForgedNotify) {
            return;
        }
    }
    shared.note("", &notice.order, "notification given up: never acknowledged");
}

/// Before the second attempt once the first pause, doubled for each further one.
fn pause(first: Duration, attempt: u32) -> Duration {
    first.saturating_mul(1 << attempt.saturating_sub(2).min(16))
}

async fn send(shared: &Shared, notice: &Notice, attempt: u32, interface: &'static str, fault: Option<Fault>) -> bool {
    let (status, result) = attempt_once(shared, notice, interface, fault).await;
    let accepted = result.is_ok();
    let note = one_line(&result.err().unwrap_or_default());
    let said = if accepted { "acknowledged".to_owned() } else { format!("not acknowledged: {note}") };
    let with = fault.map(|fault| format!(" with fault {fault}")).unwrap_or_default();
    shared.note(interface, &notice.order, format!("notification, attempt {attempt}{with}: {said}"));
    let time = shared.config.clock.now();
    let (order, ref_number) = (notice.order.clone(), notice.ref_number.clone());
    shared.deliveries.add(Delivery { time, order, ref_number, attempt, status, accepted, fault, note });
    accepted
}

async fn attempt_once(
    shared: &Shared,
    notice: &Notice,
    interface: &'static str,
    fault: Option<Fault>,
) -> (Option<u16>, Result<(), String>) {
    if fault == Some(Fault::DropNotify) {
        return (None, Err("dropped on the way".to_owned()));
    }
    let sealed = match shared.simulator.seal_notice(notice, fault) {
        Ok(sealed) => sealed,
        Err(error) => return (None, Err(format!("it cannot be written: {error}"))),
    };
    let record = |direction, summary, masked| {
        let time = shared.config.clock.now();
        shared.wire.add(WireRecord { time, interface, direction, summary, masked });
    };
    record(Direction::Notified, format!("POST {}", notice.address), sealed.masked);
    let response = match post::post(sealed.request, &shared.config).await {
        Ok(response) => response,
        Err(error) => return (None, Err(error.to_string())),
    };
    let (masked, checked) = shared.simulator.check_ack(notice, &response);
    record(Direction::Acknowledged, response.status().to_string(), masked);
    (Some(response.status().as_u16()), checked)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_double() {
        let first = Duration::from_secs(15);
        assert_eq!(pause(first, 2), first);
        assert_eq!(pause(first, 3), 2 * first);
        assert_eq!(pause(first, 11), 512 * first);
    }
}
