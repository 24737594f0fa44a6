//! A test signer: a throw-away certificate and a real signed incremental update.
