//! 线上交易退款: in part, the rest, and never more.

use std::sync::atomic::Ordering;

use tongbao_core::Amount;
use tongbao_huifu::{
    AcctInfo, AcctInfoOnlineRefund, AcctSplitBunch, AcctSplitBunchOnlineRefund, DelayAcctFlag,
    OnlinepaymentRefundNotify, TransStat,
};
use tongbao_sandbox::CardBehaviour;

use super::till::Till;
use crate::inbox::{Inbox, Port};
use crate::support::code_of;

fn parts(fens: &[u64]) -> AcctSplitBunchOnlineRefund {
    let part = |fen: &u64| {
        let part = AcctInfoOnlineRefund::builder().huifu_id("6666000100000002").div_amt(Amount::from_fen(*fen));
        part.build().unwrap()
    };
    AcctSplitBunchOnlineRefund::builder().acct_infos(fens.iter().map(part).collect::<Vec<_>>()).build().unwrap()
}

#[tokio::test]
async fn a_part_goes_back_then_the_rest_and_no_fen_more() {
    let till = Till::open().await;
    let inbox = Inbox::<OnlinepaymentRefundNotify>::open(till.sandbox.access(), &[Port::Acknowledge]).await;
    let card = till.card(CardBehaviour::Pays);
    let bound = till.bind("bind", &card).await;
    till.place("order", 1000, &bound).await;
    assert_eq!(till.give_back("early", "order", 1).await, Err("23000000".to_owned()));
    till.confirm("order", &till.code("order")).await.unwrap();
    let request = till.refund("part", "order", 300).notify_url(inbox.address.as_str()).remark("退一件");
    let part = till.client.call(&request.build().unwrap()).await.unwrap();
    assert_eq!((&part.trans_stat, part.remark.as_deref()), (&Some(TransStat::Succeeded), Some("退一件")));
    assert_eq!(till.give_back("part", "order", 300).await, Err("20000000".to_owned()));
    assert_eq!(till.give_back("more", "order", 701).await, Err("23000003".to_owned()));
    assert_eq!(till.give_back("zero", "order", 0).await, Err("10000000".to_owned()));
    assert_eq!(till.give_back("none", "nothing", 1).await, Err("23000001".to_owned()));
    assert_eq!(till.give_back("rest", "order", 700).await, Ok(()));
    assert_eq!(till.give_back("again", "order", 1).await, Err("23000003".to_owned()));
    for (refund, found) in [("part", Some(TransStat::Succeeded)), ("rest", Some(TransStat::Succeeded)), ("more", None)]
    {
        assert_eq!(till.refund_stat(refund).await.ok(), found, "{refund}");
    }
    assert_eq!(code_of(till.other().refund_stat("part").await), "23000001");
    assert_eq!((till.taken("order"), till.card(CardBehaviour::Pays).balance), (0, card.balance));
    till.sandbox.notifications_done().await;
    let told = inbox.believed();
    assert_eq!(told.len(), 1);
    assert_eq!((told[0].ord_amt, &told[0].trans_stat), (Some(Amount::from_fen(300)), &Some(TransStat::Succeeded)));
    assert_eq!(told[0].total_ref_amt, Some(Amount::from_fen(300)));
}

#[tokio::test]
async fn after_180_days_nothing_goes_back() {
    let till = Till::open().await;
    let bound = till.bind("bind", &till.card(CardBehaviour::Pays)).await;
    till.pay("order", 100, &bound).await.unwrap();
    for (days, answered) in [(180, Ok(())), (181, Err("23000004".to_owned()))] {
        till.ahead.store(days * 24 * 60 * 60, Ordering::Relaxed);
        let date =
            tongbao_core::BeijingTime::from_unix(crate::support::noon().unix() + days * 24 * 60 * 60).unwrap().date();
        let request = till.refund(&format!("refund-{days}"), "order", 50).req_date(date).build().unwrap();
        let result = till.client.call(&request).await.map(drop).map_err(|error| crate::support::answer(error).0);
        assert_eq!(result, answered, "{days} days");
    }
}

#[tokio::test]
async fn a_partial_refund_of_a_split_payment_names_its_parts() {
    let till = Till::open().await;
    let bound = till.bind("bind", &till.card(CardBehaviour::Pays)).await;
    let share = AcctInfo::builder().huifu_id("6666000100000002").div_amt(Amount::from_fen(200)).build().unwrap();
    let split = AcctSplitBunch::builder().acct_infos(vec![share]).build().unwrap();
    let order = till.order("order", 1000, &bound).acct_split_bunch(split).build().unwrap();
    till.client.call(&order).await.unwrap();
    till.confirm("order", &till.code("order")).await.unwrap();
    assert_eq!(till.give_back("bare", "order", 300).await, Err("10000000".to_owned()));
    let request = till.refund("split", "order", 300).acct_split_bunch(parts(&[200, 100])).build().unwrap();
    till.client.call(&request).await.unwrap();
    assert_eq!(till.taken("order"), 700);
}

#[tokio::test]
async fn what_is_not_confirmed_of_a_delayed_payment_goes_back() {
    let till = Till::open().await;
    let bound = till.bind("bind", &till.card(CardBehaviour::Pays)).await;
    let order = till.order("order", 1000, &bound).delay_acct_flag(DelayAcctFlag::Delayed).build().unwrap();
    till.client.call(&order).await.unwrap();
    till.confirm("order", &till.code("order")).await.unwrap();
    assert_eq!(till.give_back("all", "order", 1000).await, Ok(()));
    assert_eq!(till.taken("order"), 0);
}
