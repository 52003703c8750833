//! Tokens → attributes. Every spelling that the derives understand stands here.

use proc_macro2::Span;
use syn::parse::{Parse, ParseStream};
use syn::spanned::Spanned;
use syn::{Ident, LitInt, LitStr, Token, bracketed, parenthesized};
use tongbao_schema::{AmountForm, DateForm, Len, Need, Outcome, Role, RuleKind, Unit};

use crate::faults::Faults;

/// `#[message(…)]`: one or several, taken together.
#[derive(Default)]
pub(crate) struct MessageAttr {
    pub(crate) role: Option<Role>,
    pub(crate) id: Option<LitStr>,
    pub(crate) label: Option<LitStr>,
    pub(crate) container: Vec<LitStr>,
    pub(crate) echo_container: Option<LitStr>,
    pub(crate) anonymous: bool,
    pub(crate) word: Option<LitStr>,
    pub(crate) rules: Vec<(RuleKind, Vec<LitStr>)>,
}

impl MessageAttr {
    pub(crate) fn read(&mut self, input: ParseStream<'_>, faults: &Faults) -> syn::Result<()> {
        items(input, faults, |key, input| {
            let word = key.to_string();
            match word.as_str() {
                "id" => self.id = Some(value(input)?),
                "label" => self.label = Some(value(input)?),
                "container" => self.container = list(input)?,
                "echo_container" => self.echo_container = Some(value(input)?),
                "anonymous" => self.anonymous = true,
                "word" => self.word = Some(value(input)?),
                _ => match (Role::from_word(&word), RuleKind::from_word(&word)) {
                    (Some(role), _) => self.role = Some(role),
                    (_, Some(kind)) => {
                        let inner;
                        parenthesized!(inner in input);
                        let names = inner.parse_terminated(<LitStr as Parse>::parse, Token![,])?;
                        self.rules.push((kind, names.into_iter().collect()));
                    }
                    _ => return Err(unknown(&key, MESSAGE_WORDS)),
                },
            }
            Ok(())
        })
    }
}

/// `#[field(…)]`.
pub(crate) struct FieldAttr {
    pub(crate) wire: LitStr,
    pub(crate) label: LitStr,
    pub(crate) need: Need,
    pub(crate) need_span: Span,
    pub(crate) len: Option<Len>,
    pub(crate) kind: KindAttr,
    pub(crate) kind_span: Span,
    pub(crate) fixed: Option<LitStr>,
    pub(crate) when: Vec<(LitStr, Vec<LitStr>)>,
    pub(crate) also: Vec<LitStr>,
    pub(crate) echo: bool,
    pub(crate) empty: bool,
    pub(crate) envelope: bool,
    pub(crate) encrypted: bool,
    pub(crate) json: bool,
}

/// What the field holds.
pub(crate) enum KindAttr {
    Text,
    Amount(AmountForm),
    Int(i64, i64),
    Date(DateForm),
    DateTime(DateForm),
    Values,
    Object,
    Items { count: (u32, u32), item: Option<LitStr> },
}

impl FieldAttr {
    /// What stands in for a field whose attribute cannot be read.
    pub(crate) fn placeholder(name: &Ident) -> Self {
        let wire = LitStr::new(&name.to_string(), name.span());
        Self::new(wire.clone(), wire, Need::Optional, name.span())
    }

    fn new(wire: LitStr, label: LitStr, need: Need, need_span: Span) -> Self {
        Self {
            kind_span: wire.span(),
            wire,
            label,
            need,
            need_span,
            len: None,
            kind: KindAttr::Text,
            fixed: None,
            when: Vec::new(),
            also: Vec::new(),
            echo: false,
            empty: false,
            envelope: false,
            encrypted: false,
            json: false,
        }
    }

    pub(crate) fn read(input: ParseStream<'_>, faults: &Faults) -> syn::Result<Self> {
        let wire: LitStr = input
            .parse()
            .map_err(|e| note(&e, "the wire name comes first: `#[field(\"merchantId\", \"商户号\", M)]`"))?;
        comma(input)?;
        let label: LitStr =
            input.parse().map_err(|e| note(&e, "the label comes second: `#[field(\"merchantId\", \"商户号\", M)]`"))?;
        comma(input)?;
        let word: Ident = input.parse().map_err(|e| note(&e, "the need comes third: `M`, `C` or `O`"))?;
        let Some(need) = Need::from_word(&word.to_string()) else {
            return Err(syn::Error::new(word.span(), format!("the need is `M`, `C` or `O`, not `{word}`")));
        };
        let mut field = Self::new(wire, label, need, word.span());
        if input.parse::<Option<Token![,]>>()?.is_some() {
            items(input, faults, |key, input| field.item(&key, input))?;
        }
        Ok(field)
    }

    fn item(&mut self, key: &Ident, input: ParseStream<'_>) -> syn::Result<()> {
        let word = key.to_string();
        match word.as_str() {
            "chars" | "digits" | "utf8_bytes" | "gbk_bytes" | "wire_bytes" => {
                let unit = Unit::from_word(&word.replace('_', "-")).unwrap_or(Unit::Chars);
                let (min, max) = range(input, &word, 1)?;
                self.len = Some(Len::range(min, max, unit));
            }
            "amount" => {
                let form: Ident = after_equals(input)?;
                let form = AmountForm::from_word(&form.to_string().replace('_', "-"))
                    .ok_or_else(|| syn::Error::new(form.span(), "an amount is `fen`, `yuan` or `yuan_2dp`"))?;
                self.set(KindAttr::Amount(form), key);
            }
            "int" => {
                let (min, max) = range(input, &word, 0)?;
                self.set(KindAttr::Int(min, max), key);
            }
            "date" => self.set(KindAttr::Date(form(input, false)?), key),
            "datetime" => self.set(KindAttr::DateTime(form(input, true)?), key),
            "values" => self.set(KindAttr::Values, key),
            "object" => self.set(KindAttr::Object, key),
            "items" => {
                let count = range(input, &word, 0)?;
                self.set(KindAttr::Items { count, item: None }, key);
            }
            "item" => match &mut self.kind {
                KindAttr::Items { item, .. } => *item = Some(value(input)?),
                _ => return Err(syn::Error::new(key.span(), "`item` belongs after `items`")),
            },
            "fixed" => self.fixed = Some(value(input)?),
            "when" => {
                let inner;
                parenthesized!(inner in input);
                self.when.push((inner.parse()?, list(&inner)?));
            }
            "also" => self.also = list(input)?,
            "echo" => self.echo = true,
            "empty" => self.empty = true,
            "envelope" => self.envelope = true,
            "encrypted" => self.encrypted = true,
            "json" => self.json = true,
            _ => return Err(unknown(key, FIELD_WORDS)),
        }
        Ok(())
    }

    fn set(&mut self, kind: KindAttr, key: &Ident) {
        self.kind = kind;
        self.kind_span = key.span();
    }
}

/// `#[wire_enum(…)]`.
#[derive(Default)]
pub(crate) struct ListAttr {
    pub(crate) id: Option<LitStr>,
    pub(crate) label: Option<LitStr>,
    pub(crate) open: bool,
}

impl ListAttr {
    pub(crate) fn read(&mut self, input: ParseStream<'_>, faults: &Faults) -> syn::Result<()> {
        items(input, faults, |key, input| {
            match key.to_string().as_str() {
                "id" => self.id = Some(value(input)?),
                "label" => self.label = Some(value(input)?),
                "open" => self.open = true,
                _ => return Err(unknown(&key, &["id", "label", "open"])),
            }
            Ok(())
        })
    }
}

/// `#[wire("S", "交易成功", succeeded)]`.
pub(crate) struct ValueAttr {
    pub(crate) wire: LitStr,
    pub(crate) label: LitStr,
    pub(crate) outcome: Option<Outcome>,
}

impl Parse for ValueAttr {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let wire = input.parse()?;
        comma(input)?;
        let label = input.parse()?;
        let mut outcome = None;
        if input.parse::<Option<Token![,]>>()?.is_some() && !input.is_empty() {
            let word: Ident = input.parse()?;
            outcome = Outcome::from_word(&word.to_string().replace('_', "-"));
            if outcome.is_none() {
                let words: Vec<_> = Outcome::ALL.iter().map(|each| each.word().replace('-', "_")).collect();
                return Err(syn::Error::new(word.span(), format!("an outcome is one of {}", words.join(", "))));
            }
        }
        Ok(Self { wire, label, outcome })
    }
}

/// Key after key, to the end. A mistake in one does not hide those in the others.
fn items(
    input: ParseStream<'_>,
    faults: &Faults,
    mut item: impl FnMut(Ident, ParseStream<'_>) -> syn::Result<()>,
) -> syn::Result<()> {
    while !input.is_empty() {
        let key: Ident = input.call(syn::ext::IdentExt::parse_any)?;
        if let Err(error) = item(key, input) {
            faults.add(error);
            while !input.is_empty() && !input.peek(Token![,]) {
                input.parse::<proc_macro2::TokenTree>()?;
            }
        }
        if !input.is_empty() {
            comma(input)?;
        }
    }
    Ok(())
}

fn comma(input: ParseStream<'_>) -> syn::Result<()> {
    input.parse::<Token![,]>().map(|_| ())
}

fn after_equals<T: Parse>(input: ParseStream<'_>) -> syn::Result<T> {
    input.parse::<Token![=]>()?;
    input.parse()
}

fn value(input: ParseStream<'_>) -> syn::Result<LitStr> {
    after_equals(input)
}

fn list(input: ParseStream<'_>) -> syn::Result<Vec<LitStr>> {
    input.parse::<Token![=]>()?;
    let inner;
    bracketed!(inner in input);
    Ok(inner.parse_terminated(<LitStr as Parse>::parse, Token![,])?.into_iter().collect())
}

fn form(input: ParseStream<'_>, time: bool) -> syn::Result<DateForm> {
    let text = value(input)?;
    let fits = |form: &&DateForm| form.has_time() == time;
    let known = || DateForm::ALL.iter().filter(fits);
    known().find(|form| form.word() == text.value()).copied().ok_or_else(|| {
        let words: Vec<_> = known().map(|form| format!("`{}`", form.word())).collect();
        syn::Error::new(text.span(), format!("the form is {}", words.join(" or ")))
    })
}

/// `= 15`, `= ..=32`, `= 2..=32`.
fn range<N: std::str::FromStr + PartialOrd + Copy + std::fmt::Display>(
    input: ParseStream<'_>,
    key: &str,
    least: N,
) -> syn::Result<(N, N)>
where
    N::Err: std::fmt::Display,
{
    input.parse::<Token![=]>()?;
    let first: Option<LitInt> = if input.peek(Token![..=]) { None } else { Some(input.parse()?) };
    let Some(dots) = input.parse::<Option<Token![..=]>>()? else {
        let first = first.ok_or_else(|| input.error("a number"))?;
        let n = first.base10_parse()?;
        return Ok((n, n));
    };
    let last: LitInt = input.parse()?;
    let max = last.base10_parse()?;
    let min = first.as_ref().map_or(Ok(least), LitInt::base10_parse)?;
    if min > max {
        let span = first.as_ref().map_or(dots.span(), LitInt::span);
        let span = span.join(last.span()).unwrap_or(span);
        return Err(syn::Error::new(span, format!("`{key}` range is empty; did you mean `{max}..={min}`?")));
    }
    Ok((min, max))
}

fn note(error: &syn::Error, text: &str) -> syn::Error {
    syn::Error::new(error.span(), text)
}

fn unknown(key: &Ident, words: &[&str]) -> syn::Error {
    syn::Error::new(key.span(), format!("`{key}` is not known here; known are {}", words.join(", ")))
}

const MESSAGE_WORDS: &[&str] = &[
    "request",
    "response",
    "notify",
    "ack",
    "fault",
    "object",
    "id",
    "label",
    "container",
    "echo_container",
    "anonymous",
    "word",
    "at_least_one",
    "exactly_one",
    "at_most_one",
    "together",
];

const FIELD_WORDS: &[&str] = &[
    "chars",
    "digits",
    "utf8_bytes",
    "gbk_bytes",
    "wire_bytes",
    "amount",
    "int",
    "date",
    "datetime",
    "values",
    "object",
    "items",
    "item",
    "fixed",
    "when",
    "also",
    "echo",
    "empty",
    "envelope",
    "encrypted",
    "json",
];
