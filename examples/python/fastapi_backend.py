"""A back end that declares for its users.

Shows: the package's types in a pydantic model, ``AsyncUrssaf`` in the lifespan, a ``POST`` that may be repeated, errors
as answers: 422 with every mistake, 409 for an outcome that nobody knows yet, 502 and 503 for the network.

    python fastapi_backend.py                              # a visit, on the sandbox
    URSSAF_SANDBOX=http://127.0.0.1:4000/urssaf uvicorn --factory fastapi_backend:create_app

Who may declare for which SIRET is yours to add (a dependency of FastAPI's): Urssaf's credentials act for every client.
"""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
from fastapi import FastAPI, HTTPException, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from mandataire import (
    AsyncUrssaf,
    AuthenticationError,
    Filing,
    InvalidPayloadError,
    Journal,
    MandataireError,
    NetworkError,
    NotSentError,
    OutcomeUnknownError,
    Period,
    RefusedError,
    Sandbox,
    Siret,
    Turnover,
)
from mandataire.models.journal import Entry
from pydantic import BaseModel


class NewDeclaration(BaseModel):
    """The package's types check themselves: pydantic needs no rule for them."""

    siret: Siret
    period: Period
    turnover: Turnover
    revision: int = 0


class Declared(BaseModel):
    """What our users' program keeps: the intent's id finds it again."""

    intent: str
    recorded: bool
    reference: str | None = None


#: By family; the first that fits. What is the fault of our own credentials is not our user's business.
STATUS: tuple[tuple[type[MandataireError], int], ...] = (
    (OutcomeUnknownError, 409),
    (InvalidPayloadError, 422),
    (AuthenticationError, 502),
    (RefusedError, 422),
    (NotSentError, 503),
    (NetworkError, 502),
)


def create_app(environment: str | Sandbox | None = None, journal: Path = Path("journal.db")) -> FastAPI:
    """The application. Everything in the journal outlives it."""
    where = environment or os.environ["URSSAF_SANDBOX"]
    app = FastAPI(title="Declarations", lifespan=lambda app: lifespan(app, where, journal))
    app.add_exception_handler(MandataireError, on_error)
    app.add_exception_handler(RequestValidationError, on_wrong_request)
    app.post("/declarations", status_code=201)(declare)
    app.get("/declarations/{intent}")(look_up)
    return app


@asynccontextmanager
async def lifespan(app: FastAPI, environment: str | Sandbox, journal: Path) -> AsyncIterator[None]:
    """One client for all requests."""
    app.state.journal = Journal.sqlite(journal)
    app.state.urssaf = AsyncUrssaf(environment, Sandbox.CLIENT_ID, Sandbox.CLIENT_SECRET, journal=app.state.journal)
    async with app.state.urssaf:
        yield


async def declare(wanted: NewDeclaration, request: Request, response: Response) -> Declared:
    """Files it once, however often it is asked: 201 now, 200 when it was filed before.

    A client that goes away meanwhile changes nothing: what is on its way is journalled."""
    urssaf: AsyncUrssaf = request.app.state.urssaf
    filing = Filing(account=wanted.siret, period=wanted.period, turnover=wanted.turnover, revision=wanted.revision)
    filed = await urssaf.declarer(filing)
    if filed.outcome.recorded:
        response.status_code = 200
    reference = filed.outcome.reference.get("reference")
    return Declared(intent=filed.outcome.intent_id, recorded=filed.outcome.recorded, reference=reference)


def look_up(intent: str, request: Request) -> dict[str, Any]:
    """What the journal knows; not ``async``, so that FastAPI reads the file in a thread."""
    journal: Journal = request.app.state.journal
    entry: Entry | None = journal.get(intent)
    if entry is None:
        raise HTTPException(404, "no such declaration")
    return {"intent": entry.id, "what": entry.key_shown, "state": entry.state, "sent_at": entry.sent_at}


async def on_error(request: Request, error: Exception) -> JSONResponse:
    """The error's own words: they hold nothing personal."""
    assert isinstance(error, MandataireError)
    status = next((status for family, status in STATUS if isinstance(error, family)), 500)
    told = {"code": error.code, "message": error.message, "issues": [issue.to_dict() for issue in error.issues]}
    if error.intent is not None:
        told["intent"] = error.intent.id
    # Only what provably never left may be asked again by a program.
    headers = {"Retry-After": str(error.retry_after or 30)} if status == 503 else {}
    return JSONResponse(told, status, headers)


async def on_wrong_request(request: Request, error: Exception) -> JSONResponse:
    """As FastAPI's own, without the values: they may be personal."""
    assert isinstance(error, RequestValidationError)
    issues: list[dict[str, Any]] = []
    for one in error.errors():
        path = ".".join(map(str, one["loc"][1:]))
        cause = one.get("ctx", {}).get("error")
        if isinstance(cause, InvalidPayloadError):
            issues += [{**issue.to_dict(), "path": issue.path or path} for issue in cause.issues]
        else:
            issues.append({"path": path, "message_en": one["msg"]})
    return JSONResponse({"code": "payload.invalid", "issues": issues}, 422)


def main() -> int:
    with tempfile.TemporaryDirectory() as folder, Sandbox() as sandbox:
        return asyncio.run(visit(sandbox, Path(folder) / "journal.db"))


async def visit(sandbox: Sandbox, journal: Path) -> int:
    """What a user's program sees."""
    known = sandbox.identities()
    app = create_app(sandbox, journal)
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://backend") as client,
    ):
        await app.state.urssaf.mandats.register(known["ORDINARY"])

        async def post(**body: Any) -> httpx.Response:
            answer = await client.post("/declarations", json=body)
            print(f"POST {body['period']}: {answer.status_code} {answer.text}")
            return answer

        october = {"siret": known["ORDINARY"], "period": "2026-10", "turnover": {"vente": "2345.50"}}
        filed = (await post(**october)).json()
        # The answer was lost on the user's side: their program asks again.
        again = (await post(**october)).json()
        answer = await client.get(f"/declarations/{filed['intent']}")
        print(f"GET: {answer.status_code} {answer.text}")

        print("\nMistakes:")
        await post(**{**october, "turnover": {"vente": 2345.5}})
        await post(**{**october, "siret": "00004200200015", "period": "2026-13"})
        await post(**{**october, "turnover": {"vente": "2000"}})
        await post(**{**october, "siret": known["OTHER_DECLARANT"]})

        print("\nThe connection to Urssaf breaks after it has filed:")
        sandbox.inject("drop_after_commit", administration="urssaf", route="POST *")
        await post(**{**october, "period": "2026-09"})
        await post(**{**october, "period": "2026-09"})
        print("\nUrssaf is not there:")
        declared = len(sandbox.ledger("urssaf.declarer"))
        duplicates = len(sandbox.duplicates())
        sandbox.stop()
        await post(**{**october, "period": "2026-08"})
    print(
        f"\nbackend: {declared} filed, {duplicates} twice, the same intent again: {filed['intent'] == again['intent']}"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
