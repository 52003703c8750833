//! Known answers: what the vendor published is read, written and verified.

use super::published::{BILLS, CREATE, ESCAPES, HOSTING, HUIFU, NOTIFY, REPLY, SYNTHETIC, Vector};
use super::*;

/// What some requests have that no spec transcribes.
#[derive(Clone, Debug, PartialEq, Message)]
#[message(object, id = "project_info", label = "项目信息")]
struct ProjectInfo {
    /// 项目号
    #[field("project_id", "项目号", M, chars = ..=32)]
    project_id: String,
    /// 项目标题
    #[field("project_title", "项目标题", M, chars = ..=64)]
    project_title: String,
    /// 请求类型
    #[field("request_type", "请求类型", M, chars = ..=1)]
    request_type: String,
}

/// 扩展: what the example of escapes has in it.
#[derive(Clone, Debug, PartialEq, Message)]
#[message(object, id = "expand", label = "扩展")]
struct Expand {
    /// 页面
    #[field("html", "页面", M, chars = ..=64)]
    html: String,
    /// 路径
    #[field("path", "路径", M, chars = ..=64)]
    path: String,
}

/// 订单: an order with both, its fields in no particular order.
#[derive(Clone, Debug, PartialEq, Message)]
#[message(request, id = "order", label = "订单", container = ["data"])]
struct Order {
    /// 金额
    #[field("trans_amt", "金额", M, amount = yuan_2dp)]
    trans_amt: Amount,
    /// 流水号
    #[field("req_seq_id", "流水号", M, chars = ..=128)]
    req_seq_id: String,
    /// 请求日期
    #[field("req_date", "请求日期", M, date = "yyyyMMdd")]
    req_date: Date,
    /// 交易类型
    #[field("trade_type", "交易类型", O, chars = ..=16)]
    trade_type: Option<String>,
    /// 项目信息
    #[field("project_info", "项目信息", O, object, json)]
    project_info: Option<ProjectInfo>,
    /// 扩展
    #[field("method_expand", "扩展", O, object, json)]
    method_expand: Option<Expand>,
    /// 商户号
    #[field("huifu_id", "商户号", M, chars = ..=32)]
    huifu_id: String,
    /// 描述
    #[field("goods_desc", "描述", M, chars = ..=127)]
    goods_desc: String,
    /// 通知地址
    #[field("notify_url", "通知地址", O, chars = ..=504)]
    notify_url: Option<String>,
}

/// An access that believes this public key.
fn believing(public: &str) -> Access {
    let key = PublicKey::load(public.as_bytes()).unwrap();
    let huifu = GatewayVerifyingKey::new(&key, Algorithm::RsaSha256).unwrap();
    let ours = OurSigningKey::new(&KEYS[0], Algorithm::RsaSha256).unwrap();
    Access::new(SYS_ID, PRODUCT_ID, ours, huifu, GatewayEncryptionKey::rsa(&key).unwrap()).unwrap()
}

fn create() -> TradePaymentCreateV4Request {
    TradePaymentCreateV4Request::builder()
        .req_date(day("20260624"))
        .req_seq_id("REQ-SDK-001")
        .huifu_id(HUIFU_ID)
        .trade_type(TradeTypeV4::ANative)
        .trans_amt(Amount::from_fen(1))
        .goods_desc("SDK一致性/聚合下单")
        .notify_url("http://127.0.0.1:18080/notify?case=create")
        .build()
        .unwrap()
}

fn bills() -> TradeCheckFilequeryRequest {
    TradeCheckFilequeryRequest::builder()
        .req_date(day("20260624"))
        .req_seq_id("BILL-SDK-001")
        .huifu_id(HUIFU_ID)
        .file_date(day("20260623"))
        .bill_type(BillType::TradeBill)
        .build()
        .unwrap()
}

#[test]
fn h1_a_published_reply_of_the_gateway_verifies_as_a_text_and_as_a_whole() {
    let access = believing(HUIFU);
    REPLY.assert_signed_for(&access);
    let request = TradePaymentJspayV2Request::builder()
        .req_date(day("20220511"))
        .req_seq_id("202205111428211506200")
        .huifu_id("6666000108854952")
        .goods_desc("x")
        .trade_type(TradeType::ANative)
        .trans_amt(Amount::from_fen(100))
        .build()
        .unwrap();
    let merchant = Huifu::new("https://api.huifu.com", access).unwrap();
    let whole = |data: &str| format!("{{\"data\":{data},\"sign\":\"{}\"}}", REPLY.sign);
    let document = Document::parse(REPLY.text, Limits::REPLY).unwrap();
    let members = document.children(document.root()).map(|(_, node)| format!("\"{}\" : {}", node.name, node.raw));
    let mut members: Vec<_> = members.chain(["\"zz\" : null".to_owned()]).collect();
    members.reverse();
    let reversed = format!("{{ {} }}", members.join(" , "));
    let escaped = REPLY.text.replace('/', "\\/").replace("下单", "\\u4e0b\\u5355");
    for data in [REPLY.text, &reversed, &escaped] {
        let response = http::Response::new(Bytes::from(whole(data)));
        let reply = merchant.read(&response, &request).unwrap();
        assert_eq!(reply.qr_code.as_deref(), Some("https://qr.alipay.com/bax04465kcijedllqhuq004b"));
        assert_eq!(reply.trans_stat, Some(TransStat::Processing));
        let pending = merchant.open(&response, &request).unwrap_err();
        assert!(matches!(pending, Error::Unknown(Unknown::Pending(_))), "{pending}");
    }
    let paid = http::Response::new(Bytes::from(whole(&REPLY.text.replace("\"P\"", "\"S\""))));
    let forged = merchant.open(&paid, &request).unwrap_err();
    assert!(matches!(forged, Error::Unknown(Unknown::Unverified(Unverified::Signature { .. }))), "{forged}");
}

#[test]
fn h1_published_requests_are_our_texts_byte_for_byte() {
    let access = believing(SYNTHETIC);
    CREATE.assert_is_text_of(&create(), &access);
    BILLS.assert_is_text_of(&bills(), &access);
    let order = |day_: &str, id: &str| {
        Order::builder().req_date(day(day_)).req_seq_id(id).huifu_id(HUIFU_ID).trans_amt(Amount::from_fen(1))
    };
    let expand = Expand::builder().html("<b>&value</b>").path("/pay/中文").build().unwrap();
    let escapes = order("20260630", "REQ-SDK-HTML-001")
        .goods_desc("SDK一致性 <tag>&value / 中文")
        .notify_url("http://127.0.0.1:18080/notify?a=1&b=2")
        .trade_type("A_NATIVE")
        .method_expand(expand)
        .build()
        .unwrap();
    ESCAPES.assert_is_text_of(&escapes, &access);
    let project = ProjectInfo::builder().project_id("P002").project_title("Sandbox Project").request_type("P");
    let hosting = order("20260624", "HREQ-SDK-001").goods_desc("托管预下单").project_info(project.build().unwrap());
    HOSTING.assert_is_text_of(&hosting.build().unwrap(), &access);
}

#[test]
fn a_gateway_takes_the_published_requests() {
    let merchant = PublicKey::load(SYNTHETIC.as_bytes()).unwrap();
    let gateway = Access::of_gateway(
        SYS_ID,
        PRODUCT_ID,
        signer(&KEYS[1], Algorithm::RsaSha256).unwrap(),
        verifier(&merchant, Algorithm::RsaSha256).unwrap(),
        Arc::new(OurDecryptionKey::rsa(&KEYS[1]).unwrap()),
    );
    let gateway = gateway.unwrap();
    let acquirer = HuifuAcquirer::new(Arc::new(Only(gateway.clone())), gateway);
    let sent = |path: &str, vector: &Vector| {
        let body = format!(
            "{{\"sys_id\":\"{SYS_ID}\",\"product_id\":\"{PRODUCT_ID}\",\"data\":{},\"sign\":\"{}\"}}",
            vector.text, vector.sign
        );
        http::Request::post(format!("https://api.huifu.com{path}")).body(Bytes::from(body)).unwrap()
    };
    let order = acquirer.open_request::<TradePaymentCreateV4Request>(&sent("/v4/trade/payment/create", &CREATE));
    assert_eq!(*order.unwrap(), create());
    let asked = acquirer.open_request::<TradeCheckFilequeryRequest>(&sent("/v2/trade/check/filequery", &BILLS));
    assert_eq!(*asked.unwrap(), bills());
    let swapped = sent("/v4/trade/payment/create", &Vector { sign: BILLS.sign, ..CREATE });
    assert!(acquirer.open_request::<TradePaymentCreateV4Request>(&swapped).is_err());
}

#[test]
fn a_published_notification_verifies_as_it_was_received() {
    let access = believing(SYNTHETIC);
    assert_eq!(hex(&tongbao_crypto::sha256(NOTIFY.text.as_bytes())), NOTIFY.sha256);
    assert_eq!(NOTIFY.text.len(), NOTIFY.length);
    access.verify(NOTIFY.text.as_bytes(), NOTIFY.sign).unwrap();
    let merchant = Huifu::new("https://api.huifu.com", access).unwrap();
    for outer in ["", "resp_code=10000&resp_desc=%E6%88%90%E5%8A%9F&"] {
        let opened = merchant.open_notify::<JspayNotify>(&posted(outer, "resp_data", NOTIFY.text, NOTIFY.sign));
        let notify = opened.unwrap();
        assert_eq!(tongbao_core::state(JspayNotify::INTERFACE, &*notify), Outcome::Succeeded);
        assert_eq!(&merchant.ack(&notify).body()[..], b"RECV_ORD_ID_REQ-SDK-001");
        assert!(merchant.open_notify::<JspayNotify>(&posted(outer, "data", NOTIFY.text, NOTIFY.sign)).is_ok());
    }
    // Nothing is sorted before it is verified: only the received text is tried.
    let mut members: Vec<_> = NOTIFY.text[1..NOTIFY.length - 1].split(',').collect();
    members.sort_unstable();
    let sorted = format!("{{{}}}", members.join(","));
    assert_ne!(sorted, NOTIFY.text);
    let refused = merchant.open_notify::<JspayNotify>(&posted("", "resp_data", &sorted, NOTIFY.sign));
    assert!(matches!(refused, Err(NotifyError::Unverified(_))));
}

/// A form with a notification.
fn posted(outer: &str, name: &'static str, text: &str, sign: &str) -> http::Request<Bytes> {
    let mut form = Form::default();
    form.push(name, text).unwrap();
    form.push("sign", sign).unwrap();
    let body = format!("{outer}{}", form.write(Charset::Utf8).unwrap());
    http::Request::post("https://merchant.example/notify").body(Bytes::from(body)).unwrap()
}

#[test]
fn published_digests_of_the_console_webhook_fit() {
    let event = r#"{"event_define_no":"pay.wx_pub","data":"data"}"#;
    let other =
        r#"{"event_type":"trans.pay","huifu_id":"6666000100000001","req_seq_id":"REQ-SDK-001","trans_stat":"S"}"#;
    for (body, key, digest, named) in [
        (REPLY.text, "test_key", "dcc64089c44ea77cfde785de4cfa97ba", None),
        (event, "asdfkjasdkjfadjkfasdf", "1522304a51d9b18f076e7866280edce9", Some("pay.wx_pub")),
        (other, "0123456789abcdef0123456789abcdef", "8D512FC4852DC86DBBA15A0FCC27712B", None),
    ] {
        let webhook = Webhook::new(key).unwrap();
        let open = |sign: &str, body: &str| {
            let address = format!("https://merchant.example/hook?a=1&sign={sign}");
            webhook.open(&http::Request::post(address).body(Bytes::from(body.to_owned())).unwrap())
        };
        for sign in [digest.to_lowercase(), digest.to_uppercase()] {
            match open(&sign, body) {
                Ok(hint) => assert_eq!((Some(hint.event()), &hint.body()[..]), (named, body.as_bytes())),
                // The digest fits, and then there is no event in it.
                Err(error) => assert!(matches!(error, WebhookError::NoEvent) && named.is_none(), "{error}"),
            }
            assert!(matches!(open(&sign, &format!("{body} ")), Err(WebhookError::Digest)));
            assert!(matches!(open(&sign[1..], body), Err(WebhookError::Digest)));
        }
    }
}
