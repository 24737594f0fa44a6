//! One test for each trap T1 to T48: contradictions, typos and silences of the interface contract of the Guichet
//! Unique, each with the handling this library chose. A test fails when its handling disappears.

mod attachments;
mod content;
mod lifecycle;
mod reading;
mod wire;
