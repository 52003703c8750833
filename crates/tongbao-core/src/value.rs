//! Between a field's Rust type and its text on the wire.

use std::borrow::Cow;
use std::fmt;

use tongbao_schema::{EnumSchema, FieldSchema, Kind};

use crate::check::FaultKind;
use crate::message::{Fields, Message, Strictness, UnknownMembers};
use crate::{Amount, BeijingTime, Date, Secret};

/// What a field holds, borrowed from the message.
#[derive(Clone, Copy)]
#[allow(missing_debug_implementations, reason = "holds the text of secrets")]
pub enum Value<'a> {
    /// Nothing: the field is not sent.
    Absent,
    /// Text, or the wire text of a listed enum value.
    Text(&'a str),
    /// The wire text of an enum value that the table does not list.
    Unrecognized(&'a str),
    /// Money.
    Amount(Amount),
    /// A whole number.
    Int(i64),
    /// A day.
    Date(Date),
    /// A time.
    Time(BeijingTime),
    /// An object.
    Object(&'a dyn Fields),
    /// Several objects.
    List(&'a dyn List),
}

impl<'a> Value<'a> {
    /// The text on the wire. `None` for what is absent, an object or a list.
    #[must_use]
    pub fn text(self, kind: &Kind) -> Option<Cow<'a, str>> {
        match self {
            Self::Text(text) | Self::Unrecognized(text) => Some(Cow::Borrowed(text)),
            Self::Absent | Self::Object(_) | Self::List(_) => None,
            _ => {
                let mut text = String::new();
                // A String takes everything.
                let _ = self.write(kind, &mut text);
                Some(Cow::Owned(text))
            }
        }
    }

    /// Writes the text on the wire, without any escaping. Writes nothing for what is absent, an object or a list.
    ///
    /// # Errors
    ///
    /// Only what `out` refuses.
    pub fn write(self, kind: &Kind, out: &mut dyn fmt::Write) -> fmt::Result {
        match (self, kind) {
            (Self::Text(text) | Self::Unrecognized(text), _) => out.write_str(text),
            (Self::Amount(amount), Kind::Amount(form)) => amount.write(*form, out),
            (Self::Date(date), Kind::Date(form)) => date.write(*form, out),
            (Self::Time(time), Kind::DateTime(form)) => time.write(*form, out),
            (Self::Int(number), _) => write!(out, "{number}"),
            _ => Ok(()),
        }
    }

    /// Whether there is something.
    #[must_use]
    pub const fn is_present(self) -> bool {
        !matches!(self, Self::Absent)
    }
}

/// Several objects of one type.
pub trait List: fmt::Debug {
    /// How many.
    fn count(&self) -> usize;
    /// One of them.
    fn at(&self, index: usize) -> Option<&dyn Fields>;
}

impl<T: Message> List for Vec<T> {
    fn count(&self) -> usize {
        self.len()
    }

    fn at(&self, index: usize) -> Option<&dyn Fields> {
        self.get(index).map(|item| item as &dyn Fields)
    }
}

/// Is called once per field, in the order of the table.
pub trait Visitor<'a> {
    /// Takes one field and what it holds.
    fn field(&mut self, field: &'static FieldSchema, value: Value<'a>);
}

/// The fields that are there and wanted, in the order of the table.
pub(crate) fn present<'a>(
    message: &'a dyn Fields,
    wanted: impl Fn(&FieldSchema) -> bool,
) -> Vec<(&'static FieldSchema, Value<'a>)> {
    let mut present = Present(Vec::with_capacity(message.schema().fields.len()), wanted);
    message.visit(&mut present);
    present.0
}

struct Present<'a, W>(Vec<(&'static FieldSchema, Value<'a>)>, W);

impl<'a, W: Fn(&FieldSchema) -> bool> Visitor<'a> for Present<'a, W> {
    fn field(&mut self, field: &'static FieldSchema, value: Value<'a>) {
        if value.is_present() && self.1(field) {
            self.0.push((field, value));
        }
    }
}

/// A received message, ready to be taken apart by its table.
pub trait Source<'t> {
    /// What the message holds for this field. A second call for the same field finds nothing.
    ///
    /// # Errors
    ///
    /// The field is there twice, or is an object where text belongs, or the reverse.
    fn take(&mut self, field: &'static FieldSchema) -> Result<Option<Input<'t>>, FaultKind>;

    /// The members that no field asked for.
    ///
    /// # Errors
    ///
    /// One of them is there twice.
    fn rest(&mut self) -> Result<UnknownMembers, FaultKind>;
}

/// What a received message holds for one field.
#[allow(missing_debug_implementations, reason = "holds received text that may be secret")]
pub enum Input<'t> {
    /// Text.
    Text(Cow<'t, str>),
    /// An object.
    Object(Box<dyn Source<'t> + 't>),
    /// Several objects.
    List(Vec<Box<dyn Source<'t> + 't>>),
}

/// A Rust type that a field can have.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the type of a message's field",
    note = "fields are String, Amount, BeijingTime, Date, i64, Secret<_>, a WireEnum, a Message, or Option/Vec of those"
)]
pub trait WireValue: Sized {
    /// What it holds.
    fn value(&self) -> Value<'_>;

    /// Reads it.
    ///
    /// # Errors
    ///
    /// The received text is not of this type. Lengths and listed values are not looked at here.
    fn read(input: Input<'_>, field: &'static FieldSchema, strictness: Strictness) -> Result<Self, FaultKind>;
}

impl<T: WireValue> WireValue for Option<T> {
    fn value(&self) -> Value<'_> {
        self.as_ref().map_or(Value::Absent, T::value)
    }

    fn read(input: Input<'_>, field: &'static FieldSchema, strictness: Strictness) -> Result<Self, FaultKind> {
        T::read(input, field, strictness).map(Some)
    }
}

/// Builders hold objects in boxes.
impl<T: Message + WireValue> WireValue for Box<T> {
    fn value(&self) -> Value<'_> {
        T::value(self)
    }

    fn read(input: Input<'_>, field: &'static FieldSchema, strictness: Strictness) -> Result<Self, FaultKind> {
        <T as WireValue>::read(input, field, strictness).map(Self::new)
    }
}

impl WireValue for String {
    fn value(&self) -> Value<'_> {
        Value::Text(self)
    }

    fn read(input: Input<'_>, _: &'static FieldSchema, _: Strictness) -> Result<Self, FaultKind> {
        text(input).map(Cow::into_owned)
    }
}

impl<K: 'static> WireValue for Secret<K> {
    fn value(&self) -> Value<'_> {
        Value::Text(self.expose())
    }

    fn read(input: Input<'_>, _: &'static FieldSchema, _: Strictness) -> Result<Self, FaultKind> {
        text(input).map(|text| Self::from(text.into_owned()))
    }
}

impl WireValue for Amount {
    fn value(&self) -> Value<'_> {
        Value::Amount(*self)
    }

    fn read(input: Input<'_>, field: &'static FieldSchema, _: Strictness) -> Result<Self, FaultKind> {
        let Kind::Amount(form) = field.kind else { return Err(FaultKind::Table) };
        Self::parse(&text(input)?, form).map_err(FaultKind::Amount)
    }
}

impl WireValue for i64 {
    fn value(&self) -> Value<'_> {
        Value::Int(*self)
    }

    fn read(input: Input<'_>, _: &'static FieldSchema, _: Strictness) -> Result<Self, FaultKind> {
        let text = text(input)?;
        let plain = text.strip_prefix('-').unwrap_or(&text).bytes().all(|byte| byte.is_ascii_digit());
        text.parse().ok().filter(|_| plain).ok_or(FaultKind::NotNumber)
    }
}

impl WireValue for Date {
    fn value(&self) -> Value<'_> {
        Value::Date(*self)
    }

    fn read(input: Input<'_>, field: &'static FieldSchema, _: Strictness) -> Result<Self, FaultKind> {
        let Kind::Date(form) = field.kind else { return Err(FaultKind::Table) };
        Self::parse(&text(input)?, form).map_err(FaultKind::Time)
    }
}

impl WireValue for BeijingTime {
    fn value(&self) -> Value<'_> {
        Value::Time(*self)
    }

    fn read(input: Input<'_>, field: &'static FieldSchema, _: Strictness) -> Result<Self, FaultKind> {
        let Kind::DateTime(form) = field.kind else { return Err(FaultKind::Table) };
        Self::parse(&text(input)?, form).map_err(FaultKind::Time)
    }
}

impl<T: Message> WireValue for Vec<T> {
    fn value(&self) -> Value<'_> {
        if self.is_empty() { Value::Absent } else { Value::List(self) }
    }

    fn read(input: Input<'_>, _: &'static FieldSchema, strictness: Strictness) -> Result<Self, FaultKind> {
        let sources = match input {
            Input::List(sources) => sources,
            Input::Text(text) if text.is_empty() => Vec::new(),
            Input::Text(_) | Input::Object(_) => return Err(FaultKind::NotList),
        };
        let mut items = Self::with_capacity(sources.len());
        for (index, mut source) in sources.into_iter().enumerate() {
            let item = T::read(source.as_mut(), strictness);
            items.push(item.map_err(|invalid| FaultKind::Item(index, Box::new(invalid)))?);
        }
        Ok(items)
    }
}

/// A field with a list of possible values.
///
/// A type with an `Unrecognized` variant keeps values that the list does not have, as replies need; one without it has only the listed
/// values, as requests need. `derive(WireEnum)` writes this.
pub trait WireEnum: Sized + 'static {
    /// The list.
    const SCHEMA: &'static EnumSchema;

    /// The text on the wire.
    fn wire(&self) -> &str;

    /// The value with this text. `None` if the list does not have it and the type cannot keep it.
    fn from_wire(text: &str) -> Option<Self>;
}

/// The text of a value that the table does not list, as the gateway sent it.
///
/// Opaque, so that a program does not come to depend on a value that a later version lists.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub struct Unrecognized(String);

impl Unrecognized {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    #[doc(hidden)]
    #[must_use]
    pub fn derived(text: &str) -> Self {
        Self(text.to_owned())
    }
}

/// Reads a listed value; one that is not listed is kept if the type can.
///
/// # Errors
///
/// Not text, or neither listed nor kept.
pub fn listed<T: WireEnum>(input: Input<'_>) -> Result<T, FaultKind> {
    T::from_wire(&text(input)?).ok_or_else(|| not_listed(T::SCHEMA))
}

pub(crate) fn not_listed(list: &EnumSchema) -> FaultKind {
    let listed: Vec<_> = list.values.iter().map(|value| value.wire).collect();
    FaultKind::NotListed(listed.join(", "))
}

/// The text of an input, or what is wrong with it.
pub(crate) fn text(input: Input<'_>) -> Result<Cow<'_, str>, FaultKind> {
    match input {
        Input::Text(text) => Ok(text),
        Input::Object(_) | Input::List(_) => Err(FaultKind::NotText),
    }
}
