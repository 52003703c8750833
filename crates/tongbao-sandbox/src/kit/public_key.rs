//! The kit of a gateway that assigns numbers and a public key, and takes the merchant's.

use std::fmt;

use tongbao_crypto::Algorithm;
use tongbao_crypto::keys::{PrivateKey, PublicKey};

use super::{KitFile, MerchantKit};

/// Numbers, the merchant's private key and the gateway's public key, which verifies and encrypts.
#[derive(Clone)]
#[non_exhaustive]
pub struct PublicKeyKit<A> {
    /// 商户号.
    pub merchant_id: String,
    /// What else the gateway assigned: file name and value.
    pub assigned: Vec<(&'static str, String)>,
    /// What both sides sign with.
    pub algorithm: Algorithm,
    /// 商户私钥: signs requests.
    pub key: PrivateKey,
    /// 平台公钥: verifies replies and notifications, and encrypts what is sent encrypted.
    pub gateway_key: PublicKey,
    /// The same, ready for the merchant's end of this gateway.
    pub access: A,
    /// The certificate of the made-up authority that the server's certificate comes from.
    pub ca_pem: Vec<u8>,
}

impl<A: Clone + Send + Sync + 'static> MerchantKit for PublicKeyKit<A> {
    fn merchant_id(&self) -> &str {
        &self.merchant_id
    }

    fn ca_pem(&self) -> &[u8] {
        &self.ca_pem
    }

    fn facts(&self) -> Vec<(&'static str, String)> {
        let first = [("merchant number", self.merchant_id.clone()), ("signatures", self.algorithm.to_string())];
        first.into_iter().chain(self.assigned.iter().cloned()).collect()
    }

    fn files(&self) -> Vec<KitFile> {
        let authority = "authority of the sandbox's own certificate: trust it for this endpoint only";
        let mut files = vec![
            KitFile::public("merchant-id", self.merchant_id.as_bytes(), "the merchant's number"),
            KitFile::secret(
                "merchant-key.pem",
                &self.key.to_pem(),
                "private key that signs requests (PKCS#8); keep it",
            ),
            KitFile::secret(
                "merchant-key.txt",
                &self.key.to_base64(),
                "the same on one line of base64, as SDKs take it",
            ),
            KitFile::public("gateway-key.pem", &self.gateway_key.to_pem(), "public key that verifies and encrypts"),
            KitFile::public("gateway-key.txt", &self.gateway_key.to_base64(), "the same on one line of base64"),
            KitFile::public("ca.pem", &self.ca_pem, authority),
        ];
        let assigned = self.assigned.iter();
        files.extend(assigned.map(|(name, value)| KitFile::public(name, value.as_bytes(), "assigned by the gateway")));
        files
    }
}

/// Shows no secret.
impl<A> fmt::Debug for PublicKeyKit<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PublicKeyKit")
            .field("merchant_id", &self.merchant_id)
            .field("algorithm", &self.algorithm)
            .field("key", &self.key)
            .field("gateway_key", &self.gateway_key)
            .finish_non_exhaustive()
    }
}
