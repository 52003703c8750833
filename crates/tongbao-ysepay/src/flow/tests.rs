//! Every method through the gateway's own end.

#[path = "../../../../tests/flow_kit.rs"]
mod kit;
mod notice;

use std::sync::{Arc, LazyLock};

use tongbao_core::schema::Outcome;
use tongbao_core::{Request, Unknown, WireEnum};
use tongbao_crypto::keys::PrivateKey;
use tongbao_crypto::{Algorithm, GatewayVerifyingKey, OurSigningKey, signer, verifier};

use self::kit::{at, binding, card, code, facts, outcome, read, refund, sent, token as bound};
use super::*;
use crate::*;

type Wire = YsePayProtocol;

const SM2: Algorithm = Algorithm::Sm2Sm3;
const PARTNER: &str = "hyfz_test2";
const ORDER: &str = "20240101000000000001";
const REFUND: &str = "20240102000000000002";
const TRADE_NO: &str = "68431922806471166";
const PAYSN: &str = "2013102500025604";
const CODE: &str = "101098";
const SECRETS: [&str; 6] =
    ["6222020000000000017", "张三", "110101199003070011", "13500000000", CODE, "K0000000000000000001"];

/// The keys of merchant, gateway and a forger.
static KEYS: LazyLock<[PrivateKey; 3]> = LazyLock::new(|| std::array::from_fn(|_| PrivateKey::generate_sm2().unwrap()));

struct Only(Access);

impl MerchantDirectory for Only {
    fn find(&self, partner_id: &str) -> Option<Access> {
        (partner_id == self.0.partner_id()).then(|| self.0.clone())
    }
}

fn acquirer(key: &PrivateKey) -> YsePayAcquirer {
    let (signer, verifier) = (signer(key, SM2).unwrap(), verifier(&KEYS[0].public_key(), SM2).unwrap());
    let access = Access::of_pair(PARTNER, signer, verifier, Dialect::default()).unwrap();
    YsePayAcquirer::new(Arc::new(Only(access.clone())), access)
}

fn ends() -> (YsePayConnector, YsePayAcquirer) {
    let ours = OurSigningKey::new(&KEYS[0], SM2).unwrap();
    let theirs = GatewayVerifyingKey::new(&KEYS[1].public_key(), SM2).unwrap();
    let access = Access::new(PARTNER, ours, theirs, Dialect::default()).unwrap();
    let connector = YsePayConnector::new(YsePay::production(access).unwrap(), (PARTNER, "银盛测试商户"), "0000001");
    (connector, acquirer(&KEYS[1]))
}

fn order() -> OrderFacts {
    OrderFacts { step_number: Some(PAYSN.to_owned()), ..facts(ORDER, 1000, 1) }
}

fn payment() -> Payment {
    kit::payment(bound())
}

/// What follows when the gateway refuses with a sub_code.
fn refused<R: Request<Protocol = YsePayProtocol>>(
    exchange: Result<Exchange<Report>, Error>,
    sub_code: &str,
) -> Outcome {
    let fault = YsePayFault::builder().code("40004").sub_code(sub_code).build().unwrap();
    let reply = ends().1.seal_reply(R::INTERFACE, &fault).unwrap();
    outcome(exchange.unwrap().into_parts().1(&reply))
}

fn status(text: &str) -> TradeStatus {
    TradeStatus::from_wire(text).unwrap()
}

#[test]
fn a_card_is_signed_with_its_details_and_confirmed_with_the_code() {
    let (connector, _) = ends();
    let sign = sent::<TrusteeshipSignRequest, _>(connector.bind(ORDER, at(1), &card()));
    assert_eq!((sign.out_trade_no(), sign.seller_id(), sign.seller_name()), (ORDER, PARTNER, "银盛测试商户"));
    assert_eq!((sign.buyer_card_number(), sign.buyer_name()), (&card().pan, &card().holder));
    assert_eq!((sign.pyer_id_no(), sign.buyer_mobile()), (&card().id_number, &card().phone));
    assert_eq!((sign.user_id(), sign.total_amount()), ("U1", Amount::from_fen(1)));
    let reply = TrusteeshipSignResponse::builder().code("10000").build().unwrap();
    let pending = read::<TrusteeshipSignRequest, _>(connector.bind(ORDER, at(1), &card()), reply).unwrap();
    assert_eq!((pending.number.as_str(), pending.begun), (ORDER, at(1)));

    let confirming = || connector.confirm_binding("", &binding(), &code());
    let confirm = sent::<TrusteeshipSignConfirmRequest, _>(confirming());
    assert_eq!((confirm.out_trade_no(), confirm.mobile_verify_code()), (ORDER, &code()));
    let reply = TrusteeshipSignConfirmResponse::builder().code("10000").out_trade_no(ORDER);
    let with_token = reply.clone().protocol_no(bound().token).build().unwrap();
    let card = read::<TrusteeshipSignConfirmRequest, _>(confirming(), with_token).unwrap();
    assert_eq!((&card.token, &card.customer), (&bound().token, &bound().customer));
    assert_eq!(card.short_number.as_deref(), Some("6222020017"));
    let error = read::<TrusteeshipSignConfirmRequest, _>(confirming(), reply.build().unwrap()).unwrap_err();
    assert!(matches!(error, Error::Unknown(Unknown::NoVerdict(_))), "{error}");
    let anybodys = TrusteeshipSignConfirmResponse::builder().code("10000").protocol_no(bound().token);
    let error = read::<TrusteeshipSignConfirmRequest, _>(confirming(), anybodys.build().unwrap()).unwrap_err();
    assert!(error.to_string().contains("another card"), "{error}");

    let cancel = sent::<TrusteeshipSignCancelRequest, _>(connector.unbind("", at(1), &bound()));
    assert_eq!(cancel.protocol_no(), &bound().token);
}

#[test]
fn an_order_has_its_own_day_and_answers_with_its_paysn() {
    let (connector, _) = ends();
    let placing = || connector.pay(&order(), &payment());
    let request = sent::<TrusteeshipFastPayRequest, _>(placing());
    assert_eq!((request.out_trade_no(), request.shopdate()), (ORDER, at(1).date()));
    assert_eq!((request.total_amount(), request.subject()), (Amount::from_fen(1000), "测试消费"));
    assert_eq!((request.protocol_no(), request.user_id()), (&bound().token, "U1"));
    assert_eq!((request.business_code(), request.timeout_express()), ("0000001", "30m"));
    assert_eq!(request.submer_ip(), Some("203.0.113.7"));
    let reply = TrusteeshipFastPayResponse::builder().code("10000").trade_status(status("TRADE_PROCESS"));
    let named = reply.clone().paysn(PAYSN).trade_no(TRADE_NO).build().unwrap();
    let report = read::<TrusteeshipFastPayRequest, _>(placing(), named).unwrap();
    assert_eq!((report.outcome, report.step_number.as_deref()), (Outcome::Succeeded, Some(PAYSN)));
    assert_eq!((report.number, report.amount, report.gateway_number), (None, None, None), "whose trade_no is not said");
    let whole = reply.clone().paysn(PAYSN).trade_no(TRADE_NO).out_trade_no(ORDER).build().unwrap();
    let report = read::<TrusteeshipFastPayRequest, _>(placing(), whole).unwrap();
    assert_eq!((report.number.as_deref(), report.gateway_number.as_deref()), (Some(ORDER), Some(TRADE_NO)));
    assert_eq!(outcome(read::<TrusteeshipFastPayRequest, _>(placing(), reply.build().unwrap())), Outcome::Unknown);
    assert_eq!(refused::<TrusteeshipFastPayRequest>(placing(), "ACQ.SELLER_BEEN_BLOCKED"), Outcome::Refused);
}

#[test]
fn a_charge_reports_what_its_reply_says() {
    let (connector, _) = ends();
    let charging = || connector.confirm_payment(&order(), &code());
    let request = sent::<TrusteeshipFastPayConfirmRequest, _>(charging());
    assert_eq!((request.paysn(), request.mobile_verify_code()), (PAYSN, &code()));
    let reply = |state: &str, named: &str| {
        let reply = TrusteeshipFastPayConfirmResponse::builder().code("10000").msg("Success").trade_no(TRADE_NO);
        reply.trade_status(status(state)).out_trade_no(named).total_amount(Amount::from_fen(999)).build().unwrap()
    };
    // Whose payment it is, is the reply's word also when it failed, and the flow compares.
    for (state, named, expected) in [
        ("TRADE_SUCCESS", "another", Outcome::Succeeded),
        ("TRADE_FAILED", ORDER, Outcome::Declined),
        ("TRADE_FAILED", "another", Outcome::Declined),
    ] {
        let report = read::<TrusteeshipFastPayConfirmRequest, _>(charging(), reply(state, named)).unwrap();
        assert_eq!((report.outcome, report.number.as_deref()), (expected, Some(named)), "{state}");
        assert_eq!((report.amount, report.gateway_number.as_deref()), (Some(Amount::from_fen(999)), Some(TRADE_NO)));
    }
    for (state, expected) in [("TRADE_PROCESS", Outcome::Processing), ("TRADE_NEW", Outcome::Unknown)] {
        let read = read::<TrusteeshipFastPayConfirmRequest, _>(charging(), reply(state, ORDER));
        assert_eq!(outcome(read), expected, "{state}");
    }
    let priceless = TrusteeshipFastPayConfirmResponse { total_amount: None, ..reply("TRADE_SUCCESS", ORDER) };
    let report = read::<TrusteeshipFastPayConfirmRequest, _>(charging(), priceless).unwrap();
    assert!(report.outcome == Outcome::Unknown && report.words.contains("names no amount"), "{report:?}");
    for (sub_code, expected) in [
        ("ACQ.SYSTEM_ERROR", Outcome::Unknown),
        ("ACQ.TRADE_HAS_SUCCESS", Outcome::Duplicate),
        // A refusal names no order: what declines one is asked about, what refuses the request is believed.
        ("ACQ.TRADE_HAS_CLOSE", Outcome::Unknown),
        ("ACQ.TOTAL_FEE_EXCEED", Outcome::Refused),
        ("ACQ.NEW", Outcome::Unknown),
    ] {
        assert_eq!(refused::<TrusteeshipFastPayConfirmRequest>(charging(), sub_code), expected, "{sub_code}");
    }
    let error = connector.confirm_payment(&refund(), &code()).unwrap_err();
    assert!(matches!(&error, Error::Seal(_)) && error.to_string().contains("paysn"), "{error}");
}

#[test]
fn a_query_names_the_day_of_the_order_and_reports_its_state() {
    let (connector, _) = ends();
    let asking = || connector.query(&order());
    let request = sent::<TradeQueryRequest, _>(asking());
    assert_eq!((request.out_trade_no(), request.shopdate()), (Some(ORDER), at(1).date()));
    let reply = |state: &str, number: &str| {
        let reply = TradeQueryResponse::builder().code("10000").trade_status(status(state)).out_trade_no(number);
        reply.trade_no(TRADE_NO).total_amount(Amount::from_fen(1000)).build().unwrap()
    };
    for (state, expected) in [
        ("TRADE_SUCCESS", Outcome::Succeeded),
        ("TRADE_CLOSED", Outcome::Declined),
        ("WAIT_BUYER_PAY", Outcome::Processing),
        ("TRADE_PART_REFUND", Outcome::Unknown),
        ("TRADE_NEW", Outcome::Unknown),
    ] {
        let report = read::<TradeQueryRequest, _>(asking(), reply(state, ORDER)).unwrap();
        assert_eq!((report.outcome, report.number.as_deref()), (expected, Some(ORDER)), "{state}");
        assert_eq!((report.amount, report.gateway_number.as_deref()), (Some(order().amount), Some(TRADE_NO)));
    }
    let swapped = read::<TradeQueryRequest, _>(asking(), reply("TRADE_SUCCESS", "another"));
    assert!(matches!(swapped, Err(Error::Unknown(Unknown::Mismatch { field: "out_trade_no", .. }))), "{swapped:?}");
    assert_eq!(refused::<TradeQueryRequest>(asking(), "ACQ.QUERY_NO_RECORD"), Outcome::NotFound);
    let priceless = TradeQueryResponse { total_amount: None, ..reply("TRADE_SUCCESS", ORDER) };
    assert_eq!(outcome(read::<TradeQueryRequest, _>(asking(), priceless)), Outcome::Unknown);
}

#[test]
fn a_refund_is_done_when_its_query_says_so() {
    let (connector, _) = ends();
    let giving = || connector.refund(&refund(), &order(), "正常退款");
    let request = sent::<TradeRefundRequest, _>(giving());
    assert_eq!((request.out_trade_no(), request.shopdate()), (ORDER, at(1).date()));
    assert_eq!((request.out_request_no(), request.refund_amount()), (REFUND, Amount::from_fen(400)));
    assert_eq!(request.refund_reason(), "正常退款");
    let reply = TradeRefundResponse::builder().code("10000").out_request_no(REFUND).build().unwrap();
    assert_eq!(outcome(read::<TradeRefundRequest, _>(giving(), reply)), Outcome::Processing);

    let asking = || connector.query_refund(&refund(), &order());
    let request = sent::<TradeRefundQueryRequest, _>(asking());
    assert_eq!((request.out_request_no(), request.out_trade_no()), (REFUND, Some(ORDER)));
    for (state, expected) in
        [("success", Outcome::Succeeded), ("in_process", Outcome::Processing), ("fail", Outcome::Unknown)]
    {
        let reply = TradeRefundQueryResponse::builder()
            .code("10000")
            .out_request_no(REFUND)
            .trade_no(TRADE_NO)
            .refund_state(RefundState::from_wire(state).unwrap())
            .total_amount(order().amount)
            .refund_amount(refund().amount);
        let report = read::<TradeRefundQueryRequest, _>(asking(), reply.build().unwrap()).unwrap();
        assert_eq!((report.outcome, report.number.as_deref()), (expected, Some(REFUND)), "{state}");
        assert_eq!((report.amount, report.gateway_number), (Some(refund().amount), None));
    }
    let priceless = TradeRefundQueryResponse::builder().code("10000").out_request_no(REFUND);
    let priceless = priceless.refund_state(RefundState::from_wire("success").unwrap()).build().unwrap();
    assert_eq!(outcome(read::<TradeRefundQueryRequest, _>(asking(), priceless)), Outcome::Unknown);
}

#[test]
fn nothing_secret_stands_in_debug_output() {
    let (connector, acquirer) = ends();
    let reply = TrusteeshipSignConfirmResponse::builder().code("10000").out_trade_no(ORDER).protocol_no(bound().token);
    let confirming = connector.confirm_binding("", &binding(), &code());
    let card = read::<TrusteeshipSignConfirmRequest, _>(confirming, reply.build().unwrap()).unwrap();
    let credit = CardDetails { cvv: Some("987".into()), ..self::card() };
    let credit = connector.bind(ORDER, at(1), &credit).unwrap_err();
    assert!(credit.to_string().contains("cardExprDt"), "{credit}");
    let whole = CardDetails { cvv: Some("987".into()), expiry: Some("1299".into()), ..self::card() };
    let sign = sent::<TrusteeshipSignRequest, _>(connector.bind(ORDER, at(1), &whole));
    assert_eq!((sign.card_cvn2(), sign.card_expr_dt()), (whole.cvv.as_ref(), whole.expiry.as_ref()));
    let shown = [
        format!("{connector:?} {acquirer:?}"),
        format!("{:?}", connector.bind(ORDER, at(1), &self::card()).unwrap()),
        format!("{:?}", connector.confirm_binding("", &binding(), &code()).unwrap()),
        format!("{:?}", connector.pay(&order(), &payment()).unwrap()),
        format!("{:?}", connector.confirm_payment(&order(), &code()).unwrap()),
        format!("{:?} {:?} {:?} {credit:?}", binding(), card, payment()),
    ];
    for secret in SECRETS {
        assert!(shown.iter().all(|text| !text.contains(secret)), "{secret}");
    }
    // The names of keys are hexadecimal and may have any three digits.
    assert!(shown.iter().skip(1).all(|text| !text.contains("987")));
}
