"""New and changed deposits in arguments."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ._border import tree, without_none
from .attachments import Attachment, cross_all


def new_deposit(
    payload: Any, previous: Any, reference: str | None, mode: str | None, attachments: Iterable[Attachment]
) -> tuple[dict[str, Any], list[Any]]:
    """A new deposit in arguments."""
    handles: list[Any] = []
    if isinstance(getattr(payload, "payload", None), dict):
        # What a builder made brings its own previous state.
        previous = payload.previous if previous is None else previous
    args = without_none(payload=tree(payload), previous=tree(previous), reference=reference, mode=mode)
    args["attachments"] = cross_all(attachments, handles)
    return args, handles


def update(id: int, content: Any, attachments: Iterable[Attachment]) -> tuple[dict[str, Any], list[Any]]:
    """A whole deposit in arguments."""
    handles: list[Any] = []
    return {"id": id, "content": tree(content), "attachments": cross_all(attachments, handles)}, handles
