//! Places: `RubriqueEtablissement`, `RubriqueAdresseEntreprise`.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Activity, Address, LegalPerson, private_debug, some};
use crate::error::Result;
use crate::guichet::content::models::{
    BlocCaracteristiquesSiegeAdresseEntreprise, BlocDescriptionEtablissement, BlocEtablissementSalarie,
    RubriqueAdresseEntreprise, RubriqueEtablissement,
};
use crate::guichet::content::roles;

/// A place of work. Its role follows from where it stands in the builder.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(extend("x-private" = true)))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Establishment {
    /// Where.
    pub adresse: Address,
    /// What is done there; the first is the main one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub activities: Vec<Activity>,
    /// Who works there; nobody, unless told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub staff: Option<Staff>,
    /// The sign over the door.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enseigne: Option<String>,
    /// The trade name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nom_commercial: Option<String>,
}

private_debug!(Establishment, Office);

/// Employees of an establishment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Staff {
    /// How many.
    pub employees: u32,
    /// Of whom apprentices.
    #[serde(default)]
    pub apprentices: u32,
    /// The company employs for the first time.
    #[serde(default)]
    pub first: bool,
}

/// The registered office.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(extend("x-private" = true)))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Office {
    /// Where.
    pub adresse: Address,
    /// The home of the entrepreneur or of the legal representative.
    #[serde(default)]
    pub at_home: bool,
    /// A travelling trader has no fixed place.
    #[serde(default)]
    pub travelling: bool,
    /// The company that houses the office, when there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub housed_by: Option<LegalPerson>,
}

/// Where the main activity is (contract §3.2).
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(extend("x-private" = true)))]
#[serde(rename_all = "camelCase")]
pub enum WorkPlace {
    /// At the registered office: give it the office's own address.
    AtOffice(Establishment),
    /// Somewhere else.
    Elsewhere(Establishment),
    /// Nowhere yet.
    #[default]
    NoActivity,
}

private_debug!(WorkPlace);

impl Establishment {
    /// A place with its activities, the main one first.
    pub fn new(adresse: Address, activities: Vec<Activity>) -> Self {
        Self { adresse, activities, staff: None, enseigne: None, nom_commercial: None }
    }

    /// `principal`: its first activity is the company's main one.
    pub(crate) fn block(&self, principal: bool) -> RubriqueEtablissement {
        let activities = self.activities.iter().enumerate();
        RubriqueEtablissement {
            description_etablissement: some(BlocDescriptionEtablissement {
                statut_pour_formalite: Some("1".into()),
                enseigne: self.enseigne.clone(),
                nom_commercial: self.nom_commercial.clone(),
                ..BlocDescriptionEtablissement::default()
            }),
            adresse: some(self.adresse.block()),
            activites: (!self.activities.is_empty())
                .then(|| activities.map(|(n, one)| one.block(n == 0, principal && n == 0)).collect()),
            effectif_salarie: some(Staff::block(self.staff)),
            ..RubriqueEtablissement::default()
        }
    }
}

impl WorkPlace {
    pub(crate) fn establishment(&self) -> Option<&Establishment> {
        match self {
            Self::AtOffice(one) | Self::Elsewhere(one) => Some(one),
            Self::NoActivity => None,
        }
    }

    pub(crate) fn main_activity(&self) -> Option<&Activity> {
        self.establishment()?.activities.first()
    }
}

impl Staff {
    pub(crate) fn block(staff: Option<Self>) -> BlocEtablissementSalarie {
        match staff {
            Some(staff) if staff.employees > 0 => BlocEtablissementSalarie {
                presence_salarie: Some(true),
                nombre_salarie: Some(staff.employees.to_string()),
                nombre_apprenti: (staff.apprentices > 0).then(|| staff.apprentices.to_string()),
                emploi_premier_salarie: Some(staff.first),
                ..BlocEtablissementSalarie::default()
            },
            _ => BlocEtablissementSalarie {
                presence_salarie: Some(false),
                ..BlocEtablissementSalarie::default()
            },
        }
    }
}

impl Office {
    /// An office of the company's own.
    pub fn at(adresse: Address) -> Self {
        Self { adresse, at_home: false, travelling: false, housed_by: None }
    }

    pub(crate) fn block(&self) -> RubriqueAdresseEntreprise {
        RubriqueAdresseEntreprise {
            caracteristiques: some(BlocCaracteristiquesSiegeAdresseEntreprise {
                ambulant: Some(self.travelling),
                domiciliataire: Some(self.housed_by.is_some()),
                indicateur_domicile_entrepreneur: Some(self.at_home),
                indicateur_domicile_entrepreneur_validation: self.at_home.then_some(true),
                ..BlocCaracteristiquesSiegeAdresseEntreprise::default()
            }),
            adresse: some(self.adresse.block()),
            entreprise_domiciliataire: self.housed_by.as_ref().map(LegalPerson::block).map(Box::new),
            ..RubriqueAdresseEntreprise::default()
        }
    }
}

/// Writes `etablissementPrincipal` and `autresEtablissements` into a block, roles included.
pub(crate) fn write_establishments(
    block: &mut Value,
    office: &Office,
    place: &WorkPlace,
    others: &[Establishment],
) -> Result<()> {
    let role = |one: RubriqueEtablissement| {
        roles::Establishment::from_block(serde_json::to_value(one).unwrap_or_default())
    };
    let bare = || role(Establishment::new(office.adresse.clone(), Vec::new()).block(false));
    let mut all = match place {
        WorkPlace::AtOffice(one) => {
            roles::Establishments::registered_office_with_activity(role(one.block(true))?)
        }
        WorkPlace::Elsewhere(one) => {
            roles::Establishments::registered_office(bare()?).activity_at(role(one.block(true))?)
        }
        WorkPlace::NoActivity => roles::Establishments::registered_office(bare()?).no_activity(),
    };
    for one in others {
        all = all.also(role(one.block(false))?);
    }
    all.write_into(block)
}

/// Somebody is employed somewhere.
pub(crate) fn has_staff(place: &WorkPlace, others: &[Establishment]) -> bool {
    place
        .establishment()
        .into_iter()
        .chain(others)
        .any(|one| one.staff.is_some_and(|staff| staff.employees > 0))
}

/// A company without activity begins to work at its registered office.
pub(crate) fn write_place_at_office(block: &mut Value, establishment: &Establishment) {
    let Some(fields) = block.as_object_mut() else { return };
    // The office was an entry of role 1: it becomes the principal establishment, with the SIRET it has.
    let mut siret = None;
    if let Some(Value::Array(others)) = fields.get_mut("autresEtablissements") {
        let role = |one: &Value, role: &str| {
            one.pointer("/descriptionEtablissement/rolePourEntreprise").and_then(Value::as_str) == Some(role)
        };
        if let Some(n) = others.iter().position(|one| role(one, "1")) {
            siret = others.remove(n).pointer("/descriptionEtablissement/siret").cloned();
        }
        if others.is_empty() {
            fields.shift_remove("autresEtablissements");
        }
    }
    let mut one = crate::guichet::build::filing::value(&establishment.block(true));
    write_role(&mut one, 2);
    one["descriptionEtablissement"]["statutPourFormalite"] = "3".into();
    if let Some(siret) = siret {
        one["descriptionEtablissement"]["siret"] = siret;
    }
    fields.insert("etablissementPrincipal".into(), one);
}

pub(crate) fn write_role(establishment: &mut Value, role: u8) {
    establishment["descriptionEtablissement"]["rolePourEntreprise"] = Value::String(role.to_string());
}
