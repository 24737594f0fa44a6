"""What the library says in `logging`, and what no message, repr or log may hold."""

from __future__ import annotations

import copy
import io
import json
import logging
import pickle
import subprocess
import sys
import traceback
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from conftest import QUICK, creation
from mandataire import (
    Attachment,
    BankDetails,
    Filing,
    Guichet,
    HttpSettings,
    Iban,
    Intent,
    Journal,
    Nir,
    PaymentOrder,
    Sandbox,
    Turnover,
    Urssaf,
)
from mandataire.errors import (
    AuthenticationError,
    ConfigError,
    InvalidPayloadError,
    MandataireError,
    NetworkError,
    NotFoundError,
    NotSentError,
    OutcomeUnknownError,
    RefusedError,
)
from mandataire.sandbox import make_pdf

NIR = "185057800608491"
IBAN = "FR7630006000011234567890189"
HOLDER = "Camille CANARI"
SECRETS = {
    "nir": NIR,
    "iban": IBAN,
    "holder": HOLDER,
    "portal password": "sandbox-password",
    "ccl password": "ccl-password",
    "client secret": "client-secret-sandbox",
    "body": "Le serin des Canaries",
}


@pytest.fixture
def said() -> Any:
    """Everything that is logged while a test runs, at the finest level."""
    text = io.StringIO()
    handler = logging.StreamHandler(text)
    handler.setFormatter(logging.Formatter("%(name)s %(levelname)s %(message)s"))
    logger = logging.getLogger("mandataire")
    before = logger.level
    logger.addHandler(handler)
    logger.setLevel(1)
    yield text
    logger.removeHandler(handler)
    logger.setLevel(before)


def test_events_are_logged_when_they_are_wanted(sandbox: Sandbox, urssaf: Urssaf, said: io.StringIO) -> None:
    account = sandbox.identities()["ORDINARY"]
    urssaf.comptes(account)
    first = said.getvalue()
    assert "mandataire DEBUG" in first
    assert "operation=urssaf.comptes" in first
    # Told otherwise, at once.
    logging.getLogger("mandataire").setLevel(logging.WARNING)
    urssaf.comptes(account)
    assert said.getvalue() == first


def test_a_program_without_logging_hears_and_pays_nothing() -> None:
    program = """
import sys
from mandataire import Sandbox, Urssaf
with Sandbox() as sandbox:
    Urssaf.for_sandbox(sandbox).comptes(sandbox.identities()["ORDINARY"])
print("logging" in sys.modules)
"""
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True)
    assert (ran.stdout.strip(), ran.stderr) == ("False", "")


def everything(sandbox: Sandbox, journal: Journal, tmp_path: Path) -> list[object]:
    """A story in which every secret is used and every kind of error is met; what came of it."""
    seen: list[object] = []

    def tried(work: Any) -> Any:
        try:
            found = work()
        except MandataireError as error:
            seen.extend(
                [error, *error.issues, error.intent, error.to_dict(), "".join(traceback.format_exception(error))]
            )
            return None
        seen.append(found)
        return found

    urssaf = Urssaf.for_sandbox(sandbox, journal=journal, http=QUICK)
    guichet = Guichet.for_sandbox(sandbox, journal=journal, http=QUICK)
    nir, iban = Nir(NIR), Iban(IBAN)
    bank = BankDetails(iban=iban, holder=HOLDER)
    filing = Filing(account=nir, period="2026-01", turnover=Turnover({"vente": 2000}), extra={"note": SECRETS["body"]})  # type: ignore[arg-type]
    plain = Filing(account=nir, period="2026-01", turnover=Turnover({"vente": 2000}))  # type: ignore[arg-type]
    order = PaymentOrder(account=nir, period="2026-01", iban=iban, amount=Decimal("248"))  # type: ignore[arg-type]
    seen += [urssaf, guichet, nir, iban, bank, filing, order, sandbox, journal]
    tried(lambda: urssaf.comptes(nir))
    tried(lambda: urssaf.mandats.register(nir))
    tried(lambda: urssaf.mandats_sepa.register(nir, bank))
    tried(lambda: urssaf.mandats_sepa.list(nir))
    tried(lambda: urssaf.estimer(filing))
    tried(lambda: urssaf.prepare_declarer(plain))
    sandbox.inject("drop_after_commit", administration="urssaf", route="POST *")
    tried(lambda: urssaf.declarer(plain))
    tried(lambda: urssaf.declarer(plain))
    tried(lambda: urssaf.prepare_payer(order))
    tried(lambda: urssaf.payer(order))
    tried(lambda: urssaf.reconcile([nir]))
    for wrong in (NIR[:-1] + "0", IBAN[:-1] + "0", {"nir": NIR}, [NIR]):
        tried(lambda wrong=wrong: Nir(wrong))
        tried(lambda wrong=wrong: Iban(wrong))
        tried(lambda wrong=wrong: urssaf.comptes(wrong))
    payload = creation()
    payload["content"]["personneMorale"]["identite"]["description"]["objet"] = SECRETS["body"]
    path = tmp_path / "statuts.pdf"
    path.write_bytes(make_pdf("Statuts", [SECRETS["body"]]))
    piece = Attachment(path, "PJ_01")
    seen.append(piece)
    filed = tried(lambda: guichet.formalities.create(payload, attachments=[piece], reference="canary-1"))
    tried(lambda: guichet.formalities.create({**payload, "content": SECRETS["body"]}))
    tried(lambda: guichet.formalities.create(payload, attachments=[Attachment(SECRETS["body"].encode(), "PJ_01")]))
    tried(lambda: guichet.formalities.get(filed.id))
    tried(lambda: guichet.regularization_case(filed.deposit))
    tried(lambda: guichet.follow(filed.deposit))
    tried(lambda: guichet.sign(filed.deposit))
    tried(lambda: guichet.follow(filed.deposit))
    tried(lambda: guichet.pay(filed.deposit))
    tried(lambda: Guichet(sandbox, "mandataire@example.test", SECRETS["nir"], http=QUICK).log_in())
    tried(lambda: guichet.formalities.get(404))
    tried(lambda: Intent.from_json(SECRETS["body"]))
    seen += [*journal.find(), *journal.audit(), journal.audit_lines()]
    return seen


def test_no_secret_in_any_message_repr_or_log(tmp_path: Path, said: io.StringIO) -> None:
    journal = Journal.sqlite(tmp_path / "journal.db")
    with Sandbox(guichet={"lag_ms": 1}) as sandbox:
        seen = everything(sandbox, journal, tmp_path)
        shown = "\n".join(text for one in seen for text in (str(one), repr(one)))
        pages = b"".join(file.read_bytes() for file in tmp_path.glob("journal.db*")).decode("latin-1")
        assert len(seen) > 60
        assert "operation=guichet.formalities.create" in said.getvalue()
        for where, text in (("shown", shown), ("logged", said.getvalue()), ("journal file", pages)):
            for name, secret in SECRETS.items():
                assert secret not in text, f"{name} in what is {where}"


def test_the_tree_of_exceptions() -> None:
    assert issubclass(NotSentError, NetworkError)
    assert issubclass(AuthenticationError, RefusedError)
    assert issubclass(NotFoundError, RefusedError)
    assert issubclass(ConfigError, InvalidPayloadError)
    assert issubclass(InvalidPayloadError, ValueError)
    families = (InvalidPayloadError, RefusedError, NetworkError, OutcomeUnknownError)
    for one in families:
        assert issubclass(one, MandataireError)
        assert not any(issubclass(one, other) for other in families if other is not one)


def test_every_kind_of_error_and_its_attributes(sandbox: Sandbox, urssaf: Urssaf, guichet: Guichet) -> None:
    names = sandbox.identities()
    with pytest.raises(RefusedError) as refused:
        urssaf.mandats.register(names["NOT_ELIGIBLE"])
    assert refused.value.status == 400
    assert refused.value.server_codes == ("ER_API_030_0000",)
    assert refused.value.retry == "never"
    with pytest.raises(NotFoundError) as missing:
        guichet.formalities.get(404)
    assert missing.value.status == 404
    with pytest.raises(AuthenticationError, match=r"auth\.login_refused"):
        Guichet(sandbox, "nobody@example.test", "wrong", http=QUICK).log_in()
    with pytest.raises(InvalidPayloadError) as wrong:
        guichet.formalities.create({"typeFormalite": "C", "content": {}})
    assert len(wrong.value.issues) >= 3
    assert {"typePersonne"} <= {issue.path for issue in wrong.value.issues}
    assert "typePersonne" in str(wrong.value)
    with pytest.raises(ConfigError, match="journal"):
        Guichet("demo", "nobody@example.test", "secret")
    with pytest.raises(ConfigError, match="profile"):
        Urssaf("production", "id", "secret")
    with pytest.raises(ConfigError, match="production"):
        Urssaf("prod", "id", "secret")
    closed = Sandbox()
    away = Urssaf.for_sandbox(closed, http=HttpSettings(read_attempts=1))
    closed.stop()
    with pytest.raises(NetworkError) as network:
        away.comptes(names["ORDINARY"])
    assert (type(network.value), network.value.retry) == (NetworkError, "safe")
    with pytest.raises(NotSentError) as unsent:
        away.mandats.register(names["ORDINARY"])
    assert unsent.value.intent is not None


def test_errors_travel(guichet: Guichet) -> None:
    """To another process, by pickle: with everything in them."""
    with pytest.raises(InvalidPayloadError) as wrong:
        guichet.formalities.create({"typeFormalite": "C", "content": {}})
    for same in (pickle.loads(pickle.dumps(wrong.value)), copy.copy(wrong.value)):
        assert type(same) is InvalidPayloadError
        assert str(same) == str(wrong.value)
        assert same.issues == wrong.value.issues
        assert same.code == wrong.value.code
    json.dumps(wrong.value.to_dict())


def test_a_cause_is_kept(guichet: Guichet) -> None:
    class Broken(io.RawIOBase):
        def read(self, size: int = -1, /) -> bytes:
            raise OSError("the disk is gone")

    with pytest.raises(InvalidPayloadError) as wrong:
        guichet.formalities.prepare_create(
            creation(), attachments=[Attachment(Broken(), "PJ_01", nom_document="a.pdf")]
        )
    assert isinstance(wrong.value.__cause__, OSError)
    assert "the disk is gone" in str(wrong.value.__cause__)
