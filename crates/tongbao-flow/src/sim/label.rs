//! A connector whose requests say what they are to whoever carries them.

use std::sync::Arc;

use bytes::Bytes;
use tongbao_core::flow::{
    BoundCard, CardDetails, Charging, Connector, Exchange, Habits, Notice, OrderFacts, Payment, PendingBinding, Report,
};
use tongbao_core::{BeijingTime, BoxError, Credential, Error, Secret};

use super::bank::{Asked, Verb};

/// Any connector, with [`Asked`] in the extensions of every request. What is sent stays as it is.
pub(super) struct Labelled(pub(super) Arc<dyn Connector>);

fn label<T: 'static>(verb: Verb, number: &str, exchange: Result<Exchange<T>, Error>) -> Result<Exchange<T>, Error> {
    let (mut request, read) = exchange?.into_parts();
    request.extensions_mut().insert(Asked { verb, number: number.to_owned() });
    Ok(Exchange::new(request, read))
}

impl Connector for Labelled {
    fn gateway(&self) -> &'static str {
        self.0.gateway()
    }

    fn merchant(&self) -> &str {
        self.0.merchant()
    }

    fn habits(&self) -> Habits {
        self.0.habits()
    }

    fn bind(&self, number: &str, begun: BeijingTime, card: &CardDetails) -> Result<Exchange<PendingBinding>, Error> {
        label(Verb::Bind, number, self.0.bind(number, begun, card))
    }

    fn confirm_binding(
        &self,
        number: &str,
        binding: &PendingBinding,
        code: &Secret<Credential>,
    ) -> Result<Exchange<BoundCard>, Error> {
        label(Verb::Bound, &binding.number, self.0.confirm_binding(number, binding, code))
    }

    fn unbind(&self, number: &str, now: BeijingTime, card: &BoundCard) -> Result<Exchange<()>, Error> {
        label(Verb::Unbind, number, self.0.unbind(number, now, card))
    }

    fn pay(&self, order: &OrderFacts, payment: &Payment) -> Result<Exchange<Report>, Error> {
        let verb = match self.0.habits().charging {
            Charging::AtOnce => Verb::Charge,
            Charging::AfterCode => Verb::Place,
        };
        label(verb, &order.number, self.0.pay(order, payment))
    }

    fn confirm_payment(&self, order: &OrderFacts, code: &Secret<Credential>) -> Result<Exchange<Report>, Error> {
        label(Verb::Confirm, &order.number, self.0.confirm_payment(order, code))
    }

    fn query(&self, order: &OrderFacts) -> Result<Exchange<Report>, Error> {
        label(Verb::Query, &order.number, self.0.query(order))
    }

    fn refund(&self, refund: &OrderFacts, of: &OrderFacts, reason: &str) -> Result<Exchange<Report>, Error> {
        label(Verb::Refund, &refund.number, self.0.refund(refund, of, reason))
    }

    fn query_refund(&self, refund: &OrderFacts, of: &OrderFacts) -> Result<Exchange<Report>, Error> {
        label(Verb::Query, &refund.number, self.0.query_refund(refund, of))
    }

    fn notice(&self, request: &http::Request<Bytes>) -> Result<Notice, BoxError> {
        self.0.notice(request)
    }
}
