//! The merchant's program: sends, judges, writes down, and never sends a charge because it knows no answer.

mod inbox;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::{Response, StatusCode};
use tokio::sync::mpsc::{self, UnboundedReceiver};
use tokio::time;
use tongbao_core::flow::without_long_numbers;
use tongbao_core::schema::{DateForm, Interface, Outcome};
use tongbao_core::{BeijingTime, Error, Gateway, Proof, Protocol, Request, Verified, state, verdict};
use tongbao_sandbox::{Fault, Played, Sandbox, Stage as Strikes};
use tongbao_transport::{Client, Https};

use super::{Actor, Book, Call, Event, Stage, View, failed, is_final};
use crate::failure::Failure;
use crate::listener::Listener;
use crate::verdict;

/// The merchant's program.
pub(crate) struct Till<'s, 'o, G> {
    stage: &'s mut Stage<'o>,
    /// The notification that the story is about.
    notify: &'static Interface,
    notify_url: String,
    client: Client<G>,
    book: Arc<Mutex<Book>>,
    inbox: UnboundedReceiver<Vec<Event>>,
    /// Takes notifications as long as the till is open.
    _listener: Listener,
    numbers: u32,
}

/// What a gateway's notification does: what is shown, and the answer; or why it is refused.
pub(crate) type Receive<G> =
    fn(&G, &http::Request<Bytes>, &mut Book) -> Result<(Vec<Event>, http::Response<Bytes>), String>;

/// How often the merchant asks, and how long it waits in between. In earnest that is ten times, a minute apart.
pub(crate) const ASKS: u32 = 5;
pub(crate) const PAUSE: Duration = Duration::from_millis(250);

impl<'s, 'o, G: Gateway<Protocol: Played> + Clone + 'static> Till<'s, 'o, G> {
    /// Begins to take notifications.
    pub(crate) async fn open(
        stage: &'s mut Stage<'o>,
        gateway: G,
        https: Https,
        (notify, receive): (&'static Interface, Receive<G>),
    ) -> Result<Self, Failure> {
        Self::open_with(stage, gateway, https, (notify, receive), |gateway, _| gateway).await
    }

    /// The same, where it is the gateway's access and not the order that names the address for notifications.
    pub(crate) async fn open_with(
        stage: &'s mut Stage<'o>,
        gateway: G,
        https: Https,
        (notify, receive): (&'static Interface, Receive<G>),
        notified_at: fn(G, &str) -> G,
    ) -> Result<Self, Failure> {
        let book = Arc::new(Mutex::new(Book::default()));
        let (sender, inbox) = mpsc::unbounded_channel();
        let (desk, pages) = (gateway.clone(), Arc::clone(&book));
        let listener = Listener::start(move |request| {
            let mut book = pages.lock().unwrap_or_else(PoisonError::into_inner);
            let (events, response) = receive(&desk, &request, &mut book).unwrap_or_else(|why| {
                let mut refusal = Response::new(Bytes::new());
                *refusal.status_mut() = StatusCode::BAD_REQUEST;
                (vec![Event::Refused { interface: notify, why }], refusal)
            });
            // If nobody listens any more, the demo is over.
            let _ = sender.send(events);
            response
        });
        let listener = listener.await.map_err(failed("listener"))?;
        let notify_url = listener.url();
        stage.tell(&Event::Told(Actor::Merchant, format!("takes notifications at {notify_url}")))?;
        Ok(Self {
            stage,
            notify,
            client: Client::new(notified_at(gateway, &notify_url), https),
            notify_url,
            book,
            inbox,
            _listener: listener,
            numbers: 0,
        })
    }

    pub(crate) fn tell(&mut self, event: &Event) -> Result<(), Failure> {
        self.stage.tell(event)
    }

    /// Where notifications go.
    pub(crate) fn notify_url(&self) -> &str {
        &self.notify_url
    }

    /// The merchant's book.
    pub(crate) fn book(&self) -> MutexGuard<'_, Book> {
        self.book.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A number that no other order has.
    pub(crate) fn number(&mut self) -> String {
        self.numbers += 1;
        format!("{}{:02}", BeijingTime::now().format(DateForm::Second14), self.numbers)
    }

    /// Prepares the gateway to fail where this fault belongs: at the charge, at the query that asks about it, or at the notification.
    pub(crate) fn inject(
        &mut self,
        sandbox: &Sandbox<G::Protocol>,
        fault: Fault,
        [charge, query]: [&'static Interface; 2],
    ) -> Result<(), Failure> {
        let id = match fault.stage() {
            Strikes::BeforeCommit | Strikes::AfterCommit => charge.id,
            Strikes::Query => query.id,
            Strikes::Notification => self.notify.id,
        };
        sandbox.inject(fault, id, 1).map_err(failed("the fault does not fit"))?;
        let text = format!("will fail once, at {id}: {} ({})", fault.word(), fault.about());
        self.tell(&Event::Told(Actor::Sandbox, text))
    }

    /// Sends a request, once, and says what came of it.
    pub(crate) async fn call<R: Request<Protocol = G::Protocol>>(
        &mut self,
        request: &R,
        about: String,
    ) -> Result<Result<Verified<R::Response>, Error>, Failure> {
        let (interface, wire) = (R::INTERFACE, &G::Protocol::WIRE);
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
                Some(code) => {
                    Event::Coded { interface, code: without_long_numbers(&code.to_string()), outcome: error.outcome() }
                }
                None => Event::Failed { interface, error: error.to_string(), outcome: error.outcome() },
            },
        };
        self.tell(&event)?;
        Ok(answer.and_then(|reply| verdict(interface, &*reply).map(|()| reply)))
    }

    /// Asks how an order stands, once.
    pub(crate) async fn ask<Q: Request<Protocol = G::Protocol>>(
        &mut self,
        order: &str,
        query: &Q,
    ) -> Result<Option<Verified<Q::Response>>, Failure> {
        let Ok(reply) = self.call(query, format!("how does order {order} stand?")).await? else { return Ok(None) };
        self.learn(order, state(Q::INTERFACE, &*reply), "the query")?;
        Ok(Some(reply))
    }

    /// Writes down what a believed source says.
    pub(crate) fn learn(&mut self, order: &str, outcome: Outcome, by: &'static str) -> Result<(), Failure> {
        let before = self.book().outcome(order);
        self.book().learn(order, outcome);
        let after = self.book().outcome(order);
        if before == after {
            return Ok(());
        }
        self.tell(&Event::Concluded { order: order.to_owned(), outcome: after, by })
    }

    /// Whether there is nothing more to find out about an order.
    pub(crate) fn is_settled(&self, order: &str) -> bool {
        is_final(self.book().outcome(order))
    }

    /// Clears up an order whose outcome is unknown: by asking and by listening, never by sending it again.
    pub(crate) async fn resolve<Q: Request<Protocol = G::Protocol>>(
        &mut self,
        order: &str,
        query: &Q,
    ) -> Result<(), Failure> {
        self.tell(&Event::Scene("Outcome unknown: query, never charge again 状态未知".to_owned()))?;
        for _ in 0..ASKS {
            self.ask(order, query).await?;
            if self.is_settled(order) {
                return Ok(());
            }
            time::sleep(PAUSE).await;
            self.read_inbox()?;
            if self.is_settled(order) {
                let outcome = self.book().outcome(order);
                return self.tell(&Event::Concluded { order: order.to_owned(), outcome, by: "the notification" });
            }
        }
        let text = "stops asking (in earnest: ten times, a minute apart) and hands the order to a person; it stays open, \
                    is not delivered, and is not charged again";
        self.tell(&Event::Told(Actor::Merchant, text.to_owned()))
    }
}

fn proof(proof: &Proof) -> String {
    match proof {
        Proof::Channel => "TLS channel authenticated".to_owned(),
        Proof::Signature { algorithm, .. } => format!("{algorithm} signature verified"),
        _ => "verified".to_owned(),
    }
}
