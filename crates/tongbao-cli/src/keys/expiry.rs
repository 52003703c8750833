//! `tongbao keys expiry`: how long certificates may still be used, for people and for cron.

use std::io::{self, Write};
use std::path::Path;

use serde_json::{Value as Json, json};
use tongbao_crypto::keys::{CertificateFacts, Content, Description, KeyError};

use super::args::ExpiryArgs;
use super::file::{Opened, failure};
use super::password::Passwords;
use super::time::{Standing, show};
use super::{Unusable, printable};
use crate::failure::Failure;
use crate::interfaces::write_json;
use crate::look::{BAD, FAINT, paint};

/// Runs the command.
pub(crate) fn run(args: &ExpiryArgs, json: bool, out: &mut dyn Write) -> Result<(), Failure> {
    let passwords = Passwords::new(&args.password)?;
    let (now, within) = (args.at.unix(), args.within);
    let mut unusable = Unusable::default();
    let mut found: Vec<Line> = Vec::new();
    for path in &args.files {
        if let Some(certificates) = unusable.sort_out(path, certificates(path, &passwords)) {
            let line = |certificate| Line::new(path, certificate, now, within);
            found.extend(certificates.into_iter().map(line));
        }
    }
    if json {
        let certificates: Vec<Json> = found.iter().map(Line::json).collect();
        write_json(out, &json!({ "certificates": certificates, "errors": unusable.json() }))?;
    } else {
        found.iter().try_for_each(|line| line.write(out))?;
    }
    unusable.end(found.iter().all(Line::is_fine))
}

fn certificates(path: &Path, passwords: &Passwords) -> Result<Vec<CertificateFacts>, Failure> {
    let Opened { name, loaded, .. } = Opened::new(path, passwords)?;
    let all: Vec<_> =
        loaded.descriptions().into_iter().filter_map(|Description { certificate, .. }| certificate).collect();
    if all.is_empty() {
        return Err(failure(&name, KeyError::WrongContent { expected: Content::Certificate, found: loaded.content() }));
    }
    Ok(all)
}

/// One certificate.
struct Line {
    file: String,
    certificate: CertificateFacts,
    standing: Standing,
    /// The margin that was asked for, if it is used up.
    near: Option<u32>,
}

impl Line {
    fn new(path: &Path, certificate: CertificateFacts, now: i64, within: Option<u32>) -> Self {
        let standing = Standing::of(&certificate, now);
        let near = within.filter(|days| standing.days_left().is_some_and(|left| left <= i64::from(*days)));
        Self { file: path.display().to_string(), certificate, standing, near }
    }

    fn is_fine(&self) -> bool {
        self.standing.is_valid() && self.near.is_none()
    }

    fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        let (style, mark) = if self.is_fine() { self.standing.look() } else { (BAD, '✗') };
        let level = match self.near.filter(|_| self.standing.is_valid()) {
            Some(days) => format!("within {days} days"),
            None => self.standing.level().to_owned(),
        };
        let (days, unit) = match self.standing.days_left() {
            Some(days @ (1 | -1)) => (days.to_string(), "day"),
            Some(days) => (days.to_string(), "days"),
            None => ("-".to_owned(), "days"),
        };
        let subject = printable(&self.certificate.subject);
        let head = format!("{mark} {days:>5} {unit:4}  {level:15}");
        let end = paint(FAINT, show(self.certificate.not_after));
        writeln!(out, "{}  {end}  {}: {subject}", paint(style, head), self.file)
    }

    fn json(&self) -> Json {
        let mut line = json!({
            "file": self.file,
            "ok": self.is_fine(),
            "subject": self.certificate.subject,
            "serial": self.certificate.serial.hex(),
            "fingerprint": self.certificate.fingerprint.to_string(),
            "not_before": show(self.certificate.not_before),
            "not_after": show(self.certificate.not_after),
        });
        if let (Some(line), Json::Object(standing)) = (line.as_object_mut(), self.standing.json()) {
            line.extend(standing);
        }
        line
    }
}
