//! The kit of a gateway where each side signs with a key of its own.

use std::fmt;
use std::sync::Arc;

use tongbao_core::{BoxError, Credential, Secret};
use tongbao_crypto::keys::{Certificate, KeyError, PfxCipher, PrivateKey, PublicKey};
use tongbao_crypto::{
    GatewayVerifyingKey, OurSigningKey, RsaSigner, RsaVerifier, Signer, Sm2Options, Sm2Signer, Sm2Verifier, Verifier,
};

use super::{KitFile, MerchantKit, password};
use crate::played::Ground;
use crate::start::StartError;

/// What a merchant and its gateway sign with.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum SigningKeys {
    /// RSA with SHA-1, keys of 2048 bits.
    Rsa,
    /// 国密: SM2 with SM3.
    Sm2(Sm2Options),
}

impl SigningKeys {
    pub(crate) fn signer(&self, key: &PrivateKey) -> Result<Arc<dyn Signer>, KeyError> {
        Ok(match self {
            Self::Rsa => Arc::new(RsaSigner::sha1(key)?),
            Self::Sm2(options) => Arc::new(Sm2Signer::new(key, options.clone())?),
        })
    }

    pub(crate) fn verifier(&self, key: &PublicKey) -> Result<Arc<dyn Verifier>, KeyError> {
        Ok(match self {
            Self::Rsa => Arc::new(RsaVerifier::sha1(key)?),
            Self::Sm2(options) => Arc::new(Sm2Verifier::new(key, options.clone())?),
        })
    }
}

impl fmt::Display for SigningKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Rsa => f.write_str("RSA with SHA-1, PKCS#1 v1.5"),
            Self::Sm2(options) => {
                write!(f, "SM2 with SM3, user id {}, signatures as {:?}", options.user_id, options.encoding)
            }
        }
    }
}

/// Number, the merchant's private key, the gateway's public key, and what was assigned to the merchant.
#[derive(Clone)]
#[non_exhaustive]
pub struct KeyPairKit<A> {
    /// 商户号.
    pub merchant_id: String,
    /// What both sides sign with.
    pub signing: SigningKeys,
    /// 商户私钥: signs requests.
    pub key: PrivateKey,
    /// The same with a certificate as a PFX file. RSA only.
    pub pfx: Option<Vec<u8>>,
    /// The password of the PFX file.
    pub pfx_password: Secret<Credential>,
    /// 平台公钥: verifies replies and notifications.
    pub gateway_key: PublicKey,
    /// The same as a certificate. RSA only.
    pub gateway_certificate: Option<Certificate>,
    /// 收款方: the number of who is paid, here the merchant itself.
    pub seller_id: String,
    /// 收款方: its name.
    pub seller_name: String,
    /// 业务代码.
    pub business_code: String,
    /// How the keys are used, in words: everything that the gateway's document leaves open.
    pub dialect: String,
    /// The same, ready for the merchant's end of this gateway.
    pub access: A,
    /// The certificate of the made-up authority that the server's certificate comes from.
    pub ca_pem: Vec<u8>,
}

/// A merchant that gets a kit: number, name and 业务代码.
pub(crate) type Registered<'r> = (&'r str, &'r str, &'r str);

/// The gateway's half of the keys.
pub(crate) struct GatewayKeys {
    pub(crate) key: PrivateKey,
    pub(crate) certificate: Option<Certificate>,
}

const DAY: i64 = 24 * 60 * 60;

impl GatewayKeys {
    /// An RSA key with a certificate.
    pub(crate) fn rsa(key: PrivateKey, ground: &Ground) -> Result<Self, StartError> {
        let now = ground.now.unix();
        let issued = ground.authority.issue_client("SANDBOX platform", &key, now - DAY, now + 7300 * DAY);
        let certificate = issued.map_err(StartError::Certificate)?.certificate().clone();
        Ok(Self { key, certificate: Some(certificate) })
    }

    /// An SM2 key, for which the made-up authority has no certificates.
    pub(crate) fn sm2() -> Result<Self, StartError> {
        Ok(Self { key: PrivateKey::generate_sm2().map_err(StartError::Key)?, certificate: None })
    }
}

impl<A> KeyPairKit<A> {
    pub(crate) fn make<E: Into<BoxError>>(
        (merchant_id, seller_name, business_code): Registered<'_>,
        (signing, key): (&SigningKeys, &PrivateKey),
        gateway: &GatewayKeys,
        words: &str,
        ground: &Ground,
        access: impl FnOnce(OurSigningKey, GatewayVerifyingKey) -> Result<A, E>,
    ) -> Result<Self, StartError> {
        let ours = OurSigningKey::from_signer(signing.signer(key).map_err(StartError::Key)?);
        let gateway_key = gateway.key.public_key();
        let theirs = signing.verifier(&gateway_key).map_err(StartError::Key)?;
        let access = access(ours, GatewayVerifyingKey::from_verifier(theirs));
        let pfx_password = password("pfx");
        let pfx = match signing {
            SigningKeys::Rsa => {
                let now = ground.now.unix();
                let identity = ground.authority.issue_client(merchant_id, key, now - DAY, now + 730 * DAY);
                let identity = identity.map_err(StartError::Certificate)?;
                // Triple DES, as real gateways hand them out.
                let pfx = identity.to_pfx(merchant_id, pfx_password.expose(), PfxCipher::Legacy);
                Some(pfx.map_err(StartError::Key)?)
            }
            SigningKeys::Sm2(_) => None,
        };
        Ok(Self {
            merchant_id: merchant_id.to_owned(),
            signing: signing.clone(),
            key: key.clone(),
            pfx,
            pfx_password,
            gateway_key,
            gateway_certificate: gateway.certificate.clone(),
            seller_id: merchant_id.to_owned(),
            seller_name: seller_name.to_owned(),
            business_code: business_code.to_owned(),
            dialect: format!("sign       {signing}\n{words}"),
            access: access.map_err(|error| StartError::Gateway(error.into()))?,
            ca_pem: ground.authority.pem().into_bytes(),
        })
    }
}

impl<A: Clone + Send + Sync + 'static> MerchantKit for KeyPairKit<A> {
    fn merchant_id(&self) -> &str {
        &self.merchant_id
    }

    fn ca_pem(&self) -> &[u8] {
        &self.ca_pem
    }

    fn facts(&self) -> Vec<(&'static str, String)> {
        vec![
            ("merchant number", self.merchant_id.clone()),
            ("signatures", self.signing.to_string()),
            ("payee", format!("{} {}", self.seller_id, self.seller_name)),
            ("business code", self.business_code.clone()),
        ]
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
            KitFile::public(
                "gateway-key.pem",
                &self.gateway_key.to_pem(),
                "public key that verifies replies and notifications",
            ),
            KitFile::public(
                "seller-name",
                self.seller_name.as_bytes(),
                "the payee's name; its number is the merchant's",
            ),
            KitFile::public("business-code", self.business_code.as_bytes(), "business code of every order"),
            KitFile::public(
                "dialect",
                self.dialect.as_bytes(),
                "how the keys are used: all that the document leaves open",
            ),
            KitFile::public("ca.pem", &self.ca_pem, authority),
        ];
        if let Some(pfx) = &self.pfx {
            files.push(KitFile::secret("merchant.pfx", pfx, "the private key again, as such gateways hand it out"));
            files.push(KitFile::secret(
                "pfx-password",
                self.pfx_password.expose().as_bytes(),
                "password of merchant.pfx",
            ));
        }
        if let Some(certificate) = &self.gateway_certificate {
            files.push(KitFile::public(
                "gateway.cer",
                certificate.as_der(),
                "the gateway's public key again, as a certificate",
            ));
        }
        files
    }
}

/// Shows no secret.
impl<A> fmt::Debug for KeyPairKit<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KeyPairKit")
            .field("merchant_id", &self.merchant_id)
            .field("signing", &self.signing)
            .field("key", &self.key)
            .field("gateway_key", &self.gateway_key)
            .finish_non_exhaustive()
    }
}
