//! The journal's decisions, as pure functions: every store applies these and nothing else.

use jiff::Timestamp;

use super::entry::{Change, Entry, Event, NewEntry, State};
use super::{Claim, JournalError};
use crate::intent::Repeat;

/// What a store knows that a claim depends on.
#[derive(Debug, Clone, Copy, Default)]
pub struct Known<'e> {
    /// The entry that holds the natural key: the latest that is not free, else the latest.
    pub holder: Option<&'e Entry>,
    /// The entry of the same intent.
    pub same: Option<&'e Entry>,
    /// An open filing of the same group (see [`NewEntry::waits_for`]).
    pub sibling: Option<&'e Entry>,
}

/// Decides what becomes of a new sending.
///
/// A [`Claim::Mine`] carries the entry to store: the old one at its next version when it is the same intent, a new one
/// otherwise.
pub fn claim(known: Known<'_>, new: NewEntry) -> Claim {
    match known.same {
        Some(same) if same.state == State::Accepted => return Claim::Recorded(same.clone()),
        Some(same) if same.state.is_open() => return Claim::Unresolved(same.clone()),
        _ => {}
    }
    // An update may follow another, but never one whose outcome is not known.
    let again = new.operation.repeat() == Repeat::Again;
    if let Some(holder) = known.holder.filter(|holder| !holder.state.is_free()) {
        let (open, same_body) = (holder.state.is_open(), holder.digest == new.digest);
        match (open, again, same_body) {
            (true, true, _) | (true, false, true) => return Claim::Unresolved(holder.clone()),
            (_, false, false) => return Claim::Conflict(holder.clone()),
            (false, false, true) => return Claim::Recorded(holder.clone()),
            (false, true, _) => {}
        }
    }
    // A revision waits until the outcome of the one before is known.
    if let Some(sibling) = known.sibling {
        return Claim::Unresolved(sibling.clone());
    }
    Claim::Mine(match known.same {
        // Nothing was filed: the same intent goes on, with its history.
        Some(same) => sent_again(same, new),
        None => first(new),
    })
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
            next.sent_at = entry.last_sent();
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
        lease_until: new.at.checked_add(new.lease).unwrap_or(Timestamp::MAX),
        looks: 0,
        reference: Default::default(),
        decision: None,
        history: vec![Event { at: new.at, what: "sending".into(), detail: String::new() }],
    }
}

fn sent_again(existing: &Entry, new: NewEntry) -> Entry {
    let mut history = existing.history.clone();
    history.push(Event { at: new.at, what: "sending".into(), detail: "again".into() });
    Entry { version: existing.version + 1, attempts: existing.attempts + 1, history, ..first(new) }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

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
            lease: Duration::from_secs(60),
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
        assert_eq!(name(&claim(Known::default(), new("1", "d", Declarer))), "mine");
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
            let got = [("1", "d"), ("2", "d"), ("2", "x")].map(|(id, digest)| {
                let same = Some(&existing).filter(|existing| existing.id == id);
                let known = Known { holder: Some(&existing), same, sibling: None };
                name(&claim(known, new(id, digest, operation)))
            });
            assert_eq!(got, [same, same_body, other_body], "{state:?} {operation}");
        }
    }

    #[test]
    fn filings_of_one_group_wait_for_each_other() {
        let mut open = entry(State::Unknown, Operation::Declarer);
        open.key = "k revision 1".into();
        open.hints.insert("group".into(), "g".into());
        let mut other = new("2", "x", Operation::Declarer);
        assert!(!other.waits_for(&open), "another group");
        other.hints.insert("group".into(), "g".into());
        assert!(other.waits_for(&open));
        let waits = Known { sibling: Some(&open), ..Known::default() };
        assert_eq!(name(&claim(waits, other.clone())), "unresolved");
        // The key's own state tells more.
        let held = entry(State::Accepted, Operation::Declarer);
        assert_eq!(name(&claim(Known { holder: Some(&held), ..waits }, other)), "conflict");
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
