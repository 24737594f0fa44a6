"""The native part. No API: names and shapes change with the package."""

from collections.abc import Callable
from typing import Any, final

__all__ = [
    "Answer",
    "Client",
    "Intent",
    "Journal",
    "Rows",
    "Sandbox",
    "Task",
    "check",
    "make_pdf",
    "offline",
    "set_level",
    "sign_test_pdf",
    "version",
]

def version() -> str: ...
def offline(operation: str, args: str = ..., handles: list[Any] | None = None) -> str: ...
def check(what: str, payload: Any, severity: str, type_formalite: str = "", type_personne: str = "") -> str: ...
def set_level(level: int) -> None: ...
def make_pdf(title: str, lines: list[str] = ..., min_size: int = 0) -> bytes: ...
def sign_test_pdf(document: str, signed: str, sandbox: Sandbox | None = None, repeatable: bool = False) -> None: ...

@final
class Intent:
    @staticmethod
    def from_json(text: str) -> Intent: ...
    def to_json(self) -> str: ...
    def facts(self) -> str: ...
    def preview(self) -> str: ...

@final
class Rows:
    def page(self) -> str: ...
    def start_page(self, post: Callable[..., Any], done: Callable[..., Any]) -> Task: ...

@final
class Task:
    def cancel(self) -> None: ...

@final
class Answer:
    def give(self, text: str | None = None) -> None: ...
    def fail(self) -> None: ...

@final
class Journal:
    def __new__(cls, settings: str) -> Journal: ...
    def call(self, operation: str, args: str = ...) -> str: ...
    def start(self, operation: str, args: str, post: Callable[..., Any], done: Callable[..., Any]) -> Task: ...

@final
class Sandbox:
    def __new__(cls, settings: str = ...) -> Sandbox: ...
    def addresses(self) -> str: ...
    def call(self, operation: str, args: str = ...) -> str: ...
    def stop(self) -> None: ...

@final
class Client:
    def __new__(
        cls, side: str, settings: str, journal: Journal | None = None, sandbox: Sandbox | None = None
    ) -> Client: ...
    def call(
        self,
        operation: str,
        args: str = ...,
        handles: list[Any] | None = None,
        handler: Callable[[str, Any], str | None] | None = None,
    ) -> Any: ...
    def start(
        self,
        operation: str,
        args: str,
        handles: list[Any] | None,
        post: Callable[..., Any],
        done: Callable[..., Any],
        handler: Callable[..., None] | None = None,
    ) -> Task: ...
