"""Files with two French administrations on behalf of other people: Urssaf (tierce déclaration auto-entrepreneur) and INPI's
Guichet Unique (company formalities and annual accounts).

Start with ``Sandbox``, ``Guichet`` and ``Urssaf``; their twins ``AsyncGuichet`` and ``AsyncUrssaf`` have the same methods, awaited.
Everything is loaded when it is first used: importing the package costs next to nothing.
"""

from __future__ import annotations

# `typing` takes longer to import than all of this together, and only checkers need it.
TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import Any

    from . import attachments as attachments
    from . import build as build
    from . import calendar as calendar
    from . import content as content
    from . import declarations as declarations
    from . import errors as errors
    from . import estimate as estimate
    from . import profile as profile
    from ._async.guichet import AsyncGuichet as AsyncGuichet
    from ._async.urssaf import AsyncUrssaf as AsyncUrssaf
    from ._sync.guichet import Guichet as Guichet
    from ._sync.urssaf import Urssaf as Urssaf
    from ._types import AccountId as AccountId
    from ._types import Bic as Bic
    from ._types import Deposit as Deposit
    from ._types import Iban as Iban
    from ._types import Nir as Nir
    from ._types import Period as Period
    from ._types import Rum as Rum
    from ._types import Siren as Siren
    from ._types import Siret as Siret
    from ._types import Turnover as Turnover
    from .attachments import Attachment as Attachment
    from .calendar import Declarant as Declarant
    from .errors import AuthenticationError as AuthenticationError
    from .errors import ConfigError as ConfigError
    from .errors import InternalError as InternalError
    from .errors import InvalidPayloadError as InvalidPayloadError
    from .errors import MandataireError as MandataireError
    from .errors import NetworkError as NetworkError
    from .errors import NotFoundError as NotFoundError
    from .errors import NotSentError as NotSentError
    from .errors import OutcomeUnknownError as OutcomeUnknownError
    from .errors import RefusedError as RefusedError
    from .intents import Intent as Intent
    from .journal import Journal as Journal
    from .models import codes as codes
    from .models.urssaf import BankDetails as BankDetails
    from .models.urssaf import Filing as Filing
    from .models.urssaf import PaymentOrder as PaymentOrder
    from .sandbox import Sandbox as Sandbox
    from .settings import HttpSettings as HttpSettings
    from .settings import Polling as Polling
    from .settings import Settle as Settle
    from .signing import Signer as Signer
    from .signing import SigningRequest as SigningRequest

    __version__: str

#: Where each public name lives.
_HOME = {
    "AsyncGuichet": "._async.guichet",
    "AsyncUrssaf": "._async.urssaf",
    "Guichet": "._sync.guichet",
    "Urssaf": "._sync.urssaf",
    **dict.fromkeys(
        ("AccountId", "Bic", "Deposit", "Iban", "Nir", "Period", "Rum", "Siren", "Siret", "Turnover"), "._types"
    ),
    "Attachment": ".attachments",
    "Declarant": ".calendar",
    **dict.fromkeys(
        (
            "AuthenticationError",
            "ConfigError",
            "InternalError",
            "InvalidPayloadError",
            "MandataireError",
            "NetworkError",
            "NotFoundError",
            "NotSentError",
            "OutcomeUnknownError",
            "RefusedError",
        ),
        ".errors",
    ),
    "Intent": ".intents",
    "Journal": ".journal",
    **dict.fromkeys(("BankDetails", "Filing", "PaymentOrder"), ".models.urssaf"),
    "Sandbox": ".sandbox",
    **dict.fromkeys(("HttpSettings", "Polling", "Settle"), ".settings"),
    **dict.fromkeys(("Signer", "SigningRequest"), ".signing"),
}
_MODULES = {
    **{
        name: f".{name}"
        for name in ("attachments", "build", "calendar", "content", "declarations", "errors", "estimate", "profile")
    },
    "codes": ".models.codes",
    "models": ".models",
}

__all__ = [*_HOME, "__version__"]


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name in _HOME:
        value = getattr(import_module(_HOME[name], __name__), name)
    elif name in _MODULES:
        value = import_module(_MODULES[name], __name__)
    elif name == "__version__":
        from ._native import version

        value = version()
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOME, *_MODULES, "__version__"})
