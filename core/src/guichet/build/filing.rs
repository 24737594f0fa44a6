//! The envelope: what every formality says besides its content.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::parts::{Mandatary, Recipient, WorkPlace};
use crate::error::Error;
use crate::guichet::NewFormality;
use crate::guichet::content::Mode;
use crate::guichet::content::model::Model;
use crate::guichet::content::models::BlocNatureCreation;

/// What every formality says besides its content.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[non_exhaustive]
pub struct Filing {
    /// `referenceMandataire`: the mandataire's own reference, unique per deposit. One is made when none is given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// `nomDossier`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nom_dossier: Option<String>,
    /// Who files.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mandatary: Option<Mandatary>,
    /// Who receives the mail.
    pub recipient: Recipient,
    /// Whether INSEE may publish; yes, unless told.
    pub diffusion_insee: bool,
    /// Whether the data may be used to prospect; yes, unless told.
    pub diffusion_commerciale: bool,
}

impl Default for Filing {
    fn default() -> Self {
        Self {
            reference: None,
            nom_dossier: None,
            mandatary: None,
            recipient: Recipient::default(),
            diffusion_insee: true,
            diffusion_commerciale: true,
        }
    }
}

const fn oui_non(flag: bool) -> &'static str {
    if flag { "O" } else { "N" }
}

impl Filing {
    /// The envelope around a content. The mandataire goes into the content.
    pub(super) fn envelope(
        &self,
        type_formalite: &str,
        type_personne: &str,
        name: Option<&str>,
        mut content: Map<String, Value>,
    ) -> Value {
        if let Some(mandatary) = &self.mandatary {
            content.insert("declarant".into(), value(&mandatary.block()));
        }
        let mut envelope = Map::new();
        let mut put = |key: &str, value: Option<Value>| {
            if let Some(value) = value {
                envelope.insert(key.to_owned(), value);
            }
        };
        put("companyName", name.map(Value::from));
        put("referenceMandataire", self.reference.clone().map(Value::from));
        put("nomDossier", self.nom_dossier.clone().map(Value::from));
        put("typeFormalite", Some(Value::from(type_formalite)));
        put("typePersonne", Some(Value::from(type_personne)));
        put("diffusionINSEE", Some(Value::from(oui_non(self.diffusion_insee))));
        put("diffusionCommerciale", Some(Value::from(oui_non(self.diffusion_commerciale))));
        put("content", Some(Value::Object(content)));
        Value::Object(envelope)
    }

    /// The keys of `identite` about the mail.
    pub(super) fn write_recipient(&self, identite: &mut Value) {
        identite["destinataireCorrespondance"] = value(&self.recipient.block());
        if let Some(address) = self.recipient.address() {
            identite["adresseCorrespondance"] = value(&address.block());
        }
        if let Some(contact) = self.recipient.contact() {
            identite["contactCorrespondance"] = value(&contact.block());
        }
    }
}

/// The content of a creation.
pub(super) fn creation(
    place: &WorkPlace,
    nature: &BlocNatureCreation,
    block: &str,
    person: Value,
) -> Map<String, Value> {
    let mut content = Map::new();
    if let Some(main) = place.main_activity() {
        content.insert("formeExerciceActivitePrincipale".into(), main.forme_exercice.as_str().into());
    }
    content.insert("natureCreation".into(), value(nature));
    content.insert(block.to_owned(), person);
    content
}

/// Checks an envelope in strict mode: what a builder makes has no excuse.
pub(super) fn finish(envelope: Value, previous: Option<Value>) -> Result<NewFormality, Error> {
    let mut formality = NewFormality::from_json(envelope)?.mode(Mode::Strict);
    if let Some(previous) = previous {
        formality = formality.previous(previous);
    }
    formality.clone().check().into_result()?;
    Ok(formality)
}

/// A model as JSON.
pub(super) fn value(model: &dyn Model) -> Value {
    Value::Object(crate::guichet::content::model::to_map(model))
}
