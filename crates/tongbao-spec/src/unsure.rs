//! Gathers what the sources leave open.

use crate::model::{Field, Gateway, Unsure};

/// Every `unsure` of a gateway: of its fault, types, code tables and interfaces.
pub(crate) fn collect(gateway: &Gateway) -> Vec<Unsure> {
    let mut found = Vec::new();
    let mut add = |at: String, what: Option<&String>| {
        found.extend(what.map(|what| Unsure { at, what: what.clone() }));
    };
    let mut add_fields = |owner: &str, fields: &[Field]| {
        for field in fields {
            add(format!("{owner}.{}", field.wire), field.unsure.as_ref());
        }
    };
    if let Some(fault) = &gateway.fault {
        add_fields("fault", &fault.message.fields);
    }
    for object in &gateway.types {
        add_fields(&format!("types.{}", object.id), &object.message.fields);
    }
    for interface in &gateway.interfaces {
        for message in interface.messages() {
            add_fields(&format!("{}.{}", interface.id, message.role.word()), &message.fields);
        }
    }
    for table in &gateway.codes {
        for code in &table.codes {
            add(format!("codes.{}.{}", table.id, code.code), code.unsure.as_ref());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use crate::testing::sound;

    #[test]
    fn every_open_question_is_listed() {
        let gateway = sound("zh = \"单价\"", "zh = \"单价\", unsure = \"fen or yuan\"");
        let at: Vec<&str> = gateway.unsure.iter().map(|unsure| unsure.at.as_str()).collect();
        assert_eq!(at, ["types.goods.price", "trade_create.request.attach", "codes.result.9999"]);
    }
}
