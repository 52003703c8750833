//! The kit of a gateway that knows its merchants by client certificates.

use std::fmt;
use std::sync::OnceLock;

use tongbao_core::{BeijingTime, Credential, Secret};
use tongbao_crypto::keys::{Identity, KeyError, PfxCipher, PrivateKey};

use super::{KitFile, MerchantKit, password};
use crate::authority::{Authority, Certificates};
use crate::start::StartError;

/// Number, login key, client certificate, and the key that notifications are signed with.
#[derive(Clone)]
#[non_exhaustive]
pub struct CertificateKit {
    /// 商户号.
    pub merchant_id: String,
    /// 终端号.
    pub terminal_id: String,
    /// The password of Basic authentication. Another one than that of the certificate file, so that a test sees it if they are mixed up.
    pub login_key: Secret<Credential>,
    /// The client certificate and its private key.
    pub identity: Identity,
    /// The same as a PFX file.
    pub pfx: Vec<u8>,
    /// The password of the PFX file.
    pub pfx_password: Secret<Credential>,
    /// The certificate of the made-up authority that the server's certificate comes from.
    pub ca_pem: Vec<u8>,
    /// The public key that notifications are checked with.
    pub notify_key_pem: Vec<u8>,
    expired: Identity,
    not_yet_valid: Identity,
}

impl CertificateKit {
    /// The merchant's key with a certificate that ran out a day ago.
    #[must_use]
    pub const fn expired_identity(&self) -> &Identity {
        &self.expired
    }

    /// The merchant's key with a certificate that begins in two days.
    #[must_use]
    pub const fn not_yet_valid_identity(&self) -> &Identity {
        &self.not_yet_valid
    }

    pub(crate) fn make(
        (merchant_id, terminal_id): (&str, &str),
        key: &PrivateKey,
        authority: &Authority,
        notify_key: &PrivateKey,
        now: BeijingTime,
    ) -> Result<Self, StartError> {
        let certificates = Certificates::issue(authority, merchant_id, key, now).map_err(StartError::Certificate)?;
        let pfx_password = password("pfx");
        // Triple DES, as real gateways hand them out.
        let pfx = certificates.valid.to_pfx(merchant_id, pfx_password.expose(), PfxCipher::Legacy);
        Ok(Self {
            merchant_id: merchant_id.to_owned(),
            terminal_id: terminal_id.to_owned(),
            login_key: password("login"),
            pfx: pfx.map_err(StartError::Key)?,
            pfx_password,
            ca_pem: authority.pem().into_bytes(),
            notify_key_pem: notify_key.public_key().to_pem(),
            identity: certificates.valid,
            expired: certificates.expired,
            not_yet_valid: certificates.not_yet_valid,
        })
    }
}

impl MerchantKit for CertificateKit {
    fn merchant_id(&self) -> &str {
        &self.merchant_id
    }

    fn ca_pem(&self) -> &[u8] {
        &self.ca_pem
    }

    fn facts(&self) -> Vec<(&'static str, String)> {
        vec![("merchant number", self.merchant_id.clone()), ("terminal number", self.terminal_id.clone())]
    }

    fn identity_pem(&self) -> Option<Vec<u8>> {
        Some(self.identity.to_pem().to_vec())
    }

    fn files(&self) -> Vec<KitFile> {
        let login = "password of Basic authentication; the user is the merchant number";
        let authority = "authority of the sandbox's own certificate: trust it for this endpoint only";
        let notify = "public key that checks the signatures of notifications (RSA with SHA-1)";
        vec![
            KitFile::public("merchant-id", self.merchant_id.as_bytes(), "the merchant's number"),
            KitFile::public("terminal-id", self.terminal_id.as_bytes(), "the terminal's number"),
            KitFile::secret("merchant.pfx", &self.pfx, "client certificate and private key for TLS"),
            KitFile::secret("pfx-password", self.pfx_password.expose().as_bytes(), "password of merchant.pfx"),
            KitFile::secret("login-key", self.login_key.expose().as_bytes(), login),
            KitFile::public("ca.pem", &self.ca_pem, authority),
            KitFile::public("mgw.pem", &self.notify_key_pem, notify),
        ]
    }
}

impl fmt::Debug for CertificateKit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CertificateKit")
            .field("merchant_id", &self.merchant_id)
            .field("terminal_id", &self.terminal_id)
            .field("identity", &self.identity)
            .finish_non_exhaustive()
    }
}

/// A new key, or the one that this process made first.
pub(crate) fn rsa_key(pool: &OnceLock<PrivateKey>, bits: usize, shared: bool) -> Result<PrivateKey, KeyError> {
    if let (true, Some(key)) = (shared, pool.get()) {
        return Ok(key.clone());
    }
    let key = PrivateKey::generate_rsa(bits)?;
    Ok(if shared { pool.get_or_init(|| key).clone() } else { key })
}
