"""The command line: what its commands have in common."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from typing import Any

import mandataire
import pytest
from command_line import (
    CANARY,
    COMMANDS,
    NIR,
    TABLE,
    Program,
    Terminal,
    environment,
)
from mandataire import Journal, Sandbox


def test_help_shows_everything_and_loads_no_command(program: Program) -> None:
    code = (
        "import sys; from mandataire.__main__ import main; assert main(['--help']) == 0\n"
        "heavy = {'mandataire._native', *(f'mandataire.cli.{one}' for one in "
        + repr(COMMANDS)
        + ")} & set(sys.modules)\n"
        "assert not heavy, heavy"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=environment(), check=True, timeout=60
    )
    for command in COMMANDS:
        assert re.search(rf"^  {command} ", done.stdout, re.MULTILINE), command
    assert "130  interrupted" in done.stdout
    assert program().stdout == done.stdout


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_explains_itself(program: Program, command: str) -> None:
    done = program(command, "--help")
    assert done.returncode == 0
    assert "--json" in done.stdout
    assert "secret TEXT" not in done.stdout
    assert "password TEXT" not in done.stdout


def test_importing_the_package_does_not_import_click() -> None:
    code = "import sys, mandataire; mandataire.Sandbox; sys.exit('click' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], env=environment(), check=False).returncode == 0


@pytest.mark.parametrize("args", [["demo"], ["demo", "--json"], []])
def test_without_click_it_says_how_to_have_it(args: list[str]) -> None:
    code = "import sys; sys.modules['click'] = None\nfrom mandataire.__main__ import main; sys.exit(main(sys.argv[1:]))"
    done = subprocess.run(
        [sys.executable, "-c", code, *args], capture_output=True, text=True, env=environment(), check=False
    )
    assert done.returncode == 2
    told = json.loads(done.stdout)["error"]["message"] if "--json" in args else done.stderr
    assert "pip install 'mandataire[cli]'" in told
    assert len((done.stdout + done.stderr).splitlines()) == 1


def test_version(program: Program) -> None:
    assert program("--version").stdout == f"mandataire {mandataire.__version__}\n"


@pytest.mark.parametrize(
    "args", [["nope"], ["check", "--nope"], ["check"], ["explain", "a", "b"], ["declare", "x.csv"]]
)
def test_wrong_use_is_told_both_ways(program: Program, args: list[str]) -> None:
    done = program(*args)
    assert done.returncode == 2
    assert done.stdout == ""
    assert "Usage: mandataire" in done.stderr
    assert program.json(*args, code=2)["error"]["kind"] == "usage"


def test_a_reader_that_goes_away_changes_nothing(program: Program) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    started = program.start("explain", "content.natureCreation.formeJuridique", stdout=writing, stderr=subprocess.PIPE)
    os.close(writing)
    _, err = started.communicate(timeout=60)
    assert (started.returncode, err) == (0, b"")


def test_a_terminal_without_accents(program: Program, payload: dict[str, Any]) -> None:
    del payload["typePersonne"]
    done = program("check", program.file("a.json", json.dumps(payload)), PYTHONIOENCODING="ascii")
    assert done.returncode == 1
    assert "typePersonne" in done.stdout


def test_a_fault_of_ours_shows_its_place_and_not_its_text(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from mandataire import content
    from mandataire.__main__ import main

    def broken(_path: str) -> None:
        raise KeyError(NIR)

    monkeypatch.setattr(content, "explain", broken)
    assert main(["explain", "siren"]) == 5
    told = capsys.readouterr().err
    assert "KeyError at test_cli.py:" in told
    assert NIR not in told


def test_no_option_takes_a_secret(program: Program) -> None:
    for option in ("--client-secret", "--password", "--secret"):
        done = program("declare", "a.csv", "--environment", "sandbox", f"{option}={CANARY}")
        assert done.returncode == 2
        assert CANARY not in done.stderr


@pytest.mark.parametrize("way", ["variable", "file"])
def test_secrets_are_never_shown(program: Program, sandbox: Sandbox, way: str) -> None:
    name = program.file("a.csv", TABLE)
    where = ("--environment", "sandbox", "--sandbox-url", sandbox.control_url)
    if way == "file":
        program.file("secret", f"{CANARY}\nmore\n")
        args, more = ["--client-id", "me", "--client-secret-file", "secret"], {}
        portal, word = ["--username", "me", "--password-file", "secret"], {}
    else:
        args, more = ["--client-id", "me"], {"MANDATAIRE_URSSAF_CLIENT_SECRET": CANARY}
        portal, word = ["--username", "me"], {"MANDATAIRE_GUICHET_PASSWORD": CANARY}
    for done in (
        program("declare", name, *where, *args, "-vv", **more),
        program("status", "formalities/1", *where, *portal, "-vv", **word),
    ):
        assert done.returncode == 1, done.stderr
        assert "DEBUG mandataire" in done.stderr
        assert CANARY not in done.stdout + done.stderr
    # Given right, it works: it was read from where it was put.
    sandbox.urssaf_options(clients={"me": CANARY})
    done = program("declare", name, *where, *args, "-vv", **more)
    assert done.returncode == 0, done.stderr
    assert CANARY not in done.stdout + done.stderr


def test_a_password_of_the_journal_is_not_for_the_command_line(program: Program) -> None:
    url = f"postgresql://me:{CANARY}@127.0.0.1:1/none"
    shown = program("status", "--journal", url)
    assert shown.returncode == 2
    assert "other users" in shown.stderr
    by_variable = program("status", MANDATAIRE_JOURNAL=url)
    assert by_variable.returncode == 2
    assert "unavailable" in by_variable.stderr
    assert CANARY not in shown.stderr + by_variable.stderr


def test_a_secret_is_asked_for_on_a_terminal(program: Program, sandbox: Sandbox) -> None:
    sandbox.urssaf_options(clients={"me": CANARY})
    name = program.file("a.csv", TABLE)
    where = ("--environment", "sandbox", "--sandbox-url", sandbox.control_url, "--client-id", "me")
    terminal = Terminal(program, "declare", name, *where, "--dry-run")
    assert terminal.end()[0] == 0  # nothing is sent: nothing is asked
    terminal = Terminal(program, "reconcile", "urssaf", *where, "--journal", "j.db")
    Journal.sqlite(program.folder / "j.db")
    terminal.until("Client secret:")
    terminal.type_hidden(CANARY + "\n")
    code, shown, out = terminal.end()
    assert code == 0, shown
    assert "nothing is open" in out
    assert CANARY not in shown + out
