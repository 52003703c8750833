//! Objects and lists that stand as JSON in a string.

use tongbao_core::schema::Kind;
use tongbao_core::{Fields, Invalid, Message, Strictness};

use super::{Document, Members, Style};
use crate::Limits;

/// 明细: a line of an order.
#[derive(Clone, Debug, PartialEq, Message)]
#[message(object, id = "line", label = "明细")]
struct Line {
    /// 名称
    #[field("name", "名称", M, chars = ..=9)]
    name: String,
}

/// 下单: an order.
#[derive(Clone, Debug, PartialEq, Message)]
#[message(request, id = "order", label = "下单")]
struct Order {
    /// 首行
    #[field("first", "首行", O, object, json)]
    first: Option<Line>,
    /// 明细
    #[field("lines", "明细", O, items = 0..=9, json)]
    lines: Vec<Line>,
}

fn line(name: &str) -> Line {
    Line::builder().name(name).build().unwrap()
}

fn read(text: &str) -> Result<Order, Invalid> {
    let document = Document::parse(text, Limits::NOTIFY).unwrap();
    Order::read(&mut Members::of(&document, document.root()), Strictness::Strict)
}

#[test]
fn what_is_json_in_a_string_is_written_and_read_back() {
    let order = Order::builder().first(line("茶\"/")).lines(vec![line("a"), line("b\\")]).build().unwrap();
    assert!(order.schema().fields.iter().all(|field| field.json && !matches!(field.kind, Kind::Text)));
    let text = Style::default().object(&order);
    assert_eq!(text, r#"{"first":"{\"name\":\"茶\\\"/\"}","lines":"[{\"name\":\"a\"},{\"name\":\"b\\\\\"}]"}"#);
    assert_eq!(read(&text).unwrap(), order);
}

#[test]
fn it_may_come_as_it_is_and_empty_is_absent() {
    let order = read(r#"{"first":{"name":"a"},"lines":[{"name":"b"}]}"#).unwrap();
    assert_eq!(order, Order::builder().first(line("a")).lines(vec![line("b")]).build().unwrap());
    assert_eq!(read(r#"{"first":"","lines":" "}"#).unwrap(), Order::builder().build().unwrap());
    assert_eq!(read(r#"{"first":"[]"}"#).unwrap(), Order::builder().build().unwrap(), "PHP's empty object");
}

#[test]
fn the_strict_profile_holds_inside_a_string_too() {
    for inner in [
        r#"{"name":"a","name":"b"}"#,
        r#"{"name":"a"} x"#,
        "{name:1}",
        "7",
        "\"x\"",
        r#"[{"name":"a"}]"#,
        r#"{"name":"a","name":"b"}"#,
    ] {
        let text = serde_json::json!({ "first": inner }).to_string();
        assert!(read(&text).is_err(), "{text}");
    }
    let deep = format!("{}1{}", "{\"a\":".repeat(40), "}".repeat(40));
    assert!(read(&serde_json::json!({ "first": deep }).to_string()).is_err());
}
