//! The merchant's program for this gateway: what it was handed, and how it asks.

use std::time::Duration;

use tongbao_core::{Date, Notification};
use tongbao_sandbox::{MerchantKit, Sandbox};
use tongbao_transport::Https;
use tongbao_ysepay::{TradeNotify, TradeQueryRequest, YsePay, YsePayProtocol};

use super::notify;
use crate::demo::{Actor, Event, Stage, Till, failed};
use crate::failure::Failure;

/// The merchant's program.
pub(super) struct Shop<'s, 'o> {
    pub(super) till: Till<'s, 'o, YsePay>,
    /// 收款方: number and name of who is paid.
    pub(super) seller: (String, String),
    pub(super) business_code: String,
}

/// An order that waits for its SMS code.
pub(super) struct Order {
    pub(super) number: String,
    /// 商户日期, which every query needs.
    pub(super) day: Date,
    /// 支付流水: the name of the payment.
    pub(super) paysn: String,
}

impl<'s, 'o> Shop<'s, 'o> {
    /// Sets everything up from what the gateway hands to a merchant.
    pub(super) async fn open(
        sandbox: &Sandbox<YsePayProtocol>,
        stage: &'s mut Stage<'o>,
        patience: Duration,
    ) -> Result<Self, Failure> {
        let kit = sandbox.merchant();
        let ours =
            format!("signs every request with its own key: {} with {} bits", kit.key.algorithm(), kit.key.bits());
        stage.tell(&Event::Told(Actor::Merchant, ours))?;
        let trust = "believes what the gateway's key has signed, replies and notifications alike; TLS hides what is secret, for the key of \
                     encrypted fields is known to everybody";
        stage.tell(&Event::Told(Actor::Merchant, trust.to_owned()))?;
        let https = Https::builder()
            .trust_only_pem(kit.ca_pem())
            .and_then(|builder| builder.timeout(patience).build())
            .map_err(failed("TLS"))?;
        let gateway = YsePay::single(&sandbox.endpoint(), sandbox.access()).map_err(failed("access"))?;
        let notified_at = |gateway: YsePay, address: &str| gateway.notify_url(address);
        let till =
            Till::open_with(stage, gateway, https, (TradeNotify::INTERFACE, notify::receive), notified_at).await?;
        let seller = (kit.seller_id.clone(), kit.seller_name.clone());
        Ok(Self { till, seller, business_code: kit.business_code.clone() })
    }

    /// The query that asks how an order stands.
    pub(super) fn query(order: &Order) -> Result<TradeQueryRequest, Failure> {
        let query = TradeQueryRequest::builder().shopdate(order.day).out_trade_no(order.number.as_str());
        query.build().map_err(failed("trade_query"))
    }
}
