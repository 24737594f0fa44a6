//! `attachments.zip`, extracted as if it were hostile.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use zip::ZipArchive;

use crate::error::{Error, ErrorKind, Retry, code};

/// What an archive may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[non_exhaustive]
pub struct ArchiveLimits {
    /// Entries. Default 1,000.
    pub entries: usize,
    /// Bytes of all files together, extracted. Default 500 MiB.
    pub bytes: u64,
    /// Extracted bytes for one compressed byte. Default 100.
    pub ratio: u64,
}

impl Default for ArchiveLimits {
    fn default() -> Self {
        Self { entries: 1_000, bytes: 500 << 20, ratio: 100 }
    }
}

/// Below this size a ratio says nothing.
const RATIO_FROM: u64 = 1 << 20;

/// Extracts into `folder`, flat: only the last part of each name is used, cleaned. Existing files are never
/// overwritten. When a rule is broken everything that was written is removed again.
pub(super) fn extract(archive: &Path, folder: &Path, limits: &ArchiveLimits) -> Result<Vec<PathBuf>, Error> {
    let mut written = Vec::new();
    let result = extract_into(archive, folder, limits, &mut written);
    if result.is_err() {
        for path in &written {
            // Best effort: the error that is reported is the one that counts.
            let _ = std::fs::remove_file(path);
        }
    }
    result.map(|()| written)
}

fn extract_into(
    archive: &Path,
    folder: &Path,
    limits: &ArchiveLimits,
    written: &mut Vec<PathBuf>,
) -> Result<(), Error> {
    let unsafe_archive = |why: &str| {
        Error::new(ErrorKind::Network, code::ARCHIVE, format!("the archive was refused: {why}"))
            .with_retry(Retry::Never)
    };
    let disk = |error: io::Error| {
        Error::new(
            ErrorKind::Network,
            code::FILE,
            format!("the archive could not be extracted: {}", error.kind()),
        )
        .with_retry(Retry::Never)
    };
    std::fs::create_dir_all(folder).map_err(disk)?;
    let file = File::open(archive).map_err(disk)?;
    let mut zip = ZipArchive::new(file).map_err(|_| unsafe_archive("it is not a readable zip file"))?;
    if zip.len() > limits.entries {
        return Err(unsafe_archive("too many entries"));
    }
    let mut left = limits.bytes;
    for n in 0..zip.len() {
        let entry = zip.by_index(n).map_err(|_| unsafe_archive("an entry is unreadable or encrypted"))?;
        if entry.is_dir() {
            continue;
        }
        if entry.is_symlink() {
            return Err(unsafe_archive("it holds a symbolic link"));
        }
        let allowed = left.min(entry.compressed_size().saturating_mul(limits.ratio).max(RATIO_FROM));
        let name = clean(entry.name());
        let (path, mut out) = create(folder, &name).map_err(disk)?;
        written.push(path);
        // The sizes in the directory are claims: what counts is what comes out.
        let copied = copy(&mut entry.take(allowed + 1), &mut out).map_err(|error| match error {
            CopyError::Read => unsafe_archive("an entry is damaged"),
            CopyError::Write(error) => disk(error),
        })?;
        if copied > allowed {
            return Err(unsafe_archive("it unpacks to more than allowed"));
        }
        left -= copied;
    }
    Ok(())
}

enum CopyError {
    Read,
    Write(io::Error),
}

fn copy(from: &mut impl Read, to: &mut impl Write) -> Result<u64, CopyError> {
    let mut buffer = [0u8; 16 * 1024];
    let mut copied = 0;
    loop {
        let read = from.read(&mut buffer).map_err(|_| CopyError::Read)?;
        if read == 0 {
            return Ok(copied);
        }
        to.write_all(buffer.get(..read).unwrap_or_default()).map_err(CopyError::Write)?;
        copied += read as u64;
    }
}

/// The last part of the name, without anything a file system could read as more than a name.
fn clean(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let kept: String = last
        .chars()
        .map(|c| {
            if c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | ' ' | '(' | ')' | '\'') { c } else { '_' }
        })
        .take(120)
        .collect();
    let kept = kept.trim_matches([' ', '.']).to_owned();
    // Device names of Windows are reserved with any extension.
    let stem = kept.split('.').next().unwrap_or_default().to_ascii_uppercase();
    let reserved = matches!(stem.as_str(), "CON" | "PRN" | "AUX" | "NUL")
        || (stem.len() == 4 && (stem.starts_with("COM") || stem.starts_with("LPT")));
    if kept.is_empty() || reserved { format!("file_{kept}") } else { kept }
}

/// A new file; ` (2)`, ` (3)`… when the name is taken.
fn create(folder: &Path, name: &str) -> io::Result<(PathBuf, File)> {
    let (stem, extension) =
        name.rsplit_once('.').map_or((name, String::new()), |(s, e)| (s, format!(".{e}")));
    for n in 1..10_000 {
        let name = if n == 1 { name.to_owned() } else { format!("{stem} ({n}){extension}") };
        let path = folder.join(name);
        match OpenOptions::new().write(true).create_new(true).open(&path) {
            Ok(file) => return Ok((path, file)),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use zip::write::SimpleFileOptions;

    fn archive(entries: &[(&str, &[u8])]) -> tempfile::TempPath {
        let file = tempfile::NamedTempFile::new().unwrap();
        let mut zip = zip::ZipWriter::new(file.reopen().unwrap());
        for (name, bytes) in entries {
            zip.start_file(*name, SimpleFileOptions::default()).unwrap();
            zip.write_all(bytes).unwrap();
        }
        zip.finish().unwrap();
        file.into_temp_path()
    }

    fn files(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn names_never_leave_the_folder() {
        let outer = tempfile::tempdir().unwrap();
        let folder = outer.path().join("in");
        let hostile = [
            "../evil.pdf",
            "../../evil.pdf",
            "/etc/evil.pdf",
            "a/b/../../evil.pdf",
            "..\\evil.pdf",
            "C:\\evil.pdf",
            "C:evil.pdf",
            "\\\\host\\share\\evil.pdf",
            "a/..",
            "..",
            ".",
            "",
            "...",
            "NUL",
            "con.pdf",
            "COM1.pdf",
            "a\0b.pdf",
            "a\nb.pdf",
            "~/evil.pdf",
            "$HOME.pdf",
            "a:b.pdf",
            "a|b.pdf",
            "a*b?.pdf",
            "<a>.pdf",
            "\u{202e}fdp.exe",
            "file:///etc/passwd",
            "././evil.pdf",
            "evil.pdf/../../x",
            "%2e%2e%2fevil.pdf",
            " lead.pdf ",
            "-rf",
        ];
        for name in hostile {
            let archive = archive(&[(name, b"x")]);
            match extract(&archive, &folder, &ArchiveLimits::default()) {
                Ok(written) => assert!(written.iter().all(|path| path.parent() == Some(&folder)), "{name:?}"),
                Err(error) => assert_eq!(error.code(), code::ARCHIVE, "{name:?}: {error}"),
            }
        }
        assert_eq!(files(outer.path()), ["in"]);
    }

    #[test]
    fn nothing_is_overwritten() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("a.pdf"), b"mine").unwrap();
        let archive = archive(&[("a.pdf", b"1"), ("x/a.pdf", b"2")]);
        extract(&archive, folder.path(), &ArchiveLimits::default()).unwrap();
        assert_eq!(std::fs::read(folder.path().join("a.pdf")).unwrap(), b"mine");
        assert_eq!(files(folder.path()), ["a (2).pdf", "a (3).pdf", "a.pdf"]);
    }

    #[test]
    fn bombs_and_damage_leave_nothing_behind() {
        let folder = tempfile::tempdir().unwrap();
        let zeros = vec![0u8; 8 << 20];
        let many: Vec<(String, &[u8])> = (0..20).map(|n| (format!("{n}.pdf"), &b"x"[..])).collect();
        let many: Vec<(&str, &[u8])> = many.iter().map(|(name, bytes)| (name.as_str(), *bytes)).collect();
        let limits = ArchiveLimits { entries: 10, bytes: 4 << 20, ..ArchiveLimits::default() };
        for archive in [archive(&[("ok.pdf", b"x"), ("bomb.pdf", &zeros)]), archive(&many)] {
            assert_eq!(extract(&archive, folder.path(), &limits).unwrap_err().code(), code::ARCHIVE);
        }
        let whole = std::fs::read(archive(&[("a.pdf", b"some bytes that are here")])).unwrap();
        for cut in [0, 1, 10, whole.len() / 2, whole.len() - 1] {
            let file = tempfile::NamedTempFile::new().unwrap();
            std::fs::write(file.path(), &whole[..cut]).unwrap();
            assert_eq!(extract(file.path(), folder.path(), &limits).unwrap_err().code(), code::ARCHIVE);
        }
        assert!(files(folder.path()).is_empty());
    }
}
