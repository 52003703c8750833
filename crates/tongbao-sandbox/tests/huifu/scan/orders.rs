//! 正扫 and 反扫: what the payer gets, when it is paid, and which orders are refused.

use tongbao_core::{Amount, BeijingTime, Date};
use tongbao_huifu::{
    AcctInfo, AcctSplitBunch, DelayAcctFlag, MethodExpand, ScanpayQueryV2Request, ScanpayQueryV4Request,
    TradePaymentCreateV4Request, TradePaymentCreateV4RequestBuilder, TradePaymentJspayV2Request,
    TradePaymentMicropayV2Request, TradePaymentUsermark2QueryRequest, TradeType, TradeTypeV4, TransStat, TransType,
};

use super::shop::{ALL, NEVER_PAYS, Shop, refused, wx};
use crate::support::{answer, code_of, today};

#[tokio::test]
async fn each_of_the_seven_trade_types_hands_over_what_its_wallet_needs_and_is_paid() {
    let shop = Shop::open().await;
    for trade_type in ALL {
        let number = tongbao_core::WireEnum::wire(&trade_type).to_owned();
        let reply = shop.place(&number, 100, trade_type.clone()).await;
        let is_qr = matches!(trade_type, TradeType::ANative | TradeType::UNative | TradeType::DNative);
        assert_eq!((reply.pay_info.is_some(), reply.qr_code.is_some()), (!is_qr, is_qr), "{number}");
        assert_eq!((reply.trans_stat, reply.trade_type), (Some(TransStat::Processing), Some(trade_type)));
        let found = shop.found(&number).await.unwrap().into_inner();
        assert_eq!(found.trans_stat, Some(TransStat::Succeeded), "{number}");
        assert_eq!((found.org_hf_seq_id, found.party_order_id), (reply.hf_seq_id, reply.party_order_id));
        assert_eq!((found.remark.as_deref(), found.end_time.as_deref()), (Some("沙箱备注"), Some("20240101120000")));
        assert_eq!((shop.charges(&number), shop.taken(&number)), (1, 100));
    }
}

#[tokio::test]
async fn a_shown_code_pays_before_the_answer_and_tells_whose_wallet_it_is() {
    let shop = Shop::open().await;
    for (code, kind) in [
        ("100000000000000000", TransType::TMicropay),
        ("150000000000000000", TransType::TMicropay),
        ("280000000000000000", TransType::AMicropay),
        ("6200000000000000000", TransType::UMicropay),
        ("0100000000000000000", TransType::DMicropay),
    ] {
        let reply = shop.client.call(&shop.shown(code, 100, code).build().unwrap()).await.unwrap().into_inner();
        assert_eq!((reply.trans_stat, reply.trade_type), (Some(TransStat::Succeeded), Some(kind)));
        assert_eq!((shop.stat(code).await, shop.taken(code)), (TransStat::Succeeded, 100));
    }
    for code in ["990000000000000000", "28000000000000000x", "2"] {
        assert_eq!(refused(&shop, &shop.shown("wrong", 100, code).build().unwrap()).await, "10000000", "{code}");
    }
    assert_eq!(shop.charges("wrong"), 0);
}

#[tokio::test]
async fn the_older_versions_say_the_same() {
    let shop = Shop::open().await;
    let order = TradePaymentJspayV2Request::builder()
        .req_date(today())
        .req_seq_id("order")
        .huifu_id(shop.huifu_id.as_str())
        .goods_desc("沙箱商品")
        .trade_type(TradeType::TMiniapp)
        .trans_amt(Amount::from_fen(100))
        .wx_data(wx());
    let placed = shop.client.read(&order.build().unwrap()).await.unwrap().into_inner();
    assert_eq!((placed.trans_stat, placed.pay_info.is_some()), (Some(TransStat::Processing), true));
    let shown = TradePaymentMicropayV2Request::builder()
        .req_date(today())
        .req_seq_id("shown")
        .huifu_id(shop.huifu_id.as_str())
        .goods_desc("沙箱商品")
        .auth_code("280000000000000000")
        .trans_amt(Amount::from_fen(100))
        .risk_check_data(tongbao_huifu::RiskCheckData::builder().ip_addr("203.0.113.7").build().unwrap());
    shop.client.call(&shown.build().unwrap()).await.unwrap();
    let query = || ScanpayQueryV2Request::builder().huifu_id(shop.huifu_id.as_str()).org_req_date(today());
    let party = placed.party_order_id.unwrap();
    for (number, query) in [
        ("order", query().org_hf_seq_id(placed.hf_seq_id.unwrap())),
        ("order", query().party_order_id(party.as_str())),
        ("order", query().out_trans_id(format!("42{}", &party[2..]))),
        ("shown", query().org_req_seq_id("shown")),
    ] {
        let found = shop.client.call(&query.build().unwrap()).await.unwrap().into_inner();
        assert_eq!((found.org_req_seq_id.as_deref(), found.trans_stat), (Some(number), Some(TransStat::Succeeded)));
    }
}

fn created(shop: &Shop, number: &str, trade_type: TradeTypeV4) -> TradePaymentCreateV4RequestBuilder {
    TradePaymentCreateV4Request::builder()
        .req_seq_id(number)
        .huifu_id(shop.huifu_id.as_str())
        .trade_type(trade_type)
        .trans_amt(Amount::from_fen(100))
        .goods_desc("沙箱商品")
}

#[tokio::test]
async fn version_4_places_and_scans_with_one_interface() {
    let shop = Shop::open().await;
    let code = |code: &str| MethodExpand::builder().auth_code(code).build().unwrap();
    let payer = MethodExpand::builder().sub_appid("wx-sandbox-1").sub_openid("sandbox-payer").build().unwrap();
    let placed = created(&shop, "js", TradeTypeV4::TJsapi).method_expand(payer).build().unwrap();
    let placed = shop.client.read(&placed).await.unwrap().into_inner();
    assert_eq!((placed.resp_code.as_str(), placed.pay_info.is_some()), ("00000100", true));
    assert_eq!(placed.req_date.as_deref(), Some("20240101"), "the day that the request left out");
    let native = created(&shop, "native", TradeTypeV4::ANative).build().unwrap();
    assert!(shop.client.read(&native).await.unwrap().into_inner().qr_code.is_some());
    let shown = created(&shop, "shown", TradeTypeV4::UMicropay).method_expand(code("6200000000000000000"));
    let shown = shop.client.call(&shown.build().unwrap()).await.unwrap().into_inner();
    assert_eq!((shown.trans_stat, shown.qr_code), (Some(TransStat::Succeeded), None));
    let wrong = created(&shop, "wrong", TradeTypeV4::TMicropay).method_expand(code("280000000000000000"));
    assert_eq!(refused(&shop, &wrong.build().unwrap()).await, "10000000", "Alipay's code is none of WeChat's");
    for number in ["js", "native", "shown"] {
        let query = ScanpayQueryV4Request::builder().huifu_id(shop.huifu_id.as_str()).req_date(today());
        let found = shop.client.call(&query.req_seq_id(number).build().unwrap()).await.unwrap().into_inner();
        assert_eq!((found.trans_stat, found.trans_amt), (Some(TransStat::Succeeded), Some(Amount::from_fen(100))));
    }
}

#[tokio::test]
async fn an_order_that_nobody_pays_waits_and_then_lapses() {
    let shop = Shop::open().await;
    shop.wait("alipay", TradeType::ANative).await;
    shop.wait("union", TradeType::UNative).await;
    let soon = BeijingTime::new(2024, 1, 1, 12, 5, 0).unwrap();
    let order = shop.order("named", 100, TradeType::TJsapi).goods_desc(NEVER_PAYS).time_expire(soon);
    shop.send_order(order).await.unwrap();
    for (pass, stats) in [
        (300, [TransStat::Processing, TransStat::Processing, TransStat::Processing]),
        (1, [TransStat::Processing, TransStat::Processing, TransStat::Failed]),
        (6_900, [TransStat::Failed, TransStat::Processing, TransStat::Failed]),
    ] {
        shop.pass(pass);
        assert_eq!([shop.stat("alipay").await, shop.stat("union").await, shop.stat("named").await], stats);
    }
    let order = shop.order("late", 100, TradeType::TJsapi).time_expire(soon).build().unwrap();
    assert_eq!(refused(&shop, &order).await, "10000000");
    assert!(shop.sandbox.ledger().entries().is_empty());
}

#[tokio::test]
async fn a_number_is_good_for_one_order_of_a_merchant_and_day() {
    let shop = Shop::open().await;
    shop.place("order", 100, TradeType::ANative).await;
    let again = shop.order("order", 100, TradeType::ANative);
    assert_eq!(refused(&shop, &again.clone().build().unwrap()).await, "20000000");
    assert_eq!(refused(&shop, &shop.shown("order", 100, "280000000000000000").build().unwrap()).await, "20000000");
    let tomorrow = Date::new(2024, 1, 2).unwrap();
    shop.send_order(again.clone().req_date(tomorrow)).await.unwrap();
    assert_eq!((shop.charges("order"), shop.other().charges("order")), (2, 2), "one of each day");
    for day in [Date::new(2024, 1, 3).unwrap(), Date::new(2023, 12, 30).unwrap()] {
        assert_eq!(refused(&shop, &again.clone().req_date(day).build().unwrap()).await, "10000000");
    }
    shop.other().place("order", 100, TradeType::ANative).await;
}

#[tokio::test]
async fn a_merchant_number_of_somebody_else_is_no_good() {
    let shop = Shop::open().await;
    let other = shop.other();
    other.place("order", 100, TradeType::ANative).await;
    let foreign = shop.order("mine", 100, TradeType::ANative).huifu_id(other.huifu_id.as_str());
    let error = shop.client.call(&foreign.build().unwrap()).await.unwrap_err();
    assert!(error.to_string().contains("Check that product_id is right"), "{error}");
    let (code, text) = answer(error);
    assert!(code == "23000002" && text.contains("数据权限认证失败"), "{code} {text}");
    assert_eq!(code_of(shop.client.call(&other.query("order")).await), "23000002");
    assert_eq!(code_of(shop.client.call(&shop.query("order")).await), "23000001", "the same number here is nobody's");
    assert_eq!(shop.charges("mine"), 0);
}

#[tokio::test]
async fn a_delayed_or_split_order_is_paid_and_says_what_is_not_confirmed() {
    let shop = Shop::open().await;
    let part = AcctInfo::builder().huifu_id(shop.huifu_id.as_str()).div_amt(Amount::from_fen(40)).build().unwrap();
    let split = AcctSplitBunch::builder().acct_infos([part]).build().unwrap();
    let order = shop.order("split", 100, TradeType::ANative).acct_split_bunch(split);
    shop.send_order(order).await.unwrap();
    let order = shop.order("delayed", 100, TradeType::ANative).delay_acct_flag(DelayAcctFlag::Delayed);
    assert_eq!(shop.send_order(order).await.unwrap().delay_acct_flag, Some(DelayAcctFlag::Delayed));
    for (number, unconfirmed) in [("split", 0), ("delayed", 100)] {
        let found = shop.found(number).await.unwrap().into_inner();
        assert_eq!(found.unconfirm_amt, Some(Amount::from_fen(unconfirmed)), "{number}");
    }
}

#[tokio::test]
async fn a_shown_code_of_unionpay_tells_whose_it_is_and_no_other_does() {
    let shop = Shop::open().await;
    let ask = |code: &str| {
        TradePaymentUsermark2QueryRequest::builder()
            .req_date(today())
            .req_seq_id("mark")
            .huifu_id(shop.huifu_id.as_str())
            .auth_code(code)
            .app_up_identifier("UnionPay/1.0 CloudPay")
            .build()
            .unwrap()
    };
    assert!(shop.client.call(&ask("6200000000000000000")).await.unwrap().user_id.is_some());
    assert_eq!(refused(&shop, &ask("280000000000000000")).await, "10000000");
}
