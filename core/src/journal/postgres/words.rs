//! Failures of the server, in words that say what to do. Never its address or password.

use postgres::error::SqlState;

use crate::journal::JournalError;

/// What went wrong with the server.
#[derive(Debug)]
pub(super) enum Trouble {
    /// The connection is gone; whether the statement was carried out is not known.
    Lost(String),
    /// Two workers decided at once; the server let one of them.
    Contended,
    /// Anything else: it did not happen.
    Refused(String),
}

impl Trouble {
    pub(super) fn words(words: impl Into<String>) -> Self {
        Self::Refused(words.into())
    }

    pub(super) fn unavailable(self) -> JournalError {
        JournalError::Unavailable(match self {
            Self::Lost(words) | Self::Refused(words) => words,
            Self::Contended => "other workers change the same entries all the time".to_owned(),
        })
    }
}

impl From<postgres::Error> for Trouble {
    fn from(error: postgres::Error) -> Self {
        let Some(database) = error.as_db_error() else {
            let words = format!("no connection to its PostgreSQL server ({error})");
            return Self::Lost(words);
        };
        let code = database.code();
        if [
            &SqlState::UNIQUE_VIOLATION,
            &SqlState::T_R_DEADLOCK_DETECTED,
            &SqlState::T_R_SERIALIZATION_FAILURE,
        ]
        .contains(&code)
        {
            return Self::Contended;
        }
        if [&SqlState::ADMIN_SHUTDOWN, &SqlState::CRASH_SHUTDOWN, &SqlState::CANNOT_CONNECT_NOW]
            .contains(&code)
        {
            return Self::Lost("its PostgreSQL server is stopping or starting".to_owned());
        }
        Self::Refused(if *code == SqlState::DISK_FULL {
            "the disk of its PostgreSQL server is full".to_owned()
        } else if *code == SqlState::READ_ONLY_SQL_TRANSACTION {
            "its PostgreSQL server is read-only: connect to the primary".to_owned()
        } else if *code == SqlState::INSUFFICIENT_PRIVILEGE {
            format!(
                "its user may not do that ({}): grant CREATE on the schema, or make the tables",
                database.message()
            )
        } else if [&SqlState::INVALID_PASSWORD, &SqlState::INVALID_AUTHORIZATION_SPECIFICATION]
            .contains(&code)
        {
            "its PostgreSQL server refused the user or the password".to_owned()
        } else {
            format!("its PostgreSQL server says: {} ({})", database.message(), code.code())
        })
    }
}
