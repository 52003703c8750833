//! `tongbao demo --durable`: a merchant's process is killed half-way through a payment, starts again, and finds out how the payment went.
//!
//! This process plays the gateway and the customer. The merchant is another one ([`merchant`](crate::merchant)), so that it can be killed.

mod after;
mod shop;

use std::io::Write;
use std::time::{Duration, Instant};

use tokio::time::{sleep, timeout};
use tongbao_core::{Amount, Token};
use tongbao_sandbox::{AnySandbox, CardBehaviour, Config, Fault, StartFn, TestCard};

use self::shop::Shop;
use super::{Actor, Event, Stage, block_on, failed, heading};
use crate::args::DemoArgs;
use crate::failure::Failure;
use crate::gateway;
use crate::merchant::lines::{Ask, Bound, Card, Said};

/// Runs the command.
pub(super) fn run(args: &DemoArgs, json: bool, out: &mut dyn Write) -> Result<(), Failure> {
    let asked = args.gateway.as_deref().map(gateway::gateway).transpose()?;
    let all = tongbao_sandbox::all().iter().filter(|(id, _)| asked.is_none_or(|asked| asked.id == *id));
    let all: Vec<_> = all.collect();
    if all.is_empty() {
        let ids = tongbao_sandbox::all().iter().map(|(id, _)| *id).collect::<Vec<_>>().join(", ");
        return Err(Failure::Usage(format!("the durable flows cannot use this gateway yet; there is a demo of {ids}")));
    }
    let mut last = Ok(());
    for (id, start) in &all {
        let gateway = gateway::gateway(id)?;
        if all.len() > 1 && !json {
            heading(gateway, out)?;
        }
        let mut stage = Stage { out: &mut *out, gateway: gateway.id, json, wire: false, begun: Instant::now() };
        match block_on(play(*start, &mut stage)) {
            // Its books have been shown; those of the others are still worth a look.
            Err(failure @ Failure::Check(_)) if failure.is_reported() => last = Err(failure),
            done => done?,
        }
    }
    last
}

async fn play(start: StartFn, stage: &mut Stage<'_>) -> Result<(), Failure> {
    stage.tell(&Event::Scene("The two sides 商户与网关".to_owned()))?;
    // The second notification comes after the merchant has asked by itself.
    let config = Config::new().notify_after(Duration::from_millis(150)).notify_retry(Duration::from_millis(3_500));
    let sandbox = start(config).await.map_err(failed("the sandbox does not start"))?;
    let card = sandbox.card(CardBehaviour::Pays);
    let card = card.ok_or_else(|| Failure::Check("the sandbox has no card that pays".to_owned()))?;
    stage.tell(&Event::Told(Actor::Sandbox, format!("listens at {}, in this process", sandbox.endpoint())))?;
    let shop = Shop::open(&sandbox)?;
    let mut story = Story { process: shop.start()?, shop, sandbox, card, stage, acknowledged: 0 };
    story.ready().await?;
    let bound = story.bind().await?;
    let order = story.pay(bound).await?;
    story.lose_power(&order).await?;
    let letters = story.come_back(&order).await?;
    story.compare(&order, letters).await
}

/// Everybody in it.
struct Story<'s, 'o> {
    shop: Shop,
    process: crate::merchant::process::Process,
    sandbox: AnySandbox,
    card: TestCard,
    stage: &'s mut Stage<'o>,
    /// How many notifications were acknowledged before the power failed.
    acknowledged: usize,
}

impl Story<'_, '_> {
    fn tell(&mut self, actor: Actor, text: impl Into<String>) -> Result<(), Failure> {
        self.stage.tell(&Event::Told(actor, text.into()))
    }

    fn scene(&mut self, title: impl Into<String>) -> Result<(), Failure> {
        self.stage.tell(&Event::Scene(title.into()))
    }

    fn ask(&mut self, ask: &Ask) -> Result<(), Failure> {
        self.process.ask(ask).map_err(failed("the merchant's process does not listen"))
    }

    /// What the merchant says next. What it cannot do ends the story.
    async fn said(&mut self) -> Result<Said, Failure> {
        match timeout(PATIENCE, self.process.said()).await {
            Ok(Some(Said::Failed { number, why })) => Err(Failure::Check(format!("order {number}: {why}"))),
            Ok(Some(said)) => Ok(said),
            Ok(None) => Err(Failure::Check("the merchant's process has ended".to_owned())),
            Err(_) => Err(Failure::Check(format!("the merchant says nothing for {} s", PATIENCE.as_secs()))),
        }
    }

    async fn ready(&mut self) -> Result<(), Failure> {
        let Said::Ready { .. } = self.said().await? else { return Err(out_of_turn()) };
        let text = "is a process of its own, started by this one; it keeps orders in SQLite, and no card numbers and no codes anywhere";
        self.tell(Actor::Merchant, text)
    }

    /// The code that the customer got.
    fn code(&mut self, number: &str, step: Option<&str>) -> Result<String, Failure> {
        let code = self.sandbox.code_for(number, &self.card, step);
        let code = code.ok_or_else(|| Failure::Check("no SMS code was sent".to_owned()))?;
        self.tell(Actor::Customer, format!("reads the code {} on the phone", code.masked()))?;
        Ok(code.expose().to_owned())
    }

    /// 绑卡: once, in peace.
    async fn bind(&mut self) -> Result<Bound, Failure> {
        self.scene("Bind a card 绑卡")?;
        let (number, confirm) = (self.shop.number(), self.shop.number());
        let (pan, phone) = (self.card.pan.masked(), self.card.phone.masked());
        self.tell(Actor::Merchant, format!("binds card {pan}, phone {phone}"))?;
        self.ask(&Ask::Bind { number: number.clone(), card: Card::of(&self.card, CUSTOMER) })?;
        loop {
            match self.said().await? {
                Said::Code { number: of, .. } if of == number => {
                    let code = self.code(&number, None)?;
                    self.ask(&Ask::BindCode { number: number.clone(), confirm: confirm.clone(), code })?;
                }
                Said::Bound { bound } => {
                    let token = tongbao_core::Secret::<Token>::from(bound.token.as_str()).masked();
                    self.tell(Actor::Merchant, format!("keeps the token {token}, and forgets the card number"))?;
                    return Ok(bound);
                }
                // That of the binding.
                Said::Letter { .. } => {}
                _ => return Err(out_of_turn()),
            }
        }
    }

    /// 支付: until the gateway has charged, and before it answers. The number of the order.
    async fn pay(&mut self, bound: Bound) -> Result<String, Failure> {
        self.scene(format!("Pay ¥{PRICE} 支付"))?;
        let charge = self.sandbox.course().charge;
        self.sandbox.inject(Fault::Slow(SLOW), 1).map_err(failed("the fault"))?;
        self.tell(Actor::Sandbox, format!("is slow today: it will answer {charge} after {} s", SLOW.as_secs()))?;
        let order = self.shop.number();
        self.tell(Actor::Merchant, format!("order {order}, ¥{PRICE}: written down before anything is sent"))?;
        let card = Card::of(&self.card, CUSTOMER);
        self.ask(&Ask::Pay { number: order.clone(), fen: PRICE.fen(), bound, card })?;
        let begun = Instant::now();
        while self.sandbox.ledger().charges_for(&order).is_empty() {
            if begun.elapsed() > PATIENCE {
                return Err(Failure::Check(format!("order {order} is not charged after {} s", PATIENCE.as_secs())));
            }
            // The gateway is in this process: it works while this waits.
            match timeout(Duration::from_millis(5), self.process.said()).await {
                Ok(Some(Said::Code { number, step })) if number == order => {
                    let code = self.code(&order, step.as_deref())?;
                    self.tell(Actor::Merchant, "sends the code on: this is what charges")?;
                    self.ask(&Ask::PayCode { number: order.clone(), code })?;
                }
                Ok(Some(Said::Failed { number, why })) => {
                    return Err(Failure::Check(format!("order {number}: {why}")));
                }
                Ok(Some(Said::Letter { .. })) | Err(_) => {}
                Ok(_) => return Err(out_of_turn()),
            }
        }
        Ok(order)
    }

    /// How many notifications about the order were acknowledged.
    fn acknowledged(&self, order: &str) -> usize {
        self.sandbox.deliveries().iter().filter(|told| told.order == order && told.accepted).count()
    }

    /// 断电: between the charge and its answer.
    async fn lose_power(&mut self, order: &str) -> Result<(), Failure> {
        self.scene("The power fails 断电")?;
        self.process.kill().map_err(failed("the merchant's process cannot be killed"))?;
        self.acknowledged = self.acknowledged(order);
        let charges = self.sandbox.ledger().charges_for(order).len();
        self.tell(
            Actor::Merchant,
            "is killed (SIGKILL) while the charge is on its way: no time to write anything down",
        )?;
        self.tell(
            Actor::Sandbox,
            format!("has charged the card: {charges} charge in its ledger, and nobody to answer"),
        )?;
        let missed = || self.sandbox.deliveries().iter().any(|delivery| delivery.order == order && !delivery.accepted);
        let begun = Instant::now();
        while !missed() && begun.elapsed() < PATIENCE {
            sleep(Duration::from_millis(10)).await;
        }
        self.tell(Actor::Sandbox, "notifies the merchant 异步通知: nobody is there; it will come again")
    }
}

/// What is not expected at this moment of the story.
fn out_of_turn() -> Failure {
    Failure::Check("the merchant says something that is not expected now".to_owned())
}

const PRICE: Amount = Amount::from_fen(1000);
const CUSTOMER: &str = "33150001";
/// How long an answer takes: longer than it takes to kill a process.
const SLOW: Duration = Duration::from_secs(3);
const PATIENCE: Duration = Duration::from_secs(20);
