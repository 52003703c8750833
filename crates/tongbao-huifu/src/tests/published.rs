//! Texts, signatures and public keys that the vendor publishes with its SDKs.

use super::{Access, Fields, canonical, hex};

/// A text that somebody else signed.
pub(super) struct Vector {
    pub(super) text: &'static str,
    pub(super) sign: &'static str,
    pub(super) sha256: &'static str,
    pub(super) length: usize,
}

impl Vector {
    /// The text is the one that was published, and its signature is of the key that was published with it.
    pub(super) fn assert_signed_for(&self, access: &Access) {
        let Self { text, sign, sha256, length } = self;
        assert_eq!((text.len(), hex(&tongbao_crypto::sha256(text.as_bytes()))), (*length, (*sha256).to_owned()));
        access.verify(text.as_bytes(), sign).unwrap();
        assert!(access.verify(format!("{text} ").as_bytes(), sign).is_err());
        assert_eq!(canonical::signed_texts(text), [*text], "there is one reading of a canonical text");
    }

    /// The same with a message's own text before it.
    pub(super) fn assert_is_text_of(&self, message: &dyn Fields, access: &Access) {
        assert_eq!(canonical::of(message), self.text);
        self.assert_signed_for(access);
    }
}

/// The key that the vendor's Go SDK has in the example of its configuration.
pub(super) const HUIFU: &str = "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAkMX8p3GyMw3gk6x72h20NOk3L9+Nn9mOVP6+YoBwCe7Zs4QmYrA/etFRZw2TQrSc51wgtCkJi1/x8Wl7maPL1uH2+77JFlPv7H/F4Lr2I2LXgnllg6PtwOSw/qvGYInVVB4kL85VQl0/8ObyxBUdJ43I0z/u8hJb2gwujSudOGizbeqQXAYrwcNy+e+cjodpPy9unpJjBfa4Wz2eVLLvUYYKZKdRn6pZR2cQsMBvL30K4cFlZqlJ9iP2hTG3gaiZJ9JrjTigwki0g9pbTDXiPACfuF1nOeObvLD22zBbgn1kwgfsqoG67z7g84u2jvfUFCzX1JRgd0xfNorTRkS2RQIDAQAB";

/// A reply of the gateway, from a published example of the vendor's PHP SDK.
pub(super) const REPLY: Vector = Vector {
    text: r#"{"bank_code":"10000","bank_message":"Success","hf_seq_id":"002900TOP2B220511142822P984ac132ff400000","huifu_id":"6666000108854952","qr_code":"https://qr.alipay.com/bax04465kcijedllqhuq004b","req_date":"20220511","req_seq_id":"202205111428211506200","resp_code":"00000100","resp_desc":"下单成功","trade_type":"A_NATIVE","trans_amt":"1.00","trans_stat":"P"}"#,
    sign: "OUotiU75VW7SdEwLIZX3gAqSgZk8hCjE7r01WQr8mDdm23B+zd58r8HNWvE9BWV+mTwZ2iAOSuht9SOGM+spSYFANa3VIqMZzGim3y4aZmptQTTptNcclocsWyocn78efdAuTcGvf5dhUc6/Ue1oYV+BVhphYPmkKUKfxpEvBEvw/vlpsCu0I0Dx/k7kN6IaxY6mODypFmDtnEaZbkGaxbh8yxH1lJDn5/91YfD6vpK+sRJXiVXLzDK13BPAjQ3RAlFUxHJ8LPJbWQQpABQ94Gd1TTc/bfOluqUwJJbofC7WZiIOW6MKsa9gL5Y6lmbqFcMBKfvexJ0SlRFLWvSkQg==",
    sha256: "54f7083c2759782db062713115acd8a526633fa517b39470e74ef11cfba291ef",
    length: 359,
};

/// The merchant of the vendor's payment skills, who exists for tests only.
pub(super) const SYNTHETIC: &str = "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEApJNlsuufqHgddbegyCN6jdOB3JK5ZGprgz4x8Ul6xvXVNBy76ZnJAtMc8tKNg3N8SKxpTLT+qBaAgIk4ocVf46FgjiJbJhVDdacmttk04X97yNSlomIHjJtnM4LXmYL/KjHFruaHJG+1h2QfYqZNyHiIwMbDZ+4VytAFcXNhghY5PGzDVgC2lkx5dN5eds2caAqUTeA3VowAQ2MaL7LUqwzhTae80viIgNzWAiegn4Yq2qWv2n/v2zHGNIMOGWXw3si+5LIpPiB0iiPrU2/VGLw1tQPqvcdiQ6Jin2/W8v+jcLIKqdXsTw5mmRwN0GTvg2OuRoHNdJ7Rzk2+sKnRMQIDAQAB";

/// An order of 聚合下单.
pub(super) const CREATE: Vector = Vector {
    text: r#"{"goods_desc":"SDK一致性/聚合下单","huifu_id":"6666000100000001","notify_url":"http://127.0.0.1:18080/notify?case=create","req_date":"20260624","req_seq_id":"REQ-SDK-001","trade_type":"A_NATIVE","trans_amt":"0.01"}"#,
    sign: "RolRppEdhPntGHibncg0T9tJ5BGhuPjDtFHWup4q6SRLXJj4X3nitMpoM0ImyQz5mfsq/RADQLRh8tioPOxvtkZDUcJg+yD9HnfmZCMLwdMPXTktImXMYaPrLlJu292SuT6eGiDOdbUrWHU2ec8+/RChtA2Zyr+zmchg38ZPoaFOYY42EMhctrzj05Y11WzmqH6TpDXBBn/9yt/pZzJ/o55bf72sYyKiZe717HnBxFkhYPqbEIZ7U6hb/qzi8TxgfuN7dcS5QTENMjaZBW4FoWg19MatI+spWM2o8IZb//oWfvwm9LNltCD4rb0cZz7xpvPuabGEuGR+iz9ZRZ4PPg==",
    sha256: "1301f3bd86ec6c7ed487e046a5c4592955d059212d6da6a5206b15b0308280c5",
    length: 221,
};

/// The same with characters that writers of JSON and of addresses escape.
pub(super) const ESCAPES: Vector = Vector {
    text: r#"{"goods_desc":"SDK一致性 <tag>&value / 中文","huifu_id":"6666000100000001","method_expand":"{\"html\":\"<b>&value</b>\",\"path\":\"/pay/中文\"}","notify_url":"http://127.0.0.1:18080/notify?a=1&b=2","req_date":"20260630","req_seq_id":"REQ-SDK-HTML-001","trade_type":"A_NATIVE","trans_amt":"0.01"}"#,
    sign: "iwrwVDHu5w/v/KbNr72JOlZATMQvcrPtvh8QHFQaxbzKr+MYyqa0pXkQssAxoG2p8fl0yhA/TdoKsHvbfXwZTOFrCQd5XFJxM0701U1dqUQBxqLi2QWOvxjqeeXkxhI0YR1gzdCAuHDp8s/aj3fe2DIcwypl8Mh0iMJ0SY3gfTlRnnVDMt4db/wOYS02xNxdMjZxN+4xJTwiXSu6kcIMkKztqm1PF/yyWXVVOX4IdB2quuGeeztI5jGTH+zcxtpHV/UGOLk6K7evfSkBvTEYtz8oa/UlxB787/Bcawm3SMkz7+AAYVOz/gJ4suFwHXuUIYS9UTT3o0daF5NKAM63eg==",
    sha256: "9f1d2015e65e1d40259c9c3ba86b01463c8d6cdf3ee8284af172be4d31ceed70",
    length: 302,
};

/// An order whose object is a string.
pub(super) const HOSTING: Vector = Vector {
    text: r#"{"goods_desc":"托管预下单","huifu_id":"6666000100000001","project_info":"{\"project_id\":\"P002\",\"project_title\":\"Sandbox Project\",\"request_type\":\"P\"}","req_date":"20260624","req_seq_id":"HREQ-SDK-001","trans_amt":"0.01"}"#,
    sign: "cHXnpVc9Wg5fDx5bmtZ6b4ln9YGIv7MzqFg9U5dlzTdElfb/YpHrut0zf8wOBfmTDJwg7+Sr9YJ9niQTb0wLduem8UgkjLbNsOsqCqSKv5GsNVaqD72UVBrpf1NYjtdImZHklKi7OZ8stHz9J9fzpEOylbmx4jCFadPosGET6VJ6rQra1B4IT2LRhMfMMm3asD5eBydaZQG+0wxNxlYcEYzbebOre99efk+OyFjPn4mbclxgg2zVp46GtRhqUJoFEc5uV5di6G5+O2c08cRMiFb8O7O1XgLrSzNbDXoc3Zhg9QHRIab8W1/O2Mdq7qZ+PUjbbGRVDoTtIesbOzjPYg==",
    sha256: "811d35f870553c86c001dd911d25d5f64e4ab8873dc112670efdc9a6cd4ffb84",
    length: 235,
};

/// A question for the bills of a day.
pub(super) const BILLS: Vector = Vector {
    text: r#"{"bill_type":"TRADE_BILL","file_date":"20260623","huifu_id":"6666000100000001","req_date":"20260624","req_seq_id":"BILL-SDK-001"}"#,
    sign: "e90K9SWQLZ4+VhKnBWnjte0wwA6EWqnWEVNYkk2S74AjEMFuqv1zllE6w/XpW0JFB9hEhCLoyAAVaAHuU7dlwsWwZdXRa4uXpNf6xe+8PbflcYJ8qE6eau20ACFg0LNXdcAgAd3etN3BII/zogJebv7eZ+rRW3SA4khqAwLIpjjeyU41C71TMihl+7ICJmh88YHz/VJVGq+37HomBoXJJqt1HvoUbnh6nBurpsW+Gn23yyO0MLavvA8lIUGnotACUbftZ9QfR3NvSYU//EhijcKx+03QV52JSFrg2jK4CWRFwSUH+fg9wZXtXeakFUGjY/vaqZME5zTKZwS99+LWkg==",
    sha256: "f102ff4e359d762cabc66ed83bd0f92a713152911b9b3c90aa7dda12a5cc9b31",
    length: 129,
};

/// What stands in a notification, not sorted.
pub(super) const NOTIFY: Vector = Vector {
    text: r#"{"resp_code":"00000000","resp_desc":"成功","huifu_id":"6666000100000001","req_seq_id":"REQ-SDK-001","trans_stat":"S"}"#,
    sign: "LHkysWp6X3zI9mF0HqSpL7gRAnOHPpf0sDTgOC6MhT8+pvPTfrvTXHLFb3NF/K86AbNSL5b3n5QSFx3ZjdO2HjryEh5nfk4aRoLRLopNf53PB+pIrhxbV6GSSDlP2eGhsNU8jgQuaHCoacV8kI9xkRKMK9LhQwhHhXuMEeJUAkOp3Xn4cMl7nOLfTQU7yfKHyEvcjsEIgg1LiHXC/lVAokvMmSeQvBTXiImorvsoCK+4giZXCu7vWrGso+XIHGiz7Fwqgf/8ic1edbD2Xr7XesKJH+KKQk5Ka5R0YHmS1u8z2n3wPFRRpxERyPnjTxtMuO2qGSZNIOGRFcmERhC0nQ==",
    sha256: "cda37f500eb379bc9a3b92766d9de5626995de37e088d9e188686e756888f84c",
    length: 119,
};
