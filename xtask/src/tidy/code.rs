//! Rust text taken apart: what is code, and what is comment.

/// The code and the comments of a Rust text. Both have the lines and columns of the text; what does not belong there, and what stands in
/// literals, is blank.
#[derive(Clone, Debug)]
pub(crate) struct Parts {
    pub(crate) code: String,
    pub(crate) comments: String,
}

/// Takes a Rust text apart.
pub(crate) fn parts(text: &str) -> Parts {
    let letters: Vec<char> = text.chars().collect();
    let mut parts = Parts { code: String::new(), comments: String::new() };
    let mut rest = letters.as_slice();
    while !rest.is_empty() {
        let (kind, length) = token(rest);
        let (taken, left) = rest.split_at(length.clamp(1, rest.len()));
        for &letter in taken {
            let blank = if letter == '\n' { '\n' } else { ' ' };
            parts.code.push(if kind == Kind::Code { letter } else { blank });
            parts.comments.push(if kind == Kind::Comment { letter } else { blank });
        }
        rest = left;
    }
    parts
}

/// The words of a line: letters, digits and underscores.
pub(crate) fn words(line: &str) -> impl Iterator<Item = &str> {
    line.split(|letter: char| !is_word(letter)).filter(|word| !word.is_empty())
}

#[derive(Clone, Copy, Eq, PartialEq)]
enum Kind {
    Code,
    Comment,
    Literal,
}

/// What the text begins with, and how long that is.
fn token(rest: &[char]) -> (Kind, usize) {
    match rest {
        ['/', '/', ..] => (Kind::Comment, rest.iter().take_while(|letter| **letter != '\n').count()),
        ['/', '*', ..] => (Kind::Comment, block(rest)),
        ['"', ..] => (Kind::Literal, string(rest)),
        // A character, not a lifetime.
        ['\'', '\\', ..] => (Kind::Literal, character(rest)),
        ['\'', _, '\'', ..] => (Kind::Literal, 3),
        [first, ..] if is_word(*first) => {
            let length = rest.iter().take_while(|letter| is_word(**letter)).count();
            let (word, after) = rest.split_at(length);
            match (word, after) {
                (['r'] | ['b' | 'c', 'r'], ['"' | '#', ..]) => match raw(after) {
                    Some(more) => (Kind::Literal, length.saturating_add(more)),
                    None => (Kind::Code, length),
                },
                (['b' | 'c'], ['"', ..]) => (Kind::Literal, length.saturating_add(string(after))),
                _ => (Kind::Code, length),
            }
        }
        _ => (Kind::Code, 1),
    }
}

fn is_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

/// Comments in blocks may hold others.
fn block(rest: &[char]) -> usize {
    let mut depth = 0_usize;
    let mut at = 0_usize;
    while let Some(here) = rest.get(at..).filter(|here| !here.is_empty()) {
        let step = match here {
            ['/', '*', ..] => {
                depth = depth.saturating_add(1);
                2
            }
            ['*', '/', ..] => {
                depth = depth.saturating_sub(1);
                2
            }
            _ => 1,
        };
        at = at.saturating_add(step);
        if depth == 0 {
            break;
        }
    }
    at
}

fn string(rest: &[char]) -> usize {
    let mut escaped = false;
    let inner = rest.iter().skip(1).take_while(|letter| {
        let ends = **letter == '"' && !escaped;
        escaped = **letter == '\\' && !escaped;
        !ends
    });
    inner.count().saturating_add(2)
}

/// From the backslash on to the closing quote.
fn character(rest: &[char]) -> usize {
    rest.iter().skip(3).take_while(|letter| **letter != '\'').count().saturating_add(4)
}

/// From the hashes on. None if no string begins: `r#type` is a name.
fn raw(rest: &[char]) -> Option<usize> {
    let hashes = rest.iter().take_while(|letter| **letter == '#').count();
    rest.get(hashes).filter(|letter| **letter == '"')?;
    let open = hashes.saturating_add(1);
    let end: Vec<char> = std::iter::once('"').chain(std::iter::repeat_n('#', hashes)).collect();
    let body = rest.get(open..)?.windows(end.len()).position(|window| window == end).unwrap_or(rest.len());
    Some(open.saturating_add(body).saturating_add(end.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, code: &str, comments: &str) {
        let parts = parts(text);
        let squeeze = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!((squeeze(&parts.code).as_str(), squeeze(&parts.comments).as_str()), (code, comments), "{text}");
        assert_eq!(parts.code.chars().count(), text.chars().count(), "{text}");
    }

    #[test]
    fn comments_and_literals_are_no_code() {
        check("a // b\nc", "a c", "// b");
        check("a /* b /* c */ d */ e", "a e", "/* b /* c */ d */");
        check(r#"a "// b \" c" d"#, "a d", "");
        check(r##"a r#"b " c"# d br"e" f"##, "a d f", "");
        check(r"a '\'' b '\u{1F600}' c '汉' d '/' e", "a b c d e", "");
    }

    #[test]
    fn lifetimes_and_raw_names_are_code() {
        check("&'a str r#type b'x' for", "&'a str r#type b for", "");
    }

    #[test]
    fn an_open_end_is_no_trouble() {
        for text in ["a \"b", "a /* b", "a r#\"b", "a '\\"] {
            assert_eq!(parts(text).code.trim_end(), "a", "{text}");
        }
    }

    #[test]
    fn lines_stay_where_they_are() {
        let parts = parts("a\n\"b\nc\"\nd // e\n");
        assert_eq!(parts.code.lines().nth(3).map(str::trim), Some("d"));
        assert_eq!(parts.comments.lines().nth(3).map(str::trim), Some("// e"));
    }
}
