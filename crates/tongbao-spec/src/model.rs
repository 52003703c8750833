//! A spec after every check: plain data in the order of the files, all references resolved.
//!
//! Everything that refers to something else does so by id or wire name, and the thing exists: that is what the checks are for.

mod example;
mod table;

use std::fmt;

use tongbao_schema::{Charset, Flow};

pub use example::{Claim, Erratum, Example, Origin, Value, Values};
pub use table::{Code, CodeTable, Condition, Enum, EnumValue, Field, FieldType, Message, Rule, Type};

/// One gateway with everything that its spec says.
#[derive(Clone, Debug, PartialEq)]
pub struct Gateway {
    /// The id; also the name of the folder.
    pub id: String,
    /// The name that people use.
    pub name: String,
    /// The prefix of generated Rust types, in UpperCamelCase.
    pub rust: String,
    /// The document that was transcribed.
    pub source: Document,
    /// Where the gateway listens, in file order.
    pub endpoints: Vec<Endpoint>,
    /// How messages are written.
    pub wire: Wire,
    /// What comes instead of a reply when the gateway could not process the message.
    pub fault: Option<Fault>,
    /// Objects inside messages: files by name, then file order.
    pub types: Vec<Type>,
    /// Lists of values: files by name, then file order.
    pub enums: Vec<Enum>,
    /// Tables of result codes: files by name, then file order.
    pub codes: Vec<CodeTable>,
    /// What to look at when it says certain words.
    pub hints: Vec<Hint>,
    /// The interfaces: files by name, then file order.
    pub interfaces: Vec<Interface>,
    /// Errata that stand outside interface files.
    pub errata: Vec<Erratum>,
    /// Every `unsure` of the spec, interfaces included, in the order in which they were read.
    pub unsure: Vec<Unsure>,
}

impl Gateway {
    /// The type with this id.
    #[must_use]
    pub fn find_type(&self, id: &str) -> Option<&Type> {
        self.types.iter().find(|known| known.id == id)
    }

    /// The enum with this id.
    #[must_use]
    pub fn find_enum(&self, id: &str) -> Option<&Enum> {
        self.enums.iter().find(|known| known.id == id)
    }

    /// The code table with this id.
    #[must_use]
    pub fn find_codes(&self, id: &str) -> Option<&CodeTable> {
        self.codes.iter().find(|known| known.id == id)
    }

    /// The interface with this id.
    #[must_use]
    pub fn find_interface(&self, id: &str) -> Option<&Interface> {
        self.interfaces.iter().find(|known| known.id == id)
    }
}

/// The gateway's document that was transcribed.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Document {
    /// Its title.
    pub title: String,
    /// Its version, as it calls it, if it says one.
    pub version: Option<String>,
    /// Its date, if it says one: `2019-03-14`.
    pub date: Option<String>,
}

impl Document {
    /// Title and version.
    #[must_use]
    pub fn name(&self) -> String {
        self.version.as_ref().map_or_else(|| self.title.clone(), |version| format!("{} {version}", self.title))
    }
}

/// Title, version and date: `接口说明 1.0.1 (2019-03-14)`.
impl fmt::Display for Document {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name())?;
        self.date.as_ref().map_or(Ok(()), |date| write!(f, " ({date})"))
    }
}

/// One address of a gateway.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Endpoint {
    /// Its name: `production`, `test`.
    pub name: String,
    /// Its URL, without a slash at the end. The path of an interface is appended.
    pub url: String,
}

/// How a gateway's messages are written.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Wire {
    /// The syntax of the body.
    pub body: Body,
    /// The charset of the body.
    pub charset: Charset,
    /// The id of the type whose fields stand around those of every request.
    pub common: Option<String>,
    /// The parameter, or the member of a reply, that holds the signature.
    pub sign: Option<String>,
    /// The parameters of which one holds a notification as JSON, where notifications come in a form.
    pub notify: Vec<String>,
}

/// The syntax of a body.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Body {
    /// XML.
    Xml {
        /// The name of the root element.
        root: String,
        /// Its namespace, if it has one.
        namespace: Option<String>,
    },
    /// JSON.
    Json {
        /// The common parameter that holds the message's own fields in a request.
        content: Option<String>,
    },
    /// Forms for requests and notifications, JSON for replies.
    Form {
        /// The common parameter that holds the message's own fields in a request, as JSON.
        content: String,
    },
}

/// What comes instead of a reply when the gateway could not process the message.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// Its table.
    pub message: Message,
    /// How it is judged. It has no state.
    pub judge: Judge,
}

/// One interface: a request and its reply, or a notification and its acknowledgement.
#[derive(Clone, Debug, PartialEq)]
pub struct Interface {
    /// The id, unique within the gateway.
    pub id: String,
    /// The title in the document.
    pub title: String,
    /// One English sentence.
    pub summary: String,
    /// What is appended to the endpoint. Empty for a notification, and where there is a method.
    pub path: String,
    /// The gateway's name of the interface, where a parameter tells it and not the path.
    pub method: Option<String>,
    /// The name of the endpoint that serves it, where not all do.
    pub endpoint: Option<String>,
    /// The interface's own version.
    pub version: Option<String>,
    /// Its part in a payment.
    pub flow: Flow,
    /// The idempotency key, a field of the request.
    pub key: Option<String>,
    /// Whether it moves money: such a call is never sent twice.
    pub charges: bool,
    /// Where the table stands in the document.
    pub source: Section,
    /// A paragraph for the documentation.
    pub doc: Option<String>,
    /// Its two messages.
    pub kind: InterfaceKind,
    /// How the answer is judged.
    pub judge: Judge,
    /// At least one.
    pub examples: Vec<Example>,
    /// Where the document contradicts itself or reality.
    pub errata: Vec<Erratum>,
    /// The file that it stands in, without folder.
    pub file: String,
}

impl Interface {
    /// Both messages in the order of the exchange.
    #[must_use]
    pub fn messages(&self) -> [&Message; 2] {
        match &self.kind {
            InterfaceKind::Call { request, response } => [request, response],
            InterfaceKind::Notify { notify, ack, .. } => [notify, ack],
        }
    }

    /// What goes out: the request, or the acknowledgement.
    #[must_use]
    pub fn outbound(&self) -> &Message {
        match &self.kind {
            InterfaceKind::Call { request, .. } => request,
            InterfaceKind::Notify { ack, .. } => ack,
        }
    }

    /// What comes in: the reply, or the notification.
    #[must_use]
    pub fn inbound(&self) -> &Message {
        match &self.kind {
            InterfaceKind::Call { response, .. } => response,
            InterfaceKind::Notify { notify, .. } => notify,
        }
    }
}

/// The messages of an interface.
#[derive(Clone, Debug, PartialEq)]
pub enum InterfaceKind {
    /// The merchant asks, the gateway answers.
    Call {
        /// What the merchant sends.
        request: Message,
        /// What the gateway answers.
        response: Message,
    },
    /// The gateway tells, the merchant acknowledges.
    Notify {
        /// What the gateway sends.
        notify: Message,
        /// What the merchant answers.
        ack: Message,
        /// How the notification is signed.
        sign: Option<Sign>,
    },
}

/// How a notification is signed.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Sign {
    /// The wire name of the field that holds the signature.
    pub field: String,
    /// The algorithms that it may be made with: `rsa-sha1`, `rsa-sha256`, `sm2-sm3`, `md5`.
    pub algorithms: Vec<String>,
}

/// A place in the gateway's document. Displays as `§4.3, p. 11`.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Section {
    /// Another document than the gateway's main one.
    pub document: Option<String>,
    /// The number or title of the section.
    pub section: String,
    /// The page, where the document has pages.
    pub page: Option<u32>,
}

impl fmt::Display for Section {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.document {
            Some(document) => write!(f, "{document}, {}", self.section)?,
            None => write!(f, "§{}", self.section)?,
        }
        self.page.map_or(Ok(()), |page| write!(f, ", p. {page}"))
    }
}

/// Which fields of an answer say what.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Judge {
    /// The field with the result code, and the table that explains it.
    pub code: Option<CodeField>,
    /// The field with the gateway's own words about the code.
    pub text: Option<String>,
    /// A second code that says more exactly what went wrong.
    pub detail: Option<Detail>,
    /// The enum field that says how the order stands.
    pub state: Option<String>,
}

/// Words of the gateway, and what to look at when it says them.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Hint {
    /// The words.
    pub text: String,
    /// What to look at, one sentence.
    pub doc: String,
}

/// A code that says more exactly what went wrong than the result code.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Detail {
    /// Its field, and the table that explains it.
    pub code: CodeField,
    /// The field with the gateway's own words about it.
    pub text: Option<String>,
}

/// A field with a result code.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct CodeField {
    /// The wire name of the field.
    pub field: String,
    /// The id of the table that explains it.
    pub codes: String,
}

/// Something that the sources leave open.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Unsure {
    /// Where: `purchase.request.merchantId`, `types.goods.price`, `codes.response_code.C0`.
    pub at: String,
    /// What, in one sentence.
    pub what: String,
}
