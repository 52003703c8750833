//! Inputs that nobody meant to write: none may panic.

use proptest::prelude::*;

use super::*;

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        try_all(&bytes);
        try_all(&[&[0x30, 0x82][..], &bytes].concat());
        try_all(&pem::encode("PRIVATE KEY", &bytes));
        try_all(&one_line(&bytes));
    }

    #[test]
    fn random_text_never_panics(text in "[ -~\\n快]{0,200}", label in "[A-Z ]{0,20}") {
        try_all(text.as_bytes());
        try_all(format!("-----BEGIN {label}-----{text}-----END {label}-----").as_bytes());
    }

    #[test]
    fn damaged_keys_and_certificates_never_panic(which in 0..6usize, cut in any::<prop::sample::Index>(), hits in damage()) {
        let mut bytes = samples()[which].clone();
        for (at, byte) in hits {
            *at.get_mut(&mut bytes) = byte;
        }
        try_all(&bytes);
        try_all(&bytes[..cut.index(bytes.len())]);
    }
}

#[cfg(feature = "pfx")]
proptest! {
    // Each case may derive keys twice, 10,000 rounds each.
    #![proptest_config(ProptestConfig { cases: 20, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn damaged_pfx_files_never_panic(hits in damage(), at_the_front in any::<bool>()) {
        static PFX: std::sync::OnceLock<Vec<u8>> = std::sync::OnceLock::new();
        let mut bytes = PFX.get_or_init(|| {
            let identity = Identity::new(rsa_2048().clone(), vec![certificate(rsa_2048(), "a", None)]).unwrap();
            identity.to_pfx("a", "password", PfxCipher::Modern).unwrap()
        }).clone();
        let end = if at_the_front { 160 } else { bytes.len() };
        for (at, byte) in hits {
            *at.get_mut(&mut bytes[..end]) = byte;
        }
        drop(load(&bytes, Some("password")));
    }
}

fn damage() -> impl Strategy<Value = Vec<(prop::sample::Index, u8)>> {
    prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4)
}

fn samples() -> &'static [Vec<u8>; 6] {
    static SAMPLES: std::sync::OnceLock<[Vec<u8>; 6]> = std::sync::OnceLock::new();
    SAMPLES.get_or_init(|| {
        [
            rsa_1024().as_pkcs8_der().to_vec(),
            rsa_1024().public_key().as_spki_der().to_vec(),
            sm2_key().as_pkcs8_der().to_vec(),
            sm2_key().public_key().as_spki_der().to_vec(),
            certificate(rsa_2048(), "商户", None).as_der().to_vec(),
            rsa_1024().to_pem().to_vec(),
        ]
    })
}

/// Whatever is accepted must also be usable.
fn try_all(bytes: &[u8]) {
    let Ok(loaded) = load(bytes, None) else { return };
    drop(format!("{:?} {:?}", loaded.descriptions(), loaded.content()));
    for key in [PrivateKey::load(bytes)].into_iter().flatten() {
        for algorithm in crate::Algorithm::ALL {
            drop(crate::signer(&key, algorithm).map(|signer| signer.sign(b"message")));
        }
    }
    for key in [PublicKey::load(bytes)].into_iter().flatten() {
        for algorithm in crate::Algorithm::ALL {
            drop(crate::verifier(&key, algorithm).map(|verifier| verifier.verify(b"message", &[1; 128])));
        }
    }
    drop(Identity::load(bytes, None).map(|identity| identity.check_pair()));
}
