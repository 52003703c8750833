//! What every request goes through, whatever its interface.

use bytes::Bytes;
use tongbao_core::schema::Interface;
use tongbao_core::{Acquirer, Error, Invalid, Message, OpenError, Strictness, Unverified, text_of};
use tongbao_huifu::{HuifuAcquirer, SupplementaryPictureRequest};
use tongbao_wire::Limits;
use tongbao_wire::json::{Document, Members, Value, place};

use super::Gateway;
use super::desk::{Desk, Operation, Other, Refusal};
use super::state::State;
use crate::fault::Fault;
use crate::log::{lock, one_line};
use crate::simulator::{Answer, Notice};
use crate::spoken::{Spoken, secrets};

/// A request as it came in.
pub(super) struct Call<'c> {
    pub(super) gateway: &'c Gateway,
    pub(super) request: &'c http::Request<Bytes>,
    pub(super) interface: &'static Interface,
    pub(super) fault: Option<Fault>,
}

/// 无效参数.
const INVALID: &str = "10000000";

const NUMBERS: &[&str] = &["req_seq_id", "hf_seq_id", "org_req_seq_id", "org_hf_seq_id"];

impl Call<'_> {
    /// Reads the request, carries it out and writes the reply.
    pub(super) fn answer<R: Operation>(&self) -> Answer {
        let acquirer = self.gateway.acquirer.clone().answering(self.request);
        match acquirer.open_request::<R>(self.request) {
            Ok(message) => self.carry_out(&acquirer, &message.into_inner()),
            Err(error) => self.unread::<R>(&error),
        }
    }

    /// The same for a file that is uploaded in a form. With an address instead of a file it is a request like any other.
    pub(super) fn upload(&self) -> Answer {
        let kind = self.request.headers().get(http::header::CONTENT_TYPE);
        if !kind.is_some_and(|kind| kind.as_bytes().starts_with(b"multipart/")) {
            return self.answer::<SupplementaryPictureRequest>();
        }
        let acquirer = self.gateway.acquirer.clone().answering(self.request);
        match acquirer.open_picture(self.request) {
            Ok((message, picture)) => {
                let answer = self.carry_out(&acquirer, &message.into_inner());
                Answer { what: format!("{}; a file of {} bytes", answer.what, picture.bytes().len()), ..answer }
            }
            Err(error) => self.unread::<SupplementaryPictureRequest>(&error),
        }
    }

    fn carry_out<R: Operation>(&self, acquirer: &HuifuAcquirer, message: &R) -> Answer {
        let Some(sys_id) = acquirer.sys_id(self.request) else {
            return Answer::not_played(self.request);
        };
        let mut state = lock(&self.gateway.state);
        let now = self.gateway.clock.now();
        state.close_overdue(now);
        let mut desk = Desk {
            state: &mut state,
            sys_id: &sys_id,
            host: self.host(),
            seed: self.gateway.seed,
            now,
            fault: self.fault,
            order: message.order().to_owned(),
            notify: Vec::new(),
            remark: None,
        };
        let result = match self.fault {
            Some(Fault::TalkativeRefusal) => Err(Refusal::Because("90000000", secrets(message))),
            _ => message.carry_out(&mut desk),
        };
        let (order, notify, remark) = (desk.order, desk.notify, desk.remark);
        let (reply, what) = match result {
            Ok(mut reply) => {
                if self.fault == Some(Fault::SwappedAnswer) {
                    R::swap(&mut reply, &another(&state, &order));
                }
                (Ok(reply), "carried out".to_owned())
            }
            Err(Refusal::Because(code, why)) => {
                (refusal::<R>(|name| text_of(message, name), code, &why), format!("refused with {code}: {why}"))
            }
            Err(Refusal::Own(invalid)) => (Err(invalid), String::new()),
        };
        let sealed = reply.map_err(Error::from).and_then(|reply| {
            let sealed = acquirer.seal_data(&Spoken { reply: &reply, fault: self.fault, numbers: NUMBERS })?;
            Ok(Answer::new(self.request, what, sealed, reply.masked().to_string()))
        });
        let mut answer = sealed.unwrap_or_else(|error| Answer::broken(self.request, &error));
        answer.received = message.masked().to_string();
        let notice = |(ref_number, address)| Notice { order: order.clone(), ref_number, address };
        answer.notices = notify.into_iter().map(notice).collect();
        answer.order = order;
        if let Some(remark) = remark {
            answer.what = format!("{}; {remark}", answer.what);
        }
        answer
    }

    /// Host and port, as the request has them.
    fn host(&self) -> &str {
        let host = self.request.headers().get(http::header::HOST).and_then(|host| host.to_str().ok());
        host.or(self.request.uri().authority().map(http::uri::Authority::as_str)).unwrap_or("localhost")
    }

    /// It cannot be told who sent it or what.
    fn unread<R: Operation>(&self, error: &OpenError) -> Answer {
        let (code, why) = match error {
            OpenError::Invalid(Invalid { faults, .. }) => {
                let faults: Vec<_> = faults.iter().map(ToString::to_string).collect();
                (INVALID, format!("无效参数: {}", faults.join("; ")))
            }
            OpenError::Unverified(Unverified::Signature { covered, key, .. }) => {
                let why = format!(
                    "sign (签名) does not verify over the {covered} bytes of data, nor over data sorted by name without blanks, with \
                     the public key {key}; is it the key of this sys_id, and is data sent as it was signed?"
                );
                ("922", why)
            }
            OpenError::Unverified(error) => ("22000000", error.to_string()),
            other => (INVALID, format!("无效参数: {other}")),
        };
        if code == "922" {
            return self.status(922, &why);
        }
        let acquirer = self.gateway.acquirer.clone().answering(self.request);
        let sealed = refusal::<R>(|name| self.said(name), code, &why)
            .map_err(Error::from)
            .and_then(|reply| acquirer.seal_data(&reply));
        match sealed {
            Ok(reply) => {
                let sent = format!("resp_code = {code}\nresp_desc = {why}");
                Answer::new(self.request, format!("refused with {code}: {}", one_line(&why)), reply, sent)
            }
            Err(error) => Answer::broken(self.request, &error),
        }
    }

    /// A member of `data`, as a request says that cannot be read as what it should be.
    fn said(&self, name: &str) -> Option<String> {
        let document = Document::parse(std::str::from_utf8(self.request.body()).ok()?, Limits::REPLY).ok()?;
        let mut members = document.children(place(&document, &["data"])?);
        members.find_map(|(_, node)| match &node.value {
            Value::Text(text) if node.name == name => Some(text.to_string()),
            _ => None,
        })
    }

    /// An answer of the platform itself, before any service: a status of its own, unsigned.
    fn status(&self, status: u16, why: &str) -> Answer {
        let mut reply = http::Response::new(Bytes::from(format!(r#"{{"resp_desc":{}}}"#, quoted(why))));
        if let Ok(status) = http::StatusCode::from_u16(status) {
            *reply.status_mut() = status;
        }
        Answer::new(self.request, format!("refused with HTTP status {status}: {why}"), reply, String::new())
    }
}

/// A reply that has no more than a code, its text and the numbers of the request: without them nobody could tell what it answers.
fn refusal<R: Operation>(
    asked: impl Fn(&str) -> Option<String>,
    code: &str,
    why: &str,
) -> Result<R::Response, Invalid> {
    const REPEATED: [&str; 8] = [
        "req_date",
        "req_seq_id",
        "hf_seq_id",
        "huifu_id",
        "org_req_date",
        "org_req_seq_id",
        "org_hf_seq_id",
        "mer_ord_id",
    ];
    let why: String = one_line(why).chars().take(LONGEST).collect();
    let mut members = vec![format!(r#""resp_code":{},"resp_desc":{}"#, quoted(code), quoted(&why))];
    for name in REPEATED {
        if let (Some(text), true) = (asked(name), R::Response::SCHEMA.field(name).is_some()) {
            members.push(format!("{}:{}", quoted(name), quoted(&text)));
        }
    }
    let text = format!("{{{}}}", members.join(","));
    let document = Document::parse(&text, Limits::REPLY);
    let document = document.map_err(|_| Invalid {
        message: R::Response::SCHEMA.id,
        role: R::Response::SCHEMA.role,
        faults: Vec::new(),
    })?;
    R::Response::read(&mut Members::of(&document, document.root()), Strictness::Lenient)
}

/// 业务返回描述 has 256 characters at most in most tables.
const LONGEST: usize = 256;

fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if u32::from(c) < 0x20 => out.push(' '),
            c => out.push(c),
        }
    }
    out + "\""
}

/// The newest trade with another number than this, or some that nobody has.
fn another(state: &State, order: &str) -> Other {
    let other = state.trades.iter().rev().find(|known| known.req_seq_id != order);
    Other {
        req_seq_id: other.map_or("SANDBOX-ANOTHER-ORDER", |known| &known.req_seq_id).to_owned(),
        hf_seq_id: other.map_or("SANDBOX-ANOTHER-TRADE", |known| &known.hf_seq_id).to_owned(),
    }
}
