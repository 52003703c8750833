//! Names for what is no key, so that the message can say what to do.

use super::KeyError;

/// The error for bytes that are neither PEM, DER, base64 nor hex of anything known.
pub(super) fn unrecognized(input: &[u8]) -> KeyError {
    let input = input.trim_ascii_start();
    if let Some((_, found, advice)) = FOREIGN.iter().find(|(start, ..)| input.starts_with(start)) {
        return KeyError::NotSupported { found, advice };
    }
    let found = match input {
        [b'<', ..] => "XML or HTML",
        [b'{' | b'[', ..] => "JSON",
        text if is_text(text) => "other text",
        _ => "other binary data",
    };
    KeyError::Unrecognized { found }
}

/// The error for a PEM label that promises something else.
pub(super) fn foreign_label(label: &str) -> Option<KeyError> {
    let (found, advice) = match label {
        _ if label.starts_with("PGP ") => ("a PGP key or message", PGP),
        "OPENSSH PRIVATE KEY" => ("an OpenSSH key", SSH),
        "X509 CRL" => ("a certificate revocation list (CRL)", "give the certificate or key itself"),
        _ => return None,
    };
    Some(KeyError::NotSupported { found, advice })
}

/// The error for base64 whose bytes are no structure but have the length of a raw SM2 key.
pub(super) fn raw_in_base64(bytes: &[u8]) -> Option<KeyError> {
    let found = match bytes.len() {
        32 => "base64 of 32 bytes, perhaps a raw SM2 private key",
        33 | 64 | 65 => "base64 of 33, 64 or 65 bytes, perhaps a raw SM2 public key",
        _ => return None,
    };
    Some(KeyError::NotSupported { found, advice: "give a raw key as hex digits, or ask for PEM" })
}

pub(super) fn is_text(input: &[u8]) -> bool {
    input.iter().all(|byte| byte.is_ascii_graphic() || byte.is_ascii_whitespace())
}

const KEYTOOL: &str =
    "convert it with `keytool -importkeystore -srckeystore OLD -destkeystore NEW -deststoretype PKCS12`";
const BKS: &str = "convert it to PKCS12 with keytool and the provider of Bouncy Castle, or ask for a PFX";
const SSH: &str = "ask for the key as PEM";
const PGP: &str = "ask for the key as PEM, or decrypt the mail if the key is inside";
const UTF_16: &str = "save it as UTF-8 or ANSI";
const FOREIGN: [(&[u8], &str, &str); 12] = [
    (&[0xfe, 0xed, 0xfe, 0xed], "a Java keystore (JKS)", KEYTOOL),
    (&[0xce, 0xce, 0xce, 0xce], "a Java keystore (JCEKS)", KEYTOOL),
    // Version and the length of the salt.
    (&[0, 0, 0, 2, 0, 0, 0, 20], "a Bouncy Castle keystore (BKS)", BKS),
    (&[0, 0, 0, 1, 0, 0, 0, 20], "a Bouncy Castle keystore (BKS)", BKS),
    (b"ssh-", "an OpenSSH key", SSH),
    (b"ecdsa-sha2-", "an OpenSSH key", SSH),
    (b"openssh-key", "an OpenSSH key", SSH),
    (b"PuTTY-User-Key-File", "a PuTTY key", SSH),
    (&[0xff, 0xfe], "text in UTF-16", UTF_16),
    (&[0xfe, 0xff], "text in UTF-16", UTF_16),
    (b"PK\x03\x04", "a ZIP archive", "unpack it and give the key or certificate inside"),
    (b"Rar!", "a RAR archive", "unpack it and give the key or certificate inside"),
];
