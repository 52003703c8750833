//! Being told to stop.

use crate::failure::Failure;

/// Ctrl-C and SIGTERM.
#[derive(Debug)]
pub(crate) struct Signals {
    #[cfg(unix)]
    both: [tokio::signal::unix::Signal; 2],
}

impl Signals {
    /// From now on they do not end the process, and none is missed.
    #[cfg(unix)]
    pub(crate) fn new() -> Result<Self, Failure> {
        use tokio::signal::unix::{SignalKind, signal};
        let failed = crate::demo::failed("signals");
        Ok(Self {
            both: [
                signal(SignalKind::interrupt()).map_err(&failed)?,
                signal(SignalKind::terminate()).map_err(&failed)?,
            ],
        })
    }

    /// As elsewhere, for Ctrl-C alone.
    #[cfg(not(unix))]
    #[expect(clippy::unnecessary_wraps, reason = "elsewhere it may fail")]
    pub(crate) const fn new() -> Result<Self, Failure> {
        Ok(Self {})
    }

    /// Waits for one.
    pub(crate) async fn next(&mut self) {
        #[cfg(unix)]
        {
            let [interrupt, terminate] = &mut self.both;
            tokio::select! {
                _ = interrupt.recv() => {}
                _ = terminate.recv() => {}
            }
        }
        #[cfg(not(unix))]
        let _ = tokio::signal::ctrl_c().await;
    }
}
