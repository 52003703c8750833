//! `worker`: clears up orders that somebody else wrote down.

#[path = "worker/start.rs"]
pub(crate) mod start;

use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use serde_json::Value as Json;
use tongbao_core::Amount;
use tongbao_core::flow::{Charging, Payment, Polling};
use tongbao_flow::rules::Rules;
use tongbao_flow::sqlite::Sqlite;
use tongbao_flow::{Account, Cashier};
use tongbao_sandbox::{AnySandbox, CardBehaviour, Config, Fault};
use tongbao_transport::Https;

use crate::{Run, tongbao};

const NOTIFY: &str = "http://127.0.0.1:1/shop";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_order_whose_answer_was_lost_is_asked_about_told_once_and_the_worker_ends_on_sigterm() {
    let (sandbox, folder) = (sandbox().await, tempfile::tempdir().unwrap());
    let number = lose_an_answer(&sandbox, folder.path()).await;
    configure(&sandbox, folder.path());
    let (mut child, lines) = start(folder.path());
    let mut log = child.stderr.take().unwrap();
    let wanted = number.clone();
    let lines = tokio::task::spawn_blocking(move || {
        let mut lines = lines.lines().map(|line| serde_json::from_str::<Json>(&line.unwrap()).unwrap());
        assert_eq!(lines.next().unwrap()["event"], "started");
        // The binding has a letter too.
        let letter = lines.find(|line| line["number"] == wanted.as_str()).unwrap();
        assert!(Command::new("kill").arg(child.id().to_string()).status().unwrap().success());
        let rest: Vec<_> = lines.collect();
        assert!(child.wait().unwrap().success(), "it ends well");
        let mut said = String::new();
        log.read_to_string(&mut said).unwrap();
        (letter, rest, said)
    });
    let (letter, rest, log) = tokio::time::timeout(Duration::from_secs(30), lines).await.unwrap().unwrap();
    assert_eq!(letter["event"], "letter", "{letter}");
    assert_eq!((&letter["number"], &letter["topic"]), (&number.as_str().into(), &"succeeded".into()));
    assert!(rest.is_empty(), "{rest:?}");
    assert_eq!(sandbox.ledger().charges_for(&number).len(), 1);
    let db = folder.path().join("orders.db");
    let shown = tongbao(&["orders", "--db", db.to_str().unwrap(), "--json"]).json();
    assert!(log.contains(&number), "-v says what is done: {log}");
    let output = format!("{letter}{log}{shown}");
    let card = sandbox.card(CardBehaviour::Pays).unwrap();
    let secret = [card.pan.expose(), card.holder.expose(), card.id_number.expose(), card.phone.expose()];
    let keys = sandbox.kit_files().into_iter().filter(|file| file.secret);
    let keys: Vec<_> = keys.filter_map(|file| String::from_utf8(file.content).ok()).collect();
    assert!(!keys.is_empty());
    for secret in secret.into_iter().chain(keys.iter().map(|key| key.trim())) {
        assert!(!output.contains(secret), "a secret is shown");
    }
    let payment = shown.as_array().unwrap().iter().find(|order| order["number"] == number).unwrap();
    assert_eq!(payment["state"], "succeeded", "{shown}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_of_the_kit_that_is_missing_or_wrong_is_named_with_what_belongs_into_it() {
    for (_, start) in tongbao_sandbox::all() {
        let (sandbox, folder) = (start(Config::new()).await.unwrap(), tempfile::tempdir().unwrap());
        let at = folder.path();
        configure(&sandbox, at);
        let pem = sandbox.kit_files().into_iter().find(|file| file.name == "ca.pem").unwrap();
        // Not every file is read: some are there again in another form, and the authority may be the system's.
        let known = ["ca.pem", "merchant-key.txt", "gateway-key.txt", "gateway.cer"];
        let mut named = 0;
        for file in sandbox.kit_files().into_iter().filter(|file| !known.contains(&file.name)) {
            let path = at.join("kit").join(file.name);
            fs::remove_file(&path).unwrap();
            let run = worker(at);
            write_private(&path, b"");
            let empty = worker(at);
            write_private(&path, &pem.content);
            let other = worker(at);
            write_private(&path, &file.content);
            // It came as far as the database: this file is not needed.
            if run.err.contains("orders.db") {
                continue;
            }
            named += 1;
            for (run, code) in [(&run, 2), (&empty, 1), (&other, 1)] {
                assert_eq!(run.code, code, "{}: {}: {}", sandbox.id(), file.name, run.err);
                assert!(!run.err.contains("BEGIN "), "{}", run.err);
            }
            assert!(run.err.contains("account shop: ") && run.err.contains(file.name), "{}", run.err);
            assert!(run.err.contains("this file holds "), "{}", run.err);
            assert!(empty.err.contains(file.name), "{}: {}", file.name, empty.err);
        }
        assert!(named > 3, "{}: {named}", sandbox.id());
        sandbox.shutdown().await;
    }
}

#[test]
fn a_config_that_is_wrong_says_where() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    assert_eq!(worker(at).code, 2, "there is none");
    for (text, words) in [
        ("[accounts]", "there is no account in it"),
        ("[accounts.shop]\ngateway = \"x\"", "missing field `kit`"),
        ("[accounts.shop]\npassword = \"x\"", "unknown field `password`"),
        (
            "[accounts.shop]\ngateway = \"no-such\"\nkit = \"kit\"\nendpoint = \"https://x\"\nnotify_url = \"https://y\"",
            "account shop: gateway `no-such` does not exist",
        ),
    ] {
        fs::write(at.join("accounts.toml"), text).unwrap();
        let run = worker(at);
        assert_eq!((run.code, run.err.contains(words)), (2, true), "{words}: {}", run.err);
    }
}

/// The first gateway that charges with one request.
async fn sandbox() -> AnySandbox {
    for (_, start) in tongbao_sandbox::all() {
        let sandbox = start(Config::new()).await.unwrap();
        if sandbox.connector(NOTIFY).unwrap().habits().charging == Charging::AtOnce {
            return sandbox;
        }
    }
    panic!("no gateway charges at once");
}

/// A payment whose answer was lost, in the database. Its number.
async fn lose_an_answer(sandbox: &AnySandbox, folder: &Path) -> String {
    let connector = sandbox.connector(NOTIFY).unwrap();
    let https = Https::builder().trust_only_pem(sandbox.ca_pem()).unwrap();
    let https = match sandbox.identity_pem() {
        Some(pem) => https.identity_pem(&pem).unwrap(),
        None => https,
    };
    let moment = Duration::from_millis(1);
    let mut habits = connector.habits();
    habits.polling = Polling { first: moment, ..habits.polling };
    let account = Account::new(connector, https.build().unwrap()).rules(Rules::new(habits));
    let cashier = Cashier::builder(Sqlite::open(&folder.join("orders.db")).unwrap()).account("shop", account).build();
    let card = sandbox.card(CardBehaviour::Pays).unwrap();
    let details = card.details("33150001");
    let pending = cashier.bind_card("shop", "2025050100000001", &details).await.unwrap();
    let code = sandbox.code_for("2025050100000001", &card, None).unwrap();
    let bound = cashier.confirm_binding("shop", "2025050100000002", &pending, &code).await.unwrap();
    // The worker has only the payment to tell about.
    let (stopper, stop) = tongbao_flow::Stop::pair();
    cashier.work(&tongbao_flow::Nobody, &stop).await.unwrap();
    drop(stopper);
    sandbox.inject(Fault::AnswerLost, 1).unwrap();
    let payment = Payment {
        number: "2025050100000003".to_owned(),
        amount: Amount::from_fen(1000),
        subject: "测试商品".to_owned(),
        card: bound,
        payer: Some(details.payer()),
        payer_ip: Some("127.0.0.1".to_owned()),
    };
    let order = cashier.pay("shop", &payment).await.unwrap();
    assert_eq!(order.state.word(), "unknown");
    payment.number
}

pub(crate) fn configure(sandbox: &AnySandbox, folder: &Path) {
    fs::create_dir(folder.join("kit")).unwrap();
    for file in sandbox.kit_files() {
        write_private(&folder.join("kit").join(file.name), &file.content);
    }
    let (id, endpoint) = (sandbox.id(), sandbox.endpoint());
    let text = format!(
        "[accounts.shop]\ngateway = \"{id}\"\nkit = \"kit\"\nendpoint = \"{endpoint}\"\nnotify_url = \"{NOTIFY}\"\n"
    );
    fs::write(folder.join("accounts.toml"), text).unwrap();
}

fn write_private(path: &Path, content: &[u8]) {
    let _ = fs::remove_file(path);
    let mut options = fs::OpenOptions::new();
    options.create_new(true).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    std::io::Write::write_all(&mut options.open(path).unwrap(), content).unwrap();
}

fn start(folder: &Path) -> (Child, BufReader<std::process::ChildStdout>) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_tongbao"))
        .args([
            "worker",
            "--json",
            "--letters",
            "-v",
            "--listen",
            "127.0.0.1:0",
            "--db",
            "orders.db",
            "--config",
            "accounts.toml",
        ])
        .current_dir(folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap());
    (child, lines)
}

/// A worker that cannot begin.
fn worker(folder: &Path) -> Run {
    let [db, config] = ["none/orders.db", "accounts.toml"].map(|name| folder.join(name));
    tongbao(&["worker", "--db", db.to_str().unwrap(), "--config", config.to_str().unwrap()])
}
