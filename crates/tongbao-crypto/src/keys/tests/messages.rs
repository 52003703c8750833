//! The exact text of every error.

use super::*;
use crate::{Algorithm, Fingerprint};

#[test]
fn every_error_says_what_was_found_and_what_to_do() {
    let fingerprint = Fingerprint::of(b"abc");
    let cause = || Some(Cause::from("cause"));
    for (error, expected) in [
        (KeyError::Empty, "the input is empty; give a key or certificate as PEM, DER, base64, hex or PFX"),
        (
            KeyError::TooLarge { found: 300_000, max: MAX_INPUT },
            "the input has 300000 bytes or more, at most 65536 allowed; is it the right file?",
        ),
        (
            KeyError::Unrecognized { found: "JSON" },
            "found JSON, expected a key or certificate as PEM, DER, base64, hex or PFX; is it the right file?",
        ),
        (
            KeyError::Pem { fault: "the END line is missing" },
            "broken PEM: the END line is missing; copy the whole block with its BEGIN and END lines",
        ),
        (
            KeyError::Malformed { what: "the certificate", source: cause() },
            "the certificate is damaged or not DER; ask for the file again and copy it as binary or as whole PEM",
        ),
        (
            KeyError::NotSupported { found: "an OpenSSH key", advice: "ask for PEM" },
            "found an OpenSSH key, which is not read here; ask for PEM",
        ),
        (
            KeyError::Several { content: Content::PrivateKey, count: 2 },
            "found 2 times a private key, expected one; split the file",
        ),
        (
            KeyError::PasswordNeeded { locked: Locked::Pkcs8 },
            "found an encrypted private key (PKCS#8) and no password was given; \
             give the password that came with it",
        ),
        (
            KeyError::WrongPassword { locked: Locked::CfcaSm2 },
            "found a CFCA .sm2 file that the password does not open; \
             check upper and lower case, spaces and the input method",
        ),
        (
            KeyError::CipherNotSupported { locked: Locked::Pfx, cipher: "RC4-128".to_owned() },
            "found a PFX encrypted with RC4-128, which is not read here; \
             write it anew as PEM with `openssl pkcs12 -legacy -aes256 -in OLD -out NEW`",
        ),
        (
            KeyError::CipherNotSupported { locked: Locked::Pkcs8, cipher: "RC4-128".to_owned() },
            "found an encrypted private key (PKCS#8) encrypted with RC4-128, which is not read here; write it anew with \
             `openssl pkcs8 -provider legacy -provider default -topk8 -v2 aes256 -in OLD -out NEW`",
        ),
        (
            KeyError::TooCostly { locked: Locked::Pem, found: 2_000_000, max: 350_000, unit: "digest calls" },
            "opening an encrypted private key (PEM with Proc-Type: 4,ENCRYPTED) takes 2000000 digest calls, \
             at most 350000 allowed; write it anew with `openssl pkcs8 -topk8 -v2 aes256 -in OLD -out NEW`",
        ),
        (
            KeyError::TooMany { what: "blocks", max: 64 },
            "found more than 64 blocks in one file; split the file, or is it a list of trusted issuers?",
        ),
        (
            KeyError::InvalidSm2 { what: "the SM2 public key", fault: "is not a point on the curve" },
            "the SM2 public key is not a point on the curve; copy it again as a whole and ask whether it is an SM2 key",
        ),
        (
            KeyError::HexLength { found: 62 },
            "found 62 hex digits, expected 64 (SM2 private key) or 66, 128 or 130 (SM2 public key); is it whole?",
        ),
        (
            KeyError::NoSuchForm { form: "SEC1", found: KeyAlgorithm::Rsa },
            "RSA keys have no SEC1 form; use PKCS#8 for private and SPKI for public RSA keys, or PKCS#1",
        ),
        (
            KeyError::NoSuchForm { form: "PKCS#1", found: KeyAlgorithm::Sm2 },
            "SM2 keys have no PKCS#1 form; use PKCS#8 for private and SPKI for public SM2 keys, or SEC1 and hex",
        ),
        (
            KeyError::Permissions { mode: 0o644 },
            "the file with a private key has mode 0644, at most 0600 allowed; run `chmod 600 FILE`",
        ),
        (
            KeyError::File { action: "opened", path: "a/b".into(), source: std::io::ErrorKind::NotFound.into() },
            "a/b could not be opened; see the cause",
        ),
        (
            KeyError::KeySize { found: 512, min: 1024, max: 8192 },
            "RSA key of 512 bits, 1024 to 8192 allowed; ask for a key of 2048 bits",
        ),
        (
            KeyError::UnsupportedKey { found: KeyAlgorithm::Other("Ed25519".to_owned()) },
            "found a key of kind Ed25519, expected RSA or SM2; is it the right file?",
        ),
        (
            KeyError::WrongAlgorithm { algorithm: Algorithm::Sm2Sm3, found: KeyAlgorithm::Rsa },
            "SM2-SM3 cannot use a key of kind RSA; correct the configured algorithm or key",
        ),
        (
            KeyError::UserId { found: 9000, max: 8191 },
            "SM2 user id of 9000 bytes, at most 8191 allowed; the usual one is 1234567812345678",
        ),
        (
            KeyError::Expired { subject: "CN=shop".to_owned(), days_ago: 3 },
            "the certificate of CN=shop expired 3 days ago; ask the gateway for a new one",
        ),
        (
            KeyError::NotYetValid { subject: "CN=shop".to_owned(), days_until: 2 },
            "the certificate of CN=shop is valid only in 2 days; is the clock of this machine right?",
        ),
        (
            KeyError::NoCertificate,
            "the identity has no certificate; add the certificate that belongs to the private key",
        ),
        (KeyError::NotMade { what: "an RSA key", source: cause() }, "an RSA key could not be made; see the cause"),
    ] {
        assert_eq!(error.to_string(), expected);
    }
    let mismatch = KeyError::Mismatch { key: fingerprint, certificate: fingerprint };
    let expected =
        format!("private key {fingerprint} does not fit certificate {fingerprint}; find the other half of one of them");
    assert_eq!(mismatch.to_string(), expected);
}

#[test]
fn every_wrong_content_says_what_to_give_instead() {
    for (expected, found, message) in [
        (
            Content::PrivateKey,
            Content::Certificate,
            "found a certificate, expected a private key; \
             give the .key or .pfx file that belongs to the certificate",
        ),
        (
            Content::PrivateKey,
            Content::PublicKey,
            "found a public key, expected a private key; \
             give our own private key; the gateway's public key cannot sign",
        ),
        (
            Content::PublicKey,
            Content::PrivateKey,
            "found a private key, expected a public key or certificate; \
             ask the peer for its public key and keep this file secret",
        ),
        (
            Content::Certificate,
            Content::PublicKey,
            "found a public key, expected a certificate; ask for the .cer or .crt file",
        ),
        (
            Content::Certificate,
            Content::PrivateKey,
            "found a private key, expected a certificate; give the .cer or .crt file and keep this file secret",
        ),
        (
            Content::Identity,
            Content::PrivateKey,
            "found a private key, expected a private key with its certificate; \
             add the certificate, or give the .pfx file",
        ),
        (
            Content::Identity,
            Content::Certificate,
            "found a certificate, expected a private key with its certificate; \
             give the .pfx file, or a PEM file with the private key and its certificate",
        ),
    ] {
        assert_eq!(KeyError::WrongContent { expected, found }.to_string(), message);
    }
}
