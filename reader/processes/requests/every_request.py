"""Every kind of request, by its name: what a child process can be asked for, and nothing else."""

from typing import Any

from reader.processes.requests.coding import Envelope
from reader.processes.requests.events import GatherEvent, GroupStories
from reader.processes.requests.exports import Export, ExportEvent, Preview
from reader.processes.requests.packages import (
    AskIndex,
    FetchPackage,
    InstallPackage,
    ListPackages,
    RemovePackage,
    RemoveReplaced,
)
from reader.processes.requests.renderings import FindQuotations, RenderComparison, RenderDifferences, RenderEvent
from reader.processes.requests.request import Request
from reader.processes.requests.stories import Compare, ListFiles, Read
from reader.processes.requests.translations import Recall, Translate
from reader.storage.messagepack import DecodingError, decode

REQUESTS: tuple[type[Request[Any, Any]], ...] = (
    *(ListFiles, Read, Compare, GroupStories, GatherEvent, Recall, Translate, Export, ExportEvent, Preview),
    *(FindQuotations, RenderComparison, RenderDifferences, RenderEvent),
    *(ListPackages, AskIndex, FetchPackage, InstallPackage, RemovePackage, RemoveReplaced),
)
_BY_NAME = {kind.__name__: kind for kind in REQUESTS}


def read_request(body: bytes) -> Request[Any, Any]:
    """Return the request of a frame's body; raises DecodingError."""
    envelope = decode(body, Envelope)
    if envelope.name not in _BY_NAME:
        raise DecodingError(f"there is no request {envelope.name!r}")
    return decode(envelope.fields, _BY_NAME[envelope.name])
