//! The index of the two guides and the platform's manual: nothing of it may go missing.

use crate::tongbao;

#[test]
fn every_interface_of_the_index_is_listed_with_version_source_and_how_sure_it_is() {
    let list = tongbao(&["interfaces", "huifu", "--json"]).json();
    let listed = list["interfaces"].as_array().unwrap();
    for (entry, title, path) in INDEX {
        let found = listed.iter().find(|interface| interface["path"] == path);
        let found = found.unwrap_or_else(|| panic!("{entry} {title}: nothing is at {path}"));
        assert_eq!(found["version"], path[1..3], "{path}");
        assert_ne!(found["source"], "", "{path}");
        assert!(found["rows"]["all"].as_u64().unwrap() >= found["rows"]["unsure"].as_u64().unwrap(), "{path}");
        assert_ne!(found["rows"]["all"], 0, "{path}");
    }
    let called: Vec<_> = listed.iter().filter(|interface| interface["flow"] != "notify").collect();
    assert_eq!(called.len(), INDEX.len(), "what is listed beyond the index should be in it");
    let told: Vec<_> = listed.iter().filter(|interface| interface["flow"] == "notify").collect();
    assert_eq!(told.len(), NOTIFICATIONS.len());
    for id in NOTIFICATIONS {
        assert!(told.iter().any(|interface| interface["id"] == id), "{id}");
    }
    let printed = tongbao(&["interfaces", "huifu"]).out;
    for (_, _, path) in INDEX {
        assert!(printed.contains(path), "{path}");
    }
}

/// Number in the index, title, path.
const INDEX: [(&str, &str, &str); 74] = [
    // 快捷支付
    ("A1", "快捷绑卡申请", "/v2/quickbuckle/apply"),
    ("A1", "快捷绑卡申请", "/v3/quickbuckle/apply"),
    ("A2", "快捷绑卡确认", "/v2/quickbuckle/confirm"),
    ("A2", "快捷绑卡确认", "/v3/quickbuckle/confirm"),
    ("A3", "快捷解绑", "/v2/quickbuckle/unbind"),
    ("A4", "快捷绑卡查询", "/v2/quickbuckle/query"),
    ("A5", "快捷短信预校验", "/v2/trade/onlinepayment/quickpay/smscheck"),
    ("A6", "快捷支付申请", "/v2/trade/onlinepayment/quickpay/apply"),
    ("A6", "快捷支付申请", "/v3/trade/onlinepayment/quickpay/smssend"),
    ("A7", "快捷支付确认", "/v2/trade/onlinepayment/quickpay/confirm"),
    ("A7", "快捷支付确认", "/v3/trade/onlinepayment/quickpay/pay"),
    ("A8", "快捷支付页面版", "/v2/trade/onlinepayment/quickpay/frontpay"),
    ("A9", "银行列表查询", "/v2/quickbuckle/bank/query"),
    ("A10", "卡bin信息查询", "/v2/trade/cardbin/query"),
    ("A11", "一键绑卡", "/v2/quickbuckle/onekey/cardbind"),
    ("A12", "线上交易退款", "/v2/trade/onlinepayment/refund"),
    ("A13", "线上交易退款查询", "/v2/trade/onlinepayment/refund/query"),
    ("A14", "线上交易查询", "/v2/trade/onlinepayment/query"),
    // 商户
    ("B1", "商户图片上传", "/v2/supplementary/picture"),
    ("B2", "企业商户进件", "/v2/merchant/basicdata/ent"),
    ("B3", "个人商户进件", "/v2/merchant/basicdata/indv"),
    ("B4", "商户基本信息修改", "/v2/merchant/basicdata/modify"),
    ("B5", "商户详细信息查询", "/v2/merchant/basicdata/query"),
    ("B6", "申请单状态查询", "/v2/merchant/basicdata/status/query"),
    ("B7", "商户业务开通", "/v2/merchant/busi/open"),
    ("B8", "商户业务开通修改", "/v2/merchant/busi/modify"),
    ("B9", "商户短信发送", "/v2/merchant/basicdata/sms/send"),
    ("B10", "商户微信支付宝ID查询", "/v2/merchant/busi/mercode/query"),
    ("B11", "微信实名认证", "/v2/merchant/busi/realname"),
    ("B12", "微信实名认证状态查询", "/v2/merchant/busi/realname/query"),
    ("B13", "支付宝实名申请提交", "/v2/merchant/busi/ali/realname/apply"),
    ("B14", "支付宝实名申请单查询", "/v2/merchant/busi/ali/realname/query"),
    ("B15", "微信商户配置", "/v2/merchant/busi/config"),
    ("B16", "微信配置查询", "/v2/merchant/busi/config/query"),
    ("B17", "新增终端报备", "/v2/terminaldevice/deviceInfo/add"),
    ("B18", "绑定终端信息查询", "/v2/terminaldevice/deviceInfo/query"),
    ("B19", "注销终端", "/v2/terminaldevice/deviceInfo/cancel"),
    ("B20", "商户分账配置", "/v2/merchant/split/config"),
    ("B21", "商户分账配置查询", "/v2/merchant/split/query"),
    ("B22", "子账户开通 / 结算配置", "/v2/merchant/settle/config"),
    ("B23", "子账户 / 结算配置修改", "/v2/merchant/settle/modify"),
    // 聚合扫码
    ("C1", "聚合正扫 (JS / 正扫)", "/v2/trade/payment/jspay"),
    ("C1", "聚合正扫 (JS / 正扫)", "/v3/trade/payment/jspay"),
    ("C2", "聚合反扫", "/v2/trade/payment/micropay"),
    ("C2", "聚合反扫", "/v3/trade/payment/micropay"),
    ("C3", "扫码交易查询", "/v2/trade/payment/scanpay/query"),
    ("C3", "扫码交易查询", "/v3/trade/payment/scanpay/query"),
    ("C4", "扫码交易关单", "/v2/trade/payment/scanpay/close"),
    ("C5", "扫码交易关单查询", "/v2/trade/payment/scanpay/closequery"),
    ("C6", "扫码交易退款", "/v2/trade/payment/scanpay/refund"),
    ("C6", "扫码交易退款", "/v3/trade/payment/scanpay/refund"),
    ("C7", "扫码交易退款查询", "/v2/trade/payment/scanpay/refundquery"),
    ("C7", "扫码交易退款查询", "/v3/trade/payment/scanpay/refundquery"),
    ("C8", "聚合下单 v4 (create / query / refund / refundquery)", "/v4/trade/payment/create"),
    ("C8", "聚合下单 v4 (create / query / refund / refundquery)", "/v4/trade/payment/scanpay/query"),
    ("C8", "聚合下单 v4 (create / query / refund / refundquery)", "/v4/trade/payment/scanpay/refund"),
    ("C8", "聚合下单 v4 (create / query / refund / refundquery)", "/v4/trade/payment/scanpay/refundquery"),
    ("C9", "获取银联用户标识", "/v2/trade/payment/usermark2/query"),
    // 交易确认与分账
    ("D1", "交易确认", "/v2/trade/payment/delaytrans/confirm"),
    ("D2", "交易确认查询", "/v2/trade/payment/delaytrans/confirmquery"),
    ("D2", "交易确认查询", "/v3/trade/payment/delaytrans/confirmquery"),
    ("D3", "交易确认退款", "/v2/trade/payment/delaytrans/confirmrefund"),
    ("D4", "交易确认退款查询", "/v2/trade/payment/delaytrans/confirmrefundquery"),
    ("D5", "交易分账明细查询", "/v2/trade/trans/split/query"),
    // 取现、结算、对账单
    ("E1", "取现", "/v2/trade/settlement/encashment"),
    ("E1", "取现", "/v2/trade/settlement/enchashment"),
    ("E2", "出金交易查询", "/v2/trade/settlement/query"),
    ("E3", "DM取现额度查询", "/v2/trade/settlement/enchashment/dmamt/query"),
    ("E4", "结算记录查询", "/v2/merchant/basicdata/settlement/query"),
    ("E5", "账户余额信息查询", "/v2/trade/acctpayment/balance/query"),
    ("E6", "交易结算对账文件配置", "/v2/merchant/busi/bill/config"),
    ("E7", "对账单配置查询", "/v2/merchant/busi/bill/query"),
    ("E8", "对账文件重新生成", "/v2/trade/check/replay"),
    ("E9", "交易结算对账单查询", "/v2/trade/check/filequery"),
];

const NOTIFICATIONS: [&str; 14] = [
    "delaytrans_confirm_notify",
    "encashment_notify",
    "jspay_notify",
    "merchant_basicdata_ent_notify",
    "merchant_basicdata_indv_notify",
    "merchant_busi_open_agreement_notify",
    "merchant_busi_open_audit_notify",
    "merchant_busi_open_notify",
    "micropay_notify",
    "onlinepayment_refund_notify",
    "quickpay_pay_notify",
    "quickpay_smssend_notify",
    "scanpay_refund_notify",
    "unfreeze_notify",
];
