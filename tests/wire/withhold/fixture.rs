//! Both ends of the 代扣 gateway's wire, with test keys and a fixed stamp.

use std::cell::RefCell;
use std::error::Error as StdError;
use std::sync::Arc;

use bytes::Bytes;
use tongbao_core::schema::{AmountForm, Interface};
use tongbao_core::{Fields, Notification, Proof, Protocol, Verified};
use tongbao_crypto::BlockMode;
use tongbao_tests::view::view;
use tongbao_wire::json::{Document, Escape, Value, sorted};
use tongbao_wire::{Limits, exchange};
use tongbao_withhold::{
    Access, Callback, CallbackHint, Dialect, MerchantDirectory, Stamp, Withhold, WithholdAcquirer, WithholdProtocol,
};

use crate::notification::Notified;
use crate::support::Fixture;

/// One merchant, in the dialect that is assumed unless said.
pub(super) fn fixture() -> WithholdFixture {
    let access = access();
    WithholdFixture {
        acquirer: WithholdAcquirer::new(Arc::new(Only(access.clone())), access),
        hint: RefCell::new(None),
    }
}

fn access() -> Access {
    let dialect = Dialect::new(BlockMode::Ecb, AmountForm::Yuan2dp);
    Access::new("UA0001", "0123456789abcdef", dialect).expect("an access")
}

/// Both ends.
pub(super) struct WithholdFixture {
    acquirer: WithholdAcquirer,
    hint: RefCell<Option<CallbackHint>>,
}

impl Fixture for WithholdFixture {
    type Protocol = WithholdProtocol;
    type Merchant = Withhold;
    type Acquirer = WithholdAcquirer;

    fn merchant(&self, _: &dyn Fields) -> Withhold {
        let stamp = || Stamp { request_id: "R20240101000001".to_owned(), timestamp: Some(1_704_074_400) };
        Withhold::new("https://pay.example/gateway", access()).expect("an access").stamps(Arc::new(stamp))
    }

    fn acquirer(&self) -> &WithholdAcquirer {
        &self.acquirer
    }

    fn seal_fault(
        &self,
        _: &Interface,
        fault: &dyn Fields,
        _: &dyn Fields,
    ) -> Result<http::Response<Bytes>, Box<dyn StdError>> {
        let texts = view(fault);
        let text = |name: &str| texts.iter().find(|(place, _)| place == name).map_or("", |(_, text)| text.as_str());
        Ok(self.acquirer.seal_fault(text("status"), text("message"))?)
    }

    /// Of a request what MD5 runs over, the key left out; of a callback its members, sorted.
    fn string_to_sign(&self, body: &[u8]) -> Option<String> {
        let text = std::str::from_utf8(body).ok()?;
        let document = Document::parse(text, Limits::NOTIFY).ok()?;
        let member = |name: &str| {
            let mut members = document.children(document.root());
            members.find(|(_, node)| node.name == name).and_then(|(_, node)| match &node.value {
                Value::Text(text) => Some(text.to_string()),
                _ => None,
            })
        };
        match (member("ua"), member("method"), member("args")) {
            (Some(ua), Some(method), Some(args)) => Some(format!("{ua}(key){method}{args}")),
            _ => {
                let sign = Callback::INTERFACE.sign?;
                Some(sorted(&document, |node| node.name != sign.field, Escape::Php))
            }
        }
    }

    fn channel_only(&self) -> bool {
        true
    }
}

/// A callback is a hint, which nothing turns into the message; so the test reads the message by itself.
impl Notified<Callback> for WithholdFixture {
    fn open_notify(
        &self,
        merchant: &Withhold,
        request: &http::Request<Bytes>,
    ) -> Result<Verified<Callback>, Box<dyn StdError>> {
        *self.hint.borrow_mut() = Some(merchant.open_callback(request)?);
        Verified::open(
            request,
            |request| {
                let covered = self.string_to_sign(request.body()).ok_or("no callback")?;
                Ok((covered, Proof::Signature { algorithm: "MD5", key: "no key".to_owned() }))
            },
            |covered| Ok(exchange::read_notify(&WithholdProtocol::WIRE, covered, WithholdProtocol::WIRE.charset)?),
        )
    }

    fn ack(&self, merchant: &Withhold, _: &Verified<Callback>) -> Result<http::Response<Bytes>, Box<dyn StdError>> {
        let hint = self.hint.borrow();
        Ok(merchant.ack(hint.as_ref().ok_or("no hint")?))
    }
}

struct Only(Access);

impl MerchantDirectory for Only {
    fn find(&self, ua: &str) -> Option<Access> {
        (ua == self.0.ua()).then(|| self.0.clone())
    }
}
