//! A write that is built, checked and summarised but not sent.
