//! The merchant's program for this gateway: what it was handed, and how it asks.

use std::time::Duration;

use tongbao_core::{Amount, BeijingTime, Credential, Date, Notification, Secret};
use tongbao_huifu::{Huifu, HuifuProtocol, QuickpayPayNotify};
use tongbao_sandbox::{MerchantKit, Sandbox};
use tongbao_transport::Https;

use super::notify;
use crate::demo::{Actor, Event, Stage, Till, failed};
use crate::failure::Failure;

/// The merchant's program.
pub(super) struct Shop<'s, 'o> {
    pub(super) till: Till<'s, 'o, Huifu>,
    /// 商户号.
    pub(super) huifu_id: String,
}

/// An order, with what every later request must repeat: its number and its own day.
pub(super) struct Order {
    pub(super) number: String,
    /// 请求日期.
    pub(super) day: Date,
}

pub(super) const PRICE: Amount = Amount::from_fen(1000);
pub(super) const GIVEN_BACK: Amount = Amount::from_fen(400);

impl<'s, 'o> Shop<'s, 'o> {
    /// Sets everything up from what the gateway hands to a merchant.
    pub(super) async fn open(
        sandbox: &Sandbox<HuifuProtocol>,
        stage: &'s mut Stage<'o>,
        patience: Duration,
    ) -> Result<Self, Failure> {
        let kit = sandbox.merchant();
        let ours =
            format!("signs the data of every request with {}, and sends the very text that was signed", kit.algorithm);
        stage.tell(&Event::Told(Actor::Merchant, ours))?;
        let trust = "believes what the gateway's key has signed, replies and notifications alike; card fields are encrypted for that key";
        stage.tell(&Event::Told(Actor::Merchant, trust.to_owned()))?;
        let https = Https::builder()
            .trust_only_pem(kit.ca_pem())
            .and_then(|builder| builder.timeout(patience).build())
            .map_err(failed("TLS"))?;
        let gateway = Huifu::new(&sandbox.endpoint(), sandbox.access()).map_err(failed("access"))?;
        let till = Till::open(stage, gateway, https, (QuickpayPayNotify::INTERFACE, notify::receive)).await?;
        Ok(Self { till, huifu_id: kit.merchant_id().to_owned() })
    }

    /// A new order of today.
    pub(super) fn new_order(&mut self) -> Order {
        Order { number: self.till.number(), day: BeijingTime::now().date() }
    }

    /// Where the gateway is to send notifications of this kind.
    pub(super) fn notified_at(&self, kind: &str) -> String {
        format!("{}/{kind}", self.till.notify_url())
    }

    /// The code that the customer got for the request with this number.
    pub(super) fn code(&mut self, sandbox: &Sandbox<HuifuProtocol>, of: &str) -> Result<Secret<Credential>, Failure> {
        let code = sandbox.sms_code(of).ok_or_else(|| Failure::Check("no SMS code was sent".to_owned()))?;
        self.till.tell(&Event::Told(Actor::Customer, format!("reads the code {} on the phone", code.masked())))?;
        Ok(code)
    }
}
