//! What can be said only when everything has been read: states, unused definitions, objects without end, ids.

use crate::diagnostic::{Faults, Span};
use crate::known::{Family, Known};

/// Checks what the files of a gateway say about one another.
pub(crate) fn check(faults: &Faults, known: &Known<'_>, interfaces: &[(String, Span)]) {
    check_ids(faults, interfaces);
    check_states(faults, known);
    check_nesting(faults, known);
    if known.complete && !known.dangling.get() {
        check_unused(faults, known);
    }
}

fn check_ids(faults: &Faults, interfaces: &[(String, Span)]) {
    for (at, (id, span)) in interfaces.iter().enumerate() {
        if !id.is_empty() && interfaces.iter().take(at).any(|(other, _)| other == id) {
            faults.add(*span, format!("a second interface is `{id}`"), "give it another id");
        }
    }
}

/// An enum says what its values mean for the money exactly if an interface asks it how an order stands.
fn check_states(faults: &Faults, known: &Known<'_>) {
    for def in &known.enums {
        let id = &def.model.id;
        let state = known.is_state(id);
        let outcome =
            |entry: &crate::tree::Entry| entry.table().and_then(|table| table.get("outcome")).map(|entry| entry.at);
        if state {
            for entry in def.values.iter().filter(|entry| entry.table().is_some() && outcome(entry).is_none()) {
                let title = format!("`{}` has no `outcome`, though `{id}` says how an order stands", entry.key);
                faults.add(entry.at, title, "add `outcome = \"…\"`: what a caller may conclude about the money");
            }
        } else if let Some(at) = def.values.iter().find_map(outcome).filter(|_| known.complete && !known.dangling.get())
        {
            let title = format!("`{id}` has outcomes, but no interface has it as its `state`");
            faults.add(at, title, "delete `outcome`, or name a field of this type in `state`");
        }
    }
}

/// An object that holds itself has no end.
fn check_nesting(faults: &Faults, known: &Known<'_>) {
    for def in &known.types {
        let mut inside: Vec<&str> = Vec::new();
        let mut next = vec![def.id.as_str()];
        while let Some(id) = next.pop() {
            let rows = known.find_type(id).map(|def| def.sheet.rows.as_slice()).unwrap_or_default();
            for held in rows.iter().filter_map(|row| Known::object_of(&row.field.ty)) {
                if !inside.contains(&held) {
                    inside.push(held);
                    next.push(held);
                }
            }
        }
        if inside.contains(&def.id.as_str()) {
            faults.add(def.at, format!("`{}` holds itself", def.id), "objects cannot be nested without end");
        }
    }
}

fn check_unused(faults: &Faults, known: &Known<'_>) {
    for (family, what, label) in [
        (Family::Enums, "enum", "delete it, or use it as a `type`"),
        (Family::Types, "type", "delete it, or use it as a `type`"),
        (Family::Codes, "code table", "delete it, or name it in `codes`"),
    ] {
        for (id, at) in known.ids(family) {
            if !known.is_used(family, id) {
                faults.add(at, format!("nothing refers to the {what} `{id}`"), label);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::{ACME, check, check_text};

    #[test]
    fn a_state_has_an_outcome_for_every_value() {
        check(
            ", outcome = \"processing\"",
            "",
            &[
                "\"01\" | `01` has no `outcome`, though `trade_state` says how an order stands | add `outcome = \"…\"`: what a caller may conclude about the money",
            ],
        );
    }

    #[test]
    fn only_a_state_has_outcomes() {
        check(
            "zh = \"工商银行\"",
            "zh = \"工商银行\", outcome = \"succeeded\"",
            &[
                "outcome | `bank` has outcomes, but no interface has it as its `state` | delete `outcome`, or name a field of this type in `state`",
            ],
        );
    }

    #[test]
    fn what_nobody_uses_is_a_mistake() {
        let unused = "[types.alone]\nzh = \"x\"\n[types.alone.fields]\na = { need = \"O\", type = \"bank\", zh = \"x\" }\n[enums.idle]\nzh = \"x\"\nvalues = { A = { zh = \"a\" } }\n[codes.spare]\nA = { outcome = \"unknown\", en = \"a\" }\n[types.payer]\n";
        check(
            "[types.payer]\n",
            unused,
            &[
                "alone | nothing refers to the type `alone` | delete it, or use it as a `type`",
                "idle | nothing refers to the enum `idle` | delete it, or use it as a `type`",
                "spare | nothing refers to the code table `spare` | delete it, or name it in `codes`",
            ],
        );
    }

    #[test]
    fn objects_end_somewhere() {
        check(
            "zh = \"姓名\",   secret = \"name\" }",
            "zh = \"姓名\",   secret = \"name\" }\nmore = { need = \"O\", type = \"goods\", zh = \"x\" }",
            &[],
        );
        let text = ACME.replace(
            "secret = \"name\" }",
            "secret = \"name\" }\nmore = { need = \"O\", type = \"goods\", zh = \"x\" }",
        );
        let text = text
            .replace("zh = \"商品编号\" }", "zh = \"商品编号\" }\nby = { need = \"O\", type = \"payer\", zh = \"x\" }");
        check_text(
            &text,
            &[
                "goods | `goods` holds itself | objects cannot be nested without end",
                "payer | `payer` holds itself | objects cannot be nested without end",
            ],
        );
    }
}
