//! A connector that several hold.

use std::sync::Arc;

use bytes::Bytes;

use super::{BoundCard, CardDetails, Connector, Exchange, Habits, Notice, OrderFacts, Payment, PendingBinding, Report};
use crate::error::{BoxError, Error};
use crate::secret::{Credential, Secret};
use crate::time::BeijingTime;

/// So that `Arc<dyn Connector>` is a connector: which gateway it is may be known at run time only.
impl<C: Connector + ?Sized> Connector for Arc<C> {
    fn gateway(&self) -> &'static str {
        (**self).gateway()
    }

    fn merchant(&self) -> &str {
        (**self).merchant()
    }

    fn habits(&self) -> Habits {
        (**self).habits()
    }

    fn bind(&self, number: &str, begun: BeijingTime, card: &CardDetails) -> Result<Exchange<PendingBinding>, Error> {
        (**self).bind(number, begun, card)
    }

    fn confirm_binding(
        &self,
        number: &str,
        binding: &PendingBinding,
        code: &Secret<Credential>,
    ) -> Result<Exchange<BoundCard>, Error> {
        (**self).confirm_binding(number, binding, code)
    }

    fn unbind(&self, number: &str, now: BeijingTime, card: &BoundCard) -> Result<Exchange<()>, Error> {
        (**self).unbind(number, now, card)
    }

    fn pay(&self, order: &OrderFacts, payment: &Payment) -> Result<Exchange<Report>, Error> {
        (**self).pay(order, payment)
    }

    fn confirm_payment(&self, order: &OrderFacts, code: &Secret<Credential>) -> Result<Exchange<Report>, Error> {
        (**self).confirm_payment(order, code)
    }

    fn query(&self, order: &OrderFacts) -> Result<Exchange<Report>, Error> {
        (**self).query(order)
    }

    fn refund(&self, refund: &OrderFacts, of: &OrderFacts, reason: &str) -> Result<Exchange<Report>, Error> {
        (**self).refund(refund, of, reason)
    }

    fn query_refund(&self, refund: &OrderFacts, of: &OrderFacts) -> Result<Exchange<Report>, Error> {
        (**self).query_refund(refund, of)
    }

    fn notice(&self, request: &http::Request<Bytes>) -> Result<Notice, BoxError> {
        (**self).notice(request)
    }
}
