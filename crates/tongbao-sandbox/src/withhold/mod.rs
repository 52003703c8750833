//! 代扣 withhold, played: every interface of its specs, as far as the document says how it behaves.
//!
//! Where it is silent, the sandbox does the plainest thing:
//!
//! - Everything before a request's own fields can be read — unknown ua, unknown method, wrong signature, wrong key, wrong padding, no JSON —
//!   is answered alike, with status -1 and one text. The event log says what it was.
//! - What the gateway refuses is status -1 and leaves no order. What the bank refuses is status 1 and pay_status `fail`.
//! - biz_order_no is unique for a merchant. The same number with the same content is answered with how the order stands, and nothing is
//!   charged again; with other content it is status -1.
//! - Nothing fresh is signed, so a recorded request is as good as a new one: it is carried out, and the event log reports it.
//! - Callbacks come only if the order named an address, as documented. When they come again is made up: after
//!   [`Config::notify_retry`](crate::Config::notify_retry), then after twice as long and so on, at most eleven times in all, until the
//!   merchant answers HTTP 200 and `success`.
//! - `timeout-charged` and `timeout-not-charged` are status -1 though the order exists: the table does not say that this cannot be.
//! - `swapped-answer` cannot happen to a binding, whose replies name no order.

mod answer;
mod bind;
mod callback;
mod deck;
mod desk;
#[cfg(feature = "flow")]
pub(crate) mod flow;
mod pay;
mod state;

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use tongbao_core::schema::{AmountForm, Interface};
use tongbao_core::{BoxError, Credential, Protocol, Secret};
use tongbao_crypto::BlockMode;
use tongbao_withhold::{Access, Dialect, MerchantDirectory, WithholdAcquirer, WithholdProtocol};

use crate::card::TestCard;
use crate::clock::Clock;
use crate::config::Config;
use crate::fault::Fault;
use crate::kit::SharedKeyKit;
use crate::ledger::Ledger;
use crate::log::lock;
use crate::notify::AddressError;
use crate::played::{Cast, Ground, Part, Played};
use crate::random::Seed;
use crate::sandbox::Sandbox;
use crate::simulator::{Answer, Notice, Sealed, Simulator};
use crate::start::{StartError, start};
use state::State;

/// The merchants: ua.
const MERCHANTS: [&str; 2] = ["UA0001", "UA0002"];
/// 支付类型 of both.
const PAY_TYPE: &str = "demo";

impl Played for WithholdProtocol {
    type Kit = SharedKeyKit<Access>;

    fn part() -> Part<Self> {
        Part::new(|ground| prepare(ground, &dialect(), WORDS))
    }
}

impl Sandbox<WithholdProtocol> {
    /// Starts the gateway's side in another dialect than that of [`start`](Self::start), which is AES in ECB mode, amounts in yuan with two
    /// decimals, and the default of [`Dialect`] for everything else. It reads `biz_data` as an object only, whatever the dialect.
    ///
    /// # Errors
    ///
    /// As [`start`](Self::start); the dialect does not fit any key.
    pub async fn start_as(config: Config, dialect: Dialect) -> Result<Self, StartError> {
        let words = format!("{dialect:#?}");
        start(config, Part::new(move |ground| prepare(ground, &dialect, &words))).await
    }

    /// What the merchant's end is made from: id, key and dialect of [`merchant`](Self::merchant).
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

/// What the sandbox speaks unless told otherwise.
fn dialect() -> Dialect {
    Dialect::new(BlockMode::Ecb, AmountForm::Yuan2dp)
}

/// The same in words.
const WORDS: &str = "\
key        32 digits: their bytes are the AES-256 key, and their text goes into digests
args       JSON sorted by name as PHP writes it, AES in ECB mode with PKCS#7 padding, Base64
mode       ecb
amount     yuan-2dp (yuan with two decimals)
biz_data   an object with protocol_no
sign       MD5 of ua, key, method and args without separator, in lower-case hex
callback   JSON; sign is the MD5 of the other members as sorted JSON, without any key: anybody can make one, so query
answer     HTTP 200 and the word success
";

fn prepare(ground: &Ground, dialect: &Dialect, words: &str) -> Result<Cast<WithholdProtocol>, StartError> {
    let make = |ua| {
        let access = |ua: &str, key: &str| Access::new(ua, key, dialect.clone());
        SharedKeyKit::make((ua, PAY_TYPE), words, &ground.authority, access)
            .map_err(|error| StartError::Gateway(error.into()))
    };
    let [first, second] = MERCHANTS;
    let merchants = [make(first)?, make(second)?];
    let simulator = Arc::new(Gateway::new(&merchants, &ground.config));
    Ok(Cast { merchants, simulator })
}

/// The gateway: what it knows, and what has happened.
struct Gateway {
    acquirer: WithholdAcquirer,
    directory: Arc<Directory>,
    seed: Seed,
    clock: Clock,
    state: Mutex<State>,
}

/// The merchants that the gateway knows.
struct Directory([Access; 2]);

impl MerchantDirectory for Directory {
    fn find(&self, ua: &str) -> Option<Access> {
        self.0.iter().find(|known| known.ua() == ua).cloned()
    }
}

impl Gateway {
    fn new(merchants: &[SharedKeyKit<Access>; 2], config: &Config) -> Self {
        let [access, other] = merchants.each_ref().map(|kit| kit.access.clone());
        let directory = Arc::new(Directory([access.clone(), other]));
        let acquirer = WithholdAcquirer::new(Arc::clone(&directory) as _, access);
        let state = Mutex::new(State::new(deck::cards(), config.seed));
        Self { acquirer, directory, seed: config.seed, clock: config.clock.clone(), state }
    }

    /// The gateway as it calls this merchant.
    fn acquirer_of(&self, ua: &str) -> WithholdAcquirer {
        match self.directory.find(ua) {
            Some(access) => WithholdAcquirer::new(Arc::clone(&self.directory) as _, access),
            None => self.acquirer.clone(),
        }
    }

    /// Somebody who knows this merchant, and the dialect, and not the key.
    fn forger(&self, ua: &str) -> Result<WithholdAcquirer, BoxError> {
        let dialect = self.directory.find(ua).ok_or("there is no such merchant")?.dialect().clone();
        let key = Seed::random().digits("forger", ua, 32);
        Ok(WithholdAcquirer::new(Arc::clone(&self.directory) as _, Access::new(ua, &key, dialect)?))
    }
}

impl Simulator for Gateway {
    fn base_path(&self) -> &'static str {
        "/gateway"
    }

    fn client_certificates(&self) -> bool {
        false
    }

    fn interfaces(&self) -> Vec<&'static Interface> {
        WithholdProtocol::INTERFACES.iter().map(|incoming| incoming.interface).collect()
    }

    /// One address for all methods.
    fn has_path(&self, path: &str) -> bool {
        path == self.base_path()
    }

    fn route(&self, request: &http::Request<Bytes>) -> Result<&'static Interface, Box<Answer>> {
        let unread = |why: &str| Box::new(answer::Call { gateway: self, request, fault: None }.unread(why));
        let method = self.acquirer.method(request).map_err(|error| unread(&error.to_string()))?;
        let mut all = self.interfaces().into_iter().filter(|interface| !interface.method.is_empty());
        all.find(|interface| interface.method == method).ok_or_else(|| unread("there is no such method"))
    }

    fn answer(
        &self,
        interface: &'static Interface,
        _: &str,
        request: &http::Request<Bytes>,
        fault: Option<Fault>,
    ) -> Answer {
        use tongbao_withhold as w;
        let call = answer::Call { gateway: self, request, fault };
        match interface.id {
            "pre_tied_card" => call.answer::<w::PreTiedCardRequest>(),
            "confirm_tied_card" => call.answer::<w::ConfirmTiedCardRequest>(),
            "single_withhold" => call.answer::<w::SingleWithholdRequest>(),
            "single_order_query" => call.answer::<w::SingleOrderQueryRequest>(),
            _ => Answer::not_played(request),
        }
    }

    fn seal_notice(&self, notice: &Notice, fault: Option<Fault>) -> Result<Sealed, BoxError> {
        callback::seal(self, notice, fault)
    }

    fn check_ack(&self, _: &Notice, response: &http::Response<Bytes>) -> (String, Result<(), String>) {
        callback::check_ack(&self.acquirer, response)
    }

    fn ledger(&self) -> Ledger {
        lock(&self.state).orders.iter().map(|order| order.entry.clone()).collect()
    }

    fn cards(&self) -> Vec<TestCard> {
        lock(&self.state).cards.clone()
    }

    fn sms_code(&self, of: &str) -> Option<Secret<Credential>> {
        let state = lock(&self.state);
        let mut codes = state.codes.iter().rev().filter(|sent| !sent.used);
        let is_it = |known: &str| known == of;
        codes
            .find(|sent| is_it(sent.phone.expose()) || is_it(sent.unique_code.expose()) || is_it(&sent.request_id))
            .map(|sent| sent.code.clone())
    }

    fn set_notify_address(&self, _: &str, _: &str) -> Result<(), AddressError> {
        Err(AddressError::PerOrderOnly)
    }
}
