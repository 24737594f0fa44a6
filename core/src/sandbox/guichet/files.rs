//! Attachments' bytes: one unnamed temporary file, so that memory stays small and nothing is left behind.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};

/// More than this and the sandbox refuses files: a test that loops must not fill the disk.
const MAX_TOTAL: u64 = 16 * 1024 * 1024 * 1024;

/// Where a document is in the store.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Blob {
    start: u64,
    pub(crate) len: u64,
}

/// Appends and reads back. The operating system deletes the file with the process.
pub(crate) struct FileStore {
    file: File,
    end: u64,
}

impl FileStore {
    pub(crate) fn new() -> io::Result<Self> {
        Ok(Self { file: tempfile::tempfile()?, end: 0 })
    }

    pub(crate) fn put(&mut self, bytes: &[u8]) -> io::Result<Blob> {
        let len = bytes.len() as u64;
        if self.end.saturating_add(len) > MAX_TOTAL {
            return Err(io::Error::other("the sandbox holds too many files"));
        }
        self.file.seek(SeekFrom::Start(self.end))?;
        self.file.write_all(bytes)?;
        let blob = Blob { start: self.end, len };
        self.end += len;
        Ok(blob)
    }

    pub(crate) fn get(&mut self, blob: Blob) -> io::Result<Vec<u8>> {
        self.file.seek(SeekFrom::Start(blob.start))?;
        let mut bytes = Vec::with_capacity(usize::try_from(blob.len).unwrap_or(0));
        (&mut self.file).take(blob.len).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    pub(crate) fn clear(&mut self) {
        self.end = 0;
        // Space that cannot be given back is written over anyway.
        let _ = self.file.set_len(0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_put_comes_back() {
        let mut store = FileStore::new().expect("a store");
        let (first, second) = (store.put(b"first").expect("put"), store.put(b"second").expect("put"));
        assert_eq!(store.get(first).expect("get"), b"first");
        assert_eq!(store.get(second).expect("get"), b"second");
    }
}
