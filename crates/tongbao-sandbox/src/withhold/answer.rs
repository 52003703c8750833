//! What every request goes through, whatever its interface.

use bytes::Bytes;
use tongbao_core::{Acquirer, Message, OpenError, Protocol, Strictness, text_of};
use tongbao_wire::json::{Document, Members};
use tongbao_wire::{Limits, exchange};
use tongbao_withhold::{CommonParameters, WithholdProtocol};

use super::Gateway;
use super::desk::{Desk, Operation, Refusal};
use super::pay::another;
use super::state::Seen;
use crate::fault::Fault;
use crate::log::lock;
use crate::simulator::{Answer, Notice};
use crate::spoken::{Spoken, secrets};

/// A request as it came in.
pub(super) struct Call<'c> {
    pub(super) gateway: &'c Gateway,
    pub(super) request: &'c http::Request<Bytes>,
    pub(super) fault: Option<Fault>,
}

/// 错误原因 of everything before the request's own fields can be read. Whoever has no key learns nothing from it: not whether ua, method,
/// signature or padding was wrong.
const UNREAD: &str = "请求无法验证";

const NUMBERS: &[&str] = &["biz_order_no", "pay_order_no"];

impl Call<'_> {
    /// Reads the request, carries it out and writes the reply.
    pub(super) fn answer<R: Operation>(&self) -> Answer {
        let acquirer = &self.gateway.acquirer;
        let message = match acquirer.open_request::<R>(self.request) {
            Ok(message) => message.into_inner(),
            Err(OpenError::Invalid(invalid)) if invalid.message != CommonParameters::SCHEMA.id => {
                // The signature was right: whoever sent it may know what is wrong.
                return self.refused("参数有误", format!(": {invalid}"));
            }
            Err(error) => return self.unread(&error.to_string()),
        };
        if self.fault == Some(Fault::TalkativeRefusal) {
            return self.refused(&secrets(&message), String::new());
        }
        let Some(common) = common(self.request.body()) else { return self.unread("the members are gone") };
        let mut state = lock(&self.gateway.state);
        let mut desk = Desk {
            state: &mut state,
            ua: &common.ua,
            request_id: &common.request_id,
            seed: self.gateway.seed,
            now: self.gateway.clock.now(),
            fault: self.fault,
            notify: None,
            remark: None,
        };
        let result = message.carry_out(&mut desk);
        let (notify, remark) = (desk.notify, desk.remark);
        let mut answer = match result {
            Ok(mut reply) => {
                if self.fault == Some(Fault::SwappedAnswer) {
                    R::swap(&mut reply, &another(&state, message.order()));
                }
                match acquirer.seal_response(&reply, &message) {
                    Ok(sealed) => {
                        // Nothing here signs a reply, so what a fault takes from it can be taken afterwards.
                        let spoken = Spoken { reply: &reply, fault: self.fault, numbers: NUMBERS };
                        let text = exchange::write_reply(&WithholdProtocol::WIRE, &spoken, &message);
                        let sealed = sealed.map(|_| text.into());
                        Answer::new(self.request, "carried out".to_owned(), sealed, reply.masked().to_string())
                    }
                    Err(error) => Answer::broken(self.request, &error),
                }
            }
            Err(Refusal::Because(why)) => self.refused(why, String::new()),
            Err(Refusal::Own(invalid)) => Answer::broken(self.request, &invalid.into()),
        };
        // A binding names no order; the number of its request tells the SMS code.
        answer.order = if message.order().is_empty() { common.request_id.clone() } else { message.order().to_owned() };
        answer.received = message.masked().to_string();
        let notice = notify.map(|(ref_number, address)| Notice { order: answer.order.clone(), ref_number, address });
        answer.notices.extend(notice);
        let replayed = state.replayed(common, R::INTERFACE.charges).map(str::to_owned);
        for remark in [remark, replayed].into_iter().flatten() {
            answer.what = format!("{}; {remark}", answer.what);
        }
        answer
    }

    /// Nothing in it can be trusted: one answer for all reasons.
    pub(super) fn unread(&self, why: &str) -> Answer {
        self.refused(UNREAD, format!(": {why}"))
    }

    fn refused(&self, message: &str, why: String) -> Answer {
        match self.gateway.acquirer.seal_fault("-1", message) {
            Ok(reply) => {
                let sent = format!("status = -1\nmessage = {message}");
                Answer::new(self.request, format!("refused with -1: {message}{why}"), reply, sent)
            }
            Err(error) => Answer::broken(self.request, &error),
        }
    }
}

/// The members that the event log and replays are about.
fn common(body: &Bytes) -> Option<Seen> {
    let document = Document::parse(std::str::from_utf8(body).ok()?, Limits::NOTIFY).ok()?;
    let mut members = Members::of(&document, document.root());
    let common = CommonParameters::read(&mut members, Strictness::Strict).ok()?;
    let text = |wire| text_of(&common, wire).unwrap_or_default();
    Some(Seen { ua: text("ua"), sign: text("sign"), request_id: text("requestId") })
}
