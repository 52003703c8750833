//! `tongbao sandbox`: a gateway in a box, for programs that are not ours.

mod fault;

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;

use serde_json::{Map, json};
use tokio::sync::mpsc;
use tongbao_core::schema::Flow;
use tongbao_sandbox::{Config, Event, MerchantKit, Played, Sandbox, StartError, TestCard};

use self::fault::On;
use crate::args::SandboxArgs;
use crate::demo::list_faults;
use crate::failure::Failure;
use crate::gateway;
use crate::gateways::GATEWAYS;
use crate::look::{DOUBT, FAINT, STRONG, paint};
use crate::profile;
use crate::sign;
use crate::signals::Signals;

/// Runs the command.
pub(crate) fn run(args: &SandboxArgs, json: bool, out: &mut dyn Write) -> Result<(), Failure> {
    if args.fault.as_deref() == Some("list") {
        return list_faults(json, out);
    }
    let mut gateways = match args.gateway.as_deref() {
        Some(id) => vec![gateway::gateway(id)?],
        None => GATEWAYS.iter().collect(),
    };
    sign::retain(&mut gateways, args.sign)?;
    let played = gateways.into_iter().find_map(|gateway| profile::of(gateway.id)?.sandbox);
    let played = played.ok_or_else(|| Failure::Usage("the sandbox does not play this gateway yet".to_owned()))?;
    played(args, json, out)
}

/// A call that can be pasted into a shell, with the kit in this folder.
pub(crate) type Paste<G> = fn(&Sandbox<G>, &Path) -> Option<String>;

/// Plays a gateway, begun like this, until Ctrl-C.
pub(crate) fn play<G: Played>(
    args: &SandboxArgs,
    start: impl AsyncFnOnce(Config) -> Result<Sandbox<G>, StartError>,
    paste: Paste<G>,
    json: bool,
    out: &mut dyn Write,
) -> Result<(), Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| Failure::Check(format!("tokio: {error}")))?;
    runtime.block_on(serve(args, start, paste, json, out))
}

async fn serve<G: Played>(
    args: &SandboxArgs,
    start: impl AsyncFnOnce(Config) -> Result<Sandbox<G>, StartError>,
    paste: Paste<G>,
    json: bool,
    out: &mut dyn Write,
) -> Result<(), Failure> {
    let fault = fault::asked(args)?;
    let (sender, mut events) = mpsc::unbounded_channel();
    let config = Config::realistic().bind(SocketAddr::from((Ipv4Addr::LOCALHOST, args.port))).on_event(move |event| {
        // Nobody listens any more only when the sandbox is about to stop.
        let _ = sender.send(event.clone());
    });
    let sandbox = start(config).await.map_err(|error| {
        Failure::Check(format!("the sandbox at 127.0.0.1:{}: {error}; --port 0 takes a free port", args.port))
    })?;
    if let Some(address) = &args.notify {
        sandbox.set_notify_address(address).map_err(|error| Failure::Usage(format!("--notify {address}: {error}")))?;
    }
    let fault = fault.map(|fault| fault::turn_on(&sandbox, fault, args.times)).transpose()?;
    let cards = cards(&sandbox)?;
    check_folder(&args.dir)
        .and_then(|()| sandbox.merchant().write_to(&args.dir))
        .and_then(|()| write_private(&args.dir.join(CARDS), &cards))
        .and_then(|()| write_private(&args.dir.join(CODES), b""))
        .map_err(|error| unwritable(args, &error))?;
    let mut stop = Signals::new()?;
    if json {
        start_for_machines(&sandbox, args, fault.as_ref(), out)?
    } else {
        start_for_people(&sandbox, args, fault.as_ref(), paste, out)?
    }
    // Whoever started it may stop reading, and still wants it to answer.
    let mut read = true;
    loop {
        tokio::select! {
            () = stop.next() => break,
            Some(event) = events.recv() => {
                pass_on_code(&sandbox, args, &event)?;
                match show(&event, json, out) {
                    Err(Failure::Closed) => read = false,
                    shown if read => shown?,
                    _ => {}
                }
            }
        }
    }
    sandbox.shutdown().await;
    Ok(())
}

/// Files beside the merchant's kit, for what a customer would know. Made up, and still shown to nobody but the owner of the folder.
const CARDS: &str = "cards.json";
const CODES: &str = "sms-codes";

fn cards<G: Played>(sandbox: &Sandbox<G>) -> Result<Vec<u8>, Failure> {
    let card = |card: TestCard| {
        json!({
            "label": card.label,
            "bank": card.bank_id,
            "pan": card.pan.expose(),
            "holder": card.holder.expose(),
            "id_number": card.id_number.expose(),
            "phone": card.phone.expose(),
            "expiry": card.expiry.as_ref().map(|expiry| expiry.expose()),
            "cvv2": card.cvv2.as_ref().map(|cvv2| cvv2.expose()),
        })
    };
    Ok(serde_json::to_vec_pretty(&sandbox.cards().into_iter().map(card).collect::<Vec<_>>())?)
}

/// The SMS that a customer would get goes into a file: its order and its code, one a line.
fn pass_on_code<G: Played>(sandbox: &Sandbox<G>, args: &SandboxArgs, event: &Event) -> Result<(), Failure> {
    let mut all = G::INTERFACES.iter().map(|incoming| incoming.interface);
    let sends = all.any(|of| of.id == event.interface && matches!(of.flow, Flow::Bind | Flow::SendCode | Flow::Order));
    let Some(code) = sandbox.sms_code(&event.order).filter(|_| sends) else { return Ok(()) };
    let line = format!("{} {}\n", event.order.escape_debug(), code.expose());
    let file = OpenOptions::new().append(true).open(args.dir.join(CODES));
    file.and_then(|mut file| file.write_all(line.as_bytes())).map_err(|error| unwritable(args, &error))
}

/// Refuses a folder with such files that no sandbox wrote; the kit's own files look after themselves.
fn check_folder(dir: &Path) -> io::Result<()> {
    let foreign = [CARDS, CODES].into_iter().find(|name| dir.join(name).exists() && !dir.join("README").exists());
    match foreign {
        Some(name) => Err(io::Error::other(format!("{name} is there already and was not written by a sandbox"))),
        None => Ok(()),
    }
}

/// Writes a new file that only its owner may read.
pub(crate) fn write_private(path: &Path, content: &[u8]) -> io::Result<()> {
    // Removed first, so that neither the mode nor the target of what was there matters.
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut options = OpenOptions::new();
    options.create_new(true).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)?.write_all(content)
}

fn unwritable(args: &SandboxArgs, error: &io::Error) -> Failure {
    Failure::Check(format!("{}: {error}", args.dir.display()))
}

fn start_for_machines<G: Played>(
    sandbox: &Sandbox<G>,
    args: &SandboxArgs,
    fault: Option<&On>,
    out: &mut dyn Write,
) -> Result<(), Failure> {
    let kit = sandbox.merchant();
    let facts: Map<_, _> = kit.facts().into_iter().map(|(name, text)| (name.to_owned(), text.into())).collect();
    let line = json!({
        "event": "started",
        "gateway": G::ID,
        "endpoint": sandbox.endpoint(),
        "dir": args.dir,
        "merchant_id": kit.merchant_id(),
        "merchant": facts,
        "fault": fault.map(On::machine),
    });
    writeln!(out, "{line}")?;
    Ok(out.flush()?)
}

fn start_for_people<G: Played>(
    sandbox: &Sandbox<G>,
    args: &SandboxArgs,
    fault: Option<&On>,
    paste: Paste<G>,
    out: &mut dyn Write,
) -> Result<(), Failure> {
    let dir = args.dir.display();
    let facts = sandbox.merchant().facts().into_iter().map(|(name, text)| format!("{name} {text}"));
    writeln!(out, "gateway   {}", G::NAME)?;
    writeln!(out, "endpoint  {}", paint(STRONG, sandbox.endpoint()))?;
    writeln!(out, "merchant  {}", facts.collect::<Vec<_>>().join(", "))?;
    writeln!(out, "keys      {dir}, explained in {dir}/README")?;
    writeln!(out, "customer  card numbers in {dir}/{CARDS}, SMS codes as they are sent in {dir}/{CODES}")?;
    for card in sandbox.cards() {
        let (behaviour, short) = (card.behaviour, card.short_number());
        writeln!(out, "card      {} {short} ¥{}, {behaviour:?}", card.label, card.balance)?;
    }
    if let Some(fault) = fault {
        writeln!(out, "fault     {}", paint(DOUBT, fault.human()))?;
    }
    if let Some(example) = paste(sandbox, &args.dir) {
        let hint = "Try it. The secrets go through standard input, where no list of processes shows them:";
        writeln!(out, "\n{}\n\n{example}", paint(FAINT, hint))?;
    }
    writeln!(out, "\n{}\n", paint(FAINT, "Ctrl-C stops it. What comes and goes:"))?;
    Ok(out.flush()?)
}

fn show(event: &Event, json: bool, out: &mut dyn Write) -> Result<(), Failure> {
    if json {
        let line = json!({
            "event": "happened",
            "time": event.time.to_string(),
            "interface": event.interface,
            "order": event.order,
            "text": event.what,
        });
        writeln!(out, "{line}")?;
    } else {
        writeln!(out, "{event}")?;
    }
    Ok(out.flush()?)
}
