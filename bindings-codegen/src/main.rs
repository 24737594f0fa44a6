//! `cargo run -p mandataire-bindings-codegen`: writes the models of the Python package from the types of the core.
//! With `--check` it writes nothing and fails when a file differs.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command-line tool")]

use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    let check = std::env::args().any(|argument| argument == "--check");
    match run(check) {
        Ok(0) => {
            println!("generated models are up to date");
            ExitCode::SUCCESS
        }
        Ok(changed) if !check => {
            println!("{changed} files written");
            ExitCode::SUCCESS
        }
        Ok(changed) => {
            eprintln!("{changed} files differ from the core: run `cargo run -p mandataire-bindings-codegen`");
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
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().ok_or("no parent folder")?.to_owned();
    let target = root.join("bindings-python");
    let wanted = mandataire_bindings_codegen::python()?;
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
    for path in written(&target.join(mandataire_bindings_codegen::MODELS)) {
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

/// The Python files that exist now.
fn written(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let found = entries.flatten().flat_map(|entry| {
        let path = entry.path();
        if path.is_dir() { written(&path) } else { vec![path] }
    });
    found.filter(|path| path.extension().is_some_and(|extension| extension == "py")).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_generated_models_are_those_of_the_core() {
        assert_eq!(super::run(true), Ok(0), "run `cargo run -p mandataire-bindings-codegen`");
    }
}
