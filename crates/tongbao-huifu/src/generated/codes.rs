//! Result codes, and what a caller may conclude from each.
//!
//! @generated from specs/huifu/codes.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::Outcome::{Declined, Duplicate, NotFound, Processing, Refused, Succeeded, Unknown};
use tongbao_core::schema::{Code, Codes, Hints};

/// What a caller may conclude from each `trade_code`.
pub static TRADE_CODE: Codes = Codes(&[
    Code::new("00000000", Succeeded, "accepted").zh("成功").doc("trans_stat says how the trade stands."),
    Code::new("00000100", Succeeded, "accepted, processing").zh("下单成功, 交易处理中").doc("The order stands; trans_stat says how, mostly P."),
    Code::new("10000000", Refused, "a parameter is missing, too long, or not allowed").zh("无效参数").doc("Correct it and send again. An order that expired is reported so, too."),
    Code::new("10000002", Declined, "more than can be refunded").doc("Refund at most what is left.").unsure("seen in older replies only"),
    Code::new("10000009", Declined, "this payment cannot be refunded in part").doc("Refund it in full.").unsure("seen in older replies only"),
    Code::new("20000000", Duplicate, "req_seq_id was used before").zh("重复交易").doc("Query the trade of that number before anything else."),
    Code::new("20000001", Unknown, "too often, at the same time, or closed within a minute").doc("Retry later, after a query."),
    Code::new("20000004", NotFound, "the original is not found").doc("Shortly after a timeout that is no proof: query again."),
    Code::new("21000000", Refused, "nothing names the original, or the fields contradict each other").doc("Correct it and send again."),
    Code::new("22000000", Refused, "product_id is missing or wrong"),
    Code::new("22000001", Refused, "product_id is not active"),
    Code::new("22000002", Refused, "something is wrong with the merchant").doc("Ask Huifu."),
    Code::new("22000003", Refused, "something is wrong with the account").doc("Ask Huifu."),
    Code::new("22000004", Refused, "no permission").doc("Have the business opened for the merchant."),
    Code::new("22000005", Refused, "splitting, fees or registration are not set up").doc("Set them up, then send again."),
    Code::new("23000000", Unknown, "the state of the original does not allow it").doc("Not booked yet, final already, or closed already: query the original, it may be paid."),
    Code::new("23000001", NotFound, "the original is not found").zh("原交易不存在").doc("Shortly after a timeout that is no proof: query again."),
    Code::new("23000002", Refused, "sys_id, product_id and huifu_id do not belong together, or the bearer of the fee is wrong").zh("数据权限认证失败").doc("Check product_id, then whether huifu_id belongs to sys_id."),
    Code::new("23000003", Declined, "the amount is not allowed"),
    Code::new("23000004", Declined, "not supported for this trade"),
    Code::new("30000000", Unknown, "the cashier did not take the refund").doc("Query the refund."),
    Code::new("90000000", Declined, "refused for business reasons: limit, risk, balance").doc("resp_desc says why."),
    Code::new("91111119", Unknown, "the channel failed").doc("Query."),
    Code::new("98888888", Unknown, "the system failed").doc("Query."),
    Code::new("99999999", Unknown, "the system failed").doc("Query."),
]);

/// What a caller may conclude from each `query_code`.
pub static QUERY_CODE: Codes = Codes(&[
    Code::new("00000000", Succeeded, "accepted").zh("成功").doc("trans_stat says how the trade stands."),
    Code::new("00000100", Succeeded, "accepted, processing").zh("下单成功, 交易处理中").doc("trans_stat says how the trade stands."),
    Code::new("10000000", Refused, "a parameter is missing, too long, or not allowed").zh("无效参数").doc("Correct it and send again. An order that expired is reported so, too."),
    Code::new("20000001", Unknown, "too often, at the same time, or closed within a minute").doc("Query again later."),
    Code::new("20000004", NotFound, "the original is not found").doc("Shortly after a timeout that is no proof: query again."),
    Code::new("21000000", Refused, "nothing names the original, or the fields contradict each other").doc("Correct it and send again."),
    Code::new("22000000", Refused, "product_id is missing or wrong"),
    Code::new("22000001", Refused, "product_id is not active"),
    Code::new("22000002", Refused, "something is wrong with the merchant").doc("Ask Huifu."),
    Code::new("22000003", Refused, "something is wrong with the account").doc("Ask Huifu."),
    Code::new("22000004", Refused, "no permission").doc("Have the business opened for the merchant."),
    Code::new("22000005", Refused, "splitting, fees or registration are not set up").doc("Set them up, then send again."),
    Code::new("23000000", Unknown, "the state of the original does not allow it").doc("Says nothing about the order: query again."),
    Code::new("23000001", NotFound, "the original is not found").zh("原交易不存在").doc("Shortly after a timeout that is no proof: query again."),
    Code::new("23000002", Refused, "sys_id, product_id and huifu_id do not belong together, or the bearer of the fee is wrong").zh("数据权限认证失败").doc("Check product_id, then whether huifu_id belongs to sys_id."),
    Code::new("23000003", Unknown, "the amount is not allowed").doc("Says nothing about the order."),
    Code::new("23000004", Unknown, "not supported for this trade").doc("Says nothing about the order."),
    Code::new("90000000", Unknown, "refused for business reasons: limit, risk, balance").doc("The query failed, which says nothing about the order; resp_desc says why."),
    Code::new("91111119", Unknown, "the channel failed").doc("Query."),
    Code::new("98888888", Unknown, "the system failed").doc("Query."),
    Code::new("99999999", Unknown, "the system failed").doc("Query."),
]);

/// What a caller may conclude from each `resp_code`.
pub static RESP_CODE: Codes = Codes(&[
    Code::new("00000000", Succeeded, "accepted").zh("成功"),
    Code::new("00000100", Processing, "accepted, processing").zh("下单成功, 交易处理中").doc("Query the outcome."),
    Code::new("10000000", Refused, "a parameter is missing, too long, or not allowed").zh("无效参数").doc("Correct it and send again. An order that expired is reported so, too."),
    Code::new("10000015", Refused, "closed within a minute of the order").doc("Wait a minute and send again.").unsure("seen in older replies only"),
    Code::new("10000016", Unknown, "the original is final already").doc("Query the original: it may be paid.").unsure("seen in older replies only"),
    Code::new("10000018", Unknown, "the close failed").doc("Query the original.").unsure("seen in older replies only"),
    Code::new("20000000", Duplicate, "req_seq_id was used before").zh("重复交易").doc("Query the trade of that number before anything else."),
    Code::new("20000001", Unknown, "too often, at the same time, or closed within a minute").doc("Retry later, after a query."),
    Code::new("20000004", NotFound, "the original is not found").doc("Shortly after a timeout that is no proof: query again."),
    Code::new("21000000", Refused, "nothing names the original, or the fields contradict each other").doc("Correct it and send again."),
    Code::new("22000000", Refused, "product_id is missing or wrong"),
    Code::new("22000001", Refused, "product_id is not active"),
    Code::new("22000002", Refused, "something is wrong with the merchant").doc("Ask Huifu."),
    Code::new("22000003", Refused, "something is wrong with the account").doc("Ask Huifu."),
    Code::new("22000004", Refused, "no permission").doc("Have the business opened for the merchant."),
    Code::new("22000005", Refused, "splitting, fees or registration are not set up").doc("Set them up, then send again."),
    Code::new("23000000", Unknown, "the state of the original does not allow it").doc("Not booked yet, final already, or closed already: query the original, it may be paid."),
    Code::new("23000001", NotFound, "the original is not found").zh("原交易不存在").doc("Shortly after a timeout that is no proof: query again."),
    Code::new("23000002", Refused, "sys_id, product_id and huifu_id do not belong together, or the bearer of the fee is wrong").zh("数据权限认证失败").doc("Check product_id, then whether huifu_id belongs to sys_id."),
    Code::new("23000003", Declined, "the amount is not allowed"),
    Code::new("23000004", Declined, "not supported for this trade"),
    Code::new("30000000", Unknown, "the cashier did not take the refund").doc("Query the refund."),
    Code::new("90000000", Declined, "refused for business reasons: limit, risk, balance").doc("resp_desc says why. An onboarding reply may still carry huifu_id: the merchant exists, and a later step failed."),
    Code::new("91111119", Unknown, "the channel failed").doc("Query."),
    Code::new("98888888", Unknown, "the system failed").doc("Query."),
    Code::new("99999999", Unknown, "the system failed").doc("Query."),
]);

/// What to look at when the gateway says certain words.
pub const HINTS: Hints = Hints(&[
    ("数据权限认证失败", "Check that product_id is right, and that sys_id and huifu_id belong together."),
    ("当前商户未配置支付银行", "The service provider has to configure banks and rates for the merchant in the console."),
    ("通过支付类型未路由到网关信息", "Quick pay is not opened for the merchant, or the card is not supported."),
    ("一阶段验卡订单未成功", "The trans_id of the confirmation must be the one that the application to bind returned."),
    ("微信入驻请上送正确的类目", "Scene and fee rule must fit each other, mcc must be from the published table, and the fee rule must fit scene and kind of enterprise."),
    ("当前商户需补齐相关资料后", "The merchant's real-name step at WeChat is missing or has expired: do it again."),
    ("无效参数", "If it came without a signature, the header Content-Type was missing or another one than application/json."),
]);
