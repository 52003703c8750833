//! Both ends of 99bill's wire, with test keys.

use std::error::Error as StdError;
use std::sync::Arc;

use bytes::Bytes;
use tongbao_bill99::{Bill99, Bill99Acquirer, Bill99Protocol, MerchantDirectory, TxnNotify};
use tongbao_core::schema::Interface;
use tongbao_core::{Fields, Message, Notification, Verified};
use tongbao_crypto::Algorithm;
use tongbao_tests::keys::TestKey;
use tongbao_tests::view::view;
use tongbao_wire::xml::cut_signature;

use crate::notification::Notified;
use crate::support::Fixture;

/// The gateway's test address, and merchants that all have the same login key.
pub(super) fn fixture() -> Bill99Fixture {
    Bill99Fixture(Bill99Acquirer::new(Arc::new(EveryMerchant), TestKey::Gateway.signer(Algorithm::RsaSha1)))
}

/// The merchant of the document's samples, for messages that name none.
const MERCHANT_ID: &str = "104110045112012";
const LOGIN_KEY: &str = "test-only-login-key";

/// Both ends.
pub(super) struct Bill99Fixture(Bill99Acquirer);

impl Fixture for Bill99Fixture {
    type Protocol = Bill99Protocol;
    type Merchant = Bill99;
    type Acquirer = Bill99Acquirer;

    fn merchant(&self, message: &dyn Fields) -> Bill99 {
        let texts = view(message);
        let id = texts.iter().find(|(place, _)| place == "merchantId").map_or(MERCHANT_ID, |(_, text)| text);
        let merchant = Bill99::new("https://sandbox.99bill.com:9445/cnp", id, LOGIN_KEY).expect("an access");
        merchant.notify_key(TestKey::Gateway.verifier(Algorithm::RsaSha1))
    }

    fn acquirer(&self) -> &Bill99Acquirer {
        &self.0
    }

    fn seal_fault(
        &self,
        interface: &Interface,
        fault: &dyn Fields,
        request: &dyn Fields,
    ) -> Result<http::Response<Bytes>, Box<dyn StdError>> {
        let texts = view(fault);
        let text = |name: &str| texts.iter().find(|(place, _)| place == name).map_or("", |(_, text)| text.as_str());
        Ok(self.0.seal_fault(text("errorCode"), text("errorMessage"), interface, Some(request))?)
    }

    /// Only notifications are signed.
    fn string_to_sign(&self, body: &[u8]) -> Option<String> {
        let field = TxnNotify::INTERFACE.sign?.field;
        let cut = cut_signature(body, field, TxnNotify::SCHEMA.container.first()?).ok()?;
        String::from_utf8(cut.covered).ok()
    }

    fn channel_only(&self) -> bool {
        true
    }
}

impl Notified<TxnNotify> for Bill99Fixture {
    fn open_notify(
        &self,
        merchant: &Bill99,
        request: &http::Request<Bytes>,
    ) -> Result<Verified<TxnNotify>, Box<dyn StdError>> {
        Ok(merchant.open_notify(request)?)
    }

    fn ack(&self, merchant: &Bill99, notify: &Verified<TxnNotify>) -> Result<http::Response<Bytes>, Box<dyn StdError>> {
        Ok(merchant.ack(notify)?)
    }
}

struct EveryMerchant;

impl MerchantDirectory for EveryMerchant {
    fn knows(&self, merchant_id: &str, login_key: &str) -> bool {
        merchant_id.len() == MERCHANT_ID.len() && login_key == LOGIN_KEY
    }
}
