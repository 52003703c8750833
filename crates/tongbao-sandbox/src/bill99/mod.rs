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
mod give_back;
mod pay;
mod query;
mod quick;
mod state;
mod tr3;

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use tongbao_bill99::{Bill99Acquirer, Bill99Protocol, MerchantDirectory};
use tongbao_core::schema::Interface;
use tongbao_core::{BoxError, Credential, Protocol, Secret};
use tongbao_crypto::{RsaSigner, keys::PrivateKey};

use crate::card::TestCard;
use crate::clock::Clock;
use crate::config::Config;
use crate::fault::Fault;
use crate::ledger::Ledger;
use crate::log::lock;
use crate::random::Seed;
use crate::sandbox::Sandbox;
use crate::simulator::{Answer, Notice, Sealed, Simulator};
use crate::start::{Foundation, MadeUp, StartError, start};
use state::State;

/// The merchant of the document's samples, and its neighbour.
const MERCHANTS: [MadeUp; 2] = [("104110045112012", "00002012"), ("104110045112013", "00002013")];

impl Sandbox {
    /// Starts 快钱 99bill's side, the one gateway that is played so far. Takes a moment: keys and certificates are made.
    ///
    /// # Errors
    ///
    /// The port cannot be had, or is not on loopback; a key or certificate cannot be made.
    pub async fn start(config: Config) -> Result<Self, StartError> {
        start(config, MERCHANTS, |foundation| Ok(Arc::new(Gateway::new(foundation)?))).await
    }
}

/// The gateway: what it knows, and what has happened.
struct Gateway {
    acquirer: Bill99Acquirer,
    directory: Arc<Directory>,
    seed: Seed,
    clock: Clock,
    state: Mutex<State>,
}

impl Gateway {
    fn new(foundation: Foundation<'_>) -> Result<Self, BoxError> {
        let Foundation { merchants, notify_key, config } = foundation;
        let directory = Arc::new(Directory(merchants.map(|kit| Known {
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
            _ => call.not_played(),
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

    fn set_notify_address(&self, merchant_id: &str, address: &str) {
        lock(&self.state).notify.insert(merchant_id.to_owned(), address.to_owned());
    }
}
