//! A file of the caller's: where its bytes are, and how the very same bytes are read again.

use std::fmt;
use std::fs::File;
use std::io::{self, Cursor, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use bytes::Bytes;
use ring::digest;

use crate::fingerprint::{Fingerprint, Fingerprinting};

/// Where the bytes are.
#[derive(Clone)]
pub(crate) enum Source {
    Path(PathBuf),
    Bytes(Bytes),
    /// A temporary file, deleted with the last clone.
    Spooled(Arc<tempfile::TempPath>),
}

impl Source {
    pub(crate) fn spool(reader: impl Read, limit: u64) -> io::Result<Self> {
        let mut file = tempfile::NamedTempFile::new()?;
        io::copy(&mut reader.take(limit), &mut file)?;
        Ok(Self::Spooled(Arc::new(file.into_temp_path())))
    }

    fn path(&self) -> Option<&Path> {
        match self {
            Self::Path(path) => Some(path),
            Self::Spooled(path) => Some(path),
            Self::Bytes(_) => None,
        }
    }

    pub(crate) fn open(&self) -> io::Result<Box<dyn Read + Send>> {
        match self {
            Self::Bytes(bytes) => Ok(Box::new(Cursor::new(bytes.clone()))),
            Self::Path(path) => open_regular(path),
            Self::Spooled(path) => open_regular(path),
        }
    }

    /// The same source with a path that stays right when the working directory changes.
    pub(crate) fn absolute(self) -> io::Result<Self> {
        match self {
            Self::Path(path) => Ok(Self::Path(std::path::absolute(path)?)),
            other => Ok(other),
        }
    }
}

/// A file as it was when it was checked: its size and hash are part of the promise.
#[derive(Clone)]
pub(crate) struct Blob {
    pub(crate) source: Source,
    pub(crate) size: u64,
    pub(crate) sha256: [u8; 32],
    /// None: it was checked in another process, and its SHA-256 is compared.
    pub(crate) fingerprint: Option<Fingerprint>,
}

impl Blob {
    /// Opens it to be read again; see checked reader.
    pub(crate) fn open(&self) -> io::Result<CheckedReader> {
        if let Some(path) = self.source.path()
            && std::fs::metadata(path)?.len() != self.size
        {
            return Err(io::Error::new(io::ErrorKind::InvalidData, FileChanged));
        }
        let check = match self.fingerprint {
            Some(expected) => Check::Fingerprint(Fingerprinting::new(), expected),
            None => Check::Sha256(digest::Context::new(&digest::SHA256), self.sha256),
        };
        Ok(CheckedReader { inner: self.source.open()?, left: self.size, check, state: State::Reading })
    }

    /// The caller's path, when that is what was given: what lives in this process only cannot be handed to another.
    pub(crate) fn path(&self) -> Option<&Path> {
        match &self.source {
            Source::Path(path) => Some(path),
            Source::Bytes(_) | Source::Spooled(_) => None,
        }
    }
}

impl fmt::Debug for Blob {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Blob({} bytes)", self.size)
    }
}

/// A path in a message: on one line, and not longer than a line may be.
pub(crate) fn shown(path: &Path) -> String {
    let letters = path.to_string_lossy();
    let mut shown = letters.chars().map(|letter| if letter.is_control() { '\u{fffd}' } else { letter });
    let head: String = shown.by_ref().take(300).collect();
    if shown.next().is_some() { head + "…" } else { head }
}

/// A pipe or a device can be read once only, if ever: only regular files.
fn open_regular(path: &Path) -> io::Result<Box<dyn Read + Send>> {
    if !std::fs::metadata(path)?.is_file() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "not a regular file"));
    }
    Ok(Box::new(File::open(path)?))
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Path(path) => f.debug_tuple("Path").field(path).finish(),
            Self::Bytes(bytes) => write!(f, "Bytes({} bytes)", bytes.len()),
            Self::Spooled(_) => f.write_str("Spooled"),
        }
    }
}

/// The file is not the one that was sealed. Found inside the [`io::Error`] of a read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FileChanged;

impl fmt::Display for FileChanged {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the file changed since it was prepared")
    }
}

impl std::error::Error for FileChanged {}

impl FileChanged {
    /// Whether an error of a read means that the file changed.
    pub fn is_cause_of(error: &io::Error) -> bool {
        error.get_ref().is_some_and(|inner| inner.is::<FileChanged>())
    }
}

/// Reads a sealed attachment again and fails with [`FileChanged`] when it is not the same bytes.
///
/// The last chunk is handed out only after all bytes are known to be right: an upload of another file can never be
/// complete.
pub(crate) struct CheckedReader {
    inner: Box<dyn Read + Send>,
    left: u64,
    check: Check,
    state: State,
}

/// How the bytes are recognised, and what they must give.
enum Check {
    Fingerprint(Fingerprinting, Fingerprint),
    Sha256(digest::Context, [u8; 32]),
}

impl Check {
    fn update(&mut self, bytes: &[u8]) {
        match self {
            Self::Fingerprint(taking, _) => taking.update(bytes),
            Self::Sha256(hash, _) => hash.update(bytes),
        }
    }

    fn holds(&self) -> bool {
        match self {
            Self::Fingerprint(taking, expected) => taking.clone().finish() == *expected,
            Self::Sha256(hash, expected) => hash.clone().finish().as_ref() == expected,
        }
    }
}

#[derive(Clone, Copy)]
enum State {
    Reading,
    Whole,
    Changed,
}

impl CheckedReader {
    fn at_end(&mut self) -> io::Result<bool> {
        loop {
            match self.inner.read(&mut [0]) {
                Ok(read) => return Ok(read == 0),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
    }
}

impl Read for CheckedReader {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let changed = || io::Error::new(io::ErrorKind::InvalidData, FileChanged);
        match self.state {
            State::Whole => return Ok(0),
            State::Changed => return Err(changed()),
            State::Reading if buf.is_empty() => return Ok(0),
            State::Reading => {}
        }
        let read = self.inner.read(buf)?;
        self.check.update(buf.get(..read).unwrap_or_default());
        match self.left.checked_sub(read as u64) {
            Some(left) if left > 0 && read > 0 => {
                self.left = left;
                return Ok(read);
            }
            Some(0) if self.at_end()? && self.check.holds() => {
                self.left = 0;
                self.state = State::Whole;
                return Ok(read);
            }
            _ => {}
        }
        buf.fill(0);
        self.state = State::Changed;
        Err(changed())
    }
}

impl fmt::Debug for CheckedReader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CheckedReader").field("left", &self.left).finish_non_exhaustive()
    }
}
