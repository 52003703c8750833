//! The merchant's program for this gateway: what it was handed, and how it asks.

use std::time::Duration;

use tongbao_bill99::{Bill99, Bill99Protocol, QueryTxnRequest, TxnNotify, TxnType};
use tongbao_core::{BeijingTime, Notification};
use tongbao_crypto::keys::{Identity, PublicKey, Validity};
use tongbao_sandbox::{CertificateKit, Sandbox};
use tongbao_transport::Https;

use super::tr3;
use crate::demo::{Actor, Event, Stage, Till, failed};
use crate::failure::Failure;

/// The merchant's program.
pub(super) struct Shop<'s, 'o> {
    pub(super) till: Till<'s, 'o, Bill99>,
    pub(super) merchant_id: String,
    pub(super) terminal_id: String,
}

impl<'s, 'o> Shop<'s, 'o> {
    /// Sets everything up from what the gateway hands to a merchant.
    pub(super) async fn open(
        sandbox: &Sandbox<Bill99Protocol>,
        stage: &'s mut Stage<'o>,
        patience: Duration,
    ) -> Result<Self, Failure> {
        let kit = sandbox.merchant();
        let identity = Identity::load(&kit.pfx, Some(kit.pfx_password.expose())).map_err(failed("PFX file"))?;
        identity.check_pair().map_err(failed("PFX file"))?;
        stage.tell(&Event::Told(Actor::Merchant, describe(&identity)))?;
        let trust =
            "trusts the gateway's own authority only; replies are not signed here, so the TLS channel must prove them";
        stage.tell(&Event::Told(Actor::Merchant, trust.to_owned()))?;
        let https = https(kit, &identity, patience)?;
        let till = Till::open(stage, gateway(sandbox, kit)?, https, (TxnNotify::INTERFACE, tr3::receive)).await?;
        Ok(Self { till, merchant_id: kit.merchant_id.clone(), terminal_id: kit.terminal_id.clone() })
    }

    /// The query that asks how an order stands.
    pub(super) fn query(&self, order: &str, kind: TxnType) -> Result<QueryTxnRequest, Failure> {
        QueryTxnRequest::builder()
            .external_ref_number(order)
            .txn_type(kind)
            .merchant_id(self.merchant_id.as_str())
            .terminal_id(self.terminal_id.as_str())
            .build()
            .map_err(failed("query"))
    }
}

fn https(kit: &CertificateKit, identity: &Identity, patience: Duration) -> Result<Https, Failure> {
    Https::builder()
        .identity_pem(&identity.to_pem())
        .and_then(|builder| builder.trust_only_pem(&kit.ca_pem))
        .and_then(|builder| builder.timeout(patience).build())
        .map_err(failed("TLS"))
}

fn gateway(sandbox: &Sandbox<Bill99Protocol>, kit: &CertificateKit) -> Result<Bill99, Failure> {
    let key = PublicKey::load(&kit.notify_key_pem).map_err(failed("key for notifications"))?;
    let verifier = tongbao_crypto::verifier(&key, tr3::algorithm()?).map_err(failed("key for notifications"))?;
    let gateway = Bill99::new(&sandbox.endpoint(), &kit.merchant_id, kit.login_key.expose());
    Ok(gateway.map_err(failed("access"))?.notify_key(verifier))
}

fn describe(identity: &Identity) -> String {
    let certificate = identity.certificate();
    let validity = match certificate.validity_at(BeijingTime::now().unix()) {
        Validity::Valid { days_left } => format!("valid for {days_left} days"),
        Validity::Expired { days_ago } => format!("expired {days_ago} days ago"),
        Validity::NotYetValid { days_until } => format!("not valid for another {days_until} days"),
    };
    let key = identity.private_key();
    let name = certificate.common_name().unwrap_or_default();
    format!(
        "opens its PFX file: {} with {} bits for “{name}”, {validity}; key and certificate are a pair",
        key.algorithm(),
        key.bits()
    )
}
