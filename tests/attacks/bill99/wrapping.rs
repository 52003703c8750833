//! K1: a valid signature beside content that it does not cover.

use super::{Tr3, notified};

/// What a forger wants to be read: paid, another order, ¥99,999.
const FORGED: &str =
    "<externalRefNumber>OTHER</externalRefNumber><amount>99999</amount><responseCode>00</responseCode>";

/// Name and text of every variant. Each holds the whole valid signature, or what some parser takes for it.
fn variants(tr3: &Tr3) -> Vec<(&'static str, String)> {
    let s = tr3.signature.as_str();
    let value = s.trim_start_matches("<signature>").trim_end_matches("</signature>");
    let (head, tail) = tr3.body.split_once(s).expect("the signature");
    let put = |replacement: &str| format!("{head}{replacement}{tail}");
    let (prolog, rest) = tr3.body.split_at(tr3.body.find("<MasMessage").expect("a root"));
    let (root, inside) = rest.split_at(rest.find('>').expect("its end") + 1);
    let envelope_end = "</TxnMsgContent>";
    vec![
        // The published forgery: greedy verifiers cut everything between the first and the last tag.
        ("fields between two signatures", put(&format!("{s}{FORGED}<signature></signature>"))),
        ("fields between two whole signatures", put(&format!("{s}{FORGED}{s}"))),
        ("a second content between two signatures", put(&format!("{s}</TxnMsgContent><TxnMsgContent>{FORGED}{s}"))),
        ("an empty signature first", put(&format!("<signature></signature>{FORGED}{s}"))),
        ("an empty element of that name first", put(&format!("<signature/>{s}"))),
        ("an empty element of that name last", put(&format!("{s}<signature/>"))),
        ("a signature in a signature", put(&format!("<signature>{value}{s}</signature>"))),
        ("forged fields in the signature", put(&format!("<signature>{value}{FORGED}</signature>"))),
        ("a comment in the signature", put(&format!("<signature>{value}<!-- {FORGED} --></signature>"))),
        ("an empty comment in the signature", put(&format!("<signature><!---->{value}</signature>"))),
        ("CDATA in the signature", put(&format!("<signature><![CDATA[{value}]]></signature>"))),
        ("a processing instruction in the signature", put(&format!("<signature><?x {FORGED}?>{value}</signature>"))),
        ("the valid one in a comment", put(&format!("<!--{s}--><signature>AA==</signature>"))),
        ("the valid one in CDATA", put(&format!("<miExt><![CDATA[{s}]]></miExt>"))),
        ("the valid one in an instruction", put(&format!("<?sig {s}?>"))),
        ("a prefix", put(&s.replace("signature>", "n:signature>"))),
        (
            "a declared prefix",
            prolog.to_owned() + &root.replace('>', " xmlns:n=\"n\">") + &inside.replace("signature>", "n:signature>"),
        ),
        ("a prefixed one beside the valid one", put(&format!("<n:signature>{value}</n:signature>{FORGED}{s}"))),
        ("upper case", put(&s.replace("signature", "SIGNATURE"))),
        ("upper case beside the valid one", put(&format!("{s}{FORGED}<SIGNATURE>{value}</SIGNATURE>"))),
        ("one capital", put(&s.replace("signature", "Signature"))),
        ("tags as entities", put(&s.replace('<', "&lt;").replace('>', "&gt;"))),
        ("a character reference in the tag", put(&s.replace("signature>", "&#115;ignature>"))),
        ("a reference in one of two", put(&format!("{s}{FORGED}<&#x73;ignature>{value}</&#x73;ignature>"))),
        ("two roots", format!("{}{}", tr3.body, rest)),
        ("two documents", tr3.body.repeat(2)),
        ("a forged root behind", format!("{}{root}<TxnMsgContent>{FORGED}</TxnMsgContent></MasMessage>", tr3.body)),
        ("a forged root before", format!("{prolog}{root}<TxnMsgContent>{FORGED}</TxnMsgContent></MasMessage>{rest}")),
        ("a line break in the value", put(&format!("<signature>{}\n{}</signature>", &value[..76], &value[76..]))),
        ("a line break before the value", put(&format!("<signature>\n{value}</signature>"))),
        ("a line break as a reference", put(&format!("<signature>{value}&#10;</signature>"))),
        ("a blank before > of the opening tag", put(&s.replacen("signature>", "signature >", 1))),
        ("a blank before > of the closing tag", put(&s.replace("</signature>", "</signature >"))),
        ("a blank after <", put(&s.replacen("<signature", "< signature", 1))),
        ("an attribute", put(&s.replacen("<signature>", "<signature id=\"1\">", 1))),
        ("fields behind the signature", put(&format!("{s}{FORGED}"))),
        ("a field twice behind the signature", put(&format!("{s}<amount>99999</amount>"))),
        ("an unknown field behind the signature", put(&format!("{s}<more>1</more>"))),
        ("text behind the signature", put(&format!("{s}99999"))),
        ("a comment behind the signature", put(&format!("{s}<!-- -->"))),
        ("in the envelope", format!("{head}{}", tail.replacen(envelope_end, &format!("{envelope_end}{s}"), 1))),
        ("in front of all fields", tr3.covered.replacen("<TxnMsgContent>", &format!("<TxnMsgContent>{s}"), 1)),
        (
            "in a second content",
            format!(
                "{head}{}",
                tail.replacen(envelope_end, &format!("{envelope_end}<TxnMsgContent>{s}</TxnMsgContent>"), 1)
            ),
        ),
        (
            "forged content before",
            tr3.body.replacen("<TxnMsgContent>", &format!("<TxnMsgContent>{FORGED}</TxnMsgContent><TxnMsgContent>"), 1),
        ),
        ("forged fields in the envelope", tr3.body.replacen("<TxnMsgContent>", &format!("{FORGED}<TxnMsgContent>"), 1)),
        ("a document type", format!("{prolog}<!DOCTYPE MasMessage [<!ENTITY a \"99999\">]>{rest}")),
        (
            "a document type around the signature",
            format!("{prolog}<!DOCTYPE MasMessage [<!ENTITY s \"{value}\">]>{rest}"),
        ),
        ("a byte order mark", format!("\u{FEFF}{}", tr3.body)),
        ("a blank in front", format!(" {}", tr3.body)),
        ("a line break behind", format!("{}\n", tr3.body)),
        ("a line break before the end of the content", put(&format!("{s}\n"))),
        ("a zero byte behind", format!("{}\0", tr3.body)),
    ]
}

#[test]
fn k1_no_variant_of_a_wrapped_signature_is_accepted() {
    let tr3 = Tr3::new();
    let variants = variants(&tr3);
    assert!(variants.len() >= 21, "{} variants", variants.len());
    for (name, forged) in &variants {
        assert_ne!(forged, &tr3.body, "{name} is no variant");
        let result = notified(forged.as_bytes());
        assert!(result.is_err(), "{name}: accepted as {:?}", result.map(|notify| notify.into_inner()));
    }
}

#[test]
fn k1_two_signatures_never_verify() {
    let tr3 = Tr3::new();
    let forged = tr3.body.replace(&tr3.signature, &format!("{0}{FORGED}<signature></signature>", tr3.signature));
    // The copied verifiers: cut greedily, take the first value. It passes there.
    let (from, to) = (forged.find("<signature>").unwrap(), forged.rfind("</signature>").unwrap());
    let greedy = format!("{}{}", &forged[..from], &forged[to + "</signature>".len()..]);
    assert_eq!(greedy, tr3.covered, "a greedy verifier checks the untouched text");
    let error = notified(forged.as_bytes()).expect_err("two signatures");
    assert!(error.to_string().contains("more than one signature"), "{error}");
}
