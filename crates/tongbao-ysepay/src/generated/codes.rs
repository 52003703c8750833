//! Result codes, and what a caller may conclude from each.
//!
//! @generated from specs/ysepay/codes.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::Outcome::{Declined, Duplicate, NotFound, Processing, Refused, Succeeded, Unknown};
use tongbao_core::schema::{Code, Codes};

/// What a caller may conclude from each `code`.
pub static CODE: Codes = Codes(&[
    Code::new("10000", Succeeded, "accepted and processed"),
    Code::new("40004", Unknown, "failed").doc("Look at sub_code.").unsure("seen in third-party code only; sub_code says what happened"),
]);

/// What a caller may conclude from each `accepted_code`.
pub static ACCEPTED_CODE: Codes = Codes(&[
    Code::new("10000", Processing, "accepted, not final").doc("Query the refund."),
    Code::new("40004", Unknown, "failed").doc("Look at sub_code.").unsure("seen in third-party code only; sub_code says what happened"),
]);

/// What a caller may conclude from each `sub_code`.
pub static SUB_CODE: Codes = Codes(&[
    Code::new("ACQ.ACCESS_FORBIDDEN", Refused, "no permission for this interface").zh("无权限使用接口").doc("Have YSEPay enable it by contract."),
    Code::new("ACQ.BUSINESS_TIMEOUT_ERROR", Unknown, "the business timed out").doc("Query.").unsure("not in the document; from pages of the 代收 product"),
    Code::new("ACQ.BUYER_ENABLE_STATUS_FORBID", Declined, "the payer may not pay").zh("买家状态非法").doc("The payer asks YSEPay for the reason."),
    Code::new("ACQ.BUYER_SELLER_EQUAL", Declined, "payer and payee are the same").zh("买卖家不能相同").doc("Another buyer has to pay."),
    Code::new("ACQ.CONTEXT_INCONSISTENT", Duplicate, "an order with this number has other data").zh("交易信息被篡改").doc("Query it; a new order needs a number of its own."),
    Code::new("ACQ.CUSTID_NO_MATCH", Refused, "the initiator is another customer").zh("发起方客户号不匹配").unsure("the document gives no advice"),
    Code::new("ACQ.ERROR_BUYER_CERTIFY_LEVEL_LIMIT", Declined, "the payer is not verified").zh("买家未通过人行认证").doc("The payer asks YSEPay, and pays in another way."),
    Code::new("ACQ.EXIST_FORBIDDEN_WORD", Refused, "a forbidden word in the order").zh("订单信息中包含违禁词").doc("Change the texts of the order and send it again."),
    Code::new("ACQ.INVALID_PARAMETER", Refused, "a parameter is wrong").zh("参数无效").doc("Correct the request and send it again."),
    Code::new("ACQ.QUERY_NO_RECORD", NotFound, "no such order found yet").zh("暂未查询到交易,请检查订单号/流水号后重试").doc("Not a failure: check the number and send again, or go on querying."),
    Code::new("ACQ.SELLER_BEEN_BLOCKED", Refused, "the merchant is frozen").zh("商家账号被冻结").doc("Ask YSEPay to release the account."),
    Code::new("ACQ.SYSTEM_ERROR", Unknown, "the gateway failed").zh("接口返回错误").doc("Query the order at once and go on as its state says."),
    Code::new("ACQ.TOTAL_FEE_EXCEED", Refused, "the amount is over the limit").zh("订单总金额超过限额").doc("Change the amount and send it again."),
    Code::new("ACQ.TRADE_BUYER_NOT_MATCH", Duplicate, "the order belongs to another buyer").zh("交易买家不匹配").doc("Query it; a new order needs a number of its own."),
    Code::new("ACQ.TRADE_HAS_CLOSE", Declined, "the order is closed").zh("交易已经关闭").doc("Begin again with another order number."),
    Code::new("ACQ.TRADE_HAS_SUCCESS", Duplicate, "already paid").zh("交易已被支付").doc("If it is the order of this buyer, it is paid: query it. If not, take another number."),
]);
