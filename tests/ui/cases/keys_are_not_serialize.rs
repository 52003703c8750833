//! No key and no secret can be written into JSON. Every type is in `crates/tongbao-crypto/tests/secrets.rs`; here is how it reads.

use tongbao_crypto::SharedSecret;
use tongbao_crypto::keys::PrivateKey;

fn write(key: &PrivateKey, secret: &SharedSecret) {
    let _ = serde_json::to_string(key);
    let _ = serde_json::to_string(secret);
}

fn main() {}
