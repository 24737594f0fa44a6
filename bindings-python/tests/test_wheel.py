"""The wheel: what is in it, how large it is, and that it works in a virtual environment where nothing else is.

`WHEEL` names the file; `tests/run python` builds it.
"""

from __future__ import annotations

import email
import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

WHEEL = os.environ.get("WHEEL")
needs_wheel = pytest.mark.skipif(WHEEL is None, reason="WHEEL names no file: tests/run python builds one")


@pytest.fixture(scope="module")
def wheel() -> Path:
    assert WHEEL is not None
    return Path(WHEEL)


@needs_wheel
def test_what_is_in_it(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        (metadata,) = [name for name in names if name.endswith(".dist-info/METADATA")]
        told = email.message_from_bytes(archive.read(metadata))
        (entry_points,) = [name for name in names if name.endswith("entry_points.txt")]
        points = archive.read(entry_points).decode()
    package = [name for name in names if ".dist-info/" not in name]
    assert all(name.startswith("mandataire/") for name in package), package
    (native,) = [name for name in package if not name.endswith((".py", ".pyi", "py.typed", ".json", ".pdf", ".csv"))]
    assert native == "mandataire/_native.abi3.so"
    assert "mandataire/py.typed" in package
    assert "mandataire/_native.pyi" in package
    assert not any("test" in name.lower() and name.endswith(".py") and "pytest_plugin" not in name for name in package)
    # Whatever is in the source tree is in the wheel.
    tree = Path(__file__).resolve().parents[1] / "python"
    missing = {str(file.relative_to(tree)) for file in tree.rglob("*.py")} - set(package)
    assert not missing
    assert told["Name"] == "mandataire"
    requires = told.get_all("Requires-Dist") or []
    assert all("extra ==" in one for one in requires), requires
    assert told["Requires-Python"] == ">=3.10"
    assert "abi3" in wheel.name
    assert "cp310" in wheel.name
    assert "mandataire=mandataire.__main__:main" in points.replace(" ", "")
    assert "mandataire.pytest_plugin" in points
    body = told.get_payload()
    assert isinstance(body, str)
    assert "pip install mandataire" in body


@needs_wheel
def test_how_large_it_is(wheel: Path) -> None:
    size = wheel.stat().st_size
    print(f"measured: wheel {size / 1e6:.2f} MB")
    assert size <= 6_000_000


STORY = """
import sys
from pathlib import Path
import mandataire
from mandataire import Filing, Journal, Sandbox, Turnover, Urssaf

assert "site-packages" in mandataire.__file__, mandataire.__file__
with Sandbox() as sandbox:
    urssaf = Urssaf.for_sandbox(sandbox, journal=Journal.sqlite(sys.argv[1]))
    account = sandbox.identities()["ORDINARY"]
    urssaf.mandats.register(account)
    filed = urssaf.declarer(Filing(account=account, period="2026-01", turnover=Turnover({"vente": 2000})))
    print(filed.result.total, len(sandbox.ledger("urssaf.declarer")), mandataire.__version__)
"""


@needs_wheel
def test_a_virtual_environment_where_nothing_else_is(wheel: Path, tmp_path: Path) -> None:
    venv.create(tmp_path / "clean", with_pip=True)
    python = tmp_path / "clean/bin/python"
    install = [str(python), "-m", "pip", "install", "-q", "--disable-pip-version-check"]
    subprocess.run([*install, "--no-index", str(wheel)], check=True, timeout=120)
    story = [str(python), "-c", STORY, str(tmp_path / "journal.db")]
    ran = subprocess.run(story, capture_output=True, text=True, timeout=60, cwd=tmp_path, check=False)
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.split()[:2] == ["248.00", "1"]
    # The command line says in one line what it needs.
    script = tmp_path / "clean/bin/mandataire"
    ran = subprocess.run([str(script), "--help"], capture_output=True, text=True, timeout=60, check=False)
    assert ran.returncode == 2
    assert "mandataire[cli]" in ran.stderr
    assert len(ran.stderr.strip().splitlines()) == 1


@needs_wheel
def test_these_tests_run_on_the_wheel() -> None:
    """And not on the source tree beside them."""
    import mandataire

    assert "site-packages" in str(mandataire.__file__)
    assert sys.prefix in str(mandataire.__file__)
