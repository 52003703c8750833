//! The gateways' side: a payment gateway in a box, for tests and as a server.
//!
//! A [`Sandbox`] listens on a loopback port and speaks to merchants as the real gateway does: TLS, with client certificates where the
//! gateway asks for them, logins or signatures, typed messages read under every rule of their tables, a ledger behind them, signed
//! notifications after them. Then it does what real gateways do only on bad days, and does it on request: [`Sandbox::inject`] takes
//! [`Fault`]s from before and after the moment the money moved. [`Sandbox::ledger`] says what really happened.
//!
//! Which gateway it plays says its type: every [`Played`] protocol has one.
//!
//! ```
//! use tongbao_sandbox::{Config, Fault, MerchantKit, Played, Sandbox};
//!
//! /// Works with every gateway that is played: `drill::<AcmeProtocol>("pay")`, with the protocol of its crate.
//! async fn drill<G: Played>(charge: &str) -> Result<(), Box<dyn std::error::Error>> {
//!     let sandbox = Sandbox::<G>::start(Config::new()).await?;
//!     let merchant = sandbox.merchant();
//!     println!("{} for merchant {}", sandbox.endpoint(), merchant.merchant_id());
//!     // The merchant's side: merchant.ca_pem() for TLS, and what else the kit of this gateway holds.
//!
//!     // The next charge is carried out, and then its answer is lost. What does your code do?
//!     sandbox.inject(Fault::AnswerLost, charge, 1)?;
//!     assert!(sandbox.ledger().charges_for("20250501000001").is_empty());
//!     sandbox.shutdown().await;
//!     Ok(())
//! }
//! ```
//!
//! # What is made up
//!
//! Everything: the authority ([`MerchantKit::ca_pem`]), the merchants, their keys and passwords (new at each start), the
//! [cards](Sandbox::cards) and the people. Certificates say `SANDBOX` in every name. SMS codes, tokens and reference numbers follow from
//! [`Config::seed`], so that a test sees the same ones in every run.
//!
//! # What it does not do
//!
//! * It is no load test and no specification: where the gateway's documents are silent it does the plainest thing.
//! * It listens on loopback only, and posts notifications to loopback only, unless [`Config`] says otherwise.
//! * It keeps nothing: a new start is a new world.
//! * It shows no secret. The wire log shows [masked](tongbao_core::Message::masked) messages, never received bytes.

// gateways: this block is written by `cargo xtask codegen`
mod bill99;
mod huifu;
mod withhold;
mod ysepay;
// end of gateways

mod authority;
mod card;
mod clock;
mod config;
mod fault;
#[cfg(feature = "flow")]
mod flow;
mod kit;
mod ledger;
mod log;
mod notify;
mod played;
mod random;
mod sandbox;
mod server;
mod simulator;
mod spoken;
mod start;

pub use card::{CardBehaviour, TestCard};
pub use config::Config;
pub use fault::{Fault, InjectError, Stage, UnknownFault};
#[cfg(feature = "flow")]
pub use flow::{AnySandbox, Course, DueNotice, Flows, InProcess, StartFn, Starting, Terms, all};
pub use kit::{CertificateKit, KeyPairKit, KitFile, MerchantKit, PublicKeyKit, SharedKeyKit, SigningKeys};
pub use ledger::{Entry, EntryKind, EntryState, Ledger};
pub use log::{Delivery, Direction, Event, WireRecord};
pub use notify::AddressError;
pub use played::{Part, Played};
pub use sandbox::Sandbox;
pub use start::StartError;
