//! Other companies, the legal notice, the mail.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Address, Contact, private_debug, some};
use crate::guichet::content::lists::{FormeJuridique, JournalPublication};
use crate::guichet::content::models::{
    BlocDestinataireCorrespondance, BlocEntrepriseChapeau, BlocPublication, Declarant,
};
use crate::ident::Siren;

/// A company that is not the one the formality is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LegalPerson {
    /// Its name.
    pub denomination: String,
    /// Absent for a company that is not registered in France.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub siren: Option<Siren>,
    /// INSEE's code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub forme_juridique: Option<FormeJuridique>,
    /// A foreign form, in its own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub forme_juridique_etrangere: Option<String>,
    /// Where it is registered; written in capitals, as the server asks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lieu_registre: Option<String>,
    /// Its registered office.
    pub adresse: Address,
}

impl LegalPerson {
    pub(crate) fn block(&self) -> BlocEntrepriseChapeau {
        BlocEntrepriseChapeau {
            denomination: Some(self.denomination.clone()),
            siren: self.siren.map(|siren| siren.to_string()),
            forme_juridique: self.forme_juridique.clone(),
            forme_juridique_etrangere: self.forme_juridique_etrangere.clone(),
            lieu_registre: self.lieu_registre.as_ref().map(|place| place.to_uppercase()),
            ..BlocEntrepriseChapeau::default()
        }
    }
}

/// The legal notice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Publication {
    /// The newspaper: a name of INPI's list, any other name is sent as `journalPublicationAutre`.
    pub journal: String,
    /// The day of the notice.
    pub date: Date,
    /// Where it can be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

impl Publication {
    pub(crate) fn block(&self) -> BlocPublication {
        let listed = JournalPublication::new(self.journal.clone());
        let (journal, other) = match listed.label() {
            Some(_) => (listed, None),
            None => (JournalPublication::from("Autre"), Some(self.journal.clone())),
        };
        BlocPublication {
            date_publication: Some(self.date.into()),
            journal_publication: Some(journal),
            journal_publication_autre: other,
            publication_url: self.url.clone(),
            ..BlocPublication::default()
        }
    }
}

/// Who receives the mail about the formality.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(extend("x-private" = true)))]
#[serde(rename_all = "camelCase", tag = "to", deny_unknown_fields)]
pub enum Recipient {
    /// `1`: the company.
    Company,
    /// `2`: the mandataire.
    #[default]
    Mandatary,
    /// `3`: somebody else.
    Other {
        /// Name or company name.
        name: String,
        /// Where.
        adresse: Box<Address>,
        /// How to reach them.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        contact: Option<Contact>,
    },
}

private_debug!(Recipient);

impl Recipient {
    pub(crate) fn block(&self) -> BlocDestinataireCorrespondance {
        let (code, name) = match self {
            Self::Company => ("1", None),
            Self::Mandatary => ("2", None),
            Self::Other { name, .. } => ("3", Some(name.clone())),
        };
        BlocDestinataireCorrespondance {
            type_destinataire_correspondance: Some(code.into()),
            denomination_correspondance: name,
            ..BlocDestinataireCorrespondance::default()
        }
    }

    pub(crate) fn address(&self) -> Option<&Address> {
        match self {
            Self::Other { adresse, .. } => Some(adresse),
            _ => None,
        }
    }

    pub(crate) fn contact(&self) -> Option<&Contact> {
        match self {
            Self::Other { contact, .. } => contact.as_ref(),
            _ => None,
        }
    }
}

/// The mandataire who files (`declarant`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Mandatary {
    /// Its name.
    pub denomination: String,
    /// Its SIREN.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub siren: Option<Siren>,
}

impl Mandatary {
    pub(crate) fn block(&self) -> Declarant {
        Declarant {
            entreprise_mandataire: some(BlocEntrepriseChapeau {
                denomination: Some(self.denomination.clone()),
                siren: self.siren.map(|siren| siren.to_string()),
                ..BlocEntrepriseChapeau::default()
            }),
            ..Declarant::default()
        }
    }
}
