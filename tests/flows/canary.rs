//! Planted secrets, and everything that outlives a call: no secret is in it, in any form.

use std::collections::BTreeSet;
use std::error::Error;
use std::sync::OnceLock;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use tongbao_core::Secret;
use tongbao_core::flow::CardDetails;
use tongbao_flow::order::{Refund, State};
use tongbao_sandbox::{CardBehaviour, Fault, KitFile, StartFn};

use crate::case::each;
use crate::logs::Logs;
use crate::needles::Needle;
use crate::shop::{MAIN, Shop, Wallet};

static LOGS: OnceLock<Logs> = OnceLock::new();

/// Three digits that no card of the sandboxes has.
const CVV2: &str = "731";

#[tokio::test(flavor = "multi_thread")]
async fn no_secret_is_in_files_logs_debug_output_or_errors() {
    assert!(LOGS.set(Logs::of_everything()).is_ok());
    for line in each(searched).await {
        println!("{line}");
    }
}

async fn searched(id: &'static str, start: StartFn) -> String {
    let shop = Shop::open(start).await;
    let mut shown = Shown::default();
    let mut needles = vec![Needle::text("CVV2", CVV2)];
    for file in shop.sandbox.kit_files().into_iter().filter(|file| file.secret) {
        needles.extend(of_file(&file));
    }
    let wallet = bound(&shop, &mut needles, &mut shown).await;
    needles.push(Needle::text("token", wallet.bound.token.expose()));
    let number = pays(&shop, &wallet, &mut needles, &mut shown).await;
    let said = talked_about(&shop, &wallet, &mut needles, &mut shown).await;
    shop.sandbox.notifications_done().await;

    let database = shop.database();
    let beside = |end: &str| std::fs::read(format!("{}{end}", database.display())).unwrap_or_default();
    let (file, wal, shm) = (std::fs::read(&database).unwrap(), beside("-wal"), beside("-shm"));
    let logs = LOGS.get().unwrap().text();
    let places: [(&str, &[u8]); 5] = [
        ("the database", &file),
        ("its WAL", &wal),
        ("its shared memory", &shm),
        ("the logs", logs.as_bytes()),
        ("Debug output and errors", shown.0.as_bytes()),
    ];
    let hits: Vec<_> =
        needles.iter().flat_map(|needle| places.iter().flat_map(|(place, hay)| needle.find(place, hay))).collect();
    assert_eq!(hits, [""; 0], "{id}");

    // The search finds what is there: the number of an order is no secret.
    let control = Needle::text("control", &number);
    assert!(!control.find("", &[&file[..], &wal[..]].concat()).is_empty(), "{id}: not in the database");
    assert!(!control.find("", logs.as_bytes()).is_empty(), "{id}: not in the logs");
    assert!(!control.find("", shown.0.as_bytes()).is_empty(), "{id}: not in what was shown");
    let forms: usize = needles.iter().map(|needle| needle.forms().len()).sum();
    let bytes: usize = places.iter().map(|(_, hay)| hay.len()).sum();
    format!(
        "{id:<10} {} secrets in {forms} forms, {} KiB in {} places: 0 hits, though the gateway said {said} times what is secret",
        needles.len(),
        bytes >> 10,
        places.len(),
    )
}

/// Debug output of orders, and what errors say.
#[derive(Default)]
struct Shown(String);

impl Shown {
    fn debug(&mut self, value: &dyn std::fmt::Debug) {
        self.0.push_str(&format!("{value:?}\n"));
    }

    fn error(&mut self, error: &dyn Error) {
        self.0.push_str(&format!("{error} {error:?}\n"));
        if let Some(source) = error.source() {
            self.error(source);
        }
    }
}

/// A card is bound, after two attempts that fail.
async fn bound(shop: &Shop, needles: &mut Vec<Needle>, shown: &mut Shown) -> Wallet {
    let card = shop.sandbox.card(CardBehaviour::Pays).unwrap();
    let details = card.details("U1");
    needles.extend([
        Needle::text("card number", details.pan.expose()),
        Needle::text("name", details.holder.expose()),
        Needle::text("id number", details.id_number.expose()),
        Needle::text("phone", details.phone.expose()),
    ]);
    // A debit card with a CVV2, and an expiry without one: refused by the gateway, or before anything is sent.
    let credit = CardDetails { cvv: Some(Secret::from(CVV2)), expiry: Some(Secret::from("1299")), ..details.clone() };
    for details in [credit.clone(), CardDetails { expiry: None, ..credit }] {
        shown.debug(&details);
        if let Err(error) = shop.cashier.bind_card(MAIN, &shop.number(), &details).await {
            shown.error(&error);
        }
    }
    let number = shop.number();
    let pending = shop.cashier.bind_card(MAIN, &number, &details).await.unwrap();
    shown.debug(&pending);
    let code = shop.sandbox.code_for(&number, &card, None).unwrap();
    needles.push(Needle::text("SMS code of the binding", code.expose()));
    // Another code than the right one.
    let wrong = if code.expose() == "918273" { "918274" } else { "918273" };
    needles.push(Needle::text("wrong SMS code", wrong));
    let result = shop.cashier.confirm_binding(MAIN, &shop.number(), &pending, &Secret::from(wrong)).await;
    shown.error(&result.unwrap_err());
    if shop.order(MAIN, &number).await.state != State::NeedsCustomer {
        return again(shop, needles, shown).await;
    }
    let bound = shop.cashier.confirm_binding(MAIN, &shop.number(), &pending, &code).await.unwrap();
    shown.debug(&bound);
    Wallet { bound, card }
}

/// A wrong code may end an attempt.
async fn again(shop: &Shop, needles: &mut Vec<Needle>, shown: &mut Shown) -> Wallet {
    let wallet = shop.bind(MAIN, CardBehaviour::Pays).await;
    needles.push(Needle::text("card number again", wallet.card.pan.expose()));
    shown.debug(&wallet.bound);
    wallet
}

/// Payments: one that succeeds, two whose answers are lost, one that the bank refuses; refunds; calls that are refused. The number of the
/// last payment.
async fn pays(shop: &Shop, wallet: &Wallet, needles: &mut Vec<Needle>, shown: &mut Shown) -> String {
    let mut last = String::new();
    let poor = shop.bind(MAIN, CardBehaviour::InsufficientFunds).await;
    for (wallet, fault) in
        [(wallet, None), (wallet, Some(Fault::AnswerLost)), (wallet, Some(Fault::HalfAnswer)), (&poor, None)]
    {
        fault.into_iter().for_each(|fault| shop.sandbox.inject(fault, 1).unwrap());
        let payment = shop.payment(wallet);
        shown.debug(&payment);
        let order = shop.cashier.pay(MAIN, &payment).await.unwrap();
        shown.debug(&order);
        if order.state == State::NeedsCustomer {
            let step = order.facts.step_number.as_deref();
            let code = shop.sandbox.code_for(&payment.number, &wallet.card, step).unwrap();
            needles.push(Needle::text("SMS code of a payment", code.expose()));
            shown.debug(&shop.cashier.confirm_payment(MAIN, &payment.number, &code).await.unwrap());
            shown.error(&shop.cashier.confirm_payment(MAIN, &payment.number, &code).await.unwrap_err());
        }
        shown.debug(&shop.settle(&payment.number).await);
        shown.debug(&shop.history(&payment.number).await);
        let reused = tongbao_core::flow::Payment { subject: "别的".to_owned(), ..payment.clone() };
        shown.error(&shop.cashier.pay(MAIN, &reused).await.unwrap_err());
        last.clone_from(&payment.number);
        let amount = payment.amount;
        let refund = Refund { number: shop.number(), of: payment.number, amount, reason: "退".to_owned() };
        match shop.cashier.refund(MAIN, &refund).await {
            Ok(order) => shown.debug(&order),
            Err(error) => shown.error(&error),
        }
    }
    shown.debug(&shop.cashier);
    shown.debug(&shop.sandbox);
    shown.debug(&shop.alarms());
    last
}

/// Every request once more, of a gateway that refuses it in words that repeat what is secret in it. How often it did and was heard.
async fn talked_about(shop: &Shop, wallet: &Wallet, needles: &mut Vec<Needle>, shown: &mut Shown) -> usize {
    let paid = shop.payment(wallet);
    shop.charge(MAIN, &paid, &wallet.card).await;
    assert_eq!(shop.settle(&paid.number).await.state, State::Succeeded);
    let details = wallet.card.details("U2");
    let begin = async |shown: &mut Shown| {
        let number = shop.number();
        let begun = shop.cashier.bind_card(MAIN, &number, &details).await;
        begun.as_ref().err().into_iter().for_each(|error| shown.error(error));
        (number, begun)
    };
    let interfaces: BTreeSet<_> = shop.sandbox.events().iter().map(|event| event.interface).collect();
    for interface in &interfaces {
        // Of a notification nobody can be refused anything.
        let _ = shop.sandbox.inject_on(Fault::TalkativeRefusal, interface, 1);
    }

    let mut numbers = vec![begin(shown).await.0];
    let (number, begun) = begin(shown).await;
    let code = shop.sandbox.code_for(&number, &wallet.card, None).unwrap();
    needles.push(Needle::text("SMS code that is talked about", code.expose()));
    let bound = shop.cashier.confirm_binding(MAIN, &shop.number(), &begun.unwrap(), &code).await;
    shown.error(&bound.unwrap_err());
    numbers.push(number);
    for _ in 0..2 {
        let payment = shop.payment(wallet);
        let order = shop.cashier.pay(MAIN, &payment).await.unwrap();
        if order.state == State::NeedsCustomer {
            let step = order.facts.step_number.as_deref();
            let code = shop.sandbox.code_for(&payment.number, &wallet.card, step).unwrap();
            needles.push(Needle::text("SMS code of a payment that is talked about", code.expose()));
            shown.debug(&shop.cashier.confirm_payment(MAIN, &payment.number, &code).await.unwrap());
        }
        shown.debug(&shop.settle(&payment.number).await);
        numbers.push(payment.number);
    }
    let (of, amount) = (paid.number, paid.amount);
    let refund = Refund { number: shop.number(), of, amount, reason: "退".to_owned() };
    if shop.cashier.refund(MAIN, &refund).await.is_ok() {
        shown.debug(&shop.settle(&refund.number).await);
        numbers.push(refund.number);
    }
    let mut said = 0;
    for number in numbers {
        let history = shop.history(&number).await;
        shown.debug(&history);
        said += history.iter().filter(|past| past.words.contains(SAID)).count();
    }
    assert!(said >= 2, "what the gateway says is not kept at all");
    said
}

/// What a gateway that talks says first.
const SAID: &str = "余额不足";

/// What a file of the kit holds: a password, a key, or an archive.
fn of_file(file: &KitFile) -> Vec<Needle> {
    let text = std::str::from_utf8(&file.content).map(str::trim);
    match text {
        Ok(text) if text.len() <= 64 => vec![Needle::text(file.name, text)],
        // The bytes behind PEM and Base64, but for those at the beginning, which all keys of a kind share.
        Ok(text) => {
            let base64: String = text.lines().filter(|line| !line.starts_with('-')).collect();
            let der = STANDARD.decode(base64).unwrap();
            let third = der.len() / 3;
            (1..3).map(|part| Needle::bytes(file.name, &der[part * third..part * third + 24])).collect()
        }
        Err(_) => vec![Needle::bytes(file.name, &file.content[file.content.len() / 2..][..24])],
    }
}
