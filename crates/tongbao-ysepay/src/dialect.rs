//! What the documents leave open.

use tongbao_core::schema::{Charset, Interface};

/// Everything that the documents leave open and a merchant may have to say. What is not said keeps its documented default.
#[derive(Clone, Debug)]
pub struct Dialect {
    charset: Charset,
    by_interface: Vec<(&'static str, Charset)>,
    reply_signed: Option<Charset>,
    notify: Charset,
    notify_signed: Option<Charset>,
    pub(crate) sensitive: Charset,
}

impl Default for Dialect {
    fn default() -> Self {
        Self {
            charset: Charset::Gbk,
            by_interface: Vec::new(),
            reply_signed: None,
            notify: Charset::Gbk,
            notify_signed: None,
            sensitive: Charset::Gbk,
        }
    }
}

impl Dialect {
    /// 商户网站使用的编码格式: the charset of every request and its reply, which the parameter `charset` tells the gateway. GBK unless said, as
    /// documented.
    #[must_use]
    pub fn charset(self, charset: Charset) -> Self {
        Self { charset, ..self }
    }

    /// The charset of the requests of one interface and their replies: the vendor's own SDK speaks UTF-8 with some and GBK with others.
    #[must_use]
    pub fn charset_of(mut self, interface: &'static Interface, charset: Charset) -> Self {
        self.by_interface.retain(|(id, _)| *id != interface.id);
        self.by_interface.push((interface.id, charset));
        self
    }

    /// The charset in which the gateway signs its replies, if it is another one than they arrive in. Unless said, a reply is verified over the
    /// very bytes that were received.
    #[must_use]
    pub fn reply_signed_in(self, charset: Charset) -> Self {
        Self { reply_signed: Some(charset), ..self }
    }

    /// The charset of notifications. GBK unless said; no document says.
    #[must_use]
    pub fn notify_charset(self, charset: Charset) -> Self {
        Self { notify: charset, ..self }
    }

    /// The charset in which the gateway signs its notifications, if it is another one than they arrive in.
    #[must_use]
    pub fn notify_signed_in(self, charset: Charset) -> Self {
        Self { notify_signed: Some(charset), ..self }
    }

    /// The charset of sensitive fields before they are encrypted. GBK unless said, as in the vendor's SDK; it matters for names only.
    #[must_use]
    pub fn sensitive_charset(self, charset: Charset) -> Self {
        Self { sensitive: charset, ..self }
    }

    /// The same, with all requests and replies in this charset.
    pub(crate) fn all_in(self, charset: Charset) -> Self {
        Self { charset, by_interface: Vec::new(), ..self }
    }

    pub(crate) const fn of_all(&self) -> Charset {
        self.charset
    }

    pub(crate) fn of(&self, interface: &Interface) -> Charset {
        let own = self.by_interface.iter().find(|(id, _)| *id == interface.id);
        own.map_or(self.charset, |(_, charset)| *charset)
    }

    /// The charset in which replies are signed, if not in that of their bytes.
    pub(crate) const fn of_signed_replies(&self) -> Option<Charset> {
        self.reply_signed
    }

    /// The charset of the bytes of notifications, and that in which they are signed.
    pub(crate) fn of_notifications(&self) -> (Charset, Charset) {
        (self.notify, self.notify_signed.unwrap_or(self.notify))
    }
}

/// The gateway's name of a charset.
pub(crate) const fn name(charset: Charset) -> &'static str {
    match charset {
        Charset::Utf8 => "UTF-8",
        Charset::Gbk => "GBK",
        Charset::Gb18030 => "GB18030",
    }
}
