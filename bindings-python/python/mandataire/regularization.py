"""A deposit to be corrected: what is asked, and what will be sent back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._border import encode, tree
from .attachments import Attachment, cross_all

if TYPE_CHECKING:
    from .models.guichet import RegularizationRequest

__all__ = ["RegularizationCase"]


class RegularizationCase:
    """Change ``content`` in place, or put another in its place; append to ``attachments``. ``repr`` leaves both out."""

    __slots__ = ("_spooled", "attachments", "content", "forbidden_events", "requests")

    def __init__(
        self,
        requests: tuple[RegularizationRequest, ...],
        content: Any,
        forbidden_events: tuple[str, ...] = (),
    ) -> None:
        #: The open requests.
        self.requests = requests
        #: The whole ``content`` as the server has it.
        self.content = content
        #: New pieces.
        self.attachments: list[Attachment] = []
        #: Events that this regularisation does not allow.
        self.forbidden_events = forbidden_events
        self._spooled: list[Any] = []

    @classmethod
    def _of(cls, told: dict[str, Any]) -> RegularizationCase:
        from .models.guichet import RegularizationRequest

        requests = tuple(RegularizationRequest.from_dict(one) for one in told["requests"])
        return cls(requests, told["content"], tuple(told["forbiddenEvents"]))

    def _given_back(self) -> str:
        """The case as JSON; bytes and open files become temporary ones, which live as long as the case."""
        handles: list[Any] = []
        attachments = cross_all(self.attachments, handles)
        for crossed in attachments:
            if "handle" in crossed:
                crossed["path"] = self._spool(handles[crossed.pop("handle")])
        return encode({"content": tree(self.content), "attachments": attachments})

    def _spool(self, source: Any) -> str:
        import shutil
        import tempfile

        file = tempfile.NamedTemporaryFile(suffix=".pdf")  # noqa: SIM115 (it lives as long as the case)
        if callable(getattr(source, "read", None)):
            shutil.copyfileobj(source, file)
        else:
            file.write(source)
        file.flush()
        self._spooled.append(file)
        return file.name

    def __repr__(self) -> str:
        return f"RegularizationCase({len(self.requests)} requests)"
