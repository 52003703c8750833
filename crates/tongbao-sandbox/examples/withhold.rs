//! A card is bound and charged at the withhold sandbox, and a callback comes: the shortest whole program.
//!
//! `cargo run -p tongbao-sandbox --example withhold`
#![allow(clippy::print_stdout, reason = "an example talks to the person who runs it")]

use std::error::Error as StdError;

use bytes::Bytes;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tongbao_core::schema::Outcome;
use tongbao_core::{Amount, Error, Request, state};
use tongbao_sandbox::{CardBehaviour, Config, MerchantKit, Sandbox};
use tongbao_transport::{Client, Https};
use tongbao_withhold::{
    BizData, ConfirmTiedCardRequest, PreTiedCardRequest, SingleOrderQueryRequest, SingleWithholdRequest, Withhold,
    WithholdProtocol,
};

type Fallible<T> = Result<T, Box<dyn StdError>>;

const ORDER: &str = "T20250501000001";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Fallible<()> {
    // The gateway's side, on this machine. Against the real one, ua, key and every line of the dialect come from the operator.
    let sandbox = Sandbox::<WithholdProtocol>::start(Config::new()).await?;
    let kit = sandbox.merchant();
    let card = sandbox.card(CardBehaviour::PaysLater).ok_or("the sandbox has a card that pays late")?;

    // Replies are not signed: only TLS says who wrote them, so trust nobody else's certificate here.
    let transport = Https::builder().trust_only_pem(kit.ca_pem())?.build()?;
    let client = Client::new(Withhold::new(&sandbox.endpoint(), sandbox.access())?, transport);

    // 预绑卡: the bank sends an SMS code to the customer.
    let begin = PreTiedCardRequest::builder()
        .id_card_number(card.id_number.expose())
        .bank_card_number(card.pan.expose())
        .mobile(card.phone.expose())
        .name(card.holder.expose())
        .pay_type(&kit.pay_type)
        .build()?;
    let begun = client.call(&begin).await?;

    // 确认签约: the customer types it in.
    let code = sandbox.sms_code(card.phone.expose()).ok_or("the code was sent")?;
    let confirm = ConfirmTiedCardRequest::builder()
        .verification_code(code.expose())
        .unique_code(begun.unique_code.expose())
        .bank_card_number(card.pan.expose())
        .pay_type(&kit.pay_type)
        .build()?;
    let bound = client.call(&confirm).await?;

    // 单笔代扣: your order number, an exact amount, no float.
    let port = TcpListener::bind("127.0.0.1:0").await?;
    let order = SingleWithholdRequest::builder()
        .biz_order_no(ORDER)
        .amount(Amount::from_fen(1000))
        .name(card.holder.expose())
        .id_card_number(card.id_number.expose())
        .mobile(card.phone.expose())
        .biz_data(BizData::builder().protocol_no(bound.protocol_no.expose()).build()?)
        .notify_url(format!("http://{}/callback", port.local_addr()?))
        .pay_type(&kit.pay_type)
        .build()?;
    match client.call(&order).await {
        Ok(reply) => println!("paid, 支付流水号 {}", reply.pay_order_no),
        Err(Error::Unknown(why)) => println!("not known yet: {why}"),
        Err(other) => println!("{other}"),
    }

    // 异步回调: anybody can make one, so it is only a reason to ask.
    let (mut stream, _) = port.accept().await?;
    let hint = client.gateway().open_callback(&read(&mut stream).await?)?;
    println!("a callback claims that {} has {}", hint.biz_order_no(), hint.claims().word());
    // A real merchant stores the hint here, before the acknowledgement leaves.
    stream.write_all(&answer(client.gateway().ack(&hint).body())).await?;
    let reply = client.call(&hint.query()?).await?;
    match state(SingleOrderQueryRequest::INTERFACE, &*reply) {
        Outcome::Succeeded => println!("the query says so too: paid at {}", reply.pay_time.as_deref().unwrap_or("-")),
        other => println!("the query says otherwise, and counts: {}", other.word()),
    }
    println!("charges in the sandbox's ledger: {}", sandbox.ledger().charges_for(ORDER).len());
    sandbox.shutdown().await;
    Ok(())
}

/// One HTTP request, read the shortest way. A real merchant has a web server.
async fn read(stream: &mut TcpStream) -> Fallible<http::Request<Bytes>> {
    let mut text = String::new();
    loop {
        let mut chunk = [0; 4096];
        let count = stream.read(&mut chunk).await?;
        text.push_str(std::str::from_utf8(chunk.get(..count).unwrap_or_default())?);
        match text.split_once("\r\n\r\n") {
            Some((_, body)) if body.ends_with('}') => return Ok(http::Request::new(Bytes::from(body.to_owned()))),
            _ if count == 0 => return Err("the callback ended early".into()),
            _ => {}
        }
    }
}

fn answer(body: &[u8]) -> Vec<u8> {
    let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", body.len());
    [head.as_bytes(), body].concat()
}
