//! Who plays: the partners with their keys, and the gateway with its own.

use std::sync::{Arc, OnceLock};
use std::thread;

use tongbao_core::BoxError;
use tongbao_crypto::keys::{KeyError, PrivateKey};
use tongbao_ysepay::{Access, Dialect, MerchantDirectory, YsePayAcquirer, YsePayProtocol};

use super::Gateway;
use crate::kit::{GatewayKeys, KeyPairKit, Registered, SigningKeys, rsa_key};
use crate::played::{Cast, Ground};
use crate::start::StartError;

/// The partners: partner_id, name, 业务代码. As payees they have the same number. The first is that of the vendor's own demo.
pub(super) const PARTNERS: [Registered<'static>; 2] =
    [("hyfz_test2", "沙箱商户甲", "0000001"), ("hyfz_test3", "沙箱商户乙", "0000001")];

/// What the sandbox speaks unless told otherwise, in words.
pub(super) const WORDS: &str = "\
charset    of requests and replies: what the parameter charset of the request says
notify     GBK
sensitive  GBK, DES in ECB mode with PKCS#5 padding, Base64; the key is the first eight characters of partner_id
answer     HTTP 200 and the word success
";

const BITS: usize = 2048;

static GATEWAY_KEY: OnceLock<PrivateKey> = OnceLock::new();
static MERCHANT_KEY: OnceLock<PrivateKey> = OnceLock::new();
static OTHER_KEY: OnceLock<PrivateKey> = OnceLock::new();

/// Makes the partners and the gateway.
pub(super) fn prepare(
    ground: &Ground,
    signing: &[SigningKeys; 2],
    dialect: &Dialect,
    words: &str,
) -> Result<Cast<YsePayProtocol>, StartError> {
    let shared = ground.config.shared_keys;
    let key = |signing: &SigningKeys, pool| match signing {
        SigningKeys::Rsa => rsa_key(pool, BITS, shared),
        SigningKeys::Sm2(_) => PrivateKey::generate_sm2(),
    };
    let [first, second] = signing;
    // RSA keys take most of the time of a start, so they are made side by side.
    let (gateway, merchant, other) = thread::scope(|scope| {
        let gateway = scope.spawn(|| signing.contains(&SigningKeys::Rsa).then(|| rsa_key(&GATEWAY_KEY, BITS, shared)));
        let other = scope.spawn(|| key(second, &OTHER_KEY));
        let merchant = key(first, &MERCHANT_KEY);
        let ended = |_| StartError::Gateway("a key could not be made".into());
        Ok::<_, StartError>((gateway.join().map_err(ended)?, merchant, other.join().map_err(ended)?))
    })?;
    let rsa = gateway.transpose().map_err(StartError::Key)?;
    let rsa = rsa.map(|key| GatewayKeys::rsa(key, ground)).transpose()?;
    let sm2 = GatewayKeys::sm2()?;
    let kit = |registered: Registered<'_>, signing: &SigningKeys, key: Result<PrivateKey, KeyError>| {
        let key = key.map_err(StartError::Key)?;
        let gateway = rsa.as_ref().filter(|_| *signing == SigningKeys::Rsa).unwrap_or(&sm2);
        let kit = KeyPairKit::make(registered, (signing, &key), gateway, words, ground, |ours, theirs| {
            Access::new(registered.0, ours, theirs, dialect.clone())
        })?;
        let known = known(registered.0, signing, (&gateway.key, &key), dialect).map_err(StartError::Gateway)?;
        Ok::<_, StartError>((kit, known))
    };
    let [one, two] = PARTNERS;
    let ((merchant, known), (other, other_known)) = (kit(one, first, merchant)?, kit(two, second, other)?);
    let gateway = Gateway::new([known, other_known], &ground.config);
    Ok(Cast { merchants: [merchant, other], simulator: Arc::new(gateway) })
}

/// A partner's access from the gateway's end: the first key signs, and the second belongs to whose requests are verified.
fn known(
    partner: &str,
    signing: &SigningKeys,
    (gateway, merchant): (&PrivateKey, &PrivateKey),
    dialect: &Dialect,
) -> Result<Known, BoxError> {
    let access = |signs: &PrivateKey| {
        let (signer, verifier) = (signing.signer(signs)?, signing.verifier(&merchant.public_key())?);
        Ok::<_, BoxError>(Access::of_pair(partner, signer, verifier, dialect.clone())?)
    };
    Ok(Known {
        access: access(gateway)?,
        signing: signing.clone(),
        merchant: merchant.clone(),
        dialect: dialect.clone(),
    })
}

/// A partner as the gateway knows it.
pub(super) struct Known {
    pub(super) access: Access,
    signing: SigningKeys,
    merchant: PrivateKey,
    dialect: Dialect,
}

impl Known {
    /// Somebody who knows this partner and the dialect, and not the gateway's key.
    fn forger(&self) -> Result<Access, BoxError> {
        let key = match &self.signing {
            SigningKeys::Rsa => PrivateKey::generate_rsa(1024)?,
            SigningKeys::Sm2(_) => PrivateKey::generate_sm2()?,
        };
        let partner = self.access.partner_id();
        Ok(known(partner, &self.signing, (&key, &self.merchant), &self.dialect)?.access)
    }
}

/// The partners that the gateway knows.
pub(super) struct Directory(pub(super) [Known; 2]);

impl Directory {
    fn known(&self, partner: &str) -> Option<&Known> {
        self.0.iter().find(|known| known.access.partner_id() == partner)
    }
}

impl MerchantDirectory for Directory {
    fn find(&self, partner: &str) -> Option<Access> {
        self.known(partner).map(|known| known.access.clone())
    }
}

impl Gateway {
    /// The gateway as it notifies this partner.
    pub(super) fn acquirer_of(&self, partner: &str) -> Result<YsePayAcquirer, BoxError> {
        let access = self.directory.find(partner).ok_or("there is no such partner")?;
        Ok(YsePayAcquirer::new(Arc::clone(&self.directory) as _, access))
    }

    /// Somebody who pretends to be the gateway.
    pub(super) fn forger_of(&self, partner: &str) -> Result<YsePayAcquirer, BoxError> {
        let access = self.directory.known(partner).ok_or("there is no such partner")?.forger()?;
        Ok(YsePayAcquirer::new(Arc::clone(&self.directory) as _, access))
    }
}
