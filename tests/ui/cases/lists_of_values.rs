//! Mistakes in lists of values.

use tongbao_core::{Unrecognized, WireEnum};

#[derive(Clone, Debug, WireEnum)]
pub enum NoId {
    #[wire("S", "成功")]
    Succeeded,
}

#[derive(Clone, Debug, WireEnum)]
#[wire_enum(id = "state", label = "状态", opened)]
pub enum State {
    #[wire("S", "成功", success)]
    Succeeded,
    #[wire("F", "失败")]
    Failed,
    #[wire("F", "失败")]
    Rejected,
    #[wire("P")]
    Pending,
    Unmarked,
    Other(Unrecognized),
}

#[derive(Clone, Debug, WireEnum)]
#[wire_enum(id = "bank", label = "银行", open)]
pub enum OpenWithoutAPlace {
    #[wire("ICBC", "工商银行")]
    Icbc,
}

fn main() {}
