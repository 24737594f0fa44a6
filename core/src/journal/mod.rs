//! Where intents live.
