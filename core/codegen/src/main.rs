//! `cargo run -p mandataire-codegen`: writes the generated modules of the crate `mandataire` from `core/dictionary`.
//! With `--check` it writes nothing and fails when a file differs.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command-line tool")]

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use mandataire_codegen::Dictionary;

fn main() -> ExitCode {
    let check = std::env::args().any(|argument| argument == "--check");
    match run(check) {
        Ok(0) => {
            println!("generated modules are up to date");
            ExitCode::SUCCESS
        }
        Ok(changed) if !check => {
            println!("{changed} files written");
            ExitCode::SUCCESS
        }
        Ok(changed) => {
            eprintln!("{changed} files differ from the dictionary: run `cargo run -p mandataire-codegen`");
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// How many files differed.
fn run(check: bool) -> Result<usize, String> {
    let core = Path::new(env!("CARGO_MANIFEST_DIR")).parent().ok_or("no parent folder")?.to_owned();
    let target = core.join("src/guichet/content/generated");
    println!("{}", Dictionary::read(&core.join("dictionary"))?.summary());
    let wanted = mandataire_codegen::generate(&core.join("dictionary"))?;
    let mut changed = 0;
    for (name, text) in &wanted {
        let path = target.join(name);
        if std::fs::read_to_string(&path).ok().as_deref() == Some(text) {
            continue;
        }
        changed += 1;
        if !check {
            std::fs::create_dir_all(path.parent().unwrap_or(&target))
                .and_then(|()| std::fs::write(&path, text))
                .map_err(|error| format!("{}: {error}", path.display()))?;
        }
    }
    for path in written(&target) {
        let known = path.strip_prefix(&target).ok().is_some_and(|name| wanted.contains_key(name));
        if !known {
            changed += 1;
            if !check {
                std::fs::remove_file(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            }
        }
    }
    Ok(changed)
}

/// The generated files that exist now.
fn written(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    entries
        .flatten()
        .flat_map(|entry| {
            let path = entry.path();
            if path.is_dir() { written(&path) } else { vec![path] }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    /// INPI's own count: a fact that is lost on the way is found here.
    #[test]
    fn nothing_official_is_missing() {
        let core = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let summary = mandataire_codegen::Dictionary::read(&core.join("dictionary")).unwrap().summary();
        let official = "70 blocks, 1283 fields, 79 code lists and 16 of the data dictionary, 107 events, ";
        assert!(summary.starts_with(official), "{summary}");
    }

    #[test]
    fn the_generated_modules_are_those_of_the_dictionary() {
        assert_eq!(super::run(true), Ok(0), "run `cargo run -p mandataire-codegen`");
    }
}
