//! Where a document of ours goes: a regular file, which appears under its name only when it is whole.

use std::fs::{self, Metadata};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::file::shown;

/// A file in the making, beside the one it becomes.
pub(crate) struct Destination {
    path: PathBuf,
    /// What is replaced.
    old: Option<Metadata>,
    file: NamedTempFile,
}

impl Destination {
    /// Looks at the place before there is anything to write; the error says what is wrong with it.
    pub(crate) fn open(path: &Path) -> Result<Self, String> {
        let refused = |why: &str| Err(format!("{} {why}", shown(path)));
        let failed = |error: &io::Error| format!("{}: {}", shown(path), error.kind());
        let (path, old) = match fs::metadata(path) {
            // Behind a link: it goes on leading to the file.
            Ok(old) if old.is_file() => (fs::canonicalize(path).map_err(|error| failed(&error))?, Some(old)),
            Ok(old) if old.is_dir() => return refused("is a folder: name the file in it"),
            // A file would take the place of the device or the pipe.
            Ok(_) => return refused("is no regular file"),
            Err(_) if path.is_symlink() => return refused("is a link that leads nowhere"),
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(failed(&error)),
            Err(_) if path.file_name().is_none() => return Err("the path names no file".into()),
            Err(_) => (path.to_owned(), None),
        };
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        if !folder.is_dir() {
            return Err(format!("the folder {} is not there: make it first", shown(folder)));
        }
        let file = beside(folder)
            .map_err(|error| format!("no file can be made in {}: {}", shown(folder), error.kind()))?;
        Ok(Self { path, old, file })
    }

    pub(crate) fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.file.write_all(bytes)
    }

    /// It is whole: it takes its name.
    pub(crate) fn keep(self) -> io::Result<()> {
        if let Some(old) = self.old {
            // Who could read the old one, no more and no fewer.
            self.file.as_file().set_permissions(old.permissions())?;
        }
        self.file.as_file().sync_all()?;
        self.file.persist(self.path).map_err(|error| error.error)?;
        Ok(())
    }
}

/// As files are made by default: the caller's umask decides who may read it.
#[cfg(unix)]
fn beside(folder: &Path) -> io::Result<NamedTempFile> {
    use std::os::unix::fs::PermissionsExt;
    tempfile::Builder::new().permissions(fs::Permissions::from_mode(0o666)).tempfile_in(folder)
}

#[cfg(not(unix))]
fn beside(folder: &Path) -> io::Result<NamedTempFile> {
    NamedTempFile::new_in(folder)
}
