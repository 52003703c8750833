//! The key loader: bytes from anywhere never make it panic, and what it accepts can be used.
#![no_main]

use std::{
    fs,
    path::Path,
    sync::OnceLock,
    time::{Duration, Instant},
};

use libfuzzer_sys::fuzz_target;
use tongbao_crypto::{
    Algorithm,
    keys::{Certificate, Identity, Loaded, PfxCipher, PrivateKey, load},
    signer, verifier,
};

// The first byte says whether the password that opens the seeds is given, a short one from the front, or none.
fuzz_target!(init: { seed() }, |data: &[u8]| {
    let Some((&choice, rest)) = data.split_first() else { return };
    let (password, input) = match choice % 4 {
        0 => (None, rest),
        1 => {
            let (front, input) = rest.split_at(rest.len().min(4));
            (Some(String::from_utf8_lossy(front).into_owned()), input)
        }
        _ => (Some(PASSWORD.to_owned()), rest),
    };
    let start = Instant::now();
    let loaded = load(input, password.as_deref());
    if let Some(limit) = limit() {
        assert!(start.elapsed() <= limit, "{:?}", start.elapsed());
    }
    match loaded {
        Ok(loaded) => use_all(loaded, input, password.as_deref()),
        Err(error) => assert!(!error.to_string().is_empty()),
    }
});

fn use_all(loaded: Loaded, input: &[u8], password: Option<&str>) {
    assert!(!format!("{:?} {}", loaded.descriptions(), loaded.content()).is_empty());
    let again = || load(input, password).expect("accepted once, accepted again");
    if let Ok(key) = again().into_private_key() {
        let public = key.public_key();
        for algorithm in Algorithm::ALL {
            if let (Ok(signer), Ok(verifier)) = (signer(&key, algorithm), verifier(&public, algorithm)) {
                let signature = signer.sign(b"message").expect("an accepted key signs");
                verifier.verify(b"message", &signature).expect("what an accepted key signs, verifies");
            }
        }
        let read = PrivateKey::load(&key.to_pem()).expect("an accepted key reads back");
        assert_eq!(read.as_pkcs8_der(), key.as_pkcs8_der());
    }
    if let Ok(key) = again().into_public_key() {
        for algorithm in Algorithm::ALL {
            if let Ok(verifier) = verifier(&key, algorithm) {
                assert!(verifier.verify(b"message", &[1; 128]).is_err());
            }
        }
    }
    if let Ok(identity) = again().into_identity() {
        let _ = identity.check_at(1_700_000_000);
    }
    let _ = loaded.into_certificates();
}

fn limit() -> Option<Duration> {
    static LIMIT: OnceLock<Option<Duration>> = OnceLock::new();
    *LIMIT.get_or_init(|| {
        let milliseconds = std::env::var("TONGBAO_FUZZ_MILLISECONDS").ok()?;
        Some(Duration::from_millis(milliseconds.parse().expect("TONGBAO_FUZZ_MILLISECONDS is a number")))
    })
}

/// Makes seeds where there are none yet.
fn seed() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus/keys");
    if folder.join("rsa.der").exists() {
        return;
    }
    let write = |name: &str, choice: u8, bytes: &[u8]| {
        fs::write(folder.join(name), [&[choice], bytes].concat()).expect("the corpus folder can be written");
    };
    fs::create_dir_all(&folder).expect("the corpus folder can be made");
    let rsa = PrivateKey::generate_rsa(1024).expect("an RSA key");
    let sm2 = PrivateKey::generate_sm2().expect("an SM2 key");
    for (key, name) in [(&rsa, "rsa"), (&sm2, "sm2")] {
        let public = key.public_key();
        write(&format!("{name}.der"), 0, key.as_pkcs8_der());
        write(&format!("{name}.pem"), 0, &key.to_pem());
        write(&format!("{name}.public"), 0, public.as_spki_der());
        write(&format!("{name}.base64"), 0, &public.to_base64());
        for (number, forms) in [key.to_pkcs1_der(), key.to_sec1_der(), key.to_hex()].into_iter().enumerate() {
            if let Ok(form) = forms {
                write(&format!("{name}.form{number}"), 0, &form);
            }
        }
        for (number, forms) in [public.to_pkcs1_der(), public.to_hex()].into_iter().enumerate() {
            if let Ok(form) = forms {
                write(&format!("{name}.public{number}"), 0, &form);
            }
        }
        let locked = key.to_encrypted_der(PASSWORD).expect("an encrypted key");
        // Fewer rounds make more runs: 100,000 are written as 01 86 a0.
        let mut cheap = locked.to_vec();
        if let Some(at) = cheap.windows(3).position(|rounds| rounds == [0x01, 0x86, 0xa0]) {
            cheap[at..at + 3].copy_from_slice(&[0, 0, 4]);
        }
        write(&format!("{name}.locked"), 2, &locked);
        write(&format!("{name}.cheap"), 2, &cheap);
    }
    write("old.pem", 2, OLD_PEM.as_bytes());
    for (key, name) in [(rsa, "rsa"), (sm2, "sm2")] {
        let der = certificate(key.public_key().as_spki_der());
        write(&format!("{name}.certificate"), 0, &der);
        let identity = Certificate::load(&der).and_then(|certificate| Identity::new(key, vec![certificate]));
        let identity = identity.expect("an identity");
        for (number, cipher) in [PfxCipher::Modern, PfxCipher::Legacy].into_iter().enumerate() {
            let pfx = identity.to_pfx("a", PASSWORD, cipher).expect("a PFX");
            write(&format!("{name}.pfx{number}"), 2, &pfx);
            write(&format!("{name}.bare{number}"), 2, &without_mac(&pfx));
        }
        if let Ok(file) = identity.to_cfca_sm2(PASSWORD) {
            write("cfca.sm2", 2, &file);
        }
    }
}

/// A certificate that nobody signed.
fn certificate(spki: &[u8]) -> Vec<u8> {
    let algorithm = [0x30, 10, 6, 8, 0x2a, 0x81, 0x1c, 0xcf, 0x55, 1, 0x83, 0x75];
    let time = *b"\x17\x0d200101000000Z";
    let name = b"\x30\x0c\x31\x0a\x30\x08\x06\x03\x55\x04\x03\x0c\x01a";
    let validity = [&[0x30, 30][..], &time, &time].concat();
    let tbs = [&[0xa0, 3, 2, 1, 2, 2, 1, 1][..], &algorithm, name, &validity, name, spki].concat();
    sequence(&[&sequence(&tbs)[..], &algorithm, &[3, 1, 0]].concat())
}

/// A PFX without its last part, so that what is changed in it is read all the same.
fn without_mac(pfx: &[u8]) -> Vec<u8> {
    let length = usize::from(u16::from_be_bytes([pfx[9], pfx[10]]));
    sequence(&pfx[4..11 + length])
}

fn sequence(body: &[u8]) -> Vec<u8> {
    let [high, low] = u16::try_from(body.len()).expect("seeds are small").to_be_bytes();
    let length: &[u8] = match (high, low) {
        (0, ..0x80) => &[low],
        (0, _) => &[0x81, low],
        _ => &[0x82, high, low],
    };
    [&[0x30], length, body].concat()
}

const PASSWORD: &str = "password";
const OLD_PEM: &str = "-----BEGIN RSA PRIVATE KEY-----
Proc-Type: 4,ENCRYPTED
DEK-Info: DES-EDE3-CBC,0001020304050607

AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
-----END RSA PRIVATE KEY-----
";
