//! The merchant's program: sends, judges, writes down, and never sends a charge twice.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::mpsc::{self, UnboundedReceiver};
use tokio::time;
use tongbao_bill99::{Bill99, Bill99Protocol, QueryTxnRequest, QueryTxnResponse, TxnType};
use tongbao_core::schema::{DateForm, Outcome};
use tongbao_core::{BeijingTime, Error, Proof, Protocol, Request, Verified, judge};
use tongbao_crypto::keys::{Identity, PublicKey, Validity};
use tongbao_sandbox::{MerchantKit, Sandbox};
use tongbao_transport::{Client, Https};

use super::failed;
use super::tr3::{self, Desk};
use crate::demo::{Actor, Book, Call, Event, Listener, Stage, View};
use crate::failure::Failure;
use crate::verdict;

/// The merchant's program.
pub(super) struct Till<'s, 'o> {
    pub(super) stage: &'s mut Stage<'o>,
    pub(super) merchant_id: String,
    pub(super) terminal_id: String,
    pub(super) notify_url: String,
    client: Client<Bill99>,
    book: Arc<Mutex<Book>>,
    inbox: UnboundedReceiver<tr3::Arrival>,
    /// Takes notifications as long as the till is open.
    _listener: Listener,
    numbers: u32,
}

impl<'s, 'o> Till<'s, 'o> {
    /// Sets everything up from what the gateway hands to a merchant.
    pub(super) async fn open(sandbox: &Sandbox, stage: &'s mut Stage<'o>, patience: Duration) -> Result<Self, Failure> {
        let kit = sandbox.merchant();
        let identity = Identity::load(&kit.pfx, Some(kit.pfx_password.expose())).map_err(failed("PFX file"))?;
        identity.check_pair().map_err(failed("PFX file"))?;
        stage.tell(&Event::Told(Actor::Merchant, describe(&identity)))?;
        let trust =
            "trusts the gateway's own authority only; replies are not signed here, so the TLS channel must prove them";
        stage.tell(&Event::Told(Actor::Merchant, trust.to_owned()))?;
        let https = https(kit, &identity, patience)?;
        let gateway = gateway(sandbox, kit)?;
        let book = Arc::new(Mutex::new(Book::default()));
        let (sender, inbox) = mpsc::unbounded_channel();
        let desk = Desk::new(gateway.clone(), Arc::clone(&book), sender);
        let listener = Listener::start(move |request| desk.receive(&request)).await.map_err(failed("listener"))?;
        stage.tell(&Event::Told(Actor::Merchant, format!("takes notifications at {}", listener.url())))?;
        Ok(Self {
            stage,
            merchant_id: kit.merchant_id.clone(),
            terminal_id: kit.terminal_id.clone(),
            notify_url: listener.url(),
            client: Client::new(gateway, https),
            book,
            inbox,
            _listener: listener,
            numbers: 0,
        })
    }

    pub(super) fn tell(&mut self, event: &Event) -> Result<(), Failure> {
        self.stage.tell(event)
    }

    /// The merchant's book.
    pub(super) fn book(&self) -> MutexGuard<'_, Book> {
        self.book.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A number that no other order has.
    pub(super) fn number(&mut self) -> String {
        self.numbers += 1;
        format!("{}{:02}", BeijingTime::now().format(DateForm::Second14), self.numbers)
    }

    /// Sends a request, once, and says what came of it.
    pub(super) async fn call<R: Request<Protocol = Bill99Protocol>>(
        &mut self,
        request: &R,
        about: String,
    ) -> Result<Result<Verified<R::Response>, Error>, Failure> {
        let (interface, wire) = (R::INTERFACE, &Bill99Protocol::WIRE);
        self.tell(&Event::Sent(Call { interface, about, view: View::new(wire, request, None) }))?;
        let answer = self.client.read(request).await;
        let event = match &answer {
            Ok(reply) => {
                let verdict = verdict::of(interface, &**reply);
                let view = View::new(wire, &**reply, Some(request));
                let call = Call { interface, about: verdict.words, view };
                Event::Answered { call, outcome: verdict.outcome, proof: proof(reply.proof()) }
            }
            Err(error) => match verdict::answer(error) {
                Some(code) => Event::Coded { interface, code: code.to_string(), outcome: error.outcome() },
                None => Event::Failed { interface, error: error.to_string(), outcome: error.outcome() },
            },
        };
        self.tell(&event)?;
        Ok(answer.and_then(|reply| judge(&interface.judge, &*reply).map(|()| reply)))
    }

    /// Asks how an order stands, once.
    pub(super) async fn ask(
        &mut self,
        order: &str,
        kind: TxnType,
    ) -> Result<Option<Verified<QueryTxnResponse>>, Failure> {
        let query = QueryTxnRequest::builder()
            .external_ref_number(order)
            .txn_type(kind)
            .merchant_id(self.merchant_id.as_str())
            .terminal_id(self.terminal_id.as_str())
            .build()
            .map_err(failed("query"))?;
        let Ok(reply) = self.call(&query, format!("how does order {order} stand?")).await? else { return Ok(None) };
        let outcome = tongbao_core::state(QueryTxnRequest::INTERFACE, &*reply);
        self.learn(order, outcome, "the query")?;
        Ok(Some(reply))
    }

    /// Writes down what a believed source says.
    pub(super) fn learn(&mut self, order: &str, outcome: Outcome, by: &'static str) -> Result<(), Failure> {
        let before = self.book().outcome(order);
        self.book().learn(order, outcome);
        let after = self.book().outcome(order);
        if before == after {
            return Ok(());
        }
        self.tell(&Event::Concluded { order: order.to_owned(), outcome: after, by })
    }

    /// Shows what arrived in the meantime.
    pub(super) fn read_inbox(&mut self) -> Result<(), Failure> {
        while let Ok(arrival) = self.inbox.try_recv() {
            arrival.events().iter().try_for_each(|event| self.tell(event))?;
        }
        Ok(())
    }

    /// Waits until something arrives, or not for ever.
    pub(super) async fn wait_for_arrival(&mut self, at_most: Duration) -> Result<bool, Failure> {
        match time::timeout(at_most, self.inbox.recv()).await {
            Ok(Some(arrival)) => {
                arrival.events().iter().try_for_each(|event| self.tell(event))?;
                Ok(true)
            }
            _ => Ok(false),
        }
    }
}

fn https(kit: &MerchantKit, identity: &Identity, patience: Duration) -> Result<Https, Failure> {
    Https::builder()
        .identity_pem(&identity.to_pem())
        .and_then(|builder| builder.trust_only_pem(&kit.ca_pem))
        .and_then(|builder| builder.timeout(patience).build())
        .map_err(failed("TLS"))
}

fn gateway(sandbox: &Sandbox, kit: &MerchantKit) -> Result<Bill99, Failure> {
    let key = PublicKey::load(&kit.notify_key_pem).map_err(failed("key for notifications"))?;
    let verifier = tongbao_crypto::verifier(&key, tr3::algorithm()?).map_err(failed("key for notifications"))?;
    let gateway = Bill99::new(&sandbox.endpoint(), &kit.merchant_id, kit.login_key.expose());
    Ok(gateway.map_err(failed("access"))?.notify_key(verifier))
}

fn describe(identity: &Identity) -> String {
    let certificate = identity.certificate();
    let validity = match certificate.validity_at(BeijingTime::now().unix()) {
        Validity::Valid { days_left } => format!("valid for {days_left} days"),
        Validity::Expired { days_ago } => format!("expired {days_ago} days ago"),
        Validity::NotYetValid { days_until } => format!("not valid for another {days_until} days"),
    };
    let key = identity.private_key();
    let name = certificate.common_name().unwrap_or_default();
    format!(
        "opens its PFX file: {} with {} bits for “{name}”, {validity}; key and certificate are a pair",
        key.algorithm(),
        key.bits()
    )
}

fn proof(proof: &Proof) -> String {
    match proof {
        Proof::Channel => "TLS channel authenticated".to_owned(),
        Proof::Signature { algorithm, .. } => format!("{algorithm} signature verified"),
        _ => "verified".to_owned(),
    }
}
