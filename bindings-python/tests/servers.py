"""PostgreSQL and Redis of a test's own: on loopback, in a folder, gone with the test, whatever ends it."""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest


def free_port() -> int:
    """Of the loopback interface."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def until(what: Callable[[], bool], why: str, seconds: float = 60) -> None:
    """Waits for something in another process, of which no event tells."""
    end, pause = time.monotonic() + seconds, threading.Event()
    while not what():
        assert time.monotonic() < end, why
        pause.wait(0.02)


@contextlib.contextmanager
def postgres() -> Iterator[str]:
    """Its URL."""
    folder = Path(tempfile.mkdtemp(prefix="mandataire-postgres-"))
    port, data = free_port(), folder / "data"
    try:
        # The server refuses to run as root: it runs as the user of its package, who must get in.
        folder.chmod(0o755)
        data.mkdir(mode=0o700)
        if os.geteuid() == 0:
            shutil.chown(data, "postgres", "postgres")
        initdb = _program("initdb")
        options = ["--auth=trust", "--encoding=UTF8", "--locale=C", "--username=postgres", "--no-sync", "-D", str(data)]
        subprocess.run(_as_server(initdb, *options), cwd="/", check=True, capture_output=True)
        server = _as_server(str(Path(initdb).with_name("postgres")), "-D", str(data), "-p", str(port))
        server += ["-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="]
        url = f"postgresql://postgres@127.0.0.1:{port}/postgres"
        with _running(server, folder / "log", port):
            until(lambda: _takes_connections(url), "PostgreSQL is not ready")
            yield url
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextlib.contextmanager
def redis() -> Iterator[str]:
    """Its URL."""
    with tempfile.TemporaryDirectory(prefix="mandataire-redis-") as folder:
        port = free_port()
        server = ["redis-server", "--bind", "127.0.0.1", "--port", str(port), "--save", "", "--appendonly", "no"]
        with _running(["setpriv", "--pdeathsig=TERM", "--", *server], Path(folder) / "log", port):
            yield f"redis://127.0.0.1:{port}/0"


@contextlib.contextmanager
def _running(command: list[str], log: Path, port: int) -> Iterator[None]:
    with log.open("wb") as output:
        process = subprocess.Popen(command, cwd="/", stdin=subprocess.DEVNULL, stdout=output, stderr=output)
    try:
        until(lambda: _answers(port) or process.poll() is not None, f"{command} does not start")
        assert process.poll() is None, log.read_text(errors="replace")
        yield
    finally:
        process.terminate()
        process.wait(30)


def _answers(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def _takes_connections(url: str) -> bool:
    """It listens before it is ready."""
    import psycopg

    try:
        psycopg.connect(url).close()
    except psycopg.OperationalError:
        return False
    return True


def _as_server(*command: str) -> list[str]:
    """As the user of the package when this is root; ended when its parent dies, whatever ends that."""
    user = ["--reuid=postgres", "--regid=postgres", "--clear-groups"] if os.geteuid() == 0 else []
    return ["setpriv", *user, "--pdeathsig=QUIT", "--", *command]


def _program(name: str) -> str:
    """Where Debian keeps each version, or in the PATH."""
    versions = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"))
    found = str(versions[-1]) if versions else shutil.which(name)
    if found is None:
        pytest.fail(f"{name} is not installed (Debian: apt-get install postgresql)")
    return found
