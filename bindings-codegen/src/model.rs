//! What a renderer is given: records, words and unions, whatever the language. Names of fields are those of the wire.

use serde_json::Value;

/// A module of a package.
pub(crate) struct Module {
    pub(crate) name: String,
    pub(crate) doc: String,
    pub(crate) items: Vec<Item>,
}

pub(crate) enum Item {
    Record(Record),
    Words(Words),
    Union(Union),
}

impl Item {
    pub(crate) fn name(&self) -> &str {
        match self {
            Self::Record(record) => &record.name,
            Self::Words(words) => &words.name,
            Self::Union(union) => &union.name,
        }
    }
}

/// An object with fields.
pub(crate) struct Record {
    pub(crate) name: String,
    pub(crate) doc: String,
    pub(crate) fields: Vec<Field>,
    /// Unknown keys are kept.
    pub(crate) open: bool,
    /// A field whose value does not fit is kept like an unknown key.
    pub(crate) lenient: bool,
    /// Shows only which fields are set.
    pub(crate) private: bool,
    /// The case of a union it is.
    pub(crate) case: Option<Case>,
}

/// One case of a union, on the wire.
#[derive(Clone)]
pub(crate) struct Case {
    pub(crate) tag: String,
    /// The key that holds the tag. None: the tag is itself the only key, and its value the record.
    pub(crate) key: Option<String>,
    /// The record is one value, without a name of its own.
    pub(crate) bare: bool,
}

pub(crate) struct Field {
    pub(crate) wire: String,
    pub(crate) doc: String,
    pub(crate) kind: Type,
    pub(crate) required: bool,
    /// What it is when nothing is said; None: nothing.
    pub(crate) default: Option<Value>,
    /// Left out when it says nothing, instead of written as null or empty.
    pub(crate) left_out: bool,
    pub(crate) private: bool,
}

/// The type of a field.
#[derive(Clone)]
pub(crate) enum Type {
    Text,
    Boolean,
    Integer,
    /// Any JSON.
    Json,
    /// Any JSON object.
    JsonObject,
    /// A type that every language has by hand: `Siret`, `Euros`, `Date`…
    Own(String),
    List(Box<Type>),
    /// An object whose keys are data.
    Map(Box<Type>),
    Optional(Box<Type>),
    /// An item of a module.
    Named {
        module: String,
        name: String,
    },
}

impl Type {
    /// Whether free JSON is in it.
    pub(crate) fn is_free(&self) -> bool {
        match self {
            Self::Json | Self::JsonObject => true,
            Self::List(inner) | Self::Map(inner) | Self::Optional(inner) => inner.is_free(),
            _ => false,
        }
    }
}

/// One of some words.
pub(crate) struct Words {
    pub(crate) name: String,
    pub(crate) doc: String,
    pub(crate) words: Vec<(String, String)>,
    /// Other words are kept.
    pub(crate) open: bool,
}

/// One of some records or words.
pub(crate) struct Union {
    pub(crate) name: String,
    pub(crate) doc: String,
    /// Names of records of the same module.
    pub(crate) cases: Vec<String>,
    pub(crate) words: Vec<(String, String)>,
}
