//! Signers and verifiers, and a loader for the keys and certificates that Chinese gateways hand out. Usable alone.
//!
//! [`Signer`] and [`Verifier`] are object-safe, so that the algorithm is chosen by a value from the configuration and
//! not by a type: RSA PKCS#1 v1.5 with SHA-1 or SHA-256, SM2 with SM3, and MD5 with a shared secret. [`keys`] reads whatever
//! file the merchant was given, says what is in it, and turns it into a [`keys::PrivateKey`] or a [`keys::PublicKey`].
//!
//! Roles keep apart what looks alike: [`OurSigningKey`], [`GatewayVerifyingKey`], [`GatewayEncryptionKey`],
//! [`OurDecryptionKey`]. A [`KeyRing`] holds the gateway's old and new key while it changes them.
//!
//! What is weak still works where gateways ask for it, and says so: show [`Signer::weaknesses`] to a person.
//!
//! [`Encryptor`] and [`Decryptor`] do the same for AES, SM4, DES, RSA PKCS#1 v1.5 and SM2: [`BlockCipher`],
//! [`RsaEncryptor`], [`Sm2Encryptor`] and their other halves. [`Cipher::weakness`] says what is weak about a cipher.
//!
//! # What it deliberately does not do
//!
//! - It knows no gateway and no message. Signatures go in and out as bytes; [`TextEncoding`] makes them text.
//! - It checks no certificate chain and no revocation. Gateways are trusted by a pinned key, not by an authority.
//! - It never reads environment variables or the clock, and files only where the name says so
//!   ([`keys::load_file`]). The caller passes bytes, passwords and times.
//! - It shows no type of the libraries underneath, so that they can be exchanged.
//!
//! # Features
//!
//! `aws-lc` (default) makes RSA three to four times faster where it can serve; results are the same bytes.
//! `pfx` (default) writes PFX/P12 files; they are read without it.
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
//!
//! With the files that a gateway hands out:
//!
//! ```no_run
//! use std::path::Path;
//!
//! use tongbao_crypto::{
//!     Algorithm, Encryptor, GatewayEncryptionKey, GatewayVerifyingKey, OurSigningKey, Signer, TextEncoding, Verifier,
//!     keys::{self, PublicKey},
//! };
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let (password, now) = (String::new(), 0);
//! let merchant = keys::load_file(Path::new("merchant.pfx"), Some(&password))?.into_identity()?;
//! merchant.check_at(now)?; // Unix seconds: a pair, and neither expired nor too early
//! let ours = OurSigningKey::new(merchant.private_key(), Algorithm::RsaSha256)?;
//! let sign = TextEncoding::Base64.encode(&ours.sign(b"string to sign")?);
//!
//! let gateway = PublicKey::load(&std::fs::read("gateway.cer")?)?; // a certificate or a bare public key
//! let verifying = GatewayVerifyingKey::new(&gateway, Algorithm::RsaSha256)?;
//! verifying.verify(b"its answer", &TextEncoding::Base64.decode("…")?)?;
//! let card = GatewayEncryptionKey::rsa(&gateway)?.encrypt(b"4380880000000007")?;
//! # Ok(())
//! # }
//! ```

mod algorithm;
mod block_cipher;
mod digest;
mod encrypt;
mod fingerprint;
pub mod keys;
mod md5_recipe;
mod ring;
mod role;
mod rsa_encryption;
mod rsa_pkcs1;
mod secret;
mod sign;
mod sm2_dsa;
mod sm2_encryption;
#[cfg(test)]
mod testing;
mod text;

pub use algorithm::{Algorithm, UnknownAlgorithm};
pub use block_cipher::{BlockAlgorithm, BlockCipher, BlockMode, BlockOptions, BlockPadding, Iv};
pub use digest::{hmac_sm3, md5, sha1, sha256, sm3};
pub use encrypt::{Cipher, CipherWeakness, DecryptError, Decryptor, EncryptError, Encryptor};
pub use fingerprint::{Fingerprint, NotAFingerprint};
pub use md5_recipe::{Md5Part, Md5Recipe, Md5Signer, Md5Verifier, RecipeError};
pub use ring::{Clock, KeyRing, RingError, RingKey};
pub use role::{GatewayEncryptionKey, GatewayVerifyingKey, OurDecryptionKey, OurSigningKey, RoleError};
pub use rsa_encryption::{RsaDecryptor, RsaEncryptor};
pub use rsa_pkcs1::{RsaSigner, RsaVerifier};
pub use secret::{SecretError, SharedSecret};
pub use sign::{Shape, SignError, Signer, Verifier, VerifyError, signer, verifier};
pub use sm2_dsa::{Sm2Encoding, Sm2Options, Sm2Signer, Sm2Verifier};
pub use sm2_encryption::{Sm2Decryptor, Sm2Encryptor, Sm2Layout};
pub use text::{NotText, TextEncoding};
