//! 银盛 YSEPay, played: every interface of its specs, as far as its documents say how it behaves.
//!
//! One document is complete, for `fastPay.confirm` and the notification. Where there is none, the sandbox does the plainest thing:
//!
//! - A request that cannot be verified or read is answered with `unknow_response`, signed, and `sub_msg` says what was wrong with it. Every
//!   refusal after that stands in the node of the interface: code 40004 and a documented `sub_code`.
//! - Answers come in the charset of the request, and with the keys of its partner.
//! - SMS codes are good for five minutes and once. A signing that is repeated before it is confirmed sends another code. A card that is bound
//!   again gets another 协议号, and the earlier one is gone.
//! - A number stands for one order of a partner, bound card or not. Asked for again with the same data it is reported as it stands. With
//!   other data it is `CONTEXT_INCONSISTENT`, for another buyer `TRADE_BUYER_NOT_MATCH`, paid `TRADE_HAS_SUCCESS`, closed `TRADE_HAS_CLOSE`.
//! - What the bank refuses is an order with `TRADE_FAILED`, closed for good. A blocked card is told at once, as
//!   `BUYER_ENABLE_STATUS_FORBID`.
//! - Refunds are accepted and given back at once; `refund.query` knows. The same out_request_no with the same content moves nothing twice.
//! - Notifications come only to what a request names in `notify_url`: that of the confirmation, or else that of the order. They come when
//!   the order is paid, fails or is closed by the merchant; each address of several gets its own. When they come again is made up: after
//!   [`Config::notify_retry`](crate::Config::notify_retry), then after twice as long and so on, at most eleven times in all, until the
//!   merchant answers HTTP 200 and exactly `success`.
//! - A subject with the word 违禁词 in it is forbidden. More than 100,000,000.00 yuan is over the limit.
//! - `timeout-charged` and `timeout-not-charged` are `ACQ.SYSTEM_ERROR`, `processing-…` is `TRADE_PROCESS`. A refund is never answered with
//!   more than that it was accepted, so there `processing-…` looks like success: the query knows.
//! - `swapped-answer` to a confirmation is a right and signed reply in which another order's numbers stand: only who compares them sees it.
//! - `queryProtocol` says whether there is such a 协议; how the reply would list them is not public.

mod agreement;
mod answer;
mod callback;
mod cast;
mod close;
mod deck;
mod desk;
mod fields;
#[cfg(feature = "flow")]
pub(crate) mod flow;
mod order;
mod pay;
mod place;
mod query;
mod refund;
mod sign;
mod state;

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use tongbao_core::schema::Interface;
use tongbao_core::{BoxError, Credential, Protocol, Secret};
use tongbao_crypto::Sm2Options;
use tongbao_ysepay::{Access, Dialect, YsePayAcquirer, YsePayProtocol};

use crate::card::TestCard;
use crate::clock::Clock;
use crate::config::Config;
use crate::fault::Fault;
use crate::kit::{KeyPairKit, SigningKeys};
use crate::ledger::Ledger;
use crate::log::lock;
use crate::notify::AddressError;
use crate::played::{Part, Played};
use crate::random::Seed;
use crate::sandbox::Sandbox;
use crate::simulator::{Answer, Notice, Sealed, Simulator};
use crate::start::{StartError, start};
use cast::{Directory, Known};
use state::State;

impl Played for YsePayProtocol {
    type Kit = KeyPairKit<Access>;

    fn part() -> Part<Self> {
        let signing = [SigningKeys::Rsa, SigningKeys::Sm2(Sm2Options::default())];
        Part::new(move |ground| cast::prepare(ground, &signing, &Dialect::default(), cast::WORDS))
    }
}

impl Sandbox<YsePayProtocol> {
    /// Starts the gateway's side with these keys for [`merchant`](Self::merchant) and [`other_merchant`](Self::other_merchant), and in this
    /// dialect. [`start`](Self::start) is RSA for the first, 国密 for the second, and the default of [`Dialect`].
    ///
    /// Requests are read and answered in the charset that each names, whatever the dialect.
    ///
    /// # Errors
    ///
    /// As [`start`](Self::start); a user id of SM2 that is too long.
    pub async fn start_with(config: Config, signing: [SigningKeys; 2], dialect: Dialect) -> Result<Self, StartError> {
        let words = format!("{dialect:#?}\n");
        start(config, Part::new(move |ground| cast::prepare(ground, &signing, &dialect, &words))).await
    }

    /// What the merchant's end is made from: number, keys and dialect of [`merchant`](Self::merchant).
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
    acquirer: YsePayAcquirer,
    directory: Arc<Directory>,
    seed: Seed,
    clock: Clock,
    state: Mutex<State>,
}

impl Gateway {
    fn new(partners: [Known; 2], config: &Config) -> Self {
        let [Known { access, .. }, _] = &partners;
        let access = access.clone();
        let directory = Arc::new(Directory(partners));
        let acquirer = YsePayAcquirer::new(Arc::clone(&directory) as _, access);
        let state = Mutex::new(State::new(deck::cards(), config.seed));
        Self { acquirer, directory, seed: config.seed, clock: config.clock.clone(), state }
    }
}

impl Simulator for Gateway {
    fn base_path(&self) -> &'static str {
        "/gateway.do"
    }

    fn client_certificates(&self) -> bool {
        false
    }

    fn interfaces(&self) -> Vec<&'static Interface> {
        YsePayProtocol::INTERFACES.iter().map(|incoming| incoming.interface).collect()
    }

    /// One address for all methods.
    fn has_path(&self, path: &str) -> bool {
        path == self.base_path()
    }

    fn route(&self, request: &http::Request<Bytes>) -> Result<&'static Interface, Box<Answer>> {
        let call = answer::Call { gateway: self, request, fault: None };
        let method = self.acquirer.method(request).map_err(|error| Box::new(call.unread(&error)))?;
        let mut all = self.interfaces().into_iter().filter(|interface| !interface.method.is_empty());
        all.find(|interface| interface.method == method).ok_or_else(|| Box::new(call.no_method(&method)))
    }

    fn answer(
        &self,
        interface: &'static Interface,
        _: &str,
        request: &http::Request<Bytes>,
        fault: Option<Fault>,
    ) -> Answer {
        use tongbao_ysepay as y;
        let call = answer::Call { gateway: self, request, fault };
        match interface.id {
            "trusteeship_sign" => call.answer::<y::TrusteeshipSignRequest>(),
            "trusteeship_sign_confirm" => call.answer::<y::TrusteeshipSignConfirmRequest>(),
            "trusteeship_sign_cancel" => call.answer::<y::TrusteeshipSignCancelRequest>(),
            "trusteeship_fast_pay" => call.answer::<y::TrusteeshipFastPayRequest>(),
            "trusteeship_fast_pay_reachievemsg" => call.answer::<y::TrusteeshipFastPayReachievemsgRequest>(),
            "trusteeship_fast_pay_confirm" => call.answer::<y::TrusteeshipFastPayConfirmRequest>(),
            "trusteeship_fast_pay_query_protocol" => call.answer::<y::TrusteeshipFastPayQueryProtocolRequest>(),
            "fastpay" => call.answer::<y::FastpayRequest>(),
            "fastpay_authorize_msg" => call.answer::<y::FastpayAuthorizeMsgRequest>(),
            "fastpay_authorize" => call.answer::<y::FastpayAuthorizeRequest>(),
            "trade_query" => call.answer::<y::TradeQueryRequest>(),
            "trade_order_query" => call.answer::<y::TradeOrderQueryRequest>(),
            "trade_refund" => call.answer::<y::TradeRefundRequest>(),
            "trade_refund_general_account" => call.answer::<y::TradeRefundGeneralAccountRequest>(),
            "trade_refund_split" => call.answer::<y::TradeRefundSplitRequest>(),
            "trade_refund_query" => call.answer::<y::TradeRefundQueryRequest>(),
            "trade_close" => call.answer::<y::TradeCloseRequest>(),
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
        lock(&self.state).book.iter().cloned().collect()
    }

    fn cards(&self) -> Vec<TestCard> {
        lock(&self.state).cards.clone()
    }

    fn sms_code(&self, of: &str) -> Option<Secret<Credential>> {
        let state = lock(&self.state);
        let mut codes = state.codes.iter().rev().filter(|sent| !sent.used);
        let is_it = |known: &str| known == of;
        codes
            .find(|sent| is_it(sent.phone.expose()) || is_it(&sent.number) || sent.paysn.as_deref().is_some_and(is_it))
            .map(|sent| sent.code.clone())
    }

    fn set_notify_address(&self, _: &str, _: &str) -> Result<(), AddressError> {
        Err(AddressError::PerOrderOnly)
    }
}
