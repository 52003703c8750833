//! One snapshot per example: sections of text that a person can read, with the hash of the raw bytes.

use std::fmt::Debug;

use bytes::Bytes;
use http::HeaderMap;
use tongbao_core::Message;
use tongbao_core::schema::Charset;
use tongbao_tests::places::{file_name, root};

/// The text of one snapshot.
pub(crate) struct Snapshot {
    charset: Charset,
    text: String,
}

impl Snapshot {
    /// Bodies are shown in this charset.
    pub(crate) fn new(charset: Charset) -> Self {
        Self { charset, text: String::new() }
    }

    /// A section with a title.
    pub(crate) fn section(&mut self, title: &str, content: &str) {
        let newline = if self.text.is_empty() { "" } else { "\n" };
        self.text.push_str(&format!("{newline}==== {title}\n{content}\n"));
    }

    /// What leaves: line, headers, body, length and hash.
    pub(crate) fn request(&mut self, title: &str, request: &http::Request<Bytes>) {
        let line = format!("{} {}", request.method(), request.uri());
        self.http(title, &line, request.headers(), request.body());
    }

    /// What comes back.
    pub(crate) fn response(&mut self, title: &str, response: &http::Response<Bytes>) {
        let line = format!("HTTP {}", response.status().as_u16());
        self.http(title, &line, response.headers(), response.body());
    }

    /// A message as it may be shown: for people, and for logs.
    pub(crate) fn message(&mut self, title: &str, message: &impl Message) {
        let masked = message.masked();
        self.section(&format!("{title}, masked"), &masked.to_string());
        self.section(&format!("{title}, masked JSON"), &serde_json::to_string(&masked).expect("texts"));
        self.debug(title, message);
    }

    fn debug(&mut self, title: &str, message: &impl Debug) {
        self.section(&format!("{title}, Debug"), &format!("{message:#?}"));
    }

    fn http(&mut self, title: &str, line: &str, headers: &HeaderMap, body: &Bytes) {
        let mut content = format!("{line}\n");
        for (name, value) in headers {
            let shown = if value.is_sensitive() { "(sensitive)" } else { value.to_str().expect("ASCII") };
            content.push_str(&format!("{name}: {shown}\n"));
        }
        let text = tongbao_wire::charset::decode(body, self.charset).expect("text in the gateway's charset");
        content.push_str(&format!("\n{text}\n\n{} bytes, SHA-256 {}", body.len(), hex(&tongbao_crypto::sha256(body))));
        self.section(title, &content);
    }

    /// Compares with the checked-in file.
    pub(crate) fn assert(self, gateway: &str, interface: &str, example: &str) {
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path(root().join("tests/wire/snapshots").join(gateway).join(interface));
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.bind(|| insta::assert_snapshot!(file_name(example), self.text));
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
