//! A gateway in the caller's own process: no socket, no TLS, no thread, no waiting.

use std::fmt;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use tongbao_core::flow::Connector;
use tongbao_core::{BoxError, Channel, Credential, Secret};

use super::{Course, Flows, terms};
use crate::authority::Authority;
use crate::card::TestCard;
use crate::config::Config;
use crate::kit::MerchantKit;
use crate::ledger::Ledger;
use crate::log::lock;
use crate::played::{Cast, Ground};
use crate::simulator::{Answer, Notice, Simulator};
use crate::start::StartError;

/// A gateway that answers where it is called: what its [sandbox](crate::Sandbox) does between a request and its answer, and nothing around it.
///
/// For simulations that have a network and a time of their own. [`Config::seed`] and [`Config::clock`] count, and
/// [`Config::shared_keys`] saves most of the time of a start; nothing waits, whatever else the configuration says. There are no faults:
/// whoever carries the messages makes them.
///
/// ```
/// use tongbao_sandbox::{Config, all};
///
/// for (id, start) in all() {
///     let gateway = start(Config::new().shared_keys(true)).in_process()?;
///     let connector = gateway.connector("http://127.0.0.1/notify")?;
///     assert_eq!((connector.gateway(), gateway.ledger().entries().len()), (*id, 0));
/// }
/// # Ok::<(), Box<dyn std::error::Error + Send + Sync>>(())
/// ```
pub struct InProcess {
    id: &'static str,
    course: Course,
    simulator: Arc<dyn Simulator>,
    /// Whose client certificate comes with every request. Empty where the gateway asks for none.
    certificate_of: String,
    connect: Box<Connect>,
    due: Mutex<Vec<DueNotice>>,
}

type Connect = dyn Fn(&str, bool) -> Result<Arc<dyn Connector>, BoxError> + Send + Sync;

/// A notification that the gateway wants to send.
#[derive(Clone)]
pub struct DueNotice(Notice);

impl InProcess {
    pub(super) fn start<G: Flows>(config: Config) -> Result<Self, StartError> {
        let authority = Authority::new().map_err(|error| StartError::Certificate(error.into()))?;
        let ground = Ground { authority, now: config.clock.now(), config };
        let Cast { merchants: [merchant, _], simulator } = (G::part().prepare)(&ground)?;
        let certificate_of =
            if simulator.client_certificates() { merchant.merchant_id().to_owned() } else { String::new() };
        let (clock, endpoint) = (ground.config.clock, format!("https://localhost{}", simulator.base_path()));
        let connect =
            move |notify_url: &str, decide| G::connector(&merchant, &terms(&clock, &endpoint, notify_url, decide));
        let (connect, due) = (Box::new(connect), Mutex::default());
        Ok(Self { id: G::ID, course: G::COURSE, simulator, certificate_of, connect, due })
    }

    /// The gateway's id.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        self.id
    }

    /// The interfaces that a payment goes through.
    #[must_use]
    pub const fn course(&self) -> Course {
        self.course
    }

    /// The end of the made-up merchant, as [`AnySandbox::connector`](super::AnySandbox::connector). Its addresses lead nowhere: its requests
    /// are for [`answer`](Self::answer).
    ///
    /// # Errors
    ///
    /// A key in the kit cannot be used.
    pub fn connector(&self, notify_url: &str) -> Result<Arc<dyn Connector>, BoxError> {
        (self.connect)(notify_url, false)
    }

    /// The same, and a notification decides by itself where that is the merchant's choice.
    ///
    /// # Errors
    ///
    /// As [`connector`](Self::connector).
    pub fn deciding_connector(&self, notify_url: &str) -> Result<Arc<dyn Connector>, BoxError> {
        (self.connect)(notify_url, true)
    }

    /// Carries a request out, as if it came over TLS from the made-up merchant, and answers as if the merchant had checked the gateway's
    /// certificate.
    pub fn answer(&self, request: &http::Request<Bytes>) -> http::Response<Bytes> {
        let answer = match self.simulator.route(request) {
            _ if !self.simulator.has_path(request.uri().path()) => Answer::not_played(request),
            Ok(interface) => self.simulator.answer(interface, &self.certificate_of, request, None),
            Err(answer) => *answer,
        };
        lock(&self.due).extend(answer.notices.into_iter().map(DueNotice));
        let mut reply = answer.reply;
        reply.extensions_mut().insert(Channel::Authenticated);
        reply
    }

    /// What became due to be notified since this was called last, in the gateway's order. It forgets them: how often each is sent, and when,
    /// is the caller's affair.
    #[must_use]
    pub fn notices(&self) -> Vec<DueNotice> {
        std::mem::take(&mut *lock(&self.due))
    }

    /// Writes and signs a notification, as the order stands now. The gateway notifies because it has heard from the bank, so from now on its
    /// queries know too what this says.
    ///
    /// # Errors
    ///
    /// It does not fit the gateway's own table.
    pub fn seal(&self, notice: &DueNotice) -> Result<http::Request<Bytes>, BoxError> {
        Ok(self.simulator.seal_notice(&notice.0, None)?.request)
    }

    /// Whether the gateway takes this for the acknowledgement of the notification, and would not send it again.
    #[must_use]
    pub fn is_ack(&self, notice: &DueNotice, response: &http::Response<Bytes>) -> bool {
        self.simulator.check_ack(&notice.0, response).1.is_ok()
    }

    /// What really happened to the money, at this moment.
    #[must_use]
    pub fn ledger(&self) -> Ledger {
        self.simulator.ledger()
    }

    /// The made-up cards. Their balances are those of this moment.
    #[must_use]
    pub fn cards(&self) -> Vec<TestCard> {
        self.simulator.cards()
    }

    /// The newest unused SMS code, as [`Sandbox::code_for`](crate::Sandbox::code_for).
    #[must_use]
    pub fn code_for(&self, number: &str, card: &TestCard, step_number: Option<&str>) -> Option<Secret<Credential>> {
        self.simulator.code_for(number, card, step_number)
    }
}

impl DueNotice {
    /// The merchant's number of the order that it is about.
    #[must_use]
    pub fn order(&self) -> &str {
        &self.0.order
    }

    /// Where it is to be sent.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.0.address
    }
}

impl fmt::Debug for InProcess {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InProcess").field("gateway", &self.id).finish_non_exhaustive()
    }
}

impl fmt::Debug for DueNotice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DueNotice").field("order", &self.0.order).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicI64, Ordering};

    use tongbao_core::flow::{Charging, Exchange, OrderFacts, Payment};
    use tongbao_core::schema::Outcome;
    use tongbao_core::{Amount, BeijingTime, Error};

    use super::*;
    use crate::card::CardBehaviour;
    use crate::flow::all;

    const URL: &str = "http://127.0.0.1/notify";
    /// 2026-01-01 12:00:00 in Beijing.
    const NOON: i64 = 1_767_240_000;

    fn send<T>(gateway: &InProcess, exchange: Result<Exchange<T>, Error>) -> Result<T, Error> {
        let (request, read) = exchange.unwrap().into_parts();
        read(&gateway.answer(&request))
    }

    /// A card that pays is bound, pays 12.34, and its payment is as it is answered.
    fn pay(gateway: &InProcess, connector: &dyn Connector, now: BeijingTime) -> (OrderFacts, Outcome) {
        let card = gateway.cards().into_iter().find(|card| card.behaviour == CardBehaviour::Pays).unwrap();
        let details = card.details("U1");
        let pending = send(gateway, connector.bind("20260101000000000001", now, &details)).unwrap();
        let code = gateway.code_for(&pending.number, &card, None).unwrap();
        let bound = send(gateway, connector.confirm_binding("20260101000000000002", &pending, &code)).unwrap();
        let amount = Amount::from_fen(1_234);
        let number = "20260101000000000003".to_owned();
        let mut order =
            OrderFacts { number: number.clone(), amount, made: now, gateway_number: None, step_number: None };
        let payment = Payment {
            number,
            amount,
            subject: "测试商品".to_owned(),
            card: bound,
            payer: Some(details.payer()),
            payer_ip: Some("203.0.113.7".to_owned()),
        };
        let mut report = send(gateway, connector.pay(&order, &payment)).unwrap();
        if connector.habits().charging == Charging::AfterCode {
            assert_eq!(gateway.ledger().charges_for(&order.number).len(), 0, "{}", gateway.id());
            order.step_number.clone_from(&report.step_number);
            let code = gateway.code_for(&order.number, &card, order.step_number.as_deref()).unwrap();
            report = send(gateway, connector.confirm_payment(&order, &code)).unwrap();
        }
        (order, report.outcome)
    }

    #[test]
    fn every_gateway_binds_charges_and_notifies_where_it_is_called() {
        for (id, start) in all() {
            let now = Arc::new(AtomicI64::new(NOON));
            let clock = Arc::clone(&now);
            let config = Config::new().shared_keys(true);
            let config = config.clock(move || BeijingTime::from_unix(clock.load(Ordering::SeqCst)).unwrap());
            let gateway = start(config).in_process().unwrap();
            let connector = gateway.connector(URL).unwrap();
            let made = BeijingTime::from_unix(NOON).unwrap();

            let (order, outcome) = pay(&gateway, &connector, made);
            assert!(matches!(outcome, Outcome::Succeeded | Outcome::Processing), "{id}: {outcome:?}");
            let ledger = gateway.ledger();
            let charges = ledger.charges_for(&order.number);
            assert_eq!(charges.iter().map(|charge| charge.amount).collect::<Vec<_>>(), [order.amount], "{id}");
            assert_eq!(charges[0].time, made, "{id}");

            now.fetch_add(60, Ordering::SeqCst);
            let due = gateway.notices();
            assert!(!due.is_empty() && due.iter().all(|due| due.order() == order.number && due.address() == URL));
            for due in due {
                let notice = connector.notice(&gateway.seal(&due).unwrap()).unwrap();
                assert_eq!(notice.number, order.number, "{id}");
                assert!(gateway.is_ack(&due, &notice.ack), "{id}");
                assert!(!gateway.is_ack(&due, &http::Response::new(Bytes::new())), "{id}");
            }
            assert!(gateway.notices().is_empty(), "{id}");
            let known = send(&gateway, connector.query(&order)).unwrap();
            assert_eq!(known.outcome, Outcome::Succeeded, "{id}");
        }
    }

    #[test]
    fn what_is_for_no_interface_is_answered_and_nothing_happens() {
        for (id, start) in all() {
            let gateway = start(Config::new().shared_keys(true)).in_process().unwrap();
            let request = http::Request::post("https://localhost/nothing/here").body(Bytes::from_static(b"x")).unwrap();
            assert!(!gateway.answer(&request).status().is_success(), "{id}");
            assert!(gateway.ledger().entries().is_empty() && gateway.notices().is_empty(), "{id}");
        }
    }
}
