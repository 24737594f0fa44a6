//! Activities: `BlocDescriptionActivite` and what hangs on it.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{LegalPerson, Person, private_debug, some};
use crate::guichet::content::lists::{
    CodeRolePersonneQualifiee, FormeExerciceActivitePrincipale, JournalPublication, OptionJQPA,
    PrecisionActivite, QualiteNonSedentaire, TypeOrigine,
};
use crate::guichet::content::models::{
    BlocAncienExploitant, BlocContrat, BlocDescriptionActivite, BlocJQPA, BlocOrigineActivite,
};
use crate::ident::Siren;

/// What is done somewhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Activity {
    /// In words.
    pub description: String,
    /// `COMMERCIALE`, `ARTISANALE`, `INDEPENDANTE`…
    pub forme_exercice: FormeExerciceActivitePrincipale,
    /// Levels of INPI's categories, two digits each, two levels at least.
    pub categories: Vec<String>,
    /// First day.
    pub date_debut: Date,
    /// When it is seasonal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub season: Option<Season>,
    /// Where it comes from.
    #[serde(default)]
    pub origin: Origin,
    /// `10` retail: give the surface too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub precision_activite: Option<PrecisionActivite>,
    /// Square metres.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub surface: Option<u32>,
    /// On markets, from door to door.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub qualite_non_sedentaire: Option<QualiteNonSedentaire>,
    /// Asked of a regulated craft (`ARTISANALE_REGLEMENTEE`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub qualification: Option<Qualification>,
    /// Code APE, when it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code_ape: Option<String>,
}

/// First and last day of a season.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Season {
    /// First day.
    pub date_debut_periode: Date,
    /// Last day.
    pub date_fin_periode: Date,
}

/// Where an activity comes from: created, unless told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Origin {
    /// `1` created, `3` bought, `4` brought in, `6` leased…
    pub type_origine: TypeOrigine,
    /// In words, for `9`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub autre_origine: Option<String>,
    /// Who had it before, for `3`, `4`, `6`, `D`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub former_owners: Vec<FormerOwner>,
    /// The newspaper of the notice, for a commercial activity of origin `3`, `4`, `7`, `9`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub publication: Option<JournalPublication>,
    /// The contract, for `6` and `F`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contract: Option<LeaseContract>,
}

impl Default for Origin {
    fn default() -> Self {
        Self::created()
    }
}

impl Origin {
    /// `1`: it did not exist before.
    pub fn created() -> Self {
        Self::of("1")
    }

    /// `3`: bought from somebody.
    pub fn bought(from: FormerOwner, publication: impl Into<JournalPublication>) -> Self {
        Self { former_owners: vec![from], publication: Some(publication.into()), ..Self::of("3") }
    }

    /// `6`: leased from somebody.
    pub fn leased(from: FormerOwner, contract: LeaseContract) -> Self {
        Self { former_owners: vec![from], contract: Some(contract), ..Self::of("6") }
    }

    fn of(code: &'static str) -> Self {
        Self {
            type_origine: code.into(),
            autre_origine: None,
            former_owners: Vec::new(),
            publication: None,
            contract: None,
        }
    }

    fn block(&self) -> BlocOrigineActivite {
        BlocOrigineActivite {
            type_origine: Some(self.type_origine.clone()),
            autre_origine: self.autre_origine.clone(),
            contrat: self.contract.as_ref().map(LeaseContract::block).map(Box::new),
            ancien_exploitants: (!self.former_owners.is_empty())
                .then(|| self.former_owners.iter().map(FormerOwner::block).collect()),
            publication: self.publication.clone(),
            ..BlocOrigineActivite::default()
        }
    }
}

/// Who had the activity before.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(extend("x-private" = true)))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub enum FormerOwner {
    /// A human being.
    #[serde(rename_all = "camelCase")]
    Person {
        /// Name.
        nom: String,
        /// First names.
        prenoms: Vec<String>,
        /// The business' SIREN.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        siren: Option<Siren>,
    },
    /// A company.
    #[serde(rename_all = "camelCase")]
    Company {
        /// Name.
        denomination: String,
        /// SIREN.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        siren: Option<Siren>,
    },
}

impl FormerOwner {
    fn block(&self) -> BlocAncienExploitant {
        match self {
            Self::Person { nom, prenoms, siren } => BlocAncienExploitant {
                type_personne_ancien_exploitant: Some("INDIVIDU".into()),
                nom: Some(nom.clone()),
                prenoms: Some(prenoms.clone()),
                siren: siren.map(|siren| siren.to_string()),
                ..BlocAncienExploitant::default()
            },
            Self::Company { denomination, siren } => BlocAncienExploitant {
                type_personne_ancien_exploitant: Some("ENTREPRISE".into()),
                denomination: Some(denomination.clone()),
                siren: siren.map(|siren| siren.to_string()),
                ..BlocAncienExploitant::default()
            },
        }
    }
}

/// The contract of a lease of a business.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LeaseContract {
    /// First day.
    pub date_debut_contrat: Date,
    /// Last day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date_fin_contrat: Option<Date>,
    /// The company that lets, when it is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lessor: Option<LegalPerson>,
}

impl LeaseContract {
    fn block(&self) -> BlocContrat {
        BlocContrat {
            date_debut_contrat: Some(self.date_debut_contrat.into()),
            date_fin_contrat: self.date_fin_contrat.map(Into::into),
            entreprise: self.lessor.as_ref().map(LegalPerson::block).map(Box::new),
            adresse: self.lessor.as_ref().map(|lessor| Box::new(lessor.adresse.block())),
            ..BlocContrat::default()
        }
    }
}

/// Who has the professional qualification of a regulated craft.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Qualification {
    /// `1` somebody is qualified; the other codes are in the list.
    pub option_jqpa: OptionJQPA,
    /// Who: `1` to `5`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code_role_personne_qualifiee: Option<CodeRolePersonneQualifiee>,
    /// The person, for `4` and `5`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<Box<Person>>,
    /// Which quality, for `5`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub autre_qualite_personne_qualifiee: Option<String>,
}

private_debug!(FormerOwner);

impl Qualification {
    fn block(&self) -> BlocJQPA {
        BlocJQPA {
            option_jqpa: Some(self.option_jqpa.clone()),
            code_role_personne_qualifiee: self.code_role_personne_qualifiee.clone(),
            personne_qualifiee: self.person.as_ref().map(|person| Box::new(person.plain())),
            autre_qualite_personne_qualifiee: self.autre_qualite_personne_qualifiee.clone(),
            ..BlocJQPA::default()
        }
    }
}

impl Activity {
    /// A permanent activity that did not exist before.
    pub fn new(
        description: impl Into<String>,
        forme_exercice: impl Into<FormeExerciceActivitePrincipale>,
        categories: &[&str],
        date_debut: Date,
    ) -> Self {
        Self {
            description: description.into(),
            forme_exercice: forme_exercice.into(),
            categories: categories.iter().map(|&level| level.to_owned()).collect(),
            date_debut,
            season: None,
            origin: Origin::created(),
            precision_activite: None,
            surface: None,
            qualite_non_sedentaire: None,
            qualification: None,
            code_ape: None,
        }
    }

    /// `principal`: the main one of its establishment; `of_company`: of the company.
    pub(crate) fn block(&self, principal: bool, of_company: bool) -> BlocDescriptionActivite {
        let level = |n: usize| self.categories.get(n).cloned();
        BlocDescriptionActivite {
            statut_formalite: Some("A".into()),
            indicateur_principal: Some(principal),
            role_principal_pour_entreprise: Some(of_company),
            date_debut: Some(self.date_debut.into()),
            exercice_activite: Some(if self.season.is_some() { "S".into() } else { "P".into() }),
            date_debut_periode: self.season.map(|season| season.date_debut_periode.into()),
            date_fin_periode: self.season.map(|season| season.date_fin_periode.into()),
            indicateur_non_sedentaire: self.qualite_non_sedentaire.as_ref().map(|_| true),
            qualite_non_sedentaire: self.qualite_non_sedentaire.clone(),
            forme_exercice: Some(self.forme_exercice.clone()),
            categorisation_activite1: level(0),
            categorisation_activite2: level(1),
            categorisation_activite3: level(2),
            categorisation_activite4: level(3),
            description_detaillee: Some(self.description.clone()),
            precision_activite: self.precision_activite.clone(),
            surface: self.surface.map(i64::from),
            code_ape: self.code_ape.clone(),
            origine: some(self.origin.block()),
            jqpa: self.qualification.as_ref().map(Qualification::block).map(Box::new),
            ..BlocDescriptionActivite::default()
        }
    }
}
