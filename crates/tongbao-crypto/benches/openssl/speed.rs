//! The command `openssl speed` as the peer.
//!
//! It does less than ours: RSA without the digest of the message, SM2 over 20 bytes, ciphers without padding and into a buffer that exists. The
//! rows of a few microseconds are therefore too hard on ours.

use std::{collections::HashMap, process::Command};

use super::{Operation, ours::Inputs};

/// One second of `openssl speed` for every algorithm, once in a round.
pub(crate) struct Peer {
    name: String,
    /// Operations a second by the arguments: of a key pair signing and verifying, of all else one figure.
    rates: HashMap<&'static str, Option<Vec<u64>>>,
}

impl Peer {
    /// The command takes whole seconds.
    pub(crate) const ROUNDS: usize = 9;

    pub(crate) fn new(_: &Inputs) -> Self {
        let version = run("version");
        let name = match &version {
            Some(version) => format!("`openssl speed`, {}", version.trim_end()),
            None => "NONE, because the command `openssl` does not run".to_owned(),
        };
        Self { name, rates: HashMap::new() }
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    pub(crate) fn start_round(&mut self) {
        self.rates.clear();
    }

    /// Picoseconds, unless the command is missing or too old for it.
    pub(crate) fn time(&mut self, operation: Operation) -> Option<u64> {
        let (arguments, column) = match operation {
            Operation::RsaSignSha1 | Operation::RsaSignSha256 => ("rsa2048", 0),
            Operation::RsaVerifySha256 => ("rsa2048", 1),
            Operation::Sm2Sign => ("sm2", 0),
            Operation::Sm2Verify => ("sm2", 1),
            Operation::Sm3 => ("-bytes 1024 -evp sm3", 0),
            Operation::Sm4Ecb => ("-bytes 1024 -evp sm4-ecb", 0),
            Operation::Sm4Cbc => ("-bytes 1024 -evp sm4-cbc", 0),
            Operation::Aes128Ecb => ("-bytes 1024 -evp aes-128-ecb", 0),
            Operation::Aes128Cbc => ("-bytes 1024 -evp aes-128-cbc", 0),
        };
        let rates = self.rates.entry(arguments).or_insert_with(|| rates(arguments));
        let rate = *rates.as_ref()?.get(column)?;
        1_000_000_000_000_u64.checked_div(rate)
    }
}

/// Reads the line `+F2:2:2048:1264.000000:22382.000000`, operations a second, or `+F:25:SM4-CBC:70356992.00`, bytes a second.
fn rates(arguments: &str) -> Option<Vec<u64>> {
    let output = run(&format!("speed -mr -elapsed -seconds 1 {arguments}"))?;
    let line = output.lines().find(|line| line.starts_with("+F"))?;
    let whole = |field: &str| field.split('.').next()?.parse::<u64>().ok();
    if line.starts_with("+F:") {
        return Some(vec![whole(line.rsplit(':').next()?)? / 1024]);
    }
    let [verifying, signing] = line.rsplitn(3, ':').take(2).collect::<Vec<_>>().try_into().ok()?;
    Some(vec![whole(signing)?, whole(verifying)?])
}

fn run(arguments: &str) -> Option<String> {
    let output = Command::new("openssl").args(arguments.split_whitespace()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}
