//! A key of one role is not taken for another.

use tongbao_crypto::keys::{PrivateKey, PublicKey};
use tongbao_crypto::{Algorithm, GatewayVerifyingKey, OurSigningKey, RingKey, SharedSecret};

struct Access {
    signing: OurSigningKey,
    verifying: GatewayVerifyingKey,
}

fn swapped(signing: OurSigningKey, verifying: GatewayVerifyingKey) -> Access {
    Access { signing: verifying, verifying: signing }
}

fn files(ours: &PrivateKey, theirs: &PublicKey, secret: &SharedSecret) {
    let _ = OurSigningKey::new(theirs, Algorithm::RsaSha256);
    let _ = GatewayVerifyingKey::new(ours, Algorithm::RsaSha256);
    let _ = OurSigningKey::new(secret, Algorithm::Md5);
}

fn ring(ours: OurSigningKey, secret: SharedSecret) {
    let _ = RingKey::new(ours);
    let _ = RingKey::new(secret);
}

fn main() {}
