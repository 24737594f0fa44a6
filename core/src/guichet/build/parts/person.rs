//! People: `BlocDescriptionPersonneIndividu` and what goes with it.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Address, Contact, private_debug, some};
use crate::guichet::content::lists::{
    CodeNationalite, FormeSociale, Genre, OrganismeAssuranceMaladieActuelle, RoleConjoint,
    SituationMatrimoniale,
};
use crate::guichet::content::models::{
    BlocDescriptionPersonneIndividu, BlocDetailIndividu, BlocDetailIndividuAvecConjoint, BlocIndividuChapeau,
    BlocVoletSocial,
};
use crate::ident::Nir;

/// A human being.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(extend("x-private" = true)))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Person {
    /// Name at birth.
    pub nom: String,
    /// Name in use, when it is another.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nom_usage: Option<String>,
    /// First names, in order.
    pub prenoms: Vec<String>,
    /// `1` male, `2` female.
    pub genre: Genre,
    /// When and where.
    pub birth: Birth,
    /// `FRA`…
    pub code_nationalite: CodeNationalite,
    /// `1` single, `4` married… Asked of the manager of a SARL.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub situation_matrimoniale: Option<SituationMatrimoniale>,
    /// Social insurance: see [`Insurance`]. None on a farm.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub insurance: Option<Insurance>,
    /// Fifteen characters. Asked of a French manager who is insured.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub numero_secu: Option<Nir>,
    /// What the social insurance asks, for whoever it insures.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub social: Option<Social>,
    /// Where the person lives.
    pub adresse: Address,
    /// How to reach the person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<Contact>,
    /// The spouse or partner's part in the business. Asked of whoever is married or in a civil partnership.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub spouse: Option<Spouse>,
}

/// Birth.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(extend("x-private" = true)))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Birth {
    /// The day.
    pub date_de_naissance: Date,
    /// The town.
    pub lieu_de_naissance: String,
    /// Its postal code, in France.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code_postal_naissance: Option<String>,
    /// ISO 3166 alpha-3; `FRA` when nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pays_naissance: Option<String>,
    /// INSEE code of the town in France, of the country abroad.
    pub code_insee_geographique: String,
}

/// `formeSociale`, in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Insurance {
    /// 0: does not apply.
    NotApplicable,
    /// 1: none by this business.
    None,
    /// 2: as a sole trader.
    SoleTrader,
    /// 3: as the manager of a company.
    Manager,
}

/// What the spouse or partner does in the business.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(extend("x-private" = true)))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Spouse {
    /// `1` collaborator, `2` partner, `3` employee, `4` co-farmer, `5` none.
    pub role_conjoint: RoleConjoint,
    /// Who it is, when there is a role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<Box<Person>>,
}

/// `voletSocial`: the questions asked of everybody who is insured.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(extend("x-private" = true)))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Social {
    /// The health insurance of today: `R` general, `A` farming, `N` self-employed, `E` ENIM, `X` other.
    pub organisme_assurance_maladie_actuelle: OrganismeAssuranceMaladieActuelle,
    /// Application for Acre.
    #[serde(default)]
    pub demande_acre: bool,
    /// Another occupation at the same time.
    #[serde(default)]
    pub activite_simultanee: bool,
}

private_debug!(Person, Birth, Spouse, Social);

impl Spouse {
    /// `5`: no part in the business.
    pub fn without_role() -> Self {
        Self { role_conjoint: "5".into(), person: None }
    }
}

impl Insurance {
    fn code(self) -> FormeSociale {
        match self {
            Self::NotApplicable => "0".into(),
            Self::None => "1".into(),
            Self::SoleTrader => "2".into(),
            Self::Manager => "3".into(),
        }
    }
}

impl Person {
    pub(crate) fn description(&self) -> BlocDescriptionPersonneIndividu {
        let birth = &self.birth;
        BlocDescriptionPersonneIndividu {
            nom: Some(self.nom.clone()),
            nom_usage: self.nom_usage.clone(),
            prenoms: Some(self.prenoms.clone()),
            genre: Some(self.genre.clone()),
            date_de_naissance: Some(birth.date_de_naissance.into()),
            lieu_de_naissance: Some(birth.lieu_de_naissance.clone()),
            code_postal_naissance: birth.code_postal_naissance.clone(),
            pays_naissance: Some(birth.pays_naissance.clone().unwrap_or_else(|| "FRA".to_owned())),
            code_insee_geographique: Some(birth.code_insee_geographique.clone()),
            code_nationalite: Some(self.code_nationalite.clone()),
            situation_matrimoniale: self.situation_matrimoniale.clone(),
            forme_sociale: self.insurance.map(Insurance::code),
            numero_secu: self.numero_secu.map(|nir| nir.expose().to_owned()),
            ..BlocDescriptionPersonneIndividu::default()
        }
    }

    /// Without what a formality asks of managers.
    pub(crate) fn plain(&self) -> BlocIndividuChapeau {
        let mut description = self.description();
        description.forme_sociale = None;
        description.numero_secu = None;
        BlocIndividuChapeau {
            description_personne: some(description),
            adresse_domicile: some(self.adresse.block()),
            contact: self.contact.as_ref().map(Contact::block).map(Box::new),
            ..BlocIndividuChapeau::default()
        }
    }

    pub(crate) fn manager(&self) -> BlocDetailIndividuAvecConjoint {
        BlocDetailIndividuAvecConjoint {
            description_personne: some(self.description()),
            adresse_domicile: some(self.adresse.block()),
            contact: self.contact.as_ref().map(Contact::block).map(Box::new),
            role_conjoint: self.spouse.as_ref().map(|spouse| spouse.role_conjoint.clone()),
            conjoint: self.spouse_block().map(Box::new),
            volet_social: self.social_block().map(Box::new),
            ..BlocDetailIndividuAvecConjoint::default()
        }
    }

    pub(crate) fn spouse_block(&self) -> Option<BlocDetailIndividu> {
        let spouse = self.spouse.as_ref()?.person.as_ref()?;
        let plain = spouse.plain();
        Some(BlocDetailIndividu {
            description_personne: plain.description_personne,
            adresse_domicile: plain.adresse_domicile,
            contact: plain.contact,
            ..BlocDetailIndividu::default()
        })
    }

    pub(crate) fn social_block(&self) -> Option<BlocVoletSocial> {
        self.social.as_ref().map(|social| BlocVoletSocial {
            organisme_assurance_maladie_actuelle: Some(social.organisme_assurance_maladie_actuelle.clone()),
            demande_acre: Some(social.demande_acre),
            activite_simultanee: Some(social.activite_simultanee),
            ..BlocVoletSocial::default()
        })
    }
}
