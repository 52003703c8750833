//! The merchant's end for the durable flows: 快捷协议支付.

use std::sync::Arc;

use tongbao_core::BoxError;
use tongbao_core::flow::Connector;
use tongbao_ysepay::{Access, YsePay, YsePayConnector, YsePayProtocol};

use crate::config::Config;
use crate::flow::{self, Course, Flows, Starting, Terms};
use crate::kit::KeyPairKit;

pub(crate) fn start(config: Config) -> Starting {
    flow::start::<YsePayProtocol>(config)
}

impl Flows for YsePayProtocol {
    const COURSE: Course = Course {
        pay: "trusteeship_fast_pay",
        charge: "trusteeship_fast_pay_confirm",
        query: "trade_query",
        notify: "trade_notify",
    };

    fn connector(kit: &KeyPairKit<Access>, terms: &Terms<'_>) -> Result<Arc<dyn Connector>, BoxError> {
        let access = YsePay::single(terms.endpoint, kit.access.clone())?.clock(Arc::clone(&terms.clock));
        let seller = (kit.seller_id.as_str(), kit.seller_name.as_str());
        let connector = YsePayConnector::new(access.notify_url(terms.notify_url), seller, kit.business_code.as_str());
        Ok(Arc::new(connector.notifications_decide(terms.notifications_decide)))
    }
}
