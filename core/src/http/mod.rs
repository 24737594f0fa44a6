//! The transport: one deadline, no redirect, no hidden retry, bounded answers.
