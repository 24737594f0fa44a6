//! The stable error codes that are not tied to one field. Those of a rule stand beside it: identifiers in `ident`, money in
//! `money`, attachments and roles in `guichet::content`, signed documents in `guichet::signature::pdf`.
//!
//! Codes are dotted: family, then detail. They never change meaning; a new case gets a new code.

macro_rules! codes {
    ($($(#[doc = $doc:literal])* $name:ident = $code:literal;)*) => {
        $($(#[doc = $doc])* pub const $name: &str = $code;)*

        /// Every code above: its name here, the code, what it means.
        pub const ALL: &[(&str, &str, &str)] = &[$((stringify!($name), $code, concat!($($doc),*).trim_ascii()),)*];
    };
}

codes! {
    /// Our own checks found mistakes; see the error's issues.
    INVALID_PAYLOAD = "payload.invalid";
    /// JSON that does not have the expected shape; the message names the path.
    DECODE = "payload.decode";
    /// A setting of a client is missing or wrong.
    CONFIG = "config.invalid";
    /// A provisional (inferred) wire profile was pointed at production.
    PROVISIONAL_PROFILE = "config.provisional_profile";
    /// A wire profile that lacks something, or has no place for what was asked.
    PROFILE = "config.profile";
    /// A base URL that is neither https nor loopback.
    INSECURE_URL = "config.insecure_url";

    /// The server answered with a redirect; none is ever followed.
    REDIRECT = "http.redirect";
    /// The whole-call deadline passed.
    DEADLINE = "http.deadline";
    /// An upload made no progress for the stall time.
    STALLED = "http.stalled";
    /// No connection could be made: name resolution, TCP or TLS.
    CONNECT = "http.connect";
    /// The certificate of the server could not be trusted.
    TLS = "http.tls";
    /// The connection broke before the answer was whole.
    BROKEN = "http.broken";
    /// The answer is larger than its limit.
    TOO_LARGE = "http.answer_too_large";
    /// The answer is not what the operation returns: HTML, truncated JSON, wrong types.
    UNREADABLE = "http.unreadable_answer";
    /// The server failed (5xx).
    SERVER = "http.server_error";
    /// Too many requests (429).
    RATE_LIMITED = "http.rate_limited";

    /// Log-in refused: wrong credentials, CPU not accepted, inactive account.
    LOGIN = "auth.login_refused";
    /// The token is refused even after a new log-in.
    UNAUTHORIZED = "auth.unauthorized";
    /// Authenticated, but without the right (403).
    FORBIDDEN = "auth.forbidden";

    /// The server refused the request; the message quotes its sentence, the issues its fields.
    REFUSED = "server.refused";
    /// What was asked for does not exist (404).
    NOT_FOUND = "server.not_found";

    /// The same natural key was already used with another body.
    KEY_CONFLICT = "intent.key_conflict";
    /// An earlier write with the same natural key has no known outcome yet: reconcile first.
    UNRESOLVED = "intent.unresolved";
    /// A file named by the intent is not the one that was prepared.
    FILE_CHANGED = "intent.file_changed";
    /// The sender was held up for longer than its lease of the journal's entry: nothing was sent.
    TOO_LATE = "intent.too_late";
    /// The intent was made for another environment, account or library version.
    FOREIGN_INTENT = "intent.foreign";
    /// The intent's digest does not match its content.
    TAMPERED = "intent.tampered";
    /// An intent whose attachments live in memory cannot be serialised.
    NOT_PORTABLE = "intent.not_portable";
    /// A write was sent and its outcome is not known.
    OUTCOME_UNKNOWN = "intent.outcome_unknown";
    /// A write was accepted, but what it made could not be read back: do not send it again, read it.
    READ_BACK = "intent.read_back";

    /// So many filings cannot be made before the deadline.
    BULK_DEADLINE = "bulk.deadline";
    /// The server could not be reached for the filings before: this one was not begun.
    BULK_UNREACHABLE = "bulk.unreachable";

    /// The journal could not make the entry durable; nothing was sent.
    JOURNAL = "journal.unavailable";
    /// The journal has no such entry.
    JOURNAL_MISSING = "journal.no_entry";
    /// Another worker changed the entry meanwhile.
    JOURNAL_CONFLICT = "journal.conflict";

    /// A file could not be read or written.
    FILE = "file.io";
    /// An archive that breaks a safety rule (path, size, number of entries).
    ARCHIVE = "file.unsafe_archive";

    /// The deposit is not in a state that allows the call.
    WRONG_STATUS = "guichet.status.wrong";
    /// The signer gave up or failed; nothing was signed.
    SIGNER = "guichet.signature.signer";
}
