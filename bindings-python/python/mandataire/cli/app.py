"""The program: finds the command, runs it, turns what goes wrong into words and an exit code."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module
from io import TextIOWrapper

import click

from . import exits
from .screen import Screen, report

#: Each command, its module, and its line in the help: a command is loaded when it is run.
COMMANDS = {
    "demo": ("demo", "A mandataire's whole work on the sandbox, without credentials."),
    "sandbox": ("sandbox", "Play both administrations on 127.0.0.1 until Ctrl-C."),
    "check": ("check", "Check a formality, annual accounts or a register record."),
    "explain": ("explain", "Explain a field of INPI's dictionary, or an error code."),
    "declare": ("declare", "Declare the turnovers of a CSV file to Urssaf."),
    "status": ("status", "Show what the journal knows, or where a deposit stands."),
    "reconcile": ("reconcile", "Look for filings whose outcome is not known."),
    "resolve": ("reconcile", "Record what a person found out about a filing."),
    "profile": ("profile", "Make Urssaf's wire profile from its OpenAPI document."),
}


class Commands(click.Group):
    """Loads the module of a command when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module, line = COMMANDS[cmd_name]
        command: click.Command = getattr(import_module(f".{module}", __package__), cmd_name)
        command.short_help = line
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, line) for name, (_, line) in COMMANDS.items()])


@click.group(
    cls=Commands,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="\b\nExit codes:\n" + "\n".join(f"  {code:>3}  {meaning}" for code, meaning in exits.MEANINGS.items()),
)
@click.option("--version", is_flag=True, help="Show the version and exit.")
@click.pass_context
def program(context: click.Context, version: bool) -> None:
    """File with two French administrations: Urssaf (tierce déclaration auto-entrepreneur) and INPI's Guichet Unique.

    Every command takes --json. Passwords and secrets come from environment variables, files or a prompt, never from
    options."""
    if version:
        from .. import __version__

        click.echo(f"mandataire {__version__}")
    elif context.invoked_subcommand is None:
        click.echo(context.get_help())


def run(arguments: Sequence[str]) -> int:
    """Runs the program; the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            # A terminal that knows no accents shows something else instead of stopping a filing.
            stream.reconfigure(errors="replace")
    given = list(arguments)
    options = given[: given.index("--")] if "--" in given else given
    Screen(as_json="--json" in options)
    try:
        code = program.main(given, prog_name="mandataire", standalone_mode=False)
        code = code if isinstance(code, int) else exits.OK
    except (click.Abort, KeyboardInterrupt):
        Screen.latest.stopped()
        code = exits.INTERRUPTED
    except Exception as error:
        code = report(Screen.latest, error)
    Screen.latest.close()
    return code
