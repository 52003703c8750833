//! 扫码交易关单: `scanpay_close` ends an order that nobody paid, `scanpay_closequery` asks whether it did.

use tongbao_core::Date;
use tongbao_huifu::timing::{NotClosable, OpenOrder, Way};
use tongbao_huifu::{
    CloseStat, OrderStat, ScanpayCloseRequest, ScanpayCloseResponse, ScanpayClosequeryRequest,
    ScanpayClosequeryResponse, TransType,
};

use crate::fault::Fault;
use crate::huifu::desk::{Desk, Operation, Other, Refusal};
use crate::huifu::trade::{Named, Standing, Trade, day8, same};

/// 关单: a request that closed an order.
pub(in crate::huifu) struct Close {
    pub(in crate::huifu) huifu_id: String,
    pub(in crate::huifu) req_date: Date,
    pub(in crate::huifu) req_seq_id: String,
    /// 全局流水号 of the order.
    hf_seq_id: String,
}

/// The word in 商品描述 for a payer who never even scans.
const NEVER_SCANS: &str = "未扫码";

impl Desk<'_> {
    /// Whether the order can be closed at this moment.
    fn closable(&self, trade: &Trade) -> Result<(), Refusal> {
        let way = trade.terms.trans_type.clone().map_or(Way::QuickPay, Way::Scan);
        let is_alipay = way == Way::Scan(TransType::ANative);
        // What the gateway has not heard yet it asks before it closes: money that was taken is not lost.
        let heard = Trade { unheard: false, ..trade.clone() };
        let order = OpenOrder {
            way,
            placed_at: trade.placed,
            trans_stat: Some(heard.trans_stat()),
            close_sent: self.state.closes.iter().any(|close| close.hf_seq_id == trade.hf_seq_id),
        };
        order.closable(self.now).map_err(|why| match why {
            NotClosable::TooEarly { .. } => Refusal::of("20000001", "下单后1分钟内不允许关单，请稍后再试"),
            NotClosable::TooLate => Refusal::state("订单超过2小时，不允许关单"),
            NotClosable::Again => Refusal::state("订单已存在关单记录"),
            NotClosable::Final => Refusal::state("原交易已是终态，不允许关单"),
            _ => Refusal::of("23000004", "该交易类型不支持关单"),
        })?;
        if is_alipay && trade.terms.goods_desc.contains(NEVER_SCANS) {
            return Err(Refusal::state("用户未扫码，不允许关单"));
        }
        Ok(())
    }
}

impl Operation for ScanpayCloseRequest {
    fn order(&self) -> &str {
        self.org_req_seq_id().or(self.org_hf_seq_id()).unwrap_or_default()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<ScanpayCloseResponse, Refusal> {
        desk.own(self.huifu_id())?;
        desk.dated(self.req_date())?;
        desk.unused(self.huifu_id(), self.req_date(), self.req_seq_id())?;
        let trade = desk.find(&Named {
            huifu_id: self.huifu_id(),
            date: Some(self.org_req_date()),
            req_seq_id: self.org_req_seq_id(),
            hf_seq_id: self.org_hf_seq_id(),
        })?;
        desk.closable(&trade)?;
        let now = desk.now;
        if let Some(known) = desk.state.trades.iter_mut().find(|known| known.hf_seq_id == trade.hf_seq_id) {
            known.standing = Standing::Closed;
            known.ended = Some(now);
        }
        desk.state.closes.push(Close {
            huifu_id: trade.huifu_id.clone(),
            req_date: self.req_date(),
            req_seq_id: self.req_seq_id().to_owned(),
            hf_seq_id: trade.hf_seq_id.clone(),
        });
        let reply = ScanpayCloseResponse::builder()
            .resp_code("00000000")
            .resp_desc("关单成功")
            .huifu_id(trade.huifu_id.as_str())
            .req_date(day8(self.req_date()))
            .req_seq_id(self.req_seq_id())
            .org_req_date(day8(trade.req_date))
            .org_req_seq_id(trade.req_seq_id.as_str())
            .org_hf_seq_id(trade.hf_seq_id.as_str())
            .org_trans_stat(OrderStat::Failed)
            .trans_stat(CloseStat::Succeeded);
        Ok(reply.build()?)
    }
}

impl Operation for ScanpayClosequeryRequest {
    fn order(&self) -> &str {
        self.org_req_seq_id().or(self.org_hf_seq_id()).unwrap_or_default()
    }

    /// An order that was never closed has no close to tell of, whether it was paid or not.
    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<ScanpayClosequeryResponse, Refusal> {
        desk.own(self.huifu_id())?;
        desk.dated(self.req_date())?;
        let trade = desk.find(&Named {
            huifu_id: self.huifu_id(),
            date: Some(self.org_req_date()),
            req_seq_id: self.org_req_seq_id(),
            hf_seq_id: self.org_hf_seq_id(),
        })?;
        let is_closed = desk.state.closes.iter().any(|close| close.hf_seq_id == trade.hf_seq_id);
        if !is_closed || desk.fault == Some(Fault::NotFound) {
            return Err(Refusal::of("23000001", "关单记录不存在"));
        }
        let (order, close) = match desk.fault {
            Some(Fault::Pending) => (OrderStat::Processing, CloseStat::Processing),
            _ => (same(&trade.trans_stat())?, CloseStat::Succeeded),
        };
        let reply = ScanpayClosequeryResponse::builder()
            .resp_code("00000000")
            .resp_desc("查询成功")
            .huifu_id(trade.huifu_id.as_str())
            .req_date(day8(self.req_date()))
            .req_seq_id(self.req_seq_id())
            .org_req_date(day8(trade.req_date))
            .org_req_seq_id(trade.req_seq_id.as_str())
            .org_hf_seq_id(trade.hf_seq_id.as_str())
            .org_trans_stat(order)
            .trans_stat(close);
        Ok(reply.build()?)
    }

    fn swap(reply: &mut ScanpayClosequeryResponse, other: &Other) {
        reply.org_req_seq_id = Some(other.req_seq_id.clone());
        reply.org_hf_seq_id = Some(other.hf_seq_id.clone());
    }
}
