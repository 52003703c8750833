//! No key and no secret has `Display`: what can print itself ends up in a log.

use tongbao_crypto::keys::{Identity, PrivateKey};
use tongbao_crypto::{GatewayVerifyingKey, Md5Signer, OurSigningKey, RsaSigner, SharedSecret, Sm2Signer};

fn print(
    (key, identity, secret): (PrivateKey, Identity, SharedSecret),
    (rsa, sm2, md5): (RsaSigner, Sm2Signer, Md5Signer),
    (ours, theirs): (OurSigningKey, GatewayVerifyingKey),
) {
    print!("{key}");
    print!("{identity}");
    print!("{secret}");
    print!("{rsa}");
    print!("{sm2}");
    print!("{md5}");
    print!("{ours}");
    print!("{theirs}");
}

fn main() {}
