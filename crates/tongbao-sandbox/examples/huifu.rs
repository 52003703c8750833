//! An order is placed at Huifu's sandbox, paid by a wallet, notified and refunded: the shortest whole program.
//!
//! `cargo run -p tongbao-sandbox --example huifu`, and with `-- sm` for 国密.
#![allow(clippy::print_stdout, reason = "an example talks to the person who runs it")]

use std::error::Error as StdError;

use bytes::Bytes;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tongbao_core::schema::Outcome;
use tongbao_core::{Amount, BeijingTime, Request, state};
use tongbao_crypto::Algorithm;
use tongbao_huifu::{
    Huifu, HuifuProtocol, JspayNotify, ScanpayQueryV3Request, ScanpayRefundV3Request, TradePaymentJspayV3Request,
    TradeType,
};
use tongbao_sandbox::{Config, MerchantKit, Sandbox};
use tongbao_transport::{Client, Https};

type Fallible<T> = Result<T, Box<dyn StdError>>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Fallible<()> {
    let algorithm = match std::env::args().nth(1).as_deref() {
        Some("sm") => Algorithm::Sm2Sm3,
        _ => Algorithm::RsaSha256,
    };
    // The gateway's side, on this machine. From the real one you get sys_id, product_id and its public key.
    let sandbox = Sandbox::<HuifuProtocol>::start_signing_with(Config::new(), [algorithm; 2]).await?;
    let kit = sandbox.merchant();
    let port = TcpListener::bind("127.0.0.1:0").await?;
    let transport = Https::builder().trust_only_pem(kit.ca_pem())?.build()?;
    let client = Client::new(Huifu::new(&sandbox.endpoint(), sandbox.access())?, transport);

    // 聚合正扫: keep the day with the number, for whatever asks about the order later needs both.
    let (day, number) = (BeijingTime::now().date(), "R20250501000001");
    let order = TradePaymentJspayV3Request::builder()
        .req_date(day)
        .req_seq_id(number)
        .huifu_id(kit.merchant_id())
        .goods_desc("沙箱商品")
        .trade_type(TradeType::ANative)
        .trans_amt(Amount::from_fen(1000))
        .notify_url(format!("http://{}/notify", port.local_addr()?))
        .build()?;
    // `call` answers success only for a payment that is done. An order that a wallet still has to pay is read.
    let placed = client.read(&order).await?;
    println!("placed, {}; the payer scans {}", state_of(&order, &placed), placed.qr_code.as_deref().unwrap_or("-"));

    // 异步通知: signed by the gateway. Two come; the second is about the booking and says nothing about the payment.
    for _ in 0..2 {
        let (mut stream, _) = port.accept().await?;
        let notify = client.gateway().open_notify::<JspayNotify>(&read(&mut stream).await?)?;
        // A real merchant stores it here, before the acknowledgement leaves.
        stream.write_all(&answer(client.gateway().ack(&notify).body())).await?;
        match Huifu::is_about_the_trade(&*notify) {
            true => println!("notified: {} is {:?}", notify.req_seq_id, notify.trans_stat),
            false => println!("notified about the booking of {}", notify.req_seq_id),
        }
    }

    let query = ScanpayQueryV3Request::builder().huifu_id(kit.merchant_id()).org_req_date(day).org_req_seq_id(number);
    let query = query.build()?;
    let reply = client.call(&query).await?;
    println!("the query says {}", state_of(&query, &reply));

    // 退款: a part, with a number of its own.
    let refund = ScanpayRefundV3Request::builder()
        .req_date(day)
        .req_seq_id("R20250501000002")
        .huifu_id(kit.merchant_id())
        .ord_amt(Amount::from_fen(400))
        .org_req_date(day)
        .org_req_seq_id(number)
        .build()?;
    println!("the refund is {}", state_of(&refund, &*client.read(&refund).await?));
    println!("left in the sandbox's ledger: ¥{}", sandbox.ledger().taken(number));
    sandbox.shutdown().await;
    Ok(())
}

/// How the order of a reply stands.
fn state_of<R: Request>(_: &R, reply: &R::Response) -> &'static str {
    match state(R::INTERFACE, reply) {
        Outcome::Succeeded => "paid or given back",
        Outcome::Processing => "being processed",
        other => other.word(),
    }
}

/// One HTTP request, read the shortest way: a form ends in nothing, so its length counts. A real merchant has a web server.
async fn read(stream: &mut TcpStream) -> Fallible<http::Request<Bytes>> {
    let mut text = String::new();
    loop {
        let mut chunk = [0; 4096];
        let count = stream.read(&mut chunk).await?;
        text.push_str(std::str::from_utf8(chunk.get(..count).unwrap_or_default())?);
        let length =
            text.lines().find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length: ")?.parse().ok());
        match text.split_once("\r\n\r\n") {
            Some((_, body)) if Some(body.len()) == length => {
                return Ok(http::Request::new(Bytes::from(body.to_owned())));
            }
            _ if count == 0 => return Err("the notification ended early".into()),
            _ => {}
        }
    }
}

fn answer(body: &[u8]) -> Vec<u8> {
    let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", body.len());
    [head.as_bytes(), body].concat()
}
