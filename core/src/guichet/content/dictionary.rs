//! The shape of INPI's dictionary: blocks of fields, code lists, rules, triggers. The facts themselves are in
//! `core/dictionary`, and as Rust in `generated`.

use super::generated::blocks::{BLOCKS, BlockId};
use super::generated::lists::{LISTS, ListId};

/// A block of a payload.
#[derive(Debug)]
pub struct BlockInfo {
    pub(crate) name: &'static str,
    /// Its fields are not all known: an unknown one is a warning.
    pub(crate) open: bool,
    /// Keys that only the server writes: sending them is a mistake.
    pub(crate) server_side: &'static [&'static str],
    /// Places of its indicators in the table of triggers.
    pub(crate) triggers: &'static [u16],
    pub(crate) fields: &'static [FieldInfo],
    pub(crate) docs: &'static [FieldDoc],
    /// Places of the fields that are required whatever the rest is.
    pub(crate) required: &'static [u8],
    pub(crate) index: &'static [u8; 256],
}

/// What is checked of a field.
#[derive(Debug)]
pub struct FieldInfo {
    pub(crate) name: &'static str,
    pub(crate) key: Key,
    pub(crate) shape: Shape,
    pub(crate) pattern: Pattern,
    /// Lengths in characters.
    pub(crate) min: u16,
    pub(crate) max: u16,
    /// A text of which only the length is checked.
    pub(crate) plain: bool,
    /// An `is…Triggered` indicator: true declares a modification.
    pub(crate) trigger: bool,
}

/// What is said of a field.
#[derive(Debug)]
pub struct FieldDoc {
    pub(crate) id: &'static str,
    pub(crate) label: &'static str,
    pub(crate) rule: &'static str,
    pub(crate) june2026: &'static str,
    pub(crate) note: &'static str,
    pub(crate) source: &'static str,
    pub(crate) certainty: Certainty,
    pub(crate) deprecated: bool,
}

/// The JSON type of a field, and what goes without saying with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Any text.
    Text,
    /// The official texts disagree: a text or an integer.
    TextOrInteger,
    /// `true` or `false`.
    Boolean,
    /// The official texts disagree: a boolean is sent, a text is accepted.
    BooleanOrText,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// A list of texts.
    Texts,
    /// `YYYY-MM-DD`, a day of the calendar.
    Date,
    /// Day and month, `3112`.
    Ddmm,
    /// A SIREN: nine digits, key checked.
    Siren,
    /// A SIRET: fourteen digits, key checked.
    Siret,
    /// An e-mail address.
    Mail,
    /// An object, described by the block.
    Block(BlockId),
    /// A list of such objects.
    Blocks(BlockId),
    /// A text from a code list.
    Code(ListId),
    /// A list of such codes.
    Codes(ListId),
    /// Anything: no public text says more.
    Any,
}

/// The official expressions, by what they mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pattern {
    /// No expression.
    Any,
    /// `\d{9}`.
    NineDigits,
    /// `\d{2}`.
    TwoDigits,
    /// `\d{8}`.
    EightDigits,
    /// A domain name.
    Domain,
    /// An address of a page, loosely.
    Url,
    /// A capital, then four capitals or digits.
    MsaCode,
    /// Digits, spaces, `à`, `A`, `a`, `-`.
    StreetNumber,
    /// Nine or eleven characters.
    NineOrEleven,
    /// Digits only.
    Digits,
}

/// How sure a fact is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Certainty {
    /// An official text says it.
    Verified,
    /// Seen on the real server or in real data, by third parties.
    Observed,
    /// Two official texts disagree.
    Conflict,
    /// Only seen in programs of third parties.
    Client,
    /// Deduced.
    Inferred,
    /// Nobody says.
    Unknown,
}

/// A code list.
#[derive(Debug)]
pub struct ListInfo {
    pub(crate) name: &'static str,
    pub(crate) codes: &'static [Code],
    pub(crate) index: &'static [u16],
    /// Short and stable: another code is an error. Else the list grows, and another code is a warning.
    pub(crate) closed: bool,
    pub(crate) source: &'static str,
}

/// A code and its French label; the label is empty when no public text gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Code {
    /// As on the wire.
    pub code: &'static str,
    /// In French, as in the dictionary.
    pub label: &'static str,
}

/// How a broken rule counts (see [`Mode`](super::Mode)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Tier {
    /// Official and confirmed: an error.
    A,
    /// A sentence of the dictionaries that was not seen enforced: a warning, an error in strict mode.
    B,
    /// Worth saying: always a warning.
    N,
}

/// A rule between fields.
#[derive(Debug)]
pub struct RuleInfo {
    pub(crate) code: &'static str,
    pub(crate) tier: Tier,
    pub(crate) on: &'static [(BlockId, usize)],
    pub(crate) fr: &'static str,
    pub(crate) en: &'static str,
    pub(crate) source: &'static str,
}

/// An indicator of a modification.
#[derive(Debug)]
pub struct Trigger {
    pub(crate) block: BlockId,
    pub(crate) field: usize,
    /// The indicator's name, `is10MTriggered`.
    pub name: &'static str,
    /// Codes of the events it declares.
    pub events: &'static [&'static str],
    pub(crate) dates: &'static [usize],
    /// Where this is said.
    pub source: &'static str,
    /// How sure it is.
    pub certainty: Certainty,
}

impl BlockId {
    pub(crate) fn info(self) -> &'static BlockInfo {
        // One entry per variant, in the same order: both are written by the generator.
        &BLOCKS[self as usize]
    }
}

impl ListId {
    pub(crate) fn info(self) -> &'static ListInfo {
        &LISTS[self as usize]
    }
}

impl BlockInfo {
    /// The place of a field.
    pub(crate) fn find(&self, name: &str) -> Option<usize> {
        let key = Key::of(name.as_bytes());
        let mut slot = key.hash();
        loop {
            let n = usize::from(*self.index.get(slot & 255)?).checked_sub(1)?;
            let field = self.fields.get(n)?;
            if key.is(&field.key) && (key.is_whole() || field.name == name) {
                return Some(n);
            }
            slot += 1;
        }
    }
}

impl ListInfo {
    /// The code with its label, when the list has it.
    pub(crate) fn find(&self, code: &str) -> Option<&'static Code> {
        let mask = self.index.len() - 1;
        let mut slot = Key::of(code.as_bytes()).hash();
        loop {
            let n = usize::from(*self.index.get(slot & mask)?).checked_sub(1)?;
            let one = self.codes.get(n)?;
            if one.code == code {
                return Some(one);
            }
            slot += 1;
        }
    }
}

/// Both ends, the middle and the length of a name: compared before its letters, and nearly always enough.
#[derive(Debug, Clone, Copy)]
pub struct Key {
    first: u64,
    last: u64,
    middle: u64,
    len: usize,
}

impl Key {
    #[inline]
    pub(crate) const fn of(name: &[u8]) -> Self {
        let len = name.len();
        if let (Some(first), Some(last)) = (name.first_chunk(), name.last_chunk()) {
            let (_, half) = name.split_at(len / 2 - 4);
            let middle = match half.first_chunk() {
                Some(middle) => u64::from_le_bytes(*middle),
                None => 0,
            };
            return Self { first: u64::from_le_bytes(*first), last: u64::from_le_bytes(*last), middle, len };
        }
        if let (Some(first), Some(last)) = (name.first_chunk(), name.last_chunk()) {
            let (first, last) = (u32::from_le_bytes(*first), u32::from_le_bytes(*last));
            return Self { first: first as u64, last: last as u64, middle: 0, len };
        }
        let first = match *name {
            [a] => a as u64,
            [a, b] => a as u64 | (b as u64) << 8,
            [a, b, c] => a as u64 | (b as u64) << 8 | (c as u64) << 16,
            _ => 0,
        };
        Self { first, last: 0, middle: 0, len }
    }

    #[inline]
    const fn is(&self, other: &Self) -> bool {
        self.first == other.first
            && self.last == other.last
            && self.middle == other.middle
            && self.len == other.len
    }

    /// The three words hold every letter.
    const fn is_whole(&self) -> bool {
        self.len <= 24
    }

    #[allow(clippy::cast_possible_truncation, reason = "a hash")]
    #[inline]
    const fn hash(&self) -> usize {
        let mixed = self.first.wrapping_mul(0x9E37_79B9_7F4A_7C15)
            ^ self.last.wrapping_mul(0xC2B2_AE3D_27D4_EB4F)
            ^ self.middle.wrapping_mul(0x1656_67B1_9E37_79F9);
        (mixed.wrapping_add(self.len as u64) >> 32) as usize
    }
}

/// A table from the hash of a name to its place plus one.
pub(crate) const fn index(fields: &[FieldInfo]) -> [u8; 256] {
    let mut table = [0; 256];
    let mut n = 0;
    while n < fields.len() {
        let mut slot = fields[n].key.hash() & 255;
        while table[slot] != 0 {
            slot = (slot + 1) & 255;
        }
        table[slot] = n as u8 + 1;
        n += 1;
    }
    table
}

/// The same for a code list; `N` is a power of two.
pub(crate) const fn list_index<const N: usize>(codes: &[Code]) -> [u16; N] {
    let mut table = [0; N];
    let mut n = 0;
    while n < codes.len() {
        let mut slot = Key::of(codes[n].code.as_bytes()).hash() & (N - 1);
        while table[slot] != 0 {
            slot = (slot + 1) & (N - 1);
        }
        table[slot] = n as u16 + 1;
        n += 1;
    }
    table
}

/// A text from a code list: constants for the codes of short lists, labels, and any other code kept as it is.
macro_rules! code_list {
    ($(#[$doc:meta])* $name:ident { $( $(#[$label:meta])* $constant:ident = $code:literal; )* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(transparent)]
        pub struct $name(std::borrow::Cow<'static, str>);

        impl $name {
            $( $(#[$label])* pub const $constant: Self = Self(std::borrow::Cow::Borrowed($code)); )*

            /// Any code, known or not.
            pub fn new(code: impl Into<std::borrow::Cow<'static, str>>) -> Self {
                Self(code.into())
            }

            /// As on the wire.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The official French label; `None` when the code is not in the list, empty when no public text gives it.
            pub fn label(&self) -> Option<&'static str> {
                ListId::$name.info().find(&self.0).map(|code| code.label)
            }

            /// Every known code with its label.
            pub fn all() -> &'static [Code] {
                ListId::$name.info().codes
            }
        }

        #[cfg(feature = "schema")]
        $crate::schema::schema_as!($name, "string", format!("CodeList:{}", ListId::$name.info().name));

        impl From<&'static str> for $name {
            fn from(code: &'static str) -> Self {
                Self::new(code)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl $crate::guichet::content::model::Scalar for $name {
            fn slot(&self) -> $crate::guichet::content::model::Slot<'_> {
                $crate::guichet::content::model::Slot::Text(&self.0)
            }

            fn fits(value: &serde_json::Value) -> bool {
                value.is_string() || value.is_number()
            }

            fn read(value: serde_json::Value) -> Result<Self, serde_json::Value> {
                <String as $crate::guichet::content::model::Scalar>::read(value).map(Self::new)
            }
        }
    };
}
pub(crate) use code_list;
