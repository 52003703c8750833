//! The way to the bank and back.

use bytes::Bytes;
use http::{Request, Response};
use tokio::sync::oneshot;
use tongbao_core::schema::Outcome;
use tongbao_transport::{BoxFuture, Transport, TransportError};

use super::bank::{Bank, Entry, Fate};
use super::connector::BETWEEN;
use super::store::SimStore;
use super::world::{OUTSIDE, World};
use crate::order::{Kind, State};

#[derive(Clone)]
pub(super) struct Network {
    pub(super) world: World,
    pub(super) bank: Bank,
    pub(super) store: SimStore,
}

/// What happens to a request on its way.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Way {
    Good,
    NotSent,
    RequestLost,
    ReplyLost,
    Reset,
    Truncated,
    ErrorPage,
    Swapped,
}

const SCRIPTED: [Way; 6] = [Way::Good, Way::RequestLost, Way::ReplyLost, Way::NotSent, Way::Truncated, Way::Reset];

impl Network {
    fn way(&self, moves_money: bool) -> Way {
        if self.world.is_scripted() {
            return self.scripted_way(moves_money);
        }
        [
            ("not sent", 30, Way::NotSent),
            ("request lost", 40, Way::RequestLost),
            ("reply lost", 60, Way::ReplyLost),
            ("reset", 40, Way::Reset),
            ("reply truncated", 30, Way::Truncated),
            ("error page", 30, Way::ErrorPage),
            ("answers swapped", 80, Way::Swapped),
        ]
        .into_iter()
        .find(|(name, often, _)| self.world.strikes(name, *often))
        .map_or(Way::Good, |(.., way)| way)
    }

    fn scripted_way(&self, moves_money: bool) -> Way {
        if moves_money {
            return SCRIPTED[self.world.choose(SCRIPTED.len())];
        }
        let left = self.world.lock().queries_left;
        if left == 0 {
            return Way::Good;
        }
        self.world.lock().queries_left = left - 1;
        [Way::Good, Way::ReplyLost][self.world.choose(2)]
    }

    async fn exchange(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        let text = String::from_utf8(request.body().to_vec()).unwrap();
        let verb = text.split(BETWEEN).next().unwrap().to_owned();
        let moves_money = matches!(verb.as_str(), "charge" | "confirm" | "refund");
        if moves_money {
            self.world.point("before send").await;
        }
        let way = self.way(moves_money || verb == "place");
        self.world.note(|| format!("send {text} {way:?}"));
        if way == Way::NotSent {
            return Err(TransportError::NotSent("connection refused".into()));
        }
        self.check_intent(&verb, &text);
        let (answer, answered) = oneshot::channel();
        let bank = self.clone();
        // On its way now: it arrives even if its sender is gone.
        self.world.spawn(OUTSIDE, async move {
            bank.world.pause(5 + bank.world.below(60)).await;
            if way == Way::RequestLost {
                return bank.world.pause(60_000).await;
            }
            // Sometimes long after its sender has given up.
            if bank.world.strikes("request delayed", 20) {
                bank.world.pause(bank.world.below(100_000)).await;
            }
            let reply = bank.at_the_bank(&text, way == Way::Swapped);
            bank.world.pause(5 + bank.world.below(60)).await;
            let _ = answer.send(reply);
            bank.world.pause(60_000).await;
        });
        let timeout = self.world.pause(30_000);
        let reply = tokio::select! {
            biased;
            () = timeout => None,
            reply = answered => reply.ok(),
        };
        if moves_money {
            self.world.point("after send").await;
        }
        let lost = |why: &str| Err(TransportError::MaybeSent(why.into()));
        match (way, reply) {
            (Way::RequestLost | Way::ReplyLost, _) | (_, None) => lost("no answer in time"),
            (Way::Reset, _) => lost("connection reset"),
            (Way::Truncated, Some(reply)) => Ok(body(&reply[..reply.len() / 2])),
            (Way::ErrorPage, Some(_)) => Ok(body("<html>502 Bad Gateway</html>")),
            (_, Some(reply)) => Ok(body(&reply)),
        }
    }

    /// Bytes that move money leave only for an order that is durable, and is being sent.
    fn check_intent(&self, verb: &str, text: &str) {
        let state = match verb {
            "charge" | "confirm" | "refund" => State::Sending,
            "place" => State::Prepared,
            _ => return,
        };
        let number = text.split(BETWEEN).nth(1).unwrap();
        let disk = self.store.look();
        let there = disk.synced.orders.values().find(|order| order.number() == number).map(|order| order.state);
        drop(disk);
        // A worker whose lease began in between may be asking already.
        let asked = matches!(there, Some(State::Unknown | State::Processing));
        if there != Some(state) && !asked {
            self.world.violation(format!("{verb} of order {number} left, which is {there:?} on disk"));
        }
    }

    fn at_the_bank(&self, text: &str, swapped: bool) -> String {
        let words: Vec<_> = text.split(BETWEEN).collect();
        let bank = &self.bank;
        let number = words[1];
        let (about, outcome) = match words[..] {
            ["charge", number, fen, day] => {
                ("answer", bank.charge(Kind::Payment, number, fen.parse().unwrap(), None, day))
            }
            ["place", number, fen, day] => {
                let new = bank.place(number, fen.parse().unwrap(), day);
                ("answer", if new { Outcome::Succeeded } else { Outcome::Duplicate })
            }
            ["confirm", number, ..] => {
                let Some(there) = bank.book().entries.get(number).cloned() else {
                    return written("answer", Outcome::NotFound, None, number);
                };
                ("answer", bank.charge(Kind::Payment, number, there.amount, None, &there.day))
            }
            ["refund", number, fen, day, of] => {
                ("answer", bank.charge(Kind::Refund, number, fen.parse().unwrap(), Some(of.to_owned()), day))
            }
            ["query", number, day] => self.state(number, day),
            _ => ("answer", Outcome::Succeeded),
        };
        let book = bank.book();
        let other =
            book.entries.iter().find(|(other, entry)| swapped && *other != number && entry.kind == Kind::Payment);
        match other {
            Some((other, entry)) => written(about, of(entry.fate), Some(entry), other),
            None => written(about, outcome, book.entries.get(number), number),
        }
    }

    fn state(&self, number: &str, day: &str) -> (&'static str, Outcome) {
        if self.world.strikes("query refused", 60) {
            return ("answer", if self.world.below(2) == 0 { Outcome::Refused } else { Outcome::Declined });
        }
        let book = self.bank.book();
        let found = book.entries.get(number).filter(|entry| entry.day == day && entry.visible <= self.world.moment());
        found.map_or(("answer", Outcome::NotFound), |entry| ("state", of(entry.fate)))
    }
}

pub(super) const fn of(fate: Fate) -> Outcome {
    match fate {
        Fate::Succeeded => Outcome::Succeeded,
        Fate::Failed => Outcome::Declined,
        Fate::Processing | Fate::WaitsForCode => Outcome::Processing,
    }
}

fn written(about: &str, outcome: Outcome, entry: Option<&Entry>, number: &str) -> String {
    let (fen, gateway_number) =
        entry.map(|entry| (entry.amount.to_string(), entry.gateway_number.clone())).unwrap_or_default();
    [about, outcome.word(), number, &fen, &gateway_number, &format!("step-{number}"), "end"].join("|")
}

fn body(text: &str) -> Response<Bytes> {
    Response::new(Bytes::from(text.to_owned()))
}

impl Transport for Network {
    fn send(&self, request: Request<Bytes>) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        Box::pin(self.exchange(request))
    }
}
