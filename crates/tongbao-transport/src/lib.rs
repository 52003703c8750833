//! From an HTTP request to its HTTP response, once, knowing whether the request may have left.
//!
//! After a failed payment the caller has one question: may the order be sent again? So the error of a [`Transport`] has two variants,
//! and the boundary between them is what this crate is about:
//!
//! | error | what is known | what to do |
//! |---|---|---|
//! | [`TransportError::NotSent`] | no byte of the HTTP request was handed to the operating system | safe to send again |
//! | [`TransportError::MaybeSent`] | nothing: it may have been carried out | query the order first |
//!
//! [`Https`] is the adapter for tokio programs and [`BlockingHttps`] the one for all others: TLS by rustls, with the merchant's client
//! certificate if the gateway asks for one. [`Client`] and [`BlockingClient`] put a [`Gateway`](tongbao_core::Gateway) on top, for
//! single calls: seal, send once, open.
//!
//! # What it does not do
//!
//! * **Nothing is ever sent twice.** No retries, no redirects, no connection is used for a second request. (The server may have closed
//!   an idle connection already, and then nobody can tell whether it read the second request.)
//! * **No certificate is accepted that does not verify**, and there is no switch for that. Trust a private authority with
//!   [`HttpsBuilder::trust_only_pem`]. Plain `http` goes to this machine only, and what comes back that way does not count as
//!   authenticated.
//! * No proxy from the environment, no cookies, no decompression, no HTTP/2.
//! * It does not log, and its errors hold neither headers nor bodies nor the path and query of the address.
//! * It does not remember anything: what to do after a crash or a timeout is the business of a durable flow.
//! * It does not read PFX files: `Identity` of `tongbao-crypto` turns them into the PEM that [`HttpsBuilder::identity_pem`] takes.
//!
//! # Dropping a call
//!
//! Whoever drops the future of [`Transport::send`] before it is done learns nothing: treat that as `MaybeSent`. Give the transport a
//! timeout with [`HttpsBuilder::timeout`] rather than putting one around it.
//!
//! # Example
//!
//! ```
//! use std::time::Duration;
//! use tongbao_transport::{Https, Transport, TransportError};
//!
//! # async fn example(request: http::Request<bytes::Bytes>, identity: &[u8], authority: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
//! let https = Https::builder()
//!     .identity_pem(identity)?      // private key and certificate chain
//!     .trust_only_pem(authority)?   // without this line: what the system trusts
//!     .timeout(Duration::from_secs(30))
//!     .build()?;
//!
//! match https.send(request).await {
//!     Ok(response) => println!("HTTP status {}", response.status()),
//!     Err(TransportError::NotSent(cause)) => println!("nothing happened, send it again: {cause}"),
//!     Err(TransportError::MaybeSent(cause)) => println!("query the order before anything else: {cause}"),
//! }
//! # Ok(())
//! # }
//! ```

mod address;
mod blocking;
mod client;
mod config;
mod connection;
mod download;
mod failure;
mod https;
mod transport;

pub use blocking::BlockingHttps;
pub use client::{BlockingClient, Client};
pub use config::{ConfigError, HttpsBuilder};
pub use download::DownloadError;
pub use failure::Failure;
pub use https::Https;
pub use transport::{BlockingTransport, BoxFuture, Transport, TransportError};
