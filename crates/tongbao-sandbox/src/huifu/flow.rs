//! The merchant's end for the durable flows: 快捷支付.

use std::sync::Arc;

use tongbao_core::BoxError;
use tongbao_core::flow::Connector;
use tongbao_huifu::{Access, Huifu, HuifuConnector, HuifuProtocol};

use super::cast::BIZ_TP;
use crate::config::Config;
use crate::flow::{self, Course, Flows, Starting, Terms};
use crate::kit::PublicKeyKit;

pub(crate) fn start(config: Config) -> Starting {
    flow::start::<HuifuProtocol>(config)
}

impl Flows for HuifuProtocol {
    const COURSE: Course = Course {
        pay: "quickpay_smssend_v3",
        charge: "quickpay_pay_v3",
        query: "onlinepayment_query",
        notify: "quickpay_pay_notify",
    };

    /// What a notification counts for follows from what is in it, whatever the terms say.
    fn connector(kit: &PublicKeyKit<Access>, terms: &Terms<'_>) -> Result<Arc<dyn Connector>, BoxError> {
        let access = Huifu::new(terms.endpoint, kit.access.clone())?;
        Ok(Arc::new(HuifuConnector::new(access, kit.merchant_id.as_str(), terms.notify_url, BIZ_TP)))
    }
}
