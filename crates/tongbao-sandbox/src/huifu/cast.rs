//! Who plays: the merchants with their keys, and the gateway with its own.

use std::sync::{Arc, OnceLock};
use std::thread;

use tongbao_core::BoxError;
use tongbao_crypto::keys::{KeyError, PrivateKey};
use tongbao_crypto::{
    Algorithm, GatewayEncryptionKey, GatewayVerifyingKey, OurDecryptionKey, OurSigningKey, signer, verifier,
};
use tongbao_huifu::{Access, HuifuAcquirer, HuifuProtocol, MerchantDirectory};

use super::Gateway;
use crate::kit::{PublicKeyKit, rsa_key};
use crate::played::{Cast, Ground};
use crate::start::StartError;

/// The merchants: 商户号, which is their 系统号 too, and 产品号.
pub(super) const MERCHANTS: [(&str, &str); 2] = [("6666000100000001", "MCS"), ("6666000100000002", "MCS")];

/// 业务种类: the document's own example. Any is taken.
pub(super) const BIZ_TP: &str = "100099";

const BITS: usize = 2048;

static GATEWAY_KEY: OnceLock<PrivateKey> = OnceLock::new();
static MERCHANT_KEY: OnceLock<PrivateKey> = OnceLock::new();
static OTHER_KEY: OnceLock<PrivateKey> = OnceLock::new();

/// Makes the merchants and the gateway.
pub(super) fn prepare(ground: &Ground, signing: [Algorithm; 2]) -> Result<Cast<HuifuProtocol>, StartError> {
    let shared = ground.config.shared_keys;
    let key = |algorithm, pool| match algorithm {
        Algorithm::Sm2Sm3 => PrivateKey::generate_sm2(),
        _ => rsa_key(pool, BITS, shared),
    };
    let [first, second] = signing;
    // RSA keys take most of the time of a start, so they are made side by side.
    let (gateway, merchant, other) = thread::scope(|scope| {
        let gateway = scope.spawn(|| rsa_key(&GATEWAY_KEY, BITS, shared));
        let other = scope.spawn(|| key(second, &OTHER_KEY));
        let merchant = key(first, &MERCHANT_KEY);
        let ended = |_| StartError::Gateway("a key could not be made".into());
        Ok::<_, StartError>((gateway.join().map_err(ended)?, merchant, other.join().map_err(ended)?))
    })?;
    let keys =
        Keys { rsa: gateway.map_err(StartError::Key)?, sm2: PrivateKey::generate_sm2().map_err(StartError::Key)? };
    let [one, two] = MERCHANTS;
    let kit = |numbers, algorithm, key: Result<PrivateKey, KeyError>| {
        let key = key.map_err(StartError::Key)?;
        let known = Known { numbers, algorithm, key: key.public_key(), access: None };
        let known = known.with(&keys).map_err(StartError::Gateway)?;
        Ok::<_, StartError>((keys.kit(numbers, algorithm, key, ground).map_err(StartError::Gateway)?, known))
    };
    let ((merchant, known), (other, other_known)) = (kit(one, first, merchant)?, kit(two, second, other)?);
    let gateway = Gateway::new([known, other_known], &ground.config).map_err(StartError::Gateway)?;
    Ok(Cast { merchants: [merchant, other], simulator: Arc::new(gateway) })
}

/// The gateway's keys. Card fields are encrypted with the first.
struct Keys {
    rsa: PrivateKey,
    sm2: PrivateKey,
}

impl Keys {
    fn signing(&self, algorithm: Algorithm) -> &PrivateKey {
        if algorithm == Algorithm::Sm2Sm3 { &self.sm2 } else { &self.rsa }
    }

    fn kit(
        &self,
        (merchant_id, product_id): (&str, &str),
        algorithm: Algorithm,
        key: PrivateKey,
        ground: &Ground,
    ) -> Result<PublicKeyKit<Access>, BoxError> {
        let gateway_key = self.signing(algorithm).public_key();
        let theirs = GatewayVerifyingKey::new(&gateway_key, algorithm)?;
        let card_key = GatewayEncryptionKey::rsa(&self.rsa.public_key())?;
        let access = Access::new(merchant_id, product_id, OurSigningKey::new(&key, algorithm)?, theirs, card_key)?;
        Ok(PublicKeyKit {
            merchant_id: merchant_id.to_owned(),
            assigned: vec![
                ("sys-id", merchant_id.to_owned()),
                ("product-id", product_id.to_owned()),
                ("biz-tp", BIZ_TP.to_owned()),
            ],
            algorithm,
            key,
            gateway_key,
            access,
            ca_pem: ground.authority.pem().into_bytes(),
        })
    }
}

/// A merchant as the gateway knows it.
#[derive(Clone)]
pub(super) struct Known {
    numbers: (&'static str, &'static str),
    algorithm: Algorithm,
    key: tongbao_crypto::keys::PublicKey,
    access: Option<Access>,
}

impl Known {
    /// The same, with keys of the gateway's end.
    fn with(self, keys: &Keys) -> Result<Self, BoxError> {
        let (sys_id, product_id) = self.numbers;
        let signs = signer(keys.signing(self.algorithm), self.algorithm)?;
        let card_key = Arc::new(OurDecryptionKey::rsa(&keys.rsa)?);
        let verifies = verifier(&self.key, self.algorithm)?;
        let access = Access::of_gateway(sys_id, product_id, signs, verifies, card_key)?;
        Ok(Self { access: Some(access), ..self })
    }

    /// Somebody who knows this merchant, and not the gateway's keys.
    fn forger(&self) -> Result<Self, BoxError> {
        let keys = Keys { rsa: PrivateKey::generate_rsa(1024)?, sm2: PrivateKey::generate_sm2()? };
        self.clone().with(&keys)
    }
}

/// The merchants that the gateway knows.
pub(super) struct Directory(pub(super) [Known; 2]);

impl Directory {
    /// The access of the first of them.
    pub(super) fn first(&self) -> Option<Access> {
        let [first, _] = &self.0;
        first.access.clone()
    }

    fn known(&self, sys_id: &str) -> Result<&Known, BoxError> {
        let found = self.0.iter().find(|known| known.numbers.0 == sys_id);
        found.ok_or_else(|| "there is no such merchant".into())
    }
}

impl MerchantDirectory for Directory {
    fn find(&self, sys_id: &str) -> Option<Access> {
        self.known(sys_id).ok()?.access.clone()
    }
}

impl Gateway {
    /// The gateway as it speaks to this merchant.
    pub(super) fn acquirer_of(&self, sys_id: &str) -> Result<HuifuAcquirer, BoxError> {
        let access = self.directory.find(sys_id).ok_or("there is no such merchant")?;
        Ok(HuifuAcquirer::new(Arc::clone(&self.directory) as _, access))
    }

    /// Somebody who pretends to be the gateway.
    pub(super) fn forger_of(&self, sys_id: &str) -> Result<HuifuAcquirer, BoxError> {
        let access = self.directory.known(sys_id)?.forger()?.access.ok_or("there is no such merchant")?;
        Ok(HuifuAcquirer::new(Arc::clone(&self.directory) as _, access))
    }
}
