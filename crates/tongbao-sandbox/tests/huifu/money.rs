//! 取现 and 对账单, and the whole life of a merchant.

use bytes::Bytes;
use tongbao_core::{Amount, Date, Secret, Token};
use tongbao_huifu::{
    AcctpaymentBalanceQueryRequest, BillType, EncashMsgType, EncashmentNotify, FileDetail, IntoAcctDateType,
    MerchantBusiBillConfigRequest, TaskStat, TradeCheckFilequeryRequest, TradeCheckFilequeryResponse,
    TradeSettlementEncashmentRequest, TradeSettlementEncashmentRequestBuilder, TradeSettlementEnchashmentRequest,
    TradeSettlementQueryRequest, TradeType, TransStat, TransStatus, YesNo, bill,
};
use tongbao_sandbox::{EntryKind, EntryState};
use tongbao_wire::table::Summary;

use crate::inbox::{Inbox, Port};
use crate::merchants::{call, enterprise, open, real_name, terminal};
use crate::scan::shop::{Shop, refused};
use crate::support::{code_of, today};

/// A merchant that was onboarded, as a shop of its own, and the number of its card.
async fn brought(mut shop: Shop) -> (Shop, Secret<Token>) {
    let reply = call(&shop, &enterprise(&shop, "E1").build().unwrap()).await;
    shop.huifu_id = reply.huifu_id.unwrap();
    (shop, reply.token_no.unwrap())
}

fn withdraw(shop: &Shop, number: &str, fen: u64, token_no: &Secret<Token>) -> TradeSettlementEncashmentRequestBuilder {
    TradeSettlementEncashmentRequest::builder()
        .req_date(today())
        .req_seq_id(number)
        .cash_amt(Amount::from_fen(fen))
        .huifu_id(shop.huifu_id.as_str())
        .into_acct_date_type(IntoAcctDateType::SameDay)
        .token_no(token_no.clone())
}

async fn balance(shop: &Shop) -> String {
    let query = AcctpaymentBalanceQueryRequest::builder().req_date(today()).huifu_id(shop.huifu_id.as_str());
    call(shop, &query.build().unwrap()).await.acct_info_list[0].avl_bal.clone().unwrap()
}

fn set_up(shop: &Shop, switch: YesNo) -> MerchantBusiBillConfigRequest {
    let config = MerchantBusiBillConfigRequest::builder().req_date(today()).req_seq_id("B1");
    config.huifu_id(shop.huifu_id.as_str()).recon_send_flag(switch).file_type("1,2,3,4").build().unwrap()
}

/// Asks for the bills that were made this day.
fn bills_of(shop: &Shop, made: Date, kind: BillType) -> TradeCheckFilequeryRequest {
    let query = TradeCheckFilequeryRequest::builder().req_date(today()).req_seq_id("B2");
    query.huifu_id(shop.huifu_id.as_str()).file_date(made).bill_type(kind).build().unwrap()
}

fn tomorrow() -> Date {
    Date::new(2024, 1, 2).unwrap()
}

/// The rows of the one file in a reply, added up.
async fn downloaded(shop: &Shop, reply: &TradeCheckFilequeryResponse) -> Summary {
    let [FileDetail { download_url: Some(url), file_name: Some(name), .. }] = &reply.file_details[..] else {
        panic!("{reply:?}")
    };
    let made = bill::FileName::parse(name).unwrap();
    assert_eq!((made.date, made.huifu_id.as_str(), made.kind), (tomorrow(), &*shop.huifu_id, bill::BillKind::Order));
    let response = shop.send(http::Request::get(url).body(Bytes::new()).unwrap()).await;
    assert_eq!(response.status(), http::StatusCode::OK);
    Summary::of(&mut bill::open(&response.body()[..], &[]).unwrap())
}

#[tokio::test]
async fn from_onboarding_to_a_bill_that_agrees_with_the_ledger() {
    let mut shop = Shop::open().await;
    let reply = call(&shop, &enterprise(&shop, "E1").build().unwrap()).await;
    let (huifu_id, token_no) = (reply.huifu_id.unwrap(), reply.token_no.unwrap());
    call(&shop, &open(&shop, &huifu_id, "O1", "http://127.0.0.1:9/notify")).await;
    call(&shop, &real_name(&huifu_id)).await;
    call(&shop, &terminal(&huifu_id, "T1")).await;
    shop.huifu_id = huifu_id;
    shop.place("R1", 1000, TradeType::TJsapi).await;
    shop.place("R2", 250, TradeType::ANative).await;
    shop.give_back(shop.refund("R3", "R1", 300)).await.unwrap();
    assert_eq!(balance(&shop).await, "9.50");

    let inbox = Inbox::<EncashmentNotify>::open(shop.sandbox.access(), &[Port::Acknowledge]).await;
    let request = withdraw(&shop, "W1", 500, &token_no).notify_url(inbox.address.as_str()).build().unwrap();
    // That it is being processed is no success.
    let reply = shop.client.read(&request).await.unwrap().into_inner();
    assert_eq!(reply.trans_stat, Some(TransStat::Processing));
    assert_eq!(balance(&shop).await, "4.50");
    let query = TradeSettlementQueryRequest::builder().huifu_id(shop.huifu_id.as_str()).org_req_date(today());
    let found = call(&shop, &query.org_req_seq_id("W1").build().unwrap()).await;
    assert_eq!((found.trans_status, found.cash_amt), (Some(TransStatus::Succeeded), Some(Amount::from_fen(500))));

    call(&shop, &set_up(&shop, YesNo::Yes)).await;
    let reply = call(&shop, &bills_of(&shop, tomorrow(), BillType::TradeBill)).await;
    let summary = downloaded(&shop, &reply).await;
    let ledger = shop.sandbox.ledger();
    let moved = ledger.entries().iter().filter(|entry| entry.state == EntryState::Succeeded).map(|entry| {
        let fen = i128::from(entry.amount.fen());
        if entry.kind == EntryKind::Charge { fen } else { -fen }
    });
    let total: i128 = summary.groups.iter().map(|group| group.amount.fen()).sum();
    assert_eq!((summary.rows, summary.fault_count, total), (3, 0, moved.sum()));
    assert_eq!(total, 950);
}

#[tokio::test]
async fn both_messages_of_a_withdrawal_arrive() {
    let (shop, token_no) = brought(Shop::open().await).await;
    shop.place("R1", 1000, TradeType::TJsapi).await;
    let inbox = Inbox::<EncashmentNotify>::open(shop.sandbox.access(), &[Port::Acknowledge]).await;
    let request = withdraw(&shop, "W1", 500, &token_no).notify_url(inbox.address.as_str()).build().unwrap();
    shop.client.read(&request).await.unwrap();
    shop.sandbox.notifications_done().await;
    let told = inbox.believed();
    let mut about: Vec<_> = told.iter().map(|told| told.msg_type == Some(EncashMsgType::Account)).collect();
    about.sort_unstable();
    assert_eq!(about, [false, true]);
    assert!(told.iter().all(|told| told.cash_amt == Some(Amount::from_fen(500))));
}

#[tokio::test]
async fn no_more_is_withdrawn_than_there_is_nor_twice_nor_to_another_card() {
    let (shop, token_no) = brought(Shop::open().await).await;
    shop.place("R1", 1000, TradeType::TJsapi).await;
    let ask = async |number: &str, fen, token: &Secret<Token>| {
        code_of(shop.client.call(&withdraw(&shop, number, fen, token).build().unwrap()).await)
    };
    assert_eq!(ask("W1", 1001, &token_no).await, "90000000");
    assert_eq!(ask("W1", 1000, &Secret::from("10000000001")).await, "22000003");
    assert_eq!(ask("W1", 1000, &token_no).await, "P");
    assert_eq!(ask("W1", 1000, &token_no).await, "20000000");
    assert_eq!(ask("W2", 1, &token_no).await, "90000000");
    let other = TradeSettlementEnchashmentRequest::builder().req_date(today()).req_seq_id("W3");
    let other = other.cash_amt(Amount::from_fen(1)).huifu_id(shop.huifu_id.as_str()).token_no(token_no.clone());
    let other = other.into_acct_date_type(IntoAcctDateType::SameDay).build().unwrap();
    assert_eq!(refused(&shop, &other).await, "90000000", "the other spelling is the same");
}

#[tokio::test]
async fn bills_are_set_up_first_and_a_day_without_orders_has_none() {
    let shop = Shop::open().await;
    let asked = bills_of(&shop, tomorrow(), BillType::TradeBill);
    assert_eq!(refused(&shop, &asked).await, "22000005");
    call(&shop, &set_up(&shop, YesNo::No)).await;
    assert_eq!(refused(&shop, &asked).await, "22000005", "the switch is off");
    call(&shop, &set_up(&shop, YesNo::Yes)).await;
    let reply = call(&shop, &asked).await;
    assert!(reply.file_details.is_empty());
    assert_eq!(reply.task_details[0].task_stat, Some(TaskStat::Succeeded));
    shop.place("R1", 1000, TradeType::TJsapi).await;
    assert_eq!(call(&shop, &asked).await.file_details.len(), 1);
    let reply = call(&shop, &bills_of(&shop, today(), BillType::TradeBill)).await;
    assert!(reply.file_details.is_empty(), "a bill has the orders of the day before");
    let reply = call(&shop, &bills_of(&shop, tomorrow(), BillType::SplitBill)).await;
    assert!(reply.file_details.is_empty());
}

#[tokio::test]
async fn a_bill_has_the_orders_of_one_merchant_only() {
    let shop = Shop::open().await;
    shop.other().place("R1", 999, TradeType::TJsapi).await;
    shop.place("R1", 1000, TradeType::TJsapi).await;
    call(&shop, &set_up(&shop, YesNo::Yes)).await;
    let reply = call(&shop, &bills_of(&shop, tomorrow(), BillType::TradeBill)).await;
    let summary = downloaded(&shop, &reply).await;
    assert_eq!((summary.rows, summary.groups[0].amount.to_string().as_str()), (1, "10.00"));
}
