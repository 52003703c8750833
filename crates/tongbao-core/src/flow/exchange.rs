//! A request together with what reads its reply.

use std::fmt;

use bytes::Bytes;
use tongbao_schema::{Flow, Outcome};

use super::words::{Personal, without_long_numbers};
use super::{BoundCard, OrderFacts, PayerDetails, Report};
use crate::error::Error;
use crate::gateway::{Gateway, Request};
use crate::judge::verdict;
use crate::message::Message;
use crate::verified::Verified;

/// A request that is ready to be sent, and what reads its reply: checked by the gateway's rules, compared with the request, judged.
pub struct Exchange<T> {
    request: http::Request<Bytes>,
    read: Box<Read<T>>,
}

type Read<T> = dyn FnOnce(&http::Response<Bytes>) -> Result<T, Error> + Send;

impl<T> Exchange<T> {
    /// Puts the two together.
    pub fn new(
        request: http::Request<Bytes>,
        read: impl FnOnce(&http::Response<Bytes>) -> Result<T, Error> + Send + 'static,
    ) -> Self {
        Self { request, read: Box::new(read) }
    }

    /// Seals a request of this gateway. Its reply is opened ([`Gateway::open`]), and then `view` says what of it counts. What the gateway's own
    /// words repeat of the request's secrets is hidden.
    ///
    /// # Errors
    ///
    /// As [`Gateway::seal`].
    pub fn seal<G, R>(
        gateway: &G,
        request: R,
        view: impl FnOnce(&R, Verified<R::Response>) -> Result<T, Error> + Send + 'static,
    ) -> Result<Self, Error>
    where
        G: Gateway + Clone + 'static,
        R: Request<Protocol = G::Protocol> + Send + 'static,
    {
        let sealed = gateway.seal(&request)?;
        let gateway = gateway.clone();
        Ok(Self::new(sealed, move |response| {
            let result = gateway.open(response, &request).and_then(|reply| view(&request, reply));
            result.map_err(|error| Personal::of(&request).hide_in(error))
        }))
    }

    /// What is to be sent, and what reads the reply to it.
    pub fn into_parts(self) -> (http::Request<Bytes>, Box<Read<T>>) {
        (self.request, self.read)
    }
}

impl Exchange<Report> {
    /// Seals a request that moves the money of this order or asks about it. `view` says what the reply has of the order.
    ///
    /// What may be concluded is decided here, alike for all gateways:
    ///
    /// - Success and decline need a reply that says which order it is about, by its number or by the gateway's number that the order is known
    ///   to have; success needs the amount too, unless the table of the reply has none. Otherwise nothing is known: the order is asked about.
    /// - A refusal before anything was done ([`Error::Refused`]) need not name what the gateway may not even have read. It is believed.
    /// - That a query itself was declined says nothing about the order.
    ///
    /// # Errors
    ///
    /// As [`Gateway::seal`].
    pub fn about<G, R>(
        gateway: &G,
        request: R,
        order: &OrderFacts,
        faults: Faults,
        view: impl FnOnce(&R::Response) -> Result<Report, Error> + Send + 'static,
    ) -> Result<Self, Error>
    where
        G: Gateway + Clone + 'static,
        R: Request<Protocol = G::Protocol> + Send + 'static,
    {
        let sealed = gateway.seal(&request)?;
        let (gateway, order) = (gateway.clone(), order.clone());
        Ok(Self::new(sealed, move |response| {
            let personal = Personal::of(&request);
            let declined = |answer: &dyn fmt::Display| Report::new(Outcome::Declined, format!("declined: {answer}"));
            let report = match gateway.read(response, &request) {
                Ok(reply) => match verdict(R::INTERFACE, &*reply) {
                    Ok(()) => view(&reply),
                    Err(Error::Declined(answer)) if R::INTERFACE.flow != Flow::Query => {
                        let Report { outcome, words, .. } = declined(&answer);
                        view(&reply).map(|report| Report { outcome, words, ..report })
                    }
                    Err(error) => Err(error),
                },
                Err(Error::Declined(answer)) if faults == Faults::Open => Ok(declined(&answer)),
                Err(error) => Err(error),
            };
            let report = report.map_err(|error| personal.hide_in(error))?.concluded(&order, R::Response::SCHEMA);
            Ok(Report { words: without_long_numbers(&personal.hide(&report.words)), ..report })
        }))
    }

    /// The same, and what the gateway's own words repeat of who pays is hidden too: it may know them from when the card was bound.
    #[must_use]
    pub fn hiding(self, payer: Option<PayerDetails>) -> Self {
        let Some(personal) = payer.map(|payer| Personal::of_payer(&payer)) else { return self };
        let Self { request, read } = self;
        Self::new(request, move |response| {
            let report = read(response).map_err(|error| personal.hide_in(error))?;
            Ok(Report { words: personal.hide(&report.words), ..report })
        })
    }
}

impl Exchange<BoundCard> {
    /// The same, and what the gateway's own words repeat of the holder is hidden too: it knows them from the first step.
    #[must_use]
    pub fn hiding(self, holder: &PayerDetails) -> Self {
        let (personal, Self { request, read }) = (Personal::of_payer(holder), self);
        Self::new(request, move |response| read(response).map_err(|error| personal.hide_in(error)))
    }
}

/// What a decline means that comes without a reply and so without any number of the order.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Faults {
    /// It is final: by the gateway's document it is all that is said about what was not carried out.
    Final,
    /// Nothing is concluded from it: the order is asked about.
    Open,
}

impl<T> fmt::Debug for Exchange<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Neither address nor headers nor body: they may hold secrets.
        f.debug_struct("Exchange").field("bytes", &self.request.body().len()).finish_non_exhaustive()
    }
}
