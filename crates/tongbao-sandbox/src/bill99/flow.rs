//! The merchant's end for the durable flows: agreement payment.

use std::sync::Arc;

use tongbao_bill99::{Bill99, Bill99Connector, Bill99Protocol};
use tongbao_core::BoxError;
use tongbao_core::flow::Connector;
use tongbao_crypto::RsaVerifier;
use tongbao_crypto::keys::PublicKey;

use crate::config::Config;
use crate::flow::{self, Course, Flows, Starting, Terms};
use crate::kit::CertificateKit;

pub(crate) fn start(config: Config) -> Starting {
    flow::start::<Bill99Protocol>(config)
}

impl Flows for Bill99Protocol {
    const COURSE: Course = Course { pay: "purchase", charge: "purchase", query: "query_txn", notify: "txn_notify" };

    fn connector(kit: &CertificateKit, terms: &Terms<'_>) -> Result<Arc<dyn Connector>, BoxError> {
        let notify_key = RsaVerifier::sha1(&PublicKey::load(&kit.notify_key_pem)?)?;
        let access = Bill99::new(terms.endpoint, &kit.merchant_id, kit.login_key.expose())?;
        let connector = Bill99Connector::new(access.notify_key(Arc::new(notify_key)), kit.terminal_id.as_str());
        Ok(Arc::new(connector.notify_url(terms.notify_url).notifications_decide(terms.notifications_decide)))
    }
}
