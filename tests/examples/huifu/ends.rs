//! Keys made for one run, and the two ends that use them.

use std::sync::Arc;

use serde_json::{Value, json};
use tongbao_crypto::keys::PrivateKey;
use tongbao_crypto::{
    Algorithm, GatewayEncryptionKey, GatewayVerifyingKey, OurDecryptionKey, OurSigningKey, signer, verifier,
};
use tongbao_huifu::{Access, Huifu, HuifuAcquirer, MerchantDirectory};

/// Both ends, with keys of one kind.
pub(super) struct Ends {
    /// The word of the SDK for the kind.
    pub(super) sign_type: &'static str,
    pub(super) merchant: Huifu,
    pub(super) acquirer: HuifuAcquirer,
}

/// New keys, as the first line of a file.
pub(super) fn new_keys() -> Value {
    let rsa = || PrivateKey::generate_rsa(2048).expect("an RSA key");
    let sm2 = || PrivateKey::generate_sm2().expect("an SM2 key");
    json!({ "sys_id": SYS_ID, "product_id": PRODUCT_ID, "RSA": pairs(&rsa(), &rsa()), "SM2": pairs(&sm2(), &sm2()) })
}

fn pairs(merchant: &PrivateKey, huifu: &PrivateKey) -> Value {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("base64");
    json!({
        "merchant": text(&merchant.to_base64()),
        "merchant_public": text(&merchant.public_key().to_base64()),
        "huifu": text(&huifu.to_base64()),
        "huifu_public": text(&huifu.public_key().to_base64()),
    })
}

/// The ends that use these keys: first with RSA, then with SM2.
pub(super) fn ends(keys: &Value) -> [Ends; 2] {
    [("RSA", Algorithm::RsaSha256), ("SM2", Algorithm::Sm2Sm3)].map(|(sign_type, algorithm)| {
        let key = |kind: &str, whose: &str| {
            PrivateKey::load(keys[kind][whose].as_str().expect("a key").as_bytes()).expect("a private key")
        };
        let (ours, huifu) = (key(sign_type, "merchant"), key(sign_type, "huifu"));
        // Card fields are encrypted with RSA, whatever signs.
        let card = key("RSA", "huifu");
        let merchant = Access::new(
            SYS_ID,
            PRODUCT_ID,
            OurSigningKey::new(&ours, algorithm).expect("a key that signs"),
            GatewayVerifyingKey::new(&huifu.public_key(), algorithm).expect("a key that verifies"),
            GatewayEncryptionKey::rsa(&card.public_key()).expect("a key that encrypts"),
        );
        let gateway = Access::of_gateway(
            SYS_ID,
            PRODUCT_ID,
            signer(&huifu, algorithm).expect("a key that signs"),
            verifier(&ours.public_key(), algorithm).expect("a key that verifies"),
            Arc::new(OurDecryptionKey::rsa(&card).expect("a key that decrypts")),
        );
        let gateway = gateway.expect("the gateway's end");
        let merchant = Huifu::new("https://api.huifu.com", merchant.expect("an access"));
        Ends {
            sign_type,
            merchant: merchant.expect("the gateway's own address"),
            acquirer: HuifuAcquirer::new(Arc::new(Only(gateway.clone())), gateway),
        }
    })
}

struct Only(Access);

impl MerchantDirectory for Only {
    fn find(&self, sys_id: &str) -> Option<Access> {
        (sys_id == self.0.sys_id()).then(|| self.0.clone())
    }
}

const SYS_ID: &str = "6666000100000001";
const PRODUCT_ID: &str = "MCS";
