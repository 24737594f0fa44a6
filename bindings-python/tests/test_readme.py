"""The README's Python: one program, run from its first line to its last, with the README's own line numbers."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import mandataire
import pytest
from conftest import SHARED
from mandataire.sandbox import make_pdf

sys.path.insert(0, str(SHARED.parent / "examples" / "python"))
import signing_pyhanko

README = Path(__file__).resolve().parents[1] / "README.md"
ENVIRONMENT = {
    **os.environ,
    "PYTHONPATH": str(Path(mandataire.__file__).parents[1]),
    "INPI_PASSWORD": "not a password",
    "CCL_PASSWORD": "not a password",
    "URSSAF_CLIENT_ID": "not an id",
    "URSSAF_CLIENT_SECRET": "not a secret",
}


def blocks(test: bool) -> str:
    """The Python blocks, those for pytest or the others; every other line is empty, so that lines keep their numbers."""
    kept: list[str] = []
    found: list[list[str]] = []
    block: list[str] | None = None
    for line in README.read_text(encoding="utf-8").splitlines():
        kept.append("")
        if block is None:
            block = [] if line == "```python" else None
        elif line == "```":
            found.append(block)
            if block[0].startswith("def test_") is test:
                kept[-1 - len(block) : -1] = block
            block = None
        else:
            block.append(line)
    assert block is None, "the last block has no end"
    assert len(found) == README.read_text(encoding="utf-8").count("\n```python"), "a block was not understood"
    return "\n".join(kept) + "\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the README's reader would have their files."""
    (tmp_path / "creation.json").write_bytes((SHARED / "vectors/content/bases/sas.json").read_bytes())
    make_pdf("Statuts", path=tmp_path / "statuts.pdf")
    documents = SHARED / "fixtures/openapi"
    (tmp_path / "openapi.json").write_bytes((documents / "sister-style.openapi3.json").read_bytes())
    (tmp_path / "decisions.json").write_bytes((documents / "sister-style.decisions.json").read_bytes())
    monkeypatch.setattr(signing_pyhanko, "PASSPHRASE", b"passphrase")
    signing_pyhanko.make_certificate(tmp_path / "signer.p12")
    return tmp_path


def run(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *command],
        cwd=folder,
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_every_block_runs(folder: Path) -> None:
    program = folder / "README.md.py"
    program.write_text(blocks(test=False), encoding="utf-8")
    done = run(folder, str(program))
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-4000:]
    # What its comments promise.
    printed = done.stdout.splitlines()
    assert printed[0] == "291.00"
    assert re.search(r"^in doubt: [0-9a-f]{32}$", done.stdout, re.MULTILINE)
    for line in ("VALIDATION_PENDING", "PAYMENT_PENDING"):
        assert line in printed
    assert "VerdictNeedsHuman()" in done.stdout
    assert "never a float" in done.stdout
    assert "DEBUG:mandataire:answered operation=urssaf.comptes.get status=200" in done.stderr
    for secret in ("2004 1010 0505", "20041010", "46102", "not a secret", "not a password"):
        assert secret not in done.stdout + done.stderr


def test_its_pytest_runs(folder: Path) -> None:
    (folder / "test_readme_block.py").write_text(blocks(test=True), encoding="utf-8")
    # An installed package brings its plugin by itself; the source tree has to be told.
    plugin = ["-p", "mandataire.pytest_plugin"] if not _plugin_is_installed() else []
    done = run(folder, "-m", "pytest", "-q", "-p", "no:cacheprovider", *plugin, "test_readme_block.py")
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-2000:]
    assert "1 passed" in done.stdout


def _plugin_is_installed() -> bool:
    from importlib.metadata import entry_points

    return any(point.value == "mandataire.pytest_plugin" for point in entry_points(group="pytest11"))


def test_its_links_lead_somewhere() -> None:
    text = README.read_text(encoding="utf-8")
    defined = dict(re.findall(r"^\[(\w+)\]: (\S+)$", text, re.MULTILINE))
    used = set(re.findall(r"\]\[(\w+)\]", text))
    assert used == set(defined)
    for address in defined.values():
        place = re.fullmatch(r"https://github\.com/mandataire/mandataire/(?:blob|tree)/main/(.+)", address)
        assert place is not None, address
        assert (SHARED.parent / place[1]).exists(), address
    headings = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    anchors = {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}
    for anchor in re.findall(r"\]\(#([^)]+)\)", text):
        assert anchor in anchors, anchor
