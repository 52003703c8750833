//! `--fault`: what goes wrong while a sandbox runs, and where.

use serde_json::{Value as Json, json};
use tongbao_core::schema::{Flow, Interface};
use tongbao_sandbox::{Fault, Played, Sandbox, Stage};

use crate::args::SandboxArgs;
use crate::demo::fault;
use crate::failure::Failure;

/// The fault that is on.
pub(super) struct On {
    fault: Fault,
    times: Option<u32>,
    /// The interfaces that it strikes.
    at: Vec<&'static str>,
}

/// What was asked for, before anything is started.
pub(super) fn asked(args: &SandboxArgs) -> Result<Option<Fault>, Failure> {
    args.fault.as_deref().map(fault).transpose()
}

/// Turns it on, wherever the gateway has a place for it.
pub(super) fn turn_on<G: Played>(sandbox: &Sandbox<G>, fault: Fault, times: Option<u32>) -> Result<On, Failure> {
    let all = G::INTERFACES.iter().map(|incoming| incoming.interface);
    let at = all.filter(|of| belongs(fault, of)).map(|of| of.id);
    // Where it cannot happen it is not asked for: an answer without an order's number cannot name another one.
    let at: Vec<_> = at.filter(|id| sandbox.inject(fault, id, times.unwrap_or(u32::MAX)).is_ok()).collect();
    if at.is_empty() {
        return Err(Failure::Usage(format!(
            "--fault {fault}: it cannot happen at this gateway; `--fault list` says what can"
        )));
    }
    Ok(On { fault, times, at })
}

fn belongs(fault: Fault, interface: &Interface) -> bool {
    match fault.stage() {
        Stage::BeforeCommit | Stage::AfterCommit => interface.charges,
        Stage::Query => interface.flow == Flow::Query,
        Stage::Notification => interface.flow == Flow::Notify,
    }
}

impl On {
    pub(super) fn human(&self) -> String {
        let (one, many) = match self.fault.stage() {
            Stage::BeforeCommit | Stage::AfterCommit => ("request that moves money", "requests that move money"),
            Stage::Query => ("query", "queries"),
            Stage::Notification => ("attempt to notify", "attempts to notify"),
        };
        let when = match self.times {
            None => format!("strikes every {one}, until it is stopped"),
            Some(1) => format!("strikes the first {one}, of each interface"),
            Some(times) => format!("strikes the first {times} {many}, of each interface"),
        };
        format!("{}: {}; {when}", self.fault, self.fault.about())
    }

    pub(super) fn machine(&self) -> Json {
        json!({ "word": self.fault.to_string(), "about": self.fault.about(), "times": self.times, "interfaces": self.at })
    }
}
