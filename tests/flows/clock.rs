//! A clock that jumps.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use tongbao_core::BeijingTime;
use tongbao_flow::clock::{Clock, Moment};
use tongbao_transport::BoxFuture;

/// Stands still until it is moved. Clones are one clock: that of the flows and that of the gateway.
#[derive(Clone)]
pub(crate) struct TestClock(Arc<AtomicI64>);

impl TestClock {
    /// On a Monday morning.
    pub(crate) fn new() -> Self {
        let start = BeijingTime::new(2026, 3, 2, 8, 0, 0).unwrap();
        Self(Arc::new(AtomicI64::new(start.unix() * 1_000)))
    }

    /// Never back.
    pub(crate) fn jump_to(&self, then: Moment) {
        self.0.fetch_max(then.millis(), Ordering::SeqCst);
    }

    pub(crate) fn jump(&self, time: Duration) {
        self.jump_to(self.now().after(time));
    }
}

impl Clock for TestClock {
    fn now(&self) -> Moment {
        Moment::from_millis(self.0.load(Ordering::SeqCst))
    }

    fn sleep(&self, time: Duration) -> BoxFuture<'_, ()> {
        self.jump(time);
        Box::pin(tokio::task::yield_now())
    }
}
