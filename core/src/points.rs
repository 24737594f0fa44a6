//! Places where the crash harness stops the process: before and after each durable step. Nothing without the feature
//! `failpoints`.

/// Every place.
#[cfg(feature = "failpoints")]
pub const ALL: &[&str] = &[
    "intent.claim.before",
    "intent.claim.after",
    "intent.send.before",
    "intent.send.after",
    "intent.update.after",
    "journal.commit.before",
    "journal.commit.after",
    "reconcile.look.before",
    "reconcile.look.after",
    "reconcile.update.after",
];

/// Stops here if the harness said so.
#[cfg(feature = "failpoints")]
pub(crate) fn point(name: &'static str) {
    fail::fail_point!(name);
}

#[cfg(not(feature = "failpoints"))]
pub(crate) const fn point(_: &'static str) {}
