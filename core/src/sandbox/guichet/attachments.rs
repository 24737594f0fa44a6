//! Files: inside a deposit, added to it, read back (contract §3.8 to §3.11).

use std::io::{Cursor, Write};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use serde_json::{Map, Value};

use super::Context;
use super::checks::{Findings, Service};
use super::errors::{Refusal, text};
use super::options::{DuplicateAttachment, GuichetOptions, VirusAnswer};
use super::state::{Attachment, Deposit, Kind, NewFile, State, digest};
use super::{checks, deposits, listing, magic, views};
use crate::sandbox::wire::Answer;

/// A file that passed the checks, decoded.
pub(crate) struct Received {
    pub(crate) fields: Map<String, Value>,
    pub(crate) bytes: Vec<u8>,
}

/// The files of `content.piecesJointes`. Those without base64 are only allowed in a PUT, and left out here.
pub(crate) fn received(
    options: &GuichetOptions,
    envelope: &Map<String, Value>,
    is_post: bool,
    findings: &mut Findings,
) -> Vec<Received> {
    let pieces = envelope.get("content").and_then(|content| content.get("piecesJointes"));
    let Some(pieces) = pieces.filter(|value| !value.is_null()) else { return Vec::new() };
    let Some(pieces) = pieces.as_array() else {
        findings.wrong_type("content.piecesJointes", "array", pieces);
        return Vec::new();
    };
    let mut files = Vec::new();
    for (n, piece) in pieces.iter().enumerate() {
        let at = format!("content.piecesJointes[{n}].");
        match piece.as_object() {
            Some(piece) => files.extend(one(options, piece, &at, is_post, findings)),
            None => findings.wrong_type(&format!("content.piecesJointes[{n}]"), "array", piece),
        }
    }
    files
}

fn one(
    options: &GuichetOptions,
    piece: &Map<String, Value>,
    at: &str,
    needs_bytes: bool,
    findings: &mut Findings,
) -> Option<Received> {
    let before = findings.count();
    let mut field = |name: &str, required: bool| match piece.get(name) {
        Some(Value::String(value)) if !(required && value.is_empty()) => Some(value.as_str()),
        None | Some(Value::Null | Value::String(_)) => {
            if required {
                findings.add(format!("{at}{name}"), text::FILL_IN);
            }
            None
        }
        Some(other) => {
            findings.wrong_type(&format!("{at}{name}"), "string", other);
            None
        }
    };
    let (name, kind) = (field("nomDocument", true), field("typeDocument", true));
    let (extension, language) = (field("documentExtension", true), field("langueDocument", false));
    let (path, _) = (field("path", false), field("numeroPiece", false));
    let base64 = field("documentBase64", needs_bytes);
    if name.is_some_and(|name| !name.to_lowercase().ends_with(".pdf")) {
        findings.add(format!("{at}nomDocument"), text::NOT_PDF);
    }
    if kind.is_some_and(|kind| !is_piece_code(kind)) {
        findings.add(format!("{at}typeDocument"), text::CHOOSE);
    }
    if extension.is_some_and(|extension| !extension.eq_ignore_ascii_case("pdf")) {
        findings.add(format!("{at}documentExtension"), text::CHOOSE);
    }
    // The list has 639 codes of two letters or a little more; a language's name is none of them.
    if language.is_some_and(|code| !(2..=3).contains(&code.chars().count())) {
        findings.add(format!("{at}langueDocument"), text::CHOOSE);
    }
    if path.is_some_and(|path| path.starts_with("formality.content")) {
        findings.add(format!("{at}path"), text::NOT_VALID);
    }
    for date in ["debutValidite", "finValidite"] {
        if piece
            .get(date)
            .and_then(Value::as_str)
            .is_some_and(|day| day.parse::<jiff::civil::Date>().is_err())
        {
            findings.add(format!("{at}{date}"), text::NOT_A_DATE);
        }
    }
    let base64 = base64.filter(|base64| !base64.is_empty())?;
    let Ok(bytes) = STANDARD.decode(base64) else {
        findings.add(format!("{at}documentBase64"), text::NOT_VALID);
        return None;
    };
    if !bytes.starts_with(b"%PDF-") {
        findings.add(format!("{at}documentBase64"), text::NOT_PDF);
    }
    if bytes.len() > options.max_file_bytes {
        let message = "Le fichier est trop volumineux. La taille maximale autorisée est de 10 Mo.";
        findings.add(format!("{at}documentBase64"), message);
    }
    if findings.count() > before {
        return None;
    }
    let kept =
        piece.iter().filter(|(key, _)| !matches!(key.as_str(), "documentBase64" | "attachmentId" | "id"));
    Some(Received { fields: kept.map(|(key, value)| (key.clone(), value.clone())).collect(), bytes })
}

fn is_piece_code(code: &str) -> bool {
    let digits = code.strip_prefix("PJ_");
    digits.is_some_and(|digits| {
        (2..=4).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
    })
}

pub(crate) fn virus() -> Refusal {
    Refusal::new(400, 5010, "Un virus a été détecté dans la pièce jointe")
}

pub(crate) fn store(state: &mut State, deposit: u64, file: &Received, at: Timestamp) -> Result<u64, Refusal> {
    let new = NewFile { deposit, fields: file.fields.clone(), bytes: &file.bytes, by_declarant: true };
    state.store(new, at).map_err(|_| Refusal::new(500, 5000, "Le fichier n'a pas pu être enregistré"))
}

/// A piece without base64 must be a file the server has: by `attachmentId`, else by name and type.
fn known<'a>(state: &'a State, deposit: u64, piece: &Value) -> Option<&'a Attachment> {
    let text = |field: &str| piece.get(field).and_then(Value::as_str);
    let id = piece.get("attachmentId").and_then(Value::as_u64);
    state.attachments_of(deposit).find(|one| match id {
        Some(id) => one.id == id,
        None => {
            one.text("nomDocument") == text("nomDocument") && one.text("typeDocument") == text("typeDocument")
        }
    })
}

fn pieces(envelope: &Map<String, Value>) -> impl Iterator<Item = (usize, &Value)> {
    let list =
        envelope.get("content").and_then(|content| content.get("piecesJointes")).and_then(Value::as_array);
    list.into_iter().flatten().enumerate()
}

/// Refuses the pieces of a PUT that have neither base64 nor a file on the server.
pub(crate) fn known_or_refused(
    cx: &Context<'_>,
    state: &State,
    deposit: u64,
    service: &Service,
    envelope: &Map<String, Value>,
) -> Result<(), Refusal> {
    let mut findings = Findings::default();
    for (n, piece) in pieces(envelope) {
        let has_bytes =
            piece.get("documentBase64").and_then(Value::as_str).is_some_and(|text| !text.is_empty());
        if !has_bytes && known(state, deposit, piece).is_none() {
            findings.add(format!("content.piecesJointes[{n}].documentBase64"), text::FILL_IN);
        }
    }
    findings.into_result(cx, service)
}

/// A PUT also corrects what is said of known files; this is how a piece is invalidated (contract §3.11).
pub(crate) fn refresh_metadata(
    state: &mut State,
    deposit: u64,
    envelope: &Map<String, Value>,
    at: Timestamp,
) {
    let mut changes = Vec::new();
    for (_, piece) in pieces(envelope).filter(|(_, piece)| piece.get("documentBase64").is_none()) {
        if let (Some(one), Some(fields)) = (known(state, deposit, piece), piece.as_object()) {
            let kept = fields.iter().filter(|(key, _)| !matches!(key.as_str(), "attachmentId" | "id"));
            changes
                .push((one.id, kept.map(|(key, value)| (key.clone(), value.clone())).collect::<Map<_, _>>()));
        }
    }
    for (id, fields) in changes {
        if let Some(one) = state.attachments.get_mut(&id)
            && one.fields != fields
        {
            one.fields = fields;
            one.updated = at;
        }
    }
}

/// `POST /api/<kind>/{id}/attachments`.
pub(crate) fn add(cx: &Context<'_>, kind: Kind) -> Result<Answer, Refusal> {
    let id = cx.call.param("id").parse().map_err(|_| Refusal::not_found())?;
    add_to(cx, kind, id, &checks::object(cx)?)
}

/// `POST /api/attachments`: the deposit is named in the body. The contract lists this path without a body; the field
/// names are those of `POST /api/signatures`.
pub(crate) fn add_by_iri(cx: &Context<'_>) -> Result<Answer, Refusal> {
    let body = checks::object(cx)?;
    for kind in Kind::ALL {
        if let Some(iri) = body.get(kind.field()).and_then(Value::as_str) {
            let id = kind.id_of(iri).ok_or_else(Refusal::not_found)?;
            return add_to(cx, kind, id, &body);
        }
    }
    let mut findings = Findings::default();
    findings.add("formality", text::FILL_IN);
    findings.into_result(cx, &Service::attachment())?;
    Err(Refusal::not_found())
}

fn add_to(cx: &Context<'_>, kind: Kind, id: u64, body: &Map<String, Value>) -> Result<Answer, Refusal> {
    deposit_open(cx, &cx.state(), kind, id)?;
    let service = Service::attachment();
    let mut findings = Findings::default();
    let file = one(cx.options, body, "", true, &mut findings);
    findings.into_result(cx, &service)?;
    let file = file.ok_or_else(|| Refusal::new(400, 5001, "Le fichier est obligatoire"))?;
    let mut state = cx.state();
    deposit_open(cx, &state, kind, id)?;
    let infected = cx.call.orders.virus_found || magic::is_virus(&file.bytes);
    if infected && cx.options.virus == VirusAnswer::Refused {
        return Err(virus());
    }
    let sum = digest(&file.bytes);
    let again = state.attachments_of(id).any(|other| other.digest == sum && same_place(other, &file.fields));
    if again && cx.options.duplicate_attachment == DuplicateAttachment::Refuse {
        return Err(Refusal::new(400, 5009, "Cette pièce jointe existe déjà"));
    }
    let attachment = store(&mut state, id, &file, cx.call.at)?;
    if infected {
        state.infect(id, cx.call.at, cx.options);
    }
    let text = |field: &str| file.fields.get(field).and_then(Value::as_str).unwrap_or("");
    let short: String = sum.iter().take(4).map(|byte| format!("{byte:02x}")).collect();
    let key = format!("{}#{}/{}/{short}", kind.iri(id), text("typeDocument"), text("nomDocument"));
    cx.guichet.common.ledger.once("guichet.attachments.create", &cx.account, &key, cx.call.at);
    let view = state.attachments.get(&attachment).map(views::attachment).unwrap_or_default();
    Ok(listing::resource(cx.call, 201, &view))
}

fn same_place(other: &Attachment, fields: &Map<String, Value>) -> bool {
    ["nomDocument", "typeDocument", "path"].iter().all(|name| {
        other.fields.get(*name).filter(|value| !value.is_null())
            == fields.get(*name).filter(|value| !value.is_null())
    })
}

/// Files can be added before the signature and during a regularisation; not while validators work.
fn deposit_open<'a>(cx: &Context<'_>, state: &'a State, kind: Kind, id: u64) -> Result<&'a Deposit, Refusal> {
    let deposit = state.deposit(&cx.account, kind, id).ok_or_else(Refusal::not_found)?;
    let amending = matches!(deposit.status.as_str(), "AMENDMENT_PENDING" | "AMENDMENT_SIGNATURE_PENDING");
    if deposit.is_draft() || amending {
        return Ok(deposit);
    }
    let code = if kind == Kind::Formality { 2025 } else { 9005 };
    Err(Refusal::new(403, code, "Le dépôt ne peut plus être modifié"))
}

/// `GET /api/<kind>/{id}/attachments`; paginated like every list.
pub(crate) fn list(cx: &Context<'_>, kind: Kind) -> Result<Answer, Refusal> {
    let state = cx.state();
    let id = deposits::find(cx, &state, kind)?.id;
    let files: Vec<&Attachment> = state.attachments_of(id).collect();
    listing::collection(cx.call, cx.options, "Attachment", &files, |one| views::attachment(one))
}

/// The file named in the path, when it belongs to the caller.
fn find<'a>(cx: &Context<'_>, state: &'a State) -> Result<(&'a Attachment, &'a Deposit), Refusal> {
    let gone = || Refusal::new(404, 5004, "La pièce jointe n'existe pas");
    let id: u64 = cx.call.param("id").parse().map_err(|_| gone())?;
    let attachment = state.attachments.get(&id).ok_or_else(gone)?;
    let deposit = state.deposits.get(&attachment.deposit).filter(|deposit| deposit.account == cx.account);
    Ok((attachment, deposit.ok_or_else(gone)?))
}

/// `GET /api/attachments/{id}`.
pub(crate) fn get(cx: &Context<'_>) -> Result<Answer, Refusal> {
    let state = cx.state();
    let (attachment, _) = find(cx, &state)?;
    Ok(listing::resource(cx.call, 200, &views::attachment(attachment)))
}

/// `GET /api/attachments/{id}/file`.
pub(crate) fn file(cx: &Context<'_>) -> Result<Answer, Refusal> {
    let mut state = cx.state();
    let blob = find(cx, &state)?.0.blob;
    let bytes = state.files.get(blob).map_err(|_| Refusal::new(404, 5005, "Le fichier est introuvable"))?;
    Ok(Answer::bytes(200, "application/pdf", bytes))
}

/// `DELETE /api/attachments/{id}`: a draft's; during a regularisation it can only be invalidated.
pub(crate) fn delete(cx: &Context<'_>) -> Result<Answer, Refusal> {
    let mut state = cx.state();
    let (attachment, deposit) = find(cx, &state)?;
    if !deposit.is_draft() || !attachment.by_declarant {
        return Err(Refusal::new(403, 5000, "La suppression de la pièce jointe n'est pas possible"));
    }
    let id = attachment.id;
    state.delete_attachment(id);
    cx.guichet.common.ledger.once("guichet.attachments.delete", &cx.account, &id.to_string(), cx.call.at);
    Ok(Answer::empty(204))
}

/// `GET /api/formalities/{id}/attachments.zip`.
pub(crate) fn zip(cx: &Context<'_>, kind: Kind) -> Result<Answer, Refusal> {
    let mut state = cx.state();
    let id = deposits::find(cx, &state, kind)?.id;
    let broken = || Refusal::broken("zip");
    let files: Vec<_> = state
        .attachments_of(id)
        .map(|one| (format!("{}_{}", one.id, one.text("nomDocument").unwrap_or("document.pdf")), one.blob))
        .collect();
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, blob) in files {
        let bytes = state.files.get(blob).map_err(|_| broken())?;
        let options = zip::write::SimpleFileOptions::default();
        archive.start_file(name.replace(['/', '\\'], "_"), options).map_err(|_| broken())?;
        archive.write_all(&bytes).map_err(|_| broken())?;
    }
    let bytes = archive.finish().map_err(|_| broken())?.into_inner();
    Ok(Answer::bytes(200, "application/zip", bytes))
}

/// `GET /api/formalities/{id}/synthesis`: the PDF. Which of the two paths gives the file and which its metadata is not
/// documented; the sandbox takes `_content` for the metadata.
pub(crate) fn synthesis(cx: &Context<'_>, kind: Kind, as_file: bool) -> Result<Answer, Refusal> {
    let mut state = cx.state();
    let current = deposits::find(cx, &state, kind)?.synthesis.and_then(|id| state.attachments.get(&id));
    let one = current.ok_or_else(|| Refusal::new(404, 2012, "La synthèse est introuvable"))?;
    if !as_file {
        return Ok(listing::resource(cx.call, 200, &views::attachment(one)));
    }
    let blob = one.blob;
    let bytes = state.files.get(blob).map_err(|_| Refusal::new(404, 5005, "Le fichier est introuvable"))?;
    Ok(Answer::bytes(200, "application/pdf", bytes))
}

/// `GET /api/formalities/{id}/refresh`: a new synthesis and a new cart.
pub(crate) fn refresh(cx: &Context<'_>, kind: Kind) -> Result<Answer, Refusal> {
    let mut state = cx.state();
    let deposit = deposits::find(cx, &state, kind)?;
    let id = deposit.id;
    match deposit.status.as_str() {
        "SIGNATURE_PENDING" => state.prepare(id, cx.call.at),
        "AMENDMENT_SIGNATURE_PENDING" => state.make_synthesis(id, cx.call.at),
        _ => {}
    }
    deposits::shown(cx, &state, id, 200)
}
