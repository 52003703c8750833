//! A card is bound, charged with a code and notified at YSEPay's sandbox: the shortest whole program.
//!
//! `cargo run -p tongbao-sandbox --example ysepay`, and with `-- sm` for 国密.
#![allow(clippy::print_stdout, reason = "an example talks to the person who runs it")]

use std::error::Error as StdError;

use bytes::Bytes;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tongbao_core::schema::{DateForm, Outcome};
use tongbao_core::{Amount, BeijingTime, Error, Request, state};
use tongbao_crypto::Sm2Options;
use tongbao_sandbox::{CardBehaviour, Config, MerchantKit, Sandbox, SigningKeys};
use tongbao_transport::{Client, Https};
use tongbao_ysepay::{
    Dialect, TradeQueryRequest, TrusteeshipFastPayConfirmRequest, TrusteeshipFastPayRequest,
    TrusteeshipSignConfirmRequest, TrusteeshipSignRequest, YsePay, YsePayProtocol,
};

type Fallible<T> = Result<T, Box<dyn StdError>>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Fallible<()> {
    let signing = match std::env::args().nth(1).as_deref() {
        Some("sm") => SigningKeys::Sm2(Sm2Options::default()),
        _ => SigningKeys::Rsa,
    };
    // The gateway's side, on this machine. Against the real one, numbers, keys and every line of the dialect come from the gateway.
    let both = [signing.clone(), signing];
    let sandbox = Sandbox::<YsePayProtocol>::start_with(Config::new(), both, Dialect::default()).await?;
    let kit = sandbox.merchant();
    let card = sandbox.card(CardBehaviour::Pays).ok_or("the sandbox has a card that pays")?;

    let port = TcpListener::bind("127.0.0.1:0").await?;
    let transport = Https::builder().trust_only_pem(kit.ca_pem())?.build()?;
    let ysepay = YsePay::single(&sandbox.endpoint(), sandbox.access())?;
    let client = Client::new(ysepay.notify_url(format!("http://{}/notify", port.local_addr()?)), transport);

    // 协议签约: the bank sends an SMS code to the customer. Every number begins with the day.
    let now = BeijingTime::now();
    let number = |tail: &str| format!("{}-{tail}", now.format(DateForm::Day8));
    let begin = TrusteeshipSignRequest::builder()
        .out_trade_no(number("sign-1"))
        .seller_id(&kit.seller_id)
        .seller_name(&kit.seller_name)
        .total_amount(Amount::from_fen(1))
        .buyer_name(card.holder.expose())
        .buyer_card_number(card.pan.expose())
        .buyer_mobile(card.phone.expose())
        .pyer_id_no(card.id_number.expose())
        .user_id("customer-1")
        .build()?;
    client.call(&begin).await?;

    // 协议签约确认: the customer types it in.
    let code = sandbox.sms_code(&number("sign-1")).ok_or("the code was sent")?;
    let confirm = TrusteeshipSignConfirmRequest::builder().out_trade_no(number("sign-1"));
    let bound = client.call(&confirm.mobile_verify_code(code.expose()).build()?).await?;
    let protocol_no = bound.protocol_no.clone().ok_or("the gateway gives a 协议号")?;

    // 创建订单: your order number, an exact amount, no float. Another code is sent.
    let order = TrusteeshipFastPayRequest::builder()
        .out_trade_no(number("order-1"))
        .shopdate(now.date())
        .subject("沙箱商品")
        .total_amount(Amount::from_fen(1000))
        .seller_id(&kit.seller_id)
        .seller_name(&kit.seller_name)
        .timeout_express("30m")
        .business_code(&kit.business_code)
        .protocol_no(protocol_no)
        .user_id("customer-1")
        .build()?;
    let paysn = client.call(&order).await?.paysn.clone().ok_or("the gateway gives a paysn")?;

    // 短信确认: takes the money. The reply repeats nothing of its request, so compare the order's number.
    let code = sandbox.sms_code(&paysn).ok_or("the code was sent")?;
    let confirm = TrusteeshipFastPayConfirmRequest::builder().paysn(paysn).mobile_verify_code(code.expose());
    match client.call(&confirm.build()?).await {
        Ok(reply) if reply.out_trade_no == number("order-1") => println!("paid, 银盛交易流水号 {}", reply.trade_no),
        Ok(_) => println!("a reply about another order: query before anything else"),
        Err(Error::Unknown(why)) => println!("query before anything else: {why}"),
        Err(other) => println!("{other}"),
    }

    // 异步通知: signed by the gateway.
    let (mut stream, _) = port.accept().await?;
    let notify = client.gateway().open_notify(&read(&mut stream).await?)?;
    // A real merchant stores it here, before the acknowledgement leaves.
    stream.write_all(&answer(client.gateway().ack(&notify).body())).await?;
    println!("notified: {} is {:?}", notify.out_trade_no, notify.trade_status);

    let query = TradeQueryRequest::builder().shopdate(now.date()).out_trade_no(number("order-1")).build()?;
    let reply = client.call(&query).await?;
    match state(TradeQueryRequest::INTERFACE, &*reply) {
        Outcome::Succeeded => println!("the query says so too"),
        other => println!("the query says otherwise: {}", other.word()),
    }
    println!("charges in the sandbox's ledger: {}", sandbox.ledger().charges_for(&number("order-1")).len());
    sandbox.shutdown().await;
    Ok(())
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
