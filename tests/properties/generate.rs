//! Strategies made from tables: any message that fits.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed, TestCaseError, TestRunner};
use tongbao_core::schema::{DateForm, FieldSchema, Kind, Len, MessageSchema, Need, RuleKind, Unit};
use tongbao_tests::sample;
use tongbao_tests::tree::{Node, Tree};

use crate::messages::Subject;

/// How laws are tried: the same messages in every run. `PROPTEST_RNG_SEED` asks for other ones, `PROPTEST_CASES` for more.
pub(crate) fn config(cases: u32) -> Config {
    let mut config = Config { failure_persistence: None, ..Config::default() };
    if std::env::var_os("PROPTEST_CASES").is_none() {
        config.cases = cases;
    }
    if config.rng_seed == RngSeed::Random {
        config.rng_seed = RngSeed::Fixed(20_250_501);
    }
    config
}

/// Runs a law for so many messages of one table; for fewer if the table is long, as each of them tries more fields.
pub(crate) fn for_all(subject: Subject, cases: u32, law: impl Fn(&Subject, Tree) -> Result<(), TestCaseError>) {
    const SHORT: u32 = 5;
    let cases = (cases * SHORT / size_of(subject.schema).max(SHORT)).max(2);
    let result = TestRunner::new(config(cases)).run(&message(subject.schema), |tree| law(&subject, tree));
    result.unwrap_or_else(|error| panic!("{subject}: {error}"));
}

/// How many fields a table has, those of its objects and lists counted too.
fn size_of(schema: &MessageSchema) -> u32 {
    let within = |field: &FieldSchema| match field.kind {
        Kind::Object(of) | Kind::List { of, .. } => 1 + size_of(of),
        _ => 1,
    };
    schema.fields.iter().map(within).sum()
}

/// Any message that fits the table.
pub(crate) fn message(schema: &'static MessageSchema) -> BoxedStrategy<Tree> {
    let members: Vec<BoxedStrategy<Option<(String, Node)>>> = schema
        .fields
        .iter()
        .map(|field| {
            let node = node(field).prop_map(move |node| (field.wire.to_owned(), node));
            if field.need == Need::Mandatory { node.prop_map(Some).boxed() } else { proptest::option::of(node).boxed() }
        })
        .collect();
    members.prop_map(move |members| fit(Tree(members.into_iter().flatten().collect()), schema)).boxed()
}

/// Drops and adds fields until the rules and conditions hold.
pub(crate) fn fit(mut tree: Tree, schema: &MessageSchema) -> Tree {
    for rule in schema.rules {
        let present: Vec<_> = rule.fields.iter().copied().filter(|name| tree.get(name).is_some()).collect();
        if matches!(rule.kind, RuleKind::ExactlyOne | RuleKind::AtMostOne) {
            for name in present.iter().skip(1) {
                tree = tree.without(name);
            }
        }
        if matches!(rule.kind, RuleKind::ExactlyOne | RuleKind::AtLeastOne) && present.is_empty() {
            let field = rule.fields.first().and_then(|name| schema.field(name)).expect("a field");
            tree.set(field.wire, sample::typical(field));
        }
    }
    in_order(sample::complete(tree, schema), schema)
}

/// The members in the order of the table.
pub(crate) fn in_order(mut tree: Tree, schema: &MessageSchema) -> Tree {
    tree.0.sort_by_key(|(name, _)| schema.fields.iter().position(|field| field.wire == name));
    tree
}

fn node(field: &'static FieldSchema) -> BoxedStrategy<Node> {
    if let Some(fixed) = field.fixed {
        return Just(Node::Text(fixed.to_owned())).boxed();
    }
    match field.kind {
        Kind::Object(of) => message(of).prop_map(Node::Object).boxed(),
        Kind::List { of, count: (min, max), .. } => {
            let least = usize::try_from(min.max(1)).expect("a count");
            let most = usize::try_from(max.min(3)).expect("a count").max(least);
            vec(message(of), least..=most).prop_map(Node::List).boxed()
        }
        _ => text(field).prop_map(Node::Text).boxed(),
    }
}

/// Any text that the row allows.
fn text(field: &'static FieldSchema) -> BoxedStrategy<String> {
    match field.kind {
        Kind::Text => match field.len {
            Some(len) if field.empty => prop_oneof![1 => Just(String::new()), 4 => sized(len)].boxed(),
            Some(len) => sized(len),
            None if field.empty => vec(character(), 0..20).prop_map(|text| text.into_iter().collect()).boxed(),
            None => vec(character(), 1..20).prop_map(|text| text.into_iter().collect()).boxed(),
        },
        Kind::Amount(form) => {
            let fits = move |text: &String| field.len.is_none_or(|len| text.len() <= len.max as usize);
            (0..=9_999_999_999_u64).prop_map(move |fen| sample::amount(fen, form)).prop_filter("too long", fits).boxed()
        }
        Kind::Int { min, max } => (min..=max).prop_map(|number| number.to_string()).boxed(),
        Kind::Date(form) | Kind::DateTime(form) => moment(form),
        Kind::Enum(list) => {
            let listed = proptest::sample::select(list.values).prop_map(|value| value.wire.to_owned());
            if list.open { prop_oneof![4 => listed, 1 => "[A-Z]{3,6}"].boxed() } else { listed.boxed() }
        }
        Kind::Object(_) | Kind::List { .. } => unreachable!("no text"),
    }
}

/// A text of a length in its unit: often at one of its limits.
fn sized(len: Len) -> BoxedStrategy<String> {
    let (min, max) = (len.min.max(1), len.max);
    let count = prop_oneof![1 => Just(min), 1 => Just(max), 3 => min..=max.min(min.saturating_add(40))];
    let letters = if len.unit == Unit::Digits { proptest::char::range('0', '9').boxed() } else { character() };
    (count, vec(letters, 64))
        .prop_map(move |(count, letters)| {
            let (mut text, mut length) = (String::new(), 0);
            for c in letters.iter().copied().cycle().chain(std::iter::repeat('x')).take(count as usize) {
                let c = if len.unit == Unit::GbkBytes && !in_gbk(c) { '汉' } else { c };
                let c = if length + size(c, len.unit) > count { 'x' } else { c };
                if length + size(c, len.unit) <= count {
                    text.push(c);
                    length += size(c, len.unit);
                }
            }
            text
        })
        .boxed()
}

/// How much a character counts.
pub(crate) fn size(c: char, unit: Unit) -> u32 {
    match unit {
        Unit::Chars | Unit::Digits => 1,
        Unit::Utf8Bytes => u32::try_from(c.len_utf8()).expect("at most 4"),
        Unit::GbkBytes | Unit::WireBytes => {
            if c.is_ascii() {
                1
            } else {
                2
            }
        }
    }
}

fn in_gbk(c: char) -> bool {
    tongbao_wire::charset::encode(c.encode_utf8(&mut [0; 4]), tongbao_core::schema::Charset::Gbk).is_ok()
}

/// Any character that may be sent: letters, markup, 汉字, emoji.
pub(crate) fn character() -> BoxedStrategy<char> {
    let markup = vec!['<', '>', '&', '"', '\'', ']', '=', '%', '+', '\\', '/', ' ', '}', '{'];
    prop_oneof![
        4 => proptest::char::range('!', '~'),
        2 => proptest::sample::select(markup),
        2 => proptest::char::range('一', '龥'),
        1 => proptest::char::range('¡', 'ÿ'),
        1 => proptest::char::range('😀', '🙏'),
    ]
    .boxed()
}

fn moment(form: DateForm) -> BoxedStrategy<String> {
    ((1970..2100, 1..=12, 1..=28), (0..24, 0..60, 0..60))
        .prop_map(move |((year, month, day), (hour, minute, second))| match form {
            DateForm::Day8 => format!("{year:04}{month:02}{day:02}"),
            DateForm::DayDashed => format!("{year:04}-{month:02}-{day:02}"),
            DateForm::Second14 => format!("{year:04}{month:02}{day:02}{hour:02}{minute:02}{second:02}"),
            DateForm::SecondDashed => format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}"),
        })
        .boxed()
}
