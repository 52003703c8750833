//! Samples that also keep the rules between fields, which no table says (`tongbao_huifu::rules`).

use tongbao_core::schema::{Kind, MessageSchema};
use tongbao_tests::sample;
use tongbao_tests::tree::{Node, Tree};

/// The request, changed as little as its rules ask for.
pub(super) fn lawful(mut tree: Tree, schema: &MessageSchema) -> Tree {
    for (name, good) in [
        ("notify_url", "https://merchant.example/notify"),
        ("async_return_url", "https://merchant.example/notify"),
        ("busi_async_return_url", "https://merchant.example/notify"),
        ("limit_pay_type", "NO_CREDIT"),
    ] {
        if tree.get(name).is_some() {
            tree = tree.with(name, good);
        }
    }
    if let Some(Node::Object(bunch)) = tree.get("acct_split_bunch") {
        let total = tree.text("trans_amt").or_else(|| tree.text("ord_amt")).unwrap_or("1.00");
        let fixed = fixed(bunch.clone(), total);
        tree.set("acct_split_bunch", Node::Object(fixed));
    }
    let direct = matches!(tree.text("trade_type"), Some("T_NATIVE" | "T_H5"));
    let wallets: [(&str, &[&str]); 4] = [
        ("wx_data", &["sub_appid", "sub_openid", "spbill_create_ip"]),
        ("alipay_data", &["buyer_id"]),
        ("unionpay_data", &["qr_code", "user_id", "customer_ip"]),
        ("method_expand", &["auth_code", "sub_appid", "sub_openid", "buyer_id", "qr_code", "user_id", "customer_ip"]),
    ];
    for (name, needed) in wallets {
        let Some(Kind::Object(of)) = schema.field(name).map(|field| field.kind) else { continue };
        let wallet = match tree.get(name) {
            Some(Node::Object(wallet)) => wallet.clone(),
            _ if direct && name == "wx_data" => Tree::default(),
            _ => continue,
        };
        let wallet = needed.iter().fold(wallet, |wallet, name| filled(wallet, of, name));
        tree.set(name, Node::Object(ordered(wallet, of)));
    }
    if tree.get("org_req_seq_id").is_some() {
        tree = filled(tree, schema, "org_req_date");
    }
    if schema.id == "supplementary_picture" {
        tree = filled(tree, schema, "file_url");
    }
    ordered(tree, schema)
}

/// Fixed shares: all of it for the first.
fn fixed(bunch: Tree, total: &str) -> Tree {
    let mut bunch = bunch.without("percentage_flag").without("is_clean_split");
    if let Some(Node::List(shares)) = bunch.get("acct_infos") {
        let share = |(at, share): (usize, &Tree)| {
            let amount = if at == 0 { total } else { "0.00" };
            let share = share.clone().without("percentage_div");
            if share.get("div_amt").is_some() { share.with("div_amt", amount) } else { share }
        };
        let shares = shares.iter().enumerate().map(share).collect();
        bunch.set("acct_infos", Node::List(shares));
    }
    bunch
}

fn filled(mut tree: Tree, schema: &MessageSchema, name: &str) -> Tree {
    if let (None, Some(field)) = (tree.get(name), schema.field(name)) {
        tree.set(name, sample::typical(field));
    }
    tree
}

/// The members in the order of the table.
fn ordered(mut tree: Tree, schema: &MessageSchema) -> Tree {
    tree.0.sort_by_key(|(name, _)| schema.fields.iter().position(|field| field.wire == name));
    tree
}
