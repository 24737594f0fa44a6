//! JSON Schemas of what crosses the border to other languages (feature `schema`): the helpers of the types that write their
//! JSON themselves. The generators of models read two keys of ours:
//!
//! | Key | Meaning |
//! | --- | --- |
//! | `x-mandataire` | the value has a type of its own in every language: `Siret`, `Euros`, `IsoDate`, `CodeList:genre`… |
//! | `x-private` | of a field: never shown; of a type: only the names of the fields that are set are shown |

use schemars::Schema;
use serde_json::{Value, json};

/// One of these words, each with its doc comment. `open`: or another, kept.
pub(crate) fn words(description: &str, words: &[(&str, &str)], open: bool) -> Schema {
    let mut any: Vec<Value> = words
        .iter()
        .map(|(word, doc)| json!({"type": "string", "const": word, "description": doc.trim_ascii()}))
        .collect();
    if open {
        any.push(json!({"type": "string", "description": "Another word, kept."}));
    }
    let mut schema = Schema::default();
    schema.insert("description".into(), description.into());
    schema.insert(if open { "anyOf" } else { "oneOf" }.into(), any.into());
    schema
}

/// The schema of a type that is a type of its own in every language.
macro_rules! schema_as {
    ($type:ident, $json:literal) => {
        $crate::schema::schema_as!($type, $json, stringify!($type));
    };
    ($type:ident, $json:literal, $name:expr) => {
        impl schemars::JsonSchema for $type {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($type).into()
            }

            fn schema_id() -> std::borrow::Cow<'static, str> {
                concat!(module_path!(), "::", stringify!($type)).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({"type": $json, "x-mandataire": $name})
            }
        }
    };
}
pub(crate) use schema_as;

/// The schema of a type that is one of some words.
macro_rules! schema_words {
    ($type:ident, $doc:literal, $words:expr, $open:literal) => {
        impl schemars::JsonSchema for $type {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($type).into()
            }

            fn schema_id() -> std::borrow::Cow<'static, str> {
                concat!(module_path!(), "::", stringify!($type)).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $crate::schema::words($doc, $words, $open)
            }
        }
    };
}
pub(crate) use schema_words;
