//! Which headings are taken for which column.

use tongbao_wire::table::{Head, column};

/// The columns that are known, and their headings: the names of fields of this gateway's interfaces, and the labels that the tables there give
/// to them.
///
/// **Unsure**: no public source shows a bill. Say other headings when opening one.
pub const HEADS: &[Head] = &[
    Head {
        name: column::MERCHANT,
        headings: &["huifu_id", "商户号", "汇付商户号", "汇付客户Id", "商户汇付Id", "汇付ID"],
    },
    Head {
        name: column::ORDER, headings: &["req_seq_id", "请求流水号", "业务请求流水号", "交易请求流水号"]
    },
    Head {
        name: column::REFERENCE, headings: &["hf_seq_id", "全局流水号", "汇付全局流水号", "交易的汇付全局流水号"]
    },
    Head { name: column::KIND, headings: &["trade_type", "trans_type", "交易类型"] },
    Head { name: column::STATE, headings: &["trans_stat", "trans_status", "交易状态"] },
    Head {
        name: column::AMOUNT,
        headings: &[
            "trans_amt",
            "cash_amt",
            "settlement_amt",
            "div_amt",
            "交易金额",
            "取现金额",
            "结算金额",
            "分账金额",
        ],
    },
    Head { name: column::FEE, headings: &["fee_amt", "fee_amount", "手续费金额", "手续费"] },
    Head {
        name: column::TIME,
        headings: &[
            "trans_finish_time",
            "end_time",
            "trans_time",
            "完成时间",
            "支付完成时间",
            "交易时间",
            "交易发生时间",
        ],
    },
];

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use tongbao_core::Protocol;
    use tongbao_core::schema::{Kind, MessageSchema};

    use super::*;
    use crate::HuifuProtocol;

    /// Names and labels of a message, and of the objects in it.
    fn collect(message: &'static MessageSchema, words: &mut HashSet<&'static str>, depth: usize) {
        for field in message.fields {
            words.extend([field.wire, field.label]);
            match field.kind {
                Kind::Object(inner) | Kind::List { of: inner, .. } if depth < 8 => collect(inner, words, depth + 1),
                _ => {}
            }
        }
    }

    #[test]
    fn every_known_heading_is_a_word_of_the_gateways_own_tables() {
        let mut words = HashSet::new();
        for incoming in HuifuProtocol::INTERFACES {
            collect(incoming.interface.outbound, &mut words, 0);
            collect(incoming.interface.inbound, &mut words, 0);
        }
        for heading in HEADS.iter().flat_map(|head| head.headings) {
            assert!(words.contains(heading), "{heading}");
        }
    }

    #[test]
    fn no_heading_stands_for_two_columns() {
        let mut seen = HashSet::new();
        assert!(HEADS.iter().flat_map(|head| head.headings).all(|heading| seen.insert(heading)));
    }
}
