//! What every request goes through, whatever its interface.

use bytes::Bytes;
use tongbao_core::schema::Interface;
use tongbao_core::{Acquirer, Error, Message, OpenError, Unverified};
use tongbao_ysepay::{YsePayAcquirer, YsePayFault};

use super::Gateway;
use super::desk::{Desk, Operation, Other, Refusal, sub_msg};
use super::state::State;
use crate::fault::Fault;
use crate::log::{lock, one_line};
use crate::simulator::{Answer, Notice};
use crate::spoken::{Spoken, secrets};

/// A request as it came in.
pub(super) struct Call<'c> {
    pub(super) gateway: &'c Gateway,
    pub(super) request: &'c http::Request<Bytes>,
    pub(super) fault: Option<Fault>,
}

/// 参数无效.
const INVALID: &str = "ACQ.INVALID_PARAMETER";

const NUMBERS: &[&str] = &["out_trade_no", "trade_no", "out_request_no", "refundsn"];

impl Call<'_> {
    /// Reads the request, carries it out and writes the reply.
    pub(super) fn answer<R: Operation>(&self) -> Answer {
        let acquirer = self.acquirer();
        let (common, message) = match (acquirer.common(self.request), acquirer.open_request::<R>(self.request)) {
            (Ok(common), Ok(message)) => (common, message.into_inner()),
            // The signature was right.
            (_, Err(OpenError::Invalid(invalid))) => {
                let faults: Vec<_> = invalid.faults.iter().map(ToString::to_string).collect();
                return self.refused(&acquirer, R::INTERFACE, (INVALID, &faults.join("; ")));
            }
            (Err(error), _) | (_, Err(error)) => return self.unread(&error),
        };
        let mut state = lock(&self.gateway.state);
        let now = self.gateway.clock.now();
        state.close_overdue(now);
        let mut desk = Desk {
            state: &mut state,
            partner: common.partner_id(),
            notify_url: common.notify_url(),
            seed: self.gateway.seed,
            now,
            fault: self.fault,
            order: message.order().to_owned(),
            notify: Vec::new(),
            remark: None,
        };
        let result = match self.fault {
            Some(Fault::TalkativeRefusal) => Err(Refusal::Because("ACQ.BUYER_ENABLE_STATUS_FORBID", secrets(&message))),
            _ => message.carry_out(&mut desk),
        };
        let (order, notify, remark) = (desk.order, desk.notify, desk.remark);
        let mut answer = match result {
            Ok(mut reply) => {
                if self.fault == Some(Fault::SwappedAnswer) {
                    R::swap(&mut reply, &another(&state, &order, message.order()));
                }
                let spoken = Spoken { reply: &reply, fault: self.fault, numbers: NUMBERS };
                match acquirer.seal_reply(R::INTERFACE, &spoken) {
                    Ok(sealed) => {
                        Answer::new(self.request, "carried out".to_owned(), sealed, reply.masked().to_string())
                    }
                    Err(error) => Answer::broken(self.request, &error),
                }
            }
            Err(Refusal::Because(sub_code, why)) => self.refused(&acquirer, R::INTERFACE, (sub_code, &why)),
            Err(Refusal::Own(invalid)) => Answer::broken(self.request, &invalid.into()),
        };
        answer.received = message.masked().to_string();
        let notice = |(ref_number, address)| Notice { order: order.clone(), ref_number, address };
        answer.notices = notify.into_iter().map(notice).collect();
        answer.order = order;
        if let Some(remark) = remark {
            answer.what = format!("{}; {remark}", answer.what);
        }
        answer
    }

    /// The gateway as it answers whoever sent this.
    fn acquirer(&self) -> YsePayAcquirer {
        self.gateway.acquirer.clone().answering(self.request)
    }

    /// It cannot be told who sent it or what.
    pub(super) fn unread(&self, error: &OpenError) -> Answer {
        match error {
            OpenError::Unverified(Unverified::Signature { covered, key, .. }) => {
                let why = format!(
                    "sign (签名字符串) does not verify over the {covered} bytes of the string to sign with the public key {key}; \
                     is it every parameter but sign that is not blank, sorted, in the charset that is named, and signed \
                     with the key of this partner_id and sign_type?"
                );
                self.fault(INVALID, &why)
            }
            OpenError::Unverified(error) => self.fault("ACQ.ACCESS_FORBIDDEN", &error.to_string()),
            other => self.fault(INVALID, &other.to_string()),
        }
    }

    /// There is no interface with this name.
    pub(super) fn no_method(&self, method: &str) -> Answer {
        let shown: String = method.escape_default().take(64).collect();
        self.fault(INVALID, &format!("method (接口名称): there is no {shown}, or the sandbox does not play it"))
    }

    fn fault(&self, sub_code: &str, why: &str) -> Answer {
        let acquirer = self.acquirer();
        let seal = |why: &str| acquirer.seal_fault(&refusal(sub_code, why)?);
        // The name of a parameter, which is part of some reasons, can have characters that the charset of the answer does not have.
        let sealed = seal(why).or_else(|_| seal(&why.escape_default().to_string()));
        self.said((sub_code, why), sealed)
    }

    fn refused(&self, acquirer: &YsePayAcquirer, interface: &Interface, (sub_code, why): (&str, &str)) -> Answer {
        let sealed = refusal(sub_code, why).and_then(|refusal| acquirer.seal_reply(interface, &refusal));
        self.said((sub_code, why), sealed)
    }

    fn said(&self, (sub_code, why): (&str, &str), sealed: Result<http::Response<Bytes>, Error>) -> Answer {
        let said = sub_msg(sub_code, why);
        match sealed {
            Ok(reply) => {
                let sent = format!("code = {FAILED}\nsub_code = {sub_code}\nsub_msg = {said}");
                Answer::new(self.request, format!("refused with {sub_code}: {said}"), reply, sent)
            }
            Err(error) => Answer::broken(self.request, &error),
        }
    }
}

/// 响应代码 of everything that is not carried out.
const FAILED: &str = "40004";

fn refusal(sub_code: &str, why: &str) -> Result<YsePayFault, Error> {
    let fault = YsePayFault::builder().code(FAILED).msg("Business Failed").sub_code(sub_code);
    Ok(fault.sub_msg(one_line(&sub_msg(sub_code, why))).build()?)
}

/// The newest order and refund with other numbers than these, or some that nobody has.
fn another(state: &State, order: &str, number: &str) -> Other {
    let other = state.orders.iter().rev().find(|known| known.out_trade_no != order);
    let refund = state.refunds.iter().rev().map(|known| &known.ask.out_request_no).find(|other| *other != number);
    Other {
        out_trade_no: other.map_or("SANDBOX-ANOTHER-ORDER", |known| &known.out_trade_no).to_owned(),
        trade_no: other.map_or("SANDBOX-ANOTHER-TRADE", |known| &known.trade_no).to_owned(),
        out_request_no: refund.map_or("SANDBOX-ANOTHER-REFUND", |other| other).to_owned(),
    }
}
