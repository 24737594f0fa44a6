"""Both administrations on 127.0.0.1, in this process: no credentials, no network, real HTTP.

It keeps state, follows the real life cycle, refuses what the real servers are known to refuse, and keeps a ledger of
effects. Where the real behaviour is unknown, its options say so and offer the variants.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from os import PathLike
from typing import TYPE_CHECKING, Any

from . import _log, _native
from ._border import Local, encode, path_text, without_none
from ._types import AccountId, account_to_wire

if TYPE_CHECKING:
    from pathlib import Path

    from .signing import SigningRequest

__all__ = ["Sandbox", "TestSigner", "make_pdf"]


class Sandbox(Local):
    """Starts a sandbox: ``with Sandbox() as sandbox: …``. It stops at the end, or with the process.

    Accounts known from the start: ``mandataire@example.test`` / ``sandbox-password`` (portal), ``ccl-sandbox`` /
    ``ccl-password`` (customer account, 10,000 €), ``client-sandbox`` / ``client-secret-sandbox`` (Urssaf).
    Magic names and identities force outcomes: see ``identities()`` and the documentation.
    """

    __slots__ = ("_addresses", "_native")

    #: The account of the portal.
    USERNAME = "mandataire@example.test"
    PASSWORD = "sandbox-password"
    #: The INPI customer account.
    CCL = ("ccl-sandbox", "ccl-password")
    #: Urssaf's client id and secret.
    CLIENT_ID = "client-sandbox"
    CLIENT_SECRET = "client-secret-sandbox"

    def __init__(
        self,
        *,
        port: int = 0,
        guichet: Mapping[str, Any] | None = None,
        urssaf: Mapping[str, Any] | None = None,
        profile: Mapping[str, Any] | None = None,
        standing_at: datetime | None = None,
    ) -> None:
        """``port``: 0 for a free one. ``guichet``, ``urssaf``: options, by the names that ``guichet_options()`` and
        ``urssaf_options()`` show. ``profile``: the wire that Urssaf's side plays, instead of the provisional one.
        ``standing_at``: its clock stands still at that instant until ``advance`` moves it."""
        _log.refresh()
        settings = without_none(port=port, guichet=guichet, urssaf=urssaf, profile=profile, standing_at=standing_at)
        self._native = _native.Sandbox(encode(settings))
        self._addresses: dict[str, Any] = json.loads(self._native.addresses())

    @property
    def port(self) -> int:
        """The port listened on, always on 127.0.0.1."""
        return int(self._addresses["port"])

    @property
    def guichet_url(self) -> str:
        """Base URL of the Guichet Unique."""
        return str(self._addresses["guichetUrl"])

    @property
    def urssaf_url(self) -> str:
        """Base URL of Urssaf."""
        return str(self._addresses["urssafUrl"])

    @property
    def control_url(self) -> str:
        """Base URL of the control API, for other programs."""
        return str(self._addresses["controlUrl"])

    def ledger(self, operation: str | None = None) -> list[dict[str, Any]]:
        """Every committed effect, oldest first: ``operation``, ``account``, ``natural_key``, ``at``, ``once``."""
        entries: list[dict[str, Any]] = self._call("ledger")
        return [entry for entry in entries if operation is None or entry["operation"] == operation]

    def duplicates(self) -> list[dict[str, Any]]:
        """Everything that happened more than once and should not have."""
        found: list[dict[str, Any]] = self._call("duplicates")
        return found

    def requests(self) -> list[dict[str, Any]]:
        """What arrived, oldest first: method, route, path, status, fate; hashes of what was on the wire."""
        found: list[dict[str, Any]] = self._call("requests")
        return found

    def request_count(self) -> int:
        """How many requests arrived, both administrations together."""
        return int(self._call("request_count"))

    def count(self, administration: str, route: str) -> int:
        """How many requests arrived on a route: ``count("guichet", "POST /api/formalities")``."""
        return int(self._call("count", administration=administration, route=route))

    def inject(
        self,
        kind: str | Mapping[str, Any],
        *,
        administration: str | None = None,
        route: str | None = None,
        skip: int | None = None,
        times: int | None = None,
        per_thousand: int | None = None,
        seed: int | None = None,
    ) -> None:
        """Arms a fault: ``inject("drop_after_commit", administration="guichet", route="POST /api/formalities")``.

        Routes as ``requests()`` shows them; of Urssaf's they begin with the profile's base path. ``POST *``: any.

        Kinds: ``refuse`` (with ``status`` and ``body``), ``drop_before_commit``, ``drop_after_commit``, ``late_commit``,
        ``slow_answer`` (``delay_ms``), ``slow_body`` (``byte_delay_ms``), ``truncated_body``, ``html503``, ``empty_body``,
        ``expired_token``, ``virus_found``, ``answer_after_commit_500``."""
        what = {"type": kind} if isinstance(kind, str) else dict(kind)
        on = without_none(administration=administration, route=route)
        chance = without_none(skip=skip, times=times, per_thousand=per_thousand, seed=seed)
        self._call("inject", on=on, kind=what, **chance)

    def clear_faults(self) -> None:
        """Disarms every fault."""
        self._call("clear_faults")

    def trigger(self, action: str, **details: Any) -> None:
        """What validators and the machinery do: ``trigger("validate", id=12)``, ``trigger("request_amendment", id=12, fee=590)``.

        Actions: ``validate``, ``reject`` (``reason``), ``request_amendment`` (``objects``, ``fee``, ``deadline_days``),
        ``drop_amendment``, ``expire``, ``virus_found``, ``set_status`` (``status``), ``expire_tokens``."""
        self._call("trigger", type=action, **details)

    def advance(self, seconds: float) -> None:
        """Moves the virtual clock forward: deadlines and expiry without waiting."""
        self._call("advance", seconds=seconds)

    def now(self) -> datetime:
        """The virtual time."""
        from ._border import instant

        return instant(self._call("now"))

    def status(self, id: int) -> str | None:
        """The current status of a deposit, without a request."""
        found: str | None = self._call("status", id=id)
        return found

    def guichet_options(self, **changes: Any) -> dict[str, Any]:
        """How the Guichet Unique is played now; with arguments, changed."""
        return dict(self._call("guichet_options", **changes))

    def urssaf_options(self, **changes: Any) -> dict[str, Any]:
        """How Urssaf is played now; with arguments, changed."""
        return dict(self._call("urssaf_options", **changes))

    def add_account(self, **account: Any) -> None:
        """Adds (or replaces) an account of the portal."""
        self._call("add_account", **account)

    def add_customer(self, **customer: Any) -> None:
        """Adds (or replaces) a customer account (CCL)."""
        self._call("add_customer", **customer)

    def customer_balance(self, login: str = "ccl-sandbox") -> int | None:
        """The money on a customer account, in centimes."""
        found: int | None = self._call("customer_balance", login=login)
        return found

    def end_urssaf_mandate(self, account: AccountId | str) -> bool:
        """The person ends the mandate of tierce déclaration in their own space. Whether there was one."""
        return bool(self._call("end_urssaf_mandate", account=account_to_wire(account)))

    def identities(self) -> dict[str, str]:
        """The magic SIRETs of Urssaf's side by what they force: ``sandbox.identities()["QUARTERLY"]``."""
        return {one["name"]: one["siret"] for one in self._call("identities")}

    def openapi(self) -> dict[str, Any]:
        """The OpenAPI document of what is played."""
        return dict(self._call("openapi"))

    def reset(self) -> None:
        """Forgets deposits, effects, requests, faults and advanced time. Settings and accounts stay."""
        self._call("reset")

    def stop(self) -> None:
        """Stops it: the port is free when this returns."""
        self._native.stop()

    def _call(self, operation: str, **args: Any) -> Any:
        return json.loads(self._native.call(operation, encode(args)))

    def __enter__(self) -> Sandbox:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def __repr__(self) -> str:
        return f"Sandbox({self.port})"


class TestSigner:
    """Signs with a throw-away certificate that nobody trusts: for tests. The real Guichet Unique refuses it."""

    __test__ = False  # pytest takes classes of this name for tests
    __slots__ = ("_repeatable", "_sandbox")

    def __init__(self, sandbox: Sandbox | None = None, *, repeatable: bool = False) -> None:
        """``sandbox``: whose clock gives the date of the signatures. ``repeatable``: always the same certificate, and the same
        bytes for the same document at the same instant."""
        self._sandbox = sandbox
        self._repeatable = repeatable

    def sign(self, document: Path, signed: Path, request: SigningRequest) -> None:
        """See ``mandataire.signing.Signer``."""
        native = None if self._sandbox is None else self._sandbox._native
        _native.sign_test_pdf(path_text(document), path_text(signed), native, self._repeatable)


def make_pdf(
    title: str, lines: Sequence[str] = (), min_size: int = 0, path: str | PathLike[str] | None = None
) -> bytes:
    """A valid PDF, of exactly ``min_size`` bytes when it would be smaller; the same arguments give the same bytes.
    With ``path`` it is also written there."""
    pdf = _native.make_pdf(title, list(lines), min_size)
    if path is not None:
        with open(path, "wb") as file:
            file.write(pdf)
    return pdf
