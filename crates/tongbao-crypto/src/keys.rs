//! Keys and certificates, from whatever file the merchant was given.
//!
//! [`load`] looks at the bytes, not at the file name, and takes PEM, DER, one line of base64, hex, PFX
//! and CFCA's `.sm2`, plain or locked with a password. [`load_file`] also looks who else may read the file. Ask the answer
//! what it found ([`Loaded::descriptions`]), or turn it into the type of the role it is to play:
//!
//! | type | role |
//! |---|---|
//! | [`PrivateKey`] | signs and decrypts for us |
//! | [`PublicKey`] | verifies what the gateway signed, encrypts for it |
//! | [`Certificate`] | names a key and limits its time |
//! | [`Identity`] | private key and certificate chain: the client side of mutual TLS |
//!
//! ```
//! use tongbao_crypto::keys::{KeyError, PrivateKey, PublicKey};
//!
//! # fn main() -> Result<(), KeyError> {
//! let key = PrivateKey::generate_rsa(2048)?;
//! let error = PublicKey::load(&key.to_pem()).unwrap_err();
//! assert_eq!(
//!     error.to_string(),
//!     "found a private key, expected a public key or certificate; \
//!      ask the peer for its public key and keep this file secret"
//! );
//! # Ok(())
//! # }
//! ```

mod asn1;
mod certificate;
mod cfca;
mod derive;
mod description;
mod error;
mod file;
mod hex;
mod identity;
mod loaded;
mod locked;
mod old_pem;
mod pbe;
mod pem;
mod pfx;
mod pkcs8;
mod private;
mod public;
mod sniff;
mod validity;

pub use certificate::{Certificate, Serial};
pub use description::{CertificateFacts, Description, Encoding, KeyAlgorithm, Kind, Weakness};
pub use error::{Cause, Content, KeyError};
pub use file::{KeyFile, load_file, read_file, write_private};
pub use identity::Identity;
pub use loaded::{Loaded, MAX_INPUT, load};
pub use locked::{Locked, Protection};
#[cfg(feature = "pfx")]
pub use pfx::PfxCipher;
pub use private::PrivateKey;
pub use public::PublicKey;
pub use validity::{ExpiryWarning, Validity};

#[cfg(test)]
mod tests;
