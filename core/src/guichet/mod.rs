pub mod content;
pub mod signature;
