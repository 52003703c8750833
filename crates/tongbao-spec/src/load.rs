//! From files to a checked gateway.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;

use crate::define;
use crate::diagnostic::{Faults, Report, Source, Span};
use crate::gateway;
use crate::interface::{self, Home, is_interface};
use crate::known::Known;
use crate::model::{Body, Fault, Gateway, Interface};
use crate::read::Reader;
use crate::tree::{self, File};
use crate::{check, errata, hint, unsure};

/// Reads and checks the folder of a gateway.
///
/// # Errors
///
/// Every mistake in every file. A file that cannot be read is one too.
pub fn load(dir: &Path) -> Result<Gateway, Report> {
    let main = display(&dir.join(MAIN));
    let mut paths: Vec<_> = match fs::read_dir(dir) {
        Ok(entries) => entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect(),
        Err(error) => return check_sources(vec![(display(dir), Err(error.to_string()))], None, None),
    };
    paths.retain(|path| path.extension() == Some(OsStr::new("toml")));
    let mut sources: Vec<_> = paths.iter().map(|path| (display(path), read_text(path))).collect();
    if !sources.iter().any(|(name, _)| *name == main) {
        sources.push((main.clone(), Err("every gateway has one".to_owned())));
    }
    sources.sort();
    let folder = fs::canonicalize(dir).ok();
    let folder = folder.as_deref().and_then(Path::file_name).and_then(OsStr::to_str);
    check_sources(sources, Some(&main), folder)
}

/// Reads and checks a gateway in one file.
///
/// # Errors
///
/// Every mistake in the file. A file that cannot be read is one too.
pub fn load_file(path: &Path) -> Result<Gateway, Report> {
    let name = display(path);
    check_sources(vec![(name.clone(), read_text(path))], Some(&name), None)
}

/// Checks a gateway in one file whose text is at hand. The name is for the report.
///
/// # Errors
///
/// Every mistake in the text.
pub fn load_text(name: &str, text: &str) -> Result<Gateway, Report> {
    check_sources(vec![(name.to_owned(), Ok(text.to_owned()))], Some(name), None)
}

/// The path as it stands in reports and dependency lists: with slashes on every system.
fn display(path: &Path) -> String {
    path.display().to_string().replace('\\', "/")
}

fn read_text(path: &Path) -> Result<String, String> {
    fs::read(path)
        .map_err(|error| error.to_string())
        .and_then(|bytes| String::from_utf8(bytes).map_err(|error| error.utf8_error().to_string()))
}

/// Checks files with names; `main` is the one with the head of the gateway.
fn check_sources(
    files: Vec<(String, Result<String, String>)>,
    main: Option<&str>,
    folder: Option<&str>,
) -> Result<Gateway, Report> {
    let faults = Faults::default();
    let mut sources = Vec::new();
    let mut unreadable = Vec::new();
    for (at, (name, text)) in files.into_iter().enumerate() {
        if let Err(problem) = &text {
            faults.add(Span { file: at, ..Span::default() }, format!("cannot read `{name}`"), problem.as_str());
            unreadable.push(at);
        }
        sources.push(Source { name, text: text.unwrap_or_default() });
    }
    let mut files: Vec<File> = (0..sources.len()).map(|at| tree::parse(&faults, &sources, at)).collect();
    for (at, file) in files.iter_mut().enumerate() {
        file.complete &= !unreadable.contains(&at);
    }
    let main = main.and_then(|main| sources.iter().position(|source| source.name == main));
    let gateway = read(&faults, &files, main, folder);
    faults.finish(sources)?;
    // Without a mistake there is a gateway: whoever returns `None` has noted why.
    gateway.ok_or_else(Report::empty)
}

/// One table that holds an interface, definitions or the head of the gateway.
struct Root<'a> {
    reader: Reader<'a>,
    file: &'a File,
    part: Part<'a>,
}

#[derive(Clone, Copy)]
enum Part<'a> {
    Head,
    Definitions,
    Interface(Option<&'a tree::Entry>),
}

fn read(faults: &Faults, files: &[File], main: Option<usize>, folder: Option<&str>) -> Option<Gateway> {
    let roots = find_roots(faults, files, main);
    let head_root = roots.iter().find(|root| matches!(root.part, Part::Head));
    let head = head_root.map(|root| gateway::read(&root.reader, folder));
    let charset = head.as_ref().map(|head| head.wire.charset).unwrap_or(tongbao_schema::Charset::Utf8);
    let mut known = Known::new(charset, files.iter().all(|file| file.complete));
    known.xml = head.as_ref().is_some_and(|head| matches!(head.wire.body, Body::Xml { .. }));
    let mut bodies = Vec::new();
    for root in &roots {
        bodies.extend(define::collect(&mut known, &root.reader, &root.file.name));
    }
    define::read_types(&mut known, bodies);
    if let (Some(head), Some(root)) = (&head, head_root) {
        gateway::check_common(head, &root.reader, &known);
    }
    let fault = head_root.and_then(|root| gateway::read_fault(&root.reader, &known));
    let mut interfaces: Vec<Interface> = Vec::new();
    let mut ids = Vec::new();
    let mut corrections = Vec::new();
    let mut hints = Vec::new();
    for root in &roots {
        let sheet = fault.as_ref().map(|(sheet, _)| sheet);
        match root.part {
            Part::Interface(entry) => {
                gateway::read_format(&root.reader, entry.is_none());
                let endpoints = head.as_ref().map(|head| head.endpoints.as_slice());
                let home = Home { file: &root.file.name, entry, fault: sheet, endpoints };
                let (interface, id, at) = interface::read(&root.reader, &known, home);
                interfaces.extend(interface);
                ids.push((id, at));
            }
            Part::Head | Part::Definitions => {
                if let Part::Definitions = root.part {
                    gateway::read_format(&root.reader, false);
                }
                hints.extend(hint::read(&root.reader));
                corrections.extend(errata::read(&root.reader, &known, sheet.as_slice()));
            }
        }
    }
    for root in roots {
        known.settle(root.reader);
    }
    check::check(faults, &known, &ids);
    let head = head?;
    let fault = fault.map(|(sheet, judge)| Fault { message: sheet.into_message(), judge });
    let mut gateway = Gateway {
        id: head.id,
        name: head.name,
        rust: head.rust,
        source: head.source,
        endpoints: head.endpoints,
        wire: head.wire,
        fault,
        types: known.types.into_iter().map(|def| def.into_model()).collect(),
        enums: known.enums.into_iter().map(|def| def.model).collect(),
        codes: known.codes.into_iter().map(|def| def.model).collect(),
        hints,
        interfaces,
        errata: corrections,
        unsure: Vec::new(),
    };
    gateway.unsure = unsure::collect(&gateway);
    Some(gateway)
}

/// The tables that hold something. Of a file with syntax errors, nothing is said but those.
fn find_roots<'a>(faults: &'a Faults, files: &'a [File], main: Option<usize>) -> Vec<Root<'a>> {
    let mut roots = Vec::new();
    for (at, file) in files.iter().enumerate().filter(|(_, file)| file.complete) {
        let name = if main == Some(at) { "the gateway" } else { "the interface" };
        let reader = Reader::new(faults, &file.table, file.at, name);
        if main == Some(at) {
            for entry in reader.entries("interfaces") {
                if let Some(reader) = Reader::of(faults, entry, format!("interface `{}`", entry.key)) {
                    roots.push(Root { reader, file, part: Part::Interface(Some(entry)) });
                }
            }
            roots.push(Root { reader, file, part: Part::Head });
        } else if is_interface(&reader) {
            roots.push(Root { reader, file, part: Part::Interface(None) });
        } else {
            let reader = Reader::new(faults, &file.table, file.at, "a file of definitions");
            roots.push(Root { reader, file, part: Part::Definitions });
        }
    }
    roots
}

/// The file with the head of a gateway.
const MAIN: &str = "gateway.toml";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{ACME, check, check_text};

    /// Checks the files of a folder named `acme`.
    fn check_folder(files: &[(&str, &str)], expected: &[&str]) {
        let sources = files.iter().map(|(name, text)| (format!("acme/{name}"), Ok((*text).to_owned()))).collect();
        let report = check_sources(sources, Some("acme/gateway.toml"), Some("acme")).err();
        let found = report.iter().flat_map(|report| report.diagnostics());
        let found: Vec<String> = found.map(|found| format!("{}: {}", found.file, found.title)).collect();
        assert_eq!(found, expected);
    }

    /// The gateway in one file as a folder: head, definitions, one file for each interface.
    fn folder() -> Vec<(String, String)> {
        let (head, rest) = ACME.split_once("[types.goods]").expect("there are types");
        let (definitions, interfaces) = rest.split_once("[interfaces.").expect("there are interfaces");
        let mut files = vec![("gateway.toml".to_owned(), head.to_owned())];
        files.push(("types.toml".to_owned(), format!("[types.goods]{definitions}")));
        let mut bodies =
            vec![("trade_create", String::new()), ("trade_query", String::new()), ("trade_notify", String::new())];
        for line in format!("[interfaces.{interfaces}").lines() {
            if let Some((id, body)) = bodies.iter_mut().find(|(id, _)| line == format!("[interfaces.{id}]")) {
                body.push_str(&format!("format = 1\nid = \"{id}\"\n"));
                continue;
            }
            let header = line.starts_with('[');
            let at = bodies.iter().rposition(|(_, body)| !body.is_empty()).unwrap_or_default();
            let (id, body) = &mut bodies[at];
            let line = if header { line.replace(&format!("interfaces.{id}."), "") } else { line.to_owned() };
            body.push_str(&format!("{line}\n"));
        }
        files.extend(bodies.into_iter().map(|(id, body)| (format!("{id}.toml"), body)));
        files.sort();
        files
    }

    fn check_spoilt(spoil: impl FnOnce(&mut Vec<(String, String)>), expected: &[&str]) {
        let mut files = folder();
        spoil(&mut files);
        let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        check_folder(&files, expected);
    }

    #[test]
    fn one_file_and_a_folder_say_the_same() {
        check_text(ACME, &[]);
        let files = folder();
        assert_eq!(files.len(), 5);
        let sources = files.iter().map(|(name, text)| (format!("acme/{name}"), Ok(text.clone()))).collect();
        let mut folder = check_sources(sources, Some("acme/gateway.toml"), Some("acme")).expect("the folder is sound");
        let mut file = load_text("acme.toml", ACME).expect("the file is sound");
        for gateway in [&mut folder, &mut file] {
            gateway.types.iter_mut().for_each(|known| known.file.clear());
            gateway.enums.iter_mut().for_each(|known| known.file.clear());
            gateway.codes.iter_mut().for_each(|known| known.file.clear());
            gateway.interfaces.iter_mut().for_each(|known| known.file.clear());
            gateway.interfaces.sort_by(|one, other| one.id.cmp(&other.id));
            gateway.unsure.clear();
        }
        assert_eq!(folder, file);
    }

    #[test]
    fn mistakes_of_all_files_are_sorted() {
        check_spoilt(
            |files| {
                for (_, text) in files.iter_mut() {
                    text.push_str("\n[[x.y]]\n");
                }
            },
            &[
                "acme/gateway.toml: unknown key `x`",
                "acme/trade_create.toml: unknown key `x`",
                "acme/trade_notify.toml: unknown key `x`",
                "acme/trade_query.toml: unknown key `x`",
                "acme/types.toml: unknown key `x`",
            ],
        );
    }

    #[test]
    fn the_folder_is_named_after_the_gateway() {
        check_spoilt(
            |files| files[0].1 = files[0].1.replace("id     = \"acme\"", "id = \"acne\""),
            &["acme/gateway.toml: the gateway is `acne`, but its folder is `acme`"],
        );
    }

    #[test]
    fn interfaces_have_ids_of_their_own() {
        check_spoilt(
            |files| files[3].1 = files[3].1.replace("id = \"trade_query\"", "id = \"trade_create\""),
            &["acme/trade_query.toml: a second interface is `trade_create`"],
        );
        check_spoilt(
            |files| files[3].1 = files[3].1.replace("format = 1\nid = \"trade_query\"", ""),
            &[
                "acme/trade_query.toml: the interface has no `format`",
                "acme/trade_query.toml: the interface has no `id`",
            ],
        );
    }

    #[test]
    fn a_syntax_error_hides_no_mistake_of_other_files_and_makes_none() {
        check_spoilt(
            |files| {
                files[4].1.push_str("\nx = \n");
                files[3].1 = files[3].1.replace("\"capture\"", "\"captrue\"");
            },
            &[
                "acme/trade_query.toml: `captrue` is no `origin`",
                "acme/types.toml: this is not TOML: string values must be quoted, expected literal string",
            ],
        );
        check_spoilt(
            |files| files[0].1.push('x'),
            &["acme/gateway.toml: this is not TOML: key with no value, expected `=`"],
        );
    }

    #[test]
    fn a_duplicate_key_is_one_mistake() {
        check(
            "expire    = { need",
            "bank = {}\nexpire    = { need",
            &["bank | this key stands here a second time | a table has every key once: delete one of them"],
        );
    }

    #[test]
    fn a_folder_without_gateway_is_a_mistake() {
        let report = load(Path::new("no/such/folder")).expect_err("there is none");
        assert_eq!(report.diagnostics()[0].title, "cannot read `no/such/folder`");
        let report = load_file(Path::new("no/such/file.toml")).expect_err("there is none");
        assert_eq!(report.diagnostics().len(), 1);
    }

    #[test]
    fn a_file_cut_off_anywhere_is_reported_and_never_panics() {
        for (at, _) in ACME.char_indices().step_by(7) {
            let cut = ACME.get(..at).unwrap_or_default();
            if let Err(report) = load_text("acme.toml", cut) {
                assert!(!report.diagnostics().is_empty());
                assert!(report.to_string().contains("mistake"));
            }
        }
    }
}
