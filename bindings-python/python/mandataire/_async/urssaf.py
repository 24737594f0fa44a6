"""Urssaf, API Tierce Déclaration auto-entrepreneur: declare turnover, learn the contributions, order their payment."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from os import PathLike

from .._border import path_text, without_none
from .._calls import AsyncCalls, native_intents
from .._hooks import Hooks
from .._types import account_to_wire
from ..intents import Intent

# `typing` takes longer to import than all of this together, and only checkers need it.
TYPE_CHECKING = False

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, BinaryIO

    from .._hooks import RunProgress
    from .._types import AccountId
    from ..calendar import Declarant
    from ..journal import Journal
    from ..models.journal import Entry, Outcome, Progress, Reconciled, Row
    from ..models.urssaf import Account, Declaration, Estimate, Filing, Payment, PaymentOrder
    from ..results import BulkResult, Filed
    from ..sandbox import Sandbox
    from ..settings import HttpSettings, Settle
    from .mandats import AsyncMandats, AsyncMandatsSepa

__all__ = ["AsyncUrssaf"]


class AsyncUrssaf(AsyncCalls):
    """Urssaf for one tiers-déclarant. Made once and shared by tasks and threads.

    ``environment``: ``"production"``, ``"test"``, or a ``Sandbox``; production has to be named. A real server needs a journal and
    the wire profile made from the document that Urssaf gives its partners (``mandataire.profile``): its wire is under
    licence, and the provisional profile is refused there.

    Neither a declaration nor a payment can be read back: after an ``OutcomeUnknownError`` a person looks in Urssaf's own site
    and ``resolve``s.
    """

    _side = "urssaf"

    def __init__(
        self,
        environment: str | Sandbox,
        client_id: str,
        client_secret: str,
        *,
        profile: Mapping[str, Any] | None = None,
        journal: Journal | None = None,
        http: HttpSettings | None = None,
        settle: Settle | None = None,
    ) -> None:
        """``client_id``, ``client_secret``: as Urssaf gave them. They act for every client: keep them on a server."""
        settings = without_none(
            clientId=client_id, clientSecret=client_secret, profile=profile, http=http, settle=settle
        )
        super().__init__(environment, settings, journal)

    @classmethod
    def for_sandbox(cls, sandbox: Sandbox, **settings: Any) -> AsyncUrssaf:
        """A client of a sandbox, with the credentials that it knows from the start."""
        return cls(sandbox, sandbox.CLIENT_ID, sandbox.CLIENT_SECRET, **settings)

    @property
    def mandats(self) -> AsyncMandats:
        """The mandates of tierce déclaration (API030, API031)."""
        from .mandats import AsyncMandats

        return AsyncMandats(self)

    @property
    def mandats_sepa(self) -> AsyncMandatsSepa:
        """The SEPA mandates (API070, API071, API075)."""
        from .mandats import AsyncMandatsSepa

        return AsyncMandatsSepa(self)

    async def profile(self) -> dict[str, Any]:
        """The wire profile in use."""
        return dict(await self._call("profile"))

    async def comptes(self, account: AccountId | str) -> Account:
        """API020: whether third parties may declare for the account, and how often it declares. A read."""
        from ..models.urssaf import Account

        return Account.from_dict(await self._call("comptes", {"account": account_to_wire(account)}))

    async def estimer(self, filing: Filing) -> Estimate:
        """API040: the contributions due for a turnover, by Urssaf itself. Nothing is filed."""
        from ..models.urssaf import Estimate

        return Estimate.from_dict(await self._call("estimer", {"filing": filing}))

    async def prepare_declarer(self, filing: Filing, declarant: Declarant | None = None) -> Intent:
        """Prepares a declaration (API050): checked and summarised, not sent. With a ``declarant``, a period that is not
        theirs to declare today is refused, a late or repeated one is a warning."""
        args = without_none(filing=filing, declarant=declarant)
        intent: Intent = await self._call("prepare_declarer", args)
        return intent

    async def declarer(self, filing: Filing, declarant: Declarant | None = None) -> Filed[Declaration]:
        """Prepares and submits a declaration. The same filing again returns the recorded outcome; another one of the same
        period, on purpose, needs another ``revision``."""
        from ..models.urssaf import Declaration
        from ..results import Filed

        args = without_none(filing=filing, declarant=declarant)
        return Filed._of(await self._call("declarer", args), Declaration.from_dict)

    async def prepare_payer(self, order: PaymentOrder) -> Intent:
        """Prepares a payment (API060): checked and summarised, not sent."""
        intent: Intent = await self._call("prepare_payer", {"order": order})
        return intent

    async def payer(self, order: PaymentOrder) -> Filed[Payment]:
        """Prepares and submits a payment. One of unknown outcome is never sent again: a person decides."""
        from ..models.urssaf import Payment
        from ..results import Filed

        return Filed._of(await self._call("payer", {"order": order}), Payment.from_dict)

    async def submit(self, intent: Intent) -> Outcome:
        """Sends exactly what was prepared, once."""
        from ..models.journal import Outcome

        return Outcome.from_dict(await self._call("submit", {}, native_intents([intent])))

    async def reconcile(self, accounts: Iterable[AccountId | str] = ()) -> tuple[Reconciled, ...]:
        """Looks for filings of unknown outcome. SEPA mandates can be proved when their ``accounts`` are given; a declaration
        when the profile names how it is read back."""
        from ..models.journal import Reconciled

        args = {"accounts": [account_to_wire(one) for one in accounts]}
        return tuple(Reconciled.from_dict(one) for one in await self._call("reconcile", args))

    async def resolve(self, intent_id: str, *, filed: bool, who: str, why: str) -> Entry:
        """What a person found out about a filing: kept in the journal with who and why."""
        from ..models.journal import Entry

        decision = {"filed": filed, "who": who, "why": why}
        return Entry.from_dict(await self._call("resolve", {"intentId": intent_id, "decision": decision}))

    async def file_all(
        self,
        intents: Iterable[Intent],
        *,
        in_flight: int | None = None,
        per_minute: int | None = None,
        deadline: datetime | None = None,
        progress: RunProgress | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        on_row: Callable[[Row], object] | None = None,
    ) -> BulkResult:
        """Files many prepared intents, a few at a time. ``progress(done, total)``, or a bar of tqdm's; with ``on_row`` the
        report keeps only the rows that need somebody. After a crash, call it again with the same filings."""
        from ..results import BulkResult

        options = _options(in_flight, per_minute, deadline, on_row)
        hooks = Hooks(progress=progress, told=on_progress, row=on_row)
        return BulkResult._of(await self._call("file_all", options, native_intents(intents), hooks))

    async def declare_csv(
        self,
        source: str | PathLike[str] | bytes | BinaryIO,
        *,
        skip_wrong_lines: bool = False,
        in_flight: int | None = None,
        per_minute: int | None = None,
        deadline: datetime | None = None,
        progress: RunProgress | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        on_row: Callable[[Row], object] | None = None,
    ) -> BulkResult:
        """Files every declaration of a CSV file: a path, bytes, or an open file.

        Columns: ``siret`` or ``nir``; ``period``; ``vente``, ``prestations_bic``, ``prestations_bnc``, ``liberal_cipav``,
        ``meubles_tourisme`` in euros, ``other:NAME``; ``neant`` (``oui``); ``#…`` is a comment. Raises ``InvalidPayloadError``
        with every wrong line and column, and files nothing, unless ``skip_wrong_lines``."""
        from ..results import BulkResult

        args: dict[str, Any] = {"skipWrongLines": skip_wrong_lines}
        handles: list[Any] = []
        if isinstance(source, (str, PathLike)):
            args["path"] = path_text(source)
        else:
            handles.append(source)
        args["options"] = _options(in_flight, per_minute, deadline, on_row)
        hooks = Hooks(progress=progress, told=on_progress, row=on_row)
        return BulkResult._of(await self._call("declare_csv", args, handles, hooks))


def _options(
    in_flight: int | None, per_minute: int | None, deadline: datetime | None, on_row: object
) -> dict[str, Any]:
    options = without_none(inFlight=in_flight, perMinute=per_minute, deadline=deadline)
    options["eachRow"] = on_row is not None
    return options
