//! `tongbao keys inspect`: what a key file is.

use std::io::{self, Write};

use anstyle::Style;
use serde_json::{Value as Json, json};
use tongbao_crypto::keys::{CertificateFacts, Description, KeyAlgorithm, Locked};

use super::args::InspectArgs;
use super::file::{Opened, words};
use super::password::Passwords;
use super::time::{Standing, show};
use super::{Unusable, printable, quoted};
use crate::failure::Failure;
use crate::interfaces::write_json;
use crate::look::{BAD, DOUBT, FAINT, STRONG, paint};

/// Runs the command.
pub(crate) fn run(args: &InspectArgs, json: bool, out: &mut dyn Write) -> Result<(), Failure> {
    let passwords = Passwords::new(&args.password)?;
    let now = args.at.unix();
    let mut unusable = Unusable::default();
    let open = |path| unusable.sort_out(path, Opened::even_if_exposed(path, &passwords));
    let files: Vec<Opened> = args.files.iter().map(AsRef::as_ref).filter_map(open).collect();
    if json {
        let all: Vec<Json> = files.iter().map(|file| machine(file, now)).collect();
        write_json(out, &json!({ "files": all, "errors": unusable.json() }))?;
    } else {
        for (at, file) in files.iter().enumerate() {
            let gap = if at == 0 { "" } else { "\n" };
            write!(out, "{gap}")?;
            human(file, now, out)?;
        }
    }
    unusable.end(files.iter().all(|file| file.exposed.is_none() && !file.is_torn()))
}

fn human(file: &Opened, now: i64, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "{}: {}", paint(STRONG, &file.name), file.loaded.content())?;
    if let Some(exposed) = &file.exposed {
        writeln!(out, "  {}", paint(BAD, format!("✗ {}", words(&file.name, exposed))))?;
    }
    if file.is_torn() {
        writeln!(out, "  {}", paint(BAD, "✗ the private key fits none of the certificates beside it"))?;
    }
    for item in file.loaded.descriptions() {
        writeln!(out, "\n  {}", paint(STRONG, format!("{} ({})", item.kind, item.encoding)))?;
        for (name, style, text) in facts(file, &item, now) {
            writeln!(out, "    {}{}", paint(FAINT, format!("{name:13}")), paint(style, text))?;
        }
    }
    Ok(())
}

type Fact = (&'static str, Style, String);

fn facts(file: &Opened, item: &Description, now: i64) -> Vec<Fact> {
    let plain = Style::new();
    let bits = item.bits.map(|bits| format!(", {bits} bits")).unwrap_or_default();
    let mut facts = vec![("algorithm", plain, format!("{}{bits}", item.algorithm))];
    if let Some(weakness) = item.weakness() {
        facts.push(("weak", DOUBT, weakness.to_string()));
    }
    if let Some(fingerprint) = item.fingerprint {
        facts.push(("fingerprint", plain, fingerprint.to_string()));
    }
    if let Some(certificate) = &item.certificate {
        facts.extend(names(certificate, now));
    }
    match &item.protection {
        Some(protection) if protection.is_legacy() => facts.push(("locked by", DOUBT, protection.to_string())),
        Some(protection) => facts.push(("locked by", plain, protection.to_string())),
        None if item.private => {
            facts.push(("locked by", DOUBT, "nothing: whoever can read the file has the key".to_owned()))
        }
        None => {}
    }
    if item.private {
        if let Some(form) = rewritten(item) {
            let command = format!("tongbao keys convert {} --to {form} --out NEW", quoted(&file.name));
            facts.push(("rewrite", plain, format!("with AES-256: {command}")));
        }
        let hex = if item.algorithm == KeyAlgorithm::Sm2 { ", or --to public-hex" } else { "" };
        let upload = format!("tongbao keys convert {} --to public-base64{hex}", quoted(&file.name));
        facts.push(("for gateway", plain, format!("never this file, only its public key: {upload}")));
    }
    facts
}

/// The form in which an old-fashioned lock is replaced by one of today.
fn rewritten(item: &Description) -> Option<&'static str> {
    let protection = item.protection.as_ref().filter(|protection| protection.is_legacy())?;
    match protection.locked {
        Locked::Pfx => Some("pfx"),
        Locked::Pkcs8 | Locked::Pem => Some("pkcs8-encrypted"),
        _ => None,
    }
}

fn names(certificate: &CertificateFacts, now: i64) -> Vec<Fact> {
    let plain = Style::new();
    let standing = Standing::of(certificate, now);
    let (style, mark) = standing.look();
    let level = if standing.warns() { format!(" ({})", standing.level()) } else { String::new() };
    let (from, to) = (show(certificate.not_before), show(certificate.not_after));
    let serial = &certificate.serial;
    vec![
        ("subject", plain, printable(&certificate.subject)),
        ("issuer", plain, printable(&certificate.issuer)),
        ("serial", plain, format!("{} hex, {} decimal", serial.hex(), serial.decimal())),
        ("valid", plain, format!("{from} to {to}, Beijing time")),
        ("", style, format!("{mark} {}{level}", standing.words())),
        ("certificate", plain, format!("SHA-256 {}", certificate.fingerprint)),
    ]
}

fn machine(file: &Opened, now: i64) -> Json {
    let items: Vec<Json> = file.loaded.descriptions().iter().map(|item| machine_item(item, now)).collect();
    json!({
        "file": file.name,
        "content": file.loaded.content().to_string(),
        "fits": !file.is_torn(),
        "exposed": file.exposed.as_ref().map(|exposed| words(&file.name, exposed)),
        "items": items,
    })
}

fn machine_item(item: &Description, now: i64) -> Json {
    let protection = item.protection.as_ref();
    json!({
        "kind": item.kind.to_string(),
        "encoding": item.encoding.to_string(),
        "algorithm": item.algorithm.to_string(),
        "bits": item.bits,
        "fingerprint": item.fingerprint.map(|fingerprint| fingerprint.to_string()),
        "private": item.private,
        "protection": protection.map(|of| json!({ "text": of.to_string(), "legacy": of.is_legacy() })),
        "weakness": item.weakness().map(|weakness| weakness.to_string()),
        "certificate": item.certificate.as_ref().map(|certificate| json!({
            "subject": certificate.subject,
            "issuer": certificate.issuer,
            "serial": { "hex": certificate.serial.hex(), "decimal": certificate.serial.decimal() },
            "not_before": show(certificate.not_before),
            "not_after": show(certificate.not_after),
            "standing": Standing::of(certificate, now).json(),
            "fingerprint": certificate.fingerprint.to_string(),
        })),
    })
}
