//! A test signer: a throw-away certificate and a real signed incremental update.
//!
//! What it writes is a PAdES baseline B signature that PDF readers check and show, made with a certificate nobody trusts.
//! The real Guichet Unique refuses it: it asks for a qualified certificate.

mod cms;
mod der;
mod document;

use std::fmt;
use std::path::Path;

use memchr::memmem;
use ring::digest;

use self::cms::Identity;
use self::document::{Dict, Document, Object, get};
use crate::clock::Clock;
use crate::destination::Destination;
use crate::guichet::signature::{Signer, SignerError, Signing, SigningRequest};

/// Bytes kept for the CMS signature, which takes about 1,000.
const RESERVED: usize = 4096;
/// Room for three numbers of ten digits.
const RANGE_WIDTH: usize = 40;
const NAME: &str = "mandataire sandbox, signature without value";

/// Signs PDFs for tests and for the sandbox.
pub struct TestSigner {
    identity: Identity,
    clock: Clock,
}

impl TestSigner {
    /// A new key and a new self-signed certificate.
    ///
    /// # Errors
    /// When the system gives no random numbers.
    pub fn new() -> Result<Self, SignerError> {
        let identity = Identity::generate(NAME).map_err(|_| SignerError::failed("no random numbers"))?;
        Ok(Self { identity, clock: Clock::system() })
    }

    /// The same key and the same certificate every time: with a clock that
    /// [stands still](crate::sandbox::VirtualClock::standing_at), the same file gives the same bytes in every language.
    /// Everybody knows the key.
    ///
    /// # Errors
    /// None in practice.
    pub fn repeatable() -> Result<Self, SignerError> {
        let identity = Identity::of_name(NAME).map_err(|_| SignerError::failed("no key"))?;
        Ok(Self { identity, clock: Clock::system() })
    }

    /// The date written in the signatures.
    #[must_use]
    pub fn with_clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// The certificate, in DER: what a reader must trust to call the signatures valid.
    pub fn certificate(&self) -> &[u8] {
        self.identity.certificate()
    }

    /// Writes to `output` the bytes of `input` followed by a signed incremental update.
    ///
    /// # Errors
    /// When a file cannot be read or written; when `input` is not a PDF with a classic cross-reference table, or has a
    /// form already.
    pub fn sign_file(&self, input: &Path, output: &Path) -> Result<(), SignerError> {
        let signed = self.sign_bytes(&std::fs::read(input).map_err(SignerError::failed)?)?;
        // Whole or not at all: somebody may wait for the file.
        let mut file = Destination::open(output).map_err(SignerError::failed)?;
        file.write(&signed).map_err(SignerError::failed)?;
        file.keep().map_err(SignerError::failed)
    }

    /// The same in memory.
    ///
    /// # Errors
    /// As [`sign_file`](Self::sign_file).
    pub fn sign_bytes(&self, pdf: &[u8]) -> Result<Vec<u8>, SignerError> {
        let mut update = self.update(pdf).map_err(SignerError::failed)?;
        let (from, to) = update.contents;
        let out = &mut update.bytes;
        let range = format!("[0 {from} {to} {}", out.len() - to);
        let place = out.get_mut(update.range..update.range + range.len());
        place.ok_or_else(|| SignerError::failed("the file is too large"))?.copy_from_slice(range.as_bytes());

        let mut hash = digest::Context::new(self.identity.digest());
        hash.update(out.get(..from).unwrap_or_default());
        hash.update(out.get(to..).unwrap_or_default());
        let cms = self.identity.sign(hash.finish().as_ref());
        let cms = cms.map_err(|_| SignerError::failed("the signature could not be made"))?;
        let hex: String = cms.iter().map(|byte| format!("{byte:02x}")).collect();
        let place = out.get_mut(from + 1..from + 1 + hex.len()).filter(|_| hex.len() <= 2 * RESERVED);
        place
            .ok_or_else(|| SignerError::failed("the signature is too long"))?
            .copy_from_slice(hex.as_bytes());
        Ok(update.bytes)
    }

    /// The file with an empty signature: a signature dictionary, an invisible field on the first page, the catalog with
    /// its form, the page with its annotation, and a table that chains to the previous one.
    fn update(&self, pdf: &[u8]) -> Result<Update, document::Unsupported> {
        let document = Document::read(pdf)?;
        let catalog = document.catalog()?;
        if get(&catalog.dict, b"AcroForm").is_some() {
            return Err("the document has a form already: the test signer signs once");
        }
        let page = document.first_page(&catalog)?;
        let size = get(&document.trailer, b"Size").and_then(|text| document::Cursor(text).number());
        let signature = size.and_then(|size| u32::try_from(size).ok()).ok_or("no /Size")?;
        let field = signature + 1;

        let mut out = pdf.to_vec();
        if !out.ends_with(b"\n") {
            out.push(b'\n');
        }
        let mut offsets = Vec::with_capacity(4);
        let date = jiff::tz::Offset::UTC.to_datetime(self.clock.now()).strftime("%Y%m%d%H%M%S").to_string();

        offsets.push((signature, 0, out.len()));
        let head = format!(
            "{signature} 0 obj\n<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached \
             /M (D:{date}+00'00') /Name ({NAME}) /ByteRange "
        );
        out.extend_from_slice(head.as_bytes());
        let range = out.len();
        out.extend_from_slice(format!("[{:RANGE_WIDTH$}] /Contents ", "").as_bytes());
        let from = out.len();
        out.push(b'<');
        out.resize(out.len() + 2 * RESERVED, b'0');
        out.push(b'>');
        let to = out.len();
        out.extend_from_slice(b" >>\nendobj\n");

        offsets.push((field, 0, out.len()));
        let widget = format!(
            "{field} 0 obj\n<< /Type /Annot /Subtype /Widget /FT /Sig /T (Signature) /V {signature} 0 R \
             /Rect [ 0 0 0 0 ] /F 132 /P {} {} R >>\nendobj\n",
            page.number, page.generation
        );
        out.extend_from_slice(widget.as_bytes());

        let form = format!("<< /Fields [ {field} 0 R ] /SigFlags 3 >>");
        let annots = match get(&page.dict, b"Annots") {
            None => format!("[ {field} 0 R ]").into_bytes(),
            Some(list) => {
                let list = list.strip_suffix(b"]").ok_or("annotations that are not a direct list")?;
                [list, format!(" {field} 0 R ]").as_bytes()].concat()
            }
        };
        for (object, name, value) in
            [(&catalog, &b"AcroForm"[..], form.as_bytes()), (&page, b"Annots", annots.as_slice())]
        {
            offsets.push((object.number, object.generation, out.len()));
            write_object(&mut out, object, name, value);
        }
        write_table(&mut out, &document, &mut offsets, field + 1);
        Ok(Update { bytes: out, range, contents: (from, to) })
    }
}

struct Update {
    bytes: Vec<u8>,
    /// Where the text of `/ByteRange` goes.
    range: usize,
    /// `<` to after `>`.
    contents: (usize, usize),
}

fn write_dict(out: &mut Vec<u8>, dict: &Dict<'_>, replaced: &[(&[u8], &[u8])]) {
    out.extend_from_slice(b"<<");
    let kept = dict.iter().filter(|(name, _)| get(replaced, name).is_none());
    for (name, value) in kept.chain(replaced) {
        out.extend_from_slice(b" /");
        out.extend_from_slice(name);
        out.push(b' ');
        out.extend_from_slice(value);
    }
    out.extend_from_slice(b" >>");
}

fn write_object(out: &mut Vec<u8>, object: &Object<'_>, name: &[u8], value: &[u8]) {
    out.extend_from_slice(format!("{} {} obj\n", object.number, object.generation).as_bytes());
    write_dict(out, &object.dict, &[(name, value)]);
    out.extend_from_slice(b"\nendobj\n");
}

fn write_table(out: &mut Vec<u8>, document: &Document<'_>, offsets: &mut [(u32, u32, usize)], size: u32) {
    let start = out.len();
    offsets.sort_unstable();
    out.extend_from_slice(b"xref\n");
    for (number, generation, offset) in offsets {
        out.extend_from_slice(format!("{number} 1\n{offset:010} {generation:05} n \n").as_bytes());
    }
    out.extend_from_slice(b"trailer\n");
    let (size, previous) = (size.to_string(), document.start.to_string());
    let mut replaced: Vec<(&[u8], &[u8])> = vec![(b"Size", size.as_bytes()), (b"Prev", previous.as_bytes())];
    // The first half of /ID names the document, the second this version of it (ISO 32000-1, 14.4).
    let version = digest::digest(&digest::SHA256, out);
    let version: String = version.as_ref().iter().take(16).map(|byte| format!("{byte:02X}")).collect();
    let id = get(&document.trailer, b"ID").and_then(first_half);
    let id = id.map(|first| [b"[ ", first, b" <", version.as_bytes(), b"> ]"].concat());
    if let Some(id) = &id {
        replaced.push((b"ID", id));
    }
    write_dict(out, &document.trailer, &replaced);
    out.extend_from_slice(format!("\nstartxref\n{start}\n%%EOF\n").as_bytes());
}

/// `<hex>` of `[<hex> <hex>]`.
fn first_half(id: &[u8]) -> Option<&[u8]> {
    let from = memchr::memchr(b'<', id)?;
    let text = id.get(from..)?;
    text.get(..=memmem::find(text, b">")?)
}

impl Signer for TestSigner {
    fn sign<'a>(&'a self, document: &'a Path, signed: &'a Path, _: &'a SigningRequest) -> Signing<'a> {
        Box::pin(async move { self.sign_file(document, signed) })
    }
}

impl fmt::Debug for TestSigner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TestSigner")
    }
}
