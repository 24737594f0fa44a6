//! The demo: a mandataire's whole work on the sandbox.

fn main() {}
