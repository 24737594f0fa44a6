//! From the domain to the wire and back, by the profile.

mod request;
mod response;

pub(crate) use request::{Encoded, Values};
pub(crate) use response::{Reader, read_errors};
