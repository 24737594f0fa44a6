//! From intentions to blocks.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::error::{Error, Result};

/// An address in the words of `BlocAdresse`. A block given as JSON may hold any other of its fields.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[allow(missing_docs, reason = "the wire's own fields")]
pub struct Address {
    /// ISO 3166 alpha-3; `FRA` when nothing is said.
    #[serde(default = "france")]
    pub code_pays: String,
    pub code_postal: String,
    pub commune: String,
    pub code_insee_commune: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub num_voie: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub type_voie: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub voie: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub complement_localisation: Option<String>,
}

fn france() -> String {
    "FRA".to_owned()
}

/// One establishment: a `RubriqueEtablissement` block without its role.
#[derive(Debug, Clone, PartialEq)]
pub struct Establishment(Value);

impl Establishment {
    /// A block with everything one knows: `adresse`, `activites`, `effectifSalarie`… A role in it is overwritten.
    ///
    /// # Errors
    /// When the block, or its `descriptionEtablissement`, is not an object.
    pub fn from_block(block: Value) -> Result<Self> {
        let description = block.get("descriptionEtablissement").unwrap_or(&Value::Null);
        if block.is_object() && (description.is_object() || description.is_null()) {
            Ok(Self(block))
        } else {
            Err(Error::invalid_argument(
                "guichet.roles.json_type",
                "an establishment and its descriptionEtablissement must be objects",
            ))
        }
    }

    /// An establishment of which only the address is known yet.
    pub fn at(adresse: &Address) -> Self {
        Self(json!({ "descriptionEtablissement": {}, "adresse": adresse }))
    }

    fn with_role(mut self, role: u8) -> Value {
        set_role(&mut self.0, role);
        self.0
    }
}

pub(super) fn set_role(establishment: &mut Value, role: u8) {
    let Some(fields) = establishment.as_object_mut() else { return };
    let description = fields.entry("descriptionEtablissement").or_insert(Value::Null);
    if !description.is_object() {
        *description = Value::Object(Map::new());
    }
    if let Some(description) = description.as_object_mut() {
        description.insert("rolePourEntreprise".to_owned(), Value::String(role.to_string()));
    }
}

/// Where a company works, said in words; written as `etablissementPrincipal` and `autresEtablissements` with the roles of
/// §3.2.
///
/// ```
/// use mandataire::guichet::content::roles::{Establishment, Establishments};
/// use serde_json::json;
/// let at = |commune: &str| Establishment::from_block(json!({"adresse": {"commune": commune}}));
/// let mut block = json!({});
/// Establishments::registered_office(at("Paris")?)
///     .activity_at(at("Lyon")?)
///     .also(at("Brest")?)
///     .write_into(&mut block)?;
/// let role = |establishment: &serde_json::Value| {
///     establishment["descriptionEtablissement"]["rolePourEntreprise"].clone()
/// };
/// assert_eq!(role(&block["etablissementPrincipal"]), "3");
/// assert_eq!(role(&block["autresEtablissements"][0]), "1");
/// assert_eq!(role(&block["autresEtablissements"][1]), "4");
/// # Ok::<(), mandataire::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Establishments {
    principal: Option<Establishment>,
    /// A registered office that is not the principal establishment.
    office: Option<Establishment>,
    shops: Vec<Establishment>,
}

/// A registered office where nobody works; say where the activity is.
#[derive(Debug, Clone, PartialEq)]
pub struct RegisteredOffice(Establishment);

impl Establishments {
    /// The company works at its registered office: role 2.
    pub fn registered_office_with_activity(establishment: Establishment) -> Self {
        Self { principal: Some(establishment), office: None, shops: Vec::new() }
    }

    /// The registered office only receives letters: role 1. Continue with
    /// [`activity_at`](RegisteredOffice::activity_at) or [`no_activity`](RegisteredOffice::no_activity).
    pub fn registered_office(establishment: Establishment) -> RegisteredOffice {
        RegisteredOffice(establishment)
    }

    /// One more place of work: role 4.
    #[must_use]
    pub fn also(mut self, shop: Establishment) -> Self {
        self.shops.push(shop);
        self
    }

    /// Writes the establishments into a `personneMorale`, `personnePhysique` or `exploitation` block, in place of those
    /// it holds. `statutPourFormalite` and the rest stay the caller's.
    ///
    /// # Errors
    /// When the block is not an object, or there are shops but no principal establishment.
    pub fn write_into(self, block: &mut Value) -> Result<()> {
        if self.principal.is_none() && !self.shops.is_empty() {
            return Err(Error::invalid_argument(
                "guichet.roles.shops_without_activity",
                "a company with places of work has an activity: name its principal establishment (contract §3.2)",
            ));
        }
        let fields = block.as_object_mut().ok_or_else(|| {
            Error::invalid_argument("guichet.roles.json_type", "the block must be an object")
        })?;
        let role = if self.office.is_some() { 3 } else { 2 };
        let principal = self.principal.map(|establishment| establishment.with_role(role));
        let office = self.office.map(|establishment| establishment.with_role(1));
        let shops = self.shops.into_iter().map(|establishment| establishment.with_role(4));
        write(fields, principal, office.into_iter().chain(shops).collect());
        Ok(())
    }
}

impl RegisteredOffice {
    /// The company works there: role 3.
    pub fn activity_at(self, establishment: Establishment) -> Establishments {
        Establishments { principal: Some(establishment), office: Some(self.0), shops: Vec::new() }
    }

    /// The company does not work yet: the registered office is its only establishment.
    pub fn no_activity(self) -> Establishments {
        Establishments { principal: None, office: Some(self.0), shops: Vec::new() }
    }
}

/// Absent rather than empty: "Sinon, elle n'a qu'un siège" (§3.2) has no `etablissementPrincipal` at all.
pub(super) fn write(fields: &mut Map<String, Value>, principal: Option<Value>, others: Vec<Value>) {
    let mut put = |key: &str, value: Option<Value>| match value {
        Some(value) => drop(fields.insert(key.to_owned(), value)),
        None => drop(fields.shift_remove(key)),
    };
    put("etablissementPrincipal", principal);
    put("autresEtablissements", (!others.is_empty()).then_some(Value::Array(others)));
}
