//! Answers identifiers line by line, for `tests/oracle/identifiers.py`.
//!
//! In: `kind<TAB>value`. Out: `ok<TAB>canonical` or `error<TAB>code`.

use std::io::{self, BufRead, BufWriter, Write};

use mandataire::ident::{Bic, Iban, IdentError, Nir, Siren, Siret};

fn main() -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    for line in io::stdin().lock().lines() {
        let line = line?;
        let (kind, value) = line.split_once('\t').unwrap_or((&line, ""));
        match canonical(kind, value) {
            Some(Ok(text)) => writeln!(out, "ok\t{text}")?,
            Some(Err(error)) => writeln!(out, "error\t{}", error.code())?,
            None => return Err(io::Error::new(io::ErrorKind::InvalidInput, "unknown kind of identifier")),
        }
    }
    out.flush()
}

fn canonical(kind: &str, value: &str) -> Option<Result<String, IdentError>> {
    Some(match kind {
        "siren" => Siren::parse(value).map(|siren| siren.as_str().to_owned()),
        "siret" => Siret::parse(value).map(|siret| siret.as_str().to_owned()),
        "nir" => Nir::parse(value).map(|nir| nir.expose().to_owned()),
        "iban" => Iban::parse(value).map(|iban| iban.expose().to_owned()),
        "bic" => Bic::parse(value).map(|bic| bic.as_str().to_owned()),
        _ => return None,
    })
}
