//! French identifiers, parsed once and valid for ever.
