"""The command line: `status`, `reconcile`, `resolve`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
from command_line import (
    DECLARER,
    NIR,
    ORDINARY,
    Program,
)
from mandataire import Filing, Guichet, Journal, Nir, Period, Sandbox, Siret, Turnover, Urssaf
from mandataire.errors import OutcomeUnknownError


@pytest.fixture
def earlier() -> Iterator[Sandbox]:
    """Its clock stands an hour ago: what is filed there is old enough to be looked for now."""
    with Sandbox(standing_at=datetime.now(timezone.utc) - timedelta(hours=1)) as running:
        yield running


def cut(sandbox: Sandbox, journal: Journal, payload: dict[str, Any]) -> None:
    """A formality and a declaration whose answers were lost."""
    with Guichet.for_sandbox(sandbox, journal=journal) as guichet:
        sandbox.inject("drop_after_commit", administration="guichet", route="POST /api/formalities", times=1)
        with pytest.raises(OutcomeUnknownError):
            guichet.formalities.create(payload, reference="cut")
    with Urssaf.for_sandbox(sandbox, journal=journal) as urssaf:
        urssaf.mandats.register(Nir(NIR))
        sandbox.inject("drop_after_commit", administration="urssaf", route=DECLARER, times=1)
        with pytest.raises(OutcomeUnknownError):
            urssaf.declarer(Filing(account=Nir(NIR), period=Period("2026-09"), turnover=Turnover({"vente": 1})))


def test_unknown_outcomes_are_found_or_decided(program: Program, earlier: Sandbox, payload: dict[str, Any]) -> None:
    cut(earlier, Journal.sqlite(program.folder / "j.db"), payload)
    where = ("--environment", "sandbox", "--sandbox-url", earlier.control_url, "--journal", "j.db")
    status = program.json("status", "--journal", "j.db", code=4)
    assert [one["operation"] for one in status["open"]] == ["guichet.formalities.create", "urssaf.declarer"]
    assert NIR not in json.dumps(status)

    found = program("reconcile", "guichet", *where)
    assert found.returncode == 0, found.stdout
    assert "the server has it (id 1" in found.stdout
    asked = program("reconcile", "urssaf", *where)
    assert asked.returncode == 4
    number = status["open"][1]["id"]
    assert f"mandataire resolve {number} --filed|--not-filed" in asked.stdout
    assert NIR not in asked.stdout
    assert program("reconcile", "urssaf", *where, "--json").returncode == 4

    who = ("--who", "C. Petit", "--why", "vue dans son espace", "--journal", "j.db")
    assert "--filed or --not-filed" in program("resolve", number, *who).stderr
    assert "another account" in program("resolve", number, "--filed", *who, "--client-id", "other").stderr
    assert program.json("resolve", "0" * 32, "--filed", *who, code=2)["error"]["kind"] == "usage"
    decided = program("resolve", number, "--filed", *who)
    assert decided.returncode == 0, decided.stderr
    assert "accepted, decided by C. Petit: vue dans son espace" in decided.stdout
    assert program.json("resolve", number, "--not-filed", *who, code=1)["error"]["code"] == "journal.conflict"

    assert "nothing is open" in program("reconcile", "urssaf", *where).stdout
    known = program("status", "--journal", "j.db")
    assert known.returncode == 0
    assert "3 filings of known outcome" in known.stdout
    assert NIR not in known.stdout
    assert earlier.duplicates() == []


def test_status_of_a_journal(program: Program) -> None:
    Journal.sqlite(program.folder / "j.db")
    assert program("status", "--journal", "j.db").stdout == "the journal is empty\n"
    assert program.json("status", MANDATAIRE_JOURNAL="j.db") == {"counts": {}, "open": [], "known": []}
    assert "there is no journal" in program("status", "--journal", "nope.db").stderr
    assert not (program.folder / "nope.db").exists()
    assert "not a SQLite database" in program("status", "--journal", program.file("x.db", "x" * 5000)).stderr
    assert program("status").returncode == 2


def test_status_lists_the_latest_unless_asked(program: Program, sandbox: Sandbox) -> None:
    with Urssaf.for_sandbox(sandbox, journal=Journal.sqlite(program.folder / "j.db")) as urssaf:
        for _ in range(25):
            urssaf.mandats.register(Siret(ORDINARY))
    assert "25 filings of known outcome, the latest 20" in program("status", "--journal", "j.db").stdout
    assert len(program.json("status", "--journal", "j.db", "--all")["known"]) == 25


def test_status_of_a_deposit(program: Program, sandbox: Sandbox, payload: dict[str, Any]) -> None:
    with Guichet.for_sandbox(sandbox) as guichet:
        filed = guichet.formalities.create(payload)
        guichet.follow(filed.deposit)
    where = ("--environment", "sandbox", "--sandbox-url", sandbox.guichet_url)
    done = program("status", filed.id, *where)
    assert done.returncode == 0, done.stderr
    assert f"formality {filed.id}: SIGNATURE_PENDING" in done.stdout
    assert "next: signSimple" in done.stdout
    told = program.json("status", f"/api/formalities/{filed.id}", *where)
    assert [step["status"] for step in told["history"]] == ["RECEIVED", "SIGNATURE_PENDING"]
    missing = program.json("status", "annual_accounts/999", *where, code=1)
    assert missing["error"]["code"] == "server.not_found"
    assert program("status", "acte_deposits/999", *where).returncode == 1
    assert program("status", "nothing/1", *where).returncode == 2
    assert program("status", filed.id).returncode == 2
    assert program("status", filed.id, "--environment", "sandbox").returncode == 2


def test_reconcile_names_its_server(program: Program) -> None:
    Journal.sqlite(program.folder / "j.db")
    for args in (
        ["urssaf", "--environment", "demo"],
        ["guichet", "--environment", "test"],
        ["guichet", "--environment", "sandbox"],
        ["guichet", "--environment", "sandbox", "--sandbox-url", "127.0.0.1"],
        ["guichet", "--environment", "production"],
        ["nobody", "--environment", "production"],
    ):
        assert program("reconcile", *args, "--journal", "j.db").returncode == 2, args
    url = ("--sandbox-url", "http://203.0.113.1:80")
    elsewhere = program("reconcile", "guichet", "--environment", "sandbox", *url, "--journal", "j.db")
    assert elsewhere.returncode == 2
    assert "config.insecure_url" in elsewhere.stderr
