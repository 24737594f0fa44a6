//! What may change.

use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::guichet::build::parts::{
    Activity, Address, BeneficialOwner, Establishment, LegalPerson, Person, Pouvoir,
};
use crate::guichet::content::lists::{FormeJuridique, NatureGerance, RoleEntreprise};
use crate::ident::Siret;

/// One event: what changes, and from when. The server may record another code (34M of a SAS becomes 35M).
///
/// Fields and indicators were seen accepted by the demonstration server in October 2026, by third parties, for companies.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(extend("x-private" = true)))]
#[serde(tag = "event", rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[allow(missing_docs, reason = "`date` is the effect date, everywhere")]
pub enum Event {
    /// 10M: name, acronym, or both.
    Name {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        name: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        acronym: Option<String>,
        date: Date,
    },
    /// 12M: the object.
    Object { object: String, date: Date },
    /// 13M: the legal form.
    LegalForm { form: FormeJuridique, date: Date },
    /// 14M: a domain name of the company.
    Domain { change: DomainChange, name: String, date: Date },
    /// 15M: the capital, in euros.
    Capital { amount: Decimal, date: Date },
    /// 16M: the closing date of the financial year, day and month (`3006`).
    Closing { closing: String, date: Date },
    /// 16M: the duration, in years, and the day the company then ends.
    Duration {
        years: u16,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        end: Option<Date>,
        date: Date,
    },
    /// 17M: from now on one partner, or several.
    SinglePartner { single: bool, date: Date },
    /// 18M: économie sociale et solidaire.
    SocialEconomy { ess: bool, date: Date },
    /// 19M: the kind of management of a SARL.
    Management { nature_gerance: NatureGerance, date: Date },
    /// 25M: the business goes on although the equity fell under half of the capital.
    Continuation { date: Date },
    /// 26M: the equity is restored.
    Reconstitution { date: Date },
    /// 29M: any other change of the company.
    Other { date: Date },
    /// 29M: société à mission, or no longer.
    Mission { mission: bool, date: Date },
    /// 29M: simplified merger with these companies.
    SimplifiedMerger { companies: Vec<LegalPerson>, date: Date },
    /// 34M, 35M: a new entry of `composition.pouvoirs`.
    AddManager { pouvoir: Box<Pouvoir>, date: Date },
    /// 34M, 35M: the entry `at` leaves.
    RemoveManager { at: usize, date: Date },
    /// 34M, 35M: the entry `at` has another role.
    ManagerRole { at: usize, role: RoleEntreprise, date: Date },
    /// 34M, 35M: the person of the entry `at` moved or changed name.
    ManagerDetails { at: usize, person: Box<Person>, date: Date },
    /// 38F: beneficial owners. `total`: those given replace all others; else they are added and `remove` leave.
    BeneficialOwners {
        total: bool,
        #[serde(default)]
        owners: Vec<BeneficialOwner>,
        #[serde(default)]
        remove: Vec<usize>,
        date: Date,
    },
    /// 51M: activity begins at the registered office of a company that had none.
    StartAtOffice { establishment: Box<Establishment>, date: Date },
    /// 20M: the activity `activity` of a place began on another day.
    ActivityStart { place: Place, activity: usize, date: Date },
    /// 61PMF: one more activity; its first day is the effect date.
    AddActivity { place: Place, activity: Box<Activity> },
    /// 62M: an activity stops.
    RemoveActivity { place: Place, activity: usize, date: Date },
    /// 63PMF: the business of an activity was bought by who runs it.
    ActivityBought { place: Place, activity: usize, date: Date },
    /// 67PMF: an activity is described in other words.
    ChangeActivity { place: Place, activity: usize, description: String, date: Date },
    /// 54PMF: a new establishment.
    OpenEstablishment { establishment: Box<Establishment>, date: Date },
    /// 60PMF: sign, trade name.
    EstablishmentNames {
        place: Place,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        enseigne: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        nom_commercial: Option<String>,
        date: Date,
    },
    /// 60PMF: the same establishment, its address written in another way.
    EstablishmentAddress { place: Place, adresse: Address, date: Date },
    /// 80PMF: an establishment closes.
    CloseEstablishment { place: Place, date: Date },
    /// 84M: the only business is let.
    LeaseOut { place: Place, date: Date },
    /// 55PM: a domain name of an establishment.
    EstablishmentDomain { place: Place, change: DomainChange, name: String, date: Date },
}

/// Personal data is never shown.
impl std::fmt::Debug for Event {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Event({})", self.code())
    }
}

/// What happens to a domain name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum DomainChange {
    /// `1`.
    New,
    /// `3`.
    Removed,
}

/// An establishment of the record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Place {
    /// `etablissementPrincipal`.
    Principal,
    /// `autresEtablissements[n]`.
    Other(usize),
    /// The one with this SIRET.
    Siret(Siret),
}

impl Event {
    /// The code of the event in INPI's list.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Name { .. } => "10M",
            Self::Object { .. } => "12M",
            Self::LegalForm { .. } => "13M",
            Self::Domain { .. } => "14M",
            Self::Capital { .. } => "15M",
            Self::Closing { .. } | Self::Duration { .. } => "16M",
            Self::SinglePartner { .. } => "17M",
            Self::SocialEconomy { .. } => "18M",
            Self::Management { .. } => "19M",
            Self::Continuation { .. } => "25M",
            Self::Reconstitution { .. } => "26M",
            Self::Other { .. } | Self::Mission { .. } | Self::SimplifiedMerger { .. } => "29M",
            Self::AddManager { .. }
            | Self::RemoveManager { .. }
            | Self::ManagerRole { .. }
            | Self::ManagerDetails { .. } => "34M",
            Self::BeneficialOwners { .. } => "38F",
            Self::StartAtOffice { .. } => "51M",
            Self::ActivityStart { .. } => "20M",
            Self::AddActivity { .. } => "61PMF",
            Self::RemoveActivity { .. } => "62M",
            Self::ActivityBought { .. } => "63M",
            Self::ChangeActivity { .. } => "67PMF",
            Self::OpenEstablishment { .. } => "54PMF",
            Self::EstablishmentNames { .. } | Self::EstablishmentAddress { .. } => "60PMF",
            Self::CloseEstablishment { .. } => "80PMF",
            Self::LeaseOut { .. } => "84M",
            Self::EstablishmentDomain { .. } => "55PM",
        }
    }
}
