//! 关单: an order that nobody pays is closed, once it may be.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use tongbao_core::BeijingTime;
use tongbao_huifu::timing::{OpenOrder, Way};
use tongbao_huifu::{ScanpayCloseRequest, ScanpayClosequeryRequest, TradeType, TransStat, TransType};

use super::shop::{Order, PRICE, Shop};
use crate::demo::{Actor, Event, failed, stops};
use crate::failure::Failure;

/// A clock for both sides, that can be put forward.
#[derive(Clone, Default)]
pub(super) struct Clock(Arc<AtomicI64>);

impl Clock {
    pub(super) fn now(&self) -> BeijingTime {
        let now = BeijingTime::now();
        BeijingTime::from_unix(now.unix().saturating_add(self.0.load(Ordering::Relaxed))).unwrap_or(now)
    }

    fn pass(&self, seconds: i64) {
        self.0.fetch_add(seconds, Ordering::Relaxed);
    }
}

/// What a gateway that is played takes for a payer who does not pay.
const NEVER_PAYS: &str = "测试商品 未支付";

impl Shop<'_, '_> {
    /// An order whose payer goes away. It is not closed before the gateway's rules allow it.
    pub(super) async fn close_unpaid(&mut self, clock: &Clock) -> Result<Order, Failure> {
        self.till.tell(&Event::Scene("A third order, that nobody pays 关单".to_owned()))?;
        let order = self.place(TradeType::ANative, NEVER_PAYS).await?;
        let open = OpenOrder {
            way: Way::Scan(TransType::ANative),
            placed_at: clock.now(),
            trans_stat: Some(TransStat::Processing),
            close_sent: false,
        };
        if let Err(why) = open.closable(clock.now()) {
            self.till.tell(&Event::Told(Actor::Merchant, format!("does not close it yet: {why}")))?;
            clock.pass(MINUTE);
            self.till.tell(&Event::Told(Actor::Sandbox, "puts its clock forward by a minute".to_owned()))?;
        }
        open.closable(clock.now()).map_err(failed("scanpay_close"))?;
        let close = ScanpayCloseRequest::builder()
            .req_date(order.day)
            .req_seq_id(self.till.number())
            .huifu_id(self.huifu_id.as_str())
            .org_req_date(order.day)
            .org_req_seq_id(order.number.as_str())
            .build()
            .map_err(failed("scanpay_close"))?;
        self.till.call(&close, format!("order {}, ¥{PRICE}, is not paid", order.number)).await?.map_err(stops)?;
        let query = ScanpayClosequeryRequest::builder()
            .req_date(order.day)
            .req_seq_id(self.till.number())
            .huifu_id(self.huifu_id.as_str())
            .org_req_date(order.day)
            .org_req_seq_id(order.number.as_str())
            .build()
            .map_err(failed("scanpay_closequery"))?;
        self.till.call(&query, "how does the close stand?".to_owned()).await?.map_err(stops)?;
        let query = self.scan_query(&order)?;
        self.till.ask(&order.number, &query).await?;
        Ok(order)
    }
}

const MINUTE: i64 = 60;
