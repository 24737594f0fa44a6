"""Attachments from a path, bytes, a file object; downloads to a path or a file object; progress; intents that travel."""

from __future__ import annotations

import asyncio
import io
import pickle
from pathlib import Path
from typing import Any

import pytest
from conftest import creation
from mandataire import AsyncGuichet, Attachment, Deposit, Guichet, Intent, Sandbox
from mandataire.attachments import check
from mandataire.errors import InvalidPayloadError, NetworkError, NotSentError
from mandataire.sandbox import TestSigner, make_pdf

PDF = make_pdf("Statuts", ["Article 1"], 2_000_000)


def sources(folder: Path) -> dict[str, Any]:
    path = folder / "statuts.pdf"
    path.write_bytes(PDF)
    return {
        "text": str(path),
        "path": path,
        "bytes": PDF,
        "bytearray": bytearray(PDF),
        "memoryview": memoryview(PDF),
        "memory file": io.BytesIO(PDF),
        "open file": path.open("rb"),
    }


KINDS = ["text", "path", "bytes", "bytearray", "memoryview", "memory file", "open file"]


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_bytes_from_every_source(kind: str, sandbox: Sandbox, guichet: Guichet, tmp_path: Path) -> None:
    piece = Attachment(sources(tmp_path)[kind], "PJ_01", nom_document="statuts.pdf")
    filed = guichet.formalities.create(creation(), attachments=[piece], reference=f"ref-{kind}")
    (kept,) = [one for one in guichet.attachments.list(filed.deposit) if one.type_document == "PJ_01"]
    assert kept.size == len(PDF)
    to = tmp_path / "back.pdf"
    assert guichet.attachments.download(kept.id, to) == len(PDF)
    assert to.read_bytes() == PDF
    file = io.BytesIO()
    assert guichet.attachments.download(kept.id, file) == len(PDF)
    assert file.getvalue() == PDF


class Reader:
    """A file object that gives or raises this."""

    def __init__(self, what: Any) -> None:
        self.what = what

    def read(self, _size: int) -> Any:
        if isinstance(self.what, BaseException):
            raise self.what
        return self.what


@pytest.mark.parametrize(
    ("source", "told", "cause"),
    [
        (io.StringIO("x"), "open it in binary mode", TypeError),
        (Reader(None), "open it in binary mode", TypeError),
        (Reader(b"%PDF" * 100_000), "more than it was asked for", TypeError),
        (Reader(LookupError("mine")), "reading it raised an exception", LookupError),
        ("caf\udce9.pdf", r"open\(path, 'rb'\)", type(None)),
    ],
)
def test_what_cannot_be_read_says_why(source: Any, told: str, cause: type, guichet: Guichet) -> None:
    piece = Attachment(source, "PJ_01", nom_document="statuts.pdf")
    with pytest.raises(InvalidPayloadError, match=told) as caught:
        guichet.formalities.create(creation(), attachments=[piece])
    assert isinstance(caught.value.__cause__, cause)
    assert caught.value.issues[0].path.startswith("attachments[0]")


def test_ctrl_c_in_a_file_object_is_ctrl_c(guichet: Guichet) -> None:
    piece = Attachment(Reader(KeyboardInterrupt()), "PJ_01", nom_document="statuts.pdf")
    with pytest.raises(KeyboardInterrupt):
        guichet.formalities.create(creation(), attachments=[piece])


def stored(guichet: Guichet) -> int:
    """The number of a stored attachment."""
    filed = guichet.formalities.create(creation(), attachments=[Attachment(PDF, "PJ_01", nom_document="a.pdf")])
    return next(iter(guichet.attachments.list(filed.deposit))).id


def test_awaited_downloads(sandbox: Sandbox, tmp_path: Path) -> None:
    async def story() -> None:
        async with AsyncGuichet.for_sandbox(sandbox) as guichet:
            piece = Attachment(io.BytesIO(PDF), "PJ_01", nom_document="statuts.pdf")
            filed = await guichet.formalities.create(creation(), attachments=[piece])
            pieces = [one async for one in guichet.attachments.list(filed.deposit)]
            (kept,) = [one for one in pieces if one.type_document == "PJ_01"]
            file = io.BytesIO()
            await guichet.attachments.download(kept.id, file)
            assert file.getvalue() == PDF
            await guichet.attachments.download(kept.id, tmp_path / "a.pdf")
            assert (tmp_path / "a.pdf").read_bytes() == PDF

    asyncio.run(story())


def test_a_file_object_that_is_no_target_leaves_nothing(guichet: Guichet, tmp_path: Path) -> None:
    class Full(io.RawIOBase):
        def write(self, data: Any, /) -> int:
            raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space"):
        guichet.attachments.download(stored(guichet), Full())


class Raw(io.RawIOBase):
    """A file without a buffer that takes so many bytes at a time."""

    def __init__(self, takes: int | None) -> None:
        self.takes = takes
        self.taken = b""

    def write(self, data: Any, /) -> int | None:
        self.taken += bytes(data[: self.takes or 0])
        return self.takes and min(self.takes, len(data))


def test_a_file_object_that_takes_a_part_gets_the_rest(guichet: Guichet) -> None:
    to = Raw(1000)
    assert guichet.attachments.download(stored(guichet), to) == len(PDF)
    assert to.taken == PDF


@pytest.mark.parametrize("takes", [0, None])
def test_a_file_object_that_takes_nothing_is_no_success(takes: int | None, guichet: Guichet) -> None:
    with pytest.raises(BlockingIOError, match="not whole"):
        guichet.attachments.download(stored(guichet), Raw(takes))


def test_a_target_that_cannot_be_written_is_told_before_the_request(
    sandbox: Sandbox, guichet: Guichet, tmp_path: Path
) -> None:
    number = stored(guichet)
    read = tmp_path / "read.pdf"
    read.write_bytes(PDF)
    closed = (tmp_path / "closed.pdf").open("wb")
    closed.close()
    before = sandbox.request_count()
    for to, told in [
        (5, "open for writing"),
        (b"a.pdf", "open for writing"),
        (io.BytesIO, "open for writing"),
        (io.StringIO(), "binary mode"),
        ((tmp_path / "text").open("w"), "binary mode"),
        (read.open("rb"), "not open for writing"),
        (closed, "is closed"),
    ]:
        wrong: Any = to
        with pytest.raises(InvalidPayloadError, match=told):
            guichet.attachments.download(number, wrong)
    assert sandbox.request_count() == before


def test_an_archive_is_extracted(guichet: Guichet, tmp_path: Path) -> None:
    # Small: the padding of a large one is an archive bomb by its ratio.
    piece = Attachment(make_pdf("Statuts"), "PJ_01", nom_document="statuts.pdf")
    filed = guichet.formalities.create(creation(), attachments=[piece])
    files = guichet.attachments.download_zip(filed.id, tmp_path / "pieces")
    assert any(file.name.endswith("statuts.pdf") for file in files)
    bomb = guichet.formalities.create(creation(), attachments=[Attachment(PDF, "PJ_01", nom_document="statuts.pdf")])
    with pytest.raises(NetworkError, match="unsafe_archive"):
        guichet.attachments.download_zip(bomb.id, tmp_path / "bomb")
    assert list((tmp_path / "bomb").iterdir()) == []


@pytest.mark.parametrize(
    ("source", "code"),
    [
        (b"no pdf at all", "guichet.attachment.not_pdf"),
        (b"", "guichet.attachment.empty"),
        (io.StringIO("text"), None),
        ("/nonexistent/statuts.pdf", None),
    ],
)
def test_what_is_wrong_with_a_file(source: Any, code: str | None, guichet: Guichet) -> None:
    piece = Attachment(source, "PJ_01", nom_document="statuts.pdf")
    with pytest.raises(InvalidPayloadError) as wrong:
        guichet.formalities.prepare_create(creation(), attachments=[piece])
    assert wrong.value.issues
    if code is not None:
        assert code in {issue.code for issue in wrong.value.issues}
        assert code in {issue.code for issue in check(Attachment(source, "PJ_01", nom_document="statuts.pdf"))}


def test_a_file_that_changed_is_not_sent(sandbox: Sandbox, guichet: Guichet, tmp_path: Path) -> None:
    path = tmp_path / "statuts.pdf"
    path.write_bytes(PDF)
    intent = guichet.formalities.prepare_create(creation(), attachments=[Attachment(path, "PJ_01")])
    path.write_bytes(PDF[:-10] + b"0123456789")
    with pytest.raises(NotSentError) as changed:
        guichet.submit(intent)
    assert changed.value.code == "intent.file_changed"
    assert sandbox.ledger() == []


def test_intents_travel(sandbox: Sandbox, guichet: Guichet, tmp_path: Path) -> None:
    path = tmp_path / "statuts.pdf"
    path.write_bytes(PDF)
    intent = guichet.formalities.prepare_create(
        creation(), attachments=[Attachment(path, "PJ_01")], reference="travelling"
    )
    assert "reference travelling" in intent.summary
    assert str(path) not in repr(intent)
    for same in (Intent.from_json(intent.to_json()), pickle.loads(pickle.dumps(intent))):
        assert same == intent
        assert same.digest == intent.digest
    filed = guichet.formalities.submit(pickle.loads(pickle.dumps(intent)))
    assert guichet.submit(intent).recorded
    assert filed.deposit == Deposit.formality(1)
    assert filed.outcome.reference["id"] == "1"
    with pytest.raises(InvalidPayloadError, match=r"intent\.tampered"):
        Intent.from_json(intent.to_json().replace("travelling", "travelled"))
    of_bytes = guichet.formalities.prepare_create(
        creation(), attachments=[Attachment(PDF, "PJ_01", nom_document="a.pdf")]
    )
    with pytest.raises(InvalidPayloadError, match=r"intent\.not_portable"):
        of_bytes.to_json()


def upload(guichet: Guichet, progress: Any) -> None:
    guichet.formalities.create(
        creation(), attachments=[Attachment(PDF, "PJ_01", nom_document="a.pdf")], progress=progress
    )


def test_progress_of_an_upload_is_a_function_of_done_and_total(guichet: Guichet) -> None:
    told: list[tuple[int, int]] = []
    upload(guichet, lambda done, total: told.append((done, total)))
    done, totals = [one for one, _ in told], {total for _, total in told}
    assert len(totals) == 1
    assert done == sorted(done)
    assert done[-1] == totals.pop() > len(PDF)
    assert len(done) >= 3


def test_progress_works_with_tqdm_unchanged(sandbox: Sandbox, guichet: Guichet) -> None:
    from tqdm import tqdm

    screen = io.StringIO()
    with tqdm(unit="B", unit_scale=True, file=screen, mininterval=0) as bar:
        upload(guichet, bar)
        assert bar.n == bar.total > len(PDF)
    assert "100%" in screen.getvalue()


def test_progress_works_with_rich_unchanged(guichet: Guichet) -> None:
    from rich.progress import Progress

    with Progress(disable=True) as bars:
        task = bars.add_task("statuts", total=None)
        upload(guichet, lambda done, total: bars.update(task, completed=done, total=total))
        assert bars.tasks[0].finished


def test_progress_of_a_signature_and_of_awaited_calls(sandbox: Sandbox) -> None:
    async def story() -> list[int]:
        told: list[int] = []
        async with AsyncGuichet.for_sandbox(sandbox) as guichet:
            await guichet.formalities.create(
                creation(),
                attachments=[Attachment(PDF, "PJ_01", nom_document="a.pdf")],
                progress=lambda done, total: told.append(done * 100 // total),
            )
        return told

    told = asyncio.run(story())
    assert told[-1] == 100


def test_a_progress_that_is_neither_is_refused(guichet: Guichet) -> None:
    with pytest.raises(InvalidPayloadError, match="progress"):
        upload(guichet, "a bar")


def test_the_statuses_of_a_deposit_as_they_are_reached(sandbox: Sandbox, guichet: Guichet) -> None:
    filed = guichet.formalities.create({**creation(), "companyName": "SANDBOX-VALIDE"})
    seen: list[str] = []
    at = guichet.follow(filed.deposit, on_status=lambda at: seen.append(at.status))
    assert (at.status, at.next_actions) == ("SIGNATURE_PENDING", ("signSimple",))
    guichet.sign(filed.deposit)
    assert guichet.follow(filed.deposit).status == "PAYMENT_PENDING"
    guichet.pay(filed.deposit)
    at = guichet.follow(filed.deposit, until=["VALIDATED"], on_status=lambda at: seen.append(at.status))
    assert at.next_actions == ("done",)
    assert seen[-1] == "VALIDATED"
    assert guichet.sign(filed.deposit) is None


def test_a_signer_of_the_library_s_for_tests(sandbox: Sandbox, guichet: Guichet) -> None:
    """The story of annual accounts, with a document that is really signed."""
    import json

    from conftest import SHARED

    payload = json.loads((SHARED / "vectors/content/bases/annual_accounts.json").read_text(encoding="utf-8"))
    filed = guichet.annual_accounts.create(payload)
    assert filed.deposit == Deposit.annual_account(filed.id)
    guichet.follow(filed.deposit)
    with pytest.raises(InvalidPayloadError, match="qualified certificate"):
        guichet.sign(filed.deposit)
    guichet.sign(filed.deposit, TestSigner(sandbox))
    assert guichet.follow(filed.deposit).status == "PAYMENT_PENDING"
