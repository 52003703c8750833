//! Signers and verifiers, and a loader for the keys and certificates that Chinese gateways hand out. Usable alone.
//!
//! [`Signer`] and [`Verifier`] are object-safe, so that the algorithm is chosen by a value from the configuration and
//! not by a type: RSA PKCS#1 v1.5 with SHA-1 or SHA-256, and SM2 with SM3. [`keys`] reads whatever file the merchant was
//! given, says what is in it, and turns it into a type per role: a [`keys::PrivateKey`] signs, a [`keys::PublicKey`]
//! verifies, and neither can be passed for the other.
//!
//! [`Encryptor`] and [`Decryptor`] do the same for AES, SM4, DES, RSA PKCS#1 v1.5 and SM2: [`BlockCipher`],
//! [`RsaEncryptor`], [`Sm2Encryptor`] and their other halves. [`Cipher::weakness`] says what is weak about a cipher.
//!
//! # What it deliberately does not do
//!
//! - It knows no gateway, no message and no base64: signatures go in and out as bytes.
//! - It checks no certificate chain and no revocation. Gateways are trusted by a pinned key, not by an authority.
//! - It never reads files, environment variables or the clock. The caller passes bytes, passwords and times.
//! - It shows no type of the libraries underneath, so that they can be exchanged.
//!
//! # Features
//!
//! `aws-lc` (default) makes RSA three to four times faster where it can serve; results are the same bytes.
//! `pfx` (default) reads and writes PFX/P12 files.
//!
//! # Example
//!
//! ```
//! use tongbao_crypto::{Algorithm, keys::PrivateKey, signer, verifier};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let merchant = PrivateKey::generate_rsa(2048)?; // or PrivateKey::load(&std::fs::read("merchant.key")?)?
//! let signature = signer(&merchant, Algorithm::RsaSha256)?.sign(b"string to sign")?;
//!
//! let gateway = verifier(&merchant.public_key(), Algorithm::RsaSha256)?;
//! gateway.verify(b"string to sign", &signature)?;
//! assert!(gateway.verify(b"string to sigh", &signature).is_err());
//! # Ok(())
//! # }
//! ```

mod algorithm;
mod block_cipher;
mod digest;
mod encrypt;
mod fingerprint;
pub mod keys;
mod rsa_encryption;
mod rsa_pkcs1;
mod sign;
mod sm2_dsa;
mod sm2_encryption;
#[cfg(test)]
mod testing;

pub use algorithm::{Algorithm, UnknownAlgorithm};
pub use block_cipher::{BlockAlgorithm, BlockCipher, BlockMode, BlockOptions, BlockPadding, Iv};
pub use digest::{hmac_sm3, md5, sha1, sha256, sm3};
pub use encrypt::{Cipher, CipherWeakness, DecryptError, Decryptor, EncryptError, Encryptor};
pub use fingerprint::{Fingerprint, NotAFingerprint};
pub use rsa_encryption::{RsaDecryptor, RsaEncryptor};
pub use rsa_pkcs1::{RsaSigner, RsaVerifier};
pub use sign::{Shape, SignError, Signer, Verifier, VerifyError, signer, verifier};
pub use sm2_dsa::{Sm2Encoding, Sm2Options, Sm2Signer, Sm2Verifier};
pub use sm2_encryption::{Sm2Decryptor, Sm2Encryptor, Sm2Layout};
