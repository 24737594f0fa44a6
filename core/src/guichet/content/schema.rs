//! The blocks of a payload as JSON Schemas, from the tables of the dictionary (feature `schema`).

use serde_json::{Map, Value, json};

use super::dictionary::{BlockInfo, FieldDoc, FieldInfo, Shape};
use super::generated::blocks::BLOCKS;
use crate::guichet::content::generated::lists::ListId;

/// Every block by its official name. A block refers to another as `#/$defs/NAME`.
pub fn blocks() -> Map<String, Value> {
    BLOCKS.iter().map(|block| (block.name.to_owned(), object(block))).collect()
}

fn object(block: &BlockInfo) -> Value {
    let fields = block.fields.iter().zip(block.docs);
    let properties: Map<String, Value> =
        fields.map(|(field, doc)| (field.name.to_owned(), property(field, doc))).collect();
    let description =
        format!("The block `{}`, {} fields. What is missing is not sent.", block.name, block.fields.len());
    json!({
        "type": "object",
        "description": description,
        "properties": properties,
        "additionalProperties": true,
        "x-private": true,
    })
}

fn property(field: &FieldInfo, doc: &FieldDoc) -> Value {
    let mut schema = match field.shape {
        Shape::Text | Shape::TextOrInteger | Shape::Ddmm | Shape::Siren | Shape::Siret | Shape::Mail => {
            json!({"type": "string"})
        }
        Shape::Boolean | Shape::BooleanOrText => json!({"type": "boolean"}),
        Shape::Integer => json!({"type": "integer"}),
        Shape::Number => json!({"type": "number", "x-mandataire": "Number"}),
        Shape::Texts => json!({"type": "array", "items": {"type": "string"}}),
        Shape::Date => json!({"type": "string", "x-mandataire": "IsoDate"}),
        Shape::Block(block) => json!({"$ref": format!("#/$defs/{}", block.info().name)}),
        Shape::Blocks(block) => {
            json!({"type": "array", "items": {"$ref": format!("#/$defs/{}", block.info().name)}})
        }
        Shape::Code(list) => code(list),
        Shape::Codes(list) => json!({"type": "array", "items": code(list)}),
        Shape::Any => json!({}),
    };
    let june = (!doc.june2026.is_empty()).then(|| format!("June 2026: {}", doc.june2026));
    let texts = [Some(doc.label), Some(doc.rule), june.as_deref(), Some(doc.note)];
    let said: Vec<&str> = texts.into_iter().flatten().filter(|text| !text.is_empty()).collect();
    schema["description"] = said.join("\n\n").into();
    if doc.deprecated {
        schema["deprecated"] = true.into();
    }
    schema
}

fn code(list: ListId) -> Value {
    json!({"type": "string", "x-mandataire": format!("CodeList:{}", list.info().name)})
}
