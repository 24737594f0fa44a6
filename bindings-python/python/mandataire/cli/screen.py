"""What commands print: text or one JSON document on standard output, everything else on standard error."""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

import click

from ..errors import MandataireError, OutcomeUnknownError
from . import exits

if TYPE_CHECKING:
    from ..models.report import Issue

#: Control characters of somebody else's text could drive the terminal.
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f]")
#: A table without its header has an identifier where a column's name is expected.
_IDENTIFIER = re.compile(r"\d(?:[\d ]{7,}\d[A-Z\d]*|[\dAB]{8,})")


class Screen:
    """Where a command prints. A reader that goes away (``| head``) does not stop it: filings end as they should."""

    #: The one that speaks: of the command, as soon as there is one.
    latest: ClassVar[Screen]

    def __init__(self, *, as_json: bool = False, lang: str = "fr") -> None:
        self.as_json = as_json
        self.lang = lang
        Screen.latest = self

    def line(self, text: str = "") -> None:
        """A line of the answer, for people."""
        if not self.as_json:
            _echo(text)

    def document(self, value: Any) -> None:
        """The answer, for programs."""
        if self.as_json:
            _echo(json.dumps(value, ensure_ascii=False, indent=2, default=str))

    def note(self, text: str) -> None:
        """Something beside the answer, for people."""
        if not self.as_json:
            _echo(text, err=True)

    def issues(self, issues: Iterable[Issue], *, err: bool = False, indent: str = "  ") -> None:
        """Every mistake: its path, what is wrong and what to do, its code."""
        if self.as_json:
            return
        for issue in issues:
            said = issue.message_en if self.lang == "en" else issue.message_fr
            code = style(f"[{issue.code}]", dim=True)
            _echo(f"{indent}{mark(issue)} {shown(issue.path) or '(the whole)'}  {code}", err=err)
            _echo(f"{indent}    {plain(said)}", err=err)

    def issue(self, issue: Issue) -> dict[str, Any]:
        """The same for programs."""
        return {**issue.to_dict(), "path": shown(issue.path)}

    def table(self, head: Sequence[str], rows: Iterable[Sequence[str]], indent: str = "  ") -> None:
        """Columns as wide as their widest cell."""
        cells = [[plain(cell) for cell in row] for row in rows]
        widths = [max(map(len, column)) for column in zip(head, *cells, strict=True)]
        for n, row in enumerate([list(head), *cells]):
            text = "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
            self.line(indent + (style(text, dim=True) if n == 0 else text))

    def stopped(self, message: str = "interrupted") -> None:
        """Ctrl-C, or no."""
        error = {"kind": "interrupted", "code": "cli.interrupted", "message": message}
        self.document({"error": error, "exitCode": exits.INTERRUPTED})
        # The terminal shows ^C on the line.
        self.note(f"{chr(10) if message == 'interrupted' and sys.stderr.isatty() else ''}mandataire: {message}")

    def close(self) -> None:
        """Everything is out, or nobody reads it."""
        for stream, number in ((sys.stdout, 1), (sys.stderr, 2)):
            try:
                stream.flush()
            except OSError:
                _nobody(number)


class Wrong(click.ClickException):
    """What was asked about is wrong; the use was not."""

    exit_code = exits.WRONG


def report(screen: Screen, error: Exception) -> int:
    """Tells an error; its exit code."""
    if isinstance(error, click.ClickException):
        return _usage(screen, error)
    if isinstance(error, MandataireError):
        return _ours(screen, error)
    if isinstance(error, OSError):
        where = f"{error.filename}: " if isinstance(error.filename, str) else ""
        return _simple(screen, "usage", f"{where}{error.strerror or type(error).__name__}", exits.USAGE)
    # Its text may hold anything; its place does not.
    if os.environ.get("MANDATAIRE_DEBUG"):
        import traceback

        traceback.print_exception(error)
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = "" if trace is None else f" at {os.path.basename(trace.tb_frame.f_code.co_filename)}:{trace.tb_lineno}"
    message = f"a fault of mandataire: {type(error).__name__}{place}; please report it (MANDATAIRE_DEBUG=1 shows more)"
    return _simple(screen, "internal", message, exits.FAULT)


def plain(text: str) -> str:
    """Text from outside, without control characters."""
    return _CONTROLS.sub("\ufffd", text)


def shown(path: str) -> str:
    """A path, without what looks like an identifier."""
    return _IDENTIFIER.sub("***", plain(path))


def mark(issue: Issue) -> str:
    """What stands before an issue."""
    return style("✗", fg="red") if issue.severity == "error" else style("!", fg="yellow")


def style(text: str, **how: Any) -> str:
    """Styled for a terminal; ``NO_COLOR`` is respected. Pipes get no codes."""
    return text if os.environ.get("NO_COLOR") else click.style(text, **how)


def many(count: int, word: str) -> str:
    """``1 mistake``, ``2 mistakes``."""
    return f"{count} {word}" if count == 1 else f"{count} {word}s"


def _ours(screen: Screen, error: MandataireError) -> int:
    code = exits.of(error)
    facts = error.to_dict()
    facts["issues"] = [screen.issue(issue) for issue in error.issues]
    screen.document({"error": facts, "exitCode": code})
    details = [error.code] if not error.issues or error.code != "payload.invalid" else []
    details += [f"HTTP {error.status}"] if error.status else []
    details += [f"server code {one}" for one in error.server_codes]
    details += [f"request {error.request_id}"] if error.request_id else []
    details += [f"intent {error.intent.id}"] if error.intent else []
    tail = f" [{', '.join(details)}]" if details else ""
    screen.note(f"mandataire: {plain(error.message or str(error))}{plain(tail)}")
    screen.issues(error.issues, err=True)
    if isinstance(error, OutcomeUnknownError):
        screen.note("never file it again: run `mandataire reconcile`")
    return code


def _usage(screen: Screen, error: click.ClickException) -> int:
    message = " ".join(error.format_message().split())
    code = exits.WRONG if isinstance(error, Wrong) else exits.USAGE
    kind = "wrong" if isinstance(error, Wrong) else "usage"
    screen.document({"error": {"kind": kind, "code": f"cli.{kind}", "message": message}, "exitCode": code})
    if isinstance(error, click.UsageError) and error.ctx is not None:
        screen.note(error.ctx.get_usage())
        screen.note(f"Try '{error.ctx.command_path} --help'.")
        screen.note("")
    screen.note(f"mandataire: {plain(message)}")
    return code


def _simple(screen: Screen, kind: str, message: str, code: int) -> int:
    screen.document({"error": {"kind": kind, "code": f"cli.{kind}", "message": message}, "exitCode": code})
    screen.note(f"mandataire: {plain(message)}")
    return code


def _echo(text: str, *, err: bool = False) -> None:
    try:
        click.echo(text, err=err)
    except OSError:
        _nobody(2 if err else 1)


def _nobody(number: int) -> None:
    """Whoever read this stream is gone: what follows goes nowhere."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, number)
    os.close(nowhere)
