//! Both ends of YSEPay's wire, with test keys of sign_type RSA and a fixed clock.

use std::error::Error as StdError;
use std::sync::Arc;

use bytes::Bytes;
use tongbao_core::schema::Interface;
use tongbao_core::{BeijingTime, Fields, Message, Protocol, Verified};
use tongbao_crypto::{Algorithm, GatewayVerifyingKey, OurSigningKey};
use tongbao_tests::keys::TestKey;
use tongbao_tests::view::view;
use tongbao_wire::form::Form;
use tongbao_ysepay::{
    Access, Dialect, MerchantDirectory, TradeNotify, YsePay, YsePayAcquirer, YsePayFault, YsePayProtocol,
};

use crate::notification::Notified;
use crate::support::Fixture;

/// One partner, in the documented dialect.
pub(super) fn fixture() -> YsePayFixture {
    let (signer, verifier) = (TestKey::Gateway.signer(ALGORITHM), TestKey::Long.verifier(ALGORITHM));
    let access = Access::of_pair(PARTNER, signer, verifier, Dialect::default()).expect("the gateway's end");
    YsePayFixture { acquirer: YsePayAcquirer::new(Arc::new(Only(access.clone())), access) }
}

/// Both ends.
pub(super) struct YsePayFixture {
    acquirer: YsePayAcquirer,
}

impl Fixture for YsePayFixture {
    type Protocol = YsePayProtocol;
    type Merchant = YsePay;
    type Acquirer = YsePayAcquirer;

    fn merchant(&self, _: &dyn Fields) -> YsePay {
        let ours = OurSigningKey::from_signer(TestKey::Long.signer(ALGORITHM));
        let gateway = GatewayVerifyingKey::from_verifier(TestKey::Gateway.verifier(ALGORITHM));
        let access = Access::new(PARTNER, ours, gateway, Dialect::default()).expect("an access");
        let noon = || BeijingTime::new(2024, 1, 1, 12, 0, 0).expect("a time");
        YsePay::production(access)
            .expect("the gateway's own addresses")
            .notify_url("https://merchant.example/notify")
            .clock(Arc::new(noon))
    }

    fn acquirer(&self) -> &YsePayAcquirer {
        &self.acquirer
    }

    fn seal_fault(
        &self,
        _: &Interface,
        fault: &dyn Fields,
        _: &dyn Fields,
    ) -> Result<http::Response<Bytes>, Box<dyn StdError>> {
        let texts = view(fault);
        let text = |name: &str| texts.iter().find(|(place, _)| place == name).map(|(_, text)| text.clone());
        let mut builder = YsePayFault::builder().code(text("code").ok_or("a fault has a code")?);
        if let Some(msg) = text("msg") {
            builder = builder.msg(msg);
        }
        if let Some(sub_code) = text("sub_code") {
            builder = builder.sub_code(sub_code);
        }
        if let Some(sub_msg) = text("sub_msg") {
            builder = builder.sub_msg(sub_msg);
        }
        assert_eq!(fault.schema().rust, YsePayFault::SCHEMA.rust, "the gateway has one kind of fault");
        Ok(self.acquirer.seal_fault(&builder.build()?)?)
    }

    /// The parameters that are signed, sorted.
    fn string_to_sign(&self, body: &[u8]) -> Option<String> {
        let form = Form::parse(body, YsePayProtocol::WIRE.charset).ok()?;
        form.string_to_sign(YsePayProtocol::WIRE.sign?).ok()
    }

    fn channel_only(&self) -> bool {
        false
    }
}

impl Notified<TradeNotify> for YsePayFixture {
    fn open_notify(
        &self,
        merchant: &YsePay,
        request: &http::Request<Bytes>,
    ) -> Result<Verified<TradeNotify>, Box<dyn StdError>> {
        Ok(merchant.open_notify(request)?)
    }

    fn ack(
        &self,
        merchant: &YsePay,
        notify: &Verified<TradeNotify>,
    ) -> Result<http::Response<Bytes>, Box<dyn StdError>> {
        Ok(merchant.ack(notify))
    }
}

struct Only(Access);

impl MerchantDirectory for Only {
    fn find(&self, partner_id: &str) -> Option<Access> {
        (partner_id == self.0.partner_id()).then(|| self.0.clone())
    }
}

const PARTNER: &str = "hyfz_test2";
const ALGORITHM: Algorithm = Algorithm::RsaSha1;
