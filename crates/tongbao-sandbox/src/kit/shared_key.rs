//! The kit of a gateway that shares one secret with each merchant.

use std::fmt;

use tongbao_core::{Credential, Secret};

use super::{KitFile, MerchantKit};
use crate::authority::Authority;
use crate::random::Seed;

/// Number, secret key, and what a merchant must know about their use.
#[derive(Clone)]
#[non_exhaustive]
pub struct SharedKeyKit<A> {
    /// ua: 分配给请求方的唯一标识.
    pub merchant_id: String,
    /// The one secret: it encrypts and signs.
    pub key: Secret<Credential>,
    /// 支付类型, one for each merchant number of the payment system.
    pub pay_type: String,
    /// How the key is used, in words: everything that the gateway's document leaves open.
    pub dialect: String,
    /// The same, ready for the merchant's end of this gateway.
    pub access: A,
    /// The certificate of the made-up authority that the server's certificate comes from.
    pub ca_pem: Vec<u8>,
}

impl<A> SharedKeyKit<A> {
    pub(crate) fn make<E>(
        (merchant_id, pay_type): (&str, &str),
        dialect: &str,
        authority: &Authority,
        access: impl FnOnce(&str, &str) -> Result<A, E>,
    ) -> Result<Self, E> {
        // So many digits are a key as text, as hex and as Base64.
        let key: Secret<Credential> = Secret::from(Seed::random().digits("key", merchant_id, 32));
        let access = access(merchant_id, key.expose())?;
        let [merchant_id, pay_type, dialect] = [merchant_id, pay_type, dialect].map(str::to_owned);
        Ok(Self { merchant_id, key, pay_type, dialect, access, ca_pem: authority.pem().into_bytes() })
    }
}

impl<A: Clone + Send + Sync + 'static> MerchantKit for SharedKeyKit<A> {
    fn merchant_id(&self) -> &str {
        &self.merchant_id
    }

    fn ca_pem(&self) -> &[u8] {
        &self.ca_pem
    }

    fn facts(&self) -> Vec<(&'static str, String)> {
        vec![("ua", self.merchant_id.clone()), ("pay_type", self.pay_type.clone())]
    }

    fn files(&self) -> Vec<KitFile> {
        let authority = "authority of the sandbox's own certificate: trust it for this endpoint only";
        vec![
            KitFile::public("ua", self.merchant_id.as_bytes(), "the merchant's id"),
            KitFile::secret("key", self.key.expose().as_bytes(), "the secret that encrypts and signs; keep it"),
            KitFile::public("pay-type", self.pay_type.as_bytes(), "pay_type of every request that has one"),
            KitFile::public(
                "dialect",
                self.dialect.as_bytes(),
                "how the key is used: all that the document leaves open",
            ),
            KitFile::public("ca.pem", &self.ca_pem, authority),
        ]
    }
}

/// Shows no secret.
impl<A> fmt::Debug for SharedKeyKit<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SharedKeyKit")
            .field("merchant_id", &self.merchant_id)
            .field("pay_type", &self.pay_type)
            .field("dialect", &self.dialect)
            .finish_non_exhaustive()
    }
}
