//! Where the file may be.

use std::path::Path;

use crate::file::shown;
use crate::journal::JournalError;

/// Names a file, on a local disk: SQLite's locks do not hold over a network. Nothing is made before that is known.
pub(super) fn check(path: &Path) -> Result<(), JournalError> {
    let name = path.as_os_str().as_encoded_bytes();
    // SQLite does not take these for names of files; its databases in memory are lost with the process.
    if name.is_empty() || name == b":memory:" || name.starts_with(b"file:") {
        return Err(JournalError::Unavailable(format!(
            "\"{}\" names no file: give the path alone, or take the journal in memory",
            shown(path)
        )));
    }
    // SQLite tries those too, and leaves its own files beside them.
    if std::fs::metadata(path).is_ok_and(|found| !found.is_file()) {
        return Err(JournalError::Unavailable(format!("{} is no regular file", shown(path))));
    }
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    if !folder.is_dir() {
        return Err(JournalError::Unavailable(format!(
            "the folder {} is not there: make it first",
            shown(folder)
        )));
    }
    match network(folder) {
        None => Ok(()),
        Some(kind) => Err(JournalError::Unavailable(format!(
            "{} is on a network file system ({kind}), where SQLite's locks do not hold: use a local disk, or PostgreSQL \
             when several machines share the work",
            shown(folder)
        ))),
    }
}

/// Numbers of the kernel's `statfs`, by the names of its headers.
#[cfg(target_os = "linux")]
const NETWORK: [(u64, &str); 9] = [
    (0x6969, "NFS"),
    (0x517B, "SMB"),
    (0xFF53_4D42, "CIFS"),
    (0xFE53_4D42, "SMB2"),
    (0x0102_1997, "9P"),
    (0x5346_414F, "AFS"),
    (0x7375_7245, "Coda"),
    (0x00C3_6400, "Ceph"),
    (0x0BD0_0BD0, "Lustre"),
];

#[cfg(target_os = "linux")]
fn network(folder: &Path) -> Option<&'static str> {
    // The kernel's field is signed on some machines: its low 32 bits are the number.
    #[allow(clippy::cast_sign_loss, clippy::unnecessary_cast, reason = "the type differs between machines")]
    let kind = rustix::fs::statfs(folder).ok()?.f_type as u64 & 0xFFFF_FFFF;
    named(kind)
}

#[cfg(target_os = "linux")]
fn named(kind: u64) -> Option<&'static str> {
    NETWORK.iter().find(|(number, _)| *number == kind).map(|(_, name)| *name)
}

/// Not told by the other systems in a portable way.
#[cfg(not(target_os = "linux"))]
fn network(_: &Path) -> Option<&'static str> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_local_folder_is_fine_and_a_missing_one_is_told() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(check(&folder.path().join("journal.db")), Ok(()));
        let error = check(&folder.path().join("nowhere/journal.db")).unwrap_err();
        assert!(error.to_string().contains("is not there"), "{error}");
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn network_file_systems_are_named() {
        assert_eq!(named(0x6969), Some("NFS"));
        assert_eq!(named(0xEF53), None, "ext4");
    }
}
