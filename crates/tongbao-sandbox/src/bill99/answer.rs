//! What every request goes through, whatever its interface.

use bytes::Bytes;
use http::header::{HeaderValue, WWW_AUTHENTICATE};
use http::{Response, StatusCode};
use tongbao_bill99::Bill99Protocol;
use tongbao_core::schema::Interface;
use tongbao_core::{Acquirer, Fields, Message, OpenError, Protocol};
use tongbao_wire::exchange;

use super::Gateway;
use super::desk::{Desk, Operation, Refusal, bad_element, wrong_merchant};
use super::state::State;
use crate::fault::Fault;
use crate::log::lock;
use crate::simulator::{Answer, Notice};
use crate::spoken::{Spoken, secrets};

/// A request as it came in.
pub(super) struct Call<'c> {
    pub(super) gateway: &'c Gateway,
    pub(super) certificate_of: &'c str,
    pub(super) request: &'c http::Request<Bytes>,
    pub(super) fault: Option<Fault>,
}

impl Call<'_> {
    /// Reads the request, carries it out and writes the reply.
    pub(super) fn answer<R: Operation>(&self) -> Answer {
        let acquirer = &self.gateway.acquirer;
        let merchant = acquirer.merchant(self.request).ok().and_then(|id| self.gateway.directory.find(&id));
        let (merchant, message) = match (merchant, acquirer.open_request::<R>(self.request)) {
            (Some(merchant), Ok(message)) => (merchant, message.into_inner()),
            // The login is right, and the message names somebody else.
            (Some(_), Err(OpenError::Unverified(_))) => return self.fault(R::INTERFACE, wrong_merchant(), None),
            (_, Err(error)) => return self.unread(R::INTERFACE, &error),
            (None, Ok(_)) => return Answer::not_played(self.request),
        };
        let mut state = lock(&self.gateway.state);
        let mut desk = Desk::new(self.gateway, &mut state, merchant, self.fault);
        let now = desk.now;
        let same = self.certificate_of == merchant.merchant_id;
        let result = match self.fault {
            Some(Fault::TalkativeRefusal) => Err(Refusal::Fault("B.MGW.0120", secrets(&message))),
            _ if same => message.carry_out(&mut desk),
            _ => Err(Refusal::Code("M1")),
        };
        let notify = desk.notify;
        let (result, code) = match result {
            Err(Refusal::Code(code)) => (message.refuse(code, now), Some(code)),
            other => (other, None),
        };
        let mut answer = match result {
            Ok(mut reply) => {
                if self.fault == Some(Fault::SwappedAnswer) {
                    R::swap(&mut reply, &another(&state, message.order()));
                }
                let what = code.map_or_else(|| "carried out".to_owned(), |code| format!("refused with {code}"));
                let sealed = acquirer.seal_response(&reply, &message).map(|sealed| {
                    let spoken = Spoken { reply: &reply, fault: self.fault, numbers: NUMBERS };
                    sealed.map(|_| exchange::write_reply(&Bill99Protocol::WIRE, &spoken, &message).into())
                });
                self.sealed(what, &reply, sealed)
            }
            Err(refusal) => self.fault(R::INTERFACE, refusal, Some(&message)),
        };
        answer.order = message.order().to_owned();
        answer.received = message.masked().to_string();
        let notice = notify.map(|(ref_number, address)| Notice { order: answer.order.clone(), ref_number, address });
        answer.notices.extend(notice);
        if let Some(order) = answer.notices.first().and_then(|notice| state.order(&notice.ref_number)) {
            let entry = &order.entry;
            answer.what = format!("{} of {} {} with {}", entry.kind, entry.amount, entry.state, entry.code);
        }
        answer
    }

    fn unread(&self, interface: &Interface, error: &OpenError) -> Answer {
        match error {
            OpenError::Unverified(unverified) => {
                let mut reply = Response::new(Bytes::new());
                *reply.status_mut() = StatusCode::UNAUTHORIZED;
                let realm = HeaderValue::from_static("Basic realm=\"SANDBOX\"");
                reply.headers_mut().insert(WWW_AUTHENTICATE, realm);
                self.plain(format!("refused with HTTP 401: {unverified}"), reply, String::new())
            }
            OpenError::Invalid(invalid) => {
                let element = invalid.faults.first().and_then(|fault| fault.fields.first()).copied();
                let mut answer = self.fault(interface, bad_element(element.unwrap_or(invalid.message)), None);
                answer.what = format!("{}: {invalid}", answer.what);
                answer
            }
            other => {
                let refusal = Refusal::Fault("B.MGW.0120", "Data format is incorrect!".to_owned());
                let mut answer = self.fault(interface, refusal, None);
                answer.what = format!("{}: {other}", answer.what);
                answer
            }
        }
    }

    fn fault(&self, interface: &Interface, refusal: Refusal, request: Option<&dyn Fields>) -> Answer {
        let (code, text, why) = match refusal {
            Refusal::Fault(code, text) => (code, text, String::new()),
            Refusal::Code(code) => ("B.MGW.0999", format!("SANDBOX: no reply for {code}"), String::new()),
            Refusal::Own(invalid) => {
                ("B.MGW.0999", "SANDBOX: this reply could not be written".to_owned(), format!("; {invalid}"))
            }
        };
        let what = format!("refused with {code}: {text}{why}");
        let sent = format!("errorCode = {code}\nerrorMessage = {text}");
        match self.gateway.acquirer.seal_fault(code, &text, interface, request) {
            Ok(reply) => self.plain(what, reply, sent),
            Err(error) => Answer::broken(self.request, &error),
        }
    }

    fn sealed<M: Message>(
        &self,
        what: String,
        reply: &M,
        sealed: Result<Response<Bytes>, tongbao_core::Error>,
    ) -> Answer {
        match sealed {
            Ok(sealed) => self.plain(what, sealed, reply.masked().to_string()),
            Err(error) => Answer::broken(self.request, &error),
        }
    }

    fn plain(&self, what: String, reply: Response<Bytes>, sent: String) -> Answer {
        Answer::new(self.request, what, reply, sent)
    }
}

const NUMBERS: &[&str] = &["externalRefNumber", "refNumber", "origRefNumber"];

/// The newest order with another number, or one that nobody has.
fn another(state: &State, order: &str) -> String {
    let other = state.orders.iter().rev().map(|known| &known.entry.order).find(|other| *other != order);
    other.cloned().unwrap_or_else(|| "SANDBOX-ANOTHER-ORDER".to_owned())
}
