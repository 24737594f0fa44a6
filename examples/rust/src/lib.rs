//! Examples of mandataire; see `demo/`.
