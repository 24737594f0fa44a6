"""The sandbox's own settings."""

from __future__ import annotations

import pytest
from mandataire import Filing, Guichet, Journal, Period, Sandbox, Siret, Turnover, Urssaf
from mandataire.errors import ConfigError, InvalidPayloadError, RefusedError


def test_options_are_read_and_changed_by_the_same_names(sandbox: Sandbox, urssaf: Urssaf, account: Siret) -> None:
    filing = Filing(account=account, period=Period("2026-01"), turnover=Turnover({"vente": 2000}))
    assert urssaf.estimer(filing).total == 248
    assert sandbox.urssaf_options(estimate_needs_mandate=True)["estimate_needs_mandate"] is True
    with pytest.raises(RefusedError):
        urssaf.estimer(filing)
    assert sandbox.guichet_options(lag_ms=7)["lag_ms"] == 7
    for options in (sandbox.guichet_options(), sandbox.urssaf_options()):
        assert all(name == name.lower() for name in options), options


def test_an_option_that_is_not_there_is_told(sandbox: Sandbox) -> None:
    with pytest.raises(InvalidPayloadError, match="lagMs"):
        sandbox.guichet_options(lagMs=7)
    with pytest.raises(InvalidPayloadError, match="tokenSeconds"):
        Sandbox(urssaf={"tokenSeconds": 60})


def test_a_client_has_its_journal(sandbox: Sandbox, account: Siret) -> None:
    mine = Journal.memory()
    assert Urssaf.for_sandbox(sandbox, journal=mine).journal is mine
    # A sandbox needs none to be given: each client has its own.
    urssaf = Urssaf.for_sandbox(sandbox)
    registered = urssaf.mandats.register(account)
    assert [entry.id for entry in urssaf.journal.find()] == [registered.intent_id]
    assert Urssaf(sandbox.urssaf_url, sandbox.CLIENT_ID, sandbox.CLIENT_SECRET).journal.find() == ()
    with pytest.raises(ConfigError, match="journal"):
        Guichet("production", "x", "y")
