//! The gateways that can be played.

use std::fmt;
use std::sync::Arc;

use tongbao_core::{BeijingTime, Protocol};

use crate::authority::Authority;
use crate::config::Config;
use crate::kit::MerchantKit;
use crate::simulator::Simulator;
use crate::start::StartError;

/// A gateway that a [`Sandbox`](crate::Sandbox) plays. Each has its folder here; nobody else can write one.
pub trait Played: Protocol + Sized {
    /// What it hands to a merchant.
    type Kit: MerchantKit;

    /// How it is played.
    #[doc(hidden)]
    fn part() -> Part<Self>;
}

/// How a gateway is played.
#[doc(hidden)]
pub struct Part<G: Played> {
    /// Makes merchants and the gateway. May take a while, and runs where that disturbs nobody.
    pub(crate) prepare: Prepare<G>,
}

type Prepare<G> = Box<dyn FnOnce(&Ground) -> Result<Cast<G>, StartError> + Send>;

impl<G: Played> Part<G> {
    pub(crate) fn new(prepare: impl FnOnce(&Ground) -> Result<Cast<G>, StartError> + Send + 'static) -> Self {
        Self { prepare: Box::new(prepare) }
    }
}

impl<G: Played> fmt::Debug for Part<G> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Part({})", G::ID)
    }
}

/// What is there before the merchants are.
pub(crate) struct Ground {
    pub(crate) authority: Authority,
    pub(crate) config: Config,
    pub(crate) now: BeijingTime,
}

/// Two merchants, to be mixed up, and the gateway.
pub(crate) struct Cast<G: Played> {
    pub(crate) merchants: [G::Kit; 2],
    pub(crate) simulator: Arc<dyn Simulator>,
}
