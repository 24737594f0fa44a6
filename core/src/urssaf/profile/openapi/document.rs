//! Swagger 2.0 and OpenAPI 3.x as one shape: operations with parameters and fields.

use std::cell::Cell;

use serde_json::{Map, Value};

use crate::error::{Error, code};

/// How deep a schema is followed: deeper is a circle, or nothing that a person declares.
const DEPTH: usize = 12;
/// How many schemas of one operation are looked at.
const SCHEMAS: usize = 20_000;

pub(super) struct Document {
    root: Value,
    two: bool,
    /// Schemas that may still be looked at for one operation: circles that branch have no end of them.
    left: Cell<usize>,
}

/// One operation of the document.
pub(super) struct Entry {
    pub(super) method: String,
    pub(super) path: String,
    /// Identifier, title and description, lower case.
    pub(super) words: String,
    pub(super) inputs: Vec<Input>,
    pub(super) outputs: Vec<Leaf>,
}

/// A parameter, or a field of the body.
pub(super) struct Input {
    /// `path`, `query`, `header`, `body`.
    pub(super) place: &'static str,
    pub(super) required: bool,
    pub(super) leaf: Leaf,
}

/// A field of a schema.
#[derive(Clone)]
pub(super) struct Leaf {
    /// The name of the parameter or field.
    pub(super) name: String,
    /// JSON pointer; inside the list for a field of a list.
    pub(super) at: String,
    /// The pointer of the list it is in.
    pub(super) list: Option<String>,
    pub(super) kind: String,
    pub(super) values: Vec<String>,
}

impl Document {
    pub(super) fn read(text: &str) -> Result<Self, Error> {
        let text = text.trim_start_matches('\u{feff}');
        let root: Value = serde_json::from_str(text).map_err(|error| {
            refuse(&format!(
                "it is not JSON (line {}, column {}); convert YAML first",
                error.line(),
                error.column()
            ))
        })?;
        let version = |key: &str| root.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
        let two = version("swagger").starts_with("2.");
        if !two && !version("openapi").starts_with("3.") {
            return Err(refuse("it says neither \"swagger\": \"2.0\" nor \"openapi\": \"3.…\""));
        }
        if root.get("paths").and_then(Value::as_object).is_none_or(Map::is_empty) {
            return Err(refuse("it has no paths"));
        }
        Ok(Self { root, two, left: Cell::new(SCHEMAS) })
    }

    /// The host with its scheme, if the document tells it, and what stands before the paths.
    pub(super) fn server(&self) -> (Option<String>, Option<String>) {
        let text = |pointer: &str| self.root.pointer(pointer).and_then(Value::as_str);
        let path =
            |path: &str| Some(path.trim_end_matches('/').to_owned()).filter(|path| path.starts_with('/'));
        if self.two {
            let host = text("/host").map(|host| format!("https://{host}"));
            return (host, text("/basePath").and_then(path));
        }
        let Some(server) = text("/servers/0/url") else { return (None, None) };
        match url::Url::parse(server) {
            Ok(url) => {
                let host = url.host_str().map(|host| match url.port() {
                    Some(port) => format!("{}://{host}:{port}", url.scheme()),
                    None => format!("{}://{host}", url.scheme()),
                });
                (host, path(url.path()))
            }
            Err(_) => (None, path(server)),
        }
    }

    /// The token endpoint and the scopes of the client-credentials flow.
    pub(super) fn token(&self) -> (Option<String>, Vec<String>) {
        let schemes = if self.two { "/securityDefinitions" } else { "/components/securitySchemes" };
        let all = self.root.pointer(schemes).and_then(Value::as_object).into_iter().flatten();
        for (_, scheme) in all {
            let flow = if self.two { Some(scheme) } else { scheme.pointer("/flows/clientCredentials") };
            let Some(flow) = flow else { continue };
            let Some(url) = flow.get("tokenUrl").and_then(Value::as_str) else { continue };
            let path = match url::Url::parse(url) {
                Ok(url) => url.path().to_owned(),
                Err(_) => url.to_owned(),
            };
            let scopes = flow.get("scopes").and_then(Value::as_object).into_iter().flatten();
            return (Some(path), scopes.map(|(name, _)| name.clone()).collect());
        }
        (None, Vec::new())
    }

    pub(super) fn entries(&self) -> Vec<Entry> {
        let paths = self.root.get("paths").and_then(Value::as_object).into_iter().flatten();
        let mut entries = Vec::new();
        for (path, item) in paths {
            let item = self.resolved(item);
            let shared = item.get("parameters").and_then(Value::as_array).cloned().unwrap_or_default();
            for method in ["get", "post", "put", "patch", "delete"] {
                if let Some(operation) = item.get(method).filter(|operation| operation.is_object()) {
                    entries.push(self.entry(method, path, operation, &shared));
                }
            }
        }
        entries
    }

    fn entry(&self, method: &str, path: &str, operation: &Value, shared: &[Value]) -> Entry {
        self.left.set(SCHEMAS);
        let texts = ["operationId", "summary", "description"];
        let mut words: Vec<&str> = texts.iter().filter_map(|key| operation.get(key)?.as_str()).collect();
        words.extend(
            operation.get("tags").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str),
        );
        let mut inputs = Vec::new();
        let own = operation.get("parameters").and_then(Value::as_array).into_iter().flatten();
        for parameter in own.chain(shared) {
            self.parameter(self.resolved(parameter), &mut inputs);
        }
        let body = operation.get("requestBody").map(|body| self.resolved(body));
        if let Some(schema) = body.and_then(schema_of) {
            self.body(schema, &mut inputs);
        }
        let responses = operation.get("responses");
        let good = ["200", "201", "2XX", "default"].iter().find_map(|status| responses?.get(status));
        let mut outputs = Vec::new();
        let answer = good.map(|answer| self.resolved(answer));
        if let Some(schema) = answer.and_then(|answer| answer.get("schema").or_else(|| schema_of(answer))) {
            self.leaves(schema, String::new(), None, 0, &mut outputs, &mut Vec::new());
        }
        Entry {
            method: method.to_ascii_uppercase(),
            path: path.to_owned(),
            words: words.join(" ").to_lowercase(),
            inputs,
            outputs,
        }
    }

    fn parameter(&self, parameter: &Value, inputs: &mut Vec<Input>) {
        let place = match parameter.get("in").and_then(Value::as_str) {
            Some("path") => "path",
            Some("query") => "query",
            Some("header") => "header",
            Some("body") => {
                if let Some(schema) = parameter.get("schema") {
                    self.body(schema, inputs);
                }
                return;
            }
            _ => return,
        };
        let Some(name) = parameter.get("name").and_then(Value::as_str) else { return };
        // Swagger 2.0 has the type in the parameter itself.
        let schema = self.resolved(parameter.get("schema").unwrap_or(parameter));
        let leaf = leaf(name, name.to_owned(), None, schema);
        inputs.push(Input { place, required: parameter.get("required") == Some(&Value::Bool(true)), leaf });
    }

    fn body(&self, schema: &Value, inputs: &mut Vec<Input>) {
        let mut leaves = Vec::new();
        let mut required = Vec::new();
        self.leaves(schema, String::new(), None, 0, &mut leaves, &mut required);
        inputs.extend(leaves.into_iter().map(|leaf| Input {
            place: "body",
            required: required.contains(&leaf.at),
            leaf,
        }));
    }

    /// Every field of a schema, lists themselves included.
    fn leaves(
        &self,
        schema: &Value,
        at: String,
        list: Option<&str>,
        depth: usize,
        out: &mut Vec<Leaf>,
        required: &mut Vec<String>,
    ) {
        if depth > DEPTH || self.left.get() == 0 {
            return;
        }
        self.left.set(self.left.get() - 1);
        let schema = self.resolved(schema);
        for part in ["allOf", "oneOf", "anyOf"] {
            for one in schema.get(part).and_then(Value::as_array).into_iter().flatten() {
                self.leaves(one, at.clone(), list, depth + 1, out, required);
            }
        }
        if let Some(items) = schema.get("items") {
            let name = at.rsplit('/').next().unwrap_or_default().to_owned();
            // Lists in lists are not followed: no field of ours is there.
            if list.is_none() {
                let inside = at.clone();
                out.push(Leaf { name, at, list: None, kind: "array".into(), values: Vec::new() });
                self.leaves(items, String::new(), Some(&inside), depth + 1, out, &mut Vec::new());
            }
            return;
        }
        let must = schema.get("required").and_then(Value::as_array).into_iter().flatten();
        required.extend(must.filter_map(Value::as_str).map(|name| format!("{at}/{}", escape(name))));
        for (name, property) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
            let property = self.resolved(property);
            let here = format!("{at}/{}", escape(name));
            let deeper = ["properties", "items", "allOf", "oneOf", "anyOf"]
                .iter()
                .any(|key| property.get(key).is_some());
            if deeper {
                self.leaves(property, here, list, depth + 1, out, required);
            } else {
                out.push(leaf(name, here, list, property));
            }
        }
    }

    /// Follows `#/…` references; a circle or a reference elsewhere ends at nothing.
    fn resolved<'a>(&'a self, value: &'a Value) -> &'a Value {
        let mut here = value;
        for _ in 0..DEPTH {
            let Some(reference) = here.get("$ref").and_then(Value::as_str) else { return here };
            let Some(target) = reference.strip_prefix('#').and_then(|pointer| self.root.pointer(pointer))
            else {
                return &Value::Null;
            };
            here = target;
        }
        &Value::Null
    }
}

fn leaf(name: &str, at: String, list: Option<&str>, schema: &Value) -> Leaf {
    let values = schema.get("enum").and_then(Value::as_array).into_iter().flatten();
    // OpenAPI 3.1 may name several types.
    let kind = match schema.get("type") {
        Some(Value::Array(kinds)) => kinds.iter().filter_map(Value::as_str).find(|kind| *kind != "null"),
        kind => kind.and_then(Value::as_str),
    };
    Leaf {
        name: name.to_owned(),
        at,
        list: list.map(str::to_owned),
        kind: kind.unwrap_or("string").to_owned(),
        values: values.filter_map(Value::as_str).map(str::to_owned).collect(),
    }
}

fn schema_of(body: &Value) -> Option<&Value> {
    let content = body.get("content")?.as_object()?;
    let json = content.iter().find(|(kind, _)| kind.contains("json")).or_else(|| content.iter().next());
    json?.1.get("schema")
}

fn escape(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

fn refuse(why: &str) -> Error {
    Error::invalid_argument(code::PROFILE, format!("not an OpenAPI document: {why}"))
}
