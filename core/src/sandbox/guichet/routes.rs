//! The table of the Guichet Unique: every path it plays, once. Paths of the contract's §8.3, and those that INPI's
//! OpenAPI document or clients of the real server show.

use serde_json::{Map, Value, json};

use super::errors::Refusal;
use super::options::HistoryPath;
use super::state::Kind::{ActeDeposit, AnnualAccount, Formality};
use super::{
    Context, Guichet, attachments, creation, deposits, dictionary, listing, payment, regularization,
    signatures,
};
use crate::sandbox::route::{Route, RouteDoc};
use crate::sandbox::wire::Answer;

type Row = Route<Guichet>;

/// A row whose handler needs a session.
macro_rules! row {
    ($method:literal $pattern:literal, $summary:literal, $statuses:expr, $query:expr, $body:expr, $handler:expr) => {{
        let doc = RouteDoc::new($method, $pattern, $summary).statuses($statuses).query($query);
        let doc = match $body {
            Some(schema) => doc.request(schema),
            None => doc,
        };
        doc.handler(|guichet: &Guichet, call| guichet.answer(call, $handler))
    }};
}

const READ: &[u16] = &[200, 400, 401, 403, 404];
const WRITE: &[u16] = &[201, 400, 401, 403, 404, 413, 422, 500];
const CHANGE: &[u16] = &[200, 400, 401, 403, 404, 413, 422, 500];
const REMOVE: &[u16] = &[204, 400, 401, 403, 404];

const PAGE: &[&str] = &["page", "itemsPerPage"];
const LIST: &[&str] = &[
    "page",
    "itemsPerPage",
    "status",
    "status[]",
    "typeFormalite",
    "typePersonne",
    "referenceClientMandataire",
    "siren",
    "denomination",
    "companyName",
    "search",
    "order[created]",
    "order[updated]",
    "order[statusDate]",
    "created[after]",
    "created[before]",
    "updated[after]",
    "updated[before]",
    "statusDate[after]",
    "statusDate[before]",
    "groups[]",
];
const REQUESTS: &[&str] = &[
    "page",
    "itemsPerPage",
    "status",
    "depositType",
    "validationRequest.formality",
    "annualAccountValidationRequest.annualAccount",
];

pub(super) const ROUTES: &[Row] = &[
    RouteDoc::new("POST", "/api/user/login/sso", "Connexion")
        .open()
        .request("GuichetLogin")
        .statuses(&[200, 201, 400, 401])
        .handler(Guichet::login),
    row!("GET" "/api/formalities", "Liste des formalités", READ, LIST, None, |cx| deposits::list(cx, Formality)),
    row!("POST" "/api/formalities", "Création d'une formalité", WRITE, &[], Some("GuichetFormality"), |cx| {
        creation::create(cx, Formality)
    }),
    row!("GET" "/api/formalities/{id}", "Une formalité", READ, &["groups[]"], None, |cx| deposits::get(cx, Formality)),
    row!("PUT" "/api/formalities/{id}", "Mise à jour ou régularisation", CHANGE, &[], Some("GuichetFormality"), |cx| {
        deposits::put(cx, Formality)
    }),
    row!("DELETE" "/api/formalities/{id}", "Suppression d'un brouillon", REMOVE, &[], None, |cx| {
        deposits::delete(cx, Formality)
    }),
    row!("POST" "/api/formality_updates", "Modification", WRITE, &[], Some("GuichetUpdate"), creation::update),
    row!("GET" "/api/formalities/{id}/refresh", "Nouvelle synthèse, nouveau panier", READ, &[], None, |cx| {
        attachments::refresh(cx, Formality)
    }),
    row!("GET" "/api/formalities/{id}/synthesis", "Synthèse (PDF)", READ, &[], None, |cx| {
        attachments::synthesis(cx, Formality, true)
    }),
    row!("GET" "/api/formalities/{id}/synthesis_content", "Synthèse (métadonnées)", READ, &[], None, |cx| {
        attachments::synthesis(cx, Formality, false)
    }),
    row!("GET" "/api/formalities/{id}/formality_status_histories", "Historique des statuts", READ, PAGE, None, |cx| {
        deposits::history(cx, Formality, HistoryPath::FormalityStatusHistories)
    }),
    row!("GET" "/api/formalities/{id}/attachments", "Pièces jointes", READ, PAGE, None, |cx| {
        attachments::list(cx, Formality)
    }),
    row!("POST" "/api/formalities/{id}/attachments", "Ajout d'une pièce", WRITE, &[], Some("GuichetPiece"), |cx| {
        attachments::add(cx, Formality)
    }),
    row!("GET" "/api/formalities/{id}/attachments.zip", "Pièces jointes (zip)", READ, &[], None, |cx| {
        attachments::zip(cx, Formality)
    }),
    row!("POST" "/api/attachments", "Ajout d'une pièce", WRITE, &[], Some("GuichetPiece"), attachments::add_by_iri),
    row!("GET" "/api/attachments/{id}", "Une pièce jointe", READ, &[], None, attachments::get),
    row!("DELETE" "/api/attachments/{id}", "Suppression d'une pièce", REMOVE, &[], None, attachments::delete),
    row!("GET" "/api/attachments/{id}/file", "Fichier d'une pièce", READ, &[], None, attachments::file),
    row!("GET" "/api/regularization_requests", "Demandes de régularisation", READ, REQUESTS, None, regularization::list),
    row!("PUT" "/api/regularization_requests/{id}", "Indiquer que l'on a régularisé", CHANGE, &[], None, regularization::put),
    row!("POST" "/api/signatures", "Signature", WRITE, &[], Some("GuichetSignature"), signatures::sign),
    row!("POST" "/api/payment", "Paiement par compte client", WRITE, &[], Some("GuichetPayment"), payment::pay),
    row!("POST" "/api/customer-balance", "Solde d'un compte client", &[200, 400, 401, 403], &[], Some("GuichetCustomer"), payment::balance),
    row!("GET" "/api/annual_accounts", "Dépôts de comptes annuels", READ, LIST, None, |cx| deposits::list(cx, AnnualAccount)),
    row!("POST" "/api/annual_accounts", "Dépôt de comptes annuels", WRITE, &[], Some("GuichetAccounts"), |cx| {
        creation::create(cx, AnnualAccount)
    }),
    row!("GET" "/api/annual_accounts/{id}", "Un dépôt", READ, &["groups[]"], None, |cx| deposits::get(cx, AnnualAccount)),
    row!("PUT" "/api/annual_accounts/{id}", "Régularisation d'un dépôt", CHANGE, &[], Some("GuichetAccounts"), |cx| {
        deposits::put(cx, AnnualAccount)
    }),
    row!("DELETE" "/api/annual_accounts/{id}", "Suppression d'un brouillon", REMOVE, &[], None, |cx| {
        deposits::delete(cx, AnnualAccount)
    }),
    row!("GET" "/api/annual_accounts/{id}/attachments", "Pièces jointes", READ, PAGE, None, |cx| {
        attachments::list(cx, AnnualAccount)
    }),
    row!("POST" "/api/annual_accounts/{id}/attachments", "Ajout d'une pièce", WRITE, &[], Some("GuichetPiece"), |cx| {
        attachments::add(cx, AnnualAccount)
    }),
    row!("GET" "/api/annual_accounts/{id}/formality_status_histories", "Historique", READ, PAGE, None, |cx| {
        deposits::history(cx, AnnualAccount, HistoryPath::FormalityStatusHistories)
    }),
    row!("GET" "/api/annual_accounts/{id}/annual_account_status_histories", "Historique", READ, PAGE, None, |cx| {
        deposits::history(cx, AnnualAccount, HistoryPath::AnnualAccountStatusHistories)
    }),
    row!("GET" "/api/acte_deposits", "Dépôts d'actes", READ, LIST, None, |cx| deposits::list(cx, ActeDeposit)),
    row!("POST" "/api/acte_deposits", "Dépôt d'actes", WRITE, &[], Some("GuichetActe"), |cx| {
        creation::create(cx, ActeDeposit)
    }),
    row!("GET" "/api/acte_deposits/{id}", "Un dépôt d'actes", READ, &["groups[]"], None, |cx| deposits::get(cx, ActeDeposit)),
    row!("PUT" "/api/acte_deposits/{id}", "Régularisation", CHANGE, &[], Some("GuichetActe"), |cx| {
        deposits::put(cx, ActeDeposit)
    }),
    row!("GET" "/api/acte_deposits/{id}/attachments", "Pièces jointes", READ, PAGE, None, |cx| {
        attachments::list(cx, ActeDeposit)
    }),
    row!("POST" "/api/acte_deposits/{id}/attachments", "Ajout d'une pièce", WRITE, &[], Some("GuichetPiece"), |cx| {
        attachments::add(cx, ActeDeposit)
    }),
    row!("GET" "/api/acte_deposits/{id}/acte_deposit_status_histories", "Historique", READ, PAGE, None, |cx| {
        deposits::history(cx, ActeDeposit, HistoryPath::FormalityStatusHistories)
    }),
    row!("GET" "/api/data_dictionary", "Extrait du dictionnaire", &[200, 401, 403], &[], None, data_dictionary),
];

fn data_dictionary(cx: &Context<'_>) -> Result<Answer, Refusal> {
    Ok(listing::resource(cx.call, 200, &dictionary::extract()))
}

/// Request bodies, as loose as the official OpenAPI document: the rules are in the answers.
pub(super) fn schemas() -> Map<String, Value> {
    let text = json!({"type": "string"});
    let object = |required: &[&str], properties: Value| json!({"type": "object", "required": required, "properties": properties});
    let piece = json!({
        "nomDocument": text, "typeDocument": text, "documentExtension": text, "langueDocument": text,
        "documentBase64": text, "path": text, "sousTypeDocument": text,
    });
    let envelope = json!({
        "companyName": text, "referenceMandataire": text, "nomDossier": text, "diffusionINSEE": text,
        "typeFormalite": {"type": "string", "enum": ["C", "M", "R", "Y", "Z"]},
        "typePersonne": {"type": "string", "enum": ["P", "M", "E"]},
        "content": {"type": "object"},
    });
    let target =
        json!({"formality": text, "annualAccount": text, "acteDeposit": text, "signedDocument": text});
    let mut pay = target.clone();
    pay["login"] = text.clone();
    pay["password"] = text.clone();
    pay["paymentType"] = json!({"type": "string", "enum": ["CCL"]});
    let mut accounts = envelope.clone();
    accounts["siren"] = text.clone();
    accounts["year"] = json!({"type": "integer"});
    let schemas = [
        ("GuichetLogin", object(&["username", "password"], json!({"username": text, "password": text}))),
        ("GuichetCustomer", object(&["login", "password"], json!({"login": text, "password": text}))),
        (
            "GuichetPiece",
            object(&["nomDocument", "typeDocument", "documentExtension", "documentBase64"], piece),
        ),
        ("GuichetFormality", object(&["content", "typeFormalite", "typePersonne"], envelope)),
        (
            "GuichetUpdate",
            object(
                &["previousFormality", "newFormality"],
                json!({
                    "previousFormality": {"type": "object"},
                    "newFormality": {"$ref": "#/components/schemas/GuichetFormality"},
                }),
            ),
        ),
        ("GuichetAccounts", object(&["content", "siren", "year", "typePersonne"], accounts)),
        ("GuichetActe", object(&["content"], json!({"siren": text, "content": {"type": "object"}}))),
        ("GuichetSignature", object(&[], target)),
        ("GuichetPayment", object(&["login", "password", "paymentType"], pay)),
    ];
    let with_example = |(name, mut schema): (&str, Value)| {
        if let Some(example) = example(name) {
            schema["example"] = example;
        }
        (name.to_owned(), schema)
    };
    schemas.into_iter().map(with_example).collect()
}

/// Bodies that are accepted, so that a tester gets past the checks.
fn example(name: &str) -> Option<Value> {
    let formality = || {
        json!({
            "companyName": "Essai", "referenceMandataire": "exemple", "typeFormalite": "C", "typePersonne": "P",
            "diffusionINSEE": "O",
            "content": {"natureCreation": {"microEntreprise": true}, "personnePhysique": {"identite": {}}},
        })
    };
    Some(match name {
        "GuichetFormality" => formality(),
        "GuichetUpdate" => {
            let mut new = formality();
            new["typeFormalite"] = json!("M");
            new["content"]["personnePhysique"]["identite"] = json!({"entrepreneur": {"descriptionPersonne": {"is10PTriggered": true, "dateEffet10P": "2026-11-02"}}});
            json!({"previousFormality": {"content": {}}, "newFormality": new})
        }
        "GuichetAccounts" => json!({
            "companyName": "Essai", "siren": "306138900", "year": 2025, "typePersonne": "M",
            "content": {"personneMorale": {}, "comptesAnnuels": {"depotSimplifie": true}},
        }),
        "GuichetActe" => json!({"siren": "306138900", "content": {"personneMorale": {}}}),
        // "%PDF-1.4": enough of a PDF for the sandbox.
        "GuichetPiece" => json!({
            "nomDocument": "exemple.pdf", "typeDocument": "PJ_01", "documentExtension": "pdf",
            "documentBase64": "JVBERi0xLjQ=",
        }),
        _ => return None,
    })
}
