"""Journey 5: the server commits, then the connection is cut. Nothing is sent again; a look tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._types import Period, Siret, Turnover
from ...attachments import Attachment
from ...errors import MandataireError, OutcomeUnknownError
from ...models.journal import VerdictAccepted, VerdictNeedsHuman
from ...models.urssaf import Filing
from .story import Broken, Story, expect
from .urssaf import SIRET
from .world import World

if TYPE_CHECKING:
    from ..._sync.guichet import Guichet
    from ..._sync.urssaf import Urssaf
    from ...intents import Intent

REFERENCE = "demo-cut-formality"


def run(world: World, story: Story) -> None:
    """A formality, which can be found again, and a declaration, which cannot."""
    _formality(world, story)
    _declaration(world, story)


def _formality(world: World, story: Story) -> None:
    guichet = world.guichet
    statutes = Attachment(world.pdf("statuts.pdf", "Statuts"), "PJ_01", at=".piecesJointes[0]")
    intent = guichet.formalities.prepare_create(
        world.data("creation.json"), reference=REFERENCE, attachments=[statutes]
    )
    world.sandbox.inject("drop_after_commit", administration="guichet", route="POST /api/formalities")
    _cut(guichet, intent, story)
    story.line(f"submitting it again: {_refused_again(world, guichet, intent)}")
    world.sandbox.advance(61)
    found = next(one for one in guichet.reconcile() if one.intent.id == intent.id).verdict
    if not isinstance(found, VerdictAccepted):
        raise Broken(f"reconcile says {found}")
    ledger = world.sandbox.ledger("guichet.formalities.create")
    effects = sum(entry["natural_key"] == REFERENCE for entry in ledger)
    story.line(
        f"a minute later, reconcile found it by its reference: formality {found.reference.get('id', '?')}; "
        f"{effects} effect in the ledger"
    )
    expect(effects == 1, f"{effects} effects")


def _declaration(world: World, story: Story) -> None:
    urssaf = world.urssaf
    intent = urssaf.prepare_declarer(
        Filing(account=Siret(SIRET), period=Period("2026-09"), turnover=Turnover({"vente": 1500}))
    )
    before = len(world.sandbox.ledger("urssaf.declarer"))
    world.sandbox.inject("drop_after_commit", administration="urssaf", route="POST *")
    _cut(urssaf, intent, story)
    _refused_again(world, urssaf, intent)
    world.sandbox.advance(61)
    found = next(one for one in urssaf.reconcile() if one.intent.id == intent.id).verdict
    expect(isinstance(found, VerdictNeedsHuman), f"reconcile says {found}")
    story.line("reconcile: Urssaf offers no read-back of a declaration, so a person looks")
    entry = urssaf.resolve(intent.id, filed=True, who="C. Petit, gestionnaire", why="vue dans l'espace du déclarant")
    effects = len(world.sandbox.ledger("urssaf.declarer")) - before
    story.line(f"decided and journalled: {entry.state}; {effects} effect in the ledger")
    expect(effects == 1 and urssaf.submit(intent).recorded, "not exactly one effect")


def _cut(client: Guichet | Urssaf, intent: Intent, story: Story) -> None:
    try:
        client.submit(intent)
    except OutcomeUnknownError as error:
        story.line(f"{error.kind}: {error.message}")
    else:
        raise Broken("the cut was not noticed")


def _refused_again(world: World, client: Guichet | Urssaf, intent: Intent) -> str:
    """A second submission never reaches the server."""
    before = world.sandbox.request_count()
    try:
        client.submit(intent)
    except MandataireError as error:
        expect(world.sandbox.request_count() == before, "the second submission reached the server")
        return error.message
    raise Broken("a second submission was accepted")
