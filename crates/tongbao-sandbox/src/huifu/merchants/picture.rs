//! 图片上传.

use tongbao_huifu::{SupplementaryPictureRequest, SupplementaryPictureResponse};

use crate::huifu::desk::{Desk, Operation, Refusal};

impl Operation for SupplementaryPictureRequest {
    fn order(&self) -> &str {
        self.req_seq_id()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<SupplementaryPictureResponse, Refusal> {
        let huifu_id = self.huifu_id().unwrap_or(desk.sys_id).to_owned();
        desk.own(&huifu_id)?;
        desk.apply(&huifu_id, (self.req_date(), self.req_seq_id()))?;
        let file_id = format!("00000000-0000-0000-0000-{:012}", desk.state.serial());
        Ok(SupplementaryPictureResponse::builder().resp_code("00000000").resp_desc("成功").file_id(file_id).build()?)
    }
}
