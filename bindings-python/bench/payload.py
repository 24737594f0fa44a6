"""What is sent and checked: the creation of the demo, as it is and with 300 fields."""

from __future__ import annotations

import base64
import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sink import ROOT

CREATION = ROOT / "examples/rust/demo/data/creation.json"
#: Raw bytes of a piece, and how many there are.
SIZE, COUNT = 8 << 20, 5
#: A multiple of 3, so that pieces of base64 can be joined; larger ones make the hand-written clients no faster.
CHUNK = 3 * 64 * 1024


def creation() -> dict[str, Any]:
    """A company is founded."""
    payload: dict[str, Any] = json.loads(CREATION.read_text("utf-8"))
    return payload


def fields(value: Any) -> int:
    """Leaves of the tree."""
    if isinstance(value, dict):
        return sum(map(fields, value.values()))
    return sum(map(fields, value)) if isinstance(value, list) else 1


def large_creation() -> dict[str, Any]:
    """The same with more people and activities until it has 300 fields, as in `core/benches/content_check.rs`."""
    payload = creation()
    company = payload["content"]["personneMorale"]
    lists = (
        company["composition"]["pouvoirs"],
        company["beneficiairesEffectifs"],
        company["etablissementPrincipal"]["activites"],
    )
    while fields(payload) < 300:
        for several in lists:
            one = copy.deepcopy(several[0])
            # One activity of a place is the main one.
            if "indicateurPrincipal" in one:
                one["indicateurPrincipal"] = False
            several.append(one)
    return payload


def wrong_creation() -> dict[str, Any]:
    """The same with mistakes that both sides find: a wrong type, a wrong pattern, an unknown key, a wrong code."""
    payload = large_creation()
    company = payload["content"]["personneMorale"]
    payload["diffusionINSEE"] = True
    company["identite"]["description"]["dateClotureExerciceSocial"] = "2026-12-31"
    company["identite"]["description"]["objett"] = "Reliure"
    company["adresseEntreprise"]["adresse"]["codeInseeCommune"] = "3"
    return payload


def files(folder: Path, count: int = COUNT, size: int = SIZE) -> list[Path]:
    """PDFs of that size."""
    from mandataire.sandbox import make_pdf

    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / f"piece-{n}.pdf" for n in range(count)]
    for path in paths:
        make_pdf(path.stem, (), size, path)
    return paths


def piece(path: Path, n: int) -> dict[str, Any]:
    """A piece as it is sent, without its bytes."""
    return {
        "nomDocument": path.name,
        "typeDocument": "PJ_51",
        "documentExtension": "pdf",
        "path": f".piecesJointes[{n}]",
    }


def whole(paths: list[Path], encode: Any) -> dict[str, Any]:
    """The payload with every piece in it."""
    payload = creation()
    payload["content"]["piecesJointes"] = [
        {**piece(path, n), "documentBase64": encode(path.read_bytes())} for n, path in enumerate(paths)
    ]
    return payload


class Streamed:
    """The same body in pieces, its length known beforehand: what a careful hand writes."""

    def __init__(self, paths: list[Path], encode: Any = base64.b64encode) -> None:
        payload, mark = creation(), "\0"
        payload["content"]["piecesJointes"] = [
            {**piece(path, n), "documentBase64": mark} for n, path in enumerate(paths)
        ]
        self._texts = json.dumps(payload).replace(json.dumps(mark)[1:-1], mark).encode().split(mark.encode())
        self._paths, self._encode = paths, encode
        encoded = sum(4 * -(-path.stat().st_size // 3) for path in paths)
        self.length = sum(map(len, self._texts)) + encoded

    def __iter__(self) -> Iterator[bytes]:
        first, *rest = self._texts
        yield first
        for path, text in zip(self._paths, rest, strict=True):
            with path.open("rb", buffering=0) as file:
                while chunk := file.read(CHUNK):
                    yield self._encode(chunk)
            yield text
