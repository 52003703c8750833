//! 终端报备.

use tongbao_huifu::{
    TerminaldeviceAddRequest, TerminaldeviceAddResponse, TerminaldeviceCancelRequest, TerminaldeviceCancelResponse,
    TerminaldeviceQueryRequest, TerminaldeviceQueryResponse,
};

use crate::huifu::desk::{Desk, Operation, Refusal};

impl Operation for TerminaldeviceAddRequest {
    fn order(&self) -> &str {
        self.req_seq_id()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<TerminaldeviceAddResponse, Refusal> {
        desk.own(self.huifu_id())?;
        desk.apply(self.huifu_id(), (self.req_date(), self.req_seq_id()))?;
        let device_id = format!("SANDBOX{:06}", desk.state.serial() % 1_000_000);
        desk.profile(self.huifu_id())?.devices.push(device_id.clone());
        let reply = TerminaldeviceAddResponse::builder().resp_code("00000000").resp_desc("成功");
        Ok(reply.huifu_id(self.huifu_id()).device_id(device_id).build()?)
    }
}

impl Operation for TerminaldeviceQueryRequest {
    fn order(&self) -> &str {
        self.req_seq_id()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<TerminaldeviceQueryResponse, Refusal> {
        let devices = &desk.profile(self.huifu_id())?.devices;
        // How the list is written is not public: a device that is not there can be told, and that is all.
        if self.device_id().is_some_and(|asked| !devices.iter().any(|known| known == asked)) {
            return Err(Refusal::not_found());
        }
        Ok(TerminaldeviceQueryResponse::builder().resp_code("00000000").resp_desc("成功").build()?)
    }
}

impl Operation for TerminaldeviceCancelRequest {
    fn order(&self) -> &str {
        self.req_seq_id()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<TerminaldeviceCancelResponse, Refusal> {
        let devices = &mut desk.profile(self.huifu_id())?.devices;
        let at = devices.iter().position(|known| known == self.device_id()).ok_or_else(Refusal::not_found)?;
        devices.remove(at);
        Ok(TerminaldeviceCancelResponse::builder().resp_code("00000000").resp_desc("成功").build()?)
    }
}
