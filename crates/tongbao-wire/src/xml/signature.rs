//! Cutting the signature out of a signed message, on the bytes as received and before anything is parsed.

/// A signed message taken apart.
#[allow(missing_debug_implementations, reason = "holds received text that may be secret")]
pub struct SignedText {
    /// What the signature covers: the received bytes without the one signature element. The message may be read from these bytes only.
    pub covered: Vec<u8>,
    /// The text of the signature element.
    pub signature: String,
}

/// Cuts `<name>…</name>` out of a message in which it is the last element of `parent`.
///
/// Exactly one such element is allowed, spelled exactly so, on one line, in the base64 alphabet, directly before the closing tags of
/// `parent` and of the root. Cutting greedily from the first to the last such element, or taking the first and parsing the rest, lets an
/// attacker put unsigned elements between two of them.
///
/// # Errors
///
/// The element is missing, there is anything else that resembles it, or it stands somewhere else.
pub fn cut_signature(received: &[u8], name: &str, parent: &str) -> Result<SignedText, CutError> {
    let (open, close) = (format!("<{name}>"), format!("</{name}>"));
    let lookalikes = count_tags(received, name);
    let (Some(from), Some(to)) = (find(received, open.as_bytes()), find(received, close.as_bytes())) else {
        return Err(if lookalikes == 0 { CutError::Missing } else { CutError::Lookalike });
    };
    if lookalikes != 2 {
        return Err(CutError::NotOnce);
    }
    let value = received.get(from + open.len()..to).ok_or(CutError::Lookalike)?;
    if value.is_empty() {
        return Err(CutError::Empty);
    }
    if !value.iter().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=')) {
        return Err(CutError::Alphabet);
    }
    let (before, after) = (received.get(..from), received.get(to + close.len()..));
    let (Some(before), Some(after)) = (before, after) else { return Err(CutError::Lookalike) };
    if !after.trim_ascii_start().starts_with(format!("</{parent}>").as_bytes()) {
        return Err(CutError::NotLast);
    }
    let signature = String::from_utf8(value.to_vec()).map_err(|_| CutError::Alphabet)?;
    Ok(SignedText { covered: [before, after].concat(), signature })
}

/// Puts an element behind the last one of `parent`: where [`cut_signature`] finds it.
pub fn insert_last(text: &mut String, parent: &str, element: &str) {
    if let Some(at) = text.rfind(&format!("</{parent}>")) {
        text.insert_str(at, element);
    }
}

/// The signature element is not where and how it must be.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum CutError {
    /// There is none.
    #[error("the message has no signature element; an unsigned notification is never believed")]
    Missing,
    /// There is more than one, or parts of more than one.
    #[error("the message has more than one signature element; with two, what stands between them would not be signed")]
    NotOnce,
    /// Something resembles it but is spelled differently.
    #[error("the signature element is not spelled exactly as the gateway spells it")]
    Lookalike,
    /// There is no text in it.
    #[error("the signature element is empty")]
    Empty,
    /// Its text is not base64 on one line.
    #[error("the signature is not base64 on one line")]
    Alphabet,
    /// Something follows it inside its parent.
    #[error("the signature element is not the last one of the message; what follows it is suspicious")]
    NotLast,
}

/// Everything that some parser might take for a tag with this name: any case, a prefix, blanks, character references in the name.
fn count_tags(received: &[u8], name: &str) -> usize {
    let name = name.as_bytes();
    let mut count = 0;
    for (at, _) in received.iter().enumerate().filter(|(_, byte)| **byte == b'<') {
        let Some(tag) = received.get(at + 1..) else { continue };
        let end = tag.iter().position(|byte| matches!(byte, b'<' | b'>')).unwrap_or(tag.len());
        let tag = tag.get(..end).unwrap_or(tag);
        let has_name = tag.windows(name.len()).any(|window| window.eq_ignore_ascii_case(name));
        // A tag with a reference in it is no tag, but it is no accident either.
        if has_name || tag.contains(&b'&') {
            count += 1;
        }
    }
    count
}

fn find(bytes: &[u8], part: &[u8]) -> Option<usize> {
    bytes.windows(part.len()).position(|window| window == part)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIGNED: &str = "<M><T><amount>10</amount></T></M>";

    fn check(text: &str, expected: Result<&str, CutError>) {
        let cut = cut_signature(text.as_bytes(), "signature", "T").map(|cut| String::from_utf8(cut.covered).unwrap());
        assert_eq!(cut, expected.map(str::to_owned), "{text}");
    }

    #[test]
    fn what_is_covered_is_everything_but_the_one_element() {
        check("<M><T><amount>10</amount><signature>QUJD</signature></T></M>", Ok(SIGNED));
        let mut text = SIGNED.to_owned();
        insert_last(&mut text, "T", "<signature>QUJD</signature>");
        check(&text, Ok(SIGNED));
    }

    #[test]
    fn nothing_may_stand_between_two_signatures() {
        check(
            "<M><T><signature>QUJD</signature><amount>99999</amount><signature>QUJD</signature></T></M>",
            Err(CutError::NotOnce),
        );
    }

    #[test]
    fn the_element_is_there_in_its_place_and_spelled_so() {
        check(SIGNED, Err(CutError::Missing));
        check("<M><T><signature></signature></T></M>", Err(CutError::Empty));
        check("<M><T><signature>QU\nJD</signature></T></M>", Err(CutError::Alphabet));
        check("<M><T><signature>QUJD</signature><amount>10</amount></T></M>", Err(CutError::NotLast));
        check("<M><T><Signature>QUJD</Signature></T></M>", Err(CutError::Lookalike));
        check("<M><T><signature >QUJD</signature></T></M>", Err(CutError::Lookalike));
        check("<M><T><x:signature>QUJD</x:signature></T></M>", Err(CutError::Lookalike));
    }
}
