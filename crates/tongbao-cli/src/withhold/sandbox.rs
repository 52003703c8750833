//! `tongbao sandbox` for this gateway.

use std::io::Write;

use tongbao_sandbox::Sandbox;
use tongbao_withhold::WithholdProtocol;

use crate::args::SandboxArgs;
use crate::failure::Failure;
use crate::sandbox;

/// Plays it until Ctrl-C. Nothing can be pasted into a shell: a request must be encrypted and signed first.
pub(super) fn run(args: &SandboxArgs, json: bool, out: &mut dyn Write) -> Result<(), Failure> {
    sandbox::play::<WithholdProtocol>(args, Sandbox::start, |_, _| None, json, out)
}
