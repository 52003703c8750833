//! A merchant's process, from the outside.

use std::ffi::OsString;
use std::io::{self, BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::thread;

use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

use super::lines::{Ask, Said};

/// A running process. It is killed when this is dropped.
pub(crate) struct Process {
    child: Child,
    asks: Option<ChildStdin>,
    said: UnboundedReceiver<Said>,
}

impl Process {
    /// Starts `tongbao`, which is at this path.
    pub(crate) fn start(program: &Path, args: &[OsString]) -> io::Result<Self> {
        let mut command = Command::new(program);
        command.args(args).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn()?;
        let (sender, said) = unbounded_channel();
        if let Some(lines) = child.stdout.take() {
            thread::spawn(move || {
                // The last line of a process that was killed may be a half one.
                let lines = BufReader::new(lines).lines().map_while(Result::ok);
                for said in lines.map_while(|line| serde_json::from_str(&line).ok()) {
                    if sender.send(said).is_err() {
                        break;
                    }
                }
            });
        }
        Ok(Self { asks: child.stdin.take(), child, said })
    }

    /// Asks it to do something.
    ///
    /// # Errors
    ///
    /// It is not there any more.
    pub(crate) fn ask(&mut self, ask: &Ask) -> io::Result<()> {
        let mut line = serde_json::to_vec(ask)?;
        line.push(b'\n');
        self.asks.as_mut().ok_or(io::ErrorKind::BrokenPipe)?.write_all(&line)
    }

    /// What it says next. `None` when it has ended.
    pub(crate) async fn said(&mut self) -> Option<Said> {
        self.said.recv().await
    }

    /// `kill -9`. What it said before can still be read.
    pub(crate) fn kill(&mut self) -> io::Result<()> {
        self.asks = None;
        self.child.kill()?;
        self.child.wait().map(|_| ())
    }

    /// Tells it that nothing more is asked, so that it ends by itself, and waits for that. Whether it ended well.
    pub(crate) fn finish(&mut self) -> io::Result<bool> {
        self.asks = None;
        Ok(self.child.wait()?.success())
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.kill();
    }
}
