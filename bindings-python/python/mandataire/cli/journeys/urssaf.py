"""Journey 4: account, mandate, SEPA mandate, estimate, declaration, payment."""

from __future__ import annotations

from ..._types import Bic, Iban, Period, Siret, Turnover
from ...models.urssaf import BankDetails, Filing, PaymentOrder
from .story import Story, expect
from .world import World

#: A synthetic SIRET: INSEE gives no SIREN that begins with zeros.
SIRET = "00004200200014"
#: The example of the French banks' documentation.
IBAN = "FR14 2004 1010 0505 0001 3M02 606"


def run(world: World, story: Story) -> None:
    """From the account to the payment."""
    urssaf = world.urssaf
    account, iban = Siret(SIRET), Iban(IBAN)

    known = urssaf.comptes(account)
    eligible = "eligible" if known.eligible else "not eligible"
    story.line(f"account {account}: {eligible}, {known.periodicity or 'unknown'}")

    urssaf.mandats.register(account)
    story.line("mandate registered: the person is told by Urssaf")
    bank = BankDetails(iban=iban, bic=Bic("PSSTFRPPLIL"), holder="CAMILLE PETIT")
    urssaf.mandats_sepa.register(account, bank)
    mandates = urssaf.mandats_sepa.list(account)
    story.line(f"SEPA mandate registered for {iban}: {len(mandates)} in the list")

    # Cashed in October: whole euros, half up.
    turnover = Turnover({"vente": "2345.50", "prestations_bic": "1200.49"})
    period = Period("2026-10")
    filing = Filing(account=account, period=period, turnover=turnover)

    estimate = urssaf.estimer(filing)
    for line in estimate.contributions:
        story.detail(f"{line.base} € × {line.rate} % = {line.amount} €")
    story.line(f"estimate: {estimate.total} €")

    intent = urssaf.prepare_declarer(filing)
    for text in intent.summary:
        story.detail(text)
    # The intent shows what a person confirms; the one call prepares the same and sends it.
    declared = urssaf.declarer(filing).result
    expect(declared is not None and declared.total is not None, "no declaration in the answer")
    assert declared is not None  # said above
    story.line(f"declared: {declared.reference or 'without a reference'}")
    expect(urssaf.submit(intent).recorded, "the same declaration was sent twice")

    order = PaymentOrder(account=account, period=period, iban=iban, amount=declared.total)
    paid = urssaf.payer(order).result
    expect(paid is not None, "no payment in the answer")
    assert paid is not None  # said above
    story.line(f"payment of {declared.total} € ordered: {paid.reference or 'without a reference'}")
