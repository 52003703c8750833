//! Every message of every gateway, and how each is written and read when its type is not known.

use std::fmt;

use tongbao_core::schema::{MessageSchema, Role, WireSchema};
use tongbao_core::{Fields, Invalid, Message, Protocol, Reader, Source, Strictness};
use tongbao_tests::sample;
use tongbao_tests::tree::{Node, Tree};
use tongbao_tests::view::view;
use tongbao_wire::{Limits, Received, exchange};

use crate::everything::QiantongProtocol;
use crate::gateways::GATEWAYS;

/// A message with its reader.
#[derive(Clone, Copy)]
pub(crate) struct Subject {
    pub(crate) gateway: &'static str,
    pub(crate) wire: WireSchema,
    pub(crate) schema: &'static MessageSchema,
    reader: Reader,
}

impl Subject {
    /// How the other end reads it.
    pub(crate) fn strictness(&self) -> Strictness {
        if self.schema.role.inbound() { Strictness::Lenient } else { Strictness::Strict }
    }

    /// Reads it with every rule enforced.
    pub(crate) fn strict(&self, tree: &Tree) -> Result<Box<dyn Fields>, Invalid> {
        (self.reader)(&mut tree.source(), Strictness::Strict)
    }

    /// Reads it as a merchant reads replies.
    pub(crate) fn lenient(&self, tree: &Tree) -> Result<Box<dyn Fields>, Invalid> {
        (self.reader)(&mut tree.source(), Strictness::Lenient)
    }

    /// Reads what must fit its table.
    #[track_caller]
    pub(crate) fn valid(&self, tree: &Tree) -> Box<dyn Fields> {
        self.strict(tree).unwrap_or_else(|invalid| panic!("{self} should be valid: {invalid}\n{tree:?}"))
    }

    /// Its text on the wire.
    pub(crate) fn write(&self, message: &dyn Fields) -> String {
        exchange::write(&self.wire, message)
    }

    /// Reads its text on the wire. A bare word has no members: it is that word or nothing.
    pub(crate) fn read(&self, text: &str) -> Result<Box<dyn Fields>, String> {
        if let Some(word) = self.schema.word {
            let after = text.strip_prefix(word).filter(|after| after.is_empty() || !self.schema.fields.is_empty());
            let after = after.ok_or_else(|| format!("{} bytes are not {word:?}", text.len()))?;
            let fields = self.schema.fields.iter().map(|field| (field.wire, after));
            let tree = Tree(fields.map(|(wire, text)| (wire.to_owned(), Node::Text(text.to_owned()))).collect());
            return self.read_members(&mut tree.source());
        }
        let document = Received::parse(&self.wire, text, self.wire.charset, Limits::REPLY);
        let document = document.map_err(|error| error.to_string())?;
        let mut members = document.members(self.schema).map_err(|error| error.to_string())?;
        self.read_members(&mut *members)
    }

    fn read_members(&self, members: &mut dyn Source<'_>) -> Result<Box<dyn Fields>, String> {
        (self.reader)(members, self.strictness()).map_err(|invalid| invalid.to_string())
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", self.gateway, self.schema.id, self.schema.role.word())
    }
}

impl fmt::Debug for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// All of them.
pub(crate) fn subjects() -> Vec<Subject> {
    let mut gateways: Vec<_> = GATEWAYS.iter().map(|each| (each.id, each.wire, each.interfaces)).collect();
    gateways.push((QiantongProtocol::ID, QiantongProtocol::WIRE, QiantongProtocol::INTERFACES));
    let mut found = Vec::new();
    for (gateway, wire, interfaces) in gateways {
        for incoming in interfaces {
            let interface = incoming.interface;
            for (schema, reader) in [(interface.outbound, incoming.outbound), (interface.inbound, incoming.inbound)] {
                found.push(Subject { gateway, wire, schema, reader });
            }
        }
    }
    found
}

#[test]
fn there_are_messages_of_every_kind() {
    let subjects = subjects();
    assert!(subjects.len() > 20, "{} messages", subjects.len());
    for role in [Role::Request, Role::Response, Role::Notify, Role::Ack] {
        assert!(subjects.iter().any(|subject| subject.schema.role == role), "no {role:?}");
    }
    for gateway in GATEWAYS {
        assert!(!gateway.specs.is_empty() && !gateway.name.is_empty());
        // A gateway that every deployment has for itself has no address that could be known here.
        for (name, address) in gateway.endpoints {
            assert!(!name.is_empty() && address.starts_with("https://"), "{}: {name} {address}", gateway.id);
        }
    }
    assert!(GATEWAYS.iter().any(|gateway| !gateway.endpoints.is_empty()), "some gateway has an address");
    let words: Vec<_> = subjects.iter().filter_map(|subject| subject.schema.word.map(|word| (subject, word))).collect();
    assert!(!words.is_empty(), "some message is a bare word");
    for (subject, word) in words {
        assert!(!word.is_empty() && subject.schema.fields.len() < 2, "{subject}: one text fits after a word");
        let sample = subject.valid(&sample::minimal(subject.schema));
        let after: String = view(&*sample).into_iter().map(|(_, text)| text).collect();
        assert_eq!(subject.write(&*sample), format!("{word}{after}"), "{subject}");
        for other in ["", "{}", "fail", &word[1..], &format!("{{\"{word}\":1}}")] {
            assert!(subject.read(other).is_err(), "{subject} is not {other:?}");
        }
        let bare = subject.schema.fields.is_empty();
        assert_eq!(subject.read(&format!("{word}{word}")).is_err(), bare, "{subject}");
    }
    assert_eq!(<crate::everything::DebitRequest as Message>::SCHEMA.role, Role::Request);
}
