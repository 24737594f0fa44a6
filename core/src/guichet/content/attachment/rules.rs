//! The rules of one `piecesJointes[i]`, over its JSON.

use jiff::civil::Date;
use serde_json::{Map, Value};

use super::document::check_base64;
use super::path::{PathError, normalize_path, uses_schema_names};
use crate::guichet::content::check::{Seen, Tree};
use crate::report::{Issue, Report, Severity};

const OPENAPI: &str = "INPI, OpenAPI Formalités 7.25.3, BlocPieceJointe";
/// Not an official text: what the demo server answered to others.
const OBSERVED: &str = "message observé du serveur de démonstration";

/// Puts right, in place, what has one right form only: `documentExtension` (`.PDF` → `pdf`, T21), `path` (T19) and a
/// `numeroPiece` given as a number (T24). Everything else is left for [`check_metadata`] to report.
pub fn normalize_metadata(piece: &mut Value) {
    let Some(piece) = piece.as_object_mut() else { return };
    if let Some(Value::String(extension)) = piece.get_mut("documentExtension") {
        let bare = extension.trim().trim_start_matches('.').to_ascii_lowercase();
        if bare == "pdf" {
            *extension = bare;
        }
    }
    if let Some(Value::String(path)) = piece.get_mut("path")
        && let Ok(normal) = normalize_path(path)
    {
        *path = normal;
    }
    if let Some(number) = piece.get_mut("numeroPiece")
        && (number.is_u64() || number.is_i64())
    {
        *number = Value::String(number.to_string());
    }
}

/// Checks one `piecesJointes[i]` object as somebody would write it by hand, `documentBase64` included when it is there.
/// Issues are under `prefix` (`content.piecesJointes[0]`).
///
/// `null` counts as absent. A piece the server already knows (`attachmentId` or `id`) was accepted as it is and comes
/// back in a PUT unchanged: its metadata only gives warnings. Keys that are not rules of this module are left alone.
pub fn check_metadata(piece: &Value, prefix: &str) -> Report {
    let mut report = Report::new();
    match piece.as_object() {
        Some(fields) => report.merge_under(prefix, Checks::run(fields)),
        None => report.push(json_type("", "un objet", "an object").under(prefix)),
    }
    report
}

/// The same for any tree. `accepted`: the server took it before, everything is a warning. The document itself is read
/// in place, the other fields are copied: they are few and short.
pub(crate) fn check_piece<T: Tree>(piece: &T, prefix: &str, accepted: bool) -> Report {
    let mut report = Report::new();
    let mut fields = Map::new();
    let mut document = Report::new();
    piece.each_entry(|key, value| match value.seen() {
        Seen::Text(text) if key == "documentBase64" => check_base64(&text, &mut document),
        seen => drop(fields.insert(key.to_owned(), leaf(&seen))),
    });
    let mut of_fields = Checks::run(&fields);
    if accepted {
        of_fields.warn_only();
    }
    report.merge_under(prefix, of_fields);
    // What the server has already goes without its bytes.
    if !(accepted && (fields.contains_key("attachmentId") || fields.contains_key("id"))) {
        report.merge_under(prefix, document);
    }
    report
}

/// Keys of a piece that are not in the request schema and are sent all the same: those of the contract's §3.10 (T25),
/// and those that invalidate a piece (T29).
pub(crate) fn is_outside_schema(key: &str) -> bool {
    key.starts_with("invalidated") || matches!(key, "taciteReconduction" | "observations" | "documentDate")
}

/// The value when it is a leaf, an empty one of its type when it is not: no field of a piece is a list or an object.
fn leaf(seen: &Seen<'_>) -> Value {
    match seen {
        Seen::Null => Value::Null,
        Seen::Boolean(flag) => Value::Bool(*flag),
        Seen::Integer(number) => Value::from(*number),
        Seen::Number(number) => Value::from(*number),
        Seen::Text(text) => Value::from(text.as_ref()),
        Seen::List => Value::Array(Vec::new()),
        Seen::Object | Seen::Other => Value::Object(Map::new()),
    }
}

struct Checks<'a> {
    fields: &'a Map<String, Value>,
    report: Report,
    /// Already at the server.
    known: bool,
}

impl<'a> Checks<'a> {
    fn run(fields: &'a Map<String, Value>) -> Report {
        let present = |key| fields.get(key).is_some_and(|value| !value.is_null());
        let known = present("attachmentId") || present("id");
        let mut checks = Self { fields, report: Report::new(), known };
        checks.name();
        checks.type_document();
        checks.langue();
        checks.text("numeroPiece");
        checks.dates();
        checks.outside_schema();
        checks.place();
        if present("isConfidentielRne") && !fields.get("isConfidentielRne").is_some_and(Value::is_boolean) {
            checks.add(json_type("isConfidentielRne", "un booléen", "a boolean"));
        }
        checks.extension();
        checks.path();
        // The bytes are new whoever knows the piece: errors stay errors.
        if let Some(text) = checks.text("documentBase64") {
            check_base64(text, &mut checks.report);
        }
        checks.report
    }

    fn add(&mut self, mut issue: Issue) {
        if self.known {
            issue.severity = Severity::Warning;
        }
        self.report.push(issue);
    }

    /// A text field; absent and `null` are the same, anything else than a text is reported.
    fn text(&mut self, key: &'static str) -> Option<&'a str> {
        match self.fields.get(key) {
            None | Some(Value::Null) => None,
            Some(Value::String(text)) => Some(text),
            Some(_) => {
                self.add(json_type(key, "une chaîne de caractères", "a string"));
                None
            }
        }
    }

    fn required(&mut self, key: &'static str) -> Option<&'a str> {
        if matches!(self.fields.get(key), None | Some(Value::Null)) {
            self.add(
                Issue::error(
                    key,
                    "guichet.attachment.missing",
                    "Ce champ est obligatoire pour une pièce jointe.",
                    "This field is required for an attachment.",
                )
                .source(OPENAPI),
            );
        }
        self.text(key)
    }

    fn name(&mut self) {
        let Some(name) = self.required("nomDocument") else { return };
        let stem = name.len().checked_sub(4).and_then(|at| name.split_at_checked(at));
        if !stem.is_some_and(|(stem, end)| !stem.trim().is_empty() && end.eq_ignore_ascii_case(".pdf")) {
            self.add(
                Issue::error(
                    "nomDocument",
                    "guichet.attachment.name",
                    "Le nom du document doit se terminer par « .pdf » (exemple : statuts.pdf).",
                    "The document's name must end with `.pdf` (example: statuts.pdf).",
                )
                .source(OBSERVED),
            );
        }
        // PJ_115 and PJ_120 go through the signature service, which is reported to dislike special characters.
        let signed =
            matches!(self.fields.get("typeDocument").and_then(Value::as_str), Some("PJ_115" | "PJ_120"));
        let plain = |c: char| c.is_ascii_alphanumeric() || "._-".contains(c);
        let usual = |c: char| !c.is_control() && !"\\/:*?\"<>|".contains(c);
        if !name.chars().all(|c| if signed { plain(c) } else { usual(c) }) {
            self.add(Issue::warning(
                "nomDocument",
                "guichet.attachment.name_characters",
                "Le nom du document contient des caractères spéciaux qui peuvent faire échouer la signature : préférez lettres sans accent, chiffres, tiret et point.",
                "The document's name has special characters that may make the signature fail: prefer unaccented letters, digits, hyphen and dot.",
            ));
        }
    }

    fn type_document(&mut self) {
        if let Some(code) = self.required("typeDocument")
            && !code.strip_prefix("PJ_").is_some_and(|n| (2..=4).contains(&n.len()) && is_digits(n))
        {
            self.add(
                Issue::error(
                    "typeDocument",
                    "guichet.attachment.type",
                    "Le type de document est un code « PJ_ » suivi de 2 à 4 chiffres (exemple : PJ_01).",
                    "The document type is a code `PJ_` and 2 to 4 digits (example: PJ_01).",
                )
                .source(OPENAPI),
            );
        }
        if let Some(code) = self.text("sousTypeDocument")
            && !code.strip_prefix("PJ").and_then(|rest| rest.split_at_checked(2)).is_some_and(|(kind, n)| {
                kind.bytes().all(|byte| byte.is_ascii_uppercase()) && n.len() == 4 && is_digits(n)
            })
        {
            self.add(
                Issue::warning(
                    "sousTypeDocument",
                    "guichet.attachment.sub_type",
                    "Le sous-type de document ne ressemble pas aux codes connus (exemple : PJPM0001).",
                    "The document sub-type does not look like the known codes (example: PJPM0001).",
                )
                .source("INPI, dictionnaire de données, sousTypeDocument"),
            );
        }
    }

    fn langue(&mut self) {
        let Some(code) = self.text("langueDocument") else { return };
        // The 639 codes of the list are two or three lower-case letters, and "FR".
        if !(2..=3).contains(&code.len()) || !code.bytes().all(|byte| byte.is_ascii_alphabetic()) {
            self.add(
                Issue::error(
                    "langueDocument",
                    "guichet.attachment.language",
                    "La langue est un code (« fr »), pas un libellé (« Français »).",
                    "The language is a code (`fr`), not a label (`Français`).",
                )
                .source("INPI, dictionnaire de données, langueDocument"),
            );
        } else if code != "FR" && !code.bytes().all(|byte| byte.is_ascii_lowercase()) {
            self.add(
                Issue::warning(
                    "langueDocument",
                    "guichet.attachment.language_case",
                    "Les codes de langue de la liste s'écrivent en minuscules.",
                    "The language codes of the list are written in lower case.",
                )
                .source("INPI, dictionnaire de données, langueDocument"),
            );
        }
    }

    fn dates(&mut self) {
        let mut date = |key| {
            let text = self.text(key)?;
            let date = Some(text).filter(|text| text.len() == 10).and_then(|text| text.parse::<Date>().ok());
            if date.is_none() {
                self.add(
                    Issue::error(
                        key,
                        "guichet.attachment.date",
                        "La date doit exister et s'écrire AAAA-MM-JJ.",
                        "The date must exist and be written YYYY-MM-DD.",
                    )
                    .source(OPENAPI),
                );
            }
            date
        };
        if let (Some(debut), Some(fin)) = (date("debutValidite"), date("finValidite"))
            && fin < debut
        {
            self.add(Issue::warning(
                "finValidite",
                "guichet.attachment.dates_order",
                "La fin de validité précède son début.",
                "The end of validity is before its beginning.",
            ));
        }
    }

    /// `taciteReconduction` and `observations`: in the contract's example, not in the 7.25.3 request (T25).
    fn outside_schema(&mut self) {
        for key in ["taciteReconduction", "observations"] {
            let Some(text) = self.text(key) else { continue };
            if key == "taciteReconduction" && !matches!(text, "O" | "N" | "I") {
                self.add(
                    Issue::error(
                        key,
                        "guichet.attachment.tacite_reconduction",
                        "La tacite reconduction vaut O, N ou I.",
                        "`taciteReconduction` is O, N or I.",
                    )
                    .source("INPI, dictionnaire de données, taciteReconduction"),
                );
            }
            self.add(
                Issue::warning(
                    key,
                    "guichet.attachment.outside_schema",
                    "Ce champ n'est plus dans le schéma des requêtes (7.25.3) : il vaut mieux ne pas l'envoyer.",
                    "This field is no longer in the request schema (7.25.3): better not send it.",
                )
                .source(OPENAPI),
            );
        }
    }

    fn place(&mut self) {
        self.text("autoriteDelivrance");
        if let Some(pays) = self.text("paysLieuDelivrance")
            && !(pays.len() == 3 && pays.bytes().all(|byte| byte.is_ascii_uppercase()))
        {
            self.add(
                Issue::warning(
                    "paysLieuDelivrance",
                    "guichet.attachment.country",
                    "Le pays est un code à trois lettres (« FRA »), pas un libellé (« France »).",
                    "The country is a three-letter code (`FRA`), not a label (`France`).",
                )
                .source("INPI, dictionnaire de données, paysLieuDelivrance"),
            );
        }
        self.text("communeLieuDelivrance");
        if let Some(code) = self.text("codeInseeCommuneLieuDelivrance")
            && code.chars().count() != 5
        {
            self.add(
                Issue::error(
                    "codeInseeCommuneLieuDelivrance",
                    "guichet.attachment.code_insee",
                    "Le code INSEE de la commune a exactement 5 caractères.",
                    "The INSEE code of the town has exactly 5 characters.",
                )
                .source(OPENAPI),
            );
        }
        if let Some(code) = self.text("codePostalLieuDelivrance")
            && code.chars().count() > 9
        {
            self.add(
                Issue::error(
                    "codePostalLieuDelivrance",
                    "guichet.attachment.code_postal",
                    "Le code postal a 9 caractères au plus.",
                    "The postal code has 9 characters at most.",
                )
                .source(OPENAPI),
            );
        }
    }

    fn extension(&mut self) {
        if let Some(extension) = self.required("documentExtension")
            && !extension.eq_ignore_ascii_case("pdf")
        {
            self.add(
                Issue::error(
                    "documentExtension",
                    "guichet.attachment.extension",
                    "L'extension vaut « pdf », sans point : seuls les PDF sont acceptés.",
                    "The extension is `pdf`, without a dot: only PDF files are accepted.",
                )
                .source(OPENAPI),
            );
        }
    }

    fn path(&mut self) {
        const SOURCE: &str = "INPI, OpenAPI Formalités 7.25.3, POST /formalities (description de path)";
        let Some(path) = self.text("path") else { return };
        let issue = match normalize_path(path) {
            Ok(normal) if normal != path => Issue::warning(
                "path",
                "guichet.attachment.path_form",
                format!("Le chemin s'écrit {normal} : un point au début, pas de point avant « [ »."),
                format!("The path is written {normal}: a leading dot, no dot before `[`."),
            ),
            Ok(normal) if uses_schema_names(&normal) => Issue::warning(
                "path",
                "guichet.attachment.path_obsolete",
                "Le chemin emploie des noms de blocs de l'ancienne documentation (ppRubrique…, bloc…), pas des noms de champs.",
                "The path uses block names of the old documentation (ppRubrique…, bloc…), not field names.",
            ),
            Ok(_) => return,
            Err(PathError::FromRoot) => Issue::error(
                "path",
                "guichet.attachment.path_root",
                "Le chemin part de l'intérieur de content : retirez « formality.content » (exemple : .personneMorale.identite.statuts[0]).",
                "The path starts inside `content`: remove `formality.content` (example: .personneMorale.identite.statuts[0]).",
            ),
            Err(PathError::Empty | PathError::Malformed) => Issue::error(
                "path",
                "guichet.attachment.path",
                "Le chemin est une suite de champs précédés d'un point, avec des indices [n] (exemple : .personneMorale.identite.statuts[0]).",
                "The path is a list of fields, each after a dot, with [n] indexes (example: .personneMorale.identite.statuts[0]).",
            ),
        };
        self.add(issue.source(SOURCE));
    }
}

fn is_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

fn json_type(path: &'static str, fr: &str, en: &str) -> Issue {
    Issue::error(
        path,
        "guichet.attachment.json_type",
        format!("Type JSON inattendu : il faut {fr}."),
        format!("Unexpected JSON type: must be {en}."),
    )
    .source(OPENAPI)
}
