//! What one request alone breaks beyond its table is refused before it is signed; and what keeps the rules is not.

use tongbao_core::{Amount, Error, Gateway, Request};

use super::{HUIFU_ID, RSA, day, ends, order};
use crate::rules::{AddressFault, Broken, Rule, check};
use crate::*;

type Jspay = TradePaymentJspayV3RequestBuilder;

fn jspay(trade_type: TradeType) -> Jspay {
    TradePaymentJspayV3Request::builder()
        .req_date(day("20240101"))
        .req_seq_id("R1")
        .huifu_id(HUIFU_ID)
        .goods_desc("茶叶")
        .trade_type(trade_type)
        .trans_amt(Amount::from_fen(1000))
}

/// What is broken of a request: fields and rules.
fn broken<R: Request<Protocol = HuifuProtocol>>(request: &R) -> Vec<(String, Rule)> {
    let found = check(R::INTERFACE, request).err();
    // A seal refuses exactly what the rules refuse, before anything is signed.
    match (ends(RSA).0.seal(request), &found) {
        (Ok(_), None) => {}
        (Err(Error::Seal(error)), Some(found)) => assert_eq!(error.downcast_ref::<Broken>(), Some(found)),
        other => panic!("{other:?}"),
    }
    found.map(|found| found.breaches).unwrap_or_default().into_iter().map(|one| (one.field, one.rule)).collect()
}

fn fields<R: Request<Protocol = HuifuProtocol>>(request: &R) -> Vec<String> {
    broken(request).into_iter().map(|(field, _)| field).collect()
}

#[test]
fn wechat_inside_its_app_needs_who_pays() {
    for trade_type in [TradeType::TJsapi, TradeType::TMiniapp] {
        let with = |wx_data: WxData| jspay(trade_type.clone()).wx_data(wx_data).build().unwrap();
        let whole = WxData::builder().sub_appid("wx0").sub_openid("o0");
        assert_eq!(broken(&with(whole.build().unwrap())), []);
        assert_eq!(fields(&with(WxData::builder().sub_appid("wx0").build().unwrap())), ["wx_data.sub_openid"]);
        assert_eq!(fields(&with(WxData::builder().sub_openid("o0").build().unwrap())), ["wx_data.sub_appid"]);
        assert_eq!(fields(&with(WxData::builder().build().unwrap())), ["wx_data.sub_appid", "wx_data.sub_openid"]);
    }
    assert_eq!(broken(&jspay(TradeType::TApp).build().unwrap()), []);
}

#[test]
fn direct_wechat_needs_the_payers_address() {
    for trade_type in [TradeType::TNative, TradeType::TH5] {
        assert_eq!(fields(&jspay(trade_type.clone()).build().unwrap()), ["wx_data.spbill_create_ip"]);
        let direct = WxData::builder().spbill_create_ip("203.0.113.1").build().unwrap();
        assert_eq!(broken(&jspay(trade_type).wx_data(direct).build().unwrap()), []);
    }
}

#[test]
fn alipay_inside_its_app_needs_one_name_of_the_buyer() {
    let with = |data: AlipayData| jspay(TradeType::AJsapi).alipay_data(data).build().unwrap();
    assert_eq!(fields(&with(AlipayData::builder().subject("x").build().unwrap())), ["alipay_data.buyer_id"]);
    for data in [
        AlipayData::builder().buyer_id("2088000000000000"),
        AlipayData::builder().buyer_logon_id("buyer@example.com"),
        AlipayData::builder().buyer_id("2088000000000000").buyer_logon_id("buyer@example.com"),
    ] {
        assert_eq!(broken(&with(data.build().unwrap())), []);
    }
    assert_eq!(broken(&jspay(TradeType::ANative).build().unwrap()), []);
    assert_eq!(broken(&order()), []);
}

#[test]
fn unionpay_inside_its_app_needs_code_payer_and_address() {
    let with = |data: UnionpayDataJspay| jspay(TradeType::UJsapi).unionpay_data(data).build().unwrap();
    let two = || UnionpayDataJspay::builder().qr_code("https://qr.95516.com/1").user_id("U1");
    assert_eq!(broken(&with(two().customer_ip("203.0.113.1").build().unwrap())), []);
    assert_eq!(fields(&with(two().build().unwrap())), ["unionpay_data.customer_ip"]);
    let none = UnionpayDataJspay::builder().build().unwrap();
    assert_eq!(fields(&with(none)), ["qr_code", "user_id", "customer_ip"].map(|name| format!("unionpay_data.{name}")));
}

#[test]
fn version_4_needs_the_same_in_method_expand() {
    let create = |trade_type: TradeTypeV4, expand: Option<MethodExpand>| {
        let request = TradePaymentCreateV4Request::builder()
            .req_seq_id("R1")
            .huifu_id(HUIFU_ID)
            .trade_type(trade_type)
            .trans_amt(Amount::from_fen(1000))
            .goods_desc("茶叶");
        if let Some(expand) = expand { request.method_expand(expand) } else { request }.build().unwrap()
    };
    for trade_type in [TradeTypeV4::TMicropay, TradeTypeV4::AMicropay, TradeTypeV4::UMicropay] {
        let code = MethodExpand::builder().auth_code("280000000000000000").build().unwrap();
        assert_eq!(broken(&create(trade_type.clone(), Some(code))), []);
        let other = MethodExpand::builder().attach("x").build().unwrap();
        assert_eq!(fields(&create(trade_type, Some(other))), ["method_expand.auth_code"]);
    }
    let appid = MethodExpand::builder().sub_appid("wx0").build().unwrap();
    assert_eq!(fields(&create(TradeTypeV4::TJsapi, Some(appid))), ["method_expand.sub_openid"]);
    assert_eq!(broken(&create(TradeTypeV4::ANative, None)), []);
}

fn amount(fen: u64) -> AcctInfo {
    AcctInfo::builder().huifu_id(HUIFU_ID).div_amt(Amount::from_fen(fen)).build().unwrap()
}

fn percent(text: &str) -> AcctInfo {
    AcctInfo::builder().huifu_id(HUIFU_ID).percentage_div(text).build().unwrap()
}

fn split(shares: Vec<AcctInfo>) -> AcctSplitBunchBuilder {
    AcctSplitBunch::builder().acct_infos(shares)
}

fn paying(bunch: AcctSplitBunchBuilder) -> Vec<(String, Rule)> {
    broken(&jspay(TradeType::ANative).acct_split_bunch(bunch.build().unwrap()).build().unwrap())
}

#[test]
fn fixed_shares_are_at_most_the_amount() {
    assert_eq!(paying(split(vec![amount(400), amount(600)])), []);
    assert_eq!(paying(split(vec![amount(400), amount(599)])), []);
    let more = [("acct_split_bunch.acct_infos.div_amt".to_owned(), Rule::MoreThan { total: "trans_amt" })];
    assert_eq!(paying(split(vec![amount(400), amount(601)])), more);
    assert_eq!(paying(split(vec![amount(u64::MAX), amount(2)])), more, "a sum that no number holds is more");
    assert_eq!(paying(split(vec![])), []);
}

#[test]
fn percentages_are_100_in_all_and_only_with_their_flag() {
    let flag = |shares| split(shares).percentage_flag(YesNo::Yes);
    for shares in [vec!["100"], vec!["100.00"], vec!["23.50", "76.5"], vec!["0.01", "99.99"]] {
        assert_eq!(paying(flag(shares.into_iter().map(percent).collect())), []);
    }
    for shares in [vec!["99.99"], vec!["100.01"], vec!["50", "50.01"], vec!["33.33", "33.33", "33.33"]] {
        let found = paying(flag(shares.into_iter().map(percent).collect()));
        assert_eq!(found, [("acct_split_bunch.acct_infos.percentage_div".to_owned(), Rule::NotHundred)]);
    }
    for text in ["0", "0.00", "1e2", "100%", "023.5", "-1", "33.333", " 100"] {
        let found = paying(flag(vec![percent(text)]));
        assert_eq!(found, [("acct_split_bunch.acct_infos[0].percentage_div".to_owned(), Rule::NotPercent)], "{text}");
    }
    let bare = AcctInfo::builder().huifu_id(HUIFU_ID).build().unwrap();
    let found = paying(flag(vec![percent("100"), bare]));
    assert_eq!(found, [("acct_split_bunch.acct_infos[1].percentage_div".to_owned(), Rule::NoPercent)]);
    for unset in [split(vec![percent("100")]), split(vec![percent("100")]).percentage_flag(YesNo::No)] {
        let found = paying(unset);
        assert_eq!(found, [("acct_split_bunch.acct_infos[0].percentage_div".to_owned(), Rule::PercentWithoutFlag)]);
    }
}

#[test]
fn a_net_split_is_by_percentage_and_with_the_fee_inside() {
    let net = || split(vec![percent("100")]).percentage_flag(YesNo::Yes).is_clean_split(YesNo::Yes);
    let with = |flag: FeeFlag| {
        let request = jspay(TradeType::ANative).acct_split_bunch(net().build().unwrap()).fee_flag(flag);
        broken(&request.build().unwrap())
    };
    let field = || "acct_split_bunch.is_clean_split".to_owned();
    assert_eq!(paying(net()), [], "who bears the fee may be the merchant's setting");
    assert_eq!(with(FeeFlag::Inside), []);
    assert_eq!(with(FeeFlag::Outside), [(field(), Rule::NetOutside)]);
    assert_eq!(paying(split(vec![amount(1)]).is_clean_split(YesNo::Yes)), [(field(), Rule::NetFixed)]);
    assert_eq!(paying(split(vec![amount(1)]).is_clean_split(YesNo::No)), []);
}

#[test]
fn the_shares_of_a_refund_are_exactly_what_is_refunded() {
    let refund = |fens: &[u64]| {
        let share =
            |fen: &u64| AcctInfoRefund::builder().huifu_id(HUIFU_ID).div_amt(Amount::from_fen(*fen)).build().unwrap();
        let bunch = AcctSplitBunchRefund::builder().acct_infos(fens.iter().map(share).collect::<Vec<_>>());
        let request = ScanpayRefundV3Request::builder()
            .req_date(day("20240102"))
            .req_seq_id("R2")
            .huifu_id(HUIFU_ID)
            .ord_amt(Amount::from_fen(1000))
            .org_req_date(day("20240101"))
            .org_req_seq_id("R1")
            .acct_split_bunch(bunch.build().unwrap());
        broken(&request.build().unwrap())
    };
    assert_eq!(refund(&[1000]), []);
    assert_eq!(refund(&[1, 999]), []);
    assert_eq!(refund(&[]), []);
    for wrong in [&[1, 998][..], &[1, 1000]] {
        let rule = Rule::NotEqual { total: "ord_amt" };
        assert_eq!(refund(wrong), [("acct_split_bunch.acct_infos.div_amt".to_owned(), rule)]);
    }
}

#[test]
fn only_addresses_that_the_gateway_calls() {
    let with = |address: &str| broken(&jspay(TradeType::ANative).notify_url(address).build().unwrap()).pop();
    for good in [
        "https://merchant.example/notify",
        "http://merchant.example",
        "https://merchant.example:8000/a/b",
        "http://203.0.113.1:9005/",
        "https://merchant.example:443/",
        "http://merchant.example:80/",
        // The gateway never reaches these; a sandbox does.
        "http://127.0.0.1:18080/notify?case=create",
        "http://localhost:7999/",
        "https://[::1]:1/",
    ] {
        assert_eq!(with(good), None, "{good}");
    }
    let port = |default| AddressFault::Port { default };
    for (bad, fault) in [
        ("https://merchant.example:7999/", port(443)),
        ("https://merchant.example:9006/", port(443)),
        ("https://merchant.example:80/", port(443)),
        ("http://merchant.example:443/", port(80)),
        ("http://merchant.example:0/", port(80)),
        ("https://merchant.example/notify?order=1", AddressFault::Query),
        ("https://merchant.example/notify?", AddressFault::Query),
        ("https://merchant.example/notify#a", AddressFault::Query),
        ("ftp://merchant.example/", AddressFault::Scheme),
        ("merchant.example/notify", AddressFault::NoAddress),
        ("/notify", AddressFault::Scheme),
        ("https://user:pw@merchant.example/", AddressFault::NoAddress),
        ("https://127.0.0.1@merchant.example/", AddressFault::NoAddress),
        ("https://商户.example/", AddressFault::NoAddress),
        ("https:///notify", AddressFault::NoAddress),
        ("https://merchant.example:99999/", port(443)),
    ] {
        assert_eq!(with(bad), Some(("notify_url".to_owned(), Rule::Address(fault))), "{bad}");
    }
}

#[test]
fn ways_to_pay_that_only_alipay_knows_are_forbidden_for_alipay_alone() {
    let with = |trade_type, codes: &str| broken(&jspay(trade_type).limit_pay_type(codes).build().unwrap()).len();
    assert_eq!(with(TradeType::ANative, "PCREDIT,BALANCE"), 0);
    assert_eq!(with(TradeType::UNative, "NO_CREDIT"), 0);
    assert_eq!(with(TradeType::UNative, "NO_CREDIT,BALANCE"), 1);
}

#[test]
fn an_error_names_fields_and_says_what_to_do_and_shows_no_value() {
    let request = jspay(TradeType::TJsapi)
        .wx_data(WxData::builder().sub_openid("oSECRET").build().unwrap())
        .notify_url("https://merchant.example/?secret")
        .acct_split_bunch(split(vec![amount(123_456)]).build().unwrap());
    let error = ends(RSA).0.seal(&request.build().unwrap()).unwrap_err().to_string();
    for part in [
        "trade_payment_jspay_v3 breaks 3 rules:",
        "wx_data.sub_appid: missing; trade_type T_JSAPI needs sub_appid and sub_openid",
        "acct_split_bunch.acct_infos.div_amt: the shares add up to more than trans_amt",
        "notify_url: has a query string",
        "斗拱开放平台",
    ] {
        assert!(error.contains(part), "{part}: {error}");
    }
    for value in ["SECRET", "secret", "1234", "merchant.example"] {
        assert!(!error.contains(value), "{error}");
    }
}

#[test]
fn a_body_has_at_most_10_mb() {
    let of = |length: usize| {
        let data = AlipayData::builder().body("x".repeat(length)).build().unwrap();
        ends(RSA).0.seal(&jspay(TradeType::ANative).alipay_data(data).build().unwrap())
    };
    let most = 10 * 1024 * 1024;
    let around = of(1).unwrap().body().len() - 1;
    assert_eq!(of(most - around).unwrap().body().len(), most);
    let error = of(most - around + 1).unwrap_err().to_string();
    assert!(error.contains("10485761 bytes of body, at most 10485760 allowed"), "{error}");
}
