"""Attachments: PDFs from a path, bytes or an open file, with their metadata by its official names."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from os import PathLike
from typing import TYPE_CHECKING, Any, Protocol, Union, runtime_checkable

from ._border import path_text
from .errors import InvalidPayloadError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .models.report import Issue

__all__ = ["Attachment", "AttachmentSource", "check", "invalidate", "invalidate_in", "normalize_path"]


@runtime_checkable
class _Readable(Protocol):
    def read(self, size: int, /) -> bytes: ...


#: A path (text or ``os.PathLike``), bytes, or a file open in binary mode.
AttachmentSource = Union[str, "PathLike[str]", bytes, bytearray, memoryview, _Readable]


class Attachment:
    """One piece of a formality.

    By path it is read once when the write is prepared and streamed when it is sent: it costs no memory, and the intent can
    be stored or sent to another machine. Bytes stay in memory; an open file is copied to a temporary one.
    """

    __slots__ = ("_metadata", "_source")

    def __init__(
        self,
        source: AttachmentSource,
        type_document: str,
        *,
        nom_document: str | None = None,
        sous_type_document: str | None = None,
        langue_document: str | None = None,
        numero_piece: str | None = None,
        debut_validite: date | str | None = None,
        fin_validite: date | str | None = None,
        tacite_reconduction: str | None = None,
        autorite_delivrance: str | None = None,
        pays_lieu_delivrance: str | None = None,
        commune_lieu_delivrance: str | None = None,
        code_insee_commune_lieu_delivrance: str | None = None,
        code_postal_lieu_delivrance: str | None = None,
        observations: str | None = None,
        is_confidentiel_rne: bool | None = None,
        document_extension: str | None = None,
        at: str | None = None,
    ) -> None:
        """``type_document``: ``PJ_01``…; ``nom_document`` ends with ``.pdf`` and is a path's own name unless given;
        ``at``: where the piece belongs (``path`` on the wire). Source: OpenAPI 7.25.3, ``BlocPieceJointe``."""
        self._source = source
        given = {
            "typeDocument": type_document,
            "nomDocument": nom_document,
            "sousTypeDocument": sous_type_document,
            "langueDocument": langue_document,
            "numeroPiece": numero_piece,
            "debutValidite": debut_validite,
            "finValidite": fin_validite,
            "taciteReconduction": tacite_reconduction,
            "autoriteDelivrance": autorite_delivrance,
            "paysLieuDelivrance": pays_lieu_delivrance,
            "communeLieuDelivrance": commune_lieu_delivrance,
            "codeInseeCommuneLieuDelivrance": code_insee_commune_lieu_delivrance,
            "codePostalLieuDelivrance": code_postal_lieu_delivrance,
            "observations": observations,
            "isConfidentielRne": is_confidentiel_rne,
            "documentExtension": document_extension,
            "at": at,
        }
        self._metadata = {name: value for name, value in given.items() if value is not None}

    def __repr__(self) -> str:
        # People's names stand in the names of files.
        return f"Attachment({self._metadata.get('typeDocument')!r})"

    def _cross(self, handles: list[Any]) -> dict[str, Any]:
        """The attachment in arguments; bytes and files go into ``handles``."""
        source = self._source
        if isinstance(source, (str, PathLike)):
            return {**self._metadata, "path": path_text(source)}
        if isinstance(source, memoryview):
            source = source.tobytes()
        if not isinstance(source, (bytes, bytearray)) and not callable(getattr(source, "read", None)):
            raise InvalidPayloadError.at(
                "attachment",
                "payload.unreadable",
                "Donnez un chemin, des octets ou un fichier ouvert en mode binaire.",
                "Give a path, bytes, or a file open in binary mode.",
            )
        handles.append(source)
        return {**self._metadata, "handle": len(handles) - 1}


def cross_all(attachments: Iterable[Attachment], handles: list[Any]) -> list[dict[str, Any]]:
    """Several attachments in arguments."""
    crossed = []
    for n, one in enumerate(attachments):
        if not isinstance(one, Attachment):
            raise InvalidPayloadError.at(
                f"attachments[{n}]",
                "payload.unreadable",
                f"Un Attachment est attendu, pas {type(one).__name__}.",
                f"An Attachment is expected, not {type(one).__name__}.",
            )
        crossed.append(one._cross(handles))
    return crossed


def check(attachment: Attachment) -> tuple[Issue, ...]:
    """Reads the file: magic numbers, size, name, type, path. Every mistake and warning."""
    from ._border import offline
    from .models.report import Issue

    handles: list[Any] = []
    found = offline("attachment.check_file", {"attachment": attachment._cross(handles)}, handles)
    return tuple(Issue.from_dict(issue) for issue in found["issues"])


def normalize_path(path: str) -> str:
    """A piece's ``path`` in the form the server takes: ``.personneMorale.identite.statuts[0]``."""
    from ._border import offline

    return str(offline("attachment.normalize_path", {"path": path}))


def invalidate(piece: Mapping[str, Any], reason: str, name: str, date: date) -> dict[str, Any]:
    """A piece with the five fields that say it is no longer good (specification §3.11)."""
    from ._border import offline

    given = {"piece": piece, "reason": reason, "name": name, "date": date}
    return dict(offline("attachment.invalidate", given))


def invalidate_in(
    content: Mapping[str, Any],
    reason: str,
    name: str,
    date: date,
    *,
    id: int | None = None,
    nom_document: str | None = None,
    type_document: str | None = None,
) -> dict[str, Any]:
    """A ``content`` in which a piece is invalidated wherever it is listed: by its ``attachmentId``, or by name and type."""
    from ._border import offline, without_none

    piece = without_none(id=id, nomDocument=nom_document, typeDocument=type_document)
    given = {"content": content, "reason": reason, "name": name, "date": date, **piece}
    return dict(offline("attachment.invalidate_in", given)["content"])
