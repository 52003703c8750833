//! A message as a tree of names and texts, whatever its wire format, and the reading side of it.

use std::borrow::Cow;
use std::fmt;

use tongbao_core::schema::FieldSchema;
use tongbao_core::{FaultKind, Input, Source, UnknownMembers};

/// The members of a message or object, in order.
#[derive(Clone, Default, Eq, PartialEq)]
pub struct Tree(pub Vec<(String, Node)>);

/// What a member holds.
#[derive(Clone, Eq, PartialEq)]
pub enum Node {
    /// Text.
    Text(String),
    /// An object.
    Object(Tree),
    /// Several objects.
    List(Vec<Tree>),
}

impl Tree {
    /// What the member holds, if it is there.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Node> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, node)| node)
    }

    /// The member's text, if it is there and is text.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&str> {
        match self.get(name) {
            Some(Node::Text(text)) => Some(text),
            _ => None,
        }
    }

    /// Replaces the member, or adds it.
    pub fn set(&mut self, name: &str, node: Node) {
        match self.0.iter_mut().find(|(known, _)| known == name) {
            Some((_, old)) => *old = node,
            None => self.0.push((name.to_owned(), node)),
        }
    }

    /// The tree with this text in a member.
    #[must_use]
    pub fn with(mut self, name: &str, text: &str) -> Self {
        self.set(name, Node::Text(text.to_owned()));
        self
    }

    /// The tree without this member.
    #[must_use]
    pub fn without(mut self, name: &str) -> Self {
        self.0.retain(|(known, _)| known != name);
        self
    }

    /// Hands the members out to a reader.
    #[must_use]
    pub fn source(&self) -> TreeSource {
        TreeSource(self.clone())
    }
}

/// One line, however it is asked for: a failing law prints it.
impl fmt::Debug for Tree {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("{ ")?;
        self.0.iter().try_for_each(|(name, node)| write!(f, "{name}: {node:?}, "))?;
        f.write_str("}")
    }
}

impl fmt::Debug for Node {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => write!(f, "{text:?}"),
            Self::Object(tree) => write!(f, "{tree:?}"),
            Self::List(trees) => trees.iter().try_for_each(|tree| write!(f, "[{tree:?}]")),
        }
    }
}

/// The reading side of a [`Tree`].
#[derive(Debug)]
pub struct TreeSource(Tree);

impl<'t> Source<'t> for TreeSource {
    fn take(&mut self, field: &'static FieldSchema) -> Result<Option<Input<'t>>, FaultKind> {
        let named = |(name, _): &(String, Node)| name == field.wire || field.also.contains(&name.as_str());
        let Some(at) = self.0.0.iter().position(named) else { return Ok(None) };
        let (_, node) = self.0.0.remove(at);
        if self.0.0.iter().any(named) {
            return Err(FaultKind::Duplicate);
        }
        Ok(Some(input(node)))
    }

    fn rest(&mut self) -> Result<UnknownMembers, FaultKind> {
        let text = |node: Node| if let Node::Text(text) = node { text } else { String::new() };
        Ok(std::mem::take(&mut self.0.0).into_iter().map(|(name, node)| (name, text(node))).collect())
    }
}

fn input<'t>(node: Node) -> Input<'t> {
    let source = |tree| Box::new(TreeSource(tree)) as Box<dyn Source<'t> + 't>;
    match node {
        Node::Text(text) => Input::Text(Cow::Owned(text)),
        Node::Object(tree) => Input::Object(source(tree)),
        Node::List(trees) => Input::List(trees.into_iter().map(source).collect()),
    }
}
