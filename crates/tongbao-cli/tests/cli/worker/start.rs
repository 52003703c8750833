//! What a worker looks at before it works: addresses, and whose orders there are.

use std::fs;
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use serde_json::Value as Json;
use tongbao_flow::order::State;
use tongbao_sandbox::{AnySandbox, Config};

use super::{NOTIFY, configure, worker};
use crate::{Run, tongbao};

#[test]
fn orders_of_an_account_that_is_not_in_the_file_are_warned_of() {
    let folder =
        crate::reconcile::folder(&[("LOST", State::Unknown), ("LATE", State::Sending), ("PAID", State::Succeeded)]);
    configure(&any(), folder.path());
    change(folder.path(), "[accounts.shop]", "[accounts.new]");

    let mut child = begin(folder.path(), &["--json"]);
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map(|line| line.unwrap());
    assert!(lines.next().unwrap().contains("started"));
    let line: Json = serde_json::from_str(&lines.next().unwrap()).unwrap();
    assert_eq!((&line["event"], &line["account"], &line["orders"]), (&"unserved".into(), &"shop".into(), &2.into()));
    assert!(line["oldest_seconds"].as_u64().unwrap() > 86_400, "{line}");
    assert_eq!(stop(&mut child), Some(0), "it is told to stop");

    let mut child = begin(folder.path(), &[]);
    let mut said = String::new();
    BufReader::new(child.stderr.as_mut().unwrap()).read_line(&mut said).unwrap();
    for words in [
        "warning: account \"shop\" has 2 orders that are not final",
        "no access for it",
        " days ago",
        "add [accounts.shop] to accounts.toml",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
    assert_eq!(stop(&mut child), Some(0));
}

#[test]
fn where_it_listens_may_be_a_name_and_what_is_none_is_said_with_an_example() {
    let folder = tempfile::tempdir().unwrap();
    configure(&any(), folder.path());
    let mut child = begin(folder.path(), &["--json", "--listen", "localhost:0"]);
    let mut line = String::new();
    BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
    let line: Json = serde_json::from_str(&line).unwrap();
    assert!(line["listen"].as_str().unwrap().starts_with("127.0.0.1:"), "{line}");
    assert_eq!(stop(&mut child), Some(0));

    for (address, words) in [
        ("localhost", "--listen localhost: it has no port"),
        ("8081", "it has no port"),
        (":8081", "it has no host"),
        ("127.0.0.1:http", "its port is no number from 0 to 65535"),
        ("localhost:99999", "its port is no number"),
        ("http://localhost:8081", "it is a URL or a path"),
        ("no-such-host.invalid:8081", "its host is not known"),
    ] {
        let run = run(folder.path(), &["--listen", address]);
        assert_eq!(run.code, 2, "{address}: {}", run.err);
        assert!(run.err.contains(words) && run.err.contains("for example 127.0.0.1:8081"), "{address}: {}", run.err);
    }
    let taken = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let run = run(folder.path(), &["--listen", &address]);
    assert_eq!((run.code, run.err.contains(&address)), (1, true), "{}", run.err);
}

#[tokio::test]
async fn where_notifications_go_is_an_address_that_the_gateway_calls() {
    let mut limited = 0;
    for (id, start) in tongbao_sandbox::all() {
        let (sandbox, folder) = (start(Config::new()).await.unwrap(), tempfile::tempdir().unwrap());
        configure(&sandbox, folder.path());
        for (url, words) in [
            ("", "does not begin with https:// or http://"),
            ("shop.example/shop", "does not begin with https:// or http://"),
            ("ftp://shop.example/shop", "does not begin with https:// or http://"),
            ("https:///shop", "it is no address of a host"),
            ("https://shop.example:0/shop", "its port is none"),
            ("https://shop.example:99999/shop", "its port is none"),
            ("https://name@shop.example/shop", "there is a user name before the host"),
        ] {
            refused(id, folder.path(), url, words);
        }
        // Where the gateway's table says how long it may be.
        let long = format!("https://shop.example/{}", "x".repeat(600));
        change(folder.path(), NOTIFY, &long);
        let run = worker(folder.path());
        if run.err.contains("notify_url: ") {
            assert!(run.code == 2 && run.err.contains("it has 621 characters; "), "{id}: {}", run.err);
            limited += 1;
        }
        sandbox.shutdown().await;
    }
    assert_eq!(limited, 2, "the others publish no length for it");
}

/// Whether a worker does not begin with this address of notifications, in these words.
pub(crate) fn refused(gateway: &str, folder: &Path, url: &str, words: &str) {
    change(folder, NOTIFY, url);
    let run = worker(folder);
    change(folder, &format!("\"{url}\""), &format!("\"{NOTIFY}\""));
    assert_eq!(run.code, 2, "{gateway}: {url}: {}", run.err);
    for words in ["account shop: notify_url: ", words] {
        assert!(run.err.contains(words), "{gateway}: {url}: {words}: {}", run.err);
    }
}

/// One of them, for what is the same with each. Nobody asks it anything.
fn any() -> AnySandbox {
    let (_, start) = tongbao_sandbox::all().first().unwrap();
    tokio::runtime::Runtime::new().unwrap().block_on(async { start(Config::new()).await.unwrap() })
}

fn change(folder: &Path, from: &str, to: &str) {
    let file = folder.join("accounts.toml");
    let text = fs::read_to_string(&file).unwrap();
    assert!(text.contains(from), "{from}: {text}");
    fs::write(&file, text.replace(from, to)).unwrap();
}

const FILES: [&str; 5] = ["worker", "--db", "orders.db", "--config", "accounts.toml"];

fn begin(folder: &Path, args: &[&str]) -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tongbao"));
    command.args(FILES).args(args).current_dir(folder).stdout(Stdio::piped()).stderr(Stdio::piped());
    command.spawn().unwrap()
}

/// SIGTERM, and the exit code.
fn stop(child: &mut Child) -> Option<i32> {
    assert!(Command::new("kill").arg(child.id().to_string()).status().unwrap().success());
    child.wait().unwrap().code()
}

/// A worker that cannot begin.
fn run(folder: &Path, args: &[&str]) -> Run {
    let files = FILES.map(|arg| match arg {
        "orders.db" | "accounts.toml" => folder.join(arg).to_str().unwrap().to_owned(),
        other => other.to_owned(),
    });
    tongbao(&files.iter().map(String::as_str).chain(args.iter().copied()).collect::<Vec<_>>())
}
