//! Small pieces of Rust text.

/// A string literal.
pub(crate) fn literal(text: &str) -> String {
    format!("{text:?}")
}

/// A slice of string literals.
pub(crate) fn literals<T: AsRef<str>>(texts: &[T]) -> String {
    let texts: Vec<_> = texts.iter().map(|text| literal(text.as_ref())).collect();
    format!("[{}]", texts.join(", "))
}

/// A doc comment: each paragraph wrapped, an empty line between them.
pub(crate) fn doc(indent: &str, mark: &str, paragraphs: &[String]) -> String {
    let mut out = String::new();
    for (at, paragraph) in paragraphs.iter().filter(|paragraph| !paragraph.is_empty()).enumerate() {
        if at > 0 {
            out.push_str(&format!("{indent}{mark}\n"));
        }
        if paragraph.starts_with("```") {
            for line in paragraph.lines() {
                out.push_str(&format!("{indent}{mark} {line}\n"));
            }
            continue;
        }
        for line in wrap(paragraph, 118 - indent.len()) {
            out.push_str(&format!("{indent}{mark} {line}\n"));
        }
    }
    out
}

/// A sentence with its full stop.
pub(crate) fn sentence(text: &str) -> String {
    let text = text.trim();
    if text.is_empty() || text.ends_with(['.', '。', '?', '!']) { text.to_owned() } else { format!("{text}.") }
}

/// A first letter in upper case.
pub(crate) fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// Text that rustdoc must not take for a link or HTML.
pub(crate) fn prose(text: &str) -> String {
    text.replace('[', "\\[")
        .replace(']', "\\]")
        .replace('<', "\\<")
        .replace("http://", "http:\u{200B}//")
        .replace("https://", "https:\u{200B}//")
}

/// Lines of at most `width` columns; a 汉字 takes two.
fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut columns = 0;
    for word in text.split_whitespace() {
        let word_columns: usize = word.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum();
        if columns > 0 && columns + 1 + word_columns > width {
            lines.push(std::mem::take(&mut line));
            columns = 0;
        }
        if columns > 0 {
            line.push(' ');
            columns += 1;
        }
        line.push_str(word);
        columns += word_columns;
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}
