"""Every program of `examples/python`, run as its docstring says: what it prints, what it leaves, a mistake of each."""

from __future__ import annotations

import base64
import json
import os
import re
import signal
import sqlite3
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import IO

import mandataire
import pytest
from conftest import SHARED
from mandataire import Journal, Sandbox, Siret, Urssaf
from redis import Redis
from servers import postgres, redis, until

EXAMPLES = SHARED.parent / "examples" / "python"
#: The package that is tested, from wherever a program runs.
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(Path(mandataire.__file__).parents[1])}
COUNT = 40


def run(program: str, *arguments: str, code: int = 0, environment: Mapping[str, str] = ENVIRONMENT) -> str:
    """What a program prints; the end of its errors when it ends otherwise."""
    done = subprocess.run(
        [sys.executable, "-W", "error::ResourceWarning", str(EXAMPLES / program), *arguments],
        env={**ENVIRONMENT, **environment},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == code, f"{program}: {done.returncode}\n{done.stdout[-2000:]}\n{done.stderr[-4000:]}"
    assert done.stderr == "", done.stderr
    return done.stdout


def last(text: str) -> str:
    return text.strip().splitlines()[-1]


class TestMonthlyDeclarations:
    def test_the_story(self, tmp_path: Path) -> None:
        journal = tmp_path / "journal.db"
        printed = run("monthly_declarations.py", "--journal", str(journal))
        assert "Atelier du Chêne: 2026-T3, due, until 2026-11-02" in printed
        assert re.search(r"Boutique des Tilleuls: about \d+ € on 3546 €", printed)
        assert "line 6, column siret: A SIRET has 14 digits" in printed
        states = re.findall(r"^  line \d: SIRET .*: (\w+)$", printed, re.MULTILINE)
        assert Counter(states[:4]) == {"accepted": 3, "unknown": 1}
        assert states[4:] == ["recorded"] * 4
        assert "do not send it again" in printed
        assert "VerdictNeedsHuman" in printed
        assert last(printed) == "monthly: 4 recorded, 0 filed again, 0 twice"
        # Left behind: the journal, with the decision in it, and nothing personal.
        with sqlite3.connect(journal) as database:
            assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        entries = Journal.sqlite(journal).find()
        assert [entry.state for entry in entries] == ["accepted"] * 8
        (decided,) = (entry for entry in entries if entry.decision is not None)
        assert decided.decision is not None
        assert decided.decision.who == "C. Petit"

    def test_a_misspelt_column_files_nothing(self, tmp_path: Path) -> None:
        wrong = tmp_path / "wrong.csv"
        wrong.write_text("siret;period;ventes\n00004200200014;2026-10;12\n")
        printed = run("monthly_declarations.py", str(wrong), "--journal", str(tmp_path / "journal.db"), code=1)
        assert "line 1, column ventes: Unknown column" in printed
        filed = Journal.sqlite(tmp_path / "journal.db").find()
        assert [entry.operation for entry in filed] == ["urssaf.mandats.register"]

    def test_without_tqdm(self, tmp_path: Path) -> None:
        (tmp_path / "tqdm.py").write_text("raise ImportError")
        path = os.pathsep.join([str(tmp_path), ENVIRONMENT["PYTHONPATH"]])
        assert last(run("monthly_declarations.py", environment={"PYTHONPATH": path})).startswith("monthly: 4 recorded")


def test_company_creation() -> None:
    printed = run("company_creation.py")
    assert "content.personneMorale.composition.pouvoirs: SAS or SELAS" in printed
    assert "PJ_01 statuts.pdf (2000000 bytes, sha256 " in printed
    percents = [int(one) for one in re.findall(r"^sent: (\d+) %$", printed, re.MULTILINE)]
    assert percents == sorted(percents)
    assert percents[-1] == 100
    assert len(percents) > 2
    steps = ["SIGNATURE_PENDING: signSimple", "PAYMENT_PENDING: pay", "VALIDATION_PENDING: waitForValidators"]
    assert [step for step in printed.splitlines() if step in steps] == steps
    assert "the validator asks: Justificatif illisible" in printed
    assert re.search(r"^PJ_99: \d+ bytes, %PDF-$", printed, re.MULTILINE)
    assert last(printed) == "creation: VALIDATED, 0 duplicates"


def test_signing_pyhanko() -> None:
    printed = run("signing_pyhanko.py")
    assert "it was re-saved, printed" in printed
    assert "and nothing was sent: 0 uploads and signatures" in printed
    assert "as PJ_115, judged by pyHanko: intact, valid, trusted, the whole file" in printed
    assert last(printed) == "signing: VALIDATED, 0 duplicates"


def test_notebook_pandas() -> None:
    printed = run("notebook_pandas.py")
    assert "never a float" in printed
    assert re.search(r"Atelier de l'If .* refused .*Mandat de tierce déclaration absent", printed)
    assert last(printed) == "pandas: 4 rows, 5976 € declared, 1020.00 € due"


class TestFastapiBackend:
    def test_a_visit(self) -> None:
        printed = run("fastapi_backend.py")
        answers = re.findall(r"^POST \S+: (\d+) (.*)$", printed, re.MULTILINE)
        statuses = [int(status) for status, _ in answers]
        assert statuses == [201, 200, 422, 422, 422, 422, 409, 409, 503]
        bodies = [json.loads(body) for _, body in answers]
        assert bodies[0]["recorded"] is False
        assert bodies[1] == {**bodies[0], "recorded": True}
        assert [issue["path"] for issue in bodies[2]["issues"]] == ["turnover.vente"]
        assert [issue["path"] for issue in bodies[3]["issues"]] == ["siret", "period"]
        assert [one["code"] for one in bodies[4:]] == [
            "intent.key_conflict",
            "server.refused",
            "intent.outcome_unknown",
            "intent.unresolved",
            "http.connect",
        ]
        assert bodies[6]["intent"] == bodies[7]["intent"]
        assert '"state":"accepted"' in printed
        assert last(printed) == "backend: 2 filed, 0 twice, the same intent again: True"

    def test_its_openapi_document_describes_our_types(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.syspath_prepend(str(EXAMPLES))
        import fastapi_backend

        app = fastapi_backend.create_app("http://127.0.0.1:1/urssaf")
        wanted = app.openapi()["components"]["schemas"]["NewDeclaration"]["properties"]
        assert wanted["siret"]["type"] == "string"
        assert wanted["turnover"]["type"] == "object"


class TestCelery:
    """Forked workers, every message twice, one of them killed while its request is on the way."""

    def test_nothing_is_filed_twice(self, tmp_path: Path) -> None:
        with Sandbox() as sandbox, postgres() as database, redis() as broker:
            account = Siret(sandbox.identities()["ORDINARY"])
            with Urssaf.for_sandbox(sandbox) as client:
                client.mandats.register(account)
            table = tmp_path / "recettes.csv"
            periods = [f"{2020 + n // 12}-{n % 12 + 1:02}" for n in range(COUNT)]
            lines = [f"{account},{period},{n}" for n, period in enumerate(periods)]
            table.write_text("\n".join(["siret,period,vente", *lines]))
            environment = {
                "DATABASE_URL": database,
                "REDIS_URL": broker,
                "URSSAF_SANDBOX": sandbox.urssaf_url,
                # Short: a killed worker is waited for as long as its call might take.
                "DEADLINE": "10",
                "SETTLE": "1",
            }
            program = "celery_postgres/filings.py"
            for _ in range(2):
                assert run(program, "enqueue", str(table), environment=environment) == f"{COUNT} in the queue\n"
            with Redis.from_url(broker) as queue:
                messages = [json.loads(one) for one in queue.lrange("celery", 0, -1)]
            assert len(messages) == 2 * COUNT
            # Keys and nothing else.
            assert not any(account in base64.b64decode(one["body"]).decode() for one in messages)

            # After five, two are filed whose answers are held back: both workers wait for one.
            held = {"type": "slow_answer", "delay_ms": 600_000}
            sandbox.inject(held, administration="urssaf", route="POST /tiersdecl/*", skip=5, times=2)
            sandbox.inject("drop_after_commit", administration="urssaf", route="POST /tiersdecl/*", skip=15, times=4)
            with Worker(environment, tmp_path / "worker.log") as worker:
                until(lambda: len(sandbox.ledger("urssaf.declarer")) == 7, "the workers do not work")
                until(lambda: worker.told() == {"accepted": 5}, "something else became of the first five")
                before = worker.children()
                assert len(before) == 2
                os.kill(before[0], signal.SIGKILL)
                # The other one gets its answer.
                sandbox.advance(600)
                # The message of the dead one comes again, to its successor: every message is answered for.
                until(lambda: sum(worker.told().values()) == 2 * COUNT, "not every message is answered for")
                assert before[0] not in worker.children()
                told = worker.told()

            # The dead one's, and the four whose connection broke; each may have been met twice.
            assert told["accepted"] == COUNT - 5, told
            assert told["in doubt, left to reconcile"] >= 5 + 1, told
            assert told["recorded"] + told["in doubt, left to reconcile"] == COUNT + 5, told
            assert sandbox.duplicates() == []
            effects = [effect["natural_key"] for effect in sandbox.ledger("urssaf.declarer")]
            assert sorted(effects) == sorted(f"siret:{account} {period}" for period in periods)

            # Whoever died is waited for, then a person is asked; theirs is the last word.
            doubts = run(program, "reconcile", environment=environment).splitlines()
            assert len(doubts) == 5
            assert all(line.endswith(": VerdictNeedsHuman") for line in doubts)
            for line in doubts:
                decision = (line.split()[0], "yes", "C. Petit", "seen there")
                assert run(program, "decide", *decision, environment=environment).endswith(": accepted\n")

            # Once more: everything is known, nothing is sent.
            requests = sandbox.count("urssaf", "POST /tiersdecl/v1/provisoire/declarer")
            run(program, "enqueue", str(table), environment=environment)
            with Worker(environment, tmp_path / "again.log") as worker:
                until(lambda: sum(worker.told().values()) == COUNT, "not every message is answered for")
                assert worker.told() == {"recorded": COUNT}
            assert sandbox.count("urssaf", "POST /tiersdecl/v1/provisoire/declarer") == requests
            states = Counter(entry.state for entry in Journal.postgres(database).find())
            assert states == {"accepted": COUNT}

    def test_without_its_database_nothing_begins(self) -> None:
        database = "postgresql://user:a-password@127.0.0.1:1/none"
        settings = {"DATABASE_URL": database, "REDIS_URL": "redis://127.0.0.1:1/"}
        done = subprocess.run(
            [sys.executable, str(EXAMPLES / "celery_postgres" / "filings.py"), "enqueue", "x.csv"],
            env={**ENVIRONMENT, **settings, "URSSAF_SANDBOX": "http://127.0.0.1:1/urssaf"},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == 1
        assert "NotSentError: the journal is unavailable" in done.stderr
        assert "a-password" not in done.stderr


class Worker:
    """A worker of Celery's with two forked processes, and what it says."""

    def __init__(self, environment: dict[str, str], log: Path) -> None:
        self.log, self.lines = log, []  # type: Path, list[str]
        command = [sys.executable, "-m", "celery", "-A", "filings", "worker", "--pool", "prefork", "--concurrency", "2"]
        command += ["--loglevel", "INFO", "--without-gossip", "--without-mingle", "--without-heartbeat"]
        self.process = subprocess.Popen(
            ["setpriv", "--pdeathsig=KILL", "--", *command],
            cwd=EXAMPLES / "celery_postgres",
            env={**ENVIRONMENT, **environment},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        assert self.process.stdout is not None
        self.reader = threading.Thread(target=self.read, args=(self.process.stdout,))
        self.reader.start()

    def read(self, output: IO[str]) -> None:
        for line in output:
            self.lines.append(line)

    def told(self) -> Counter[str]:
        """Messages by what became of them."""
        ends = (re.search(r"SIRET \d{14} \d{4}-\d\d: ([a-z ,]+)", line) for line in list(self.lines))
        return Counter(end.group(1) for end in ends if end is not None)

    def children(self) -> list[int]:
        """Its forked processes."""
        main = self.process.pid
        return [int(pid) for pid in Path(f"/proc/{main}/task/{main}/children").read_text().split()]

    def __enter__(self) -> Worker:
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        self.process.terminate()
        try:
            self.process.wait(30)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait(30)
        self.reader.join()
        self.log.write_text("".join(self.lines))
        if kind is not None:
            print("".join(self.lines)[-6000:])
