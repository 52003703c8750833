//! Files, which may be larger than memory.

use std::io::{self, Write};

use bytes::Bytes;
use http::header::TRANSFER_ENCODING;
use http::{Request, StatusCode};
use tokio::runtime::Handle;

use crate::address::{Address, NO_HOST};
use crate::blocking::BlockingHttps;
use crate::failure::Failure;
use crate::https::Https;

impl Https {
    /// Fetches a file and writes it to `sink` piece by piece. Answers how many bytes it has.
    ///
    /// The limit of responses ([`HttpsBuilder::response_limit`](crate::HttpsBuilder::response_limit)) is not meant for files: here `limit`
    /// counts. The timeout is that of a whole call, so give it time. Nothing is fetched twice, and no redirect is followed.
    ///
    /// # Errors
    ///
    /// Whatever the error, `sink` may hold a part of the file: throw it away.
    pub async fn download(
        &self,
        request: Request<Bytes>,
        limit: u64,
        sink: &mut (dyn Write + Send),
    ) -> Result<u64, DownloadError> {
        // The HTTP client panics without a runtime.
        Handle::try_current().map_err(|error| Failure::Runtime(error.into()))?;
        let uri = request.uri().clone();
        let request = reqwest::Request::try_from(request).map_err(|_| Failure::Address(NO_HOST))?;
        let Address { host, .. } = Address::check(&uri, request.url()).map_err(Failure::Address)?;
        let too_large = || DownloadError::TooLarge { host: host.clone(), limit };
        // Outside of a call the connector refuses to work.
        let (head, _) = crate::connection::watch(self.client.execute(request)).await;
        let answer = |error: reqwest::Error| Failure::Answer { host: host.clone(), source: error.without_url().into() };
        let mut head = head.map_err(answer)?;
        if head.status() != StatusCode::OK {
            return Err(DownloadError::Status { host, status: head.status().as_u16() });
        }
        match head.content_length() {
            Some(length) if length > limit => return Err(too_large()),
            // Ended by the end of the connection, a cut file would look whole.
            None if !head.headers().contains_key(TRANSFER_ENCODING) => return Err(DownloadError::NoLength { host }),
            _ => {}
        }
        let mut length = 0_u64;
        while let Some(chunk) = head.chunk().await.map_err(answer)? {
            length += u64::try_from(chunk.len()).unwrap_or(u64::MAX);
            if length > limit {
                return Err(too_large());
            }
            sink.write_all(&chunk).map_err(DownloadError::Sink)?;
        }
        Ok(length)
    }
}

impl BlockingHttps {
    /// [`Https::download`] for programs without an async runtime. Not within one: there the calling thread may not wait.
    ///
    /// # Errors
    ///
    /// As there.
    pub fn download(
        &self,
        request: Request<Bytes>,
        limit: u64,
        sink: &mut (dyn Write + Send),
    ) -> Result<u64, DownloadError> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(|error| Failure::Runtime(error.into()))?;
        let answer = runtime.block_on(self.0.download(request, limit, sink));
        // Not dropped: that would wait for a name service that has not answered in time.
        runtime.shutdown_background();
        answer
    }
}

/// A file was not fetched, or not as a whole. Names the host and port, and no more of the address.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DownloadError {
    /// There was no whole answer.
    #[error(transparent)]
    Failure(#[from] Failure),
    /// The answer is something else than the file. Redirects are not followed.
    #[error("{host} answers HTTP {status}, 200 expected; addresses of files expire, ask for a new one")]
    Status {
        /// Host and port.
        host: String,
        /// The status.
        status: u16,
    },
    /// The answer does not say how long the file is: it could be cut, and nobody would know.
    #[error("{host} does not say how long the file is, so it may be cut")]
    NoLength {
        /// Host and port.
        host: String,
    },
    /// The file is larger than allowed.
    #[error("the file at {host} is larger than the {limit} bytes allowed")]
    TooLarge {
        /// Host and port.
        host: String,
        /// The limit in bytes.
        limit: u64,
    },
    /// What was fetched cannot be written.
    #[error("the file cannot be written: {0}")]
    Sink(#[source] io::Error),
}
