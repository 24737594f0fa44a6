"""How calls are made: waited for in the caller's thread, or awaited."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Mapping

from . import _log, _native
from ._border import Local, decode, encode, without_none
from ._hooks import Hooks
from .errors import ConfigError, InvalidPayloadError
from .intents import Intent

# `typing` takes longer to import than all of this together, and only checkers need it.
TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import Any, Generic, TypeVar

    from typing_extensions import Self

    from .journal import AsyncJournal, Journal
    from .sandbox import Sandbox

if TYPE_CHECKING:
    T = TypeVar("T")
else:
    T = None

    class Generic:
        """Stands in for that of `typing`: `Rows[T]` is `Rows`."""

        __class_getitem__ = classmethod(lambda cls, _: cls)


__all__ = ["AsyncCalls", "AsyncRows", "Calls", "Rows"]


class _Client(Local):
    """What both kinds of client have in common."""

    _side: str

    def __init__(
        self,
        environment: str | Sandbox,
        settings: Mapping[str, Any],
        journal: Journal | None,
    ) -> None:
        from .journal import Journal
        from .sandbox import Sandbox

        sandbox = environment if isinstance(environment, Sandbox) else None
        where = _where(environment, self._side)
        if journal is None and isinstance(where, dict):
            journal = Journal.memory()  # a sandbox needs no other
        if journal is not None and not isinstance(journal, Journal):
            raise _config("journal", "Journal.sqlite(path), Journal.postgres(url), Journal.memory()")
        _log.refresh()
        text = encode({"environment": where, **settings})
        native_journal = None if journal is None else journal._native
        native_sandbox = None if sandbox is None else sandbox._native
        self._native: _native.Client | None = _native.Client(self._side, text, native_journal, native_sandbox)
        assert journal is not None  # the line above has refused a real server without one
        self._journal = journal

    def _open(self) -> _native.Client:
        if self._native is None:
            raise ConfigError.at("", "config.invalid", "Le client est fermé.", "The client is closed.")
        return self._native

    def __repr__(self) -> str:
        return f"{type(self).__name__}({'closed' if self._native is None else 'open'})"


class Calls(_Client):
    """Calls that wait in the caller's thread; the GIL is free meanwhile, and Ctrl-C works."""

    @property
    def journal(self) -> Journal:
        """Where the intents are kept: what was given, or on a sandbox one in memory."""
        return self._journal

    def _call(
        self, operation: str, args: Any = None, handles: list[Any] | None = None, hooks: Hooks | None = None
    ) -> Any:
        _log.refresh()
        handler = None if hooks is None or not hooks.any() else _here(hooks)
        return result(self._open().call(operation, encode(args or {}), handles, handler))

    def close(self) -> None:
        """Ends the client: further calls are refused. Connections close when nothing uses them any more."""
        self._native = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncCalls(_Client):
    """Calls that are awaited. They run on threads of the library: the loop is never blocked."""

    @property
    def journal(self) -> AsyncJournal:
        """Where the intents are kept: what was given, or on a sandbox one in memory."""
        return self._journal.awaited

    async def _call(
        self, operation: str, args: Any = None, handles: list[Any] | None = None, hooks: Hooks | None = None
    ) -> Any:
        _log.refresh()
        client, text = self._open(), encode(args or {})
        asking = None if hooks is None or not hooks.any() else hooks

        def start(mailbox: _native.Mailbox, done: Callable[..., Any], handler: Any) -> _native.Task:
            return client.start(operation, text, handles, mailbox, done, handler)

        return result(await awaited(start, asking))

    async def close(self) -> None:
        """Ends the client: further calls are refused. Connections close when nothing uses them any more."""
        self._native = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()


async def awaited(start: Callable[..., _native.Task], hooks: Hooks | None = None) -> Any:
    """Begins a call beside the running loop and waits for it. Cancelled, the call is given up; a write that was begun
    goes on and is journalled."""
    import asyncio

    from ._loops import mailbox

    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        raise RuntimeError("this call is awaited on a loop of asyncio (uvloop's is one, trio's is none)") from None
    future: asyncio.Future[Any] = loop.create_future()

    def done(value: Any, error: BaseException | None) -> None:
        if future.done():
            return
        if error is None:
            future.set_result(value)
        else:
            if causes and error.__cause__ is None:
                error.__cause__ = causes[0]
            future.set_exception(error)

    causes: list[BaseException] = []
    handler = None if hooks is None else _on_loop(hooks, future, causes)
    task = start(mailbox(loop), done, handler)
    try:
        return await future
    except BaseException:
        task.cancel()
        raise


def _here(hooks: Hooks) -> Callable[[str, Any], str | None]:
    """Answers in the calling thread."""

    def handle(what: str, payload: Any) -> str | None:
        if what == "sign":
            import inspect

            from .signing import SignatureCancelled, asked

            document, signed, request = asked(payload)
            try:
                made = hooks.signer.sign(document, signed, request)
            except SignatureCancelled:
                return "false"
            if inspect.isawaitable(made):
                if inspect.iscoroutine(made):
                    made.close()
                raise TypeError("this signer has to be awaited: AsyncGuichet does")
            return None
        if what == "change":
            return hooks.changed(payload)
        hooks.tell(what, payload)
        return None

    return handle


def _on_loop(hooks: Hooks, future: Any, causes: list[BaseException]) -> Callable[..., None]:
    """Answers on the loop; a signer that is no coroutine signs in a thread."""
    import asyncio
    import inspect

    running: set[asyncio.Task[None]] = set()

    async def sign(payload: str, answer: _native.Answer) -> None:
        from .signing import SignatureCancelled, asked

        document, signed, request = asked(payload)
        try:
            if inspect.iscoroutinefunction(hooks.signer.sign):
                await hooks.signer.sign(document, signed, request)
            else:
                made = await asyncio.to_thread(hooks.signer.sign, document, signed, request)
                # Its coroutine was wrapped in a plain function.
                if inspect.isawaitable(made):
                    await made
        except SignatureCancelled:
            answer.give("false")
        except Exception as error:
            causes.append(error)
            answer.fail()
        except BaseException:
            answer.fail()
            raise
        else:
            answer.give()

    def handle(what: str, payload: Any, answer: _native.Answer | None) -> None:
        if answer is not None and what == "sign":
            task = asyncio.get_running_loop().create_task(sign(payload, answer))
            running.add(task)
            task.add_done_callback(running.discard)
            return
        try:
            if answer is not None:
                answer.give(hooks.changed(payload))
            else:
                hooks.tell(what, payload)
        except BaseException as error:
            if answer is not None:
                answer.fail()
            if not future.done():
                future.set_exception(error)

    return handle


def result(value: Any) -> Any:
    """JSON decoded, an intent in its public dress, a list as it is."""
    if isinstance(value, str):
        return decode(value)
    if isinstance(value, _native.Intent):
        return Intent(value)
    return value


class Rows(Generic[T]):
    """A list that is fetched as it is read, page by page: ``for row in client.formalities.list(): …``. It never stops
    silently: a page that cannot be read is an exception. Each ``for`` begins anew."""

    def __init__(self, calls: Calls, operation: str, args: Mapping[str, Any], read: Callable[[Any], T]) -> None:
        self._calls, self._operation, self._args, self._read = calls, operation, args, read
        #: How many rows the server counts, once a page was read and if it says so.
        self.total: int | None = None

    def __iter__(self) -> Iterator[T]:
        rows = self._calls._call(self._operation, without_none(**self._args))
        while page := self._page(decode(rows.page())):
            yield from page

    def _page(self, page: dict[str, Any]) -> list[T]:
        self.total = page["total"]
        return [self._read(row) for row in page["rows"]]


class AsyncRows(Generic[T]):
    """A list that is fetched as it is read, page by page: ``async for row in client.formalities.list(): …``. It never stops
    silently: a page that cannot be read is an exception. Each ``async for`` begins anew."""

    def __init__(self, calls: AsyncCalls, operation: str, args: Mapping[str, Any], read: Callable[[Any], T]) -> None:
        self._calls, self._operation, self._args, self._read = calls, operation, args, read
        #: How many rows the server counts, once a page was read and if it says so.
        self.total: int | None = None

    async def __aiter__(self) -> AsyncIterator[T]:
        rows = await self._calls._call(self._operation, without_none(**self._args))
        while True:
            page = decode(await awaited(lambda box, done, _: rows.start_page(box, done)))
            self.total = page["total"]
            if not page["rows"]:
                return
            for row in page["rows"]:
                yield self._read(row)


def native_intents(intents: Any) -> list[Any]:
    """Intents as handles."""
    natives = []
    for n, intent in enumerate(intents):
        if not isinstance(intent, Intent):
            raise InvalidPayloadError.at(
                f"intents[{n}]",
                "payload.unreadable",
                f"Une intention est attendue, pas {type(intent).__name__}.",
                f"An Intent is expected, not {type(intent).__name__}.",
            )
        natives.append(intent._native)
    return natives


def _where(environment: str | Sandbox, side: str) -> Any:
    from .sandbox import Sandbox

    if isinstance(environment, Sandbox):
        return {"sandbox": environment.guichet_url if side == "guichet" else environment.urssaf_url}
    if isinstance(environment, str) and "://" in environment:
        return {"sandbox": environment}
    names = ("production", "demo") if side == "guichet" else ("production", "test")
    if environment not in names:
        raise _config("environment", f"{', '.join(names)}, or a Sandbox")
    return environment


def _config(path: str, expected: str) -> ConfigError:
    return ConfigError.at(path, "config.invalid", f"Attendu : {expected}.", f"Expected: {expected}.")
