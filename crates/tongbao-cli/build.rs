//! Lists the hand-written parts of gateways: every folder of `src` with a `profile.rs`.
//!
//! So that a new gateway adds its folder and edits no file of the others.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    writeln!(io::stdout(), "cargo::rerun-if-changed=src")?;
    let source = Path::new(&variable("CARGO_MANIFEST_DIR")?).join("src");
    let mut found = Vec::new();
    for entry in fs::read_dir(&source)? {
        let folder = entry?;
        if folder.path().join("profile.rs").is_file() {
            found.push(folder.file_name().to_string_lossy().into_owned());
        }
    }
    found.sort();
    let (mut modules, mut list) = (String::new(), String::new());
    for id in &found {
        let path = source.join(id).join("profile.rs");
        let _ = writeln!(modules, "#[path = {:?}]\nmod {id};", path.display().to_string());
        let _ = writeln!(list, "    &{id}::PROFILE,");
    }
    let text = format!("{modules}\nstatic PROFILES: &[&Profile] = &[\n{list}];\n");
    fs::write(Path::new(&variable("OUT_DIR")?).join("profiles.rs"), text)
}

fn variable(name: &str) -> io::Result<String> {
    env::var(name).map_err(|error| io::Error::other(format!("{name}: {error}")))
}
