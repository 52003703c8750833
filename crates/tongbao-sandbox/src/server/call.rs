//! One request and its answer.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{ALLOW, CONTENT_TYPE, HeaderValue};
use http::{Method, Request, Response, StatusCode};
use http_body_util::{BodyExt, LengthLimitError, Limited};
use hyper::body::Incoming;
use tokio::sync::oneshot;
use tokio::time::{sleep, timeout};
use tongbao_core::schema::Interface;

use super::body::{HungUp, ReplyBody};
use super::tls::Client;
use crate::fault::Fault;
use crate::log::{Direction, WireRecord};
use crate::notify;
use crate::sandbox::Shared;
use crate::simulator::Answer;

const BODY_TIME: Duration = Duration::from_secs(15);

type Reply = Result<Response<ReplyBody>, HungUp>;

/// Answers a request. An error closes the connection without an answer.
pub(super) async fn respond(shared: Arc<Shared>, client: Arc<Client>, request: Request<Incoming>) -> Reply {
    let certificate_of = match client.as_ref() {
        Ok(name) => name.clone(),
        Err(reason) => {
            shared.note("", "", format!("refused with HTTP 400: {reason}"));
            return Ok(html(StatusCode::BAD_REQUEST, "The SSL certificate error"));
        }
    };
    if let (&Method::GET, Some(file)) = (request.method(), shared.simulator.file(request.uri().path())) {
        shared.note("", "", format!("{} is downloaded", file.name));
        return Ok(Response::new(ReplyBody::whole(file.content)));
    }
    if !shared.simulator.has_path(request.uri().path()) {
        shared.note("", "", "no such interface");
        return Ok(html(StatusCode::NOT_FOUND, "Not Found"));
    }
    if request.method() != Method::POST {
        shared.note("", "", "the method is not POST");
        let mut reply = html(StatusCode::METHOD_NOT_ALLOWED, "Method Not Allowed");
        reply.headers_mut().insert(ALLOW, HeaderValue::from_static("POST"));
        return Ok(reply);
    }
    let (head, body) = request.into_parts();
    let body = match timeout(BODY_TIME, Limited::new(body, shared.simulator.largest_body()).collect()).await {
        Ok(Ok(body)) => body.to_bytes(),
        Ok(Err(error)) if error.is::<LengthLimitError>() => {
            shared.note("", "", "the body is larger than any request");
            return Ok(html(StatusCode::PAYLOAD_TOO_LARGE, "Request Entity Too Large"));
        }
        Ok(Err(_)) => return Err(HungUp),
        Err(_) => return Ok(html(StatusCode::REQUEST_TIMEOUT, "Request Time-out")),
    };
    // In a task of its own: what has arrived is carried out, even if the merchant does not wait for the answer.
    let (answered, answer) = oneshot::channel();
    let task_shared = Arc::clone(&shared);
    shared.tasks.spawn(async move {
        let request = Request::from_parts(head, body);
        let reply = match task_shared.simulator.route(&request) {
            Ok(interface) => carry_out(&task_shared, interface, &certificate_of, &request).await,
            Err(answer) => Ok(unrouted(&task_shared, &request, *answer)),
        };
        // Nobody waits for it any more: exactly what a lost connection is.
        let _ = answered.send(reply);
    });
    answer.await.unwrap_or(Err(HungUp))
}

/// It can be read, and is for no interface.
fn unrouted(shared: &Shared, request: &Request<Bytes>, answer: Answer) -> Response<ReplyBody> {
    let record = |direction, summary, masked| {
        let time = shared.config.clock.now();
        shared.wire.add(WireRecord { time, interface: "", direction, summary, masked });
    };
    shared.note("", &answer.order, answer.what);
    record(Direction::Received, first_line(request), answer.received);
    record(Direction::Sent, answer.reply.status().to_string(), answer.sent);
    answer.reply.map(ReplyBody::whole)
}

fn first_line(request: &Request<Bytes>) -> String {
    format!("{} {}", request.method(), request.uri().path())
}

async fn carry_out(
    shared: &Arc<Shared>,
    interface: &'static Interface,
    certificate_of: &str,
    request: &Request<Bytes>,
) -> Reply {
    let fault = shared.faults.take(interface.id);
    if let Some(fault) = fault {
        shared.note(interface.id, "", format!("fault {fault}: {}", fault.about()));
    }
    let record = |direction, summary, masked| {
        let time = shared.config.clock.now();
        shared.wire.add(WireRecord { time, interface: interface.id, direction, summary, masked });
    };
    let line = first_line(request);
    if matches!(fault, Some(Fault::HangUp | Fault::BadRequest | Fault::BadGateway)) {
        record(Direction::Received, line.clone(), format!("({} bytes that were not read)", request.body().len()));
    }
    match fault {
        Some(Fault::HangUp) => return Err(HungUp),
        Some(Fault::BadRequest) => return Ok(html(StatusCode::BAD_REQUEST, "Bad Request")),
        Some(Fault::BadGateway) => return Ok(html(StatusCode::BAD_GATEWAY, "Bad Gateway")),
        Some(Fault::SlowStart(duration)) => sleep(duration).await,
        _ => {}
    }
    let mut answer = shared.simulator.answer(interface, certificate_of, request, fault);
    if let Some(fault @ Fault::TalkativeRefusal) = fault {
        (answer.what, answer.sent) = (fault.about().to_owned(), String::new());
    }
    shared.note(interface.id, &answer.order, answer.what);
    record(Direction::Received, line, answer.received);
    let status = answer.reply.status();
    let summary = match fault {
        Some(fault @ (Fault::AnswerLost | Fault::HalfAnswer | Fault::ServerError)) => format!("{status}, but {fault}"),
        _ => status.to_string(),
    };
    record(Direction::Sent, summary, answer.sent);
    for (earlier, notice) in (0..).zip(answer.notices) {
        notify::schedule(shared, notice, earlier);
    }
    let reply = answer.reply;
    match fault {
        Some(Fault::AnswerLost) => return Err(HungUp),
        Some(Fault::ServerError) => return Ok(html(StatusCode::BAD_GATEWAY, "Bad Gateway")),
        Some(Fault::HalfAnswer) => return Ok(reply.map(|body| ReplyBody::half(&body))),
        Some(Fault::Slow(duration)) => sleep(duration).await,
        _ => {}
    }
    Ok(reply.map(ReplyBody::whole))
}

/// A page as a web server in front of the gateway shows it.
fn html(status: StatusCode, text: &str) -> Response<ReplyBody> {
    let title = format!("{} {text}", status.as_u16());
    let page = format!("<html><head><title>{title}</title></head><body><h1>{title}</h1><hr>SANDBOX</body></html>\n");
    let mut response = Response::new(ReplyBody::whole(Bytes::from(page)));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/html"));
    response
}
