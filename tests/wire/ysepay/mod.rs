//! 银盛 YSEPay: what leaves and enters, byte for byte.
//!
//! @generated from specs/ysepay by `cargo xtask codegen`.

mod fixture;
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
