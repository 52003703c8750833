//! One process, one database: two merchants at every gateway.

use std::time::Duration;

use tongbao_core::flow::Payment;
use tongbao_core::schema::DateForm;
use tongbao_flow::clock::Clock;
use tongbao_flow::order::State;
use tongbao_flow::sqlite::Sqlite;
use tongbao_flow::{Account, Cashier, Stop};
use tongbao_sandbox::{AnySandbox, CardBehaviour, Config, all};

use crate::clock::TestClock;
use crate::shop::{Letters, PATIENCE, PRICE, https};

/// Nobody listens there: orders settle without notifications.
const NOWHERE: &str = "http://127.0.0.1:9/notify";

#[tokio::test(flavor = "multi_thread")]
async fn one_cashier_takes_payments_for_two_merchants_at_every_gateway_without_any_notification() {
    let (clock, folder) = (TestClock::new(), tempfile::tempdir().unwrap());
    let mut builder = Cashier::builder(Sqlite::open(&folder.path().join("orders.db")).unwrap()).clock(clock.clone());
    let mut sandboxes = Vec::new();
    for (id, start) in all() {
        let now = clock.clone();
        let config = Config::new().shared_keys(true).clock(move || now.now().beijing());
        let sandbox = start(config).await.unwrap();
        let (main, other) = (sandbox.connector(NOWHERE).unwrap(), sandbox.other_connector(NOWHERE).unwrap());
        assert_ne!(main.merchant(), other.merchant(), "{id}");
        let merchants = [("main", main, sandbox.identity_pem()), ("other", other, sandbox.other_identity_pem())];
        for (name, connector, identity) in merchants {
            let account = Account::new(connector, https(&sandbox, identity, PATIENCE));
            builder = builder.account(&format!("{id} {name}"), account);
        }
        sandboxes.push(sandbox);
    }
    let (cashier, letters) = (builder.build(), Letters::default());

    // The same number everywhere: it belongs to an account.
    let number = format!("{}000001", clock.now().beijing().format(DateForm::Day8));
    for sandbox in &sandboxes {
        for name in ["main", "other"] {
            pay(&cashier, sandbox, &format!("{} {name}", sandbox.id()), &number).await;
        }
    }
    let (_stopper, stop) = Stop::pair();
    for _ in 0..20 {
        clock.jump(Duration::from_secs(60));
        cashier.work(&letters, &stop).await.unwrap();
    }
    for sandbox in sandboxes {
        for name in ["main", "other"] {
            let account = format!("{} {name}", sandbox.id());
            let order = cashier.status(&account, &number).await.unwrap().unwrap();
            assert_eq!((order.state, order.conflict), (State::Succeeded, false), "{order:?}");
        }
        assert_eq!(sandbox.ledger().charges_for(&number).len(), 2, "{}", sandbox.id());
    }
    assert_eq!(letters.of(&number).len(), 2 * all().len());
}

async fn pay(cashier: &Cashier, sandbox: &AnySandbox, account: &str, number: &str) {
    let card = sandbox.card(CardBehaviour::Pays).unwrap();
    let [begun, confirmed] = ["1", "2"].map(|last| format!("{number}{last}"));
    let pending = cashier.bind_card(account, &begun, &card.details("U1")).await.unwrap();
    let code = sandbox.code_for(&begun, &card, None).unwrap();
    let payment = Payment {
        number: number.to_owned(),
        amount: PRICE,
        subject: "测试商品".to_owned(),
        card: cashier.confirm_binding(account, &confirmed, &pending, &code).await.unwrap(),
        payer: Some(card.details("U1").payer()),
        payer_ip: Some("203.0.113.7".to_owned()),
    };
    let order = cashier.pay(account, &payment).await.unwrap();
    if order.state == State::NeedsCustomer {
        let code = sandbox.code_for(number, &card, order.facts.step_number.as_deref()).unwrap();
        cashier.confirm_payment(account, number, &code).await.unwrap();
    }
}
