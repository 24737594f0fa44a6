"""Signers: pyHanko with a real certificate, waited for and awaited; and what becomes of those that do otherwise."""

from __future__ import annotations

import asyncio
import sys
import threading
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from conftest import QUICK, SHARED, creation
from mandataire import AsyncGuichet, Deposit, Guichet, InvalidPayloadError, NotSentError, Sandbox, SigningRequest
from mandataire.sandbox import TestSigner
from mandataire.signing import SignatureCancelled, check_signed
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import signers

# The example is what is tested: its signer, its certificate, its judge.
sys.path.insert(0, str(SHARED.parent / "examples" / "python"))
import signing_pyhanko as example


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A test certificate: making a key takes a moment."""
    file = tmp_path_factory.mktemp("certificate") / "signer.p12"
    example.make_certificate(file)
    return file


@pytest.fixture
def hanko(certificate: Path) -> Any:
    """The example's signer."""
    return example.PyHankoSigner(certificate, example.PASSPHRASE)


@pytest.fixture
def deposit(guichet: Guichet, tmp_path: Path) -> Deposit:
    """Annual accounts that wait for their signature."""
    found: Deposit = example.file_accounts(guichet, tmp_path).deposit
    assert guichet.follow(found).status == "SIGNATURE_PENDING"
    return found


class Sender:
    """Signs, waited for or awaited, and says what reached the server meanwhile."""

    def __init__(self, sandbox: Sandbox, kind: str) -> None:
        self.sandbox, self.kind = sandbox, kind

    def sign(self, deposit: Deposit, signer: Any) -> Any:
        if self.kind == "waits":
            return Guichet.for_sandbox(self.sandbox, http=QUICK).sign(deposit, signer)

        async def awaited() -> Any:
            async with AsyncGuichet.for_sandbox(self.sandbox, http=QUICK) as guichet:
                return await guichet.sign(deposit, signer)

        return asyncio.run(awaited())

    def written(self) -> list[str]:
        """Everything but reads and log-ins, since the deposit was made."""
        routes = [f"{one['method']} {one['route']}" for one in self.sandbox.requests()]
        writes = [route for route in routes if not route.startswith("GET") and "login" not in route]
        assert writes[0] == "POST /api/annual_accounts"
        return writes[1:]


@pytest.fixture(params=["waits", "awaited"])
def sender(sandbox: Sandbox, request: pytest.FixtureRequest) -> Sender:
    return Sender(sandbox, request.param)


class Does:
    """A signer made of a function."""

    def __init__(self, what: Callable[[Path, Path, SigningRequest], None]) -> None:
        self.what = what

    def sign(self, document: Path, signed: Path, request: SigningRequest) -> None:
        self.what(document, signed, request)


def test_pyhanko_signs_for_real(
    sender: Sender, guichet: Guichet, deposit: Deposit, hanko: Any, certificate: Path, tmp_path: Path
) -> None:
    asked: list[SigningRequest] = []
    threads: list[int] = []

    def sign(document: Path, signed: Path, request: SigningRequest) -> None:
        asked.append(request)
        threads.append(threading.get_ident())
        hanko.sign(document, signed, request)
        facts = check_signed(document, signed)
        assert (facts.signatures, facts.sub_filter) == (1, "ETSI.CAdES.detached")

    outcome = sender.sign(deposit, Does(sign))
    assert not outcome.recorded
    assert [(one.deposit, one.type_document) for one in asked] == [(deposit, "PJ_99")]
    # A plain signer is run where it may take its time: in the caller's thread, or beside the loop.
    assert (threads == [threading.get_ident()]) is (sender.kind == "waits")
    assert guichet.follow(deposit).status == "PAYMENT_PENDING"
    (kept,) = example.signed_documents(guichet, deposit)
    guichet.attachments.download(kept.id, tmp_path / "kept.pdf")
    assert example.judged_by_pyhanko(tmp_path / "kept.pdf", certificate) == example.GOOD
    # The judge is not merely kind: one letter changed on the page.
    changed = bytearray((tmp_path / "kept.pdf").read_bytes())
    changed[changed.index(b"(") + 1] ^= 1
    (tmp_path / "changed.pdf").write_bytes(changed)
    assert "NOT intact" in example.judged_by_pyhanko(tmp_path / "changed.pdf", certificate)
    # Signed is signed: nothing is sent the second time.
    written = sender.written()
    assert sender.sign(deposit, Does(sign)) is None
    assert sender.written() == written


@pytest.mark.parametrize("wrapped", [False, True], ids=["coroutine", "returns an awaitable"])
def test_a_signer_that_is_awaited(
    sandbox: Sandbox, guichet: Guichet, deposit: Deposit, hanko: Any, wrapped: bool
) -> None:
    class Awaited:
        async def sign(self, document: Path, signed: Path, request: SigningRequest) -> None:
            assert asyncio.get_running_loop() is loops[0]
            metadata = signers.PdfSignatureMetadata(field_name="Sig")
            with document.open("rb") as source, signed.open("wb") as target:
                writer = IncrementalPdfFileWriter(source)
                await signers.PdfSigner(metadata, hanko.signer).async_sign_pdf(writer, output=target)

    class Wrapped:
        def sign(self, document: Path, signed: Path, request: SigningRequest) -> Awaitable[None]:
            return Awaited().sign(document, signed, request)

    loops: list[asyncio.AbstractEventLoop] = []
    # A decorator may hide that it is a coroutine.
    signer: Any = Wrapped() if wrapped else Awaited()

    async def run() -> None:
        loops.append(asyncio.get_running_loop())
        async with AsyncGuichet.for_sandbox(sandbox, http=QUICK) as client:
            outcome = await client.sign(deposit, signer)
            assert outcome is not None

    asyncio.run(run())
    assert guichet.follow(deposit).status == "PAYMENT_PENDING"


def test_the_client_that_waits_says_that_it_cannot_await(sandbox: Sandbox, deposit: Deposit) -> None:
    class Awaited:
        async def sign(self, document: Path, signed: Path, request: SigningRequest) -> None:
            raise AssertionError("never begun")

    sender = Sender(sandbox, "waits")
    with pytest.raises(NotSentError) as refused:
        sender.sign(deposit, Awaited())
    assert "AsyncGuichet" in str(refused.value.__cause__)
    assert sender.written() == []


def save_again(document: Path, signed: Path) -> None:
    with pikepdf.open(document) as pdf:
        pdf.save(signed)


def test_a_pdf_that_was_saved_again_is_refused(sender: Sender, deposit: Deposit, hanko: Any) -> None:
    def before(document: Path, signed: Path, request: SigningRequest) -> None:
        save_again(document, document.with_name("again.pdf"))
        hanko.sign(document.with_name("again.pdf"), signed, request)

    def after(document: Path, signed: Path, request: SigningRequest) -> None:
        hanko.sign(document, document.with_name("signed-first.pdf"), request)
        save_again(document.with_name("signed-first.pdf"), signed)

    for signer in (before, after):
        with pytest.raises(InvalidPayloadError) as refused:
            sender.sign(deposit, Does(signer))
        (issue,) = refused.value.issues
        assert issue.code == "guichet.signature.not_incremental"
        assert "re-saved" in issue.message_en
        assert "Sign the file as it is" in issue.message_en
    assert sender.written() == []


@pytest.mark.parametrize(
    ("code", "what"),
    [
        ("guichet.signature.unsigned", lambda document, signed, _: signed.write_bytes(document.read_bytes())),
        ("guichet.signature.truncated", lambda document, signed, _: signed.write_bytes(document.read_bytes()[:-9])),
        ("file.io", lambda document, signed, _: None),
    ],
    ids=["not signed", "cut", "nothing written"],
)
def test_what_is_not_a_signed_document_is_refused(sender: Sender, deposit: Deposit, code: str, what: Any) -> None:
    with pytest.raises((InvalidPayloadError, NotSentError)) as refused:
        sender.sign(deposit, Does(what))
    assert refused.value.code == code or [one.code for one in refused.value.issues] == [code]
    assert sender.written() == []


class CardError(Exception):
    """What a smart card's driver might raise."""


def test_what_a_signer_raises_is_the_cause(sender: Sender, deposit: Deposit) -> None:
    raised = CardError("the card 1 85 05 78 006 084 91 is locked")

    def fails(document: Path, signed: Path, request: SigningRequest) -> None:
        raise raised

    with pytest.raises(NotSentError) as refused:
        sender.sign(deposit, Does(fails))
    assert refused.value.__cause__ is raised
    assert refused.value.code == "guichet.signature.signer"
    # Its words are its own: they may be personal.
    assert "006 084" not in str(refused.value)
    assert sender.written() == []
    # Nothing was lost: another signer can do it.
    assert sender.sign(deposit, TestSigner(sender.sandbox)) is not None


def test_a_person_may_give_up(sender: Sender, guichet: Guichet, deposit: Deposit) -> None:
    def gives_up(document: Path, signed: Path, request: SigningRequest) -> None:
        raise SignatureCancelled

    with pytest.raises(NotSentError) as refused:
        sender.sign(deposit, Does(gives_up))
    assert refused.value.__cause__ is None
    assert sender.written() == []
    assert guichet.follow(deposit).status == "SIGNATURE_PENDING"


def test_a_creation_needs_no_signer(sender: Sender, guichet: Guichet) -> None:
    """And one that is given is not asked."""
    deposit = guichet.formalities.create(creation()).deposit
    guichet.follow(deposit)

    def never(document: Path, signed: Path, request: SigningRequest) -> None:
        raise AssertionError("asked")

    assert sender.sign(deposit, Does(never)) is not None
    assert guichet.follow(deposit).status == "PAYMENT_PENDING"
