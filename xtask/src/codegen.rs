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
    for package in ["crates/tongbao-cli", "tests"] {
        files.push(manifest(root, package, &gateways)?);
    }
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
    let mut gateways = Vec::new();
    let mut reports = Vec::new();
    for folder in folders {
        let relative = folder.strip_prefix(root).unwrap_or(&folder);
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

/// A manifest with the block that names every gateway's crate.
fn manifest(root: &Path, package: &str, gateways: &[Gateway]) -> Result<File, String> {
    let path = format!("{package}/Cargo.toml");
    let text = fs::read_to_string(root.join(&path)).map_err(|error| format!("{path}: {error}"))?;
    let (before, rest) =
        text.split_once(BEGIN).ok_or_else(|| format!("{path}: the line `{}` is missing", BEGIN.trim()))?;
    let (_, after) = rest.split_once(END).ok_or_else(|| format!("{path}: the line `{}` is missing", END.trim()))?;
    let mut block = tongbao_codegen::dependencies(gateways);
    if package == "crates/tongbao-cli" {
        block = block.replace("../crates/", "../");
    }
    Ok(File { text: format!("{before}{BEGIN}{block}{END}{after}"), path })
}

/// Generated files whose spec is gone.
fn leftovers(root: &Path, gateways: &[Gateway], files: &[File]) -> Result<Vec<String>, String> {
    let mut leftovers = Vec::new();
    for gateway in gateways {
        let folder = format!("crates/tongbao-{}/src/generated", gateway.id);
        let Ok(entries) = fs::read_dir(root.join(&folder)) else { continue };
        for entry in entries {
            let name = entry.map_err(|error| format!("{folder}: {error}"))?.file_name();
            let path = format!("{folder}/{}", name.to_string_lossy());
            if !files.iter().any(|file| file.path == path) {
                leftovers.push(path);
            }
        }
    }
    Ok(leftovers)
}

const BEGIN: &str = "# gateways: this block is written by `cargo xtask codegen`\n";
const END: &str = "# end of gateways\n";
