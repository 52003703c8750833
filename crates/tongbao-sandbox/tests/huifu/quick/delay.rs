//! 延迟交易: confirmed in part, taken back, given back.

use tongbao_core::{Amount, Error};
use tongbao_huifu::{
    AcctInfoConfirmRefund, AcctInfoFrontpay, AcctSplitBunchConfirm, AcctSplitBunchConfirmRefund,
    AcctpaymentBalanceQueryRequest, ConfirmPayType, DelayAcctFlag, DelaytransConfirmRequest,
    DelaytransConfirmRequestBuilder, DelaytransConfirmqueryV2Request, DelaytransConfirmqueryV3Request,
    DelaytransConfirmrefundRequest, DelaytransConfirmrefundRequestBuilder, DelaytransConfirmrefundqueryRequest,
    TransStat,
};
use tongbao_sandbox::{CardBehaviour, Fault};

use super::till::Till;
use crate::support::{code_of, today};

const RECEIVER: &str = "6666000100000002";

impl Till {
    /// Pays a delayed order.
    async fn pay_delayed(&self, number: &str, fen: u64) {
        let bound = self.bind(&format!("bind-{number}"), &self.card(CardBehaviour::Pays)).await;
        let order = self.order(number, fen, &bound).delay_acct_flag(DelayAcctFlag::Delayed);
        self.client.call(&order.build().unwrap()).await.unwrap();
        self.confirm(number, &self.code(number)).await.unwrap();
    }

    fn confirmation(&self, number: &str, of: &str, fen: u64) -> DelaytransConfirmRequestBuilder {
        let part = AcctInfoFrontpay::builder().huifu_id(RECEIVER).div_amt(Amount::from_fen(fen)).build().unwrap();
        DelaytransConfirmRequest::builder()
            .req_date(today())
            .req_seq_id(number)
            .huifu_id(self.huifu_id.as_str())
            .pay_type(ConfirmPayType::QuickPay)
            .org_req_date(today())
            .org_req_seq_id(of)
            .acct_split_bunch(AcctSplitBunchConfirm::builder().acct_infos(vec![part]).build().unwrap())
    }

    fn taking_back(&self, number: &str, of: &str, fen: u64) -> DelaytransConfirmrefundRequestBuilder {
        let part = AcctInfoConfirmRefund::builder().huifu_id(RECEIVER).div_amt(Amount::from_fen(fen)).build().unwrap();
        DelaytransConfirmrefundRequest::builder()
            .req_date(today())
            .req_seq_id(number)
            .huifu_id(self.huifu_id.as_str())
            .org_req_date(today())
            .org_req_seq_id(of)
            .acct_split_bunch(AcctSplitBunchConfirmRefund::builder().acct_infos(vec![part]).build().unwrap())
    }

    async fn confirm_part(&self, number: &str, of: &str, fen: u64) -> Result<(u64, u64), Error> {
        let reply = self.client.call(&self.confirmation(number, of, fen).build().unwrap()).await?;
        Ok((reply.unconfirm_amt.unwrap().fen(), reply.confirmed_amt.unwrap().fen()))
    }

    async fn confirmation_stat(&self, number: &str) -> Result<TransStat, Error> {
        let request = DelaytransConfirmqueryV3Request::builder().org_req_date(today()).org_req_seq_id(number);
        let request = request.huifu_id(self.huifu_id.as_str()).build().unwrap();
        Ok(self.client.call(&request).await?.into_inner().trans_stat.unwrap())
    }
}

#[tokio::test]
async fn what_is_confirmed_does_not_go_back_unless_the_confirmation_is_taken_back() {
    let till = Till::open().await;
    till.pay_delayed("order", 1000).await;
    assert_eq!(till.confirm_part("first", "order", 600).await.unwrap(), (400, 600));
    assert_eq!(code_of(till.confirm_part("first", "order", 100).await), "20000000");
    assert_eq!(code_of(till.confirm_part("more", "order", 401).await), "23000003");
    assert_eq!(till.give_back("too much", "order", 401).await, Err("23000003".to_owned()));
    assert_eq!(till.give_back("part", "order", 100).await, Ok(()));
    assert_eq!(code_of(till.client.call(&till.taking_back("b0", "first", 601).build().unwrap()).await), "23000003");
    let back = till.client.call(&till.taking_back("b1", "first", 500).build().unwrap()).await.unwrap();
    assert_eq!((back.unconfirm_amt, back.confirmed_amt), (Some(Amount::from_fen(800)), Some(Amount::from_fen(100))));
    assert_eq!(code_of(till.client.call(&till.taking_back("b2", "first", 101).build().unwrap()).await), "23000003");
    assert_eq!(till.give_back("first", "order", 1).await, Err("20000000".to_owned()), "a confirmation has this number");
    assert_eq!(till.give_back("rest", "order", 800).await, Ok(()));
    assert_eq!(till.taken("order"), 100);
    // What went back was never confirmed, so the balance is what was.
    let balance = AcctpaymentBalanceQueryRequest::builder().req_date(today()).huifu_id(till.huifu_id.as_str());
    let balance = till.client.call(&balance.build().unwrap()).await.unwrap();
    assert_eq!(balance.acct_info_list[0].avl_bal.as_deref(), Some("1.00"));
    let request = DelaytransConfirmqueryV2Request::builder().org_req_date(today()).org_req_seq_id("first");
    let known = till.client.call(&request.huifu_id(till.huifu_id.as_str()).build().unwrap()).await.unwrap();
    assert_eq!((known.unconfirm_amt, known.confirmed_amt), (Some(Amount::ZERO), Some(Amount::from_fen(100))));
    let part = &known.acct_split_bunch.as_ref().unwrap().acct_infos[0];
    assert_eq!((part.huifu_id.as_deref(), part.div_amt), (Some(RECEIVER), Some(Amount::from_fen(600))));
    let request = DelaytransConfirmrefundqueryRequest::builder().huifu_id(till.huifu_id.as_str());
    let request = request.org_req_date(today()).org_req_seq_id("b1").build().unwrap();
    assert_eq!(till.client.call(&request).await.unwrap().trans_stat, Some(TransStat::Succeeded));
}

#[tokio::test]
async fn only_a_delayed_payment_of_ones_own_is_confirmed() {
    let till = Till::open().await;
    let bound = till.bind("bind", &till.card(CardBehaviour::Pays)).await;
    till.pay("at once", 100, &bound).await.unwrap();
    assert_eq!(code_of(till.confirm_part("c1", "at once", 100).await), "23000004");
    till.pay_delayed("order", 100).await;
    assert_eq!(code_of(till.other().confirm_part("c2", "order", 100).await), "23000001");
    let without = DelaytransConfirmRequest::builder().req_date(today()).req_seq_id("c3");
    let without = without.huifu_id(till.huifu_id.as_str()).org_req_date(today()).org_req_seq_id("order");
    assert_eq!(code_of(till.client.call(&without.clone().build().unwrap()).await), "10000000");
    // Without parts it is all that waits.
    let all = till.client.call(&without.pay_type(ConfirmPayType::QuickPay).build().unwrap()).await.unwrap();
    assert_eq!((all.unconfirm_amt, all.confirmed_amt), (Some(Amount::ZERO), Some(Amount::from_fen(100))));
}

#[tokio::test]
async fn a_confirmation_that_is_lost_or_fails_is_known_by_its_number() {
    let till = Till::open().await;
    till.pay_delayed("order", 1000).await;
    for (fault, confirmed, then) in [
        (Fault::AnswerLost, 100, TransStat::Succeeded),
        (Fault::TimeoutNotCharged, 100, TransStat::Failed),
        (Fault::TimeoutCharged, 200, TransStat::Succeeded),
    ] {
        let number = format!("confirm-{}", fault.word());
        till.sandbox.inject(fault, "delaytrans_confirm", 1).unwrap();
        assert!(matches!(till.confirm_part(&number, "order", 100).await, Err(Error::Unknown(_))), "{fault}");
        assert_eq!(till.confirmation_stat(&number).await.unwrap(), then, "{fault}");
        let another = till.confirmation("probe", "order", 1001).build().unwrap();
        assert_eq!(code_of(till.client.call(&another).await), "23000003");
        let request = DelaytransConfirmqueryV3Request::builder().org_req_date(today()).org_req_seq_id(number);
        let known = till.client.call(&request.huifu_id(till.huifu_id.as_str()).build().unwrap()).await.unwrap();
        assert_eq!(known.confirmed_amt, Some(Amount::from_fen(confirmed)), "{fault}");
    }
    till.sandbox.inject(Fault::Pending, "delaytrans_confirmquery_v3", 1).unwrap();
    assert_eq!(till.confirmation_stat("confirm-answer-lost").await.unwrap(), TransStat::Processing);
    assert_eq!(code_of(till.confirmation_stat("none").await), "23000001");
}
