"""The scenarios that every language runs: the same results, errors, effects, bytes on the wire and journal as Rust's.

Each is run twice: with the clients that wait, and with those that are awaited.
"""

from __future__ import annotations

import asyncio
import copy
import hashlib
import io
import json
import time
from collections.abc import Callable, Iterator
from datetime import date, datetime, timezone
from typing import Any

import pytest
from conftest import QUICK, SHARED
from mandataire import AsyncGuichet, AsyncUrssaf, Attachment, Deposit, Guichet, Intent, Journal, Sandbox, Urssaf
from mandataire._types import account_from_wire
from mandataire.attachments import invalidate_in
from mandataire.errors import MandataireError, OutcomeUnknownError
from mandataire.models.urssaf import BankDetails, Filing, PaymentOrder
from mandataire.sandbox import TestSigner, make_pdf
from waiting import Waiting

FOLDER = SHARED / "scenarios"
START = datetime(2026, 11, 21, 8, tzinfo=timezone.utc)


def pruned(value: Any) -> Any:
    """Without what says nothing."""
    if isinstance(value, dict):
        kept = {key: pruned(one) for key, one in value.items()}
        return {key: one for key, one in kept.items() if one is not None and one != [] and one != {}}
    return [pruned(one) for one in value] if isinstance(value, list) else value


def place(tree: Any, pointer: str, value: Any) -> None:
    """Sets a place by its JSON pointer; null takes it away."""
    *parents, last = [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]]
    for part in parents:
        tree = tree[int(part)] if isinstance(tree, list) else tree[part]
    if value is None:
        tree.pop(last, None)
    else:
        tree[last] = value


class World:
    """A sandbox, both clients on one journal, and what was saved."""

    def __init__(self, scenario: dict[str, Any], awaited: bool) -> None:
        options = scenario.get("sandbox", {})
        guichet = {"lag_ms": 0, **options.get("guichet", {})}
        self.sandbox = Sandbox(guichet=guichet, urssaf=options.get("urssaf", {}), standing_at=START)
        self.journal = Journal.memory()
        self.signer = TestSigner(self.sandbox, repeatable=True)
        self.saved: dict[str, Any] = {}
        self.stopped = False
        self.loop = asyncio.new_event_loop() if awaited else None
        self.guichet: Any
        self.urssaf: Any
        if self.loop is None:
            self.guichet = Guichet.for_sandbox(self.sandbox, journal=self.journal, http=QUICK)
            self.urssaf = Urssaf.for_sandbox(self.sandbox, journal=self.journal, http=QUICK)
        else:
            self.guichet = Waiting(AsyncGuichet.for_sandbox(self.sandbox, journal=self.journal, http=QUICK), self.loop)
            self.urssaf = Waiting(AsyncUrssaf.for_sandbox(self.sandbox, journal=self.journal, http=QUICK), self.loop)

    def close(self) -> None:
        if self.loop is not None:
            self.loop.close()
        self.sandbox.stop()

    def resolved(self, value: Any) -> Any:
        """References and files put in their places."""
        if isinstance(value, list):
            return [self.resolved(one) for one in value]
        if not isinstance(value, dict):
            return value
        if "$ref" in value:
            found: Any = self.saved
            for part in value["$ref"].split("."):
                found = found[int(part)] if isinstance(found, (list, tuple)) else found[part]
        elif "$json" in value:
            found = json.loads((FOLDER / value["$json"]).read_text(encoding="utf-8"))
        else:
            return {key: self.resolved(one) for key, one in value.items()}
        found = copy.deepcopy(found)
        for pointer, one in self.resolved(value.get("set", {})).items():
            place(found, pointer, one)
        return found

    def attachment(self, given: dict[str, Any]) -> Attachment:
        metadata = dict(given)
        if "pdf" in metadata:
            pdf = metadata.pop("pdf")
            source = make_pdf(pdf["title"], pdf.get("lines", []), pdf.get("size", 0))
        else:
            source = metadata.pop("text").encode()
        names = {"path": "at"}
        snake = {
            names.get(key, "".join("_" + c.lower() if c.isupper() else c for c in key)): one
            for key, one in metadata.items()
        }
        return Attachment(source, **snake)

    def attachments(self, args: dict[str, Any]) -> list[Attachment]:
        return [self.attachment(one) for one in args.get("attachments", ())]

    def signer_of(self, args: dict[str, Any]) -> Any:
        return self.signer if args.get("signer") == "test" else None


def outcome(found: Any) -> dict[str, Any]:
    return {"recorded": found.recorded, "reference": dict(found.reference)}


def filed(found: Any) -> dict[str, Any]:
    return {**outcome(found.outcome), "id": found.id, "deposit": found.deposit.to_wire()}


def prepared(intent: Intent) -> dict[str, Any]:
    warnings = [[one.path, one.code] for one in intent.warnings]
    return {
        "operation": intent.operation,
        "naturalKey": intent.natural_key,
        "summary": list(intent.summary),
        "warnings": warnings,
    }


def row(found: Any) -> dict[str, Any]:
    whole = found.to_dict()
    names = ("id", "status", "liasseNumber", "companyName", "siren", "referenceMandataire", "numNat")
    shown = {name: whole[name] for name in names if whole.get(name) is not None}
    carts = [
        {name: cart[name] for name in ("total", "status") if cart.get(name) is not None}
        for cart in whole.get("carts", [])
    ]
    return {**shown, "carts": carts}


def short(found: Any) -> dict[str, Any]:
    whole = found if isinstance(found, dict) else found.to_dict()
    return {name: whole[name] for name in ("id", "status", "referenceMandataire") if whole.get(name) is not None}


def piece(found: Any) -> dict[str, Any]:
    whole = found.to_dict()
    names = ("id", "typeDocument", "sousTypeDocument", "nomDocument", "size", "path")
    return {name: whole[name] for name in names if whole.get(name) is not None}


def verdicts(found: Any) -> list[dict[str, Any]]:
    shown = []
    for one in found:
        told = one.to_dict()
        verdict = told["verdict"]
        entry = {
            "operation": told["intent"]["operation"],
            "naturalKey": told["intent"].get("natural_key", told["intent"].get("naturalKey")),
            "verdict": verdict["verdict"],
        }
        if "reference" in verdict:
            entry["reference"] = verdict["reference"]
        shown.append(entry)
    return shown


def at(found: Any) -> dict[str, Any]:
    return {"status": found.status, "nextActions": list(found.next_actions)}


def filters(args: dict[str, Any]) -> dict[str, Any]:
    names = {"typeFormalite": "type_formalite", "pageSize": "page_size", "newestFirst": "descending"}
    return {names.get(key, key): value for key, value in (args.get("filter") or {}).items()}


def typed(found: Any) -> dict[str, Any]:
    """An outcome with what Urssaf answered."""
    shown = outcome(found.outcome)
    if found.result is not None:
        shown["result"] = found.result.to_dict()
    return pruned(shown)  # type: ignore[no-any-return]


def account(args: dict[str, Any]) -> Any:
    return account_from_wire(args["account"])


Saved = tuple[Any, Any]


def both(found: Any, shown: Any) -> Saved:
    """What is kept, and what is compared."""
    return (found.to_dict() if hasattr(found, "to_dict") else found), shown


def deposit(args: dict[str, Any]) -> Deposit:
    return Deposit.from_wire(args["deposit"])


def create(resource: Any, world: World, args: dict[str, Any]) -> Saved:
    previous = {"previous": args["previous"]} if "previous" in args else {}
    shown = filed(resource.create(args["payload"], attachments=world.attachments(args), **previous))
    return shown, shown


def prepare(world: World, args: dict[str, Any]) -> Saved:
    previous = {"previous": args["previous"]} if "previous" in args else {}
    intent = world.guichet.formalities.prepare_create(args["payload"], attachments=world.attachments(args), **previous)
    return intent, prepared(intent)


def regularize(world: World, args: dict[str, Any]) -> Saved:
    asked: list[list[Any]] = []

    def change(case: Any) -> None:
        for request in case.requests:
            asked.extend([one.type, one.observation] for one in request.regularization_objects)
        for pointer, value in args.get("set", {}).items():
            place(case.content, pointer, value)
        case.attachments.extend(world.attachments(args))
        if "invalidate" in args:
            given = args["invalidate"]
            day = date.fromisoformat(given["date"])
            case.content = invalidate_in(case.content, given["reason"], given["name"], day, id=int(given["id"]))

    found = world.guichet.regularize(deposit(args), change, world.signer_of(args))
    shown = {**at(found), "asked": asked}
    return shown, shown


def sign(world: World, args: dict[str, Any]) -> Saved:
    found = world.guichet.sign(deposit(args), world.signer_of(args))
    shown = "already" if found is None else outcome(found)
    return shown, shown


def download(world: World, args: dict[str, Any]) -> Saved:
    file = io.BytesIO()
    size = world.guichet.attachments.download(args["id"], file)
    assert size == len(file.getvalue())
    shown = {"size": size, "sha256": hashlib.sha256(file.getvalue()).hexdigest()}
    return shown, shown


def await_effects(world: World, args: dict[str, Any]) -> Saved:
    until = time.monotonic() + 10
    while len(world.sandbox.ledger(args["operation"])) < args["count"]:
        assert time.monotonic() < until, "the effect does not come"
        time.sleep(0.005)  # another thread's work, without an event to wait for
    return None, None


def inject(world: World, args: dict[str, Any]) -> Saved:
    fault = dict(args["fault"])
    kind, on = fault.pop("kind"), fault.pop("on", {})
    world.sandbox.inject(kind, **on, **fault)
    return None, None


def trigger(world: World, args: dict[str, Any]) -> Saved:
    details = dict(args["trigger"])
    world.sandbox.trigger(details.pop("type"), **details)
    return None, None


def nothing(_: Any) -> Saved:
    return None, None


def stop(world: World, _: dict[str, Any]) -> Saved:
    world.sandbox.stop()
    world.stopped = True
    return None, None


def same(shown: Any) -> Saved:
    return shown, shown


def resolve(client: Any, args: dict[str, Any]) -> Saved:
    return same({"state": client.resolve(args["intent"], filed=args["filed"], who=args["who"], why=args["why"]).state})


CALLS: dict[str, Callable[[World, dict[str, Any]], Saved]] = {
    "guichet.log_in": lambda w, a: nothing(w.guichet.log_in()),
    "guichet.formalities.create": lambda w, a: create(w.guichet.formalities, w, a),
    "guichet.formalities.prepare_create": prepare,
    "guichet.formalities.get": lambda w, a: both(f := w.guichet.formalities.get(a["id"]), row(f)),
    "guichet.formalities.list": lambda w, a: same([short(one) for one in w.guichet.formalities.list(**filters(a))]),
    "guichet.formalities.update": lambda w, a: same(
        outcome(w.guichet.formalities.update(a["id"], a["content"], attachments=w.attachments(a)))
    ),
    "guichet.formalities.delete": lambda w, a: nothing(w.guichet.formalities.delete(a["id"])),
    "guichet.formalities.status_histories": lambda w, a: same(
        [one.status for one in w.guichet.formalities.status_histories(a["id"])]
    ),
    "guichet.annual_accounts.create": lambda w, a: create(w.guichet.annual_accounts, w, a),
    "guichet.annual_accounts.get": lambda w, a: both(f := w.guichet.annual_accounts.get(a["id"]), row(f)),
    "guichet.annual_accounts.list": lambda w, a: same(
        [short(one) for one in w.guichet.annual_accounts.list(**filters(a))]
    ),
    "guichet.acte_deposits.create": lambda w, a: create(w.guichet.acte_deposits, w, a),
    "guichet.acte_deposits.list": lambda w, a: same([short(one) for one in w.guichet.acte_deposits.list(**filters(a))]),
    "guichet.submit": lambda w, a: same(outcome(w.guichet.submit(w.saved[a["intent"]]))),
    "guichet.follow": lambda w, a: same(at(w.guichet.follow(deposit(a)))),
    "guichet.sign": sign,
    "guichet.pay": lambda w, a: same(outcome(w.guichet.pay(deposit(a)))),
    "guichet.payment.customer_balance": lambda w, a: same(
        int(w.guichet.payment.customer_balance().customer_balance * 100)
    ),
    "guichet.regularize": regularize,
    "guichet.attachments.create": lambda w, a: same(
        outcome(w.guichet.attachments.create(deposit(a), w.attachment(a["attachment"])))
    ),
    "guichet.attachments.list": lambda w, a: same([piece(one) for one in w.guichet.attachments.list(deposit(a))]),
    "guichet.attachments.get": lambda w, a: both(f := w.guichet.attachments.get(a["id"]), piece(f)),
    "guichet.attachments.download": download,
    "guichet.attachments.delete": lambda w, a: nothing(w.guichet.attachments.delete(a["id"])),
    "guichet.reconcile": lambda w, a: same(verdicts(w.guichet.reconcile())),
    "guichet.resolve": lambda w, a: resolve(w.guichet, a),
    "urssaf.comptes": lambda w, a: same(pruned(w.urssaf.comptes(account(a)).to_dict())),
    "urssaf.mandats.register": lambda w, a: same(outcome(w.urssaf.mandats.register(account(a)))),
    "urssaf.mandats.cancel": lambda w, a: same(outcome(w.urssaf.mandats.cancel(account(a)))),
    "urssaf.mandats_sepa.register": lambda w, a: same(
        typed(w.urssaf.mandats_sepa.register(account(a), BankDetails.from_dict(a["bank"])))
    ),
    "urssaf.mandats_sepa.list": lambda w, a: same(
        [pruned(one.to_dict()) for one in w.urssaf.mandats_sepa.list(account(a))]
    ),
    "urssaf.mandats_sepa.revoke": lambda w, a: same(outcome(w.urssaf.mandats_sepa.revoke(account(a), a["rum"]))),
    "urssaf.estimer": lambda w, a: same(pruned(w.urssaf.estimer(Filing.from_dict(a["filing"])).to_dict())),
    "urssaf.declarer": lambda w, a: same(typed(w.urssaf.declarer(Filing.from_dict(a["filing"])))),
    "urssaf.prepare_declarer": lambda w, a: (
        i := w.urssaf.prepare_declarer(Filing.from_dict(a["filing"])),
        prepared(i),
    ),
    "urssaf.payer": lambda w, a: same(typed(w.urssaf.payer(PaymentOrder.from_dict(a["order"])))),
    "urssaf.prepare_payer": lambda w, a: (i := w.urssaf.prepare_payer(PaymentOrder.from_dict(a["order"])), prepared(i)),
    "urssaf.submit": lambda w, a: same(outcome(w.urssaf.submit(w.saved[a["intent"]]))),
    "urssaf.reconcile": lambda w, a: same(
        verdicts(w.urssaf.reconcile([account_from_wire(one) for one in a.get("accounts", ())]))
    ),
    "urssaf.resolve": lambda w, a: resolve(w.urssaf, a),
    "sandbox.inject": inject,
    "sandbox.trigger": trigger,
    "sandbox.advance": lambda w, a: nothing(w.sandbox.advance(a["seconds"])),
    "sandbox.await_effects": await_effects,
    "sandbox.add_customer": lambda w, a: nothing(w.sandbox.add_customer(**a)),
    "sandbox.customer_balance": lambda w, a: same(w.sandbox.customer_balance(a["login"])),
    "sandbox.stop": stop,
}


def shown_error(error: MandataireError) -> dict[str, Any]:
    shown: dict[str, Any] = {"kind": error.kind, "code": error.code}
    if error.status is not None:
        shown["status"] = error.status
    if error.server_codes:
        shown["serverCodes"] = list(error.server_codes)
    if error.issues:
        shown["issues"] = [[one.path, one.code] for one in error.issues]
    return shown


def wire(world: World) -> dict[str, Any]:
    names = {
        "administration": "to",
        "method": "method",
        "path": "path",
        "query_sha256": "querySha256",
        "accept": "accept",
        "content_type": "contentType",
        "body_bytes": "bodyBytes",
        "body_sha256": "bodySha256",
        "status": "status",
        "fate": "fate",
    }
    requests = []
    for record in world.sandbox.requests():
        told = {ours: record[theirs] for theirs, ours in names.items() if record.get(theirs) is not None}
        if told.get("bodyBytes") == 0:
            del told["bodyBytes"]
        requests.append(told)
    order = lambda one: (one["to"], one["path"], one.get("querySha256", ""), one.get("status", 0), one["fate"])  # noqa: E731
    reads = {json.dumps(one, sort_keys=True): one for one in requests if one["method"] == "GET"}
    return {
        "sent": [one for one in requests if one["method"] != "GET"],
        "read": sorted(reads.values(), key=order),
    }


def kept(world: World) -> list[dict[str, Any]]:
    found = []
    for entry in world.journal.find():
        told = entry.to_dict()
        history = [[one["what"], one["detail"]] if one.get("detail") else [one["what"]] for one in told["history"]]
        shown = {name: told[name] for name in ("operation", "keyShown", "state", "attempts", "reference")}
        environment = told["environment"]
        if environment.count(":") == 2:
            environment = environment.rpartition(":")[0]
        shown |= {"environment": environment, "history": history}
        if told.get("decision") is not None:
            shown["decision"] = told["decision"]
        found.append(shown)
    return found


SCENARIOS = {path.stem: path for path in sorted(FOLDER.glob("*.json"))}


@pytest.fixture(params=[False, True], ids=["waiting", "awaited"])
def awaited(request: pytest.FixtureRequest) -> Iterator[bool]:
    yield bool(request.param)


@pytest.mark.parametrize("name", SCENARIOS)
def test_scenario(name: str, awaited: bool) -> None:
    scenario = json.loads(SCENARIOS[name].read_text(encoding="utf-8"))
    world = World(scenario, awaited)
    try:
        for number, step in enumerate(scenario["steps"]):
            run(world, step, f"step {number}, {step['call']}")
        if not world.stopped:
            effects: dict[str, int] = {}
            for entry in world.sandbox.ledger():
                effects[entry["operation"]] = effects.get(entry["operation"], 0) + 1
            assert effects == scenario["effects"]
            assert world.sandbox.duplicates() == []
            assert wire(world) == scenario["wire"]
        assert kept(world) == scenario["journal"]
    finally:
        world.close()


def run(world: World, step: dict[str, Any], where: str) -> None:
    args = world.resolved(step.get("args") or {})
    try:
        saved, shown = CALLS[step["call"]](world, args)
    except MandataireError as error:
        assert shown_error(error) == step.get("error"), f"{where}: {error}"
        assert (error.kind == "outcome_unknown") == isinstance(error, OutcomeUnknownError)
        saved = {**shown_error(error), "intent": {"id": error.intent.id} if error.intent else None}
    else:
        assert "error" not in step, where
        assert json.loads(json.dumps(shown)) == step.get("expect"), where
    if "save" in step:
        world.saved[step["save"]] = saved


def test_every_call_of_the_scenarios_is_known() -> None:
    """And none more: a call that no scenario makes would be dead."""
    called = {
        step["call"] for path in SCENARIOS.values() for step in json.loads(path.read_text(encoding="utf-8"))["steps"]
    }
    assert called == CALLS.keys()
