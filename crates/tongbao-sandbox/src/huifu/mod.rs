//! 汇付 Huifu, played: what its guides and manual say of how it behaves, and the plainest thing where they are silent.
//!
//! - A request whose signature does not fit is answered with HTTP status 922, unsigned. One that cannot be read, or comes from nobody known,
//!   gets a signed `resp_code` and `resp_desc`. 商户号 must belong to 系统号: else 数据权限认证失败.
//! - Replies are signed with the gateway's key of the kind that the merchant uses, over `data` sorted by name. Card fields are decrypted with
//!   the gateway's RSA key, whatever the signatures are.
//! - `req_date` is today, yesterday or tomorrow in Beijing; a `req_seq_id` is good for one payment, refund, confirmation or close of a 商户号 and day, and then
//!   重复交易.
//! - A scan-to-pay order is answered with `00000100` and `P`, and then the payer's wallet pays at once: the notification follows, the query
//!   says `S`. Who never pays has 未支付 in `goods_desc`; such an order waits until it is closed or `time_expire` passes.
//! - A paid order is notified twice: `notify_type` 1 for the trade, and 2 for its booking. When they come again is made up: after
//!   [`Config::notify_retry`](crate::Config::notify_retry), then after twice as long and so on, at most eleven times in all, until the
//!   merchant answers HTTP 200 and exactly `RECV_ORD_ID_` with the number of the notification.
//! - `timeout-charged` and `timeout-not-charged` are `98888888`. `processing-…` is what an order is answered with anyway.

mod answer;
mod cast;
mod deck;
mod delay;
mod desk;
#[cfg(feature = "flow")]
pub(crate) mod flow;
mod merchants;
mod money;
mod quick;
mod refund;
mod scan;
mod state;
mod told;
mod trade;

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use tongbao_core::schema::Interface;
use tongbao_core::{BoxError, Credential, Protocol, Secret};
use tongbao_crypto::Algorithm;
use tongbao_huifu::{Access, HuifuAcquirer, HuifuProtocol};

use crate::card::TestCard;
use crate::clock::Clock;
use crate::config::Config;
use crate::fault::Fault;
use crate::kit::PublicKeyKit;
use crate::ledger::Ledger;
use crate::log::lock;
use crate::notify::AddressError;
use crate::played::{Part, Played};
use crate::random::Seed;
use crate::sandbox::Sandbox;
use crate::simulator::{Answer, File, Notice, Sealed, Simulator};
use crate::start::{StartError, start};
use answer::Call;
use cast::{Directory, Known, MERCHANTS};
use state::{Merchant, State};

impl Played for HuifuProtocol {
    type Kit = PublicKeyKit<Access>;

    fn part() -> Part<Self> {
        Part::new(|ground| cast::prepare(ground, [Algorithm::RsaSha256, Algorithm::Sm2Sm3]))
    }
}

impl Sandbox<HuifuProtocol> {
    /// Starts the gateway's side with these algorithms for [`merchant`](Self::merchant) and [`other_merchant`](Self::other_merchant): RSA with
    /// SHA-256, or SM2 with SM3. [`start`](Self::start) is RSA for the first, 国密 for the second.
    ///
    /// # Errors
    ///
    /// As [`start`](Self::start); another algorithm.
    pub async fn start_signing_with(config: Config, signing: [Algorithm; 2]) -> Result<Self, StartError> {
        start(config, Part::new(move |ground| cast::prepare(ground, signing))).await
    }

    /// What the merchant's end is made from: numbers and keys of [`merchant`](Self::merchant).
    #[must_use]
    pub fn access(&self) -> Access {
        self.merchant().access.clone()
    }

    /// The same of [`other_merchant`](Self::other_merchant).
    #[must_use]
    pub fn other_access(&self) -> Access {
        self.other_merchant().access.clone()
    }
}

/// The gateway: what it knows, and what has happened.
struct Gateway {
    acquirer: HuifuAcquirer,
    directory: Arc<Directory>,
    seed: Seed,
    clock: Clock,
    state: Mutex<State>,
}

impl Gateway {
    fn new(merchants: [Known; 2], config: &Config) -> Result<Self, BoxError> {
        let directory = Arc::new(Directory(merchants));
        let access = directory.first().ok_or("there is no merchant")?;
        let acquirer = HuifuAcquirer::new(Arc::clone(&directory) as _, access);
        let own = MERCHANTS.map(|(sys_id, _)| Merchant { sys_id: sys_id.to_owned(), huifu_id: sys_id.to_owned() });
        let state = Mutex::new(State::new(deck::cards(), own.into(), config.seed));
        Ok(Self { acquirer, directory, seed: config.seed, clock: config.clock.clone(), state })
    }
}

impl Simulator for Gateway {
    fn base_path(&self) -> &'static str {
        ""
    }

    /// A picture has 10 MB at most, and a form around it.
    fn largest_body(&self) -> usize {
        11 << 20
    }

    fn client_certificates(&self) -> bool {
        false
    }

    fn interfaces(&self) -> Vec<&'static Interface> {
        HuifuProtocol::INTERFACES.iter().map(|incoming| incoming.interface).collect()
    }

    fn answer(
        &self,
        interface: &'static Interface,
        _: &str,
        request: &http::Request<Bytes>,
        fault: Option<Fault>,
    ) -> Answer {
        let call = Call { gateway: self, request, interface, fault };
        let desks: [fn(&Call<'_>) -> Option<Answer>; 5] =
            [scan::answer, quick::answer, merchants::answer, money::answer, delay::answer];
        desks.into_iter().find_map(|desk| desk(&call)).unwrap_or_else(|| Answer::not_played(request))
    }

    fn file(&self, path: &str) -> Option<File> {
        lock(&self.state).shelf.file(path)
    }

    fn notice_interface(&self, notice: &Notice) -> Option<&'static Interface> {
        self.told(notice).ok().map(|told| told.message.interface())
    }

    fn seal_notice(&self, notice: &Notice, fault: Option<Fault>) -> Result<Sealed, BoxError> {
        told::seal(self, notice, fault)
    }

    fn check_ack(&self, notice: &Notice, response: &http::Response<Bytes>) -> (String, Result<(), String>) {
        told::check_ack(self, notice, response)
    }

    fn ledger(&self) -> Ledger {
        lock(&self.state).book.iter().cloned().collect()
    }

    fn cards(&self) -> Vec<TestCard> {
        lock(&self.state).cards.clone()
    }

    fn sms_code(&self, of: &str) -> Option<Secret<Credential>> {
        let state = lock(&self.state);
        let mut codes = state.codes.iter().rev().filter(|sent| !sent.used);
        codes.find(|sent| sent.phone.expose() == of || sent.number == of).map(|sent| sent.code.clone())
    }

    fn set_notify_address(&self, _: &str, _: &str) -> Result<(), AddressError> {
        Err(AddressError::PerOrderOnly)
    }
}
