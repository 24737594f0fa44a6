//! Where the activity is: some rates and holidays differ.

use serde::{Deserialize, Serialize};

/// Where an activity is established, as far as rates and holidays differ.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Place {
    /// Mainland France but Alsace and Moselle, and whatever has no rule of its own.
    #[default]
    Elsewhere,
    /// Bas-Rhin (67) and Haut-Rhin (68).
    Alsace,
    /// Moselle (57).
    Moselle,
    /// 971, and Saint-Barthélemy (977) and Saint-Martin (978), which the sources do not tell apart.
    Guadeloupe,
    /// 972.
    Martinique,
    /// 973.
    Guyane,
    /// 974.
    Reunion,
    /// 976. Holidays only: its contributions are another scheme, of which no public source here gives the rates.
    Mayotte,
}

impl Place {
    /// Every place.
    pub const ALL: &[Self] = &[
        Self::Elsewhere,
        Self::Alsace,
        Self::Moselle,
        Self::Guadeloupe,
        Self::Martinique,
        Self::Guyane,
        Self::Reunion,
        Self::Mayotte,
    ];

    /// By the department's number: `67`, `2A`, `974`.
    pub fn of_department(number: &str) -> Self {
        match number.trim() {
            "67" | "68" => Self::Alsace,
            "57" => Self::Moselle,
            "971" | "977" | "978" => Self::Guadeloupe,
            "972" => Self::Martinique,
            "973" => Self::Guyane,
            "974" => Self::Reunion,
            "976" => Self::Mayotte,
            _ => Self::Elsewhere,
        }
    }

    /// Whether the reduced overseas rates apply (Guadeloupe, Martinique, Guyane, La Réunion).
    pub fn is_overseas(self) -> bool {
        matches!(self, Self::Guadeloupe | Self::Martinique | Self::Guyane | Self::Reunion)
    }
}
