//! What only the specs say: examples, and remarks on interfaces and fields.

use tongbao_core::schema::{Interface, Role};

use crate::gateways::Gateway;
use crate::node::Node;

/// The spec of one interface.
#[allow(missing_debug_implementations, reason = "holds texts that may be secret")]
pub(crate) struct Spec(Node);

impl Spec {
    /// That of an interface. Empty if its gateway has no file for it.
    pub(crate) fn of(gateway: &Gateway, interface: &Interface) -> Self {
        let expected = format!("{}.toml", interface.id);
        let mut files: Vec<_> = gateway.specs.iter().collect();
        files.sort_by_key(|(name, _)| *name != expected);
        let parsed = files.into_iter().filter_map(|(_, text)| toml::from_str::<Node>(text).ok());
        let found = parsed.filter(|spec| spec.text("id") == Some(interface.id) && spec.get("flow").is_some());
        Self(found.take(1).next().unwrap_or_else(|| Node::Object(Vec::new())))
    }

    /// The paragraph about the interface.
    pub(crate) fn doc(&self) -> &str {
        self.0.text("doc").unwrap_or_default()
    }

    /// The remark on a field of one of its messages.
    pub(crate) fn remark(&self, role: Role, wire: &str) -> &str {
        let field = self.0.get(role.word()).and_then(|message| message.get("fields")?.get(wire));
        field.and_then(|field| field.text("doc")).unwrap_or_default()
    }

    /// How many rows its tables have, those of its types counted once, and on how many of them the sources leave something open.
    pub(crate) fn rows(&self, shared: &Types) -> Rows {
        let (mut rows, mut seen) = (Rows::default(), Vec::new());
        let roles = [Role::Request, Role::Response, Role::Notify, Role::Ack];
        let mut tables: Vec<&Node> = roles.iter().filter_map(|role| self.0.get(role.word())).collect();
        while let Some(table) = tables.pop() {
            for (_, field) in table.get("fields").map_or(&[][..], Node::members) {
                rows.all += 1;
                rows.unsure += usize::from(field.text("unsure").is_some());
                let id = field.text("type").unwrap_or_default().trim_end_matches("[]");
                let types = [self.0.get("types"), shared.0.get("types")];
                let found = types.into_iter().flatten().find_map(|types| types.get(id));
                if let Some(of) = found.filter(|_| !seen.contains(&id)) {
                    seen.push(id);
                    tables.push(of);
                }
            }
        }
        rows
    }

    /// Its examples.
    pub(crate) fn examples(&self) -> impl Iterator<Item = Example<'_>> {
        let list = match self.0.get("examples") {
            Some(Node::List(list)) => list.as_slice(),
            _ => &[],
        };
        list.iter().map(Example)
    }
}

/// Rows of the tables of one interface.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Rows {
    /// All of them.
    pub(crate) all: usize,
    /// Those that say what is unsure about them.
    pub(crate) unsure: usize,
}

/// The types that several interfaces of a gateway share.
#[allow(missing_debug_implementations, reason = "holds texts that may be secret")]
pub(crate) struct Types(Node);

impl Types {
    /// Those of a gateway. Empty if it has no file for them.
    pub(crate) fn of(gateway: &Gateway) -> Self {
        let file = gateway.specs.iter().find(|(name, _)| *name == "types.toml");
        let parsed = file.and_then(|(_, text)| toml::from_str(text).ok());
        Self(parsed.unwrap_or_else(|| Node::Object(Vec::new())))
    }

    /// The remark on a field of one of them.
    pub(crate) fn remark(&self, id: &str, wire: &str) -> &str {
        let field = self.0.get("types").and_then(|types| types.get(id)?.get("fields")?.get(wire));
        field.and_then(|field| field.text("doc")).unwrap_or_default()
    }
}

/// An example of an interface's messages.
#[derive(Clone, Copy)]
#[allow(missing_debug_implementations, reason = "holds texts that may be secret")]
pub(crate) struct Example<'s>(&'s Node);

impl<'s> Example<'s> {
    /// Its name, unique within the interface.
    pub(crate) fn name(self) -> &'s str {
        self.0.text("name").unwrap_or_default()
    }

    /// Where it comes from: `document`, `capture` or `constructed`.
    pub(crate) fn origin(self) -> &'s str {
        self.0.text("origin").unwrap_or_default()
    }

    /// More about it.
    pub(crate) fn doc(self) -> &'s str {
        self.0.text("doc").unwrap_or_default()
    }

    /// One of its messages.
    pub(crate) fn message(self, role: Role) -> Option<&'s Node> {
        self.0.get(role.word())
    }
}
