"""Makes the waiting clients (``_sync``) from the awaited ones (``_async``): `python tools/unasync.py [--check]`.

The same methods, documentation and types, without ``async`` and ``await``: two copies that cannot differ.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent / "python" / "mandataire"
HEADER = "# Generated from _async/{name} by `python tools/unasync.py`: do not edit.\n"


def waiting(text: str) -> str:
    """The same source, waiting."""
    text = re.sub(r"\basync (def|with|for)\b", r"\1", text)
    text = re.sub(r"\bawait ", "", text)
    # AsyncGuichet -> Guichet; a signer may be a plain one only.
    text = re.sub(r"\bAsync(?=[A-Z])", "", text)
    return text.replace("__aiter__", "__iter__").replace("__anext__", "__next__").replace("AnySigner", "Signer")


def made(name: str, text: str) -> str:
    """A generated module."""
    if name == "__init__.py":
        return HEADER.format(name=name) + '"""The clients that wait in the caller\'s thread."""\n'
    return HEADER.format(name=name) + waiting(text)


def main() -> int:
    """Writes what differs, or with ``--check`` says so."""
    check, stale = "--check" in sys.argv[1:], []
    folder = PACKAGE / "_sync"
    folder.mkdir(exist_ok=True)
    sources = sorted((PACKAGE / "_async").glob("*.py"))
    names = {source.name for source in sources}
    for old in folder.glob("*.py"):
        if old.name not in names:
            stale.append(old)
            if not check:
                old.unlink()
    for source in sources:
        target = folder / source.name
        text = made(source.name, source.read_text(encoding="utf-8"))
        if not target.exists() or target.read_text(encoding="utf-8") != text:
            stale.append(target)
            if not check:
                target.write_text(text, encoding="utf-8")
    for one in stale:
        print(f"{'differs' if check else 'written'}: {one.relative_to(PACKAGE)}")
    return 1 if check and stale else 0


if __name__ == "__main__":
    sys.exit(main())
