//! `tongbao sandbox` for this gateway.

use std::io::Write;

use tongbao_huifu::HuifuProtocol;

use crate::args::SandboxArgs;
use crate::failure::Failure;
use crate::sandbox;

/// Plays it until Ctrl-C. Nothing can be pasted into a shell: a request must be signed first.
pub(super) fn run(args: &SandboxArgs, json: bool, out: &mut dyn Write) -> Result<(), Failure> {
    sandbox::play::<HuifuProtocol>(args, async |config| super::start(config, args.sign).await, |_, _| None, json, out)
}
