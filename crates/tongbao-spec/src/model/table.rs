//! Messages, fields, types, enums and code tables.

use tongbao_schema::{AmountForm, DateForm, Len, Need, Outcome, Place, Role, RuleKind, SecretClass};

/// An object inside messages.
#[derive(Clone, Debug, PartialEq)]
pub struct Type {
    /// The id.
    pub id: String,
    /// The name of the Rust type: the id in UpperCamelCase.
    pub rust: String,
    /// The label in the document.
    pub label: String,
    /// More about it.
    pub doc: Option<String>,
    /// Its fields and rules. The role is [`Role::Object`] and `container` is empty.
    pub message: Message,
    /// The file that it stands in, without folder.
    pub file: String,
}

/// A list of values.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Enum {
    /// The id.
    pub id: String,
    /// The name of the Rust type: the id in UpperCamelCase.
    pub rust: String,
    /// The label in the document.
    pub label: String,
    /// More about it.
    pub doc: Option<String>,
    /// Whether a request may carry a value that is not listed.
    pub open: bool,
    /// The listed values.
    pub values: Vec<EnumValue>,
    /// The file that it stands in, without folder.
    pub file: String,
}

impl Enum {
    /// The value with this text on the wire.
    #[must_use]
    pub fn find(&self, wire: &str) -> Option<&EnumValue> {
        self.values.iter().find(|value| value.wire == wire)
    }
}

/// One value of a list.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct EnumValue {
    /// The text on the wire.
    pub wire: String,
    /// The name of the Rust variant.
    pub rust: String,
    /// The label in the document.
    pub label: String,
    /// An English gloss.
    pub en: Option<String>,
    /// More about it.
    pub doc: Option<String>,
    /// What the value says about the money. All values of an enum that is some interface's state have one, no others do.
    pub outcome: Option<Outcome>,
}

/// A table of result codes.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct CodeTable {
    /// The id.
    pub id: String,
    /// The codes in file order, which is not sorted.
    pub codes: Vec<Code>,
    /// The file that it stands in, without folder.
    pub file: String,
}

/// One result code.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Code {
    /// The text on the wire.
    pub code: String,
    /// What a caller may conclude about the money.
    pub outcome: Outcome,
    /// The meaning in English.
    pub en: String,
    /// The meaning in the document, where a source gives it.
    pub zh: Option<String>,
    /// What to do about it.
    pub doc: Option<String>,
    /// What the sources leave open.
    pub unsure: Option<String>,
}

/// The table of one message.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// What the message is for.
    pub role: Role,
    /// The element that holds the fields: the first is written, all are read. Empty for an object.
    pub container: Vec<String>,
    /// An element before it that repeats the request.
    pub echo_container: Option<String>,
    /// Whether a reply need not say which order it is about.
    pub anonymous: bool,
    /// The bare word that an acknowledgement is, before the text of its one field if it has one.
    pub word: Option<String>,
    /// Its fields, in the order in which they are written.
    pub fields: Vec<Field>,
    /// What must hold between its fields.
    pub rules: Vec<Rule>,
}

impl Message {
    /// The field with this wire name.
    #[must_use]
    pub fn field(&self, wire: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.wire == wire)
    }
}

/// Something that must hold between fields of one message.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Rule {
    /// How many of them may or must be present.
    pub kind: RuleKind,
    /// The wire names of the fields.
    pub fields: Vec<String>,
}

/// One row of an interface table.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// The gateway's name for it.
    pub wire: String,
    /// Its name in Rust.
    pub rust: String,
    /// The label in the document.
    pub label: String,
    /// Mandatory, conditional or optional.
    pub need: Need,
    /// What it holds.
    pub ty: FieldType,
    /// How long its text may be. `None` where no source says or where the type says enough.
    pub len: Option<Len>,
    /// What of it may be shown.
    pub secret: Option<SecretClass>,
    /// The only text that the document allows.
    pub fixed: Option<String>,
    /// When a conditional field becomes mandatory. All conditions are alternatives.
    pub when: Vec<Condition>,
    /// Other spellings to accept when reading.
    pub also: Vec<String>,
    /// In a reply: must equal the field of the same name in the request.
    pub echo: bool,
    /// Whether present but empty is a value of its own.
    pub empty: bool,
    /// Inside the message's element or beside it.
    pub place: Place,
    /// Whether its text is encrypted before it is sent.
    pub encrypted: bool,
    /// Whether the object or list stands as JSON in a string.
    pub json: bool,
    /// One or two English sentences.
    pub doc: Option<String>,
    /// What the sources leave open.
    pub unsure: Option<String>,
}

/// What a field holds.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum FieldType {
    /// Text.
    Text,
    /// An amount of money.
    Amount(AmountForm),
    /// A whole number within the bounds, both included.
    Int {
        /// The smallest value.
        min: i64,
        /// The largest value.
        max: i64,
    },
    /// A calendar day.
    Date(DateForm),
    /// A Beijing time.
    DateTime(DateForm),
    /// One value of the enum with this id.
    Enum(String),
    /// One object of the type with this id.
    Object(String),
    /// Several objects.
    List {
        /// The id of their type.
        of: String,
        /// The name of each element inside the field's own element; without it the field itself repeats.
        item: Option<String>,
        /// The smallest and the largest count: `max N` is from 1 to N, nothing is from 0 to `u32::MAX`.
        count: (u32, u32),
    },
}

/// A conditional field is mandatory when another field of the message has one of these wire texts.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Condition {
    /// The wire name of the other field.
    pub field: String,
    /// Its texts that make this field mandatory.
    pub values: Vec<String>,
}
