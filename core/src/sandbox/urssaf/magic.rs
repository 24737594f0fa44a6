//! Identities that force an outcome. Every other valid SIRET or NIR is an ordinary account: eligible, monthly.
//!
//! The SIRETs are synthetic: valid by Luhn, under SIRENs that begin with zeros, which INSEE does not give.

/// One identity and what it forces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Identity {
    /// Its SIRET.
    pub siret: &'static str,
    /// Its name.
    pub name: &'static str,
    /// What it forces.
    pub effect: &'static str,
}

macro_rules! identities {
    ($($name:ident = $siret:literal, $effect:literal;)*) => {
        $(#[doc = $effect] pub const $name: &str = $siret;)*

        /// Every magic identity.
        pub const ALL: &[Identity] = &[$(Identity { siret: $siret, name: stringify!($name), effect: $effect },)*];
    };
}

identities! {
    ORDINARY = "00004200200014", "Nothing special: eligible, monthly.";
    QUARTERLY = "00004201000017", "Declares every quarter.";
    OTHER_PERIODICITY = "00004202800019", "Has a periodicity that no document names: `ANNUELLE`.";
    NOT_ELIGIBLE = "00004203600012", "Not eligible; a mandate is refused (`ER_API_030_0000`).";
    UNKNOWN_ACCOUNT = "00004204400016", "Every call is refused: the account is not known.";
    OTHER_DECLARANT = "00004205100011", "A mandate is refused (`ER_API_030_0000`): another tiers-déclarant holds it.";
    WINDOW_CLOSED = "00004206900013", "A declaration is refused (`ER_API_DECLA_0000`): the window is closed.";
    NON_BLOCKING_ERRORS = "00004207700016", "Estimates and declarations succeed and carry a non-blocking error.";
    AMOUNTS_AS_TEXT = "00004208500019", "Amounts come as texts, optional fields as null.";
    SERVER_ERROR = "00004209300013", "Every call answers 500 (`ERREUR_TECHNIQUE`); nothing is done.";
    MAINTENANCE = "00004210100014", "Every call answers 503 without a body; nothing is done.";
    FORBIDDEN = "00004211900016", "Every call answers 403 without a body.";
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ident::Siret;

    #[test]
    fn every_identity_is_a_valid_siret() {
        for identity in ALL {
            assert_eq!(Siret::parse(identity.siret).expect(identity.name).as_str(), identity.siret);
        }
    }
}
