//! `multipart/form-data`, as far as one upload needs it (RFC 7578). Nothing is escaped: names that would need it are not written and not read.

use tongbao_crypto::sha256;

/// One part: a text, or a file if it has a file name.
#[derive(Clone, Copy)]
pub(crate) struct Part<'b> {
    pub(crate) name: &'b str,
    /// File name and media type.
    pub(crate) file: Option<(&'b str, &'b str)>,
    pub(crate) content: &'b [u8],
}

/// What a form's `Content-Type` begins with.
pub(crate) const MEDIA_TYPE: &str = "multipart/form-data; boundary=";

/// A boundary that none of the parts contains. It follows from the parts, so the same upload is the same bytes.
pub(crate) fn boundary(parts: &[Part<'_>]) -> Option<String> {
    let digests: Vec<u8> = parts.iter().flat_map(|part| sha256(part.content)).collect();
    let candidate = |attempt: u8| {
        let digest = sha256(&[&digests[..], &[attempt]].concat());
        let hex: String = digest.iter().take(16).map(|byte| format!("{byte:02x}")).collect();
        format!("tongbao-{hex}")
    };
    first_free(parts, (0..=u8::MAX).map(candidate))
}

fn first_free(parts: &[Part<'_>], mut candidates: impl Iterator<Item = String>) -> Option<String> {
    let inside = |candidate: &String, bytes: &[u8]| find(bytes, candidate.as_bytes()).is_some();
    candidates.find(|candidate| {
        parts.iter().all(|part| {
            let (file_name, media_type) = part.file.unwrap_or_default();
            ![part.name, file_name, media_type].iter().any(|text| inside(candidate, text.as_bytes()))
                && !inside(candidate, part.content)
        })
    })
}

/// The body. The names have neither quotation marks nor control characters.
pub(crate) fn write(parts: &[Part<'_>], boundary: &str) -> Vec<u8> {
    let mut body = Vec::with_capacity(parts.iter().map(|part| part.content.len() + 256).sum());
    for Part { name, file, content } in parts {
        body.extend(format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"").bytes());
        if let Some((file_name, media_type)) = file {
            body.extend(format!("; filename=\"{file_name}\"\r\nContent-Type: {media_type}").bytes());
        }
        body.extend(b"\r\n\r\n");
        body.extend(*content);
        body.extend(b"\r\n");
    }
    body.extend(format!("--{boundary}--\r\n").bytes());
    body
}

/// Takes a body apart. Strict: nothing before the first boundary or after the last one, and no name twice.
pub(crate) fn read<'b>(content_type: &str, body: &'b [u8]) -> Result<Vec<Part<'b>>, MultipartError> {
    let boundary = boundary_of(content_type).ok_or(MultipartError::NoBoundary)?;
    let (opening, between) = (format!("--{boundary}"), format!("\r\n--{boundary}"));
    let mut rest = body.strip_prefix(opening.as_bytes()).ok_or(MultipartError::NoBoundary)?;
    let mut parts: Vec<Part<'b>> = Vec::new();
    loop {
        if let Some(end) = rest.strip_prefix(b"--") {
            let whole = end.is_empty() || end == b"\r\n";
            return if whole { Ok(parts) } else { Err(MultipartError::After) };
        }
        let part = rest.strip_prefix(b"\r\n").ok_or(MultipartError::Boundary)?;
        let (headers, content) = split(part, b"\r\n\r\n").ok_or(MultipartError::CutOff)?;
        let (content, after) = split(content, between.as_bytes()).ok_or(MultipartError::CutOff)?;
        let part = read_part(headers, content)?;
        if parts.iter().any(|other| other.name == part.name) {
            return Err(MultipartError::Twice);
        }
        if parts.len() >= MOST_PARTS {
            return Err(MultipartError::TooMany);
        }
        parts.push(part);
        rest = after;
    }
}

fn read_part<'b>(headers: &'b [u8], content: &'b [u8]) -> Result<Part<'b>, MultipartError> {
    if headers.len() > LONGEST_HEADERS {
        return Err(MultipartError::Header);
    }
    let headers = std::str::from_utf8(headers).map_err(|_| MultipartError::Header)?;
    let (mut disposition, mut media_type) = (None, "");
    for line in headers.split("\r\n") {
        let (name, value) = line.split_once(':').ok_or(MultipartError::Header)?;
        if name.eq_ignore_ascii_case("content-disposition") && disposition.is_none() {
            disposition = Some(value.trim());
        } else if name.eq_ignore_ascii_case("content-type") && media_type.is_empty() {
            media_type = value.trim();
        }
    }
    let parameters = disposition.and_then(|text| text.strip_prefix("form-data")).ok_or(MultipartError::Header)?;
    let (mut name, mut file_name) = (None, None);
    let mut rest = parameters;
    while let Some(parameter) = rest.trim_start().strip_prefix(';') {
        let (key, quoted) = parameter.trim_start().split_once("=\"").ok_or(MultipartError::Header)?;
        let (value, after) = quoted.split_once('"').ok_or(MultipartError::Header)?;
        let place = match key {
            "name" => &mut name,
            "filename" => &mut file_name,
            _ => return Err(MultipartError::Header),
        };
        // Programs disagree about escapes and control characters inside, so there may be none.
        if place.is_some() || value.contains(|c: char| c.is_control() || c == '\\') {
            return Err(MultipartError::Header);
        }
        *place = Some(value);
        rest = after;
    }
    match (name, rest.trim().is_empty()) {
        (Some(name), true) => Ok(Part { name, file: file_name.map(|file_name| (file_name, media_type)), content }),
        _ => Err(MultipartError::Header),
    }
}

fn boundary_of(content_type: &str) -> Option<&str> {
    let (media_type, parameters) = content_type.split_once(';')?;
    if !media_type.trim().eq_ignore_ascii_case("multipart/form-data") {
        return None;
    }
    let boundary = parameters.split(';').find_map(|parameter| parameter.trim().strip_prefix("boundary="))?;
    let boundary = boundary.strip_prefix('"').and_then(|text| text.strip_suffix('"')).unwrap_or(boundary);
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"'()+_,-./:=?".contains(&byte);
    ((1..=70).contains(&boundary.len()) && boundary.bytes().all(plain)).then_some(boundary)
}

/// What stands before and behind the first such bytes.
fn split<'b>(bytes: &'b [u8], at: &[u8]) -> Option<(&'b [u8], &'b [u8])> {
    let found = find(bytes, at)?;
    Some((bytes.get(..found)?, bytes.get(found.checked_add(at.len())?..)?))
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}

/// A body is no form of the strict profile.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
pub(crate) enum MultipartError {
    #[error("no multipart/form-data whose body begins with the boundary of its Content-Type")]
    NoBoundary,
    #[error("something else than a line's end or two hyphens stands after a boundary")]
    Boundary,
    #[error("the body ends before its last boundary")]
    CutOff,
    #[error("something stands after the last boundary")]
    After,
    #[error("the head of a part is not form-data with a name, and a file name at most, without escapes")]
    Header,
    #[error("two parts have one name")]
    Twice,
    #[error("more than {MOST_PARTS} parts")]
    TooMany,
}

const MOST_PARTS: usize = 8;
const LONGEST_HEADERS: usize = 2048;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_boundary_that_occurs_in_a_part_is_not_taken() {
        let part = |content| Part { name: "file", file: Some(("a-two.png", "image/png")), content };
        let candidates = || ["one", "two", "three"].map(str::to_owned).into_iter();
        assert_eq!(first_free(&[part(b"zero")], candidates()).as_deref(), Some("one"));
        assert_eq!(first_free(&[part(b"..one..")], candidates()).as_deref(), Some("three"), "the name has the second");
        assert_eq!(first_free(&[part(b"one three")], candidates()), None);
    }

    #[test]
    fn a_body_reads_back_and_is_refused_where_it_is_cut_off() {
        let parts = [
            Part { name: "data", file: None, content: "{\"a\":\"汉\"}".as_bytes() },
            Part {
                name: "file", file: Some(("汉字.png", "image/png")), content: b"\r\n--\r\n--tongbao\0\xff\r\n\r\n"
            },
            Part { name: "empty", file: None, content: b"" },
        ];
        let boundary = boundary(&parts).expect("a boundary");
        let (kind, body) = (format!("{MEDIA_TYPE}{boundary}"), write(&parts, &boundary));
        let again = read(&kind, &body).expect("a form");
        let seen = |parts: &[Part<'_>]| {
            parts.iter().map(|p| format!("{} {:?} {:?}", p.name, p.file, p.content)).collect::<Vec<_>>()
        };
        assert_eq!(seen(&again), seen(&parts));
        for length in 0..body.len() - 2 {
            assert!(read(&kind, &body[..length]).is_err(), "{length}");
        }
        assert!(read(&kind, &body[..body.len() - 2]).is_ok(), "the last line's end may be missing");
    }

    #[test]
    fn what_could_be_read_in_two_ways_is_refused() {
        let kind = format!("{MEDIA_TYPE}B");
        let of = |head: &str| format!("--B\r\n{head}\r\n\r\nx\r\n--B--\r\n");
        let read = |body: &str| super::read(&kind, body.as_bytes()).map(|parts| parts.len());
        assert_eq!(read(&of("content-disposition:form-data; name=\"a\"")), Ok(1));
        for head in [
            "",
            "Content-Disposition: form-data",
            "Content-Disposition: attachment; name=\"a\"",
            "Content-Disposition: form-data; name=a",
            "Content-Disposition: form-data; name=\"a\"; name=\"b\"",
            "Content-Disposition: form-data; name=\"a\\\"b\"",
            "Content-Disposition: form-data; name=\"a\nb\"",
            "Content-Disposition: form-data; name=\"a\" x",
            "Content-Disposition: form-data; name=\"a\"; filename*=utf-8''b",
        ] {
            assert_eq!(read(&of(head)), Err(MultipartError::Header), "{head}");
        }
        let part = "--B\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n";
        assert_eq!(read(&format!("{part}{part}--B--\r\n")), Err(MultipartError::Twice));
        assert_eq!(read(&format!("{part}--B--\r\nmore")), Err(MultipartError::After));
        assert_eq!(read(&format!("x{part}--B--")), Err(MultipartError::NoBoundary));
        assert_eq!(read(&format!("{part}--Bx")), Err(MultipartError::Boundary));
        for kind in ["multipart/form-data", "multipart/mixed; boundary=B", "multipart/form-data; boundary=\"a b\""] {
            assert!(matches!(super::read(kind, part.as_bytes()), Err(MultipartError::NoBoundary)), "{kind}");
        }
    }
}
