//! What a signed synthesis (PJ_115) must be: the exact bytes of PJ_99 plus a signed incremental update.
