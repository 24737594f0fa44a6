//! From JSON Schemas to the model. What is not understood is an error: nothing is left out silently.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::model::{Case, Field, Item, Module, Record, Type, Union, Words};
use crate::roots::{MODULES, Schemas};
use mandataire_codegen::names::{pascal, snake};

/// Module and name by definition.
type Homes = BTreeMap<String, (String, String)>;

/// Every module but the content of formalities.
pub(crate) fn modules(schemas: &Schemas) -> Result<Vec<Module>, String> {
    let homes: Homes = schemas
        .homes
        .iter()
        .map(|(key, (module, name))| (key.clone(), ((*module).to_owned(), (*name).to_owned())))
        .collect();
    // A type of the standard library, by hand in every language.
    let stray: Vec<&String> =
        schemas.read.keys().filter(|key| !homes.contains_key(*key) && *key != "Duration").collect();
    if !stray.is_empty() {
        return Err(format!("types without a module in roots.rs: {stray:?}"));
    }
    let mut modules = Vec::new();
    for (module, doc) in MODULES {
        let mut items = Vec::new();
        for (key, schema) in &schemas.read {
            let Some((_, name)) = homes.get(key).filter(|(home, _)| home == module) else { continue };
            let written = schemas.written.get(key).unwrap_or(&Value::Null);
            Reader { homes: &homes, module, items: &mut items }
                .item(name, schema, written)
                .map_err(|error| format!("{module}.{name}: {error}"))?;
        }
        modules.push(Module { name: module.to_owned(), doc: doc.to_owned(), items });
    }
    Ok(modules)
}

/// One module per block of the content.
pub(crate) fn blocks(blocks: &Map<String, Value>) -> Result<Vec<Module>, String> {
    let homes: Homes = blocks
        .keys()
        .map(|name| (name.clone(), (format!("content.{}", snake(name)), pascal(name))))
        .collect();
    let mut modules = Vec::new();
    for (key, schema) in blocks {
        let mut items = Vec::new();
        let name = pascal(key);
        let reader = Reader { homes: &homes, module: "content", items: &mut items };
        let mut record = reader.record(&name, schema, schema).map_err(|error| format!("{key}: {error}"))?;
        record.lenient = true;
        for field in &mut record.fields {
            if !matches!(field.kind, Type::Json) {
                field.kind = Type::Optional(Box::new(field.kind.clone()));
            }
        }
        items.push(Item::Record(record));
        modules.push(Module { name: snake(key), doc: format!("The block `{key}`."), items });
    }
    Ok(modules)
}

struct Reader<'a> {
    homes: &'a Homes,
    module: &'a str,
    items: &'a mut Vec<Item>,
}

impl Reader<'_> {
    fn item(mut self, name: &str, schema: &Value, written: &Value) -> Result<(), String> {
        let cases = schema.get("oneOf").or_else(|| schema.get("anyOf")).and_then(Value::as_array);
        let Some(cases) = cases else {
            if schema.get("properties").is_none() && schema["type"] == "string" {
                self.words(name, schema, std::slice::from_ref(schema));
                return Ok(());
            }
            let record = self.record(name, schema, written)?;
            self.items.push(Item::Record(record));
            return Ok(());
        };
        if cases.iter().all(|case| case["type"] == "string") {
            self.words(name, schema, cases);
            return Ok(());
        }
        let written = written.get("oneOf").or_else(|| written.get("anyOf")).and_then(Value::as_array);
        self.union(name, schema, cases, written.ok_or("another shape when written")?)
    }

    fn words(&mut self, name: &str, schema: &Value, cases: &[Value]) {
        let open = cases.iter().any(|case| case.get("const").or_else(|| case.get("enum")).is_none());
        let words = cases.iter().flat_map(words_of).collect();
        self.items.push(Item::Words(Words { name: name.to_owned(), doc: doc(schema), words, open }));
    }

    fn union(
        &mut self,
        name: &str,
        schema: &Value,
        cases: &[Value],
        written: &[Value],
    ) -> Result<(), String> {
        let mut union =
            Union { name: name.to_owned(), doc: doc(schema), cases: Vec::new(), words: Vec::new() };
        for (case, written) in cases.iter().zip(written) {
            if case["type"] == "string" {
                union.words.extend(words_of(case));
                continue;
            }
            let mut record = self.case(name, case, written)?;
            record.private |= is_private(schema);
            union.cases.push(record.name.clone());
            self.items.push(Item::Record(record));
        }
        self.items.push(Item::Union(union));
        Ok(())
    }

    /// A case that is an object: its tag is a constant among its fields, or its only key.
    fn case(&self, union: &str, schema: &Value, written: &Value) -> Result<Record, String> {
        let properties = object(schema.get("properties"))?;
        let tagged = properties.iter().find_map(|(key, value)| Some((key, value.get("const")?.as_str()?)));
        if let Some((key, tag)) = tagged {
            let mut record = self.record(&format!("{union}{}", words_pascal(tag)), schema, written)?;
            record.fields.retain(|field| field.wire != *key);
            record.case = Some(Case { tag: tag.to_owned(), key: Some(key.clone()), bare: false });
            return Ok(record);
        }
        let (tag, inner) = properties.iter().next().ok_or("a case without a key")?;
        let name = format!("{union}{}", words_pascal(tag));
        let bare = inner.get("properties").is_none();
        let mut record = if bare {
            let kind = self.kind(inner)?;
            let value = Field {
                wire: "value".to_owned(),
                doc: String::new(),
                private: kind.is_free(),
                kind,
                required: true,
                default: None,
                left_out: false,
            };
            Record {
                name,
                doc: String::new(),
                fields: vec![value],
                open: false,
                lenient: false,
                private: false,
                case: None,
            }
        } else {
            self.record(&name, inner, &written["properties"][tag])?
        };
        record.doc = doc(schema);
        record.case = Some(Case { tag: tag.clone(), key: None, bare });
        Ok(record)
    }

    fn record(&self, name: &str, schema: &Value, written: &Value) -> Result<Record, String> {
        let none = Map::new();
        let properties = schema.get("properties").and_then(Value::as_object).unwrap_or(&none);
        let mut fields = Vec::new();
        for (wire, schema) in properties {
            let kind = self.kind(schema).map_err(|error| format!("{wire}: {error}"))?;
            fields.push(Field {
                wire: wire.clone(),
                doc: doc(schema),
                private: is_private(schema) || kind.is_free(),
                kind,
                required: false,
                default: schema.get("default").cloned(),
                left_out: !requires(written, wire),
            });
        }
        let strict = schema.get("additionalProperties") == Some(&Value::Bool(false));
        for field in &mut fields {
            // What answers must hold is not asked of whoever builds one by hand.
            let empty = !strict && matches!(field.kind, Type::List(_) | Type::Map(_) | Type::JsonObject);
            field.required = requires(schema, &field.wire) && !empty;
        }
        Ok(Record {
            name: name.to_owned(),
            doc: doc(schema),
            fields,
            open: schema.get("additionalProperties") == Some(&Value::Bool(true)),
            lenient: false,
            private: is_private(schema),
            case: None,
        })
    }

    fn kind(&self, schema: &Value) -> Result<Type, String> {
        if let Some(any) = schema.get("anyOf").and_then(Value::as_array) {
            return match any.as_slice() {
                [inner, null] if null["type"] == "null" => Ok(Type::Optional(Box::new(self.kind(inner)?))),
                _ => Err("a choice that has no name".to_owned()),
            };
        }
        let types: Vec<&str> = match schema.get("type") {
            Some(Value::String(one)) => vec![one],
            Some(Value::Array(many)) => many.iter().filter_map(Value::as_str).collect(),
            _ => Vec::new(),
        };
        let kind = self.plain(schema, &types)?;
        Ok(if types.contains(&"null") { Type::Optional(Box::new(kind)) } else { kind })
    }

    fn plain(&self, schema: &Value, types: &[&str]) -> Result<Type, String> {
        let text = |key: &str| schema.get(key).and_then(Value::as_str);
        if let Some(reference) = text("$ref") {
            let key = reference.rsplit('/').next().unwrap_or_default();
            if key == "Duration" {
                return Ok(Type::Own("Duration".to_owned()));
            }
            let (module, name) = self.homes.get(key).ok_or(format!("unknown type {key}"))?;
            return Ok(Type::Named { module: module.clone(), name: name.clone() });
        }
        if let Some(own) = text("x-mandataire") {
            return Ok(if own.starts_with("CodeList:") { Type::Text } else { Type::Own(own.to_owned()) });
        }
        let own = |name: &str| Ok(Type::Own(name.to_owned()));
        match (types.first().copied(), text("format"), text("pattern")) {
            (Some("string"), Some("date"), _) => own("Date"),
            (Some("string"), Some("date-time"), _) => own("Timestamp"),
            (Some("string"), _, Some(pattern)) if pattern.starts_with(r"^-?\d+") => own("Decimal"),
            (Some("string"), _, _) => Ok(Type::Text),
            (Some("boolean"), _, _) => Ok(Type::Boolean),
            (Some("integer"), _, _) => Ok(Type::Integer),
            (Some("array"), _, _) => {
                Ok(Type::List(Box::new(self.kind(schema.get("items").unwrap_or(&Value::Null))?)))
            }
            (Some("object"), _, _) => match schema.get("additionalProperties") {
                Some(Value::Bool(true)) => Ok(Type::JsonObject),
                Some(values @ Value::Object(_)) => Ok(Type::Map(Box::new(self.kind(values)?))),
                _ => Err("an object without a name".to_owned()),
            },
            (None, _, _) => Ok(Type::Json),
            _ => Err(format!("no type for {schema} in {}", self.module)),
        }
    }
}

fn words_of(schema: &Value) -> Vec<(String, String)> {
    let one = schema.get("const").and_then(Value::as_str).map(|word| (word.to_owned(), doc(schema)));
    let many = schema.get("enum").and_then(Value::as_array).into_iter().flatten();
    one.into_iter()
        .chain(many.filter_map(Value::as_str).map(|word| (word.to_owned(), String::new())))
        .collect()
}

/// `not_filed`, `noActivity` -> `NotFiled`, `NoActivity`.
fn words_pascal(tag: &str) -> String {
    tag.split('_').map(pascal).collect()
}

fn requires(schema: &Value, wire: &str) -> bool {
    schema
        .get("required")
        .and_then(Value::as_array)
        .is_some_and(|names| names.iter().any(|name| name == wire))
}

fn is_private(schema: &Value) -> bool {
    schema.get("x-private") == Some(&Value::Bool(true))
}

fn object(value: Option<&Value>) -> Result<&Map<String, Value>, String> {
    value.and_then(Value::as_object).ok_or_else(|| "not an object".to_owned())
}

/// The description, with what only our keys say.
fn doc(schema: &Value) -> String {
    let said = schema.get("description").and_then(Value::as_str).unwrap_or_default();
    let list = schema
        .get("x-mandataire")
        .or_else(|| schema.get("items")?.get("x-mandataire"))
        .and_then(Value::as_str)
        .and_then(|own| own.strip_prefix("CodeList:"))
        .map(|list| format!("Code list `{list}`."));
    let deprecated = (schema.get("deprecated") == Some(&Value::Bool(true)))
        .then(|| "Deprecated by the official text.".to_owned());
    let texts = [Some(said.to_owned()), list, deprecated];
    let texts: Vec<String> = texts.into_iter().flatten().filter(|text| !text.is_empty()).collect();
    texts.join("\n\n")
}
