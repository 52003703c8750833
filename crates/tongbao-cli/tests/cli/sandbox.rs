//! `sandbox`: the server and its files.

use std::fs;
use std::io::{BufRead, BufReader};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use serde_json::Value as Json;

use crate::tongbao;

/// Starts a sandbox with its kit in this folder, connects to it, and ends it. Answers its first line.
pub(crate) fn start(args: &[&str], kit: &Path) -> Json {
    let (mut child, started) = begin(args, kit);
    let port = started["endpoint"].as_str().unwrap().split(':').nth(2).unwrap().split('/').next().unwrap();
    TcpStream::connect(("127.0.0.1", port.parse().unwrap())).unwrap();
    child.kill().unwrap();
    child.wait().unwrap();
    started
}

/// One that goes on, and its first line.
pub(crate) fn begin(args: &[&str], kit: &Path) -> (Child, Json) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_tongbao"))
        .args(["sandbox", "--port", "0", "--json", "--dir", kit.to_str().unwrap()])
        .args(args)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    (child, serde_json::from_str(&line).unwrap())
}

/// Whether these files are there, for their owner alone.
pub(crate) fn check_private(kit: &Path, files: &[&str]) {
    for file in files {
        let meta = fs::metadata(kit.join(file)).unwrap();
        #[cfg(unix)]
        assert_eq!(std::os::unix::fs::PermissionsExt::mode(&meta.permissions()) & 0o077, 0, "{file}");
        assert!(meta.is_file());
    }
}

/// Whether these files hold something that the line does not show.
pub(crate) fn check_secret(kit: &Path, files: &[&str], line: &Json) {
    for secret in files {
        let text = fs::read_to_string(kit.join(secret)).unwrap();
        assert!(text.len() > 8 && !line.to_string().contains(text.trim()), "{secret}");
    }
}

#[test]
fn it_listens_and_writes_the_merchants_files_and_shows_no_secret() {
    let folder = tempfile::tempdir().unwrap();
    let kit = folder.path().join("kit");
    let started = start(&[], &kit);
    assert_eq!(started["gateway"], crate::gateway(), "the first one");
    check_secret(&kit, &["login-key", "pfx-password"], &started);
    check_private(&kit, &["merchant.pfx", "ca.pem", "mgw.pem", "cards.json", "sms-codes"]);
}

#[test]
fn a_foreign_notification_address_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let kit = folder.path().join("kit");
    let run = tongbao(&["sandbox", "--port", "0", "--dir", kit.to_str().unwrap(), "--notify", "http://192.0.2.1/tr3"]);
    assert_eq!(run.code, 2, "{}", run.err);
    assert!(run.err.contains("--notify"), "{}", run.err);
}

#[test]
fn a_folder_with_files_of_somebody_else_is_left_alone() {
    for name in ["cards.json", "merchant.pfx"] {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join(name), "precious").unwrap();
        let run = tongbao(&["sandbox", "--port", "0", "--dir", folder.path().to_str().unwrap()]);
        assert_eq!(run.code, 1, "{}", run.err);
        assert!(run.err.contains("was not written by a sandbox"), "{}", run.err);
        assert_eq!(fs::read_to_string(folder.path().join(name)).unwrap(), "precious");
    }
}

#[test]
fn faults_are_listed_and_one_that_there_is_not_is_refused_before_anything_is_made() {
    let run = tongbao(&["sandbox", "--fault", "list"]);
    assert!(run.code == 0 && run.out.contains("answer-lost") && run.out.contains("in the notification"), "{}", run.err);
    let folder = tempfile::tempdir().unwrap();
    let kit = folder.path().join("kit");
    let fixed = ["sandbox", "--port", "0", "--dir", kit.to_str().unwrap()];
    for (args, words) in [
        (&["--fault", "answer-last"][..], "did you mean `answer-lost`?"),
        (&["--fault", "slow=soon"], "write `250ms` or `3s`"),
        (&["--fault", "slow", "--times", "0"], "--times"),
        (&["--times", "1"], "--fault"),
    ] {
        let run = tongbao(&[&fixed[..], args].concat());
        assert_eq!((run.code, run.err.contains(words)), (2, true), "{words}: {}", run.err);
        assert!(!kit.exists());
    }
}

#[cfg(unix)]
#[test]
fn it_ends_well_on_sigterm() {
    let folder = tempfile::tempdir().unwrap();
    let (mut child, started) = begin(&[], &folder.path().join("kit"));
    assert!(started["fault"].is_null());
    assert!(Command::new("kill").arg(child.id().to_string()).status().unwrap().success());
    assert_eq!(child.wait().unwrap().code(), Some(0));
}
