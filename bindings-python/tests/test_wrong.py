"""Wrong types, huge and empty values, everywhere: a clear exception of ours, never a panic, never one of the native part."""

from __future__ import annotations

import copy
import datetime
import io
import math
import pickle
import random
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import mandataire
import pytest
from conftest import creation
from mandataire import (
    Attachment,
    BankDetails,
    Bic,
    Declarant,
    Deposit,
    Filing,
    Guichet,
    Iban,
    Intent,
    Journal,
    Nir,
    PaymentOrder,
    Period,
    Rum,
    Sandbox,
    Siren,
    Siret,
    Turnover,
    Urssaf,
    attachments,
    build,
    calendar,
    content,
    estimate,
    profile,
)
from mandataire.errors import InternalError, InvalidPayloadError, MandataireError


class Odd:
    """Nothing that anybody expects; its methods raise."""

    def __str__(self) -> str:
        raise LookupError("odd")

    __repr__ = __str__


def values(draw: random.Random) -> Any:
    """Something wrong, or right by chance."""
    deep: Any = []
    for _ in range(draw.choice([3, 2000])):
        deep = [deep] if draw.random() < 0.5 else {"a": deep}
    loop: list[Any] = []
    loop.append(loop)
    return draw.choice(
        [
            None, True, False, 0, -1, 7, 2**31, 2**63, 2**64, -(2**70), 10**400, 0.5, -0.0, 1e308, math.nan, math.inf,
            "", " ", "x", "é", "\0", "\ud800", "73282932000074", "2026-01", "2026-13", "a" * 100_000, "\u202e",
            b"", b"%PDF-1.4", bytearray(b"x"), memoryview(b"y"), [], [1], (), (1, "a"), {}, {"a": 1}, {1: 2}, {None: 1},
            {"siret": "73282932000074"}, {"formality": 1}, set(), frozenset({1}), range(3), iter([1]), lambda: None, Odd(),
            object(), type, Ellipsis, Decimal("NaN"), Decimal("sNaN"), Decimal("1e999999"), Decimal("-1"), Decimal("0.001"),
            datetime.date(2026, 1, 1), datetime.date.min, datetime.datetime(2026, 1, 1), datetime.timedelta(1),
            datetime.datetime(2026, 1, 1, tzinfo=datetime.timezone.utc), io.BytesIO(b"x"), io.StringIO("x"), io.BytesIO(),
            complex(1, 1), Siret("73282932000074"), Turnover({"vente": 1}), Period("2026-01"), Deposit.formality(1), deep,
            loop, NotImplemented, BaseException, MandataireError("x"),
        ]
    )  # fmt: skip


def calls(urssaf: Urssaf, guichet: Guichet, sandbox: Sandbox, journal: Journal) -> dict[str, Callable[..., Any]]:
    """What a user can call, with how many arguments it takes by place."""

    def filing(*given: Any) -> Filing:
        return Filing(account=given[0], period=given[1], turnover=given[2], from_=given[3], revision=given[4])

    def order(*given: Any) -> PaymentOrder:
        return PaymentOrder(account=given[0], period=given[1], iban=given[2], amount=given[3], rum=given[4])

    def bank(*given: Any) -> BankDetails:
        return BankDetails(iban=given[0], bic=given[1], holder=given[2])

    def attached(*given: Any) -> Attachment:
        return Attachment(given[0], given[1], nom_document=given[2], numero_piece=given[3], at=given[4])

    day = datetime.date(2026, 1, 1)
    return {
        "siren": lambda *a: Siren(a[0]),
        "siret": lambda *a: Siret(a[0]),
        "nir": lambda *a: Nir(a[0]),
        "iban": lambda *a: Iban(a[0]),
        "bic": lambda *a: Bic(a[0]),
        "rum": lambda *a: Rum(a[0]),
        "period": lambda *a: Period(a[0]),
        "turnover": lambda *a: Turnover(a[0]),
        "turnover of": lambda *a: Turnover({"vente": a[0]}),
        "deposit": lambda *a: Deposit(a[0], a[1]),
        "intent": lambda *a: Intent.from_json(a[0]),
        "comptes": lambda *a: urssaf.comptes(a[0]),
        "estimer": lambda *a: urssaf.estimer(a[0]),
        "estimer filing": lambda *a: urssaf.estimer(filing(*a)),
        "declarer": lambda *a: urssaf.declarer(filing(*a)),
        "prepare declarer": lambda *a: urssaf.prepare_declarer(filing(*a), a[1]),
        "payer": lambda *a: urssaf.payer(order(*a)),
        "mandats": lambda *a: urssaf.mandats.register(a[0], a[1]),
        "sepa": lambda *a: urssaf.mandats_sepa.register(a[0], bank(*a)),
        "sepa list": lambda *a: urssaf.mandats_sepa.list(a[0]),
        "revoke": lambda *a: urssaf.mandats_sepa.revoke(a[0], a[1]),
        "submit": lambda *a: urssaf.submit(a[0]),
        "reconcile": lambda *a: urssaf.reconcile([a[0]]),
        "resolve": lambda *a: urssaf.resolve(a[0], filed=a[1], who=a[2], why=a[3]),
        "file all": lambda *a: urssaf.file_all([a[0]], in_flight=a[1], per_minute=a[2], deadline=a[3]),
        "csv": lambda *a: urssaf.declare_csv(a[0], in_flight=a[1]),
        "create": lambda *a: guichet.formalities.create(a[0], previous=a[1], reference=a[2], mode=a[3]),
        "create changed": lambda *a: guichet.formalities.prepare_create({**creation(), "content": a[0]}),
        "create attached": lambda *a: guichet.formalities.prepare_create(creation(), attachments=[attached(*a)]),
        "attachments": lambda *a: guichet.formalities.prepare_create(creation(), attachments=a[0]),
        "get": lambda *a: guichet.formalities.get(a[0]),
        "list": lambda *a: next(iter(guichet.formalities.list(status=a[0], siren=a[1], page_size=a[2], others=a[3]))),
        "update": lambda *a: guichet.formalities.update(a[0], a[1]),
        "accounts": lambda *a: guichet.annual_accounts.create(a[0]),
        "actes": lambda *a: guichet.acte_deposits.create(a[0], attachments=[attached(*a)]),
        "download": lambda *a: guichet.attachments.download(a[0], a[1]),
        "zip": lambda *a: guichet.attachments.download_zip(a[0], "/nonexistent", max_entries=a[1]),
        "follow": lambda *a: guichet.follow(a[0], until=a[1]),
        "sign": lambda *a: guichet.sign(a[0], a[1]),
        "pay": lambda *a: guichet.pay(a[0]),
        "regularize": lambda *a: guichet.regularize(a[0], a[1], mark_done=a[2]),
        "dictionary": lambda *a: guichet.data_dictionary(a[0]),
        "communes": lambda *a: guichet.communes(a[0]),
        "check": lambda *a: content.check_formality(a[0], a[1]),
        "check deep": lambda *a: content.check_formality({**creation(), "content": a[0]}),
        "check accounts": lambda *a: content.check_annual_account(a[0]),
        "check content": lambda *a: content.check_content(a[0], a[1], a[2]),
        "check new": lambda *a: content.check_new_formality(a[0], attachments=[attached(*a)]),
        "roles": lambda *a: content.check_roles(a[0]),
        "explain": lambda *a: content.explain(a[0]),
        "next": lambda *a: content.next_actions(a[0], a[1], a[2]),
        "register": lambda *a: content.from_register(a[0]),
        "build": lambda *a: build.build(a[0], kind="CompanyCreation"),
        "attachment": lambda *a: attachments.check(attached(*a)),
        "invalidate": lambda *a: attachments.invalidate(a[0], a[1], a[2], a[3]),
        "path": lambda *a: attachments.normalize_path(a[0]),
        "declarant": lambda *a: Declarant(a[0], a[1], declared=[a[2]]).standing(day),
        "due": lambda *a: calendar.due(a[0]),
        "holidays": lambda *a: calendar.holidays(a[0], a[1]),
        "ics": lambda *a: Declarant(day).to_ics(a[0], a[1]),
        "estimate": lambda *a: estimate.estimate(a[0], a[1], started=a[2], nature=a[3], place=a[4]),
        "crossed": lambda *a: estimate.thresholds_crossed(a[0], a[1]),
        "profile": lambda *a: profile.from_openapi(a[0], a[1]),
        "profile read": lambda *a: profile.read(a[0]),
        "journal": lambda *a: journal.find(environment=a[0], open=a[1]),
        "journal get": lambda *a: journal.get(a[0]),
        "purge": lambda *a: journal.purge(a[0]),
        "sqlite": lambda *a: Journal.sqlite(a[0]) if not isinstance(a[0], str) else None,
        "inject": lambda *a: sandbox.inject(a[0], route=a[1], times=a[2]),
        "trigger": lambda *a: sandbox.trigger(a[0], id=a[1]),
        "advance": lambda *a: sandbox.advance(a[0]),
        "options": lambda *a: sandbox.guichet_options(lag_ms=a[0]),
        "client": lambda *a: Urssaf(a[0], a[1], a[2]),
        "client journal": lambda *a: Urssaf(sandbox, "x", "y", journal=a[0], http=a[1]),
        "sandbox": lambda *a: Sandbox(guichet=a[0], profile=a[1]),
        "filing from": lambda *a: Filing.from_dict(a[0]),
        "settings": lambda *a: Urssaf(sandbox, "x", "y", http=mandataire.HttpSettings(deadline=a[0], max_answer=a[1])),
    }  # fmt: skip


@pytest.mark.parametrize("seed", range(4))
def test_random_wrong_inputs(seed: int) -> None:
    draw = random.Random(seed)
    journal = Journal.memory()
    told = 0
    with Sandbox(guichet={"lag_ms": 1}) as sandbox:
        quick = mandataire.HttpSettings(deadline=5, read_attempts=1)
        urssaf = Urssaf.for_sandbox(sandbox, journal=journal, http=quick)
        guichet = Guichet.for_sandbox(
            sandbox, journal=journal, http=quick, polling=mandataire.Polling(first=0.001, longest=0.001, patience=0.01)
        )
        known = calls(urssaf, guichet, sandbox, journal)
        names = sorted(known)
        for number in range(400):
            name = names[(number + seed * 100) % len(names)]
            given = [values(draw) for _ in range(5)]
            where = f"seed {seed}, number {number}: {name}"
            try:
                made = known[name](*given)
                if isinstance(made, Sandbox):
                    made.stop()
            except InternalError as error:
                pytest.fail(f"{where}: {error}")
            except MandataireError as error:
                told += 1
                assert error.code, where
                assert str(error), where
                assert len(str(error)) < 3000, where
            except (TypeError, ValueError, AttributeError, OSError, StopIteration, LookupError, OverflowError) as error:
                # Python's own, from Python's own code: never the native part's words about its arguments.
                assert not _is_native(error), f"{where}: {type(error).__name__}: {error}"
            finally:
                sandbox.clear_faults()
        assert told > 150
        # Still of use after all that.
        assert urssaf.comptes(sandbox.identities()["ORDINARY"]).eligible is True


def _is_native(error: BaseException) -> bool:
    text = f"{type(error).__module__} {error}"
    return "_native" in text or "PanicException" in type(error).__name__ or "argument '" in text


@pytest.mark.parametrize("money", [0.1, 2000.0, math.nan, True])
def test_floats_are_no_money(money: Any) -> None:
    with pytest.raises(InvalidPayloadError) as raised:
        Turnover({"vente": money})
    assert raised.value.issues[0].path == "turnover.vente"
    with pytest.raises(InvalidPayloadError):
        PaymentOrder(account=Siret("73282932000074"), period=Period("2026-01"), iban=Iban(IBAN), amount=money).to_dict()


IBAN = "FR7630006000011234567890189"


def test_amounts_are_exact() -> None:
    assert Turnover({"vente": Decimal("2000.50")})["vente"] == 2001
    assert Turnover({"vente": "1 234,49"})["vente"] == 1234
    order = PaymentOrder(
        account=Siret("73282932000074"), period=Period("2026-01"), iban=Iban(IBAN), amount=Decimal("0.29")
    )
    assert order.to_dict()["amount"] == 29
    with pytest.raises(InvalidPayloadError) as raised:
        PaymentOrder(
            account=Siret("73282932000074"), period=Period("2026-01"), iban=Iban(IBAN), amount=Decimal("0.291")
        ).to_dict()
    assert raised.value.code == "money.precision"


@pytest.mark.parametrize("carry", [pickle.dumps, copy.copy, copy.deepcopy])
def test_what_lives_in_one_process_does_not_travel(
    carry: Callable[[Any], Any], sandbox: Sandbox, urssaf: Urssaf
) -> None:
    for one in (sandbox, urssaf, Journal.memory()):
        with pytest.raises(TypeError, match=f"{type(one).__name__} objects cannot be pickled or copied"):
            carry(one)
