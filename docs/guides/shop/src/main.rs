//! A shop that takes payments durably: axum, a cashier, orders in SQLite, one worker.
//!
//! The gateway is a sandbox in the same process, so it runs without an account. docs/guides/service.md explains it line by line.
//!
//! ```sh
//! cargo run -p shop                # with the first gateway; `cargo run -p shop -- ID` takes another one
//! N=$(TZ=Asia/Shanghai date +%Y%m%d)000003
//! curl -s localhost:8080/pay -H 'content-type: application/json' -d "{\"number\":\"$N\",\"fen\":1000,\"subject\":\"tea\"}"
//! curl -s localhost:8080/orders/$N
//! # Where the gateway sends the customer a code (state needs-customer), it shows in the terminal of the shop:
//! curl -s localhost:8080/orders/$N/code -d 123456 # the same payment again charges nothing, another one of this number is refused
//! ```
#![allow(clippy::print_stdout, reason = "an example talks to the person who runs it")]

use std::sync::Arc;
use std::time::Duration;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde::Deserialize;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tongbao_core::flow::{BoundCard, Payment};
use tongbao_core::schema::DateForm;
use tongbao_core::{Amount, BeijingTime, BoxError, Secret};
use tongbao_flow::sqlite::Sqlite;
use tongbao_flow::store::Letter;
use tongbao_flow::{Account, Cashier, CashierError, Consumer, Stop, order, web};
use tongbao_sandbox::{AnySandbox, CardBehaviour, Config, TestCard};
use tongbao_transport::{BoxFuture, Https};

/// The account's name in the store and in the address of notifications. It stays.
const ACCOUNT: &str = "main";

struct Shop {
    cashier: Cashier,
    /// A real shop has one for each customer, encrypted, in its own database.
    card: BoundCard,
    /// What a real shop does not have: the gateway, and the customer's card and phone.
    sandbox: AnySandbox,
    customer: TestCard,
}

#[tokio::main]
async fn main() -> Result<(), BoxError> {
    let (wanted, address) = (std::env::args().nth(1), std::env::args().nth(2));
    let wanted = tongbao_sandbox::all().iter().find(|(id, _)| wanted.as_deref().is_none_or(|wanted| wanted == *id));
    let (id, start) = wanted.ok_or("no such gateway; docs/gateways lists them")?;
    let sandbox = start(Config::new()).await?;
    let customer = sandbox.card(CardBehaviour::Pays).ok_or("the sandbox has a card that pays")?;
    let listener = TcpListener::bind(address.as_deref().unwrap_or("127.0.0.1:8080")).await?;
    let address = listener.local_addr()?;

    // The way to the gateway. Its time limit is shorter than the minute after which a worker looks after an order.
    let mut https = Https::builder().trust_only_pem(sandbox.ca_pem())?.timeout(Duration::from_secs(30));
    if let Some(identity) = sandbox.identity_pem() {
        https = https.identity_pem(&identity)?;
    }
    let connector = sandbox.connector(&format!("http://{address}/notify/{ACCOUNT}"))?;

    // A real shop keeps one file for ever. The sandbox forgets its orders, so here it is a new one.
    let file = std::env::temp_dir().join(format!("tongbao-shop-{}.db", std::process::id()));
    let cashier = Cashier::builder(Sqlite::open(&file)?)
        .account(ACCOUNT, Account::new(connector, https.build()?))
        .on_alarm(|raised| println!("a person has to look at {:?}: {}", raised.number, raised.alarm))
        .build();
    let card = bind(&cashier, &sandbox, &customer).await?;

    let (stopper, stop) = Stop::pair();
    let worker = tokio::spawn({
        let cashier = cashier.clone();
        async move { cashier.run_worker(&Warehouse, stop).await }
    });

    let routes = Router::new()
        .route("/pay", post(pay))
        .route("/orders/{number}", get(status))
        .route("/orders/{number}/code", post(confirm))
        .with_state(Arc::new(Shop { cashier: cashier.clone(), card, sandbox, customer }))
        .nest("/notify", web::notifications(cashier));
    println!("{id} in a sandbox; the shop is at http://{address}, its orders are in {}", file.display());
    axum::serve(listener, routes).with_graceful_shutdown(stop_asked()?).await?;

    // No new requests, and the running ones are done. Now the worker, after the order that it is at.
    stopper.stop();
    worker.await?;
    println!("stopped");
    Ok(())
}

/// Ctrl-C, or SIGTERM, which is what service managers and containers send.
fn stop_asked() -> Result<impl Future<Output = ()>, BoxError> {
    #[cfg(unix)]
    let mut terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?;
    #[cfg(windows)]
    let mut terminate = tokio::signal::windows::ctrl_shutdown()?;
    Ok(async move {
        tokio::select! {
            _ = tokio::signal::ctrl_c() => {}
            _ = terminate.recv() => {}
        }
    })
}

/// 绑卡: once for each card of a customer.
async fn bind(cashier: &Cashier, sandbox: &AnySandbox, card: &TestCard) -> Result<BoundCard, BoxError> {
    let pending = cashier.bind_card(ACCOUNT, &number(1), &card.details("C1")).await?;
    // The customer reads it from the phone and types it in.
    let code = sandbox.code_for(&pending.number, card, None).ok_or("the code was sent")?;
    Ok(cashier.confirm_binding(ACCOUNT, &number(2), &pending, &code).await?)
}

/// The day in front, as one gateway wants it, and never the same twice.
fn number(sequence: u32) -> String {
    format!("{}{sequence:06}", BeijingTime::now().format(DateForm::Day8))
}

#[derive(Deserialize)]
struct Asked {
    number: String,
    fen: u64,
    subject: String,
}

async fn pay(State(shop): State<Arc<Shop>>, Json(asked): Json<Asked>) -> Answer {
    let payment = Payment {
        number: asked.number,
        amount: Amount::from_fen(asked.fen),
        subject: asked.subject,
        card: shop.card.clone(),
        payer: Some(shop.customer.details("C1").payer()),
        payer_ip: Some("127.0.0.1".to_owned()),
    };
    // In a task of its own, so that a customer who closes the page does not cut it off half-way.
    let call = tokio::spawn({
        let shop = Arc::clone(&shop);
        async move { shop.cashier.pay(ACCOUNT, &payment).await }
    });
    let order = call.await??;
    if order.state == order::State::NeedsCustomer {
        let step = order.facts.step_number.as_deref();
        let code = shop.sandbox.code_for(order.number(), &shop.customer, step);
        println!("the phone of the customer shows {}", code.as_ref().map_or("nothing", |code| code.expose()));
    }
    Ok(view(&order))
}

async fn confirm(State(shop): State<Arc<Shop>>, Path(number): Path<String>, code: String) -> Answer {
    let code = Secret::from(code);
    let call = tokio::spawn(async move { shop.cashier.confirm_payment(ACCOUNT, &number, &code).await });
    Ok(view(&call.await??))
}

async fn status(State(shop): State<Arc<Shop>>, Path(number): Path<String>) -> Answer {
    let order = shop.cashier.status(ACCOUNT, &number).await?;
    order.map(|order| view(&order)).ok_or(Refusal(StatusCode::NOT_FOUND, String::new()))
}

/// What a customer may see.
fn view(order: &order::Order) -> Json<Value> {
    Json(json!({ "number": order.number(), "fen": order.facts.amount.fen(), "state": order.state.word() }))
}

type Answer = Result<Json<Value>, Refusal>;

struct Refusal(StatusCode, String);

impl<E: Into<BoxError>> From<E> for Refusal {
    fn from(error: E) -> Self {
        let error = error.into();
        let status = match error.downcast_ref::<CashierError>() {
            Some(CashierError::NumberUsed { .. } | CashierError::Refused(_)) => StatusCode::CONFLICT,
            Some(CashierError::NotFound { .. }) => StatusCode::NOT_FOUND,
            Some(CashierError::Prepare(_)) => StatusCode::UNPROCESSABLE_ENTITY,
            // It may have happened: ask for the status.
            _ => StatusCode::INTERNAL_SERVER_ERROR,
        };
        Self(status, error.to_string())
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        (self.0, self.1).into_response()
    }
}

/// The rest of the system: told at least once.
struct Warehouse;

impl Consumer for Warehouse {
    fn take<'a>(&'a self, letter: &'a Letter, order: &'a order::Order) -> BoxFuture<'a, Result<(), BoxError>> {
        println!("{} {} is {}: {}", order.kind, order.number(), letter.topic.word(), order.words);
        Box::pin(async { Ok(()) })
    }
}
