//! `codegen` and `spec`: from the specs to every file that is made from them.

use std::fs;
use std::path::Path;

use tongbao_codegen::File;
use tongbao_spec::Gateway;

/// Writes every generated file, or with `check` only says which are stale.
pub(crate) fn run(root: &Path, check: bool) -> Result<(), String> {
    let gateways = specs(root)?;
    let mut files: Vec<File> = gateways.iter().flat_map(tongbao_codegen::files).collect();
    files.extend(tongbao_codegen::indexes(&gateways));
    files.extend(blocks(root, &gateways)?);
    let mut stale: Vec<String> = Vec::new();
    for file in &files {
        let path = root.join(&file.path);
        if fs::read_to_string(&path).is_ok_and(|text| text == file.text) {
            continue;
        }
        stale.push(file.path.clone());
        if !check {
            write(&path, &file.text)?;
        }
    }
    for path in leftovers(root, &gateways, &files)? {
        if !check {
            fs::remove_file(root.join(&path)).map_err(|error| format!("{path}: {error}"))?;
        }
        stale.push(path);
    }
    match (stale.is_empty(), check) {
        (true, _) => println!("{} generated files are fresh", files.len()),
        (false, false) => println!("written or removed:\n  {}", stale.join("\n  ")),
        (false, true) => {
            return Err(format!(
                "stale generated files:\n  {}\nrun `cargo xtask codegen` and commit the result",
                stale.join("\n  ")
            ));
        }
    }
    Ok(())
}

/// Loads every gateway's spec. All mistakes of all gateways come out together.
pub(crate) fn specs(root: &Path) -> Result<Vec<Gateway>, String> {
    let mut folders: Vec<_> = fs::read_dir(root.join("specs"))
        .map_err(|error| format!("specs: {error}"))?
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .filter(|path| path.is_dir())
        .collect();
    folders.sort();
    let here = std::env::current_dir().unwrap_or_default();
    let mut gateways = Vec::new();
    let mut reports = Vec::new();
    for folder in folders {
        // Reports name files as the reader can open them.
        let relative = folder.strip_prefix(&here).unwrap_or(&folder);
        match tongbao_spec::load(relative) {
            Ok(gateway) => gateways.push(gateway),
            Err(report) => reports.push(report.to_string()),
        }
    }
    if reports.is_empty() { Ok(gateways) } else { Err(reports.join("\n")) }
}

pub(crate) fn write(path: &Path, text: &str) -> Result<(), String> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, text))
        .map_err(|error| format!("{}: {error}", path.display()))
}

/// Manifests and module lists with the block that names gateways.
///
/// The manifests of the command line tool and of the tests name every gateway. Any other manifest may have a block too, and then names those
/// that have a module `src/<id>` in the package, as a sandbox has simulators. So may any Rust file: its block lists the modules `<id>` beside
/// it.
fn blocks(root: &Path, gateways: &[Gateway]) -> Result<Vec<File>, String> {
    let mut files = Vec::new();
    let with_module_in = |folder: &str| -> Vec<Gateway> {
        let home = |id: &str| root.join(folder).join(id);
        let there = |id: &str| home(id).with_extension("rs").exists() || home(id).join("mod.rs").exists();
        gateways.iter().filter(|each| there(&each.id)).cloned().collect()
    };
    for package in packages(root)? {
        let all = KNOWS_ALL.contains(&package.as_str());
        let with_module = with_module_in(&format!("{package}/src"));
        let mut dependencies = tongbao_codegen::dependencies(if all { gateways } else { &with_module });
        if package.starts_with("crates/") {
            dependencies = dependencies.replace("../crates/", "../");
        }
        files.extend(with_block(root, format!("{package}/Cargo.toml"), "#", &dependencies, all)?);
        for source in rust_files(root, &package) {
            let folder = source.rsplit_once('/').map_or("", |(folder, _)| folder);
            let modules = with_module_in(folder);
            let list: String = modules.iter().map(|each| format!("mod {};\n", each.id)).collect();
            files.extend(with_block(root, source, "//", &list, false)?);
        }
    }
    Ok(files)
}

/// Every Rust file below a folder, from the root of the repository.
fn rust_files(root: &Path, folder: &str) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(root.join(folder)).into_iter().flatten().filter_map(Result::ok) {
        let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            found.extend(rust_files(root, &path));
        } else if path.ends_with(".rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The packages that name every gateway.
const KNOWS_ALL: &[&str] = &["crates/tongbao-cli", "tests"];

fn packages(root: &Path) -> Result<Vec<String>, String> {
    let entries = fs::read_dir(root.join("crates")).map_err(|error| format!("crates: {error}"))?;
    let mut packages: Vec<_> = entries
        .filter_map(Result::ok)
        .map(|entry| format!("crates/{}", entry.file_name().to_string_lossy()))
        .chain(["tests".to_owned()])
        .collect();
    packages.sort();
    Ok(packages)
}

/// A file with new content in its block. `None` if it has none, or does not exist.
fn with_block(root: &Path, path: String, sign: &str, content: &str, must: bool) -> Result<Option<File>, String> {
    let (begin, end) = (format!("{sign} {BEGIN}\n"), format!("{sign} {END}\n"));
    let text = fs::read_to_string(root.join(&path)).unwrap_or_default();
    let Some((before, rest)) = text.split_once(&begin) else {
        return if must { Err(format!("{path}: the line `{}` is missing", begin.trim())) } else { Ok(None) };
    };
    let (_, after) = rest.split_once(&end).ok_or_else(|| format!("{path}: the line `{}` is missing", end.trim()))?;
    Ok(Some(File { text: format!("{before}{begin}{content}{end}{after}"), path }))
}

/// Generated files whose spec is gone: interfaces that have left, and what whole gateways left behind in shared folders.
fn leftovers(root: &Path, gateways: &[Gateway], files: &[File]) -> Result<Vec<String>, String> {
    let mut folders = vec!["docs/gateways".to_owned()];
    for gateway in gateways {
        folders.push(format!("crates/tongbao-{}/src/generated", gateway.id));
        folders.push(format!("tests/wire/{}", gateway.id));
    }
    let mut leftovers = Vec::new();
    for folder in folders {
        let Ok(entries) = fs::read_dir(root.join(&folder)) else { continue };
        for entry in entries {
            let name = entry.map_err(|error| format!("{folder}: {error}"))?.file_name();
            let path = format!("{folder}/{}", name.to_string_lossy());
            let written = |text: String| text.lines().take(5).any(|line| line.contains("@generated"));
            let ours = folder.ends_with("generated") || fs::read_to_string(root.join(&path)).is_ok_and(written);
            if ours && !files.iter().any(|file| file.path == path) {
                leftovers.push(path);
            }
        }
    }
    Ok(leftovers)
}

const BEGIN: &str = "gateways: this block is written by `cargo xtask codegen`";
const END: &str = "end of gateways";
