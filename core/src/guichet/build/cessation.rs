//! The end of a company or of an individual business.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::filing::{Filing, finish, value};
use super::parts::{Address, Person, Pouvoir, private_debug};
use crate::error::Error;
use crate::guichet::NewFormality;
use crate::guichet::content::lists::{FormeJuridique, LieuDeLiquidation, MotifDisparition};
use crate::guichet::content::models::{
    BlocDetailCessationEtablissement, BlocEntrepriseIdentite, BlocNatureCreation, PPEntrepreneur,
};
use crate::ident::Siren;

/// Whose business ends.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(extend("x-private" = true)))]
#[serde(rename_all = "camelCase")]
pub enum Ending {
    /// A company: `typePersonne` M.
    #[serde(rename_all = "camelCase")]
    Company {
        /// Its SIREN.
        siren: Siren,
        /// Its name.
        name: String,
        /// Its legal form.
        form: FormeJuridique,
    },
    /// A sole trader: `typePersonne` P.
    #[serde(rename_all = "camelCase")]
    SoleTrader {
        /// The business' SIREN.
        siren: Siren,
        /// Who.
        person: Box<Person>,
        /// Whether it is a micro-entreprise.
        micro: bool,
    },
}

/// What happens (`evenementCessation`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum CessationEvent {
    /// 22M: the company is dissolved and liquidated.
    Dissolution {
        /// `S` at the registered office, `L` at the liquidator's address, `A` elsewhere.
        place: LieuDeLiquidation,
    },
    /// 28M: dissolved without liquidation, all assets go to the only partner.
    Transfer,
    /// 41M: absorbed (`1`) or split (`2`).
    Disappearance {
        /// `motifDisparition`.
        reason: MotifDisparition,
    },
    /// 42M after 22M: the liquidation is closed.
    LiquidationClosed,
    /// 42M after 28M: the assets were transferred.
    AssetsTransferred,
    /// 40M: no activity any more, the company stays.
    EndOfActivity,
    /// 41P: a sole trader stops.
    SoleTraderStops,
    /// 40P: a sole trader stops for a while.
    Suspension {
        /// `indicateurPoursuiteActivite`.
        going_on: bool,
    },
    /// 22P: the sole trader died, the business goes on.
    DeathGoingOn,
    /// 42P: the sole trader died, the registration is kept provisionally.
    DeathKept,
}

/// A cessation of the whole business: `typeFormalite` R, `natureCessation` 1.
///
/// Which endpoint takes the cessation of a registered company is not documented (third parties report both); this library
/// uses `POST /api/formalities`.
///
/// ```
/// # use mandataire::guichet::build::{Cessation, CessationEvent, Ending};
/// # use jiff::civil::date;
/// let company = Ending::Company { siren: "732829320".parse()?, name: "ATELIER DES TILLEULS".into(), form: "5710".into() };
/// let formality = Cessation::new(company, CessationEvent::Dissolution { place: "S".into() }, date(2026, 11, 2)).build()?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(extend("x-private" = true)))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Cessation {
    /// Whose.
    pub of: Ending,
    /// What happens.
    pub event: CessationEvent,
    /// When.
    pub date: Date,
    /// The last day with employees; the same day, unless told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub staff_end: Option<Date>,
    /// The liquidator (role `40`), for a dissolution.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub liquidator: Option<Pouvoir>,
    /// Where the liquidation is, when it is elsewhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<Address>,
    /// The envelope.
    #[serde(default)]
    pub filing: Filing,
}

private_debug!(Ending, Cessation);

impl Cessation {
    /// What happens to whom, and when.
    pub fn new(of: Ending, event: CessationEvent, date: Date) -> Self {
        Self { of, event, date, staff_end: None, liquidator: None, address: None, filing: Filing::default() }
    }

    /// The formality, checked in strict mode.
    ///
    /// # Errors
    /// [`INVALID_PAYLOAD`](crate::error::code::INVALID_PAYLOAD) with everything that is missing.
    pub fn build(&self) -> Result<NewFormality, Error> {
        finish(self.envelope(), None)
    }

    /// The same as JSON and without a check.
    pub fn envelope(&self) -> Value {
        let mut detail = value(&self.detail());
        if let Some(address) = &self.address {
            detail["adresse"] = value(&address.block());
        }
        let identity = |siren: Siren, name: Option<&String>, form: &FormeJuridique| {
            value(&BlocEntrepriseIdentite {
                siren: Some(siren.to_string()),
                denomination: name.cloned(),
                forme_juridique: Some(form.clone()),
                ..BlocEntrepriseIdentite::default()
            })
        };
        let (person, block, name, nature, mut body) = match &self.of {
            Ending::Company { siren, name, form } => {
                let identity = json!({ "entreprise": identity(*siren, Some(name), form) });
                (
                    "M",
                    "personneMorale",
                    Some(name.as_str()),
                    nature(form, None),
                    json!({ "identite": identity }),
                )
            }
            Ending::SoleTrader { siren, person, micro } => {
                let form = FormeJuridique::from("1000");
                let entrepreneur = PPEntrepreneur {
                    description_personne: Some(Box::new(person.description())),
                    adresse_domicile: Some(Box::new(person.adresse.block())),
                    role_conjoint: person.spouse.as_ref().map(|spouse| spouse.role_conjoint.clone()),
                    ..PPEntrepreneur::default()
                };
                let identity = json!({
                    "entreprise": identity(*siren, None, &form), "entrepreneur": value(&entrepreneur),
                });
                ("P", "personnePhysique", None, nature(&form, Some(*micro)), json!({ "identite": identity }))
            }
        };
        if let Some(liquidator) = &self.liquidator {
            let mut liquidator = value(&liquidator.block(person == "M"));
            liquidator["statutPourLaFormalite"] = "1".into();
            body["composition"] = json!({ "pouvoirs": [liquidator] });
        }
        body["detailCessationEntreprise"] = detail;
        let mut content = Map::new();
        content.insert("natureCreation".into(), value(&nature));
        content.insert("evenementCessation".into(), self.event.code().into());
        content.insert("natureCessation".into(), "1".into());
        content.insert(block.into(), body);
        self.filing.envelope("R", person, name, content)
    }

    fn detail(&self) -> BlocDetailCessationEtablissement {
        let date = Some(self.date.into());
        let detail = BlocDetailCessationEtablissement {
            date_effet: date.clone(),
            motif_cessation: Some(self.event.reason().into()),
            date_cessation_activite_salariee: Some(self.staff_end.unwrap_or(self.date).into()),
            ..BlocDetailCessationEtablissement::default()
        };
        // The questions of INPI's form, in its order.
        let company = |dissolution: bool, disappearance: Option<bool>| BlocDetailCessationEtablissement {
            indicateur_dissolution: Some(dissolution),
            indicateur_disparition_pm: disappearance,
            ..detail.clone()
        };
        let sole_trader = |suspension: bool, death: Option<bool>| BlocDetailCessationEtablissement {
            indicateur_cessation_temporaire: Some(suspension),
            indicateur_deces_entrepreneur: death,
            ..detail.clone()
        };
        match &self.event {
            CessationEvent::Dissolution { place } => BlocDetailCessationEtablissement {
                type_dissolution: Some("1".into()),
                lieu_de_liquidation: Some(place.clone()),
                date_dissolution_disparition: date,
                ..company(true, None)
            },
            CessationEvent::Transfer => BlocDetailCessationEtablissement {
                type_dissolution: Some("2".into()),
                date_dissolution_disparition: date,
                ..company(true, None)
            },
            CessationEvent::Disappearance { reason } => BlocDetailCessationEtablissement {
                motif_disparition: Some(reason.clone()),
                date_dissolution_disparition: date,
                ..company(false, Some(true))
            },
            CessationEvent::LiquidationClosed => BlocDetailCessationEtablissement {
                motif_disparition: Some("3".into()),
                date_cloture_liquidation: date,
                ..company(false, Some(true))
            },
            CessationEvent::AssetsTransferred => BlocDetailCessationEtablissement {
                motif_disparition: Some("3".into()),
                date_transfert_patrimoine: date,
                ..company(false, Some(true))
            },
            CessationEvent::EndOfActivity => BlocDetailCessationEtablissement {
                date_cessation_totale_activite: date,
                ..company(false, Some(false))
            },
            CessationEvent::SoleTraderStops => BlocDetailCessationEtablissement {
                date_cessation_totale_activite: date,
                ..sole_trader(false, Some(false))
            },
            CessationEvent::Suspension { going_on } => BlocDetailCessationEtablissement {
                date_mise_en_sommeil: date,
                indicateur_poursuite_activite: Some(*going_on),
                ..sole_trader(true, None)
            },
            CessationEvent::DeathGoingOn => BlocDetailCessationEtablissement {
                date_deces_exploitant: date,
                indicateur_poursuite_activite: Some(true),
                ..sole_trader(false, Some(true))
            },
            CessationEvent::DeathKept => BlocDetailCessationEtablissement {
                date_deces_exploitant: date,
                indicateur_poursuite_activite: Some(false),
                maintien_provisoire: Some(true),
                ..sole_trader(false, Some(true))
            },
        }
    }
}

fn nature(form: &FormeJuridique, micro: Option<bool>) -> BlocNatureCreation {
    BlocNatureCreation {
        forme_juridique: Some(form.clone()),
        societe_etrangere: Some(false),
        micro_entreprise: micro,
        ..BlocNatureCreation::default()
    }
}

impl CessationEvent {
    /// `evenementCessation`.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Dissolution { .. } => "22M",
            Self::Transfer => "28M",
            Self::Disappearance { .. } => "41M",
            Self::LiquidationClosed | Self::AssetsTransferred => "42M",
            Self::EndOfActivity => "40M",
            Self::SoleTraderStops => "41P",
            Self::Suspension { .. } => "40P",
            Self::DeathGoingOn => "22P",
            Self::DeathKept => "42P",
        }
    }

    /// `motifCessation`.
    const fn reason(&self) -> &'static str {
        match self {
            Self::Dissolution { .. } => "9",
            Self::Transfer => "11",
            Self::Disappearance { .. } => "12",
            Self::LiquidationClosed | Self::AssetsTransferred => "13",
            Self::EndOfActivity | Self::SoleTraderStops => "14",
            Self::Suspension { .. } => "1",
            Self::DeathGoingOn => "2",
            Self::DeathKept => "5",
        }
    }
}
