//! Downloading a file: it appears when it is whole.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use bytes::Bytes;
use tongbao_transport::{BlockingHttps, HttpsBuilder};

use super::{DownloadArgs, Offer};
use crate::failure::Failure;

/// Downloads what a gateway offers, and says where it is.
pub(super) fn fetch(args: &DownloadArgs, offer: &Offer, number: usize) -> Result<PathBuf, Failure> {
    let target = args.out.join(safe(&offer.name, number));
    let failed = |why: String| Failure::Check(format!("{}: {why}", target.display()));
    if target.exists() && !args.force {
        return Err(failed(THERE.to_owned()));
    }
    fs::create_dir_all(&args.out).map_err(|error| failed(error.to_string()))?;
    let request = http::Request::get(&offer.url).body(Bytes::new());
    let request = request.map_err(|_| failed("the gateway's download_url is no address".to_owned()))?;
    let https = transport(args)?.timeout(DOWNLOAD_TIME).build_blocking();
    let https = https.map_err(|error| failed(error.to_string()))?;
    let part = Part::new(&target).map_err(|error| failed(error.to_string()))?;
    let mut sink = BufWriter::new(&part.file);
    https.download(request, args.limit << 20, &mut sink).map_err(|error| failed(error.to_string()))?;
    let written = sink.flush().and_then(|()| part.file.sync_all());
    drop(sink);
    written.and_then(|()| part.keep(&target, args.force)).map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => failed(THERE.to_owned()),
        _ => failed(error.to_string()),
    })?;
    Ok(target)
}

/// The way to the gateway and its files: the authority that is named, or what the system trusts.
pub(crate) fn transport(args: &DownloadArgs) -> Result<HttpsBuilder, Failure> {
    let in_kit = args.kit.as_ref().map(|kit| kit.join("ca.pem"));
    let Some(ca) = args.ca.as_ref().or(in_kit.as_ref()) else { return Ok(BlockingHttps::builder()) };
    let unreadable = |error: String| Failure::Usage(format!("{}: {error}", ca.display()));
    let pem = fs::read(ca).map_err(|error| unreadable(error.to_string()))?;
    BlockingHttps::builder().trust_only_pem(&pem).map_err(|error| unreadable(error.to_string()))
}

/// The name of the file here: the gateway's, if it is the name of a file in this folder and nothing else.
fn safe(name: &str, number: usize) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
    if (1..=128).contains(&name.len()) && name.chars().all(plain) && !name.starts_with(['.', '-']) {
        name.to_owned()
    } else {
        format!("bill-{number}")
    }
}

/// A file that is not whole yet. Removed if it does not become so.
struct Part {
    path: PathBuf,
    file: File,
}

impl Part {
    fn new(target: &Path) -> io::Result<Self> {
        let mut path = target.as_os_str().to_owned();
        path.push(format!(".{}.part", std::process::id()));
        let path = PathBuf::from(path);
        let mut options = OpenOptions::new();
        options.create_new(true).write(true);
        // Bills are about people's payments.
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        Ok(Self { file: options.open(&path)?, path })
    }

    /// Gives it its name. Without force nothing that is there is written over, not even what came in the meantime.
    fn keep(&self, target: &Path, force: bool) -> io::Result<()> {
        if force { fs::rename(&self.path, target) } else { fs::hard_link(&self.path, target) }
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        // Gone already if it was renamed.
        let _ = fs::remove_file(&self.path);
    }
}

const THERE: &str = "it is there already; --force writes over it";
const DOWNLOAD_TIME: Duration = Duration::from_secs(600);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_from_the_gateway_stays_in_its_folder() {
        assert_eq!(safe("20240101_6666000100000001_order.zip", 1), "20240101_6666000100000001_order.zip");
        for name in ["", "../x", "a/b", "a\\b", ".bashrc", "-rf", "账单.csv", "a b", &"a".repeat(129)] {
            assert_eq!(safe(name, 2), "bill-2", "{name}");
        }
    }
}
