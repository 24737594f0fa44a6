"""Annual accounts, signed with pyHanko and a certificate.

Shows: a ``Signer`` that signs the synthesis (PJ_99) for real, its upload as PJ_115, pyHanko's verdict on what the
server keeps; and before that a deliberate mistake: a PDF that was saved again on the way.

    python signing_pyhanko.py

The certificate is made here and nobody trusts it; the real Guichet Unique asks for a qualified one, on a smart card
(``pyhanko.sign.pkcs11``) or at a signing service. Everything runs on the sandbox: nothing leaves this machine.
"""

from __future__ import annotations

import sys
import tempfile
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path

import pikepdf
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12
from cryptography.x509.oid import NameOID
from mandataire import Attachment, Deposit, Guichet, InvalidPayloadError, Sandbox, SigningRequest, Siren, build
from mandataire.models.guichet import AttachmentInfo
from mandataire.results import FiledDeposit
from mandataire.sandbox import make_pdf
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign import fields, signers
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.status import SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext

PASSPHRASE = b"for this test only"
GOOD = "intact, valid, trusted, the whole file"


class PyHankoSigner:
    """Signs with the certificate of a PKCS#12 file, as PAdES."""

    def __init__(self, file: Path, passphrase: bytes) -> None:
        self.signer = signers.SimpleSigner.load_pkcs12(file, passphrase=passphrase)
        if self.signer is None:
            raise ValueError("the certificate cannot be read: is the passphrase right?")

    def sign(self, document: Path, signed: Path, request: SigningRequest) -> None:
        """An incremental update: the exact bytes of ``document``, then the signature."""
        metadata = signers.PdfSignatureMetadata(
            field_name="Mandataire",
            subfilter=fields.SigSeedSubFilter.PADES,
            md_algorithm="sha256",
            reason=f"{request.type_document}, {request.deposit.iri}",
        )
        with document.open("rb") as source, signed.open("wb") as target:
            signers.PdfSigner(metadata, self.signer).sign_pdf(IncrementalPdfFileWriter(source), output=target)


class ResavingSigner(PyHankoSigner):
    """The deliberate mistake: the PDF is saved again before it is signed, as many tools do."""

    def sign(self, document: Path, signed: Path, request: SigningRequest) -> None:
        again = document.with_name("saved-again.pdf")
        with pikepdf.open(document) as pdf:
            pdf.save(again)
        super().sign(again, signed, request)


def main() -> int:
    with tempfile.TemporaryDirectory() as folder, Sandbox() as sandbox, Guichet.for_sandbox(sandbox) as guichet:
        return run(sandbox, guichet, Path(folder))


def run(sandbox: Sandbox, guichet: Guichet, folder: Path) -> int:
    make_certificate(folder / "signer.p12")
    filed = file_accounts(guichet, folder)
    at = guichet.follow(filed.deposit)
    print(f"annual accounts: {at.status}, to do: {' or '.join(at.next_actions)}")

    try:
        guichet.sign(filed.deposit, ResavingSigner(folder / "signer.p12", PASSPHRASE))
    except InvalidPayloadError as error:
        print("a PDF that was saved again is refused:")
        for issue in error.issues:
            print(f"  {issue.message_en}")
    sent = sandbox.count("guichet", "POST /api/signatures") + len(signed_documents(guichet, filed.deposit))
    print(f"  and nothing was sent: {sent} uploads and signatures")

    guichet.sign(filed.deposit, PyHankoSigner(folder / "signer.p12", PASSPHRASE))
    at = guichet.follow(filed.deposit)
    print(f"signed: {at.status}")
    (kept,) = signed_documents(guichet, filed.deposit)
    guichet.attachments.download(kept.id, folder / "kept.pdf")
    verdict = judged_by_pyhanko(folder / "kept.pdf", folder / "signer.p12")
    print(f"what the server keeps as {kept.type_document}, judged by pyHanko: {verdict}")

    guichet.pay(filed.deposit)
    guichet.follow(filed.deposit)
    sandbox.trigger("validate", id=filed.id)
    end = guichet.follow(filed.deposit)
    print(f"\nsigning: {end.status}, {len(sandbox.duplicates())} duplicates")
    return 0 if end.status == "VALIDATED" and verdict == GOOD else 1


def file_accounts(guichet: Guichet, folder: Path) -> FiledDeposit:
    """Accounts of a company that does not exist."""
    pages = build.Pages(from_=1, to=1)
    accounts = build.build(
        build.AnnualAccounts(
            siren=Siren("732829320"),
            name="ATELIER DES TILLEULS",
            form="5710",
            address=build.Address(
                code_postal="69001", commune="LYON", code_insee_commune="69381", voie="PLACE DES TILLEULS"
            ),
            kind="simplified",
            start=date(2025, 1, 1),
            end=date(2025, 12, 31),
            balance_pages=pages,
            income_pages=pages,
            turnover=Decimal("182340.50"),
            net_result=Decimal("12040"),
            approved=True,
        )
    )
    attachments = []
    for type_document, label in accounts.pieces:
        file = folder / f"{type_document}.pdf"
        make_pdf(label, path=file)
        attachments.append(Attachment(file, type_document))
    return guichet.annual_accounts.create(accounts, attachments=attachments)


def signed_documents(guichet: Guichet, deposit: Deposit) -> list[AttachmentInfo]:
    return [one for one in guichet.attachments.list(deposit) if one.type_document == "PJ_115"]


def judged_by_pyhanko(file: Path, certificate: Path) -> str:
    """The signature, by software that is not ours."""
    trusted = signers.SimpleSigner.load_pkcs12(certificate, passphrase=PASSPHRASE).signing_cert
    with file.open("rb") as pdf:
        (embedded,) = PdfFileReader(pdf).embedded_signatures
        status = validate_pdf_signature(embedded, ValidationContext(trust_roots=[trusted]))
        whole = status.coverage is SignatureCoverageLevel.ENTIRE_FILE
        words = (
            ("intact", status.intact),
            ("valid", status.valid),
            ("trusted", status.trusted),
            ("the whole file", whole),
        )
    return ", ".join(word if true else f"NOT {word}" for word, true in words)


def make_certificate(file: Path) -> None:
    """A key and its certificate, as a PKCS#12 file."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "A test of nobody")])
    now = datetime.now(timezone.utc)
    # What a certificate for signatures says: contentCommitment, once named nonRepudiation.
    usage = x509.KeyUsage(True, True, False, False, False, False, False, False, False)
    certificate = (
        x509.CertificateBuilder(issuer_name=name, subject_name=name, public_key=key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=30))
        .add_extension(usage, critical=True)
        .sign(key, hashes.SHA256())
    )
    file.write_bytes(
        pkcs12.serialize_key_and_certificates(b"test", key, certificate, None, BestAvailableEncryption(PASSPHRASE))
    )


if __name__ == "__main__":
    sys.exit(main())
