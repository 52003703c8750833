//! 绑卡: what is checked, what the code is good for, and what is known of bound cards.

use std::sync::atomic::Ordering;

use tongbao_huifu::{
    BizTypeBank, DcType, QuickbuckleApplyV2Request, QuickbuckleBankQueryRequest, QuickbuckleConfirmV2Request,
    QuickbuckleConfirmV2RequestBuilder, QuickbuckleOnekeyCardbindRequest, QuickbuckleQueryRequest,
    QuickbuckleUnbindRequest, TradeCardbinQueryRequest, TransStatus, TrxDeviceInf, TrxDeviceInfBind,
    TrxDeviceInfBindConfirm, ValidityType,
};
use tongbao_sandbox::{CardBehaviour, TestCard};

use super::till::{Bound, NOWHERE, Till, USER};
use crate::support::{code_of, today, why};

impl Till {
    pub(crate) fn unbind(&self, number: &str, bound: &Bound) -> QuickbuckleUnbindRequest {
        let request = QuickbuckleUnbindRequest::builder().req_date(today()).req_seq_id(number);
        let request = request.huifu_id(self.huifu_id.as_str()).out_cust_id(USER);
        request.token_no(bound.1.clone()).build().unwrap()
    }

    /// How many cards the user has bound here.
    async fn bound_cards(&self) -> usize {
        let request = QuickbuckleQueryRequest::builder().req_date(today()).req_seq_id("list");
        let request = request.huifu_id(self.huifu_id.as_str()).out_cust_id(USER).build().unwrap();
        self.client.call(&request).await.unwrap().card_list.len()
    }

    fn second_step(&self, number: &str, card: &TestCard, code: &str) -> QuickbuckleConfirmV2RequestBuilder {
        let device = TrxDeviceInfBindConfirm::builder().trx_mobile_num(card.phone.clone());
        QuickbuckleConfirmV2Request::builder()
            .req_date(today())
            .req_seq_id(format!("{number}-confirm"))
            .huifu_id(self.huifu_id.as_str())
            .out_cust_id(USER)
            .order_id(number)
            .order_date("20240101")
            .card_id(card.pan.clone())
            .card_name(card.holder.clone())
            .cert_type("1")
            .cert_id(card.id_number.clone())
            .card_mp(card.phone.clone())
            .verify_code(code)
            .trx_device_inf(device.trx_device_type("1").trx_device_ip("203.0.113.7").build().unwrap())
    }
}

#[tokio::test]
async fn a_code_to_bind_is_good_once_and_for_five_minutes() {
    let till = Till::open().await;
    let card = till.card(CardBehaviour::Pays);
    till.client.call(&till.apply("bind", &card).build().unwrap()).await.unwrap();
    let code = till.code(card.phone.expose());
    assert_eq!(code, till.code("bind"));
    let wrong = if code == "000000" { "000001" } else { "000000" };
    assert!(why(till.bind_with("bind", wrong).await).contains("验证码错误"));
    assert_eq!(code_of(till.bind_with("none", &code).await), "23000001");
    till.ahead.store(301, Ordering::Relaxed);
    assert!(why(till.bind_with("bind", &code).await).contains("验证码已过期"));
    till.ahead.store(300, Ordering::Relaxed);
    till.bind_with("bind", &code).await.unwrap();
    assert_eq!(code_of(till.bind_with("bind", &code).await), "20000000");
    assert!(till.sandbox.sms_code("bind").is_none());
    assert_eq!(code_of(till.client.call(&till.apply("bind", &card).build().unwrap()).await), "20000000");
}

#[tokio::test]
async fn the_card_must_be_the_holders() {
    let till = Till::open().await;
    let (card, credit) = (till.card(CardBehaviour::Pays), till.card(CardBehaviour::PaysOnCredit));
    let fits = || till.apply("bind", &card);
    let mut without = credit.clone();
    without.cvv2 = None;
    for request in [
        fits().card_name("别人"),
        fits().mobile_no("10000000009"),
        fits().cert_no(credit.id_number.clone()),
        fits().card_no("6222020000000000017"),
        fits().dc_type(DcType::Credit),
        till.apply("bind", &credit).cvv2("001"),
        till.apply("bind", &credit).expiration("0101"),
        till.apply("bind", &without),
    ] {
        assert_eq!(code_of(till.client.call(&request.build().unwrap()).await), "10000000");
    }
    assert!(till.sandbox.sms_code("bind").is_none());
    till.client.call(&till.apply("bind", &credit).dc_type(DcType::Credit).build().unwrap()).await.unwrap();
}

#[tokio::test]
async fn version_2_repeats_the_card_and_the_number_of_the_check() {
    let till = Till::open().await;
    let card = till.card(CardBehaviour::Pays);
    let device = TrxDeviceInfBind::builder()
        .trx_mobile_num(card.phone.clone())
        .trx_device_type("1")
        .trx_device_ip("203.0.113.7")
        .trx_device_mac("02:00:00:00:00:01")
        .trx_device_imei("000000000000000")
        .trx_device_imsi("460000000000000")
        .trx_device_icc_id("89860000000000000000")
        .trx_device_wfifi_mac("02:00:00:00:00:02")
        .trx_device_gps("121.47,31.23");
    let apply = QuickbuckleApplyV2Request::builder()
        .req_date(today())
        .req_seq_id("bind")
        .huifu_id(till.huifu_id.as_str())
        .out_cust_id(USER)
        .order_id("bind")
        .order_date("20240101")
        .card_id(card.pan.clone())
        .card_name(card.holder.clone())
        .cert_type("1")
        .cert_id(card.id_number.clone())
        .cert_validity_type(ValidityType::LongTerm)
        .cert_begin_date(today())
        .card_mp(card.phone.clone())
        .trx_device_inf(device.build().unwrap());
    let trans_id = till.client.call(&apply.build().unwrap()).await.unwrap().into_inner().trans_id.unwrap();
    let step = || till.second_step("bind", &card, &till.code("bind"));
    let another = till.client.call(&step().trans_id("another").build().unwrap()).await;
    assert_eq!(why(another), "无效参数: 一阶段验卡订单未成功");
    let name = till.client.call(&step().trans_id(trans_id.as_str()).card_name("别人").build().unwrap()).await;
    assert!(why(name).contains("持卡人信息不符"));
    let bound = till.client.call(&step().trans_id(trans_id.as_str()).build().unwrap()).await.unwrap();
    assert_eq!((bound.token_no.is_some(), till.bound_cards().await), (true, 1));
}

#[tokio::test]
async fn bound_cards_are_listed_masked_until_they_are_unbound() {
    let till = Till::open().await;
    let (debit, credit) = (till.card(CardBehaviour::Pays), till.card(CardBehaviour::PaysOnCredit));
    let bound = till.bind("debit", &debit).await;
    till.bind("credit", &credit).await;
    // The same card again takes the place of the first binding.
    let again = till.bind("debit again", &debit).await;
    assert_ne!(bound.1, again.1);
    assert_eq!((till.bound_cards().await, till.other().bound_cards().await), (2, 0));
    assert_eq!(code_of(till.client.call(&till.unbind("unbind", &bound)).await), "10000000");
    let unbound = till.client.call(&till.unbind("unbind", &again)).await.unwrap();
    assert_eq!(unbound.trans_status, Some(TransStatus::Succeeded));
    assert_eq!(till.bound_cards().await, 1);
    let request = till.order("order", 100, &again).build().unwrap();
    assert_eq!(code_of(till.client.call(&request).await), "10000000");
    let list = QuickbuckleQueryRequest::builder().req_date(today()).req_seq_id("list");
    let list = list.huifu_id(till.huifu_id.as_str()).out_cust_id(USER).build().unwrap();
    let list = till.client.call(&list).await.unwrap();
    assert_eq!(list.card_list[0].card_no.as_ref().unwrap().expose(), "622575******0014");
}

#[tokio::test]
async fn banks_are_listed_and_a_card_number_tells_its_bank() {
    let till = Till::open().await;
    let banks = |dc_type| {
        let request = QuickbuckleBankQueryRequest::builder().req_seq_id("banks").req_date(today());
        request.huifu_id(till.huifu_id.as_str()).biz_type(BizTypeBank::Personal).dc_type(dc_type).build().unwrap()
    };
    for (dc_type, count) in [(DcType::Debit, 4), (DcType::Credit, 1)] {
        let list = till.client.call(&banks(dc_type)).await.unwrap().into_inner().online_bank_info_list;
        assert_eq!(list.len(), count);
    }
    let card = till.card(CardBehaviour::Pays);
    let request = TradeCardbinQueryRequest::builder().req_date(today()).req_seq_id("bin");
    let known = till.client.call(&request.clone().bank_card_no_crypt(card.pan.clone()).build().unwrap()).await.unwrap();
    assert_eq!((known.card_bin.as_deref(), known.bank_name.as_deref()), (Some("621700"), Some("建设银行")));
    let request = request.bank_card_no_crypt("6222020000000000017").build().unwrap();
    assert_eq!(code_of(till.client.call(&request).await), "10000000");
}

#[tokio::test]
async fn one_key_binds_the_card_that_the_bank_knows() {
    let till = Till::open().await;
    let card = till.card(CardBehaviour::Pays);
    let request = |number: &str| {
        QuickbuckleOnekeyCardbindRequest::builder()
            .req_seq_id(number)
            .req_date(today())
            .huifu_id(till.huifu_id.as_str())
            .out_cust_id(USER)
            .bank_id(card.bank_id)
            .card_name(card.holder.clone())
            .cert_id(card.id_number.clone())
            .cert_type("1")
            .card_mp(card.phone.clone())
            .dc_type(DcType::Debit)
            .async_return_url(NOWHERE)
            .trx_device_inf(TrxDeviceInf::builder().trx_mobile_num(card.phone.clone()).build().unwrap())
    };
    let other = till.client.call(&request("other").bank_id("ICBC").build().unwrap()).await;
    assert_eq!(code_of(other), "10000000");
    let bound = till.client.call(&request("bind").build().unwrap()).await.unwrap();
    assert_eq!((bound.token_no.is_some(), bound.card_id_mask.as_deref()), (true, Some("621700*********0012")));
    assert_eq!(
        (till.bound_cards().await, code_of(till.client.call(&request("bind").build().unwrap()).await)),
        (1, "20000000".to_owned())
    );
}
