//! 对账单: set up, made and found.
//!
//! A bill is made when it is asked for, of what happened the day before `file_date`. Only the one of orders has rows; one without rows is a
//! task that has ended without a file, as the gateway says it. Without 对账文件配置, or with its switch off, there are none: `22000005`.

use tongbao_core::{BeijingTime, Date};
use tongbao_huifu::bill::{BillKind, FileName, Packing};
use tongbao_huifu::{
    BillType, FileDetail, MerchantBusiBillConfigRequest, MerchantBusiBillConfigResponse, MerchantBusiBillQueryRequest,
    MerchantBusiBillQueryResponse, TaskDetail, TaskStat, TradeCheckFilequeryRequest, TradeCheckFilequeryResponse,
    TradeCheckReplayRequest, TradeCheckReplayResponse, YesNo,
};

use super::bill_file::csv;
use crate::huifu::desk::{Desk, Operation, Refusal};
use crate::huifu::trade::day8;

impl Desk<'_> {
    /// What was set up for the bills of a merchant.
    fn bills(&mut self, huifu_id: &str) -> Result<MerchantBusiBillConfigRequest, Refusal> {
        let set_up = self.profile(huifu_id)?.bills.clone();
        set_up
            .filter(|set_up| *set_up.recon_send_flag() == YesNo::Yes)
            .ok_or_else(|| Refusal::of("22000005", "配置信息异常: 未配置对账文件"))
    }
}

impl Operation for MerchantBusiBillConfigRequest {
    fn order(&self) -> &str {
        self.req_seq_id()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<MerchantBusiBillConfigResponse, Refusal> {
        desk.dated(self.req_date())?;
        desk.profile(self.huifu_id())?.bills = Some(self.clone());
        let reply = MerchantBusiBillConfigResponse::builder()
            .resp_code("00000000")
            .resp_desc("成功")
            .req_date(day8(self.req_date()))
            .req_seq_id(self.req_seq_id())
            .huifu_id(self.huifu_id())
            .recon_send_flag(self.recon_send_flag().clone())
            .file_type(self.file_type());
        Ok(reply.build()?)
    }
}

impl Operation for MerchantBusiBillQueryRequest {
    fn order(&self) -> &str {
        self.req_seq_id()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<MerchantBusiBillQueryResponse, Refusal> {
        let set_up = desk.profile(self.huifu_id())?.bills.clone();
        let set_up = set_up.ok_or_else(|| Refusal::of("22000005", "配置信息异常: 未配置对账文件"))?;
        let reply = MerchantBusiBillQueryResponse::builder()
            .resp_code("00000000")
            .resp_desc("成功")
            .huifu_id(self.huifu_id())
            .recon_send_flag(set_up.recon_send_flag().clone())
            .file_type(set_up.file_type());
        Ok(reply.build()?)
    }
}

impl Operation for TradeCheckReplayRequest {
    fn order(&self) -> &str {
        self.req_seq_id()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<TradeCheckReplayResponse, Refusal> {
        // Bills are made whenever they are asked for.
        desk.bills(self.huifu_id())?;
        let reply = TradeCheckReplayResponse::builder()
            .resp_code("00000000")
            .resp_desc("成功")
            .req_date(day8(self.req_date()))
            .req_seq_id(self.req_seq_id())
            .huifu_id(self.huifu_id());
        Ok(reply.build()?)
    }
}

impl Operation for TradeCheckFilequeryRequest {
    fn order(&self) -> &str {
        self.req_seq_id()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<TradeCheckFilequeryResponse, Refusal> {
        desk.dated(self.req_date())?;
        desk.bills(self.huifu_id())?;
        let bill_type = self.bill_type().cloned().unwrap_or(BillType::TradeBill);
        let day = before(self.file_date()).ok_or_else(|| Refusal::invalid("file_date 文件生成日期"))?;
        let content = if bill_type == BillType::TradeBill { csv(desk.state, self.huifu_id(), day) } else { None };
        let reply = TradeCheckFilequeryResponse::builder()
            .resp_code("00000000")
            .resp_desc("查询成功")
            .req_date(day8(self.req_date()))
            .req_seq_id(self.req_seq_id());
        let Some(content) = content else {
            let task = TaskDetail::builder()
                .huifu_id(self.huifu_id())
                .bill_type(bill_type)
                .data_date(day8(day))
                .task_stat(TaskStat::Succeeded);
            return Ok(reply.task_details(vec![task.build()?]).build()?);
        };
        let name = FileName {
            date: self.file_date(),
            huifu_id: self.huifu_id().to_owned(),
            kind: BillKind::Order,
            batch: Some("1".to_owned()),
            packing: Packing::Csv,
        };
        let (name, file_id) = (name.to_string(), desk.file_id(self.huifu_id()));
        let path = format!("/bills/{file_id}/{name}");
        let file = FileDetail::builder()
            .huifu_id(self.huifu_id())
            .bill_type(bill_type)
            .file_date(day8(self.file_date()))
            .file_id(file_id)
            .file_name(name.as_str())
            .download_url(format!("https://{}{path}", desk.host));
        desk.state.shelf.put(path, name, content);
        Ok(reply.file_details(vec![file.build()?]).build()?)
    }
}

impl Desk<'_> {
    /// A number that nobody guesses from the one before.
    fn file_id(&mut self, huifu_id: &str) -> String {
        let serial = self.state.serial();
        self.seed.digits("bill", &format!("{huifu_id} {serial}"), 24)
    }
}

/// The day before.
fn before(day: Date) -> Option<Date> {
    use tongbao_core::schema::DateForm;
    let noon = BeijingTime::parse(&format!("{}120000", day8(day)), DateForm::Second14).ok()?;
    BeijingTime::from_unix(noon.unix() - 24 * 60 * 60).map(BeijingTime::date)
}
