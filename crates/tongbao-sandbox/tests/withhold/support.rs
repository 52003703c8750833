//! A merchant: the project's own client, and a port for callbacks.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tongbao_core::{Amount, Error, Gateway, Request, Secret, Token, Verified};
use tongbao_sandbox::{CardBehaviour, Config, MerchantKit, Sandbox, TestCard};
use tongbao_transport::{Client, Https, Transport};
use tongbao_withhold::{
    Access, BizData, CallbackHint, ConfirmTiedCardRequest, ConfirmTiedCardResponse, Dialect, PayStatus,
    PreTiedCardRequest, SingleOrderQueryRequest, SingleOrderQueryResponse, SingleWithholdRequest,
    SingleWithholdRequestBuilder, SingleWithholdResponse, Withhold, WithholdProtocol,
};

/// A sandbox and the merchant's access to it.
pub(crate) struct Shop {
    pub(crate) sandbox: Sandbox<WithholdProtocol>,
    pub(crate) client: Client<Withhold>,
}

impl Shop {
    pub(crate) async fn open() -> Self {
        Self::open_with(quick()).await
    }

    pub(crate) async fn open_with(config: Config) -> Self {
        Self::of(Sandbox::start(config).await.unwrap())
    }

    pub(crate) async fn open_as(dialect: Dialect) -> Self {
        Self::of(Sandbox::<WithholdProtocol>::start_as(quick(), dialect).await.unwrap())
    }

    fn of(sandbox: Sandbox<WithholdProtocol>) -> Self {
        let client = client(&sandbox, sandbox.access());
        Self { sandbox, client }
    }

    pub(crate) fn card(&self, behaviour: CardBehaviour) -> TestCard {
        self.sandbox.card(behaviour).unwrap()
    }

    pub(crate) fn pre_tied(&self, card: &TestCard) -> PreTiedCardRequest {
        PreTiedCardRequest::builder()
            .id_card_number(card.id_number.clone())
            .bank_card_number(card.pan.clone())
            .mobile(card.phone.clone())
            .name(card.holder.clone())
            .pay_type(self.sandbox.merchant().pay_type.as_str())
            .build()
            .unwrap()
    }

    pub(crate) async fn send_code(&self, card: &TestCard) -> Result<Secret<Token>, Error> {
        Ok(self.client.call(&self.pre_tied(card)).await?.into_inner().unique_code)
    }

    pub(crate) async fn confirm(
        &self,
        card: &TestCard,
        unique_code: &Secret<Token>,
        code: &str,
    ) -> Result<Verified<ConfirmTiedCardResponse>, Error> {
        let request = ConfirmTiedCardRequest::builder()
            .verification_code(Secret::from(code))
            .unique_code(unique_code.clone())
            .bank_card_number(card.pan.clone())
            .pay_type(self.sandbox.merchant().pay_type.as_str());
        self.client.call(&request.build().unwrap()).await
    }

    /// Binds a card and gives its 协议号.
    pub(crate) async fn bind(&self, card: &TestCard) -> Secret<Token> {
        let unique_code = self.send_code(card).await.unwrap();
        let code = self.sandbox.sms_code(card.phone.expose()).unwrap();
        self.confirm(card, &unique_code, code.expose()).await.unwrap().into_inner().protocol_no
    }

    /// A charge that lacks nothing.
    pub(crate) fn charge(
        &self,
        order: &str,
        fen: u64,
        card: &TestCard,
        protocol_no: &Secret<Token>,
    ) -> SingleWithholdRequestBuilder {
        SingleWithholdRequest::builder()
            .biz_order_no(order)
            .amount(Amount::from_fen(fen))
            .name(card.holder.clone())
            .id_card_number(card.id_number.clone())
            .mobile(card.phone.clone())
            .biz_data(BizData::builder().protocol_no(protocol_no.clone()).build().unwrap())
            .pay_type(self.sandbox.merchant().pay_type.as_str())
    }

    pub(crate) async fn pay(
        &self,
        order: &str,
        fen: u64,
        card: &TestCard,
        protocol_no: &Secret<Token>,
    ) -> Result<Verified<SingleWithholdResponse>, Error> {
        self.client.read(&self.charge(order, fen, card, protocol_no).build().unwrap()).await
    }

    pub(crate) async fn query(&self, order: &str) -> Result<Verified<SingleOrderQueryResponse>, Error> {
        self.client.read(&SingleOrderQueryRequest::builder().biz_order_no(order).build().unwrap()).await
    }

    pub(crate) async fn status(&self, order: &str) -> PayStatus {
        self.query(order).await.unwrap().into_inner().pay_status
    }

    /// Seals a request and sends it with any body.
    pub(crate) async fn raw<R: Request<Protocol = WithholdProtocol>>(
        &self,
        request: &R,
        change: impl FnOnce(String) -> String,
    ) -> http::Response<Bytes> {
        let (head, body) = self.client.gateway().seal(request).unwrap().into_parts();
        let body = change(String::from_utf8(body.to_vec()).unwrap());
        self.send(http::Request::from_parts(head, Bytes::from(body))).await
    }

    pub(crate) async fn send(&self, request: http::Request<Bytes>) -> http::Response<Bytes> {
        https(&self.sandbox).send(request).await.unwrap()
    }

    pub(crate) fn charges(&self, order: &str) -> usize {
        self.sandbox.ledger().charges_for(order).len()
    }

    /// Whether the event log says so.
    pub(crate) fn noted(&self, text: &str) -> bool {
        self.sandbox.events().iter().any(|event| event.what.contains(text))
    }
}

fn https(sandbox: &Sandbox<WithholdProtocol>) -> Https {
    let https = Https::builder().trust_only_pem(sandbox.merchant().ca_pem()).unwrap();
    https.timeout(Duration::from_secs(5)).build().unwrap()
}

pub(crate) fn client(sandbox: &Sandbox<WithholdProtocol>, access: Access) -> Client<Withhold> {
    Client::new(Withhold::new(&sandbox.endpoint(), access).unwrap(), https(sandbox))
}

/// Callbacks at once.
pub(crate) fn quick() -> Config {
    let moment = Duration::from_millis(1);
    Config::new().notify_after(moment).notify_retry(moment)
}

/// What the gateway said instead of a reply.
pub(crate) fn refusal<T: std::fmt::Debug>(result: Result<T, Error>) -> String {
    match result.unwrap_err() {
        Error::Declined(answer) | Error::Refused(answer) => answer.text.unwrap(),
        Error::Unknown(tongbao_core::Unknown::Code(answer) | tongbao_core::Unknown::NotFound(answer)) => {
            answer.text.unwrap()
        }
        other => panic!("{other:?}"),
    }
}

/// What a merchant's port does with a callback.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Port {
    /// Checks it and acknowledges it.
    Acknowledge,
    /// Answers 200 with another word.
    Ok,
    /// Answers 500, with the word.
    Fail,
}

/// What came in at the merchant's port: the hint, or why it is none.
pub(crate) struct Inbox {
    pub(crate) address: String,
    received: Arc<Mutex<Vec<Result<CallbackHint, String>>>>,
}

impl Inbox {
    /// Behaves in turn as the list says, and from then on as its last entry.
    pub(crate) async fn open(gateway: &Withhold, ports: &[Port]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}/callback", listener.local_addr().unwrap());
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

    pub(crate) fn all(&self) -> Vec<Result<CallbackHint, String>> {
        self.received.lock().unwrap().clone()
    }
}

async fn take(mut stream: TcpStream, gateway: &Withhold, port: Port) -> Result<CallbackHint, String> {
    let opened = gateway.open_callback(&read_request(&mut stream).await);
    let (status, body) = match (&opened, port) {
        (Ok(hint), Port::Acknowledge) => ("200 OK", gateway.ack(hint).into_body()),
        (_, Port::Ok) => ("200 OK", Bytes::from("OK")),
        _ => ("500 Internal Server Error", Bytes::from("success")),
    };
    let head = format!("HTTP/1.1 {status}\r\ncontent-length: {}\r\n\r\n", body.len());
    stream.write_all(&[head.as_bytes(), &body].concat()).await.unwrap();
    opened.map_err(|error| error.to_string())
}

async fn read_request(stream: &mut TcpStream) -> http::Request<Bytes> {
    let mut bytes = Vec::new();
    loop {
        let mut chunk = [0; 4096];
        let count = stream.read(&mut chunk).await.unwrap();
        assert!(count > 0, "the callback ended early");
        bytes.extend_from_slice(&chunk[..count]);
        let text = String::from_utf8_lossy(&bytes);
        let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
        assert!(head.starts_with("POST /callback HTTP/1.1"), "{head}");
        let length =
            head.lines().find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length: ")?.parse().ok());
        if length == Some(body.len()) {
            return http::Request::new(Bytes::from(body.to_owned()));
        }
    }
}
