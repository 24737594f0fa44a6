//! Creation of an individual business or of a micro-entreprise.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::filing::{Filing, creation, finish, value};
use super::parts::{
    Activity, Establishment, MicroRegime, Office, Person, TaxOptions, WorkPlace, has_staff, private_debug,
    some, write_establishments,
};
use crate::error::{Error, Result};
use crate::guichet::NewFormality;
use crate::guichet::content::models::{BlocNatureCreation, PPEntrepreneur};

/// How the business is taxed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Regime {
    /// Micro-entreprise.
    Micro(MicroRegime),
    /// Anything else.
    Real(TaxOptions),
}

/// Creation of an individual business: `typeFormalite` C, `typePersonne` P, `formeJuridique` 1000.
///
/// ```
/// # use mandataire::guichet::build::{IndividualCreation, Regime, parts::*};
/// # use jiff::civil::date;
/// # fn somebody() -> Person { serde_json::from_value(serde_json::json!({
/// #   "nom": "LAMBERT", "prenoms": ["CLAUDE"], "genre": "1", "codeNationalite": "FRA", "insurance": "soleTrader",
/// #   "birth": {"dateDeNaissance": "1970-01-15", "lieuDeNaissance": "LYON", "codeInseeGeographique": "69381"},
/// #   "adresse": {"codePostal": "69001", "commune": "LYON", "codeInseeCommune": "69381", "voie": "DES TILLEULS"}
/// # })).unwrap() }
/// let micro = MicroRegime { regime_imposition_benefices: "110".into(), periodicite_versement: "T".into(), versement_liberatoire: false };
/// let advice = Activity::new("Conseil en reliure", "INDEPENDANTE", &["07", "04"], date(2026, 12, 1));
/// let formality = IndividualCreation::at_home(somebody(), advice, Regime::Micro(micro)).build()?;
/// # Ok::<(), mandataire::Error>(())
/// ```
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(extend("x-private" = true)))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct IndividualCreation {
    /// Who. `insurance` is `soleTrader` or `none`.
    pub entrepreneur: Person,
    /// Taxes and contributions.
    pub regime: Regime,
    /// `dateCreation`: the first day of activity, unless told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// The address of the business.
    pub office: Office,
    /// Where the activity is.
    #[serde(default)]
    pub place: WorkPlace,
    /// Other places of work.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub others: Vec<Establishment>,
    /// The envelope.
    #[serde(default)]
    pub filing: Filing,
}

private_debug!(IndividualCreation);

/// Entrepreneur individuel.
const SOLE_TRADER: &str = "1000";

impl IndividualCreation {
    /// Somebody who works from home.
    pub fn at_home(entrepreneur: Person, activity: Activity, regime: Regime) -> Self {
        let home = entrepreneur.adresse.clone();
        Self {
            office: Office { at_home: true, ..Office::at(home.clone()) },
            place: WorkPlace::AtOffice(Establishment::new(home, vec![activity])),
            entrepreneur,
            regime,
            date: None,
            others: Vec::new(),
            filing: Filing::default(),
        }
    }

    /// The formality, checked in strict mode.
    ///
    /// # Errors
    /// [`INVALID_PAYLOAD`](crate::error::code::INVALID_PAYLOAD) with everything that is missing.
    pub fn build(&self) -> Result<NewFormality, Error> {
        finish(self.envelope()?, None)
    }

    /// The same as JSON and without a check.
    ///
    /// # Errors
    /// Other places of work without a main one.
    pub fn envelope(&self) -> Result<Value, Error> {
        let (tax, micro) = match &self.regime {
            Regime::Micro(micro) => (micro.tax(), Some(micro.social())),
            Regime::Real(tax) => (tax.block(None), None),
        };
        let main = self.place.main_activity();
        let person = &self.entrepreneur;
        let entrepreneur = PPEntrepreneur {
            description_personne: some(person.description()),
            adresse_domicile: some(person.adresse.block()),
            contact: person.contact.as_ref().map(|contact| Box::new(contact.block())),
            role_conjoint: person.spouse.as_ref().map(|spouse| spouse.role_conjoint.clone()),
            conjoint: person.spouse_block().map(Box::new),
            volet_social: person.social_block().map(Box::new),
            regime_micro_social: micro.clone().map(Box::new),
            ..PPEntrepreneur::default()
        };
        let mut identity = json!({
            "entreprise": { "formeJuridique": SOLE_TRADER },
            "entrepreneur": value(&entrepreneur),
        });
        self.filing.write_recipient(&mut identity);
        let mut business = json!({
            "identite": identity,
            "adresseEntreprise": value(&self.office.block()),
            "optionsFiscales": value(&tax),
        });
        write_establishments(&mut business, &self.office, &self.place, &self.others)?;
        let nature = BlocNatureCreation {
            date_creation: self.date.or(main.map(|main| main.date_debut)).map(Into::into),
            forme_juridique: Some(SOLE_TRADER.into()),
            societe_etrangere: Some(false),
            micro_entreprise: Some(micro.is_some()),
            etablie_en_france: Some(true),
            salarie_en_france: Some(has_staff(&self.place, &self.others)),
            reliee_entreprise_agricole: Some(false),
            ..BlocNatureCreation::default()
        };
        let content = creation(&self.place, &nature, "personnePhysique", business);
        Ok(self.filing.envelope("C", "P", None, content))
    }
}
