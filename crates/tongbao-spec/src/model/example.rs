//! Examples and errata.

use tongbao_schema::Role;

/// A complete exchange, or one half of it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Example {
    /// Its name, unique within the interface.
    pub name: String,
    /// How much to trust it.
    pub origin: Origin,
    /// What it shows, beyond its name.
    pub doc: Option<String>,
    /// Its messages: the request and the response or fault, or the notification and the acknowledgement. Fixed fields may be left out.
    pub messages: Vec<(Role, Values)>,
}

impl Example {
    /// The values of the message with this role.
    #[must_use]
    pub fn message(&self, role: Role) -> Option<&Values> {
        self.messages.iter().find(|(known, _)| *known == role).map(|(_, values)| values)
    }
}

/// Where an example comes from.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Origin {
    /// Printed in the gateway's document.
    Document,
    /// Seen on the wire.
    Capture,
    /// Made up from the tables.
    Constructed,
}

impl Origin {
    /// Every origin.
    pub const ALL: &'static [Self] = &[Self::Document, Self::Capture, Self::Constructed];

    /// The spelling in specs.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Document => "document",
            Self::Capture => "capture",
            Self::Constructed => "constructed",
        }
    }
}

/// The values of one message or object by wire name, in the order of the example.
pub type Values = Vec<(String, Value)>;

/// A value in an example.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Value {
    /// The text on the wire.
    Text(String),
    /// An object.
    Object(Values),
    /// A list of objects.
    List(Vec<Values>),
}

/// Where the document contradicts itself or reality.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Erratum {
    /// What it is about: `request.phoneNO`, `types.goods.price`, `enums.txn_status.S`, `path`, `container` or `sample`.
    pub field: String,
    /// What the document says.
    pub document: Claim,
    /// What holds, and what the spec's row says.
    pub observed: Claim,
    /// How that is known.
    pub evidence: String,
}

/// One side of an erratum.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Claim {
    /// About a row: key and text, such as `("need", "O")`. A list is joined with `, `.
    Row(Vec<(String, String)>),
    /// About the interface or a sample: free text.
    Text(String),
}
