//! Whole euros and centimes as separate types; no float anywhere.
