//! OpenSSL's EVP calls in this process as the peer.

use std::hint::black_box;

use openssl::{
    hash::{MessageDigest, hash},
    pkey::{PKey, Private},
    sign::{Signer, Verifier},
    version,
};
use tongbao_crypto::keys::PrivateKey;

use super::{Operation, ours::Inputs, time};

/// The same keys and messages as ours, the keys parsed once.
pub(crate) struct Peer {
    rsa: PKey<Private>,
    sm2: PKey<Private>,
    message: [u8; 1024],
    rsa_signature: Vec<u8>,
    sm2_signature: Vec<u8>,
}

impl Peer {
    pub(crate) fn new(inputs: &Inputs) -> Self {
        let load = |key: &PrivateKey| PKey::private_key_from_pkcs8(key.as_pkcs8_der()).unwrap();
        let (rsa, sm2, message) = (load(&inputs.rsa), load(&inputs.sm2), inputs.message);
        let rsa_signature = sign(&rsa, MessageDigest::sha256(), &message);
        // The crate has no safe call for the user id, so OpenSSL takes an empty one: another Z, made in the same time. Its own signature is
        // what it verifies, because it refuses ours.
        let sm2_signature = sign(&sm2, MessageDigest::sm3(), &message);
        Self { rsa, sm2, message, rsa_signature, sm2_signature }
    }

    pub(crate) fn name(&self) -> &str {
        version::version()
    }

    pub(crate) fn start_round(&mut self) {}

    /// Picoseconds.
    pub(crate) fn time(&mut self, operation: Operation) -> Option<u64> {
        let Self { rsa, sm2, message, rsa_signature, sm2_signature } = self;
        Some(match operation {
            Operation::RsaSignSha1 => time(|| _ = black_box(sign(rsa, MessageDigest::sha1(), message))),
            Operation::RsaSignSha256 => time(|| _ = black_box(sign(rsa, MessageDigest::sha256(), message))),
            Operation::RsaVerifySha256 => time(|| verify(rsa, MessageDigest::sha256(), message, rsa_signature)),
            Operation::Sm2Sign => time(|| _ = black_box(sign(sm2, MessageDigest::sm3(), message))),
            Operation::Sm2Verify => time(|| verify(sm2, MessageDigest::sm3(), message, sm2_signature)),
            Operation::Sm3 => time(|| _ = black_box(hash(MessageDigest::sm3(), black_box(message)).unwrap())),
        })
    }
}

fn sign(key: &PKey<Private>, digest: MessageDigest, message: &[u8]) -> Vec<u8> {
    Signer::new(digest, key).unwrap().sign_oneshot_to_vec(black_box(message)).unwrap()
}

fn verify(key: &PKey<Private>, digest: MessageDigest, message: &[u8], signature: &[u8]) {
    assert!(Verifier::new(digest, key).unwrap().verify_oneshot(black_box(signature), black_box(message)).unwrap());
}
