"""The command line: `demo`, `sandbox`."""

from __future__ import annotations

import json
import re
import signal
import socket
import subprocess
import urllib.request

import pytest
from command_line import (
    ORDINARY,
    Program,
    Terminal,
)
from mandataire import Filing, Journal, Period, Sandbox, Siret, Turnover, Urssaf


def test_demo_tells_its_story(program: Program) -> None:
    done = program("demo")
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    last = done.stdout.splitlines()[-1]
    assert re.fullmatch(r"demo: 5 journeys, \d{2,3} requests, 0 duplicates, 0 lost", last)
    for n in range(1, 6):
        assert f"[{n}/5]" in done.stdout
    assert "1 effect in the ledger" in done.stdout
    assert "FR14 2004" not in done.stdout
    assert "FR1420041010050500013M02606" not in done.stdout


def test_demo_as_json(program: Program) -> None:
    told = program.json("demo")
    assert [len(one["steps"]) > 2 for one in told["journeys"]] == [True] * 5
    assert (told["duplicates"], told["lost"]) == (0, 0)
    assert told["requests"] > 50


def test_demo_fails_when_something_is_lost(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    from mandataire.__main__ import main
    from mandataire.cli import journeys
    from mandataire.cli.journeys.story import Story
    from mandataire.cli.journeys.world import World

    def loses(world: World, _story: Story) -> None:
        # Two journals that know nothing of each other file the same twice.
        siret = Siret(ORDINARY)
        for _ in range(2):
            with Urssaf.for_sandbox(world.sandbox, journal=Journal.memory()) as urssaf:
                urssaf.mandats.register(siret)
                urssaf.declarer(Filing(account=siret, period=Period("2026-09"), turnover=Turnover({"vente": 1})))

    monkeypatch.setattr(journeys, "JOURNEYS", (("a careless one", loses),))
    assert main(["demo"]) == 5
    assert "1 duplicates" in capsys.readouterr().out


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_sandbox_runs_until_it_is_told_to_stop(program: Program, number: signal.Signals) -> None:
    started = program.start("sandbox", "--json", "--lag-ms", "5", stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert started.stdout is not None
    told = json.loads("".join(iter(lambda: started.stdout.readline().decode(), "}\n")) + "}")  # type: ignore[union-attr]
    with urllib.request.urlopen(f"{told['controlUrl']}/requests", timeout=10) as answer:
        assert json.load(answer) is not None
    with Urssaf(told["urssafUrl"], Sandbox.CLIENT_ID, Sandbox.CLIENT_SECRET) as urssaf:
        assert urssaf.comptes(ORDINARY).eligible
    started.send_signal(number)
    out, err = started.communicate(timeout=30)
    assert (started.returncode, out, err) == (0, b"", b"")
    with pytest.raises(OSError, match="refused"):
        socket.create_connection(("127.0.0.1", told["port"]), timeout=1)


def test_sandbox_stops_with_its_standard_input(program: Program) -> None:
    started = program.start(
        "sandbox", "--stop-with-stdin", stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert started.stdin is not None
    assert started.stdout is not None
    assert started.stderr is not None
    assert started.stdout.readline().startswith(b"Guichet Unique  http://127.0.0.1:")
    assert started.poll() is None
    started.stdin.close()
    assert b"Control API" in started.stdout.read()
    assert started.stderr.read() == b""
    assert started.wait(timeout=30) == 0


def test_sandbox_on_a_terminal_says_what_to_log_in_with(program: Program) -> None:
    terminal = Terminal(program, "sandbox", all=True)
    assert Sandbox.PASSWORD in terminal.until("Ctrl-C stops it")
    terminal.process.send_signal(signal.SIGINT)
    code, shown, _ = terminal.end()
    assert code == 0
    assert "stopped: 0 requests, 0 duplicates" in shown


def test_sandbox_on_a_port_that_is_taken(program: Program, sandbox: Sandbox) -> None:
    told = program.json("sandbox", "--port", sandbox.port, code=2)
    assert "address in use" in told["error"]["message"]


def test_sandbox_with_a_wrong_profile(program: Program) -> None:
    assert program("sandbox", "--profile", program.file("p.json", '{"name": 1}')).returncode == 2
    assert "nope.json" in program("sandbox", "--profile", "nope.json").stderr
