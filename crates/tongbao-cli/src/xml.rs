//! XML for people.

use tongbao_core::Fields;
use tongbao_core::schema::WireSchema;
use tongbao_wire::exchange;

use crate::node::Given;

/// A message as it is on the wire, but with its secrets masked and one element a line.
pub(crate) fn masked(wire: &WireSchema, message: &dyn Fields, answers: Option<&dyn Fields>) -> Vec<String> {
    let text = Given::masked(message).and_then(|message| {
        let answered = answers.map(Given::masked).transpose()?;
        Ok(match answered {
            Some(request) => exchange::write_reply(wire, &message, &request),
            None => exchange::write(wire, &message),
        })
    });
    text.map(|text| indented(&text)).unwrap_or_default()
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
}
