//! 商户图片上传: a picture or document with its bytes.
//!
//! The only interface that is no JSON: a `multipart/form-data` body with the parts `sys_id`, `product_id`, `data` (the same text that is signed
//! elsewhere), `sign` and `file`. **The signature does not cover the file**, and what the gateway answers is signed by no document's word; three
//! of the vendor's five SDKs send no signature here, and none looks for one in the reply. So a reply without one counts if it came over an
//! authenticated connection, as with gateways that sign nothing.
//!
//! Where the picture lies at an address already, `file_url` says so and the ordinary JSON form is used: [`Gateway::seal`].

use std::fmt;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderValue};
use tongbao_core::schema::Charset;
use tongbao_core::{
    BoxError, Error, Gateway, Message, OpenError, Proof, Request, Strictness, Unknown, Unverified, Verified,
};
use tongbao_wire::json::{Document, Members};
use tongbao_wire::{Limits, exchange};

use crate::merchant::status;
use crate::multipart::{self, Part};
use crate::{Huifu, HuifuAcquirer, SupplementaryPictureRequest, SupplementaryPictureResponse, canonical};

/// A file to upload. Prints neither its name nor its bytes: it may be somebody's identity card.
#[derive(Clone, Eq, PartialEq)]
pub struct Picture {
    file_name: String,
    bytes: Bytes,
}

impl Picture {
    /// A file with this name: JPG, BMP and PNG up to 2 MB, others up to 10 MB (a MB is taken for 1,048,576 bytes; no document says which).
    ///
    /// What a file is, its name tells (`jpg`, `jpeg`, `bmp`, `png`), or the first bytes of a JPG or PNG. The name may have 汉字, but nothing that
    /// a form's head would have to escape.
    ///
    /// # Errors
    ///
    /// [`PictureError`]: the name cannot be sent as it is, or the file is empty or too large.
    pub fn new(file_name: &str, bytes: impl Into<Bytes>) -> Result<Self, PictureError> {
        let bytes = bytes.into();
        let found = file_name.chars().count();
        if !(1..=LONGEST_NAME).contains(&found) {
            return Err(PictureError::NameLength { found });
        }
        let breaks = |c: char| c.is_control() || matches!(c, '"' | '\\' | '/' | '\u{2028}' | '\u{2029}');
        if file_name.contains(breaks) {
            return Err(PictureError::Name);
        }
        let picture = Self { file_name: file_name.to_owned(), bytes };
        let (kind, allowed) = if picture.is_image() { ("a JPG, BMP or PNG", IMAGE) } else { ("a document", OTHER) };
        match picture.bytes.len() {
            0 => Err(PictureError::Empty),
            found if found > allowed => Err(PictureError::TooLarge { kind, found, allowed }),
            _ => Ok(picture),
        }
    }

    /// The name that the gateway sees.
    #[must_use]
    pub fn file_name(&self) -> &str {
        &self.file_name
    }

    /// The file itself.
    #[must_use]
    pub const fn bytes(&self) -> &Bytes {
        &self.bytes
    }

    /// What its name says that it is.
    #[must_use]
    pub fn media_type(&self) -> &'static str {
        let extension = self.file_name.rsplit_once('.').map(|(_, extension)| extension.to_ascii_lowercase());
        match extension.as_deref() {
            Some("jpg" | "jpeg") => "image/jpeg",
            Some("png") => "image/png",
            Some("bmp") => "image/bmp",
            _ => "application/octet-stream",
        }
    }

    fn is_image(&self) -> bool {
        self.media_type().starts_with("image/") || self.bytes.starts_with(JPG) || self.bytes.starts_with(PNG)
    }
}

impl fmt::Debug for Picture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Picture").field("media_type", &self.media_type()).field("bytes", &self.bytes.len()).finish()
    }
}

impl Huifu {
    /// An upload of this file. The same request and file give the same bytes.
    ///
    /// # Errors
    ///
    /// [`Error::Seal`]: the request has a `file_url` too, and one of them is allowed ([`PictureError::Both`]); or it cannot be signed.
    pub fn seal_picture(
        &self,
        request: &SupplementaryPictureRequest,
        picture: &Picture,
    ) -> Result<http::Request<Bytes>, Error> {
        let seal = |error: BoxError| Error::Seal(error);
        if request.file_url().is_some() {
            return Err(seal(PictureError::Both.into()));
        }
        let (data, sign) = self.signed(request)?;
        let of = |name, content| Part { name, file: None, content };
        let parts = [
            of("sys_id", self.access.sys_id().as_bytes()),
            of("product_id", self.access.product_id().as_bytes()),
            of("data", data.as_bytes()),
            of("sign", sign.as_bytes()),
            Part { file: Some((&picture.file_name, picture.media_type())), ..of(FILE, &picture.bytes) },
        ];
        let boundary =
            multipart::boundary(&parts).ok_or_else(|| seal("the file contains every boundary tried".into()))?;
        let mut request = self.post(SupplementaryPictureRequest::INTERFACE, multipart::write(&parts, &boundary))?;
        let kind = HeaderValue::try_from(format!("{}{boundary}", multipart::MEDIA_TYPE));
        request.headers_mut().insert(CONTENT_TYPE, kind.map_err(|error| seal(error.into()))?);
        Ok(request)
    }

    /// Opens the reply to an upload. Signed, it must verify; unsigned, it counts only over an authenticated connection,
    /// and [`Verified::proof`] says so.
    ///
    /// # Errors
    ///
    /// As [`Gateway::open`], and [`Unverified::Channel`] if there is neither signature nor authenticated connection.
    pub fn open_picture(
        &self,
        response: &http::Response<Bytes>,
        request: &SupplementaryPictureRequest,
    ) -> Result<Verified<SupplementaryPictureResponse>, Error> {
        let reply = match self.read(response, request) {
            Err(Error::Unknown(Unknown::Unverified(Unverified::Unsigned { .. }))) => {
                exchange::open_over_channel(response, Charset::Utf8, request, status)?
            }
            read => read?,
        };
        tongbao_core::verdict(SupplementaryPictureRequest::INTERFACE, &*reply)?;
        Ok(reply)
    }
}

impl HuifuAcquirer {
    /// Opens an upload: what it says about the file, and the file, which no signature covers.
    ///
    /// A signature that is there must verify. Some of the vendor's SDKs send none, or name the file's part `picture`; both are taken.
    ///
    /// # Errors
    ///
    /// As [`Acquirer::open_request`](tongbao_core::Acquirer::open_request).
    pub fn open_picture(
        &self,
        request: &http::Request<Bytes>,
    ) -> Result<(Verified<SupplementaryPictureRequest>, Picture), OpenError> {
        let unreadable = |error: BoxError| OpenError::Unreadable(error);
        if !request.uri().path().ends_with(SupplementaryPictureRequest::INTERFACE.path) {
            return Err(unreadable("the path is not that of an upload".into()));
        }
        if request.body().len() > LARGEST_BODY {
            let found = request.body().len();
            return Err(unreadable(format!("{found} bytes, an upload has at most {LARGEST_BODY}").into()));
        }
        let kind = request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let parts = multipart::read(kind, request.body()).map_err(|error| unreadable(error.into()))?;
        let part = |name: &str| parts.iter().find(|part| part.name == name);
        let text = |name: &'static str| match part(name).map(|part| std::str::from_utf8(part.content)) {
            Some(Ok(text)) => Ok(text),
            Some(Err(_)) => Err(unreadable(format!("{name} is not UTF-8").into())),
            None => Err(unreadable(format!("the part {name} is missing").into())),
        };
        let file = part(FILE).or_else(|| part(FILE_OF_PYTHON)).and_then(|part| Some((part.file?, part.content)));
        let ((file_name, _), content) = file.ok_or_else(|| unreadable("the part file is missing".into()))?;
        let picture =
            Picture::new(file_name, Bytes::copy_from_slice(content)).map_err(|error| unreadable(error.into()))?;
        let access = self.known(text("sys_id")?, text("product_id")?)?;
        let sign = part("sign").map_or(Ok(""), |_| text("sign"))?;
        let opened = Verified::open(
            text("data")?,
            |data| match sign {
                "" => Ok((data.to_owned(), Proof::Credentials)),
                sign => Ok(canonical::verified(data, |text| access.verify(text.as_bytes(), sign))?),
            },
            |data| {
                let document = Document::parse(data, Limits::REPLY).map_err(|error| unreadable(error.into()))?;
                let mut members = Members::of(&document, document.root());
                Ok::<_, OpenError>(SupplementaryPictureRequest::read(&mut members, Strictness::Strict)?)
            },
        )?;
        if opened.file_url().is_some() {
            return Err(unreadable(PictureError::Both.into()));
        }
        Ok((opened, picture))
    }
}

/// 系统号 in an upload, unchecked.
pub(crate) fn sys_id(request: &http::Request<Bytes>) -> Option<String> {
    if request.body().len() > LARGEST_BODY {
        return None;
    }
    let kind = request.headers().get(CONTENT_TYPE)?.to_str().ok()?;
    let parts = multipart::read(kind, request.body()).ok()?;
    let part = parts.iter().find(|part| part.name == "sys_id")?;
    std::str::from_utf8(part.content).ok().map(str::to_owned)
}

/// A file cannot be uploaded.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum PictureError {
    /// No name, or an endless one.
    #[error("file name: {found} characters, 1 to {LONGEST_NAME} allowed")]
    NameLength {
        /// How many characters it has.
        found: usize,
    },
    /// Characters that would end the name inside the form.
    #[error("file name: has a quotation mark, a slash, a backslash or a control character; give the file a plain name")]
    Name,
    /// Nothing in it.
    #[error("file: is empty")]
    Empty,
    /// Larger than the gateway takes.
    #[error("file: {found} bytes, at most {allowed} allowed for {kind}")]
    TooLarge {
        /// What kind of file it is.
        kind: &'static str,
        /// How many bytes it has.
        found: usize,
        /// How many it may have.
        allowed: usize,
    },
    /// Both the file and an address of it.
    #[error("file and file_url: only one of them may be there; leave file_url out, or send the request without a file")]
    Both,
}

const FILE: &str = "file";
const FILE_OF_PYTHON: &str = "picture";
const JPG: &[u8] = &[0xff, 0xd8, 0xff];
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";
const MB: usize = 1024 * 1024;
const IMAGE: usize = 2 * MB;
const OTHER: usize = 10 * MB;
/// No document has one. It keeps the head of the part short.
const LONGEST_NAME: usize = 255;
/// The largest file and what stands around it.
const LARGEST_BODY: usize = OTHER + MB;
