//! Command line over the PDF parts, for `oracle/signed_pdf.py`.
//!
//! - `sign_pdf make <out> <title> <lines> <min-size>`: a sandbox PDF;
//! - `sign_pdf certificate+sign <certificate-out> <in> <out> [<in> <out>…]`: signs with one throw-away certificate,
//!   `repeatable+sign` with the one that is always the same;
//! - `sign_pdf check <downloaded> <signed>`: prints `ok …` or the code of the refusal.
#![allow(clippy::print_stdout, reason = "a command")]

use std::path::Path;
use std::process::ExitCode;

use mandataire::guichet::signature::pdf::check_signed;
use mandataire::sandbox::pdf::make_pdf;
use mandataire::sandbox::signer::TestSigner;

fn run(args: &[&str]) -> Result<(), Box<dyn std::error::Error>> {
    match args {
        ["make", out, title, lines, size] => {
            let lines: Vec<String> =
                (1..=lines.parse::<usize>()?).map(|n| format!("Ligne {n} (é, €)")).collect();
            let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
            std::fs::write(out, make_pdf(title, &lines, size.parse()?))?;
        }
        [which @ ("certificate+sign" | "repeatable+sign"), certificate, files @ ..]
            if files.len() % 2 == 0 =>
        {
            let signer =
                if *which == "repeatable+sign" { TestSigner::repeatable()? } else { TestSigner::new()? };
            std::fs::write(certificate, signer.certificate())?;
            for pair in files.chunks(2) {
                if let [input, output] = pair {
                    signer.sign_file(Path::new(input), Path::new(output))?;
                }
            }
        }
        ["check", downloaded, signed] => match check_signed(Path::new(downloaded), Path::new(signed)) {
            Ok(found) => println!(
                "ok {} {}{}",
                found.signatures,
                found.sub_filter.unwrap_or_default(),
                if found.validation_data { " + DSS" } else { "" }
            ),
            Err(error) => println!("{}", error.code()),
        },
        _ => return Err("see the top of sign_pdf.rs".into()),
    }
    Ok(())
}

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match run(&args.iter().map(String::as_str).collect::<Vec<_>>()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("{error}");
            ExitCode::FAILURE
        }
    }
}
