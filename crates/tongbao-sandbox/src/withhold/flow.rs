//! The merchant's end for the durable flows.

use std::sync::Arc;

use tongbao_core::BoxError;
use tongbao_core::flow::Connector;
use tongbao_withhold::{Access, Withhold, WithholdConnector, WithholdProtocol};

use crate::config::Config;
use crate::flow::{self, Course, Flows, Starting, Terms};
use crate::kit::SharedKeyKit;

pub(crate) fn start(config: Config) -> Starting {
    flow::start::<WithholdProtocol>(config)
}

impl Flows for WithholdProtocol {
    const COURSE: Course =
        Course { pay: "single_withhold", charge: "single_withhold", query: "single_order_query", notify: "callback" };

    /// Callbacks never decide, whatever the terms say.
    fn connector(kit: &SharedKeyKit<Access>, terms: &Terms<'_>) -> Result<Arc<dyn Connector>, BoxError> {
        let access = Withhold::new(terms.endpoint, kit.access.clone())?;
        Ok(Arc::new(WithholdConnector::new(access, kit.pay_type.as_str()).notify_url(terms.notify_url)))
    }
}
