//! What an answer to a write proves. Only provable facts are definite; everything else is unknown.

use serde_json::Value;

use super::submit::Judgement;
use crate::error::{Error, ErrorKind, code};
use crate::http::{Answer, Failure, Reach};

/// What a successful answer must carry to count as one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Expect {
    /// A JSON object: a 200 with a maintenance page proves nothing.
    Object,
    /// JSON or nothing at all (mandates answer with an empty 200).
    JsonOrEmpty,
}

/// Judges one sending. `refusal` reads the administration's error body.
pub(crate) fn judge(
    result: Result<Answer, Failure>,
    expect: Expect,
    refusal: impl Fn(&Answer) -> Error,
) -> Result<(Answer, Value), Judgement> {
    let answer = match result {
        Ok(answer) => answer,
        Err(failure) if failure.reach == Reach::Nothing => {
            return Err(Judgement::NotSent(Error::new(ErrorKind::NotSent, failure.code, failure.message)));
        }
        Err(failure) => {
            let message =
                format!("{}; it may have been filed: do not send it again, reconcile", failure.message);
            let error = Error::new(ErrorKind::OutcomeUnknown, code::OUTCOME_UNKNOWN, message);
            return Err(Judgement::Unknown(match failure.status {
                Some(status) => error.with_status(status),
                None => error,
            }));
        }
    };
    if is_definite_no(answer.status) {
        // A 429 too: it is about a write, and a definite no.
        return Err(Judgement::Refused(refusal(&answer).into_refused()));
    }
    if !answer.is_success() {
        return Err(Judgement::Unknown(refusal(&answer).into_unknown()));
    }
    match (answer.json(), expect) {
        (Some(value @ Value::Object(_)), _) | (Some(value), Expect::JsonOrEmpty) => Ok((answer, value)),
        (None, Expect::JsonOrEmpty) if answer.body.iter().all(u8::is_ascii_whitespace) => {
            Ok((answer, Value::Null))
        }
        _ => {
            let error = Error::new(
                ErrorKind::OutcomeUnknown,
                code::OUTCOME_UNKNOWN,
                "the server answered success with a body that is not its own (empty, HTML, truncated); it may have \
                 been filed: do not send it again, reconcile",
            );
            Err(Judgement::Unknown(error.with_status(answer.status).with_request_id(answer.request_id())))
        }
    }
}

/// Statuses that say, by the two contracts or by HTTP itself, that the request was not processed.
fn is_definite_no(status: u16) -> bool {
    matches!(status, 400 | 401 | 403 | 404 | 405 | 406 | 411 | 413 | 414 | 415 | 422 | 429 | 431)
}
