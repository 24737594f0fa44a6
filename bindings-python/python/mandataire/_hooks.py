"""What a call tells, and asks of, its caller's own code."""

from __future__ import annotations

from collections.abc import Callable

# `typing` takes longer to import than all of this together, and only checkers need it.
TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import Any, Optional, Protocol, Union

    from .models.guichet import Followed
    from .models.journal import Progress, Row
    from .regularization import RegularizationCase

    class Bar(Protocol):
        """A bar of tqdm's: it counts steps."""

        n: Any
        total: Any

        def update(self, n: Any = ..., /) -> Any:
            """So many more."""

    #: ``progress(sent, total)`` in bytes, or a bar of tqdm's.
    UploadProgress = Union[Callable[[int, int], object], Bar]
    #: ``progress(done, total)`` in filings, ``total`` when it is known; or a bar of tqdm's.
    RunProgress = Union[Callable[[int, Optional[int]], object], Bar]

__all__ = ["Hooks"]


class Hooks:
    """Which of the caller's functions hear of what."""

    __slots__ = ("_case", "change", "progress", "row", "signer", "status", "told", "upload")

    def __init__(
        self,
        *,
        upload: UploadProgress | None = None,
        progress: RunProgress | None = None,
        told: Callable[[Progress], object] | None = None,
        row: Callable[[Row], object] | None = None,
        status: Callable[[Followed], object] | None = None,
        change: Callable[[RegularizationCase], object] | None = None,
        signer: Any = None,
    ) -> None:
        self.upload = _counter(upload)
        self.progress = _counter(progress)
        self.told = told
        self.row = row
        self.status = status
        self.change = change
        self.signer = signer

    def any(self) -> bool:
        """Whether anybody listens."""
        heard = (self.upload, self.progress, self.told, self.row, self.status, self.change, self.signer)
        return any(one is not None for one in heard)

    def tell(self, what: str, payload: Any) -> None:
        """Something is to be known."""
        if what == "upload":
            if self.upload is not None:
                self.upload(*payload)
            return
        import json

        value = json.loads(payload)
        if what == "status" and self.status is not None:
            from .models.guichet import Followed

            self.status(Followed.from_dict(value))
        elif what == "row" and self.row is not None:
            from .models.journal import Row

            self.row(Row.from_dict(value))
        elif what == "progress":
            if self.progress is not None:
                self.progress(sum(value["counts"].values()), value["total"])
            if self.told is not None:
                from .models.journal import Progress

                self.told(Progress.from_dict(value))

    def changed(self, payload: str) -> str:
        """A regularisation's case, corrected by the caller."""
        import json

        from .regularization import RegularizationCase

        case = RegularizationCase._of(json.loads(payload))
        if self.change is not None:
            self.change(case)
        # Its temporary files are read again when the write is sent.
        self._case = case
        return case._given_back()


def _counter(progress: Any) -> Callable[[int, int | None], object] | None:
    """A function of ``(done, total)``. tqdm's bars count steps instead."""
    if progress is None:
        return None
    if hasattr(progress, "update") and hasattr(progress, "n") and hasattr(progress, "total"):

        def step(done: int, total: int | None) -> None:
            if total is not None and progress.total != total:
                progress.total = total
            # Each request counts from 0.
            progress.update(done - progress.n)

        return step
    if not callable(progress):
        from .errors import InvalidPayloadError

        raise InvalidPayloadError.at(
            "progress",
            "payload.unreadable",
            "La progression est une fonction (fait, total), ou une barre de tqdm.",
            "Progress is a function of (done, total), or a bar of tqdm's.",
        )
    function: Callable[[int, int | None], object] = progress
    return function
