//! The rules: from an order and something that happened to what is written down and what is done then.

mod event;

use std::time::Duration;

use tongbao_core::flow::{Charging, Report};
use tongbao_core::schema::Outcome;

use crate::clock::Moment;
use crate::order::{Kind, Order, State};
use crate::rules::Rules;

pub use event::{Alarm, Event, Mismatch, Refused, Step, Then, Topic};

/// Takes one step. Pure: the same input gives the same output.
///
/// # Errors
///
/// [`Refused`]: the order stays as it is.
pub fn step(order: &Order, event: &Event, rules: &Rules, now: Moment) -> Result<Step, Refused> {
    let mut step = Walk { order: order.clone(), rules, now, emit: None, then: Then::Nothing, alarm: None };
    match event {
        Event::Confirm { sender } => step.confirm(sender)?,
        Event::Placed(report) => step.placed(report),
        Event::Answered(report) => step.answered(report),
        Event::Queried(report) => step.queried(report),
        Event::Asked(report) => step.asked(report),
        Event::Notified(report) => step.notified(report)?,
        Event::Billed(report) => step.billed(report),
        Event::Noted => {}
        Event::Hinted(claims) => step.hinted(*claims),
        Event::Due => step.due(),
        Event::Cancelled => step.cancelled()?,
        Event::Decided { succeeded, words } => step.decided(*succeeded, words)?,
        Event::Settled { words } => step.settled(words)?,
        Event::NumberTaken => step.number_taken(),
    }
    let Walk { order, emit, then, alarm, .. } = step;
    Ok(Step { order, emit, then, alarm })
}

struct Walk<'r> {
    order: Order,
    rules: &'r Rules,
    now: Moment,
    emit: Option<Topic>,
    then: Then,
    alarm: Option<Alarm>,
}

impl Walk<'_> {
    fn confirm(&mut self, sender: &str) -> Result<(), Refused> {
        if self.order.state != State::NeedsCustomer && !planted!(ConfirmsTwice) {
            return Err(Refused::NothingToConfirm(self.order.state));
        }
        self.order.state = State::Sending;
        sender.clone_into(&mut self.order.sender);
        "the code that charges it is on its way".clone_into(&mut self.order.words);
        self.order.due = Some(self.now.after(self.rules.answer));
        self.order.held_until = self.order.due;
        self.then = Then::Send;
        Ok(())
    }

    fn placed(&mut self, report: &Report) {
        if self.order.state != State::Prepared {
            return;
        }
        let mismatch = self.mismatch(report);
        if mismatch.is_none() {
            self.note(report);
        }
        match (report.outcome, mismatch) {
            (Outcome::Succeeded | Outcome::Processing, None) => self.wait_for_customer(),
            (Outcome::Declined | Outcome::Refused, None) => self.end(State::Failed),
            // No code was sent and none will be: whatever the gateway made of it, it moves no money.
            _ => self.end(State::Closed),
        }
    }

    fn answered(&mut self, report: &Report) {
        self.order.held_until = None;
        if self.order.state.is_final() {
            return self.weigh(report);
        }
        if let Some(mismatch) = self.mismatch(report) {
            self.order.words = mismatch.to_string();
            return self.unclear(Outcome::Unknown);
        }
        self.note(report);
        match report.outcome {
            Outcome::Succeeded => self.end(State::Succeeded),
            // A wrong code: nothing happened, and the customer may try another one.
            Outcome::Refused if self.order.state == State::Sending && self.has_two_steps() => self.wait_for_customer(),
            Outcome::Declined | Outcome::Refused => self.end(State::Failed),
            Outcome::Duplicate if planted!(DuplicateIsFailed) => self.end(State::Failed),
            outcome => self.unclear(outcome),
        }
    }

    /// There was an answer that decides nothing, or none.
    fn unclear(&mut self, outcome: Outcome) {
        if self.order.state != State::Sending {
            return;
        }
        // Whether a card is bound costs nobody money. The customer begins again.
        if self.order.kind == Kind::Binding && !planted!(BindingIsAskedAbout) {
            return self.end(State::Closed);
        }
        self.order.state = match outcome {
            Outcome::Processing => State::Processing,
            _ if planted!(UnknownIsFailed) => return self.end(State::Failed),
            _ => State::Unknown,
        };
        self.order.due = Some(self.spread(self.rules.habits.polling.first));
    }

    fn queried(&mut self, report: &Report) {
        self.order.asked_at = Some(self.now);
        self.order.held_until = None;
        if self.order.state.is_final() {
            return self.weigh(report);
        }
        // Nothing was sent that moves money: that the gateway has an order which waits is no news.
        if matches!(self.order.state, State::Prepared | State::NeedsCustomer) && report.outcome != Outcome::Succeeded {
            return;
        }
        self.order.asks = self.order.asks.saturating_add(1);
        if let Some(mismatch) = self.mismatch(report) {
            self.ask_again(State::Unknown);
            return self.mistrust(mismatch);
        }
        self.note(report);
        match report.outcome {
            Outcome::Succeeded => self.end(State::Succeeded),
            Outcome::Declined => self.end(State::Failed),
            Outcome::Processing if planted!(ProcessingIsSucceeded) => self.end(State::Succeeded),
            Outcome::Processing => self.ask_again(State::Processing),
            Outcome::NotFound if planted!(NotFoundIsFailed) => self.end(State::Failed),
            // Not found is no failure: the request may still be on its way.
            _ => self.ask_again(if self.order.state == State::Sending { State::Unknown } else { self.order.state }),
        }
    }

    /// Whoever sends the order, or asks about it too, keeps its lease; and nobody else takes it before that is over.
    fn asked(&mut self, report: &Report) {
        let held = self.order.held_until;
        self.queried(report);
        if !self.order.state.is_final() && !planted!(AskedEndsLease) {
            self.order.held_until = held;
            self.order.due = self.order.due.max(held);
        }
    }

    fn notified(&mut self, report: &Report) -> Result<(), Refused> {
        if let Some(mismatch) = self.mismatch(report) {
            return Err(mismatch.into());
        }
        if self.order.state.is_final() {
            self.weigh(report);
            return Ok(());
        }
        self.note(report);
        match report.outcome {
            Outcome::Succeeded => self.end(State::Succeeded),
            Outcome::Declined => self.end(State::Failed),
            Outcome::Processing if matches!(self.order.state, State::Sending | State::Unknown) => {
                self.order.state = State::Processing;
            }
            _ => {}
        }
        Ok(())
    }

    /// A bill is made when the day is over. It has what succeeded, so what it has is true; what it has not may still come.
    fn billed(&mut self, report: &Report) {
        if let Some(mismatch) = self.mismatch(report) {
            return self.contradict(Alarm::Mismatch(mismatch));
        }
        if self.order.state.is_final() && planted!(BillIsNotWeighed) {
            return;
        }
        if self.order.state.is_final() {
            return self.weigh(report);
        }
        self.note(report);
        match report.outcome {
            Outcome::Succeeded => self.end(State::Succeeded),
            Outcome::Declined => self.end(State::Failed),
            _ => {}
        }
    }

    /// Brings the next query forward, and decides nothing. While somebody is at it the hint waits for the end of the lease, so that no number of
    /// hints makes two queries at once. An order that is final is asked about again only if the hint contradicts it, and as seldom as one that
    /// a person has to look at.
    fn hinted(&mut self, claims: Outcome) {
        let polling = self.rules.habits.polling;
        if planted!(HintMakesConflict) && contradicts(self.order.state, claims) {
            return self.contradict(Alarm::Contradicted { is: self.order.state, said: claims });
        }
        let pause = match self.order.state {
            _ if self.order.kind == Kind::Binding => return,
            State::Sending | State::Processing | State::Unknown | State::Manual => self.rules.habits.quiet,
            state if contradicts(state, claims) => polling.then,
            _ => return,
        };
        let soon = self.order.asked_at.map_or(self.now, |at| at.after(pause)).max(self.now);
        let soon = self.order.held_until.map_or(soon, |held| held.max(soon));
        if self.order.due.is_none_or(|due| due > soon) {
            self.order.due = Some(soon);
        }
    }

    fn due(&mut self) {
        match self.order.state {
            State::Prepared => {
                self.order.words = "its first step had no answer; no code was sent, so no money moved".to_owned();
                self.end(State::Closed);
            }
            State::NeedsCustomer => {
                self.order.words = "the customer sent no code in time, so no money moved".to_owned();
                self.end(State::Closed);
            }
            State::Sending if self.order.kind == Kind::Binding => {
                self.order.words = "it is not known whether the card was bound; bind it again".to_owned();
                self.end(State::Closed);
            }
            State::Sending if planted!(CrashedIsFailed) => self.end(State::Failed),
            State::Manual if planted!(ManualIsNeverAsked) => self.order.due = None,
            // Maybe sent: ask, never send.
            State::Sending | State::Processing | State::Unknown | State::Manual => self.then = Then::Query,
            // Somebody said the opposite, and proved nothing.
            State::Succeeded | State::Failed | State::Closed => self.then = Then::Query,
        }
    }

    fn cancelled(&mut self) -> Result<(), Refused> {
        let sent = self.order.state == State::Sending && planted!(CancelsWhatIsSent);
        if !matches!(self.order.state, State::Prepared | State::NeedsCustomer) && !sent {
            return Err(Refused::TooLate(self.order.state));
        }
        self.order.words = "given up before the code was sent, so no money moved".to_owned();
        self.end(State::Closed);
        Ok(())
    }

    fn decided(&mut self, succeeded: bool, words: &str) -> Result<(), Refused> {
        if self.order.state.is_final() {
            return Err(Refused::Final(self.order.state));
        }
        if let Some(until) = self.order.held_until.filter(|until| *until > self.now && !planted!(DecidesOnItsWay)) {
            return Err(Refused::OnItsWay(self.order.state, until));
        }
        words.clone_into(&mut self.order.words);
        self.end(if succeeded { State::Succeeded } else { State::Failed });
        Ok(())
    }

    fn settled(&mut self, words: &str) -> Result<(), Refused> {
        if !self.order.conflict || self.order.settled {
            return Err(Refused::NothingToSettle(self.order.state));
        }
        self.order.settled = true;
        words.clone_into(&mut self.order.words);
        Ok(())
    }

    fn wait_for_customer(&mut self) {
        self.order.held_until = None;
        self.order.state = State::NeedsCustomer;
        self.order.due = Some(self.now.after(self.rules.customer));
    }

    fn end(&mut self, state: State) {
        self.order.state = state;
        self.order.due = None;
        self.order.held_until = None;
        if !planted!(NothingIsTold) {
            self.emit = Some(Topic::Final(state));
        }
    }

    /// What is said about an order that is final already.
    fn weigh(&mut self, report: &Report) {
        self.order.due = None;
        let is = self.order.state;
        match self.mismatch(report) {
            // It was closed because nobody knew, and whoever wants the card binds it again: there is nothing to refund or to fulfil.
            _ if self.order.kind == Kind::Binding => {}
            // About another order: nobody has to know.
            Some(mismatch) if mismatch.is_about_another_order() => {}
            Some(mismatch) if report.outcome == Outcome::Succeeded => self.contradict(Alarm::Mismatch(mismatch)),
            Some(_) => {}
            None if contradicts(is, report.outcome) && planted!(FinalChanges) => {
                self.end(if report.outcome == Outcome::Succeeded { State::Succeeded } else { State::Failed });
            }
            None if contradicts(is, report.outcome) && !planted!(ConflictIsDropped) => {
                self.contradict(Alarm::Contradicted { is, said: report.outcome });
            }
            None if self.order.facts.gateway_number.is_none() => {
                self.order.facts.gateway_number.clone_from(&report.gateway_number);
            }
            None => {}
        }
    }

    /// An answer that does not fit. That another order's came instead of ours says nothing about ours.
    fn mistrust(&mut self, mismatch: Mismatch) {
        if !mismatch.is_about_another_order() {
            return self.contradict(Alarm::Mismatch(mismatch));
        }
        self.order.words = mismatch.to_string();
        self.alarm = Some(Alarm::Mismatch(mismatch));
    }

    fn contradict(&mut self, alarm: Alarm) {
        if !self.order.conflict {
            self.order.conflict = true;
            self.emit = Some(Topic::Conflict);
        }
        // Said again after a person has settled it: who settled it is what people have to read.
        if !self.order.settled {
            self.order.words = alarm.to_string();
        }
        self.alarm = Some(alarm);
    }

    fn number_taken(&mut self) {
        if !self.order.state.is_final() {
            self.order.state = State::Manual;
            self.order.due = Some(self.spread(self.rules.habits.polling.then));
        }
        self.contradict(Alarm::NumberTaken);
    }

    fn ask_again(&mut self, state: State) {
        let polling = self.rules.habits.polling;
        // Hints bring queries forward: not the count of them alone makes it a person's, but also the time that they would have taken.
        let patience = polling.first.saturating_add(polling.every.saturating_mul(polling.asks.saturating_sub(1)));
        let made = Moment::from_millis(self.order.facts.made.unix().saturating_mul(1_000));
        if planted!(OldIsFailed) && self.now.since(made) > Duration::from_secs(3_600) {
            return self.end(State::Failed);
        }
        if self.order.asks < polling.asks || self.now.since(made) < patience {
            self.order.state = state;
            self.order.due = Some(self.spread(polling.every));
            return;
        }
        if self.order.state != State::Manual {
            self.order.state = State::Manual;
            self.emit = Some(Topic::Manual);
            self.alarm = Some(Alarm::Manual { asks: self.order.asks });
        }
        self.order.due = Some(self.spread(polling.then));
    }

    fn has_two_steps(&self) -> bool {
        match self.order.kind {
            Kind::Payment => self.rules.habits.charging == Charging::AfterCode,
            Kind::Binding => true,
            Kind::Refund => false,
        }
    }

    fn note(&mut self, report: &Report) {
        // Why there is a conflict is what a person has to read.
        if !self.order.conflict {
            self.order.words.clone_from(&report.words);
        }
        let facts = &mut self.order.facts;
        for (ours, theirs) in
            [(&mut facts.gateway_number, &report.gateway_number), (&mut facts.step_number, &report.step_number)]
        {
            if ours.is_none() {
                ours.clone_from(theirs);
            }
        }
    }

    /// What a report has must be ours. What it does not have is compared with nothing: its connector knows what its messages carry.
    fn mismatch(&self, report: &Report) -> Option<Mismatch> {
        let ours = &self.order.facts;
        let differs = |theirs: &Option<String>, ours: &str| theirs.as_deref().is_some_and(|theirs| theirs != ours);
        if differs(&report.number, &ours.number) && !planted!(NumberIsNotCompared) {
            return Some(Mismatch("number"));
        }
        if report.amount.is_some_and(|theirs| theirs != ours.amount) && !planted!(AmountIsNotCompared) {
            return Some(Mismatch("amount"));
        }
        let gateway_number = ours.gateway_number.as_deref();
        gateway_number.filter(|ours| differs(&report.gateway_number, ours)).map(|_| Mismatch("gateway's number"))
    }

    /// So much later, and up to an eighth more: orders of one moment are not all asked about in one moment. The same order gets the same,
    /// so that a step stays pure.
    fn spread(&self, time: Duration) -> Moment {
        let hash = crate::hash::add(crate::hash::BEGIN, &format!("{} {}", self.order.number(), self.order.asks));
        let span = u64::try_from(time.as_millis() / 8).unwrap_or(u64::MAX).max(1);
        self.now.after(time).after(Duration::from_millis(hash % span))
    }
}

/// Whether this is the opposite of a final state.
fn contradicts(state: State, outcome: Outcome) -> bool {
    match outcome {
        Outcome::Succeeded => matches!(state, State::Failed | State::Closed),
        Outcome::Declined => state == State::Succeeded,
        _ => false,
    }
}

#[cfg(test)]
mod tests;
