//! 汇付 Huifu (斗拱): every message and table of its specs.
//!
//! @generated from specs/huifu/*.toml by `cargo xtask codegen`. Edit the spec.

mod acctpayment_balance_query;
mod codes;
mod delaytrans_confirm;
mod delaytrans_confirm_notify;
mod delaytrans_confirmquery_v2;
mod delaytrans_confirmquery_v3;
mod delaytrans_confirmrefund;
mod delaytrans_confirmrefundquery;
mod encashment_notify;
mod jspay_notify;
mod merchant_basicdata_ent;
mod merchant_basicdata_ent_notify;
mod merchant_basicdata_indv;
mod merchant_basicdata_indv_notify;
mod merchant_basicdata_modify;
mod merchant_basicdata_query;
mod merchant_basicdata_sms_send;
mod merchant_basicdata_status_query;
mod merchant_busi_ali_realname_apply;
mod merchant_busi_ali_realname_query;
mod merchant_busi_bill_config;
mod merchant_busi_bill_query;
mod merchant_busi_config;
mod merchant_busi_config_query;
mod merchant_busi_mercode_query;
mod merchant_busi_modify;
mod merchant_busi_open;
mod merchant_busi_open_agreement_notify;
mod merchant_busi_open_audit_notify;
mod merchant_busi_open_notify;
mod merchant_busi_realname;
mod merchant_busi_realname_query;
mod merchant_settle_config;
mod merchant_settle_modify;
mod merchant_settlement_query;
mod merchant_split_config;
mod merchant_split_query;
mod micropay_notify;
mod onlinepayment_query;
mod onlinepayment_refund;
mod onlinepayment_refund_notify;
mod onlinepayment_refund_query;
mod quickbuckle_apply_v2;
mod quickbuckle_apply_v3;
mod quickbuckle_bank_query;
mod quickbuckle_confirm_v2;
mod quickbuckle_confirm_v3;
mod quickbuckle_onekey_cardbind;
mod quickbuckle_query;
mod quickbuckle_unbind;
mod quickpay_apply_v2;
mod quickpay_confirm_v2;
mod quickpay_frontpay;
mod quickpay_pay_notify;
mod quickpay_pay_v3;
mod quickpay_smscheck;
mod quickpay_smssend_notify;
mod quickpay_smssend_v3;
mod scanpay_close;
mod scanpay_closequery;
mod scanpay_query_v2;
mod scanpay_query_v3;
mod scanpay_query_v4;
mod scanpay_refund_notify;
mod scanpay_refund_v2;
mod scanpay_refund_v3;
mod scanpay_refund_v4;
mod scanpay_refundquery_v2;
mod scanpay_refundquery_v3;
mod scanpay_refundquery_v4;
mod settlement_dmamt_query;
mod supplementary_picture;
mod terminaldevice_add;
mod terminaldevice_cancel;
mod terminaldevice_query;
mod trade_cardbin_query;
mod trade_check_filequery;
mod trade_check_replay;
mod trade_payment_create_v4;
mod trade_payment_jspay_v2;
mod trade_payment_jspay_v3;
mod trade_payment_micropay_v2;
mod trade_payment_micropay_v3;
mod trade_payment_usermark2_query;
mod trade_settlement_encashment;
mod trade_settlement_enchashment;
mod trade_settlement_query;
mod trade_trans_split_query;
mod types;
mod unfreeze_notify;

pub use acctpayment_balance_query::*;
pub use codes::*;
pub use delaytrans_confirm::*;
pub use delaytrans_confirm_notify::*;
pub use delaytrans_confirmquery_v2::*;
pub use delaytrans_confirmquery_v3::*;
pub use delaytrans_confirmrefund::*;
pub use delaytrans_confirmrefundquery::*;
pub use encashment_notify::*;
pub use jspay_notify::*;
pub use merchant_basicdata_ent::*;
pub use merchant_basicdata_ent_notify::*;
pub use merchant_basicdata_indv::*;
pub use merchant_basicdata_indv_notify::*;
pub use merchant_basicdata_modify::*;
pub use merchant_basicdata_query::*;
pub use merchant_basicdata_sms_send::*;
pub use merchant_basicdata_status_query::*;
pub use merchant_busi_ali_realname_apply::*;
pub use merchant_busi_ali_realname_query::*;
pub use merchant_busi_bill_config::*;
pub use merchant_busi_bill_query::*;
pub use merchant_busi_config::*;
pub use merchant_busi_config_query::*;
pub use merchant_busi_mercode_query::*;
pub use merchant_busi_modify::*;
pub use merchant_busi_open::*;
pub use merchant_busi_open_agreement_notify::*;
pub use merchant_busi_open_audit_notify::*;
pub use merchant_busi_open_notify::*;
pub use merchant_busi_realname::*;
pub use merchant_busi_realname_query::*;
pub use merchant_settle_config::*;
pub use merchant_settle_modify::*;
pub use merchant_settlement_query::*;
pub use merchant_split_config::*;
pub use merchant_split_query::*;
pub use micropay_notify::*;
pub use onlinepayment_query::*;
pub use onlinepayment_refund::*;
pub use onlinepayment_refund_notify::*;
pub use onlinepayment_refund_query::*;
pub use quickbuckle_apply_v2::*;
pub use quickbuckle_apply_v3::*;
pub use quickbuckle_bank_query::*;
pub use quickbuckle_confirm_v2::*;
pub use quickbuckle_confirm_v3::*;
pub use quickbuckle_onekey_cardbind::*;
pub use quickbuckle_query::*;
pub use quickbuckle_unbind::*;
pub use quickpay_apply_v2::*;
pub use quickpay_confirm_v2::*;
pub use quickpay_frontpay::*;
pub use quickpay_pay_notify::*;
pub use quickpay_pay_v3::*;
pub use quickpay_smscheck::*;
pub use quickpay_smssend_notify::*;
pub use quickpay_smssend_v3::*;
pub use scanpay_close::*;
pub use scanpay_closequery::*;
pub use scanpay_query_v2::*;
pub use scanpay_query_v3::*;
pub use scanpay_query_v4::*;
pub use scanpay_refund_notify::*;
pub use scanpay_refund_v2::*;
pub use scanpay_refund_v3::*;
pub use scanpay_refund_v4::*;
pub use scanpay_refundquery_v2::*;
pub use scanpay_refundquery_v3::*;
pub use scanpay_refundquery_v4::*;
pub use settlement_dmamt_query::*;
pub use supplementary_picture::*;
pub use terminaldevice_add::*;
pub use terminaldevice_cancel::*;
pub use terminaldevice_query::*;
pub use trade_cardbin_query::*;
pub use trade_check_filequery::*;
pub use trade_check_replay::*;
pub use trade_payment_create_v4::*;
pub use trade_payment_jspay_v2::*;
pub use trade_payment_jspay_v3::*;
pub use trade_payment_micropay_v2::*;
pub use trade_payment_micropay_v3::*;
pub use trade_payment_usermark2_query::*;
pub use trade_settlement_encashment::*;
pub use trade_settlement_enchashment::*;
pub use trade_settlement_query::*;
pub use trade_trans_split_query::*;
pub use types::*;
pub use unfreeze_notify::*;

use tongbao_core::schema::{Body, Charset, WireSchema};
use tongbao_core::{Incoming, Protocol};

/// What the specs say about 汇付 Huifu (斗拱) as a whole.
///
/// Source: 快捷支付接口版, 标准扫码交易对接指引.
#[derive(Clone, Copy, Debug)]
pub enum HuifuProtocol {}

impl Protocol for HuifuProtocol {
    const ID: &'static str = "huifu";
    const NAME: &'static str = "汇付 Huifu (斗拱)";
    const WIRE: WireSchema = WireSchema {
        body: Body::Json { content: None },
        charset: Charset::Utf8,
        common: Some(<CommonParameters as tongbao_core::Message>::SCHEMA),
        sign: Some("sign"),
        notify: &["resp_data", "data"],
        fault: None,
    };
    const ENDPOINTS: &'static [(&'static str, &'static str)] = &[
        ("production", "https://api.huifu.com"),
        ("test", "https://spin-test.cloudpnr.com"),
        ("test_mer", "https://opps-stbmertest.testpnr.com"),
    ];
    const INTERFACES: &'static [Incoming] = &[
        Incoming::of::<AcctpaymentBalanceQueryRequest, AcctpaymentBalanceQueryResponse>(&ACCTPAYMENT_BALANCE_QUERY),
        Incoming::of::<DelaytransConfirmRequest, DelaytransConfirmResponse>(&DELAYTRANS_CONFIRM),
        Incoming::of::<DelaytransConfirmNotifyAck, DelaytransConfirmNotify>(&DELAYTRANS_CONFIRM_NOTIFY),
        Incoming::of::<DelaytransConfirmqueryV2Request, DelaytransConfirmqueryV2Response>(&DELAYTRANS_CONFIRMQUERY_V2),
        Incoming::of::<DelaytransConfirmqueryV3Request, DelaytransConfirmqueryV3Response>(&DELAYTRANS_CONFIRMQUERY_V3),
        Incoming::of::<DelaytransConfirmrefundRequest, DelaytransConfirmrefundResponse>(&DELAYTRANS_CONFIRMREFUND),
        Incoming::of::<DelaytransConfirmrefundqueryRequest, DelaytransConfirmrefundqueryResponse>(&DELAYTRANS_CONFIRMREFUNDQUERY),
        Incoming::of::<EncashmentNotifyAck, EncashmentNotify>(&ENCASHMENT_NOTIFY),
        Incoming::of::<JspayNotifyAck, JspayNotify>(&JSPAY_NOTIFY),
        Incoming::of::<MerchantBasicdataEntRequest, MerchantBasicdataEntResponse>(&MERCHANT_BASICDATA_ENT),
        Incoming::of::<MerchantBasicdataEntNotifyAck, MerchantBasicdataEntNotify>(&MERCHANT_BASICDATA_ENT_NOTIFY),
        Incoming::of::<MerchantBasicdataIndvRequest, MerchantBasicdataIndvResponse>(&MERCHANT_BASICDATA_INDV),
        Incoming::of::<MerchantBasicdataIndvNotifyAck, MerchantBasicdataIndvNotify>(&MERCHANT_BASICDATA_INDV_NOTIFY),
        Incoming::of::<MerchantBasicdataModifyRequest, MerchantBasicdataModifyResponse>(&MERCHANT_BASICDATA_MODIFY),
        Incoming::of::<MerchantBasicdataQueryRequest, MerchantBasicdataQueryResponse>(&MERCHANT_BASICDATA_QUERY),
        Incoming::of::<MerchantBasicdataSmsSendRequest, MerchantBasicdataSmsSendResponse>(&MERCHANT_BASICDATA_SMS_SEND),
        Incoming::of::<MerchantBasicdataStatusQueryRequest, MerchantBasicdataStatusQueryResponse>(&MERCHANT_BASICDATA_STATUS_QUERY),
        Incoming::of::<MerchantBusiAliRealnameApplyRequest, MerchantBusiAliRealnameApplyResponse>(&MERCHANT_BUSI_ALI_REALNAME_APPLY),
        Incoming::of::<MerchantBusiAliRealnameQueryRequest, MerchantBusiAliRealnameQueryResponse>(&MERCHANT_BUSI_ALI_REALNAME_QUERY),
        Incoming::of::<MerchantBusiBillConfigRequest, MerchantBusiBillConfigResponse>(&MERCHANT_BUSI_BILL_CONFIG),
        Incoming::of::<MerchantBusiBillQueryRequest, MerchantBusiBillQueryResponse>(&MERCHANT_BUSI_BILL_QUERY),
        Incoming::of::<MerchantBusiConfigRequest, MerchantBusiConfigResponse>(&MERCHANT_BUSI_CONFIG),
        Incoming::of::<MerchantBusiConfigQueryRequest, MerchantBusiConfigQueryResponse>(&MERCHANT_BUSI_CONFIG_QUERY),
        Incoming::of::<MerchantBusiMercodeQueryRequest, MerchantBusiMercodeQueryResponse>(&MERCHANT_BUSI_MERCODE_QUERY),
        Incoming::of::<MerchantBusiModifyRequest, MerchantBusiModifyResponse>(&MERCHANT_BUSI_MODIFY),
        Incoming::of::<MerchantBusiOpenRequest, MerchantBusiOpenResponse>(&MERCHANT_BUSI_OPEN),
        Incoming::of::<MerchantBusiOpenAgreementNotifyAck, MerchantBusiOpenAgreementNotify>(&MERCHANT_BUSI_OPEN_AGREEMENT_NOTIFY),
        Incoming::of::<MerchantBusiOpenAuditNotifyAck, MerchantBusiOpenAuditNotify>(&MERCHANT_BUSI_OPEN_AUDIT_NOTIFY),
        Incoming::of::<MerchantBusiOpenNotifyAck, MerchantBusiOpenNotify>(&MERCHANT_BUSI_OPEN_NOTIFY),
        Incoming::of::<MerchantBusiRealnameRequest, MerchantBusiRealnameResponse>(&MERCHANT_BUSI_REALNAME),
        Incoming::of::<MerchantBusiRealnameQueryRequest, MerchantBusiRealnameQueryResponse>(&MERCHANT_BUSI_REALNAME_QUERY),
        Incoming::of::<MerchantSettleConfigRequest, MerchantSettleConfigResponse>(&MERCHANT_SETTLE_CONFIG),
        Incoming::of::<MerchantSettleModifyRequest, MerchantSettleModifyResponse>(&MERCHANT_SETTLE_MODIFY),
        Incoming::of::<MerchantSettlementQueryRequest, MerchantSettlementQueryResponse>(&MERCHANT_SETTLEMENT_QUERY),
        Incoming::of::<MerchantSplitConfigRequest, MerchantSplitConfigResponse>(&MERCHANT_SPLIT_CONFIG),
        Incoming::of::<MerchantSplitQueryRequest, MerchantSplitQueryResponse>(&MERCHANT_SPLIT_QUERY),
        Incoming::of::<MicropayNotifyAck, MicropayNotify>(&MICROPAY_NOTIFY),
        Incoming::of::<OnlinepaymentQueryRequest, OnlinepaymentQueryResponse>(&ONLINEPAYMENT_QUERY),
        Incoming::of::<OnlinepaymentRefundRequest, OnlinepaymentRefundResponse>(&ONLINEPAYMENT_REFUND),
        Incoming::of::<OnlinepaymentRefundNotifyAck, OnlinepaymentRefundNotify>(&ONLINEPAYMENT_REFUND_NOTIFY),
        Incoming::of::<OnlinepaymentRefundQueryRequest, OnlinepaymentRefundQueryResponse>(&ONLINEPAYMENT_REFUND_QUERY),
        Incoming::of::<QuickbuckleApplyV2Request, QuickbuckleApplyV2Response>(&QUICKBUCKLE_APPLY_V2),
        Incoming::of::<QuickbuckleApplyV3Request, QuickbuckleApplyV3Response>(&QUICKBUCKLE_APPLY_V3),
        Incoming::of::<QuickbuckleBankQueryRequest, QuickbuckleBankQueryResponse>(&QUICKBUCKLE_BANK_QUERY),
        Incoming::of::<QuickbuckleConfirmV2Request, QuickbuckleConfirmV2Response>(&QUICKBUCKLE_CONFIRM_V2),
        Incoming::of::<QuickbuckleConfirmV3Request, QuickbuckleConfirmV3Response>(&QUICKBUCKLE_CONFIRM_V3),
        Incoming::of::<QuickbuckleOnekeyCardbindRequest, QuickbuckleOnekeyCardbindResponse>(&QUICKBUCKLE_ONEKEY_CARDBIND),
        Incoming::of::<QuickbuckleQueryRequest, QuickbuckleQueryResponse>(&QUICKBUCKLE_QUERY),
        Incoming::of::<QuickbuckleUnbindRequest, QuickbuckleUnbindResponse>(&QUICKBUCKLE_UNBIND),
        Incoming::of::<QuickpayApplyV2Request, QuickpayApplyV2Response>(&QUICKPAY_APPLY_V2),
        Incoming::of::<QuickpayConfirmV2Request, QuickpayConfirmV2Response>(&QUICKPAY_CONFIRM_V2),
        Incoming::of::<QuickpayFrontpayRequest, QuickpayFrontpayResponse>(&QUICKPAY_FRONTPAY),
        Incoming::of::<QuickpayPayNotifyAck, QuickpayPayNotify>(&QUICKPAY_PAY_NOTIFY),
        Incoming::of::<QuickpayPayV3Request, QuickpayPayV3Response>(&QUICKPAY_PAY_V3),
        Incoming::of::<QuickpaySmscheckRequest, QuickpaySmscheckResponse>(&QUICKPAY_SMSCHECK),
        Incoming::of::<QuickpaySmssendNotifyAck, QuickpaySmssendNotify>(&QUICKPAY_SMSSEND_NOTIFY),
        Incoming::of::<QuickpaySmssendV3Request, QuickpaySmssendV3Response>(&QUICKPAY_SMSSEND_V3),
        Incoming::of::<ScanpayCloseRequest, ScanpayCloseResponse>(&SCANPAY_CLOSE),
        Incoming::of::<ScanpayClosequeryRequest, ScanpayClosequeryResponse>(&SCANPAY_CLOSEQUERY),
        Incoming::of::<ScanpayQueryV2Request, ScanpayQueryV2Response>(&SCANPAY_QUERY_V2),
        Incoming::of::<ScanpayQueryV3Request, ScanpayQueryV3Response>(&SCANPAY_QUERY_V3),
        Incoming::of::<ScanpayQueryV4Request, ScanpayQueryV4Response>(&SCANPAY_QUERY_V4),
        Incoming::of::<ScanpayRefundNotifyAck, ScanpayRefundNotify>(&SCANPAY_REFUND_NOTIFY),
        Incoming::of::<ScanpayRefundV2Request, ScanpayRefundV2Response>(&SCANPAY_REFUND_V2),
        Incoming::of::<ScanpayRefundV3Request, ScanpayRefundV3Response>(&SCANPAY_REFUND_V3),
        Incoming::of::<ScanpayRefundV4Request, ScanpayRefundV4Response>(&SCANPAY_REFUND_V4),
        Incoming::of::<ScanpayRefundqueryV2Request, ScanpayRefundqueryV2Response>(&SCANPAY_REFUNDQUERY_V2),
        Incoming::of::<ScanpayRefundqueryV3Request, ScanpayRefundqueryV3Response>(&SCANPAY_REFUNDQUERY_V3),
        Incoming::of::<ScanpayRefundqueryV4Request, ScanpayRefundqueryV4Response>(&SCANPAY_REFUNDQUERY_V4),
        Incoming::of::<SettlementDmamtQueryRequest, SettlementDmamtQueryResponse>(&SETTLEMENT_DMAMT_QUERY),
        Incoming::of::<SupplementaryPictureRequest, SupplementaryPictureResponse>(&SUPPLEMENTARY_PICTURE),
        Incoming::of::<TerminaldeviceAddRequest, TerminaldeviceAddResponse>(&TERMINALDEVICE_ADD),
        Incoming::of::<TerminaldeviceCancelRequest, TerminaldeviceCancelResponse>(&TERMINALDEVICE_CANCEL),
        Incoming::of::<TerminaldeviceQueryRequest, TerminaldeviceQueryResponse>(&TERMINALDEVICE_QUERY),
        Incoming::of::<TradeCardbinQueryRequest, TradeCardbinQueryResponse>(&TRADE_CARDBIN_QUERY),
        Incoming::of::<TradeCheckFilequeryRequest, TradeCheckFilequeryResponse>(&TRADE_CHECK_FILEQUERY),
        Incoming::of::<TradeCheckReplayRequest, TradeCheckReplayResponse>(&TRADE_CHECK_REPLAY),
        Incoming::of::<TradePaymentCreateV4Request, TradePaymentCreateV4Response>(&TRADE_PAYMENT_CREATE_V4),
        Incoming::of::<TradePaymentJspayV2Request, TradePaymentJspayV2Response>(&TRADE_PAYMENT_JSPAY_V2),
        Incoming::of::<TradePaymentJspayV3Request, TradePaymentJspayV3Response>(&TRADE_PAYMENT_JSPAY_V3),
        Incoming::of::<TradePaymentMicropayV2Request, TradePaymentMicropayV2Response>(&TRADE_PAYMENT_MICROPAY_V2),
        Incoming::of::<TradePaymentMicropayV3Request, TradePaymentMicropayV3Response>(&TRADE_PAYMENT_MICROPAY_V3),
        Incoming::of::<TradePaymentUsermark2QueryRequest, TradePaymentUsermark2QueryResponse>(&TRADE_PAYMENT_USERMARK2_QUERY),
        Incoming::of::<TradeSettlementEncashmentRequest, TradeSettlementEncashmentResponse>(&TRADE_SETTLEMENT_ENCASHMENT),
        Incoming::of::<TradeSettlementEnchashmentRequest, TradeSettlementEnchashmentResponse>(&TRADE_SETTLEMENT_ENCHASHMENT),
        Incoming::of::<TradeSettlementQueryRequest, TradeSettlementQueryResponse>(&TRADE_SETTLEMENT_QUERY),
        Incoming::of::<TradeTransSplitQueryRequest, TradeTransSplitQueryResponse>(&TRADE_TRANS_SPLIT_QUERY),
        Incoming::of::<UnfreezeNotifyAck, UnfreezeNotify>(&UNFREEZE_NOTIFY),
    ];
}
