//! What rules anywhere in the tree ask about the whole.

use super::tree::{Seen, Tree};

/// A short code, kept without allocation; longer texts are no codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Short {
    bytes: [u8; 9],
    len: u8,
}

impl Short {
    pub(crate) fn of(text: &str) -> Self {
        let mut bytes = [0; 9];
        match bytes.get_mut(..text.len()) {
            Some(room) => {
                room.copy_from_slice(text.as_bytes());
                Self { bytes, len: u8::try_from(text.len()).unwrap_or(0) }
            }
            None => Self::default(),
        }
    }

    /// A code of one letter; 0 for any other.
    fn letter(self) -> u8 {
        if self.len == 1 { self.bytes[0] } else { 0 }
    }

    pub(crate) fn as_str(&self) -> &str {
        self.bytes
            .get(..usize::from(self.len))
            .and_then(|bytes| std::str::from_utf8(bytes).ok())
            .unwrap_or("")
    }
}

/// The answers.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Context {
    /// The one letter of the code; 0 when it is not known: a part was given alone.
    type_formalite: u8,
    type_personne: u8,
    forme_juridique: Short,
    pub(crate) evenement_cessation: Short,
    pub(crate) nature_cessation: Short,
    pub(crate) foreign: bool,
    pub(crate) micro: bool,
    /// The company has one partner.
    pub(crate) single_partner: bool,
    /// A travelling trader: no street of its own.
    pub(crate) ambulant: bool,
    siren: Short,
    /// No content of a formality: annual accounts.
    pub(crate) accounts: bool,
}

impl Context {
    pub(crate) fn of_accounts() -> Self {
        Self { accounts: true, ..Self::default() }
    }

    /// Reads `content`, given the two codes of its envelope.
    pub(crate) fn read<T: Tree>(content: &T, type_formalite: Short, type_personne: Short) -> Self {
        let mut context = Self {
            type_formalite: type_formalite.letter(),
            type_personne: type_personne.letter(),
            evenement_cessation: code(content, "evenementCessation"),
            nature_cessation: code(content, "natureCessation"),
            ..Self::default()
        };
        if let Some(nature) = content.get("natureCreation") {
            context.forme_juridique = code(&nature, "formeJuridique");
            context.foreign = flag(&nature, "societeEtrangere") == Some(true);
            context.micro = flag(&nature, "microEntreprise") == Some(true);
        }
        let block = ["personneMorale", "personnePhysique", "exploitation"]
            .iter()
            .find_map(|block| content.get(block).filter(|block| block.seen() == Seen::Object));
        context.ambulant = block
            .as_ref()
            .and_then(|block| block.get("adresseEntreprise")?.get("caracteristiques"))
            .is_some_and(|traits| flag(&traits, "ambulant") == Some(true));
        if let Some(identite) = block.and_then(|block| block.get("identite")) {
            context.single_partner = identite
                .get("description")
                .is_some_and(|description| flag(&description, "indicateurAssocieUnique") == Some(true));
            let entreprise = identite.get("entreprise");
            if context.forme_juridique == Short::default()
                && let Some(entreprise) = &entreprise
            {
                context.forme_juridique = code(entreprise, "formeJuridique");
            }
            context.siren = entreprise.as_ref().map_or_else(Short::default, |block| code(block, "siren"));
        }
        context
    }

    pub(crate) fn creation(&self) -> bool {
        self.type_formalite == b'C'
    }

    pub(crate) fn modification(&self) -> bool {
        self.type_formalite == b'M'
    }

    pub(crate) fn cessation(&self) -> bool {
        self.type_formalite == b'R'
    }

    /// Which formality it is, is known.
    pub(crate) fn is_formality(&self) -> bool {
        self.type_formalite != 0
    }

    /// P, M, E, or nothing.
    pub(crate) fn person(&self) -> &'static str {
        match self.type_personne {
            b'P' => "P",
            b'M' => "M",
            b'E' => "E",
            _ => "",
        }
    }

    /// The company's SIREN, empty when it is not said.
    pub(crate) fn siren(&self) -> &str {
        self.siren.as_str()
    }

    pub(crate) fn legal_form(&self) -> &str {
        self.forme_juridique.as_str()
    }

    /// A company or a person that begins or changes: what is asked is asked of both.
    pub(crate) fn begins_or_changes(&self) -> bool {
        self.creation() || self.modification()
    }

    /// The legal form's first two digits are one of these.
    pub(crate) fn family(&self, prefixes: &[&str]) -> bool {
        prefixes.iter().any(|prefix| self.legal_form().starts_with(prefix))
    }
}

pub(crate) fn code<T: Tree>(node: &T, key: &str) -> Short {
    node.get(key).map_or_else(Short::default, |value| match value.seen() {
        Seen::Text(text) => Short::of(&text),
        _ => Short::default(),
    })
}

fn flag<T: Tree>(node: &T, key: &str) -> Option<bool> {
    match node.get(key)?.seen() {
        Seen::Boolean(flag) => Some(flag),
        _ => None,
    }
}
