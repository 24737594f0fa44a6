//! Vectors and properties: signed_pdf. Judged by another PDF library: `oracle/signed_pdf.py`.

use std::path::{Path, PathBuf};

use mandataire::guichet::Deposit;
use mandataire::guichet::content::attachment::Attachment;
use mandataire::guichet::signature::pdf::{SignedPdf, check_signed};
use mandataire::guichet::signature::{Signer, SignerError, Signing, SigningRequest};
use mandataire::sandbox::VirtualClock;
use mandataire::sandbox::pdf::make_pdf;
use mandataire::sandbox::signer::TestSigner;
use mandataire::{Error, ErrorKind};
use mandataire_tests::run_vectors;
use proptest::prelude::*;
use serde_json::json;

struct Files {
    dir: tempfile::TempDir,
}

impl Files {
    fn new() -> Self {
        Self { dir: tempfile::tempdir().unwrap() }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    fn check(&self, downloaded: &[u8], signed: &[u8]) -> Result<SignedPdf, Error> {
        std::fs::write(self.path("downloaded.pdf"), downloaded).unwrap();
        std::fs::write(self.path("signed.pdf"), signed).unwrap();
        check_signed(&self.path("downloaded.pdf"), &self.path("signed.pdf"))
    }
}

#[test]
fn vectors() {
    let files = Files::new();
    run_vectors("signed_pdf", |operation, input| {
        assert_eq!(operation, "signed_pdf.check");
        let bytes = |key: &str| input[key].as_str().unwrap().as_bytes();
        match files.check(bytes("downloaded"), bytes("signed")) {
            Ok(found) => json!({ "ok": {
                "byteRange": found.byte_range,
                "subFilter": found.sub_filter,
                "signatures": found.signatures,
                "validationData": found.validation_data,
            }}),
            Err(error) => json!({ "error": error.code() }),
        }
    });
}

#[test]
fn the_test_signer_signs_what_the_sandbox_makes() {
    let signer = TestSigner::new().unwrap();
    let files = Files::new();
    for size in [0, 100_000, 3_000_000] {
        let pdf = make_pdf("Synthèse", &["Dénomination : ACME"], size);
        let signed = signer.sign_bytes(&pdf).unwrap();
        let found = files.check(&pdf, &signed).unwrap();
        assert_eq!((found.original_size, found.signed_size), (pdf.len() as u64, signed.len() as u64));
        assert_eq!(found.sub_filter.as_deref(), Some("ETSI.CAdES.detached"));
        // What was signed can be sent.
        Attachment::from_path(files.path("signed.pdf"), "PJ_115").seal().unwrap();
        // Another document's signature, signed by the same hand.
        let other = signer.sign_bytes(&make_pdf("Autre", &[], size)).unwrap();
        assert_eq!(files.check(&pdf, &other).unwrap_err().code(), "guichet.signature.other_document");
    }
}

#[test]
fn the_repeatable_signer_gives_the_same_bytes_each_time() {
    let start: jiff::Timestamp = "2026-11-21T08:00:00Z".parse().unwrap();
    let pdf = make_pdf("Synthèse", &["Dénomination : ACME"], 0);
    let sign = |at| {
        let clock = VirtualClock::standing_at(at).for_clients();
        TestSigner::repeatable().unwrap().with_clock(clock).sign_bytes(&pdf).unwrap()
    };
    let signed = sign(start);
    assert_eq!(signed, sign(start));
    assert_ne!(signed, sign(start + std::time::Duration::from_secs(1)));
    Files::new().check(&pdf, &signed).unwrap();
}

#[test]
fn a_refusal_says_what_to_do_in_both_languages() {
    let pdf = make_pdf("Synthèse", &[], 0);
    let error = Files::new().check(&pdf, &pdf).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidPayload);
    assert_eq!(error.issues().len(), 1);
    let issue = &error.issues()[0];
    assert_eq!(issue.code, error.code());
    assert!(issue.message_fr.contains("original") && issue.message_en.contains("original"));
    assert!(issue.source.contains("§5.2"));
}

#[test]
fn a_missing_file_is_a_file_error_without_its_path() {
    let error = check_signed(Path::new("no/such/secret.pdf"), Path::new("no/such/other.pdf")).unwrap_err();
    assert_eq!(error.code(), "file.io");
    assert!(!error.to_string().contains("secret"));
}

#[test]
fn too_much_appended() {
    let pdf = make_pdf("Synthèse", &[], 0);
    let mut signed = pdf.clone();
    signed.resize(pdf.len() + 4 * 1024 * 1024 + 1, b' ');
    let error = Files::new().check(&pdf, &signed).unwrap_err();
    assert_eq!(error.code(), "guichet.signature.appended_too_large");
}

#[test]
fn the_test_signer_refuses_what_it_cannot_sign() {
    let signer = TestSigner::new().unwrap();
    let pdf = make_pdf("Synthèse", &[], 0);
    let signed = signer.sign_bytes(&pdf).unwrap();
    for (bytes, reason) in [
        (&b"hello"[..], "startxref"),
        (b"%PDF-1.7\nstartxref\n9999\n%%EOF", "cross-reference"),
        (&signed, "form already"),
    ] {
        let error = signer.sign_bytes(bytes).unwrap_err();
        assert!(error.to_string().contains(reason), "{error}");
    }
}

#[tokio::test]
async fn any_signer_can_be_handed_around() {
    struct Refuses;
    impl Signer for Refuses {
        fn sign<'a>(&'a self, _: &'a Path, _: &'a Path, _: &'a SigningRequest) -> Signing<'a> {
            Box::pin(std::future::ready(Err(SignerError::Cancelled)))
        }
    }
    let files = Files::new();
    let (input, output) = (files.path("pj_99.pdf"), files.path("pj_115.pdf"));
    std::fs::write(&input, make_pdf("Synthèse", &[], 0)).unwrap();
    let request = SigningRequest::synthesis(Deposit::Formality(134));
    assert_eq!(
        serde_json::to_value(&request).unwrap(),
        json!({"deposit": {"formality": 134}, "typeDocument": "PJ_99"})
    );
    let signers: [Box<dyn Signer>; 2] = [Box::new(Refuses), Box::new(TestSigner::new().unwrap())];
    let mut answers = Vec::new();
    for signer in &signers {
        answers.push(signer.sign(&input, &output, &request).await.is_ok());
    }
    assert_eq!(answers, [false, true]);
    check_signed(&input, &output).unwrap();
}

/// A signed file with some bytes changed, and others put in.
fn mutations() -> impl Strategy<Value = (Vec<(prop::sample::Index, u8)>, Vec<u8>, prop::sample::Index)> {
    let bits = prop_oneof![
        prop::collection::vec(any::<u8>(), 0..40),
        prop::sample::select(vec![
            "<<",
            ">>",
            "[",
            "]",
            "(",
            ")",
            "<",
            ">",
            "/ByteRange",
            "/Contents",
            "stream",
            "endstream",
            "obj",
            "%",
            "/ByteRange[0 1 2 3]",
            "18446744073709551615 ",
            "\\",
            "/Type/DocTimeStamp",
        ])
        .prop_map(|text| text.repeat(3).into_bytes()),
    ];
    (
        prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..6),
        bits,
        any::<prop::sample::Index>(),
    )
}

proptest! {
    #[test]
    fn hostile_bytes_never_panic_and_the_gap_is_always_the_only_hole(
        (changes, inserted, at) in mutations(),
    ) {
        let pdf = make_pdf("Synthèse", &["ligne"], 0);
        let mut signed = TestSigner::new().unwrap().sign_bytes(&pdf).unwrap();
        let tail = signed.split_off(pdf.len());
        let mut tail: Vec<u8> = tail;
        for (index, byte) in changes {
            let index = index.index(tail.len());
            tail[index] = byte;
        }
        let at = at.index(tail.len() + 1);
        tail.splice(at..at, inserted);
        signed.extend(tail);
        if let Ok(found) = Files::new().check(&pdf, &signed) {
            let [start, length, second, rest] = found.byte_range;
            prop_assert_eq!(start, 0);
            prop_assert!(length >= pdf.len() as u64 && length < second);
            prop_assert!(found.validation_data || second + rest == signed.len() as u64);
            let gap = &signed[usize::try_from(length).unwrap()..usize::try_from(second).unwrap()];
            prop_assert!(gap.starts_with(b"<") && gap.ends_with(b">"));
        }
    }

    #[test]
    fn appended_noise_is_judged_without_panic(noise in prop::collection::vec(any::<u8>(), 1..2000)) {
        let pdf = make_pdf("Synthèse", &[], 0);
        prop_assert!(Files::new().check(&pdf, &[&pdf[..], &noise].concat()).is_err());
    }

    #[test]
    fn the_test_signer_never_panics(
        text in "(startxref|trailer|xref|<<|>>|/Root|/Pages|/Kids|/Size|[0-9 ]{1,4}|R|obj|\\[|\\]|n|f|\\n){0,60}",
    ) {
        prop_assert!(TestSigner::new().unwrap().sign_bytes(text.as_bytes()).is_err());
    }

    #[test]
    fn the_test_signer_survives_a_broken_document(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
    ) {
        let mut pdf = make_pdf("Synthèse", &["ligne"], 0);
        for (index, byte) in changes {
            let index = index.index(pdf.len());
            pdf[index] = byte;
        }
        if let Ok(signed) = TestSigner::new().unwrap().sign_bytes(&pdf) {
            prop_assert!(signed.starts_with(&pdf));
        }
    }
}
