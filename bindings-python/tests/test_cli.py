"""The command line, as its users run it: in processes of their own."""

from __future__ import annotations

import json
import os
import pty
import re
import select
import signal
import socket
import subprocess
import sys
import termios
import time
import urllib.request
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import mandataire
import pytest
from mandataire import Filing, Guichet, Journal, Nir, Period, Sandbox, Siret, Turnover, Urssaf
from mandataire.errors import OutcomeUnknownError
from mandataire.models.report import Issue

HERE = Path(__file__).resolve().parent
#: The one under test, which need not be the source tree.
PACKAGE = Path(mandataire.__file__).resolve().parents[1]
DATA = PACKAGE / "mandataire" / "cli" / "data"
FIXTURES = HERE.parent.parent / "tests" / "fixtures"
NIR = "295109912611193"
CANARY = "s3cr3t-canary"
COMMANDS = ("demo", "sandbox", "check", "explain", "declare", "status", "reconcile", "resolve", "profile")
ORDINARY, QUARTERLY, CLOSED = "00004200200014", "00004201000017", "00004206900013"
TABLE = f"siret;period;vente;#note\n{ORDINARY};2026-09;1 500,50;a\n\n{QUARTERLY};2026-T3;0;b\n"
DECLARER = "POST /tiersdecl/v1/provisoire/declarer"


def environment(**more: str) -> dict[str, str]:
    """This process's, without what would change the program, and the package where it is."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("MANDATAIRE_", "NO_COLOR"))}
    return {**kept, "PYTHONPATH": os.pathsep.join(filter(None, [str(PACKAGE), kept.get("PYTHONPATH")])), **more}


class Program:
    """Runs it in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def file(self, name: str, text: str | bytes) -> str:
        (self.folder / name).write_bytes(text.encode() if isinstance(text, str) else text)
        return name

    def __call__(self, *args: object, stdin: str | bytes = b"", **more: str) -> subprocess.CompletedProcess[str]:
        given = stdin.encode() if isinstance(stdin, str) else stdin
        done = subprocess.run(
            self.command(*args), input=given, capture_output=True, cwd=self.folder, env=environment(**more),
            timeout=120, check=False,
        )  # fmt: skip
        out, err = done.stdout.decode(), done.stderr.decode()
        # Nothing of it is for a pipe: no bars, no colours, no traceback.
        assert not re.search(r"[\r\x1b]|Traceback", out + err), out + err
        return subprocess.CompletedProcess(done.args, done.returncode, out, err)

    def json(self, *args: object, code: int = 0, stdin: str | bytes = b"", **more: str) -> Any:
        """Its one document; whatever goes wrong is in it, and nothing else is printed."""
        done = self(*args, "--json", stdin=stdin, **more)
        assert done.returncode == code, done.stdout + done.stderr
        assert done.stderr == ""
        document = json.loads(done.stdout)
        if "error" in document:
            assert document["exitCode"] == code
            assert document["error"]["message"]
        return document

    def start(self, *args: object, **how: Any) -> subprocess.Popen[bytes]:
        more = how.pop("env", {})
        return subprocess.Popen(self.command(*args), cwd=self.folder, env=environment(**more), **how)

    @staticmethod
    def command(*args: object) -> list[str]:
        return [sys.executable, "-m", "mandataire", *map(str, args)]


class Terminal:
    """A program on a terminal; its standard output goes to a pipe, unless ``all``."""

    def __init__(self, program: Program, *args: object, all: bool = False) -> None:
        self._here, there = pty.openpty()
        out = there if all else subprocess.PIPE
        self.process = program.start(
            *args, stdin=there, stdout=out, stderr=there, start_new_session=True, env={"TERM": "xterm"}
        )
        os.close(there)
        self.shown = ""

    def until(self, wanted: str, seconds: float = 60) -> str:
        """What was shown, once that is in it."""
        end = time.monotonic() + seconds
        while wanted not in self.shown:
            ready, _, _ = select.select([self._here], [], [], max(0, end - time.monotonic()))
            assert ready, f"no {wanted!r} in {self.shown!r}"
            try:
                self.shown += os.read(self._here, 65536).decode("utf-8", "replace")
            except OSError:  # it ended
                assert wanted in self.shown, self.shown
        return self.shown

    def type(self, text: str) -> None:
        os.write(self._here, text.encode())

    def type_hidden(self, text: str) -> None:
        """Once nothing is echoed any more: what was typed before is thrown away then."""
        end = time.monotonic() + 60
        while termios.tcgetattr(self._here)[3] & termios.ECHO:
            assert time.monotonic() < end
            time.sleep(0.02)
        self.type(text)

    def end(self, seconds: float = 60) -> tuple[int, str, str]:
        """Exit code, terminal, standard output."""
        end = time.monotonic() + seconds
        pipe = self.process.stdout
        taken = {self._here: b"", **({} if pipe is None else {pipe.fileno(): b""})}
        reading = set(taken)
        while reading:
            ready, _, _ = select.select(list(reading), [], [], max(0, end - time.monotonic()))
            if not ready:
                self.process.kill()
                raise AssertionError(f"it does not end: {self.shown!r} {taken!r}")
            for one in ready:
                try:
                    read = os.read(one, 65536)
                except OSError:  # how a terminal ends
                    read = b""
                taken[one] += read
                if not read:
                    reading.discard(one)
        self.shown += taken.pop(self._here).decode("utf-8", "replace")
        os.close(self._here)
        return self.process.wait(60), self.shown, b"".join(taken.values()).decode()


@pytest.fixture
def program(tmp_path: Path) -> Program:
    return Program(tmp_path)


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as running:
        yield running


@pytest.fixture
def payload() -> dict[str, Any]:
    return dict(json.loads((DATA / "creation.json").read_text("utf-8")))


# --- the program ------------------------------------------------------------------------------------------------------


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


# --- demo -------------------------------------------------------------------------------------------------------------


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


# --- sandbox ----------------------------------------------------------------------------------------------------------


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


# --- check ------------------------------------------------------------------------------------------------------------


def test_check_what_is_right(program: Program) -> None:
    done = program("check", DATA / "creation.json")
    assert (done.returncode, done.stderr) == (0, "")
    assert "no mistake found" in done.stdout
    told = program.json("check", DATA / "creation.json")
    assert told["valid"]
    assert (told["kind"], told["mode"], told["issues"]) == ("formality", "standard", [])


def test_check_tells_every_mistake_in_french_unless_asked(program: Program, payload: dict[str, Any]) -> None:
    payload["diffusionINSEE"] = True
    payload["numNat"] = NIR
    payload["content"]["personneMorale"]["capital"] = 12.5
    name = program.file("wrong.json", json.dumps(payload))
    done = program("check", name)
    assert done.returncode == 1
    for path in ("diffusionINSEE", "numNat", "content.personneMorale.capital"):
        assert path in done.stdout
    assert "Champ écrit par le serveur : retirez-le." in done.stdout
    assert NIR not in done.stdout
    for english in (program("check", name, "--lang", "en"), program("check", name, MANDATAIRE_LANG="en")):
        assert "Champ" not in english.stdout
    told = program.json("check", name, code=1)
    assert (told["errors"], told["valid"]) == (3, False)
    assert all(Issue.from_dict(issue).source for issue in told["issues"])


def test_check_tells_the_kinds_apart(program: Program) -> None:
    accounts = program.json("check", DATA / "annual-accounts.json", code=1)
    assert accounts["kind"] == "annual-accounts"
    assert {issue["code"] for issue in accounts["issues"]} == {"guichet.attachment.base64"}
    record = program.json("check", DATA / "register-record.json")
    assert (record["kind"], record["mode"], record["errors"]) == ("register-record", "tolerant", 0)
    assert record["warnings"] > 0
    strict = program.json("check", "--strict", DATA / "register-record.json", code=1)
    paths = {issue["path"] for issue in strict["issues"]}
    assert "content.personneMorale.identite.description.dateClotureExerciceSocial" in paths
    assert "content" not in paths
    forced = program.json("check", "--as", "annual-accounts", DATA / "creation.json", code=1)
    assert forced["kind"] == "annual-accounts"


@pytest.mark.parametrize("file", sorted((FIXTURES / "register").glob("*.json")), ids=lambda file: file.stem)
def test_check_takes_every_real_record(program: Program, file: Path) -> None:
    assert program("check", "--tolerant", file).returncode == 0


def test_check_reads_standard_input(program: Program) -> None:
    done = program("check", "-", stdin=b"\xef\xbb\xbf" + (DATA / "creation.json").read_bytes())
    assert done.stdout == "standard input: a formality, standard: no mistake found\n"


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("empty.json", "", "is empty"),
        ("blank.json", " \n", "is empty"),
        ("cut.json", f'{{"nir": "{NIR}", ', "is not JSON (line 1, column"),
        ("latin.json", '{"nom": "é"}'.encode("latin-1"), "is not UTF-8"),
        ("deep.json", "[" * 200_000, "nested too deeply"),
        ("nan.json", '{"montant": NaN}', "number"),
        ("list.json", "[]", "neither a formality"),
        ("text.json", '"2026"', "neither a formality"),
        ("other.json", '{"siret": "1"}', "neither a formality"),
    ],
    ids=["empty", "blank", "cut", "latin", "deep", "nan", "list", "text", "other"],
)
def test_check_what_is_no_payload(program: Program, name: str, content: str | bytes, told: str) -> None:
    done = program("check", program.file(name, content))
    assert done.returncode == 2
    assert told in done.stderr
    assert NIR not in done.stderr
    assert done.stdout == ""
    assert told in program.json("check", name, code=2)["error"]["message"]


def test_check_files_that_cannot_be_read(program: Program) -> None:
    assert "No such file" in program("check", "nope.json").stderr
    assert "Is a directory" in program("check", ".").stderr
    with open(program.folder / "huge.json", "wb") as file:
        file.truncate(300 * 1024 * 1024)
    started = time.monotonic()
    assert "larger than 256 MiB" in program.json("check", "huge.json", code=2)["error"]["message"]
    assert time.monotonic() - started < 20
    assert "both" in program("check", "--strict", "--tolerant", "nope.json").stderr


def test_what_comes_from_a_file_does_not_drive_the_terminal(program: Program) -> None:
    odd = {"typeFormalite": "C", "typePersonne": "M", "content": {"\x1b[2Jclear": 1}}
    name = program.file("odd.json", json.dumps(odd))
    code, shown, _ = Terminal(program, "check", name, all=True).end()
    assert code == 1
    assert "[2Jclear" in shown
    assert "\x1b[2J" not in shown


# --- explain ----------------------------------------------------------------------------------------------------------


def test_explain(program: Program) -> None:
    done = program("explain", "content.natureCreation.formeJuridique")
    assert done.returncode == 0
    assert "Forme juridique" in done.stdout
    told = program.json("explain", "content.natureCreation.formeJuridique")
    assert told["field"] == "formeJuridique"
    assert {"code": "5710", "label": "SAS, société par actions simplifiée"}.items() <= {
        **next(one for one in told["codes"] if one["code"] == "5710")
    }.items()


def test_explain_codes_of_messages(program: Program) -> None:
    assert "outcome is not known" in program("explain", "intent.outcome_unknown").stdout
    assert "natureCreation" in program("explain", "guichet.content.legal_form_differs").stdout
    assert program.json("explain", "guichet.content.legal_form_differs")["tier"] == "B"


def test_explain_what_is_not_there(program: Program) -> None:
    done = program("explain", "content.natureCreation.nope")
    assert (done.returncode, done.stdout) == (1, "")
    assert 'BlocNatureCreation has no field "nope"' in done.stderr
    assert program.json("explain", "", code=1)["error"]["kind"] == "wrong"


# --- declare ----------------------------------------------------------------------------------------------------------


def test_declare_on_a_sandbox_of_its_own(program: Program) -> None:
    name = program.file("a.csv", TABLE)
    done = program("declare", name, "--environment", "sandbox", "--report", "r.csv")
    assert done.returncode == 0, done.stderr
    assert "2 accepted" in done.stdout
    assert done.stderr == "sandbox: 2 mandates given\n"
    report = (program.folder / "r.csv").read_text().splitlines()
    assert report[1:] == [f"2,SIRET {ORDINARY} 2026-09,accepted,,,,,", f"4,SIRET {QUARTERLY} 2026-T3,accepted,,,,,"]
    told = program.json("declare", "-", "--environment", "sandbox", stdin=TABLE)
    assert told["counts"]["accepted"] == 2
    assert [row["number"] for row in told["rows"]] == [2, 4]


def test_declare_dry_run_shows_and_sends_nothing(program: Program, sandbox: Sandbox) -> None:
    name = program.file("a.csv", TABLE + f"{ORDINARY};2026-08;;\n".replace(";;", ";0,50;") + f"{ORDINARY};2026-07;2;\n")
    where = ("--environment", "sandbox", "--sandbox-url", sandbox.control_url)
    done = program("declare", name, *where, "--dry-run", "--journal", "j.db")
    assert done.returncode == 0, done.stderr
    assert f"SIRET {ORDINARY} 2026-09  vente 1 501 €" in done.stdout
    assert f"4 declarations to be filed with urssaf:sandbox:{sandbox.port}, 1 504 € of turnover" in done.stdout
    assert sandbox.request_count() == 0
    assert not (program.folder / "j.db").exists()
    told = program.json("declare", name, *where, "--dry-run")
    assert [line["line"] for line in told["lines"]] == [2, 4, 5, 6]
    assert told["lines"][0]["turnover"] == {"lines": [{"category": "vente", "amount": 1501}]}


def test_what_is_shown_is_what_is_filed(program: Program, sandbox: Sandbox) -> None:
    """Every form of a table is shown as it is filed."""
    tables: list[bytes] = [
        f'\ufeffNIR,Periode,Prestations_BNC,néant,#x\r\n{NIR},2026-09,"1 234,50",,"a\r\nb"\r\n'.encode()
        + f"{NIR},2026-08,,OUI,\r\n".encode(),
        f"siret\tpériode\tvente\tmeubles_tourisme\n\n\n {ORDINARY} \t2026-T1\t2,5\t\n".encode("cp1252"),
        f"siret;period;vente;;neant\n{ORDINARY};2026-06;12;c;non\n\n{ORDINARY};2026-05;0;;x".encode(),
        f"siret;period;liberal_cipav;vente\n{ORDINARY};2026-04;3;4\n;;;\n{ORDINARY};2026-03;;4".encode(),
    ]
    where = ("--environment", "sandbox", "--sandbox-url", sandbox.control_url)
    for n, table in enumerate(tables):
        sandbox.reset()
        name = program.file(f"{n}.csv", table)
        planned = program.json("declare", name, *where, "--dry-run")
        filed = program.json("declare", name, *where, "--journal", f"{n}.db")
        shown = [(line["line"], line["key"]) for line in planned["lines"]]
        assert shown == [(row["number"], row["key"]) for row in filed["rows"]], n
        # The journal's digests are of what was sent: shown again, each is the very same filing.
        again = program.json("declare", name, *where, "--journal", f"{n}.db", "--dry-run")
        assert {line["state"] for line in again["lines"]} == {"recorded"}, n


def test_declare_wrong_lines(program: Program) -> None:
    name = program.file("bad.csv", f"siret;period;vente\n{ORDINARY};2026-09;12\n{NIR};2026-13;x\n")
    done = program("declare", name, "--environment", "sandbox")
    assert done.returncode == 1
    for path in ("line 3, column siret", "line 3, column period", "line 3, column vente"):
        assert path in done.stderr
    assert "Le SIRET comporte 14 chiffres" in done.stderr
    assert NIR not in done.stderr
    assert len(program.json("declare", name, "--environment", "sandbox", code=1)["error"]["issues"]) == 3
    skipped = program.json("declare", name, "--environment", "sandbox", "--skip-wrong-lines", code=1)
    assert skipped["counts"]["accepted"] == 1
    assert len(skipped["wrongLines"]) == 3
    planned = program("declare", name, "--environment", "sandbox", "--skip-wrong-lines", "--dry-run")
    assert planned.returncode == 1
    assert "1 declaration to be filed" in planned.stdout
    assert "line 3, column vente" in planned.stdout


@pytest.mark.parametrize(
    ("table", "told"),
    [
        ("", "column_missing"),
        ("siret;period;ventes\n", "urssaf.csv.column"),
        ("siret;period;vente\n", "urssaf.csv.empty"),
        (f"{NIR};2026-09;12\n", "urssaf.csv.column"),
    ],
)
def test_declare_what_is_no_table(program: Program, table: str, told: str) -> None:
    name = program.file("a.csv", table)
    for skip in ([], ["--skip-wrong-lines"]):
        done = program("declare", name, "--environment", "sandbox", *skip)
        assert done.returncode == 1
        assert told in done.stderr
        assert NIR not in done.stderr + done.stdout
        assert NIR not in json.dumps(program.json("declare", name, "--environment", "sandbox", *skip, code=1))


def test_declare_a_table_with_the_line_ends_of_an_old_mac(program: Program) -> None:
    name = program.file("a.csv", f"siret;period;vente\r{ORDINARY};2026-04;3\r")
    told = program.json("declare", name, "--environment", "sandbox")
    assert [row["number"] for row in told["rows"]] == [2]
    assert told["counts"]["accepted"] == 1


def test_declare_refusals_and_journal(program: Program, sandbox: Sandbox) -> None:
    name = program.file("a.csv", TABLE + f"{CLOSED};2026-09;5;\n")
    where = ("--environment", "sandbox", "--sandbox-url", sandbox.control_url, "--journal", "j.db")
    done = program("declare", name, *where)
    assert done.returncode == 1
    assert "La période n'est pas ouverte" in done.stdout
    again = program.json("declare", name, *where, code=1)
    assert (again["counts"]["recorded"], again["counts"]["refused"]) == (2, 1)
    assert len(sandbox.ledger("urssaf.declarer")) == 2
    planned = program("declare", name, *where, "--dry-run")
    assert "1 declaration to be filed" in planned.stdout
    assert planned.stdout.count("filed earlier") == 2
    other = program.file("b.csv", TABLE.replace("1 500,50", "9"))
    conflict = program("declare", other, *where, "--dry-run")
    assert conflict.returncode == 1
    assert "another one was filed" in conflict.stdout
    assert program("declare", other, *where).returncode == 1
    assert sandbox.duplicates() == []


def test_declare_when_the_server_is_not_there(program: Program, sandbox: Sandbox) -> None:
    url = sandbox.control_url
    sandbox.stop()
    done = program("declare", program.file("a.csv", TABLE), "--environment", "sandbox", "--sandbox-url", url)
    assert done.returncode == 3
    assert "no connection" in done.stderr


def test_declare_with_an_unknown_outcome(program: Program, sandbox: Sandbox) -> None:
    sandbox.inject("drop_after_commit", administration="urssaf", route=DECLARER, times=1)
    where = ("--environment", "sandbox", "--sandbox-url", sandbox.control_url, "--journal", "j.db")
    name = program.file("a.csv", TABLE)
    done = program("declare", name, *where, "--in-flight", 1)
    assert done.returncode == 4
    assert "1 of unknown outcome" in done.stdout
    assert "reconcile" in done.stdout
    assert program.json("declare", name, *where, code=4)["counts"]["unknown"] == 1
    assert len(sandbox.ledger("urssaf.declarer")) == 2
    status = program("status", "--journal", "j.db")
    assert status.returncode == 4
    assert "1 filing of unknown outcome" in status.stdout
    assert "outcome unknown" in program("declare", name, *where, "--dry-run").stdout
    # Right after the sending a look would prove nothing.
    assert "too early" in program("reconcile", "urssaf", *where).stdout


def test_declare_needs_its_settings(program: Program) -> None:
    name = program.file("a.csv", TABLE)
    profile = program.file("p.json", "{}")
    steps = [
        (["--yes"], "which journal?"),
        (["--yes", "--journal", "j.db"], "client id"),
        (["--yes", "--journal", "j.db", "--client-id", "me"], "wire profile"),
        (["--yes", "--journal", "j.db", "--client-id", "me", "--profile", profile], "MANDATAIRE_URSSAF_CLIENT_SECRET"),
        (["--journal", "j.db"], "nobody can confirm"),
        (["--yes", "--journal", "nowhere/j.db"], "make it first"),
        (["--yes", "--journal", "mysql://x"], "path, or postgresql"),
        (["--yes", "--report", "nowhere/r.csv"], "nowhere/r.csv"),
    ]
    for args, told in steps:
        done = program("declare", name, "--environment", "production", *args)
        assert done.returncode == 2, args
        assert told in done.stderr, args
    assert program("declare", name, "--environment", "demo").returncode == 2
    assert program("declare", name, MANDATAIRE_ENVIRONMENT="production").returncode == 2
    with open(program.folder / "huge.csv", "wb") as file:
        file.truncate(300 * 1024 * 1024)
    assert "larger than" in program("declare", "huge.csv", "--environment", "sandbox").stderr


def test_declare_with_a_partner_s_profile(program: Program) -> None:
    openapi = FIXTURES / "openapi"
    decided = ("--decisions", openapi / "sister-style.decisions.json", "--write", "p.json")
    assert program("profile", openapi / "sister-style.openapi3.json", *decided).returncode == 0
    name = program.file("a.csv", TABLE)
    done = program("declare", name, "--environment", "test", "--dry-run", "--client-id", "me", "--profile", "p.json")
    assert done.returncode == 0, done.stderr
    assert "2 declarations to be filed with urssaf:test" in done.stdout


def test_declare_interrupted_leaves_it_to_the_journal(program: Program, sandbox: Sandbox) -> None:
    sandbox.inject({"type": "slow_answer", "delay_ms": 30_000}, administration="urssaf", route=DECLARER)
    where = ("--environment", "sandbox", "--sandbox-url", sandbox.control_url, "--journal", "j.db")
    started = program.start(
        "declare", program.file("a.csv", TABLE), *where, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    end = time.monotonic() + 60
    while not sandbox.count("urssaf", DECLARER):
        assert started.poll() is None
        assert time.monotonic() < end
        time.sleep(0.02)
    at = time.monotonic()
    started.send_signal(signal.SIGINT)
    out, err = started.communicate(timeout=30)
    assert time.monotonic() - at < 10
    assert started.returncode == 130, err
    assert out == b""
    assert b"run the same command again" in err
    assert b"Traceback" not in err
    assert program("status", "--journal", "j.db").returncode == 4


def test_declare_on_a_terminal_asks_and_shows_progress(program: Program) -> None:
    lines = [f"{ORDINARY};{year}-{month:02};{month}" for year in range(2020, 2026) for month in range(1, 13)]
    name = program.file("many.csv", "siret;period;vente\n" + "\n".join(lines))
    terminal = Terminal(program, "declare", name, "--environment", "sandbox")
    shown = terminal.until("[y/N]")
    assert "… 42 more" in shown
    assert "File 72 declarations with urssaf:sandbox:" in shown
    terminal.type("y\n")
    code, shown, out = terminal.end()
    assert code == 0, shown
    assert "declaring  [" in shown
    assert "72/72" in shown
    # Standard output is a pipe: the answer, and nothing for a terminal.
    assert out == "72 accepted\n"


def test_declare_on_a_terminal_can_be_told_no(program: Program, sandbox: Sandbox) -> None:
    name = program.file("a.csv", TABLE)
    where = ("--environment", "sandbox", "--sandbox-url", sandbox.control_url)
    for answer, told in (("n\n", "nothing was filed"), ("\n", "nothing was filed"), ("\x03", "interrupted")):
        terminal = Terminal(program, "declare", name, *where, all=True)
        terminal.until("[y/N]")
        if answer == "\x03":
            terminal.process.send_signal(signal.SIGINT)
        else:
            terminal.type(answer)
        code, shown, _ = terminal.end()
        assert code == 130
        assert told in shown
    assert sandbox.request_count() == 0


# --- secrets ----------------------------------------------------------------------------------------------------------


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


# --- status, reconcile, resolve ---------------------------------------------------------------------------------------


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


# --- profile ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("document", ["sister-style.openapi3.json", "sister-style.swagger2.json"])
def test_profile_says_what_is_to_be_decided(program: Program, document: str) -> None:
    openapi = FIXTURES / "openapi" / document
    undecided = program("profile", openapi, "--draft", "d.json", "--write", "p.json")
    assert undecided.returncode == 1
    assert "differs" in undecided.stdout
    assert "operations.declarer.request.turnover.lines" in undecided.stdout
    assert not (program.folder / "p.json").exists()
    assert json.loads((program.folder / "d.json").read_text())["operations"]
    told = program.json("profile", openapi, code=1)
    assert (told["whole"], told["profile"]) == (False, None)
    assert told["missing"]
    decisions = FIXTURES / "openapi" / "sister-style.decisions.json"
    whole = program.json("profile", openapi, "--decisions", decisions, "--write", "p.json")
    assert whole["whole"]
    assert json.loads((program.folder / "p.json").read_text()) == whole["profile"]
    started = program.start(
        "sandbox", "--profile", "p.json", "--stop-with-stdin", stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert b"Urssaf " in started.communicate(timeout=30)[0]
    assert started.returncode == 0


def test_profile_of_what_is_none(program: Program) -> None:
    assert "convert YAML first" in program("profile", program.file("a.yaml", "openapi: 3.0.0\n")).stderr
    assert program.json("profile", program.file("b.json", "{}"), code=2)["error"]["code"] == "config.profile"
    assert program("profile", "nope.json").returncode == 2
    openapi = FIXTURES / "openapi" / "sister-style.openapi3.json"
    assert program("profile", openapi, "--decisions", program.file("c.json", "[")).returncode == 2
    assert "nowhere" in program("profile", openapi, "--draft", "nowhere/d.json").stderr
