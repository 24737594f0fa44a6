//! One transaction for everything that waits.

use rusqlite::{Connection, TransactionBehavior};

use super::store::{self, unavailable};
use crate::journal::JournalError;
use crate::journal::queue::{Answer, Ask, Counts, Store};
use crate::points::point;

/// An answer that waits for the commit.
type Told = Box<dyn FnOnce(Option<&JournalError>) + Send>;

impl Store for Connection {
    /// All of it, or nothing: nobody is told of a success before it is durable.
    fn commit(&mut self, batch: Vec<Ask>, counts: &Counts) {
        let mut told: Vec<Told> = Vec::with_capacity(batch.len());
        let mut writes = 0;
        let transaction = match self.transaction_with_behavior(TransactionBehavior::Immediate) {
            Ok(transaction) => transaction,
            Err(error) => {
                let error = unavailable(&error);
                return batch.into_iter().for_each(|ask| ask.refuse(&error));
            }
        };
        let mut broken = None;
        let mut batch = batch.into_iter();
        for ask in batch.by_ref() {
            let tell = match ask {
                Ask::Claim(new, answer) => {
                    writes += 1;
                    later(answer, store::claim(&transaction, *new), &mut broken)
                }
                Ask::Update(id, version, change, answer) => {
                    writes += 1;
                    later(answer, store::update(&transaction, &id, version, *change), &mut broken)
                }
                Ask::Get(id, answer) => later(answer, store::get(&transaction, &id), &mut broken),
                Ask::Held(key, answer) => later(answer, store::held(&transaction, &key), &mut broken),
                Ask::Find(filter, answer) => later(answer, store::find(&transaction, &filter), &mut broken),
                Ask::Purge(before, answer) => later(answer, store::purge(&transaction, before), &mut broken),
                #[cfg(feature = "postgres")]
                // The caller's clock and pace are those of a file.
                Ask::Now(_) | Ask::Turn(..) => continue,
            };
            told.push(tell);
            // A full disk may have undone everything already: what follows would stand alone.
            if broken.is_some() {
                break;
            }
        }
        let failed = match broken {
            Some(error) => {
                drop(transaction);
                Some(error)
            }
            None => {
                point("journal.commit.before");
                let failed = transaction.commit().err().map(|error| unavailable(&error));
                point("journal.commit.after");
                failed
            }
        };
        match &failed {
            Some(error) => batch.for_each(|ask| ask.refuse(error)),
            None => counts.committed(writes),
        }
        told.into_iter().for_each(|tell| tell(failed.as_ref()));
    }
}

fn later<T: Send + 'static>(
    answer: Answer<T>,
    result: Result<T, JournalError>,
    broken: &mut Option<JournalError>,
) -> Told {
    if let Err(error @ JournalError::Unavailable(_)) = &result {
        *broken = Some(error.clone());
    }
    Box::new(move |failed| {
        // Who asked may have gone away: what was done stays done.
        let _ = answer.send(match failed {
            Some(error) => Err(error.clone()),
            None => result,
        });
    })
}
