"""Who signs documents: a smart card, a remote signing service, a person with a PDF reader."""

from __future__ import annotations

import json
from os import PathLike
from pathlib import Path
from typing import Any, Protocol, Union

from ._border import offline, path_text
from .models.guichet import SignedPdf, SigningRequest

__all__ = ["AsyncSigner", "Signer", "SigningRequest", "SignatureCancelled", "check_signed"]


class SignatureCancelled(Exception):
    """Raise it in a signer: the person refused or gave up. The deposit stays as it is."""


class Signer(Protocol):
    """Signs the synthesis of a deposit with a qualified certificate."""

    def sign(self, document: Path, signed: Path, request: SigningRequest) -> None:
        """Reads ``document``, writes its signed form to ``signed``, as an incremental update: ``signed`` begins with the
        exact bytes of ``document``. What it raises becomes the cause of a ``NotSentError``."""


class AsyncSigner(Protocol):
    """The same for ``AsyncGuichet``, which also takes a plain ``Signer`` and runs it in a thread."""

    async def sign(self, document: Path, signed: Path, request: SigningRequest) -> None:
        """As ``Signer.sign``."""


AnySigner = Union[Signer, AsyncSigner]


def asked(payload: str) -> tuple[Path, Path, SigningRequest]:
    """What the core asks of a signer."""
    told: dict[str, Any] = json.loads(payload)
    return Path(told["document"]), Path(told["signed"]), SigningRequest.from_dict(told["request"])


def check_signed(downloaded: str | PathLike[str], signed: str | PathLike[str]) -> SignedPdf:
    """Whether ``signed`` is ``downloaded`` with a signature that covers the whole file: its structure, not who signed.

    Raises ``InvalidPayloadError`` with a sentence that says what probably happened to the file."""
    found = offline("signed_pdf.check", {"downloaded": path_text(downloaded), "signed": path_text(signed)})
    return SignedPdf.from_dict(found)
