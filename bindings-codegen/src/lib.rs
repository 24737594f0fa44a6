//! Turns the JSON Schemas of the crate `mandataire` into the models of other languages: schemas ([`roots`]) are read into
//! one small model, which a renderer per language writes. Python for now.

mod facts;
mod model;
mod python;
mod read;
mod roots;

use std::collections::BTreeMap;
use std::path::PathBuf;

/// The generated files of the Python package, by their path under `bindings-python`.
///
/// # Errors
/// A sentence that names the type or field that cannot be written.
pub fn python() -> Result<BTreeMap<PathBuf, String>, String> {
    let schemas = roots::schemas();
    let content = mandataire::guichet::content::schema::blocks();
    let models = python::files(&read::modules(&schemas)?, &read::blocks(&content)?)?;
    let mut files: BTreeMap<PathBuf, String> =
        models.into_iter().map(|(path, text)| (PathBuf::from(MODELS).join(path), text)).collect();
    files.insert(PathBuf::from("tests/models.schema.json"), facts::facts(&schemas, &content));
    Ok(files)
}

/// Where the models are; nothing else lives there.
pub const MODELS: &str = "python/mandataire/models";

#[cfg(test)]
mod tests {
    use mandataire::urssaf::Category;
    use serde_json::Value;

    /// The one list of words whose documentation is written twice in the core.
    #[test]
    fn the_categories_are_those_of_the_code() {
        let schemas = super::roots::schemas();
        let words = schemas.read["Category"]["anyOf"].as_array().unwrap();
        let words: Vec<&str> = words.iter().filter_map(|word| word.get("const")?.as_str()).collect();
        let legal: Vec<&str> = Category::LEGAL.iter().map(Category::as_str).collect();
        assert_eq!(words, legal);
    }

    /// What serde really writes is what the schema says, where the schema is by hand.
    #[test]
    fn hand_written_schemas_tell_what_serde_writes() {
        use mandataire::ident::{Nir, Siret};
        use mandataire::urssaf::{AccountId, Filing, Period, Turnover};

        let account = AccountId::from(Siret::parse("73282932000074").unwrap());
        let filing = Filing::new(account, Period::month(2026, 1).unwrap(), Turnover::neant());
        let written = serde_json::to_value(&filing).unwrap();
        let schema = &super::roots::schemas().written["Filing"]["properties"];
        for (key, value) in written.as_object().unwrap() {
            let kind = match value {
                Value::String(_) => "string",
                Value::Object(_) => "object",
                Value::Number(_) => "integer",
                _ => "another",
            };
            assert_eq!(schema[key]["type"], kind, "{key}");
        }
        let nir = AccountId::from(Nir::parse("295109912611193").unwrap());
        assert_eq!(serde_json::to_value(nir).unwrap(), serde_json::json!({"nir": "295109912611193"}));
    }
}
