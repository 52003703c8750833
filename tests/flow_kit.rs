//! What the tests of several gateways' connectors have in common: a customer, an order, a refund, and how a reply is read.
//!
//! A module of theirs by its path, which has from the file around it what differs: `ends`, `Wire`, `SECRETS`, `ORDER`, `REFUND`, `CODE`.

use tongbao_core::flow::{BoundCard, CardDetails, Exchange, IdValidity, OrderFacts, Payment, PendingBinding, Report};
use tongbao_core::schema::Outcome;
use tongbao_core::{Acquirer, Amount, BeijingTime, Credential, Error, Request, Secret};

use super::{CODE, ORDER, REFUND, SECRETS, Wire, ends};

pub(super) fn card() -> CardDetails {
    let [pan, holder, id_number, phone, ..] = SECRETS;
    CardDetails {
        customer: "U1".to_owned(),
        pan: pan.into(),
        holder: holder.into(),
        id_number: id_number.into(),
        phone: phone.into(),
        cvv: None,
        expiry: None,
        id_valid: Some(IdValidity { from: at(1).date(), until: None }),
        bank: None,
    }
}

pub(super) fn token() -> BoundCard {
    BoundCard { short_number: Some("6222020017".to_owned()), ..BoundCard::new("U1", SECRETS[5]) }
}

pub(super) fn binding() -> PendingBinding {
    PendingBinding { number: ORDER.to_owned(), begun: at(1), card: card(), token: None }
}

/// A second before midnight: a query that took its own day would name another.
pub(super) fn at(day: i8) -> BeijingTime {
    BeijingTime::new(2024, 1, day, 23, 59, 59).unwrap()
}

pub(super) fn facts(number: &str, fen: u64, day: i8) -> OrderFacts {
    let (number, amount) = (number.to_owned(), Amount::from_fen(fen));
    OrderFacts { number, amount, made: at(day), gateway_number: None, step_number: None }
}

pub(super) fn refund() -> OrderFacts {
    facts(REFUND, 400, 2)
}

pub(super) fn payment(card: BoundCard) -> Payment {
    Payment {
        number: ORDER.to_owned(),
        amount: Amount::from_fen(1000),
        subject: "测试消费".to_owned(),
        card,
        payer: None,
        payer_ip: Some("203.0.113.7".to_owned()),
    }
}

pub(super) fn code() -> Secret<Credential> {
    CODE.into()
}

/// What the gateway gets.
pub(super) fn sent<R: Request<Protocol = Wire>, T>(exchange: Result<Exchange<T>, Error>) -> R {
    let (request, _) = exchange.unwrap().into_parts();
    ends().1.open_request::<R>(&request).unwrap().into_inner()
}

/// What follows from a reply.
pub(super) fn read<R, T>(exchange: Result<Exchange<T>, Error>, reply: R::Response) -> Result<T, Error>
where
    R: Request<Protocol = Wire>,
{
    let (request, read) = exchange.unwrap().into_parts();
    let acquirer = ends().1;
    let asked = acquirer.open_request::<R>(&request).unwrap();
    read(&acquirer.seal_response(&reply, &*asked).unwrap())
}

pub(super) fn outcome(read: Result<Report, Error>) -> Outcome {
    read.unwrap_or_else(|error| Report::from(&error)).outcome
}
