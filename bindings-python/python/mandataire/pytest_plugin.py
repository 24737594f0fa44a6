"""Fixtures for pytest: your own code against both administrations, offline. pytest finds them by itself.

=============================  ====================================================================================
Fixture                        Gives
=============================  ====================================================================================
``mandataire_sandbox``         a running ``Sandbox``: a new one for each test, stopped at its end
``mandataire_guichet``         a ``Guichet`` of that sandbox, with the accounts that it knows from the start
``mandataire_urssaf``          an ``Urssaf`` of that sandbox
``mandataire_async_guichet``   the same as ``AsyncGuichet``, for whichever plugin runs your coroutines
``mandataire_async_urssaf``    the same as ``AsyncUrssaf``
``mandataire_journal``         the journal that these clients share, in memory
=============================  ====================================================================================

::

    def test_my_filing(mandataire_sandbox, mandataire_guichet):
        my_program.file_everything(mandataire_guichet)
        assert len(mandataire_sandbox.ledger("guichet.formalities.create")) == 3
        assert not mandataire_sandbox.duplicates()

When such a test fails, its report says what the sandbox saw: the latest requests, and what happened twice. Nothing is
imported before a fixture is used.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Generator

    from ._async.guichet import AsyncGuichet
    from ._async.urssaf import AsyncUrssaf
    from ._sync.guichet import Guichet
    from ._sync.urssaf import Urssaf
    from .journal import Journal
    from .sandbox import Sandbox

#: Requests in a report.
_LATEST = 12


@pytest.fixture
def mandataire_sandbox() -> Iterator[Sandbox]:
    """Both administrations on 127.0.0.1, a new one for each test: ``mandataire.Sandbox``."""
    from .sandbox import Sandbox

    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def mandataire_journal() -> Journal:
    """The journal that the clients of a test share, in memory."""
    from .journal import Journal

    return Journal.memory()


@pytest.fixture
def mandataire_guichet(mandataire_sandbox: Sandbox, mandataire_journal: Journal) -> Iterator[Guichet]:
    """``mandataire.Guichet`` of the test's sandbox."""
    from ._sync.guichet import Guichet

    with Guichet.for_sandbox(mandataire_sandbox, journal=mandataire_journal) as client:
        yield client


@pytest.fixture
def mandataire_urssaf(mandataire_sandbox: Sandbox, mandataire_journal: Journal) -> Iterator[Urssaf]:
    """``mandataire.Urssaf`` of the test's sandbox. Declarations need a mandate first: ``mandats.register(siret)``."""
    from ._sync.urssaf import Urssaf

    with Urssaf.for_sandbox(mandataire_sandbox, journal=mandataire_journal) as client:
        yield client


@pytest.fixture
def mandataire_async_guichet(mandataire_sandbox: Sandbox, mandataire_journal: Journal) -> AsyncGuichet:
    """``mandataire.AsyncGuichet`` of the test's sandbox; it belongs to no loop."""
    from ._async.guichet import AsyncGuichet

    return AsyncGuichet.for_sandbox(mandataire_sandbox, journal=mandataire_journal)


@pytest.fixture
def mandataire_async_urssaf(mandataire_sandbox: Sandbox, mandataire_journal: Journal) -> AsyncUrssaf:
    """``mandataire.AsyncUrssaf`` of the test's sandbox; it belongs to no loop."""
    from ._async.urssaf import AsyncUrssaf

    return AsyncUrssaf.for_sandbox(mandataire_sandbox, journal=mandataire_journal)


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Generator[None, Any, None]:
    """What the sandbox saw, below a test that failed with it."""
    outcome = yield
    sandbox = getattr(item, "funcargs", {}).get("mandataire_sandbox")
    if sandbox is None or call.when != "call":
        return
    report: pytest.TestReport = outcome.get_result()
    if report.failed:
        report.sections.append(("mandataire sandbox", _seen(sandbox)))


def _seen(sandbox: Sandbox) -> str:
    """Routes and counts only: paths and keys may hold identifiers."""
    try:
        requests, duplicates = sandbox.requests(), sandbox.duplicates()
    except Exception as error:
        # The test stopped it. Its failure is what matters.
        return f"not available: {type(error).__name__}"
    lines = [f"{len(requests)} requests" + (f", the latest {_LATEST}:" if len(requests) > _LATEST else "")]
    for one in requests[-_LATEST:]:
        status = one["status"] if one["status"] is not None else "no answer"
        lines.append(f"  {one['administration']:<7}  {one['method']:<6} {one['route']}  {status} ({one['fate']})")
    for one in duplicates:
        lines.append(f"  happened {one['effects']} times: {one['operation']}")
    if not duplicates:
        lines.append("nothing happened twice")
    return "\n".join(lines)
