//! Containers and signatures exchanged with the `openssl` command, where there is one.

use std::{path::Path, process::Command};

use super::*;
use crate::{Algorithm, Signer, Sm2Options, Sm2Signer, Sm2Verifier, Verifier, signer, testing::skipped, verifier};

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

#[cfg(feature = "pfx")]
#[test]
fn every_pfx_is_read_and_wrong_passwords_are_named() {
    let Some(shell) = Shell::new("every_pfx_is_read_and_wrong_passwords_are_named") else { return };
    shell.run("req -x509 -newkey rsa:2048 -nodes -keyout key -utf8 -subj /CN=商户 -days 10 -out certificate");
    let key = PrivateKey::load(&shell.read("key")).unwrap();
    for options in [
        "",
        "-legacy",
        "-keypbe AES-128-CBC -certpbe AES-128-CBC",
        "-keypbe PBE-SHA1-3DES -certpbe PBE-SHA1-3DES -macalg sha1",
        "-certpbe NONE",
        "-nomac",
    ] {
        for password in ["vpos123", "快钱密码", "with space", ""] {
            let test = format!("pfx {options} {password:?}");
            let export = format!("pkcs12 -export -inkey key -in certificate -name 商户 -out pfx {options} -passout");
            let mut arguments: Vec<String> = export.split_whitespace().map(str::to_owned).collect();
            arguments.push(format!("pass:{password}"));
            if let Err(reason) = shell.try_run(&arguments) {
                skipped(&test, &reason);
                continue;
            }
            let pfx = shell.read("pfx");
            let identity = Identity::load(&pfx, Some(password)).unwrap_or_else(|error| panic!("{test}: {error}"));
            identity.check_pair().unwrap();
            assert_eq!(identity.private_key().public_key(), key.public_key(), "{test}");
            assert_eq!(identity.certificate().common_name().as_deref(), Some("商户"), "{test}");
            for wrong in ["VPOS123", "x", "快钱密码 "] {
                let error = Identity::load(&pfx, Some(wrong)).unwrap_err();
                assert!(matches!(error, KeyError::WrongPassword), "{test}: {error}");
            }
            let without = Identity::load(&pfx, None);
            match without {
                Ok(_) => assert_eq!(password, ""),
                Err(error) => assert!(matches!(error, KeyError::PasswordNeeded), "{test}: {error}"),
            }
            let [first, second] = load(&pfx, Some(password)).unwrap().descriptions().try_into().unwrap();
            assert!(first.private && first.encoding == Encoding::Pfx && second.kind == Kind::X509, "{test}");
            assert!(matches!(load(&pfx[..pfx.len() - 1], Some(password)), Err(KeyError::Malformed { .. })), "{test}");
        }
    }
}

#[cfg(feature = "pfx")]
#[test]
fn a_pfx_with_an_unusual_cipher_is_named() {
    let test = "a_pfx_with_an_unusual_cipher_is_named";
    let Some(shell) = Shell::new(test) else { return };
    shell.run("req -x509 -newkey rsa:2048 -nodes -keyout key -subj /CN=a -days 10 -out certificate");
    let export = "pkcs12 -export -legacy -inkey key -in certificate -certpbe PBE-SHA1-RC2-128 -out pfx -passout pass:a";
    let arguments: Vec<String> = export.split_whitespace().map(str::to_owned).collect();
    match shell.try_run(&arguments) {
        Ok(_) => {
            check_role(load(&shell.read("pfx"), Some("a")), "found a PFX with an unusual cipher, which is not read")
        }
        Err(reason) => skipped(test, &reason),
    }
}

#[cfg(feature = "pfx")]
#[test]
fn openssl_opens_the_pfx_that_is_written() {
    let Some(shell) = Shell::new("openssl_opens_the_pfx_that_is_written") else { return };
    let identity = Identity::new(rsa_2048().clone(), vec![certificate(rsa_2048(), "商户", None)]).unwrap();
    for cipher in [PfxCipher::Modern, PfxCipher::Legacy] {
        for password in ["vpos123", "快钱密码", ""] {
            shell.write("pfx", &identity.to_pfx("商户", password, cipher).unwrap());
            let open = ["pkcs12", "-in", "pfx", "-nodes", "-passin"].map(str::to_owned);
            let opened = shell.try_run(&[&open[..], &[format!("pass:{password}")]].concat()).unwrap();
            assert_eq!(PrivateKey::load(&opened).unwrap().public_key(), rsa_2048().public_key(), "{cipher:?}");
        }
    }
    shell.write("identity", &identity.to_pem());
    assert_eq!(shell.run("pkey -in identity -pubout"), rsa_2048().public_key().to_pem());
    assert_eq!(shell.run("x509 -in identity"), identity.certificate().to_pem());
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
        ("pkcs8 -topk8 -in key -passout pass:a", "found an encrypted private key (PKCS#8), expected a plain one"),
        ("pkcs8 -topk8 -in key -passout pass:a -outform DER", "found an encrypted private key (PKCS#8)"),
        ("rsa -in key -aes128 -passout pass:a -traditional", "found an encrypted private key (PEM with Proc-Type"),
        ("pkey -in p256", "found a key of kind EC on curve P-256, expected RSA or SM2"),
        ("ec -in p256", "found a key of kind EC, not on SM2's curve, expected RSA or SM2"),
        ("pkey -in p256 -pubout", "found a key of kind EC on curve P-256, expected RSA or SM2"),
        ("genpkey -algorithm ED25519", "found a key of kind Ed25519, expected RSA or SM2"),
        ("req -new -key key -subj /CN=a", "found a certificate request (CSR), which is not read here"),
        ("crl2pkcs7 -nocrl -certfile certificate", "found a PKCS#7 file (.p7b), which is not read here"),
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

/// A throw-away folder in which `openssl` runs.
struct Shell(tempfile::TempDir);

impl Shell {
    /// `None`, said aloud, where there is no `openssl` of version 3.
    fn new(test: &str) -> Option<Self> {
        let version = Command::new("openssl").arg("version").output().map(|output| output.stdout);
        match version {
            Ok(version) if version.starts_with(b"OpenSSL 3") => Some(Self(tempfile::tempdir().unwrap())),
            Ok(version) => {
                skipped(test, &format!("needs OpenSSL 3, found {}", String::from_utf8_lossy(&version).trim_end()));
                None
            }
            Err(error) => {
                skipped(test, &format!("the openssl command does not run: {error}"));
                None
            }
        }
    }

    #[track_caller]
    fn run(&self, arguments: &str) -> Vec<u8> {
        let arguments: Vec<String> = arguments.split_whitespace().map(str::to_owned).collect();
        self.try_run(&arguments).unwrap_or_else(|reason| panic!("openssl {arguments:?}: {reason}"))
    }

    fn try_run(&self, arguments: &[String]) -> Result<Vec<u8>, String> {
        let output = Command::new("openssl").current_dir(self.path()).args(arguments).output().unwrap();
        if output.status.success() {
            Ok(output.stdout)
        } else {
            Err(String::from_utf8_lossy(&output.stderr).trim_end().to_owned())
        }
    }

    fn read(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.path().join(name)).unwrap()
    }

    fn write(&self, name: &str, content: &[u8]) {
        std::fs::write(self.path().join(name), content).unwrap();
    }

    fn path(&self) -> &Path {
        self.0.path()
    }
}
