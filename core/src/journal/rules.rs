//! The journal's decisions, as pure functions: every store applies these and nothing else.

use super::entry::{Change, Entry, Event, NewEntry, State};
use super::{Claim, JournalError};
use crate::intent::Repeat;

/// Decides what becomes of a new sending, given the entry that holds its natural key (the latest that is not free,
/// else the latest) if there is one.
///
/// A [`Claim::Mine`] carries the entry to store: the old one at its next version when it is the same intent, a new one
/// otherwise.
pub fn claim(existing: Option<&Entry>, new: NewEntry) -> Claim {
    let Some(existing) = existing else { return Claim::Mine(first(new)) };
    match existing.state {
        State::Sending | State::Unknown | State::NeedsHuman => {
            // An update blocks the next one until its outcome is known, whatever it holds.
            if existing.digest == new.digest || new.operation.repeat() == Repeat::Again {
                Claim::Unresolved(existing.clone())
            } else {
                Claim::Conflict(existing.clone())
            }
        }
        State::Accepted => {
            if existing.id == new.id {
                Claim::Recorded(existing.clone())
            } else if new.operation.repeat() == Repeat::Again {
                Claim::Mine(first(new))
            } else if existing.digest == new.digest {
                Claim::Recorded(existing.clone())
            } else {
                Claim::Conflict(existing.clone())
            }
        }
        // Nothing was filed: the key is free, for a corrected body too.
        State::Refused | State::NotSent => {
            if existing.id == new.id {
                Claim::Mine(again(existing, new))
            } else {
                Claim::Mine(first(new))
            }
        }
    }
}

/// Applies a change, or says why it is impossible.
///
/// # Errors
/// [`JournalError::Impossible`] for a change that the entry's state does not allow: an accepted filing never becomes
/// anything else.
pub fn apply(entry: &Entry, change: Change) -> Result<Entry, JournalError> {
    let mut next = entry.clone();
    let open = entry.state.is_open();
    let sending = entry.state == State::Sending;
    let (allowed, state, at, what, detail) = match change {
        Change::Accepted { at, reference } => {
            next.reference = reference;
            (open, State::Accepted, at, "accepted", String::new())
        }
        Change::Refused { at, code, status } => {
            (sending, State::Refused, at, "refused", detail(&code, status))
        }
        Change::NotSent { at, code } => (sending, State::NotSent, at, "not_sent", code),
        Change::Unknown { at, code, status } => {
            next.sent_at = at;
            (sending, State::Unknown, at, "unknown", detail(&code, status))
        }
        Change::Looked { at } => {
            next.looks += 1;
            (open, State::Unknown, at, "looked", String::new())
        }
        Change::NeedsHuman { at } => (open, State::NeedsHuman, at, "needs_human", String::new()),
        Change::Decided { at, decision } => {
            let state = if decision.filed { State::Accepted } else { State::NotSent };
            let detail = format!("{}: {}", decision.who, decision.why);
            next.decision = Some(decision);
            (open && !sending, state, at, "decided", detail)
        }
    };
    if !allowed {
        return Err(JournalError::Impossible(entry.state));
    }
    next.state = state;
    next.version += 1;
    next.history.push(Event { at, what: what.to_owned(), detail });
    Ok(next)
}

fn detail(code: &str, status: Option<u16>) -> String {
    match status {
        Some(status) => format!("{code} {status}"),
        None => code.to_owned(),
    }
}

fn first(new: NewEntry) -> Entry {
    Entry {
        id: new.id,
        version: 1,
        operation: new.operation,
        environment: new.environment,
        account: new.account,
        key: new.key,
        key_shown: new.key_shown,
        digest: new.digest,
        hints: new.hints,
        state: State::Sending,
        attempts: 1,
        sent_at: new.at,
        looks: 0,
        reference: Default::default(),
        decision: None,
        history: vec![Event { at: new.at, what: "sending".into(), detail: String::new() }],
    }
}

fn again(existing: &Entry, new: NewEntry) -> Entry {
    let mut history = existing.history.clone();
    history.push(Event { at: new.at, what: "sending".into(), detail: "again".into() });
    Entry { version: existing.version + 1, attempts: existing.attempts + 1, history, ..first(new) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Clock;
    use crate::intent::Operation;
    use crate::journal::Decision;

    fn new(id: &str, digest: &str, operation: Operation) -> NewEntry {
        NewEntry {
            id: id.into(),
            operation,
            environment: "e".into(),
            account: "a".into(),
            key: "k".into(),
            key_shown: "k".into(),
            digest: digest.into(),
            hints: Default::default(),
            at: Clock::system().now(),
        }
    }

    fn entry(state: State, operation: Operation) -> Entry {
        Entry { state, ..first(new("1", "d", operation)) }
    }

    fn name(claim: &Claim) -> &'static str {
        match claim {
            Claim::Mine(entry) if entry.attempts > 1 => "mine again",
            Claim::Mine(_) => "mine",
            Claim::Recorded(_) => "recorded",
            Claim::Unresolved(_) => "unresolved",
            Claim::Conflict(_) => "conflict",
        }
    }

    #[test]
    fn claims() {
        use Operation::{Declarer, FormalitiesUpdate};
        use State::{Accepted, NeedsHuman, NotSent, Refused, Sending, Unknown};
        assert_eq!(name(&claim(None, new("1", "d", Declarer))), "mine");
        // state, operation, same intent / other intent same body / other body
        for (state, operation, same, same_body, other_body) in [
            (Sending, Declarer, "unresolved", "unresolved", "conflict"),
            (Unknown, Declarer, "unresolved", "unresolved", "conflict"),
            (NeedsHuman, Declarer, "unresolved", "unresolved", "conflict"),
            (Accepted, Declarer, "recorded", "recorded", "conflict"),
            (Refused, Declarer, "mine again", "mine", "mine"),
            (NotSent, Declarer, "mine again", "mine", "mine"),
            (Sending, FormalitiesUpdate, "unresolved", "unresolved", "unresolved"),
            (Unknown, FormalitiesUpdate, "unresolved", "unresolved", "unresolved"),
            (Accepted, FormalitiesUpdate, "recorded", "mine", "mine"),
            (Refused, FormalitiesUpdate, "mine again", "mine", "mine"),
        ] {
            let existing = entry(state, operation);
            let got = [("1", "d"), ("2", "d"), ("2", "x")]
                .map(|(id, digest)| name(&claim(Some(&existing), new(id, digest, operation))));
            assert_eq!(got, [same, same_body, other_body], "{state:?} {operation}");
        }
    }

    #[test]
    fn an_accepted_filing_never_becomes_anything_else() {
        let at = Clock::system().now();
        let decision = |filed| Decision { filed, who: "x".into(), why: "y".into() };
        let changes = || {
            [
                Change::Accepted { at, reference: Default::default() },
                Change::Refused { at, code: "c".into(), status: None },
                Change::NotSent { at, code: "c".into() },
                Change::Unknown { at, code: "c".into(), status: None },
                Change::Looked { at },
                Change::NeedsHuman { at },
                Change::Decided { at, decision: decision(false) },
            ]
        };
        for state in [State::Accepted, State::Refused, State::NotSent] {
            for change in changes() {
                assert!(apply(&entry(state, Operation::Declarer), change).is_err());
            }
        }
        // Once the outcome is unknown, only proof of presence or a person closes the case.
        for change in changes() {
            let next = apply(&entry(State::Unknown, Operation::Payer), change.clone());
            let closes = next.is_ok_and(|next| !next.state.is_open());
            assert_eq!(
                closes,
                matches!(change, Change::Accepted { .. } | Change::Decided { .. }),
                "{change:?}"
            );
        }
    }
}
