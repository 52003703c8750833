//! Helpers that several test modules share.

mod shell;

use std::sync::OnceLock;

use crate::keys::{Certificate, PrivateKey};

pub(crate) use shell::Shell;

pub(crate) fn rsa_2048() -> &'static PrivateKey {
    static KEY: OnceLock<PrivateKey> = OnceLock::new();
    KEY.get_or_init(|| PrivateKey::generate_rsa(2048).unwrap())
}

pub(crate) fn other_rsa_2048() -> &'static PrivateKey {
    static KEY: OnceLock<PrivateKey> = OnceLock::new();
    KEY.get_or_init(|| PrivateKey::generate_rsa(2048).unwrap())
}

pub(crate) fn rsa_1024() -> &'static PrivateKey {
    static KEY: OnceLock<PrivateKey> = OnceLock::new();
    KEY.get_or_init(|| PrivateKey::generate_rsa(1024).unwrap())
}

pub(crate) fn sm2_key() -> &'static PrivateKey {
    static KEY: OnceLock<PrivateKey> = OnceLock::new();
    KEY.get_or_init(|| PrivateKey::generate_sm2().unwrap())
}

pub(crate) fn hex(text: &str) -> Vec<u8> {
    let digits: Vec<u32> = text.chars().map(|c| c.to_digit(16).unwrap()).collect();
    digits.chunks(2).map(|pair| u8::try_from(pair[0] << 4 | pair[1]).unwrap()).collect()
}

/// Says aloud that a test did not run, and why: not through `eprintln!`, whose text the test harness keeps to itself when a test passes.
pub(crate) fn skipped(test: &str, reason: &str) {
    use std::io::Write as _;
    writeln!(std::io::stderr(), "\nSKIPPED {test}: {reason}").unwrap();
}

/// A certificate for this key, valid from 2020 to the end of 2029, made by itself or by an issuer.
pub(crate) fn certificate(key: &PrivateKey, name: &str, issuer: Option<(&PrivateKey, &str)>) -> Certificate {
    let pair = |key: &PrivateKey| rcgen::KeyPair::from_pem(std::str::from_utf8(&key.to_pem()).unwrap()).unwrap();
    let params = |name: &str| {
        let mut params = rcgen::CertificateParams::default();
        params.distinguished_name = rcgen::DistinguishedName::new();
        params.distinguished_name.push(rcgen::DnType::CountryName, "CN");
        params.distinguished_name.push(rcgen::DnType::CommonName, name);
        params.not_before = rcgen::date_time_ymd(2020, 1, 1);
        params.not_after = rcgen::date_time_ymd(2030, 1, 1);
        params.serial_number = Some(vec![0x47, 0x73, 0x26, 0x1f].into());
        params
    };
    let certificate = match issuer {
        None => params(name).self_signed(&pair(key)),
        Some((issuer, issuer_name)) => {
            params(name).signed_by(&pair(key), &rcgen::Issuer::new(params(issuer_name), pair(issuer)))
        }
    };
    Certificate::load(certificate.unwrap().der()).unwrap()
}

/// A random source that has nothing to give.
pub(crate) struct NoRandom;

impl sm2::elliptic_curve::common::rand_core::TryRng for NoRandom {
    type Error = std::fmt::Error;

    fn try_next_u32(&mut self) -> Result<u32, Self::Error> {
        Err(std::fmt::Error)
    }

    fn try_next_u64(&mut self) -> Result<u64, Self::Error> {
        Err(std::fmt::Error)
    }

    fn try_fill_bytes(&mut self, _: &mut [u8]) -> Result<(), Self::Error> {
        Err(std::fmt::Error)
    }
}

impl sm2::elliptic_curve::common::rand_core::TryCryptoRng for NoRandom {}

/// Bytes that look random and are the same in every run, so that a failure can be repeated.
pub(crate) fn bytes(seed: &str, length: usize) -> Vec<u8> {
    (0..length.div_ceil(32)).flat_map(|part| crate::sha256(format!("{seed} {part}").as_bytes())).take(length).collect()
}
