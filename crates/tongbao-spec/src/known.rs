//! What the files of a gateway define for one another: enums, types and code tables.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;

use tongbao_schema::Charset;

use crate::diagnostic::Span;
use crate::message::Sheet;
use crate::model::{CodeTable, Enum, FieldType, Type};
use crate::names::nearest;
use crate::read::Reader;
use crate::tree::Entry;

/// Everything that can be referred to by id.
#[derive(Debug)]
pub(crate) struct Known<'a> {
    pub(crate) enums: Vec<EnumDef<'a>>,
    pub(crate) types: Vec<TypeDef<'a>>,
    pub(crate) codes: Vec<CodesDef>,
    /// The charset of the gateway, which every text must be in.
    pub(crate) charset: Charset,
    /// Whether the gateway speaks XML.
    pub(crate) xml: bool,
    /// Whether every file could be read. If not, what is missing may be in an unreadable one.
    pub(crate) complete: bool,
    /// Whether some reference is missing or leads nowhere, so that it may mean what nobody refers to.
    pub(crate) dangling: Cell<bool>,
    used: RefCell<BTreeSet<String>>,
    states: RefCell<BTreeSet<String>>,
}

/// An enum, and where its values stand.
#[derive(Debug)]
pub(crate) struct EnumDef<'a> {
    pub(crate) model: Enum,
    pub(crate) at: Span,
    pub(crate) values: &'a [Entry],
}

/// A type. Its sheet is empty until all ids are known.
#[derive(Debug)]
pub(crate) struct TypeDef<'a> {
    pub(crate) id: String,
    pub(crate) label: String,
    pub(crate) doc: Option<String>,
    pub(crate) file: String,
    pub(crate) at: Span,
    pub(crate) sheet: Sheet<'a>,
}

impl TypeDef<'_> {
    pub(crate) fn into_model(self) -> Type {
        let rust = crate::names::upper_camel(&self.id);
        Type {
            id: self.id,
            rust,
            label: self.label,
            doc: self.doc,
            message: self.sheet.into_message(),
            file: self.file,
        }
    }
}

/// A code table.
#[derive(Debug)]
pub(crate) struct CodesDef {
    pub(crate) model: CodeTable,
    pub(crate) at: Span,
}

/// What ids stand for, as in `types.goods`.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Family {
    Enums,
    Types,
    Codes,
}

impl Family {
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::Enums => "enums",
            Self::Types => "types",
            Self::Codes => "codes",
        }
    }
}

impl<'a> Known<'a> {
    pub(crate) fn new(charset: Charset, complete: bool) -> Self {
        Self {
            enums: Vec::new(),
            types: Vec::new(),
            codes: Vec::new(),
            charset,
            xml: false,
            complete,
            dangling: Cell::new(false),
            used: RefCell::default(),
            states: RefCell::default(),
        }
    }

    pub(crate) fn find_enum(&self, id: &str) -> Option<&EnumDef<'a>> {
        self.enums.iter().find(|def| def.model.id == id)
    }

    pub(crate) fn find_type(&self, id: &str) -> Option<&TypeDef<'a>> {
        self.types.iter().find(|def| def.id == id)
    }

    /// The ids of a family with their places, in the order of definition.
    pub(crate) fn ids(&self, family: Family) -> Vec<(&str, Span)> {
        match family {
            Family::Enums => self.enums.iter().map(|def| (def.model.id.as_str(), def.at)).collect(),
            Family::Types => self.types.iter().map(|def| (def.id.as_str(), def.at)).collect(),
            Family::Codes => self.codes.iter().map(|def| (def.model.id.as_str(), def.at)).collect(),
        }
    }

    /// Whether the id is defined. Notes that somebody refers to it.
    pub(crate) fn refer(&self, family: Family, id: &str) -> bool {
        self.used.borrow_mut().insert(format!("{}.{id}", family.word()));
        self.ids(family).iter().any(|(known, _)| *known == id)
    }

    pub(crate) fn is_used(&self, family: Family, id: &str) -> bool {
        self.used.borrow().contains(&format!("{}.{id}", family.word()))
    }

    /// Notes that the enum says how an order stands.
    pub(crate) fn note_state(&self, id: &str) {
        self.states.borrow_mut().insert(id.to_owned());
    }

    pub(crate) fn is_state(&self, id: &str) -> bool {
        self.states.borrow().contains(id)
    }

    /// The id that a wrong one was most likely meant to be, which then is not unused.
    pub(crate) fn meant(&self, families: &[Family], id: &str) -> Option<String> {
        let known = families.iter().flat_map(|family| self.ids(*family)).map(|(known, _)| known);
        let meant = nearest(id, known);
        match meant {
            Some(meant) => families
                .iter()
                .filter(|family| self.ids(**family).iter().any(|(known, _)| *known == meant))
                .for_each(|family| {
                    self.refer(*family, meant);
                }),
            None => self.dangling.set(true),
        }
        meant.map(str::to_owned)
    }

    /// [`Reader::finish`] for a table that may refer to definitions: after a mistake, not all references are known.
    pub(crate) fn settle(&self, reader: Reader<'_>) {
        let faults = reader.faults;
        let before = faults.count();
        reader.finish();
        if faults.count() != before {
            self.dangling.set(true);
        }
    }

    /// The ids of types that a field of this type holds.
    pub(crate) fn object_of(ty: &FieldType) -> Option<&str> {
        match ty {
            FieldType::Object(id) | FieldType::List { of: id, .. } => Some(id),
            _ => None,
        }
    }
}
