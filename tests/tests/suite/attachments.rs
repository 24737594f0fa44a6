//! Vectors and properties: attachments.

use std::io::{Read, Write};

use mandataire::Report;
use mandataire::guichet::content::attachment::{
    Attachment, FileChanged, MAX_SIZE, PathError, PieceRef, SealedAttachment, WARN_SIZE, check_metadata,
    find_piece, invalidate, invalidate_in, normalize_metadata, normalize_path, seal_all,
};
use mandataire::sandbox::pdf::make_pdf;
use mandataire_tests::run_vectors;
use proptest::prelude::*;
use serde_json::{Value, json};

fn brief(report: &Report) -> Value {
    report.issues().iter().map(|issue| json!([issue.path, issue.code, issue.severity])).collect()
}

fn run(operation: &str, input: &Value) -> Value {
    let text = |key: &str| input[key].as_str().unwrap();
    match operation {
        "attachment.normalize_path" => match normalize_path(input.as_str().unwrap()) {
            Ok(path) => json!({ "ok": path }),
            Err(PathError::Empty) => json!({ "error": "empty" }),
            Err(PathError::FromRoot) => json!({ "error": "from_root" }),
            Err(_) => json!({ "error": "malformed" }),
        },
        "attachment.check" => brief(&check_metadata(input, "")),
        "attachment.normalize" => {
            let mut piece = input.clone();
            normalize_metadata(&mut piece);
            piece
        }
        "attachment.invalidate" => {
            let mut piece = input["piece"].clone();
            match invalidate(&mut piece, text("reason"), text("name"), text("date").parse().unwrap()) {
                Ok(()) => piece,
                Err(error) => json!({ "error": error.code() }),
            }
        }
        "attachment.find" => {
            let mut content = input["content"].clone();
            let wanted = match input["id"].as_str() {
                Some(id) => PieceRef::Id(id.parse().unwrap()),
                None => {
                    PieceRef::Named { nom_document: text("nomDocument"), type_document: text("typeDocument") }
                }
            };
            match find_piece(&mut content, wanted) {
                Ok(piece) => piece.clone(),
                Err(error) => json!({ "error": error.code() }),
            }
        }
        other => panic!("unknown operation {other}"),
    }
}

#[test]
fn vectors() {
    run_vectors("attachments", run);
}

fn codes(result: Result<SealedAttachment, Report>) -> Vec<String> {
    match result {
        Ok(sealed) => sealed.warnings().iter().map(|issue| issue.code.to_string()).collect(),
        Err(report) => report.issues().iter().map(|issue| issue.code.to_string()).collect(),
    }
}

fn all(mut reader: impl Read) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    reader.read_to_end(&mut bytes).map(|_| bytes)
}

#[test]
fn the_three_sources_give_the_same_sealed_bytes() {
    let pdf = make_pdf("Statuts", &["Article 1"], 300_000);
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("statuts.pdf");
    std::fs::write(&path, &pdf).unwrap();
    let from_path = Attachment::from_path(&path, "PJ_01").seal().unwrap();
    let from_bytes = Attachment::from_bytes(pdf.clone(), "PJ_01").name("statuts.pdf").seal().unwrap();
    let from_reader = Attachment::from_reader(&pdf[..], "PJ_01").unwrap().name("statuts.pdf").seal().unwrap();
    for sealed in [&from_path, &from_bytes, &from_reader] {
        assert_eq!(sealed.size(), pdf.len() as u64);
        assert_eq!(sealed.sha256(), from_bytes.sha256());
        assert_eq!(sealed.metadata(), from_path.metadata());
        assert_eq!(all(sealed.open().unwrap()).unwrap(), pdf);
        // As often as needed.
        assert_eq!(all(sealed.open().unwrap()).unwrap(), pdf);
        assert!(!format!("{sealed:?}").contains("Article"));
    }
    assert_eq!(
        serde_json::to_string(from_path.metadata()).unwrap(),
        r#"{"nomDocument":"statuts.pdf","typeDocument":"PJ_01","langueDocument":"fr","documentExtension":"pdf"}"#
    );
    assert!(from_path.path().unwrap().is_absolute());
    assert!(from_bytes.path().is_none() && from_reader.path().is_none());
}

#[test]
fn every_field_goes_on_the_wire_under_its_own_name() {
    let sealed = Attachment::from_bytes(make_pdf("x", &[], 0), "PJ_11")
        .name("cni.pdf")
        .sous_type("PJPP0002")
        .langue("en")
        .numero_piece(12345)
        .validite("2020-10-30".parse().ok(), "2030-10-30".parse().ok())
        .autorite_delivrance("Préfecture")
        .pays_lieu_delivrance("FRA")
        .commune_lieu_delivrance("Ajaccio", Some("2A004"), Some("20000"))
        .confidentiel_rne(true)
        .extension(".PDF")
        .at("personneMorale.composition.pouvoirs.[0].individu.justificatifIdentite[0]")
        .seal()
        .unwrap();
    assert_eq!(
        Value::Object(sealed.metadata().clone()),
        json!({
            "nomDocument": "cni.pdf", "typeDocument": "PJ_11", "sousTypeDocument": "PJPP0002", "langueDocument": "en",
            "numeroPiece": "12345", "debutValidite": "2020-10-30", "finValidite": "2030-10-30",
            "autoriteDelivrance": "Préfecture", "paysLieuDelivrance": "FRA", "communeLieuDelivrance": "Ajaccio",
            "codeInseeCommuneLieuDelivrance": "2A004", "codePostalLieuDelivrance": "20000", "isConfidentielRne": true,
            "documentExtension": "pdf",
            "path": ".personneMorale.composition.pouvoirs[0].individu.justificatifIdentite[0]",
        })
    );
    assert!(sealed.warnings().is_empty());
    let asked = Attachment::from_bytes(make_pdf("x", &[], 0), "PJ_11")
        .name("cni.pdf")
        .tacite_reconduction("O")
        .observations("vu")
        .seal()
        .unwrap();
    assert_eq!(
        (&asked.metadata()["taciteReconduction"], &asked.metadata()["observations"]),
        (&json!("O"), &json!("vu"))
    );
    assert_eq!(asked.warnings().len(), 2);
}

#[test]
fn sizes() {
    let of = |size: u64| {
        let pdf = make_pdf("Annexe", &[], usize::try_from(size).unwrap());
        assert_eq!(pdf.len() as u64, size);
        codes(Attachment::from_bytes(pdf, "PJ_104").name("a.pdf").seal())
    };
    assert!(of(WARN_SIZE).is_empty());
    assert_eq!(of(WARN_SIZE + 1), ["guichet.attachment.large"]);
    assert_eq!(of(MAX_SIZE), ["guichet.attachment.large"]);
    assert_eq!(of(MAX_SIZE + 1), ["guichet.attachment.too_large"]);
    // An endless reader is cut, and refused for its size.
    let endless = std::io::Cursor::new(b"%PDF-1.7\n").chain(std::io::repeat(b' '));
    let sealed = Attachment::from_reader(endless, "PJ_104").unwrap().name("a.pdf").seal();
    assert_eq!(codes(sealed), ["guichet.attachment.too_large"]);
}

#[test]
fn everything_is_told_at_once() {
    let result =
        Attachment::from_bytes(&b"hello"[..], "PDF").langue("Français").at("formality.content").seal();
    assert_eq!(
        codes(result),
        [
            "guichet.attachment.missing",
            "guichet.attachment.type",
            "guichet.attachment.language",
            "guichet.attachment.path_root",
            "guichet.attachment.not_pdf"
        ]
    );
    let good = || Attachment::from_bytes(make_pdf("x", &[], 0), "PJ_01").name("x.pdf");
    let report = seal_all(
        [good(), good().name("x"), Attachment::from_path("no/such/file.pdf", "PJ_01")],
        "content.piecesJointes",
    )
    .unwrap_err();
    assert_eq!(
        brief(&report),
        json!([
            ["content.piecesJointes[1].nomDocument", "guichet.attachment.name", "error"],
            ["content.piecesJointes[2].documentBase64", "guichet.attachment.unreadable", "error"]
        ])
    );
    // Read several at a time, told in their order.
    let sizes: Vec<usize> = (0..20).map(|n| 5_000 + 40_000 * (n * 7 % 20)).collect();
    let many =
        sizes.iter().map(|size| Attachment::from_bytes(make_pdf("x", &[], *size), "PJ_01").name("x.pdf"));
    let sealed = seal_all(many, "content.piecesJointes").unwrap();
    assert_eq!(sealed.iter().map(|one| one.size() as usize).collect::<Vec<_>>(), sizes);
    assert_eq!(seal_all([good(), good()], "content.piecesJointes").unwrap().len(), 2);
}

#[test]
fn a_folder_is_not_a_file() {
    let dir = tempfile::tempdir().unwrap();
    let result = Attachment::from_path(dir.path(), "PJ_01").name("a.pdf").seal();
    assert_eq!(codes(result), ["guichet.attachment.unreadable"]);
}

#[test]
fn a_changed_file_is_never_handed_out_whole() {
    let pdf = make_pdf("Statuts", &["Article 1"], 200_000);
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("statuts.pdf");
    let mut other = pdf.clone();
    other[100_000] ^= 1;
    let longer = [&pdf[..], b"\n"].concat();
    for (changed, size_tells) in [(&other[..], false), (&pdf[..150_000], true), (&longer[..], true)] {
        std::fs::write(&path, &pdf).unwrap();
        let sealed = Attachment::from_path(&path, "PJ_01").seal().unwrap();
        std::fs::write(&path, changed).unwrap();
        match sealed.open() {
            Err(error) => assert!(size_tells && FileChanged::is_cause_of(&error)),
            Ok(mut reader) => {
                let mut out = Vec::new();
                let error = reader.read_to_end(&mut out).unwrap_err();
                assert!(!size_tells && FileChanged::is_cause_of(&error));
                assert!(out.len() < pdf.len());
                assert!(FileChanged::is_cause_of(&reader.read(&mut [0]).unwrap_err()));
            }
        }
        // A reader that asks for the sealed size exactly, as an upload with a Content-Length does.
        if let Ok(mut reader) = sealed.open() {
            assert!(reader.read_exact(&mut vec![0; pdf.len()]).is_err());
        }
        // Changed after it was opened.
        std::fs::write(&path, &pdf).unwrap();
        let mut reader = sealed.open().unwrap();
        reader.read_exact(&mut [0; 1000]).unwrap();
        std::fs::write(&path, changed).unwrap();
        let error = reader.read_exact(&mut vec![0; pdf.len() - 1000]).unwrap_err();
        assert!(FileChanged::is_cause_of(&error));
        assert!(FileChanged::is_cause_of(&all(reader).unwrap_err()));
    }
}

#[test]
fn a_spooled_reader_leaves_nothing_behind() {
    let attachment = Attachment::from_reader(&make_pdf("x", &[], 0)[..], "PJ_01").unwrap().name("x.pdf");
    let sealed = attachment.clone().seal().unwrap();
    drop(attachment);
    assert!(all(sealed.open().unwrap()).unwrap().starts_with(b"%PDF-"));
}

#[test]
fn a_piece_listed_twice_is_invalidated_twice() {
    let mut content = json!({
        "piecesJointes": [{"attachmentId": 1, "nomDocument": "a.pdf"}, {"attachmentId": 2, "nomDocument": "a.pdf"}],
        "personneMorale": {"adresseEntreprise": {"adresse": {"piecesJointes": [{"attachmentId": "1"}]}}},
    });
    let date = "2026-01-02".parse().unwrap();
    assert_eq!(invalidate_in(&mut content, PieceRef::Id(1), "Mauvais document", "ACME", date).unwrap(), 2);
    assert_eq!(content["piecesJointes"][0]["invalidated"], json!(true));
    assert_eq!(
        content["personneMorale"]["adresseEntreprise"]["adresse"]["piecesJointes"][0]["invalidated"],
        json!(true)
    );
    assert!(content["piecesJointes"][1].get("invalidated").is_none());
    let error = invalidate_in(&mut content, PieceRef::Id(3), "x", "ACME", date).unwrap_err();
    assert_eq!(error.code(), "guichet.attachment.not_found");
}

#[test]
fn messages_name_their_source_and_speak_both_languages() {
    let mut file = tempfile::NamedTempFile::with_suffix(".docx").unwrap();
    file.write_all(b"PK").unwrap();
    let report = Attachment::from_path(file.path(), "PJ_01").extension("docx").seal().unwrap_err();
    for issue in report.issues() {
        assert!(!issue.message_fr.is_empty() && issue.message_fr != issue.message_en, "{issue:?}");
        assert!(!issue.source.is_empty(), "{issue:?}");
    }
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "\\PC{0,20}".prop_map(Value::from),
        "[A-Za-z0-9+/]{0,40}={0,2}".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 32, 6, |inner| {
        let key = prop_oneof![
            prop::sample::select(vec![
                "nomDocument",
                "typeDocument",
                "sousTypeDocument",
                "langueDocument",
                "numeroPiece",
                "debutValidite",
                "finValidite",
                "taciteReconduction",
                "observations",
                "paysLieuDelivrance",
                "documentBase64",
                "codeInseeCommuneLieuDelivrance",
                "codePostalLieuDelivrance",
                "isConfidentielRne",
                "documentExtension",
                "path",
                "attachmentId",
                "id",
                "piecesJointes",
            ])
            .prop_map(str::to_owned),
            "[a-z]{1,6}",
        ];
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::vec((key, inner), 0..12)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn no_json_makes_a_check_panic(value in any_json()) {
        let mut normal = value.clone();
        normalize_metadata(&mut normal);
        let errors = |value| check_metadata(value, "content.piecesJointes[0]").errors().count();
        // Putting right never makes worse.
        prop_assert!(errors(&normal) <= errors(&value));
        let _ = find_piece(&mut normal, PieceRef::Id(1));
        let _ = invalidate(&mut normal, "raison", "ACME", "2026-01-02".parse().unwrap());
    }

    #[test]
    fn a_normal_path_stays_as_it_is(path in "\\PC{0,40}|[.a-c\\[\\]0-9]{0,20}") {
        if let Ok(normal) = normalize_path(&path) {
            prop_assert!(normal.starts_with('.') && !normal.contains(".["));
            let again = normalize_path(&normal);
            prop_assert_eq!(again.as_deref(), Ok(normal.as_str()));
        }
    }

    #[test]
    fn any_bytes_are_judged_without_panic(bytes in prop::collection::vec(any::<u8>(), 0..4096)) {
        prop_assert!(Attachment::from_bytes(bytes, "PJ_01").name("a.pdf").seal().is_err());
    }
}
