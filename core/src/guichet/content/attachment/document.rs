//! What is wrong with the bytes themselves: of a file, or of the `documentBase64` of a hand-written payload.

use std::io;

use base64::engine::general_purpose::STANDARD;
use base64::read::DecoderReader;

use super::scan::{self, Encryption, Scan};
use super::{MAX_SIZE, WARN_SIZE};
use crate::report::{Issue, Report};

const CONTRACT: &str = "INPI, contrat d'interface Guichet Unique, §3.2 et §3.10";

/// Checks the text of `documentBase64`: valid base64 of a PDF. Decoded in chunks and looked at, never kept.
pub(super) fn check_base64(text: &str, report: &mut Report) {
    let mut decoder = DecoderReader::new(text.as_bytes(), &STANDARD);
    match scan::scan(&mut decoder, MAX_SIZE) {
        Ok(scan) => check_scan(&scan, report),
        Err(_) => report.push(
            Issue::error(
                "documentBase64",
                "guichet.attachment.base64",
                "documentBase64 n'est pas du base64 valide (alphabet standard avec bourrage, sans préfixe « data: », sans saut de ligne).",
                "documentBase64 is not valid base64 (standard alphabet with padding, no `data:` prefix, no line break).",
            )
            .source(CONTRACT),
        ),
    }
}

/// The file cannot be read. The system's own sentence is left out: it may show more of the machine than is wanted.
pub(super) fn unreadable(error: &io::Error) -> Issue {
    use io::ErrorKind::{InvalidInput, NotFound, PermissionDenied};
    let (fr, en) = match error.kind() {
        NotFound => ("ce fichier n'existe pas", "there is no such file"),
        PermissionDenied => ("la permission est refusée", "permission is denied"),
        InvalidInput => ("ce n'est pas un fichier ordinaire", "it is not a regular file"),
        _ => ("erreur de lecture", "reading failed"),
    };
    Issue::error(
        "documentBase64",
        "guichet.attachment.unreadable",
        format!("Le fichier ne peut pas être lu : {fr}."),
        format!("The file cannot be read: {en}."),
    )
}

/// What one pass over the bytes says.
pub(super) fn check_scan(scan: &Scan, report: &mut Report) {
    let error = |code, fr: &'static str, en: &'static str| {
        Issue::error("documentBase64", code, fr, en).source(CONTRACT)
    };
    let warning = |code, fr: &'static str, en: &'static str| {
        Issue::warning("documentBase64", code, fr, en).source(CONTRACT)
    };
    if scan.size == 0 {
        report.push(error("guichet.attachment.empty", "Le fichier est vide.", "The file is empty."));
        return;
    }
    if scan.gzip {
        report.push(error(
            "guichet.attachment.gzip",
            "Le fichier est compressé (gzip), comme l'exemple de la documentation : envoyez le PDF lui-même.",
            "The file is gzip-compressed, like the documentation's example: send the PDF itself.",
        ));
    } else if !scan.magic {
        report.push(error(
            "guichet.attachment.not_pdf",
            "Le fichier n'est pas un PDF : « %PDF- » n'est pas dans le premier kilo-octet.",
            "The file is not a PDF: `%PDF-` is not in its first KiB.",
        ));
    } else if !scan.cut && !scan.end {
        report.push(error(
            "guichet.attachment.no_eof",
            "Le PDF est incomplet : « %%EOF » manque à la fin. Il a sans doute été coupé pendant une copie.",
            "The PDF is incomplete: `%%EOF` is missing at its end. It was probably cut while being copied.",
        ));
    }
    match scan.encryption {
        Encryption::No => {}
        Encryption::Unsure => report.push(warning(
            "guichet.attachment.maybe_encrypted",
            "Le PDF semble chiffré ou protégé : vérifiez qu'il s'ouvre sans mot de passe.",
            "The PDF looks encrypted or protected: check that it opens without a password.",
        )),
        Encryption::Yes => report.push(error(
            "guichet.attachment.encrypted",
            "Le PDF est chiffré ou protégé : les valideurs ne pourraient pas l'exploiter. Enregistrez-le sans protection.",
            "The PDF is encrypted or protected: validators could not use it. Save it without protection.",
        )),
    }
    if scan.size > MAX_SIZE {
        report.push(error(
            "guichet.attachment.too_large",
            "Le fichier dépasse 10 Mo (10 485 760 octets).",
            "The file is larger than 10 MB (10,485,760 bytes).",
        ));
    } else if scan.size > WARN_SIZE {
        report.push(warning(
            "guichet.attachment.large",
            "Le fichier dépasse 10 000 000 octets : selon le sens donné à « 10 Mo », il peut être refusé.",
            "The file is larger than 10,000,000 bytes: depending on what \"10 Mo\" means, it may be refused.",
        ));
    }
}
