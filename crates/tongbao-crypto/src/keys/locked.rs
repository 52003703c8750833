//! What protects a key by a password, and the work that opening it may take.

use std::fmt;

use super::KeyError;

/// A container that a password opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Locked {
    /// `BEGIN ENCRYPTED PRIVATE KEY`, or the same as DER.
    Pkcs8,
    /// `BEGIN RSA PRIVATE KEY` with `Proc-Type: 4,ENCRYPTED`: what `openssl genrsa -des3` made before version 3.
    Pem,
    /// PFX or P12.
    Pfx,
    /// A `.sm2` file of 中金认证 (CFCA).
    CfcaSm2,
}

impl Locked {
    /// The error of a password that does not fit; the empty one is what is tried when none was given.
    pub(super) fn refuses(self, password: &str) -> KeyError {
        if password.is_empty() {
            KeyError::PasswordNeeded { locked: self }
        } else {
            KeyError::WrongPassword { locked: self }
        }
    }

    /// The command that writes the container in a form that is read here.
    pub(super) fn rewrite(self) -> &'static str {
        match self {
            Self::Pkcs8 | Self::Pem => "write it anew with `openssl pkcs8 -topk8 -v2 aes256 -in OLD -out NEW`",
            // PEM, as OpenSSL cannot read both halves of a PFX to be from a pipe.
            Self::Pfx => "write it anew as PEM with `openssl pkcs12 -legacy -aes256 -in OLD -out NEW`",
            Self::CfcaSm2 => "ask CFCA or the gateway for the file again",
        }
    }

    /// The same for a cipher that OpenSSL, too, only has among its old ones.
    pub(super) fn rewrite_cipher(self) -> &'static str {
        match self {
            Self::Pkcs8 | Self::Pem => {
                "write it anew with `openssl pkcs8 -provider legacy -provider default -topk8 -v2 aes256 -in OLD -out NEW`"
            }
            Self::Pfx | Self::CfcaSm2 => self.rewrite(),
        }
    }

    pub(super) fn malformed(self, fault: &'static str) -> KeyError {
        let what = match self {
            Self::Pkcs8 => "the encrypted private key (PKCS#8)",
            Self::Pem => "the encrypted private key (PEM)",
            Self::Pfx => "the PFX",
            Self::CfcaSm2 => "the CFCA .sm2 file",
        };
        KeyError::malformed(what, fault)
    }
}

impl fmt::Display for Locked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Pkcs8 => "an encrypted private key (PKCS#8)",
            Self::Pem => "an encrypted private key (PEM with Proc-Type: 4,ENCRYPTED)",
            Self::Pfx => "a PFX",
            Self::CfcaSm2 => "a CFCA .sm2 file",
        })
    }
}

/// How a key or certificate was locked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Protection {
    /// The container.
    pub locked: Locked,
    /// The cipher: `AES-256`, `3DES`, `RC2-40` …
    pub cipher: &'static str,
    /// How the key of the cipher is made from the password: `PBKDF2 with SHA-256` …
    pub derivation: &'static str,
    /// How often the digest is repeated; for scrypt, its parameter N.
    pub rounds: u64,
}

impl Protection {
    /// Whether somebody who gets hold of the file can be expected to open it: write such a key anew.
    #[must_use]
    pub fn is_legacy(&self) -> bool {
        let cipher = ["DES", "3DES", "RC2"].into_iter().any(|old| self.cipher.starts_with(old));
        cipher || self.derivation.contains("MD5") || self.derivation.starts_with("PBKDF1")
    }
}

impl fmt::Display for Protection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { cipher, derivation, rounds, .. } = self;
        let plural = if *rounds == 1 { "" } else { "s" };
        let legacy = if self.is_legacy() { ": legacy" } else { "" };
        write!(f, "{cipher}, {derivation}, {rounds} round{plural}{legacy}")
    }
}

/// What the password derivations of one file may cost together, so that nobody's file can stop the program.
#[derive(Debug)]
pub(super) struct Budget {
    spent: u64,
}

impl Budget {
    pub(super) const fn new() -> Self {
        Self { spent: 0 }
    }

    /// Books digest calls before they are made.
    ///
    /// # Errors
    ///
    /// [`KeyError::TooCostly`] if it is too much together with what was booked before.
    pub(super) fn spend(&mut self, calls: u64, locked: Locked) -> Result<(), KeyError> {
        self.spent = self.spent.saturating_add(calls);
        if self.spent <= MAX_CALLS {
            return Ok(());
        }
        Err(KeyError::TooCostly { locked, found: self.spent, max: MAX_CALLS, unit: "digest calls" })
    }

    /// Checks the memory of one derivation before it is taken.
    ///
    /// # Errors
    ///
    /// [`KeyError::TooCostly`] if it is too much.
    pub(super) fn reserve(&self, bytes: u64, locked: Locked) -> Result<(), KeyError> {
        if bytes <= MAX_MEMORY {
            return Ok(());
        }
        Err(KeyError::TooCostly { locked, found: bytes, max: MAX_MEMORY, unit: "bytes of memory" })
    }
}

/// About 30 ms. A key with 100,000 rounds of PBKDF2 takes 200,000. Java's old PFX takes all of it: 100,000 rounds for the MAC, and
/// 50,000 each for two parts of the certificates' RC2 and three of the key's triple DES.
const MAX_CALLS: u64 = 350_000;
const MAX_MEMORY: u64 = 12 * 1024 * 1024;
