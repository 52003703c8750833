//! Where passwords come from, and that no secret comes out.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use tongbao_crypto::keys::PrivateKey;

use super::convert::LOCKED;
use super::{Kit, PASSWORD};
use crate::Run;

#[test]
fn a_password_comes_from_a_file_without_its_line_end_or_from_the_environment() {
    let kit = Kit::new();
    for (name, mark, end) in [("plain", "", ""), ("unix", "", "\n"), ("windows", "\u{FEFF}", "\r\n")] {
        kit.private(name, format!("{mark}{PASSWORD}{end}").as_bytes());
        assert_eq!(kit.run(&format!("inspect merchant.pfx --password-file {name}")).code, 0, "{name}");
    }
    assert_eq!(kit.run_with("inspect merchant.pfx --password-env PFX", &[("PFX", PASSWORD)]).code, 0);
    assert_eq!(kit.run("inspect merchant.pfx --password-env PFX --password-file plain").code, 2, "one of them");
}

#[test]
fn a_password_on_the_command_line_is_refused_with_the_reason_and_not_repeated() {
    let kit = Kit::new();
    let reason = "--password takes no password: every user of this machine sees command lines, and the shell keeps them; \
                  give --password-file FILE or --password-env NAME, or nothing to be asked";
    for words in [
        "inspect merchant.pfx --password hunter22",
        "inspect merchant.pfx --password=hunter22",
        "inspect --password hunter22 merchant.pfx",
        "inspect merchant.pfx --password",
        "pair merchant.pfx --password hunter22",
        "expiry merchant.pfx --password hunter22",
        "convert merchant.pfx --to public --password hunter22",
    ] {
        kit.fails(words, 2, reason);
    }
    let new = reason.replace("--password", "--new-password");
    kit.fails("convert merchant.key --to pkcs8-encrypted --out out --new-password hunter22", 2, &new);
}

#[test]
fn an_option_that_was_taken_for_the_password_does_not_repeat_it() {
    let kit = Kit::new();
    kit.fails(
        "inspect merchant.pfx --password-env hunter22",
        2,
        "the environment variable that --password-env names is not set; give its name, not the password",
    );
    kit.fails(
        "inspect merchant.pfx --password-file hunter22",
        2,
        "the file that --password-file names: No such file or directory (os error 2)",
    );
    for words in ["-p hunter22", "-phunter22", "--passwd=hunter22", "--passphrase hunter22"] {
        let run = kit.run(&format!("inspect merchant.pfx {words}"));
        assert_eq!(run.code, 2);
        assert!(!run.err.contains("hunter22"), "{}", run.err);
    }
}

#[test]
fn an_empty_password_is_not_a_missing_one() {
    let kit = Kit::new();
    kit.private("empty", b"\n");
    let error = "merchant.pfx: found a PFX that an empty password does not open; \
                 is the file or variable with the password the right one?";
    kit.fails("inspect merchant.pfx --password-file empty", 1, error);
    let run = kit.run_with("inspect merchant.pfx --password-env EMPTY", &[("EMPTY", "")]);
    assert_eq!((run.err.as_str(), run.code), (format!("error: {error}\n").as_str(), 1));
}

#[test]
fn a_file_that_can_hold_no_password_is_refused() {
    let kit = Kit::new();
    kit.private("long", &[b'x'; 1025]);
    kit.private("binary", b"\xff\xfe");
    kit.private("two", format!("{PASSWORD}\n\n").as_bytes());
    let names = "the file that --password-file names:";
    for (file, why) in [
        ("long", "more than 1024 bytes; is it the right file?"),
        ("binary", "its content is not UTF-8; save it as UTF-8"),
        ("two", "more than one line; leave only the password in it"),
        (".", "it is a folder"),
    ] {
        kit.fails(&format!("inspect merchant.pfx --password-file {file}"), 2, &format!("{names} {why}"));
    }
}

#[cfg(unix)]
#[test]
fn a_password_file_that_others_may_use_is_refused() {
    use std::fs::{Permissions, set_permissions};
    use std::os::unix::fs::PermissionsExt;
    let kit = Kit::new();
    for (mode, shown) in [(0o644, "0644"), (0o640, "0640"), (0o602, "0602")] {
        set_permissions(kit.path("pfx-password"), Permissions::from_mode(mode)).unwrap();
        let why = format!("others may use it too (mode {shown}); make it yours alone with `chmod 600`");
        let error = format!("the file that --password-file names: {why}");
        kit.fails("inspect merchant.pfx --password-file pfx-password", 2, &error);
    }
    set_permissions(kit.path("pfx-password"), Permissions::from_mode(0o400)).unwrap();
    assert_eq!(kit.run("inspect merchant.pfx --password-file pfx-password").code, 0);
}

#[test]
fn no_output_of_any_subcommand_holds_a_secret() {
    let kit = Kit::new();
    kit.private("wrong", b"another-secret");
    let passwords = "--password-file pfx-password";
    let mut outputs: Vec<Run> = Vec::new();
    for json in ["", " --json"] {
        for words in ["inspect", "pair", "expiry"] {
            for files in ["merchant.key merchant.pfx sm2.key", "merchant.key merchant.cer", "merchant.pfx sm2.pub"] {
                outputs.push(kit.run(&format!("{words} {files} {passwords}{json}")));
            }
            outputs.push(kit.run(&format!("{words} merchant.pfx --password-file wrong{json}")));
            outputs.push(kit.run(&format!("{words} merchant.pfx{json}")));
        }
    }
    let help = kit.run("convert --help").out;
    let form = |line: &'static str| line.trim().strip_prefix("- ")?.split_once(':').map(|(form, _)| form);
    let forms: Vec<&str> = help.leak().lines().filter_map(form).collect();
    assert_eq!(forms.len(), 18, "{forms:?}");
    for form in forms {
        for file in ["merchant.pfx", "sm2.key"] {
            let new = if LOCKED.contains(&form) { " --new-password-file pfx-password" } else { "" };
            let words = format!("convert {file} --to {form} {passwords}{new}");
            outputs.push(kit.run(&words));
            outputs.push(kit.run(&format!("{words} --out {file}-{form}")));
            outputs.push(kit.run(&format!("{words} --out {file}-{form}-2 --json")));
        }
    }
    let secrets = secrets(&kit);
    assert!(outputs.iter().filter(|run| run.code == 0).count() > 40, "most of them do something");
    for Run { out, err, .. } in &outputs {
        assert!(!tells(out, &secrets) && !tells(err, &secrets), "{out}{err}");
    }
    for file in ["merchant.key", "sm2.key", "sm2.key-private-hex", "merchant.pfx-pkcs1", "pfx-password"] {
        assert!(tells(&String::from_utf8(kit.read(file)).unwrap(), &secrets), "{file} would have been noticed");
    }
}

/// Whether a text holds one of these. Base64 on many lines is one line here, and case does not count for hex.
fn tells(text: &str, secrets: &[String]) -> bool {
    let joined: String = text.split_whitespace().collect();
    let lower = joined.to_lowercase();
    secrets.iter().any(|secret| joined.contains(secret) || lower.contains(&secret.to_lowercase()))
}

/// The passwords, and every piece of the private keys in base64, from each of three offsets, and in hex.
fn secrets(kit: &Kit) -> Vec<String> {
    let mut secrets = vec![PASSWORD.to_owned(), "another-secret".to_owned()];
    for (name, public_bytes) in [("merchant.key", 330), ("sm2.key", 0)] {
        let der = PrivateKey::load(&kit.read(name)).unwrap().as_pkcs8_der().to_vec();
        // Of RSA: behind the modulus and the exponent, which are public, stand d and the primes. Of SM2: the scalar.
        let secret = if public_bytes == 0 { &der[36..68] } else { &der[public_bytes..] };
        for start in 0..3 {
            secrets.extend(secret[start..].chunks_exact(24).map(|part| BASE64.encode(part)));
        }
        secrets.extend(secret.chunks_exact(16).map(|part| part.iter().map(|byte| format!("{byte:02x}")).collect()));
    }
    assert!(secrets.len() > 100, "{}", secrets.len());
    secrets
}
