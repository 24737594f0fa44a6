//! The content of a formality: vectors of the checker.

mod vectors;
