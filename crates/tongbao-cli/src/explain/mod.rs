//! `tongbao explain`: how a message is built, and why a received one is or is not believed.

mod built;
mod hints;
mod key;
mod received;
mod step;

use std::fs::File;
use std::io::{self, Read, Write};
use std::path::Path;

use tongbao_core::Incoming;

use crate::args::ExplainArgs;
use crate::failure::Failure;
use crate::gateway;
use crate::gateways::Gateway;
use crate::node::Node;
use crate::spec::Spec;
use crate::suggest::unknown;

/// Runs the command.
pub(crate) fn run(args: &ExplainArgs, json: bool, out: &mut dyn Write) -> Result<(), Failure> {
    let gateway = gateway::gateway(&args.gateway)?;
    let incoming = args.interface.as_deref().map(|id| gateway::interface(gateway, id)).transpose()?;
    let report = match (&args.check, incoming) {
        (Some(file), _) => {
            let keys = args.key.iter().map(|path| key::load(path)).collect::<Result<Vec<_>, _>>()?;
            received::check(gateway, incoming, &read(file)?, &keys)
        }
        (None, Some(incoming)) => {
            let (what, node) = message(gateway, incoming, args)?;
            built::explain(gateway, incoming, &what, &node)
        }
        (None, None) => return Err(Failure::Usage("an interface is missing".to_owned())),
    };
    report.write(json, out)
}

/// The message to build, and where it comes from.
fn message(gateway: &Gateway, incoming: &Incoming, args: &ExplainArgs) -> Result<(String, Node), Failure> {
    let role = incoming.interface.outbound.role;
    if let Some(path) = &args.file {
        let node = serde_json::from_slice(&read(path)?)
            .map_err(|error| Failure::Check(format!("{}: not JSON: {error}", path.display())))?;
        return match node {
            Node::Object(_) => Ok((path.display().to_string(), with_fixed(incoming, node))),
            _ => Err(Failure::Check(format!("{}: not a JSON object of wire name → text", path.display()))),
        };
    }
    let spec = Spec::of(gateway, incoming.interface);
    let usable: Vec<_> = spec.examples().filter(|example| example.message(role).is_some()).collect();
    let found = match &args.example {
        Some(name) => usable.iter().find(|example| example.name() == name),
        None => usable.first(),
    };
    match found.and_then(|example| Some((example, example.message(role)?))) {
        Some((example, node)) => Ok((format!("example \"{}\" ({})", example.name(), example.origin()), node.clone())),
        None => {
            let name = args.example.as_deref().unwrap_or_default();
            let names: Vec<_> = usable.iter().map(|example| example.name()).collect();
            Err(Failure::Usage(unknown(&format!("{}: example", incoming.interface.id), name, names)))
        }
    }
}

/// Adds the fields for which the table allows only one text, as a builder does.
fn with_fixed(incoming: &Incoming, mut node: Node) -> Node {
    let fixed = incoming.interface.outbound.fields.iter().filter_map(|field| Some((field.wire, field.fixed?)));
    for (wire, text) in fixed {
        if node.get(wire).is_none()
            && let Node::Object(members) = &mut node
        {
            members.push((wire.to_owned(), Node::Text(text.to_owned())));
        }
    }
    node
}

/// The bytes of a file or of standard input, up to a size that no message and no key has.
fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let source: io::Result<Box<dyn Read>> = if path == Path::new("-") {
        Ok(Box::new(io::stdin()))
    } else {
        File::open(path).map(|file| Box::new(file) as _)
    };
    let read = source.and_then(|source| source.take(LARGEST + 1).read_to_end(&mut bytes));
    let wrong = match read {
        Ok(_) if u64::try_from(bytes.len()).is_ok_and(|length| length <= LARGEST) => return Ok(bytes),
        Ok(_) => format!("more than {LARGEST} bytes; no message and no key is that large"),
        Err(error) => error.to_string(),
    };
    Err(Failure::Usage(format!("{}: {wrong}", path.display())))
}

const LARGEST: u64 = 4 << 20;
