//! Every gateway of the workspace.
//!
//! @generated from specs by `cargo xtask codegen`.

use tongbao_core::Protocol;
use tongbao_core::Incoming;
use tongbao_core::schema::WireSchema;

/// What the tool knows about a gateway.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Gateway {
    pub(crate) id: &'static str,
    pub(crate) name: &'static str,
    pub(crate) wire: WireSchema,
    pub(crate) endpoints: &'static [(&'static str, &'static str)],
    pub(crate) interfaces: &'static [Incoming],
    /// Its specs: file name and text.
    pub(crate) specs: &'static [(&'static str, &'static str)],
}

const fn of<P: Protocol>(specs: &'static [(&'static str, &'static str)]) -> Gateway {
    Gateway { id: P::ID, name: P::NAME, wire: P::WIRE, endpoints: P::ENDPOINTS, interfaces: P::INTERFACES, specs }
}

/// All of them, by id.
pub(crate) static GATEWAYS: &[Gateway] = &[
    of::<tongbao_bill99::Bill99Protocol>(&[
        ("codes.toml", include_str!("../../../specs/bill99/codes.toml")),
        ("gateway.toml", include_str!("../../../specs/bill99/gateway.toml")),
        ("get_dyn_num.toml", include_str!("../../../specs/bill99/get_dyn_num.toml")),
        ("ind_auth.toml", include_str!("../../../specs/bill99/ind_auth.toml")),
        ("ind_auth_verify.toml", include_str!("../../../specs/bill99/ind_auth_verify.toml")),
        ("pci_del.toml", include_str!("../../../specs/bill99/pci_del.toml")),
        ("pci_query.toml", include_str!("../../../specs/bill99/pci_query.toml")),
        ("purchase.toml", include_str!("../../../specs/bill99/purchase.toml")),
        ("query_cardinfo.toml", include_str!("../../../specs/bill99/query_cardinfo.toml")),
        ("query_txn.toml", include_str!("../../../specs/bill99/query_txn.toml")),
        ("refund.toml", include_str!("../../../specs/bill99/refund.toml")),
        ("txn_notify.toml", include_str!("../../../specs/bill99/txn_notify.toml")),
        ("types.toml", include_str!("../../../specs/bill99/types.toml")),
        ("void.toml", include_str!("../../../specs/bill99/void.toml")),
    ]),
    of::<tongbao_withhold::WithholdProtocol>(&[
        ("callback.toml", include_str!("../../../specs/withhold/callback.toml")),
        ("codes.toml", include_str!("../../../specs/withhold/codes.toml")),
        ("confirm_tied_card.toml", include_str!("../../../specs/withhold/confirm_tied_card.toml")),
        ("gateway.toml", include_str!("../../../specs/withhold/gateway.toml")),
        ("pre_tied_card.toml", include_str!("../../../specs/withhold/pre_tied_card.toml")),
        ("single_order_query.toml", include_str!("../../../specs/withhold/single_order_query.toml")),
        ("single_withhold.toml", include_str!("../../../specs/withhold/single_withhold.toml")),
        ("types.toml", include_str!("../../../specs/withhold/types.toml")),
    ]),
    of::<tongbao_ysepay::YsePayProtocol>(&[
        ("codes.toml", include_str!("../../../specs/ysepay/codes.toml")),
        ("fastpay.toml", include_str!("../../../specs/ysepay/fastpay.toml")),
        ("fastpay_authorize.toml", include_str!("../../../specs/ysepay/fastpay_authorize.toml")),
        ("fastpay_authorize_msg.toml", include_str!("../../../specs/ysepay/fastpay_authorize_msg.toml")),
        ("gateway.toml", include_str!("../../../specs/ysepay/gateway.toml")),
        ("trade_close.toml", include_str!("../../../specs/ysepay/trade_close.toml")),
        ("trade_notify.toml", include_str!("../../../specs/ysepay/trade_notify.toml")),
        ("trade_order_query.toml", include_str!("../../../specs/ysepay/trade_order_query.toml")),
        ("trade_query.toml", include_str!("../../../specs/ysepay/trade_query.toml")),
        ("trade_refund.toml", include_str!("../../../specs/ysepay/trade_refund.toml")),
        ("trade_refund_general_account.toml", include_str!("../../../specs/ysepay/trade_refund_general_account.toml")),
        ("trade_refund_query.toml", include_str!("../../../specs/ysepay/trade_refund_query.toml")),
        ("trade_refund_split.toml", include_str!("../../../specs/ysepay/trade_refund_split.toml")),
        ("trusteeship_fast_pay.toml", include_str!("../../../specs/ysepay/trusteeship_fast_pay.toml")),
        ("trusteeship_fast_pay_confirm.toml", include_str!("../../../specs/ysepay/trusteeship_fast_pay_confirm.toml")),
        ("trusteeship_fast_pay_query_protocol.toml", include_str!("../../../specs/ysepay/trusteeship_fast_pay_query_protocol.toml")),
        ("trusteeship_fast_pay_reachievemsg.toml", include_str!("../../../specs/ysepay/trusteeship_fast_pay_reachievemsg.toml")),
        ("trusteeship_sign.toml", include_str!("../../../specs/ysepay/trusteeship_sign.toml")),
        ("trusteeship_sign_cancel.toml", include_str!("../../../specs/ysepay/trusteeship_sign_cancel.toml")),
        ("trusteeship_sign_confirm.toml", include_str!("../../../specs/ysepay/trusteeship_sign_confirm.toml")),
        ("types.toml", include_str!("../../../specs/ysepay/types.toml")),
    ]),
];
