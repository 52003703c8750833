//! Secrets have no `==`, which stops at the first byte that differs and so tells how many are right.

use tongbao_crypto::SharedSecret;
use tongbao_crypto::keys::PrivateKey;

fn compare(secrets: [SharedSecret; 2], keys: [PrivateKey; 2]) {
    let _ = secrets[0] == secrets[1];
    let _ = keys[0] == keys[1];
}

fn main() {}
