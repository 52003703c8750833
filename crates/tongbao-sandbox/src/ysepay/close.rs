//! 关单: `trade_close` closes an order that is not paid.

use tongbao_ysepay::{TradeCloseRequest, TradeCloseResponse};

use super::desk::{Desk, Operation, Refusal};
use super::order::{Order, Standing};

impl Operation for TradeCloseRequest {
    fn order(&self) -> &str {
        self.out_trade_no()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<TradeCloseResponse, Refusal> {
        let order = desk.find(|order| {
            order.out_trade_no == self.out_trade_no()
                && order.terms.shopdate == self.shopdate()
                && self.trade_no().is_none_or(|trade_no| trade_no == order.trade_no)
        })?;
        Desk::unpaid(&order)?;
        let order = Order { standing: Standing::Closed, time: desk.now, ..order };
        if let Some(known) = desk.state.by_trade_no(&order.trade_no) {
            known.clone_from(&order);
        }
        desk.tell(&order);
        Ok(TradeCloseResponse::builder().code("10000").msg("Success").build()?)
    }
}
