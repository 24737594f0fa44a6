//! What a signed synthesis (PJ_115) must be: the exact bytes of PJ_99 plus a signed incremental update.
//!
//! [`check_signed`] looks at the structure only. It says whether the file is the downloaded one with a signature that
//! covers it all; it does **not** say that the signature is mathematically right, nor who signed, nor that the certificate
//! is qualified or trusted: the Guichet Unique does that (contract §5.2: "signature électronique avancée reposant sur un
//! certificat qualifié").
//!
//! The contract asks for the signed PJ_99 and no more. That the file must begin with the downloaded bytes follows from
//! what a PDF signature is, and from the refusals people report ("Document non valide" after a PDF was re-saved or
//! "optimised").

mod cms;
pub(crate) mod lexer;

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;

use memchr::memmem;
use serde::Serialize;

use self::cms::NoCms;
use self::lexer::SignatureDict;
use crate::error::{Error, Result, code};
use crate::report::Issue;

/// Read at a time.
const CHUNK: usize = 64 * 1024;
/// A signature with its certificates, time stamp and revocation lists stays well below; the part is held in memory.
const MAX_APPENDED: u64 = 4 * 1024 * 1024;
/// Where a trailer's `/ID` is looked for, at both ends.
const EDGE: u64 = 64 * 1024;

/// A signed file that has the right structure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SignedPdf {
    /// Bytes of the downloaded document, all kept.
    pub original_size: u64,
    /// Bytes of the signed file.
    pub signed_size: u64,
    /// The last `/ByteRange`: it covers the whole file but its own `/Contents`, and validation data if any.
    pub byte_range: [u64; 4],
    /// Its `/SubFilter`: `ETSI.CAdES.detached` (PAdES), `adbe.pkcs7.detached`…
    pub sub_filter: Option<String>,
    /// Signatures added to the document, time stamps not counted.
    pub signatures: usize,
    /// Validation data (`/DSS`) were added after the last signature, which then does not cover them: the usual form of
    /// long-term signatures (PAdES B-LT, EN 319 142-1). Whether the Guichet Unique takes it is not known.
    pub validation_data: bool,
}

/// Checks that `signed` is `downloaded` plus at least one signature that covers the whole file. Both are streamed.
///
/// # Errors
/// `InvalidPayload`, with a French and an English sentence that says what probably happened:
///
/// | Code | What |
/// | --- | --- |
/// | `guichet.signature.unsigned` | the downloaded file itself, or an addition without signature |
/// | `guichet.signature.truncated` | shorter than the downloaded file |
/// | `guichet.signature.other_document` | another document: its `/ID` is not the downloaded one's |
/// | `guichet.signature.not_incremental` | the same document re-saved, or (without `/ID`) perhaps another one |
/// | `guichet.signature.appended_too_large` | more than 4 MiB added |
/// | `guichet.signature.byte_range` | a `/ByteRange` that does not leave out exactly its `/Contents` |
/// | `guichet.signature.changed_after_signing` | bytes other than validation data added after the last signature |
/// | `guichet.signature.no_cms` | a `/Contents` that is not a CMS signature |
/// | `guichet.signature.not_hex`, `guichet.signature.placeholder` | a `/Contents` that is not hexadecimal, or never filled |
///
/// `file.io` when a file cannot be read.
pub fn check_signed(downloaded: &Path, signed: &Path) -> Result<SignedPdf> {
    let mut original = open(downloaded)?;
    let mut file = open(signed)?;
    check(&mut original, &mut file)
}

fn open(path: &Path) -> Result<File> {
    let not_a_file = || io::Error::new(io::ErrorKind::InvalidInput, "not a regular file");
    std::fs::metadata(path)
        .and_then(|metadata| if metadata.is_file() { File::open(path) } else { Err(not_a_file()) })
        .map_err(|error| unreadable(&error))
}

fn unreadable(error: &io::Error) -> Error {
    Error::invalid_argument(code::FILE, format!("a PDF to compare cannot be read: {}", error.kind()))
}

fn check<D: Read + Seek, S: Read + Seek>(original: &mut D, file: &mut S) -> Result<SignedPdf> {
    let size = |file: &mut dyn SeekSize| file.size().map_err(|error| unreadable(&error));
    let (original_size, signed_size) = (size(original)?, size(file)?);
    let same = common_prefix(original, file).map_err(|error| unreadable(&error))?;
    if same < original_size.min(signed_size) || original_size == 0 {
        return Err(different(original, file).map_err(|error| unreadable(&error))?);
    }
    if signed_size < original_size {
        return Err(fault(
            "guichet.signature.truncated",
            "Le fichier signé est plus court que le document téléchargé : il a été coupé.",
            "The signed file is shorter than the downloaded document: it was cut.",
        ));
    }
    if signed_size == original_size {
        return Err(unsigned());
    }
    let appended_size = signed_size - original_size;
    if appended_size > MAX_APPENDED {
        return Err(fault(
            "guichet.signature.appended_too_large",
            "Plus de 4 Mio ont été ajoutés au document : ce n'est pas une signature seule.",
            "More than 4 MiB were added to the document: this is not a signature alone.",
        ));
    }
    let mut appended = Vec::new();
    file.seek(SeekFrom::Start(original_size))
        .and_then(|_| file.take(MAX_APPENDED).read_to_end(&mut appended))
        .map_err(|error| unreadable(&error))?;
    judge(original_size, &appended)
}

/// Checks the signatures of what was added.
fn judge(original_size: u64, appended: &[u8]) -> Result<SignedPdf> {
    let signed_size = original_size + appended.len() as u64;
    let dicts = lexer::signature_dicts(appended);
    let is_time_stamp = |dict: &&SignatureDict| dict.kind.as_deref() == Some("DocTimeStamp");
    let signatures = dicts.iter().filter(|dict| !is_time_stamp(dict)).count();
    if signatures == 0 {
        return Err(unsigned());
    }
    let mut last: Option<([u64; 4], &SignatureDict)> = None;
    for dict in &dicts {
        let range = check_range(dict, original_size, signed_size)?;
        let contents = dict.contents.and_then(|(from, to)| appended.get(from + 1..to.saturating_sub(1)));
        cms::check(contents.unwrap_or_default()).map_err(no_cms)?;
        if last.is_none_or(|(other, _)| end(other) < end(range)) {
            last = Some((range, dict));
        }
    }
    let Some((byte_range, dict)) = last else { return Err(unsigned()) };
    let after = usize::try_from(end(byte_range) - original_size).ok().and_then(|at| appended.get(at..));
    let after = after.unwrap_or_default();
    let validation_data = memmem::find(after, b"/DSS").is_some();
    if !after.is_empty() && !validation_data {
        return Err(fault(
            "guichet.signature.changed_after_signing",
            "Le fichier a été modifié après la dernière signature, qui ne le couvre plus en entier. Signez en dernier, sans rien ajouter ensuite.",
            "The file was changed after its last signature, which no longer covers all of it. Sign last, and add nothing afterwards.",
        ));
    }
    Ok(SignedPdf {
        original_size,
        signed_size,
        byte_range,
        sub_filter: dict.sub_filter.clone(),
        signatures,
        validation_data,
    })
}

/// Where the second part ends; never before the end of the gap, nor after the file.
fn end([_, _, start, length]: [u64; 4]) -> u64 {
    start.saturating_add(length)
}

/// `[0 b c d]`: two parts that touch the dictionary's own `/Contents` on both sides (ISO 32000-1, 12.8.1).
fn check_range(dict: &SignatureDict, original_size: u64, signed_size: u64) -> Result<[u64; 4]> {
    let wrong = || {
        fault(
            "guichet.signature.byte_range",
            "La signature ne couvre pas exactement le document (ByteRange) : le fichier a été altéré, ou l'outil de signature est défaillant.",
            "The signature does not cover exactly the document (ByteRange): the file was altered, or the signing tool is faulty.",
        )
    };
    let range = <[u64; 4]>::try_from(dict.byte_range.as_slice()).map_err(|_| wrong())?;
    let [start, length, second, second_length] = range;
    let (from, to) = dict.contents.ok_or_else(wrong)?;
    let gap = (original_size + from as u64, original_size + to as u64);
    let end = second.checked_add(second_length).ok_or_else(wrong)?;
    if start != 0 || (length, second) != gap || end > signed_size {
        return Err(wrong());
    }
    Ok(range)
}

fn no_cms(reason: NoCms) -> Error {
    match reason {
        NoCms::NotHex => fault(
            "guichet.signature.not_hex",
            "La signature du PDF n'est pas en hexadécimal : le fichier a été altéré.",
            "The PDF's signature is not hexadecimal: the file was altered.",
        ),
        NoCms::Placeholder => fault(
            "guichet.signature.placeholder",
            "L'emplacement de la signature est vide : l'outil de signature n'est pas allé au bout.",
            "The signature's place is empty: the signing tool did not finish.",
        ),
        NoCms::NotSignedData => fault(
            "guichet.signature.no_cms",
            "La signature du PDF n'est pas au format CMS (PAdES) : signez avec un certificat qualifié et un outil PAdES.",
            "The PDF's signature is not in CMS (PAdES) form: sign with a qualified certificate and a PAdES tool.",
        ),
    }
}

fn unsigned() -> Error {
    fault(
        "guichet.signature.unsigned",
        "Le fichier ne porte pas de signature ajoutée au document téléchargé : vérifiez que vous n'envoyez pas l'original.",
        "The file bears no signature added to the downloaded document: check that you are not sending the original.",
    )
}

fn fault(code: &'static str, fr: &'static str, en: &'static str) -> Error {
    let source = "INPI, contrat d'interface Guichet Unique, §5.2 et §5.3";
    Error::invalid(code, vec![Issue::error("signedDocument", code, fr, en).source(source)])
}

/// The files differ inside the downloaded part: the same document re-saved, or another one.
fn different<D: Read + Seek, S: Read + Seek>(original: &mut D, file: &mut S) -> io::Result<Error> {
    let ids = (first_id(original)?, first_id(file)?);
    Ok(match ids {
        (Some(ours), Some(theirs)) if ours != theirs => fault(
            "guichet.signature.other_document",
            "Ce n'est pas le document téléchargé : signez la synthèse (PJ_99) de ce dépôt-ci, telle que téléchargée en dernier.",
            "This is not the downloaded document: sign the synthesis (PJ_99) of this very deposit, as last downloaded.",
        ),
        _ => fault(
            "guichet.signature.not_incremental",
            "Le fichier ne commence pas par les octets du document téléchargé : il a été réenregistré, imprimé ou « optimisé » avant ou pendant la signature (ou c'est un autre document). Signez le fichier tel quel, avec un outil qui ajoute la signature à la fin.",
            "The file does not begin with the bytes of the downloaded document: it was re-saved, printed or \"optimised\" before or while signing (or it is another document). Sign the file as it is, with a tool that appends the signature.",
        ),
    })
}

/// How many bytes both files share from the beginning.
fn common_prefix(left: &mut (impl Read + Seek), right: &mut (impl Read + Seek)) -> io::Result<u64> {
    left.seek(SeekFrom::Start(0))?;
    right.seek(SeekFrom::Start(0))?;
    let mut same = 0;
    let (mut a, mut b) = (Vec::with_capacity(CHUNK), Vec::with_capacity(CHUNK));
    loop {
        a.clear();
        b.clear();
        left.by_ref().take(CHUNK as u64).read_to_end(&mut a)?;
        right.by_ref().take(CHUNK as u64).read_to_end(&mut b)?;
        if a.len() == CHUNK && a == b {
            same += CHUNK as u64;
            continue;
        }
        let common = a.iter().zip(&b).take_while(|(a, b)| a == b).count();
        return Ok(same + common as u64);
    }
}

/// The first half of a trailer's `/ID`, which stays the same when a document is saved again (ISO 32000-1, 14.4).
fn first_id(file: &mut (impl Read + Seek)) -> io::Result<Option<Vec<u8>>> {
    let size = file.size()?;
    let mut text = Vec::new();
    file.seek(SeekFrom::Start(size.saturating_sub(EDGE)))?;
    file.by_ref().take(EDGE).read_to_end(&mut text)?;
    if let Some(id) = memmem::rfind_iter(&text, b"/ID").find_map(|at| id_at(text.get(at + 3..)?)) {
        return Ok(Some(id));
    }
    // A linearised file has a trailer at its beginning.
    text.clear();
    file.seek(SeekFrom::Start(0))?;
    file.by_ref().take(EDGE).read_to_end(&mut text)?;
    Ok(memmem::find_iter(&text, b"/ID").find_map(|at| id_at(text.get(at + 3..)?)))
}

/// `[ <hex>`, as bytes. A literal string is left aside: escapes make two writings of one value.
fn id_at(text: &[u8]) -> Option<Vec<u8>> {
    let text = text.trim_ascii_start().strip_prefix(b"[")?.trim_ascii_start().strip_prefix(b"<")?;
    let hex = text.get(..memchr::memchr(b'>', text.get(..256.min(text.len()))?)?)?;
    let hex = hex.to_ascii_lowercase();
    (!hex.is_empty() && hex.iter().all(u8::is_ascii_hexdigit)).then_some(hex)
}

trait SeekSize {
    fn size(&mut self) -> io::Result<u64>;
}

impl<T: Seek> SeekSize for T {
    fn size(&mut self) -> io::Result<u64> {
        self.seek(SeekFrom::End(0))
    }
}
