"""The pytest plugin, in a pytest of its own."""

from __future__ import annotations

import subprocess
import sys
from importlib.metadata import entry_points
from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

#: Where the package is not installed, its entry point is not there.
INSTALLED = any(one.value == "mandataire.pytest_plugin" for one in entry_points(group="pytest11"))
PLUGIN = () if INSTALLED else ("-p", "mandataire.pytest_plugin")

NIR = "295109912611193"
FILES = f"""
    NIR = {NIR!r}

    def declares(sandbox, urssaf):
        from mandataire import Filing, Period, Siret, Turnover
        siret = Siret("00004200200014")
        urssaf.mandats.register(siret)
        return urssaf.declarer(Filing(account=siret, period=Period("2026-09"), turnover=Turnover({{"vente": 1200}})))
"""


@pytest.fixture
def run(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> object:
    package = str(Path(__file__).resolve().parent.parent / "python")
    if not INSTALLED:
        monkeypatch.setenv("PYTHONPATH", package)
    pytester.makepyfile(helper=FILES)

    def with_source(source: str, *args: str) -> pytest.RunResult:
        pytester.makepyfile(test_it=source)
        return pytester.runpytest_subprocess(*PLUGIN, "-p", "no:cacheprovider", "-W", "error", *args)

    return with_source


def test_each_test_has_a_sandbox_of_its_own_that_stops(run) -> None:  # type: ignore[no-untyped-def]
    result = run(
        """
        import socket
        import pytest
        from helper import declares

        ports = []

        @pytest.mark.parametrize("n", [1, 2])
        def test_files(n, mandataire_sandbox, mandataire_urssaf):
            ports.append(mandataire_sandbox.port)
            assert mandataire_sandbox.ledger() == []
            assert declares(mandataire_sandbox, mandataire_urssaf).result.total > 0
            assert len(mandataire_sandbox.ledger("urssaf.declarer")) == 1

        def test_they_stopped():
            assert len(ports) == 2
            for port in ports:
                with pytest.raises(OSError):
                    socket.create_connection(("127.0.0.1", port), timeout=1)
        """
    )
    result.assert_outcomes(passed=3)


def test_clients_of_one_test_share_sandbox_and_journal(run) -> None:  # type: ignore[no-untyped-def]
    result = run(
        """
        import asyncio
        from helper import declares
        from mandataire import AsyncGuichet, Guichet

        def test_both(mandataire_sandbox, mandataire_guichet, mandataire_urssaf, mandataire_journal):
            assert isinstance(mandataire_guichet, Guichet)
            mandataire_guichet.log_in()
            declares(mandataire_sandbox, mandataire_urssaf)
            assert [one.state for one in mandataire_journal.find()] == ["accepted", "accepted"]

        def test_awaited(mandataire_sandbox, mandataire_async_guichet, mandataire_async_urssaf):
            async def work():
                await mandataire_async_guichet.log_in()
                return await mandataire_async_urssaf.comptes("00004200200014")
            assert isinstance(mandataire_async_guichet, AsyncGuichet)
            assert asyncio.run(work()).eligible
            assert mandataire_sandbox.request_count() >= 3
        """
    )
    result.assert_outcomes(passed=2)


def test_a_failure_shows_what_the_sandbox_saw_and_nothing_personal(run) -> None:  # type: ignore[no-untyped-def]
    result = run(
        """
        from helper import NIR
        from mandataire import Filing, Journal, Nir, Period, Turnover, Urssaf

        def test_twice(mandataire_sandbox):
            # Two journals that know nothing of each other: what the library cannot see, the ledger does.
            account = Nir(NIR)
            for _ in range(2):
                urssaf = Urssaf.for_sandbox(mandataire_sandbox, journal=Journal.memory())
                urssaf.mandats.register(account)
                urssaf.declarer(
                    Filing(account=account, period=Period("2026-09"), turnover=Turnover({"vente": 1}))
                )
            raise AssertionError("as meant")

        def test_passes(mandataire_sandbox):
            pass

        def test_stopped(mandataire_sandbox):
            mandataire_sandbox.stop()
            raise AssertionError("as meant")
        """,
        "-rP",
    )
    result.assert_outcomes(passed=1, failed=2)
    result.stdout.fnmatch_lines(
        [
            "*mandataire sandbox*",
            "*requests*",
            "*urssaf*POST*declarer*200 (answered)*",
            "*happened 2 times: urssaf.declarer*",
            "*mandataire sandbox*",
            "not available: RuntimeError",
        ]
    )
    assert NIR not in result.stdout.str()
    assert result.stdout.str().count("- mandataire sandbox -") == 2


def test_pytest_without_a_fixture_loads_nothing_and_fails_as_always(run) -> None:  # type: ignore[no-untyped-def]
    result = run(
        """
        import sys

        def test_light():
            loaded = {name for name in sys.modules if name.startswith("mandataire")}
            assert loaded <= {"mandataire", "mandataire.pytest_plugin"}, loaded

        def test_fails():
            assert 1 == 2
        """
    )
    result.assert_outcomes(passed=1, failed=1)
    assert "mandataire sandbox" not in result.stdout.str()


def test_fixtures_are_documented(run) -> None:  # type: ignore[no-untyped-def]
    listed = run("", "--fixtures", "-q").stdout.str()
    for name in ("sandbox", "guichet", "urssaf", "async_guichet", "async_urssaf", "journal"):
        # Other plugins' fixtures are none of ours.
        _, _, after = listed.partition(f"mandataire_{name} --")
        assert after
        assert "no docstring available" not in after.splitlines()[1]


def test_the_plugin_imports_nothing_native() -> None:
    code = "import sys, mandataire.pytest_plugin; sys.exit('mandataire._native' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
