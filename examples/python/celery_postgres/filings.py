"""Declarations through Celery, on as many machines as you like.

Shows: forked workers that share a journal in PostgreSQL; messages that come twice, workers that die, no second filing.

- Redis carries keys (``Intent.key``) and nothing else: no amount, no NIR. It may deliver a message twice.
- The prepared intents stand in a table of yours. They hold personal data: they belong where your customers' data is.
- The journal decides what is sent. A message that comes twice finds the recorded outcome; one whose worker died finds
  an outcome that nobody knows, and leaves it to ``reconcile``.

    export DATABASE_URL=postgresql://… REDIS_URL=redis://127.0.0.1/ URSSAF_SANDBOX=http://127.0.0.1:4000/urssaf
    python filings.py enqueue recettes.csv            # siret,period,vente
    celery -A filings worker --concurrency 2          # on each machine
    python filings.py reconcile                       # every few minutes, on one machine
    python filings.py decide INTENT yes "C. Petit" "seen in the declarant's space"
"""

from __future__ import annotations

import csv
import os
import sys
import time
from datetime import datetime, timezone
from typing import Any

import psycopg
from celery import Celery
from celery.utils.log import get_task_logger
from mandataire import (
    Filing,
    HttpSettings,
    Intent,
    Journal,
    NotSentError,
    OutcomeUnknownError,
    Period,
    RefusedError,
    Sandbox,
    Settle,
    Siret,
    Turnover,
    Urssaf,
)
from mandataire.models.journal import VerdictWait

DATABASE = os.environ["DATABASE_URL"]

#: Made once, before Celery forks: each process opens its own connections when it first needs them.
urssaf = Urssaf(
    os.environ["URSSAF_SANDBOX"],
    Sandbox.CLIENT_ID,
    Sandbox.CLIENT_SECRET,
    journal=Journal.postgres(DATABASE),
    # A worker that died is waited for as long as a call may take.
    http=HttpSettings(deadline=float(os.environ.get("DEADLINE", "60"))),
    settle=Settle(first=float(os.environ.get("SETTLE", "60"))),
)

app = Celery("filings", broker=os.environ["REDIS_URL"])
app.conf.update(
    # A message is forgotten when its work is done, and comes again when its worker dies.
    task_acks_late=True,
    task_reject_on_worker_lost=True,
    worker_prefetch_multiplier=1,
    task_ignore_result=True,
    broker_connection_retry_on_startup=True,
)
log = get_task_logger(__name__)


# Only what provably never left the machine is tried again. An outcome that nobody knows is no reason to.
@app.task(autoretry_for=(NotSentError,), max_retries=None, retry_backoff=True)  # type: ignore[untyped-decorator]
def file(key: str) -> None:
    """Files what stands under this key."""
    intent = stored(key)
    try:
        outcome = urssaf.submit(intent)
    except RefusedError as error:
        # Nothing was filed; it stands in the journal, for a person.
        log.error("%s: refused: %s", intent.natural_key, error)
    except OutcomeUnknownError as error:
        log.warning("%s: in doubt, left to reconcile: %s", intent.natural_key, error.code)
    else:
        log.info("%s: %s", intent.natural_key, "recorded" if outcome.recorded else "accepted")


def enqueue(path: str) -> None:
    """Prepares, stores, and puts the keys into the queue. It may be called again with the same file."""
    with psycopg.connect(DATABASE) as database, open(path, encoding="utf-8", newline="") as lines:
        database.execute("CREATE TABLE IF NOT EXISTS intents (key text PRIMARY KEY, intent text NOT NULL)")
        keys = []
        for row in csv.DictReader(lines):
            turnover = Turnover({"vente": row["vente"]})
            filing = Filing(account=Siret(row["siret"]), period=Period(row["period"]), turnover=turnover)
            intent = urssaf.prepare_declarer(filing)
            stored = (intent.key, intent.to_json())
            database.execute("INSERT INTO intents VALUES (%s, %s) ON CONFLICT DO NOTHING", stored)
            keys.append(intent.key)
    # Not before it is stored: a worker may be quicker than the commit.
    for key in keys:
        file.delay(key)
    print(f"{len(keys)} in the queue")


def stored(key: str) -> Intent:
    """The intent under a key."""
    with psycopg.connect(DATABASE) as database:
        row: Any = database.execute("SELECT intent FROM intents WHERE key = %s", (key,)).fetchone()
    return Intent.from_json(row[0])


def reconcile() -> None:
    """Looks until nothing is to be waited for; what is left needs a person."""
    while True:
        found = urssaf.reconcile()
        waits = [one.verdict.until for one in found if isinstance(one.verdict, VerdictWait)]
        if not waits:
            break
        # Until then its sender may still be at work, or the server.
        time.sleep(max(0.0, (min(waits) - datetime.now(timezone.utc)).total_seconds()))
    for one in found:
        print(f"{one.intent.id} {one.intent.natural_key}: {type(one.verdict).__name__}")


def decide(intent: str, filed: str, who: str, why: str) -> None:
    """What a person found out on Urssaf's site: journalled with their name and their reason."""
    entry = urssaf.resolve(intent, filed={"yes": True, "no": False}[filed], who=who, why=why)
    print(f"{entry.key_shown}: {entry.state}")


if __name__ == "__main__":
    commands = {"enqueue": enqueue, "reconcile": reconcile, "decide": decide}
    if len(sys.argv) < 2 or sys.argv[1] not in commands:
        sys.exit(f"usage: {sys.argv[0]} {'|'.join(commands)} …")
    commands[sys.argv[1]](*sys.argv[2:])  # type: ignore[operator]
