//! Every trade type in both of its older versions, from its order to its booking; and a payer whom the wallet asks first.

use tongbao_core::{Amount, Error, Request, Unknown, WireEnum};
use tongbao_huifu::{
    AlipayData, Huifu, JspayNotify, MethodExpand, MicropayNotify, TradePaymentCreateV4Request,
    TradePaymentJspayV2Request, TradeType, TradeTypeV4, TransStat, UnionpayDataJspayV2,
};

use super::shop::{ALL, Shop, refused, wx};
use crate::inbox::{Inbox, Port};
use crate::support::{code_of, today};

fn version_2(shop: &Shop, number: &str, trade_type: TradeType) -> TradePaymentJspayV2Request {
    let order = TradePaymentJspayV2Request::builder()
        .req_date(today())
        .req_seq_id(number)
        .huifu_id(shop.huifu_id.as_str())
        .goods_desc("沙箱商品")
        .trade_type(trade_type.clone())
        .trans_amt(Amount::from_fen(100))
        .notify_url(shop.notify_url.as_deref().unwrap());
    let order = match trade_type {
        TradeType::TJsapi | TradeType::TMiniapp => order.wx_data(wx()),
        TradeType::AJsapi => order.alipay_data(AlipayData::builder().buyer_id("2088000000000001").build().unwrap()),
        TradeType::UJsapi => {
            let payer = UnionpayDataJspayV2::builder().qr_code("https://qr.95516.com/sandbox").user_id("sandbox");
            order.unionpay_data(payer.customer_ip("203.0.113.7").build().unwrap())
        }
        _ => order,
    };
    order.build().unwrap()
}

#[tokio::test]
async fn each_trade_type_of_either_version_is_placed_told_about_twice_and_booked_once() {
    let shop = Shop::open().await;
    let inbox = Inbox::<JspayNotify>::open(shop.sandbox.access(), &[Port::Acknowledge]).await;
    let shop = shop.notified_at(&inbox.address);
    for trade_type in ALL {
        let [second, third] = ["v2", "v3"].map(|version| format!("{version}-{}", trade_type.wire()));
        let placed = shop.client.read(&version_2(&shop, &second, trade_type.clone())).await.unwrap().into_inner();
        assert_eq!((placed.resp_code.as_str(), placed.trans_stat), ("00000100", Some(TransStat::Processing)));
        shop.place(&third, 100, trade_type).await;
        shop.sandbox.notifications_done().await;
        for number in [second, third] {
            let told = inbox.believed().into_iter().filter(|notify| notify.req_seq_id == number);
            let about: Vec<_> = told.map(|notify| Huifu::is_about_the_trade(&notify)).collect();
            assert_eq!(about, [true, false], "{number}");
            assert_eq!((shop.stat(&number).await, shop.charges(&number)), (TransStat::Succeeded, 1), "{number}");
        }
    }
}

#[tokio::test]
async fn the_word_that_acknowledges_ends_with_the_merchants_number() {
    let shop = Shop::open().await;
    let inbox = Inbox::<JspayNotify>::open(shop.sandbox.access(), &[Port::Acknowledge]).await;
    let shop = shop.notified_at(&inbox.address);
    shop.place("order", 100, TradeType::ANative).await;
    shop.sandbox.notifications_done().await;
    assert_eq!(inbox.words(), ["RECV_ORD_ID_order", "RECV_ORD_ID_order"]);
    assert!(shop.sandbox.deliveries().iter().all(|one| one.accepted));
}

/// In 商品描述 of a payer whom the wallet asks for a password.
const CONFIRMS: &str = "沙箱商品 需确认";

/// Answered as pending, and found so once: then it is known to be paid. Money was taken once, and none goes back before.
async fn in_doubt_and_then_paid<R: Request<Protocol = tongbao_huifu::HuifuProtocol>>(shop: &Shop, request: &R)
where
    R::Response: std::fmt::Debug,
{
    let error = shop.client.call(request).await.unwrap_err();
    assert!(matches!(&error, Error::Unknown(Unknown::Pending(answer)) if answer.code == "P"), "{error:?}");
    assert_eq!(shop.give_back(shop.refund("early", "order", 1)).await.unwrap_err(), "23000000");
    assert_eq!(shop.stat("order").await, TransStat::Processing);
    assert_eq!(shop.stat("order").await, TransStat::Succeeded);
    assert_eq!(refused(shop, request).await, "20000000");
    assert_eq!((shop.charges("order"), shop.taken("order")), (1, 100));
    shop.give_back(shop.refund("refund", "order", 100)).await.unwrap();
}

#[tokio::test]
async fn a_shown_code_whose_payer_must_confirm_is_in_doubt_and_then_paid() {
    let shop = Shop::open().await;
    let request = shop.shown("order", 100, "280000000000000000").goods_desc(CONFIRMS).build().unwrap();
    in_doubt_and_then_paid(&shop, &request).await;
}

#[tokio::test]
async fn so_it_is_in_version_4() {
    let shop = Shop::open().await;
    let request = TradePaymentCreateV4Request::builder()
        .req_seq_id("order")
        .huifu_id(shop.huifu_id.as_str())
        .trade_type(TradeTypeV4::TMicropay)
        .trans_amt(Amount::from_fen(100))
        .goods_desc(CONFIRMS)
        .method_expand(MethodExpand::builder().auth_code("100000000000000000").build().unwrap());
    in_doubt_and_then_paid(&shop, &request.build().unwrap()).await;
}

#[tokio::test]
async fn what_is_in_doubt_and_was_paid_is_not_closed_and_its_notification_settles_it() {
    let shop = Shop::open().await;
    let request = shop.shown("quiet", 100, "280000000000000000").goods_desc(CONFIRMS).build().unwrap();
    assert_eq!(code_of(shop.client.call(&request).await), "P");
    shop.pass(60);
    assert_eq!(code_of(shop.end("close", "quiet").await), "23000000");
    let inbox = Inbox::<MicropayNotify>::open(shop.sandbox.access(), &[Port::Acknowledge]).await;
    let shop = shop.notified_at(&inbox.address);
    let request = shop.shown("told", 100, "280000000000000000").goods_desc(CONFIRMS).build().unwrap();
    assert_eq!(code_of(shop.client.call(&request).await), "P");
    shop.sandbox.notifications_done().await;
    assert!(inbox.believed().iter().all(|one| one.trans_stat == Some(TransStat::Succeeded)));
    assert_eq!((inbox.believed().len(), shop.stat("told").await), (2, TransStat::Succeeded));
}
