"""Every kind of request, by its name: what a child process can be asked for, and nothing else.

A process is asked for few of them, and imports the others never: what they are made of took a sixth of its start.
"""

from importlib import import_module
from typing import Any

from reader.processes.requests.coding import Envelope
from reader.processes.requests.request import Request
from reader.storage.messagepack import DecodingError, decode

_BY_MODULE = {
    "listing": ("ListFiles",),
    "stories": ("Read",),
    "corrections": ("CheckDates",),
    "pairs": ("GetReady", "Compare"),
    "events": ("GroupStories", "GatherEvent"),
    "translations": ("Recall", "Translate"),
    "exports": ("Export", "ExportEvent", "Preview", "PreviewEvent"),
    "renderings": ("FindQuotations", "RenderComparison", "RenderDifferences", "RenderEvent"),
    "packages": ("ListPackages", "AskIndex", "FetchPackage", "InstallPackage", "RemovePackage", "RemoveReplaced"),
}
_MODULES = {name: module for module, names in _BY_MODULE.items() for name in names}


def every_request() -> tuple[type[Request[Any, Any]], ...]:
    """Import and return all kinds of requests."""
    return tuple(map(_kind, _MODULES))


def read_request(body: bytes) -> Request[Any, Any]:
    """Return the request of a frame's body; raises DecodingError."""
    envelope = decode(body, Envelope)
    if envelope.name not in _MODULES:
        raise DecodingError(f"there is no request {envelope.name!r}")
    return decode(envelope.fields, _kind(envelope.name))


def _kind(name: str) -> type[Request[Any, Any]]:
    kind: type[Request[Any, Any]] = getattr(import_module(f"reader.processes.requests.{_MODULES[name]}"), name)
    return kind
