//! A merchant: the project's own client, and a port for notifications.

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tongbao_bill99::{
    Bill99, Bill99Protocol, ExtDate, IndAuthRequest, IndAuthVerifyRequest, IndAuthVerifyResponse, PurchaseRequest,
    PurchaseResponse, QueryTxnRequest, QueryTxnResponse, RefundRequest, RefundResponse, SpFlag, TxnNotify, TxnType,
};
use tongbao_core::{Amount, BeijingTime, Error, Gateway, Pan, Request, Secret, Token, Verified};
use tongbao_crypto::{RsaVerifier, keys::PublicKey};
use tongbao_sandbox::{CardBehaviour, CertificateKit, Config, Sandbox, TestCard};
use tongbao_transport::{Client, Https};

pub(crate) const CUSTOMER: &str = "customer-1";

/// A sandbox and the merchant's access to it.
pub(crate) struct Shop {
    pub(crate) sandbox: Sandbox<Bill99Protocol>,
    pub(crate) client: Client<Bill99>,
}

pub(crate) fn client(kit: &CertificateKit, endpoint: &str) -> Client<Bill99> {
    let https = Https::builder()
        .identity_pem(&kit.identity.to_pem())
        .unwrap()
        .trust_only_pem(&kit.ca_pem)
        .unwrap()
        .timeout(std::time::Duration::from_secs(5))
        .build()
        .unwrap();
    let key = RsaVerifier::sha1(&PublicKey::load(&kit.notify_key_pem).unwrap()).unwrap();
    let gateway = Bill99::new(endpoint, &kit.merchant_id, kit.login_key.expose()).unwrap();
    Client::new(gateway.notify_key(Arc::new(key)), https)
}

impl Shop {
    pub(crate) async fn open() -> Self {
        Self::open_with(quick()).await
    }

    pub(crate) async fn open_with(config: Config) -> Self {
        let sandbox = Sandbox::start(config).await.unwrap();
        let client = client(sandbox.merchant(), &sandbox.endpoint());
        Self { sandbox, client }
    }

    pub(crate) fn card(&self, behaviour: CardBehaviour) -> TestCard {
        self.sandbox.card(behaviour).unwrap()
    }

    pub(crate) async fn send_code(&self, order: &str, card: &TestCard) -> Result<Option<Secret<Token>>, Error> {
        let kit = self.sandbox.merchant();
        let mut request = IndAuthRequest::builder()
            .merchant_id(kit.merchant_id.as_str())
            .terminal_id(kit.terminal_id.as_str())
            .customer_id(CUSTOMER)
            .external_ref_number(order)
            .pan(card.pan.clone())
            .card_holder_name(card.holder.clone())
            .card_holder_id(card.id_number.clone())
            .phone_no(card.phone.clone());
        if let (Some(expiry), Some(cvv2)) = (card.expiry.clone(), card.cvv2.clone()) {
            request = request.expired_date(expiry).cvv2(cvv2);
        }
        Ok(self.client.call(&request.build().unwrap()).await?.into_inner().token)
    }

    pub(crate) async fn confirm(
        &self,
        order: &str,
        card: &TestCard,
        code: &str,
        token: Option<Secret<Token>>,
    ) -> Result<Verified<IndAuthVerifyResponse>, Error> {
        let mut request = IndAuthVerifyRequest::builder()
            .merchant_id(self.sandbox.merchant().merchant_id.as_str())
            .customer_id(CUSTOMER)
            .external_ref_number(order)
            .pan(card.pan.clone())
            .valid_code(Secret::from(code))
            .phone_no(card.phone.clone());
        if let Some(token) = token {
            request = request.token(token);
        }
        self.client.call(&request.build().unwrap()).await
    }

    /// Binds a card and gives its payToken.
    pub(crate) async fn bind(&self, order: &str, card: &TestCard) -> Secret<Token> {
        let token = self.send_code(order, card).await.unwrap();
        let code = self.sandbox.sms_code(order).unwrap();
        self.confirm(order, card, code.expose(), token).await.unwrap().into_inner().pay_token.unwrap()
    }

    /// A purchase that lacks nothing but the card.
    pub(crate) fn purchase(&self, order: &str, fen: u64) -> tongbao_bill99::PurchaseRequestBuilder {
        let kit = self.sandbox.merchant();
        PurchaseRequest::builder()
            .sp_flag(SpFlag::AgreementPay)
            .merchant_id(kit.merchant_id.as_str())
            .terminal_id(kit.terminal_id.as_str())
            .external_ref_number(order)
            .entry_time(BeijingTime::now())
            .amount(Amount::from_fen(fen))
            .customer_id(CUSTOMER)
            .ext_map(ExtDate::agreement_payment().unwrap())
    }

    pub(crate) async fn pay(
        &self,
        order: &str,
        fen: u64,
        pay_token: &Secret<Token>,
    ) -> Result<Verified<PurchaseResponse>, Error> {
        self.client.call(&self.purchase(order, fen).pay_token(pay_token.clone()).build().unwrap()).await
    }

    pub(crate) async fn query(&self, order: &str, txn_type: TxnType) -> Result<Verified<QueryTxnResponse>, Error> {
        let request = QueryTxnRequest::builder()
            .merchant_id(self.sandbox.merchant().merchant_id.as_str())
            .external_ref_number(order)
            .txn_type(txn_type);
        self.client.call(&request.build().unwrap()).await
    }

    pub(crate) async fn refund(&self, order: &str, fen: u64, of: &str) -> Result<Verified<RefundResponse>, Error> {
        let kit = self.sandbox.merchant();
        let request = RefundRequest::builder()
            .merchant_id(kit.merchant_id.as_str())
            .terminal_id(kit.terminal_id.as_str())
            .external_ref_number(order)
            .entry_time(BeijingTime::now())
            .amount(Amount::from_fen(fen))
            .orig_ref_number(of);
        self.client.call(&request.build().unwrap()).await
    }

    /// Seals a request and sends it with any body and any client.
    pub(crate) async fn raw<R: Request<Protocol = tongbao_bill99::Bill99Protocol>>(
        &self,
        request: &R,
        change: impl FnOnce(String) -> String,
    ) -> http::Response<Bytes> {
        let sealed = self.client.gateway().seal(request).unwrap();
        let (head, body) = sealed.into_parts();
        let body = change(String::from_utf8(body.to_vec()).unwrap());
        send(self.sandbox.merchant(), http::Request::from_parts(head, Bytes::from(body))).await
    }

    pub(crate) fn charges(&self, order: &str) -> usize {
        self.sandbox.ledger().charges_for(order).len()
    }
}

pub(crate) async fn send(kit: &CertificateKit, request: http::Request<Bytes>) -> http::Response<Bytes> {
    let https = Https::builder().identity_pem(&kit.identity.to_pem()).unwrap();
    let https = https.trust_only_pem(&kit.ca_pem).unwrap().build().unwrap();
    tongbao_transport::Transport::send(&https, request).await.unwrap()
}

/// Notifications at once, and no time lost with keys.
pub(crate) fn quick() -> Config {
    let moment = std::time::Duration::from_millis(1);
    Config::new().shared_keys(true).notify_after(moment).notify_retry(moment)
}

/// The code of a refusal, of whatever kind.
pub(crate) fn code_of<T: std::fmt::Debug>(result: Result<T, Error>) -> String {
    match result.unwrap_err() {
        Error::Declined(answer) | Error::Refused(answer) | Error::Duplicate(answer) => answer.code,
        Error::Unknown(tongbao_core::Unknown::Code(answer) | tongbao_core::Unknown::NotFound(answer)) => answer.code,
        other => panic!("{other:?}"),
    }
}

pub(crate) fn short(pan: &Secret<Pan>) -> String {
    let pan = pan.expose();
    format!("{}{}", &pan[..6], &pan[pan.len() - 4..])
}

/// What a merchant's notification port does with a notification.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Port {
    /// Checks it and acknowledges it.
    Acknowledge,
    /// Answers 200 without a TR4.
    Ok,
    /// Answers 500.
    Fail,
    /// Points elsewhere.
    Redirect,
    /// Checks it, and acknowledges another order's.
    AcknowledgeOther,
}

/// What came in at the merchant's notification port: the message, or why it is not believed.
pub(crate) struct Inbox {
    pub(crate) address: String,
    received: Arc<Mutex<Vec<Result<TxnNotify, String>>>>,
}

impl Inbox {
    /// Behaves in turn as the list says, and from then on as its last entry.
    pub(crate) async fn open(gateway: &Bill99, ports: &[Port]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}/notify?shop=1", listener.local_addr().unwrap());
        let received = Arc::new(Mutex::new(Vec::new()));
        let (gateway, ports, log) = (gateway.clone(), ports.to_vec(), Arc::clone(&received));
        tokio::spawn(async move {
            let mut count = 0;
            while let Ok((stream, _)) = listener.accept().await {
                let port = ports[count.min(ports.len() - 1)];
                count += 1;
                let entry = take(stream, &gateway, port).await;
                log.lock().unwrap().push(entry);
            }
        });
        Self { address, received }
    }

    pub(crate) fn all(&self) -> Vec<Result<TxnNotify, String>> {
        self.received.lock().unwrap().clone()
    }
}

async fn take(mut stream: TcpStream, gateway: &Bill99, port: Port) -> Result<TxnNotify, String> {
    let request = read_request(&mut stream).await;
    let opened = gateway.open_notify(&request);
    let answer = match (&opened, port) {
        (Ok(notify), Port::Acknowledge) => ok(gateway.ack(notify).unwrap().body()),
        (Ok(notify), Port::AcknowledgeOther) => {
            let ack = String::from_utf8(gateway.ack(notify).unwrap().body().to_vec()).unwrap();
            ok(ack.replace(&notify.ref_number, "999999999999").as_bytes())
        }
        (_, Port::Redirect) => {
            "HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:1/\r\ncontent-length: 0\r\n\r\n".to_owned()
        }
        (_, Port::Ok) => ok(b"OK"),
        _ => "HTTP/1.1 500 Internal Server Error\r\ncontent-length: 0\r\n\r\n".to_owned(),
    };
    stream.write_all(answer.as_bytes()).await.unwrap();
    opened.map(Verified::into_inner).map_err(|error| error.to_string())
}

fn ok(body: &[u8]) -> String {
    format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{}", body.len(), String::from_utf8_lossy(body))
}

async fn read_request(stream: &mut TcpStream) -> http::Request<Bytes> {
    let mut bytes = Vec::new();
    loop {
        let mut chunk = [0; 4096];
        let count = stream.read(&mut chunk).await.unwrap();
        assert!(count > 0, "the notification ended early");
        bytes.extend_from_slice(&chunk[..count]);
        let text = String::from_utf8_lossy(&bytes);
        let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
        assert!(head.starts_with("POST /notify?shop=1 HTTP/1.1"), "{head}");
        let length =
            head.lines().find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length: ")?.parse().ok());
        if length == Some(body.len()) {
            return http::Request::new(Bytes::from(body.to_owned()));
        }
    }
}
