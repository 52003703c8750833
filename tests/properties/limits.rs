//! Both sides of every limit, in the unit of its table.

use tongbao_core::schema::{AmountForm, Charset, Kind, Len, Need, Unit};
use tongbao_core::{AmountError, FaultKind};
use tongbao_tests::sample;
use tongbao_tests::tree::Node;

use crate::broken::{Site, only_fault, sites, with};
use crate::generate::size;
use crate::messages::Subject;

/// A text with this length in the unit: of `wide` characters as far as they go, filled up with letters.
fn text(length: u32, unit: Unit, wide: char) -> String {
    let (mut text, mut left) = (String::new(), length);
    if unit == Unit::Digits {
        return "7".repeat(length as usize);
    }
    while left >= size(wide, unit) {
        text.push(wide);
        left -= size(wide, unit);
    }
    text + &"x".repeat(left as usize)
}

fn put(subject: &Subject, site: &Site, text: &str) -> tongbao_tests::tree::Tree {
    with(subject.schema, site, |tree| tree.set(site.field.wire, Node::Text(text.to_owned())))
}

/// Every text field with a length, in every message.
fn each_length(mut check: impl FnMut(&Subject, &Site, Len)) -> usize {
    let mut count = 0;
    for (subject, site) in sites() {
        if let (Kind::Text, Some(len), None) = (site.field.kind, site.field.len, site.field.fixed) {
            check(&subject, &site, len);
            count += 1;
        }
    }
    count
}

/// Sets the field without waking a condition: its usual text decides those.
fn deciding(site: &Site) -> bool {
    site.owner.fields.iter().any(|other| other.when.iter().any(|when| when.field == site.field.wire))
}

#[test]
fn the_longest_and_the_shortest_text_fit_and_one_more_or_less_does_not() {
    let count = each_length(|subject, site, len| {
        for wide in ['x', '汉', '😀'] {
            if len.unit == Unit::GbkBytes && wide == '😀' {
                continue;
            }
            let max = text(len.max, len.unit, wide);
            subject.valid(&put(subject, site, &max));
            let found = len.max + size(wide, len.unit);
            let longer = if len.unit == Unit::Digits { "7".repeat(found as usize) } else { max + &wide.to_string() };
            let fault = only_fault("too long", site, subject.strict(&put(subject, site, &longer)));
            assert_eq!(fault, FaultKind::Length { found, allowed: len }, "{subject} {}", site.place());
            if !deciding(site) {
                subject.valid(&put(subject, site, &text(len.min.max(1), len.unit, wide)));
            }
            if len.min > 1 {
                let shorter = text(len.min - 1, len.unit, wide);
                let fault = only_fault("too short", site, subject.strict(&put(subject, site, &shorter)));
                assert_eq!(fault, FaultKind::Length { found: len.min - 1, allowed: len }, "{subject} {}", site.place());
            }
        }
    });
    assert!(count > 200, "{count} lengths");
}

#[test]
fn digits_are_ascii_digits() {
    each_length(|subject, site, len| {
        if len.unit != Unit::Digits {
            return;
        }
        let digits = "7".repeat(len.max as usize - 1);
        for other in ["x", "汉", "😀", "７", "٣", " ", ".", "-", "+", "²"] {
            for text in [format!("{digits}{other}"), format!("{other}{digits}")] {
                let fault = only_fault("not a digit", site, subject.strict(&put(subject, site, &text)));
                assert_eq!(fault, FaultKind::NotDigits { allowed: len }, "{text:?}");
            }
        }
    });
}

#[test]
fn a_gbk_length_refuses_what_gbk_does_not_have() {
    let mut count = 0;
    each_length(|subject, site, len| {
        if len.unit == Unit::GbkBytes {
            count += 1;
            for missing in ['😀', '𠮷', '\u{E000}', 'ﬁ'] {
                if tongbao_wire::charset::encode(&missing.to_string(), Charset::Gbk).is_err() {
                    let text = format!("{missing}汉");
                    let fault = only_fault("not in GBK", site, subject.strict(&put(subject, site, &text)));
                    assert_eq!(fault, FaultKind::NotGbk, "{missing:?}");
                }
            }
        }
    });
    assert!(count > 0, "a length in GBK bytes");
}

#[test]
fn an_empty_text_is_an_absent_field_unless_the_table_says_otherwise() {
    for (subject, site) in sites().into_iter().filter(|(_, site)| site.field.fixed.is_none()) {
        if matches!(site.field.kind, Kind::Object(_) | Kind::List { .. }) || deciding(&site) {
            continue;
        }
        let result = subject.strict(&put(&subject, &site, ""));
        if site.field.empty {
            assert!(result.is_ok(), "{subject} {}", site.place());
        } else if site.field.need == Need::Mandatory {
            assert_eq!(only_fault("empty", &site, result), FaultKind::Missing, "{subject}");
        }
    }
}

#[test]
fn control_characters_are_refused_in_every_text() {
    let mut count = 0;
    for (subject, site) in sites() {
        if !matches!(site.field.kind, Kind::Text) || site.field.fixed.is_some() {
            continue;
        }
        if site.field.len.is_some_and(|len| len.unit == Unit::Digits) {
            continue;
        }
        let length = site.field.len.map_or(8, |len| len.max);
        for control in ['\0', '\u{1}', '\t', '\n', '\r', '\u{1F}', '\u{7F}', '\u{85}', '\u{FFFE}', '\u{2028}'] {
            let unit = site.field.len.map_or(Unit::Chars, |len| len.unit);
            if length < size(control, unit) {
                continue;
            }
            let text = format!("{control}{}", "x".repeat((length - size(control, unit)) as usize));
            let fault = only_fault("a control character", &site, subject.strict(&put(&subject, &site, &text)));
            assert_eq!(fault, FaultKind::Control(u32::from(control)), "{subject} {}", site.place());
            count += 1;
        }
    }
    assert!(count > 1000, "{count} texts");
}

#[test]
fn amounts_are_held_to_their_form_and_length() {
    let mut count = 0;
    for (subject, site) in sites() {
        let Kind::Amount(form) = site.field.kind else { continue };
        count += 1;
        for wrong in ["", "x", "-1", "01", "1.", "1.234", "１", "1e3", " 1", "99999999999999999999999"] {
            if wrong.is_empty() && site.field.need != Need::Mandatory {
                continue;
            }
            let result = subject.strict(&put(&subject, &site, wrong));
            let fault = only_fault(wrong, &site, result);
            let missing = wrong.is_empty() && site.field.need == Need::Mandatory;
            assert!(
                missing && fault == FaultKind::Missing || matches!(fault, FaultKind::Amount(_)),
                "{wrong}: {fault:?}"
            );
        }
        let Some(len) = site.field.len else { continue };
        let cents = if form == AmountForm::Yuan2dp { ".00" } else { "" };
        let digits = |length: u32| format!("{}{cents}", "9".repeat(length as usize - cents.len()));
        subject.valid(&put(&subject, &site, &digits(len.max)));
        let fault = only_fault("too long", &site, subject.strict(&put(&subject, &site, &digits(len.max + 1))));
        let long = FaultKind::Length { found: len.max + 1, allowed: len };
        assert!(fault == long || fault == FaultKind::Amount(AmountError::TooLarge), "{fault:?}");
    }
    assert!(count > 5, "{count} amounts");
}

#[test]
fn numbers_and_counts_are_held_to_their_bounds() {
    let mut count = 0;
    for (subject, site) in sites() {
        match site.field.kind {
            Kind::Int { min, max } => {
                count += 1;
                for number in [min, max].into_iter().filter(|_| !deciding(&site)) {
                    subject.valid(&put(&subject, &site, &number.to_string()));
                }
                for found in [min - 1, max + 1] {
                    let fault =
                        only_fault("out of bounds", &site, subject.strict(&put(&subject, &site, &found.to_string())));
                    assert_eq!(fault, FaultKind::Range { min, max });
                }
                for wrong in ["x", "1.0", "+1", "１", "1 ", "99999999999999999999", "--1", "-"] {
                    let fault = only_fault(wrong, &site, subject.strict(&put(&subject, &site, wrong)));
                    assert_eq!(fault, FaultKind::NotNumber, "{wrong}");
                }
            }
            Kind::List { of, count: (min, max), .. } if max < 100 => {
                count += 1;
                let items = |n: u32| {
                    with(subject.schema, &site, |tree| {
                        tree.set(site.field.wire, Node::List(vec![sample::full(of); n as usize]));
                    })
                };
                subject.valid(&items(max));
                subject.valid(&items(min.max(1)));
                let fault = only_fault("too many", &site, subject.strict(&items(max + 1)));
                assert_eq!(fault, FaultKind::Count { found: max as usize + 1, min, max });
                if site.field.need == Need::Mandatory {
                    assert_eq!(only_fault("none", &site, subject.strict(&items(0))), FaultKind::Missing);
                }
            }
            _ => {}
        }
    }
    assert!(count >= 3, "{count} bounds");
}

#[test]
fn a_reply_longer_than_its_table_is_read_all_the_same() {
    each_length(|subject, site, len| {
        if subject.schema.role.inbound() && len.unit != Unit::Digits {
            let tree = put(subject, site, &"x".repeat(len.max as usize + 1));
            assert!(subject.lenient(&tree).is_ok(), "{subject} {}", site.place());
        }
    });
}
