//! Holding a message to its table.

mod length;

use std::fmt;

use tongbao_schema::{Condition, FieldSchema, Kind, Len, MessageSchema, Need, Role, RuleKind};

use self::length::check_len;
pub use self::length::fits_in;
use crate::amount::AmountError;
use crate::masked::printable;
use crate::message::{Fields, Strictness};
use crate::time::TimeError;
use crate::value::{Value, Visitor, not_listed, present};

/// A message does not fit its table. Holds every fault, and no value of any field.
///
/// ```text
/// purchase has 2 faults:
///   externalRefNumber (外部跟踪编号): 40 characters, at most 32 allowed
///   storableCardNo, payToken: at least one must be present, found none
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Invalid {
    /// The id of the interface or type.
    pub message: &'static str,
    /// What the message is for.
    pub role: Role,
    /// Everything that is wrong with it, in the order of the table; never empty.
    pub faults: Vec<Fault>,
}

impl fmt::Display for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = self.faults.len();
        let plural = if count == 1 { "" } else { "s" };
        let role = if self.role == Role::Object { "" } else { self.role.word() };
        let space = if role.is_empty() { "" } else { " " };
        write!(f, "{}{space}{role} has {count} fault{plural}:", self.message)?;
        self.faults.iter().try_for_each(|fault| write!(f, "\n  {fault}"))
    }
}

impl std::error::Error for Invalid {}

/// One thing that is wrong with a message.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Fault {
    /// The wire names of the fields concerned: one, or all those of a rule.
    pub fields: Vec<&'static str>,
    /// The label of the field in the gateway's document. Empty for a rule.
    pub label: &'static str,
    /// What is wrong.
    pub kind: FaultKind,
}

impl Fault {
    pub(crate) fn new(field: &FieldSchema, kind: FaultKind) -> Self {
        Self { fields: vec![field.wire], label: field.label, kind }
    }

    pub(crate) fn message(schema: &MessageSchema, kind: FaultKind) -> Self {
        Self { fields: Vec::new(), label: schema.label, kind }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.fields.join(", "))?;
        if !self.label.is_empty() {
            let space = if self.fields.is_empty() { "" } else { " " };
            write!(f, "{space}({})", self.label)?;
        }
        write!(f, ": {}", self.kind)
    }
}

/// What is wrong with a field. None of these holds the field's value.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum FaultKind {
    /// A mandatory field is absent.
    #[error("missing, it is mandatory")]
    Missing,
    /// An empty text, which the receiver takes for an absent field.
    #[error("is empty; leave the field out instead, if it may be")]
    Empty,
    /// A conditional field is absent although another field asks for it.
    #[error("missing, it is mandatory when {} is {}", .0.field, .0.values.join(" or "))]
    MissingWhen(Condition),
    /// The text is too short or too long.
    #[error("{found} {}, {} allowed", .allowed.unit.noun(*.found), bounds(*.found, *.allowed))]
    Length {
        /// How long it is, in the unit of the table.
        found: u32,
        /// How long it may be.
        allowed: Len,
    },
    /// A character that is not an ASCII digit where the table counts digits.
    #[error("has a character that is not a digit, {allowed} allowed")]
    NotDigits {
        /// What the table allows.
        allowed: Len,
    },
    /// A character that GBK does not have.
    #[error("has a character that GBK does not have")]
    NotGbk,
    /// An encrypted text that cannot be decrypted. What exactly is wrong with it is not told.
    #[error("cannot be decrypted; are key, charset and text form those of the gateway?")]
    NotDecrypted,
    /// A control character, which no wire format carries unchanged.
    #[error("has the control character U+{0:04X}, which cannot be sent")]
    Control(u32),
    /// Not an amount.
    #[error(transparent)]
    Amount(AmountError),
    /// Not a day or time.
    #[error(transparent)]
    Time(TimeError),
    /// Not a whole number.
    #[error("not a whole number")]
    NotNumber,
    /// A number out of its bounds.
    #[error("out of bounds, {min} to {max} allowed")]
    Range {
        /// The smallest value.
        min: i64,
        /// The largest value.
        max: i64,
    },
    /// A value that the document does not list.
    #[error("not one of the listed values; allowed are {0}")]
    NotListed(String),
    /// Another value than the only one allowed.
    #[error("only `{0}` is allowed")]
    NotFixed(&'static str),
    /// Too few or too many items.
    #[error("{found} items, {min} to {max} allowed")]
    Count {
        /// How many there are.
        found: usize,
        /// The smallest count.
        min: u32,
        /// The largest count.
        max: u32,
    },
    /// The same member twice.
    #[error("present twice")]
    Duplicate,
    /// The same member twice, which no field of the table names.
    #[error("the unknown member `{}` is present twice", name(.0))]
    DuplicateUnknown(String),
    /// A member that the table does not have, where every rule is enforced.
    #[error("`{}` is not in the table", name(.0))]
    NotInTable(String),
    /// Members inside where text belongs.
    #[error("holds other members, but text belongs here")]
    NotText,
    /// Text where members belong.
    #[error("holds text, but other members belong here")]
    NotObject,
    /// Text that should be JSON in a string and is not.
    #[error("is a string without JSON of the strict profile in it")]
    NotJson,
    /// Something else where a list belongs.
    #[error("is not a list of objects")]
    NotList,
    /// The object inside is at fault.
    #[error("{0}")]
    Inside(Box<Invalid>),
    /// An item of the list is at fault; they count from 0.
    #[error("item {0}: {1}")]
    Item(usize, Box<Invalid>),
    /// The rule about several fields is broken.
    #[error("{}, found {}", rule(*.kind), found(.present))]
    Rule {
        /// What the rule asks for.
        kind: RuleKind,
        /// Those that are present.
        present: Vec<&'static str>,
    },
    /// The Rust type of the field does not fit the table: a mistake in a declaration written by hand.
    #[error("the declaration gives this field another type than its table")]
    Table,
}

/// The bound that was broken, without the unit that stands before it.
fn bounds(found: u32, Len { min, max, .. }: Len) -> String {
    match (min, max) {
        (min, max) if min == max => format!("exactly {max}"),
        (min, max) if found < min => format!("{min} to {max}"),
        (_, max) => format!("at most {max}"),
    }
}

/// A name that somebody else chose: on one line, and not longer than a line.
fn name(text: &str) -> String {
    const LONGEST: usize = 64;
    let short: String = text.chars().take(LONGEST).collect();
    let cut = if short.len() < text.len() { "…" } else { "" };
    format!("{}{cut}", printable(&short))
}

fn rule(kind: RuleKind) -> &'static str {
    match kind {
        RuleKind::AtLeastOne => "at least one must be present",
        RuleKind::ExactlyOne => "exactly one must be present",
        RuleKind::AtMostOne => "at most one may be present",
        RuleKind::Together => "all or none must be present",
    }
}

fn found(present: &[&'static str]) -> String {
    if present.is_empty() { "none".to_owned() } else { present.join(" and ") }
}

/// The faults of one message so far.
#[derive(Debug)]
pub struct Faults {
    schema: &'static MessageSchema,
    faults: Vec<Fault>,
}

impl Faults {
    /// None so far.
    #[must_use]
    pub fn new(schema: &'static MessageSchema) -> Self {
        Self { schema, faults: Vec::new() }
    }

    /// One more.
    pub fn add(&mut self, fault: Fault) {
        self.faults.push(fault);
    }

    /// The error, if there is any fault.
    ///
    /// # Errors
    ///
    /// All the faults.
    pub fn into_result(self) -> Result<(), Invalid> {
        if self.faults.is_empty() { Ok(()) } else { Err(self.into_invalid()) }
    }

    /// The error. For callers that know that there is a fault.
    #[must_use]
    pub fn into_invalid(mut self) -> Invalid {
        let Self { schema, faults } = &mut self;
        // What could not be read was noted before what is missing: back to the order of the table, rules last.
        let at = |fault: &Fault| match fault.fields.as_slice() {
            [one] => schema.fields.iter().position(|field| field.wire == *one).unwrap_or(usize::MAX),
            _ => usize::MAX,
        };
        faults.sort_by_key(at);
        Invalid { message: schema.id, role: schema.role, faults: self.faults }
    }

    /// Whether something is wrong with the field itself, not only with how several stand together.
    fn has(&self, wire: &str) -> bool {
        self.faults.iter().any(|fault| fault.fields == [wire])
    }
}

/// Holds a message, or a builder, to its table, every rule enforced. A message that was built passes; one that was read from a gateway, or
/// a builder, need not.
///
/// # Errors
///
/// Everything that is wrong, as `build` reports it.
pub fn fits(fields: &dyn Fields) -> Result<(), Invalid> {
    let mut faults = Faults::new(fields.schema());
    check(fields, Strictness::Strict, &mut faults);
    faults.into_result()
}

/// Holds the fields to their table and adds what is wrong.
pub fn check(fields: &dyn Fields, strictness: Strictness, faults: &mut Faults) {
    let schema = fields.schema();
    // An acknowledgement repeats what was notified, and may repeat what no list has.
    let closed = matches!(schema.role, Role::Request | Role::Object);
    let track = !schema.rules.is_empty();
    let present = Vec::with_capacity(if track { schema.fields.len() } else { 0 });
    let mut checker = Checker { strictness, closed, track, present, faults };
    fields.visit(&mut checker);
    let present = checker.present;
    if strictness == Strictness::Lenient {
        return;
    }
    for rule in schema.rules {
        // A field that is there but could not be read has its fault already, and is not missing.
        let there = |wire: &&'static str| present.contains(wire) || faults.has(wire);
        let present: Vec<_> = rule.fields.iter().copied().filter(there).collect();
        let kept = match rule.kind {
            RuleKind::AtLeastOne => !present.is_empty(),
            RuleKind::ExactlyOne => present.len() == 1,
            RuleKind::AtMostOne => present.len() <= 1,
            RuleKind::Together => present.is_empty() || present.len() == rule.fields.len(),
        };
        if !kept {
            let kind = FaultKind::Rule { kind: rule.kind, present };
            faults.add(Fault { fields: rule.fields.to_vec(), label: "", kind });
        }
    }
    if schema.fields.iter().any(|field| !field.when.is_empty()) {
        check_conditions(fields, faults);
    }
}

struct Checker<'f> {
    strictness: Strictness,
    closed: bool,
    track: bool,
    present: Vec<&'static str>,
    faults: &'f mut Faults,
}

impl<'a> Visitor<'a> for Checker<'_> {
    fn field(&mut self, field: &'static FieldSchema, value: Value<'a>) {
        if !value.is_present() {
            // A field that is there but could not be read has its fault already.
            if field.need == Need::Mandatory && !self.faults.has(field.wire) {
                self.faults.add(Fault::new(field, FaultKind::Missing));
            }
            return;
        }
        if self.strictness == Strictness::Lenient {
            // The one value of a fixed field tells a reply from a request: never negotiable.
            if let Err(kind) = check_fixed(field, value) {
                self.faults.add(Fault::new(field, kind));
            }
            return;
        }
        if self.track {
            self.present.push(field.wire);
        }
        if let Err(kind) = check_value(field, value, self.closed) {
            self.faults.add(Fault::new(field, kind));
        }
    }
}

fn check_value(field: &FieldSchema, value: Value<'_>, closed: bool) -> Result<(), FaultKind> {
    match (value, &field.kind) {
        // Empty reads as absent, except where the table says otherwise.
        (Value::Text(""), Kind::Text) if !field.empty && field.len.is_none_or(|len| len.min == 0) => {
            return Err(FaultKind::Empty);
        }
        (Value::Text(text), Kind::Text) => {
            check_text(text)?;
            field.len.map_or(Ok(()), |len| check_len(text, len, field.empty))?;
        }
        (Value::Unrecognized(_), Kind::Enum(list)) if closed && !list.open => {
            return Err(not_listed(list));
        }
        (Value::Unrecognized(text), _) => check_text(text)?,
        (Value::Amount(_), kind) => {
            if let Some(len) = field.len {
                check_len(&value.text(kind).unwrap_or_default(), len, false)?;
            }
        }
        (Value::Int(found), &Kind::Int { min, max }) if !(min..=max).contains(&found) => {
            return Err(FaultKind::Range { min, max });
        }
        (Value::List(list), &Kind::List { count: (min, max), .. }) => {
            let found = list.count();
            if u32::try_from(found).map_or(true, |count| !(min..=max).contains(&count)) {
                return Err(FaultKind::Count { found, min, max });
            }
            for (at, item) in (0..found).filter_map(|at| Some((at, list.at(at)?))) {
                fits(item).map_err(|invalid| FaultKind::Item(at, Box::new(invalid)))?;
            }
        }
        (Value::Object(object), _) => fits(object)?,
        _ => {}
    }
    check_fixed(field, value)
}

fn check_fixed(field: &FieldSchema, value: Value<'_>) -> Result<(), FaultKind> {
    match field.fixed {
        Some(fixed) if value.text(&field.kind).as_deref() != Some(fixed) => Err(FaultKind::NotFixed(fixed)),
        _ => Ok(()),
    }
}

fn check_text(text: &str) -> Result<(), FaultKind> {
    // All bytes are looked at, which compilers turn into few instructions.
    if text.bytes().fold(true, |plain, byte| plain & (0x20..0x7f).contains(&byte)) {
        return Ok(());
    }
    let control = |&c: &char| c.is_control() || matches!(c, '\u{FFFE}' | '\u{FFFF}' | '\u{2028}' | '\u{2029}');
    match text.chars().find(control) {
        Some(found) => Err(FaultKind::Control(u32::from(found))),
        None => Ok(()),
    }
}

/// Conditional fields: a second look at the fields, for the few tables that have conditions.
fn check_conditions(fields: &dyn Fields, faults: &mut Faults) {
    let schema = fields.schema();
    let conditional = || schema.fields.iter().filter(|field| !field.when.is_empty());
    let mut asked: Vec<&str> = Vec::with_capacity(8);
    for field in conditional() {
        asked.push(field.wire);
        asked.extend(field.when.iter().map(|when| when.field));
    }
    let present = present(fields, |field| asked.contains(&field.wire));
    for field in conditional() {
        if faults.has(field.wire) || present.iter().any(|(known, _)| known.wire == field.wire) {
            continue;
        }
        let holds = |condition: &&Condition| {
            present.iter().filter(|(decider, _)| decider.wire == condition.field).any(|(decider, value)| {
                value.text(&decider.kind).is_some_and(|text| condition.values.contains(&text.as_ref()))
            })
        };
        if let Some(condition) = field.when.iter().find(holds) {
            faults.add(Fault::new(field, FaultKind::MissingWhen(*condition)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_are_never_sent() {
        assert_eq!(check_text("汉字 and text"), Ok(()));
        for text in ["\0", "a\nb", "\u{85}", "\u{2028}", "\u{FFFE}"] {
            assert!(matches!(check_text(text), Err(FaultKind::Control(_))), "{text:?}");
        }
    }
}
