//! The content of a formality: vectors of the checker, mutations, the reader of register records.

mod mutations;
mod register;
mod vectors;
