"""The command line: `declare`."""

from __future__ import annotations

import json
import signal
import subprocess
import time

import pytest
from command_line import (
    CLOSED,
    DECLARER,
    FIXTURES,
    NIR,
    ORDINARY,
    QUARTERLY,
    TABLE,
    Program,
    Terminal,
)
from mandataire import Sandbox


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


def test_what_is_doubtful_is_shown_before_and_after(program: Program) -> None:
    """Centimes for euros, a year that is to come."""
    name = program.file("a.csv", f"siret;period;vente\n{ORDINARY};2026-09;25000000\n{ORDINARY};2062-01;12\n")
    codes = ["urssaf.turnover.implausible", "urssaf.period.not_over"]
    told = program.json("declare", name, "--environment", "sandbox", "--dry-run")
    assert [(one["path"].split(",")[0], one["code"]) for one in told["warnings"]] == [
        ("line 2", codes[0]),
        ("line 3", codes[1]),
    ]
    shown = program("declare", name, "--environment", "sandbox", "--dry-run", "--lang", "en")
    assert shown.returncode == 0
    assert "check the year and the month" in shown.stdout
    filed = program("declare", name, "--environment", "sandbox", "--report", "r.csv")
    assert filed.returncode == 0
    assert "vérifiez l'unité (euros)" in filed.stdout
    assert "line 3, period" in filed.stdout
    assert "check the unit" in (program.folder / "r.csv").read_text()
    rows = program.json("declare", name, "--environment", "sandbox")["rows"]
    assert [[one["code"] for one in row["warnings"]] for row in rows] == [[code] for code in codes]


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
