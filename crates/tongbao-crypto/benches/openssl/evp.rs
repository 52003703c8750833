//! OpenSSL's EVP calls in this process as the peer.

use std::hint::black_box;

use openssl::{
    cipher::{Cipher, CipherRef},
    cipher_ctx::CipherCtx,
    hash::{MessageDigest, hash},
    pkey::{PKey, Private},
    sign::{Signer, Verifier},
    version,
};
use tongbao_crypto::keys::PrivateKey;

use super::{
    Operation,
    ours::{IV, Inputs, KEY},
    time,
};

/// The same keys and messages as ours, the keys parsed once.
pub(crate) struct Peer {
    rsa: PKey<Private>,
    sm2: PKey<Private>,
    message: [u8; 1024],
    rsa_signature: Vec<u8>,
    sm2_signature: Vec<u8>,
}

impl Peer {
    pub(crate) const ROUNDS: usize = 41;

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
            Operation::Sm4Ecb => encrypt(Cipher::sm4_ecb(), message),
            Operation::Sm4Cbc => encrypt(Cipher::sm4_cbc(), message),
            Operation::Aes128Ecb => encrypt(Cipher::aes_128_ecb(), message),
            Operation::Aes128Cbc => encrypt(Cipher::aes_128_cbc(), message),
        })
    }
}

/// The key schedule is made once here too; only the IV is set for every message.
fn encrypt(cipher: &CipherRef, message: &[u8]) -> u64 {
    let mut context = CipherCtx::new().unwrap();
    context.encrypt_init(Some(cipher), Some(&KEY), None).unwrap();
    let iv = (cipher.iv_length() > 0).then_some(&IV[..]);
    time(|| {
        context.encrypt_init(None, None, iv).unwrap();
        let mut text = Vec::with_capacity(message.len() + 16);
        context.cipher_update_vec(black_box(message), &mut text).unwrap();
        context.cipher_final_vec(&mut text).unwrap();
        black_box(text);
    })
}

fn sign(key: &PKey<Private>, digest: MessageDigest, message: &[u8]) -> Vec<u8> {
    Signer::new(digest, key).unwrap().sign_oneshot_to_vec(black_box(message)).unwrap()
}

fn verify(key: &PKey<Private>, digest: MessageDigest, message: &[u8], signature: &[u8]) {
    assert!(Verifier::new(digest, key).unwrap().verify_oneshot(black_box(signature), black_box(message)).unwrap());
}
