//! `tongbao sandbox` for this gateway.

use std::io::Write;
use std::path::Path;

use tongbao_bill99::{Bill99Protocol, QueryTxnRequest, TxnType};
use tongbao_core::{Protocol, Request};
use tongbao_sandbox::Sandbox;
use tongbao_wire::exchange;

use crate::args::SandboxArgs;
use crate::failure::Failure;
use crate::sandbox;

/// Plays it until Ctrl-C.
pub(super) fn run(args: &SandboxArgs, json: bool, out: &mut dyn Write) -> Result<(), Failure> {
    sandbox::play::<Bill99Protocol>(args, Sandbox::start, curl, json, out)
}

/// A query.
fn curl(sandbox: &Sandbox<Bill99Protocol>, dir: &Path) -> Option<String> {
    let kit = sandbox.merchant();
    let query = QueryTxnRequest::builder()
        .external_ref_number("20250501000001")
        .txn_type(TxnType::Purchase)
        .merchant_id(kit.merchant_id.as_str())
        .terminal_id(kit.terminal_id.as_str())
        .build()
        .ok()?;
    let body = exchange::write(&Bill99Protocol::WIRE, &query);
    let dir = dir.display();
    Some(format!(
        "printf 'user = \"{id}:%s\"\\ncert = \"{dir}/merchant.pfx:%s\"\\n' \\\n\
         \x20   \"$(cat '{dir}/login-key')\" \"$(cat '{dir}/pfx-password')\" |\n\
         curl --config - --cert-type P12 --cacert '{dir}/ca.pem' \\\n\
         \x20   --data-binary '{body}' \\\n\
         \x20   {endpoint}{path}",
        id = kit.merchant_id,
        endpoint = sandbox.endpoint(),
        path = QueryTxnRequest::INTERFACE.path,
    ))
}
