//! Both ends of Huifu's wire, with test keys.

use std::error::Error as StdError;
use std::sync::Arc;

use bytes::Bytes;
use tongbao_core::schema::Interface;
use tongbao_core::{Fields, Notification, Protocol, Verified};
use tongbao_crypto::{
    Algorithm, BlockAlgorithm, BlockCipher, BlockMode, BlockOptions, BlockPadding, GatewayEncryptionKey,
    GatewayVerifyingKey, OurSigningKey,
};
use tongbao_huifu::{Access, Huifu, HuifuAcquirer, HuifuProtocol, MerchantDirectory};
use tongbao_tests::keys::TestKey;
use tongbao_wire::Limits;
use tongbao_wire::form::Form;
use tongbao_wire::json::{Document, place};

use crate::notification::Notified;
use crate::support::Fixture;

/// One access.
pub(super) fn fixture() -> HuifuFixture {
    let (signer, verifier) = (TestKey::Gateway.signer(ALGORITHM), TestKey::Long.verifier(ALGORITHM));
    let access = Access::of_gateway(SYS_ID, PRODUCT_ID, signer, verifier, Arc::new(card_cipher()));
    let access = access.expect("the gateway's end");
    HuifuFixture { acquirer: HuifuAcquirer::new(Arc::new(Only(access.clone())), access) }
}

/// In place of RSA, whose ciphertext is another one every time.
fn card_cipher() -> BlockCipher {
    let options = BlockOptions { mode: BlockMode::Ecb, padding: BlockPadding::Pkcs7 };
    BlockCipher::new(BlockAlgorithm::Aes128, b"0123456789abcdef", options).expect("a cipher")
}

/// Both ends.
pub(super) struct HuifuFixture {
    acquirer: HuifuAcquirer,
}

impl Fixture for HuifuFixture {
    type Protocol = HuifuProtocol;
    type Merchant = Huifu;
    type Acquirer = HuifuAcquirer;

    fn merchant(&self, _: &dyn Fields) -> Huifu {
        let ours = OurSigningKey::from_signer(TestKey::Long.signer(ALGORITHM));
        let gateway = GatewayVerifyingKey::from_verifier(TestKey::Gateway.verifier(ALGORITHM));
        let card_key = GatewayEncryptionKey::from_encryptor(Arc::new(card_cipher()));
        let access = Access::new(SYS_ID, PRODUCT_ID, ours, gateway, card_key).expect("an access");
        Huifu::new("https://api.huifu.com", access).expect("the gateway's own address")
    }

    fn acquirer(&self) -> &HuifuAcquirer {
        &self.acquirer
    }

    fn seal_fault(
        &self,
        _: &Interface,
        _: &dyn Fields,
        _: &dyn Fields,
    ) -> Result<http::Response<Bytes>, Box<dyn StdError>> {
        Err("this gateway has no faults beside its replies".into())
    }

    /// `data` of a request as it is sent; of a notification what stands in its form.
    fn string_to_sign(&self, body: &[u8]) -> Option<String> {
        let text = std::str::from_utf8(body).ok()?;
        if let Ok(document) = Document::parse(text, Limits::REPLY) {
            return Some(document.node(place(&document, &["data"])?)?.raw.to_owned());
        }
        let form = Form::parse(body, HuifuProtocol::WIRE.charset).ok()?;
        HuifuProtocol::WIRE.notify.iter().find_map(|name| form.value(name)).map(str::to_owned)
    }

    fn channel_only(&self) -> bool {
        false
    }
}

impl<N: Notification<Protocol = HuifuProtocol>> Notified<N> for HuifuFixture {
    fn open_notify(
        &self,
        merchant: &Huifu,
        request: &http::Request<Bytes>,
    ) -> Result<Verified<N>, Box<dyn StdError>> {
        Ok(merchant.open_notify(request)?)
    }

    fn ack(&self, merchant: &Huifu, notify: &Verified<N>) -> Result<http::Response<Bytes>, Box<dyn StdError>> {
        Ok(merchant.ack(notify))
    }
}

struct Only(Access);

impl MerchantDirectory for Only {
    fn find(&self, sys_id: &str) -> Option<Access> {
        (sys_id == self.0.sys_id()).then(|| self.0.clone())
    }
}

const SYS_ID: &str = "6666000100000001";
const PRODUCT_ID: &str = "MCS";
const ALGORITHM: Algorithm = Algorithm::RsaSha256;
