//! Lines from tasks to the one who owns the output.

use std::io::Write;

use tokio::sync::{mpsc, oneshot};
use tongbao_core::BoxError;

use crate::failure::Failure;

/// Where tasks leave their lines.
#[derive(Clone, Debug)]
pub(crate) struct Lines(mpsc::UnboundedSender<Line>);

/// Writes them.
#[derive(Debug)]
pub(crate) struct Printer(mpsc::UnboundedReceiver<Line>);

type Line = (String, oneshot::Sender<()>);

/// The two ends.
pub(crate) fn pair() -> (Lines, Printer) {
    let (sender, receiver) = mpsc::unbounded_channel();
    (Lines(sender), Printer(receiver))
}

impl Lines {
    /// Leaves a line, and waits until it has left this process.
    ///
    /// # Errors
    ///
    /// It has not, and will not.
    pub(crate) async fn say(&self, line: String) -> Result<(), BoxError> {
        let (written, is_written) = oneshot::channel();
        self.0.send((line, written))?;
        Ok(is_written.await.map_err(|_| "the output is closed")?)
    }

    /// Leaves a line. Whether it is written shows elsewhere.
    pub(crate) fn leave(&self, line: String) {
        // If nobody writes any more, the process is about to end.
        let _ = self.0.send((line, oneshot::channel().0));
    }
}

impl Printer {
    /// Writes lines until this is done.
    ///
    /// # Errors
    ///
    /// The output is closed.
    pub(crate) async fn until<T>(&mut self, out: &mut dyn Write, done: impl Future<Output = T>) -> Result<T, Failure> {
        let mut done = std::pin::pin!(done);
        loop {
            tokio::select! {
                biased;
                Some((line, written)) = self.0.recv() => {
                    writeln!(out, "{line}")?;
                    out.flush()?;
                    // Whoever left it may not wait for that.
                    let _ = written.send(());
                }
                done = &mut done => return Ok(done),
            }
        }
    }
}
