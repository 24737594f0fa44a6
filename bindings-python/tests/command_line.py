"""The command line in a process of its own: in a pipe, and on a terminal."""

from __future__ import annotations

import json
import os
import pty
import re
import select
import subprocess
import sys
import termios
import time
from pathlib import Path
from typing import Any

import mandataire

HERE = Path(__file__).resolve().parent
#: The one under test, which need not be the source tree.
PACKAGE = Path(mandataire.__file__).resolve().parents[1]
DATA = PACKAGE / "mandataire" / "cli" / "data"
FIXTURES = HERE.parent.parent / "tests" / "fixtures"
NIR = "295109912611193"
CANARY = "s3cr3t-canary"
COMMANDS = ("demo", "sandbox", "check", "explain", "declare", "status", "reconcile", "resolve", "profile")
ORDINARY, QUARTERLY, CLOSED = "00004200200014", "00004201000017", "00004206900013"
TABLE = f"siret;period;vente;#note\n{ORDINARY};2026-09;1 500,50;a\n\n{QUARTERLY};2026-T3;0;b\n"
DECLARER = "POST /tiersdecl/v1/provisoire/declarer"


def environment(**more: str) -> dict[str, str]:
    """This process's, without what would change the program, and the package where it is."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("MANDATAIRE_", "NO_COLOR"))}
    return {**kept, "PYTHONPATH": os.pathsep.join(filter(None, [str(PACKAGE), kept.get("PYTHONPATH")])), **more}


class Program:
    """Runs it in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def file(self, name: str, text: str | bytes) -> str:
        (self.folder / name).write_bytes(text.encode() if isinstance(text, str) else text)
        return name

    def __call__(self, *args: object, stdin: str | bytes = b"", **more: str) -> subprocess.CompletedProcess[str]:
        given = stdin.encode() if isinstance(stdin, str) else stdin
        done = subprocess.run(
            self.command(*args), input=given, capture_output=True, cwd=self.folder, env=environment(**more),
            timeout=120, check=False,
        )  # fmt: skip
        out, err = done.stdout.decode(), done.stderr.decode()
        # Nothing of it is for a pipe: no bars, no colours, no traceback.
        assert not re.search(r"[\r\x1b]|Traceback", out + err), out + err
        return subprocess.CompletedProcess(done.args, done.returncode, out, err)

    def json(self, *args: object, code: int = 0, stdin: str | bytes = b"", **more: str) -> Any:
        """Its one document; whatever goes wrong is in it, and nothing else is printed."""
        done = self(*args, "--json", stdin=stdin, **more)
        assert done.returncode == code, done.stdout + done.stderr
        assert done.stderr == ""
        document = json.loads(done.stdout)
        if "error" in document:
            assert document["exitCode"] == code
            assert document["error"]["message"]
        return document

    def start(self, *args: object, **how: Any) -> subprocess.Popen[bytes]:
        more = how.pop("env", {})
        return subprocess.Popen(self.command(*args), cwd=self.folder, env=environment(**more), **how)

    @staticmethod
    def command(*args: object) -> list[str]:
        return [sys.executable, "-m", "mandataire", *map(str, args)]


class Terminal:
    """A program on a terminal; its standard output goes to a pipe, unless ``all``."""

    def __init__(self, program: Program, *args: object, all: bool = False) -> None:
        self._here, there = pty.openpty()
        out = there if all else subprocess.PIPE
        self.process = program.start(
            *args, stdin=there, stdout=out, stderr=there, start_new_session=True, env={"TERM": "xterm"}
        )
        os.close(there)
        self.shown = ""

    def until(self, wanted: str, seconds: float = 60) -> str:
        """What was shown, once that is in it."""
        end = time.monotonic() + seconds
        while wanted not in self.shown:
            ready, _, _ = select.select([self._here], [], [], max(0, end - time.monotonic()))
            assert ready, f"no {wanted!r} in {self.shown!r}"
            try:
                self.shown += os.read(self._here, 65536).decode("utf-8", "replace")
            except OSError:  # it ended
                assert wanted in self.shown, self.shown
        return self.shown

    def type(self, text: str) -> None:
        os.write(self._here, text.encode())

    def type_hidden(self, text: str) -> None:
        """Once nothing is echoed any more: what was typed before is thrown away then."""
        end = time.monotonic() + 60
        while termios.tcgetattr(self._here)[3] & termios.ECHO:
            assert time.monotonic() < end
            time.sleep(0.02)
        self.type(text)

    def end(self, seconds: float = 60) -> tuple[int, str, str]:
        """Exit code, terminal, standard output."""
        end = time.monotonic() + seconds
        pipe = self.process.stdout
        taken = {self._here: b"", **({} if pipe is None else {pipe.fileno(): b""})}
        reading = set(taken)
        while reading:
            ready, _, _ = select.select(list(reading), [], [], max(0, end - time.monotonic()))
            if not ready:
                self.process.kill()
                raise AssertionError(f"it does not end: {self.shown!r} {taken!r}")
            for one in ready:
                try:
                    read = os.read(one, 65536)
                except OSError:  # how a terminal ends
                    read = b""
                taken[one] += read
                if not read:
                    reading.discard(one)
        self.shown += taken.pop(self._here).decode("utf-8", "replace")
        os.close(self._here)
        return self.process.wait(60), self.shown, b"".join(taken.values()).decode()
