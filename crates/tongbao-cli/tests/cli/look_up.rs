//! `interfaces` and `codes`.

use std::io::{BufRead, BufReader, Read};
use std::process::{Command, Stdio};

use crate::{gateway, tongbao};

#[test]
fn interfaces_are_listed() {
    let gateway = gateway();
    let run = tongbao(&["interfaces", &gateway]);
    assert_eq!(run.code, 0, "{}", run.err);
    let line = run.out.lines().find(|line| line.trim_start().starts_with("purchase ")).unwrap();
    assert!(line.contains("协议支付接口") && line.contains("/purchase") && line.contains("moves money"), "{line}");
}

#[test]
fn an_interface_shows_everything_that_its_table_says() {
    let run = tongbao(&["interfaces", &gateway(), "purchase"]);
    let field = |name: &str| run.out.lines().find(|line| line.starts_with(&format!("  {name} "))).unwrap().to_owned();
    assert!(field("merchantId").contains("fixed 15 chars"));
    assert!(field("cvv2").contains("secret (cvv)"));
    assert!(field("version").contains("always 1.0"));
    assert!(field("storableCardNo").contains("also read as storablePan"));
    assert!(run.out.contains("Of storableCardNo, payToken, cardNo, at least one."), "{}", run.out);
    assert!(run.out.contains("M when responseCode is 00 or C0"), "{}", run.out);
    assert!(run.out.contains("agreement payment"), "{}", run.out);
}

#[test]
fn for_machines_an_interface_is_one_document() {
    let interface = tongbao(&["interfaces", &gateway(), "purchase", "--json"]).json();
    let fields = interface["outbound"]["fields"].as_array().unwrap();
    let cvv2 = fields.iter().find(|field| field["wire"] == "cvv2").unwrap();
    assert_eq!(cvv2["secret"], "cvv");
    assert_eq!(cvv2["length"], "fixed 3 digits");
    assert_eq!(interface["charges"], true);
}

#[test]
fn json_schema_of_both_messages() {
    let schemas = tongbao(&["interfaces", &gateway(), "purchase", "--schema"]).json();
    assert_eq!(schemas["request"]["properties"]["merchantId"]["maxLength"], 15);
    assert_eq!(schemas["response"]["properties"]["responseCode"]["title"], "应答码");
}

#[test]
fn unknown_names_are_usage_errors_with_a_suggestion() {
    let gateway = gateway();
    let run = tongbao(&["interfaces", &gateway, "purchse"]);
    assert_eq!((run.code, run.out.as_str()), (2, ""));
    assert!(run.err.contains("did you mean `purchase`?"), "{}", run.err);
    let run = tongbao(&["interfaces", &gateway.replace('9', "8")]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains(&format!("did you mean `{gateway}`?")), "{}", run.err);
    assert_eq!(tongbao(&["interface"]).code, 2);
    assert_eq!(tongbao(&["interfaces", &gateway, "--schema"]).code, 2, "of which interface?");
}

#[test]
fn codes_are_explained() {
    let gateway = gateway();
    let run = tongbao(&["codes", &gateway, "C0"]);
    assert!(run.out.contains("outcome  unknown: nothing is known about the money"), "{}", run.out);
    let run = tongbao(&["codes", &gateway, "c0"]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("did you mean `C0`?") && run.err.contains("query before anything else"), "{}", run.err);
    let all = tongbao(&["codes", &gateway, "--json"]).json();
    assert!(all.as_array().unwrap().len() > 100);
}

#[test]
fn a_closed_pipe_is_no_error() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_tongbao"))
        .args(["codes", &gateway()])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::with_capacity(16, child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let mut errors = String::new();
    child.stderr.take().unwrap().read_to_string(&mut errors).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(0));
    assert_eq!(errors, "");
}

#[test]
fn help_documents_the_exit_codes() {
    let run = tongbao(&["--help"]);
    assert_eq!(run.code, 0);
    assert!(
        run.out.contains("Exit code: 0 fine, 1 a check failed, 2 wrong usage or a file that cannot"),
        "{}",
        run.out
    );
    for command in ["demo", "sandbox", "interfaces", "codes", "explain", "keys"] {
        assert!(tongbao(&[command, "--help"]).out.contains("Examples:"), "{command}");
    }
}

#[test]
fn a_code_that_no_table_has_is_unknown_for_machines_too() {
    let run = tongbao(&["codes", &gateway(), "ZZ9", "--json"]);
    assert_eq!((run.code, &run.json()[0]["outcome"], &run.json()[0]["listed"]), (0, &"unknown".into(), &false.into()));
}
