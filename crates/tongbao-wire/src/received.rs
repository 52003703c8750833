//! A received body, in whatever syntax its gateway has.

use tongbao_core::schema::{Body, Charset, FieldSchema, MessageSchema, WireSchema};
use tongbao_core::{Fields, Invalid, Reading, Source, Strictness, Visitor, WireValue};

use crate::Limits;
use crate::exchange::ReadError;
use crate::form::{self, Form};
use crate::{json, xml};

/// A received body as a tree, for code that looks at messages of every gateway.
#[allow(missing_debug_implementations, reason = "holds received text that may be secret")]
pub enum Received<'t> {
    /// XML.
    Xml(xml::Document<'t>),
    /// JSON.
    Json(json::Document<'t>),
    /// A form: the notifications of gateways that speak forms.
    Form(Form),
}

impl<'t> Received<'t> {
    /// Reads a text under the strict profile of its gateway's syntax.
    ///
    /// # Errors
    ///
    /// Everything outside the profile.
    pub fn parse(wire: &WireSchema, text: &'t str, charset: Charset, limits: Limits) -> Result<Self, ReadError> {
        Ok(match &wire.body {
            Body::Xml(root) => Self::Xml(xml::Document::parse(text, root, charset, limits)?),
            Body::Form { .. } if !text.trim_ascii_start().starts_with('{') => {
                Self::Form(Form::parse_text(text, charset)?)
            }
            // What is not a form is the JSON in one, or a reply.
            Body::Json { .. } | Body::Form { .. } => Self::Json(json::Document::parse(text, limits)?),
        })
    }

    /// The members of the message of this table, with those around it.
    ///
    /// # Errors
    ///
    /// What holds the message is missing or there twice.
    pub fn members<'d>(&'d self, schema: &MessageSchema) -> Result<Box<dyn Source<'d> + 'd>, ReadError> {
        Ok(match self {
            Self::Xml(document) => Box::new(xml::Members::in_envelope(document, schema)?),
            Self::Json(document) => Box::new(json::Members::in_envelope(document, schema)?),
            Self::Form(form) => Box::new(form::Members::of(form)),
        })
    }

    /// The fault that stands in place of a reply, if one does.
    ///
    /// # Errors
    ///
    /// What holds the fault is there twice, or a member of it is.
    pub fn fault(&self, schema: &'static MessageSchema) -> Result<Option<Box<dyn Fields>>, ReadError> {
        let fault = match self {
            Self::Xml(document) => match xml::place(document, schema.container)? {
                Some(at) => SomeFields::read(schema, &mut xml::Members::of(document, Some(at)), |_| true)?,
                None => return Ok(None),
            },
            Self::Json(document) => match json::place(document, schema.container) {
                Some(at) => SomeFields::read(schema, &mut json::Members::of(document, at), |_| true)?,
                None => return Ok(None),
            },
            Self::Form(_) => return Ok(None),
        };
        Ok(Some(Box::new(fault)))
    }
}

/// Some fields of a message, read by its table alone: the generic code knows no generated type of it.
#[derive(Debug)]
pub(crate) struct SomeFields {
    schema: &'static MessageSchema,
    texts: Vec<Option<String>>,
}

impl SomeFields {
    /// Reads the texts of those fields that are wanted.
    pub(crate) fn read(
        schema: &'static MessageSchema,
        source: &mut dyn Source<'_>,
        wanted: impl Fn(&FieldSchema) -> bool,
    ) -> Result<Self, Invalid> {
        let mut reading = Reading::new(source, schema, Strictness::Lenient);
        let fields = schema.fields.iter().enumerate();
        let texts = fields.map(|(index, field)| if wanted(field) { reading.field::<String>(index) } else { None });
        let texts = texts.collect();
        reading.end().0.into_result()?;
        Ok(Self { schema, texts })
    }
}

impl Fields for SomeFields {
    fn schema(&self) -> &'static MessageSchema {
        self.schema
    }

    fn visit<'a>(&'a self, visitor: &mut dyn Visitor<'a>) {
        for (field, text) in self.schema.fields.iter().zip(&self.texts) {
            visitor.field(field, WireValue::value(text));
        }
    }
}
