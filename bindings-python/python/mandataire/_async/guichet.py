"""The Guichet Unique of INPI: company formalities and annual accounts, filed by a mandataire.

Methods follow the official paths: ``formalities``, ``annual_accounts``, ``attachments``, ``signatures``, ``payment``,
``regularization_requests``, ``acte_deposits``. Above them: ``sign``, ``pay``, ``follow``, ``regularize``, ``reconcile``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from .._border import tree, without_none
from .._calls import AsyncCalls, native_intents
from .._hooks import Hooks
from ..intents import Intent

# `typing` takes longer to import than all of this together, and only checkers need it.
TYPE_CHECKING = False

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from .._hooks import RunProgress, UploadProgress
    from .._types import Deposit
    from ..journal import Journal
    from ..models.guichet import Followed
    from ..models.journal import Entry, Outcome, Progress, Reconciled, Row
    from ..regularization import RegularizationCase
    from ..results import BulkResult
    from ..sandbox import Sandbox
    from ..settings import HttpSettings, Polling, Settle
    from ..signing import AnySigner
    from .acte_deposits import AsyncActeDeposits
    from .annual_accounts import AsyncAnnualAccounts
    from .attachments import AsyncAttachments
    from .formalities import AsyncFormalities
    from .payment import AsyncPayment
    from .regularization_requests import AsyncRegularizationRequests
    from .signatures import AsyncSignatures

__all__ = ["AsyncGuichet"]


class AsyncGuichet(AsyncCalls):
    """The Guichet Unique for one account. Made once and shared by tasks and threads.

    ``environment``: ``"production"``, ``"demo"``, or a ``Sandbox``; production has to be named. A real server needs a journal.
    """

    _side = "guichet"

    def __init__(
        self,
        environment: str | Sandbox,
        username: str,
        password: str,
        *,
        ccl: tuple[str, str] | None = None,
        journal: Journal | None = None,
        http: HttpSettings | None = None,
        settle: Settle | None = None,
        polling: Polling | None = None,
    ) -> None:
        """``username``, ``password``: the account of the portal that files. ``ccl``: login and password of the INPI customer
        account that pays, which is another one."""
        customer = None if ccl is None else {"login": ccl[0], "password": ccl[1]}
        settings = without_none(
            username=username, password=password, ccl=customer, http=http, settle=settle, polling=polling
        )
        super().__init__(environment, settings, journal)

    @classmethod
    def for_sandbox(cls, sandbox: Sandbox, **settings: Any) -> AsyncGuichet:
        """A client of a sandbox, with the accounts that it knows from the start."""
        return cls(sandbox, sandbox.USERNAME, sandbox.PASSWORD, **{"ccl": sandbox.CCL, **settings})

    @property
    def formalities(self) -> AsyncFormalities:
        """``/api/formalities`` and ``/api/formality_updates`` (specification §3)."""
        from .formalities import AsyncFormalities

        return AsyncFormalities(self)

    @property
    def annual_accounts(self) -> AsyncAnnualAccounts:
        """``/api/annual_accounts`` (specification §4)."""
        from .annual_accounts import AsyncAnnualAccounts

        return AsyncAnnualAccounts(self)

    @property
    def attachments(self) -> AsyncAttachments:
        """``/api/attachments`` and the ``…/attachments`` of deposits (specification §3.8 to §3.11)."""
        from .attachments import AsyncAttachments

        return AsyncAttachments(self)

    @property
    def signatures(self) -> AsyncSignatures:
        """``/api/signatures`` (specification §5)."""
        from .signatures import AsyncSignatures

        return AsyncSignatures(self)

    @property
    def payment(self) -> AsyncPayment:
        """``/api/payment`` (specification §6)."""
        from .payment import AsyncPayment

        return AsyncPayment(self)

    @property
    def regularization_requests(self) -> AsyncRegularizationRequests:
        """``/api/regularization_requests`` (specification §3.6, §3.7, §4.4)."""
        from .regularization_requests import AsyncRegularizationRequests

        return AsyncRegularizationRequests(self)

    @property
    def acte_deposits(self) -> AsyncActeDeposits:
        """``/api/acte_deposits``: newer than the specification."""
        from .acte_deposits import AsyncActeDeposits

        return AsyncActeDeposits(self)

    async def log_in(self) -> None:
        """Logs in now, to find out early that credentials are wrong. Calls log in by themselves."""
        await self._call("log_in")

    async def submit(self, intent: Intent, *, progress: UploadProgress | None = None) -> Outcome:
        """Sends a prepared intent: exactly that body, once, or nothing. ``progress(sent, total)`` in bytes, or a bar of
        tqdm's."""
        from ..models.journal import Outcome

        handles = native_intents([intent])
        return Outcome.from_dict(await self._call("submit", {}, handles, Hooks(upload=progress)))

    async def follow(
        self,
        deposit: Deposit,
        *,
        until: Iterable[str] | None = None,
        on_status: Callable[[Followed], object] | None = None,
    ) -> Followed:
        """Polls until the deposit asks for something, is with the validators, is done or closed; or until one of these
        statuses. ``on_status`` hears of each status once."""
        from ..models.guichet import Followed

        args = without_none(deposit=deposit, until=None if until is None else list(until))
        return Followed.from_dict(await self._call("follow", args, hooks=Hooks(status=on_status)))

    async def sign(
        self, deposit: Deposit, signer: AnySigner | None = None, *, progress: UploadProgress | None = None
    ) -> Outcome | None:
        """Signs a deposit as its type and status demand; ``None`` when it was signed earlier.

        A creation needs no signer. For the others PJ_99 is downloaded, handed to ``signer``, checked, uploaded as PJ_115,
        and the signature is posted. Without a signer: a person signs in the portal, and ``follow`` sees it."""
        from ..models.journal import Outcome

        args = {"deposit": deposit, "signer": signer is not None}
        told = await self._call("sign", args, hooks=Hooks(signer=signer, upload=progress))
        return None if told is None else Outcome.from_dict(told)

    async def pay(self, deposit: Deposit) -> Outcome:
        """Pays what is open with the customer account. A payment of unknown outcome is never sent again."""
        from ..models.journal import Outcome

        return Outcome.from_dict(await self._call("pay", {"deposit": deposit}))

    async def regularization_case(self, deposit: Deposit) -> RegularizationCase:
        """What is asked, and the deposit as it is."""
        from ..regularization import RegularizationCase

        return RegularizationCase._of(await self._call("regularization_case", {"deposit": deposit}))

    async def regularize(
        self,
        deposit: Deposit,
        change: Callable[[RegularizationCase], object],
        signer: AnySigner | None = None,
        *,
        mark_done: str | None = None,
        progress: UploadProgress | None = None,
    ) -> Followed:
        """Answers a regularisation: reads what is asked, lets ``change`` correct the case, PUTs it, marks it done where the
        specification says so, signs, pays when there is a fee. A call that stopped half-way can be made again.

        ``mark_done``: ``annual_accounts`` (the letter of the specification), ``annual_accounts_empty_object``, ``always``,
        ``never``; which one formalities need is unknown."""
        from ..models.guichet import Followed

        args = without_none(deposit=deposit, signer=signer is not None, markDone=mark_done)
        hooks = Hooks(change=change, signer=signer, upload=progress)
        return Followed.from_dict(await self._call("regularize", args, hooks=hooks))

    async def reconcile(self) -> tuple[Reconciled, ...]:
        """Looks for every filing of unknown outcome before anything is sent again."""
        from ..models.journal import Reconciled

        return tuple(Reconciled.from_dict(one) for one in await self._call("reconcile"))

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

        options = without_none(inFlight=in_flight, perMinute=per_minute, deadline=deadline)
        options["eachRow"] = on_row is not None
        hooks = Hooks(progress=progress, told=on_progress, row=on_row)
        return BulkResult._of(await self._call("file_all", options, native_intents(intents), hooks))

    async def data_dictionary(self, part: str = "all") -> Any:
        """The live dictionary, as sent: ``all``, ``category_juridics``, ``category_activities``,
        ``category_juridics_pouvoir``, ``ape_codes``, ``aprm_codes``."""
        return await self._call("data_dictionary", {"part": part})

    async def communes(self, filters: Mapping[str, Any] | None = None) -> Any:
        """``GET /api/communes``, with filters as the console names them; as sent."""
        return await self._call("communes", tree(filters or {}))
