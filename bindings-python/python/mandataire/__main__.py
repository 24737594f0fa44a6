"""`python -m mandataire`, and the console script `mandataire`."""

from __future__ import annotations

import sys
from collections.abc import Sequence

_MISSING = "the command line needs the package click: pip install 'mandataire[cli]'"


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs a command; its exit code, as ``mandataire --help`` lists them."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        import click  # noqa: F401 (only whether it is there)
    except ImportError:
        if "--json" in given:
            import json

            error = {"kind": "usage", "code": "cli.click_missing", "message": _MISSING}
            print(json.dumps({"error": error, "exitCode": 2}))
        else:
            print(f"mandataire: {_MISSING}", file=sys.stderr)
        return 2
    from .cli.app import run

    return run(given)


if __name__ == "__main__":
    sys.exit(main())
