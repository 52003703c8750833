//! Signed messages as they are received, and what the command says about them.

use std::fs;
use std::sync::LazyLock;

use tongbao_core::schema::Charset;
use tongbao_crypto::keys::PrivateKey;
use tongbao_crypto::{Algorithm, Signer, Sm2Encoding, Sm2Options, Sm2Signer, TextEncoding, signer};
use tongbao_wire::charset;

use super::GATEWAY;
use crate::{Run, tongbao};

/// The gateway's keys. Made once, for making them takes longer than using them.
pub(super) static RSA: LazyLock<PrivateKey> = LazyLock::new(|| PrivateKey::generate_rsa(1024).unwrap());
pub(super) static SM2: LazyLock<PrivateKey> = LazyLock::new(|| PrivateKey::generate_sm2().unwrap());

/// How something is signed.
#[derive(Clone, Copy)]
pub(super) enum With {
    Rsa,
    RsaSha256,
    Sm2,
    /// r and s of 32 bytes each.
    Sm2Raw,
}

impl With {
    pub(super) fn sign(self, covered: &[u8]) -> String {
        let options = Sm2Options { encoding: Sm2Encoding::Raw, ..Sm2Options::default() };
        let signature = match self {
            Self::Rsa => signer(&RSA, Algorithm::RsaSha1).unwrap().sign(covered),
            Self::RsaSha256 => signer(&RSA, Algorithm::RsaSha256).unwrap().sign(covered),
            Self::Sm2 => signer(&SM2, Algorithm::Sm2Sm3).unwrap().sign(covered),
            Self::Sm2Raw => Sm2Signer::new(&SM2, options).unwrap().sign(covered),
        };
        TextEncoding::Base64.encode(&signature.unwrap())
    }
}

/// Checks a received message.
pub(super) fn check(interface: &[&str], received: &[u8], keys: &[&PrivateKey]) -> Run {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("received");
    fs::write(&file, received).unwrap();
    let mut args = vec!["explain".to_owned(), GATEWAY.to_owned()];
    args.extend(interface.iter().map(|&arg| arg.to_owned()));
    args.extend(["--check".to_owned(), file.to_str().unwrap().to_owned()]);
    for (at, key) in keys.iter().enumerate() {
        let path = folder.path().join(format!("gateway-{at}.pem"));
        fs::write(&path, key.public_key().to_pem()).unwrap();
        args.extend(["--key".to_owned(), path.to_str().unwrap().to_owned()]);
    }
    tongbao(&args.iter().map(String::as_str).collect::<Vec<_>>())
}

/// Whether a run refuses its message and says that it verifies after this change.
pub(super) fn assert_hint(run: &Run, hint: &str) {
    assert_eq!(run.code, 1, "it does not verify as it is: {}", run.out);
    assert!(run.out.contains(&format!("verifies if {hint}")), "{hint}: {}{}", run.out, run.err);
    assert_not_read(run);
}

/// Whether nothing is said that comes from the message's fields.
pub(super) fn assert_not_read(run: &Run) {
    for part in ["该笔订单的资金总额", "succeeded", "what it says"] {
        assert!(!run.out.contains(part), "{part}: {}", run.out);
    }
}

pub(super) fn gbk(text: &str) -> Vec<u8> {
    charset::encode(text, Charset::Gbk).unwrap().into_owned()
}

/// A signature with a `+` in it, which about one in fifteen of RSA does not have: the text gets longer until it has.
pub(super) fn with_plus(make: impl Fn(&str) -> (String, Vec<u8>)) -> Vec<u8> {
    let found = (0..100).map(|at| make(&"x".repeat(at))).find(|(signature, _)| signature.contains('+'));
    found.unwrap().1
}
