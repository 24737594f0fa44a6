"""``mandataire check FILE``: everything that the administration would refuse, at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from . import exits
from .options import command, read_json
from .screen import Screen, many, plain

if TYPE_CHECKING:
    from ..models.report import Issue

KINDS = {
    "formality": "a formality",
    "annual-accounts": "annual accounts",
    "register-record": "a record of the national register",
}


@click.command()
@click.argument("file")
@click.option("--strict", is_flag=True, help="Everything that the official texts ask.")
@click.option("--tolerant", is_flag=True, help="As what comes from the register is read.")
@click.option("--as", "kind", type=click.Choice(list(KINDS)), help="What it is, when it does not show.")
@command
def check(screen: Screen, file: str, strict: bool, tolerant: bool, kind: str | None) -> int:
    """Check a formality, annual accounts or a register record: JSON, from FILE or standard input (-).

    Without --strict and --tolerant a payload is checked as before it is sent, a register record with tolerance.
    Every mistake is shown with its path, its code, and what to do. Exit code 1 when there are errors; warnings block
    nothing."""
    if strict and tolerant:
        raise click.UsageError("--strict or --tolerant, not both", click.get_current_context())
    payload = read_json(file, "a payload")
    kind = kind or _kind(payload)
    usual = "tolerant" if kind == "register-record" else "standard"
    mode = "strict" if strict else "tolerant" if tolerant else usual
    issues = _check(payload, kind, mode)
    errors = sum(issue.severity == "error" for issue in issues)
    warnings = len(issues) - errors
    screen.document(
        {
            "file": file,
            "kind": kind,
            "mode": mode,
            "valid": not errors,
            "errors": errors,
            "warnings": warnings,
            "issues": [screen.issue(issue) for issue in issues],
        }
    )
    found = f"{many(errors, 'error')}, {many(warnings, 'warning')}" if issues else "no mistake found"
    screen.line(f"{plain('standard input' if file == '-' else file)}: {KINDS[kind]}, {mode}: {found}")
    screen.issues(issues)
    return exits.WRONG if errors else exits.OK


def _kind(payload: Any) -> str:
    if isinstance(payload, dict):
        inner = payload.get("formality")
        if isinstance(inner, dict) and "content" in inner:
            return "register-record"
        content = payload.get("content")
        if "typeFormalite" in payload:
            return "formality"
        if "year" in payload or (isinstance(content, dict) and "comptesAnnuels" in content):
            return "annual-accounts"
        if "content" in payload:
            return "formality"
    raise click.ClickException(
        'this is neither a formality {"typeFormalite", "content"}, nor annual accounts {"siren", "year", "content"}, '
        'nor a register record {"formality": {"content"}}; --as says which it should be'
    )


def _check(payload: Any, kind: str, mode: str) -> tuple[Issue, ...]:
    from .. import content

    if kind == "annual-accounts":
        return content.check_annual_account(payload, mode)
    if kind == "formality":
        return content.check_formality(payload, mode)
    if mode == "tolerant":
        return content.check_formality(payload.get("formality") if isinstance(payload, dict) else payload, mode)
    # What a modification would have to complete; that nothing is modified yet is no mistake.
    read = content.from_register(payload if isinstance(payload, dict) else {})
    found = content.check_content(read.content, "M", read.type_personne, mode)
    return tuple(issue for issue in found if issue.code != "guichet.content.no_trigger")
