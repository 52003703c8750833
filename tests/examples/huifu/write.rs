//! What the SDK is to verify: random requests, and replies to them.

use std::io::{BufWriter, Write};

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use serde_json::{Map, Value, json};
use tongbao_core::{Incoming, Strictness};
use tongbao_tests::tree::Tree;

use crate::ends::{Ends, ends, new_keys};
use crate::generate::{config, message};
use crate::lawful::lawful;
use crate::{requests, say};

/// Writes the keys, and then so many requests with a reply to each, all sealed: interface by interface, one in 25 with SM2, at which the SDK is slow.
pub(super) fn all(file: &str, count: usize) {
    let config = config(1);
    let seed = config.rng_seed;
    let mut runner = TestRunner::new(config);
    let keys = new_keys();
    let ends = ends(&keys);
    let interfaces = requests();
    let mut out = BufWriter::new(std::fs::File::create(file).expect("a file to write"));
    writeln!(out, "{keys}").expect("written");
    for at in 0..count {
        let ends = &ends[usize::from(at % 25 == 24)];
        writeln!(out, "{}", line(interfaces[at % interfaces.len()], ends, &mut runner)).expect("written");
    }
    out.flush().expect("written");
    say(&format!("wrote {count} requests of {} interfaces; PROPTEST_RNG_SEED={seed}", interfaces.len()));
}

/// A request and a reply that fits it.
fn line(incoming: &Incoming, ends: &Ends, runner: &mut TestRunner) -> Value {
    let interface = incoming.interface;
    let mut any = |schema| message(schema).new_tree(runner).expect("a message").current();
    let (sent, mut answered): (Tree, Tree) = (any(interface.outbound), any(interface.inbound));
    let sent = lawful(sent, interface.outbound);
    for field in interface.inbound.fields.iter().filter(|field| field.echo) {
        if let Some(node) = sent.get(field.wire) {
            answered.set(field.wire, node.clone());
        }
    }
    let request = (incoming.outbound)(&mut sent.source(), Strictness::Strict).expect("a valid request");
    let reply = (incoming.inbound)(&mut answered.source(), Strictness::Lenient).expect("a readable reply");
    let sealed = ends.merchant.seal_as(interface, &*request).expect("a sealed request");
    let reply = ends.acquirer.seal_data(&*reply).expect("a sealed reply");
    let encrypted = interface.outbound.fields.iter().filter(|field| field.encrypted);
    let clear: Map<String, Value> =
        encrypted.filter_map(|field| Some((field.wire.to_owned(), sent.text(field.wire)?.into()))).collect();
    json!({
        "interface": interface.id,
        "sign_type": ends.sign_type,
        "url": sealed.uri().to_string(),
        "request": text(sealed.body()),
        "clear": clear,
        "reply": text(reply.body()),
    })
}

fn text(body: &[u8]) -> &str {
    std::str::from_utf8(body).expect("UTF-8")
}
