//! Messages for people: one element or member a line.

use tongbao_core::Fields;
use tongbao_core::schema::{Body, Role, WireSchema};
use tongbao_wire::exchange;

use crate::node::Given;

/// A message as it is written, but with its secrets masked and one element or member a line.
pub(crate) fn masked(wire: &WireSchema, message: &dyn Fields, answers: Option<&dyn Fields>) -> Vec<String> {
    let text = Given::masked(message).and_then(|message| {
        let answered = answers.map(Given::masked).transpose()?;
        Ok(match answered {
            Some(request) => exchange::write_reply(wire, &message, &request),
            None => exchange::write(wire, &message),
        })
    });
    let Ok(text) = text else { return Vec::new() };
    match wire.body {
        // What acknowledges may be a bare word.
        _ if message.schema().word.is_some() => vec![text],
        Body::Xml(_) => indented(&text),
        Body::Form { .. } if matches!(message.schema().role, Role::Notify | Role::Ack) => {
            text.split('&').map(str::to_owned).collect()
        }
        Body::Json { .. } | Body::Form { .. } => members(&text),
    }
}

/// One member a line.
fn members(json: &str) -> Vec<String> {
    let shown = serde_json::from_str::<serde_json::Value>(json).and_then(|json| serde_json::to_string_pretty(&json));
    shown.map_or_else(|_| vec![json.to_owned()], |text| text.lines().map(str::to_owned).collect())
}

/// One element a line. For XML that we wrote ourselves: well-formed, without comments and CDATA.
fn indented(xml: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut depth: usize = 0;
    let mut just_opened = false;
    for part in xml.split_inclusive('>') {
        let (text, tag) = part.split_at(part.find('<').unwrap_or(part.len()));
        let closes = tag.starts_with("</");
        depth = depth.saturating_sub(usize::from(closes));
        match lines.last_mut() {
            Some(line) if closes && just_opened => {
                line.push_str(text);
                line.push_str(tag);
            }
            _ => lines.push(format!("{:indent$}{text}{tag}", "", indent = 2 * depth)),
        }
        just_opened = !closes && !tag.starts_with("<?") && !tag.ends_with("/>");
        depth += usize::from(just_opened);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_element_a_line() {
        let xml = r#"<?xml version="1.0"?><a xmlns="n"><v>1.0</v><b><c>x &lt; y</c><d></d></b></a>"#;
        let expected = [
            r#"<?xml version="1.0"?>"#,
            r#"<a xmlns="n">"#,
            "  <v>1.0</v>",
            "  <b>",
            "    <c>x &lt; y</c>",
            "    <d></d>",
            "  </b>",
            "</a>",
        ];
        assert_eq!(indented(xml), expected);
    }

    #[test]
    fn one_member_a_line() {
        assert_eq!(
            members(r#"{"b":"1","a":{"c":"x"}}"#),
            ["{", r#"  "b": "1","#, r#"  "a": {"#, r#"    "c": "x""#, "  }", "}"]
        );
    }
}
