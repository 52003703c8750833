//! `tongbao keys convert`: the same key in another form.

mod form;

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use serde_json::json;
use tongbao_crypto::Fingerprint;
use tongbao_crypto::keys::{self, Content, KeyError};

pub(crate) use form::Form;
use form::{Made, Material};

use super::args::ConvertArgs;
use super::file::{Opened, failure};
use super::password::{Password, Passwords};
use super::quoted;
use crate::failure::Failure;
use crate::interfaces::write_json;
use crate::look::{FAINT, GOOD, paint};

/// Runs the command.
pub(crate) fn run(args: &ConvertArgs, json: bool, out: &mut dyn Write) -> Result<(), Failure> {
    check_usage(args)?;
    let passwords = Passwords::new(&args.password)?;
    let material = material(args, &passwords)?;
    let target = args.out.as_ref().unwrap_or(&args.file).display().to_string();
    let new = args.form.is_locked().then(|| Password::new(&args.new_password, &target)).transpose()?;
    let name = args.file.display().to_string();
    let made =
        material.write(args.form, new.as_ref(), args.legacy).map_err(|error| not_made(&name, args.form, error))?;
    read_back(&made, new.as_ref()).map_err(|error| failure(&name, error))?;
    match &args.out {
        Some(path) => {
            if args.form.is_private() {
                keys::write_private(path, &made.bytes).map_err(|error| failure(&path.display().to_string(), error))?;
            } else {
                write_public(path, &made.bytes).map_err(|error| unwritable(path, error))?;
            }
            tell(args, path, made.fingerprint, json, out)
        }
        None => {
            let text = String::from_utf8_lossy(&made.bytes);
            if json {
                let fingerprint = made.fingerprint.to_string();
                return write_json(
                    out,
                    &json!({ "form": args.form.name(), "fingerprint": fingerprint, "content": text }),
                );
            }
            Ok(writeln!(out, "{}", text.trim_end())?)
        }
    }
}

/// What can be said before any file is read, and any password asked for.
fn check_usage(args: &ConvertArgs) -> Result<(), Failure> {
    let form = args.form;
    let name = form.name();
    let usage = |text: String| Err(Failure::Usage(text));
    if args.legacy && form != Form::Pfx {
        return usage(format!("--legacy is for --to pfx; {name} has one way to be written"));
    }
    if let Some(option) = args.new_password.given().filter(|_| !form.is_locked()) {
        return usage(format!("{option} is for --to pkcs8-encrypted, pfx and cfca-sm2; {name} is locked by nothing"));
    }
    if args.certificate.is_some() && !form.wants_certificate() {
        return usage(format!(
            "--certificate is for --to pfx, bundle and cfca-sm2; {name} holds no certificate beside a key"
        ));
    }
    match &args.out {
        None if form.is_private() => usage(format!(
            "{name} holds the private key, which is never written to the terminal; name a new file with --out FILE"
        )),
        None if form.is_binary() => usage(format!("{name} is binary; name a new file with --out FILE")),
        // Looked at again when it is created; here, so that nobody types passwords in vain.
        Some(path) if path.symlink_metadata().is_ok() => Err(unwritable(path, io::ErrorKind::AlreadyExists.into())),
        _ => Ok(()),
    }
}

fn material(args: &ConvertArgs, passwords: &Passwords) -> Result<Material, Failure> {
    let Opened { name, loaded, .. } = Opened::new(&args.file, passwords)?;
    let found = loaded.content();
    let wrong = |error| failure(&name, error);
    if let Some(path) = &args.certificate {
        let key = loaded.into_private_key().map_err(wrong)?;
        let Opened { name, loaded, .. } = Opened::new(path, passwords)?;
        let certificates = loaded.into_certificates().map_err(|error| failure(&name, error))?;
        return Material::identity(key, certificates).map_err(|error| failure(&name, error));
    }
    if args.form.wants_certificate() && found == Content::PrivateKey {
        let form = args.form.name();
        return Err(Failure::Usage(format!(
            "{name}: found a private key alone, and {form} holds its certificate, too; add it with --certificate FILE"
        )));
    }
    Material::new(loaded).map_err(wrong)
}

/// Whatever leaves was read once more: a file that nothing opens is worse than none.
fn read_back(made: &Made, password: Option<&Password>) -> Result<(), KeyError> {
    let read = keys::load(&made.bytes, password.map(Password::expose))?;
    let same = read.descriptions().iter().any(|item| {
        let certificate = item.certificate.as_ref().map(|certificate| certificate.fingerprint);
        [item.fingerprint, certificate].contains(&Some(made.fingerprint))
    });
    if same { Ok(()) } else { Err(KeyError::NotMade { what: "the same key in this form", source: None }) }
}

fn not_made(name: &str, form: Form, error: KeyError) -> Failure {
    match error {
        KeyError::NoSuchForm { found, .. } => {
            let (form, instead) = (form.name(), form.instead());
            Failure::Usage(format!("{name}: {found} keys have no {form} form; {instead}"))
        }
        error => failure(name, error),
    }
}

fn write_public(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let written = OpenOptions::new().create_new(true).write(true).open(path)?.write_all(bytes);
    if written.is_err() {
        let _ = fs::remove_file(path);
    }
    written
}

fn unwritable(path: &Path, source: io::Error) -> Failure {
    failure(&path.display().to_string(), KeyError::File { action: "written", path: path.to_owned(), source })
}

fn tell(
    args: &ConvertArgs,
    path: &Path,
    fingerprint: Fingerprint,
    json: bool,
    out: &mut dyn Write,
) -> Result<(), Failure> {
    let (form, file, private) = (args.form, path.display().to_string(), args.form.is_private());
    if json {
        let (form, fingerprint) = (form.name(), fingerprint.to_string());
        return write_json(out, &json!({ "form": form, "fingerprint": fingerprint, "file": file, "private": private }));
    }
    writeln!(out, "{} {file}: {}", paint(GOOD, "✓ written"), form.words())?;
    writeln!(out, "  {}{fingerprint}", paint(FAINT, "fingerprint  "))?;
    if private {
        let locked = if form.is_locked() { "" } else { ", and not locked: delete it when it has served" };
        writeln!(out, "  {}readable by you alone{locked}", paint(FAINT, "mode         "))?;
        let check = format!("tongbao keys inspect {}", quoted(&file));
        writeln!(out, "  {}{}", paint(FAINT, "look at it   "), check)?;
    }
    Ok(())
}
