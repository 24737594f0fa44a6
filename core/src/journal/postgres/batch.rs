//! One look and one statement for everything that waits. Nothing is locked in between: the statement writes only onto what
//! was seen, and what another machine changed meanwhile is decided anew.

use std::collections::{HashMap, HashSet, VecDeque};
use std::time::Duration;

use super::connection::Server;
use super::pace;
use super::rows::{self, Seen, scope_of_new};
use super::words::Trouble;
use crate::journal::queue::{Answer, Ask, Counts, Store};
use crate::journal::rules::{self, Known};
use crate::journal::{Claim, Entry, JournalError};
use crate::points::point;

/// How often one operation is decided anew.
const TRIES: u32 = 8;

/// An operation that waits for its turn.
struct Waiting {
    ask: Ask,
    tries: u32,
    /// Others were in its way: it goes by itself.
    alone: bool,
}

/// What is to be written, and what it came from.
struct Write {
    entry: Entry,
    from: Waiting,
}

impl Store for Server {
    fn commit(&mut self, batch: Vec<Ask>, counts: &Counts) {
        let mut waiting = VecDeque::with_capacity(batch.len());
        let mut turns: HashMap<(String, Duration), Vec<Answer<Duration>>> = HashMap::new();
        for ask in batch {
            match ask {
                Ask::Turn(name, every, answer) => turns.entry((name, every)).or_default().push(answer),
                ask => waiting.push_back(Waiting { ask, tries: 0, alone: false }),
            }
        }
        for ((name, every), answers) in turns {
            self.turns(&name, every, answers);
        }
        while !waiting.is_empty() {
            let round = next_round(&mut waiting);
            for mut again in self.round(round, counts) {
                again.tries += 1;
                if again.tries < TRIES {
                    waiting.push_back(again);
                } else {
                    again.ask.refuse(&Trouble::Contended.unavailable());
                }
            }
        }
    }
}

/// As many as do not depend on each other; one alone when others were in its way.
fn next_round(waiting: &mut VecDeque<Waiting>) -> Vec<Waiting> {
    let (mut round, mut later, mut taken) = (Vec::new(), VecDeque::new(), HashSet::new());
    while let Some(next) = waiting.pop_front() {
        let names = match &next.ask {
            Ask::Claim(new, _) => [
                Some(format!("id {}", new.id)),
                Some(format!("key {}", new.key)),
                scope_of_new(new).map(|scope| format!("scope {scope}")),
            ],
            Ask::Update(id, ..) => [Some(format!("id {id}")), None, None],
            _ => [None, None, None],
        };
        let alone = next.alone;
        let fits =
            if alone { round.is_empty() } else { names.iter().flatten().all(|name| !taken.contains(name)) };
        if fits {
            taken.extend(names.into_iter().flatten());
            round.push(next);
        } else {
            later.push_back(next);
        }
        if alone && fits {
            break;
        }
    }
    later.append(waiting);
    *waiting = later;
    round
}

impl Server {
    /// Gives what must be decided anew.
    fn round(&mut self, round: Vec<Waiting>, counts: &Counts) -> Vec<Waiting> {
        let seen = match self.look(&round) {
            Ok(seen) => seen,
            Err(Trouble::Lost(_)) if round.iter().all(|one| one.tries == 0) => {
                // Nothing was asked to change: once more on a new connection.
                self.forget();
                return round;
            }
            Err(trouble) => return refuse(round, trouble),
        };
        let (mut writes, mut slow) = (Vec::new(), Vec::new());
        for one in round {
            match decide(one, &seen) {
                Decided::Answered => {}
                Decided::Write(write) => writes.push(*write),
                Decided::Slow(ask) => slow.push(ask),
            }
        }
        for ask in slow {
            self.slow(ask);
        }
        if writes.is_empty() { Vec::new() } else { self.write(writes, counts) }
    }

    fn look(&mut self, round: &[Waiting]) -> Result<Seen, Trouble> {
        let ids = round.iter().filter_map(|one| match &one.ask {
            Ask::Update(id, ..) | Ask::Get(id, _) => Some(id.as_str()),
            _ => None,
        });
        let keys = round.iter().filter_map(|one| match &one.ask {
            Ask::Held(key, _) => Some(key.as_str()),
            _ => None,
        });
        let claims = round.iter().filter_map(|one| match &one.ask {
            Ask::Claim(new, _) => Some(&**new),
            _ => None,
        });
        rows::see(self.client()?, ids, keys, claims)
    }

    fn write(&mut self, writes: Vec<Write>, counts: &Counts) -> Vec<Waiting> {
        let entries: Vec<&Entry> = writes.iter().map(|write| &write.entry).collect();
        point("journal.commit.before");
        let put = self.client().and_then(|client| rows::put(client, &entries));
        point("journal.commit.after");
        let written: HashSet<String> = match put {
            Ok(ids) => ids.into_iter().collect(),
            Err(Trouble::Contended) => HashSet::new(),
            Err(Trouble::Lost(words)) => {
                // It may have been carried out: what stands there tells.
                self.forget();
                let ids = writes.iter().map(|write| write.entry.id.as_str());
                match self
                    .client()
                    .and_then(|client| rows::see(client, ids, std::iter::empty(), std::iter::empty()))
                {
                    Ok(seen) => writes
                        .iter()
                        .filter(|write| rows::is_written(&seen, &write.entry))
                        .map(|write| write.entry.id.clone())
                        .collect(),
                    Err(_) => {
                        return refuse(writes.into_iter().map(|write| write.from), Trouble::Lost(words));
                    }
                }
            }
            Err(trouble) => return refuse(writes.into_iter().map(|write| write.from), trouble),
        };
        counts.committed(written.len() as u64);
        let mut again = Vec::new();
        for Write { entry, from } in writes {
            if !written.contains(&entry.id) {
                again.push(Waiting { alone: true, ..from });
                continue;
            }
            // Who asked may have gone away: what was done stays done.
            match from.ask {
                Ask::Claim(_, answer) => drop(answer.send(Ok(Claim::Mine(entry)))),
                Ask::Update(_, _, _, answer) => drop(answer.send(Ok(entry))),
                _ => {}
            }
        }
        again
    }

    /// Rare, and by itself.
    fn slow(&mut self, ask: Ask) {
        fn done<T>(answer: Answer<T>, result: Result<T, Trouble>) {
            let _ = answer.send(result.map_err(Trouble::unavailable));
        }
        match ask {
            Ask::Find(filter, answer) => {
                done(answer, self.client().and_then(|(client, _)| rows::find(client, &filter)));
            }
            Ask::Purge(before, answer) => {
                done(answer, self.client().and_then(|(client, _)| rows::purge(client, before)));
            }
            _ => {}
        }
    }

    fn turns(&mut self, name: &str, every: Duration, answers: Vec<Answer<Duration>>) {
        let taken = self.client().and_then(|(client, _)| pace::take(client, name, every, answers.len()));
        let taken = taken.map_err(Trouble::unavailable);
        for (n, answer) in (0..).zip(answers) {
            let _ = answer.send(taken.clone().map(|first| first + every * n));
        }
    }
}

enum Decided {
    Answered,
    Write(Box<Write>),
    Slow(Ask),
}

fn decide(one: Waiting, seen: &Seen) -> Decided {
    let Waiting { ask, tries, alone } = one;
    match ask {
        Ask::Claim(mut new, answer) => {
            new.at = seen.now;
            let known = Known {
                holder: seen.holder(&new.key),
                same: seen.by_id(&new.id),
                sibling: seen.sibling(&new),
            };
            match rules::claim(known, (*new).clone()) {
                Claim::Mine(entry) => {
                    let from = Waiting { ask: Ask::Claim(new, answer), tries, alone };
                    Decided::Write(Box::new(Write { entry, from }))
                }
                other => {
                    let _ = answer.send(Ok(other));
                    Decided::Answered
                }
            }
        }
        Ask::Update(id, version, change, answer) => {
            let next = match seen.by_id(&id) {
                None => Err(JournalError::Missing),
                Some(entry) if entry.version != version => Err(JournalError::Stale),
                Some(entry) => rules::apply(entry, (*change).clone().stamped(seen.now)),
            };
            match next {
                Ok(entry) => {
                    let from = Waiting { ask: Ask::Update(id, version, change, answer), tries, alone };
                    Decided::Write(Box::new(Write { entry, from }))
                }
                Err(error) => {
                    let _ = answer.send(Err(error));
                    Decided::Answered
                }
            }
        }
        Ask::Get(id, answer) => {
            let _ = answer.send(Ok(seen.by_id(&id).cloned()));
            Decided::Answered
        }
        Ask::Held(key, answer) => {
            let _ = answer.send(Ok(seen.holder(&key).cloned()));
            Decided::Answered
        }
        Ask::Now(answer) => {
            let _ = answer.send(Ok(seen.now));
            Decided::Answered
        }
        slow => Decided::Slow(slow),
    }
}

fn refuse(all: impl IntoIterator<Item = Waiting>, trouble: Trouble) -> Vec<Waiting> {
    let error = trouble.unavailable();
    all.into_iter().for_each(|one| one.ask.refuse(&error));
    Vec::new()
}
