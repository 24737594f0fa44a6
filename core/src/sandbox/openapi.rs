//! The OpenAPI document of what the sandbox plays, assembled from the route tables.

use serde_json::{Map, Value, json};

use super::requests::Administration;
use super::route::RouteDoc;
use super::shared::Shared;

pub(crate) fn document(shared: &Shared) -> Value {
    let mut paths = Map::new();
    let mut schemas = Map::new();
    for (administration, prefix, tag) in [
        (Administration::Guichet, super::GUICHET_PATH, "Guichet Unique"),
        (Administration::Urssaf, super::URSSAF_PATH, "Urssaf"),
    ] {
        for doc in shared.docs(administration) {
            let path = paths.entry(format!("{prefix}{}", doc.pattern)).or_insert_with(|| json!({}));
            if let Some(operations) = path.as_object_mut() {
                operations
                    .insert(doc.method.to_lowercase(), operation(doc, tag, shared.docs(administration)));
            }
        }
        schemas.extend(shared.side(administration).schemas());
    }
    json!({
        "openapi": "3.0.3",
        "info": {
            "title": "mandataire sandbox",
            "version": env!("CARGO_PKG_VERSION"),
            "description": "What the sandbox plays. Not a document of INPI or Urssaf: where the real behaviour is \
                            unknown, the sandbox's options offer variants.",
        },
        "servers": [{"url": shared.origin}],
        "paths": paths,
        "components": {
            "schemas": schemas,
            "securitySchemes": {
                "bearer": {"type": "http", "scheme": "bearer"},
                "cookie": {"type": "apiKey", "in": "cookie", "name": "BEARER"},
            },
        },
    })
}

fn operation(doc: &RouteDoc, tag: &str, table: &[RouteDoc]) -> Value {
    let in_path = doc
        .pattern
        .split('/')
        .filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'))
        .map(|name| json!({"name": name, "in": "path", "required": true, "schema": {"type": "string"}}));
    let in_query = doc.query.iter().map(|name| {
        // `status[]` repeats; everything else comes once.
        let schema = if name.ends_with("[]") {
            json!({"type": "array", "items": {"type": "string"}})
        } else if matches!(*name, "page" | "itemsPerPage") {
            json!({"type": "integer", "minimum": 1, "maximum": 100})
        } else {
            json!({"type": "string"})
        };
        json!({"name": name, "in": "query", "required": false, "schema": schema})
    });
    let parameters: Vec<Value> = in_path.chain(in_query).collect();
    let responses: Map<String, Value> = doc
        .statuses
        .iter()
        .map(|status| {
            (
                status.to_string(),
                json!({"description": hyper::StatusCode::from_u16(*status)
            .ok().and_then(|status| status.canonical_reason()).unwrap_or("")}),
            )
        })
        .collect();
    let mut operation = json!({
        "operationId": id_of(tag, doc),
        "tags": [tag],
        "summary": doc.summary,
        "parameters": parameters,
        "responses": responses,
    });
    // What a creation answers can be used by everything below it: testers follow these links.
    let below = format!("{}/{{id}}", doc.pattern);
    let below = table.iter().filter(|other| doc.method == "POST" && other.pattern.starts_with(&below));
    let links: Map<String, Value> = below
        .map(|other| {
            let id = id_of(tag, other);
            let link = json!({"operationId": id, "parameters": {"id": "$response.body#/id"}});
            (id, link)
        })
        .collect();
    if !links.is_empty() && operation["responses"].get("201").is_some() {
        operation["responses"]["201"]["links"] = Value::Object(links);
    }
    if doc.secured {
        operation["security"] = json!([{"bearer": []}, {"cookie": []}]);
    }
    if let Some(schema) = doc.request {
        let schema = json!({"$ref": format!("#/components/schemas/{schema}")});
        operation["requestBody"] =
            json!({"required": true, "content": {"application/json": {"schema": schema}}});
    }
    operation
}

/// `guichet_unique_get_formalities_id`.
fn id_of(tag: &str, doc: &RouteDoc) -> String {
    let path = doc.pattern.strip_prefix("/api").unwrap_or(doc.pattern);
    let text = format!("{tag} {}{path}", doc.method).to_lowercase();
    let words = text.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("_")
}
