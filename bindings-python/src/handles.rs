//! What JSON cannot hold: bytes, open files, prepared intents.

use std::io::{self, ErrorKind, Read};
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use mandataire_json::Handle;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedBytes;
use pyo3::types::{PyByteArray, PyBytes};

use crate::intent::Intent;

/// The exception that a file object raised while it was read.
#[derive(Clone, Default)]
pub(crate) struct Raised(Arc<Mutex<Option<PyErr>>>);

impl Raised {
    pub(crate) fn take(&self) -> Option<PyErr> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    pub(crate) fn keep(&self, error: PyErr) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
    }
}

pub(crate) fn extract(objects: Vec<Bound<'_, PyAny>>) -> PyResult<(Vec<Handle>, Raised)> {
    let raised = Raised::default();
    let handles = objects.into_iter().map(|object| one(object, &raised)).collect::<PyResult<_>>()?;
    Ok((handles, raised))
}

fn one(object: Bound<'_, PyAny>, raised: &Raised) -> PyResult<Handle> {
    if let Ok(intent) = object.cast::<Intent>() {
        return Ok(Handle::Intent(Box::new(intent.get().0.as_ref().clone())));
    }
    if object.is_instance_of::<PyBytes>() || object.is_instance_of::<PyByteArray>() {
        return Ok(Handle::Bytes(Bytes::from_owner(object.extract::<PyBackedBytes>()?)));
    }
    if object.hasattr("read")? {
        return Ok(Handle::Reader(Box::new(FileObject { object: object.unbind(), raised: raised.clone() })));
    }
    Err(PyTypeError::new_err("expected bytes, an open file or an intent"))
}

/// A file object, read in whatever thread copies it.
struct FileObject {
    object: Py<PyAny>,
    raised: Raised,
}

impl Read for FileObject {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let wrong = |text| (ErrorKind::InvalidData, PyTypeError::new_err(text));
        let read = Python::attach(|py| {
            let piece = self.object.bind(py).call_method1("read", (buffer.len(),));
            let piece = piece.map_err(|error| (ErrorKind::Other, error))?;
            let piece = piece
                .cast::<PyBytes>()
                .map_err(|_| wrong("the file object does not give bytes: open it in binary mode ('rb')"))?;
            let bytes = piece.as_bytes();
            let place = buffer
                .get_mut(..bytes.len())
                .ok_or_else(|| wrong("the file object gives more bytes than it was asked for"))?;
            place.copy_from_slice(bytes);
            Ok(bytes.len())
        });
        read.map_err(|(kind, error)| {
            self.raised.keep(error);
            kind.into()
        })
    }
}
