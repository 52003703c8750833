//! Every method through the gateway's own end.

#[path = "../../../../tests/flow_kit.rs"]
mod kit;
mod notice;

use std::sync::{Arc, LazyLock};

use tongbao_core::schema::Outcome;
use tongbao_core::{Amount, Unknown, WireEnum};
use tongbao_crypto::keys::PrivateKey;
use tongbao_crypto::{
    Algorithm, GatewayEncryptionKey, GatewayVerifyingKey, OurDecryptionKey, OurSigningKey, signer, verifier,
};

use self::kit::{at, binding, card, code, facts, outcome, read, refund, sent, token};
use super::*;
use crate::*;

type Wire = HuifuProtocol;

const RSA: Algorithm = Algorithm::RsaSha256;
const MERCHANT: &str = "6666000100000001";
const USER: &str = "6666000100000002";
const ORDER: &str = "R20240101000001";
const REFUND: &str = "R20240102000002";
const HF_SEQ_ID: &str = "002900TOP2A240101120000P001ac13000000001";
const CODE: &str = "101098";
const SECRETS: [&str; 6] = ["6222020000000000017", "张三", "11010119900307001X", "13500000000", CODE, "10000000001"];

/// The keys of merchant, gateway and a forger.
static KEYS: LazyLock<[PrivateKey; 3]> =
    LazyLock::new(|| std::array::from_fn(|_| PrivateKey::generate_rsa(1024).unwrap()));

struct Only(Access);

impl MerchantDirectory for Only {
    fn find(&self, sys_id: &str) -> Option<Access> {
        (sys_id == self.0.sys_id()).then(|| self.0.clone())
    }
}

fn acquirer(key: &PrivateKey) -> HuifuAcquirer {
    let (signer, verifier) = (signer(key, RSA).unwrap(), verifier(&KEYS[0].public_key(), RSA).unwrap());
    let decrypting = Arc::new(OurDecryptionKey::rsa(key).unwrap());
    let access = Access::of_gateway(MERCHANT, "MCS", signer, verifier, decrypting).unwrap();
    HuifuAcquirer::new(Arc::new(Only(access.clone())), access)
}

fn ends() -> (HuifuConnector, HuifuAcquirer) {
    let theirs = KEYS[1].public_key();
    let ours = OurSigningKey::new(&KEYS[0], RSA).unwrap();
    let gateway = GatewayVerifyingKey::new(&theirs, RSA).unwrap();
    let access = Access::new(MERCHANT, "MCS", ours, gateway, GatewayEncryptionKey::rsa(&theirs).unwrap()).unwrap();
    let access = Huifu::new("https://api.huifu.com", access).unwrap();
    let connector = HuifuConnector::new(access, MERCHANT, ADDRESS, "100099");
    (connector.device_type(DeviceType::Phone), acquirer(&KEYS[1]))
}

const ADDRESS: &str = "https://shop.example/huifu";

fn bound() -> BoundCard {
    BoundCard { gateway_customer: Some(USER.to_owned()), ..token() }
}

fn order() -> OrderFacts {
    facts(ORDER, 1000, 1)
}

fn payment() -> Payment {
    kit::payment(bound())
}

fn stat(text: &str) -> TransStat {
    TransStat::from_wire(text).unwrap()
}

const STATS: [(&str, Outcome); 5] = [
    ("S", Outcome::Succeeded),
    ("F", Outcome::Declined),
    ("P", Outcome::Processing),
    ("I", Outcome::Unknown),
    ("Z", Outcome::Unknown),
];

#[test]
fn a_card_is_applied_for_with_its_details_and_confirmed_with_the_code() {
    let (connector, _) = ends();
    let apply = sent::<QuickbuckleApplyV3Request, _>(connector.bind(ORDER, at(1), &card()));
    assert_eq!((apply.req_seq_id(), apply.req_date(), apply.huifu_id()), (ORDER, at(1).date(), MERCHANT));
    assert_eq!((apply.card_no(), apply.card_name()), (&card().pan, &card().holder));
    assert_eq!((apply.cert_no(), apply.mobile_no(), apply.out_cust_id()), (&card().id_number, &card().phone, "U1"));
    assert_eq!((apply.cert_validity_type(), apply.cert_end_date()), (&ValidityType::LongTerm, None));
    let valid = IdValidity { from: at(1).date(), until: Some(at(2).date()) };
    let limited = CardDetails { id_valid: Some(valid), ..card() };
    let apply = sent::<QuickbuckleApplyV3Request, _>(connector.bind(ORDER, at(1), &limited));
    assert_eq!((apply.cert_validity_type(), apply.cert_end_date()), (&ValidityType::Limited, Some(at(2).date())));
    let credit = CardDetails { cvv: Some("987".into()), expiry: Some("1299".into()), ..card() };
    let apply = sent::<QuickbuckleApplyV3Request, _>(connector.bind(ORDER, at(1), &credit));
    assert_eq!((apply.cvv2(), apply.expiration()), (credit.cvv.as_ref(), credit.expiry.as_ref()));
    let reply = QuickbuckleApplyV3Response::builder().resp_code("00000000").build().unwrap();
    let pending = read::<QuickbuckleApplyV3Request, _>(connector.bind(ORDER, at(1), &card()), reply).unwrap();
    assert_eq!((pending.number.as_str(), pending.begun), (ORDER, at(1)));

    let confirming = || connector.confirm_binding("R3", &binding(), &code());
    let confirm = sent::<QuickbuckleConfirmV3Request, _>(confirming());
    assert_eq!((confirm.req_seq_id(), confirm.org_req_seq_id()), ("R3", ORDER));
    assert_eq!((confirm.org_req_date(), confirm.verify_code()), (at(1).date(), &code()));
    let reply = QuickbuckleConfirmV3Response::builder().resp_code("00000000").token_no(bound().token).req_seq_id("R3");
    let whole = reply.clone().user_huifu_id(USER).build().unwrap();
    assert_eq!(read::<QuickbuckleConfirmV3Request, _>(confirming(), whole.clone()).unwrap(), bound());
    let anybodys = QuickbuckleConfirmV3Response { req_seq_id: None, ..whole };
    let error = read::<QuickbuckleConfirmV3Request, _>(confirming(), anybodys).unwrap_err();
    assert!(error.to_string().contains("another request"), "{error}");
    let error = read::<QuickbuckleConfirmV3Request, _>(confirming(), reply.build().unwrap()).unwrap_err();
    assert!(matches!(error, Error::Unknown(Unknown::NoVerdict(_))), "{error}");
}

#[test]
fn a_card_is_unbound_unless_the_reply_says_otherwise() {
    let (connector, _) = ends();
    let unbinding = || connector.unbind("R4", at(2), &bound());
    let unbind = sent::<QuickbuckleUnbindRequest, _>(unbinding());
    assert_eq!((unbind.req_seq_id(), unbind.req_date()), ("R4", at(2).date()));
    assert_eq!((unbind.token_no(), unbind.out_cust_id()), (&bound().token, "U1"));
    let anybodys = QuickbuckleUnbindResponse::builder().resp_code("00000000").build().unwrap();
    assert!(read::<QuickbuckleUnbindRequest, _>(unbinding(), anybodys).is_err());
    for (status, is_unbound) in [(None, true), (Some("S"), true), (Some("P"), false), (Some("F"), false)] {
        let mut reply = QuickbuckleUnbindResponse::builder().resp_code("00000000").req_seq_id("R4");
        if let Some(status) = status {
            reply = reply.trans_status(TransStatus::from_wire(status).unwrap());
        }
        let read = read::<QuickbuckleUnbindRequest, _>(unbinding(), reply.build().unwrap());
        assert_eq!(read.is_ok(), is_unbound, "{status:?}");
    }
}

#[test]
fn what_is_missing_is_said_before_anything_is_sent() {
    let (connector, _) = ends();
    let nobody = BoundCard { gateway_customer: None, ..bound() };
    let credit = CardDetails { cvv: Some("987".into()), ..card() };
    let undated = CardDetails { id_valid: None, ..card() };
    for (error, names) in [
        (connector.pay(&order(), &Payment { card: nobody, ..payment() }).unwrap_err(), "user_huifu_id"),
        (connector.pay(&order(), &Payment { payer_ip: None, ..payment() }).unwrap_err(), "ip_addr"),
        (connector.bind(ORDER, at(1), &undated).unwrap_err(), "cert_begin_date"),
        (connector.bind(ORDER, at(1), &credit).unwrap_err(), "expiration"),
    ] {
        assert!(matches!(&error, Error::Seal(_)) && error.to_string().contains(names), "{error}");
    }
}

#[test]
fn an_order_has_its_own_day_and_waits_for_its_code() {
    let (connector, _) = ends();
    let placing = || connector.pay(&order(), &payment());
    let request = sent::<QuickpaySmssendV3Request, _>(placing());
    assert_eq!((request.req_seq_id(), request.req_date()), (ORDER, at(1).date()));
    assert_eq!((request.trans_amt(), request.user_huifu_id()), (order().amount, USER));
    assert_eq!((request.card_bind_id(), request.notify_url()), (&bound().token, ADDRESS));
    assert_eq!((request.nucc_data().goods_short_name(), request.nucc_data().biz_tp()), ("测试消费", "100099"));
    assert_eq!(request.risk_check_data().ip_addr(), Some("203.0.113.7"));
    assert_eq!(request.terminal_device_data().device_ip(), Some("203.0.113.7"));
    for (code, expected) in [
        ("00000000", Outcome::Succeeded),
        ("90000000", Outcome::Declined),
        ("20000000", Outcome::Duplicate),
        ("98888888", Outcome::Unknown),
        ("12345678", Outcome::Unknown),
    ] {
        let reply = QuickpaySmssendV3Response::builder().resp_code(code).req_seq_id(ORDER).hf_seq_id(HF_SEQ_ID);
        let read = read::<QuickpaySmssendV3Request, _>(placing(), reply.build().unwrap());
        if let Ok(report) = &read {
            assert_eq!((report.number.as_deref(), report.amount), (Some(ORDER), None));
            assert_eq!((report.step_number.as_deref(), report.gateway_number.as_deref()), (Some(HF_SEQ_ID), None));
        }
        assert_eq!(outcome(read), expected, "{code}");
    }
}

#[test]
fn a_charge_has_the_numbers_of_its_order_and_reports_what_its_reply_says() {
    let (connector, _) = ends();
    let charging = || connector.confirm_payment(&order(), &code());
    let request = sent::<QuickpayPayV3Request, _>(charging());
    assert_eq!((request.req_seq_id(), request.req_date(), request.sms_code()), (ORDER, at(1).date(), &code()));
    let reply = |code: &str, state: &str, number: &str| {
        let reply = QuickpayPayV3Response::builder().resp_code(code).req_seq_id(number).hf_seq_id(HF_SEQ_ID);
        reply.trans_amt(Amount::from_fen(999)).trans_stat(stat(state)).build().unwrap()
    };
    for (state, expected) in STATS {
        let read = read::<QuickpayPayV3Request, _>(charging(), reply("00000000", state, ORDER));
        if let Ok(report) = &read {
            assert_eq!((report.number.as_deref(), report.amount), (Some(ORDER), Some(Amount::from_fen(999))));
            assert_eq!(report.gateway_number.as_deref(), Some(HF_SEQ_ID));
        }
        assert_eq!(outcome(read), expected, "{state}");
    }
    for (code, expected) in
        [("90000000", Outcome::Declined), ("20000000", Outcome::Duplicate), ("12345678", Outcome::Unknown)]
    {
        let read = read::<QuickpayPayV3Request, _>(charging(), reply(code, "F", ORDER));
        assert_eq!(outcome(read), expected, "{code}");
    }
    let known = OrderFacts { gateway_number: Some(HF_SEQ_ID.to_owned()), ..order() };
    for (code, state) in [("00000000", "S"), ("00000000", "F"), ("90000000", "F")] {
        let anybodys = QuickpayPayV3Response { req_seq_id: None, ..reply(code, state, ORDER) };
        let report = read::<QuickpayPayV3Request, _>(charging(), anybodys.clone()).unwrap();
        assert!(report.words.contains("names no order"), "{report:?}");
        assert_eq!((report.outcome, report.gateway_number), (Outcome::Unknown, None), "{code} {state}");
        let by_its_other_name =
            read::<QuickpayPayV3Request, _>(connector.confirm_payment(&known, &self::code()), anybodys);
        assert_ne!(outcome(by_its_other_name), Outcome::Unknown, "{code} {state}");
    }
    let priceless = QuickpayPayV3Response { trans_amt: None, ..reply("00000000", "S", ORDER) };
    assert_eq!(outcome(read::<QuickpayPayV3Request, _>(charging(), priceless)), Outcome::Unknown);
    let swapped = read::<QuickpayPayV3Request, _>(charging(), reply("00000000", "S", "another"));
    assert!(matches!(swapped, Err(Error::Unknown(Unknown::Mismatch { field: "req_seq_id", .. }))), "{swapped:?}");
}

#[test]
fn a_query_names_the_day_of_the_order_and_reports_its_state() {
    let (connector, _) = ends();
    let asking = || connector.query(&order());
    let request = sent::<OnlinepaymentQueryRequest, _>(asking());
    assert_eq!((request.org_req_seq_id(), request.org_req_date()), (Some(ORDER), at(1).date()));
    assert_eq!(request.pay_type(), Some(&PayType::QuickPay));
    let reply = |code: &str, state: &str| {
        let reply = OnlinepaymentQueryResponse::builder().resp_code(code).org_req_seq_id(ORDER).trans_stat(stat(state));
        reply.org_hf_seq_id(HF_SEQ_ID).trans_amt(order().amount).pay_type(PayType::QuickPay).build().unwrap()
    };
    for (state, expected) in STATS {
        let report = read::<OnlinepaymentQueryRequest, _>(asking(), reply("00000000", state)).unwrap();
        assert_eq!((report.outcome, report.number.as_deref()), (expected, Some(ORDER)), "{state}");
        assert_eq!((report.amount, report.gateway_number.as_deref()), (Some(order().amount), Some(HF_SEQ_ID)));
    }
    for (code, expected) in
        [("23000001", Outcome::NotFound), ("90000000", Outcome::Unknown), ("12345678", Outcome::Unknown)]
    {
        let read = read::<OnlinepaymentQueryRequest, _>(asking(), reply(code, "F"));
        assert_eq!(outcome(read), expected, "{code}");
    }
    let known = OrderFacts { gateway_number: Some(HF_SEQ_ID.to_owned()), ..order() };
    for state in ["S", "F"] {
        let anybodys = OnlinepaymentQueryResponse { org_req_seq_id: None, ..reply("00000000", state) };
        let report = read::<OnlinepaymentQueryRequest, _>(asking(), anybodys.clone()).unwrap();
        assert_eq!((report.outcome, report.gateway_number), (Outcome::Unknown, None), "{state}");
        let by_its_other_name = read::<OnlinepaymentQueryRequest, _>(connector.query(&known), anybodys).unwrap();
        assert_ne!(by_its_other_name.outcome, Outcome::Unknown, "{state}");
    }
    let success = || reply("00000000", "S");
    let priceless = OnlinepaymentQueryResponse { trans_amt: None, ..success() };
    assert_eq!(outcome(read::<OnlinepaymentQueryRequest, _>(asking(), priceless)), Outcome::Unknown);
    let number = OnlinepaymentQueryResponse { org_req_seq_id: Some("another".to_owned()), ..success() };
    let kind = OnlinepaymentQueryResponse { pay_type: Some(PayType::OnlinePay), ..success() };
    for other in [number, kind] {
        let read = read::<OnlinepaymentQueryRequest, _>(asking(), other);
        assert!(matches!(read, Err(Error::Unknown(Unknown::Mismatch { .. }))), "{read:?}");
    }
}

#[test]
fn a_refund_stands_as_its_own_state_says() {
    let (connector, _) = ends();
    let giving = || connector.refund(&refund(), &order(), "正常退款");
    let request = sent::<OnlinepaymentRefundRequest, _>(giving());
    assert_eq!((request.req_seq_id(), request.req_date(), request.ord_amt()), (REFUND, at(2).date(), refund().amount));
    assert_eq!((request.org_req_seq_id(), request.org_req_date()), (Some(ORDER), Some(at(1).date())));
    assert_eq!((request.remark(), request.notify_url()), (Some("正常退款"), Some(ADDRESS)));
    let asking = || connector.query_refund(&refund(), &order());
    let request = sent::<OnlinepaymentRefundQueryRequest, _>(asking());
    assert_eq!((request.org_req_seq_id(), request.org_req_date()), (Some(REFUND), at(2).date()));
    for (state, expected) in STATS {
        let reply = OnlinepaymentRefundResponse::builder().resp_code("00000100").req_seq_id(REFUND);
        let reply = reply.org_req_seq_id(ORDER).ord_amt(refund().amount).trans_stat(stat(state)).build().unwrap();
        assert_eq!(outcome(read::<OnlinepaymentRefundRequest, _>(giving(), reply)), expected, "{state}");
        let reply = OnlinepaymentRefundQueryResponse::builder().resp_code("00000000").org_req_seq_id(REFUND);
        let reply = reply.ord_amt(refund().amount).org_hf_seq_id(HF_SEQ_ID).trans_stat(stat(state)).build().unwrap();
        let report = read::<OnlinepaymentRefundQueryRequest, _>(asking(), reply).unwrap();
        assert_eq!((report.outcome, report.number.as_deref()), (expected, Some(REFUND)), "{state}");
        assert_eq!((report.amount, report.gateway_number), (Some(refund().amount), None));
    }
    for (named, priced) in [(true, false), (false, true)] {
        let (number, amount) = (named.then(|| REFUND.to_owned()), priced.then(|| refund().amount));
        let reply = OnlinepaymentRefundResponse::builder().resp_code("00000000").trans_stat(stat("S")).build().unwrap();
        let reply = OnlinepaymentRefundResponse { req_seq_id: number.clone(), ord_amt: amount, ..reply };
        assert_eq!(outcome(read::<OnlinepaymentRefundRequest, _>(giving(), reply)), Outcome::Unknown);
        let reply = OnlinepaymentRefundQueryResponse::builder().resp_code("00000000").trans_stat(stat("S"));
        let reply = reply.build().unwrap();
        let reply = OnlinepaymentRefundQueryResponse { org_req_seq_id: number, ord_amt: amount, ..reply };
        assert_eq!(outcome(read::<OnlinepaymentRefundQueryRequest, _>(asking(), reply)), Outcome::Unknown);
    }
    // A reply that names the payment in place of the refund is about something else.
    let reply = OnlinepaymentRefundQueryResponse::builder().resp_code("00000000").org_req_seq_id(ORDER);
    let read = read::<OnlinepaymentRefundQueryRequest, _>(asking(), reply.trans_stat(stat("S")).build().unwrap());
    assert!(matches!(read, Err(Error::Unknown(Unknown::Mismatch { .. }))), "{read:?}");
}

#[test]
fn nothing_secret_stands_in_debug_output() {
    let (connector, acquirer) = ends();
    let shown = [
        format!("{connector:?} {acquirer:?}"),
        format!("{:?}", connector.bind(ORDER, at(1), &card()).unwrap()),
        format!("{:?}", connector.confirm_binding("R3", &binding(), &code()).unwrap()),
        format!("{:?}", connector.unbind("R4", at(1), &bound()).unwrap()),
        format!("{:?}", connector.pay(&order(), &payment()).unwrap()),
        format!("{:?}", connector.confirm_payment(&order(), &code()).unwrap()),
        format!("{:?} {:?} {:?}", binding(), bound(), payment()),
    ];
    for secret in SECRETS {
        assert!(shown.iter().all(|text| !text.contains(secret)), "{secret}");
    }
}
