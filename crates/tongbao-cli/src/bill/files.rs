//! Opening bills: files, archives, standard input.

use std::fs::File;
use std::io::{self, Cursor, Read};
use std::path::Path;

use tongbao_wire::table::{Archive, Bill, BillError, Options, Summary};

use super::Bills;
use super::args::ReadingArgs;
use super::report::Report;
use crate::failure::Failure;

/// Reads every bill in a file: one, or those in an archive.
pub(super) fn read(path: &Path, reading: &ReadingArgs, bills: &Bills) -> Result<Vec<Report>, Failure> {
    let name = path.display().to_string();
    let unreadable = |error: io::Error| Failure::Usage(format!("{name}: it cannot be read: {error}"));
    let mut source: Box<dyn Read> = if path == Path::new("-") {
        Box::new(io::stdin().lock())
    } else {
        Box::new(File::open(path).map_err(unreadable)?)
    };
    let mut begin = Vec::new();
    (&mut source).take(4).read_to_end(&mut begin).map_err(unreadable)?;
    let is_archive = Archive::<File>::is_one(&begin);
    let source = Cursor::new(begin).chain(source);
    if !is_archive {
        let last = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let about = (bills.about)(&last);
        return Ok(vec![report(name, about, source, reading, bills)]);
    }
    let (mut archive, mut reports) = (Archive::new(source), Vec::new());
    loop {
        let damaged = |error: io::Error| Failure::Check(format!("{name}: {error}"));
        let Some(mut file) = archive.next_file().map_err(damaged)? else { return Ok(reports) };
        let inside = file.name().escape_debug().to_string();
        let about = (bills.about)(file.name());
        reports.push(report(format!("{name}: {inside}"), about, &mut file, reading, bills));
        // What was not read of it is checked all the same.
        io::copy(&mut file, &mut io::sink()).map_err(damaged)?;
    }
}

fn report(name: String, about: String, source: impl Read, reading: &ReadingArgs, bills: &Bills) -> Report {
    let options = reading.charset.map_or_else(Options::default, |charset| Options::default().charset(charset));
    // Nothing is needed: a bill without amounts is counted, and what is missing is said.
    match Bill::open(source, options, bills.heads, &reading.columns, &[]) {
        Ok(mut bill) => {
            let summary = Summary::of(&mut bill);
            Report::new(name, about, &bill, summary)
        }
        Err(BillError::Heads(error)) => Report::unread(name, about, error.to_string().escape_debug().to_string()),
        Err(error) => Report::unread(name, about, error.to_string()),
    }
}
