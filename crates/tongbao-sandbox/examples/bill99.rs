//! A card is bound and charged at 99bill's sandbox: the shortest whole program.
//!
//! `cargo run -p tongbao-sandbox --example bill99`
#![allow(clippy::print_stdout, reason = "an example talks to the person who runs it")]

use std::error::Error as StdError;

use tongbao_bill99::{Bill99, Bill99Protocol, ExtDate, IndAuthRequest, IndAuthVerifyRequest, PurchaseRequest, SpFlag};
use tongbao_core::{Amount, BeijingTime, Error};
use tongbao_sandbox::{CardBehaviour, Config, Sandbox};
use tongbao_transport::{Client, Https};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn StdError>> {
    // The gateway's side, on this machine. Against the real one, everything in `kit` comes from the gateway.
    let sandbox = Sandbox::<Bill99Protocol>::start(Config::new()).await?;
    let kit = sandbox.merchant();
    let card = sandbox.card(CardBehaviour::Pays).ok_or("the sandbox has a card that pays")?;

    // An expired certificate is refused here, before anybody connects.
    if let Some(warning) = kit.identity.check_at(BeijingTime::now().unix())? {
        println!("the certificate ends in at most {} days", warning.days());
    }
    let transport = Https::builder().identity_pem(&kit.identity.to_pem())?.trust_only_pem(&kit.ca_pem)?.build()?;
    let bill99 = Bill99::new(&sandbox.endpoint(), &kit.merchant_id, kit.login_key.expose())?;
    let client = Client::new(bill99, transport);

    // 签约申请: the bank sends an SMS code to the customer.
    let begin = IndAuthRequest::builder()
        .merchant_id(&kit.merchant_id)
        .terminal_id(&kit.terminal_id)
        .customer_id("customer-1")
        .external_ref_number("bind-1")
        .pan(card.pan.expose())
        .card_holder_name(card.holder.expose())
        .card_holder_id(card.id_number.expose())
        .phone_no(card.phone.expose())
        .build()?;
    let begun = client.call(&begin).await?;

    // 签约短信验证: the customer types it in.
    let code = sandbox.sms_code("bind-1").ok_or("the code was sent")?;
    let mut confirm = IndAuthVerifyRequest::builder()
        .merchant_id(&kit.merchant_id)
        .customer_id("customer-1")
        .external_ref_number("bind-1")
        .pan(card.pan.expose())
        .valid_code(code.expose())
        .phone_no(card.phone.expose());
    if let Some(token) = &begun.token {
        confirm = confirm.token(token.clone());
    }
    let bound = client.call(&confirm.build()?).await?;
    let pay_token = bound.pay_token.clone().ok_or("the gateway gives a payToken")?;

    // 协议支付: your order number, an exact amount, no float.
    let order = PurchaseRequest::builder()
        .sp_flag(SpFlag::AgreementPay)
        .merchant_id(&kit.merchant_id)
        .terminal_id(&kit.terminal_id)
        .external_ref_number("20250501000001")
        .entry_time(BeijingTime::now())
        .amount(Amount::from_fen(1000))
        .customer_id("customer-1")
        .pay_token(pay_token)
        .ext_map(ExtDate::agreement_payment()?)
        .build()?;
    match client.call(&order).await {
        Ok(reply) => println!("paid ¥{}, 系统参考号 {}", reply.amount, reply.ref_number.as_deref().unwrap_or("-")),
        Err(Error::Unknown(why)) => println!("query before anything else: {why}"),
        Err(other) => println!("{other}"),
    }
    println!("charges in the sandbox's ledger: {}", sandbox.ledger().charges_for("20250501000001").len());
    sandbox.shutdown().await;
    Ok(())
}
