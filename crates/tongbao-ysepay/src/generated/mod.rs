//! 银盛 YSEPay: every message and table of its specs.
//!
//! @generated from specs/ysepay/*.toml by `cargo xtask codegen`. Edit the spec.

mod codes;
mod fastpay;
mod fastpay_authorize;
mod fastpay_authorize_msg;
mod trade_close;
mod trade_notify;
mod trade_order_query;
mod trade_query;
mod trade_refund;
mod trade_refund_general_account;
mod trade_refund_query;
mod trade_refund_split;
mod trusteeship_fast_pay;
mod trusteeship_fast_pay_confirm;
mod trusteeship_fast_pay_query_protocol;
mod trusteeship_fast_pay_reachievemsg;
mod trusteeship_sign;
mod trusteeship_sign_cancel;
mod trusteeship_sign_confirm;
mod types;

pub use codes::*;
pub use fastpay::*;
pub use fastpay_authorize::*;
pub use fastpay_authorize_msg::*;
pub use trade_close::*;
pub use trade_notify::*;
pub use trade_order_query::*;
pub use trade_query::*;
pub use trade_refund::*;
pub use trade_refund_general_account::*;
pub use trade_refund_query::*;
pub use trade_refund_split::*;
pub use trusteeship_fast_pay::*;
pub use trusteeship_fast_pay_confirm::*;
pub use trusteeship_fast_pay_query_protocol::*;
pub use trusteeship_fast_pay_reachievemsg::*;
pub use trusteeship_sign::*;
pub use trusteeship_sign_cancel::*;
pub use trusteeship_sign_confirm::*;
pub use types::*;

use tongbao_core::schema::{Body, Charset, WireSchema};
use tongbao_core::{Incoming, Protocol};

/// What the specs say about 银盛 YSEPay as a whole.
///
/// Source: 快捷协议支付短信确认 V0.4 (2023-02-15).
#[derive(Clone, Copy, Debug)]
pub enum YsePayProtocol {}

impl Protocol for YsePayProtocol {
    const ID: &'static str = "ysepay";
    const NAME: &'static str = "银盛 YSEPay";
    const WIRE: WireSchema = WireSchema {
        body: Body::Form { content: "biz_content" },
        charset: Charset::Gbk,
        common: Some(<CommonParameters as tongbao_core::Message>::SCHEMA),
        sign: Some("sign"),
        notify: &[],
        fault: Some((<YsePayFault as tongbao_core::Message>::SCHEMA, tongbao_core::schema::Judge { code: Some(("code", &CODE)), text: Some("msg"), detail: Some(tongbao_core::schema::Detail { field: "sub_code", codes: &SUB_CODE, text: Some("sub_msg") }), state: None, hints: tongbao_core::schema::Hints(&[]) })),
    };
    const ENDPOINTS: &'static [(&'static str, &'static str)] = &[
        ("trusteeship", "https://trusteeship.ysepay.com/gateway.do"),
        ("openapi", "https://openapi.ysepay.com/gateway.do"),
        ("search", "https://search.ysepay.com/gateway.do"),
    ];
    const INTERFACES: &'static [Incoming] = &[
        Incoming::of::<FastpayRequest, FastpayResponse>(&FASTPAY),
        Incoming::of::<FastpayAuthorizeRequest, FastpayAuthorizeResponse>(&FASTPAY_AUTHORIZE),
        Incoming::of::<FastpayAuthorizeMsgRequest, FastpayAuthorizeMsgResponse>(&FASTPAY_AUTHORIZE_MSG),
        Incoming::of::<TradeCloseRequest, TradeCloseResponse>(&TRADE_CLOSE),
        Incoming::of::<TradeNotifyAck, TradeNotify>(&TRADE_NOTIFY),
        Incoming::of::<TradeOrderQueryRequest, TradeOrderQueryResponse>(&TRADE_ORDER_QUERY),
        Incoming::of::<TradeQueryRequest, TradeQueryResponse>(&TRADE_QUERY),
        Incoming::of::<TradeRefundRequest, TradeRefundResponse>(&TRADE_REFUND),
        Incoming::of::<TradeRefundGeneralAccountRequest, TradeRefundGeneralAccountResponse>(&TRADE_REFUND_GENERAL_ACCOUNT),
        Incoming::of::<TradeRefundQueryRequest, TradeRefundQueryResponse>(&TRADE_REFUND_QUERY),
        Incoming::of::<TradeRefundSplitRequest, TradeRefundSplitResponse>(&TRADE_REFUND_SPLIT),
        Incoming::of::<TrusteeshipFastPayRequest, TrusteeshipFastPayResponse>(&TRUSTEESHIP_FAST_PAY),
        Incoming::of::<TrusteeshipFastPayConfirmRequest, TrusteeshipFastPayConfirmResponse>(&TRUSTEESHIP_FAST_PAY_CONFIRM),
        Incoming::of::<TrusteeshipFastPayQueryProtocolRequest, TrusteeshipFastPayQueryProtocolResponse>(&TRUSTEESHIP_FAST_PAY_QUERY_PROTOCOL),
        Incoming::of::<TrusteeshipFastPayReachievemsgRequest, TrusteeshipFastPayReachievemsgResponse>(&TRUSTEESHIP_FAST_PAY_REACHIEVEMSG),
        Incoming::of::<TrusteeshipSignRequest, TrusteeshipSignResponse>(&TRUSTEESHIP_SIGN),
        Incoming::of::<TrusteeshipSignCancelRequest, TrusteeshipSignCancelResponse>(&TRUSTEESHIP_SIGN_CANCEL),
        Incoming::of::<TrusteeshipSignConfirmRequest, TrusteeshipSignConfirmResponse>(&TRUSTEESHIP_SIGN_CONFIRM),
    ];
}
