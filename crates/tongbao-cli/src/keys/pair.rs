//! `tongbao keys pair`: does this private key fit that certificate?

use std::io::{self, Write};

use serde_json::{Value as Json, json};
use tongbao_crypto::Fingerprint;
use tongbao_crypto::keys::{Content, Description, KeyError};

use super::args::PairArgs;
use super::file::{Opened, failure};
use super::password::Passwords;
use super::printable;
use crate::failure::Failure;
use crate::interfaces::write_json;
use crate::look::{BAD, FAINT, GOOD, STRONG, paint};

/// Runs the command.
pub(crate) fn run(args: &PairArgs, json: bool, out: &mut dyn Write) -> Result<(), Failure> {
    let passwords = Passwords::new(&args.password)?;
    let files = args.files.iter().map(|path| Opened::new(path, &passwords)).collect::<Result<Vec<_>, _>>()?;
    let pairing = Pairing::new(&files)?;
    if json {
        write_json(out, &pairing.json())?
    } else {
        pairing.write(out)?
    }
    if pairing.is_fine() { Ok(()) } else { Err(Failure::reported()) }
}

/// The private key, and everything that may be its other half.
struct Pairing {
    file: String,
    key: Fingerprint,
    others: Vec<Other>,
}

struct Other {
    file: String,
    what: String,
    fingerprint: Option<Fingerprint>,
    verdict: Verdict,
}

#[derive(Clone, Copy, Eq, PartialEq)]
enum Verdict {
    Fits,
    /// Of the same chain as a certificate that fits.
    Chain,
    Differs,
}

impl Pairing {
    fn new(files: &[Opened]) -> Result<Self, Failure> {
        let private = |file: &Opened| {
            let keys = file.loaded.descriptions().into_iter().filter(|item| item.private);
            keys.filter_map(|item| item.fingerprint).collect::<Vec<_>>()
        };
        let Some((file, keys)) = files.iter().map(|file| (file, private(file))).find(|(_, keys)| !keys.is_empty())
        else {
            let Some(first) = files.first() else { return Err(Failure::Usage("a file is missing".to_owned())) };
            let found = first.loaded.content();
            return Err(failure(&first.name, KeyError::WrongContent { expected: Content::PrivateKey, found }));
        };
        let &[key] = keys.as_slice() else {
            return Err(failure(&file.name, KeyError::Several { content: Content::PrivateKey, count: keys.len() }));
        };
        let others: Vec<Other> = files.iter().flat_map(|other| judge(other, key, std::ptr::eq(other, file))).collect();
        if others.is_empty() {
            let advice = "name the certificate or public key that is to fit it, too";
            return Err(Failure::Usage(format!("{}: found only a private key; {advice}", file.name)));
        }
        Ok(Self { file: file.name.clone(), key, others })
    }

    fn is_fine(&self) -> bool {
        !self.others.iter().any(|other| other.verdict == Verdict::Differs)
    }

    fn verdict(&self) -> &'static str {
        if self.is_fine() {
            "A pair: what the private key signs, the other half verifies."
        } else if self.others.iter().any(|other| other.verdict == Verdict::Fits) {
            "Not all fit: what does not is of another key, or the certificate of an issuer, which belongs into the chain's file."
        } else {
            "No pair: find the other half of one of them; signatures will not verify, and TLS will not connect."
        }
    }

    fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "  {}  {}  {}", paint(STRONG, "private key "), self.key, self.file)?;
        for Other { file, what, fingerprint, verdict } in &self.others {
            let head = match verdict {
                Verdict::Fits => paint(GOOD, "✓ fits        "),
                Verdict::Chain => paint(FAINT, "· of the chain"),
                Verdict::Differs => paint(BAD, "✗ does not fit"),
            };
            let fingerprint = fingerprint.map_or_else(|| format!("{:64}", "-"), |fingerprint| fingerprint.to_string());
            writeln!(out, "{head}  {fingerprint}  {file}: {what}")?;
        }
        let style = if self.is_fine() { GOOD } else { BAD };
        writeln!(out, "\n{}", paint(style, self.verdict()))
    }

    fn json(&self) -> Json {
        let others = self.others.iter().map(|other| {
            let fits = match other.verdict {
                Verdict::Fits => json!(true),
                Verdict::Chain => Json::Null,
                Verdict::Differs => json!(false),
            };
            let fingerprint = other.fingerprint.map(|fingerprint| fingerprint.to_string());
            json!({ "file": other.file, "what": other.what, "fingerprint": fingerprint, "fits": fits })
        });
        json!({
            "ok": self.is_fine(),
            "verdict": self.verdict(),
            "private_key": { "file": self.file, "fingerprint": self.key.to_string() },
            "others": others.collect::<Vec<_>>(),
        })
    }
}

/// What of a file may be the other half. Of the file with the private key itself, that is what is beside it.
fn judge(file: &Opened, key: Fingerprint, its_own: bool) -> Vec<Other> {
    let items: Vec<Description> =
        file.loaded.descriptions().into_iter().filter(|item| !(its_own && item.private)).collect();
    let one_fits = items.iter().any(|item| item.fingerprint == Some(key));
    let verdict = |item: &Description| match item.fingerprint {
        Some(fingerprint) if fingerprint == key => Verdict::Fits,
        _ if one_fits && item.certificate.is_some() => Verdict::Chain,
        _ => Verdict::Differs,
    };
    let other = |item: Description| Other {
        file: file.name.clone(),
        what: match &item.certificate {
            Some(certificate) => format!("{}, {}", item.kind, printable(&certificate.subject)),
            None => item.kind.to_string(),
        },
        fingerprint: item.fingerprint,
        verdict: verdict(&item),
    };
    items.into_iter().map(other).collect()
}
