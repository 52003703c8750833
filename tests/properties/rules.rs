//! Every rule between fields, and every condition, broken in each way that it can be.

use tongbao_core::FaultKind;
use tongbao_core::schema::{Rule, RuleKind};
use tongbao_tests::sample;
use tongbao_tests::tree::{Node, Tree};

use crate::broken::{faults, sites, with};
use crate::messages::{Subject, subjects};

/// The full sample in which, of a rule's fields, exactly these are present.
fn having(subject: &Subject, rule: &Rule, present: &[&str]) -> Tree {
    let mut tree = sample::full(subject.schema);
    for name in rule.fields {
        tree = tree.without(name);
    }
    for name in present {
        let field = subject.schema.field(name).expect("a field of the table");
        tree.set(name, sample::typical(field));
    }
    tree
}

#[test]
fn every_rule_holds_and_breaks_as_its_name_says() {
    let mut kinds = Vec::new();
    for subject in subjects() {
        for rule in subject.schema.rules {
            kinds.push(rule.kind);
            let subsets = 0..1_u32 << rule.fields.len();
            for subset in subsets {
                let fields = rule.fields.iter().enumerate();
                let present: Vec<_> = fields.filter(|(at, _)| subset & (1 << at) != 0).map(|(_, name)| *name).collect();
                let kept = match rule.kind {
                    RuleKind::AtLeastOne => !present.is_empty(),
                    RuleKind::ExactlyOne => present.len() == 1,
                    RuleKind::AtMostOne => present.len() < 2,
                    RuleKind::Together => present.is_empty() || present.len() == rule.fields.len(),
                };
                let result = subject.strict(&having(&subject, rule, &present));
                let broken: Vec<_> = match &result {
                    Ok(_) => Vec::new(),
                    Err(invalid) => {
                        faults(invalid).into_iter().filter(|(_, kind)| matches!(kind, FaultKind::Rule { .. })).collect()
                    }
                };
                if kept {
                    assert!(broken.is_empty(), "{subject}: {present:?} keeps {rule:?}: {broken:?}");
                } else {
                    let expected = (rule.fields.join("+"), FaultKind::Rule { kind: rule.kind, present });
                    assert_eq!(broken, [expected], "{subject}");
                    let said = result.map(|_| ()).unwrap_err().to_string();
                    assert!(rule.fields.iter().all(|name| said.contains(name)), "{said}");
                }
            }
        }
    }
    for kind in RuleKind::ALL {
        assert!(kinds.contains(kind), "no table has a rule `{}`", kind.word());
    }
}

#[test]
fn a_condition_makes_its_field_mandatory_and_nothing_else_does() {
    let mut count = 0;
    for (subject, site) in sites() {
        for when in site.field.when {
            let decider = site.owner.field(when.field).expect("a field of the same table");
            for value in when.values {
                count += 1;
                let set = |tree: &mut Tree| tree.set(when.field, Node::Text((*value).to_owned()));
                let mut present = with(subject.schema, &site, set);
                subject.valid(&present);
                present = with(subject.schema, &site, |tree| {
                    set(tree);
                    *tree = tree.clone().without(site.field.wire);
                });
                let invalid = subject.strict(&present).map(|_| ()).expect_err("the condition holds");
                let fault = (site.place(), FaultKind::MissingWhen(*when));
                assert!(faults(&invalid).contains(&fault), "{subject}: {invalid}");
                let said = invalid.to_string();
                assert!(said.contains(decider.wire) && said.contains(value), "{said}");
                if subject.schema.role.inbound() {
                    assert!(subject.lenient(&present).is_ok(), "{subject}: replies are not held to conditions");
                }
            }
            let other = with(subject.schema, &site, |tree| {
                *tree = tree.clone().without(site.field.wire).without(when.field);
            });
            if let Err(invalid) = subject.strict(&other) {
                let woken = faults(&invalid).into_iter().any(|(_, kind)| matches!(kind, FaultKind::MissingWhen(_)));
                assert!(!woken, "{subject} {}: without {} nothing asks for it", site.place(), when.field);
            }
        }
    }
    assert!(count > 5, "{count} conditions");
}

#[test]
fn replies_are_not_held_to_rules() {
    for subject in subjects().into_iter().filter(|subject| subject.schema.role.inbound()) {
        for rule in subject.schema.rules {
            assert!(subject.lenient(&having(&subject, rule, &[])).is_ok(), "{subject}");
        }
    }
}
