//! A notification whose digest proves nothing.

use bytes::Bytes;
use tongbao_core::Incoming;
use tongbao_core::schema::{Flow, Role};
use tongbao_wire::Limits;

use super::super::step::Step;
use super::{decoded, not_text, parsed, protection, read_as, size};
use crate::gateways::Gateway;
use crate::profile::Hint;
use crate::table::wrap;
use crate::verdict::{self, Verdict};

/// Whether it is as documented, and why it is still no more than a reason to ask.
pub(super) fn check(gateway: &Gateway, incoming: &Incoming, digest: Hint, received: &[u8], steps: &mut Vec<Step>) {
    steps.push(size(received, Limits::NOTIFY));
    let text = match decoded(gateway, received) {
        Ok(text) => text,
        Err(error) => return steps.push(not_text(received, gateway.wire.charset, &error)),
    };
    let Some(document) = parsed(gateway, &text, Limits::NOTIFY, steps) else { return };
    let protection = protection(gateway, Role::Notify);
    let fits = digest(Bytes::copy_from_slice(received));
    let (Ok(words) | Err(words)) = &fits;
    let step = if fits.is_ok() { Step::told("digest", "") } else { Step::wrong("digest", "") };
    steps.push(step.lines(wrap(words, 112)).lines(wrap(protection, 112)).fact("fits", fits.is_ok()));
    if fits.is_err() {
        return steps.push(Step::told("table", "not read: what is in a message that is not even a hint says nothing"));
    }
    let Some(message) = read_as(&[incoming], &document, steps) else { return };
    let Verdict { outcome, words } = verdict::of(incoming.interface, &*message);
    let mut claim = Step::told("what it claims", format!("{}: {words}", outcome.word())).fact("claims", outcome.word());
    let query = gateway.interfaces.iter().map(|incoming| incoming.interface).find(|of| of.flow == Flow::Query);
    if let Some(query) = query {
        let order = query.key.and_then(|key| Some(format!("{key} {}", verdict::text_of(&*message, key)?)));
        let order = order.map(|order| format!(" with {}", order.escape_debug())).unwrap_or_default();
        claim = claim.line(format!("claimed, not known. Query instead: {}{order}; its reply counts", query.id));
    }
    steps.push(claim);
}
