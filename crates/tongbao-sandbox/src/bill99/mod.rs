//! 快钱 99bill, played: every interface of its specs, with the behaviour and result codes that the documents describe.
//!
//! Where they are silent: a request without valid login data is answered with HTTP 401; one with the login of another merchant than the
//! certificate's with M1 (or the fault B.MGW.0001 where the reply has no result code); one that names another merchant than its login with
//! the fault B.MGW.0001.

mod answer;
mod bind;
mod bound;
mod cardinfo;
mod deck;
mod desk;
#[cfg(feature = "flow")]
pub(crate) mod flow;
mod give_back;
mod pay;
mod query;
mod quick;
mod state;
mod tr3;

use std::sync::{Arc, Mutex, OnceLock};
use std::thread;

use bytes::Bytes;
use tongbao_bill99::{Bill99Acquirer, Bill99Protocol, MerchantDirectory};
use tongbao_core::schema::Interface;
use tongbao_core::{BoxError, Credential, Protocol, Secret};
use tongbao_crypto::RsaSigner;
use tongbao_crypto::keys::{Identity, PrivateKey};

use crate::card::TestCard;
use crate::clock::Clock;
use crate::fault::Fault;
use crate::kit::{CertificateKit, rsa_key};
use crate::ledger::Ledger;
use crate::log::lock;
use crate::notify::AddressError;
use crate::played::{Cast, Ground, Part, Played};
use crate::random::Seed;
use crate::sandbox::Sandbox;
use crate::simulator::{Answer, Notice, Sealed, Simulator};
use crate::start::StartError;
use state::State;

/// The merchant of the document's samples, and its neighbour: number and terminal.
const MERCHANTS: [(&str, &str); 2] = [("104110045112012", "00002012"), ("104110045112013", "00002013")];

impl Played for Bill99Protocol {
    type Kit = CertificateKit;

    fn part() -> Part<Self> {
        Part::new(prepare)
    }
}

impl Sandbox<Bill99Protocol> {
    /// The merchant's key with a certificate that ran out a day ago.
    #[must_use]
    pub const fn expired_identity(&self) -> &Identity {
        self.merchant().expired_identity()
    }

    /// The merchant's key with a certificate that begins in two days.
    #[must_use]
    pub const fn not_yet_valid_identity(&self) -> &Identity {
        self.merchant().not_yet_valid_identity()
    }
}

fn prepare(ground: &Ground) -> Result<Cast<Bill99Protocol>, StartError> {
    let shared = ground.config.shared_keys;
    // 1024 bits is what the real gateway signs with: the signature must fit into 256 characters.
    let notify_key = rsa_key(&NOTIFY_KEY, 1024, shared).map_err(StartError::Key)?;
    let make = |made_up, pool| {
        let key = rsa_key(pool, 2048, shared).map_err(StartError::Key)?;
        CertificateKit::make(made_up, &key, &ground.authority, &notify_key, ground.now)
    };
    // RSA keys and PFX files take most of the time of a start, so the merchants are made side by side.
    let [first, second] = MERCHANTS;
    let merchants = thread::scope(|scope| {
        let other = scope.spawn(|| make(second, &OTHER_KEY));
        let merchant = make(first, &MERCHANT_KEY)?;
        let ended = |_| StartError::Gateway("the merchant could not be made".into());
        Ok([merchant, other.join().map_err(ended)??])
    })?;
    let gateway = Gateway::new(&merchants, &notify_key, ground).map_err(StartError::Gateway)?;
    Ok(Cast { merchants, simulator: Arc::new(gateway) })
}

static NOTIFY_KEY: OnceLock<PrivateKey> = OnceLock::new();
static MERCHANT_KEY: OnceLock<PrivateKey> = OnceLock::new();
static OTHER_KEY: OnceLock<PrivateKey> = OnceLock::new();

/// The gateway: what it knows, and what has happened.
struct Gateway {
    acquirer: Bill99Acquirer,
    directory: Arc<Directory>,
    seed: Seed,
    clock: Clock,
    state: Mutex<State>,
}

impl Gateway {
    fn new(merchants: &[CertificateKit; 2], notify_key: &PrivateKey, ground: &Ground) -> Result<Self, BoxError> {
        let config = &ground.config;
        let directory = Arc::new(Directory(merchants.each_ref().map(|kit| Known {
            merchant_id: kit.merchant_id.clone(),
            terminal_id: kit.terminal_id.clone(),
            login_key: kit.login_key.clone(),
        })));
        let acquirer = acquirer(&directory, notify_key)?;
        let state = Mutex::new(State::new(deck::cards(), config.seed));
        Ok(Self { acquirer, directory, seed: config.seed, clock: config.clock.clone(), state })
    }
}

fn acquirer(directory: &Arc<Directory>, key: &PrivateKey) -> Result<Bill99Acquirer, BoxError> {
    let directory: Arc<dyn MerchantDirectory> = Arc::clone(directory) as _;
    Ok(Bill99Acquirer::new(directory, Arc::new(RsaSigner::sha1(key)?)))
}

/// The merchants that the gateway knows.
struct Directory([Known; 2]);

struct Known {
    merchant_id: String,
    terminal_id: String,
    login_key: Secret<Credential>,
}

impl Directory {
    fn find(&self, merchant_id: &str) -> Option<&Known> {
        self.0.iter().find(|known| known.merchant_id == merchant_id)
    }
}

impl MerchantDirectory for Directory {
    fn knows(&self, merchant_id: &str, login_key: &str) -> bool {
        self.find(merchant_id).is_some_and(|known| known.login_key == Secret::from(login_key))
    }
}

impl Simulator for Gateway {
    fn base_path(&self) -> &'static str {
        "/cnp"
    }

    fn client_certificates(&self) -> bool {
        true
    }

    fn interfaces(&self) -> Vec<&'static Interface> {
        Bill99Protocol::INTERFACES.iter().map(|incoming| incoming.interface).collect()
    }

    fn answer(
        &self,
        interface: &'static Interface,
        certificate_of: &str,
        request: &http::Request<Bytes>,
        fault: Option<Fault>,
    ) -> Answer {
        use tongbao_bill99 as b;
        let call = answer::Call { gateway: self, certificate_of, request, fault };
        match interface.id {
            "ind_auth" => call.answer::<b::IndAuthRequest>(),
            "ind_auth_verify" => call.answer::<b::IndAuthVerifyRequest>(),
            "get_dyn_num" => call.answer::<b::GetDynNumRequest>(),
            "purchase" => call.answer::<b::PurchaseRequest>(),
            "query_txn" => call.answer::<b::QueryTxnRequest>(),
            "refund" => call.answer::<b::RefundRequest>(),
            "void" => call.answer::<b::VoidRequest>(),
            "pci_del" => call.answer::<b::PciDelRequest>(),
            "pci_query" => call.answer::<b::PciQueryRequest>(),
            "query_cardinfo" => call.answer::<b::QueryCardinfoRequest>(),
            _ => Answer::not_played(request),
        }
    }

    fn seal_notice(&self, notice: &Notice, fault: Option<Fault>) -> Result<Sealed, BoxError> {
        tr3::seal(self, notice, fault)
    }

    fn check_ack(&self, notice: &Notice, response: &http::Response<Bytes>) -> (String, Result<(), String>) {
        tr3::check_ack(self, notice, response)
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
        codes.find(|sent| sent.order == of || sent.phone.expose() == of).map(|sent| sent.code.clone())
    }

    fn set_notify_address(&self, merchant_id: &str, address: &str) -> Result<(), AddressError> {
        lock(&self.state).notify.insert(merchant_id.to_owned(), address.to_owned());
        Ok(())
    }
}
