"""A user's own project passes the strictest type checkers, and the stubs of the native part tell the truth."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

RIGHT = """
import asyncio
from datetime import date
from decimal import Decimal
from pathlib import Path

from mandataire import (
    AsyncGuichet, AsyncUrssaf, Attachment, BankDetails, Declarant, Deposit, Filing, Guichet, Iban, Intent, Journal,
    OutcomeUnknownError, PaymentOrder, Period, Sandbox, Signer, SigningRequest, Siret, Turnover, Urssaf,
)
from mandataire import build, content, estimate
from mandataire.models.urssaf import Estimate


class Card:
    def sign(self, document: Path, signed: Path, request: SigningRequest) -> None:
        signed.write_bytes(document.read_bytes())


def declare(urssaf: Urssaf, siret: str) -> Decimal | None:
    filing = Filing(account=Siret(siret), period=Period("2026-01"), turnover=Turnover({"vente": 2000, "other": "3,50"}))
    told: Estimate = urssaf.estimer(filing)
    try:
        filed = urssaf.declarer(filing)
    except OutcomeUnknownError as error:
        if error.intent is not None:
            urssaf.resolve(error.intent.id, filed=True, who="me", why="seen")
        return None
    return told.total if filed.result is None else filed.result.total


def create(guichet: Guichet, signer: Signer) -> tuple[str, ...]:
    intent: Intent = guichet.formalities.prepare_create({}, attachments=[Attachment(Path("a.pdf"), "PJ_01")])
    outcome = guichet.submit(intent, progress=lambda done, total: None)
    deposit = Deposit.formality(int(outcome.reference["id"]))
    guichet.follow(deposit, on_status=lambda at: print(at.status))
    guichet.sign(deposit, signer)
    names = [one.company_name for one in guichet.formalities.list(status=["RECEIVED"])]
    return tuple(name for name in names if name is not None)


async def awaited(sandbox: Sandbox) -> None:
    async with AsyncUrssaf.for_sandbox(sandbox) as urssaf, AsyncGuichet.for_sandbox(sandbox) as guichet:
        account = await urssaf.comptes("73282932000074")
        print(account.eligible, account.periodicity)
        async for row in guichet.formalities.list():
            print(row.id, row.status)
        await guichet.sign(Deposit.formality(1), Card())


def offline() -> None:
    issues = content.check_formality({}, "strict")
    print([issue.message_fr for issue in issues])
    found = estimate.estimate({"vente": 1000}, date(2026, 3, 31), started=date(2025, 1, 1), nature="commerciale")
    print(found.total + Decimal(1), Declarant(date(2025, 1, 1)).standing(date(2026, 1, 1))[0][0].due)
    order = PaymentOrder(account=Siret("1"), period=Period("2026-T1"), iban=Iban("FR"), amount=Decimal("10.50"))
    print(order, BankDetails(iban=order.iban), Journal.memory().find(open=True)[0].state)
    office = build.Office(adresse=build.Address(commune="LYON"))
    build.build(build.CompanyCreation(form="sasu", name="A", object="B", office=office))


with Sandbox() as sandbox:
    card: Signer = Card()
    asyncio.run(awaited(sandbox))
"""

WRONG = [
    "Urssaf.for_sandbox(s).comptes(12)",
    "Urssaf.for_sandbox(s).declarer('2026-01')",
    "Filing(account=Siret('x'), period=Period('2026-01'))",
    "Turnover({'vente': 2000.5})",
    "Guichet.for_sandbox(s).sign(Deposit.formality(1), object())",
    "Urssaf.for_sandbox(s).estimer(f).totl",
    "[row.idd for row in Guichet.for_sandbox(s).formalities.list()]",
    "Guichet.for_sandbox(s).formalities.create({}, attachments=['a.pdf'])",
    "Declarant('2026-01-01')",
]


def checker(name: str, file: Path) -> subprocess.CompletedProcess[str]:
    command = {
        "mypy": [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--cache-dir", str(file.parent / "c")],
        "pyright": [sys.executable, "-m", "pyright", "--pythonpath", sys.executable],
    }[name]
    return subprocess.run(
        [*command, str(file)], cwd=file.parent, capture_output=True, text=True, timeout=300, check=False
    )


@pytest.mark.parametrize("name", ["mypy", "pyright"])
def test_a_strict_user_project(name: str, tmp_path: Path) -> None:
    (tmp_path / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict"}')
    file = tmp_path / "user.py"
    file.write_text(RIGHT)
    ran = checker(name, file)
    assert ran.returncode == 0, ran.stdout + ran.stderr


@pytest.mark.parametrize("name", ["mypy", "pyright"])
def test_mistakes_are_seen(name: str, tmp_path: Path) -> None:
    (tmp_path / "pyrightconfig.json").write_text('{"typeCheckingMode": "basic"}')
    file = tmp_path / "wrong.py"
    head = "from mandataire import Declarant, Deposit, Filing, Guichet, Period, Sandbox, Siret, Turnover, Urssaf\n"
    head += "def of(s: Sandbox, f: Filing) -> None:\n"
    file.write_text(head + "".join(f"    {line}\n" for line in WRONG))
    ran = checker(name, file)
    for number, line in enumerate(WRONG, start=3):
        assert f"wrong.py:{number}:" in ran.stdout, f"{line}\n{ran.stdout}"


def test_the_stubs_of_the_native_part() -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "mypy.stubtest", "mandataire._native"],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
