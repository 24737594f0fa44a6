//! The stable error codes that are not tied to one field. Those of a rule stand beside it: identifiers in `ident`, money in
//! `money`, attachments and roles in `guichet::content`, signed documents in `guichet::signature::pdf`.
//!
//! Codes are dotted: family, then detail. They never change meaning; a new case gets a new code.

/// Our own checks found mistakes; see the error's issues.
pub const INVALID_PAYLOAD: &str = "payload.invalid";
/// JSON that does not have the expected shape; the message names the path.
pub const DECODE: &str = "payload.decode";
/// A setting of a client is missing or wrong.
pub const CONFIG: &str = "config.invalid";
/// A provisional (inferred) wire profile was pointed at production.
pub const PROVISIONAL_PROFILE: &str = "config.provisional_profile";
/// A wire profile that lacks something, or has no place for what was asked.
pub const PROFILE: &str = "config.profile";
/// A base URL that is neither https nor loopback.
pub const INSECURE_URL: &str = "config.insecure_url";

/// The server answered with a redirect; none is ever followed.
pub const REDIRECT: &str = "http.redirect";
/// The whole-call deadline passed.
pub const DEADLINE: &str = "http.deadline";
/// An upload made no progress for the stall time.
pub const STALLED: &str = "http.stalled";
/// No connection could be made: name resolution, TCP or TLS.
pub const CONNECT: &str = "http.connect";
/// The certificate of the server could not be trusted.
pub const TLS: &str = "http.tls";
/// The connection broke before the answer was whole.
pub const BROKEN: &str = "http.broken";
/// The answer is larger than its limit.
pub const TOO_LARGE: &str = "http.answer_too_large";
/// The answer is not what the operation returns: HTML, truncated JSON, wrong types.
pub const UNREADABLE: &str = "http.unreadable_answer";
/// The server failed (5xx).
pub const SERVER: &str = "http.server_error";
/// Too many requests (429).
pub const RATE_LIMITED: &str = "http.rate_limited";

/// Log-in refused: wrong credentials, CPU not accepted, inactive account.
pub const LOGIN: &str = "auth.login_refused";
/// The token is refused even after a new log-in.
pub const UNAUTHORIZED: &str = "auth.unauthorized";
/// Authenticated, but without the right (403).
pub const FORBIDDEN: &str = "auth.forbidden";

/// The server refused the request; the message quotes its sentence, the issues its fields.
pub const REFUSED: &str = "server.refused";
/// What was asked for does not exist (404).
pub const NOT_FOUND: &str = "server.not_found";

/// The same natural key was already used with another body.
pub const KEY_CONFLICT: &str = "intent.key_conflict";
/// An earlier write with the same natural key has no known outcome yet: reconcile first.
pub const UNRESOLVED: &str = "intent.unresolved";
/// A file named by the intent is not the one that was prepared.
pub const FILE_CHANGED: &str = "intent.file_changed";
/// The sender was held up for longer than its lease of the journal's entry: nothing was sent.
pub const TOO_LATE: &str = "intent.too_late";
/// The intent was made for another environment, account or library version.
pub const FOREIGN_INTENT: &str = "intent.foreign";
/// The intent's digest does not match its content.
pub const TAMPERED: &str = "intent.tampered";
/// An intent whose attachments live in memory cannot be serialised.
pub const NOT_PORTABLE: &str = "intent.not_portable";
/// A write was sent and its outcome is not known.
pub const OUTCOME_UNKNOWN: &str = "intent.outcome_unknown";
/// A write was accepted, but what it made could not be read back: do not send it again, read it.
pub const READ_BACK: &str = "intent.read_back";

/// So many filings cannot be made before the deadline.
pub const BULK_DEADLINE: &str = "bulk.deadline";
/// The server could not be reached for the filings before: this one was not begun.
pub const BULK_UNREACHABLE: &str = "bulk.unreachable";

/// The journal could not make the entry durable; nothing was sent.
pub const JOURNAL: &str = "journal.unavailable";
/// The journal has no such entry.
pub const JOURNAL_MISSING: &str = "journal.no_entry";
/// Another worker changed the entry meanwhile.
pub const JOURNAL_CONFLICT: &str = "journal.conflict";

/// A file could not be read or written.
pub const FILE: &str = "file.io";
/// An archive that breaks a safety rule (path, size, number of entries).
pub const ARCHIVE: &str = "file.unsafe_archive";

/// The deposit is not in a state that allows the call.
pub const WRONG_STATUS: &str = "guichet.status.wrong";
/// The signer gave up or failed; nothing was signed.
pub const SIGNER: &str = "guichet.signature.signer";
