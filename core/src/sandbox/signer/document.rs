//! Just enough of a PDF with a classic cross-reference table to add to it: the catalog, the first page, the trailer.

use std::collections::BTreeMap;

use memchr::memmem;

use crate::guichet::signature::pdf::lexer::{is_space, literal, regular};

/// Tables chained by `/Prev`, and levels of the page tree.
const MAX_STEPS: usize = 32;
const MAX_DEPTH: usize = 64;

pub(super) type Unsupported = &'static str;

/// A dictionary: names without the slash, values as written.
pub(super) type Dict<'a> = Vec<(&'a [u8], &'a [u8])>;

pub(super) struct Document<'a> {
    bytes: &'a [u8],
    offsets: BTreeMap<u32, usize>,
    pub(super) trailer: Dict<'a>,
    /// Where its last table starts.
    pub(super) start: usize,
}

/// An object as it is, to be written again with a change.
pub(super) struct Object<'a> {
    pub(super) number: u32,
    pub(super) generation: u32,
    pub(super) dict: Dict<'a>,
}

impl<'a> Document<'a> {
    pub(super) fn read(bytes: &'a [u8]) -> Result<Self, Unsupported> {
        const MARK: &[u8] = b"startxref";
        let start = memmem::rfind(bytes, MARK)
            .and_then(|at| Cursor(bytes.get(at + MARK.len()..)?).number())
            .and_then(|number| usize::try_from(number).ok())
            .ok_or("no startxref")?;
        let mut document = Self { bytes, offsets: BTreeMap::new(), trailer: Vec::new(), start };
        let mut next = Some(start);
        for _ in 0..MAX_STEPS {
            let Some(at) = next else { break };
            let trailer = document.table(at)?;
            next = get(&trailer, b"Prev")
                .and_then(|text| Cursor(text).number())
                .and_then(|at| at.try_into().ok());
            if document.trailer.is_empty() {
                document.trailer = trailer;
            }
        }
        if get(&document.trailer, b"Encrypt").is_some() {
            return Err("the document is encrypted");
        }
        Ok(document)
    }

    /// One table; what a later one says wins. Returns its trailer.
    fn table(&mut self, at: usize) -> Result<Dict<'a>, Unsupported> {
        const BROKEN: &str = "a broken cross-reference table";
        let mut cursor = Cursor(self.bytes.get(at..).unwrap_or_default());
        if !cursor.keyword(b"xref") {
            return Err("cross-reference streams are not supported by the test signer");
        }
        while !cursor.keyword(b"trailer") {
            let (first, count) = cursor.number().zip(cursor.number()).ok_or(BROKEN)?;
            for number in first..first.checked_add(count).ok_or(BROKEN)? {
                let offset = cursor.number().ok_or(BROKEN)?;
                cursor.number().ok_or(BROKEN)?;
                let used = cursor.keyword(b"n");
                if !used && !cursor.keyword(b"f") {
                    return Err(BROKEN);
                }
                if let (true, Ok(number), Ok(offset)) = (used, u32::try_from(number), usize::try_from(offset))
                {
                    self.offsets.entry(number).or_insert(offset);
                }
            }
        }
        cursor.dict().ok_or(BROKEN)
    }

    /// Follows `12 0 R`.
    pub(super) fn object(&self, reference: &[u8]) -> Result<Object<'a>, Unsupported> {
        let number = Cursor(reference).number().and_then(|number| u32::try_from(number).ok());
        let number = number.ok_or("not a reference")?;
        let at = self.offsets.get(&number).ok_or("a missing object")?;
        let mut cursor = Cursor(self.bytes.get(*at..).unwrap_or_default());
        let header = (cursor.number(), cursor.number().and_then(|generation| u32::try_from(generation).ok()));
        match header {
            (Some(found), Some(generation)) if found == u64::from(number) && cursor.keyword(b"obj") => {
                let dict = cursor.dict().ok_or("an object that is not a dictionary")?;
                Ok(Object { number, generation, dict })
            }
            _ => Err("a broken object"),
        }
    }

    pub(super) fn catalog(&self) -> Result<Object<'a>, Unsupported> {
        self.object(get(&self.trailer, b"Root").ok_or("no catalog")?)
    }

    pub(super) fn first_page(&self, catalog: &Object<'_>) -> Result<Object<'a>, Unsupported> {
        let mut node = self.object(get(&catalog.dict, b"Pages").ok_or("no pages")?)?;
        for _ in 0..MAX_STEPS {
            let Some(kids) = get(&node.dict, b"Kids") else { return Ok(node) };
            node = self.object(kids.strip_prefix(b"[").ok_or("a list of pages that is not direct")?)?;
        }
        Err("a page tree that is too deep")
    }
}

pub(super) fn get<'a>(dict: &[(&[u8], &'a [u8])], name: &[u8]) -> Option<&'a [u8]> {
    dict.iter().find(|(key, _)| *key == name).map(|(_, value)| *value)
}

/// Reads forward.
#[derive(Clone, Copy)]
pub(super) struct Cursor<'a>(pub(super) &'a [u8]);

impl<'a> Cursor<'a> {
    fn space(&mut self) {
        while let Some((first, rest)) = self.0.split_first() {
            if *first == b'%' {
                let end = memchr::memchr2(b'\n', b'\r', rest).unwrap_or(rest.len());
                self.0 = rest.get(end..).unwrap_or_default();
            } else if is_space(*first) {
                self.0 = rest;
            } else {
                return;
            }
        }
    }

    fn word(&mut self) -> &'a [u8] {
        self.space();
        let word = regular(self.0);
        self.0 = self.0.get(word.len()..).unwrap_or_default();
        word
    }

    pub(super) fn number(&mut self) -> Option<u64> {
        std::str::from_utf8(self.word()).ok()?.parse().ok()
    }

    /// Moves past the word when it is there.
    fn keyword(&mut self, word: &[u8]) -> bool {
        let mut next = *self;
        let found = next.word() == word;
        if found {
            *self = next;
        }
        found
    }

    fn dict(&mut self) -> Option<Dict<'a>> {
        self.space();
        self.0 = self.0.strip_prefix(b"<<")?;
        let mut dict = Vec::new();
        loop {
            self.space();
            if let Some(rest) = self.0.strip_prefix(b">>") {
                self.0 = rest;
                return Some(dict);
            }
            self.0 = self.0.strip_prefix(b"/")?;
            let name = regular(self.0);
            self.0 = self.0.get(name.len()..)?;
            self.space();
            let from = self.0;
            self.value(0)?;
            dict.push((name, from.get(..from.len() - self.0.len())?));
        }
    }

    /// Moves past one value; `12 0 R` is one.
    fn value(&mut self, depth: usize) -> Option<()> {
        self.space();
        if depth > MAX_DEPTH {
            return None;
        }
        let length = match self.0 {
            [b'<', b'<', ..] => {
                self.0 = self.0.get(2..)?;
                return self.members(b">>", depth);
            }
            [b'[', ..] => {
                self.0 = self.0.get(1..)?;
                return self.members(b"]", depth);
            }
            [b'(', ..] => literal(self.0),
            [b'<', ..] => memchr::memchr(b'>', self.0)? + 1,
            [b'/', rest @ ..] => 1 + regular(rest).len(),
            _ => {
                let mut reference = *self;
                if reference.number().is_some() && reference.number().is_some() && reference.keyword(b"R") {
                    *self = reference;
                    return Some(());
                }
                regular(self.0).len()
            }
        };
        self.0 = self.0.get(length..).filter(|_| length > 0)?;
        Some(())
    }

    fn members(&mut self, end: &[u8], depth: usize) -> Option<()> {
        loop {
            self.space();
            if let Some(rest) = self.0.strip_prefix(end) {
                self.0 = rest;
                return Some(());
            }
            self.value(depth + 1)?;
        }
    }
}
