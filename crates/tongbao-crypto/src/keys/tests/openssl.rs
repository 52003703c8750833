//! Containers and signatures exchanged with the `openssl` command, where there is one.

use super::*;
use crate::testing::Shell;
use crate::{Algorithm, Signer, Sm2Options, Sm2Signer, Sm2Verifier, Verifier, signer, verifier};

#[test]
fn every_plain_container_is_read() {
    let Some(shell) = Shell::new("every_plain_container_is_read") else { return };
    for (generate, algorithm, bits) in [
        ("genrsa -out key 1024", KeyAlgorithm::Rsa, 1024),
        ("genrsa -out key 2048", KeyAlgorithm::Rsa, 2048),
        ("genrsa -3 -out key 2048", KeyAlgorithm::Rsa, 2048),
        ("genrsa -out key 3072", KeyAlgorithm::Rsa, 3072),
        ("ecparam -genkey -name SM2 -out key", KeyAlgorithm::Sm2, 256),
    ] {
        shell.run(generate);
        let rsa = algorithm == KeyAlgorithm::Rsa;
        let digest = if rsa { "-sha256" } else { "-sm3" };
        shell.run(&format!(
            "req -x509 -new -key key {digest} -utf8 -subj /C=CN/O=快钱/CN=商户 -days 10 -out certificate"
        ));
        let mut cases = vec![
            ("pkcs8 -topk8 -nocrypt -in key", Kind::Pkcs8PrivateKey),
            ("pkey -in key -pubout", Kind::Spki),
            ("x509 -in certificate", Kind::X509),
        ];
        if rsa {
            cases.push(("rsa -in key -traditional", Kind::Pkcs1PrivateKey));
            cases.push(("rsa -in key -RSAPublicKey_out", Kind::Pkcs1PublicKey));
        } else {
            cases.push(("ec -in key", Kind::Sec1PrivateKey));
        }
        // SM2's file begins with an EC PARAMETERS block.
        let fingerprint = load(&shell.read("key"), None).unwrap().descriptions()[0].fingerprint;
        for (command, kind) in cases {
            for encoding in [Encoding::Pem, Encoding::Der, Encoding::Base64] {
                let form = if encoding == Encoding::Pem { "PEM" } else { "DER" };
                let mut output = shell.run(&format!("{command} -outform {form}"));
                if encoding == Encoding::Base64 {
                    output = one_line(&output);
                }
                let [found] = load(&output, None).unwrap().descriptions().try_into().unwrap();
                let label = format!("{command} {encoding}");
                assert_eq!((found.kind, found.encoding), (kind, encoding), "{label}");
                assert_eq!((&found.algorithm, found.bits), (&algorithm, Some(bits)), "{label}");
                assert_eq!(found.private, !matches!(kind, Kind::Spki | Kind::Pkcs1PublicKey | Kind::X509), "{label}");
                assert_eq!(found.fingerprint, fingerprint, "{label}");
            }
        }
        // With the readable text that OpenSSL puts before the block.
        let certificate = shell.run("x509 -in certificate -text");
        let identity = Identity::load(&[shell.read("key"), certificate].concat(), None).unwrap();
        identity.check_pair().unwrap();
        assert_eq!(identity.certificate().subject(), "CN=商户,O=快钱,C=CN");
        let serial = shell.run("x509 -in certificate -noout -serial");
        assert_eq!(format!("serial={}\n", identity.certificate().serial()).into_bytes(), serial);
        let sha256 = String::from_utf8(shell.run("x509 -in certificate -noout -fingerprint -sha256")).unwrap();
        let sha256 = sha256.trim_end().rsplit('=').next().unwrap();
        assert_eq!(sha256.parse(), Ok(identity.certificate().fingerprint()));
    }
}

#[test]
fn what_cannot_be_used_is_named() {
    let Some(shell) = Shell::new("what_cannot_be_used_is_named") else { return };
    shell.run("genrsa -out key 2048");
    shell.run("ecparam -genkey -name prime256v1 -noout -out p256");
    shell.run("req -x509 -new -key p256 -subj /CN=a -out p256-certificate");
    shell.run("req -x509 -new -key key -subj /CN=a -out certificate");
    shell.run("genrsa -out small 768");
    for (command, expected) in [
        ("pkey -in p256", "found a key of kind EC on curve P-256, expected RSA or SM2"),
        ("ec -in p256", "found a key of kind EC, not on SM2's curve, expected RSA or SM2"),
        ("pkey -in p256 -pubout", "found a key of kind EC on curve P-256, expected RSA or SM2"),
        ("genpkey -algorithm ED25519", "found a key of kind Ed25519, expected RSA or SM2"),
        ("req -new -key key -subj /CN=a", "found a certificate request (CSR), which is not read here"),
        ("crl2pkcs7 -nocrl", "found a PKCS#7 file (.p7b) without certificates, which is not read here"),
        ("pkey -in small", "RSA key of 768 bits, 1024 to 8192 allowed; ask for a key of 2048 bits"),
        ("pkey -in small -pubout", "RSA key of 768 bits, 1024 to 8192 allowed"),
    ] {
        check_role(load(&shell.run(command), None), expected);
    }
    // A certificate with a foreign key can be shown, but its key cannot be used.
    let foreign = shell.read("p256-certificate");
    let [described] = load(&foreign, None).unwrap().descriptions().try_into().unwrap();
    assert_eq!(described.algorithm, KeyAlgorithm::Other("EC on curve P-256".to_owned()));
    check_role(PublicKey::load(&foreign), "found a key of kind EC on curve P-256");
}

#[test]
fn rsa_signatures_are_exchanged() {
    let Some(shell) = Shell::new("rsa_signatures_are_exchanged") else { return };
    shell.write("message", MESSAGE);
    for bits in [1024, 2048] {
        shell.run(&format!("genrsa -out key {bits}"));
        shell.run("pkey -in key -pubout -out public");
        let key = PrivateKey::load(&shell.read("key")).unwrap();
        for (algorithm, digest) in [(Algorithm::RsaSha1, "-sha1"), (Algorithm::RsaSha256, "-sha256")] {
            let theirs = shell.run(&format!("dgst {digest} -sign key message"));
            verifier(&key.public_key(), algorithm).unwrap().verify(MESSAGE, &theirs).unwrap();
            let ours = signer(&key, algorithm).unwrap().sign(MESSAGE).unwrap();
            assert_eq!(ours, theirs);
            shell.write("signature", &ours);
            shell.run(&format!("dgst {digest} -verify public -signature signature message"));
        }
    }
}

#[test]
fn sm2_signatures_are_exchanged() {
    let Some(shell) = Shell::new("sm2_signatures_are_exchanged") else { return };
    shell.write("message", MESSAGE);
    shell.run("ecparam -genkey -name SM2 -noout -out key");
    shell.run("pkey -in key -pubout -out public");
    let key = PrivateKey::load(&shell.read("key")).unwrap();
    for user_id in ["1234567812345678", "ALICE123@YAHOO.COM"] {
        let options = Sm2Options { user_id: user_id.to_owned(), ..Sm2Options::default() };
        let common = format!("-in message -rawin -digest sm3 -pkeyopt distid:{user_id}");
        let theirs = shell.run(&format!("pkeyutl -sign -inkey key {common}"));
        Sm2Verifier::new(&key.public_key(), options.clone()).unwrap().verify(MESSAGE, &theirs).unwrap();
        shell.write("signature", &Sm2Signer::new(&key, options).unwrap().sign(MESSAGE).unwrap());
        shell.run(&format!("pkeyutl -verify -pubin -inkey public -sigfile signature {common}"));
    }
}

#[test]
fn two_hundred_sm2_signatures_are_exchanged() {
    let Some(shell) = Shell::new("two_hundred_sm2_signatures_are_exchanged") else { return };
    shell.run("ecparam -genkey -name SM2 -noout -out key");
    shell.run("pkey -in key -pubout -out public");
    let key = PrivateKey::load(&shell.read("key")).unwrap();
    let signer = signer(&key, Algorithm::Sm2Sm3).unwrap();
    let plain = Sm2Verifier::new(&key.public_key(), Sm2Options::default()).unwrap();
    let table = Sm2Verifier::new(&key.public_key(), Sm2Options::default()).unwrap().with_table();
    let user_id = "-sigopt distid:1234567812345678";
    for length in 0..100 {
        let message = MESSAGE.repeat(5)[..length].to_vec();
        shell.write("message", &message);
        let theirs = shell.run(&format!("dgst -sm3 -sign key {user_id} message"));
        plain.verify(&message, &theirs).unwrap();
        table.verify(&message, &theirs).unwrap();
        shell.write("signature", &signer.sign(&message).unwrap());
        shell.run(&format!("dgst -sm3 -verify public -signature signature {user_id} message"));
    }
}

const MESSAGE: &[u8] = b"<TxnMsgContent><txnType>PUR</txnType></TxnMsgContent>";
