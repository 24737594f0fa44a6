//! Establishment roles (specification §3.2).
