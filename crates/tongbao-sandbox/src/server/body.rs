//! The body of an answer, which can end too early.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use hyper::body::{Body, Frame, SizeHint};
use tokio::time::{Sleep, sleep};

/// The connection is closed here on purpose.
#[derive(Debug, thiserror::Error)]
#[error("the sandbox hangs up")]
pub(crate) struct HungUp;

/// All of an answer, or its first half and then the end of the connection.
pub(crate) struct ReplyBody {
    rest: Option<Bytes>,
    announced: u64,
    cut: Option<Pin<Box<Sleep>>>,
}

impl ReplyBody {
    pub(crate) fn whole(bytes: Bytes) -> Self {
        Self { announced: length(&bytes), rest: Some(bytes), cut: None }
    }

    pub(crate) fn half(bytes: &Bytes) -> Self {
        let half = bytes.slice(..bytes.len() / 2);
        Self { announced: length(bytes), rest: Some(half), cut: Some(Box::pin(sleep(TO_LEAVE))) }
    }
}

/// Long enough for the first half to leave before the connection is closed.
const TO_LEAVE: Duration = Duration::from_millis(30);

fn length(bytes: &Bytes) -> u64 {
    u64::try_from(bytes.len()).unwrap_or(u64::MAX)
}

impl Body for ReplyBody {
    type Data = Bytes;
    type Error = HungUp;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, HungUp>>> {
        if let Some(bytes) = self.rest.take() {
            return Poll::Ready(Some(Ok(Frame::data(bytes))));
        }
        match self.cut.as_mut() {
            Some(cut) => cut.as_mut().poll(cx).map(|()| Some(Err(HungUp))),
            None => Poll::Ready(None),
        }
    }

    fn is_end_stream(&self) -> bool {
        self.rest.is_none() && self.cut.is_none()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.announced)
    }
}
