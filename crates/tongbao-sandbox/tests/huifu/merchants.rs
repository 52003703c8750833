//! 商户: onboarding, changing, opening, real names, terminals, splits, accounts.

use tongbao_core::{Date, Error, Request};
use tongbao_huifu::{
    AcctSplitBunchSplitConfig, AgreementInfoOpen, AgreementType, ApplyStatus, AuditStatus, BusiNotifyType, CardInfo,
    CardInfoModify, ContactType, Huifu, HuifuProtocol, MerchantBasicdataEntNotify, MerchantBasicdataEntRequest,
    MerchantBasicdataEntRequestBuilder, MerchantBasicdataEntResponse, MerchantBasicdataModifyRequest,
    MerchantBasicdataQueryRequest, MerchantBasicdataSmsSendRequest, MerchantBasicdataStatusQueryRequest,
    MerchantBusiOpenNotify, MerchantBusiOpenRequest, MerchantBusiRealnameQueryRequest, MerchantBusiRealnameRequest,
    MerchantSettleModifyRequest, MerchantSplitConfigRequest, MerchantSplitQueryRequest, Picture, RealNameApplymentStat,
    RuleOrigin, SceneType, SettleConfigSettleModify, SettleCycle, StartType, SupplementaryPictureRequest,
    TerminaldeviceAddRequest, TerminaldeviceCancelRequest, ValidityType, VerifyType, WxConf, YesNo,
};

use crate::inbox::{Inbox, Port};
use crate::scan::shop::{Shop, refused};
use crate::support::{code_of, today};

const PICTURE: &str = "00000000-0000-0000-0000-000000000001";
const PHONE: &str = "13500000000";

/// An enterprise that lacks nothing.
pub(crate) fn enterprise(shop: &Shop, number: &str) -> MerchantBasicdataEntRequestBuilder {
    let card = CardInfo::builder()
        .card_type(tongbao_huifu::SettleCardType::Corporate)
        .card_name("沙箱商户有限公司")
        .card_no("6222020000000000017")
        .area_id("310100")
        .branch_code("102290000000");
    MerchantBasicdataEntRequest::builder()
        .req_seq_id(number)
        .req_date(today())
        .upper_huifu_id(shop.huifu_id.as_str())
        .reg_name("沙箱商户有限公司")
        .short_name("沙箱商户")
        .receipt_name("沙箱商户")
        .scene_type(SceneType::Offline)
        .license_pic(PICTURE)
        .found_date(Date::new(2020, 1, 1).unwrap())
        .district_id("310104")
        .detail_addr("上海市徐汇区示例路1号")
        .legal_cert_validity_type(ValidityType::LongTerm)
        .legal_addr("上海市徐汇区示例路1号")
        .legal_cert_back_pic(PICTURE)
        .legal_cert_front_pic(PICTURE)
        .contact_mobile_no(PHONE)
        .contact_email("a@merchant.example")
        .login_name("merchant01")
        .card_info(card.build().unwrap())
        .store_header_pic(PICTURE)
        .store_indoor_pic(PICTURE)
        .store_cashier_desk_pic(PICTURE)
}

/// The reply to a request that succeeds.
pub(crate) async fn call<R: Request<Protocol = HuifuProtocol>>(shop: &Shop, request: &R) -> R::Response {
    shop.client.call(request).await.unwrap().into_inner()
}

async fn onboarded(shop: &Shop) -> MerchantBasicdataEntResponse {
    call(shop, &enterprise(shop, "E1").build().unwrap()).await
}

/// Opens quick pay and WeChat.
pub(crate) fn open(shop: &Shop, huifu_id: &str, number: &str, told_at: &str) -> MerchantBusiOpenRequest {
    let wechat = WxConf::builder().pay_scene("02").fee_rate("0.38");
    MerchantBusiOpenRequest::builder()
        .req_seq_id(number)
        .req_date(today())
        .huifu_id(huifu_id)
        .upper_huifu_id(shop.huifu_id.as_str())
        .quick_flag(YesNo::Yes)
        .agreement_info(AgreementInfoOpen::builder().agreement_type(AgreementType::Electronic).build().unwrap())
        .wx_conf_list(vec![wechat.build().unwrap()])
        .busi_async_return_url(told_at)
        .build()
        .unwrap()
}

#[tokio::test]
async fn an_enterprise_is_onboarded_told_about_and_found() {
    let shop = Shop::open().await;
    let inbox = Inbox::<MerchantBasicdataEntNotify>::open(shop.sandbox.access(), &[Port::Acknowledge]).await;
    let request = enterprise(&shop, "E1").async_return_url(inbox.address.as_str()).build().unwrap();
    let reply = call(&shop, &request).await;
    let (huifu_id, apply_no) = (reply.huifu_id.unwrap(), reply.apply_no.unwrap());
    shop.sandbox.notifications_done().await;
    let [told] = &inbox.believed()[..] else { panic!("one notification") };
    assert_eq!((told.huifu_id.as_deref(), &told.audit_status), (Some(&*huifu_id), &Some(AuditStatus::Passed)));
    let query = MerchantBasicdataQueryRequest::builder().req_seq_id("Q1").req_date(today()).huifu_id(huifu_id.as_str());
    assert_eq!(call(&shop, &query.build().unwrap()).await.reg_name.as_deref(), Some("沙箱商户有限公司"));
    let status = |apply_no: &str| {
        let status = MerchantBasicdataStatusQueryRequest::builder().req_seq_id("Q2").req_date(today());
        status.huifu_id(huifu_id.as_str()).apply_no(apply_no).build().unwrap()
    };
    assert_eq!(call(&shop, &status(&apply_no)).await.apply_status, Some(ApplyStatus::Passed));
    assert_eq!(refused(&shop, &status("1")).await, "23000001");
}

#[tokio::test]
async fn a_number_is_good_for_one_application_and_merchants_belong_to_who_brought_them() {
    let shop = Shop::open().await;
    let huifu_id = onboarded(&shop).await.huifu_id.unwrap();
    assert_eq!(code_of(shop.client.call(&enterprise(&shop, "E1").build().unwrap()).await), "20000000");
    let other = shop.other();
    let query = MerchantBasicdataQueryRequest::builder().req_seq_id("Q1").req_date(today()).huifu_id(huifu_id);
    assert_eq!(refused(&other, &query.build().unwrap()).await, "23000002");
    let foreign = enterprise(&shop, "E2").build().unwrap();
    assert_eq!(refused(&other, &foreign).await, "23000002", "its 上级 is somebody else");
}

#[tokio::test]
async fn another_card_needs_the_code_that_was_sent_and_gets_another_number() {
    let shop = Shop::open().await;
    let first = onboarded(&shop).await;
    let huifu_id = first.huifu_id.unwrap();
    let modify = |number: &str, code: &str| {
        let card = CardInfoModify::builder()
            .card_type(tongbao_huifu::SettleCardType::Corporate)
            .card_name("沙箱商户有限公司")
            .card_no("6222020000000000017")
            .area_id("310100")
            .branch_code("102290000000")
            .reg_acct_pic(PICTURE)
            .verify_code(code);
        let modify = MerchantBasicdataModifyRequest::builder().req_seq_id(number).req_date(today());
        let modify = modify.upper_huifu_id(shop.huifu_id.as_str()).huifu_id(huifu_id.as_str());
        modify.card_info(card.build().unwrap()).build().unwrap()
    };
    assert_eq!(refused(&shop, &modify("M1", "000000")).await, "10000000", "no code was sent");
    let sms = |number: &str| {
        let sms = MerchantBasicdataSmsSendRequest::builder().req_seq_id(number).req_date(today()).phone(PHONE);
        sms.huifu_id(huifu_id.as_str()).verify_type(VerifyType::SettleBankChange).build().unwrap()
    };
    call(&shop, &sms("S1")).await;
    let code = shop.sandbox.sms_code("S1").unwrap();
    let reply = call(&shop, &modify("M2", code.expose())).await;
    assert!(reply.token_no.is_some() && reply.token_no != first.token_no);
    assert_eq!(refused(&shop, &modify("M3", code.expose())).await, "10000000", "a code is good once");
    call(&shop, &sms("S2")).await;
    let code = shop.sandbox.sms_code("S2").unwrap();
    shop.pass(301);
    assert_eq!(refused(&shop, &modify("M4", code.expose())).await, "10000000", "and for five minutes");
}

#[tokio::test]
async fn each_business_that_is_opened_is_told_with_a_number_of_its_own() {
    let shop = Shop::open().await;
    let huifu_id = onboarded(&shop).await.huifu_id.unwrap();
    let inbox = Inbox::<MerchantBusiOpenNotify>::open(shop.sandbox.access(), &[Port::Acknowledge]).await;
    call(&shop, &open(&shop, &huifu_id, "O1", &inbox.address)).await;
    shop.sandbox.notifications_done().await;
    let [told] = &inbox.believed()[..] else { panic!("one business has a notification") };
    assert_eq!((&told.notify_type, told.ord_id.is_empty()), (&Some(BusiNotifyType::WeChat), false));
}

#[tokio::test]
async fn a_real_name_waits_for_its_contact_and_is_passed() {
    let shop = Shop::open().await;
    let huifu_id = onboarded(&shop).await.huifu_id.unwrap();
    let query = MerchantBusiRealnameQueryRequest::builder().req_seq_id("Q1").req_date(today());
    let query = query.huifu_id(huifu_id.as_str()).build().unwrap();
    assert_eq!(call(&shop, &query).await.applyment_stat, Some(RealNameApplymentStat::WxNotApplied));
    call(&shop, &real_name(&huifu_id)).await;
    let waiting = call(&shop, &query).await;
    assert_eq!(waiting.applyment_stat, Some(RealNameApplymentStat::WxWaitingForContact));
    assert!(waiting.qrcode_data.is_some());
    assert_eq!(call(&shop, &query).await.applyment_stat, Some(RealNameApplymentStat::WxPassed));
}

pub(crate) fn real_name(huifu_id: &str) -> MerchantBusiRealnameRequest {
    let request = MerchantBusiRealnameRequest::builder().req_seq_id("N1").req_date(today()).huifu_id(huifu_id);
    let request = request.name("沙箱甲").mobile(PHONE).id_card_number("110101199003070011");
    request.contact_type(ContactType::Legal).build().unwrap()
}

pub(crate) fn terminal(huifu_id: &str, number: &str) -> TerminaldeviceAddRequest {
    TerminaldeviceAddRequest::builder().req_seq_id(number).req_date(today()).huifu_id(huifu_id).build().unwrap()
}

#[tokio::test]
async fn a_terminal_is_cancelled_once() {
    let shop = Shop::open().await;
    let device = call(&shop, &terminal(&shop.huifu_id, "T1")).await.device_id.unwrap();
    let cancel = TerminaldeviceCancelRequest::builder().req_seq_id("T2").req_date(today());
    let cancel = cancel.huifu_id(shop.huifu_id.as_str()).device_id(device).build().unwrap();
    call(&shop, &cancel).await;
    assert_eq!(refused(&shop, &cancel).await, "23000001");
}

#[tokio::test]
async fn a_fixed_split_is_found_again() {
    let shop = Shop::open().await;
    let share = AcctSplitBunchSplitConfig::builder().fee_rate("20.00").huifu_id("6666000100000002").build().unwrap();
    let split = MerchantSplitConfigRequest::builder().req_seq_id("P1").req_date(today());
    let split = split.huifu_id(shop.huifu_id.as_str()).rule_origin(RuleOrigin::Console).div_flag(YesNo::Yes);
    let split = split.apply_ratio("20").start_type(StartType::Immediately).acct_split_bunch_list(vec![share]);
    call(&shop, &split.build().unwrap()).await;
    let query = MerchantSplitQueryRequest::builder().req_seq_id("Q1").req_date(today());
    let found = call(&shop, &query.huifu_id(shop.huifu_id.as_str()).build().unwrap()).await;
    assert_eq!(found.split_bill_result[0].acct_split_bunch_list[0].fee_rate.as_deref(), Some("20.00"));
}

#[tokio::test]
async fn a_sub_account_that_nobody_opened_is_not_changed() {
    let shop = Shop::open().await;
    let settle = SettleConfigSettleModify::builder().settle_cycle(SettleCycle::NextWorkday).build().unwrap();
    let modify = MerchantSettleModifyRequest::builder().req_seq_id("A1").req_date(today());
    let modify = modify.huifu_id(shop.huifu_id.as_str()).upper_huifu_id(shop.huifu_id.as_str()).acct_id("A00000000");
    assert_eq!(refused(&shop, &modify.settle_config(settle).build().unwrap()).await, "22000003");
}

#[tokio::test]
async fn a_picture_is_uploaded_as_a_file_or_by_its_address() {
    let shop = Shop::open().await;
    let gateway = shop.client.gateway();
    let about =
        |number: &str| SupplementaryPictureRequest::builder().req_seq_id(number).req_date(today()).file_type("F02");
    let request = about("P1").build().unwrap();
    // More than other requests may have.
    let picture = Picture::new("执照.jpg", vec![7; 2 << 20]).unwrap();
    let upload = gateway.seal_picture(&request, &picture).unwrap();
    let reply = gateway.open_picture(&shop.send(upload).await, &request).unwrap();
    assert!(reply.file_id.is_some());
    // The same number again, and somebody else's key.
    let again = gateway.seal_picture(&request, &picture).unwrap();
    let error = gateway.open_picture(&shop.send(again).await, &request).unwrap_err();
    assert!(matches!(error, Error::Duplicate(_)), "{error}");
    let small = Picture::new("a.txt", "text").unwrap();
    let stranger = Huifu::new(&shop.sandbox.endpoint(), shop.sandbox.other_access()).unwrap();
    let mut forged = stranger.seal_picture(&about("P2").build().unwrap(), &small).unwrap();
    let text = String::from_utf8(forged.body().to_vec()).unwrap().replace("6666000100000002", "6666000100000001");
    *forged.body_mut() = text.into_bytes().into();
    assert_eq!(shop.send(forged).await.status().as_u16(), 922);

    let by_address = about("P3").file_url("https://merchant.example/licence.jpg").build().unwrap();
    assert!(call(&shop, &by_address).await.file_id.is_some());
    assert!(gateway.seal_picture(&by_address, &small).is_err(), "one of them");
}
