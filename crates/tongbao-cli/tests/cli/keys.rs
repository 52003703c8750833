//! `keys`: a merchant's kit of key files, made for each test, and what the command says about it.

mod convert;
mod misuse;
mod passwords;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::LazyLock;

use tempfile::TempDir;
use tongbao_crypto::keys::{Certificate, Identity, PfxCipher, PrivateKey, write_private};

use crate::{Run, tongbao};

/// A folder with keys that protect nothing:
///
/// | file | holds |
/// |---|---|
/// | `merchant.key`, `merchant.cer` | RSA and its certificate, from 2020-01-01 to 2030-01-01 UTC, issued by `ca.cer` |
/// | `merchant.pfx`, `pfx-password` | both and the issuer, locked by [`PASSWORD`] |
/// | `other.key`, `other.cer` | another pair |
/// | `sm2.key`, `sm2.pub` | an SM2 pair |
struct Kit(TempDir);

impl Kit {
    fn new() -> Self {
        let kit = Self(tempfile::tempdir().unwrap());
        let merchant = published("rsa_2048_stranger");
        let [ca, other] = made_up();
        let issuer = certificate(ca, "ca", None);
        let leaf = certificate(&merchant, "示例商户", Some((ca, "ca")));
        kit.private("merchant.key", &merchant.to_pem());
        kit.public("merchant.cer", &leaf.to_pem());
        kit.public("ca.cer", issuer.as_der());
        kit.private("other.key", &other.to_pem());
        kit.public("other.cer", &certificate(other, "other", None).to_pem());
        let pfx = Identity::new(merchant, vec![leaf, issuer]).unwrap().to_pfx("merchant", PASSWORD, PfxCipher::Modern);
        kit.private("merchant.pfx", &pfx.unwrap());
        kit.private("pfx-password", format!("{PASSWORD}\n").as_bytes());
        let sm2 = published("sm2_stranger");
        kit.private("sm2.key", &sm2.to_pem());
        kit.public("sm2.pub", &sm2.public_key().to_pem());
        kit
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn read(&self, name: &str) -> Vec<u8> {
        fs::read(self.path(name)).unwrap()
    }

    fn public(&self, name: &str, bytes: &[u8]) {
        fs::write(self.path(name), bytes).unwrap();
    }

    fn private(&self, name: &str, bytes: &[u8]) {
        write_private(&self.path(name), bytes).unwrap();
    }

    /// Runs `tongbao keys` in the folder; words are separated by blanks.
    fn run(&self, words: &str) -> Run {
        self.run_with(words, &[])
    }

    /// The same with environment variables.
    fn run_with(&self, words: &str, variables: &[(&str, &str)]) -> Run {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tongbao"));
        command.arg("keys").args(words.split(' ')).current_dir(self.0.path()).envs(variables.iter().copied());
        let Output { status, stdout, stderr } = command.output().unwrap();
        let [out, err] = [stdout, stderr].map(|bytes| String::from_utf8(bytes).unwrap());
        assert!(!err.contains("panicked"), "{err}");
        Run { code: status.code().unwrap(), out, err }
    }

    /// Checks the exit code and the whole of standard error.
    #[track_caller]
    fn fails(&self, words: &str, code: i32, error: &str) {
        let run = self.run(words);
        assert_eq!((run.err.as_str(), run.code), (format!("error: {error}\n").as_str(), code), "{words}: {}", run.out);
    }
}

/// A key from `tests/keys`.
fn published(name: &str) -> PrivateKey {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/keys");
    PrivateKey::load(&fs::read(folder.join(format!("test_only_{name}.pem"))).unwrap()).unwrap()
}

/// Two more keys, new in each run of the tests.
fn made_up() -> &'static [PrivateKey; 2] {
    static KEYS: LazyLock<[PrivateKey; 2]> =
        LazyLock::new(|| [(); 2].map(|()| PrivateKey::generate_rsa(2048).unwrap()));
    &KEYS
}

fn certificate(key: &PrivateKey, name: &str, issuer: Option<(&PrivateKey, &str)>) -> Certificate {
    let pair = |key: &PrivateKey| rcgen::KeyPair::from_pem(std::str::from_utf8(&key.to_pem()).unwrap()).unwrap();
    let params = |name: &str| {
        let mut params = rcgen::CertificateParams::default();
        params.distinguished_name = rcgen::DistinguishedName::new();
        params.distinguished_name.push(rcgen::DnType::CommonName, name);
        params.not_before = rcgen::date_time_ymd(2020, 1, 1);
        params.not_after = rcgen::date_time_ymd(2030, 1, 1);
        params.serial_number = Some(vec![0x47, 0x73, 0x26, 0x1f].into());
        params
    };
    let made = match issuer {
        None => params(name).self_signed(&pair(key)),
        Some((ca, ca_name)) => params(name).signed_by(&pair(key), &rcgen::Issuer::new(params(ca_name), pair(ca))),
    };
    Certificate::load(made.unwrap().der()).unwrap()
}

/// What locks `merchant.pfx`.
const PASSWORD: &str = "Vpos123-密码";

/// The fingerprint of `merchant.key`.
const MERCHANT: &str = "5f23a0949d761d349bf7604cfc7fc6ab4364d73ebacdba24935cc69a8f526404";

#[test]
fn a_certificate_shows_everything_that_a_gateway_may_ask_for() {
    let run = Kit::new().run("inspect merchant.cer --at 2026-11-22");
    assert_eq!(run.code, 0, "{}", run.err);
    let lines: Vec<_> = run.out.lines().collect();
    assert_eq!(lines[..3], ["merchant.cer: a certificate", "", "  X.509 certificate (PEM)"]);
    assert_eq!(
        lines[3..9],
        [
            "    algorithm    RSA, 2048 bits",
            &format!("    fingerprint  {MERCHANT}"),
            "    subject      CN=示例商户",
            "    issuer       CN=ca",
            "    serial       4773261F hex, 1198728735 decimal",
            "    valid        2020-01-01 08:00:00 to 2030-01-01 08:00:00, Beijing time",
        ]
    );
    assert_eq!(lines[9], "                 ✓ 1136 days left");
    assert!(lines[10].starts_with("    certificate  SHA-256 ") && lines[10].len() == 89, "{}", lines[10]);
    assert_eq!(lines.len(), 11, "nothing about private keys");
}

#[test]
fn a_private_key_shows_its_public_half_and_what_to_upload() {
    let kit = Kit::new();
    let run = kit.run("inspect merchant.key");
    let upload = "tongbao keys convert merchant.key --to public-base64";
    assert_eq!(
        run.out.lines().collect::<Vec<_>>(),
        [
            "merchant.key: a private key",
            "",
            "  PKCS#8 private key (PEM)",
            "    algorithm    RSA, 2048 bits",
            &format!("    fingerprint  {MERCHANT}"),
            "    locked by    nothing: whoever can read the file has the key",
            &format!("    for gateway  never this file, only its public key: {upload}"),
        ]
    );
    assert!(kit.run("inspect sm2.key").out.contains("sm2.key --to public-base64, or --to public-hex\n"));
}

#[test]
fn a_pfx_shows_its_key_its_chain_and_its_lock() {
    let kit = Kit::new();
    let run = kit.run("inspect merchant.pfx --password-file pfx-password --json");
    let files = run.json();
    let file = &files["files"][0];
    assert_eq!(
        (run.code, &file["content"], &file["fits"]),
        (0, &"a private key with its certificate".into(), &true.into())
    );
    let items = file["items"].as_array().unwrap();
    assert_eq!(items.len(), 3);
    let is = |subject: &str| items.iter().find(|item| item["certificate"]["subject"] == subject).unwrap();
    let (key, leaf) = (items.iter().find(|item| item["private"] == true).unwrap(), is("CN=示例商户"));
    assert_eq!((&key["fingerprint"], &key["encoding"]), (&MERCHANT.into(), &"PFX".into()));
    assert_eq!(key["protection"]["legacy"], false);
    assert!(key["protection"]["text"].as_str().unwrap().starts_with("AES-256"), "{key}");
    assert_eq!((&leaf["fingerprint"], &leaf["private"]), (&MERCHANT.into(), &false.into()));
    assert_eq!(leaf["certificate"]["serial"]["decimal"], "1198728735");
    assert_ne!(is("CN=ca")["fingerprint"], MERCHANT);
}

#[test]
fn a_weak_key_is_called_weak() {
    let kit = Kit::new();
    kit.private("old.key", &published("rsa_1024_gateway").to_pem());
    let run = kit.run("inspect old.key");
    assert!(run.out.contains("    weak         RSA-1024 can be forged with enough effort"), "{}", run.out);
}

#[test]
fn one_bad_file_does_not_hide_the_others() {
    let run = Kit::new().run("inspect nothing.cer merchant.cer");
    assert_eq!(run.code, 2);
    assert!(run.out.starts_with("merchant.cer: a certificate"), "{}", run.out);
    assert!(run.err.contains("nothing.cer") && run.err.lines().count() == 1, "{}", run.err);
    let run = Kit::new().run("inspect nothing.cer merchant.cer --json");
    assert_eq!(
        (&run.json()["errors"][0]["file"], &run.json()["files"][0]["file"]),
        (&"nothing.cer".into(), &"merchant.cer".into())
    );
}

#[test]
fn a_key_fits_its_certificate_its_public_key_and_its_pfx() {
    let kit = Kit::new();
    for words in [
        "pair merchant.key merchant.cer",
        "pair merchant.cer merchant.key",
        "pair merchant.key merchant.cer merchant.pfx --password-file pfx-password",
        "pair merchant.pfx --password-file pfx-password",
        "pair sm2.key sm2.pub",
    ] {
        let run = kit.run(words);
        assert_eq!(run.code, 0, "{words}: {}{}", run.out, run.err);
        assert!(run.out.ends_with("A pair: what the private key signs, the other half verifies.\n"), "{}", run.out);
    }
    let run = kit.run("pair merchant.pfx --password-file pfx-password");
    assert!(
        run.out.contains("· of the chain") && run.out.contains("merchant.pfx: X.509 certificate, CN=ca"),
        "{}",
        run.out
    );
}

#[test]
fn what_does_not_fit_is_named_with_both_fingerprints() {
    let kit = Kit::new();
    let run = kit.run("pair merchant.key other.cer");
    assert_eq!((run.code, run.err.as_str()), (1, ""));
    let other = Certificate::load(&kit.read("other.cer")).unwrap().public_key().unwrap().fingerprint();
    assert_eq!(
        run.out.lines().take(2).collect::<Vec<_>>(),
        [
            format!("  private key   {MERCHANT}  merchant.key"),
            format!("✗ does not fit  {other}  other.cer: X.509 certificate, CN=other"),
        ]
    );
    let machine = kit.run("pair merchant.key other.cer merchant.cer --json");
    assert_eq!((machine.code, &machine.json()["ok"]), (1, &false.into()));
    let fits: Vec<_> = machine.json()["others"].as_array().unwrap().iter().map(|other| other["fits"].clone()).collect();
    assert_eq!(fits, [false, true], "each on its own");
    // A chain is only what is beside a certificate that fits.
    assert_eq!(kit.run("pair merchant.key ca.cer").code, 1);
    let issuer = kit.run("pair merchant.key merchant.cer ca.cer");
    assert_eq!(issuer.code, 1);
    assert!(issuer.out.contains("Not all fit: ") && issuer.out.contains("an issuer"), "{}", issuer.out);
}

#[test]
fn a_torn_file_is_seen() {
    let kit = Kit::new();
    kit.private("torn.pem", &[kit.read("merchant.key"), kit.read("other.cer")].concat());
    let run = kit.run("inspect torn.pem");
    assert_eq!(run.code, 1);
    assert!(run.out.contains("✗ the private key fits none of the certificates beside it"), "{}", run.out);
    assert_eq!(kit.run("pair torn.pem").code, 1);
}

#[test]
fn each_level_of_expiry_is_shown_on_its_first_and_last_day() {
    let kit = Kit::new();
    // It ends on 2030-01-01 at 08:00 in Beijing; days are looked at from their beginning.
    for (day, expected) in [
        ("2019-12-31", "✗     - days  not yet valid "),
        ("2020-01-02", "✓  3652 days  fine          "),
        ("2029-11-01", "✓    61 days  fine          "),
        ("2029-11-02", "!    60 days  within 60 days"),
        ("2029-11-16", "!    46 days  within 60 days"),
        ("2029-11-17", "!    45 days  within 45 days"),
        ("2029-12-01", "!    31 days  within 45 days"),
        ("2029-12-02", "!    30 days  within 30 days"),
        ("2029-12-24", "!     8 days  within 30 days"),
        ("2029-12-25", "!     7 days  within 7 days "),
        ("2029-12-30", "!     2 days  within 7 days "),
        ("2029-12-31", "!     1 day   within 1 day  "),
        ("2030-01-01", "!     0 days  within 1 day  "),
        ("2030-01-02", "✗     0 days  expired       "),
        ("2030-01-03", "✗    -1 day   expired       "),
    ] {
        let run = kit.run(&format!("expiry merchant.cer --at {day}"));
        let line = format!("{expected}   2030-01-01 08:00:00  merchant.cer: CN=示例商户\n");
        assert_eq!((run.out, run.code), (line, i32::from(expected.starts_with('✗'))), "{day}");
    }
}

#[test]
fn cron_can_ask_for_a_margin() {
    let kit = Kit::new();
    for (within, code) in [(60, 0), (61, 1)] {
        let run = kit.run(&format!("expiry merchant.cer --at 2029-11-01 --within {within}"));
        assert_eq!(run.code, code, "{within}: 61 days are left");
        assert_eq!(run.out.contains("✗    61 days  within 61 days "), code == 1, "{}", run.out);
    }
    let run = kit.run("expiry merchant.pfx other.cer --password-file pfx-password --at 2030-01-03 --json");
    let all = run.json();
    let certificates = all["certificates"].as_array().unwrap();
    assert_eq!((run.code, certificates.len()), (1, 3));
    let first = &certificates[0];
    assert_eq!((&first["ok"], &first["level"], &first["days_left"]), (&false.into(), &"expired".into(), &(-1).into()));
}

#[test]
fn each_subcommand_explains_itself_with_examples() {
    for command in ["inspect", "pair", "convert", "expiry"] {
        let help = tongbao(&["keys", command, "--help"]).out;
        assert!(help.contains("Examples:\n  tongbao keys "), "{command}: {help}");
        assert!(help.contains("--password-file <FILE>") && !help.contains("--password "), "{command}: {help}");
    }
}
