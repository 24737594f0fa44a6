"""The vectors that every language reads: the same input, the same answer."""

from __future__ import annotations

import copy
import http.server
import json
import threading
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import mandataire
import pytest
from conftest import SHARED, vectors
from mandataire import (
    BankDetails,
    Bic,
    Declarant,
    Filing,
    Iban,
    Nir,
    PaymentOrder,
    Period,
    Rum,
    Siren,
    Siret,
    Turnover,
    Urssaf,
    calendar,
    content,
    estimate,
)
from mandataire import attachments as pieces
from mandataire._border import offline
from mandataire.errors import (
    MandataireError,
    read_guichet_login_refusal,
    read_guichet_refusal,
    read_urssaf_error,
)
from mandataire.signing import check_signed

Run = Callable[[str, Any], Any]


def each(name: str) -> pytest.MarkDecorator:
    """One test for each vector of a file."""
    found = vectors(name)
    return pytest.mark.parametrize("vector", found, ids=[one["id"] for one in found])


def brief(issues: Any) -> list[list[str]]:
    """Issues as the vectors write them."""
    return [[issue.path, issue.code, issue.severity] for issue in issues]


def answer(work: Callable[[], Any]) -> dict[str, Any]:
    """A result, or a stable code."""
    try:
        return {"ok": work()}
    except MandataireError as error:
        return {"error": error.code}


TYPES = {"siren": Siren, "siret": Siret, "nir": Nir, "iban": Iban, "bic": Bic, "rum": Rum}


@each("identifiers")
def test_identifiers(vector: dict[str, Any]) -> None:
    kind, _, what = vector["operation"].partition(".")

    def work() -> str:
        value = TYPES[kind](vector["input"])
        if what == "display":
            return str(value)
        if what == "siren":
            return Siret(vector["input"]).siren.to_wire()
        if what == "nic":
            return str(value)[9:]
        # A canonical text is its own.
        assert TYPES[kind].from_wire(value.to_wire()) == value == TYPES[kind](value.to_wire())
        return value.to_wire()

    assert answer(work) == vector["expect"]


@each("money")
def test_money(vector: dict[str, Any]) -> None:
    operation, given = vector["operation"], vector["input"]
    if operation == "euros.from_json":
        args = {"value": given}
    elif "from_decimal" in operation or "round_half_up" in operation:
        args = {"text": format(Decimal(given), "f")}
    else:
        args = {"text": given}
    assert answer(lambda: offline(operation, args)) == vector["expect"]


@each("estimates")
def test_estimates(vector: dict[str, Any]) -> None:
    given = vector["input"]
    turnover = Turnover.from_wire(given["turnover"])
    if vector["operation"] == "thresholds.crossed":
        started = given["started"] and date.fromisoformat(given["started"])
        found = estimate.thresholds_crossed(given["year"], turnover, started)
        assert [[issue.path, issue.code] for issue in found] == vector["expect"]
        return
    try:
        found = estimate.estimate(
            turnover,
            date.fromisoformat(given["date"]),
            started=date.fromisoformat(given["started"]),
            nature=given["nature"],
            acre=given["acre"],
            versement_liberatoire=given["versementLiberatoire"],
            place=given["place"],
        )
    except MandataireError as error:
        assert vector["expect"] == {"error": error.code}
        return
    shown: dict[str, Any] = {**estimate.by_line(found), "total": found.total}
    if estimate.partial(found):
        shown["partial"] = True
    assert shown == vector["expect"]


@each("attachments")
def test_attachments(vector: dict[str, Any]) -> None:
    operation, given = vector["operation"], vector["input"]
    if operation == "attachment.normalize_path":
        try:
            found = {"ok": pieces.normalize_path(given)}
        except MandataireError as error:
            found = {"error": error.issues[0].code.rpartition(".")[2]}
        assert found == vector["expect"]
    elif operation == "attachment.check":
        issues = offline(operation, {"piece": given})
        assert [[one["path"], one["code"], one["severity"]] for one in issues] == vector["expect"]
    elif operation == "attachment.normalize":
        assert offline(operation, {"piece": given}) == vector["expect"]
    elif operation == "attachment.invalidate":
        found = answer(
            lambda: pieces.invalidate(given["piece"], given["reason"], given["name"], date.fromisoformat(given["date"]))
        )
        assert found.get("ok", found) == vector["expect"]
    else:
        given = dict(given)
        if "id" in given:
            given["id"] = int(given["id"])
        found = answer(lambda: offline(operation, given))
        assert found.get("ok", found) == vector["expect"]


@each("roles")
def test_roles(vector: dict[str, Any]) -> None:
    operation, given = vector["operation"], vector["input"]
    if operation == "roles.check":
        issues = offline(operation, given)
        assert [[one["path"], one["code"], one["severity"]] for one in issues] == vector["expect"]
    elif operation == "roles.check_content":
        assert brief(content.check_roles(given["content"], given["mode"])) == vector["expect"]
    elif operation == "roles.propose":
        assert content.propose_roles(given["block"]) == vector["expect"]
    else:
        found = answer(lambda: content.arrange_roles(**given))
        assert found.get("ok", found) == vector["expect"]


def patched(base: Any, patch: list[dict[str, Any]]) -> Any:
    """RFC 6902, as far as the vectors use it."""
    document = copy.deepcopy(base)
    for step in patch:
        *parents, last = [part.replace("~1", "/").replace("~0", "~") for part in step["path"].split("/")[1:]]
        parent = document
        for part in parents:
            parent = parent[int(part)] if isinstance(parent, list) else parent[part]
        if isinstance(parent, list):
            place = len(parent) if last == "-" else int(last)
            if step["op"] == "add":
                parent.insert(place, step["value"])
            elif step["op"] == "replace":
                parent[place] = step["value"]
            else:
                del parent[place]
        elif step["op"] == "remove":
            del parent[last]
        else:
            parent[last] = step["value"]
    return document


CONTENT = sorted(path.stem for path in (SHARED / "vectors/content").glob("*.json"))
BASES = {
    path.stem: json.loads(path.read_text(encoding="utf-8"))
    for path in (SHARED / "vectors/content/bases").glob("*.json")
}


def check_payload(payload: Any, mode: str) -> Any:
    """In place, and by way of JSON: the same."""
    accounts = "year" in payload
    check = content.check_annual_account if accounts else content.check_formality
    found = check(payload, mode)
    operation = "content.check_annual_account" if accounts else "content.check_formality"
    through = offline(operation, {"payload": payload, "mode": mode})
    assert [one.to_dict() for one in found] == through
    return found


@pytest.mark.parametrize("name", CONTENT)
def test_content(name: str) -> None:
    wrong = []
    for vector in vectors(f"content/{name}"):
        payload = patched(BASES[vector["input"]["base"]], vector["input"]["patch"])
        check = content.check_annual_account if "annual" in vector["operation"] else content.check_formality
        mode = vector["input"].get("mode", "standard")
        found = check(payload, mode)
        through = offline(vector["operation"], {"payload": payload, "mode": mode})
        if brief(found) != vector["expect"] or [one.to_dict() for one in found] != through:
            wrong.append((vector["id"], brief(found)))
    assert not wrong


@pytest.mark.parametrize("base", sorted(BASES))
def test_bases_are_right(base: str) -> None:
    assert brief(check_payload(BASES[base], "strict")) == []


@each("signed_pdf")
def test_signed_pdf(vector: dict[str, Any], tmp_path: Path) -> None:
    downloaded, signed = tmp_path / "PJ_99.pdf", tmp_path / "signed.pdf"
    for path, text in ((downloaded, vector["input"]["downloaded"]), (signed, vector["input"]["signed"])):
        path.write_bytes(text.encode("latin-1"))

    def work() -> dict[str, Any]:
        found = check_signed(downloaded, signed)
        return {
            "byteRange": list(found.byte_range),
            "subFilter": found.sub_filter,
            "signatures": found.signatures,
            "validationData": found.validation_data,
        }

    assert answer(work) == vector["expect"]


def told(error: MandataireError) -> dict[str, Any]:
    """An error as the vectors write it."""
    facts = error.to_dict()
    assert error.code in str(error)
    issues = [{"path": one["path"], "message": one["message_fr"]} for one in facts["issues"]]
    shown = {key: facts[key] for key in ("kind", "code", "status", "serverCodes", "message")} | {"issues": issues}
    if facts["requestId"] is not None:
        shown["requestId"] = facts["requestId"]
    return shown


@each("errors")
def test_guichet_errors(vector: dict[str, Any]) -> None:
    given = vector["input"]
    read = read_guichet_login_refusal if "login" in vector["operation"] else read_guichet_refusal
    assert told(read(given["status"], given["body"], given.get("headers"))) == vector["expect"]


@each("urssaf_errors")
def test_urssaf_errors(vector: dict[str, Any]) -> None:
    given = vector["input"]
    facts = read_urssaf_error(given["status"], given["body"], given.get("correlationId")).to_dict()
    shown = {key: facts[key] for key in ("kind", "code", "message", "retry", "requestId", "serverCodes")}
    shown["issues"] = [one["message_fr"] for one in facts["issues"]]
    assert shown == vector["expect"]


@each("status_actions")
def test_status_actions(vector: dict[str, Any]) -> None:
    given = vector["input"]
    found = content.next_actions(given["status"], given["deposit"], given.get("typeFormalite"))
    assert list(found) == vector["expect"]


@each("signature_decisions")
def test_signature_decisions(vector: dict[str, Any]) -> None:
    assert offline(vector["operation"], vector["input"]) == vector["expect"]


def declarant(given: dict[str, Any]) -> Declarant:
    return Declarant(
        date.fromisoformat(given["start"]),
        given["frequency"],
        from_year={int(year): frequency for year, frequency in (given.get("fromYear") or {}).items()},
        ceased=date.fromisoformat(given["ceased"]) if given.get("ceased") else None,
        declared=given.get("declared") or (),
    )


@each("calendar")
def test_calendar(vector: dict[str, Any]) -> None:
    operation, given = vector["operation"], vector["input"]
    found: Any
    if operation == "calendar.first":
        (one,) = declarant(given).obligations(date.fromisoformat(given["start"]))
        assert one.first
        found = {"to": one.to.isoformat(), "legalDue": one.legal_due.isoformat()}
    elif operation == "calendar.due":
        period = Period(given["period"])
        found = {"legalDue": calendar.legal_due(period).isoformat(), "due": calendar.due(period).isoformat()}
    elif operation == "calendar.holidays":
        found = [day.isoformat() for day in calendar.holidays(given["year"], given["place"])]
    elif operation == "calendar.standing":
        standing = declarant(given).standing(date.fromisoformat(given["today"]))
        found = [[one.period, where] for one, where in standing]
    else:
        issues = declarant(given).check(given["period"], date.fromisoformat(given["today"]))
        found = brief(issues)
    assert found == vector["expect"]


class Catcher(http.server.BaseHTTPRequestHandler):
    """A server that takes everything and keeps what it got."""

    got: list[tuple[str, str, bytes]]

    def do(self) -> None:
        body = self.rfile.read(int(self.headers.get("content-length") or 0))
        self.got.append((self.command, self.path, body))
        token = {"access_token": "t", "token_type": "Bearer", "expires_in": 3600}
        text = json.dumps(token if self.path.startswith("/api/oauth") else {}).encode()
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    do_GET = do_POST = do_PUT = do_DELETE = do

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def catcher() -> Iterator[tuple[str, list[tuple[str, str, bytes]]]]:
    got: list[tuple[str, str, bytes]] = []
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), type("Own", (Catcher,), {"got": got}))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", got
    server.shutdown()
    thread.join()
    server.server_close()


def partner() -> dict[str, Any]:
    """The profile of the partner's document."""
    folder = SHARED / "fixtures/openapi"
    document = (folder / "sister-style.openapi3.json").read_text(encoding="utf-8")
    decisions = json.loads((folder / "sister-style.decisions.json").read_text(encoding="utf-8"))
    found = mandataire.profile.from_openapi(document).decide(decisions).profile
    assert found is not None
    return found


@each("urssaf_wire")
def test_urssaf_wire(vector: dict[str, Any], catcher: tuple[str, list[tuple[str, str, bytes]]]) -> None:
    url, got = catcher
    given = vector["input"]
    profile = partner() if given["profile"] == "sister-style" else None
    urssaf = Urssaf(url, "client-sandbox", "secret", profile=profile)
    who = given["account"]
    account = Nir(who["nir"]) if "nir" in who else Siret(who["siret"])
    extra = given.get("extra")

    def filing() -> Filing:
        first = given.get("from") and date.fromisoformat(given["from"])
        turnover = Turnover.from_wire(given["turnover"])
        return Filing(account=account, period=Period(given["period"]), turnover=turnover, from_=first)

    def order() -> PaymentOrder:
        amount = Decimal(given["amount"]).scaleb(-2)
        return PaymentOrder(account=account, period=given["period"], iban=Iban(given["iban"]), amount=amount)

    def bank() -> BankDetails:
        return BankDetails(iban=Iban(given["iban"]), bic=Bic(given["bic"]), holder=given["holder"])

    reads = {"comptes.get", "estimer", "mandats_sepa.list"}
    calls: dict[str, Callable[[], Any]] = {
        "comptes.get": lambda: urssaf.comptes(account),
        "estimer": lambda: urssaf.estimer(filing()),
        "mandats_sepa.list": lambda: urssaf.mandats_sepa.list(account),
        "mandats.register": lambda: urssaf.mandats.register(account, extra),
        "mandats.cancel": lambda: urssaf.mandats.cancel(account, extra),
        "declarer": lambda: urssaf.declarer(filing()),
        "payer": lambda: urssaf.payer(order()),
        "mandats_sepa.register": lambda: urssaf.mandats_sepa.register(account, bank()),
        "mandats_sepa.revoke": lambda: urssaf.mandats_sepa.revoke(account, given["rum"]),
    }
    try:
        calls[given["call"]]()
    except MandataireError:
        # What an empty answer means to a read is another test's matter.
        if given["call"] not in reads:
            raise
    (_, _, _), (method, target, body) = got
    assert {"method": method, "target": target, "body": json.loads(body) if body else None} == vector["expect"]


def test_every_file_of_vectors_is_read() -> None:
    """A file that no test here reads would be a hole."""
    text = Path(__file__).read_text(encoding="utf-8")
    for path in (SHARED / "vectors").glob("*.json"):
        assert f'@each("{path.stem}")' in text, path.stem


def test_declarations_are_read_from_a_table() -> None:
    table = b"siret;period;vente;prestations_bic\n73282932000074;2026-01;1 234,50;\n73282932000074;2026-02;;x\n"
    filings, issues = mandataire.declarations.read_csv(table)
    assert [(line, one.period, dict(one.turnover)) for line, one in filings] == [(2, "2026-01", {"vente": 1235})]
    assert [issue.path for issue in issues] == ["line 3, column prestations_bic"]
    with pytest.raises(MandataireError, match=r"urssaf\.csv"):
        mandataire.declarations.read_csv(b"siret;period;ventes\n")
