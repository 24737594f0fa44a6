//! What belongs to one process: a fork's child makes its own and never touches its parent's.

use std::mem::ManuallyDrop;
use std::process;
use std::sync::{Mutex, MutexGuard, PoisonError};

use pyo3::prelude::*;
use tokio::runtime::{Builder, Runtime};

/// The runtime of this process. One worker: the network is all it does, and a second one would be woken for every call to
/// look for work that is not there. Files, journals and checks have threads of their own.
///
/// Python forks while it holds the GIL, so that a lock taken and left under the GIL is never held by nobody in a child.
pub(crate) fn runtime(_py: Python<'_>) -> PyResult<&'static Runtime> {
    static RUNTIME: Mutex<Option<(u32, &'static Runtime)>> = Mutex::new(None);
    let mut runtime = lock(&RUNTIME);
    if let Some((owner, runtime)) = *runtime
        && owner == process::id()
    {
        return Ok(runtime);
    }
    let new = Builder::new_multi_thread().worker_threads(1).thread_name("mandataire").enable_all().build()?;
    // For as long as the process lives; a parent's has no threads in a child, and cannot be stopped there.
    let new: &'static Runtime = Box::leak(Box::new(new));
    *runtime = Some((process::id(), new));
    Ok(new)
}

/// A value per process. One of another process is left alone for ever: its sockets are its maker's.
pub(crate) struct PerProcess<T>(Mutex<Option<(u32, ManuallyDrop<T>)>>);

impl<T: Clone> PerProcess<T> {
    pub(crate) fn new(value: T) -> Self {
        Self(Mutex::new(Some((process::id(), ManuallyDrop::new(value)))))
    }

    /// This process's value, when it has one. Under the GIL, see [`runtime`].
    pub(crate) fn get(&self, _py: Python<'_>) -> Option<T> {
        let value = lock(&self.0);
        let (owner, value) = value.as_ref()?;
        (*owner == process::id()).then(|| T::clone(value))
    }

    /// A value of another process, for those that may be shared.
    pub(crate) fn inherited(&self, _py: Python<'_>) -> Option<T> {
        lock(&self.0).as_ref().map(|(_, value)| T::clone(value))
    }

    /// Keeps a value, unless another thread was quicker; the one that is kept.
    pub(crate) fn keep(&self, py: Python<'_>, value: T) -> T {
        if let Some(value) = self.get(py) {
            return value;
        }
        let old = lock(&self.0).replace((process::id(), ManuallyDrop::new(value.clone())));
        debug_assert!(old.is_none_or(|(owner, _)| owner != process::id()));
        value
    }
}

impl<T> PerProcess<T> {
    /// Takes this process's value out.
    pub(crate) fn take(&self) -> Option<T> {
        let mut place = lock(&self.0);
        match place.take() {
            Some((owner, value)) if owner == process::id() => Some(ManuallyDrop::into_inner(value)),
            other => {
                *place = other;
                None
            }
        }
    }
}

impl<T> Drop for PerProcess<T> {
    fn drop(&mut self) {
        drop(self.take());
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
