//! The sandbox's time.

use std::fmt;
use std::sync::Arc;

use tongbao_core::BeijingTime;

/// Where the time comes from.
#[derive(Clone)]
pub(crate) struct Clock(Arc<dyn Fn() -> BeijingTime + Send + Sync>);

impl Clock {
    pub(crate) fn new(now: impl Fn() -> BeijingTime + Send + Sync + 'static) -> Self {
        Self(Arc::new(now))
    }

    pub(crate) fn now(&self) -> BeijingTime {
        (self.0)()
    }
}

impl Default for Clock {
    fn default() -> Self {
        Self::new(BeijingTime::now)
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Clock")
    }
}
