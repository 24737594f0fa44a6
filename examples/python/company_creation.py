"""A company is created at the Guichet Unique, from the statutes to the register.

Shows: the builders and what they find, PDFs attached by path, the summary that a person confirms, progress, the simple
signature, the payment, a validator who wants a better document, the synthesis (PJ_99) downloaded to a file object.

    python company_creation.py

Everything runs on the sandbox: nothing leaves this machine.
"""

from __future__ import annotations

import io
import sys
import tempfile
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

from mandataire import Attachment, Deposit, Guichet, Intent, InvalidPayloadError, Sandbox, build
from mandataire.attachments import invalidate_in
from mandataire.models.guichet import Followed
from mandataire.regularization import RegularizationCase
from mandataire.sandbox import make_pdf

OFFICE_PATH = ".personneMorale.adresseEntreprise.adresse.piecesJointes"
"""Where the proof of the registered office belongs."""


def main() -> int:
    with tempfile.TemporaryDirectory() as folder, Sandbox() as sandbox, Guichet.for_sandbox(sandbox) as guichet:
        return run(sandbox, guichet, Path(folder))


def run(sandbox: Sandbox, guichet: Guichet, folder: Path) -> int:
    try_without_notice()
    intent = guichet.formalities.prepare_create(build.build(the_company()), attachments=the_pieces(folder))
    confirm(intent)

    outcome = guichet.submit(intent, progress=Percent("sent"))
    deposit = Deposit.formality(int(outcome.reference["id"]))
    guichet.follow(deposit, on_status=show)
    guichet.sign(deposit)  # a creation: the simple signature, without a certificate
    guichet.follow(deposit, on_status=show)
    guichet.pay(deposit)
    guichet.follow(deposit, on_status=show)
    (cart,) = guichet.formalities.get(deposit.id).carts
    print(f"paid: {cart.total} €")

    answer_the_validator(sandbox, guichet, deposit, folder)
    sandbox.trigger("validate", id=deposit.id)
    end = guichet.follow(deposit, on_status=show)

    synthesis = io.BytesIO()
    size = guichet.formalities.synthesis_content(deposit.id, synthesis)
    print(f"PJ_99: {size} bytes, {synthesis.getvalue()[:5].decode()}")
    print(f"\ncreation: {end.status}, {len(sandbox.duplicates())} duplicates")
    return 0 if end.status == "VALIDATED" else 1


def try_without_notice() -> None:
    """A first try, as it often is: nothing is sent, and everything that is missing is told at once."""
    try:
        build.build(replace(the_company(), publication=None, pouvoirs=()))
    except InvalidPayloadError as error:
        print("Refused before anything is sent:")
        for issue in error.issues:
            print(f"  {issue.path}: {issue.message_en}")


def confirm(intent: Intent) -> None:
    """What a person reads before it is sent; ``intent.preview()`` would show the whole body."""
    print("\nTo be confirmed:")
    for line in intent.summary:
        print(f"  {line}")
    for warning in intent.warnings:
        print(f"  to be looked at: {warning.path}: {warning.message_en}")
    print()


def answer_the_validator(sandbox: Sandbox, guichet: Guichet, deposit: Deposit, folder: Path) -> None:
    """A validator cannot read the proof of the office: it is replaced, and the formality is signed again."""
    (refused,) = (piece for piece in guichet.attachments.list(deposit) if piece.type_document == "PJ_25")
    sandbox.trigger(
        "request_amendment",
        id=deposit.id,
        objects=[{"type": "INVALID_ATTACHMENT", "observation": "Justificatif illisible", "attachment": refused.id}],
        deadline_days=15,
    )
    readable = folder / "siege-lisible.pdf"
    make_pdf("Justificatif du siège, lisible", path=readable)

    def change(case: RegularizationCase) -> None:
        for request in case.requests:
            for asked in request.regularization_objects:
                print(f"the validator asks: {asked.observation}")
        # The old piece stays in the file, marked as no longer good (specification §3.11).
        today = sandbox.now().date()
        case.content = invalidate_in(case.content, "Illisible, remplacé", "ATELIER DES TILLEULS", today, id=refused.id)
        case.attachments.append(Attachment(readable, "PJ_25", sous_type_document="PJPM0021", at=f"{OFFICE_PATH}[1]"))

    at = guichet.regularize(deposit, change)
    print(f"regularised: {at.status}")


def the_pieces(folder: Path) -> list[Attachment]:
    """By path: they are streamed from the disk when they are sent, whatever their size."""
    statutes, office, power = (folder / name for name in ("statuts.pdf", "siege.pdf", "pouvoir.pdf"))
    make_pdf("Statuts", ["Article 1. La société est une SAS."], min_size=2_000_000, path=statutes)
    make_pdf("Justificatif du siège", path=office)
    make_pdf("Pouvoir du mandataire", path=power)
    return [
        Attachment(statutes, "PJ_01", sous_type_document="PJPM0001", at=".personneMorale.identite.statuts[0]"),
        Attachment(office, "PJ_25", sous_type_document="PJPM0021", at=f"{OFFICE_PATH}[0]"),
        Attachment(power, "PJ_51", at=".piecesJointes[0]"),
    ]


def the_company() -> build.CompanyCreation:
    """What is wanted; roles, statuses and indicators are the builder's work. Nobody here exists."""
    office = build.Address(
        code_postal="69001",
        commune="LYON",
        code_insee_commune="69381",
        num_voie="12",
        type_voie="RUE",
        voie="DES TILLEULS",
    )
    president = build.Person(
        nom="TILLEUL",
        prenoms=("CLAUDE",),
        genre="1",
        birth=build.Birth(
            date_de_naissance=date(1970, 1, 15),
            lieu_de_naissance="LYON",
            code_postal_naissance="69001",
            code_insee_geographique="69381",
        ),
        code_nationalite="FRA",
        adresse=office,
    )
    books = build.Activity(
        description="Vente de livres",
        forme_exercice="COMMERCIALE",
        categories=("01", "02"),
        date_debut=date(2026, 12, 1),
    )
    return build.CompanyCreation(
        form="sas",
        name="ATELIER DES TILLEULS",
        object="Vente de livres",
        capital=build.Capital(amount=Decimal("5000")),
        date=date(2026, 11, 2),
        first_closing=date(2027, 12, 31),
        office=build.Office(adresse=office),
        place=build.WorkPlaceAtOffice(build.Establishment(adresse=office, activities=(books,))),
        pouvoirs=(
            build.Pouvoir(role="73", who=build.WhoPerson(replace(president, insurance="none")), beneficial_owner=True),
        ),
        beneficial_owners=(
            build.BeneficialOwner(
                person=president, control=build.Control(direct_shares=Decimal(100), total_shares=Decimal(100))
            ),
        ),
        publication=build.Publication(journal="Le Journal des Tilleuls", date=date(2026, 10, 28)),
        filing=build.Filing(mandatary=build.Mandatary(denomination="CABINET DES TILLEULS")),
    )


class Percent:
    """Progress in a few lines. A bar of tqdm's, or a task of rich's in a lambda, does as well."""

    def __init__(self, what: str) -> None:
        self.what, self.shown = what, -1

    def __call__(self, done: int, total: int | None) -> None:
        percent = 100 * done // total if total else 0
        if percent // 25 > self.shown // 25 or self.shown < 0:
            self.shown = percent
            print(f"{self.what}: {percent} %")


def show(at: Followed) -> None:
    print(f"{at.status}: {', '.join(at.next_actions)}")


if __name__ == "__main__":
    sys.exit(main())
