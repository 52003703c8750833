//! Bugs that are built in, one at a time, so that the simulator can show that it finds them.

use std::cell::Cell;

macro_rules! bugs {
    ($($(#[$doc:meta])* $bug:ident,)+) => {
        #[derive(Clone, Copy, Debug, Eq, PartialEq)]
        pub(crate) enum Bug {
            $($(#[$doc])* $bug,)+
        }

        impl Bug {
            pub(crate) const ALL: &'static [Self] = &[$(Self::$bug),+];
        }
    };
}

bugs! {
    /// The request goes out again when it had no answer.
    SendsAgain,
    /// An order that is there already is sent once more.
    ExistingIsSent,
    /// Another order with the same number is taken for the same one.
    ContentIsNotCompared,
    /// A store that fails is taken for one that did its work.
    StoreErrorIsIgnored,
    /// A code is sent although the order does not wait for one.
    ConfirmsTwice,
    /// No answer is a failure.
    UnknownIsFailed,
    /// What was on its way when the machine went down is a failure.
    CrashedIsFailed,
    /// Not found is a failure.
    NotFoundIsFailed,
    /// "There is such an order" is a failure.
    DuplicateIsFailed,
    /// A query that is refused is an order that failed.
    RefusedQueryIsFailed,
    /// Accepted is succeeded.
    ProcessingIsSucceeded,
    /// A final state is overwritten.
    FinalChanges,
    /// A contradiction is forgotten.
    ConflictIsDropped,
    /// An answer about another order is believed.
    NumberIsNotCompared,
    /// A notification about another amount is believed.
    AmountIsNotCompared,
    /// What anybody could have written decides.
    HintDecides,
    /// The notification about the booking decides about the payment.
    NoteDecides,
    /// A notification is acknowledged although it could not be stored.
    AcknowledgedUnstored,
    /// Copies of a notification are not told from the first.
    CopiesAreNotTold,
    /// Nobody is told that an order is final.
    NothingIsTold,
    /// State and letter are written in two commits.
    ToldInAnotherCommit,
    /// Orders that a person has to look at are never asked about again.
    ManualIsNeverAsked,
    /// The query names today as the order's day.
    DayIsTodays,
    /// The store takes writes that were prepared from an old version.
    NoFencing,
    /// The store lets two orders have one gateway's number.
    GatewayNumbersAreNotUnique,
    /// The store answers before it has synced.
    AnswersBeforeSync,
    /// The store looks at the sum of refunds in another transaction.
    RefundsAreNotSummed,
    /// The store lets a payment be refunded that is not known to have succeeded.
    UnpaidIsRefunded,
    /// The store lets everybody open the same order.
    NumbersAreNotUnique,
    /// A binding whose outcome is not known is kept open, like a payment.
    BindingIsAskedAbout,
    /// What the customer typed in is written down.
    CardNumberIsStored,
    /// Workers take orders without a lease and never come back to those that they took.
    ClaimedForever,
    /// A power cut leaves a part of a transaction.
    TransactionsAreTorn,
    /// Only new orders are synced at once, and everything else when there is time.
    OnlyOpensAreSynced,
    /// What comes too late goes out all the same.
    SendsLate,
    /// A write that came too late is forced.
    StaleIsForced,
    /// Of two writes the one with the later time wins, whatever it was prepared from.
    LatestTimeWins,
    /// What is older than an hour, by the clock of whoever looks, has failed.
    OldIsFailed,
    /// What is on its way can be given up.
    CancelsWhatIsSent,
    /// A person may decide about what is on its way.
    DecidesOnItsWay,
    /// A query by a person ends the lease of whoever sends.
    AskedEndsLease,
    /// What a bill says about a final order is not looked at.
    BillIsNotWeighed,
    /// What anybody could have written makes a conflict.
    HintMakesConflict,
    /// A notification that one account had is a copy for another one.
    AccountsShareNotices,
    /// Two accounts may not have the same gateway's number.
    AccountsShareGatewayNumbers,
    /// A worker takes the orders of all accounts, and asks the gateway of one.
    AccountsShareWork,
    /// What was told for one account is told for all.
    AccountsShareLetters,
}

thread_local! {
    static PLANTED: Cell<Option<Bug>> = const { Cell::new(None) };
}

/// Whether this one is built in, on this thread.
pub(crate) fn is(bug: Bug) -> bool {
    PLANTED.get() == Some(bug)
}

/// Builds this one in, or none, on this thread.
pub(super) fn plant(bug: Option<Bug>) {
    PLANTED.set(bug);
}
