//! Creation of a company.

use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::filing::{Filing, creation, finish, value};
use super::parts::{
    BeneficialOwner, Establishment, Office, Pouvoir, Publication, TaxOptions, WorkPlace, has_staff,
    write_establishments,
};
use crate::error::{Error, Result};
use crate::guichet::NewFormality;
use crate::guichet::content::lists::{FormeJuridique, NatureGerance, TypeDeStatuts};
use crate::guichet::content::models::{BlocDetailPersonneMorale, BlocEntrepriseIdentite, BlocNatureCreation};

/// The legal forms people create most, with INSEE's code for each; any other by its code.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum CompanyForm {
    /// 5710.
    Sas,
    /// 5710 with `indicateurAssocieUnique`: 5720 is refused by the server.
    Sasu,
    /// 5499.
    Sarl,
    /// 5499 with `indicateurAssocieUnique`: 5498 is something else.
    Eurl,
    /// 5599: with a board of directors.
    Sa,
    /// 5699: with a directorate and a supervisory board.
    SaDirectoire,
    /// 5202.
    Snc,
    /// 6540.
    Sci,
    /// 6599.
    SocieteCivile,
    /// Another code of `formeJuridique`.
    Other(FormeJuridique),
}

impl CompanyForm {
    /// The code on the wire.
    pub fn code(&self) -> FormeJuridique {
        match self {
            Self::Sas | Self::Sasu => "5710".into(),
            Self::Sarl | Self::Eurl => "5499".into(),
            Self::Sa => "5599".into(),
            Self::SaDirectoire => "5699".into(),
            Self::Snc => "5202".into(),
            Self::Sci => "6540".into(),
            Self::SocieteCivile => "6599".into(),
            Self::Other(code) => code.clone(),
        }
    }

    /// One partner only.
    pub const fn has_single_partner(&self) -> bool {
        matches!(self, Self::Sasu | Self::Eurl)
    }
}

/// The capital, in euros.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Capital {
    /// What is brought in.
    pub amount: Decimal,
    /// A variable capital never goes below this.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variable_minimum: Option<Decimal>,
}

/// Creation of a company: `typeFormalite` C, `typePersonne` M.
///
/// ```
/// # use mandataire::guichet::build::{CompanyCreation, CompanyForm, parts::*};
/// # use jiff::civil::date;
/// # fn somebody() -> Person { serde_json::from_value(serde_json::json!({
/// #   "nom": "LAMBERT", "prenoms": ["CLAUDE"], "genre": "1", "codeNationalite": "FRA", "insurance": "none",
/// #   "birth": {"dateDeNaissance": "1970-01-15", "lieuDeNaissance": "LYON", "codeInseeGeographique": "69381"},
/// #   "adresse": {"codePostal": "69001", "commune": "LYON", "codeInseeCommune": "69381", "voie": "DES TILLEULS"}
/// # })).unwrap() }
/// let address = Address::in_france("69001", "LYON", "69381", "12", "RUE", "DES TILLEULS");
/// let books = Activity::new("Vente de livres", "COMMERCIALE", &["01", "02"], date(2026, 12, 1));
/// let mut company = CompanyCreation::new(CompanyForm::Sasu, "ATELIER DES TILLEULS", "Vente de livres", Office::at(address.clone()));
/// company.place = WorkPlace::AtOffice(Establishment::new(address, vec![books]));
/// company.pouvoirs.push(Pouvoir::person("73", somebody()).owner());
/// company.first_closing = Some(date(2027, 12, 31));
/// company.publication = Some(Publication { journal: "Le Progrès".into(), date: date(2026, 10, 28), url: None });
/// let formality = company.build()?; // checked in strict mode
/// # Ok::<(), mandataire::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CompanyCreation {
    /// Legal form.
    pub form: CompanyForm,
    /// `denomination`.
    pub name: String,
    /// `sigle`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub acronym: Option<String>,
    /// `objet`: what the statutes say the company does.
    pub object: String,
    /// Years; 99, unless told.
    #[serde(default = "longest")]
    pub duration: u16,
    /// `dateClotureExerciceSocial`: day and month, `3112` unless told.
    #[serde(default = "new_year")]
    pub closing: String,
    /// `datePremiereCloture`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_closing: Option<Date>,
    /// Capital; 1 000 euros, all brought in, unless told.
    #[serde(default = "usual")]
    pub capital: Capital,
    /// `dateCreation`: the day of the statutes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// The registered office.
    pub office: Office,
    /// Where the main activity is; nowhere yet, unless told.
    #[serde(default)]
    pub place: WorkPlace,
    /// Other places of work.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub others: Vec<Establishment>,
    /// Managers, partners, auditors.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pouvoirs: Vec<Pouvoir>,
    /// Beneficial owners.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub beneficial_owners: Vec<BeneficialOwner>,
    /// Tax options; réel simplifié IS and réel simplifié TVA, unless told.
    #[serde(default = "corporate_tax")]
    pub tax: TaxOptions,
    /// The legal notice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub publication: Option<Publication>,
    /// `formeExerciceActivitePrincipale` follows from the main activity. `natureGerance`, for a SARL.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nature_gerance: Option<NatureGerance>,
    /// `1` statutes drawn up by oneself, `2` by the model of the law.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub type_de_statuts: Option<TypeDeStatuts>,
    /// Économie sociale et solidaire.
    #[serde(default)]
    pub ess: bool,
    /// Société à mission.
    #[serde(default)]
    pub mission: bool,
    /// Application for Acre with the formality.
    #[serde(default)]
    pub acre: bool,
    /// The envelope.
    #[serde(default)]
    pub filing: Filing,
}

const fn longest() -> u16 {
    99
}

fn new_year() -> String {
    "3112".to_owned()
}

const fn usual() -> Capital {
    Capital { amount: Decimal::ONE_THOUSAND, variable_minimum: None }
}

fn corporate_tax() -> TaxOptions {
    TaxOptions::new("114", "311")
}

impl CompanyCreation {
    /// A company with its name, its object and its registered office. Everything else has the usual value or is empty:
    /// [`build`](Self::build) tells what is still missing.
    pub fn new(
        form: CompanyForm,
        name: impl Into<String>,
        object: impl Into<String>,
        office: Office,
    ) -> Self {
        Self {
            form,
            name: name.into(),
            acronym: None,
            object: object.into(),
            duration: longest(),
            closing: new_year(),
            first_closing: None,
            capital: usual(),
            date: None,
            office,
            place: WorkPlace::NoActivity,
            others: Vec::new(),
            pouvoirs: Vec::new(),
            beneficial_owners: Vec::new(),
            tax: corporate_tax(),
            publication: None,
            nature_gerance: None,
            type_de_statuts: None,
            ess: false,
            mission: false,
            acre: false,
            filing: Filing::default(),
        }
    }

    /// The formality, checked in strict mode. Attach the documents, then [`create`](crate::guichet::Formalities::create).
    ///
    /// # Errors
    /// [`INVALID_PAYLOAD`](crate::error::code::INVALID_PAYLOAD) with everything that is missing, by its path on the wire.
    pub fn build(&self) -> Result<NewFormality, Error> {
        finish(self.envelope()?, None)
    }

    /// The same as JSON and without a check, for what this builder does not know.
    ///
    /// # Errors
    /// Other places of work without a main one.
    pub fn envelope(&self) -> Result<Value, Error> {
        let mut company = json!({
            "identite": self.identity(),
            "adresseEntreprise": value(&self.office.block()),
            "composition": { "pouvoirs": self.pouvoirs.iter().map(|one| value(&one.block(true))).collect::<Vec<_>>() },
            "optionsFiscales": value(&self.tax.block(Some(&self.closing))),
        });
        if !self.beneficial_owners.is_empty() {
            company["beneficiairesEffectifs"] =
                self.beneficial_owners.iter().map(|one| value(&one.block("1"))).collect();
            // All of them: what the dictionary of June 2026 wants of a creation.
            company["mode38F"] = Value::from(2);
        }
        write_establishments(&mut company, &self.office, &self.place, &self.others)?;
        let content = creation(&self.place, &self.nature(), "personneMorale", company);
        Ok(self.filing.envelope("C", "M", Some(&self.name), content))
    }

    fn nature(&self) -> BlocNatureCreation {
        BlocNatureCreation {
            date_creation: self.date.map(Into::into),
            forme_juridique: Some(self.form.code()),
            societe_etrangere: Some(false),
            micro_entreprise: Some(false),
            etablie_en_france: Some(true),
            salarie_en_france: Some(has_staff(&self.place, &self.others)),
            reliee_entreprise_agricole: Some(false),
            ..BlocNatureCreation::default()
        }
    }

    fn identity(&self) -> Value {
        let variable = self.capital.variable_minimum;
        let description = BlocDetailPersonneMorale {
            objet: Some(self.object.clone()),
            sigle: self.acronym.clone(),
            duree: Some(self.duration.into()),
            date_cloture_exercice_social: Some(self.closing.clone()),
            date_premiere_cloture: self.first_closing.map(Into::into),
            ess: Some(self.ess),
            societe_mission: Some(self.mission),
            capital_variable: Some(variable.is_some()),
            montant_capital: Some(self.capital.amount),
            capital_minimum: variable,
            devise_capital: Some("EUR".into()),
            type_de_statuts: self.type_de_statuts.clone(),
            indicateur_associe_unique: Some(self.form.has_single_partner()),
            depot_demande_acre: Some(self.acre),
            nature_gerance: self.nature_gerance.clone(),
            ..BlocDetailPersonneMorale::default()
        };
        let entreprise = BlocEntrepriseIdentite {
            denomination: Some(self.name.clone()),
            forme_juridique: Some(self.form.code()),
            ..BlocEntrepriseIdentite::default()
        };
        let mut identity = json!({ "entreprise": value(&entreprise), "description": value(&description) });
        if let Some(publication) = &self.publication {
            identity["publicationLegale"] = value(&publication.block());
        }
        self.filing.write_recipient(&mut identity);
        identity
    }
}
