"""What crosses to the native part: JSON text, and beside it what JSON cannot hold."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from os import PathLike, fspath

from . import _native
from .errors import InvalidPayloadError

# `typing` takes longer to import than all of this together, and only checkers need it.
TYPE_CHECKING = False

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal
    from typing import Any


class Local:
    """What lives in one process: connections, an open file, a server."""

    __slots__ = ()

    def __reduce__(self) -> Any:
        raise TypeError(
            f"{type(self).__name__} objects cannot be pickled or copied: make one in each process, from the same settings"
        )


def offline(operation: str, args: Mapping[str, Any] | None = None, handles: list[Any] | None = None) -> Any:
    """One operation that needs neither network nor journal."""
    return decode(_native.offline(operation, encode(args or {}), handles))


def decode(text: str) -> Any:
    """JSON text of the native part as a tree; a number that is not whole is an exact decimal."""
    return (_read or _made()[0])(text)[0]


def encode(value: Any) -> str:
    """A tree as JSON text; what cannot be written is told, never shown."""
    try:
        text = (_write or _made()[1])(value)
        if "\\ud" in text:
            _whole_characters(decode(text), "")
        return text
    except InvalidPayloadError:
        raise
    except (TypeError, ValueError, RecursionError) as error:
        raise _unwritable(type(error).__name__) from None


def instant(text: str) -> datetime:
    """An instant of the core's: RFC 3339, up to nanoseconds."""
    from datetime import datetime

    whole, _, fraction = text.rstrip("Z").partition(".")
    return datetime.fromisoformat(f"{whole}.{(fraction + '000000')[:6]}+00:00")


def without_none(**given: Any) -> dict[str, Any]:
    """Arguments that were given."""
    return {name: value for name, value in given.items() if value is not None}


def tree(value: Any) -> Any:
    """The plain tree of a payload: a model's, or the caller's own dict."""
    to_dict = getattr(value, "to_dict", None)
    return to_dict() if callable(to_dict) else value


def path_text(path: str | PathLike[str]) -> str:
    """A path as text."""
    text = fspath(path)
    if not isinstance(text, str):
        raise InvalidPayloadError.at(
            "path", "payload.unreadable", "Le chemin doit être un texte.", "The path must be a text."
        )
    return text


def _plain(value: Any) -> Any:
    for name in ("to_wire", "to_dict"):
        method = getattr(value, name, None)
        if callable(method) and not isinstance(value, type):
            return method()
    from datetime import date, datetime
    from decimal import Decimal

    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise InvalidPayloadError.at(
                "",
                "payload.unreadable",
                "Un instant a besoin d'un fuseau horaire.",
                "An instant needs a time zone: datetime.now(timezone.utc).",
            )
        return value.isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return _number(value)
    if isinstance(value, PathLike):
        return path_text(value)
    if isinstance(value, Mapping):
        return dict(value)
    raise _unwritable(type(value).__name__)


def _number(value: Decimal) -> int | float:
    """A decimal as a JSON number, exactly or not at all."""
    from decimal import Decimal

    # 1e999999 as a whole number would take minutes.
    if value.is_finite() and abs(value.adjusted()) < 40:
        if value == value.to_integral_value():
            return int(value)
        # Written back by the shortest text that gives this very number.
        if Decimal(repr(float(value))) == value:
            return float(value)
    raise InvalidPayloadError.at(
        "",
        "payload.unreadable",
        "Ce décimal a trop de chiffres pour du JSON.",
        "This decimal has too many digits for JSON.",
    )


def _whole_characters(tree: Any, path: str) -> None:
    """Refuses halves of characters, which no JSON text may hold: names of files that are not UTF-8, texts cut in two."""
    if isinstance(tree, Mapping):
        for key, one in tree.items():
            _whole_characters(key, path)
            _whole_characters(one, f"{path}.{key}".lstrip("."))
    elif isinstance(tree, list):
        for n, one in enumerate(tree):
            _whole_characters(one, f"{path}[{n}]")
    elif isinstance(tree, str) and not _is_whole(tree):
        raise InvalidPayloadError.at(
            path.encode("utf-8", "replace").decode(),
            "payload.unreadable",
            "Ce texte n'est pas de l'Unicode valide (pièce dont le nom n'est pas en UTF-8 : donnez open(chemin, 'rb')).",
            "This text is no valid Unicode (an attachment whose name is not UTF-8: give open(path, 'rb')).",
        )


def _is_whole(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _unwritable(kind: str) -> InvalidPayloadError:
    return InvalidPayloadError.at(
        "",
        "payload.unreadable",
        f"Une valeur ne s'écrit pas en JSON ({kind}).",
        f"A value cannot be written as JSON ({kind}).",
    )


_read: Callable[[str], tuple[Any, int]] | None = None
_write: Callable[[Any], str] | None = None


def _made() -> tuple[Callable[[str], tuple[Any, int]], Callable[[Any], str]]:
    """Reader and writer of JSON, made when they are first needed and kept: `json.loads` and `json.dumps` make new ones for each
    call."""
    import json
    from decimal import Decimal

    global _read, _write
    _read = json.JSONDecoder(parse_float=Decimal).raw_decode
    _write = json.JSONEncoder(default=_plain, allow_nan=False, separators=(",", ":")).encode
    return _read, _write
