"""The dictionary's blocks as pydantic models, as strict as pydantic is without code of one's own: JSON types, lengths, patterns,
closed code lists, required and unknown keys. Keys of SIREN, days of the calendar and rules between fields are left out."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Any, Literal, Optional, Union

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, create_model
from sink import ROOT

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

DICTIONARY = ROOT / "core/dictionary"
#: A longer closed list would be a text.
MODERATE = 300
PATTERNS = {
    "date": r"^\d{4}-\d{2}-\d{2}$",
    "ddmm": r"^\d{4}$",
    "siren": r"^\d{9}$",
    "siret": r"^\d{14}$",
    "mail": r"^[^@\s]+@[^@\s]+\.[^@\s]+$",
}
PLAIN = {"boolean": bool, "integer": int, "number": Union[int, float], "any": Any}


def formality(sample: dict[str, Any] | None = None) -> type[BaseModel]:
    """The envelope. With a `sample`, only the blocks and fields that it uses: what somebody writes who needs no others."""
    used: dict[str, set[str]] | None = None
    if sample is not None:
        used = {}
        _used(sample, "Formality", used)
    models: dict[str, type[BaseModel]] = {}
    made = _block("Formality", used, models)
    for model in models.values():
        model.model_rebuild(_types_namespace=models)
    return made


def _used(value: dict[str, Any], block: str, used: dict[str, set[str]]) -> None:
    about = _toml("blocks", block)["field"]
    for key, inner in value.items():
        used.setdefault(block, set()).add(key)
        for one in inner if isinstance(inner, list) else [inner]:
            if isinstance(one, dict):
                _used(one, about[key]["block"], used)


def _block(name: str, used: dict[str, set[str]] | None, models: dict[str, type[BaseModel]]) -> type[BaseModel]:
    if name in models:
        return models[name]
    models[name] = BaseModel  # a block may hold itself
    block, given = _toml("blocks", name), {}
    for key, about in block.get("field", {}).items():
        if used is not None and key not in used.get(name, ()):
            continue
        annotation = _type(about, used, models)
        given[key] = (annotation, ...) if about.get("required") else (Optional[annotation], None)
    extra: Any = "allow" if block.get("open") else "forbid"
    config = ConfigDict(extra=extra, strict=True, protected_namespaces=())
    models[name] = create_model(name, __config__=config, **given)  # type: ignore[call-overload]
    return models[name]


def _type(about: dict[str, Any], used: dict[str, set[str]] | None, models: dict[str, type[BaseModel]]) -> Any:
    kind = about["type"]
    if kind in ("block", "blocks"):
        _block(about["block"], used, models)
        inner: Any = about["block"]
        return list[inner] if kind == "blocks" else Annotated[inner, Field()]
    if kind in ("code", "codes"):
        code = _code(about["list"])
        return list[code] if kind == "codes" else code  # type: ignore[valid-type]
    if kind == "texts":
        return list[str]
    if kind in PLAIN:
        plain = PLAIN[kind]
    else:
        limits: dict[str, Any] = {
            "min_length": about.get("min"),
            "max_length": about.get("max"),
            "pattern": PATTERNS.get(kind) or about.get("regex"),
        }
        limited = any(limit is not None for limit in limits.values())
        plain = Annotated[str, StringConstraints(**limits)] if limited else str
    also = {"text": str, **PLAIN}.get(about.get("also", ""))
    return plain if also is None else Union[plain, also]


def _code(name: str) -> Any:
    about = _toml("lists", name)
    codes = tuple(about["codes"])
    return Literal[codes] if about["closed"] and len(codes) <= MODERATE else str


def _toml(folder: str, name: str) -> dict[str, Any]:
    path: Path = DICTIONARY / folder / f"{name}.toml"
    return tomllib.loads(path.read_text("utf-8"))
